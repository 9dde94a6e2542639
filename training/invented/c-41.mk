Ministers accused of ‘<q1>hiding behind a jar</q1>’ over deposit scheme

By Lachlan Ure, Scottish Political Editor

Scotland’s troubled glass-return scheme has been delayed for a fourth time, leaving small brewers with warehouses full of labels they may not use.

<s2>Circularity minister Ruaridh MacInnes</s2> <c2>told</c2> <a2>Holyrood</a2> <q2>the launch would now take place “no earlier than October 2027”</q2>. There were groans, and one slow handclap.

“<q3>He’s hiding behind a jar,</q3>” <c3>said</c3> <s3>Marguerite Dunsmuir</s3>, the Tory spokeswoman. “<q3>Behind the jar there’s a bottle, behind the bottle there’s a bill, and small businesses are paying it.</q3>”

<s4>Ms Dunsmuir</s4> <c4>called on</c4> <a4>the minister</a4> <q4>to publish the legal advice</q4> he received in June. <s5>Mr MacInnes</s5> refused, <c5>saying</c5> <q5>it was “privileged, in both senses”</q5>.

Brewers listened from the gallery. Among them was Tamara Iqbal-Jardine of Hoolet Ales, who has spent £87,000 on barcodes.

<s6>The 35-year-old</s6> <c6>fears</c6> <q6>she will have to sell her canning line</q6>. “<q7>I could’ve bought a flat. Instead I’ve bought 400,000 stickers with a date on them,</q7>” <s7>she</s7> <c7>said</c7>. “<q7>They don’t even scan.</q7>”

<s8>Scheme administrator Round Again</s8> <c8>blamed</c8> <q8>the UK government’s refusal to grant an exemption for glass</q8>. <s9>A Whitehall source</s9> <c9>dismissed</c9> that as “<q9>the usual tartan alibi</q9>”. <q10>No application</q10>, <s10>the source</s10> <c10>claimed</c10>, <q10>had been received in the correct form</q10>.

Round Again employs 61 people at an office park near Livingston. Its chief executive was paid £300,000 last year, and its one working machine swallows a can every nine seconds.

<s11>The Greens</s11>, who designed the scheme while in government, <c11>condemned</c11> <q11>the delay</q11>. <s12>Co-leader Ferelith Okoro</s12> <c12>wondered</c12> <q12>what her party’s former partners were for</q12>. “<q13>I’ve a bottle here older than their principles,</q13>” <s13>she</s13> <c13>told</c13> <a13>the chamber</a13>, before <s16>the presiding officer</s16> <c16>asked for</c16> <q16>it to be put away</q16>.

<s14>Environmental group Clean Shore</s14> <c14>estimates</c14> that <q14>110 million containers will be littered before the new date</q14>. <s15>It</s15> <c15>plans</c15> <q15>to take ministers to the Court of Session</q15>.
-----
1 | mixed | Marguerite Dunsmuir | PERSON | none
2 | mixed | Ruaridh MacInnes | PERSON | name
3 | direct | Marguerite Dunsmuir | PERSON | name
4 | indirect | Marguerite Dunsmuir | PERSON | surname
5 | mixed | Ruaridh MacInnes | PERSON | surname
6 | attitude | Tamara Iqbal-Jardine | PERSON | title
7 | direct | Tamara Iqbal-Jardine | PERSON | pronoun
8 | indirect | Round Again | ORG | organisation
9 | mixed | Whitehall source | PERSON | title
10 | indirect | Whitehall source | PERSON | title
11 | indirect | Greens | ORG | organisation
12 | indirect | Ferelith Okoro | PERSON | name
13 | direct | Ferelith Okoro | PERSON | pronoun
14 | indirect | Clean Shore | ORG | organisation
15 | attitude | Clean Shore | ORG | pronoun
16 | indirect | presiding officer | PERSON | title
entity | PERSON | Marguerite Dunsmuir | Ms Dunsmuir | spokeswoman | Tory
entity | PERSON | Ruaridh MacInnes | Mr MacInnes | Circularity minister | -
entity | PERSON | Tamara Iqbal-Jardine | - | - | Hoolet Ales
entity | ORG | Round Again | - | - | -
entity | ORG | Greens | - | - | -
entity | PERSON | Ferelith Okoro | - | Co-leader | Greens
entity | ORG | Clean Shore | - | - | -
entity | ORG | Holyrood | - | - | -
entity | ORG | Hoolet Ales | - | - | -
entity | ORG | UK government | - | - | -
entity | ORG | Court of Session | - | - | -
entity | ORG | Whitehall | - | - | -
entity | NORP | Tory | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Livingston | - | - | -
meta | Ministers accused of ‘hiding behind a jar’ over deposit scheme | - | Lachlan Ure, Scottish Political Editor
