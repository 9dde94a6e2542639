Crofters go to Land Court over 31 turbines on Ranish common

By Catriona Sinclair-Baptie

A dispute over what would be the largest wind farm in the Hebrides is to be decided by the Scottish Land Court after <s1>crofters in four townships</s1> <c1>accused</c1> their landlord of <q1>having “sold the wind over our heads”</q1>.

<s22>Kirkibrae Energy, owned by the Danish utility Vestkraft and the Edinburgh fund Lorimer Tweeddale</s22>, <c22>plans</c22> <q22>31 turbines</q22> on common grazings between Loch Ranish and the slopes of Beinn Mharsco. The landlord, the Stornish Trust, has signed a 40-year lease.

<s2>Murdo Angus “<x>Safety</x>” MacIver, clerk of the Ranish Grazings Committee</s2>, <c2>said</c2> <q2>nobody had asked shareholders for their consent</q2>. “<q3>My grandfather came back from the Somme for that moor,</q3>” <s3>he</s3> <c3>said</c3>. “<q3>I’m not handing it to a boardroom in Esbjerg for the price of a quad bike.</q3>”

<s4>The trust</s4> <c4>rejected</c4> <q4>the claim</q4>. <s5>Its chair, Ishbel Crerar</s5>, <c5>said</c5> <q5>three meetings had been held in the Ranish hall and one at the school</q5>.

“<q6>There was soup,</q6>” <s6>Ms Crerar</s6> <c6>added</c6>. “<q6>Mr MacIver had two bowls of it.</q6>”

<q7>The community would receive £5.2 million a year</q7>, <c7>according to</c7> <s7>Kirkibrae</s7>. <s8,9>The developer</s8,9> <c8>said</c8> <q8>it had offered the townships first refusal on four turbines of their own</q8>, and <c9>promised</c9> <q9>to build a new slipway at Cromarsh</q9>.

<s10>Point and Sandwick Crofters, which runs a smaller scheme near the airport</s10>, <c10>advised</c10> <a10>the shareholders</a10> <q10>to “read the small print in daylight”</q10>.

In 2022 the Crofting Commission approved a rival application by the townships. <s11>The commission</s11> <c11>declined to say</c11> <q11>whether that decision still stood</q11>. <s12>Ewan Dalgarno, a solicitor with Inverness firm Sword Gillanders</s12>, <c12>believes</c12> <q12>it does</q12>.

“<q13>The Crofters Act is a blunt old tool, but it is still sharp enough for this,</q13>” <s13>Mr Dalgarno</s13> <c13>said</c13>. <s14>He</s14> <c14>expects</c14> <q14>a hearing at Stornoway Sheriff Court before Easter</q14>.

The planning authority, Comhairle nan Eilean Siar, backed the wind farm by 17 votes to 11. <s15>Councillor Finlay Stewart Bain</s15>, whose Loch a Tuath ward takes in the site, voted against and <c15>called for</c15> <q15>ministers to intervene</q15>. <s16>The convener</s16> <c16>described</c16> his speech as “<q16>half a sermon, and the wrong half</q16>”.

<s17>RSPB Scotland</s17> <c17>has warned of</c17> <q17>collisions with white-tailed eagles</q17>. <s18>NatureScot</s18>, which objected to an earlier layout, <c18>said</c18> <q18>it was “content” with the new one</q18>.

<s19>A letter in the Stornoway Gazette last month, signed by 46 residents of Tolmie Drive</s19>, <c19>said</c19> <q19>the blades would throw shadows on the Free Kirk “on the Sabbath and every other day”</q19>.

Not all crofters object. <s20>Rosie Hamnavoe</s20>, who keeps Blackface sheep at Garry, <c20>told</c20> <a20>The Scotsman</a20> <q20>she would take the money tomorrow</q20>.

“<q21>There were 19 in my class and three of us are left,</q21>” <s21>she</s21> <c21>said</c21>. “<q21>You can’t marry a moor.</q21>”

The Scottish Government consented the interconnector, a subsea cable to Dundonnell, in December. CalMac’s new ferry, the Loch Seaforth’s sister ship, will carry the towers from Ullapool if the court allows.
-----
1 | mixed | crofters in four townships | GROUP | group
2 | indirect | Murdo Angus “Safety” MacIver | PERSON | name
3 | direct | Murdo Angus “Safety” MacIver | PERSON | pronoun
4 | indirect | Stornish Trust | ORG | organisation
5 | indirect | Ishbel Crerar | PERSON | name
6 | direct | Ishbel Crerar | PERSON | surname
7 | indirect | Kirkibrae Energy | ORG | organisation
8 | indirect | Kirkibrae Energy | ORG | organisation
9 | indirect | Kirkibrae Energy | ORG | organisation
10 | mixed | Point and Sandwick Crofters | ORG | organisation
11 | attitude | Crofting Commission | ORG | organisation
12 | attitude | Ewan Dalgarno | PERSON | name
13 | direct | Ewan Dalgarno | PERSON | surname
14 | attitude | Ewan Dalgarno | PERSON | pronoun
15 | indirect | Finlay Stewart Bain | PERSON | name
16 | mixed | convener | PERSON | title
17 | indirect | RSPB Scotland | ORG | organisation
18 | mixed | NatureScot | ORG | organisation
19 | mixed | letter in the Stornoway Gazette last month | DOCUMENT | document
20 | indirect | Rosie Hamnavoe | PERSON | name
21 | direct | Rosie Hamnavoe | PERSON | pronoun
22 | attitude | Kirkibrae Energy | ORG | organisation
entity | LOC | Ranish | - | - | -
entity | ORG | Scottish Land Court | Land Court | - | -
entity | LOC | Hebrides | - | - | -
entity | ORG | Kirkibrae Energy | Kirkibrae | - | -
entity | NORP | Danish | - | - | -
entity | ORG | Vestkraft | - | - | -
entity | LOC | Edinburgh | - | - | -
entity | ORG | Lorimer Tweeddale | - | - | -
entity | LOC | Loch Ranish | - | - | -
entity | LOC | Beinn Mharsco | - | - | -
entity | ORG | Stornish Trust | - | - | -
entity | PERSON | Murdo Angus “Safety” MacIver | Mr MacIver | clerk | Ranish Grazings Committee
entity | ORG | Ranish Grazings Committee | - | - | -
entity | LOC | Somme | - | - | -
entity | LOC | Esbjerg | - | - | -
entity | PERSON | Ishbel Crerar | Ms Crerar | chair | Stornish Trust
entity | LOC | Cromarsh | - | - | -
entity | ORG | Point and Sandwick Crofters | - | - | -
entity | ORG | Crofting Commission | - | - | -
entity | PERSON | Ewan Dalgarno | Mr Dalgarno | solicitor | Sword Gillanders
entity | LOC | Inverness | - | - | -
entity | ORG | Sword Gillanders | - | - | -
entity | ORG | Stornoway Sheriff Court | - | - | -
entity | ORG | Comhairle nan Eilean Siar | - | - | -
entity | PERSON | Finlay Stewart Bain | Councillor Finlay Stewart Bain | Councillor | Comhairle nan Eilean Siar
entity | LOC | Loch a Tuath | - | - | -
entity | ORG | RSPB Scotland | - | - | -
entity | ORG | NatureScot | - | - | -
entity | ORG | Stornoway Gazette | - | - | -
entity | LOC | Tolmie Drive | - | - | -
entity | ORG | Free Kirk | - | - | -
entity | PERSON | Rosie Hamnavoe | - | - | -
entity | LOC | Garry | - | - | -
entity | ORG | The Scotsman | - | - | -
entity | ORG | Scottish Government | - | - | -
entity | LOC | Dundonnell | - | - | -
entity | ORG | CalMac | - | - | -
entity | LOC | Ullapool | - | - | -
meta | Crofters go to Land Court over 31 turbines on Ranish common | - | Catriona Sinclair-Baptie
