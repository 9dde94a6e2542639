A Museum Sends Its Gods Home

For sixty years, a gilded goddess stood in a stairwell in Minnesota. Last week, the Halvorsen put her on a plane to Kathmandu.

By Perrin Oakes

The crate was the size of a refrigerator, and <s1>somebody in shipping</s1> <c1>had written</c1> on it, in marker, “<q1>SORRY.</q1>”

Inside was a thirteenth-century Tara, two feet tall, gilt copper, missing an earring. She had spent six decades at the Halvorsen Museum of Art, in Duluth, where <s2>a wall label</s2> <c2>described</c2> her as “<q2>the gift of a friend.</q2>”

The friend, it turned out, was Emmerich Voss, a Manhattan dealer who died, in 1994, before a grand jury could hear from him. Last Monday, after a two-year inquiry, <s3>the museum</s3> <c3>announced</c3> that <q3>it would give the Tara and thirty other objects back to Nepal and India</q3>.

“<q4>We knew,</q4>” <s4>Lydia Crane, the director</s4>, <c4>told</c4> <a4>me</a4>, over tea, in an office with a view of the ore docks. “<q4>I don’t mean me. But the building knew.</q4>”

<s5>Crane</s5>, who is fifty-one, and came to Duluth from the Getty, <c5>recalled</c5> that <q5>the first thing she asked for was the Voss file</q5>. <a6>She</a6> <c6>was informed</c6> that <q6>it had been lost in a flood</q6>.

There had been no flood. In a deposition, <s7>Tobias Achterberg, the museum’s former registrar</s7>, <c7>testified</c7> that <q7>he took the papers home in a Dayton’s shopping bag, “because they made me feel ill.”</q7> <s8>He</s8> <c8>has apologized</c8> for <q8>keeping them for nineteen years</q8>. (<s9>His lawyer, Renata Achterberg</s9>, who is also his sister, <c9>maintains</c9> that <q9>he was preserving them</q9>.)

The bag held invoices from Voss & Daughter, customs forms naming a Liechtenstein shell company, Ostara Anstalt, and a photograph of the Tara in her shrine at Thulo Bahal, a courtyard in Patan. <s10>A note on the back</s10>, in pencil, <c10>reads</c10>, “<q10>Before monsoon, if possible.</q10>”

Last spring, the photograph found its way to Sunita Shakya, a software tester in Queens, who spends her evenings matching auction catalogues with old snapshots for Where Are Our Gods, a volunteer group founded by her uncle. “<q11>I stopped breathing,</q11>” <c11>said</c11> <s11>Shakya</s11>. “<q11>My grandmother had told me about the earring. She thought the goddess took it off so that we would know her.</q11>”

Shakya posted the image at midnight on a Tuesday. “<q12>Hello, Duluth,</q12>” <s12>she</s12> <c12>wrote</c12>. “<q12>I believe you have my neighbor.</q12>”

<s13>The Manhattan District Attorney’s office</s13> <c13>estimates</c13> that <q13>Voss sold at least two hundred stolen works to nineteen institutions, among them the Brackett, in Cleveland, and Harlow College</q13>. <s14>His daughter and last surviving partner, Friederike Voss</s14>, <c14>refuses</c14> <q14>to use the word “stolen.”</q14>

“<q15>My father rescued things,</q15>” <s15>she</s15> <c15>said</c15>, by phone, from Palm Beach. “<q15>People there were using them as doorstops.</q15>”

When I read the remark to Shakya, she laughed. “<q16>We have doors,</q16>” <s16>she</s16> <c16>said</c16>. “<q16>We also had the goddess.</q16>”

Not everyone in Duluth is pleased. <s17,18>Gordon Halvorsen III, a grandson of the founder and, until May, a trustee</s17,18>, <c17>called</c17> the return “<q17>museum suicide</q17>” in a letter to the Lake Superior Ledger, and <c18>threatened</c18> <q18>to withdraw his family’s Hoppers</q18>. <s19>Crane</s19> <c19>doubts</c19> that <q19>he will</q19>.

“<q20>Gordon loves two things,</q20>” <s20>she</s20> <c20>observed</c20>, “<q20>and one of them is a tax deduction.</q20>”

The handover took place at the Nepali consulate, on East Forty-fourth Street. <s21>The consul-general, Bishnu Prasad Lamsal</s21>, <c21>thanked</c21> the museum for “<q21>waking her up.</q21>” A Buddhist priest, Ratnakaji Bajracharya, fed the Tara rice and vermillion. <s22>He</s22> <c22>asked</c22> <a22>the agents from Homeland Security</a22> <q22>to take off their shoes</q22>, and they did.

<s23>Crane</s23> <c23>hopes</c23> <q23>to go to Patan in the fall</q23>, though <s24>she</s24> <c24>isn’t sure</c24> <q24>how she will be received</q24>. In the stairwell, there is a new label, beside an empty plinth. “<q25>Returned,</q25>” <s25>it</s25> <c25>says</c25>.
-----
1 | direct | - | - | pronoun
2 | mixed | wall label | DOCUMENT | document
3 | indirect | Halvorsen Museum of Art | ORG | organisation
4 | direct | Lydia Crane | PERSON | name
5 | indirect | Lydia Crane | PERSON | surname
6 | indirect | - | - | none
7 | mixed | Tobias Achterberg | PERSON | name
8 | indirect | Tobias Achterberg | PERSON | pronoun
9 | indirect | Renata Achterberg | PERSON | name
10 | direct | note on the back | DOCUMENT | document
11 | direct | Sunita Shakya | PERSON | surname
12 | direct | Sunita Shakya | PERSON | pronoun
13 | indirect | Manhattan District Attorney’s office | ORG | organisation
14 | mixed | Friederike Voss | PERSON | name
15 | direct | Friederike Voss | PERSON | pronoun
16 | direct | Sunita Shakya | PERSON | pronoun
17 | mixed | Gordon Halvorsen III | PERSON | name
18 | indirect | Gordon Halvorsen III | PERSON | name
19 | attitude | Lydia Crane | PERSON | surname
20 | direct | Lydia Crane | PERSON | pronoun
21 | mixed | Bishnu Prasad Lamsal | PERSON | name
22 | indirect | Ratnakaji Bajracharya | PERSON | pronoun
23 | attitude | Lydia Crane | PERSON | surname
24 | attitude | Lydia Crane | PERSON | pronoun
25 | direct | new label | DOCUMENT | pronoun
entity | PERSON | Emmerich Voss | Voss | dealer | Voss & Daughter
entity | PERSON | Lydia Crane | Crane | director | Halvorsen Museum of Art
entity | PERSON | Tobias Achterberg | - | former registrar | Halvorsen Museum of Art
entity | PERSON | Renata Achterberg | - | lawyer | -
entity | PERSON | Sunita Shakya | Shakya | software tester | Where Are Our Gods
entity | PERSON | Friederike Voss | - | partner | Voss & Daughter
entity | PERSON | Gordon Halvorsen III | Gordon | trustee | Halvorsen Museum of Art
entity | PERSON | Bishnu Prasad Lamsal | - | consul-general | -
entity | PERSON | Ratnakaji Bajracharya | - | priest | -
entity | ORG | Halvorsen Museum of Art | Halvorsen | - | -
entity | ORG | Getty | - | - | -
entity | ORG | Dayton’s | - | - | -
entity | ORG | Voss & Daughter | - | - | -
entity | ORG | Ostara Anstalt | - | - | -
entity | ORG | Where Are Our Gods | - | - | -
entity | ORG | Manhattan District Attorney’s office | - | - | -
entity | ORG | Brackett | - | - | -
entity | ORG | Harlow College | - | - | -
entity | ORG | Lake Superior Ledger | - | - | -
entity | ORG | Homeland Security | - | - | -
entity | NORP | Nepali | - | - | -
entity | NORP | Buddhist | - | - | -
entity | LOC | Minnesota | - | - | -
entity | LOC | Kathmandu | - | - | -
entity | LOC | Duluth | - | - | -
entity | LOC | Manhattan | - | - | -
entity | LOC | Nepal | - | - | -
entity | LOC | India | - | - | -
entity | LOC | Liechtenstein | - | - | -
entity | LOC | Thulo Bahal | - | - | -
entity | LOC | Patan | - | - | -
entity | LOC | Queens | - | - | -
entity | LOC | Cleveland | - | - | -
entity | LOC | Palm Beach | - | - | -
entity | LOC | East Forty-fourth Street | - | - | -
meta | A Museum Sends Its Gods Home | - | Perrin Oakes
