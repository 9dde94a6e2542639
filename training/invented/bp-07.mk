'<q1>I've stopped a tank, I can stop a yoghurt lorry</q1>'

Village rallies behind Stan, 79, as <s2>council</s2> <c2>rules</c2> <q2>his crossing is too dangerous for a lollipop</q2>

By Jodie Truscott

<a3>A lollipop man</a3> who has seen three generations over the road in Long Hanning <c3>has been told</c3> by <s3>the county council</s3> <q3>to hand in his pole at half-term</q3>.

Stan Grimmond, who turns 80 in May, has stood outside Long Hanning Primary since he left the Royal Anglian Regiment in 1998. But <s4>a risk assessment for Westmarch County Council</s4> <c4>concluded</c4> that <q4>deliveries to the new Brightwell's in Malthouse Lane had made the spot "a site of significant conflict"</q4>.

"<q5>I stopped a Chieftain tank outside Paderborn with one hand, so I think I can stop a yoghurt lorry,</q5>" <s5>Mr Grimmond</s5> <c5>told</c5> <a5>the Courier</a5>.

<s6>The grandfather of nine</s6> <c6>is refusing</c6> <q6>to go</q6>.

More than 140 people squeezed into the Legion on Thursday for a meeting of Long Hanning Parish Council, which is normally attended by four. <s7>Its chairman, Hilary Pocock</s7>, <c7>branded</c7> the decision "<q7>health and safety gone to sleep</q7>". <s8>She</s8> <c8>reminded</c8> <a8>the room</a8> that <q8>Brightwell's had signed up to build a proper crossing before it sold a single banana</q8>.

"<q9>Where is it?</q9>" <s9>she</s9> <c9>asked</c9>. "<q9>I can see a trolley park. I can see a machine that sells lilies.</q9>"

<s10>Her brother-in-law, Cllr Derek Pocock</s10>, who owns Pocock's, the butcher's in Church Street, <c10>called for</c10> <q10>a boycott</q10>. Not everybody was keen. <s11>Cllr Anji Sandhu</s11> <c11>pointed out</c11> that <q11>half the village worked at the store, her own son among them</q11>.

In the end <s12>members</s12> <c12>agreed</c12> <q12>to write to Sir Giles Wooler MP and to the chain's head office in Kettering</q12>. "<q13>Mr Grimmond is the only traffic calming this village has ever been given,</q13>" <s13>the letter</s13> <c13>says</c13>.

<s14>Brightwell's</s14> <c14>said</c14> <q14>it was "as fond of Stan as anybody"</q14>. <q15>Work on the crossing</q15>, <s15>a spokesman</s15> <c15>added</c15>, <q15>had been held up by Anglia Networks, which was supposed to move a cable in 2023</q15>. <s16>Anglia</s16> <c16>insisted</c16> <q16>it had never been asked</q16>.

<s17>Mum-of-two Kayleigh Odell</s17>, who set up the campaign group Hands Off Our Stan, <c17>fears</c17> <q17>someone will be killed before anybody finds the paperwork</q17>. "<q18>He knows our Alfie's shoe size and all his spellings,</q18>" <c18>said</c18> <s18>the 31-year-old</s18>, a driver for Cobbold's Coaches.

<s19,20>Headteacher Michelle Tansley-Bowe</s19,20> <c19>thanked</c19> Mr Grimmond for "<q19>27 years of wet Mondays</q19>" but <c20>admitted</c20> <q20>the school had been advised by its insurer, Zetland Mutual, to stay out of it</q20>.

At County Hall, <s21>Cllr Rupert Staines, the cabinet member for highways</s21>, <c21>denied</c21> that <q21>anybody was being sacked</q21>. <q22>Mr Grimmond would be welcome</q22>, <s22>he</s22> <c22>wrote</c22> in an email, <q22>at the war memorial in Lower Hanning</q22>. Lower Hanning has had no school since St Botolph's closed in 1971.

"<q23>If they want that pole they'll have to bury it with him,</q23>" <c23>sighed</c23> <s23>his wife, Jean</s23>.

A vigil will be held outside the Dun Cow at 2pm on Saturday, before Hanning Rovers entertain Stoke Mallet in a league sponsored by Fenn & Daughters, the undertakers. Collecting tins for Westmarch Air Ambulance are at Pocock's, the Co-op and Lumley Fox.
-----
1 | direct | Stan Grimmond | PERSON | none
2 | indirect | Westmarch County Council | ORG | organisation
3 | indirect | Westmarch County Council | ORG | organisation
4 | mixed | risk assessment for Westmarch County Council | DOCUMENT | document
5 | direct | Stan Grimmond | PERSON | surname
6 | attitude | Stan Grimmond | PERSON | title
7 | mixed | Hilary Pocock | PERSON | name
8 | indirect | Hilary Pocock | PERSON | pronoun
9 | direct | Hilary Pocock | PERSON | pronoun
10 | indirect | Derek Pocock | PERSON | name
11 | indirect | Anji Sandhu | PERSON | name
12 | indirect | members | GROUP | group
13 | direct | letter | DOCUMENT | document
14 | mixed | Brightwell's | ORG | organisation
15 | indirect | Brightwell's | ORG | organisation
16 | indirect | Anglia Networks | ORG | organisation
17 | attitude | Kayleigh Odell | PERSON | name
18 | direct | Kayleigh Odell | PERSON | title
19 | mixed | Michelle Tansley-Bowe | PERSON | name
20 | indirect | Michelle Tansley-Bowe | PERSON | name
21 | indirect | Rupert Staines | PERSON | name
22 | indirect | Rupert Staines | PERSON | pronoun
23 | direct | Jean | PERSON | name
entity | PERSON | Stan Grimmond | Stan; Mr Grimmond | lollipop man | -
entity | PERSON | Hilary Pocock | - | chairman | Long Hanning Parish Council
entity | PERSON | Derek Pocock | Cllr Derek Pocock | - | Pocock's
entity | PERSON | Anji Sandhu | Cllr Anji Sandhu | - | -
entity | PERSON | Giles Wooler | Sir Giles Wooler | MP | -
entity | PERSON | Kayleigh Odell | - | driver | Cobbold's Coaches
entity | PERSON | Alfie | - | - | -
entity | PERSON | Michelle Tansley-Bowe | - | Headteacher | Long Hanning Primary
entity | PERSON | Rupert Staines | Cllr Rupert Staines | cabinet member for highways | Westmarch County Council
entity | PERSON | Jean | - | - | -
entity | ORG | Long Hanning Primary | - | - | -
entity | ORG | Royal Anglian Regiment | - | - | -
entity | ORG | Westmarch County Council | - | - | -
entity | ORG | Brightwell's | - | - | -
entity | ORG | Courier | - | - | -
entity | ORG | Long Hanning Parish Council | - | - | -
entity | ORG | Pocock's | - | - | -
entity | ORG | Anglia Networks | Anglia | - | -
entity | ORG | Hands Off Our Stan | - | - | -
entity | ORG | Cobbold's Coaches | - | - | -
entity | ORG | Zetland Mutual | - | - | -
entity | ORG | St Botolph's | - | - | -
entity | ORG | Hanning Rovers | - | - | -
entity | ORG | Stoke Mallet | - | - | -
entity | ORG | Westmarch Air Ambulance | - | - | -
entity | ORG | Co-op | - | - | -
entity | ORG | Legion | - | - | -
entity | ORG | Fenn & Daughters | - | - | -
entity | ORG | Lumley Fox | - | - | -
entity | LOC | Long Hanning | - | - | -
entity | LOC | Malthouse Lane | - | - | -
entity | LOC | Paderborn | - | - | -
entity | LOC | Church Street | - | - | -
entity | LOC | Kettering | - | - | -
entity | LOC | County Hall | - | - | -
entity | LOC | Lower Hanning | - | - | -
entity | LOC | Dun Cow | - | - | -
meta | 'I've stopped a tank, I can stop a yoghurt lorry' | - | Jodie Truscott
