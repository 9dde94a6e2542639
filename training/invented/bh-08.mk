Hufenfa Teifi halts milk to Ludlows in dispute over price cut

<q1>Welsh dairy co-operative Hufenfa Teifi has stopped supplying Ludlows after the supermarket proposed to cut its farmgate-linked price by 3.2ppl from 1 May</q1>, <s1>The Grocer</s1> <c1>has learned</c1>.

The Llandysul-based processor, which bottles 48 million litres a year for the chain, loaded its last tankers on Friday evening. Shelves were patchy in Swansea, Telford and parts of the Wirral by Sunday.

“<q2>We have been asked to fund somebody else’s Easter promotion,</q2>” <c2>said</c2> <s2>Hufenfa chief executive Mererid Cadwgan</s2>. <s3>She</s3> <c3>claimed</c3> <q3>the retailer had changed terms “by text, on a bank holiday, with a thumbs-up emoji”</q3>.

<s4>Ludlows</s4> <c4>disputes</c4> <q4>her account</q4>. <s5>A spokesman</s5> <c5>said</c5>: “<q5>All our suppliers are treated fairly and in line with the Groceries Supply Code of Practice. We remain keen to talk to Teifi.</q5>”

<q6>The supermarket has since agreed a short-term contract with Bexwell Farms in Cheshire</q6>, <c6>according to</c6> <s6>two buyers with knowledge of the deal</s6>. <s7>Bexwell</s7> <c7>would neither confirm nor deny</c7> <q7>it</q7>.

Groceries Code Adjudicator Marguerite Inchbald has taken papers from both sides. <s8>Her office</s8> <c8>stressed</c8> that <q8>no investigation had been opened</q8>. <s9>Inchbald</s9>, a former partner at Stroud Amory, <c9>warned</c9> <a9>retailers</a9> last autumn against “<q9>cost price roulette</q9>”.

The row has drawn in Cardiff Bay. <s10>Rural affairs secretary Gethin Probert</s10> <c10>urged</c10> <a10>Ludlows</a10> <q10>to return to the table</q10>, while <s11>Plaid’s Non Eluned</s11> <c11>called</c11> the chain “<q11>a bully in a green fleece</q11>”. <s12>NFU Cymru</s12> <c12>fears</c12> <q12>20 of the co-op’s 164 members could leave dairying by harvest</q12>.

One of them is Dewi Post, who milks 210 Jerseys at Blaen-y-cwm, above Pencader. “<q13>I’ve a robot on finance and a bank manager called Grace who hasn’t any,</q13>” <s13>he</s13> <c13>told</c13> <a13>The Grocer</a13>. <s14>Post</s14> <c14>said</c14> <q14>his April cheque would not cover feed from Wynne Hartrup, the Carmarthen merchant</q14>.

<s15>Wynne Hartrup</s15> <c15>has offered</c15> <a15>members</a15> <q15>60 days’ extra credit</q15>. <s16>Huw Hartrup, its managing director</s16>, <c16>explained</c16>: “<q16>If the milk goes, so do we. So does the school, so does the Red Lion.</q16>”

Analysts see wider trouble. <q17>Own-label milk volumes fell 2.1% in the 12 weeks to 23 March</q17>, <s17>Tradescope data</s17> <c17>show</c17>, as shoppers traded down to discounters.

“<q18>Ludlows is losing share to Penny Basket in every town where both have a store,</q18>” <c18>said</c18> <s18>Tradescope director Ravi Sundaresan-Holt</s18>. <s19>He</s19> <c19>predicts</c19> <q19>more suppliers will walk away</q19>.

Not all the trade sympathises. <s20>A rival processor in Somerset</s20> <c20>argued</c20> that <q20>Hufenfa had “bet the farm on one customer”</q20>, having dropped Fairlie & Munro and closed its Felin Las plant in 2022. <s21>Cadwgan</s21> <c21>conceded</c21> <q21>the point</q21>. <s22>The co-op</s22> <c22>plans</c22> <q22>to launch a branded range, Llaeth Da, in July and to exhibit at the Royal Welsh Show</q22>.

<s23>A poster in the window of Ludlows in Lampeter</s23> <c23>apologised</c23> for <q23>gaps in the chiller</q23>. Beneath it <s24>somebody</s24> <c24>had written</c24>: “<q24>Try the farm.</q24>”
-----
1 | attitude | The Grocer | ORG | organisation
2 | direct | Mererid Cadwgan | PERSON | name
3 | mixed | Mererid Cadwgan | PERSON | pronoun
4 | indirect | Ludlows | ORG | organisation
5 | direct | Ludlows | ORG | organisation
6 | indirect | two buyers with knowledge of the deal | GROUP | group
7 | attitude | Bexwell Farms | ORG | organisation
8 | indirect | Her office | ORG | organisation
9 | mixed | Marguerite Inchbald | PERSON | surname
10 | indirect | Gethin Probert | PERSON | name
11 | mixed | Non Eluned | PERSON | name
12 | attitude | NFU Cymru | ORG | organisation
13 | direct | Dewi Post | PERSON | pronoun
14 | indirect | Dewi Post | PERSON | surname
15 | indirect | Wynne Hartrup | ORG | organisation
16 | direct | Huw Hartrup | PERSON | name
17 | indirect | Tradescope data | DOCUMENT | document
18 | direct | Ravi Sundaresan-Holt | PERSON | name
19 | indirect | Ravi Sundaresan-Holt | PERSON | pronoun
20 | mixed | rival processor in Somerset | ORG | organisation
21 | indirect | Mererid Cadwgan | PERSON | surname
22 | attitude | Hufenfa Teifi | ORG | organisation
23 | indirect | poster in the window of Ludlows in Lampeter | DOCUMENT | document
24 | direct | - | - | pronoun
entity | PERSON | Mererid Cadwgan | Cadwgan | chief executive | Hufenfa Teifi
entity | PERSON | Marguerite Inchbald | Inchbald | Groceries Code Adjudicator | -
entity | PERSON | Gethin Probert | - | Rural affairs secretary | -
entity | PERSON | Non Eluned | - | - | Plaid
entity | PERSON | Dewi Post | Post | - | Hufenfa Teifi
entity | PERSON | Grace | - | bank manager | -
entity | PERSON | Huw Hartrup | - | managing director | Wynne Hartrup
entity | PERSON | Ravi Sundaresan-Holt | - | director | Tradescope
entity | ORG | Hufenfa Teifi | Hufenfa; Teifi | - | -
entity | ORG | Ludlows | - | - | -
entity | ORG | The Grocer | - | - | -
entity | ORG | Bexwell Farms | Bexwell | - | -
entity | ORG | Stroud Amory | - | - | -
entity | ORG | Plaid | - | - | -
entity | ORG | NFU Cymru | - | - | -
entity | ORG | Wynne Hartrup | - | - | -
entity | ORG | Tradescope | - | - | -
entity | ORG | Penny Basket | - | - | -
entity | ORG | Fairlie & Munro | - | - | -
entity | NORP | Welsh | - | - | -
entity | LOC | Llandysul | - | - | -
entity | LOC | Swansea | - | - | -
entity | LOC | Telford | - | - | -
entity | LOC | Wirral | - | - | -
entity | LOC | Cheshire | - | - | -
entity | LOC | Cardiff Bay | - | - | -
entity | LOC | Blaen-y-cwm | - | - | -
entity | LOC | Pencader | - | - | -
entity | LOC | Carmarthen | - | - | -
entity | LOC | Red Lion | - | - | -
entity | LOC | Somerset | - | - | -
entity | LOC | Felin Las | - | - | -
entity | LOC | Lampeter | - | - | -
meta | Hufenfa Teifi halts milk to Ludlows in dispute over price cut | - | -
