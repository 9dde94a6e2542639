How a Charity for Veterans Became a Private Bank for Its Founder

<s23>Internal emails and interviews with more than 30 former employees</s23> <c23>reveal</c23> <q23>how millions raised for wounded soldiers were spent on horses, houses and a failed winery</q23>.

By Simone Castellano and Jed Whitacre

SAN ANTONIO — On a Friday afternoon in the spring of 2019, an accountant at Homeward Honor noticed a wire transfer she could not explain. The sum was $186,000. The recipient was a stable in Kentucky.

<s1>She</s1> <c1>asked</c1> <a1>her supervisor</a1> <q1>what a charity for wounded veterans was buying from a stable</q1>. <s2>The supervisor</s2> <c2>told</c2> <a2>her</a2> <q2>to code it as “therapeutic programs.”</q2>

“<q3>I remember looking at the screen and thinking, there is no therapy here,</q3>” <c3>said</c3> <s3>the accountant</s3>, who spoke on condition that she was not identified, since she had signed a nondisclosure agreement. “<q3>There was just a horse.</q3>”

Homeward Honor has raised more than $240 million since Clay Rutherford, a former Army captain, founded it in his garage in 2008. Its television commercials, in which Mr. Rutherford, now 54, sits beside a soldier in a wheelchair, have made him one of the most recognizable faces in American philanthropy.

But <s4>internal documents</s4> reviewed by The New York Times <c4>show</c4> that <q4>at least $19 million went to businesses controlled by Mr. Rutherford or his relatives</q4>. The payments, which have not been previously reported, include the purchase of a ranch house in Boerne, Texas, and loans to a winery that closed in 2021.

In an interview at the group’s headquarters, <s5>Mr. Rutherford</s5> <c5>denied</c5> <q5>enriching himself</q5>. <s6>He</s6> <c6>said</c6> <q6>every transaction had been approved by the board</q6>.

“<q7>We built something from nothing, and when you build something, people come at you,</q7>” <s7>he</s7> <c7>said</c7>. “<q7>I sleep fine.</q7>”

<s8>Two former directors</s8> <c8>disputed</c8> <q8>that account</q8>. <s9>A retired general</s9> who served on the board until 2020 <c9>said</c9> <q9>the directors were shown summaries that ran to a single page</q9>. <s10>Another former member</s10> <c10>recalled</c10> <q10>being told by Mr. Rutherford’s wife, Denise, that the house was “for families of the fallen”</q10>. <q11>No family ever stayed there</q11>, <c11>according to</c11> <s11>four former employees</s11>.

Ms. Rutherford, who was paid $310,000 last year as director of events, did not respond to messages. A lawyer for the couple, Warren Teague, sent a six-page letter. In it, <s12>he</s12> <c12>accused</c12> The Times of “<q12>relying on a handful of embittered individuals.</q12>”

The unease went beyond the finance department. In 2020, Marisol Vega, a program manager whose brother lost a leg in Iraq, compiled a spreadsheet of veterans who had been turned away for lack of money. There were 1,140 names. <s13>She</s13> <c13>said</c13> <q13>she had presented it to Mr. Rutherford’s deputy, Hank Sorrell, and was dismissed within a month</q13>.

“<q14>He slid it back across the table,</q14>” <s14>Ms. Vega</s14> <c14>said</c14> of Mr. Sorrell. “<q14>He goes, ‘<n14>This isn’t the kind of data we need.</n14>’</q14>”

Mr. Sorrell left the group in 2022. Reached by phone, <s15,16>he</s15,16> <c15>acknowledged</c15> <q15>seeing the spreadsheet</q15> but <c16>insisted</c16> <q16>Ms. Vega was let go in a restructuring</q16>.

State officials had received warnings. <s17>A complaint</s17> filed with the Texas attorney general in 2021 <c17>alleged</c17> “<q17>a pattern of self-dealing.</q17>” <s18>A former investigator in that office</s18> <c18>said</c18> <q18>he had wanted to issue subpoenas but was overruled by superiors who considered the charity “politically radioactive.”</q18>

<s19>A spokeswoman for the attorney general’s office</s19> <c19>said</c19> <q19>it did not discuss complaints</q19>.

Experts in nonprofit law were less restrained. <q20>The loans to the winery would be “very hard to defend” in front of a judge</q20>, <c20>said</c20> <s20>Prof. Alan Dershaw of the University of Houston</s20>.

Some who gave are angry. Others are simply sad. Lorraine Petty, an 82-year-old widow in Tulsa, Okla., sent $19 a month for 11 years, because <s21>she</s21> <c21>thought</c21> <q21>it was what her husband would have done</q21>.

“<q22>He was at Khe Sanh,</q22>” <s22>she</s22> <c22>said</c22>. “<q22>He didn’t even like horses.</q22>”
-----
1 | indirect | accountant at Homeward Honor | PERSON | pronoun
2 | mixed | her supervisor | PERSON | title
3 | direct | accountant at Homeward Honor | PERSON | title
4 | indirect | internal documents reviewed by The New York Times | DOCUMENT | document
5 | indirect | Clay Rutherford | PERSON | surname
6 | indirect | Clay Rutherford | PERSON | pronoun
7 | direct | Clay Rutherford | PERSON | pronoun
8 | indirect | Two former directors | GROUP | group
9 | indirect | retired general | PERSON | title
10 | mixed | Another former member | PERSON | title
11 | indirect | four former employees | GROUP | group
12 | mixed | Warren Teague | PERSON | pronoun
13 | indirect | Marisol Vega | PERSON | pronoun
14 | direct | Marisol Vega | PERSON | surname
15 | indirect | Hank Sorrell | PERSON | pronoun
16 | indirect | Hank Sorrell | PERSON | pronoun
17 | mixed | complaint filed with the Texas attorney general in 2021 | DOCUMENT | document
18 | mixed | former investigator in that office | PERSON | title
19 | indirect | attorney general’s office | ORG | organisation
20 | mixed | Alan Dershaw | PERSON | name
21 | attitude | Lorraine Petty | PERSON | pronoun
22 | direct | Lorraine Petty | PERSON | pronoun
23 | indirect | Internal emails and interviews with more than 30 former employees | DOCUMENT | document
entity | PERSON | Clay Rutherford | Mr. Rutherford | founder | Homeward Honor
entity | PERSON | Denise | Ms. Rutherford | director of events | Homeward Honor
entity | PERSON | Warren Teague | - | lawyer | -
entity | PERSON | Marisol Vega | Ms. Vega | program manager | Homeward Honor
entity | PERSON | Hank Sorrell | Mr. Sorrell | deputy | Homeward Honor
entity | PERSON | Alan Dershaw | Prof. Alan Dershaw | Prof. | University of Houston
entity | PERSON | Lorraine Petty | - | - | -
entity | ORG | Homeward Honor | - | - | -
entity | ORG | Army | - | - | -
entity | ORG | The New York Times | The Times | - | -
entity | ORG | University of Houston | - | - | -
entity | NORP | American | - | - | -
entity | LOC | SAN ANTONIO | - | - | -
entity | LOC | Kentucky | - | - | -
entity | LOC | Boerne | - | - | -
entity | LOC | Texas | - | - | -
entity | LOC | Iraq | - | - | -
entity | LOC | Tulsa | - | - | -
entity | LOC | Okla. | - | - | -
entity | LOC | Khe Sanh | - | - | -
meta | How a Charity for Veterans Became a Private Bank for Its Founder | - | Simone Castellano and Jed Whitacre
