Load-shedding app fined for selling users' whereabouts

By Lindiwe Maseko and Pieter Roux

South Africa's Information Regulator has fined the maker of a popular power-cut app R4 million for selling the movements of its users to advertisers.

In a ruling published on Thursday, <s1>the regulator</s1> <c1>found</c1> that <q1>DarkHour had recorded locations every nine minutes, even when the app was closed</q1>.

“<q2>Consent buried on page 31 is not consent,</q2>” <s2>the ruling</s2> <c2>says</c2>.

<s3>DarkHour's founder, Sipho Mabaso-Green, a former Eskom technician who wrote the first version on a bus between Soweto and Sandton</s3>, <c3>accused</c3> the regulator of “<q3>making an example of a small black-owned company</q3>”.

<s4,5>He</s4,5> <c4>denied</c4> <q4>profiting from the data</q4> and <c5>said</c5> <q5>the advertisers had received “dots on a map, not names”</q5>.

“<q6>Every big platform does this before breakfast,</q6>” <s6>Mabaso-Green</s6> <c6>said</c6> in a video posted on Thursday night. “<q6>Ask yourself why they came for us.</q6>”

<s7>The regulator's chairperson, advocate Thandeka Nene</s7>, <c7>rejected</c7> <q7>the charge</q7>. <s8,9>She</s8,9> <c8>told</c8> <a8>a radio station in Durban</a8> that <q8>two foreign companies were also under investigation</q8>, though <c9>would not name</c9> <q9>them</q9>.

<s10>Privacy campaigners</s10> <c10>urged</c10> <a10>users</a10> <q10>to delete the app</q10>. <c11>According to</c11> <s11>Ruan Terblanche of the Digital Rights Desk</s11>, <q11>anybody who bought the data could work out where a person slept within two days</q11>.

“<q12>Dots on a map become names very quickly,</q12>” <s12>Terblanche</s12> <c12>noted</c12>.

The app has been downloaded 2.7 million times. Its alert, a recorded voice that announces the next outage, has become so familiar that comedians imitate it.

<s13>Users in Centurion</s13> <c13>could not agree on</c13> <q13>whether to keep it</q13>. “<q14>My freezer needs it more than I need secrets,</q14>” <s14>a caller to a phone-in</s14> <c14>joked</c14>.
-----
1 | indirect | Information Regulator | ORG | organisation
2 | direct | ruling published on Thursday | DOCUMENT | document
3 | mixed | Sipho Mabaso-Green | PERSON | name
4 | indirect | Sipho Mabaso-Green | PERSON | pronoun
5 | mixed | Sipho Mabaso-Green | PERSON | pronoun
6 | direct | Sipho Mabaso-Green | PERSON | surname
7 | indirect | Thandeka Nene | PERSON | name
8 | indirect | Thandeka Nene | PERSON | pronoun
9 | attitude | Thandeka Nene | PERSON | pronoun
10 | indirect | Privacy campaigners | GROUP | group
11 | indirect | Ruan Terblanche | PERSON | name
12 | direct | Ruan Terblanche | PERSON | surname
13 | attitude | Users in Centurion | GROUP | group
14 | direct | caller to a phone-in | PERSON | title
meta | Load-shedding app fined for selling users' whereabouts | - | Lindiwe Maseko and Pieter Roux
entity | LOC | South Africa | - | - | -
entity | ORG | Information Regulator | - | - | -
entity | ORG | DarkHour | - | - | -
entity | PERSON | Sipho Mabaso-Green | Mabaso-Green | founder | DarkHour
entity | ORG | Eskom | - | - | -
entity | LOC | Soweto | - | - | -
entity | LOC | Sandton | - | - | -
entity | PERSON | Thandeka Nene | - | chairperson | Information Regulator
entity | LOC | Durban | - | - | -
entity | PERSON | Ruan Terblanche | Terblanche | - | Digital Rights Desk
entity | ORG | Digital Rights Desk | - | - | -
entity | LOC | Centurion | - | - | -
