'<q1>I CHUCKED MY DARTS IN THE CUT</q1>'

Ex-champ Gaz Tranter was skint and living with his in-laws.. now he's one win from £110k

By DEAN PILLINGER, Darts Writer

<s2>DARTS ace Gaz Tranter</s2> <c2>has told</c2> <q2>how he hurled three grand's worth of tungsten into the Walsall Canal after the yips nearly cost him his home</q2>.

Tranter, 41 — a 125-1 no-hoper on Thursday — stunned Belgian world No6 Stijn Verlackt 6-4 in Minehead to reach his first final since 2018.

And he did it with two darts his wife had fished out of the water.

<s3>Tranter</s3> <c3>beamed</c3>: "<q3>Our Kayleigh went down there with a magnet on a washing line. I thought she was after the trolley.</q3>"

Kayleigh, 39, who has four kids, two whippets and a night shift at Poundcastle to look after, never stopped nagging.

"<q4>I said he could sulk or he could eat,</q4>" <c4>laughed</c4> <s4>the mum of four</s4>. "<q4>He's not a man to miss his tea.</q4>"

<s5>She</s5> <c5>revealed</c5> <q5>the family had been squeezed into her parents' box room in Bilston since the bailiffs knocked in 2022</q5>.

<s6>Gaz</s6> <c6>admitted</c6> <q6>he once stood on the oche for 90 seconds, unable to let go</q6>. A doctor at Aston Mindworks cured him by making him throw in oven gloves.

"<q7>There was nothing wrong with the hand. It was the head that had arthritis,</q7>" <c7>said</c7> <s7>sports shrink Amrit Dhaliwal</s7>.

<s8,9>The Belgian</s8,9> <c8>moaned</c8> that <q8>fans "sang about sprouts for two hours"</q8> — but <c9>conceded</c9> <q9>he'd been beaten by the better man</q9>.

Now <s10>Verlackt</s10> <c10>wants</c10> <q10>a rematch in Hasselt, "where they know a song or two about Walsall"</q10>.

Not everyone stood by Tranter. Sponsors Hornet Tungsten binned him in 2021.

<s11>A text from the firm</s11>, seen by The Daily Globe, <c11>read</c11>: "<q11>Sorry pal. Nobody buys arrows off a bloke who can't let go of them.</q11>"

<s12>The Tamworth firm</s12> <c12>claimed</c12> yesterday <q12>it had "never stopped believing"</q12>.

<s13>Manager Lorraine Tibbs</s13> <c13>snorted</c13>: "<q13>They can believe what they like. They can't afford him.</q13>"

<s14,15>She</s14,15> <c14>has turned down</c14> <q14>two reality shows</q14> and <c15>is adamant</c15> <q15>her man won't be "eating bits of kangaroo with some bird off Love Coast"</q15>.

Three-time world champ Ron Sallis, once his fiercest rival, is mustard keen on a fairytale.

<s16,17>The TalkArrows pundit</s16,17> <c16>tipped</c16> Gaz <q16>to win 7-3</q16> and <c17>likened</c17> his comeback to "<q17>a resurrection with a pint</q17>".

Standing in the way tonight is Dutch whizkid Daan Roelofs, just 18.

<s18>The teenager</s18> <c18>confessed</c18> <q18>he used to have a poster of Tranter over his bed in Zwolle</q18>.

"<q19>It is now over the dog's bed,</q19>" <s19>he</s19> <c19>added</c19>.

Cheeky!

<s20>PDC chiefs</s20> <c20>have promised</c20> <a20>Tranter</a20> <q20>a full tour card if he lifts the trophy</q20>.

Bookies BetBarrow are bricking it. <s21>Spokesman Col Whelan</s21> <c21>fears</c21> <q21>a Tranter win would cost them "six figures and the Christmas do"</q21>.

<s22>The 41-year-old</s22> <c22>has vowed</c22> <q22>to hand half the prize money to St Wulfric's Hospice, where his plumber dad Barry died in 2020</q22>.

His local, The Feathers on Caldmore Green, is showing the final on three screens.

<s23>A banner outside</s23> <c23>says</c23>: "<q23>Careless with tungsten, lovely with double top.</q23>"

<s24>Landlady Jacinta Boyle</s24> <c24>reckons</c24> <q24>she has sold more pies since Sunday than in the whole of lockdown</q24>.

As for the third dart — it's still at the bottom of the canal, and it can stay there.

"<q25>Leave it for the fish,</q25>" <s25>the plumber's son</s25> <c25>grinned</c25>. "<q25>They might need a 180.</q25>"
-----
1 | direct | Gaz Tranter | PERSON | none
2 | indirect | Gaz Tranter | PERSON | name
3 | direct | Gaz Tranter | PERSON | surname
4 | direct | Kayleigh | PERSON | title
5 | indirect | Kayleigh | PERSON | pronoun
6 | indirect | Gaz Tranter | PERSON | name
7 | direct | Amrit Dhaliwal | PERSON | name
8 | mixed | Stijn Verlackt | PERSON | title
9 | indirect | Stijn Verlackt | PERSON | title
10 | mixed | Stijn Verlackt | PERSON | surname
11 | direct | text from the firm | DOCUMENT | document
12 | mixed | Hornet Tungsten | ORG | organisation
13 | direct | Lorraine Tibbs | PERSON | name
14 | attitude | Lorraine Tibbs | PERSON | pronoun
15 | mixed | Lorraine Tibbs | PERSON | pronoun
16 | indirect | Ron Sallis | PERSON | title
17 | mixed | Ron Sallis | PERSON | title
18 | indirect | Daan Roelofs | PERSON | title
19 | direct | Daan Roelofs | PERSON | pronoun
20 | indirect | PDC chiefs | GROUP | group
21 | mixed | Col Whelan | PERSON | name
22 | indirect | Gaz Tranter | PERSON | title
23 | direct | banner outside | DOCUMENT | document
24 | indirect | Jacinta Boyle | PERSON | name
25 | direct | Gaz Tranter | PERSON | title
entity | PERSON | Gaz Tranter | Tranter; Gaz | darts player | -
entity | PERSON | Kayleigh | - | - | -
entity | PERSON | Stijn Verlackt | Verlackt | - | -
entity | PERSON | Amrit Dhaliwal | - | sports shrink | Aston Mindworks
entity | PERSON | Lorraine Tibbs | - | Manager | -
entity | PERSON | Ron Sallis | - | pundit | TalkArrows
entity | PERSON | Daan Roelofs | - | - | -
entity | PERSON | Col Whelan | - | Spokesman | BetBarrow
entity | PERSON | Barry | - | plumber | -
entity | PERSON | Jacinta Boyle | - | Landlady | The Feathers
entity | ORG | Poundcastle | - | - | -
entity | ORG | Aston Mindworks | - | - | -
entity | ORG | Hornet Tungsten | - | - | -
entity | ORG | The Daily Globe | - | - | -
entity | ORG | TalkArrows | - | - | -
entity | ORG | PDC | - | - | -
entity | ORG | BetBarrow | - | - | -
entity | ORG | St Wulfric's Hospice | - | - | -
entity | LOC | Walsall Canal | - | - | -
entity | LOC | Walsall | - | - | -
entity | LOC | Minehead | - | - | -
entity | LOC | Bilston | - | - | -
entity | LOC | Hasselt | - | - | -
entity | LOC | Tamworth | - | - | -
entity | LOC | Zwolle | - | - | -
entity | LOC | The Feathers | - | - | -
entity | LOC | Caldmore Green | - | - | -
entity | NORP | Belgian | - | - | -
entity | NORP | Dutch | - | - | -
meta | 'I CHUCKED MY DARTS IN THE CUT' | - | DEAN PILLINGER
