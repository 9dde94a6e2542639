<s1>Norges Bank</s1> holds rates, <c1>says</c1> <q1>cut before Christmas "unlikely"</q1>; Havnebanken profit misses

By Ingvild Stromsnes and Pavel Dudek

OSLO, Aug 21 (Reuters) - <s2>Norway's central bank</s2> kept its key interest rate at 4.25% on Thursday and <c2>signalled</c2> <q2>borrowing costs would stay there until the crown stopped sliding</q2>, hours after local lender Havnebanken posted its weakest quarter in six years.

"<q3>The job is not done, and we would rather be slow than sorry,</q3>" <s3>Governor Torbjoern Aasgaard-Lie</s3> <c3>told</c3> <a3>a news conference</a3>. <q4>A cut before Christmas was "unlikely, though I have stopped using the word never"</q4>, <s4>he</s4> <c4>added</c4>.

<s5>Economists in a Reuters poll</s5> <c5>had expected</c5> <q5>no change</q5>.

<q6>Deputy Governor Ida Brekke-Nwosu voted for a reduction of a quarter point</q6>, <s6>minutes of the meeting</s6> <c6>showed</c6>, the first open split on the committee since it was set up in 2020.

"<q7>I read the same numbers and came to a different answer,</q7>" <c7>said</c7> <s7>Brekke-Nwosu</s7>, who joined from Danske Bank in May. <s8>She</s8> <c8>declined to say</c8> <q8>whether she would dissent again in November</q8>.

The crown has lost 6% against the euro since April, a slide <s9>Aasgaard-Lie</s9> <c9>likened</c9> to "<q9>a boat taking on water through a very small hole</q9>".

"<q10>This is a hold with a frown,</q10>" <c10>wrote</c10> <s10>Eivind Saether, chief economist at Nordhavn Research</s10>, in a note to clients. <s11>He</s11> <c11>sees</c11> <q11>the first cut in January</q11>.

Across the harbour, <s12>Havnebanken</s12>, founded by Stavanger herring merchants in 1881, <c12>said</c12> <q12>second-quarter net profit fell 31% to 1.9 billion crowns ($187 million)</q12>. <s13>Analysts at Fjordmark Securities</s13> <c13>had pencilled in</c13> <q13>2.4 billion</q13>.

It set aside 640 million crowns for loans to Zeevoer, a Rotterdam fish-feed maker that sought protection from its creditors in June, three months after its auditor BVDL walked out.

<s14,15,16>Chief Executive Marit Hjelmeland</s14,15,16> <c14>blamed</c14> "<q14>one customer, one fraud and one very bad spring</q14>", <c15>ruled out</c15> <q15>a rights issue</q15> and <c16>pledged</c16> <q16>to pay the 2024 dividend in full</q16>.

"<q17>If I needed capital I would not be standing here in my good shoes,</q17>" <s17>the 49-year-old former Olympic rower</s17> <c17>said</c17>.

<s18>The bank</s18> now <c18>expects</c18> <q18>lending to shrink by 2% this year</q18>. It is 22% owned by the shipowner Aksel Sundt-Olafsen, and its shares, listed in Oslo and Stockholm, were down 8.4% at 1015 GMT. Bigger rivals DNB, Bergen Kreditt and Nordea slipped less than 1%.

<s19>Zeevoer's administrator, Dutch law firm Van Houtum Claassen</s19>, <c19>has accused</c19> two former directors of <q19>inventing invoices for salmon that never existed</q19>.

<s20>One of them, Joost ter Braak</s20>, <c20>denies</c20> <q20>wrongdoing</q20>. The other, his cousin Wim ter Braak, could not be reached in Paramaribo, where he has lived since the spring.

<s21>Finance Minister Kjetil Ramm</s21> <c21>called</c21> the rate decision "<q21>respectable</q21>". <s22>His Centre Party</s22> <c22>wants</c22> <q22>the central bank's mandate rewritten to cover jobs</q22>, an idea <s23>its governor</s23> <c23>dismissed</c23> on Thursday as "<q23>a second steering wheel</q23>".

($1 = 10.1604 Norwegian crowns)

(Reporting by Ingvild Stromsnes in Oslo and Pavel Dudek in Gdansk; Editing by Rhiannon Okeke)
-----
1 | mixed | Norges Bank | ORG | organisation
2 | indirect | Norges Bank | ORG | organisation
3 | direct | Torbjoern Aasgaard-Lie | PERSON | name
4 | mixed | Torbjoern Aasgaard-Lie | PERSON | pronoun
5 | attitude | Economists in a Reuters poll | GROUP | group
6 | indirect | minutes of the meeting | DOCUMENT | document
7 | direct | Ida Brekke-Nwosu | PERSON | surname
8 | attitude | Ida Brekke-Nwosu | PERSON | pronoun
9 | mixed | Torbjoern Aasgaard-Lie | PERSON | surname
10 | direct | Eivind Saether | PERSON | name
11 | attitude | Eivind Saether | PERSON | pronoun
12 | indirect | Havnebanken | ORG | organisation
13 | attitude | Analysts at Fjordmark Securities | GROUP | group
14 | mixed | Marit Hjelmeland | PERSON | name
15 | indirect | Marit Hjelmeland | PERSON | name
16 | indirect | Marit Hjelmeland | PERSON | name
17 | direct | Marit Hjelmeland | PERSON | title
18 | attitude | Havnebanken | ORG | organisation
19 | indirect | Van Houtum Claassen | ORG | organisation
20 | indirect | Joost ter Braak | PERSON | name
21 | mixed | Kjetil Ramm | PERSON | name
22 | attitude | Centre Party | ORG | organisation
23 | mixed | Torbjoern Aasgaard-Lie | PERSON | title
entity | PERSON | Torbjoern Aasgaard-Lie | Governor Torbjoern Aasgaard-Lie; Aasgaard-Lie | Governor | Norges Bank
entity | PERSON | Ida Brekke-Nwosu | Deputy Governor Ida Brekke-Nwosu; Brekke-Nwosu | Deputy Governor | Norges Bank
entity | PERSON | Eivind Saether | - | chief economist | Nordhavn Research
entity | PERSON | Marit Hjelmeland | - | Chief Executive | Havnebanken
entity | PERSON | Joost ter Braak | - | director | Zeevoer
entity | PERSON | Wim ter Braak | - | director | Zeevoer
entity | PERSON | Kjetil Ramm | - | Finance Minister | Centre Party
entity | PERSON | Aksel Sundt-Olafsen | - | shipowner | -
entity | ORG | Norges Bank | - | - | -
entity | ORG | Havnebanken | - | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Danske Bank | - | - | -
entity | ORG | Nordhavn Research | - | - | -
entity | ORG | Fjordmark Securities | - | - | -
entity | ORG | Zeevoer | - | - | -
entity | ORG | BVDL | - | - | -
entity | ORG | DNB | - | - | -
entity | ORG | Bergen Kreditt | - | - | -
entity | ORG | Nordea | - | - | -
entity | ORG | Van Houtum Claassen | - | - | -
entity | ORG | Centre Party | - | - | -
entity | LOC | Oslo | OSLO | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Stavanger | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Stockholm | - | - | -
entity | LOC | Paramaribo | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | Norwegian | - | - | -
meta | Norges Bank holds rates, says cut before Christmas "unlikely"; Havnebanken profit misses | - | Ingvild Stromsnes and Pavel Dudek
