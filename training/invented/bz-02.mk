'<q1>There were nine lights on</q1>': Village votes to shut out new holiday homes

By Jowan Penhale, Local Democracy Reporter

A Cornish parish council has voted to block new second homes in a fishing village where, <s2>councillors</s2> <c2>say</c2>, <q2>only one house in three is lived in all year</q2>.

St Kewan Parish Council agreed by seven votes to two on Tuesday to add a principal residence clause to its neighbourhood plan, after a two-hour meeting which filled the Memorial Hall at Porthkewan and spilled on to Fore Street.

The clause still needs the approval of Cornwall Council and a referendum. New houses in the parish could then only be sold to people who meant to live in them.

<s3>Chairman Cllr Denzil Curnow</s3> <c3>told</c3> <a3>the packed hall</a3> <q3>he had counted the lit windows on Quay Street on his way home on January 6</q3>.

"<q4>There were nine,</q4>" <s4>he</s4> <c4>said</c4>. "<q4>When I was a boy there'd have been 60 and you'd have known what every one of them was having for tea.</q4>"

The vote follows a row over Carrack View, 14 houses planned for the old Tregarne's boatyard. <s5>The developer, Merrin & Sloane of Cheltenham</s5>, <c5>has described</c5> them as "<q5>aimed squarely at local families</q5>".

But <s6>Cllr Tamsin Curnow</s6>, who is no relation to the chairman, <c6>said</c6> <q6>the brochure told another story</q6>. She held up a copy, <s7>which</s7> <c7>promised</c7> <a7>buyers</a7> "<q7>a proven rental yield from day one</q7>".

"<q8>I've been outbid four times by people who've been here a fortnight,</q8>" <s8>the 29-year-old</s8>, who works at the Co-op in Helston, <c8>said</c8> to loud applause. "<q8>I live in my nan's box room with a two-year-old. That's your local family.</q8>"

Not everybody was in favour. <s9>Jeremy Fanshawe-Hole, a retired estate agent</s9> who moved down from Surrey in 2009 and has three holiday lets, <c9>warned</c9> that <q9>the plan would "put a padlock on the parish"</q9>.

"<q10>Who do you think pays the plumber, the baker and the lad who does the gardens?</q10>" <s10>he</s10> <c10>asked</c10>.

"<q11>We'd rather have neighbours!</q11>" <c11>came the reply</c11> from the back.

<s12,13>Cllr Roger Spargo</s12,13>, who voted against, <c12>said</c12> <q12>he sympathised</q12> but <c13>feared</c13> that <q13>small builders would go to the wall</q13>.

<s14>Pippa Nance, landlady of the Ship Aground</s14>, <c14>said</c14> <q14>she took £400 a day in February and £6,000 in August and could not survive on either alone</q14>.

The clerk, Hilary Opie, read out a letter from Merrin & Sloane. "<q15>The clause is unlawful, unworkable and unkind,</q15>" <s15>it</s15> <c15>said</c15>. <s16>The firm</s16> <c16>threatened</c16> <q16>to seek a judicial review</q16>.

<s17>A survey by the residents' group Lights On in Winter</s17> <c17>found</c17> that <q17>212 of the village's 318 houses had nobody on the electoral roll</q17>.

<s18>Its secretary, Morwenna Tregarne</s18>, whose grandfather built luggers at the yard, <c18>insisted</c18> <q18>they had nothing against visitors</q18>. "<q19>We want them in the pub,</q19>" <s19>she</s19> <c19>said</c19>. "<q19>We just don't want them to be the only ones in it.</q19>"

St Kewan Primary School had 74 pupils in 1974 and now has 19. <s20>Its head, Ed Bolitho</s20>, <c20>has told</c20> <a20>parents</a20> <q20>it may have to merge with the school at Trescowe</q20>.

<s21>Cornwall councillor Loveday Rashleigh (Mebyon Kernow)</s21> <c21>called on</c21> <a21>Westminster</a21> <q21>to let councils license short lets, as they do in Scotland</q21>.

<s22>A spokesperson for Merrin & Sloane</s22> <c22>said</c22>: "<q22>We remain in dialogue with the community and are disappointed that such a misleading picture of Carrack View has been painted.</q22>"

<s23,24>Cornwall Council</s23,24> <c23>said</c23> <q23>it would examine the plan "in the normal way"</q23> and <c24>hoped</c24> <q24>to hold a referendum by October</q24>.

The meeting also approved £250 for Porthkewan Male Voice Choir and £80 for a bench at Carn Point.
-----
1 | direct | Denzil Curnow | PERSON | none
2 | indirect | councillors | GROUP | group
3 | indirect | Denzil Curnow | PERSON | name
4 | direct | Denzil Curnow | PERSON | pronoun
5 | mixed | Merrin & Sloane | ORG | organisation
6 | indirect | Tamsin Curnow | PERSON | name
7 | mixed | brochure | DOCUMENT | pronoun
8 | direct | Tamsin Curnow | PERSON | title
9 | mixed | Jeremy Fanshawe-Hole | PERSON | name
10 | direct | Jeremy Fanshawe-Hole | PERSON | pronoun
11 | direct | - | - | none
12 | indirect | Roger Spargo | PERSON | name
13 | attitude | Roger Spargo | PERSON | name
14 | indirect | Pippa Nance | PERSON | name
15 | direct | letter from Merrin & Sloane | DOCUMENT | pronoun
16 | indirect | Merrin & Sloane | ORG | organisation
17 | indirect | survey by the residents' group Lights On in Winter | DOCUMENT | document
18 | indirect | Morwenna Tregarne | PERSON | name
19 | direct | Morwenna Tregarne | PERSON | pronoun
20 | indirect | Ed Bolitho | PERSON | name
21 | indirect | Loveday Rashleigh | PERSON | name
22 | direct | Merrin & Sloane | ORG | organisation
23 | mixed | Cornwall Council | ORG | organisation
24 | attitude | Cornwall Council | ORG | organisation
entity | PERSON | Denzil Curnow | Cllr Denzil Curnow | chairman | St Kewan Parish Council
entity | PERSON | Tamsin Curnow | Cllr Tamsin Curnow | councillor | St Kewan Parish Council
entity | PERSON | Jeremy Fanshawe-Hole | - | retired estate agent | -
entity | PERSON | Roger Spargo | Cllr Roger Spargo | councillor | St Kewan Parish Council
entity | PERSON | Pippa Nance | - | landlady | Ship Aground
entity | PERSON | Hilary Opie | - | clerk | St Kewan Parish Council
entity | PERSON | Morwenna Tregarne | - | secretary | Lights On in Winter
entity | PERSON | Ed Bolitho | - | head | St Kewan Primary School
entity | PERSON | Loveday Rashleigh | - | councillor | Cornwall Council
entity | ORG | St Kewan Parish Council | - | - | -
entity | ORG | Cornwall Council | - | - | -
entity | ORG | Merrin & Sloane | - | - | -
entity | ORG | Tregarne's | - | - | -
entity | ORG | Co-op | - | - | -
entity | ORG | Lights On in Winter | - | - | -
entity | ORG | St Kewan Primary School | - | - | -
entity | ORG | Mebyon Kernow | - | - | -
entity | ORG | Westminster | - | - | -
entity | ORG | Porthkewan Male Voice Choir | - | - | -
entity | NORP | Cornish | - | - | -
entity | LOC | Memorial Hall | - | - | -
entity | LOC | Porthkewan | - | - | -
entity | LOC | Fore Street | - | - | -
entity | LOC | Quay Street | - | - | -
entity | LOC | Carrack View | - | - | -
entity | LOC | Cheltenham | - | - | -
entity | LOC | Helston | - | - | -
entity | LOC | Surrey | - | - | -
entity | LOC | Ship Aground | - | - | -
entity | LOC | Trescowe | - | - | -
entity | LOC | Cornwall | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Carn Point | - | - | -
meta | 'There were nine lights on': Village votes to shut out new holiday homes | - | Jowan Penhale
