Quake-hit homeowners take Tasman Mutual to tribunal over '<x>paper repairs</x>'

<s1>More than 200 Seddon families</s1> <c1>say</c1> <q1>their houses were signed off as fixed while the floors still sloped</q1>.

Raewyn Te Ahuru keeps a marble on her kitchen bench. She puts it down by the kettle, and by the time she has reached for a cup it is at the door.

"<q2>The insurer's engineer told me the marble was faulty,</q2>" <s2>she</s2> <c2>told</c2> <a2>Morning Report</a2>.

Te Ahuru is one of 214 homeowners in Marlborough who have lodged claims with the Canterbury Earthquakes Insurance Tribunal against Tasman Mutual, formerly Nelson Farmers' Mutual. The tribunal's remit was widened by Parliament last year to cover the Kaikōura quake of November 2016.

<s3>The group, Awatere Fair Repair</s3>, <c3>alleges</c3> <q3>Tasman's builder, Rimu & Stone, skimmed cracks with plaster and billed for new foundations</q3>. <s4>It</s4> <c4>wants</c4> <q4>the contracts opened</q4>.

Rimu & Stone went into liquidation in 2021. <s5>Its former director, Clive Batty</s5>, <c5>said</c5> <q5>he had "nothing to hide and not much to find"</q5>. <s6>He</s6> <c6>denied</c6> <q6>knowingly signing off unfinished work</q6>.

<s7>Tasman Mutual chief executive Josefa Vunipola-Kerr</s7> <c7>said</c7> <q7>the company had settled 98 percent of its claims</q7>. <q8>Any customer who was unhappy</q8>, <s8>she</s8> <c8>said</c8>, <q8>could ask for a new assessment</q8>.

"<q9>We are a mutual. These people own us,</q9>" <s9>Vunipola-Kerr</s9> <c9>said</c9>. "<q9>It would be very odd for us to cheat them.</q9>"

But <s10>Ward farmer Hamish Goodfellow</s10>, whose family has been on the Flaxbourne River since 1911, <c10>said</c10> <q10>his fourth assessment contradicted the first three</q10>.

"<q11>One bloke came in a Hilux and never got out. He wrote 11 pages about my chimney. I haven't got a chimney.</q11>"

The Natural Hazards Commission, or Toka Tū Ake, paid the first $100,000 of each claim. <s13,14>It</s13,14> <c13>said</c13> <q13>it had concerns about the quality of repairs in Seddon, Ward and the Awatere Valley</q13> and <c14>had asked</c14> <a14>the auditors Crowe Pascoe</a14> <q14>to look at 60 files</q14>.

<s15>Insurance Council spokesperson Bede Mulholland</s15> <c15>cautioned against</c15> "<q15>treating one bad builder as an industry</q15>".

Commerce and Consumer Affairs Minister Tipene Wainwright would not comment on the case, but <s17>he</s17> <c17>said</c17> <q17>the Financial Markets Authority was aware of it</q17>. <s18>Labour's Priyanka Dalziel</s18> <c18>urged</c18> <a18>him</a18> <q18>to publish a report by MBIE, which has been on his desk since Waitangi Day</q18>.

"<q19>I've seen the cover. It's got a nice picture of Cape Campbell on it,</q19>" <s19>Dalziel</s19> <c19>said</c19>.

University of Canterbury structural engineer Wei Zhang inspected 30 homes for the group. <s20>He</s20> <c20>found</c20> <q20>nine in which the piles did not touch the ground</q20>. <s21>He</s21> <c21>thought</c21> at first <q21>he had the wrong address</q21>.

<s22>Kaikōura mayor Sandy Puketapu</s22> <c22>said</c22> <q22>the council had issued compliance certificates in good faith on the strength of producer statements</q22>.

In Seddon, the Cosy Corner tearooms reopened only last month, and St Barnabas', where the Anglicans used to meet, is still behind a fence. The Awatere Rugby Club plays at Lansdowne Park in Blenheim.

The tribunal, chaired by Chris Somerled KC, will sit at the Marlborough Convention Centre from 4 August. <s23>Te Ahuru</s23> <c23>plans</c23> <q23>to bring the marble</q23>.
-----
1 | indirect | More than 200 Seddon families | GROUP | group
2 | direct | Raewyn Te Ahuru | PERSON | pronoun
3 | indirect | Awatere Fair Repair | ORG | organisation
4 | attitude | Awatere Fair Repair | ORG | pronoun
5 | mixed | Clive Batty | PERSON | name
6 | indirect | Clive Batty | PERSON | pronoun
7 | indirect | Josefa Vunipola-Kerr | PERSON | name
8 | indirect | Josefa Vunipola-Kerr | PERSON | pronoun
9 | direct | Josefa Vunipola-Kerr | PERSON | surname
10 | indirect | Hamish Goodfellow | PERSON | name
11 | direct | Hamish Goodfellow | PERSON | none
13 | indirect | Natural Hazards Commission | ORG | pronoun
14 | indirect | Natural Hazards Commission | ORG | pronoun
15 | mixed | Bede Mulholland | PERSON | name
17 | indirect | Tipene Wainwright | PERSON | pronoun
18 | indirect | Priyanka Dalziel | PERSON | name
19 | direct | Priyanka Dalziel | PERSON | surname
20 | indirect | Wei Zhang | PERSON | pronoun
21 | attitude | Wei Zhang | PERSON | pronoun
22 | indirect | Sandy Puketapu | PERSON | name
23 | attitude | Raewyn Te Ahuru | PERSON | surname
entity | PERSON | Raewyn Te Ahuru | Te Ahuru | - | -
entity | PERSON | Clive Batty | - | former director | Rimu & Stone
entity | PERSON | Josefa Vunipola-Kerr | Vunipola-Kerr | chief executive | Tasman Mutual
entity | PERSON | Hamish Goodfellow | - | farmer | -
entity | PERSON | Bede Mulholland | - | spokesperson | Insurance Council
entity | PERSON | Tipene Wainwright | - | Commerce and Consumer Affairs Minister | -
entity | PERSON | Priyanka Dalziel | Dalziel | - | Labour
entity | PERSON | Wei Zhang | - | structural engineer | University of Canterbury
entity | PERSON | Sandy Puketapu | - | mayor | -
entity | PERSON | Chris Somerled | - | - | Canterbury Earthquakes Insurance Tribunal
entity | ORG | Tasman Mutual | Tasman; Nelson Farmers' Mutual | - | -
entity | ORG | Canterbury Earthquakes Insurance Tribunal | - | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | Awatere Fair Repair | - | - | -
entity | ORG | Rimu & Stone | - | - | -
entity | ORG | Natural Hazards Commission | Toka Tū Ake | - | -
entity | ORG | Crowe Pascoe | - | - | -
entity | ORG | Insurance Council | - | - | -
entity | ORG | Financial Markets Authority | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | MBIE | - | - | -
entity | ORG | University of Canterbury | - | - | -
entity | ORG | Awatere Rugby Club | - | - | -
entity | NORP | Anglicans | - | - | -
entity | LOC | Seddon | - | - | -
entity | LOC | Marlborough | - | - | -
entity | LOC | Kaikōura | - | - | -
entity | LOC | Ward | - | - | -
entity | LOC | Flaxbourne River | - | - | -
entity | LOC | Awatere Valley | - | - | -
entity | LOC | Cape Campbell | - | - | -
entity | ORG | Cosy Corner | - | - | -
entity | LOC | St Barnabas' | - | - | -
entity | LOC | Lansdowne Park | - | - | -
entity | LOC | Blenheim | - | - | -
entity | LOC | Marlborough Convention Centre | - | - | -
meta | Quake-hit homeowners take Tasman Mutual to tribunal over 'paper repairs' | - | -
