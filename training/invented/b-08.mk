Singapore hawkers told to drop disposables by July

By Charmaine Loh

<q1>All 14 hawker centres in the central region must stop using disposable plates and cutlery for dine-in meals by 1 July</q1>, <s1>the Food Places Authority</s1> <c1>announced</c1> yesterday.

<s2,3>The agency</s2,3> <c2>said</c2> <q2>subsidies of up to $3,000 would be offered to each stall for the switch</q2>, and <c3>warned</c3> that <q3>fines would begin after a six-month grace period</q3>.

“<q4>We have talked about this since 2018. It is time to put the plate on the table,</q4>” <c4>said</c4> <s4>FPA deputy chief executive Ravindran Pillai</s4> at a media briefing.

Stallholders were less sure. <s5>Mdm Ho Siew Eng, 68, who sells fishball noodles at Jalan Kerbau</s5>, <c5>asked</c5> <q5>who would wash the bowls</q5>.

“<q6>My dishwasher is my sister, and my sister is 71,</q6>” <s6>she</s6> <c6>said</c6> in Mandarin. “<q6>You want her to wash some more?</q6>”

<q7>Central washing facilities will be ready at ten of the centres</q7>, <c7>according to</c7> <s7>Mr Pillai</s7>. <s8>He</s8> <c8>acknowledged</c8> that <q8>the other four had “a space problem”</q8>.

<s9>MP Faridah Osman</s9> <c9>called on</c9> <a9>the authority</a9> <q9>to delay the rule for older hawkers</q9>. In a Facebook post, <s10>she</s10> <c10>wrote</c10>: “<q10>A policy should not make an auntie choose between her back and her stall.</q10>”

Environmental group Zero Waste Kampong disagreed. <s12>Its co-founder Jeremy Quek</s12> <c12>said</c12> <q12>the centres threw away 40 million pieces of plastic a year, most of it after less than ten minutes of use</q12>.

“<q13>There's never a convenient day to begin,</q13>” <s13>he</s13> <c13>said</c13>.

At the popular “<x>Uncle Boon</x>” carrot cake stall, diners were already eating off melamine. <s14>Mr Boon Kok Wai</s14> <c14>said</c14> <q14>customers had told him the food tasted hotter</q14>. “<q15>Maybe it's just the plate, lah,</q15>” <s15>he</s15> <c15>said</c15>.
-----
1 | indirect | Food Places Authority | ORG | organisation
2 | indirect | Food Places Authority | ORG | organisation
3 | indirect | Food Places Authority | ORG | organisation
4 | direct | Ravindran Pillai | PERSON | name
5 | indirect | Ho Siew Eng | PERSON | name
6 | direct | Ho Siew Eng | PERSON | pronoun
7 | indirect | Ravindran Pillai | PERSON | surname
8 | mixed | Ravindran Pillai | PERSON | pronoun
9 | indirect | Faridah Osman | PERSON | name
10 | direct | Faridah Osman | PERSON | pronoun
12 | indirect | Jeremy Quek | PERSON | name
13 | direct | Jeremy Quek | PERSON | pronoun
14 | indirect | Boon Kok Wai | PERSON | name
15 | direct | Boon Kok Wai | PERSON | pronoun
meta | Singapore hawkers told to drop disposables by July | - | Charmaine Loh
entity | LOC | Singapore | - | - | -
entity | ORG | Food Places Authority | FPA | - | -
entity | PERSON | Ravindran Pillai | Mr Pillai | deputy chief executive | Food Places Authority
entity | PERSON | Ho Siew Eng | - | - | -
entity | LOC | Jalan Kerbau | - | - | -
entity | PERSON | Faridah Osman | - | MP | -
entity | ORG | Facebook | - | - | -
entity | ORG | Zero Waste Kampong | - | - | -
entity | PERSON | Jeremy Quek | - | co-founder | Zero Waste Kampong
entity | PERSON | Boon Kok Wai | Mr Boon Kok Wai | - | -
