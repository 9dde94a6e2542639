<q1>Jails ‘one sick day from lockdown’</q1>, <s1>leaked memo</s1> <c1>tells</c1> <a1>minister</a1>

<q2>Officers at three prisons were told to “count doors, not men”</q2>, <c2>wrote</c2> <s2>senior official</s2> moved from her post a week later

Rohan Sethi-Blake, Home Affairs Editor

<q3>Three of England’s largest high-security prisons are so short of officers that one outbreak of norovirus would confine every inmate to his cell</q3>, <c3>according to</c3> <s3>a leaked memo</s3> seen by The Times.

<s4>The four-page document</s4>, dated February 3 and addressed to Lord Carbery, the prisons minister, <c4>describes</c4> staffing at HMP Marlwick in Northamptonshire as “<q4>notional after 5pm</q4>”. Its author was Philippa Garland-Reeve, then director of the high-security estate, who now oversees electronic tagging from an office in Croydon.

<s5>Garland-Reeve</s5> <c5>told</c5> <a5>the minister</a5> that <q5>Marlwick, Ravensey and Sutter Fen had between them 211 fewer officers than the floor agreed after the Marlwick riot of 2022</q5>.

“<q6>I do not think either of us would enjoy explaining that number to a coroner,</q6>” <s6>she</s6> <c6>wrote</c6>.

Under the heading “<x>Risks I can no longer own</x>”, <s7>the author</s7> <c7>predicted</c7> that <q7>riot squads lent by other jails would take “nine hours, not three” to reach the Fens</q7>.

<s8,9>Lord Carbery, a former governor of HMP Durham</s8,9>, <c8>acknowledged</c8> last night that <q8>the service was “running warm”</q8> but <c9>insisted</c9> that <q9>1,400 recruits would be on the landings by midsummer</q9>.

“<q10>Memos are written to be leaked,</q10>” <s10>the minister</s10> <c10>said</c10>. “<q10>Rosters are written to be kept.</q10>”

<s11>Dame Annis Whitlow, prisons minister until the election</s11>, <c11>recalled</c11> that <q11>she had been shown similar figures and “asked to be brave about them”</q11>.

“<q12>Philippa is the least excitable woman in Whitehall,</q12>” <c12>said</c12> <s12>the former Conservative minister</s12>. “<q12>If she uses the word ‘<n12>notional</n12>’, I would start counting the keys.</q12>”

<s13>Kestrel Daunt, the outsourcing company</s13> that has run Ravensey since 2014, <c13>rejected</c13> <q13>an annex to the memo giving it 64 vacancies</q13>. <s14>The contractor</s14>, once part of the Swedish group Lindqvist Trygg, <c14>said</c14> <q14>it was “four officers short, two of whom are on honeymoon with each other”</q14>.

<s15>The Prison Officers’ Association</s15> <c15>branded</c15> the paper “<q15>the first honest sheet to leave Petty France this year</q15>”. <s16>Its deputy general secretary, Mick Tallentire</s16>, <c16>fears</c16> that <q16>his members will “vote with their lanyards”</q16>.

In November <s17>a report by HM Inspectorate of Prisons</s17> <c17>found</c17> that <q17>men at Sutter Fen were spending 22 hours a day behind their doors and showered “by rumour”</q17>.

Yewande Akerele, whose son, Tobi, is serving nine years there, has made the journey from Luton on five Saturdays and been turned away on four. “<q18>They told me there was nobody to open the gate,</q18>” <c18>said</c18> <s18>the 58-year-old care worker</s18>. “<q18>I could see three men standing at it.</q18>”

<s19>The Ministry of Justice</s19> <c19>declined to say</c19> <q19>why Garland-Reeve had been moved</q19>. “<q20>No prison is unsafe,</q20>” <c20>said</c20> <s20>a spokesman</s20>.

<s21>One serving governor</s21> <c21>texted</c21>: “<q21>If that is true I must be working in the other ones.</q21>”

Garland-Reeve, 51, did not reply to messages. A colleague who lunched with her at the Saffron Room last week quoted <s22>her</s22> as <c22>saying</c22>: “<q22>I wrote it so that it would be filed. I forgot to ask where.</q22>”
-----
1 | mixed | leaked memo | DOCUMENT | document
2 | mixed | Philippa Garland-Reeve | PERSON | title
3 | indirect | leaked memo | DOCUMENT | document
4 | mixed | leaked memo | DOCUMENT | document
5 | indirect | Philippa Garland-Reeve | PERSON | surname
6 | direct | Philippa Garland-Reeve | PERSON | pronoun
7 | mixed | Philippa Garland-Reeve | PERSON | title
8 | mixed | Lord Carbery | PERSON | name
9 | indirect | Lord Carbery | PERSON | name
10 | direct | Lord Carbery | PERSON | title
11 | mixed | Annis Whitlow | PERSON | name
12 | direct | Annis Whitlow | PERSON | title
13 | indirect | Kestrel Daunt | ORG | organisation
14 | mixed | Kestrel Daunt | ORG | organisation
15 | mixed | Prison Officers’ Association | ORG | organisation
16 | mixed | Mick Tallentire | PERSON | name
17 | mixed | report by HM Inspectorate of Prisons | DOCUMENT | document
18 | direct | Yewande Akerele | PERSON | title
19 | attitude | Ministry of Justice | ORG | organisation
20 | direct | Ministry of Justice | ORG | organisation
21 | direct | One serving governor | PERSON | title
22 | direct | Philippa Garland-Reeve | PERSON | pronoun
entity | PERSON | Philippa Garland-Reeve | Garland-Reeve; Philippa | director | -
entity | PERSON | Lord Carbery | - | prisons minister | -
entity | PERSON | Annis Whitlow | Dame Annis Whitlow | prisons minister | -
entity | PERSON | Mick Tallentire | - | deputy general secretary | Prison Officers’ Association
entity | PERSON | Yewande Akerele | - | care worker | -
entity | PERSON | Tobi | - | - | -
entity | ORG | The Times | - | - | -
entity | ORG | HMP Marlwick | Marlwick | - | -
entity | ORG | Ravensey | - | - | -
entity | ORG | Sutter Fen | - | - | -
entity | ORG | HMP Durham | - | - | -
entity | ORG | Kestrel Daunt | - | - | -
entity | ORG | Lindqvist Trygg | - | - | -
entity | ORG | Prison Officers’ Association | - | - | -
entity | ORG | HM Inspectorate of Prisons | - | - | -
entity | ORG | Ministry of Justice | - | - | -
entity | LOC | Saffron Room | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Northamptonshire | - | - | -
entity | LOC | Croydon | - | - | -
entity | LOC | Fens | - | - | -
entity | LOC | Whitehall | - | - | -
entity | LOC | Petty France | - | - | -
entity | LOC | Luton | - | - | -
entity | NORP | Conservative | - | - | -
entity | NORP | Swedish | - | - | -
meta | Jails ‘one sick day from lockdown’, leaked memo tells minister | - | Rohan Sethi-Blake
