'<q1>HE'S HAD MY TREBLES OFF ME</q1>': Darts ace Scrimgeour dumps agent on eve of Grand Slam

<s2>DARTS hero Wayne Scrimgeour</s2> has sensationally sacked the agent who plucked him from a Hartlepool chip shop — and <c2>accused</c2> him of <q2>pocketing £310,000 in prize money</q2>.

The world No4, nicknamed The Ferret, ended his seven-year deal with Pelham Stride on Tuesday night.

<s3>Pals</s3> <c3>say</c3> <q3>the dad-of-three found out about the missing cash when a cheque to his old primary school bounced</q3>.

"<q4>I'd promised St Hild's a minibus. I ended up looking a right wally in front of 200 kids,</q4>" <s4>Scrimgeour, 38</s4>, <c4>told</c4> <a4>The Sun</a4>. "<q4>He's had my trebles off me, my doubles and my bullseye.</q4>"

But <s5>agent Dougie Castellano</s5> last night <c5>branded</c5> the claims "<q5>absolute cobblers</q5>". <s6,7>He</s6,7> <c6>insisted</c6> <q6>every penny was accounted for</q6> and <c7>threatened</c7> <q7>to sue</q7>.

"<q8>I found that lad wrapping haddock and I made him a millionaire,</q8>" <s8>the ex-bookie, 61</s8>, <c8>raged</c8>. "<q8>There's gratitude for you.</q8>"

Castellano set up Pelham Stride in 2011 with Gary Stride, once a midfielder with Darlington and Gateshead. They look after 19 throwers, two jockeys and a weather girl.

<s9>Stride</s9> <c9>would not say</c9> <q9>if he was backing his partner</q9>. He did agree to hand over the books to accountants Mottram Lisle.

<s10>The Professional Darts Corporation</s10> <c10>said</c10> <q10>it was aware of the row but it was "a private matter between a player and his management"</q10>. <s11>The PDC</s11> <c11>confirmed</c11> <q11>Scrimgeour would play at Wolverhampton on Saturday as planned</q11>.

<s12>Insiders</s12> <c12>reckon</c12> <q12>up to four other players are ready to walk</q12>. One of them is thought to be Dutch star Joost van der Pekel.

The Ferret's wife Shaz, 36, a barmaid at the Ship Inn in Seaton Carew, burst into tears when we called. <s13>She</s13> later <c13>posted</c13> on Instagram: "<q13>Loyalty costs nowt.</q13>"

<s14>His mum Bernadette</s14>, who drove him to county matches in a Nissan Micra, <c14>said</c14> <q14>she had never trusted Castellano</q14>.

"<q15>White loafers. In February. In Hartlepool,</q15>" <s15>she</s15> <c15>said</c15>. "<q15>I told our Wayne then and there.</q15>"

Cleveland Police were handed a file on Monday by Hugh Penhallow, the Durham solicitors. <s16>A force spokeswoman</s16> <c16>said</c16> <q16>officers were assessing whether a crime had been committed</q16>.

Scrimgeour won the Masters in January and was given a civic reception at Borough Hall, where he threw a 180 off the balcony steps. He has a stand named after him at Victoria Park too, for services to the town, and paid for the new floodlights when Barrow came for a friendly.

<s17>St Hild's</s17> <c17>said</c17> <q17>it did not blame him</q17>. <s18>Head Carole Featherstone-Nwosu</s18> <c18>added</c18>: "<q18>Wayne came in with a box of pens and an apology. The children adore him.</q18>"

The minibus will now be bought by Brick, the betting firm that has its name on his shirt. <s19>It</s19> <c19>wants</c19> <q19>the seats done in ferret brown</q19>.
-----
1 | direct | Wayne Scrimgeour | PERSON | none
2 | indirect | Wayne Scrimgeour | PERSON | name
3 | indirect | Pals | GROUP | group
4 | direct | Wayne Scrimgeour | PERSON | surname
5 | mixed | Dougie Castellano | PERSON | name
6 | indirect | Dougie Castellano | PERSON | pronoun
7 | indirect | Dougie Castellano | PERSON | pronoun
8 | direct | Dougie Castellano | PERSON | title
9 | attitude | Gary Stride | PERSON | surname
10 | mixed | Professional Darts Corporation | ORG | organisation
11 | indirect | Professional Darts Corporation | ORG | organisation
12 | attitude | Insiders | GROUP | group
13 | direct | Shaz | PERSON | pronoun
14 | indirect | Bernadette | PERSON | name
15 | direct | Bernadette | PERSON | pronoun
16 | indirect | Cleveland Police | ORG | organisation
17 | indirect | St Hild's | ORG | organisation
18 | direct | Carole Featherstone-Nwosu | PERSON | name
19 | attitude | Brick | ORG | pronoun
entity | PERSON | Wayne Scrimgeour | Scrimgeour; Wayne; The Ferret | - | -
entity | PERSON | Dougie Castellano | Castellano | agent | Pelham Stride
entity | PERSON | Gary Stride | Stride | - | Pelham Stride
entity | PERSON | Joost van der Pekel | - | - | -
entity | PERSON | Shaz | - | barmaid | -
entity | PERSON | Bernadette | - | - | -
entity | PERSON | Carole Featherstone-Nwosu | - | Head | St Hild's
entity | ORG | Pelham Stride | - | - | -
entity | ORG | St Hild's | - | - | -
entity | ORG | The Sun | - | - | -
entity | ORG | Darlington | - | - | -
entity | ORG | Gateshead | - | - | -
entity | ORG | Mottram Lisle | - | - | -
entity | ORG | Professional Darts Corporation | PDC | - | -
entity | ORG | Instagram | - | - | -
entity | ORG | Cleveland Police | - | - | -
entity | ORG | Hugh Penhallow | - | - | -
entity | ORG | Barrow | - | - | -
entity | ORG | Brick | - | - | -
entity | LOC | Hartlepool | - | - | -
entity | LOC | Wolverhampton | - | - | -
entity | LOC | Ship Inn | - | - | -
entity | LOC | Seaton Carew | - | - | -
entity | LOC | Durham | - | - | -
entity | LOC | Borough Hall | - | - | -
entity | LOC | Victoria Park | - | - | -
entity | NORP | Dutch | - | - | -
meta | 'HE'S HAD MY TREBLES OFF ME': Darts ace Scrimgeour dumps agent on eve of Grand Slam | - | -
