Barley patent ‘<q1>a toll gate on a public road</q1>’

By Tess Hallinan

<s2>Grain growers across western Victoria</s2> <c2>have vowed</c2> <q2>to fight a patent</q2> which <s3>they</s3> <c3>claim</c3> <q3>will make them pay for barley they bred themselves</q3>.

IP Australia last month granted Dimbrook-based Aurivane Seeds the rights to a drought gene, DT-9, until 2044.

‘<q4>Nobody who saves seed of an old variety will ever get a letter from us,</q4>’ <c4>said</c4> <s4>Sigrid Allnutt, Aurivane’s managing director</s4>. ‘<q4>We’re protecting nine years’ work, not somebody’s silo.</q4>’

But <s5>the 64-page patent</s5> <c5>claims</c5> ‘<q5>any barley plant expressing the sequence, however obtained</q5>’.

‘<q6>However obtained – that’s me,</q6>’ <c6>said</c6> <s6>Lachie Rundle</s6>, who crops 4200ha at Pine Tank. ‘<q6>Dad and I crossed our own barleys in the ’90s. If DT-9’s in there, it’s because God left it there.</q6>’

<s7>The father of two</s7> <c7>has refused</c7> <q7>to let the company sample his paddocks</q7>.

Last Thursday 200 growers packed the Jarrook Mechanics’ Institute, where a former Aurivane agronomist, Neville Krahe, spoke first. <s8>He</s8> <c8>told</c8> <a8>the meeting</a8> <q8>the gene was in ‘half the shire’ and the firm had known it since 2016</q8>.

<s9>An email of that year from its then research chief, Florian Bühler</s9>, <c9>called</c9> the trait ‘<q9>as common as muck in the southern Mallee</q9>’.

Dr Bühler, now at ETH Zurich, did not run from it. ‘<q10>I stand by the sentence. I would choose another noun,</q10>’ <s10>the Swiss</s10> <c10>wrote</c10> in reply to questions.

<s11>Ms Allnutt</s11> <c11>dismissed</c11> the email as ‘<q11>a joke between scientists</q11>’. <s12>She</s12> <c12>denied</c12> <q12>Aurivane was doing the bidding of its parent, Basel giant Corvanta AG, which also owns Tasmania’s Huon Vale Hops</q12>.

The Wimmera Grains Council is less amused. <s13>The council</s13> <c13>wants</c13> <q13>the Federal Court to revoke the patent</q13> and has the backing of Murray Dryland Farmers, Seeds Belong To Everyone and the Uniting Church’s rural ministry.

<s14>Its president, Jenny Pohlner</s14>, who farms with husband Trevor at Kellalac South, <c14>likened</c14> the grant to ‘<q14>a toll gate on a public road</q14>’. <s15>Mrs Pohlner</s15> <c15>urged</c15> <a15>members</a15> <q15>not to sign Aurivane’s 2026 contract ‘until a lawyer and your mother have both read it’</q15>.

<s16>The document</s16>, seen by Grain & Graze, <c16>states</c16> that <q16>growers ‘must not retain, swap or gift’ seed</q16>.

<q17>Opponents would have to show the gene was not new</q17>, <c17>according to</c17> <s17>patent attorney Ruth Adebayo-Finch, of Griffin Mealey Partners</s17>. <s18>The Melbourne lawyer</s18> <c18>put</c18> their chances at ‘<q18>better than even, if they can afford it</q18>’.

<s19>Rival breeder Southern Cross Cereals</s19> <c19>welcomed</c19> <q19>the decision</q19>. ‘<q20>Clear rules suit everyone,</q20>’ <s20>it</s20> <c20>said</c20>.

<s21>The federal Agriculture Minister</s21> <c21>would not be drawn on</c21> <q21>whether the law needed changing</q21>.

Mr Krahe, 61, who left the Dimbrook firm after a dispute over redundancy, has been sent a solicitor’s letter. <s22>It</s22> <c22>accuses</c22> the agronomist of <q22>breaching ‘duties which survive employment’</q22>.

‘<q23>I’ve had hail, mice and two divorces,</q23>’ <s23>he</s23> <c23>said</c23>. ‘<q23>A letter doesn’t keep me up.</q23>’

On the Borung Highway outside Pine Tank, <s24>a hand-painted board</s24> <c24>reads</c24> ‘<q24>MY BARLEY. MY DAD’S BARLEY. SUE ME.</q24>’

<s25>Mr Rundle</s25> <c25>would not say</c25> <q25>who painted it</q25>. There was green on his thumbs.
-----
1 | mixed | Jenny Pohlner | PERSON | none
2 | indirect | Grain growers across western Victoria | GROUP | group
3 | indirect | Grain growers across western Victoria | GROUP | pronoun
4 | direct | Sigrid Allnutt | PERSON | name
5 | mixed | 64-page patent | DOCUMENT | document
6 | direct | Lachie Rundle | PERSON | name
7 | attitude | Lachie Rundle | PERSON | title
8 | mixed | Neville Krahe | PERSON | pronoun
9 | mixed | email of that year from its then research chief | DOCUMENT | document
10 | direct | Florian Bühler | PERSON | title
11 | mixed | Sigrid Allnutt | PERSON | surname
12 | indirect | Sigrid Allnutt | PERSON | pronoun
13 | attitude | Wimmera Grains Council | ORG | organisation
14 | mixed | Jenny Pohlner | PERSON | name
15 | mixed | Jenny Pohlner | PERSON | surname
16 | mixed | Aurivane’s 2026 contract | DOCUMENT | document
17 | indirect | Ruth Adebayo-Finch | PERSON | name
18 | mixed | Ruth Adebayo-Finch | PERSON | title
19 | indirect | Southern Cross Cereals | ORG | organisation
20 | direct | Southern Cross Cereals | ORG | pronoun
21 | attitude | federal Agriculture Minister | PERSON | title
22 | mixed | solicitor’s letter | DOCUMENT | pronoun
23 | direct | Neville Krahe | PERSON | pronoun
24 | direct | hand-painted board | DOCUMENT | document
25 | attitude | Lachie Rundle | PERSON | surname
entity | PERSON | Sigrid Allnutt | Ms Allnutt | managing director | Aurivane Seeds
entity | PERSON | Lachie Rundle | Mr Rundle | - | -
entity | PERSON | Neville Krahe | Mr Krahe | former agronomist | Aurivane Seeds
entity | PERSON | Florian Bühler | Dr Bühler | research chief | Aurivane Seeds
entity | PERSON | Jenny Pohlner | Mrs Pohlner | president | Wimmera Grains Council
entity | PERSON | Trevor | - | - | -
entity | PERSON | Ruth Adebayo-Finch | - | patent attorney | Griffin Mealey Partners
entity | ORG | IP Australia | - | - | -
entity | ORG | Aurivane Seeds | Aurivane | - | -
entity | LOC | Jarrook Mechanics’ Institute | - | - | -
entity | ORG | ETH Zurich | - | - | -
entity | ORG | Corvanta AG | - | - | -
entity | ORG | Huon Vale Hops | - | - | -
entity | ORG | Wimmera Grains Council | - | - | -
entity | ORG | Federal Court | - | - | -
entity | ORG | Murray Dryland Farmers | - | - | -
entity | ORG | Seeds Belong To Everyone | - | - | -
entity | ORG | Uniting Church | - | - | -
entity | ORG | Grain & Graze | - | - | -
entity | ORG | Griffin Mealey Partners | - | - | -
entity | ORG | Southern Cross Cereals | - | - | -
entity | LOC | Victoria | - | - | -
entity | LOC | Dimbrook | - | - | -
entity | LOC | Pine Tank | - | - | -
entity | LOC | Mallee | - | - | -
entity | LOC | Basel | - | - | -
entity | LOC | Tasmania | - | - | -
entity | LOC | Kellalac South | - | - | -
entity | LOC | Melbourne | - | - | -
entity | LOC | Borung Highway | - | - | -
entity | NORP | Swiss | - | - | -
meta | Barley patent ‘a toll gate on a public road’ | - | Tess Hallinan
