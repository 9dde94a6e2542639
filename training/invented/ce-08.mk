Threlkeld edges Xu at 1.14am after ‘<q1>phantom foul</q1>’ row

By Ricky Penhaligon, PA Sport, Llandudno

Callum Threlkeld reached the semi-finals of the Mona Masters for the first time by beating world number two Xu Jiabao 13-12 on the final black – then <c2>was accused</c2> by <s2>the loser’s manager</s2> of <q2>profiting from a “phantom foul”</q2>.

Xu was on a break of 58 in the 23rd frame when <s3>referee Ilse Vandamme</s3> <c3>ruled</c3> that <q3>his waistcoat had brushed the pink</q3>. <s4>The 21-year-old from Chengdu</s4> <c4>protested</c4> that <q4>he had felt nothing</q4> and took four minutes over his next shot.

“<q5>If I touch it, I say it,</q5>” <s5>he</s5> <c5>said</c5>. “<q5>My grandmother taught me this game and she would know.</q5>”

Threlkeld, 17 years his senior, cleared the table, levelled at 12-12 and fell over the line in a decider lasting 71 minutes.

“<q6>I was playing from memory by the end, and my memory’s shocking,</q6>” <c6>grinned</c6> <s6>the Barrow man</s6>, who works two days a week for the builders’ merchant Postlethwaite & Gill. “<q6>Did it touch? From my chair I couldn’t see the pink, never mind a waistcoat.</q6>”

Xu waited in the tunnel to embrace him. “<q7>He told me he would rather have lost,</q7>” <s7>he</s7> <c7>revealed</c7>. “<q7>I told him, ‘<n7>Then you should have missed.</n7>’</q7>”

Not everyone was so gracious. “<q8>That decision has cost my player £60,000 and I want an apology in writing,</q8>” <c8>stormed</c8> <s8>Graham Tully</s8>, whose agency, Blue Chalk, also looks after Hossein Darvishi and the Magennis brothers.

<s9>World Cue Sports (WCS)</s9> <c9>denied</c9> that <q9>there was any case to answer</q9>. “<q10>Ilse has refereed four finals and she was five feet away,</q10>” <c10>said</c10> <s10>tournament director Moira Kinsella</s10>. <s11>She</s11> <c11>ruled out</c11> <q11>the use of replays before 2027</q11>, partly on grounds of cost.

<s12>Six-time champion Neil Hathersage</s12>, working for Sportcast, <c12>thought</c12> <q12>the referee “brave but probably right”</q12>. <s13>The old champion</s13> <c13>likened</c13> the uproar to “<q13>a wake where nobody’s died</q13>”.

There had been trouble in the stalls, too. “<q14>Get your eyes tested!</q14>” <c14>yelled</c14> <s14>a spectator in a Wrexham shirt</s14>, who was shown out of the Gogarth Theatre still singing. <s15>A steward</s15> <c15>said</c15> <q15>he had been “perfectly polite on the stairs”</q15>.

“<q16>I paid £42 and I know a foul when I don’t see one,</q16>” <s16>the ejected man</s16> <c16>said</c16> on the promenade.

The draw has opened up for Threlkeld, whose uncle and coach, Des Threlkeld, drove him down from Cumbria in a baker’s van. In the last four he meets Conor Magennis of Northern Ireland, a 13-6 winner over the Belgian teenager Lucas Wouters.

“<q17>Conor starts favourite and so he should, but I’ve never known our Callum sleep better,</q17>” <s17>the older Threlkeld</s17> <c17>told</c17> <a17>Radio Furness</a17>. <s18>He</s18> <c18>urged</c18> <a18>his nephew</a18> <q18>to “keep waistcoats out of it”</q18>.

<s19>Magennis</s19>, whose elder brother Ronan went out in round two, <c19>expects</c19> <q19>“a proper scrap” over the 33 frames</q19>. Wouters, 17, shook his hand and burst into tears. “<q20>I wanted to win for my dad and I played like my dad,</q20>” <s20>he</s20> <c20>said</c20>.

The other semi-final pairs the Iranian Darvishi, who saw off Thailand’s Somsak Ruenthai 13-4, with the holder, Gareth Pryce-Hughes. <s21>Local hero Pryce-Hughes</s21> <c21>has vowed</c21> <q21>to give half his winnings to the lifeboat if he wins again</q21>. <s22>The RNLI</s22> <c22>has thanked</c22> the Bangor left-hander for <q22>his generosity</q22>.

Xu flies home on Sunday. <s23>The beaten man</s23> <c23>does not plan</c23> <q23>to appeal</q23>, whatever Tully says, though <s24>he</s24> <c24>would like</c24> <q24>to have the pink as a souvenir</q24>.
-----
1 | mixed | Graham Tully | PERSON | none
2 | mixed | Graham Tully | PERSON | title
3 | indirect | Ilse Vandamme | PERSON | name
4 | indirect | Xu Jiabao | PERSON | title
5 | direct | Xu Jiabao | PERSON | pronoun
6 | direct | Callum Threlkeld | PERSON | title
7 | direct | Xu Jiabao | PERSON | pronoun
8 | direct | Graham Tully | PERSON | name
9 | indirect | World Cue Sports | ORG | organisation
10 | direct | Moira Kinsella | PERSON | name
11 | indirect | Moira Kinsella | PERSON | pronoun
12 | mixed | Neil Hathersage | PERSON | name
13 | mixed | Neil Hathersage | PERSON | title
14 | direct | spectator in a Wrexham shirt | PERSON | title
15 | mixed | steward | PERSON | title
16 | direct | spectator in a Wrexham shirt | PERSON | title
17 | direct | Des Threlkeld | PERSON | surname
18 | mixed | Des Threlkeld | PERSON | pronoun
19 | mixed | Conor Magennis | PERSON | surname
20 | direct | Lucas Wouters | PERSON | pronoun
21 | indirect | Gareth Pryce-Hughes | PERSON | surname
22 | indirect | RNLI | ORG | organisation
23 | attitude | Xu Jiabao | PERSON | title
24 | attitude | Xu Jiabao | PERSON | pronoun
entity | PERSON | Callum Threlkeld | Threlkeld; Callum | - | -
entity | PERSON | Xu Jiabao | Xu | - | -
entity | PERSON | Ilse Vandamme | Ilse | referee | -
entity | PERSON | Graham Tully | Tully | manager | Blue Chalk
entity | PERSON | Hossein Darvishi | Darvishi | - | -
entity | PERSON | Moira Kinsella | - | tournament director | World Cue Sports
entity | PERSON | Neil Hathersage | - | - | Sportcast
entity | PERSON | Des Threlkeld | - | coach | -
entity | PERSON | Conor Magennis | Magennis; Conor | - | -
entity | PERSON | Ronan | - | - | -
entity | PERSON | Lucas Wouters | Wouters | - | -
entity | PERSON | Somsak Ruenthai | - | - | -
entity | PERSON | Gareth Pryce-Hughes | Pryce-Hughes | - | -
entity | ORG | Postlethwaite & Gill | - | - | -
entity | ORG | Blue Chalk | - | - | -
entity | ORG | World Cue Sports | WCS | - | -
entity | ORG | Sportcast | - | - | -
entity | ORG | Wrexham | - | - | -
entity | ORG | Radio Furness | - | - | -
entity | ORG | RNLI | - | - | -
entity | LOC | Chengdu | - | - | -
entity | LOC | Barrow | - | - | -
entity | LOC | Gogarth Theatre | - | - | -
entity | LOC | Cumbria | - | - | -
entity | LOC | Northern Ireland | - | - | -
entity | LOC | Thailand | - | - | -
entity | LOC | Bangor | - | - | -
entity | NORP | Belgian | - | - | -
entity | NORP | Iranian | - | - | -
meta | Threlkeld edges Xu at 1.14am after ‘phantom foul’ row | - | Ricky Penhaligon
