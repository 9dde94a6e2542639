Nebraska governor pardons man imprisoned 29 years in feed store killing

By HOLLIS BRANDT

LINCOLN, Neb. (AP) — <s1>Gov. Teresa Ahlquist</s1> on Friday pardoned a man who spent 29 years in prison for the killing of a feed store owner, <c1>saying</c1> <q1>the state "took a man's life on the word of a liar."</q1>

The pardon of Raymond "<x>Dutch</x>" Kessling wipes out a 1996 conviction that rested on a ball of twine and two jailhouse informants.

"<q2>I don't have a speech,</q2>" <s2>Kessling, 57</s2>, <c2>told</c2> <a2>reporters</a2> outside the Capitol, his mother on his arm. "<q2>I have a truck payment to start.</q2>"

<s3>Vera Kessling, 81</s3>, <c3>plans</c3> <q3>to cook him the meal he missed on his 28th birthday</q3>. "<q4>He'll get the pie, too,</q4>" <s4>she</s4> <c4>added</c4>.

Kessling's petitions failed in 2011 and 2014 under Ahlquist's predecessor, Dale Rasmussen, a fellow Republican. <s5,6>The governor</s5,6>, who is running for reelection in November, <c5>conceded</c5> <q5>the decision would cost her votes</q5> but <c6>said</c6> <q6>she had read the file "over one bad weekend."</q6>

<s7>The former governor</s7> <c7>told</c7> <a7>the Omaha Ledger</a7> <q7>he stood by both denials</q7>.

<s8>The four-page proclamation</s8> <c8>cites</c8> <q8>tests last year by Sorrel Forensics of Boulder, Colorado, which found another man's DNA on the twine used to bind Loretta Biehl, 44, in her shop in Ord Creek</q8>. The man, Lyle Dean Pruett, an enforcer for a motorcycle gang called the Sandhill Riders, died in a crash in 2003.

One of the informants, Gary Wayne Lutz, had already recanted. <s9>He</s9> <c9>testified</c9> in 2023 that <q9>he had "never laid eyes" on Kessling before the trial</q9>. The other, Floyd Tarr, is dead.

<s10>Tamarack County Attorney Phil Ostergaard</s10>, whose father tried the case, <c10>condemned</c10> the pardon as "<q10>clemency by press release.</q10>" <s11>The prosecutor</s11> <c11>acknowledged</c11>, however, that <q11>he would not challenge it in court</q11>.

Biehl's family is split.

<s12>Her daughter, Carol Biehl-Matos</s12>, <c12>thanked</c12> Ahlquist for <q12>calling before the cameras came</q12>.

"<q13>I hated the wrong man for 29 years,</q13>" <s13>she</s13> <c13>said</c13> by phone from Tucson. "<q13>And I was good at it.</q13>"

<s14>The victim's brother</s14> <c14>remains convinced</c14> <q14>Kessling was there</q14>. "<q15>That twine came off our own shelf,</q15>" <c15>said</c15> <s15>Wendell Biehl, 70</s15>, who took over the store. <s16>The shopkeeper</s16> <c16>called</c16> the ceremony "<q16>a parade for a murderer.</q16>"

<s17>Priya Nagarajan, director of the Plains Innocence Clinic at Creedmore University</s17>, <c17>said</c17> <q17>both informants had been promised leniency in writing</q17>. <s18>The clinic</s18> <c18>called on</c18> <a18>lawmakers</a18> <q18>to lift a $500,000 cap on compensation</q18>.

The Nebraska Deputies Alliance, a union, put $90,000 into Ahlquist's last campaign. <s19>It</s19> <c19>said</c19> <q19>it was "blindsided."</q19> <s20>The mayor of Ord Creek, Jo Lindahl</s20>, <c20>hopes</c20> <q20>people "can buy feed again without choosing a side."</q20>

<s21>The jury foreman</s21> <c21>told</c21> <a21>The Associated Press</a21> <q21>he had not slept since the results came out</q21>.

<s22>A retired guard from the prison in Tecumseh</s22>, who drove an hour to watch, <c22>described</c22> Kessling as "<q22>the only man in D Unit who watered the plants.</q22>"
-----
1 | mixed | Teresa Ahlquist | PERSON | name
2 | direct | Raymond "Dutch" Kessling | PERSON | surname
3 | attitude | Vera Kessling | PERSON | name
4 | direct | Vera Kessling | PERSON | pronoun
5 | indirect | Teresa Ahlquist | PERSON | title
6 | mixed | Teresa Ahlquist | PERSON | title
7 | indirect | Dale Rasmussen | PERSON | title
8 | indirect | four-page proclamation | DOCUMENT | document
9 | mixed | Gary Wayne Lutz | PERSON | pronoun
10 | mixed | Phil Ostergaard | PERSON | name
11 | indirect | Phil Ostergaard | PERSON | title
12 | indirect | Carol Biehl-Matos | PERSON | name
13 | direct | Carol Biehl-Matos | PERSON | pronoun
14 | attitude | Wendell Biehl | PERSON | title
15 | direct | Wendell Biehl | PERSON | name
16 | mixed | Wendell Biehl | PERSON | title
17 | indirect | Priya Nagarajan | PERSON | name
18 | indirect | Plains Innocence Clinic | ORG | organisation
19 | mixed | Nebraska Deputies Alliance | ORG | pronoun
20 | mixed | Jo Lindahl | PERSON | name
21 | indirect | jury foreman | PERSON | title
22 | mixed | retired guard from the prison in Tecumseh | PERSON | title
entity | PERSON | Teresa Ahlquist | Gov. Teresa Ahlquist; Ahlquist | governor | -
entity | PERSON | Raymond "Dutch" Kessling | Kessling | - | -
entity | PERSON | Vera Kessling | - | - | -
entity | PERSON | Dale Rasmussen | - | former governor | -
entity | PERSON | Loretta Biehl | Biehl | feed store owner | -
entity | PERSON | Lyle Dean Pruett | - | enforcer | Sandhill Riders
entity | PERSON | Gary Wayne Lutz | - | - | -
entity | PERSON | Floyd Tarr | - | - | -
entity | PERSON | Phil Ostergaard | - | Tamarack County Attorney | -
entity | PERSON | Carol Biehl-Matos | - | - | -
entity | PERSON | Wendell Biehl | - | - | -
entity | PERSON | Priya Nagarajan | - | director | Plains Innocence Clinic
entity | PERSON | Jo Lindahl | - | mayor | -
entity | ORG | Omaha Ledger | - | - | -
entity | ORG | Sorrel Forensics | - | - | -
entity | ORG | Sandhill Riders | - | - | -
entity | ORG | Plains Innocence Clinic | - | - | -
entity | ORG | Creedmore University | - | - | -
entity | ORG | Nebraska Deputies Alliance | - | - | -
entity | ORG | Associated Press | AP | - | -
entity | LOC | Nebraska | Neb. | - | -
entity | LOC | LINCOLN | - | - | -
entity | LOC | Capitol | - | - | -
entity | LOC | Boulder | - | - | -
entity | LOC | Colorado | - | - | -
entity | LOC | Ord Creek | - | - | -
entity | LOC | Tamarack County | - | - | -
entity | LOC | Tucson | - | - | -
entity | LOC | Tecumseh | - | - | -
entity | NORP | Republican | - | - | -
meta | Nebraska governor pardons man imprisoned 29 years in feed store killing | - | HOLLIS BRANDT
