Chapel offers its vestry as village school faces closure

<s1>Deacons</s1> <c1>say</c1> <q1>Capel Hermon “will not see Llanfair-ar-Dywen without a classroom”</q1>

By Nest Bowen-Rees

A CHAPEL which has eleven members and a leaking roof has offered to house the children of a village school that Tywen County Council may close.

<s2>The deacons of Capel Hermon, Llanfair-ar-Dywen</s2>, <c2>told</c2> <a2>the council</a2> last week that <q2>the vestry could be made ready by September</q2>.

Ysgol Gynradd Llanfair, which stands beside the Nant Gwenith on Heol Price, has 23 pupils this term. It had 61 in 2005. The building was flooded during Storm Elin, and repairs would cost £780,000.

“<q3>There has been a school of one kind or another in this village since Griffith Jones’s day,</q3>” <c3>said</c3> <s3>the chapel’s secretary, Elwyn Church</s3>. “<q3>We did not keep the faith for 200 years to turn the key on the children.</q3>”

<s4>Mr Church, 77, a retired vet</s4>, <c4>told</c4> <a4>the Tywen Gazette</a4> <q4>he had measured the vestry himself</q4>. <s5>He</s5> <c5>hopes</c5> <q5>the Union of Welsh Independents will lend £40,000 towards a new boiler</q5>.

The proposal to close the school and send its pupils to Ysgol Bro Halen, seven miles off at Aberhalen, goes before the Cabinet on March 18. <s6,7>The council’s member for Education, Cllr Gwilym Lane</s6,7>, <c6>described</c6> the chapel’s letter as “<q6>touching</q6>” but <c7>warned</c7> that <q7>a vestry was not a school</q7>.

“<q8>I was baptised in Hermon, and I say this with love,</q8>” <c8>said</c8> <s8>Cllr Lane (Plaid Cymru, Pen-y-garn)</s8>. “<q8>There is one lavatory, and it is across the road.</q8>”

<s9>He</s9> <c9>insisted</c9> that <q9>no decision had been taken</q9>, and <s10>the department</s10> <c10>said</c10> in a statement that <q10>it would “give due weight to every response”</q10>. More than 340 had come in by Friday, among them one from Merched y Wawr and another from the Young Farmers.

At a meeting in Neuadd Goffa on Thursday night, <s11>the chair of governors, Dr Siwan Halifax</s11>, <c11>accused</c11> the county of <q11>failing to follow the School Organisation Code</q11>. <s12,13>She</s12,13> <c12>said</c12> <q12>Estyn had judged the school “good in every respect” only in 2023</q12> and <c13>asked</c13> <q13>why nobody from County Hall had come to see it</q13>.

“<q14>They know where Llanfair is when they want the bins tax,</q14>” came a shout from the back.

<s15>Parent Kofi Amponsah</s15>, who drives a lorry for Dywen Dairies, <c15>said</c15> <q15>his daughter Mali would have to leave home at ten past seven</q15>. “<q16>She’s five. In January she’d not see the house in daylight,</q16>” <s16>he</s16> <c16>said</c16>. <s17>Dywen</s17>, the largest employer in the valley, <c17>has told</c17> <a17>the council</a17> <q17>it would find it harder to recruit if the school went</q17>.

Not everyone is in favour of the vestry. <s18>Cadw</s18>, which listed the chapel at Grade II* in 1997, <c18>said</c18> <q18>any change to the gallery or the “<x>sêt fawr</x>” would need its consent</q18>. <s19>One mother</s19>, who did not want to be named, <c19>said</c19> <q19>she would rather have “a proper gym and a proper kitchen” at Aberhalen</q19>.

The chapel, built by the quarrymen of Craig Las in 1824, once drew 400 to hear “<x>Tegid</x>”, the blind preacher. Its Gymanfa Ganu will be held as usual on Palm Sunday.

<s20>The minister, the Rev Hywel Bach Morris</s20>, who serves Hermon and six other chapels between Craig Las and the sea, <c20>said</c20> <q20>he would preach on the feeding of the five thousand</q20>. <q21>The hymns</q21>, <s21>he</s21> <c21>added</c21>, <q21>would be cheerful</q21>.
-----
1 | mixed | deacons of Capel Hermon | GROUP | group
2 | indirect | deacons of Capel Hermon | GROUP | group
3 | direct | Elwyn Church | PERSON | name
4 | indirect | Elwyn Church | PERSON | surname
5 | attitude | Elwyn Church | PERSON | pronoun
6 | mixed | Gwilym Lane | PERSON | name
7 | indirect | Gwilym Lane | PERSON | name
8 | direct | Gwilym Lane | PERSON | surname
9 | indirect | Gwilym Lane | PERSON | pronoun
10 | mixed | Tywen County Council | ORG | organisation
11 | indirect | Siwan Halifax | PERSON | name
12 | mixed | Siwan Halifax | PERSON | pronoun
13 | indirect | Siwan Halifax | PERSON | pronoun
14 | direct | - | - | none
15 | indirect | Kofi Amponsah | PERSON | name
16 | direct | Kofi Amponsah | PERSON | pronoun
17 | indirect | Dywen Dairies | ORG | organisation
18 | indirect | Cadw | ORG | organisation
19 | mixed | One mother | PERSON | title
20 | indirect | Hywel Bach Morris | PERSON | name
21 | indirect | Hywel Bach Morris | PERSON | pronoun
entity | PERSON | Elwyn Church | Mr Church | secretary | Capel Hermon
entity | PERSON | Griffith Jones | - | - | -
entity | PERSON | Gwilym Lane | Cllr Gwilym Lane; Cllr Lane | member for Education | Tywen County Council
entity | PERSON | Siwan Halifax | Dr Siwan Halifax | chair of governors | Ysgol Gynradd Llanfair
entity | PERSON | Kofi Amponsah | - | Parent | -
entity | PERSON | Mali | - | - | -
entity | PERSON | Tegid | - | preacher | -
entity | PERSON | Hywel Bach Morris | Rev Hywel Bach Morris | minister | Capel Hermon
entity | ORG | Capel Hermon | Hermon | - | -
entity | ORG | Tywen County Council | - | - | -
entity | ORG | Ysgol Gynradd Llanfair | - | - | -
entity | ORG | Tywen Gazette | - | - | -
entity | ORG | Union of Welsh Independents | - | - | -
entity | ORG | Ysgol Bro Halen | - | - | -
entity | ORG | Cabinet | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | ORG | Merched y Wawr | - | - | -
entity | ORG | Young Farmers | - | - | -
entity | ORG | Estyn | - | - | -
entity | ORG | County Hall | - | - | -
entity | ORG | Dywen Dairies | Dywen | - | -
entity | ORG | Cadw | - | - | -
entity | LOC | Llanfair-ar-Dywen | Llanfair | - | -
entity | LOC | Nant Gwenith | - | - | -
entity | LOC | Heol Price | - | - | -
entity | LOC | Aberhalen | - | - | -
entity | LOC | Pen-y-garn | - | - | -
entity | LOC | Neuadd Goffa | - | - | -
entity | LOC | Craig Las | - | - | -
meta | Chapel offers its vestry as village school faces closure | - | Nest Bowen-Rees
