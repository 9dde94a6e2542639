Trust paid consultants £1.4m as heads bought their own glue sticks

<s1>Leaked review</s1> <c1>condemns</c1> <q1>‘culture of deference’ at Lantern</q1>, while <s2>auditors</s2> <c2>fear</c2> <q2>the cash will run out by summer</q2>

Amara Pettifer

<q3>A 14-school academy trust spent £1.4 million on consultants in a year when heads were buying glue sticks from their own pockets</q3>, <c3>according to</c3> <s3>an unpublished review</s3>.

<s4>The 62-page document</s4>, commissioned by trustees of Lantern Learning Trust (LLT) and seen by Staffroom Weekly, <c4>says</c4> <q4>a ‘culture of deference’ meant spending was ‘noticed by many and mentioned by none’</q4>.

The largest single bill, £380,000, came from Brightsill, a Lincoln consultancy set up by Oliver Prout-Lacey. His aunt is LLT’s chief executive, Dame Hilary Prout.

<s5>Dame Hilary</s5>, who began as a history teacher in Grimsby, <c5>denies</c5> <q5>steering work towards him</q5>.

‘<q6>I left the room whenever Ollie’s name came up,</q6>’ <s6>the trust boss</s6> <c6>told</c6> <a6>us</a6>.

<s7>Minutes of last May’s finance committee</s7>, however, <c7>record</c7> <q7>her ‘introducing the item with warmth’</q7>.

‘<q8>We were too polite,</q8>’ <c8>concedes</c8> <s8>Sir Colin Abernathy-Wells</s8>, who has chaired the board since he left BP in 2020. <s9>He</s9> <c9>has apologised for</c9> ‘<q9>lapses that a corner shop would have caught</q9>’.

Brightsill’s contract ended in August, when Prout-Lacey, 34, joined its rival Tutti. <s10>The former oil executive</s10> <c10>is now promising</c10> ‘<q10>three quotes for everything, including the biscuits</q10>’.

In accounts lodged at Companies House last week, <s11>Fenwick Moss, the trust’s auditor</s11>, <c11>warned of</c11> <q11>a ‘material uncertainty’ over whether it could pay salaries beyond July</q11>. <s12>The Leeds firm</s12> <c12>puts</c12> <q12>the deficit at £2.1 million</q12>.

<s13>The Department for Education</s13> <c13>has ordered</c13> <a13>LLT</a13> <q13>to seek permission for any purchase above £5,000</q13>. <s14>Its notice to improve</s14> <c14>speaks of</c14> ‘<q14>weak oversight at every level</q14>’.

‘<q15>We will not hesitate to rehome schools,</q15>’ <s15>a spokesperson</s15> <c15>said</c15>.

That prospect appeals to the Ridings Partnership, a Doncaster chain of nine primaries. <s16>Its chief executive, Moira Sandilands</s16>, <c16>said</c16> <q16>she had ‘space, money and no nephews’</q16>.

<s17>The dame</s17> <c17>called</c17> the remark ‘<q17>beneath the sector</q17>’.

<s18>The National Education Union (NEU) and Unison</s18> <c18>want</c18> <q18>her gone by Easter</q18>.

‘<q19>Our members counted paper clips while head office lost count of the millions,</q19>’ <c19>said</c19> <s19>Nadia Ferreira, the NEU’s district secretary</s19>. <s20>Her Unison counterpart</s20> <c20>branded</c20> Dame Hilary’s £286,000 salary ‘<q20>obscene</q20>’.

<s21>One head</s21>, speaking on condition of anonymity, <c21>admitted</c21> <q21>claiming for toner ‘as mileage’</q21>. <s22>Tobias Klein</s22>, who leads Ermine Way Academy in Scunthorpe, <c22>insists</c22> <q22>his pupils went without nothing</q22>.

‘<q23>I have 11 months to retirement and I am not losing them over Blu Tack,</q23>’ <s23>the anonymous leader</s23> <c23>said</c23>.

<s24>Labour MP Kit Wainfleet</s24>, who sits on the Commons education committee, <c24>intends</c24> <q24>to summon aunt and nephew</q24>.

LLT runs schools in Scunthorpe, Brigg and Gainsborough. It was formed in 2014 by a merger of Haxey Grammar, St Botolph’s and the failed Trent Vale chain.
-----
1 | mixed | Leaked review | DOCUMENT | document
2 | attitude | Fenwick Moss | ORG | organisation
3 | indirect | Leaked review | DOCUMENT | document
4 | mixed | Leaked review | DOCUMENT | document
5 | indirect | Hilary Prout | PERSON | name
6 | direct | Hilary Prout | PERSON | title
7 | mixed | Minutes of last May’s finance committee | DOCUMENT | document
8 | direct | Colin Abernathy-Wells | PERSON | name
9 | mixed | Colin Abernathy-Wells | PERSON | pronoun
10 | mixed | Colin Abernathy-Wells | PERSON | title
11 | mixed | Fenwick Moss | ORG | organisation
12 | indirect | Fenwick Moss | ORG | organisation
13 | indirect | Department for Education | ORG | organisation
14 | mixed | Its notice to improve | DOCUMENT | document
15 | direct | Department for Education | ORG | organisation
16 | mixed | Moira Sandilands | PERSON | name
17 | mixed | Hilary Prout | PERSON | title
18 | attitude | National Education Union and Unison | GROUP | group
19 | direct | Nadia Ferreira | PERSON | name
20 | mixed | Her Unison counterpart | PERSON | title
21 | mixed | One head | PERSON | title
22 | indirect | Tobias Klein | PERSON | name
23 | direct | One head | PERSON | title
24 | attitude | Kit Wainfleet | PERSON | name
entity | PERSON | Oliver Prout-Lacey | Prout-Lacey; Ollie | - | Brightsill
entity | PERSON | Hilary Prout | Dame Hilary Prout; Dame Hilary | chief executive | Lantern Learning Trust
entity | PERSON | Colin Abernathy-Wells | Sir Colin Abernathy-Wells | - | Lantern Learning Trust
entity | PERSON | Moira Sandilands | - | chief executive | Ridings Partnership
entity | PERSON | Nadia Ferreira | - | district secretary | National Education Union
entity | PERSON | Tobias Klein | - | - | Ermine Way Academy
entity | PERSON | Kit Wainfleet | - | MP | Commons education committee
entity | ORG | Lantern Learning Trust | Lantern; LLT | - | -
entity | ORG | Staffroom Weekly | - | - | -
entity | ORG | Brightsill | - | - | -
entity | ORG | BP | - | - | -
entity | ORG | Tutti | - | - | -
entity | ORG | Companies House | - | - | -
entity | ORG | Fenwick Moss | - | - | -
entity | ORG | Department for Education | - | - | -
entity | ORG | Ridings Partnership | - | - | -
entity | ORG | National Education Union | NEU | - | -
entity | ORG | Unison | - | - | -
entity | ORG | Ermine Way Academy | - | - | -
entity | ORG | Commons education committee | - | - | -
entity | ORG | Haxey Grammar | - | - | -
entity | ORG | St Botolph’s | - | - | -
entity | ORG | Trent Vale | - | - | -
entity | LOC | Lincoln | - | - | -
entity | LOC | Grimsby | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Doncaster | - | - | -
entity | LOC | Scunthorpe | - | - | -
entity | LOC | Brigg | - | - | -
entity | LOC | Gainsborough | - | - | -
entity | NORP | Labour | - | - | -
meta | Trust paid consultants £1.4m as heads bought their own glue sticks | - | Amara Pettifer
