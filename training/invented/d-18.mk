‘<q1>We are drinking from the river</q1>’: Free State town marks 60 days without water

By Lebohang Mofokeng

Sixty days after the last tap ran dry in Rietspruit, residents gathered outside the municipal offices on Thursday with empty buckets and a cake.

‘<q2>It is the birthday of our thirst,</q2>’ <s2>community leader Pinkie Moloi</s2> <c2>told</c2> <a2>the crowd of about 200</a2>. ‘<q2>We are drinking from the river with the cattle. Let them come and eat with us.</q2>’

Nobody from the municipality came out. In a statement, <s3>acting municipal manager Advocate Themba Ndaba</s3> <c3>said</c3> <q3>a pump had been stolen in August and its replacement was ‘in the procurement process’</q3>.

Residents have heard that before. <s5>Oupa Visagie</s5>, who runs the town’s only laundry, <c5>claims</c5> <q5>he has been shown three different letters about the same pump</q5>.

‘<q6>One said Monday, one said soon, and one was for a different town,</q6>’ <s6>Visagie</s6> <c6>said</c6>.

A water tanker from the Gift of Rain foundation visits twice a week. <s7,8>Its driver</s7,8> <c7>asked</c7> <q7>not to be named</q7>, but <c8>said</c8> <q8>the queue began forming at three in the morning</q8>. ‘<q9>Old people are sleeping next to their drums,</q9>’ <s9>he</s9> <c9>said</c9>.

At Thuto Primary, pupils are being sent home at eleven because the toilets cannot be flushed. <s10>Principal Nomsa Hlatshwayo</s10> <c10>said</c10> <q10>she had written to the education department on 14 September and been told to ‘make a plan’</q10>.

<s11>The provincial department of water</s11> <c11>denied</c11> <q11>abandoning the town</q11>. <s12>Its spokesperson, Riaan Bester</s12>, <c12>accused</c12> the municipality of <q12>failing to spend R38 million set aside for maintenance</q12>. <s13>The municipality</s13> <c13>disputes</c13> <q13>the figure</q13>.

<s14>The Civic Alliance</s14>, which holds two seats on the council, <c14>has called for</c14> <q14>Rietspruit to be placed under administration</q14>. <s15>The party</s15> <c15>plans</c15> <q15>to lay a criminal complaint on Monday</q15>.

On the pavement, Moloi’s granddaughter, Reneilwe, 7, was asked what she missed most.

‘<q17>Bubbles,</q17>’ <s17>she</s17> <c17>said</c17>.
-----
1 | direct | Pinkie Moloi | PERSON | none
2 | direct | Pinkie Moloi | PERSON | name
3 | mixed | Themba Ndaba | PERSON | name
5 | indirect | Oupa Visagie | PERSON | name
6 | direct | Oupa Visagie | PERSON | surname
7 | indirect | Its driver | PERSON | title
8 | indirect | Its driver | PERSON | title
9 | direct | Its driver | PERSON | pronoun
10 | mixed | Nomsa Hlatshwayo | PERSON | name
11 | indirect | provincial department of water | ORG | organisation
12 | indirect | Riaan Bester | PERSON | name
13 | attitude | municipality | ORG | organisation
14 | indirect | Civic Alliance | ORG | organisation
15 | attitude | Civic Alliance | ORG | organisation
17 | direct | Reneilwe | PERSON | pronoun
meta | ‘We are drinking from the river’: Free State town marks 60 days without water | - | Lebohang Mofokeng
entity | LOC | Free State | - | - | -
entity | LOC | Rietspruit | - | - | -
entity | PERSON | Pinkie Moloi | Moloi | community leader | -
entity | PERSON | Themba Ndaba | Advocate Themba Ndaba | acting municipal manager | -
entity | PERSON | Oupa Visagie | Visagie | - | -
entity | ORG | Gift of Rain | - | - | -
entity | ORG | Thuto Primary | - | - | -
entity | PERSON | Nomsa Hlatshwayo | - | Principal | Thuto Primary
entity | PERSON | Riaan Bester | - | spokesperson | provincial department of water
entity | ORG | Civic Alliance | - | - | -
entity | PERSON | Reneilwe | - | - | -
