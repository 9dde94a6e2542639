Senate panel advances rail safety bill over objections of freight industry

By DANA PRUITT

WASHINGTON (AP) — A Senate committee on Wednesday approved legislation to tighten safety rules for freight railroads, three months after a derailment in southern Indiana killed six people and forced 4,000 from their homes.

The bill, sponsored by Sen. Dale Hutchens, an Indiana Republican, and Sen. Corinne Abbate, a Democrat from New Jersey, would require two-person crews, raise fines and order railroads to install more heat detectors along their tracks. It passed the Commerce Committee 16-11, with four Republicans joining every Democrat.

"<q1>The people of Marlow don't care whether this is a Republican bill or a Democratic bill,</q1>" <s1>Hutchens</s1> <c1>said</c1> before the vote. "<q1>They want to know why nobody saw that axle was on fire for 31 miles.</q1>"

<s2>Sen. Whit Calloway of Oklahoma, the leading opponent</s2>, <c2>warned</c2> that <q2>the measure would drive up shipping costs and hand regulators "a blank check."</q2> <s3>He</s3> <c3>said</c3> <q3>the crew requirement had nothing to do with the accident, in which three people were aboard the locomotive</q3>.

"<q4>This is a wish list that's been sitting in a union drawer for 20 years,</q4>" <s4>he</s4> <c4>said</c4>.

<s5>The Association of Freight Carriers</s5>, which spent $9.4 million on lobbying last year, <c5>said</c5> <q5>it supported "evidence-based" changes but opposed the bill in its current form</q5>.

<s6>Its president, former Rep. Linda Mayhew</s6>, <c6>said</c6> in a statement that <q6>the industry had voluntarily added 1,200 detectors since January</q6>. <s7>She</s7> <c7>urged</c7> <a7>the House</a7> <q7>to wait for the findings of the National Transportation Safety Board</q7>, which are expected this fall.

At a field hearing last month, <s8>NTSB Chair Robert Ansel</s8> <c8>accused</c8> the railroad, Allegheny & Western, of <q8>ignoring two earlier alarms</q8>. <s9>The company</s9> <c9>denies</c9> <q9>missing any alarm</q9>. <s10>It</s10> has paid $310 million to residents so far and <c10>has called</c10> the derailment "<q10>a tragedy we will work every day to make right.</q10>"

Abbate, who is in her second term, teared up as <s11>she</s11> <c11>described</c11> <q11>meeting the family of Caleb Stroud, a 19-year-old trainee who died in the crash</q11>.

"<q12>His mother gave me his lunch pail,</q12>" <s12>she</s12> <c12>told</c12> <a12>the committee</a12>. "<q12>She asked me <n12>to keep it in my office until something changed</n12>.</q12>"

Stroud's mother, Tina, was sitting in the second row. Afterward, <s13>she</s13> <c13>said</c13> <q13>she was grateful but didn't believe the bill would become law this year</q13>.

"<q14>First they told me two weeks, and then they told me summer,</q14>" <c14>said</c14> <s14>Tina Stroud</s14>, who works at a grocery store in Marlow. "<q14>I've learned not to circle dates.</q14>"

The vote came after two hours of debate over an amendment, offered by Calloway, that would have exempted short-line railroads. It failed 14-13. Sen. Pete Okafor, a Nevada Democrat <s15>who</s15> <c15>had said</c15> earlier in the day that <q15>he was undecided</q15>, cast the deciding vote.

<s16>A spokesperson for Okafor</s16> <c16>said</c16> <q16>the senator wanted to hear from small railroads in his state before the bill reached the floor</q16>.

Whether it gets there is up to Majority Leader Tom Garrity, <s17>who</s17> <c17>has not said</c17> <q17>when he might schedule a vote</q17>. <s18>The White House</s18> <c18>said</c18> Tuesday that <q18>the president would sign it</q18>. In the House, <s19>Speaker Ellen Dorsey</s19> <c19>has called</c19> a similar measure "<q19>dead on arrival.</q19>"

<s20>Two Republican aides</s20>, speaking on condition of anonymity to discuss private negotiations, <c20>said</c20> <q20>Dorsey could relent if the crew-size language were dropped</q20>.

Asked about that possibility, Hutchens smiled. "<q21>I've been here long enough not to negotiate with a microphone,</q21>" <s21>he</s21> <c21>said</c21>.

The Marlow derailment was the third in Indiana in 14 months. <q22>Derailments on main tracks fell 3% nationally last year</q22>, <c22>according to</c22> <s22>the Federal Railroad Administration</s22>.

<s23>Unions</s23> <c23>welcomed</c23> <q23>the vote</q23>. <s24>Marcus Bell, national president of the Brotherhood of Rail Crews</s24>, <c24>said</c24> <q24>his members had been begging for a second set of eyes since before Caleb Stroud was born</q24>.

"<q25>We're not asking for the moon,</q25>" <s25>Bell</s25> <c25>said</c25>. "<q25>We're asking for a conductor.</q25>"

___

Associated Press writer Jenna Kowalski in Indianapolis contributed to this report.
-----
1 | direct | Dale Hutchens | PERSON | surname
2 | mixed | Whit Calloway | PERSON | name
3 | indirect | Whit Calloway | PERSON | pronoun
4 | direct | Whit Calloway | PERSON | pronoun
5 | mixed | Association of Freight Carriers | ORG | organisation
6 | indirect | Linda Mayhew | PERSON | name
7 | indirect | Linda Mayhew | PERSON | pronoun
8 | indirect | Robert Ansel | PERSON | name
9 | indirect | Allegheny & Western | ORG | organisation
10 | mixed | Allegheny & Western | ORG | pronoun
11 | indirect | Corinne Abbate | PERSON | pronoun
12 | direct | Corinne Abbate | PERSON | pronoun
13 | indirect | Tina Stroud | PERSON | pronoun
14 | direct | Tina Stroud | PERSON | name
15 | indirect | Pete Okafor | PERSON | pronoun
16 | indirect | spokesperson for Okafor | PERSON | title
17 | attitude | Tom Garrity | PERSON | pronoun
18 | indirect | White House | ORG | organisation
19 | mixed | Ellen Dorsey | PERSON | name
20 | indirect | Two Republican aides | GROUP | group
21 | direct | Dale Hutchens | PERSON | pronoun
22 | indirect | Federal Railroad Administration | ORG | organisation
23 | indirect | Unions | GROUP | group
24 | indirect | Marcus Bell | PERSON | name
25 | direct | Marcus Bell | PERSON | surname
entity | PERSON | Dale Hutchens | Hutchens; Sen. Dale Hutchens | Sen. | -
entity | PERSON | Corinne Abbate | Abbate; Sen. Corinne Abbate | Sen. | -
entity | PERSON | Whit Calloway | Calloway; Sen. Whit Calloway | Sen. | -
entity | PERSON | Linda Mayhew | - | president | Association of Freight Carriers
entity | PERSON | Robert Ansel | - | Chair | National Transportation Safety Board
entity | PERSON | Caleb Stroud | Stroud | trainee | -
entity | PERSON | Tina Stroud | Tina | - | -
entity | PERSON | Pete Okafor | Okafor; Sen. Pete Okafor | Sen. | -
entity | PERSON | Tom Garrity | - | Majority Leader | Senate
entity | PERSON | Ellen Dorsey | Dorsey | Speaker | House
entity | PERSON | Marcus Bell | Bell | national president | Brotherhood of Rail Crews
entity | ORG | Senate | - | - | -
entity | ORG | AP | - | - | -
entity | ORG | House | - | - | -
entity | ORG | Commerce Committee | - | - | -
entity | ORG | Association of Freight Carriers | - | - | -
entity | ORG | National Transportation Safety Board | NTSB | - | -
entity | ORG | Allegheny & Western | - | - | -
entity | ORG | White House | - | - | -
entity | ORG | Federal Railroad Administration | - | - | -
entity | ORG | Brotherhood of Rail Crews | - | - | -
entity | NORP | Republican | Republicans | - | -
entity | NORP | Democrat | Democratic | - | -
entity | LOC | Indiana | - | - | -
entity | LOC | New Jersey | - | - | -
entity | LOC | Oklahoma | - | - | -
entity | LOC | Marlow | - | - | -
entity | LOC | Nevada | - | - | -
entity | LOC | WASHINGTON | - | - | -
meta | Senate panel advances rail safety bill over objections of freight industry | - | DANA PRUITT
