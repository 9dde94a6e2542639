<q1>EU to blacklist Gulf electronics trader in new Russia sanctions</q1>, <s1>diplomats</s1> <c1>say</c1>

By Katarzyna Holm and Luis Arribas

BRUSSELS, May 14 (Reuters) - <q2>European Union envoys have reached a deal to blacklist a Dubai-based electronics trader and 37 ships as part of a new package of sanctions on Russia</q2>, <s2>four diplomats</s2> <c2>said</c2> on Wednesday, ending three weeks of wrangling with Hungary.

<s3>A draft legal text</s3> seen by Reuters <c3>said</c3> <q3>the trader, Qamar Axis FZE, had supplied "tens of thousands" of microcontrollers that were later found in drones recovered in Ukraine</q3>.

<s4>Qamar Axis</s4> <c4>denied</c4> <q4>wrongdoing</q4>. "<q5>We sell to distributors in four countries, none of them under sanctions, and we keep every invoice,</q5>" <s5>its managing director, Faisal Rahmoun</s5>, <c5>said</c5> by telephone. <s6>He</s6> <c6>said</c6> <q6>the company would challenge the listing at the EU's General Court in Luxembourg</q6>.

The measures must still be signed off by foreign ministers, who meet on Monday. They would be the bloc's first against a firm in the United Arab Emirates since December.

<s7>Poland</s7>, which holds the rotating EU presidency, <c7>called</c7> the agreement "<q7>robust and proportionate</q7>". <s8>Its ambassador, Jadwiga Brzostek</s8>, <c8>told</c8> <a8>reporters</a8> <q8>the package would close "the biggest hole in the fence"</q8>.

"<q9>Every chip that does not arrive is a drone that does not fly,</q9>" <s9>Brzostek</s9> <c9>said</c9>.

<q10>Hungary dropped its veto after a Budapest-based shipping insurer, Danubia Marine, was taken off the list</q10>, <c10>according to</c10> <s10>two of the diplomats</s10>.

"<q11>It was not elegant, but it is done,</q11>" <c11>said</c11> <s11>one of the two</s11>, <s12>who</s12> <c12>asked</c12> <q12>not to be identified</q12> because the talks were confidential.

<s13,14>Hungarian government spokesman Gergely Szabados</s13,14> <c13>said</c13> <q13>Budapest had defended its energy security</q13> and <c14>declined to say</c14> <q14>whether it had sought the insurer's removal</q14>. Danubia Marine did not respond to a request for comment.

In Moscow, <s15>Russia's foreign ministry</s15> <c15>promised</c15> <q15>a "painful" response</q15>. "<q16>Brussels punishes third countries because it has run out of things to punish us with,</q16>" <s16>ministry official Alexei Tarabrin</s16> <c16>told</c16> <a16>a weekly briefing</a16>.

The UAE's foreign ministry did not immediately comment. <s17>The Gulf state</s17>, a regional trading hub, <c17>has repeatedly said</c17> <q17>it applies strict controls on sensitive exports</q17>.

<s25>Ukraine</s25> <c25>had pressed for</c25> <q25>a longer list</q25>. <s18,19>President Volodymyr Haidai's sanctions commissioner, Oksana Melnychenko</s18,19>, <c18>welcomed</c18> <q18>the deal</q18> but <c19>said</c19> <q19>at least six other companies should have been included</q19>.

"<q20>We gave our partners the serial numbers,</q20>" <s20>she</s20> <c20>said</c20> in Kyiv. "<q20>In some cases we gave them the chips.</q20>"

The package also lowers the threshold at which exporters must check the final user of dual-use goods, to 1,000 euros from 5,000. <s21>Germany's machine-builders' association, the BVMT</s21>, <c21>fears</c21> <q21>the change will swamp small manufacturers with paperwork</q21>.

<s22>Its trade director, Henrike Stolz</s22>, <c22>urged</c22> <a22>ministers</a22> <q22>to delay the rule until next year</q22>. "<q23>A firm with 40 employees does not have a sanctions department,</q23>" <s23>Stolz</s23> <c23>said</c23>. "<q23>It has Frau Weber, and Frau Weber has the payroll to do.</q23>"

The 37 ships, mostly ageing tankers, would bring to 389 the number of vessels barred from EU ports. <s24>Analysts at Farrow Maritime in London</s24> <c24>estimate</c24> <q24>the so-called shadow fleet still carries 2.8 million barrels of Russian crude a day</q24>.

Brent crude was little changed on Wednesday at $65.40 a barrel.

(Reporting by Katarzyna Holm and Luis Arribas; Additional reporting by Dina Sabbagh in Dubai; Editing by Rowan Pike)
-----
1 | indirect | four diplomats | GROUP | group
2 | indirect | four diplomats | GROUP | group
3 | mixed | draft legal text | DOCUMENT | document
4 | indirect | Qamar Axis FZE | ORG | organisation
5 | direct | Faisal Rahmoun | PERSON | name
6 | indirect | Faisal Rahmoun | PERSON | pronoun
7 | mixed | Poland | LOC | name
8 | mixed | Jadwiga Brzostek | PERSON | name
9 | direct | Jadwiga Brzostek | PERSON | surname
10 | indirect | two of the diplomats | GROUP | group
11 | direct | one of the two | PERSON | title
12 | attitude | one of the two | PERSON | pronoun
13 | indirect | Gergely Szabados | PERSON | name
14 | attitude | Gergely Szabados | PERSON | name
15 | mixed | Russia's foreign ministry | ORG | organisation
16 | direct | Alexei Tarabrin | PERSON | name
17 | indirect | United Arab Emirates | LOC | title
18 | indirect | Oksana Melnychenko | PERSON | name
19 | indirect | Oksana Melnychenko | PERSON | name
20 | direct | Oksana Melnychenko | PERSON | pronoun
21 | attitude | BVMT | ORG | organisation
22 | indirect | Henrike Stolz | PERSON | name
23 | direct | Henrike Stolz | PERSON | surname
24 | indirect | Analysts at Farrow Maritime in London | GROUP | group
25 | indirect | Ukraine | LOC | name
entity | PERSON | Faisal Rahmoun | - | managing director | Qamar Axis FZE
entity | PERSON | Jadwiga Brzostek | Brzostek | ambassador | Poland
entity | PERSON | Gergely Szabados | - | government spokesman | -
entity | PERSON | Alexei Tarabrin | - | ministry official | -
entity | PERSON | Oksana Melnychenko | - | sanctions commissioner | Ukraine
entity | PERSON | Volodymyr Haidai | President Volodymyr Haidai | President | Ukraine
entity | PERSON | Henrike Stolz | Stolz | trade director | BVMT
entity | PERSON | Frau Weber | - | - | -
entity | ORG | European Union | EU | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Qamar Axis FZE | Qamar Axis | - | -
entity | ORG | General Court | - | - | -
entity | ORG | Danubia Marine | - | - | -
entity | ORG | BVMT | - | - | -
entity | ORG | Farrow Maritime | - | - | -
entity | NORP | Hungarian | - | - | -
entity | NORP | Russian | - | - | -
entity | LOC | Brussels | BRUSSELS | - | -
entity | LOC | Gulf | - | - | -
entity | LOC | Russia | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | Hungary | - | - | -
entity | LOC | Ukraine | - | - | -
entity | LOC | Luxembourg | - | - | -
entity | LOC | United Arab Emirates | UAE | - | -
entity | LOC | Poland | - | - | -
entity | LOC | Budapest | - | - | -
entity | LOC | Moscow | - | - | -
entity | LOC | Kyiv | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | London | - | - | -
meta | EU to blacklist Gulf electronics trader in new Russia sanctions, diplomats say | - | Katarzyna Holm and Luis Arribas
