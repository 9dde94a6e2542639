East Metro transit board fires Lundgren Pacheco over cracked viaduct

<s1>Contractor</s1> <c1>says</c1> <q1>agency ignored its warnings about soil under light-rail line</q1>

By Annika Thao-Beecher

After four hours behind closed doors in St. Paul, the East Metro Transit Authority’s board voted 9-4 Thursday to terminate its $412 million contract with Lundgren Pacheco Constructors, the builder of a light-rail extension to Cottage Prairie that is already three years late.

<s2>Board Chair Delphine Strommen</s2> <c2>said</c2> <q2>the agency had “run out of patience and concrete” with the Duluth-based firm</q2>.

“<q3>We paid for a viaduct and we got a jigsaw puzzle,</q3>” <s3>Strommen</s3> <c3>told</c3> <a3>reporters</a3> in the lobby of the Sather Building. “<q3>No one is riding on that thing until I can put my own grandkids on it.</q3>”

<s4,5>Lundgren Pacheco</s4,5> <c4>called</c4> the vote “<q4>reckless</q4>” and <c5>promised</c5> <q5>to sue in Ramsey County District Court</q5>.

In a statement, <s6>the company</s6> <c6>said</c6> <q6>it had twice warned EMTA about peat beneath a pier near Battle Creek in 2022</q6>. “<q7>Those letters went unanswered,</q7>” <s7>it</s7> <c7>said</c7>.

<s8>Authority CEO Wade Nightingale</s8> <c8>acknowledged</c8> <q8>receiving one letter</q8>. <s9>He</s9> <c9>said</c9> <q9>he did not recall a second</q9>.

The cracks were spotted in March by a crew from Braddock & Yee, a testing lab in Eau Claire, Wis. <s10>A report by the Office of the Legislative Auditor</s10> <c10>found</c10> that <q10>31 of 88 beams had been poured in temperatures below the limit set by the Minnesota Department of Transportation</q10>.

The auditor, Judith Raske, was blunter in person. “<q11>There was a culture of Friday pours,</q11>” <s11>she</s11> <c11>told</c11> <a11>lawmakers</a11> Monday.

Not everyone on the board was convinced. <s12>Commissioner Xeng Vue-Larson</s12>, who represents Maplewood and Hayden Heights and voted no, <c12>argued</c12> that <q12>firing the contractor would add two winters to the job</q12>.

“<q13>Now we own a ruin,</q13>” <c13>said</c13> <s13>the former ironworker</s13>.

<s14>Laborers Local 512</s14>, which has 240 members on the site, <c14>urged</c14> <a14>the board</a14> <q14>to keep them on</q14>. <s15>Its business agent, Marcus “<x>Tiny</x>” Delacroix</s15>, <c15>said</c15> <q15>he had learned of the vote from a KQRT news alert</q15>.

“<q16>Nobody from Lundgren called and nobody from the authority called,</q16>” <s16>Delacroix</s16> <c16>said</c16>. “<q16>My folks have mortgages.</q16>”

<s17>Gov. Amalia Rourke</s17>, who did not attend, <c17>has said</c17> <q17>she wants the line open before the Nordic World Cup comes to Afton Ridge in 2028</q17>.

Republicans seized on the vote. <s18,19>State Sen. Boyd Hanlon, R-Elk Marsh</s18,19>, <c18>called</c18> the project “<q18>a money pit with a bell on it</q18>” and <c19>demanded</c19> that <q19>the Federal Transit Administration freeze a $190 million grant</q19>. The FTA did not respond to messages.

Lundgren Pacheco was formed in 2009, when Pacheco Bridge of Pueblo, Colo., bought Lundgren & Sons, a paving business. It built the Union Depot ramps, the runway at Hibbing and, under a state program called Corridors of Commerce, 60 miles of Interstate 94.

Along Stillwater Avenue, in the shade of the unfinished Kennard Street Station, shop owners have been living with fences since the summer of 2021. At Pho Ngoc Lan, <s20>owner Hoa Dinh</s20> <c20>thinks</c20> <q20>the fight will outlast her lease</q20>.

“<q21>It was supposed to be one summer of dust,</q21>” <s21>she</s21> <c21>said</c21>, wiping down a table beside a Vikings calendar. “<q21>My son was in fifth grade. He drives now.</q21>”

<s22>The authority</s22> <c22>said</c22> <q22>it would seek new bids by Labor Day</q22>. A hearing before Judge Orville Prentiss is set for June 3.
-----
1 | indirect | Lundgren Pacheco Constructors | ORG | organisation
2 | mixed | Delphine Strommen | PERSON | name
3 | direct | Delphine Strommen | PERSON | surname
4 | mixed | Lundgren Pacheco Constructors | ORG | organisation
5 | indirect | Lundgren Pacheco Constructors | ORG | organisation
6 | indirect | Lundgren Pacheco Constructors | ORG | organisation
7 | direct | Lundgren Pacheco Constructors | ORG | pronoun
8 | indirect | Wade Nightingale | PERSON | name
9 | indirect | Wade Nightingale | PERSON | pronoun
10 | indirect | report by the Office of the Legislative Auditor | DOCUMENT | document
11 | direct | Judith Raske | PERSON | pronoun
12 | indirect | Xeng Vue-Larson | PERSON | name
13 | direct | Xeng Vue-Larson | PERSON | title
14 | indirect | Laborers Local 512 | ORG | organisation
15 | indirect | Marcus “Tiny” Delacroix | PERSON | name
16 | direct | Marcus “Tiny” Delacroix | PERSON | surname
17 | indirect | Amalia Rourke | PERSON | name
18 | mixed | Boyd Hanlon | PERSON | name
19 | indirect | Boyd Hanlon | PERSON | name
20 | attitude | Hoa Dinh | PERSON | name
21 | direct | Hoa Dinh | PERSON | pronoun
22 | indirect | East Metro Transit Authority | ORG | organisation
entity | PERSON | Delphine Strommen | Strommen | Board Chair | East Metro Transit Authority
entity | PERSON | Wade Nightingale | - | CEO | East Metro Transit Authority
entity | PERSON | Judith Raske | - | auditor | Office of the Legislative Auditor
entity | PERSON | Xeng Vue-Larson | - | Commissioner | East Metro Transit Authority
entity | PERSON | Marcus “Tiny” Delacroix | Delacroix | business agent | Laborers Local 512
entity | PERSON | Amalia Rourke | Gov. Amalia Rourke | Gov. | -
entity | PERSON | Boyd Hanlon | State Sen. Boyd Hanlon | State Sen. | -
entity | PERSON | Hoa Dinh | - | owner | Pho Ngoc Lan
entity | PERSON | Orville Prentiss | Judge Orville Prentiss | Judge | -
entity | ORG | East Metro Transit Authority | EMTA; East Metro | - | -
entity | ORG | Lundgren Pacheco Constructors | Lundgren Pacheco; Lundgren | - | -
entity | ORG | Ramsey County District Court | - | - | -
entity | ORG | Braddock & Yee | - | - | -
entity | ORG | Office of the Legislative Auditor | - | - | -
entity | ORG | Minnesota Department of Transportation | - | - | -
entity | ORG | Laborers Local 512 | - | - | -
entity | ORG | KQRT | - | - | -
entity | ORG | Federal Transit Administration | FTA | - | -
entity | ORG | Pacheco Bridge | - | - | -
entity | ORG | Lundgren & Sons | - | - | -
entity | ORG | Pho Ngoc Lan | - | - | -
entity | ORG | Vikings | - | - | -
entity | NORP | Republicans | - | - | -
entity | LOC | St. Paul | - | - | -
entity | LOC | Cottage Prairie | - | - | -
entity | LOC | Duluth | - | - | -
entity | LOC | Sather Building | - | - | -
entity | LOC | Battle Creek | - | - | -
entity | LOC | Eau Claire | - | - | -
entity | LOC | Wis. | - | - | -
entity | LOC | Maplewood | - | - | -
entity | LOC | Hayden Heights | - | - | -
entity | LOC | Afton Ridge | - | - | -
entity | LOC | Elk Marsh | - | - | -
entity | LOC | Pueblo | - | - | -
entity | LOC | Colo. | - | - | -
entity | LOC | Union Depot | - | - | -
entity | LOC | Hibbing | - | - | -
entity | LOC | Interstate 94 | - | - | -
entity | LOC | Stillwater Avenue | - | - | -
entity | LOC | Kennard Street Station | - | - | -
meta | East Metro transit board fires Lundgren Pacheco over cracked viaduct | - | Annika Thao-Beecher
