Diamond cutter sends 312 home as stones pile up

<s1>Union</s1> <c1>slams</c1> ‘<q1>lunch-hour ambush</q1>’

KAGISO TLHONG
Staff Writer

Masego Ntsima had just opened her lunch tin when the letter came round. By two o’clock on Friday she and 311 others at Delacroix Meir Botswana (DMB) were outside the gates of Tshwene Industrial Park in Gaborone.

“<q2>We regret that your position has fallen away,</q2>” <c2>read</c2> <s2>the letter</s2>, signed by managing director Thierry Vandersmissen.

“<q3>Fourteen years I cut for them, and it has fallen away like a button,</q3>” <c3>said</c3> <s3>Ntsima, a mother of three from Kopong Hills</s3>. <s4>She</s4> <c4>intends</c4> <q4>to go back to ploughing</q4>.

<s5>The company</s5>, which polishes stones for its parent in Antwerp, <c5>attributed</c5> the cuts to “<q5>the worst market since 2009</q5>”. <s6>Vandersmissen</s6>, reached by phone, <c6>denied</c6> that <q6>work was being shifted to Surat</q6>.

But <s7>Onalenna Kgosidintsi, president of the Botswana Gem and Allied Workers Union (Bogawu)</s7>, <c7>claims</c7> that <q7>“container after container” of machines has left for India</q7>. “<q8>First they told us retooling. Then they told us rest. Now it is goodbye, over lunch, like an ambush,</q8>” <s8>the unionist</s8> <c8>charged</c8>.

Human resources manager Boitumelo Sechele was booed when she tried to address the crowd on Saturday. <s9>She</s9> <c9>insisted</c9> that <q9>staff had been warned in an email on March 2</q9>.

“<q10>Nobody on a polishing wheel has email,</q10>” <s10>the mother of three</s10> <c10>countered</c10>.

Minerals Minister Tumelo Rasebotsa summoned Vandersmissen to his office yesterday. “<q11>I am not a villain. I am a man with 40,000 carats and no buyer,</q11>” <s11>the Belgian</s11> <c11>protested</c11> on his way in.

On his way out he said nothing. <s12>The minister</s12> <c12>ordered</c12> <a12>the firm</a12> <q12>to “explain itself in writing” by Wednesday</q12>.

<s13>Its cutting licence</s13>, a copy of which Mmegi wa Borwa has seen, <c13>stipulates</c13> that <q13>at least 60 percent of rough must be polished in Botswana</q13>. <s14>The Commissioner of Labour</s14> <c14>confirmed</c14> that <q14>no notice of retrenchment had been lodged</q14>.

“<q15>The Act wants 30 days. They gave 30 minutes,</q15>” <s15>the commissioner</s15> <c15>said</c15>.

Kopong Hills MP Pako Dithapelo, of the opposition Botswana Renewal Party (BRP), wore a polisher’s apron to the gates. <s16>The legislator</s16> <c16>compared</c16> DMB to “<q16>a guest who eats the goat and carries off the pot</q16>”, and <s17>his party</s17> <c17>wants</c17> <q17>the matter before Parliament this week</q17>.

Some 90 of those laid off owe money to Motse Savings or to Letlole Microfinance. <s18>Motse</s18> <c18>promised</c18> <q18>a three-month holiday on repayments</q18>. <s19>The lender</s19> <c19>reckons</c19> <q19>one house in six at Mmaphala was built on diamond wages</q19>.

<s20>A Bank of Botswana survey</s20> <c20>found</c20> in February that <q20>half the country’s 38 cutting firms had stopped overtime</q20>. <s21>Goabaone Pheko, an economist at Sediba Advisory</s21>, <c21>fears</c21> <q21>two more closures before Christmas</q21>. “<q22>Laboratory stones did not kill this factory; they only came to the funeral,</q22>” <s22>he</s22> <c22>quipped</c22>.

One rival is hiring. Shah Kgalema, the Indian-owned cutter that sponsors Mmaphala United, has taken on 20 of the dismissed. <s23>Five former planners</s23> <c23>said</c23> <q23>they had been offered “half the pay and no bus”</q23>.

At the gate on Sunday only a guard remained. “<q24>They cried, and then they asked me for a lift,</q24>” <s24>the guard</s24> <c24>said</c24>. <s25>A card</s25> wired to the fence <c25>read</c25>: “<q25>Gone ploughing.</q25>”
-----
1 | mixed | Botswana Gem and Allied Workers Union | ORG | organisation
2 | direct | letter | DOCUMENT | document
3 | direct | Masego Ntsima | PERSON | surname
4 | attitude | Masego Ntsima | PERSON | pronoun
5 | mixed | Delacroix Meir Botswana | ORG | organisation
6 | indirect | Thierry Vandersmissen | PERSON | surname
7 | mixed | Onalenna Kgosidintsi | PERSON | name
8 | direct | Onalenna Kgosidintsi | PERSON | title
9 | indirect | Boitumelo Sechele | PERSON | pronoun
10 | direct | Masego Ntsima | PERSON | title
11 | direct | Thierry Vandersmissen | PERSON | title
12 | mixed | Tumelo Rasebotsa | PERSON | title
13 | indirect | Its cutting licence | DOCUMENT | document
14 | indirect | Commissioner of Labour | PERSON | title
15 | direct | Commissioner of Labour | PERSON | title
16 | mixed | Pako Dithapelo | PERSON | title
17 | attitude | Botswana Renewal Party | ORG | organisation
18 | indirect | Motse Savings | ORG | organisation
19 | indirect | Motse Savings | ORG | organisation
20 | indirect | Bank of Botswana survey | DOCUMENT | document
21 | attitude | Goabaone Pheko | PERSON | name
22 | direct | Goabaone Pheko | PERSON | pronoun
23 | mixed | Five former planners | GROUP | group
24 | direct | guard | PERSON | title
25 | direct | card wired to the fence | DOCUMENT | document
entity | PERSON | Masego Ntsima | Ntsima | - | Delacroix Meir Botswana
entity | PERSON | Thierry Vandersmissen | Vandersmissen | managing director | Delacroix Meir Botswana
entity | PERSON | Onalenna Kgosidintsi | - | president | Botswana Gem and Allied Workers Union
entity | PERSON | Boitumelo Sechele | - | Human resources manager | Delacroix Meir Botswana
entity | PERSON | Tumelo Rasebotsa | - | Minerals Minister | -
entity | PERSON | Pako Dithapelo | - | MP | Botswana Renewal Party
entity | PERSON | Goabaone Pheko | - | economist | Sediba Advisory
entity | ORG | Delacroix Meir Botswana | DMB | - | -
entity | ORG | Botswana Gem and Allied Workers Union | Bogawu | - | -
entity | ORG | Mmegi wa Borwa | - | - | -
entity | ORG | Botswana Renewal Party | BRP | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | Motse Savings | Motse | - | -
entity | ORG | Letlole Microfinance | - | - | -
entity | ORG | Bank of Botswana | - | - | -
entity | ORG | Sediba Advisory | - | - | -
entity | ORG | Shah Kgalema | - | - | -
entity | ORG | Mmaphala United | - | - | -
entity | LOC | Tshwene Industrial Park | - | - | -
entity | LOC | Gaborone | - | - | -
entity | LOC | Kopong Hills | - | - | -
entity | LOC | Antwerp | - | - | -
entity | LOC | Surat | - | - | -
entity | LOC | India | - | - | -
entity | LOC | Botswana | - | - | -
entity | LOC | Mmaphala | - | - | -
entity | NORP | Belgian | - | - | -
entity | NORP | Indian | - | - | -
meta | Diamond cutter sends 312 home as stones pile up | - | Kagiso Tlhong
