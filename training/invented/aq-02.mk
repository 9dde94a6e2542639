Tillery County board delays vote on $310 million stadium bonds

By Denise Okafor-Wynn

MARLOW, Ga. — The Tillery County Board of Commissioners on Tuesday put off a vote on $310 million in bonds for a new ballpark after residents packed Gresham Hall and <s1>one commissioner</s1> <c1>said</c1> <q1>she had not been shown the lease</q1>.

“<q2>I’m not voting on a document I’m forbidden to hold in my hand,</q2>” <s2>Commissioner Xiomara Battle</s2> <c2>said</c2> to applause. “<q2>That’s not partnership. That’s a hostage note.</q2>”

<s3>Chairwoman Lorraine Fields, a Republican</s3> who negotiated the deal with the Marlow Copperheads, <c3>promised</c3> that <q3>the full lease would be posted by Friday</q3>. <s4,5>She</s4,5> <c4>accused</c4> Battle of “<q4>grandstanding for the cameras</q4>” and <c5>called</c5> the delay <q5>a gift to Huntsville</q5>, the Alabama city that has courted the minor league club.

<s6>The Copperheads</s6> <c6>said</c6> in a statement that <q6>they remained “committed to Tillery County” but could not wait forever</q6>. Team President Buck Ansley Jr. was not at the meeting. Reached by phone at the club’s spring complex in Dunedin, <s7>he</s7> <c7>said</c7> <q7>the team had other suitors</q7>.

“<q8>We’d hate to go,</q8>” <s8>Ansley</s8> <c8>said</c8>. “<q8>But Kroft Partners didn’t buy a baseball team to play in a puddle.</q8>”

The current home, Pruitt Field, opened in 1962 and was damaged by Hurricane Opal in 1995. Under the plan, called Home Plate 2030, the county would own a 9,000-seat park off Sweetwater Road, on land that belonged to Lovelace Mills until the textile maker closed. The Development Authority of Tillery County would issue the bonds, and the investment bank Kessler Lyle would sell them.

<s9>A study</s9> commissioned by the authority <c9>predicted</c9> <q9>1,400 permanent jobs</q9>. “<q10>There’s no ballpark in America that did that,</q10>” <c10>said</c10> <s10>Grady Lane, an economist at Georgia State University</s10>. <s11>He</s11> <c11>estimated</c11> that <q11>each job would cost taxpayers about $221,000</q11>.

<s12>Battle</s12> <c12>questioned</c12> <q12>why Kessler Lyle would be paid before a single bond was sold</q12>. <s13>County Attorney T.J. Rountree</s13> <c13>told</c13> <a13>her</a13> <q13>the fee was “customary.”</q13> The bank did not respond to a request for comment.

<s14>Pastor Emmanuel Price of Greater Bethel AME Church</s14>, whose congregation lives mostly in the Cotton Hill neighborhood, <c14>said</c14> <q14>families there had been promised a grocery store in 2009</q14>.

“<q15>They got a Value Barn and a detention pond,</q15>” <s15>Price</s15> <c15>said</c15>.

<s16>Georgians for Fair Ballparks, a coalition of taxpayers and churches</s16>, <c16>vowed</c16> <q16>to sue if the board approved the bonds without a referendum</q16>. <s17>Its director, Mae Sutter-Cruz</s17>, <c17>said</c17> <q17>state law was on its side</q17>.

Not everyone objected. <s18>The Marlow Chamber of Commerce</s18> <c18>supports</c18> <q18>the project</q18>, and <s19>Local 84 of the United Building Crafts</s19> <c19>said</c19> <q19>the work would employ 600 of its members</q19>.

“<q20>My guys are driving to Macon for work,</q20>” <c20>said</c20> <s20>business manager Rocco Delahunt</s20>. “<q20>Build it here.</q20>”

<s21>Commissioner Pete Halloran, a Democrat</s21>, <c21>said</c21> <q21>he was undecided</q21>. <q22>He wanted</q22>, <s22>he</s22> <c22>said</c22>, <q22>to hear from Moody’s first</q22>.

Fields has staked much on the park. A former Marlow High School principal, she won her seat in 2020 by 212 votes over Democrat Otis Banks, who ran against what <s23>he</s23> <c23>called</c23> “<q23>country club math.</q23>” The Georgia Bureau of Investigation later cleared two of her aides in an inquiry into a Cotton Hill land sale.

The board will meet again April 8 at the Roscoe Pruitt Annex.
-----
1 | indirect | Xiomara Battle | PERSON | title
2 | direct | Xiomara Battle | PERSON | name
3 | indirect | Lorraine Fields | PERSON | name
4 | mixed | Lorraine Fields | PERSON | pronoun
5 | indirect | Lorraine Fields | PERSON | pronoun
6 | mixed | Marlow Copperheads | ORG | organisation
7 | indirect | Buck Ansley Jr. | PERSON | pronoun
8 | direct | Buck Ansley Jr. | PERSON | surname
9 | indirect | study | DOCUMENT | document
10 | direct | Grady Lane | PERSON | name
11 | indirect | Grady Lane | PERSON | pronoun
12 | indirect | Xiomara Battle | PERSON | surname
13 | mixed | T.J. Rountree | PERSON | name
14 | indirect | Emmanuel Price | PERSON | name
15 | direct | Emmanuel Price | PERSON | surname
16 | indirect | Georgians for Fair Ballparks | ORG | organisation
17 | indirect | Mae Sutter-Cruz | PERSON | name
18 | attitude | Marlow Chamber of Commerce | ORG | organisation
19 | indirect | Local 84 of the United Building Crafts | ORG | organisation
20 | direct | Rocco Delahunt | PERSON | name
21 | indirect | Pete Halloran | PERSON | name
22 | indirect | Pete Halloran | PERSON | pronoun
23 | mixed | Otis Banks | PERSON | pronoun
entity | PERSON | Xiomara Battle | Battle | Commissioner | Tillery County Board of Commissioners
entity | PERSON | Lorraine Fields | Fields | Chairwoman | Tillery County Board of Commissioners
entity | PERSON | Buck Ansley Jr. | Ansley | Team President | Marlow Copperheads
entity | PERSON | Grady Lane | - | economist | Georgia State University
entity | PERSON | T.J. Rountree | - | County Attorney | -
entity | PERSON | Emmanuel Price | Price | Pastor | Greater Bethel AME Church
entity | PERSON | Mae Sutter-Cruz | - | director | Georgians for Fair Ballparks
entity | PERSON | Rocco Delahunt | - | business manager | Local 84 of the United Building Crafts
entity | PERSON | Pete Halloran | - | Commissioner | Tillery County Board of Commissioners
entity | PERSON | Otis Banks | - | - | -
entity | ORG | Tillery County Board of Commissioners | Tillery County board | - | -
entity | ORG | Marlow Copperheads | Copperheads | - | -
entity | ORG | Kroft Partners | - | - | -
entity | ORG | Lovelace Mills | - | - | -
entity | ORG | Development Authority of Tillery County | - | - | -
entity | ORG | Kessler Lyle | - | - | -
entity | ORG | Georgia State University | - | - | -
entity | ORG | Greater Bethel AME Church | - | - | -
entity | ORG | Value Barn | - | - | -
entity | ORG | Georgians for Fair Ballparks | - | - | -
entity | ORG | Marlow Chamber of Commerce | - | - | -
entity | ORG | Local 84 of the United Building Crafts | - | - | -
entity | ORG | Moody’s | - | - | -
entity | ORG | Marlow High School | - | - | -
entity | ORG | Georgia Bureau of Investigation | - | - | -
entity | LOC | MARLOW | - | - | -
entity | LOC | Ga. | - | - | -
entity | LOC | Gresham Hall | - | - | -
entity | LOC | Huntsville | - | - | -
entity | LOC | Alabama | - | - | -
entity | LOC | Dunedin | - | - | -
entity | LOC | Tillery County | - | - | -
entity | LOC | Pruitt Field | - | - | -
entity | LOC | Sweetwater Road | - | - | -
entity | LOC | America | - | - | -
entity | LOC | Cotton Hill | - | - | -
entity | LOC | Macon | - | - | -
entity | LOC | Roscoe Pruitt Annex | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democrat | - | - | -
meta | Tillery County board delays vote on $310 million stadium bonds | - | Denise Okafor-Wynn
