Varrenco Slides on Plan for Tighter Curbs on AI Chips to Gulf

By Priscilla Okonjo-Hale and Matthijs Duindam

Varrenco Inc. fell the most in almost two years after <s1>the US Commerce Department</s1> <c1>proposed</c1> <q1>rules that would require a license for nearly every advanced processor the company sells to the Persian Gulf</q1>.

The shares dropped as much as 14% in New York on Tuesday, wiping about $19 billion from the Austin-based chipmaker’s value. Smaller rivals Lattice Peak and Owl Micro also declined, while Amsterdam-listed supplier Roermond Optics NV lost 6%.

<s2>The draft</s2>, published by the Bureau of Industry and Security, <c2>says</c2> <q2>chips such as Varrenco’s Kestrel 9 “present an unacceptable risk of diversion”</q2>. <s3>The agency</s3>, known as BIS, <c3>asked</c3> <q3>for comments by Sept. 12</q3>.

<s4>Varrenco</s4> <c4>called</c4> the proposal “<q4>a gift to our competitors in Shenzhen.</q4>”

“<q5>We’ve complied with every rule Washington has written, and some it hadn’t gotten around to,</q5>” <s5>Chief Executive Officer Radomir Stark</s5> <c5>said</c5> on a call with analysts. “<q5>This one punishes an American company for winning.</q5>”

Stark, 58, a former Marine who founded the company in a Round Rock strip mall in 2004, has spent the past year courting sovereign funds in Riyadh and Abu Dhabi. <s6,7>He</s6,7> <c6>said</c6> <q6>the Gulf would have accounted for 17% of revenue this year</q6> and <c7>didn’t rule out</c7> <q7>a lawsuit</q7>.

<q8>Varrenco may cut its full-year forecast as soon as next week</q8>, <c8>according to</c8> <s8>people familiar with the matter</s8>, <s9>who</s9> <c9>asked</c9> <q9>not to be identified because the deliberations are private</q9>. <s10>A company spokeswoman, Bree Castellano</s10>, <c10>wouldn’t say</c10> <q10>if a revision was planned</q10>.

“<q11>The market had priced in a fence, not a wall,</q11>” <s11>Juniper Adeyemi-Frost, an analyst at Haverstock Dunn</s11>, <c11>wrote</c11> in a note titled Sand in the Gears. She cut her rating to hold.

Not everyone is gloomy. <s13>Wolf Brandeis of Tessellate Capital</s13>, which owns about 2% of Varrenco, <c13>expects</c13> <q13>the final version to be softer</q13>. “<q14>Commerce always opens high,</q14>” <s14>he</s14> <c14>said</c14> on Bloomberg Television. “<q14>Then State picks up the phone.</q14>”

The State Department, <s20>which</s20> <c20>has warned</c20> in the past that <q20>blanket curbs would push allies toward China</q20>, had no immediate comment. In Riyadh, <s15>the Saudi data center operator Noor Compute</s15> <c15>said</c15> <q15>it had “alternative suppliers,”</q15> without naming them.

The rules have support in both parties. <s16>Senator Delphine Hatch, an Idaho Republican</s16>, <c16>said</c16> <q16>they didn’t go far enough</q16>. Hatch is a sponsor of the Chip Fence Act, which would impose a total ban. <s17>Representative Cornelius Yoo of California, the top Democrat on the House Select Committee on Technology</s17>, <c17>urged</c17> <a17>the White House</a17> <q17>to sign the rules before the Group of 20 summit</q17>.

<s18>The Semiconductor Industry Association</s18> <c18>warned</c18> of <q18>“lasting damage” to plants from Penang to Chandler, Arizona</q18>.

Beijing was quick to respond. “<q19>Chips should not become a weapon,</q19>” <s19>Chinese Foreign Ministry spokesman Gu Wenzhao</s19> <c19>told</c19> <a19>reporters</a19>.

Varrenco reports second-quarter earnings on July 30.
-----
1 | indirect | US Commerce Department | ORG | organisation
2 | mixed | draft | DOCUMENT | document
3 | indirect | Bureau of Industry and Security | ORG | organisation
4 | mixed | Varrenco Inc. | ORG | organisation
5 | direct | Radomir Stark | PERSON | name
6 | indirect | Radomir Stark | PERSON | pronoun
7 | attitude | Radomir Stark | PERSON | pronoun
8 | indirect | people familiar with the matter | GROUP | group
9 | indirect | people familiar with the matter | GROUP | pronoun
10 | attitude | Bree Castellano | PERSON | name
11 | direct | Juniper Adeyemi-Frost | PERSON | name
13 | attitude | Wolf Brandeis | PERSON | name
14 | direct | Wolf Brandeis | PERSON | pronoun
15 | mixed | Noor Compute | ORG | organisation
16 | indirect | Delphine Hatch | PERSON | name
17 | indirect | Cornelius Yoo | PERSON | name
18 | mixed | Semiconductor Industry Association | ORG | organisation
19 | direct | Gu Wenzhao | PERSON | name
20 | indirect | State Department | ORG | pronoun
entity | PERSON | Radomir Stark | Stark | Chief Executive Officer | Varrenco Inc.
entity | PERSON | Bree Castellano | - | spokeswoman | Varrenco Inc.
entity | PERSON | Juniper Adeyemi-Frost | - | analyst | Haverstock Dunn
entity | PERSON | Wolf Brandeis | - | - | Tessellate Capital
entity | PERSON | Delphine Hatch | Senator Delphine Hatch; Hatch | Senator | -
entity | PERSON | Cornelius Yoo | Representative Cornelius Yoo | Representative | House Select Committee on Technology
entity | PERSON | Gu Wenzhao | - | spokesman | Chinese Foreign Ministry
entity | ORG | Varrenco Inc. | Varrenco | - | -
entity | ORG | US Commerce Department | Commerce | - | -
entity | ORG | Lattice Peak | - | - | -
entity | ORG | Owl Micro | - | - | -
entity | ORG | Roermond Optics NV | - | - | -
entity | ORG | Bureau of Industry and Security | BIS | - | -
entity | ORG | Haverstock Dunn | - | - | -
entity | ORG | Tessellate Capital | - | - | -
entity | ORG | Bloomberg Television | - | - | -
entity | ORG | State Department | State | - | -
entity | ORG | Noor Compute | - | - | -
entity | ORG | House Select Committee on Technology | - | - | -
entity | ORG | White House | - | - | -
entity | ORG | Group of 20 | - | - | -
entity | ORG | Semiconductor Industry Association | - | - | -
entity | ORG | Chinese Foreign Ministry | - | - | -
entity | NORP | American | - | - | -
entity | NORP | Saudi | - | - | -
entity | NORP | Republican | - | - | -
entity | NORP | Democrat | - | - | -
entity | LOC | US | - | - | -
entity | LOC | Persian Gulf | Gulf | - | -
entity | LOC | New York | - | - | -
entity | LOC | Austin | - | - | -
entity | LOC | Amsterdam | - | - | -
entity | LOC | Shenzhen | - | - | -
entity | LOC | Washington | - | - | -
entity | LOC | Round Rock | - | - | -
entity | LOC | Riyadh | - | - | -
entity | LOC | Abu Dhabi | - | - | -
entity | LOC | China | - | - | -
entity | LOC | Idaho | - | - | -
entity | LOC | California | - | - | -
entity | LOC | Penang | - | - | -
entity | LOC | Chandler | - | - | -
entity | LOC | Arizona | - | - | -
entity | LOC | Beijing | - | - | -
meta | Varrenco Slides on Plan for Tighter Curbs on AI Chips to Gulf | - | Priscilla Okonjo-Hale and Matthijs Duindam
