<s1>HC</s1> scraps temple trust’s land sale, <c1>calls</c1> it ‘<q1>loot with receipts</q1>’

Special Correspondent

BENGALURU: <s2>The Karnataka High Court</s2> on Friday set aside the sale of 212 acres of temple land at Hosakoppa in Shivamogga district, <c2>holding</c2> that <q2>the Sri Veerabhadra Devasthana Trust had “neither the authority nor the shame” to part with it</q2>.

“<q3>A deity is a perpetual minor. A trustee who sells a minor’s land and calls it development is only running loot with receipts,</q3>” <s3>Justice M. Lalitha Hebbalkar</s3> <c3>said</c3> in her 118-page order.

<s4,5>The judge</s4,5> <c4>directed</c4> <a4>the trust’s secretary, K.N. Basavalingappa</a4>, <q4>to hand over the title deeds to the Deputy Commissioner within 21 days</q4>, and <c5>warned</c5> <a5>him</a5> of <q5>contempt proceedings should “even one page be eaten by white ants”</q5>.

<s6>The petition by Gangamma Doddamane, a retired schoolteacher, and three archakas</s6> <c6>had alleged</c6> that <q6>the land went to Malnad Orchid Resorts at a sixth of the guidance value</q6>. <s7>Minutes of the trust’s meeting in August 2021</s7> <c7>describe</c7> the property as “<q7>surplus rocky portion</q7>”. <s8>A survey by the Karnataka Land Records Bureau</s8>, however, <c8>counted</c8> <q8>3,400 arecanut palms on it</q8>.

<s9>Senior advocate Ravindra Naik</s9>, for the trust, <c9>argued</c9> that <q9>the proceeds of Rs. 14 crore were meant for a hospital and a goshala</q9>.

“<q10>Counsel could not show this Court one brick,</q10>” <s10>the order</s10> <c10>notes</c10>.

<s11>Additional Advocate General Shubha Kamath</s11> <c11>submitted</c11> that <q11>the Endowments Department had “at no point” cleared the deal</q11>. <s12>She</s12> <c12>told</c12> <a12>the court</a12> <q12>an inspector who objected in 2022 was posted to Bidar within the week</q12>. <s13>The judge</s13> <c13>termed</c13> it “<q13>a coincidence of a kind we see rather often</q13>”.

Outside, Ms. Doddamane, 71, was handing out jaggery.

“<q14>I taught half the trustees their multiplication tables. They have forgotten the value of land,</q14>” <c14>said</c14> <s14>the septuagenarian</s14>. <s15>She</s15> <c15>hopes</c15> <q15>the temple tank will be desilted before Ugadi</q15>.

<s16>The trust’s president, Mahadevappa Gowda, a former Congress MLA from Sorab</s16>, <c16>said</c16> <q16>an appeal would be filed in the Supreme Court</q16>. Mr. Naik and Mr. Basavalingappa were with him at the press meet. <s17,18>The former legislator</s17,18> <c17>maintained</c17> that <q17>the sale was “transparent down to the stamp paper”</q17> but <c18>refused to say</c18> <q18>how much of the money was left</q18>.

<s19>A manager at Malnad Orchid</s19> <c19>told</c19> <a19>The Deccan Courier</a19> that <q19>the company, a unit of Singapore’s Tan Boon Lim Holdings, had “bought in good faith and planted in good faith”</q19>. <s20>The manager</s20> <c20>feared</c20> <q20>its 61 labourers, most of them from Jharkhand, would be sent home</q20>.

<s21,22>Endowments Minister Parvathi Shenoy</s21,22> <c21>hailed</c21> the verdict as “<q21>a slap to land sharks</q21>” and <c22>promised</c22> <q22>an audit of all 34,000 temples under her charge</q22>.

“<q23>I will begin with my own constituency,</q23>” <s23>the Minister</s23> <c23>said</c23> at Davangere.

<s24>The BJP</s24> <c24>accused</c24> the State government of <q24>singling out Lingayat institutions</q24>. <s25>Hosakoppa residents</s25>, who burst crackers near the KSRTC bus stand, <c25>demanded</c25> that <q25>Mr. Gowda’s portrait be removed from the temple kitchen</q25>.

The matter will be listed on November 18 for compliance.
-----
1 | mixed | Karnataka High Court | ORG | organisation
2 | mixed | Karnataka High Court | ORG | organisation
3 | direct | M. Lalitha Hebbalkar | PERSON | name
4 | indirect | M. Lalitha Hebbalkar | PERSON | title
5 | mixed | M. Lalitha Hebbalkar | PERSON | title
6 | indirect | petition by Gangamma Doddamane | DOCUMENT | document
7 | mixed | Minutes of the trust’s meeting in August 2021 | DOCUMENT | document
8 | indirect | survey by the Karnataka Land Records Bureau | DOCUMENT | document
9 | indirect | Ravindra Naik | PERSON | name
10 | direct | her 118-page order | DOCUMENT | document
11 | mixed | Shubha Kamath | PERSON | name
12 | indirect | Shubha Kamath | PERSON | pronoun
13 | mixed | M. Lalitha Hebbalkar | PERSON | title
14 | direct | Gangamma Doddamane | PERSON | title
15 | attitude | Gangamma Doddamane | PERSON | pronoun
16 | indirect | Mahadevappa Gowda | PERSON | name
17 | mixed | Mahadevappa Gowda | PERSON | title
18 | attitude | Mahadevappa Gowda | PERSON | title
19 | mixed | manager at Malnad Orchid | PERSON | title
20 | attitude | manager at Malnad Orchid | PERSON | title
21 | mixed | Parvathi Shenoy | PERSON | name
22 | indirect | Parvathi Shenoy | PERSON | name
23 | direct | Parvathi Shenoy | PERSON | title
24 | indirect | BJP | ORG | organisation
25 | indirect | Hosakoppa residents | GROUP | group
entity | PERSON | M. Lalitha Hebbalkar | Justice M. Lalitha Hebbalkar | judge | Karnataka High Court
entity | PERSON | K.N. Basavalingappa | Mr. Basavalingappa | secretary | Sri Veerabhadra Devasthana Trust
entity | PERSON | Gangamma Doddamane | Ms. Doddamane | retired schoolteacher | -
entity | PERSON | Ravindra Naik | Mr. Naik | Senior advocate | -
entity | PERSON | Shubha Kamath | - | Additional Advocate General | -
entity | PERSON | Mahadevappa Gowda | Mr. Gowda | president | Sri Veerabhadra Devasthana Trust
entity | PERSON | Parvathi Shenoy | - | Endowments Minister | -
entity | ORG | Karnataka High Court | HC | - | -
entity | ORG | Sri Veerabhadra Devasthana Trust | - | - | -
entity | ORG | Malnad Orchid Resorts | Malnad Orchid | - | -
entity | ORG | Karnataka Land Records Bureau | - | - | -
entity | ORG | Endowments Department | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | ORG | The Deccan Courier | - | - | -
entity | ORG | Tan Boon Lim Holdings | - | - | -
entity | ORG | BJP | - | - | -
entity | ORG | KSRTC | - | - | -
entity | NORP | Congress | - | - | -
entity | NORP | Lingayat | - | - | -
entity | LOC | BENGALURU | - | - | -
entity | LOC | Hosakoppa | - | - | -
entity | LOC | Shivamogga | - | - | -
entity | LOC | Bidar | - | - | -
entity | LOC | Sorab | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Jharkhand | - | - | -
entity | LOC | Davangere | - | - | -
meta | HC scraps temple trust’s land sale, calls it ‘loot with receipts’ | - | -
