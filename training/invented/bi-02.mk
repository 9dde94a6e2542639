<s1>Cabinet secretary</s1> <c1>denies</c1> <q1>think tank wrote rural grant rules</q1>

Emails show Fennimore Institute fellows edited drafts line by line

By Tobias Lindenmuth and Ngozi Aldrete

Three weeks before Agriculture Secretary Marguerite Sorrell unveiled new rules for rural broadband grants, a draft landed in the inbox of a fellow at the Fennimore Institute, a Washington think tank that has taken money from two companies now first in line for the cash.

The fellow, Dashiell Crook, returned it the same night with 61 changes. <q2>Fifty-four of them survived</q2>, <c2>according to</c2> <s2>emails obtained by The Washington Post</s2>.

“<q3>Looks great, ship it,</q3>” <c3>wrote</c3> <s3>Sorrell’s deputy chief of staff, Lorna Yazzie</s3>, at 11:52 p.m.

<s4>Sorrell</s4> <c4>told</c4> <a4>reporters</a4> at the Whitten Building on Wednesday that <q4>outside experts are routinely consulted</q4>. “<q5>Nobody at Fennimore holds a pen in my department,</q5>” <s5>she</s5> <c5>said</c5>. Asked whether Crook had been paid, <s6>she</s6> <c6>replied</c6> that <q6>he had not</q6>.

The institute sees it differently. In a newsletter sent to donors in May, <s7>Fennimore</s7> <c7>boasted</c7> that <q7>it had “shaped every page” of the program, known as Prairie Link</q7>. <s8>A spokesman, Reuel Mbeki-Stone</s8>, <c8>said</c8> on Thursday that <q8>the sentence was “aspirational.”</q8>

The grants are worth $2.3 billion over six years. The largest, $410 million, is expected to go to Cutler Amory, a Sioux Falls cable operator; another is reserved for Plinth, of Boise, Idaho. Both gave to Fennimore last year. <s9>Cutler Amory</s9> <c9>said</c9> <q9>its gifts supported “general scholarship.”</q9> Plinth did not respond to a request for comment.

<s10,11>Sen. Abner Quistgaard (R-S.D.)</s10,11>, who sits on the Agriculture Committee, <c10>called</c10> the arrangement “<q10>ghostwriting with a federal seal on it</q10>” and <c11>asked</c11> <a11>the Government Accountability Office</a11> <q11>to investigate</q11>. <q12>The GAO had accepted the request</q12>, <s12>his office</s12> <c12>said</c12>.

Democrats were quieter. <s13>Rep. Paloma Etcheverry (Nev.)</s13> <c13>expressed confidence</c13> <q13>in the secretary</q13>, a former colleague. The two women shared an apartment on Capitol Hill for a decade.

In Tripp County, S.D., population 5,600, few have heard of Prairie Link. <s14>Duane Littlewhirlwind</s14>, who runs the Winner Dairy Queen, <c14>said</c14> <q14>his internet fails whenever the wind blows</q14>. “<q15>I don’t care who wrote it,</q15>” <s15>he</s15> <c15>said</c15>. “<q15>I want to take a card payment in March.</q15>”

The Rosebud Sioux Tribe applied on its own and was turned down in June. <q16>Its application scored four points too few</q16>, <c16>according to</c16> <s16>a letter signed by Yazzie</s16>. <s17>The tribe’s lawyers, Hatch Ferreira</s17>, <c17>contend</c17> that <q17>the cutoff was added by Crook</q17>.

Crook, 38, worked for Sorrell when she was governor of Wyoming. He did not return calls. <s18>A former Fennimore researcher</s18>, speaking on the condition of anonymity out of fear of losing a pension, <c18>described</c18> him as “<q18>the department’s night shift.</q18>”

Sorrell has ordered an internal review and hired Bancroft Teague to run it. <s19>Teague’s managing partner, Hollis Vandermeer</s19>, <c19>would not discuss</c19> <q19>its cost</q19>. Vandermeer sat on Fennimore’s board until 2022.

<s21>The White House</s21> <c21>backed</c21> <q21>the rules</q21> in July without comment. <s20>Agriculture</s20> <c20>expects</c20> <q20>to send the first checks by Thanksgiving</q20>.
-----
1 | indirect | Marguerite Sorrell | PERSON | title
2 | indirect | emails obtained by The Washington Post | DOCUMENT | document
3 | direct | Lorna Yazzie | PERSON | name
4 | indirect | Marguerite Sorrell | PERSON | surname
5 | direct | Marguerite Sorrell | PERSON | pronoun
6 | indirect | Marguerite Sorrell | PERSON | pronoun
7 | mixed | Fennimore Institute | ORG | organisation
8 | mixed | Reuel Mbeki-Stone | PERSON | name
9 | mixed | Cutler Amory | ORG | organisation
10 | mixed | Abner Quistgaard | PERSON | name
11 | indirect | Abner Quistgaard | PERSON | name
12 | indirect | his office | ORG | organisation
13 | attitude | Paloma Etcheverry | PERSON | name
14 | indirect | Duane Littlewhirlwind | PERSON | name
15 | direct | Duane Littlewhirlwind | PERSON | pronoun
16 | indirect | letter signed by Yazzie | DOCUMENT | document
17 | indirect | Hatch Ferreira | ORG | organisation
18 | mixed | former Fennimore researcher | PERSON | title
19 | attitude | Hollis Vandermeer | PERSON | name
20 | attitude | Agriculture | ORG | organisation
21 | attitude | White House | ORG | organisation
entity | PERSON | Marguerite Sorrell | Sorrell; Agriculture Secretary Marguerite Sorrell | Agriculture Secretary | Agriculture
entity | ORG | Fennimore Institute | Fennimore | - | -
entity | PERSON | Dashiell Crook | Crook | fellow | Fennimore Institute
entity | ORG | The Washington Post | - | - | -
entity | LOC | Washington | - | - | -
entity | PERSON | Lorna Yazzie | Yazzie | deputy chief of staff | -
entity | LOC | Whitten Building | - | - | -
entity | PERSON | Reuel Mbeki-Stone | - | spokesman | Fennimore Institute
entity | ORG | Cutler Amory | - | - | -
entity | LOC | Sioux Falls | - | - | -
entity | ORG | Plinth | - | - | -
entity | LOC | Boise | - | - | -
entity | LOC | Idaho | - | - | -
entity | PERSON | Abner Quistgaard | Sen. Abner Quistgaard | Sen. | -
entity | LOC | S.D. | - | - | -
entity | ORG | Agriculture Committee | - | - | -
entity | ORG | Government Accountability Office | GAO | - | -
entity | NORP | Democrats | - | - | -
entity | PERSON | Paloma Etcheverry | Rep. Paloma Etcheverry | Rep. | -
entity | LOC | Nev. | - | - | -
entity | LOC | Capitol Hill | - | - | -
entity | LOC | Tripp County | - | - | -
entity | PERSON | Duane Littlewhirlwind | - | - | -
entity | ORG | Winner Dairy Queen | - | - | -
entity | ORG | Rosebud Sioux Tribe | - | - | -
entity | ORG | Hatch Ferreira | - | - | -
entity | LOC | Wyoming | - | - | -
entity | ORG | Bancroft Teague | Teague | - | -
entity | PERSON | Hollis Vandermeer | Vandermeer | managing partner | Bancroft Teague
entity | ORG | White House | - | - | -
entity | ORG | Agriculture | - | - | -
meta | Cabinet secretary denies think tank wrote rural grant rules | - | Tobias Lindenmuth and Ngozi Aldrete
