<s23>Judge</s23> <c23>orders</c23> <a23>Ohio school district</a23> <q23>to return 61 books to library shelves</q23>

By KAYLEE STROUD and R.J. MENDOZA

MILLHAVEN, Ohio (AP) — <s1,2>A federal judge</s1,2> on Monday <c1>ordered</c1> <a1>Millhaven City Schools</a1> <q1>to put 61 books back in its libraries within 10 days</q1>, <c2>ruling</c2> that <q2>the district had purged them "by rumor, by spreadsheet and by night."</q2>

"<q3>The Constitution does not stop at the circulation desk,</q3>" <s3>District Judge Carolyn B. Whitacre</s3> <c3>wrote</c3> in a 44-page opinion.

The suit was brought by four families and a librarian, Marguerite "<x>Peg</x>" Dusek, who was placed on leave after she refused to pull titles including a graphic novel about polio.

"<q4>I cried in the cereal aisle at Hauser's,</q4>" <c4>said</c4> <s4>Dusek, 63</s4>, who has worked at Millhaven High School since 1991. "<q4>Then I went back for the milk.</q4>"

<s5,6>Dale Yoder Jr., the board president</s5,6>, <c5>said</c5> <q5>the district would take the case to the 6th U.S. Circuit Court of Appeals in Cincinnati</q5> and <c6>assailed</c6> the decision as "<q6>Toledo telling Millhaven how to raise its kids.</q6>"

His father, Dale Yoder Sr., who led Grace Tabernacle Church on Route 12 for three decades, sees it differently.

"<q7>I have read hard things from a pulpit,</q7>" <s7>the retired pastor</s7> <c7>told</c7> <a7>The Associated Press</a7> by phone. "<q7>My son heard every one of them, and he came out stubborn but fine.</q7>"

<s8>He</s8> <c8>wishes</c8> <q8>the board would drop the appeal and "fix the roof at the middle school."</q8>

The removals began in 2023, when Parents for Plain Reading handed trustees a list at a meeting that ran past 1 a.m. <s9>The group</s9> <c9>has denied</c9> <q9>drawing it up with help from Heartland Liberty Counsel, a conservative law firm in Wichita, Kansas</q9>.

Its co-founder, Brandi Oyler, was in the gallery Monday with a toddler on her hip. "<q10>We lost a round,</q10>" <c10>conceded</c10> <s10>Oyler</s10>. "<q10>Nobody's burning anything. Buy it on your own dime.</q10>"

<s11>She</s11> <c11>hopes</c11> <q11>the appeals court will rule before August</q11>.

At trial, <s12>Superintendent Luis Arroyo</s12> <c12>acknowledged</c12> that <q12>he had read two of the 61</q12>. <a13>Renee Fontaine, a history teacher</a13>, <c13>was told</c13> by <s13>an assistant principal</s13> <q13>to "teach the kings and skip the chains."</q13> <s14>She</s14> <c14>testified</c14> that <q14>she laughed until she saw his face</q14>.

Fontaine quit in January for a job in Cleveland. On Monday <s15>she</s15> <c15>thanked</c15> the judge for "<q15>reading the footnotes, and the books.</q15>"

<s16>The American Civil Liberties Union of Ohio</s16>, which represented the plaintiffs, <c16>hailed</c16> <q16>a decision that "will travel."</q16> The ACLU has similar suits pending in Lima, in Boone County, Kentucky, and on the Standing Elk Reservation in South Dakota.

<s17>State Rep. Tom Kosciuk, a Republican from Van Wert</s17>, <c17>threatened</c17> <q17>to strip $1.4 million in aid from the district if it complies</q17>. <s18>Gov. Anita Reyes-Holt</s18> <c18>has not said</c18> <q18>whether she would sign such a bill</q18>.

Outside the Harlan B. Pruitt Courthouse in Toledo, one of the plaintiffs, senior Aaliyah Brandt, held up <s19>a homemade sign</s19> that <c19>read</c19>: "<q19>Shhh. We're winning.</q19>"

"<q20>My little brother asked me if the books were coming home,</q20>" <c20>said</c20> <s20>the 17-year-old</s20>, who plays trombone in the Millhaven Marching Otters. "<q20>I get to say yes.</q20>"

"<q21>They picked a fight with a librarian. Who does that?</q21>" <c21>asked</c21> <s21>her mother, Denise Brandt, an Army veteran</s21>.

The books have sat since last fall in the basement of Trinity Lutheran Church on Sycamore Street. <q22>All but three are accounted for</q22>, <s22>the district</s22> <c22>said</c22>.
-----
1 | indirect | Carolyn B. Whitacre | PERSON | title
2 | mixed | Carolyn B. Whitacre | PERSON | title
3 | direct | Carolyn B. Whitacre | PERSON | name
4 | direct | Marguerite "Peg" Dusek | PERSON | surname
5 | indirect | Dale Yoder Jr. | PERSON | name
6 | mixed | Dale Yoder Jr. | PERSON | name
7 | direct | Dale Yoder Sr. | PERSON | title
8 | mixed | Dale Yoder Sr. | PERSON | pronoun
9 | indirect | Parents for Plain Reading | ORG | organisation
10 | direct | Brandi Oyler | PERSON | surname
11 | attitude | Brandi Oyler | PERSON | pronoun
12 | indirect | Luis Arroyo | PERSON | name
13 | mixed | assistant principal | PERSON | title
14 | indirect | Renee Fontaine | PERSON | pronoun
15 | mixed | Renee Fontaine | PERSON | pronoun
16 | mixed | American Civil Liberties Union of Ohio | ORG | organisation
17 | indirect | Tom Kosciuk | PERSON | name
18 | attitude | Anita Reyes-Holt | PERSON | name
19 | direct | homemade sign | DOCUMENT | document
20 | direct | Aaliyah Brandt | PERSON | title
21 | direct | Denise Brandt | PERSON | name
22 | indirect | Millhaven City Schools | ORG | organisation
23 | indirect | Carolyn B. Whitacre | PERSON | title
entity | PERSON | Carolyn B. Whitacre | District Judge Carolyn B. Whitacre | District Judge | -
entity | PERSON | Marguerite "Peg" Dusek | Dusek | librarian | Millhaven High School
entity | PERSON | Dale Yoder Jr. | - | board president | Millhaven City Schools
entity | PERSON | Dale Yoder Sr. | - | retired pastor | Grace Tabernacle Church
entity | PERSON | Brandi Oyler | Oyler | co-founder | Parents for Plain Reading
entity | PERSON | Luis Arroyo | Superintendent Luis Arroyo | Superintendent | Millhaven City Schools
entity | PERSON | Renee Fontaine | Fontaine | history teacher | -
entity | PERSON | Tom Kosciuk | State Rep. Tom Kosciuk | State Rep. | -
entity | PERSON | Anita Reyes-Holt | Gov. Anita Reyes-Holt | Gov. | -
entity | PERSON | Aaliyah Brandt | - | senior | -
entity | PERSON | Denise Brandt | - | veteran | Army
entity | ORG | Millhaven City Schools | - | - | -
entity | ORG | Hauser's | - | - | -
entity | ORG | Millhaven High School | - | - | -
entity | ORG | 6th U.S. Circuit Court of Appeals | - | - | -
entity | ORG | Grace Tabernacle Church | - | - | -
entity | ORG | Associated Press | AP | - | -
entity | ORG | Parents for Plain Reading | - | - | -
entity | ORG | Heartland Liberty Counsel | - | - | -
entity | ORG | American Civil Liberties Union of Ohio | ACLU | - | -
entity | ORG | Millhaven Marching Otters | - | - | -
entity | ORG | Army | - | - | -
entity | ORG | Trinity Lutheran Church | - | - | -
entity | NORP | Republican | - | - | -
entity | LOC | Millhaven | MILLHAVEN | - | -
entity | LOC | Ohio | - | - | -
entity | LOC | Cincinnati | - | - | -
entity | LOC | Toledo | - | - | -
entity | LOC | Route 12 | - | - | -
entity | LOC | Wichita | - | - | -
entity | LOC | Kansas | - | - | -
entity | LOC | Cleveland | - | - | -
entity | LOC | Lima | - | - | -
entity | LOC | Boone County | - | - | -
entity | LOC | Kentucky | - | - | -
entity | LOC | Standing Elk Reservation | - | - | -
entity | LOC | South Dakota | - | - | -
entity | LOC | Van Wert | - | - | -
entity | LOC | Harlan B. Pruitt Courthouse | - | - | -
entity | LOC | Sycamore Street | - | - | -
meta | Judge orders Ohio school district to return 61 books to library shelves | - | KAYLEE STROUD and R.J. MENDOZA
