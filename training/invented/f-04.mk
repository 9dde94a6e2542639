'<q1>Exhausted</q1>' bus drivers begin three-day strike

By Danielle Frost, BBC News

Thousands of passengers in East Yorkshire are facing disruption as drivers at two of the area's biggest bus companies begin a 72-hour strike.

About 640 members of the Transport and Allied Workers' Union (TAWU) and the smaller Road Staff Association walked out at 04:00 GMT on Wednesday at depots in Hull, Beverley and Bridlington.

<s2>TAWU</s2> <c2>said</c2> <q2>its members had rejected a "derisory" offer of 3.2% from Humberline and were being asked to work split shifts of up to 13 hours</q2>.

<s3>Humberline</s3> <c3>said</c3> <q3>the offer was worth up to £2,100 a year and it was "disappointed" the strike had gone ahead</q3>.

<s4>The union's regional organiser, Steph Calloway</s4>, <c4>said</c4> <q4>drivers had "had enough"</q4>.

"<q5>These are people who are getting up at three in the morning and getting home at six at night,</q5>" <s5>she</s5> <c5>said</c5>. "<q5>They're exhausted, and an exhausted driver isn't a safe driver.</q5>"

<s6>She</s6> <c6>told</c6> <a6>BBC Radio Humberside</a6> <q6>the union was prepared to resume talks "today, tomorrow, any time they like"</q6>.

But <s7>Humberline's managing director, Keith Ostrowski</s7>, <c7>accused</c7> TAWU of <q7>walking away from the table twice</q7>. <s8>He</s8> <c8>said</c8> <q8>no driver worked more than the legal limit and that rosters had been agreed with union representatives in 2022</q8>.

"<q9>It's simply not true to say our services are unsafe,</q9>" <s9>Mr Ostrowski</s9> <c9>said</c9>. "<q9>We have the best safety record of any operator in the north of England. I'd ask them to withdraw that.</q9>"

At the other company involved, Wolds & Coast, the dispute is about sick pay. <s10>The Road Staff Association</s10>, which represents about 150 of the firm's drivers, <c10>said</c10> <q10>they received nothing for the first three days of an illness, while office staff were paid in full</q10>.

<s11>Its general secretary, Martin Obafemi</s11>, <c11>said</c11>: "<q11>During Covid they called us heroes. It turns out heroes don't get sick.</q11>"

<s12>He</s12> <c12>added</c12> that <q12>the association had written to the company five times since June and had yet to receive a "meaningful" reply</q12>.

<s13>A Wolds & Coast spokesperson</s13> <c13>said</c13> <q13>it had "always been open to discussion" but could not afford the package being demanded</q13>. The company, which was bought by the French group Transavel in 2021, made a pre-tax profit of £4.1m last year.

<s14,15>It</s14,15> <c14>apologised</c14> for <q14>the inconvenience</q14> and <c15>advised</c15> <a15>passengers</a15> <q15>to check before travelling</q15>.

Empty shelters

On Anlaby Road in Hull, where only one bus in 10 was running, <s16>sixth-former Maisie Thornton</s16> <c16>said</c16> <q16>she had walked for 50 minutes to get to a mock exam</q16>. <s25>She</s25> <c25>said</c25> <q25>she did not blame the drivers but wished they had picked a different week</q25>.

Retired docker Alf Pickering, 78, was heading to a hospital appointment by taxi.

"<q17>It's cost me £14 there and it'll be £14 back,</q17>" <s17>he</s17> <c17>said</c17>. "<q17>But I was out in 1972 myself so I'm not going to grumble.</q17>"

His neighbour Jean, who had come along to keep him company, was less forgiving. "<q18>They've got us over a barrel,</q18>" <s18>she</s18> <c18>said</c18>.

<s19>Council leader Tom Brazier</s19> <c19>called on</c19> <a19>both sides</a19> <q19>to go to the conciliation service Acas</q19>. <s20>The Labour politician</s20> <c20>said</c20> <q20>the authority was putting on minibuses for dialysis patients</q20>.

<s21>The Department for Transport</s21> <c21>said</c21> <q21>the dispute was a matter for the companies involved</q21>.

It is the first strike at Humberline since 2009, when drivers were out for nine days. <q22>A ballot in September was backed by 88% of those who voted, on a turnout of 71%</q22>, <c22>according to</c22> <s22>TAWU</s22>.

Further walkouts are planned on 14 and 15 December. <s23>Ms Calloway</s23> <c23>said</c23> <q23>more dates would follow "right up to Christmas" unless the firm improved its offer</q23>, but <s24>Mr Ostrowski</s24> <c24>said</c24> <q24>there was no more money "down the back of the sofa"</q24>.

Talks are due to resume on Friday.
-----
1 | mixed | Steph Calloway | PERSON | none
2 | mixed | Transport and Allied Workers' Union | ORG | organisation
3 | mixed | Humberline | ORG | organisation
4 | mixed | Steph Calloway | PERSON | name
5 | direct | Steph Calloway | PERSON | pronoun
6 | mixed | Steph Calloway | PERSON | pronoun
7 | indirect | Keith Ostrowski | PERSON | name
8 | indirect | Keith Ostrowski | PERSON | pronoun
9 | direct | Keith Ostrowski | PERSON | surname
10 | indirect | Road Staff Association | ORG | organisation
11 | direct | Martin Obafemi | PERSON | name
12 | mixed | Martin Obafemi | PERSON | pronoun
13 | mixed | Wolds & Coast | ORG | organisation
14 | indirect | Wolds & Coast | ORG | pronoun
15 | indirect | Wolds & Coast | ORG | pronoun
16 | indirect | Maisie Thornton | PERSON | name
17 | direct | Alf Pickering | PERSON | pronoun
18 | direct | Jean | PERSON | pronoun
19 | indirect | Tom Brazier | PERSON | name
20 | indirect | Tom Brazier | PERSON | title
21 | indirect | Department for Transport | ORG | organisation
22 | indirect | Transport and Allied Workers' Union | ORG | organisation
23 | mixed | Steph Calloway | PERSON | surname
24 | mixed | Keith Ostrowski | PERSON | surname
25 | indirect | Maisie Thornton | PERSON | pronoun
entity | PERSON | Steph Calloway | Ms Calloway | regional organiser | Transport and Allied Workers' Union
entity | PERSON | Keith Ostrowski | Mr Ostrowski | managing director | Humberline
entity | PERSON | Martin Obafemi | - | general secretary | Road Staff Association
entity | PERSON | Maisie Thornton | - | sixth-former | -
entity | PERSON | Alf Pickering | - | Retired docker | -
entity | PERSON | Jean | - | - | -
entity | PERSON | Tom Brazier | - | Council leader | -
entity | ORG | Transport and Allied Workers' Union | TAWU | - | -
entity | ORG | Road Staff Association | - | - | -
entity | ORG | Humberline | - | - | -
entity | ORG | Wolds & Coast | - | - | -
entity | ORG | Transavel | - | - | -
entity | ORG | BBC Radio Humberside | - | - | -
entity | ORG | Acas | - | - | -
entity | ORG | Department for Transport | - | - | -
entity | NORP | French | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | East Yorkshire | - | - | -
entity | LOC | Hull | - | - | -
entity | LOC | Beverley | - | - | -
entity | LOC | Bridlington | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Anlaby Road | - | - | -
meta | 'Exhausted' bus drivers begin three-day strike | - | Danielle Frost, BBC News
