Two tea factories shut as row over Sh412 million bonus boils over

By Rotich Wanyonyi

What you need to know:

• Growers in Nandi were paid Sh17 a kilo, less than half what their neighbours earned.

• <s1>The Tea Board of Kenya</s1> <c1>has ordered</c1> <a1>the society</a1> <q1>to table its accounts within 14 days</q1>.

<s2>Hundreds of smallholders</s2> on Thursday paralysed operations at Chebirir Tea Factory, <c2>vowing</c2> <q2>not to deliver a single leaf until directors explain “where our Sh412 million slept”</q2>.

<s3>The farmers, members of Kaplelach Highlands Tea Growers’ Cooperative Society</s3>, <c3>complain</c3> that <q3>those who sell to the British-owned Harrow & Tate in Kericho pocketed Sh44</q3>.

“<q4>We pluck in the rain. They bank in the shade,</q4>” <c4>said</c4> <s4>Mama Tabitha Chelagat, a grower from Kipsigak village</s4>. “<q4>My last-born was sent home from St Boniface Secondary for fees.</q4>”

At Kamasian, the society’s second factory, police lobbed teargas to break up a crowd that had locked the manager in the withering room. <s5,6>Nandi police boss Rashid Omondi Wekulo</s5,6> <c5>denied</c5> that <q5>live rounds were used</q5>, <c6>terming</c6> the reports “<q6>pure WhatsApp</q6>”.

<s7>Kaplelach</s7> <c7>attributed</c7> the payout to <q7>“a cocktail of misfortunes”, among them frost, poor prices at the Mombasa auction and a boiler bought from Coimbatore</q7>.

<s8,9>Its chairman, Festus Kipkoech Barno</s8,9>, <c8>maintained</c8> that <q8>the books were “as clean as a church plate”</q8> and <c9>dared</c9> <a9>his critics</a9> <q9>to face him at the annual general meeting</q9>.

However, <s10>an audit by Mwangi Odhiambo & Associates</s10>, a copy of which the Nation has seen, <c10>reveals</c10> that <q10>Sh96 million went to Tilil Logistics, a company with “no lorries, no office and one director”</q10>.

<s11>Nandi Growers’ Voice, a lobby</s11>, <c11>called for</c11> <q11>the exit of the entire board “before the next leaf is weighed”</q11>. <s12>Its secretary, Jane Jepkosgei Barno</s12>, who is not related to the chairman, <c12>accused</c12> Mr Barno of <q12>turning the society into a family kiosk</q12>.

“<q13>Let him carry his own basket,</q13>” <s13>she</s13> <c13>added</c13>.

The stand-off has sucked in politicians from both sides. <s14>Governor Sospeter Kirwa</s14> <c14>asked</c14> <a14>the Ethics and Anti-Corruption Commission (EACC)</a14> <q14>to “follow the money up to the last shilling”</q14>. <s15>Senator Everlyne Tanui</s15> <c15>dismissed</c15> the request as “<q15>a cup of hot air with no leaves in it</q15>”.

<q16>EACC detectives will visit Kapsabet next week</q16>, <s16>an official</s16> <c16>intimated</c16> on condition of anonymity.

<s17>The Kenya Tea and Allied Workers’ Union (KTAWU)</s17> <c17>warned</c17> that <q17>1,100 casual labourers were “one week from hunger”</q17>. <s18>The union</s18> <c18>is planning</c18> <q18>a procession to Harambee House in Nairobi</q18>.

<s19>Rift Growers Sacco</s19>, which is owed Sh210 million, <c19>assured</c19> <a19>members</a19> that <q19>it would “not auction a widow’s cow”</q19>. <s20>Another lender, Mkopo Bank</s20>, <c20>said</c20> <q20>it was “watching with both eyes”</q20>.

Mr Barno, a former teacher at Kaptumo High and patron of the football side Chebirir Stars, took over in 2016 from Ezekiel Lagat, who is serving four years at Ng’eria Prison for stealing fertiliser.

“<q21>That one at least left us the roof,</q21>” <c21>quipped</c21> <s21>Mama Tabitha</s21>, pointing at a rusty tractor which the farmers had parked across the gate. On its bonnet <s22>a placard</s22> <c22>read</c22>: “<q22>Chai bila pesa ni maji moto</q22>”, tea without money is hot water.
-----
1 | indirect | Tea Board of Kenya | ORG | organisation
2 | mixed | Hundreds of smallholders | GROUP | group
3 | indirect | Hundreds of smallholders | GROUP | group
4 | direct | Tabitha Chelagat | PERSON | name
5 | indirect | Rashid Omondi Wekulo | PERSON | name
6 | mixed | Rashid Omondi Wekulo | PERSON | name
7 | mixed | Kaplelach Highlands Tea Growers’ Cooperative Society | ORG | organisation
8 | mixed | Festus Kipkoech Barno | PERSON | name
9 | indirect | Festus Kipkoech Barno | PERSON | name
10 | mixed | audit by Mwangi Odhiambo & Associates | DOCUMENT | document
11 | mixed | Nandi Growers’ Voice | ORG | organisation
12 | indirect | Jane Jepkosgei Barno | PERSON | name
13 | direct | Jane Jepkosgei Barno | PERSON | pronoun
14 | mixed | Sospeter Kirwa | PERSON | name
15 | mixed | Everlyne Tanui | PERSON | name
16 | indirect | official | PERSON | title
17 | mixed | Kenya Tea and Allied Workers’ Union | ORG | organisation
18 | attitude | Kenya Tea and Allied Workers’ Union | ORG | organisation
19 | mixed | Rift Growers Sacco | ORG | organisation
20 | mixed | Mkopo Bank | ORG | organisation
21 | direct | Tabitha Chelagat | PERSON | name
22 | direct | placard | DOCUMENT | document
entity | PERSON | Tabitha Chelagat | Mama Tabitha Chelagat; Mama Tabitha | grower | -
entity | PERSON | Rashid Omondi Wekulo | - | police boss | -
entity | PERSON | Festus Kipkoech Barno | Mr Barno | chairman | Kaplelach Highlands Tea Growers’ Cooperative Society
entity | PERSON | Jane Jepkosgei Barno | - | secretary | Nandi Growers’ Voice
entity | PERSON | Sospeter Kirwa | Governor Sospeter Kirwa | Governor | -
entity | PERSON | Everlyne Tanui | Senator Everlyne Tanui | Senator | -
entity | PERSON | Ezekiel Lagat | - | - | -
entity | ORG | Tea Board of Kenya | - | - | -
entity | ORG | Chebirir Tea Factory | - | - | -
entity | ORG | Kaplelach Highlands Tea Growers’ Cooperative Society | Kaplelach | - | -
entity | ORG | Harrow & Tate | - | - | -
entity | ORG | St Boniface Secondary | - | - | -
entity | ORG | Mwangi Odhiambo & Associates | - | - | -
entity | ORG | Nation | - | - | -
entity | ORG | Tilil Logistics | - | - | -
entity | ORG | Nandi Growers’ Voice | - | - | -
entity | ORG | Ethics and Anti-Corruption Commission | EACC | - | -
entity | ORG | Kenya Tea and Allied Workers’ Union | KTAWU | - | -
entity | ORG | Rift Growers Sacco | - | - | -
entity | ORG | Mkopo Bank | - | - | -
entity | ORG | Kaptumo High | - | - | -
entity | ORG | Chebirir Stars | - | - | -
entity | ORG | Ng’eria Prison | - | - | -
entity | NORP | British | - | - | -
entity | LOC | Nandi | - | - | -
entity | LOC | Kericho | - | - | -
entity | LOC | Kipsigak | - | - | -
entity | LOC | Kamasian | - | - | -
entity | LOC | Mombasa | - | - | -
entity | LOC | Coimbatore | - | - | -
entity | LOC | Kapsabet | - | - | -
entity | LOC | Harambee House | - | - | -
entity | LOC | Nairobi | - | - | -
meta | Two tea factories shut as row over Sh412 million bonus boils over | - | Rotich Wanyonyi
