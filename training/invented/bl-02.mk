Union local, battery maker trade blame after leak sends 9 to hospital

By Delphine Kowalczyk and Tyrell Boone

VENNOR TOWNSHIP — Nine workers at the Ampersand Cell plant off Tuscola Road were taken to hospitals Tuesday after an electrolyte leak that <s1>their union local</s1> <c1>says</c1> <q1>the company was warned about twice</q1>.

“<q2>We put it in writing in March and again the Friday before Easter,</q2>” <c2>said</c2> <s2>LaQuita Summers, president of UAW Local 3412</s2>. “<q2>Both times we got a smiley face back.</q2>”

<s3>Summers, a 19-year veteran of the old Willow Street transmission works</s3>, <c3>said</c3> <q3>the leak began in Bay 6 around 5:40 a.m., when a coupling failed on a line filling cells for the Drifter, Halvorsen Motors’ electric pickup</q3>.

<s4>Ampersand</s4> <c4>disputed</c4> <q4>her account</q4>. In a statement, <s5,6>the company</s5,6> <c5>said</c5> <q5>the coupling “met or exceeded every applicable standard”</q5> and <c6>called</c6> its crew’s response “<q6>textbook.</q6>”

“<q7>No one here was ever ignoring anybody,</q7>” <c7>said</c7> <s7>spokesman Corey Vandenbosch</s7>. “<q7>We take every concern seriously.</q7>”

<s8>He</s8> <c8>would not say</c8> <q8>how long the line would be down</q8>.

The $2.4 billion plant, a joint venture of Halvorsen and South Korea’s Daehwa Chemical, opened in 2023 with help from the state’s Make It Here Fund. It employs 1,700 people, most of them from Sanilac County and Port Huron.

<s9>MIOSHA, the state’s workplace safety agency</s9>, <c9>said</c9> <q9>it had sent two inspectors to Vennor Township and opened an investigation</q9>. <q10>Its last visit, in November, ended with a $7,000 fine over blocked exits</q10>, <s10>records</s10> <c10>show</c10>.

<q11>Seven of the nine were released from Thumb Regional Hospital by evening</q11>, <c11>according to</c11> <s11>a hospital spokeswoman</s11>. The others were moved to Saint Brendan in Port Huron. <q12>One of them, Minh Duong, 44, was still on oxygen Wednesday</q12>, <s12>his wife, Kim-Ly Duong</s12>, <c12>said</c12>.

“<q13>He texted me a thumbs-up, and then nothing,</q13>” <s13>she</s13> <c13>said</c13>. “<q13>I thought it was his lunch break.</q13>”

<s14>State Sen. Arvo Kettunen, D-Bad Axe</s14>, who sits on the Senate Labor Committee, <c14>called for</c14> <q14>hearings</q14>.

“<q15>You can’t take Michigan’s money and treat Michigan’s people like test equipment,</q15>” <s15>Kettunen</s15> <c15>said</c15> outside Zip’s Coney Island, where members had gathered under <s16>a banner</s16> <c16>reading</c16> “<q16>Safe or Shut.</q16>”

<s17>The Thumb Chamber of Commerce</s17> <c17>urged</c17> <q17>patience</q17>. <s18>Its director, Boyd Tenniswood</s18>, <c18>warned</c18> that <q18>loose talk could cost the region the plant’s second phase</q18>. Bowling Green, Kentucky, is also in the running.

“<q19>Nobody wins if this turns into another Lordstown,</q19>” <s19>he</s19> <c19>said</c19>.

<s20>A daughter-in-law of one injured worker</s20>, who asked not to be named because she also works for Halvorsen, <c20>said</c20> <q20>supervisors in Bay 6 had taped over a gas alarm during the Super Bowl so it would not interrupt a shift party</q20>. <s21>Vandenbosch</s21> <c21>called</c21> that “<q21>a rumor with no basis.</q21>”

<s22>Summers</s22> <c22>said</c22> <q22>her 1,512 members would vote Sunday at the Knights of Columbus hall on whether to authorize a strike</q22>. The UAW’s regional office in Troy did not return calls.

“<q23>I love batteries,</q23>” <c23>said</c23> <s23>Summers</s23>, who drives a Drifter herself. “<q23>I’d like to still have lungs.</q23>”
-----
1 | indirect | UAW Local 3412 | ORG | organisation
2 | direct | LaQuita Summers | PERSON | name
3 | indirect | LaQuita Summers | PERSON | surname
4 | indirect | Ampersand Cell | ORG | organisation
5 | mixed | Ampersand Cell | ORG | organisation
6 | mixed | Ampersand Cell | ORG | organisation
7 | direct | Corey Vandenbosch | PERSON | name
8 | attitude | Corey Vandenbosch | PERSON | pronoun
9 | indirect | MIOSHA | ORG | organisation
10 | indirect | records | DOCUMENT | document
11 | indirect | Thumb Regional Hospital | ORG | organisation
12 | indirect | Kim-Ly Duong | PERSON | name
13 | direct | Kim-Ly Duong | PERSON | pronoun
14 | indirect | Arvo Kettunen | PERSON | name
15 | direct | Arvo Kettunen | PERSON | surname
16 | direct | banner | DOCUMENT | document
17 | indirect | Thumb Chamber of Commerce | ORG | organisation
18 | indirect | Boyd Tenniswood | PERSON | name
19 | direct | Boyd Tenniswood | PERSON | pronoun
20 | indirect | daughter-in-law of one injured worker | PERSON | title
21 | mixed | Corey Vandenbosch | PERSON | surname
22 | indirect | LaQuita Summers | PERSON | surname
23 | direct | LaQuita Summers | PERSON | surname
entity | PERSON | LaQuita Summers | Summers | president | UAW Local 3412
entity | PERSON | Corey Vandenbosch | Vandenbosch | spokesman | Ampersand Cell
entity | PERSON | Minh Duong | - | - | -
entity | PERSON | Kim-Ly Duong | - | - | -
entity | PERSON | Arvo Kettunen | State Sen. Arvo Kettunen; Kettunen | State Sen. | Senate Labor Committee
entity | PERSON | Boyd Tenniswood | - | director | Thumb Chamber of Commerce
entity | ORG | Ampersand Cell | Ampersand | - | -
entity | ORG | UAW Local 3412 | - | - | -
entity | ORG | UAW | - | - | -
entity | ORG | Halvorsen Motors | Halvorsen | - | -
entity | ORG | Daehwa Chemical | - | - | -
entity | ORG | Make It Here Fund | - | - | -
entity | ORG | MIOSHA | - | - | -
entity | ORG | Thumb Regional Hospital | - | - | -
entity | ORG | Saint Brendan | - | - | -
entity | ORG | Senate Labor Committee | - | - | -
entity | ORG | Zip’s Coney Island | - | - | -
entity | ORG | Thumb Chamber of Commerce | - | - | -
entity | ORG | Knights of Columbus | - | - | -
entity | LOC | Vennor Township | VENNOR TOWNSHIP | - | -
entity | LOC | Tuscola Road | - | - | -
entity | LOC | Willow Street | - | - | -
entity | LOC | Bay 6 | - | - | -
entity | LOC | South Korea | - | - | -
entity | LOC | Sanilac County | - | - | -
entity | LOC | Port Huron | - | - | -
entity | LOC | Bad Axe | - | - | -
entity | LOC | Michigan | - | - | -
entity | LOC | Bowling Green | - | - | -
entity | LOC | Kentucky | - | - | -
entity | LOC | Lordstown | - | - | -
entity | LOC | Troy | - | - | -
meta | Union local, battery maker trade blame after leak sends 9 to hospital | - | Delphine Kowalczyk and Tyrell Boone
