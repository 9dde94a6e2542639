<s1>Dinner lady</s1> <c1>denies</c1> <q1>cheating friends out of £3.6m lottery win</q1>

Gethin Prosser
BBC News, Cardiff

<q2>A school dinner lady "looked her friends in the eye" and told them their syndicate had lapsed, a week before banking a £3.6m lottery win</q2>, <a2>a court</a2> <c2>has heard</c2>.

Four former colleagues of Sharon Pugh, 58, are suing her for a share of the jackpot, which she collected in March 2022 with a ticket bought at Dai's News in Pontmorlas.

<s3>Mrs Pugh</s3> <c3>insists</c3> <q3>the line was her own and that the kitchen pool at Ysgol Bryn Eithin had been wound up by Christmas</q3>.

<s4>The claimants</s4> <c4>say</c4> <q4>nobody told them</q4>.

"<q5>I gave her my two pounds every Friday for 11 years, and I gave it to her that Friday too,</q5>" <s5>head cook Delyth Rees, 44</s5>, <c5>told</c5> <a5>Cardiff Civil Justice Centre</a5>.

<s6>The 44-year-old</s6> <c6>recalled</c6> <q6>watching Mrs Pugh copy the numbers on to the back of an allergen chart</q6>.

<s7>The chart</s7>, shown to the judge in a plastic sleeve, <c7>reads</c7>: "<q7>Fri 25th - all in - S to buy.</q7>"

<q8>It was "as plain as gravy"</q8>, <c8>argued</c8> <s8>Rhodri Penfold KC, for the claimants</s8>. <s9>He</s9> <c9>accused</c9> the defendant of "<q9>scraping her oldest friends into the pig bin</q9>".

'<q10>I muddle nothing</q10>'

<s11>Aisha Farooqi, for Mrs Pugh</s11>, <c11>put it to</c11> <a11>Ms Rees</a11> that <q11>she had muddled two Fridays</q11>.

"<q12>I muddle nothing, I do 340 lunches a day,</q12>" <s12>the cook</s12> <c12>snapped</c12>.

<s13>Another of the four, Kath Pugh, the defendant's sister-in-law</s13>, <c13>said</c13> <q13>the family had not shared a table since</q13>.

<s14>She</s14> <c14>described</c14> <q14>coming out of the Prince Llewelyn to find a new Range Rover with the plate SH4 RON</q14>.

<s15>A text message from Sharon Pugh's phone</s15>, sent two days after the draw, <c15>said</c15>: "<q15>No luck again girls xx.</q15>"

In her witness statement, <s16,17>the 58-year-old</s16,17> <c16>apologised for</c16> <q16>the text</q16> but <c17>maintained</c17> <q17>it had been meant for her bingo group</q17>.

"<q18>I would sooner have no friends than be called a thief by these ones,</q18>" <s18>it</s18> <c18>added</c18>.

The widow has since moved to Tenby, given £50,000 to the RNLI and bought a stand for Pontmorlas RFC, the rugby club where her late husband Clive was groundsman.

Head teacher Gwilym Aeron, a witness for neither side, was summoned to explain the kitchen rota. <q19>Staff had been "at each other's throats over a tombola" long before</q19>, <s19>he</s19> <c19>told</c19> <a19>the hearing</a19>.

<s20,21>Lottery operator Brightdraw</s20,21> <c20>said</c20> <q20>it paid "whoever holds the ticket"</q20> and <c21>urged</c21> <a21>players</a21> <q21>to put agreements in writing</q21>.

<s22>A spokesman for the firm</s22>, formerly part of Swedish betting group Nio Kronor, <c22>could not say</c22> <q22>how many syndicates end in court</q22>.

Both women belong to the union Unison, <s23>which</s23> <c23>has refused</c23> <q23>to fund either of them</q23>.

<s24>Judge Milton Achebe</s24>, who will give his ruling next month, <c24>appealed to</c24> <a24>the two sides</a24> <q24>to settle "before the lawyers eat the pudding"</q24>.
-----
1 | indirect | Sharon Pugh | PERSON | title
2 | mixed | - | - | none
3 | indirect | Sharon Pugh | PERSON | surname
4 | indirect | Four former colleagues of Sharon Pugh | GROUP | group
5 | direct | Delyth Rees | PERSON | name
6 | indirect | Delyth Rees | PERSON | title
7 | direct | allergen chart | DOCUMENT | document
8 | mixed | Rhodri Penfold | PERSON | name
9 | mixed | Rhodri Penfold | PERSON | pronoun
10 | direct | Delyth Rees | PERSON | none
11 | indirect | Aisha Farooqi | PERSON | name
12 | direct | Delyth Rees | PERSON | title
13 | indirect | Kath Pugh | PERSON | name
14 | indirect | Kath Pugh | PERSON | pronoun
15 | direct | text message from Sharon Pugh's phone | DOCUMENT | document
16 | indirect | Sharon Pugh | PERSON | title
17 | indirect | Sharon Pugh | PERSON | title
18 | direct | her witness statement | DOCUMENT | pronoun
19 | mixed | Gwilym Aeron | PERSON | pronoun
20 | mixed | Brightdraw | ORG | organisation
21 | indirect | Brightdraw | ORG | organisation
22 | attitude | Brightdraw | ORG | organisation
23 | attitude | Unison | ORG | pronoun
24 | mixed | Milton Achebe | PERSON | name
entity | PERSON | Sharon Pugh | Mrs Pugh | - | -
entity | PERSON | Delyth Rees | Ms Rees | head cook | Ysgol Bryn Eithin
entity | PERSON | Rhodri Penfold | - | - | -
entity | PERSON | Aisha Farooqi | - | - | -
entity | PERSON | Kath Pugh | - | - | -
entity | PERSON | Clive | - | groundsman | Pontmorlas RFC
entity | PERSON | Gwilym Aeron | - | Head teacher | Ysgol Bryn Eithin
entity | PERSON | Milton Achebe | Judge Milton Achebe | Judge | -
entity | ORG | Dai's News | - | - | -
entity | ORG | Ysgol Bryn Eithin | - | - | -
entity | ORG | Cardiff Civil Justice Centre | - | - | -
entity | ORG | RNLI | - | - | -
entity | ORG | Pontmorlas RFC | - | - | -
entity | ORG | Brightdraw | - | - | -
entity | ORG | Nio Kronor | - | - | -
entity | ORG | Unison | - | - | -
entity | LOC | Pontmorlas | - | - | -
entity | LOC | Prince Llewelyn | - | - | -
entity | LOC | Tenby | - | - | -
entity | NORP | Swedish | - | - | -
meta | Dinner lady denies cheating friends out of £3.6m lottery win | - | Gethin Prosser
