'<q1>They're killing our high street!</q1>' Fury as building society axes 23 branches

By CRISPIN DELGADO, Consumer Editor

<s2>FURIOUS savers</s2> last night <c2>accused</c2> one of Britain's oldest building societies of <q2>"betraying" them</q2> after <s3>it</s3> <c3>announced</c3> <q3>plans to shut 23 branches</q3>.

<s4>The Pennard Vale</s4>, which has looked after the nest eggs of West Country families since 1853, <c4>says</c4> <q4>just one customer in nine now uses a counter</q4>.

Doors will close for good in towns including Axminster, Wellington and Street, leaving some members with a 30-mile round trip.

"<q5>They're killing our high street!</q5>" <c5>said</c5> <s5>Doreen Coffin, 81</s5>, who has paid in at Wiveliscombe since her wedding to Navy stoker Alf Coffin in 1965. "<q5>I don't want an app. I want Mandy.</q5>"

Mandy Pascoe-Lal has run the branch, on Silver Street, for 22 years. <s6>Mrs Coffin</s6> <c6>said</c6> <q6>the nearest cash machine is now inside the Golden Anchor fish bar</q6>.

<s7>Campaign group Counter Attack</s7> <c7>demanded</c7> that <q7>ministers step in</q7>. <s8>Its founder, former Coronation Street actor Rikki Valentine</s8>, <c8>said</c8> <q8>bosses had "the hearts of cash machines"</q8>. <s9>He</s9> <c9>wants</c9> <q9>the Financial Conduct Authority to freeze all closures until 2027</q9>.

Pennard Vale boss Sir Hereward Quill was paid £1.3million last year. <s10>The society</s10>, whose HQ at Mendip House in Bridgwater has just had a £9million makeover, <c10>insisted</c10> <q10>no jobs would be lost</q10>.

"<q11>Our members vote with their thumbs,</q11>" <c11>said</c11> <s11>a spokesman</s11>. "<q11>Ninety-one per cent of payments are made through our PV Pocket app.</q11>"

<s12>He</s12> <c12>added</c12> that <q12>a "Money Van" would visit each town every other Tuesday</q12>.

But <s13>Tory MP Winsome Blackmore</s13> <c13>branded</c13> the van "<q13>an ice-cream round without the ice cream</q13>". <s14>The former magistrate</s14> has written to City minister Dame Tamsin Okehampton, and <c14>says</c14> <q14>she will raise the matter in the Commons on Wednesday</q14>.

<s15,16>The Treasury</s15,16> <c15>said</c15> <q15>branch closures were "a commercial decision"</q15> but <c16>pointed to</c16> <q16>300 banking hubs planned under the Access to Cash Act</q16>.

<s17>The Later Years Alliance</s17> <c17>called on</c17> <a17>Sir Hereward</a17> <q17>to think again</q17>. <s18>Policy chief Olumide Frost</s18> <c18>said</c18> <q18>older people in Watchet and Porlock were being "cut off from their own money"</q18>.

<s19>He</s19> <c19>fears</c19> <q19>many will stuff it under the mattress, as they did after the collapse of Severn Mutual in 2009</q19>.

The closures come six months after Pennard Vale swallowed a smaller rival, the Exe & Culm. At the time <s20>its chairman, Lord Dulverton-Rao</s20>, <c20>pledged</c20> <q20>to keep "every light on"</q20>. Last night a woman who answered the telephone at his home, Gladys Court, hung up.

One branch has been spared. <a21>Staff at Minehead</a21> <c21>were told</c21> by <s21>head office</s21> that <q21>theirs would stay open until Christmas 2028</q21>.

<s22>Mr Coffin, 84</s22>, <c22>is not convinced</c22> <q22>the reprieve will last</q22>.

"<q23>I was on HMS Bulwark. I know when something's going down,</q23>" <s23>he</s23> <c23>joked</c23>.

-----
1 | direct | Doreen Coffin | PERSON | none
2 | mixed | FURIOUS savers | GROUP | group
3 | indirect | Pennard Vale | ORG | pronoun
4 | indirect | Pennard Vale | ORG | organisation
5 | direct | Doreen Coffin | PERSON | name
6 | indirect | Doreen Coffin | PERSON | surname
7 | indirect | Counter Attack | ORG | organisation
8 | mixed | Rikki Valentine | PERSON | name
9 | attitude | Rikki Valentine | PERSON | pronoun
10 | indirect | Pennard Vale | ORG | organisation
11 | direct | Pennard Vale | ORG | organisation
12 | mixed | Pennard Vale | ORG | pronoun
13 | mixed | Winsome Blackmore | PERSON | name
14 | indirect | Winsome Blackmore | PERSON | title
15 | mixed | Treasury | ORG | organisation
16 | indirect | Treasury | ORG | organisation
17 | indirect | Later Years Alliance | ORG | organisation
18 | mixed | Olumide Frost | PERSON | name
19 | attitude | Olumide Frost | PERSON | pronoun
20 | mixed | Lord Dulverton-Rao | PERSON | name
21 | indirect | Pennard Vale | ORG | organisation
22 | attitude | Alf Coffin | PERSON | surname
23 | direct | Alf Coffin | PERSON | pronoun
entity | LOC | Britain | - | - | -
entity | ORG | Pennard Vale | - | - | -
entity | LOC | West Country | - | - | -
entity | LOC | Axminster | - | - | -
entity | LOC | Wellington | - | - | -
entity | LOC | Street | - | - | -
entity | PERSON | Doreen Coffin | Mrs Coffin | - | -
entity | LOC | Wiveliscombe | - | - | -
entity | ORG | Navy | - | - | -
entity | PERSON | Alf Coffin | Mr Coffin | - | -
entity | PERSON | Mandy Pascoe-Lal | Mandy | - | Pennard Vale
entity | LOC | Silver Street | - | - | -
entity | LOC | Golden Anchor | - | - | -
entity | ORG | Counter Attack | - | - | -
entity | PERSON | Rikki Valentine | - | founder | Counter Attack
entity | ORG | Financial Conduct Authority | - | - | -
entity | PERSON | Hereward Quill | Sir Hereward Quill; Sir Hereward | boss | Pennard Vale
entity | LOC | Mendip House | - | - | -
entity | LOC | Bridgwater | - | - | -
entity | NORP | Tory | - | - | -
entity | PERSON | Winsome Blackmore | - | MP | Tory
entity | PERSON | Tamsin Okehampton | Dame Tamsin Okehampton | City minister | -
entity | ORG | Commons | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Later Years Alliance | - | - | -
entity | PERSON | Olumide Frost | - | Policy chief | Later Years Alliance
entity | LOC | Watchet | - | - | -
entity | LOC | Porlock | - | - | -
entity | ORG | Severn Mutual | - | - | -
entity | ORG | Exe & Culm | - | - | -
entity | PERSON | Lord Dulverton-Rao | - | chairman | Pennard Vale
entity | LOC | Gladys Court | - | - | -
entity | LOC | Minehead | - | - | -
meta | 'They're killing our high street!' Fury as building society axes 23 branches | - | CRISPIN DELGADO
