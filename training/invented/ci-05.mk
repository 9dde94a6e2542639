Aberllwyd sold to American consortium as <s1>fans</s1> <c1>fear</c1> ‘<q1>oil on the jersey</q1>’

• Former US hooker leads £9.2m purchase of 76% stake
• <s2>Supporters’ trust</s2> <c2>wants</c2> <q2>golden share in Cae Mawr</q2>

Gethin Maddox

The oldest professional club in Wales will pass into foreign hands for the first time after Aberllwyd’s board accepted an offer of £9.2m from Palisade 15, a Delaware vehicle fronted by the former United States international Chip Delacroix.

<q3>The deal will clear the club’s debts and keep the men’s and women’s teams at Cae Mawr until at least 2040</q3>, <s3>Aberllwyd</s3> <c3>said</c3> in a statement issued at 7am.

‘<q4>I’m not here to buy a rugby team. I’m here to be adopted by one,</q4>’ <c4>said</c4> <s4>Delacroix, 44</s4>, who spent one wet season on the bench there in 2006. ‘<q4>They still owe me a blazer.</q4>’

<s5>He</s5> <c5>declined to reveal</c5> <q5>who else had put money in</q5>. But <s6>filings at Companies House</s6> <c6>show</c6> that <q6>31% of Palisade is held by Bixby Petroleum of Tulsa and 12% by the Qatari financier Hamad al-Sulaiti</q6>.

That was enough for Eirlys Probert, who chairs the Aberllwyd Supporters’ Trust. ‘<q7>You can get mud out,</q7>’ <s7>she</s7> <c7>told</c7> <a7>BBC Radio Cymru</a7>. ‘<q7>I’ve never known anybody shift oil from a jersey.</q7>’ <s8>The trust</s8>, which owns 9%, <c8>is holding out for</c8> <q8>a golden share that would let its members block any sale of the ground</q8>.

Its treasurer, Dai Probert, who is also her brother-in-law, begged to differ. ‘<q9>Eirlys is thinking with her scarf,</q9>’ <s9>he</s9> <c9>said</c9>. ‘<q9>We had eleven days’ wages left.</q9>’

<s10>Sir Iestyn Vaughan-Rees, the outgoing chairman</s10>, <c10>admitted</c10> <q10>he had twice come close to calling in the administrators</q10>. <s11>The 79-year-old</s11>, who made his fortune with Rees Aggregates, <c11>paid tribute</c11> to the squad for ‘<q11>never once asking if the cheque would clear</q11>’.

‘<q12>It has cost me a marriage, a hip and most of a quarry,</q12>’ <s12>he</s12> <c12>reflected</c12>.

The sale is subject to the approval of the Welsh Rugby Union. <s13,14>Its chief executive, Philippa Nkosi</s13,14>, <c13>promised</c13> ‘<q13>a test of fitness, not a warm-up</q13>’ and <c14>ruled out</c14> <q14>any change in the number of professional sides before 2028</q14>. <s15>Neighbours Llanfedw</s15>, who beat Aberllwyd 31-8 on Boxing Day, <c15>grumbled</c15> that <q15>the WRU appeared to have ‘found its rulebook down the back of the sofa’</q15>.

<q16>The squad had learned of it by text on the bus home from Galway</q16>, <s16>their captain, Tomasi Vunipeka</s16>, <c16>disclosed</c16>.

‘<q17>Half of us thought it was a scam,</q17>’ <c17>said</c17> <s17>the Tongan lock</s17>. ‘<q17>The other half wanted to know if Chip could still throw in straight.</q17>’ <s18>The head coach, Maldwyn ‘<x>Bomber</x>’ Pryce</s18>, whose contract is up in June, <c18>expects</c18> <q18>to stay</q18>.

<s19>A leaked pitch to investors</s19>, headed ‘<x>Project Leek</x>’, <c19>proposes</c19> <q19>a new crest, a dragon called Fuel and one home game a year in Philadelphia</q19>. <s20>Delacroix</s20> <c20>brushed off</c20> the document as ‘<q20>a Tuesday idea</q20>’.

<s21>Nerys ap Hywel, Plaid Cymru’s spokesperson on sport in the Senedd</s21>, <c21>urged</c21> <a21>ministers</a21> <q21>to account for the £2.1m lent to the club by the Development Bank of Wales</q21>. <s22>The bank</s22> <c22>said</c22> <q22>it would be repaid in full on completion</q22>.

At the Lamb & Flag, on Heol y Felin, opinion was running at three pints to one in favour. ‘<q23>I’d have sold it to the devil if he’d brought a tighthead,</q23>’ <c23>said</c23> <s23>the landlord, Idwal</s23>. On the wall behind him hung the side of 1974, who beat Cardiff 9-3 to lift the Usk Shield, and beside it <s24>a handwritten card</s24><c24>:</c24> ‘<q24>No talk of money before 8pm.</q24>’
-----
1 | mixed | fans | GROUP | group
2 | attitude | Aberllwyd Supporters’ Trust | ORG | organisation
3 | indirect | Aberllwyd | ORG | organisation
4 | direct | Chip Delacroix | PERSON | surname
5 | attitude | Chip Delacroix | PERSON | pronoun
6 | indirect | filings at Companies House | DOCUMENT | document
7 | direct | Eirlys Probert | PERSON | pronoun
8 | attitude | Aberllwyd Supporters’ Trust | ORG | organisation
9 | direct | Dai Probert | PERSON | pronoun
10 | indirect | Iestyn Vaughan-Rees | PERSON | name
11 | mixed | Iestyn Vaughan-Rees | PERSON | title
12 | direct | Iestyn Vaughan-Rees | PERSON | pronoun
13 | mixed | Philippa Nkosi | PERSON | name
14 | indirect | Philippa Nkosi | PERSON | name
15 | mixed | Llanfedw | ORG | organisation
16 | indirect | Tomasi Vunipeka | PERSON | name
17 | direct | Tomasi Vunipeka | PERSON | title
18 | attitude | Maldwyn ‘Bomber’ Pryce | PERSON | name
19 | indirect | leaked pitch to investors | DOCUMENT | document
20 | mixed | Chip Delacroix | PERSON | surname
21 | indirect | Nerys ap Hywel | PERSON | name
22 | indirect | Development Bank of Wales | ORG | organisation
23 | direct | Idwal | PERSON | name
24 | direct | handwritten card | DOCUMENT | document
entity | PERSON | Chip Delacroix | Delacroix; Chip | - | Palisade 15
entity | PERSON | Hamad al-Sulaiti | - | financier | -
entity | PERSON | Eirlys Probert | Eirlys | chair | Aberllwyd Supporters’ Trust
entity | PERSON | Dai Probert | - | treasurer | Aberllwyd Supporters’ Trust
entity | PERSON | Iestyn Vaughan-Rees | Sir Iestyn Vaughan-Rees | outgoing chairman | Aberllwyd
entity | PERSON | Philippa Nkosi | - | chief executive | Welsh Rugby Union
entity | PERSON | Tomasi Vunipeka | - | captain | Aberllwyd
entity | PERSON | Maldwyn ‘Bomber’ Pryce | - | head coach | Aberllwyd
entity | PERSON | Nerys ap Hywel | - | spokesperson on sport | Plaid Cymru
entity | PERSON | Idwal | - | landlord | Lamb & Flag
entity | ORG | Aberllwyd | - | - | -
entity | ORG | Palisade 15 | Palisade | - | -
entity | ORG | Companies House | - | - | -
entity | ORG | Bixby Petroleum | - | - | -
entity | ORG | Aberllwyd Supporters’ Trust | - | - | -
entity | ORG | BBC Radio Cymru | - | - | -
entity | ORG | Rees Aggregates | - | - | -
entity | ORG | Welsh Rugby Union | WRU | - | -
entity | ORG | Llanfedw | - | - | -
entity | ORG | Senedd | - | - | -
entity | ORG | Development Bank of Wales | - | - | -
entity | NORP | American | - | - | -
entity | NORP | Qatari | - | - | -
entity | NORP | Tongan | - | - | -
entity | NORP | Plaid Cymru | - | - | -
entity | LOC | Cae Mawr | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Delaware | - | - | -
entity | LOC | United States | US | - | -
entity | LOC | Tulsa | - | - | -
entity | LOC | Galway | - | - | -
entity | LOC | Philadelphia | - | - | -
entity | LOC | Lamb & Flag | - | - | -
entity | LOC | Heol y Felin | - | - | -
entity | ORG | Cardiff | - | - | -
meta | Aberllwyd sold to American consortium as fans fear ‘oil on the jersey’ | - | Gethin Maddox
