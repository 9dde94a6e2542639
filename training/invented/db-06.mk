'<q1>HE NICKED MY CRUMBLE</q1>': Telly Dom sued for £3m by rival chef Kitty

By RICK SPALDING, Showbiz Editor

<s2,3>FURIOUS chef Kitty Blackstock</s2,3> <c2>has accused</c2> telly rival Dom Ravello of <q2>pinching her signature pud</q2> — and <c3>wants</c3> <q3>£3MILLION to make up for it</q3>.

<s4>The mum of two</s4> <c4>claims</c4> <q4>the Hot Plate judge copied her Wonky Rhubarb Crumble "down to the last oat" after a boozy lunch at her Whitstable bistro, The Salty Dog</q4>.

<s5>High Court papers</s5> seen by The Daily Flash <c5>allege</c5> <q5>he sketched the dish on a napkin when he thought no one was looking</q5>.

"<q6>He nicked my crumble and he didn't even leave a tip,</q6>" <s6>Kitty, 41</s6>, <c6>told</c6> <a6>pals</a6>.

<s7>The Liverpool-born chef</s7> <c7>hit back</c7> in a video for his two million fans: "<q7>I've never nicked anything in my life except a traffic cone. See you in court, petal.</q7>"

<s8>Dom, 44</s8>, <c8>vowed</c8> <q8>to put the pud on the menu at his Soho restaurant, Tosh, every night of the trial</q8>.

<s9>An old schoolmate of the dad of three</s9> <c9>said</c9>: "<q9>His nan was making that crumble when Kitty was in nappies.</q9>"

But <s10>his ex-wife, Carla Ravello, 39</s10>, <c10>scoffed</c10>: "<q10>I never saw him make a pudding in 12 years. He lived on crisps.</q10>"

The blonde, who runs Casa Cookery School in Chester, hasn't spoken to Kitty since a punch-up over parking at the Golden Ladle Awards. Even so, <s11>his ex</s11> <c11>admitted</c11> <q11>she "popped the fizz" when the writ landed</q11>.

The war boiled over in March, when supermarket Larkins launched a £4.50 Dom's Wonky Crumble. It shifted 600,000.

Kitty's own pies are made by Tebbutt & Sons of Melton Mowbray and sold at posh grocer Fortnam Gray. <s12>The pie-maker</s12> <c12>said</c12> <q12>it was "100 per cent Team Kitty"</q12>. <s13>The supermarket</s13> <c13>insisted</c13> <q13>it had acted "in good faith"</q13>.

At a hearing on Monday, <s14>Kitty's barrister, Imogen Tait KC</s14>, <c14>spoke of</c14> "<q14>a trail of oats leading straight to Mr Ravello's door</q14>". <s15>She</s15> <c15>said</c15> <q15>her client had been left "in bits"</q15>.

<s16>Mr Justice Oakeshott</s16> <c16>confessed</c16> <q16>he'd "rather judge a marrow"</q16>. <s17>The judge</s17> <c17>urged</c17> <a17>both sides</a17> <q17>to settle it "over a pot of tea"</q17>.

<s18>Dom's agent, Barney Moss</s18>, <c18>branded</c18> the case "<q18>a publicity stunt with a dollop of cream on top</q18>".

Beacon TV start filming series nine in May. <s19>One crew member</s19> <c19>reckons</c19> <q19>he's "toast"</q19>.

And his memoir, Stirred Up, has been shelved by Pantry Press. <s20>The publisher</s20> <c20>refused to say</c20> <q20>if the recipe would stay in</q20>.

<s21>A chalkboard outside The Salty Dog</s21> last night <c21>read</c21>: "<q21>Crumble: the original. Thieves eat free.</q21>"

<s22>One diner</s22> <c22>sniffed</c22>: "<q22>Bit soggy, if I'm honest.</q22>"
-----
1 | direct | Kitty Blackstock | PERSON | none
2 | indirect | Kitty Blackstock | PERSON | name
3 | attitude | Kitty Blackstock | PERSON | name
4 | mixed | Kitty Blackstock | PERSON | title
5 | indirect | High Court papers seen by The Daily Flash | DOCUMENT | document
6 | direct | Kitty Blackstock | PERSON | name
7 | direct | Dom Ravello | PERSON | title
8 | indirect | Dom Ravello | PERSON | name
9 | direct | old schoolmate of the dad of three | PERSON | title
10 | direct | Carla Ravello | PERSON | name
11 | mixed | Carla Ravello | PERSON | title
12 | mixed | Tebbutt & Sons | ORG | organisation
13 | mixed | Larkins | ORG | organisation
14 | mixed | Imogen Tait | PERSON | name
15 | mixed | Imogen Tait | PERSON | pronoun
16 | mixed | Mr Justice Oakeshott | PERSON | name
17 | mixed | Mr Justice Oakeshott | PERSON | title
18 | mixed | Barney Moss | PERSON | name
19 | mixed | One crew member | PERSON | title
20 | attitude | Pantry Press | ORG | organisation
21 | direct | chalkboard outside The Salty Dog | DOCUMENT | document
22 | direct | One diner | PERSON | title
entity | PERSON | Kitty Blackstock | Kitty | chef | -
entity | PERSON | Dom Ravello | Dom; Mr Ravello | chef | -
entity | PERSON | Carla Ravello | - | - | Casa Cookery School
entity | PERSON | Imogen Tait | - | barrister | -
entity | PERSON | Mr Justice Oakeshott | - | judge | -
entity | PERSON | Barney Moss | - | agent | -
entity | ORG | High Court | - | - | -
entity | ORG | The Daily Flash | - | - | -
entity | ORG | Casa Cookery School | - | - | -
entity | ORG | Larkins | - | - | -
entity | ORG | Tebbutt & Sons | - | - | -
entity | ORG | Fortnam Gray | - | - | -
entity | ORG | Beacon TV | - | - | -
entity | ORG | Pantry Press | - | - | -
entity | LOC | Whitstable | - | - | -
entity | LOC | The Salty Dog | - | - | -
entity | LOC | Liverpool | - | - | -
entity | LOC | Soho | - | - | -
entity | LOC | Tosh | - | - | -
entity | LOC | Chester | - | - | -
entity | LOC | Melton Mowbray | - | - | -
meta | 'HE NICKED MY CRUMBLE': Telly Dom sued for £3m by rival chef Kitty | - | RICK SPALDING
