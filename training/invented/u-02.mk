<s1>Scientist</s1> who flagged well data <c1>says</c1> <q1>agency pushed her out</q1>

By Leland Marchetti and Tessa Okonjo

For three summers, Marguerite Dunleavy drove a government pickup through the gas fields of eastern Wyoming, lowering a probe into drinking-water wells and writing down what it told her.

<q2>In April</q2>, <s2>she</s2> <c2>said</c2>, <q2>her supervisors at the Bureau of Groundwater Protection told her to stop writing it down</q2>.

<s3>Dunleavy, 47</s3>, filed a complaint last week with the agency’s inspector general <c3>alleging</c3> that <q3>managers in the Denver regional office deleted benzene readings from 61 wells and transferred her to a desk job in Omaha after she objected</q3>.

“<q4>I’m not a crusader,</q4>” <s4>she</s4> <c4>said</c4> in an interview at her kitchen table, a cardboard box of field notebooks at her feet. “<q4>I’m a hydrologist. If the number is 14, I write 14.</q4>”

<s5>The agency</s5> <c5>disputes</c5> <q5>her account</q5>. “<q6>Data quality reviews are routine, and anomalous readings are removed under procedures that have been in place since 2011,</q6>” <s6>spokesman Curtis Haverford</s6> <c6>said</c6> in an email. <s7>He</s7> <c7>added</c7> that <q7>personnel decisions “have nothing to do with protected disclosures”</q7> and declined to comment further.

But <s8>three current and former employees</s8> <c8>said</c8> in interviews that <q8>they had been given similar instructions</q8>. They did not want their names used for fear of retaliation.

“<q9>Everybody in that office knew,</q9>” <s9>one of them</s9> <c9>said</c9>. “<q9>We called it the haircut. You’d send in a spreadsheet and it would come back shorter.</q9>”

<c10>According to</c10> <s10>Dunleavy’s complaint</s10>, <q10>the first deletions came two days after the bureau’s regional director, Paul Sternhagen, met with executives of Tallgrass Ridge Resources, which operates 340 wells in Converse County</q10>. <s11>Calendar entries</s11> released under the Freedom of Information Act <c11>show</c11> that <q11>the meeting took place on Feb. 11 and lasted 50 minutes</q11>.

Sternhagen, a former lobbyist for the gas industry who joined the bureau in 2022, did not answer messages that asked for an interview. In a message to staff on Monday, <s12,13>he</s12,13> <c12>wrote</c12> that “<q12>no one in this office has been asked to alter a finding</q12>” and <c13>encouraged</c13> <a13>employees with concerns</a13> <q13>to come to him directly</q13>.

<s14>Tallgrass Ridge</s14> <c14>said</c14> <q14>it had asked for the meeting to discuss permits</q14>. “<q15>At no time did we seek changes to any scientific record,</q15>” <s15>the Houston-based company</s15> <c15>said</c15> in a statement.

Congressional Democrats have seized on the case. <s16>Rep. Yolanda Whitcomb (Colo.), the ranking member of the House subcommittee</s16> that oversees the agency, <c16>demanded</c16> Thursday that <q16>it hand over all well data collected since January 2023</q16>. <s17,18>Her Republican counterpart, Rep. Dale Brandvold of Wyoming</s17,18>, <c17>questioned</c17> <q17>the timing of the complaint</q17> but <c18>said</c18> <q18>he would not oppose a hearing</q18>.

“<q19>My constituents drink this water,</q19>” <c19>said</c19> <s19>Brandvold</s19>, whose ranch lies 20 miles from the nearest of the wells. “<q19>I’d like to know what’s in it before I know whose fault it is.</q19>”

Federal law bars agencies from punishing workers who report wrongdoing, but <s20>advocates</s20> <c20>say</c20> <q20>the protections have weakened</q20>. The board that hears appeals has lacked a quorum for 14 of the past 36 months.

“<q21>You can win, and it will take six years,</q21>” <c21>said</c21> <s21>Annika Reyes-Thornton, legal director of the Open Service Project</s21>, which is representing Dunleavy. “<q21>Most people run out of mortgage before they run out of evidence.</q21>”

<s22>Reyes-Thornton</s22> <c22>said</c22> <q22>her client had first gone to her supervisor, Neil Abbott, in March and was rebuffed</q22>. <s23>Abbott</s23>, who retired in June, <c23>said</c23> by phone that <q23>he remembered the conversation differently</q23>. <q24>He thought the probe was faulty</q24>, <s24>he</s24> <c24>said</c24>, <q24>and told Dunleavy to recalibrate it</q24>.

“<q25>She’s a fine scientist,</q25>” <s25>Abbott</s25> <c25>said</c25>. “<q25>I just wasn’t going to sign something I couldn’t stand behind.</q25>”

Dunleavy remains on the payroll, reviewing paperwork about dams. <s29>She</s29> <c29>hopes</c29> <q29>to return to the field by spring</q29>. Asked whether she would do it again, she looked at the box on the floor.

“<q30>I kept the notebooks,</q30>” <s30>she</s30> <c30>said</c30>. “<q30>They can’t delete those.</q30>”
-----
1 | indirect | Marguerite Dunleavy | PERSON | title
2 | indirect | Marguerite Dunleavy | PERSON | pronoun
3 | indirect | Marguerite Dunleavy | PERSON | surname
4 | direct | Marguerite Dunleavy | PERSON | pronoun
5 | indirect | Bureau of Groundwater Protection | ORG | organisation
6 | direct | Curtis Haverford | PERSON | name
7 | mixed | Curtis Haverford | PERSON | pronoun
8 | indirect | three current and former employees | GROUP | group
9 | direct | one of them | PERSON | title
10 | indirect | complaint | DOCUMENT | document
11 | indirect | Calendar entries released under the Freedom of Information Act | DOCUMENT | document
12 | mixed | Paul Sternhagen | PERSON | pronoun
13 | indirect | Paul Sternhagen | PERSON | pronoun
14 | indirect | Tallgrass Ridge Resources | ORG | organisation
15 | direct | Tallgrass Ridge Resources | ORG | organisation
16 | indirect | Yolanda Whitcomb | PERSON | name
17 | indirect | Dale Brandvold | PERSON | name
18 | indirect | Dale Brandvold | PERSON | name
19 | direct | Dale Brandvold | PERSON | surname
20 | indirect | advocates | GROUP | group
21 | direct | Annika Reyes-Thornton | PERSON | name
22 | indirect | Annika Reyes-Thornton | PERSON | surname
23 | indirect | Neil Abbott | PERSON | surname
24 | indirect | Neil Abbott | PERSON | pronoun
25 | direct | Neil Abbott | PERSON | surname
29 | attitude | Marguerite Dunleavy | PERSON | pronoun
30 | direct | Marguerite Dunleavy | PERSON | pronoun
entity | PERSON | Marguerite Dunleavy | Dunleavy | hydrologist | Bureau of Groundwater Protection
entity | PERSON | Curtis Haverford | - | spokesman | Bureau of Groundwater Protection
entity | PERSON | Paul Sternhagen | Sternhagen | regional director | Bureau of Groundwater Protection
entity | PERSON | Yolanda Whitcomb | Rep. Yolanda Whitcomb | Rep. | -
entity | PERSON | Dale Brandvold | Rep. Dale Brandvold; Brandvold | Rep. | -
entity | PERSON | Annika Reyes-Thornton | Reyes-Thornton | legal director | Open Service Project
entity | PERSON | Neil Abbott | Abbott | supervisor | Bureau of Groundwater Protection
entity | ORG | Bureau of Groundwater Protection | - | - | -
entity | ORG | Tallgrass Ridge Resources | Tallgrass Ridge | - | -
entity | ORG | Open Service Project | - | - | -
entity | ORG | House | - | - | -
entity | NORP | Democrats | - | - | -
entity | NORP | Republican | - | - | -
entity | LOC | Wyoming | - | - | -
entity | LOC | Denver | - | - | -
entity | LOC | Omaha | - | - | -
entity | LOC | Converse County | - | - | -
entity | LOC | Houston | - | - | -
entity | LOC | Colo. | - | - | -
meta | Scientist who flagged well data says agency pushed her out | - | Leland Marchetti and Tessa Okonjo
