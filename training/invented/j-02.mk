Cargo stacks up in Tacoma as dockworkers, terminals dig in

By Corinne Abelard

The cranes along the Blair Waterway stood with their booms raised Tuesday, as they have for nine days, while 14 container ships rode at anchor off Vashon Island and the apples kept coming over the mountains.

Dockworkers at the Port of Tacoma voted down a second contract offer over the weekend by a margin of nearly 3 to 1. No talks are scheduled.

"<q2>We told them what it would take in February, and we told them again in August,</q2>" <c2>said</c2> <s2>Darnell Kuykendall, president of Pacific Dockworkers Union Local 41</s2>. "<q2>They keep sliding the same piece of paper across the table with a nicer font.</q2>"

<s3>The union</s3>, which represents 2,300 workers at six terminals, <c3>wants</c3> <q3>a guarantee that no jobs will be lost to remote-controlled cranes before 2032</q3>. <s4>The Puget Terminal Operators Association</s4> <c4>says</c4> <q4>it has offered raises of 21% over four years and retraining for anyone displaced</q4>.

"<q5>No employer in this state can freeze technology for seven years,</q5>" <s5>the association's lead negotiator, Priscilla Amundsen</s5>, <c5>said</c5> in a statement Monday. <s6>She</s6> <c6>called</c6> the union's position "<q6>a ransom note for the regional economy.</q6>"

<s7>Kuykendall</s7> <c7>rejected</c7> <q7>the phrase</q7>. <q8>Nobody is being held hostage</q8>, <s8>he</s8> <c8>said</c8>, <q8>and his members have lost an average of $3,800 each since the walkout began</q8>.

The last stoppage of this length in Tacoma was in 2002, when President George W. Bush went to court to reopen West Coast docks. The mechanics walked out for three days in 2019, but the terminals kept moving.

Gov. Marguerite Ndukwesi, a Democrat who took office in January with labor's endorsement, has so far stayed off the waterfront. On Tuesday <s9,10>she</s9,10> <c9>urged</c9> <a9>both sides</a9> <q9>to accept a mediator</q9> and <c10>did not rule out</c10> <q10>asking the White House for help</q10>.

"<q11>I grew up three blocks from that hall, and I know what a picket line means,</q11>" <c11>said</c11> <s11>Ndukwesi</s11>, whose father worked the docks for 31 years. "<q11>I also know what a rotten apple smells like.</q11>"

In Yakima, it is starting to smell. Marisol Tienda has 400 bins of Honeycrisp in cold storage that were sold to a buyer in Taiwan in September. <s12>Her trucker, Gurdev Dhesi</s12>, <c12>told</c12> <a12>her</a12> last week that <q12>there was no point in loading</q12>.

"<q13>I've got nothing against those guys. My uncle was a union man,</q13>" <s13>Tienda</s13> <c13>said</c13>. "<q13>But a crane doesn't go soft if you leave it sitting for a month.</q13>"

<s14>She</s14> <c14>estimates</c14> <q14>she will lose $90,000 if the fruit is not on the water by Nov. 28</q14>. <s15>The Inland Growers Council</s15> <c15>says</c15> <q15>the industry is losing $11 million a week</q15>.

<s16>Dhesi, 52</s16>, who owns three rigs, <c16>said</c16> <q16>he had laid off two drivers, one of them his nephew</q16>. <s17>He</s17> <c17>worries</c17> that <q17>shippers will move their business to Vancouver, British Columbia, and never come back</q17>.

<q18>Such fears are not idle</q18>, <c18>according to</c18> <s18>Whit Sorengard</s18>, who teaches supply-chain economics at Seattle University. "<q19>Cargo is like water. It finds the crack, and then it widens the crack,</q19>" <s19>he</s19> <c19>said</c19>. <s20>A study</s20> he published in 2023 <c20>concluded</c20> that <q20>Puget Sound ports had lost 9% of their share of Asian imports over a decade</q20>.

Terminal automation has cost fewer jobs than dockworkers feared when the first driverless carriers arrived in Los Angeles in 2014. <s22>Union leaders there</s22>, however, <c22>say</c22> <q22>overtime has all but vanished</q22>.

Outside the main gate on Tuesday, <s23>a handmade sign on a burn barrel</s23> <c23>read</c23>: "<q23>Robots don't buy groceries.</q23>" Someone had added a list of the local diners that were still giving strikers free coffee.

Lashing worker Teri Okamoto, 44, had the overnight shift. <s24>She</s24> <c24>said</c24> <q24>her first grievance was about a crane, in 2008, and she expects her last one will be, too</q24>.

"<q25>My son asked me what I'd do if they won,</q25>" <c25>said</c25> <s25>Okamoto</s25>, feeding a broken pallet into the fire. "<q25>I don't know what to tell him.</q25>"
-----
2 | direct | Darnell Kuykendall | PERSON | name
3 | attitude | Pacific Dockworkers Union Local 41 | ORG | organisation
4 | indirect | Puget Terminal Operators Association | ORG | organisation
5 | direct | Priscilla Amundsen | PERSON | name
6 | mixed | Priscilla Amundsen | PERSON | pronoun
7 | indirect | Darnell Kuykendall | PERSON | surname
8 | indirect | Darnell Kuykendall | PERSON | pronoun
9 | indirect | Marguerite Ndukwesi | PERSON | pronoun
10 | attitude | Marguerite Ndukwesi | PERSON | pronoun
11 | direct | Marguerite Ndukwesi | PERSON | surname
12 | indirect | Gurdev Dhesi | PERSON | name
13 | direct | Marisol Tienda | PERSON | surname
14 | indirect | Marisol Tienda | PERSON | pronoun
15 | indirect | Inland Growers Council | ORG | organisation
16 | indirect | Gurdev Dhesi | PERSON | surname
17 | attitude | Gurdev Dhesi | PERSON | pronoun
18 | indirect | Whit Sorengard | PERSON | name
19 | direct | Whit Sorengard | PERSON | pronoun
20 | indirect | study | DOCUMENT | document
22 | indirect | Union leaders there | GROUP | group
23 | direct | handmade sign on a burn barrel | DOCUMENT | document
24 | indirect | Teri Okamoto | PERSON | pronoun
25 | direct | Teri Okamoto | PERSON | surname
entity | PERSON | Darnell Kuykendall | Kuykendall | president | Pacific Dockworkers Union Local 41
entity | PERSON | Priscilla Amundsen | - | lead negotiator | Puget Terminal Operators Association
entity | PERSON | George W. Bush | President George W. Bush | President | -
entity | PERSON | Marguerite Ndukwesi | Gov. Marguerite Ndukwesi; Ndukwesi | Gov. | -
entity | PERSON | Marisol Tienda | Tienda | - | -
entity | PERSON | Gurdev Dhesi | Dhesi | trucker | -
entity | PERSON | Whit Sorengard | - | - | Seattle University
entity | PERSON | Teri Okamoto | Okamoto | lashing worker | -
entity | ORG | Port of Tacoma | - | - | -
entity | ORG | Pacific Dockworkers Union Local 41 | - | - | -
entity | ORG | Puget Terminal Operators Association | - | - | -
entity | ORG | White House | - | - | -
entity | ORG | Inland Growers Council | - | - | -
entity | ORG | Seattle University | - | - | -
entity | NORP | Democrat | - | - | -
entity | NORP | Asian | - | - | -
entity | LOC | Tacoma | - | - | -
entity | LOC | Blair Waterway | - | - | -
entity | LOC | Vashon Island | - | - | -
entity | LOC | West Coast | - | - | -
entity | LOC | Yakima | - | - | -
entity | LOC | Taiwan | - | - | -
entity | LOC | Vancouver | - | - | -
entity | LOC | British Columbia | - | - | -
entity | LOC | Puget Sound | - | - | -
entity | LOC | Los Angeles | - | - | -
meta | Cargo stacks up in Tacoma as dockworkers, terminals dig in | - | Corinne Abelard
