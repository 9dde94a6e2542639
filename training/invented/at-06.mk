Irrigators walk out as <s1>authority</s1> <c1>flags</c1> <q1>18pc cut</q1>

By Jacinta Obradovic

About 300 irrigators walked out of a meeting at Gillespie Town Hall on Tuesday night after <s2>the Coorabin Basin Authority</s2> <c2>flagged</c2> <q2>a cut of 18 per cent to water allocations</q2>.

Authority chief executive Dr Hamish Nguyen-Wattle had been speaking for six minutes when rice grower Trevor "<x>Spanner</x>" Kowalczyk stood up and put on his hat.

"<q3>Mate, you've lost the room,</q3>" <s3>he</s3> <c3>said</c3>.

The room followed him into Sturt Street. Inside, <s4>Dr Nguyen-Wattle</s4> <c4>told</c4> <a4>those who stayed</a4> that <q4>the Coorabin was "running on promises"</q4>. <s5>The engineer</s5> <c5>said</c5> <q5>inflows at Lake Doctor had fallen 41 per cent since 2002, and that without the cut the Wirrandool Swamp would be dry by 2034</q5>.

"<q6>I grew up on a soldier-settler block at Marjorie Plains. I know what I'm asking,</q6>" <s6>he</s6> <c6>said</c6>.

<s7>The Coorabin Irrigators Council</s7> <c7>does not accept</c7> <q7>the figures</q7>. <s8>It</s8> <c8>believes</c8> <q8>the authority has ignored water saved under the Better Channels Program, which closed in June</q8>.

<s9>CIC chair Bernadette Gum</s9> <c9>accused</c9> Canberra of "<q9>shopping for votes in Adelaide with our water</q9>".

<s10>Ms Gum</s10>, who grows almonds near Nine Mile, <c10>called on</c10> <a10>Water Minister Senator Tilly Papadimitriou</a10> <q10>to visit the valley</q10>. <s11>The senator's office</s11> <c11>did not say</c11> <q11>whether she would</q11>, but <s12>a spokesman</s12> <c12>said</c12> <q12>the cut was a draft and submissions were open until September 30</q12>.

Not everyone in Gillespie is against it. <s13>Nharri elder Uncle Merv Dargan</s13> <c13>said</c13> <q13>his people had been "told to wait their turn since 1838"</q13>. <s14>He</s14> <c14>wants</c14> <q14>a share of the flow set aside for Mothers Billabong</q14>.

And <s15>Kelpie, the region's largest cotton grower</s15>, <c15>told</c15> <a15>the stock exchange</a15> on Wednesday <q15>it had "planned for less"</q15>. The company, which is owned in Singapore, bought Dunlop Reach and three other stations in the millennium drought.

<s16>Gillespie mayor Raylene Sweet</s16> <c16>fears</c16> <q16>the worst</q16>. <s17>She</s17> <c17>said</c17> <q17>the last big dry had cost the shire its Tallara Foods cannery, the Grand Hotel and two netball teams</q17>.

"<q18>You lose the water, you lose the Year 2 teacher,</q18>" <s18>Cr Sweet</s18> <c18>said</c18>.

<s19>A report by consultants Hume Lockyer</s19> <c19>estimated</c19> <q19>the cut would cost 640 jobs</q19>. But <s20>Professor Ingrid Sorensen, an economist at Charles Sturt University</s20>, <c20>doubts</c20> <q20>that number</q20>.

"<q21>They've counted the same tractor driver three times,</q21>" <s21>she</s21> <c21>told</c21> <a21>ABC Riverina</a21>.

<s22>NSW Nationals MP Duncan Hay</s22> <c22>said</c22> <q22>his party would fight the plan "to the last paddock"</q22>. <s23>Labor</s23> <c23>has promised</c23> <q23>no job will be lost without compensation</q23>.

It is not the first time the authority has been shown the door. In 2012 its then chair, Sir Dallas Beaufort, left the Railway Hotel at Long Paddock under police escort after copies of the Basin Plan were burned in a ute.

The authority will try again on Thursday, at St Brigid's Hall in Long Paddock. <s24>Mr Kowalczyk</s24> <c24>said</c24> <q24>he would be there, in the hat</q24>.
-----
1 | indirect | Coorabin Basin Authority | ORG | organisation
2 | indirect | Coorabin Basin Authority | ORG | organisation
3 | direct | Trevor "Spanner" Kowalczyk | PERSON | pronoun
4 | mixed | Hamish Nguyen-Wattle | PERSON | surname
5 | indirect | Hamish Nguyen-Wattle | PERSON | title
6 | direct | Hamish Nguyen-Wattle | PERSON | pronoun
7 | attitude | Coorabin Irrigators Council | ORG | organisation
8 | attitude | Coorabin Irrigators Council | ORG | pronoun
9 | mixed | Bernadette Gum | PERSON | name
10 | indirect | Bernadette Gum | PERSON | surname
11 | attitude | senator's office | GROUP | organisation
12 | indirect | senator's office | GROUP | organisation
13 | mixed | Merv Dargan | PERSON | name
14 | attitude | Merv Dargan | PERSON | pronoun
15 | mixed | Kelpie | ORG | organisation
16 | attitude | Raylene Sweet | PERSON | name
17 | indirect | Raylene Sweet | PERSON | pronoun
18 | direct | Raylene Sweet | PERSON | surname
19 | indirect | report by consultants Hume Lockyer | DOCUMENT | document
20 | attitude | Ingrid Sorensen | PERSON | name
21 | direct | Ingrid Sorensen | PERSON | pronoun
22 | mixed | Duncan Hay | PERSON | name
23 | indirect | Labor | ORG | organisation
24 | indirect | Trevor "Spanner" Kowalczyk | PERSON | surname
entity | LOC | Gillespie Town Hall | - | - | -
entity | LOC | Gillespie | - | - | -
entity | ORG | Coorabin Basin Authority | - | - | -
entity | PERSON | Hamish Nguyen-Wattle | Dr Hamish Nguyen-Wattle; Dr Nguyen-Wattle | chief executive | Coorabin Basin Authority
entity | PERSON | Trevor "Spanner" Kowalczyk | Mr Kowalczyk | rice grower | -
entity | LOC | Sturt Street | - | - | -
entity | LOC | Coorabin | - | - | -
entity | LOC | Lake Doctor | - | - | -
entity | LOC | Wirrandool Swamp | - | - | -
entity | LOC | Marjorie Plains | - | - | -
entity | ORG | Coorabin Irrigators Council | CIC | - | -
entity | PERSON | Bernadette Gum | Ms Gum | chair | Coorabin Irrigators Council
entity | LOC | Canberra | - | - | -
entity | LOC | Adelaide | - | - | -
entity | LOC | Nine Mile | - | - | -
entity | PERSON | Tilly Papadimitriou | Senator Tilly Papadimitriou | Water Minister | -
entity | NORP | Nharri | - | - | -
entity | PERSON | Merv Dargan | Uncle Merv Dargan | elder | Nharri
entity | LOC | Mothers Billabong | - | - | -
entity | ORG | Kelpie | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Dunlop Reach | - | - | -
entity | PERSON | Raylene Sweet | Cr Sweet | mayor | Gillespie
entity | ORG | Tallara Foods | - | - | -
entity | LOC | Grand Hotel | - | - | -
entity | ORG | Hume Lockyer | - | - | -
entity | PERSON | Ingrid Sorensen | Professor Ingrid Sorensen | economist | Charles Sturt University
entity | ORG | Charles Sturt University | - | - | -
entity | ORG | ABC Riverina | - | - | -
entity | LOC | NSW | - | - | -
entity | ORG | Nationals | - | - | -
entity | PERSON | Duncan Hay | - | MP | Nationals
entity | ORG | Labor | - | - | -
entity | PERSON | Dallas Beaufort | Sir Dallas Beaufort | chair | Coorabin Basin Authority
entity | LOC | Railway Hotel | - | - | -
entity | LOC | Long Paddock | - | - | -
entity | LOC | St Brigid's Hall | - | - | -
meta | Irrigators walk out as authority flags 18pc cut | - | Jacinta Obradovic
