Museum’s Trustees Split Over a Donor’s $80 Million, and His Name

By Corinne Abadi

At the Halloran Museum of Art, the walls of the Lane Wing came down in March. What should rise in their place, and whose name should be carved over the door, has divided the board ever since.

<s1>Three trustees</s1> <c1>said</c1> in interviews that <q1>they would resign if the Halloran accepted $80 million from Lucian Voss, a private equity investor</q1>. Mr. Voss controls Brightwater, a nursing-home chain that was fined twice last year by Albany.

“<q2>It isn’t a gift, it’s a lease on our reputation,</q2>” <c2>said</c2> <s2>Adaeze Paris, a trustee since 2011</s2>. <s3>Ms. Paris</s3>, whose mother ran the museum’s Saturday school on Carver Street, <c3>added</c3> that <q3>the proposed name, the Voss Pavilion, “makes my teeth hurt.”</q3>

<s4>The museum</s4> <c4>declined to say</c4> <q4>how far the talks had gone</q4>. <s5>A spokeswoman, Perpetua Glass</s5>, <c5>said</c5> in an email that <q5>the Halloran “welcomes generosity of many kinds.”</q5>

Mr. Voss, 61, who grew up above a dry cleaner in Troy, put his case to the board’s chairman, Hollis Vandermeer III, in a letter dated Sept. 9. “<q6>I have never asked anybody for a plaque,</q6>” <s6>he</s6> <c6>wrote</c6>. “<q6>The Halloran asked me.</q6>”

<s7>Mr. Vandermeer</s7> <c7>acknowledged</c7> that <q7>he had made the first call, from the bar of the Hotel Orsay</q7>.

The museum opened in 1924 in a Beaux-Arts mansion built for Ezra Halloran, who made tin toys. In 2019 it sold “<x>Two Sisters at Low Tide</x>,” by Marguerite Oyelaran-Fitch, through the auction house Delacourt-Ames for $31 million. The sale paid off the deficit and cost the Halloran two curators, who left for the Whitney.

<s8>The Quill Foundation, the museum’s largest donor</s8>, <c8>wants</c8> <q8>the vote put off until January</q8>. <s9>Its president, Ruth Ann Church</s9>, <c9>said</c9> that <q9>Quill “was not consulted, not once.”</q9>

Art handlers and guards, who belong to Local 417 of the Cultural Workers Guild, will have no vote. <s10>The local</s10> <c10>urged</c10> <a10>the trustees</a10> <q10>to turn the money down</q10>.

“<q11>Brightwater’s aides are our cousins and our neighbors in the Bronx,</q11>” <c11>said</c11> <s11>Dashiell Banks, the local’s shop steward</s11>. <s12>He</s12> <c12>accused</c12> Mr. Vandermeer of “<q12>shopping for absolution.</q12>”

Others are less troubled. <q13>Museums</q13>, <s13>Farrukh Ismaili, another trustee</s13>, <c13>argued</c13>, <q13>had always been built with “railroad money and worse.”</q13> <q14>Without Mr. Voss</q14>, <s14>he</s14> <c14>said</c14>, <q14>the roof over the Egyptian rooms would not last the winter</q14>.

<s15>Brightwater</s15> <c15>denied</c15> that <q15>its homes were understaffed</q15>. <s16>The company</s16> <c16>said</c16> <q16>it had spent $14 million on a training program, Every Hand, and that residents in Yonkers and Utica were “thriving.”</q16>

<q17>The attorney general’s Charities Bureau has asked for the minutes of every meeting since June</q17>, <c17>according to</c17> <s17>two people briefed on the request</s17>. <s18>The museum’s law firm, Price & Okonjo</s18>, <c18>would not say</c18> <q18>whether it planned to comply</q18>.

On Thursday a class from Public School 87 filed past the plywood on Amsterdam Avenue. <s19>A stenciled sign</s19> <c19>promised</c19>, “<q19>Something Beautiful Is Coming.</q19>”

“<q20>When?</q20>” <c20>asked</c20> <s20>a girl in a green raincoat</s20>.
-----
1 | indirect | Three trustees | GROUP | group
2 | direct | Adaeze Paris | PERSON | name
3 | mixed | Adaeze Paris | PERSON | surname
4 | attitude | Halloran Museum of Art | ORG | organisation
5 | mixed | Perpetua Glass | PERSON | name
6 | direct | Lucian Voss | PERSON | pronoun
7 | indirect | Hollis Vandermeer III | PERSON | surname
8 | attitude | Quill Foundation | ORG | organisation
9 | mixed | Ruth Ann Church | PERSON | name
10 | indirect | Local 417 of the Cultural Workers Guild | ORG | organisation
11 | direct | Dashiell Banks | PERSON | name
12 | mixed | Dashiell Banks | PERSON | pronoun
13 | mixed | Farrukh Ismaili | PERSON | name
14 | indirect | Farrukh Ismaili | PERSON | pronoun
15 | indirect | Brightwater | ORG | organisation
16 | mixed | Brightwater | ORG | organisation
17 | indirect | two people briefed on the request | GROUP | group
18 | attitude | Price & Okonjo | ORG | organisation
19 | direct | stenciled sign | DOCUMENT | document
20 | direct | girl in a green raincoat | PERSON | title
entity | ORG | Halloran Museum of Art | Halloran | - | -
entity | LOC | Lane Wing | - | - | -
entity | PERSON | Lucian Voss | Mr. Voss | private equity investor | Brightwater
entity | ORG | Brightwater | - | - | -
entity | ORG | Albany | - | - | -
entity | PERSON | Adaeze Paris | Ms. Paris | trustee | Halloran Museum of Art
entity | LOC | Carver Street | - | - | -
entity | LOC | Voss Pavilion | - | - | -
entity | PERSON | Perpetua Glass | - | spokeswoman | Halloran Museum of Art
entity | LOC | Troy | - | - | -
entity | PERSON | Hollis Vandermeer III | Mr. Vandermeer | chairman | Halloran Museum of Art
entity | LOC | Hotel Orsay | - | - | -
entity | PERSON | Ezra Halloran | - | - | -
entity | PERSON | Marguerite Oyelaran-Fitch | - | - | -
entity | ORG | Delacourt-Ames | - | - | -
entity | ORG | Whitney | - | - | -
entity | ORG | Quill Foundation | Quill | - | -
entity | PERSON | Ruth Ann Church | - | president | Quill Foundation
entity | ORG | Local 417 of the Cultural Workers Guild | - | - | -
entity | LOC | Bronx | - | - | -
entity | PERSON | Dashiell Banks | - | shop steward | Local 417 of the Cultural Workers Guild
entity | PERSON | Farrukh Ismaili | - | trustee | Halloran Museum of Art
entity | NORP | Egyptian | - | - | -
entity | LOC | Yonkers | - | - | -
entity | LOC | Utica | - | - | -
entity | ORG | Charities Bureau | - | - | -
entity | ORG | Price & Okonjo | - | - | -
entity | ORG | Public School 87 | - | - | -
entity | LOC | Amsterdam Avenue | - | - | -
meta | Museum’s Trustees Split Over a Donor’s $80 Million, and His Name | - | Corinne Abadi
