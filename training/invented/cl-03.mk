‘<q1>It isn’t dead, it’s parked</q1>’: stadium plan thrown out by a single vote

Neighbours celebrate as £38m waterfront ground is refused – but <s2>Town</s2> <c2>insist</c2> <q2>they will appeal</q2>

By Kath Arkwell, Local Democracy Reporter

PLANS for a 12,500-seat stadium on the old Hesketh gasworks are in limbo after councillors rejected them at the end of a six-hour meeting.

Skelderby Town have played at Loop Lane since 1911 and had hoped to kick off beside the River Wenning in two years’ time.

But on Tuesday night North Wolds Council’s planning committee voted 7-6 against the scheme, drawn up by Pell Frobisher Architects.

“<q3>I’m gutted for the supporters, but I won’t be chaining myself to any railings,</q3>” <c3>said</c3> <s3>chairman Vic Tordoff</s3>. “<q3>It isn’t dead, it’s parked.</q3>”

<s4,5>The scrap metal millionaire</s4,5> <c4>told</c4> <a4>The Gazette</a4> <q4>an appeal could be lodged by Christmas</q4>, and <c5>would not rule out</c5> <q5>sharing with Harnside for a season</q5>.

<s6>Coun Maureen Duxbury</s6>, who moved refusal, <c6>said</c6> <q6>the ground would be “a flying saucer parked in a flood plain”</q6>.

“<q7>My ward had 40 houses under water in Storm Bettina,</q7>” <s7>she</s7> <c7>told</c7> <a7>a packed Corn Exchange</a7>. “<q7>Where do we think 2,000 cars are going to float off to?</q7>”

<a8>Members</a8> <c8>were told</c8> by <s8>flood officer Priti Landymore</s8> that <q8>the Environment Agency had withdrawn its objection in May</q8>. But <s9>she</s9> <c9>conceded</c9> <q9>the modelling pre-dated the breach at Cutler’s Staithe</q9>.

There were cheers, and one or two tears, from residents of the Marigolds estate, who had filled the gallery with yellow scarves.

“<q10>People think we hate football. I’ve had a season ticket since Keith Spurden was in goal,</q10>” <c10>said</c10> <s10>Lorraine Tordoff, 58, of Gasworks Street</s10>. “<q10>I just don’t want it in my conservatory.</q10>”

<q11>She is no relation to the chairman</q11>, <s11>Mrs Tordoff</s11> <c11>stressed</c11>. “<q12>If I was, I’d have had a word.</q12>”

<s13,14>Her group, Keep The Staithe</s13,14>, <c13>had warned</c13> of <q13>gridlock on Wenning Road every other Saturday</q13> and <c14>likened</c14> the floodlights to “<q14>a fortnightly alien abduction</q14>”.

Supporters were in no mood for jokes. “<q15>Seven people who couldn’t name our left back have just relegated us,</q15>” <c15>posted</c15> <s15>Dean Acaster of the Skelderby Independent Supporters’ Trust</s15> before the mayor had finished reading out the result.

<s16>The trust</s16> <c16>is calling for</c16> <q16>a boycott of Saturday’s civic reception</q16>, laid on to mark the 3-0 win at Penhallow Athletic that took Town into the FA Trophy’s last eight.

<s17>Manager Ola Brandvik</s17>, whose side train on the old airfield at Ledgate, <c17>hopes</c17> <q17>the row will not unsettle his players</q17>. “<q18>We have one bath and it is cold,</q18>” <c18>said</c18> <s18>the Norwegian</s18>. “<q18>But nobody ever scored a goal in a bath.</q18>”

Business leaders lined up to voice dismay. <s19>Wolds & Coast Chamber of Commerce</s19> <c19>described</c19> the vote as “<q19>a postcard to investors saying wish you weren’t here</q19>”, and <s20>Brightwater, the supermarket chain</s20> due to open next door, <c20>said</c20> <q20>it was reconsidering its position</q20>.

<s21>Council leader Joe Inchbald (Lab)</s21>, who was not on the committee, <c21>pledged</c21> <q21>to get both sides round a table</q21>. <s22>He</s22> <c22>told</c22> <a22>BBC Radio Wolds</a22>: “<q22>There is a stadium in this somewhere. It might just be smaller and drier.</q22>”
-----
1 | direct | Vic Tordoff | PERSON | none
2 | indirect | Skelderby Town | ORG | organisation
3 | direct | Vic Tordoff | PERSON | name
4 | indirect | Vic Tordoff | PERSON | title
5 | attitude | Vic Tordoff | PERSON | title
6 | mixed | Maureen Duxbury | PERSON | name
7 | direct | Maureen Duxbury | PERSON | pronoun
8 | indirect | Priti Landymore | PERSON | name
9 | indirect | Priti Landymore | PERSON | pronoun
10 | direct | Lorraine Tordoff | PERSON | name
11 | indirect | Lorraine Tordoff | PERSON | surname
12 | direct | Lorraine Tordoff | PERSON | none
13 | indirect | Keep The Staithe | ORG | organisation
14 | mixed | Keep The Staithe | ORG | organisation
15 | direct | Dean Acaster | PERSON | name
16 | indirect | Skelderby Independent Supporters’ Trust | ORG | organisation
17 | attitude | Ola Brandvik | PERSON | name
18 | direct | Ola Brandvik | PERSON | title
19 | mixed | Wolds & Coast Chamber of Commerce | ORG | organisation
20 | indirect | Brightwater | ORG | organisation
21 | indirect | Joe Inchbald | PERSON | name
22 | direct | Joe Inchbald | PERSON | pronoun
entity | PERSON | Vic Tordoff | - | chairman | Skelderby Town
entity | PERSON | Maureen Duxbury | Coun Maureen Duxbury | Coun | -
entity | PERSON | Priti Landymore | - | flood officer | -
entity | PERSON | Keith Spurden | - | - | -
entity | PERSON | Lorraine Tordoff | Mrs Tordoff | - | Keep The Staithe
entity | PERSON | Dean Acaster | - | - | Skelderby Independent Supporters’ Trust
entity | PERSON | Ola Brandvik | - | Manager | Skelderby Town
entity | PERSON | Joe Inchbald | - | leader | North Wolds Council
entity | ORG | Skelderby Town | Town | - | -
entity | ORG | North Wolds Council | - | - | -
entity | ORG | Pell Frobisher Architects | - | - | -
entity | ORG | The Gazette | - | - | -
entity | ORG | Harnside | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | ORG | Keep The Staithe | - | - | -
entity | ORG | Skelderby Independent Supporters’ Trust | - | - | -
entity | ORG | Penhallow Athletic | - | - | -
entity | ORG | Wolds & Coast Chamber of Commerce | - | - | -
entity | ORG | Brightwater | - | - | -
entity | ORG | BBC Radio Wolds | - | - | -
entity | LOC | Hesketh | - | - | -
entity | LOC | Loop Lane | - | - | -
entity | LOC | River Wenning | - | - | -
entity | LOC | Corn Exchange | - | - | -
entity | LOC | Cutler’s Staithe | - | - | -
entity | LOC | Marigolds | - | - | -
entity | LOC | Gasworks Street | - | - | -
entity | LOC | Wenning Road | - | - | -
entity | LOC | Ledgate | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | Lab | - | - | -
meta | ‘It isn’t dead, it’s parked’: stadium plan thrown out by a single vote | - | Kath Arkwell
