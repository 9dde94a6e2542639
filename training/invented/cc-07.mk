'<q1>We are not robots with bladders</q1>': Larkspur pickers walk out

Words: Toni Castellano

MORE than 700 workers at the Larkspur mega-shed in Derrigong Park walked off the job at 5am on Monday after <s2>the company</s2> <c2>refused</c2> <q2>to scrap a system that times toilet breaks to the second</q2>.

<s3>The United Storeworkers Union (USU)</s3> <c3>says</c3> <q3>the strike, the first at the site since it opened in 2017, will last "one hour longer than Larkspur can stand it"</q3>.

"<q4>We are not robots with bladders,</q4>" <c4>said</c4> <s4>delegate Manaia Tuilagi</s4>, warming her hands at a brazier on Boundary Road. "<q4>They track the forklift, they track the pallet and they track me. Only two of those are theirs.</q4>"

<s5>The mother of three</s5> <c5>said</c5> <q5>she was "treated like a leaking tap" when pregnant</q5>. <s6>A warning letter</s6>, seen by The Picket, <c6>informed</c6> <a6>her</a6> that <q6>her "unaccounted minutes" had been "noted with disappointment"</q6>.

<s7>Larkspur Logistics</s7>, half-owned by the Canadian pension fund Ontario Municipal Trust, <c7>claims</c7> <q7>the software is "a wellness tool"</q7>. <s8,9>Its head of people, Craig Dunstan-Hale</s8,9>, <c8>told</c8> <a8>3AK</a8> <q8>staff were "amongst the best looked-after in the sector"</q8> and <c9>branded</c9> the walkout "<q9>a stunt by a handful of agitators</q9>".

Some handful. By nightfall not one of the 96 trucks booked at the dock had been loaded, and the FreshWay supermarkets in Geelong and Ballarat were rationing nappies.

<s10>The Fair Work Commission</s10> <c10>has ordered</c10> <a10>both sides</a10> <q10>into conciliation</q10>. At a brief hearing in Exhibition Street, <s11>Commissioner Eleni Raftopoulos</s11> <c11>observed</c11> that <q11>a stopwatch was "a poor substitute for a supervisor"</q11>.

<s12>USU state secretary Paddy Nguyen-Burke</s12> <c12>thanked</c12> wharfies for "<q12>not touching a single Larkspur box</q12>". <s13>Their union, the Dockers and Seafarers Federation</s13>, <c13>has pledged</c13> <q13>$50,000 and "as many sausages as it takes"</q13>.

<s14>Truck drivers</s14> <c14>are refusing</c14> <q14>to cross the line</q14>. <s15>One of them, Harpreet Dhaliwal</s15>, <c15>said</c15> <q15>his boss at Kessler Haulage had threatened to sack him</q15>.

"<q16>I told him my brother picks in there, so go ahead,</q16>" <s16>the father of two</s16> <c16>said</c16>.

<s17>His brother, Jagdeep</s17>, <c17>reckons</c17> <q17>management "thought we'd fold by smoko"</q17>.

In parliament, <s18>industrial relations minister Fiona Kettleborough</s18> <c18>called on</c18> <a18>Larkspur</a18> <q18>to "come back with an offer, not a lecture"</q18>. <s19>The opposition</s19> <c19>accused</c19> her of "<q19>writing the union's leaflets</q19>".

She could do worse. <s20>A survey of 412 pickers by Yarra Technical University</s20> last year <c20>found</c20> that <q20>two in three had gone without water to stay "green on the board"</q20>. <s21>The regulator, WorkSafe Victoria</s21>, <c21>said</c21> <q21>inspectors had been to the shed 11 times and would return "as often as necessary"</q21>.

<s22>Shoppers Against Sweatsheds, a network of parents and students</s22>, <c22>plans</c22> <q22>to leaflet every FreshWay store from Werribee to Wodonga on Saturday</q22>. <s23>Retired nurse Beverley Lund, 66</s23>, who started it on her phone, <c23>posted</c23>: "<q23>Bring a thermos. Bring your nan.</q23>"

<s24>A hand-lettered sign on the boom gate</s24> <c24>puts it</c24> more shortly: "<q24>Time this.</q24>"
-----
1 | direct | Manaia Tuilagi | PERSON | none
2 | attitude | Larkspur Logistics | ORG | organisation
3 | mixed | United Storeworkers Union | ORG | organisation
4 | direct | Manaia Tuilagi | PERSON | name
5 | mixed | Manaia Tuilagi | PERSON | title
6 | mixed | warning letter | DOCUMENT | document
7 | mixed | Larkspur Logistics | ORG | organisation
8 | mixed | Craig Dunstan-Hale | PERSON | name
9 | mixed | Craig Dunstan-Hale | PERSON | name
10 | indirect | Fair Work Commission | ORG | organisation
11 | mixed | Eleni Raftopoulos | PERSON | name
12 | mixed | Paddy Nguyen-Burke | PERSON | name
13 | mixed | Dockers and Seafarers Federation | ORG | organisation
14 | attitude | Truck drivers | GROUP | group
15 | indirect | Harpreet Dhaliwal | PERSON | name
16 | direct | Harpreet Dhaliwal | PERSON | title
17 | mixed | Jagdeep | PERSON | name
18 | mixed | Fiona Kettleborough | PERSON | name
19 | mixed | opposition | GROUP | group
20 | mixed | survey of 412 pickers by Yarra Technical University | DOCUMENT | document
21 | mixed | WorkSafe Victoria | ORG | organisation
22 | attitude | Shoppers Against Sweatsheds | ORG | organisation
23 | direct | Beverley Lund | PERSON | name
24 | direct | hand-lettered sign on the boom gate | DOCUMENT | document
entity | PERSON | Manaia Tuilagi | - | delegate | United Storeworkers Union
entity | PERSON | Craig Dunstan-Hale | - | head of people | Larkspur Logistics
entity | PERSON | Eleni Raftopoulos | Commissioner Eleni Raftopoulos | Commissioner | Fair Work Commission
entity | PERSON | Paddy Nguyen-Burke | - | state secretary | United Storeworkers Union
entity | PERSON | Harpreet Dhaliwal | - | - | Kessler Haulage
entity | PERSON | Jagdeep | - | - | -
entity | PERSON | Fiona Kettleborough | - | industrial relations minister | -
entity | PERSON | Beverley Lund | - | retired nurse | Shoppers Against Sweatsheds
entity | ORG | Larkspur Logistics | Larkspur | - | -
entity | ORG | United Storeworkers Union | USU | - | -
entity | ORG | The Picket | - | - | -
entity | ORG | Ontario Municipal Trust | - | - | -
entity | ORG | 3AK | - | - | -
entity | ORG | FreshWay | - | - | -
entity | ORG | Fair Work Commission | - | - | -
entity | ORG | Dockers and Seafarers Federation | - | - | -
entity | ORG | Kessler Haulage | - | - | -
entity | ORG | Yarra Technical University | - | - | -
entity | ORG | WorkSafe Victoria | - | - | -
entity | ORG | Shoppers Against Sweatsheds | - | - | -
entity | LOC | Derrigong Park | - | - | -
entity | LOC | Boundary Road | - | - | -
entity | LOC | Geelong | - | - | -
entity | LOC | Ballarat | - | - | -
entity | LOC | Exhibition Street | - | - | -
entity | LOC | Werribee | - | - | -
entity | LOC | Wodonga | - | - | -
entity | NORP | Canadian | - | - | -
meta | 'We are not robots with bladders': Larkspur pickers walk out | - | Toni Castellano
