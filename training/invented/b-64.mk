Two towns, one name and a parcel of teeth

By Eliot Baptiste-Ng

The parcel that reached Mr Clement Wee of Punggol last Tuesday was addressed to a Mr Clement Wee of Pontian. Inside were dentures.

“<q1>I'm 34,</q1>” <c1>said</c1> <s1>Mr Wee</s1>. “<q1>I have all my own teeth. I thought it was a threat.</q1>”

<s2>He</s2> <c2>told</c2> <a2>the courier, SwiftBee</a2>, <q2>there had been a mistake</q2>, and was left holding the parcel. <s4>A chatbot</s4> then <c4>asked</c4> <a4>him</a4> <q4>to rate his delivery</q4>.

<s5>SwiftBee</s5> <c5>apologised for</c5> <q5>the mix-up</q5> yesterday. <s6>Its country manager, Ms Juliana Hsu</s6>, <c6>said</c6> <q6>the firm handled 200,000 parcels a day and that one in 40,000 went astray</q6>.

Which makes five a day. Asked to confirm the arithmetic, Ms Hsu did so.

The other Mr Wee, who is 79 and has lived on porridge since Tuesday, spoke to this newspaper by telephone. He was in good spirits, if hard to follow. “<q8>Tell the young man not to wear them,</q8>” <s8>he</s8> <c8>said</c8>.

<s9>The Consumers' Circle</s9> <c9>said</c9> <q9>complaints about couriers had doubled since 2022</q9>. <s10>Its president, Mr Dhanraj Pillay</s10>, <c10>suggested</c10> that <q10>firms be made to answer the telephone</q10>. <q11>A law to that effect</q11>, <s11>he</s11> <c11>noted</c11>, <q11>exists in three countries</q11>.

Punggol and Pontian lie about fifty kilometres apart, on either side of the strait. Each has a Jalan Wee, though neither Mr Wee lives on it.

<q13>The trade ministry would consider the proposal</q13>, <s13>a spokesman</s13> <c13>said</c13>.

The teeth crossed the Causeway on Thursday, in the hands of the younger Mr Wee. <s14>The pair</s14> <c14>plan</c14> <q14>to have lunch</q14>. <s15>The restaurant's sign</s15> <c15>promises</c15> “<q15>the softest noodles in Johor</q15>”.
-----
1 | direct | Clement Wee | PERSON | surname
2 | indirect | Clement Wee | PERSON | pronoun
4 | indirect | chatbot | ORG | title
5 | indirect | SwiftBee | ORG | organisation
6 | indirect | Juliana Hsu | PERSON | name
8 | direct | other Mr Wee | PERSON | pronoun
9 | indirect | Consumers' Circle | ORG | organisation
10 | indirect | Dhanraj Pillay | PERSON | name
11 | indirect | Dhanraj Pillay | PERSON | pronoun
13 | indirect | trade ministry | ORG | organisation
14 | attitude | pair | GROUP | group
15 | mixed | restaurant's sign | DOCUMENT | document
meta | Two towns, one name and a parcel of teeth | - | Eliot Baptiste-Ng
entity | PERSON | Clement Wee | Mr Clement Wee; Mr Wee | - | -
entity | LOC | Punggol | - | - | -
entity | LOC | Pontian | - | - | -
entity | ORG | SwiftBee | - | - | -
entity | PERSON | Juliana Hsu | Ms Juliana Hsu; Ms Hsu | country manager | SwiftBee
entity | ORG | Consumers' Circle | - | - | -
entity | PERSON | Dhanraj Pillay | Mr Dhanraj Pillay | president | Consumers' Circle
entity | LOC | Jalan Wee | - | - | -
entity | LOC | Causeway | - | - | -
entity | LOC | Johor | - | - | -
