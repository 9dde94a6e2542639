<s1>Devereux</s1> quits as Severnshire coach, <c1>blaming</c1> ‘<q1>noise upstairs</q1>’

By Toby Marchbanks at Castle Meadow

Marcus Devereux has resigned as head coach of Severnshire, two days after the county were relegated from the top division for the first time in 19 years.

The former Barbados all-rounder gave the players the news in the dressing room at Castle Meadow on Sunday morning, before what should have been a session of fielding drills.

“<q2>I told them I love them and I told them I’m tired,</q2>” <s2>Devereux</s2> <c2>said</c2>. “<q2>There has been too much noise upstairs, and a coach can’t hear himself think.</q2>”

<s3>Severnshire’s director of cricket, Pippa Lonsdale</s3>, <c3>revealed</c3> that <q3>she had tried to talk him out of it over breakfast</q3>.

“<q4>Marcus is the best reader of a game I’ve worked with,</q4>” <s4>she</s4> <c4>said</c4>. “<q4>I asked him to sleep on it. He said he hadn’t slept since July.</q4>”

It is understood that relations between coach and club soured after the midsummer sale of the left-arm seamer Zak Holroyd to a rival county, a deal of which Devereux learned from the radio.

<s5>The chairman, Sir Clive Appleyard</s5>, <c5>rejected</c5> <q5>any suggestion that the board had interfered in selection</q5>. In a statement on the county’s website, <s6,7>he</s6,7> <c6>thanked</c6> <a6>Devereux</a6> for “<q6>four years of unstinting service</q6>” and <c7>said</c7> <q7>the search for a successor would begin at once</q7>.

At the annual meeting in March <s8>Appleyard</s8> <c8>had told</c8> <a8>members</a8> <q8>the title was “a realistic ambition”</q8>. They finished with two wins from 14 matches, the fewest by any side to go down since Severnshire’s own class of 2006.

<s9>The captain, Will Tranmere</s9>, <c9>admitted</c9> <q9>the players had let their coach down</q9>.

“<q10>Nobody in there can look at their averages and say it was Marcus,</q10>” <s10>the 31-year-old opener</s10> <c10>said</c10>. “<q10>I got 412 runs all summer. That’s not his fault, is it?</q10>”

Tranmere has a year left on his contract and at least two first-division counties are circling. <s11>He</s11> <c11>hopes</c11> <q11>to stay</q11>.

“<q12>I’d like to be the one who takes us back up,</q12>” <s12>he</s12> <c12>said</c12>, though <s13>he</s13> <c13>wants</c13> <q13>to know who the new coach is before signing anything</q13>.

Not everybody was sorry. <s14,15>The Severnshire Supporters’ Trust</s14,15>, which has 2,300 members, <c14>called</c14> the resignation “<q14>overdue</q14>” and <c15>demanded</c15> <q15>a place on the panel that picks his replacement</q15>.

<s16>Its secretary, Geraldine Oakes</s16>, who has followed the county since the days of uncovered pitches, <c16>said</c16> <q16>Devereux had been too loyal to old players</q16>. But the Holroyd affair was different.

“<q17>That was the money men,</q17>” <s17>she</s17> <c17>said</c17>. “<q17>That one had nothing to do with him.</q17>”

Devereux, 52, took 61 wickets in 22 Tests and arrived from the Guyana academy in 2021 with a name for mending broken bowlers. In his first season Holroyd took 57 wickets and the county came third. <s18>Lonsdale’s predecessor, Hugh Farquhar</s18>, <c18>hailed</c18> him that autumn as “<q18>the signing of the decade</q18>”.

<s19>The former England batter Nasrin Chowdhury</s19>, now a broadcaster, <c19>believes</c19> <q19>the trouble runs deeper than one man</q19>.

“<q20>Counties this size are being asked to run a women’s team, a white-ball team and a pathway on the gate money of a village fête,</q20>” <s20>she</s20> <c20>said</c20> on her podcast, Silly Point. “<q20>Somebody was always going to break. It happened to be the coach.</q20>”

<s21>She</s21> <c21>suggested</c21> that <q21>Lonsdale take charge herself until Christmas</q21>.

Lonsdale laughed when that was put to her. “<q22>I’ve got a dog and a mortgage,</q22>” <s22>she</s22> <c22>said</c22>. “<q22>I’d like to keep both.</q22>”

<s23>The advertisement for the job</s23>, posted last night, <c23>says</c23> <q23>applicants must be “resilient”</q23>.

<s24>Devereux</s24> <c24>plans</c24> <q24>to fly to Bridgetown on Thursday</q24>. <s25>He</s25> has a standing offer to coach the Barbados under-19s but <c25>has not said</c25> <q25>whether he will take it</q25>.

“<q26>My mother is 81 and she makes a very good macaroni pie,</q26>” <s26>he</s26> <c26>said</c26> at the gates, a holdall on each shoulder. “<q26>After that, we’ll see.</q26>”
-----
1 | mixed | Marcus Devereux | PERSON | surname
2 | direct | Marcus Devereux | PERSON | surname
3 | indirect | Pippa Lonsdale | PERSON | name
4 | direct | Pippa Lonsdale | PERSON | pronoun
5 | indirect | Clive Appleyard | PERSON | name
6 | mixed | Clive Appleyard | PERSON | pronoun
7 | indirect | Clive Appleyard | PERSON | pronoun
8 | mixed | Clive Appleyard | PERSON | surname
9 | indirect | Will Tranmere | PERSON | name
10 | direct | Will Tranmere | PERSON | title
11 | attitude | Will Tranmere | PERSON | pronoun
12 | direct | Will Tranmere | PERSON | pronoun
13 | attitude | Will Tranmere | PERSON | pronoun
14 | mixed | Severnshire Supporters’ Trust | ORG | organisation
15 | indirect | Severnshire Supporters’ Trust | ORG | organisation
16 | indirect | Geraldine Oakes | PERSON | name
17 | direct | Geraldine Oakes | PERSON | pronoun
18 | mixed | Hugh Farquhar | PERSON | name
19 | attitude | Nasrin Chowdhury | PERSON | name
20 | direct | Nasrin Chowdhury | PERSON | pronoun
21 | indirect | Nasrin Chowdhury | PERSON | pronoun
22 | direct | Pippa Lonsdale | PERSON | pronoun
23 | mixed | advertisement for the job | DOCUMENT | document
24 | attitude | Marcus Devereux | PERSON | surname
25 | attitude | Marcus Devereux | PERSON | pronoun
26 | direct | Marcus Devereux | PERSON | pronoun
entity | PERSON | Marcus Devereux | Devereux; Marcus | head coach | Severnshire
entity | PERSON | Pippa Lonsdale | Lonsdale | director of cricket | Severnshire
entity | PERSON | Zak Holroyd | Holroyd | left-arm seamer | -
entity | PERSON | Clive Appleyard | Sir Clive Appleyard; Appleyard | chairman | Severnshire
entity | PERSON | Will Tranmere | Tranmere | captain | Severnshire
entity | PERSON | Geraldine Oakes | - | secretary | Severnshire Supporters’ Trust
entity | PERSON | Hugh Farquhar | - | - | -
entity | PERSON | Nasrin Chowdhury | - | broadcaster | -
entity | ORG | Severnshire | - | - | -
entity | ORG | Severnshire Supporters’ Trust | - | - | -
entity | LOC | Barbados | - | - | -
entity | LOC | Castle Meadow | - | - | -
entity | LOC | Guyana | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Bridgetown | - | - | -
meta | Devereux quits as Severnshire coach, blaming ‘noise upstairs’ | - | Toby Marchbanks
