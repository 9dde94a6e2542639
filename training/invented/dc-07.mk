Tarrabool train derailment live: <q1>driver 'sang to stay awake' as crews cut him free</q1>, <c1>says</c1> <s1>paramedic</s1>

Tess Halloran (now) and Brett Quang (earlier)

6.52pm AEST

Number of injured revised to 41

<s2>Victoria Police</s2> <c2>say</c2> <q2>41 people were hurt, nine of them seriously, when the 11.17 from Southern Cross to Nhilgar hit a grain truck at a level crossing outside Tarrabool</q2>.

"<q3>No one is missing, and I'll say that slowly because there's been a lot of rubbish online,</q3>" <s3>Superintendent Carol Dimitriou</s3> <c3>told</c3> <a3>reporters</a3> at the football ground. <s4>She</s4> <c4>would not say</c4> <q4>whether the man at the wheel of the truck had been arrested</q4>.

6.31pm AEST

'<q5>He did Cold Chisel, badly</q5>'

Leilani Faleolo spent two hours in the crushed cab with train driver Gary Mostyn. <q6>He sang to keep himself conscious</q6>, <c6>says</c6> <s6>the Ambulance Victoria paramedic</s6>.

"<q7>He did Cold Chisel, badly,</q7>" <s7>she</s7> <c7>says</c7>. "<q7>I told him to save his breath and he told me to join in.</q7>"

Mostyn, 57, is in a stable condition at the Royal Melbourne. From his bed <s8>the father of four</s8> <c8>has asked for</c8> "<q8>the footy score and a pie</q8>".

6.05pm AEST

A letter in February

<s9>The Rail, Tram and Bus Union</s9> <c9>says</c9> <q9>it wrote to WestLine in February about the Tarrabool crossing, known in the cabs as "<x>the guillotine</x>"</q9>. <s10>The letter</s10>, seen by this blog, <c10>warned</c10> that <q10>a collision was "a matter of when" and that a speed limit of 40km/h was "the least you can do"</q10>.

The union's state secretary, Vik Narayan, drove the line himself for nine years.

<s11>The operator</s11>, which is owned by Transvia of Lyon, <c11>insists</c11> <q11>its train was within the limit</q11>. <s12>It</s12> <c12>has apologised for</c12> "<q12>a distressing day</q12>" and is putting on coaches from Ballarat.

5.48pm AEST

Politicians trade blows

<s13>The premier</s13> <c13>has promised</c13> <q13>an independent inquiry</q13>. <s14>Her transport minister, Fiona Achterberg</s14>, <c14>says</c14> <q14>boom gates for Tarrabool were funded in 2022 and "will be in by Christmas"</q14>.

"<q15>There have been three Christmases,</q15>" <s15>Nationals MP Hugh Lachlan-Reeve</s15> <c15>posted</c15>. <s16>The minister</s16> hit back a few minutes ago, <c16>accusing</c16> him of "<q16>campaigning from a stretcher</q16>".

5.20pm AEST

'<q17>Like he was loading lambs</q17>'

Jun Watanabe, 19, from Kobe, is studying at Federation University and was in the third carriage.

"<q18>My noodles went up, then they came down, then I was sitting on the ceiling,</q18>" <s18>the teenager</s18> <c18>says</c18>.

<q19>A retired shearer in a Bulldogs beanie carried out two children</q19>, <c19>according to</c19> <s19>another passenger</s19>. "<q20>Like he was loading lambs,</q20>" <s20>she</s20> <c20>says</c20>. The shearer walked home to Glenfyne before police could take his name.

5.02pm AEST

Lorraine Pickering, whose barley is under three carriages, has opened her woolshed to the Red Cross. <s21>The farmer</s21> <c21>reckons</c21> <q21>the truck "never even braked"</q21>.

<q22>Its driver is "in shock and cooperating"</q22>, <c22>says</c22> <s22>Dunkeld Bulk, the haulage company</s22>. It has grounded the rest of its fleet.

4.40pm AEST

<q23>Five investigators from the Australian Transport Safety Bureau will be on site tonight</q23>, <s23>the agency</s23> <c23>says</c23>. In a 2019 report <s24>the bureau</s24> <c24>found</c24> <q24>sightlines at 26 crossings on the line were "inadequate"</q24>. <s25>Its chief commissioner</s25> <c25>has appealed to</c25> <a25>anyone with footage</a25> <q25>to come forward</q25>.

<s26>A sign at the crossing</s26>, still standing, <c26>reads</c26>: "<q26>Look. Listen. Live.</q26>"
-----
1 | mixed | Leilani Faleolo | PERSON | title
2 | indirect | Victoria Police | ORG | organisation
3 | direct | Carol Dimitriou | PERSON | name
4 | attitude | Carol Dimitriou | PERSON | pronoun
5 | direct | Leilani Faleolo | PERSON | none
6 | indirect | Leilani Faleolo | PERSON | title
7 | direct | Leilani Faleolo | PERSON | pronoun
8 | mixed | Gary Mostyn | PERSON | title
9 | indirect | Rail, Tram and Bus Union | ORG | organisation
10 | mixed | letter | DOCUMENT | document
11 | indirect | WestLine | ORG | organisation
12 | mixed | WestLine | ORG | pronoun
13 | indirect | premier | PERSON | title
14 | mixed | Fiona Achterberg | PERSON | name
15 | direct | Hugh Lachlan-Reeve | PERSON | name
16 | mixed | Fiona Achterberg | PERSON | title
17 | direct | another passenger | PERSON | none
18 | direct | Jun Watanabe | PERSON | title
19 | indirect | another passenger | PERSON | title
20 | direct | another passenger | PERSON | pronoun
21 | mixed | Lorraine Pickering | PERSON | title
22 | mixed | Dunkeld Bulk | ORG | organisation
23 | indirect | Australian Transport Safety Bureau | ORG | organisation
24 | mixed | Australian Transport Safety Bureau | ORG | organisation
25 | indirect | Its chief commissioner | PERSON | title
26 | direct | sign at the crossing | DOCUMENT | document
entity | PERSON | Carol Dimitriou | Superintendent Carol Dimitriou | Superintendent | Victoria Police
entity | PERSON | Leilani Faleolo | - | paramedic | Ambulance Victoria
entity | PERSON | Gary Mostyn | Mostyn | train driver | -
entity | PERSON | Vik Narayan | - | state secretary | Rail, Tram and Bus Union
entity | PERSON | Fiona Achterberg | - | transport minister | -
entity | PERSON | Hugh Lachlan-Reeve | - | MP | -
entity | PERSON | Jun Watanabe | - | - | Federation University
entity | PERSON | Lorraine Pickering | - | farmer | -
entity | ORG | Victoria Police | - | - | -
entity | ORG | Cold Chisel | - | - | -
entity | ORG | Ambulance Victoria | - | - | -
entity | ORG | Royal Melbourne | - | - | -
entity | ORG | Rail, Tram and Bus Union | - | - | -
entity | ORG | WestLine | - | - | -
entity | ORG | Transvia | - | - | -
entity | ORG | Federation University | - | - | -
entity | ORG | Bulldogs | - | - | -
entity | ORG | Red Cross | - | - | -
entity | ORG | Dunkeld Bulk | - | - | -
entity | ORG | Australian Transport Safety Bureau | - | - | -
entity | NORP | Nationals | - | - | -
entity | LOC | Tarrabool | - | - | -
entity | LOC | Southern Cross | - | - | -
entity | LOC | Nhilgar | - | - | -
entity | LOC | Lyon | - | - | -
entity | LOC | Ballarat | - | - | -
entity | LOC | Kobe | - | - | -
entity | LOC | Glenfyne | - | - | -
meta | Tarrabool train derailment live: driver 'sang to stay awake' as crews cut him free, says paramedic | - | Tess Halloran and Brett Quang
