<q1>Steel pensioners ‘robbed in their own canteen’</q1>, <s1>widow</s1> <c1>tells</c1> <a1>Senedd</a1>

<s2>Community</s2> <c2>calls for</c2> <q2>£90m redress fund</q2> over Cwm Dulwyn transfers

Emlyn Treharne

<q3>Hundreds of retired steelworkers signed away their pensions over a plate of sausage rolls and a free biro</q3>, <a3>a Senedd committee</a3> <c3>has been told</c3>.

The works at Aberdulwyn, once part of British Steel and owned since 2018 by Tjornberg AB of Gothenburg, tapped its last blast furnace two years ago with the loss of 1,900 jobs. Men who had spent their lives there were given three months to decide whether to leave the Dulwyn Steel Pension Scheme (DSPS).

‘<q4>They were robbed in their own canteen, and they thanked the man for it,</q4>’ <c4>said</c4> <s4>Eirwen Prosser, 72, from Pontyrhafod</s4>.

‘<q5>Gethin didn’t read small print. He read the South Wales Echo, back page first.</q5>’

<s6>Mrs Prosser</s6> <c6>told</c6> <a6>the Economy Committee</a6> that <q6>her husband lost £184,000 on advice he was given ‘between the tea urn and the door’</q6>. Gethin Prosser, a crane driver for 31 years, died last Easter.

The adviser, Bevan Lyle Wealth Partners, went into liquidation in March. <s7>Its former director, Craig Lyle</s7>, <c7>has denied</c7> <q7>mis-selling</q7>.

‘<q8>We gave advice,</q8>’ <s8>he</s8> <c8>wrote</c8> to <a8>members of the committee</a8>. ‘<q8>Nobody’s arm was twisted.</q8>’

<s9>The Pensions Regulator</s9> <c9>conceded</c9> that <q9>it ‘could have been in the valley sooner’</q9>. <q10>By the time its staff got there 611 people had already transferred out</q10>, <s10>it</s10> <c10>said</c10>.

<s11>Alun Caradog, regional secretary of the steel union Community</s11>, <c11>branded</c11> that ‘<q11>an insult with a letterhead</q11>’.

‘<q12>Port Talbot got a task force and we got a leaflet,</q12>’ <s12>Mr Caradog</s12> <c12>added</c12>. ‘<q12>There’s boys in the Lamb and Flag who can’t look at each other.</q12>’ <s24>The union</s24> <c24>wants</c24> <q24>the UK Government to put up £90m in redress</q24>.

<s13>Plaid Cymru’s Mared ap Rhisiart</s13>, whose father worked in the coke ovens, <c13>asked</c13> <q13>why ministers had ‘sat on their hands until the hearse came by’</q13>.

<s14>The Economy Secretary, Delyth Musgrove</s14>, bristled, <c14>pointing out</c14> that <q14>pensions were not devolved</q14>. But <s15>she</s15> <c15>promised</c15> <q15>to press the Treasury for an answer before recess</q15>.

<s16>Conservative MS Tudor Wynne-Finch</s16> <c16>wondered aloud</c16> <q16>whether the scheme’s trustees had ever set foot in Cwm Dulwyn</q16>.

‘<q17>Twice, for the brass band,</q17>’ <c17>replied</c17> <s17>the trustees’ chairman, Sir Nigel Abernethy</s17>. <s18>He</s18> <c18>apologised for</c18> <q18>the tone, though not the substance, of a letter to widows</q18>. <s19>It</s19> <c19>stated</c19>: ‘<q19>Your late spouse’s election is irrevocable.</q19>’

The Financial Conduct Authority is looking at seven firms, Bevan Lyle among them. <s20>The FCA</s20> <c20>would not say</c20> <q20>when it would finish</q20>.

<s21>A spokesman for Tjornberg</s21> <c21>said</c21> <q21>the DSPS had been separated from the business before the Swedish group bought it, and that it had ‘every sympathy’</q21>.

Sympathy was in short supply on the steps outside, where members of We Made the Steel had hung 611 donkey jackets along the railings of the Pierhead.

<s22>The campaign’s founder, former ladle man Bryn ‘<x>Jigger</x>’ Probert</s22>, <c22>vowed</c22> <q22>to walk from Aberdulwyn to Westminster</q22> in the autumn. Aberdulwyn Male Voice Choir and pupils of Ysgol Bro Dulwyn have raised £12,000 for families hit hardest.

‘<q23>I’m 68 with two new knees,</q23>’ <s23>Mr Probert</s23> <c23>said</c23>. ‘<q23>They’re the only thing I’ve got that’s guaranteed.</q23>’
-----
1 | mixed | Eirwen Prosser | PERSON | title
2 | indirect | Community | ORG | organisation
3 | indirect | - | - | none
4 | direct | Eirwen Prosser | PERSON | name
5 | direct | Eirwen Prosser | PERSON | none
6 | mixed | Eirwen Prosser | PERSON | surname
7 | indirect | Craig Lyle | PERSON | name
8 | direct | Craig Lyle | PERSON | pronoun
9 | mixed | Pensions Regulator | ORG | organisation
10 | indirect | Pensions Regulator | ORG | pronoun
11 | mixed | Alun Caradog | PERSON | name
12 | direct | Alun Caradog | PERSON | surname
13 | mixed | Mared ap Rhisiart | PERSON | name
14 | indirect | Delyth Musgrove | PERSON | name
15 | indirect | Delyth Musgrove | PERSON | pronoun
16 | indirect | Tudor Wynne-Finch | PERSON | name
17 | direct | Nigel Abernethy | PERSON | name
18 | indirect | Nigel Abernethy | PERSON | pronoun
19 | direct | letter to widows | DOCUMENT | pronoun
20 | attitude | Financial Conduct Authority | ORG | organisation
21 | mixed | Tjornberg AB | ORG | organisation
22 | indirect | Bryn ‘Jigger’ Probert | PERSON | name
23 | direct | Bryn ‘Jigger’ Probert | PERSON | surname
24 | attitude | Community | ORG | organisation
entity | PERSON | Eirwen Prosser | Mrs Prosser | - | -
entity | PERSON | Gethin Prosser | Gethin | crane driver | -
entity | PERSON | Craig Lyle | - | former director | Bevan Lyle Wealth Partners
entity | PERSON | Alun Caradog | Mr Caradog | regional secretary | Community
entity | PERSON | Mared ap Rhisiart | - | - | Plaid Cymru
entity | PERSON | Delyth Musgrove | - | Economy Secretary | -
entity | PERSON | Tudor Wynne-Finch | - | MS | -
entity | PERSON | Nigel Abernethy | Sir Nigel Abernethy | chairman | Dulwyn Steel Pension Scheme
entity | PERSON | Bryn ‘Jigger’ Probert | Mr Probert | founder | We Made the Steel
entity | ORG | Senedd | - | - | -
entity | ORG | Community | - | - | -
entity | ORG | UK Government | - | - | -
entity | ORG | British Steel | - | - | -
entity | ORG | Tjornberg AB | Tjornberg | - | -
entity | ORG | Dulwyn Steel Pension Scheme | DSPS | - | -
entity | ORG | South Wales Echo | - | - | -
entity | ORG | Economy Committee | - | - | -
entity | ORG | Bevan Lyle Wealth Partners | Bevan Lyle | - | -
entity | ORG | Pensions Regulator | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Financial Conduct Authority | FCA | - | -
entity | ORG | We Made the Steel | - | - | -
entity | ORG | Aberdulwyn Male Voice Choir | - | - | -
entity | ORG | Ysgol Bro Dulwyn | - | - | -
entity | NORP | Conservative | - | - | -
entity | NORP | Swedish | - | - | -
entity | LOC | Cwm Dulwyn | - | - | -
entity | LOC | Aberdulwyn | - | - | -
entity | LOC | Gothenburg | - | - | -
entity | LOC | Pontyrhafod | - | - | -
entity | LOC | Port Talbot | - | - | -
entity | LOC | Lamb and Flag | - | - | -
entity | LOC | Pierhead | - | - | -
entity | LOC | Westminster | - | - | -
meta | Steel pensioners ‘robbed in their own canteen’, widow tells Senedd | - | Emlyn Treharne
