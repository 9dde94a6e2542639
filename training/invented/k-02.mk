Anger as Haverleigh library faces closure under council tax budget

By Joanne Pickles, Local Democracy Reporter

More than 200 people packed into Haverleigh Town Hall on Tuesday night for a meeting on the future of the town's library, which could close under a budget that would put up council tax by 4.99 per cent.

<s1>Northmoor District Council</s1> <c1>wants</c1> <q1>to save £3.1m next year by closing three branch libraries, cutting grants to village halls and charging for garden waste</q1>.

<s2>Leader Cllr Graham Tunstall</s2> <c2>told</c2> <a2>the meeting</a2> <q2>the authority was facing the hardest budget in its 50-year history</q2>.

"<q3>I didn't come into local government to close libraries,</q3>" <s3>he</s3> <c3>said</c3>. "<q3>But we are legally required to set a balanced budget and the money simply isn't there any more.</q3>"

He was heckled when <s4>he</s4> <c4>suggested</c4> <q4>the Haverleigh branch was used by "a relatively small number" of residents</q4>.

Retired teacher Margaret Elsworth, who has run the branch's reading group since 2009, got to her feet to interrupt.

"<q5>You counted us for one week in February, when the heating was off,</q5>" <s5>she</s5> <c5>said</c5>. "<q5>My group met in the church hall that week, because your officers told us to.</q5>"

<s6>Mrs Elsworth's husband, Roy</s6>, <c6>said</c6> <q6>the couple had paid council tax in the town since 1974 and "never got much for it except the library and the bins"</q6>.

<s7>The council</s7> <c7>says</c7> <q7>visits to the Grade II-listed building in Market Street have dropped from 61,000 in 2016 to 38,000 last year</q7>. The roof needs repairs costing £420,000.

Under the proposals, books would be available from a "<x>community hub</x>" in the leisure centre two miles away at Thorley Bridge.

Campaign group Save Our Shelves has collected 4,600 signatures. <s8>Its chair, Anjali Deshmukh</s8>, <c8>accused</c8> councillors of <q8>making up their minds before the consultation had even begun</q8>.

"<q9>They've already put the shelving out to tender,</q9>" <s9>the 38-year-old mum-of-two</s9> <c9>said</c9>. "<q9>If it's a genuine consultation, why are they measuring up?</q9>"

<s10>A contract notice</s10> published on 9 January <c10>says</c10> <q10>the work covers "removal and disposal of library fittings at up to three sites"</q10>.

<s11,12>A council spokesperson</s11,12> <c11>said</c11> <q11>the notice was "routine forward planning"</q11> and <c12>stressed</c12> that <q12>no final decision had been taken</q12>.

<s13>Cllr Tunstall's deputy, Cllr Hilary Mabbott</s13>, who holds the finance portfolio, <c13>said</c13> <q13>the council had lost 58 per cent of its government grant since 2010 while the cost of temporary housing had trebled</q13>. <s14>She</s14> <c14>blamed</c14> <q14>successive governments for failing to reform the system</q14>.

"<q15>Every council leader in the country will tell you the same, whatever colour their rosette,</q15>" <s15>she</s15> <c15>added</c15>.

Opposition councillors are not convinced. <s16>Lib Dem group leader Cllr Sam Whitlock</s16> <c16>urged</c16> <a16>the cabinet</a16> <q16>to use some of its £11m reserves to keep the branches open for another year</q16>. <s17>He</s17> <c17>said</c17> <q17>the library could be run by a trust, as happened in nearby Colne Abbas in 2018</q17>.

Not everyone in the hall had come about the library. <s18>Pub landlord Darren Skeggs, 47</s18>, <c18>said</c18> <q18>the rise would cost him £140 a year on top of higher business rates</q18>.

"<q19>I feel for the library, I do,</q19>" <s19>he</s19> <c19>said</c19>. "<q19>But somebody's got to say we can't keep paying more and getting less.</q19>"

The increase would add £96 a year to a Band D bill, taking it to £2,214 once the county, police and parish shares are included.

<s20>Mayor of Haverleigh Cllr Doreen Ackroyd</s20>, who chaired the meeting, <c20>has asked</c20> <q20>to address the cabinet in person</q20>.

One of the youngest people in the hall was eight-year-old Noah Birtwhistle, who carried <s21>a home-made placard</s21> <c21>reading</c21> "<q21>Don't bin my books</q21>". <s22>He</s22> <c22>hopes</c22> <q22>to finish every pirate story on the shelf before it closes</q22>.

The consultation runs until 21 February and a decision will be made by full council on 4 March.
-----
1 | attitude | Northmoor District Council | ORG | organisation
2 | indirect | Graham Tunstall | PERSON | name
3 | direct | Graham Tunstall | PERSON | pronoun
4 | mixed | Graham Tunstall | PERSON | pronoun
5 | direct | Margaret Elsworth | PERSON | pronoun
6 | mixed | Roy | PERSON | name
7 | indirect | Northmoor District Council | ORG | organisation
8 | indirect | Anjali Deshmukh | PERSON | name
9 | direct | Anjali Deshmukh | PERSON | title
10 | mixed | contract notice | DOCUMENT | document
11 | mixed | Northmoor District Council | ORG | organisation
12 | indirect | Northmoor District Council | ORG | organisation
13 | indirect | Hilary Mabbott | PERSON | name
14 | indirect | Hilary Mabbott | PERSON | pronoun
15 | direct | Hilary Mabbott | PERSON | pronoun
16 | indirect | Sam Whitlock | PERSON | name
17 | indirect | Sam Whitlock | PERSON | pronoun
18 | indirect | Darren Skeggs | PERSON | name
19 | direct | Darren Skeggs | PERSON | pronoun
20 | indirect | Doreen Ackroyd | PERSON | name
21 | direct | home-made placard | DOCUMENT | document
22 | attitude | Noah Birtwhistle | PERSON | pronoun
entity | ORG | Northmoor District Council | - | - | -
entity | PERSON | Graham Tunstall | Cllr Graham Tunstall; Cllr Tunstall | Leader | Northmoor District Council
entity | PERSON | Margaret Elsworth | Mrs Elsworth | Retired teacher | -
entity | PERSON | Roy | - | - | -
entity | ORG | Save Our Shelves | - | - | -
entity | PERSON | Anjali Deshmukh | - | chair | Save Our Shelves
entity | PERSON | Hilary Mabbott | Cllr Hilary Mabbott | deputy | Northmoor District Council
entity | PERSON | Sam Whitlock | Cllr Sam Whitlock | group leader | Lib Dem
entity | NORP | Lib Dem | - | - | -
entity | PERSON | Darren Skeggs | - | Pub landlord | -
entity | PERSON | Doreen Ackroyd | Cllr Doreen Ackroyd | Mayor of Haverleigh | -
entity | PERSON | Noah Birtwhistle | - | - | -
entity | LOC | Haverleigh | - | - | -
entity | LOC | Haverleigh Town Hall | - | - | -
entity | LOC | Market Street | - | - | -
entity | LOC | Thorley Bridge | - | - | -
entity | LOC | Colne Abbas | - | - | -
meta | Anger as Haverleigh library faces closure under council tax budget | - | Joanne Pickles, Local Democracy Reporter
