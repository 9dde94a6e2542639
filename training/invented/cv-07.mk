Byelection live: ‘<q1>It’s a bloodbath,</q1>’ <c1>says</c1> <s1>Liberal veteran</s1> as Merrindale swings to independent vet

Follow the count in the Victorian seat vacated by former treasurer Angus Pell

Jude Farr-Whitlock

6.12pm AEST

Polls have closed

Good evening from the Merrindale Bowls Club, where the urn is on. Three candidates matter tonight: Liberal Hugh Castellano, Labor hopeful Denise Oyelade, a midwife, and the independent Bronwyn Tase, a vet from Yarrick Flat.

<q2>A record 31,400 people voted early</q2>, <s2>the Australian Electoral Commission</s2> <c2>says</c2>.

6.58pm AEST

The first booth is in. Gidgee Creek, population 212, has gone 71% to Tase.

‘<q3>Small booth, big sheep,</q3>’ <c3>texts</c3> <s3>a Labor scrutineer</s3>. ‘<q3>She’s wormed half the electorate.</q3>’

<s4>Philippa Dunne</s4>, who runs Castellano’s campaign, <c4>is urging</c4> <a4>everyone</a4> <q4>to wait for the postals</q4>.

7.31pm AEST

<s5>Our psephologist, Anil Wickrama</s5>, <c5>predicts</c5> <q5>Tase will finish above 40% on primaries</q5>. ‘<q6>If Labor people follow the card it’s over by eight,</q6>’ <s6>he</s6> <c6>reckons</c6>.

7.44pm AEST

Angus Pell has walked in with his sister, Catriona Pell, who is married to the Liberal candidate.

<s7>The former treasurer</s7> <c7>denies</c7> <q7>telling friends to vote for the vet</q7>. ‘<q8>I love Hugh like a brother,</q8>’ <s8>he</s8> <c8>told</c8> <a8>Sky News</a8> by the trophy cabinet. ‘<q8>I have to. He’s got my sister.</q8>’

<s9>Catriona</s9> <c9>declined to say</c9> <q9>how she had voted</q9>.

8.07pm AEST

Oyelade is out

<s10,11>The midwife</s10,11> <c10>told</c10> <a10>supporters at the Railway Hotel</a10> <q10>she had ‘come third in a two-horse race and enjoyed every furlong’</q10>, and <c11>vowed</c11> <q11>to stand again</q11>.

8.20pm AEST

‘<q12>It’s a bloodbath. We ran on nothing and nothing is what we got,</q12>’ <s12>Ken Trevorrow, a former Liberal senator</s12>, <c12>has just told</c12> <a12>the ABC</a12>. <q13>Head office in Melbourne</q13>, <s13>he</s13> <c13>says</c13>, <q13>sent up signs ‘with the wrong river on them’</q13>.

<s14>A spokesperson for the Liberal Party</s14> <c14>says</c14> <q14>the river was ‘illustrative’</q14>.

8.41pm AEST

The Merrindale Courier has got hold of a strategy memo from August. <s15>It</s15> <c15>describes</c15> the frontrunner as ‘<q15>likeable, local and, unfortunately, competent</q15>’.

<s16,17>Dunne</s16,17> <c16>confirms</c16> <q16>it is genuine</q16> but <c17>takes issue with</c17> the word ‘<q17>unfortunately</q17>’.

9.02pm AEST

Castellano concedes

‘<q18>I rang Bronwyn and she was elbow-deep in a heifer,</q18>’ <c18>says</c18> <s18>the Liberal</s18>, to laughter. ‘<q18>She said: “<n18>Can you hold?</n18>” I held for nine minutes. It felt like the campaign.</q18>’

<s19,20>The beaten candidate</s19,20> <c19>rules out</c19> <q19>a recount</q19> and <c20>implores</c20> <a20>the party</a20> <q20>to listen to ‘people with mud on their utes’</q20>. Then he kisses his wife.

9.15pm AEST

And here’s the winner, in gumboots.

‘<q21>The calf is fine,</q21>’ <s21>she</s21> <c21>begins</c21>.

<s22>The new member for Merrindale</s22> <c22>wants</c22> <q22>an inquiry into the Yarrick Flat pipeline</q22>. <s23>The Murray Irrigators Alliance</s23>, which spent $400,000 against her, <c23>has offered</c23> <q23>its congratulations ‘and a map’</q23>.

9.40pm AEST

That’s us. <c24>According to</c24> <s24>the AEC</s24>, <q24>84% of the roll has been counted</q24>. Clunes Crossing and St Brannoc’s Hospital will report tomorrow.

<s25>A sign above the bar</s25> <c25>reads</c25>: ‘<q25>Losers buy the scones.</q25>’ There are none left.
-----
1 | direct | Ken Trevorrow | PERSON | title
2 | indirect | Australian Electoral Commission | ORG | organisation
3 | direct | Labor scrutineer | PERSON | title
4 | indirect | Philippa Dunne | PERSON | name
5 | indirect | Anil Wickrama | PERSON | name
6 | direct | Anil Wickrama | PERSON | pronoun
7 | indirect | Angus Pell | PERSON | title
8 | direct | Angus Pell | PERSON | pronoun
9 | attitude | Catriona Pell | PERSON | name
10 | mixed | Denise Oyelade | PERSON | title
11 | indirect | Denise Oyelade | PERSON | title
12 | direct | Ken Trevorrow | PERSON | name
13 | mixed | Ken Trevorrow | PERSON | pronoun
14 | mixed | Liberal Party | ORG | organisation
15 | mixed | strategy memo from August | DOCUMENT | pronoun
16 | indirect | Philippa Dunne | PERSON | surname
17 | mixed | Philippa Dunne | PERSON | surname
18 | direct | Hugh Castellano | PERSON | title
19 | indirect | Hugh Castellano | PERSON | title
20 | mixed | Hugh Castellano | PERSON | title
21 | direct | Bronwyn Tase | PERSON | pronoun
22 | attitude | Bronwyn Tase | PERSON | title
23 | mixed | Murray Irrigators Alliance | ORG | organisation
24 | indirect | Australian Electoral Commission | ORG | organisation
25 | direct | sign above the bar | DOCUMENT | document
entity | PERSON | Angus Pell | - | former treasurer | -
entity | PERSON | Hugh Castellano | Castellano; Hugh | - | -
entity | PERSON | Denise Oyelade | Oyelade | midwife | -
entity | PERSON | Bronwyn Tase | Tase; Bronwyn | vet | -
entity | PERSON | Philippa Dunne | Dunne | - | -
entity | PERSON | Anil Wickrama | - | psephologist | -
entity | PERSON | Catriona Pell | Catriona | - | -
entity | PERSON | Ken Trevorrow | - | former Liberal senator | -
entity | ORG | Merrindale Bowls Club | - | - | -
entity | ORG | Australian Electoral Commission | AEC | - | -
entity | ORG | Sky News | - | - | -
entity | ORG | ABC | - | - | -
entity | ORG | Liberal Party | - | - | -
entity | ORG | Merrindale Courier | - | - | -
entity | ORG | Murray Irrigators Alliance | - | - | -
entity | ORG | St Brannoc’s Hospital | - | - | -
entity | NORP | Liberal | - | - | -
entity | NORP | Labor | - | - | -
entity | NORP | Victorian | - | - | -
entity | LOC | Merrindale | - | - | -
entity | LOC | Yarrick Flat | - | - | -
entity | LOC | Gidgee Creek | - | - | -
entity | LOC | Railway Hotel | - | - | -
entity | LOC | Melbourne | - | - | -
entity | LOC | Clunes Crossing | - | - | -
meta | Byelection live: ‘It’s a bloodbath,’ says Liberal veteran as Merrindale swings to independent vet | - | Jude Farr-Whitlock
