Hurdler Pettifer banned for three years as panel rejects tea defence

By Gus Aldana, Athletics Correspondent

Roisin Pettifer, the European 100m hurdles bronze medallist, has been banned for three years in a case that turned on a cup of herbal tea.

The 26-year-old tested positive for ligandrol after the Diamond League meeting in Lausanne last August. She will miss the World Championships in Tokyo and, unless she wins an appeal, the Los Angeles Olympics.

"<q1>I have never knowingly taken anything stronger than Yorkshire Tea,</q1>" <s1>she</s1> <c1>wrote</c1> on Instagram. "<q1>I will fight this in Lausanne if I have to walk there.</q1>"

<s2>The National Anti-Doping Panel</s2> <c2>found</c2> that <q2>Pettifer had been "careless rather than crooked"</q2>. <s3>Its chair, Sir Mordaunt Speck KC</s3>, <c3>said</c3> <q3>she had bought the tea, Andean Fire, from a man at a car boot sale in Penge</q3>.

"<q4>An athlete of her experience does not buy a tin with no label from a stranger called Biscuit,</q4>" <c4>said</c4> <s4>the ruling</s4>. <s5>It</s5> <c5>noted</c5> that <q5>the tin had since been "mislaid"</q5>.

<s6>UK Anti-Doping</s6>, which brought the case, <c6>said</c6> <q6>it was satisfied with the outcome</q6>. <s7>Ukad's head of legal, Fenella Obi</s7>, <c7>said</c7> <q7>the case showed why athletes should use only batch-tested products</q7>.

Pettifer's coach was less impressed. <s8,9>Boyd Lancaster</s8,9> <c8>accused</c8> the agency of <q8>spending "a house in Surrey" on lawyers</q8> and <c9>questioned</c9> <q9>why the B sample took nine weeks to reach the laboratory in Cologne</q9>.

"<q10>Rosh can't boil an egg, never mind run a doping programme,</q10>" <s10>he</s10> <c10>said</c10> at the Crystal Palace track, where he has trained sprinters since 1998.

Lancaster, a Jamaica-born former bus driver, also works with the relay squad. <s11>UK Athletics</s11> <c11>confirmed</c11> <q11>he would remain on its staff</q11>. <s12>The governing body</s12> <c12>added</c12> that <q12>it "respects the independence of the process"</q12>.

The sponsors have been quicker. Brightwater, the building society whose name was on her vest, ended its contract in October, and Puma let hers lapse in the new year. <q13>She now works mornings at a branch of Greggs in Bromley</q13>, <c13>according to</c13> <s13>her agent, Dov Silverman</s13>. <s14>Silverman</s14> <c14>believes</c14> <q14>the ban will be halved by the Court of Arbitration for Sport</q14>.

Not everyone agrees. <s15>The Dutch hurdler Femke-Lou Terpstra</s15>, who finished fourth in Rome and stands to inherit the medal, <c15>told</c15> <a15>De Telegraaf</a15>: "<q15>I trained for that. I drank water.</q15>"

<s16>Terpstra</s16> <c16>hopes</c16> <q16>European Athletics will hold a ceremony in Apeldoorn</q16>. <s17>The federation</s17> <c17>said</c17> <q17>no decision would be taken while an appeal was possible</q17>.

Pettifer, whose mother Grainne ran for Ireland in Barcelona, joined Blackheath & Bromley at the age of nine. At the club's winter league on Saturday, in which Blackheath beat Tonbridge by six points, a bucket was going round for her costs. <s18>A card tied to the handle</s18> <c18>read</c18>: "<q18>Innocent until proven thirsty.</q18>"

<s19>Team manager Winston Dear</s19> <c19>said</c19> <q19>it had raised £212 and a button</q19>. "<q20>She taught half these kids to hurdle,</q20>" <c20>said</c20> <s20>Dear</s20>. "<q20>I'd buy tea off Biscuit myself if it got her back.</q20>"
-----
1 | direct | Roisin Pettifer | PERSON | pronoun
2 | mixed | National Anti-Doping Panel | ORG | organisation
3 | indirect | Mordaunt Speck | PERSON | name
4 | direct | ruling | DOCUMENT | document
5 | mixed | ruling | DOCUMENT | pronoun
6 | indirect | UK Anti-Doping | ORG | organisation
7 | indirect | Fenella Obi | PERSON | name
8 | mixed | Boyd Lancaster | PERSON | name
9 | indirect | Boyd Lancaster | PERSON | name
10 | direct | Boyd Lancaster | PERSON | pronoun
11 | indirect | UK Athletics | ORG | organisation
12 | mixed | UK Athletics | ORG | organisation
13 | indirect | Dov Silverman | PERSON | name
14 | attitude | Dov Silverman | PERSON | surname
15 | direct | Femke-Lou Terpstra | PERSON | name
16 | attitude | Femke-Lou Terpstra | PERSON | surname
17 | indirect | European Athletics | ORG | organisation
18 | direct | card tied to the handle | DOCUMENT | document
19 | indirect | Winston Dear | PERSON | name
20 | direct | Winston Dear | PERSON | surname
entity | PERSON | Roisin Pettifer | Pettifer; Rosh | Hurdler | -
entity | PERSON | Mordaunt Speck | Sir Mordaunt Speck KC; Sir Mordaunt Speck | chair | National Anti-Doping Panel
entity | PERSON | Biscuit | - | - | -
entity | PERSON | Fenella Obi | - | head of legal | UK Anti-Doping
entity | PERSON | Boyd Lancaster | Lancaster | coach | -
entity | PERSON | Dov Silverman | Silverman | agent | -
entity | PERSON | Femke-Lou Terpstra | Terpstra | hurdler | -
entity | PERSON | Grainne | - | - | -
entity | PERSON | Winston Dear | Dear | Team manager | Blackheath & Bromley
entity | ORG | National Anti-Doping Panel | - | - | -
entity | ORG | Instagram | - | - | -
entity | ORG | UK Anti-Doping | Ukad | - | -
entity | ORG | UK Athletics | - | - | -
entity | ORG | Brightwater | - | - | -
entity | ORG | Puma | - | - | -
entity | ORG | Greggs | - | - | -
entity | ORG | Court of Arbitration for Sport | - | - | -
entity | ORG | De Telegraaf | - | - | -
entity | ORG | European Athletics | - | - | -
entity | ORG | Blackheath & Bromley | Blackheath | - | -
entity | ORG | Tonbridge | - | - | -
entity | NORP | European | - | - | -
entity | NORP | Dutch | - | - | -
entity | LOC | Lausanne | - | - | -
entity | LOC | Tokyo | - | - | -
entity | LOC | Los Angeles | - | - | -
entity | LOC | Penge | - | - | -
entity | LOC | Surrey | - | - | -
entity | LOC | Cologne | - | - | -
entity | LOC | Crystal Palace | - | - | -
entity | LOC | Jamaica | - | - | -
entity | LOC | Bromley | - | - | -
entity | LOC | Rome | - | - | -
entity | LOC | Apeldoorn | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | Barcelona | - | - | -
meta | Hurdler Pettifer banned for three years as panel rejects tea defence | - | Gus Aldana, Athletics Correspondent
