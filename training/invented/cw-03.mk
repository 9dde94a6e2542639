<q1>Transit CEO approved $412,000 in overtime for his own brother</q1>, <s1>audit</s1> <c1>finds</c1>

<s2>Board chair</s2> <c2>says</c2> <q2>she was 'blindsided'</q2>; <s3>union</s3> <c3>demands</c3> '<q3>every dollar back</q3>'

By Jolene Farkas, Courier Staff Writer

TOLEDO — <q4>The head of the region's bus and light-rail system signed off on $412,000 in overtime for his younger brother, including 31 straight days on which the brother claimed to have worked around the clock</q4>, <c4>according to</c4> <s4>an inspector general's audit</s4>.

<s5,6>Darnell R. Whitcomb Jr., chief executive of the Maumee Valley Transit Authority since 2018</s5,6>, <c5>did not deny</c5> <q5>approving the time sheets</q5> but <c6>said</c6> <q6>he had done so "at 11 at night with 200 other things in the queue."</q6>

"<q7>I trusted the system, and I was the system,</q7>" <s7>he</s7> <c7>told</c7> <a7>reporters</a7> outside the Amos Rucker Building. "<q7>I own that.</q7>"

Leon Whitcomb, 49, a track supervisor, has been placed on unpaid leave. <s8,9>His attorney, Sheila Brandt-Okafor</s8,9>, <c8>called</c8> the findings "<q8>arithmetic without context</q8>" and <c9>said</c9> <q9>her client had slept in a trailer at the Swan Creek yard "so that trains could run."</q9>

Marjorie Stankovich, the inspector general, wasn't persuaded. "<q10>Nobody works 744 hours in a month that has 744 hours,</q10>" <s10>the former FBI accountant</s10> <c10>said</c10>. "<q10>My calculator apologized to me.</q10>"

<s11>The 58-page report</s11> also <c11>faults</c11> the authority's payroll vendor, Tempora Inc., for <q11>disabling an alert that flags any shift longer than 16 hours</q11>. <s12>The Austin, Texas, company</s12> <c12>blamed</c12> <q12>a "client-side configuration."</q12>

<s13>Guadalupe "<x>Lupe</x>" Arrieta</s13>, who chairs the transit board, <c13>said</c13> <q13>she learned of the audit from her hairdresser</q13>.

"<q14>I was blindsided, and I run the meetings,</q14>" <s14>she</s14> <c14>said</c14>. <s15,16>The retired school principal</s15,16> <c15>wouldn't say</c15> <q15>whether she still had confidence in Whitcomb</q15> but <c16>promised</c16> "<q16>a very short search for the truth.</q16>"

At Teamsters Local 697, which represents 1,140 drivers and mechanics, the mood was darker.

"<q17>My members get written up for four minutes,</q17>" <s17>president Tyrell Boggs</s17> <c17>said</c17>. "<q17>Four. We want every dollar back, with interest.</q17>"

<s18>The local</s18> <c18>plans</c18> <q18>to picket the agency's Union Street hub beginning Monday</q18>.

<s19>A driver on the No. 22 line</s19>, who has been with MVTA for 19 years, <c19>said</c19> <q19>Leon Whitcomb was "a ghost with a badge."</q19>

City Council member Wendy Oyler raised the matter two years ago. "<q20>Is overtime a line item or a lifestyle?</q20>" <s20>she</s20> <c20>asked</c20>, according to minutes of the March 2023 budget meeting. The next line of <s21>the document</s21> <c21>reads</c21>: "<q21>Members paused for cake.</q21>"

<s22>Oyler, a Republican</s22>, <c22>urged</c22> <a22>Gov. Althea Pruitt</a22> <q22>to appoint a monitor</q22>. <s23>The governor</s23>, who was in Dayton on Tuesday, <c23>told</c23> <a23>The Courier</a23> <q23>she would "let the prosecutor drive this bus"</q23>.

<s24>That prosecutor, Lucas County's Ned Fazio</s24>, <c24>has not ruled out</c24> <q24>criminal charges</q24>.

In 2019 the authority paid $2.3 million to the Ridgeway Group, a Chicago consulting firm, for a new name. It was rejected by Toledo voters.

"<q25>I've been late every day this week,</q25>" <c25>said</c25> <s25>Curtis Amaya-Reed, 62</s25>, waiting in the rain on Detroit Avenue. "<q25>Let Leon drive.</q25>"
-----
1 | indirect | audit | DOCUMENT | document
2 | mixed | Guadalupe "Lupe" Arrieta | PERSON | title
3 | mixed | Teamsters Local 697 | ORG | organisation
4 | indirect | audit | DOCUMENT | document
5 | indirect | Darnell R. Whitcomb Jr. | PERSON | name
6 | mixed | Darnell R. Whitcomb Jr. | PERSON | name
7 | direct | Darnell R. Whitcomb Jr. | PERSON | pronoun
8 | mixed | Sheila Brandt-Okafor | PERSON | name
9 | mixed | Sheila Brandt-Okafor | PERSON | name
10 | direct | Marjorie Stankovich | PERSON | title
11 | indirect | audit | DOCUMENT | document
12 | mixed | Tempora Inc. | ORG | organisation
13 | indirect | Guadalupe "Lupe" Arrieta | PERSON | name
14 | direct | Guadalupe "Lupe" Arrieta | PERSON | pronoun
15 | attitude | Guadalupe "Lupe" Arrieta | PERSON | title
16 | mixed | Guadalupe "Lupe" Arrieta | PERSON | title
17 | direct | Tyrell Boggs | PERSON | name
18 | attitude | Teamsters Local 697 | ORG | organisation
19 | mixed | driver on the No. 22 line | PERSON | title
20 | direct | Wendy Oyler | PERSON | pronoun
21 | direct | minutes of the March 2023 budget meeting | DOCUMENT | document
22 | indirect | Wendy Oyler | PERSON | surname
23 | mixed | Althea Pruitt | PERSON | title
24 | indirect | Ned Fazio | PERSON | name
25 | direct | Curtis Amaya-Reed | PERSON | name
entity | PERSON | Darnell R. Whitcomb Jr. | Whitcomb | chief executive | Maumee Valley Transit Authority
entity | PERSON | Leon Whitcomb | Leon | track supervisor | -
entity | PERSON | Sheila Brandt-Okafor | - | attorney | -
entity | PERSON | Marjorie Stankovich | - | inspector general | -
entity | PERSON | Guadalupe "Lupe" Arrieta | - | chair | Maumee Valley Transit Authority
entity | PERSON | Tyrell Boggs | - | president | Teamsters Local 697
entity | PERSON | Wendy Oyler | Oyler | member | City Council
entity | PERSON | Althea Pruitt | Gov. Althea Pruitt | governor | -
entity | PERSON | Ned Fazio | - | prosecutor | -
entity | PERSON | Curtis Amaya-Reed | - | - | -
entity | ORG | Maumee Valley Transit Authority | MVTA | - | -
entity | ORG | FBI | - | - | -
entity | ORG | Tempora Inc. | - | - | -
entity | ORG | Teamsters Local 697 | - | - | -
entity | ORG | City Council | - | - | -
entity | ORG | The Courier | - | - | -
entity | ORG | Ridgeway Group | - | - | -
entity | LOC | Toledo | TOLEDO | - | -
entity | LOC | Amos Rucker Building | - | - | -
entity | LOC | Swan Creek | - | - | -
entity | LOC | Austin | - | - | -
entity | LOC | Texas | - | - | -
entity | LOC | Union Street | - | - | -
entity | LOC | Dayton | - | - | -
entity | LOC | Lucas County | - | - | -
entity | LOC | Chicago | - | - | -
entity | LOC | Detroit Avenue | - | - | -
entity | NORP | Republican | - | - | -
meta | Transit CEO approved $412,000 in overtime for his own brother, audit finds | - | Jolene Farkas
