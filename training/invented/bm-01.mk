<s1>Tenants’ union</s1> <c1>accuses</c1> landlord of ‘<q1>pricing out the dead</q1>’ over £11 lift charge

<s2>Vantry Homes</s2> <c2>denies</c2> <q2>billing families for months after relatives have died</q2>

By Rosalind Achebe

The last letter that came for Wilf Dunnachie at 14 Gallowgate Rise was a demand for £11.40. It was dated 3 March. He had been dead since November.

‘<q3>I rang and said he’s in Mountsett crematorium, love, he isn’t using the lift,</q3>’ <c3>said</c3> <s3>his daughter, Corinne Stobbart, 58</s3>. ‘<q3>She asked me to put that in writing.</q3>’

Stobbart is one of 212 people whose cases have been gathered by the Derwentside Renters’ Union (DRU), <s4>which</s4> <c4>accuses</c4> Vantry Homes, the largest social landlord in north-west Durham, of <q4>charging for lifts, lighting and ‘estate presence’ on homes that stand empty</q4>. In a dossier handed to the Regulator of Social Housing on Monday, <s5>the union</s5> <c5>says</c5> <q5>the sums add up to £94,000 over two years</q5>.

‘<q6>They are pricing out the dead,</q6>’ <c6>said</c6> <s6>the DRU’s organiser, Fenella Okoro-Bright</s6>. <s7>She</s7> <c7>called on</c7> <a7>Gateshead and Durham councils</a7> <q7>to withhold any new land from Vantry until it repaid the money</q7>.

Vantry was formed in 2016 when the Cuthbert Trust, a Victorian charity for miners’ widows, merged with Lobley Housing. It owns 9,300 homes from Consett to Blaydon, among them the three towers of the Harelaw estate, which are known locally as ‘<x>the Candles</x>’. Since 2022 it has been led by Marcus Quill, who came from the outsourcer Brevia.

<s8>A Vantry spokesperson</s8> <c8>said</c8>: ‘<q8>We do not knowingly charge bereaved families. Where our Settle system has not been updated in time, we put it right.</q8>’ <s9>The association</s9> <c9>said</c9> <q9>84 households had already been refunded and that it could not comment on individual cases</q9>.

Settle is at the heart of the row. The software, bought from the Leeds firm Hanrahan Pike for £6m, is meant to pool data from repairs, rents and the government’s Tell Us Once service. <q11>It has never worked in the towers</q11>, <c11>according to</c11> <s11>Dev Lakhani, a former Vantry rents officer</s11>.

‘<q12>Every Friday we got a list, and every Friday half the list was wrong,</q12>’ <s12>he</s12> <c12>said</c12>. <s13>Lakhani</s13>, who left in 2023 and is now at Citizens Advice, <c13>claims</c13> <q13>managers had been warned ‘at least three times’ before Christmas 2022</q13>. <s14>Quill</s14> <c14>has said</c14> <q14>he knew nothing of the problem until last spring</q14>.

Mary Trewhitt, the Labour MP for the area, met him at Portcullis House last week. <s15>She</s15> <c15>described</c15> the conversation as ‘<q15>polite and entirely useless</q15>’. <s16>Trewhitt</s16> <c16>wants</c16> <q16>the Housing Ombudsman to open a special investigation</q16>, as it did into Lambeth council.

<s17>The ombudsman</s17> <c17>said</c17> <q17>it had received 31 complaints about Vantry in the past year</q17>, five times as many as in 2021. <s18>The regulator</s18> <c18>confirmed</c18> only that <q18>it was ‘considering the material’</q18>.

Back in Gallowgate Rise, Stobbart keeps the letters in a Quality Street tin. Her father spent 29 years at Ransome Hoffmann Pollard in Annfield Plain and once shook hands with the Duke of Edinburgh. <s19>He</s19> <c19>used to say</c19> <q19>debt was worse than damp</q19>.

‘<q20>Well, he ended up with both,</q20>’ <s20>she</s20> <c20>said</c20>.
-----
1 | mixed | Derwentside Renters’ Union | ORG | organisation
2 | indirect | Vantry Homes | ORG | organisation
3 | direct | Corinne Stobbart | PERSON | name
4 | mixed | Derwentside Renters’ Union | ORG | pronoun
5 | indirect | Derwentside Renters’ Union | ORG | organisation
6 | direct | Fenella Okoro-Bright | PERSON | name
7 | indirect | Fenella Okoro-Bright | PERSON | pronoun
8 | direct | Vantry Homes | ORG | organisation
9 | indirect | Vantry Homes | ORG | organisation
11 | indirect | Dev Lakhani | PERSON | name
12 | direct | Dev Lakhani | PERSON | pronoun
13 | mixed | Dev Lakhani | PERSON | surname
14 | indirect | Marcus Quill | PERSON | surname
15 | mixed | Mary Trewhitt | PERSON | pronoun
16 | attitude | Mary Trewhitt | PERSON | surname
17 | indirect | Housing Ombudsman | ORG | organisation
18 | mixed | Regulator of Social Housing | ORG | organisation
19 | indirect | Wilf Dunnachie | PERSON | pronoun
20 | direct | Corinne Stobbart | PERSON | pronoun
entity | PERSON | Wilf Dunnachie | - | - | -
entity | PERSON | Corinne Stobbart | Stobbart | - | -
entity | PERSON | Fenella Okoro-Bright | - | organiser | Derwentside Renters’ Union
entity | PERSON | Marcus Quill | Quill | - | Vantry Homes
entity | PERSON | Dev Lakhani | Lakhani | former Vantry rents officer | Citizens Advice
entity | PERSON | Mary Trewhitt | Trewhitt | MP | Labour
entity | PERSON | Duke of Edinburgh | - | - | -
entity | ORG | Vantry Homes | Vantry | - | -
entity | ORG | Derwentside Renters’ Union | DRU | - | -
entity | ORG | Regulator of Social Housing | - | - | -
entity | ORG | Cuthbert Trust | - | - | -
entity | ORG | Lobley Housing | - | - | -
entity | ORG | Brevia | - | - | -
entity | ORG | Hanrahan Pike | - | - | -
entity | ORG | Citizens Advice | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Housing Ombudsman | - | - | -
entity | ORG | Lambeth council | - | - | -
entity | ORG | Ransome Hoffmann Pollard | - | - | -
entity | LOC | Gallowgate Rise | - | - | -
entity | LOC | Mountsett crematorium | - | - | -
entity | LOC | Durham | - | - | -
entity | LOC | Gateshead | - | - | -
entity | LOC | Consett | - | - | -
entity | LOC | Blaydon | - | - | -
entity | LOC | Harelaw estate | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Portcullis House | - | - | -
entity | LOC | Annfield Plain | - | - | -
entity | NORP | Victorian | - | - | -
meta | Tenants’ union accuses landlord of ‘pricing out the dead’ over £11 lift charge | - | Rosalind Achebe
