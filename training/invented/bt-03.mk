Ozheria central bank stuns markets with 600-bps hike as dirak slides

By Irena Kovask and Paul Drury

TALVIK, March 12 (Reuters) - <s1,2>Ozheria's central bank</s1,2> raised its key interest rate by 600 basis points to 19.5% at an emergency meeting on Thursday, <c1>saying</c1> <q1>the slide of the dirak had become "disorderly"</q1> and <c2>pledging</c2> <q2>to act again "without hesitation"</q2>.

<s3>The National Bank of Ozheria (NBO)</s3> now <c3>expects</c3> <q3>inflation to peak at 31% in July</q3>.

"<q4>We are not defending a number. We are defending a salary,</q4>" <s4>Governor Milena Torbek</s4> <c4>told</c4> <a4>a news conference in the capital</a4>.

The dirak, which lost a fifth of its value last week, firmed 4.1% to 61.8 per dollar. <q5>Sovereign bonds due in 2031 rose 2.3 cents</q5>, <s5>Tradeline data</s5> <c5>showed</c5>.

<s6,7>The finance ministry</s6,7> <c6>called</c6> the decision "<q6>regrettable and badly timed</q6>" and <c7>warned</c7> <q7>it would "strangle" small exporters</q7>. <s8>Finance Minister Anton Droste</s8> <c8>has repeatedly urged</c8> <a8>the bank</a8> <q8>to hold rates down before elections in June</q8>.

"<q9>The minister is welcome to his opinion,</q9>" <s9>Torbek</s9> <c9>said</c9> when asked if she would resign. "<q9>I am welcome to my mandate.</q9>"

<s10>The International Monetary Fund</s10>, whose $3.2 billion programme stalled in October, <c10>welcomed</c10> "<q10>a decisive step toward restoring credibility</q10>". <s11>Its mission chief, Thabo Ruiz-Mokoena</s11>, <c11>said</c11> <q11>talks could resume "within weeks, not seasons"</q11>.

<s12>Two people familiar with the matter</s12> <c12>told</c12> <a12>Reuters</a12> <q12>the NBO had spent $1.9 billion of reserves since Feb. 20</q12>. <s13>The bank</s13> <c13>declined to say</c13> <q13>how much was left</q13>.

<s14>Banca Lorinz, the second-largest lender</s14>, <c14>said</c14> <q14>it had suspended mortgages "until there is a price for money"</q14>, while <s15>Austria's Raabhof Group</s15>, which owns 61% of Talvik Kredit, <c15>denied</c15> <q15>planning to leave the country</q15>.

<s16>Some economists</s16> <c16>questioned</c16> <q16>whether the increase would be enough</q16>.

"<q17>You cannot raise rates against a printing press,</q17>" <c17>said</c17> <s17>Olu Brandvold, emerging markets strategist at Carrow Pryce in London</s17>. <s18>He</s18> <c18>sees</c18> <q18>the currency at 75 by year-end</q18>.

<s19>Norway's Halvorsen Bank</s19> took the opposite view, <c19>telling</c19> <a19>clients</a19> <q19>the step was "painful, late and right"</q19>.

<s20>The Chamber of Wine and Fruit Growers (KVP)</s20> <c20>predicted</c20> <q20>"an empty harvest" if credit lines were cut</q20>. <s21>Trade union federation Solidarnik</s21> <c21>threatened</c21> <q21>to call a general strike on March 20 unless pensions were indexed</q21>.

In parliament, <s22>Lidia Droste, the minister's cousin and a lawmaker for opposition New Shore</s22>, <c22>likened</c22> government policy to "<q22>heating the house with its own doors</q22>".

On Saint Barbara Square in Talvik, a queue formed outside a branch of Lorinz at dawn.

"<q23>I changed everything into washing machines,</q23>" <c23>said</c23> <s23>Zdenka, a 66-year-old retired nurse</s23> <s24>who</s24> <c24>declined to give</c24> <q24>her last name</q24>. "<q23>Two. One is for sale.</q23>"

Ozherian markets will be shut on Monday for Founders' Day.

($1 = 61.8000 diraks)

(Reporting by Irena Kovask and Paul Drury; Editing by Joan Tulley)
-----
1 | mixed | National Bank of Ozheria | ORG | organisation
2 | mixed | National Bank of Ozheria | ORG | organisation
3 | attitude | National Bank of Ozheria | ORG | organisation
4 | direct | Milena Torbek | PERSON | name
5 | indirect | Tradeline data | DOCUMENT | document
6 | mixed | finance ministry | ORG | organisation
7 | mixed | finance ministry | ORG | organisation
8 | indirect | Anton Droste | PERSON | name
9 | direct | Milena Torbek | PERSON | surname
10 | mixed | International Monetary Fund | ORG | organisation
11 | mixed | Thabo Ruiz-Mokoena | PERSON | name
12 | indirect | Two people familiar with the matter | GROUP | group
13 | attitude | National Bank of Ozheria | ORG | organisation
14 | mixed | Banca Lorinz | ORG | organisation
15 | indirect | Raabhof Group | ORG | organisation
16 | indirect | Some economists | GROUP | group
17 | direct | Olu Brandvold | PERSON | name
18 | attitude | Olu Brandvold | PERSON | pronoun
19 | mixed | Halvorsen Bank | ORG | organisation
20 | mixed | Chamber of Wine and Fruit Growers | ORG | organisation
21 | indirect | Solidarnik | ORG | organisation
22 | mixed | Lidia Droste | PERSON | name
23 | direct | Zdenka | PERSON | name
24 | attitude | Zdenka | PERSON | pronoun
entity | PERSON | Milena Torbek | Governor Milena Torbek; Torbek | Governor | National Bank of Ozheria
entity | PERSON | Anton Droste | - | Finance Minister | -
entity | PERSON | Thabo Ruiz-Mokoena | - | mission chief | International Monetary Fund
entity | PERSON | Olu Brandvold | - | emerging markets strategist | Carrow Pryce
entity | PERSON | Lidia Droste | - | lawmaker | New Shore
entity | PERSON | Zdenka | - | retired nurse | -
entity | ORG | Reuters | - | - | -
entity | ORG | National Bank of Ozheria | NBO | - | -
entity | ORG | Tradeline | - | - | -
entity | ORG | International Monetary Fund | - | - | -
entity | ORG | Banca Lorinz | Lorinz | - | -
entity | ORG | Raabhof Group | - | - | -
entity | ORG | Talvik Kredit | - | - | -
entity | ORG | Carrow Pryce | - | - | -
entity | ORG | Halvorsen Bank | - | - | -
entity | ORG | Chamber of Wine and Fruit Growers | KVP | - | -
entity | ORG | Solidarnik | - | - | -
entity | ORG | New Shore | - | - | -
entity | NORP | Ozherian | - | - | -
entity | LOC | Ozheria | - | - | -
entity | LOC | Talvik | TALVIK | - | -
entity | LOC | Austria | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Saint Barbara Square | - | - | -
meta | Ozheria central bank stuns markets with 600-bps hike as dirak slides | - | Irena Kovask and Paul Drury
