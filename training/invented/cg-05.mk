“<q1>We will eat grass before we eat 5%</q1>”: platinum strike enters third week

Four arrested, two shafts at risk and no talks in sight at Rustenburg

Lerato Mphahlele-Botes

The strike at Bakgatle Platinum’s Kgosana mine outside Rustenburg went into its third week on Monday, with 11 400 workers out and <s2>the company</s2> <c2>warning</c2> that <q2>it could mothball two shafts by month-end</q2>.

<s3>The United Shaft and Smelter Workers’ Union (Usswu)</s3> <c3>is demanding</c3> <q3>R17 500 a month for the lowest-paid underground workers</q3>, who now earn R13 900.

But <s4>chief executive Annelise Croucamp</s4> <c4>told</c4> <a4>analysts</a4> on Friday that <q4>an offer of 5% was “the ceiling, the roof and the sky”</q4>.

“<q5>We will eat grass before we eat 5%,</q5>” <s5>Usswu general secretary Sipho Ntshangase</s5> <c5>thundered</c5> in front of a crowd of several thousand at Ditlou Stadium. “<q5>Our fathers went down for a tin of fish. We are not our fathers.</q5>”

The crowd replied with Senzeni Na? <s6>A hand-painted placard</s6> <c6>read</c6>: “<q6>Annelise, show us your payslip</q6>”.

BakPlats, as the JSE-listed group is known, was carved out of the old Transvaal & Delagoa Investments in 1994. Croucamp is the first woman to run it, and <s7>she</s7> <c7>swears</c7> that <q7>there is no money hidden anywhere</q7>.

“<q8>At this price I am paying people to bring up stones,</q8>” <s8>the 51-year-old metallurgist</s8> <c8>said</c8>.

<s9>Usswu’s chief negotiator, Nomvula Ntshangase</s9>, who is also the general secretary’s sister, <c9>accused</c9> her of “<q9>pleading poverty from a wine farm</q9>”. At the same time <s10>Ntshangase</s10> <c10>implored</c10> <a10>strikers</a10> <q10>to stay away from Hostel 4</q10>, where three members of the National Union of Mineworkers (NUM), which signed in March, were beaten last week.

<s11>The NUM’s regional chair, Tebogo Moatshe</s11>, <c11>wants</c11> <q11>the army at every bus stop from Mothutlwane to the shaft head</q11>.

“<q12>Two of our people were pulled off a Lebone Lines bus by their hair,</q12>” <s12>he</s12> <c12>said</c12>, “<q12>and the driver was told to sing.</q12>”

<s13,14>North West police spokesperson Captain Ricus van der Linde</s13,14> <c13>confirmed</c13> <q13>four arrests for public violence</q13>, but <c14>would not say</c14> <q14>which union the suspects belonged to</q14>. They are due in the Phokeng Magistrate’s Court on Wednesday.

Mediation has been crawling. <c15>According to</c15> <s15>a confidential draft</s15> leaked to this newspaper, <q15>Fatima Hendricks, the commissioner assigned by the CCMA, favours 6.8% over three years</q15>. <s16>The two sides</s16> <c16>have not said</c16> <q16>whether they would sign</q16>.

<s17>Mineral resources minister Thulani Gcaba of the ANC</s17> <c17>begged</c17> <a17>them</a17> <q17>to “come back to the table while there is still a table”</q17>. <s18>The opposition Workers’ Dawn</s18>, which took 3% in the province last year, <c18>vowed</c18> <q18>to send food parcels and lawyers</q18>.

In Nkaneng-Bophelo, the shack settlement across the R565, food is what counts. <s19>Spaza shop owner Abdi Warsame, a Somali</s19> who came here in 2009, <c19>says</c19> <q19>he has handed out R60 000 in credit</q19>.

“<q20>If they lose,</q20>” <s20>he</s20> <c20>shrugged</c20>, “<q20>I lose.</q20>”

Down the road, volunteers from St Boniface’s and the Al-Noor Foundation dish up pap for 300 children a day. <s21>Rebecca Tladi, 67</s21>, whose four sons are all on strike, <c21>dreads</c21> <q21>another Marikana</q21>.

<s22>Wouter Prinsloo, a mining analyst at Kestrel Noble in Sandton</s22>, <c22>reckons</c22> <q22>the group is losing R41m a day</q22>. <s23>He</s23> <c23>foresees</c23> <q23>a deal by Heritage Day</q23>.

BakPlats, in which Swiss trader Glarona owns 14%, lost 3.1% on Monday. Letsatsi Mining, PlatCo and Moepi 7 were little changed.
-----
1 | direct | Sipho Ntshangase | PERSON | none
2 | indirect | Bakgatle Platinum | ORG | organisation
3 | indirect | United Shaft and Smelter Workers’ Union | ORG | organisation
4 | mixed | Annelise Croucamp | PERSON | name
5 | direct | Sipho Ntshangase | PERSON | name
6 | direct | hand-painted placard | DOCUMENT | document
7 | indirect | Annelise Croucamp | PERSON | pronoun
8 | direct | Annelise Croucamp | PERSON | title
9 | mixed | Nomvula Ntshangase | PERSON | name
10 | indirect | Nomvula Ntshangase | PERSON | surname
11 | attitude | Tebogo Moatshe | PERSON | name
12 | direct | Tebogo Moatshe | PERSON | pronoun
13 | indirect | Ricus van der Linde | PERSON | name
14 | attitude | Ricus van der Linde | PERSON | name
15 | indirect | confidential draft leaked to this newspaper | DOCUMENT | document
16 | attitude | two sides | GROUP | group
17 | mixed | Thulani Gcaba | PERSON | name
18 | indirect | Workers’ Dawn | ORG | organisation
19 | indirect | Abdi Warsame | PERSON | name
20 | direct | Abdi Warsame | PERSON | pronoun
21 | attitude | Rebecca Tladi | PERSON | name
22 | attitude | Wouter Prinsloo | PERSON | name
23 | indirect | Wouter Prinsloo | PERSON | pronoun
entity | PERSON | Annelise Croucamp | Croucamp; Annelise | chief executive | Bakgatle Platinum
entity | PERSON | Sipho Ntshangase | - | general secretary | United Shaft and Smelter Workers’ Union
entity | PERSON | Nomvula Ntshangase | Ntshangase | chief negotiator | United Shaft and Smelter Workers’ Union
entity | PERSON | Tebogo Moatshe | - | regional chair | National Union of Mineworkers
entity | PERSON | Ricus van der Linde | Captain Ricus van der Linde | police spokesperson | -
entity | PERSON | Fatima Hendricks | - | commissioner | CCMA
entity | PERSON | Thulani Gcaba | - | Mineral resources minister | ANC
entity | PERSON | Abdi Warsame | - | Spaza shop owner | -
entity | PERSON | Rebecca Tladi | - | - | -
entity | PERSON | Wouter Prinsloo | - | mining analyst | Kestrel Noble
entity | ORG | Bakgatle Platinum | BakPlats | - | -
entity | ORG | United Shaft and Smelter Workers’ Union | Usswu | - | -
entity | ORG | JSE | - | - | -
entity | ORG | Transvaal & Delagoa Investments | - | - | -
entity | ORG | National Union of Mineworkers | NUM | - | -
entity | ORG | Lebone Lines | - | - | -
entity | ORG | Phokeng Magistrate’s Court | - | - | -
entity | ORG | CCMA | - | - | -
entity | ORG | ANC | - | - | -
entity | ORG | Workers’ Dawn | - | - | -
entity | ORG | St Boniface’s | - | - | -
entity | ORG | Al-Noor Foundation | - | - | -
entity | ORG | Kestrel Noble | - | - | -
entity | ORG | Glarona | - | - | -
entity | ORG | Letsatsi Mining | - | - | -
entity | ORG | PlatCo | - | - | -
entity | ORG | Moepi 7 | - | - | -
entity | LOC | Rustenburg | - | - | -
entity | LOC | Kgosana mine | - | - | -
entity | LOC | Ditlou Stadium | - | - | -
entity | LOC | Hostel 4 | - | - | -
entity | LOC | Mothutlwane | - | - | -
entity | LOC | North West | - | - | -
entity | LOC | Nkaneng-Bophelo | - | - | -
entity | LOC | R565 | - | - | -
entity | LOC | Marikana | - | - | -
entity | LOC | Sandton | - | - | -
entity | NORP | Somali | - | - | -
entity | NORP | Swiss | - | - | -
meta | “We will eat grass before we eat 5%”: platinum strike enters third week | - | Lerato Mphahlele-Botes
