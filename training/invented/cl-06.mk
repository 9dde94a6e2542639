"<q1>I'm not going anywhere</q1>": Council votes 5-4 to sideline Marlow Falls police chief

By Shawna Pruitt, Staff Writer

MARLOW FALLS — A bitterly split City Council voted late Monday to put Police Chief Darnell Ostrander on unpaid leave, a week after <s2>an outside audit</s2> <c2>found</c2> <q2>214 rape kits had sat untested in a department basement, some of them for nine years</q2>.

The 5-4 vote followed four hours of public comment at the Kessler Municipal Center, two ejections and a standing ovation for a woman who never raised her voice above a whisper.

"<q3>You put my daughter on a shelf,</q3>" <s3>the 46-year-old nurse</s3> <c3>told</c3> <a3>Ostrander</a3>, who sat in the front row in dress uniform. The Tribune does not identify the relatives of victims.

<s4>Councilwoman Rosalind Petrakis, a Democrat</s4>, <c4>called</c4> the backlog "<q4>a second assault, with the city seal on it.</q4>"

"<q5>I have been asking for these numbers since 2021,</q5>" <s5>she</s5> <c5>said</c5>. "<q5>First it was software. Then it was staffing. It turns out it was caring.</q5>"

<s6,7>The chief, 57</s6,7>, <c6>apologized for</c6> "<q6>every day any family waited</q6>" but <c7>blamed</c7> <q7>years of budget cuts at the state crime lab in Richfield</q7>.

"<q8>I'm not going anywhere,</q8>" <s8>he</s8> <c8>told</c8> <a8>reporters</a8> on his way to the elevator. "<q8>I'll be at my desk at 7 a.m. with a cup of coffee, and they can carry me out with it.</q8>"

<s9>City Attorney Winston Ng</s9> <c9>cautioned</c9> that <q9>Ostrander would be trespassing if he did</q9>.

Deputy Chief Marisol Ibarra-Kent will run the 188-officer force for now. <s10>She</s10> <c10>pledged</c10> <q10>to send every kit to Boone Genetics, a private laboratory in Dayton, by Labor Day</q10>.

<s11>Mayor Chip Lundquist, a Republican and the chief's onetime fishing partner</s11>, <c11>would not say</c11> <q11>if he planned to veto the measure</q11>. "<q12>I want to sleep on it, and then I want to sleep on it again,</q12>" <c12>said</c12> <s12>Lundquist</s12>.

The loudest objections came from Fraternal Order of Police Lodge 88. <s13>Its president, Sgt. Kyle Ostrander</s13>, who is the chief's nephew, <c13>derided</c13> the vote as "<q13>a lynching with parliamentary procedure.</q13>"

"<q14>Not in this room. Not that word,</q14>" <s14>Council President Theodora Gaines</s14> <c14>interrupted</c14>, banging the gavel. <s15>The sergeant</s15> later <c15>texted</c15> <a15>The Tribune</a15>: "<q15>Poor choice. Long night.</q15>"

Gaines cast the deciding vote. <s16,17>The retired principal of Harding Elementary</s16,17> <c16>said</c16> <q16>she had changed her mind twice since supper</q16> and <c17>thanked</c17> the nurse for <q17>helping her change it back</q17>.

<s18>Audit firm Pruss Delacroix</s18>, which charged the city $310,000, <c18>recommended</c18> <q18>an evidence manager, a tracking database and a standing victims' panel</q18>. <s19>Its 88-page report</s19> <c19>says</c19> <q19>detectives had nicknamed the basement "<x>the library.</x>"</q19>

Members of Bring Them Upstairs, a survivors' group founded at Tuscora State University, filled the first six rows holding empty cardboard boxes. "<q20>We're happy tonight, but a vote isn't a verdict,</q20>" <c20>said</c20> <s20>organizer Destiny Wojcik, 24</s20>. <s21>The group</s21> <c21>hopes</c21> <q21>state Attorney General Paul Brannigan will open an investigation</q21>.

<s22>The Attorney General's Office</s22> <c22>said</c22> Tuesday <q22>it was "aware of the matter."</q22>

Elmer Yoder, who owns Yoder Feed & Tack on Canal Street, came to speak about potholes and was handed the microphone at 11:40 p.m. <s23>He</s23> <c23>asked</c23> <a23>the council</a23> <q23>to pray</q23>.

Ostrander, who came to Marlow Falls from the Akron Police Department, was named Ohio Chief of the Year in 2019. He has 10 days to appeal to the Civil Service Commission.
-----
1 | direct | Darnell Ostrander | PERSON | none
2 | indirect | outside audit | DOCUMENT | document
3 | direct | woman | PERSON | title
4 | mixed | Rosalind Petrakis | PERSON | name
5 | direct | Rosalind Petrakis | PERSON | pronoun
6 | mixed | Darnell Ostrander | PERSON | title
7 | indirect | Darnell Ostrander | PERSON | title
8 | direct | Darnell Ostrander | PERSON | pronoun
9 | indirect | Winston Ng | PERSON | name
10 | indirect | Marisol Ibarra-Kent | PERSON | pronoun
11 | attitude | Chip Lundquist | PERSON | name
12 | direct | Chip Lundquist | PERSON | surname
13 | mixed | Kyle Ostrander | PERSON | name
14 | direct | Theodora Gaines | PERSON | name
15 | direct | Kyle Ostrander | PERSON | title
16 | indirect | Theodora Gaines | PERSON | title
17 | indirect | Theodora Gaines | PERSON | title
18 | indirect | Pruss Delacroix | ORG | organisation
19 | indirect | outside audit | DOCUMENT | document
20 | direct | Destiny Wojcik | PERSON | name
21 | attitude | Bring Them Upstairs | ORG | organisation
22 | mixed | Attorney General's Office | ORG | organisation
23 | indirect | Elmer Yoder | PERSON | pronoun
entity | PERSON | Darnell Ostrander | Ostrander | Police Chief | -
entity | PERSON | Rosalind Petrakis | Councilwoman Rosalind Petrakis | Councilwoman | City Council
entity | PERSON | Winston Ng | - | City Attorney | -
entity | PERSON | Marisol Ibarra-Kent | - | Deputy Chief | -
entity | PERSON | Chip Lundquist | Mayor Chip Lundquist; Lundquist | Mayor | -
entity | PERSON | Kyle Ostrander | Sgt. Kyle Ostrander | president | Fraternal Order of Police Lodge 88
entity | PERSON | Theodora Gaines | Gaines | Council President | City Council
entity | PERSON | Destiny Wojcik | - | organizer | Bring Them Upstairs
entity | PERSON | Paul Brannigan | - | Attorney General | -
entity | PERSON | Elmer Yoder | - | - | Yoder Feed & Tack
entity | ORG | City Council | Council | - | -
entity | ORG | The Tribune | - | - | -
entity | ORG | Boone Genetics | - | - | -
entity | ORG | Fraternal Order of Police Lodge 88 | - | - | -
entity | ORG | Harding Elementary | - | - | -
entity | ORG | Pruss Delacroix | - | - | -
entity | ORG | Bring Them Upstairs | - | - | -
entity | ORG | Tuscora State University | - | - | -
entity | ORG | Yoder Feed & Tack | - | - | -
entity | ORG | Akron Police Department | - | - | -
entity | ORG | Attorney General's Office | - | - | -
entity | ORG | Civil Service Commission | - | - | -
entity | LOC | Marlow Falls | MARLOW FALLS | - | -
entity | LOC | Kessler Municipal Center | - | - | -
entity | LOC | Richfield | - | - | -
entity | LOC | Dayton | - | - | -
entity | LOC | Canal Street | - | - | -
entity | NORP | Democrat | - | - | -
entity | NORP | Republican | - | - | -
meta | "I'm not going anywhere": Council votes 5-4 to sideline Marlow Falls police chief | - | Shawna Pruitt
