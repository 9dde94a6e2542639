<s1>Telly chef Danny Vale</s1> <c1>brands</c1> ex co-star '<q1>a fraud in an apron</q1>' as £2m cookbook row boils over

EXCLUSIVE: Kitchen favourites haven't spoken since March - and <s2>pals</s2> <c2>say</c2> <q2>it's "only going to get worse"</q2>

By Kayleigh Marsden, Showbiz Reporter

<s3>TELLY chef Danny Vale</s3> has launched a furious attack on his former co-host Bex Lomax, <c3>claiming</c3> <q3>she stole 40 of his recipes for her bestselling book</q3>.

<s4>The 48-year-old</s4>, who fronted Saturday Scran with Bex for nine years, <c4>told</c4> <a4>listeners to his podcast</a4> that <q4>he felt "mugged off" when he opened a copy at Gatwick Airport</q4>.

"<q5>I'm stood in WHSmith looking at my own nan's brisket,</q5>" <s5>he</s5> <c5>fumed</c5>. "<q5>Same photo angle, same daft sprig of thyme. She's a fraud in an apron.</q5>"

Bex, 41, hit back within the hour. "<q6>My nan made brisket too, Danny,</q6>" <s6>she</s6> <c6>posted</c6> on Instagram, alongside a snap of a saucepan. "<q6>Everyone's nan made brisket.</q6>"

The mum-of-two has sold 310,000 copies of Bex's Best, which is published by Larder Press and has topped the charts for six weeks. The advance alone was said to be £2million.

It's a sorry end for a pair once dubbed the "<x>king and queen of the hob</x>". They met in 2012 on the set of a gravy advert and were so close that Danny is godfather to her son, Alfie.

But <s7>insiders</s7> <c7>say</c7> <q7>things soured last year when broadcaster UKOne moved the show to Salford and cut his fee</q7>.

"<q8>Danny thought Bex had stuck the knife in,</q8>" <s8>a show source</s8> <c8>said</c8>. "<q8>She swears <n8>she found out the same day he did</n8>, in the make-up chair.</q8>"

<s9>The source</s9> <c9>added</c9> that <q9>the chef had refused to share a dressing room for the whole of the final series</q9>.

Danny's wife, former weather girl Chloe Pryce, waded in last night. She liked a comment <s10>that</s10> <c10>called</c10> Bex "<q10>a magpie with a whisk</q10>". Minutes later <s11>she</s11> <c11>insisted</c11> <q11>her thumb had slipped</q11>.

<s12>Larder Press</s12> <c12>said</c12> <q12>every recipe in the book had been "developed and tested by Bex and her team over 18 months"</q12>.

<s13,14>A spokeswoman for the publisher</s13,14> <c13>confirmed</c13> <q13>it had received a letter from lawyers acting for Vale</q13>, and <c14>described</c14> his allegations as <q14>baseless</q14>.

<q15>Danny wants a written apology and half the royalties</q15>, <c15>according to</c15> <s15>the letter</s15>. Bex has until noon on Friday to reply.

<s16>Her ex-husband, Leeds rugby ace Jono Lomax</s16>, <c16>urged</c16> <a16>the pair</a16> <q16>to sort it out over a pint</q16>.

"<q17>They're both daft as brushes,</q17>" <s17>he</s17> <c17>told</c17> <a17>us</a17>. "<q17>I was married to one of them and I'd have been happier with the other one's Yorkshire puddings.</q17>"

Fans were split. "<q18>Team Bex all the way, he's just jel,</q18>" <c18>wrote</c18> <s18>one viewer</s18>. But <s19>another</s19> <c19>asked</c19> <q19>why the thanks at the back of the book made no mention of Danny</q19>.

<s20>Media lawyer Hugo Benn-Adeyemi</s20> <c20>warned</c20> that <q20>the star could struggle in court</q20>. "<q21>You can't copyright a list of ingredients,</q21>" <s21>he</s21> <c21>said</c21>. "<q21>If you could, somebody would own toast.</q21>"

And what of Saturday Scran? <s22>Insiders</s22> <c22>fear</c22> <q22>the show, which pulled in 3.1million viewers at its peak, won't be back</q22>. <s23>UKOne</s23> <c23>would only say</c23> <q23>no decision had been made</q23>.

Danny was unrepentant last night as he left his restaurant, The Vale, in Altrincham. Asked if he had a message for Bex, he grinned.

"<q24>Tell her the gravy's mine an' all,</q24>" <s24>he</s24> <c24>said</c24>.
-----
1 | mixed | Danny Vale | PERSON | name
2 | mixed | pals | GROUP | group
3 | indirect | Danny Vale | PERSON | name
4 | mixed | Danny Vale | PERSON | title
5 | direct | Danny Vale | PERSON | pronoun
6 | direct | Bex Lomax | PERSON | pronoun
7 | indirect | insiders | GROUP | group
8 | direct | show source | PERSON | title
9 | indirect | show source | PERSON | title
10 | mixed | comment | DOCUMENT | pronoun
11 | indirect | Chloe Pryce | PERSON | pronoun
12 | mixed | Larder Press | ORG | organisation
13 | indirect | Larder Press | ORG | organisation
14 | indirect | Larder Press | ORG | organisation
15 | indirect | letter from lawyers acting for Vale | DOCUMENT | document
16 | indirect | Jono Lomax | PERSON | name
17 | direct | Jono Lomax | PERSON | pronoun
18 | direct | one viewer | PERSON | title
19 | indirect | another | PERSON | title
20 | indirect | Hugo Benn-Adeyemi | PERSON | name
21 | direct | Hugo Benn-Adeyemi | PERSON | pronoun
22 | attitude | insiders | GROUP | group
23 | indirect | UKOne | ORG | organisation
24 | direct | Danny Vale | PERSON | pronoun
entity | PERSON | Danny Vale | Danny; Vale | chef | -
entity | PERSON | Bex Lomax | Bex | co-host | -
entity | PERSON | Alfie | - | - | -
entity | PERSON | Chloe Pryce | - | weather girl | -
entity | PERSON | Jono Lomax | - | rugby ace | Leeds
entity | PERSON | Hugo Benn-Adeyemi | - | Media lawyer | -
entity | ORG | WHSmith | - | - | -
entity | ORG | Instagram | - | - | -
entity | ORG | Larder Press | - | - | -
entity | ORG | UKOne | - | - | -
entity | ORG | Leeds | - | - | -
entity | ORG | The Vale | - | - | -
entity | LOC | Gatwick Airport | - | - | -
entity | LOC | Salford | - | - | -
entity | LOC | Altrincham | - | - | -
meta | Telly chef Danny Vale brands ex co-star 'a fraud in an apron' as £2m cookbook row boils over | - | Kayleigh Marsden, Showbiz Reporter
