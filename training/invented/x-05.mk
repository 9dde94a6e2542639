RED CARD
<s1>Rovers ace Danny Calloway's ex</s1> <c1>blasts</c1> <q1>'insulting' £12k-a-month divorce offer</q1> as she fights for Cheshire mansion

<s2>Model Kayleigh Marsh</s2> <c2>says</c2> <q2>the striker wants her out of the family home 'by Christmas'</q2>

EXCLUSIVE
By Georgie Tranter, Showbiz Editor

PREMIER League star Danny Calloway has offered his estranged wife £12,000 a month to quit their £4.2million mansion — and she is having none of it.

<s3>Model Kayleigh Marsh, 31</s3>, <c3>claims</c3> <q3>the Ashford Rovers striker wants her and their two boys gone by Christmas</q3>.

<s4>She</s4> <c4>told</c4> <a4>The Sun</a4>: "<q4>It's insulting. He spends more than that on trainers.</q4>"

The pair, who wed in a £600,000 ceremony at Lake Como in 2019, split in March after Calloway was pictured leaving a Manchester hotel with dental nurse Jodie Pryce.

<s5>He</s5> <c5>insisted</c5> at the time that <q5>he and Jodie, 24, were just friends</q5>. They have since been on holiday to Dubai twice.

Now the former couple's lawyers are at war over the six-bedroom pile in Prestbury, Cheshire, where Kayleigh has remained with Rocco, five, and three-year-old Reggie.

In a letter seen by The Sun, <s6>Calloway's solicitors</s6> <c6>say</c6> <q6>she should move to "suitable rented accommodation" by December 19</q6>.

<s7>It</s7> <c7>adds</c7> that <q7>the offer is "generous by any measure"</q7>.

"<q8>I read it standing at the kitchen island with a fish finger in my hand,</q8>" <c8>said</c8> <s8>Kayleigh</s8>.

"<q9>I chose every tile in that house. He couldn't tell you where the boiler is.</q9>"

<s10>The former Miss Stoke</s10> <c10>believes</c10> <q10>her ex, 29, is being badly advised</q10>. <s11>She</s11> <c11>wants</c11> <q11>to keep the house until Reggie turns 18</q11>.

<s12>A source close to the £140,000-a-week England hopeful</s12> hit back last night and <c12>accused</c12> her of <q12>dragging the children into the papers</q12>.

"<q13>Danny has bent over backwards,</q13>" <s13>the insider</s13> <c13>said</c13>. "<q13>He's paid every bill since the day he left. What he won't do is pay for her mum, her sister and four dogs to live there as well.</q13>"

<s14,15>The source</s14,15> <c14>claimed</c14> <q14>Kayleigh had turned down three houses in Wilmslow, one with a pool</q14>, and <c15>added</c15>: "<q15>She says the pool's the wrong shape. You couldn't make it up.</q15>"

<s16>Kayleigh's mum Denise, 58</s16>, <c16>denied</c16> <q16>living at the mansion</q16>. "<q17>I've got my own bungalow in Leek, thank you very much,</q17>" <s17>she</s17> <c17>fumed</c17>. "<q17>I do the school run because somebody's got to.</q17>"

Calloway has scored nine goals this season and is tipped for a January move to Spain. <s18>Rovers boss Ian Hartnell</s18> <c18>admitted</c18> on Friday that <q18>the striker had "a bit on his plate"</q18>.

"<q19>He's in early, he's working hard and I don't ask,</q19>" <c19>said</c19> <s19>Hartnell</s19>, who has himself been divorced twice.

"<q20>I've told him my door's open. It's the only thing I got to keep.</q20>"

<s21>The club</s21> <c21>declined to say</c21> <q21>if Calloway would miss training to attend a hearing in London next month</q21>.

<s22>Lawyer Sunita Bhalla, of divorce specialists Fenn Corley</s22>, <c22>reckons</c22> <q22>the sums are bigger than they look</q22>. <s23>She</s23> <c23>said</c23> <q23>a court would start by asking what the children need</q23>.

"<q24>Judges aren't impressed by what a player can afford to lose,</q24>" <s24>she</s24> <c24>explained</c24>. "<q24>They want to know who's making the packed lunches.</q24>"

<s25>Pals of Kayleigh</s25> <c25>fear</c25> <q25>it will get nastier</q25>. <s26>One friend</s26> <c26>said</c26>: "<q26>She kept quiet for eight months. He's mistaken that for weak.</q26>"

The model, who gave up a contract with a swimwear brand to follow Calloway to a loan spell in Germany in 2020, posted a picture of a removal van on Instagram on Sunday. <s27>She</s27> <c27>captioned</c27> it: "<q27>Not mine.</q27>"

It had 41,000 likes by teatime.

Jodie, from Oldham, would not be drawn when approached outside the surgery where she works part-time. <s28>She</s28> <c28>did promise</c28> <q28>to tell her side "when the time's right"</q28>.

Calloway, whose first marriage to childhood sweetheart Beth Lorne lasted 14 months, has been contacted for comment.
-----
1 | mixed | Kayleigh Marsh | PERSON | title
2 | mixed | Kayleigh Marsh | PERSON | name
3 | indirect | Kayleigh Marsh | PERSON | name
4 | direct | Kayleigh Marsh | PERSON | pronoun
5 | indirect | Danny Calloway | PERSON | pronoun
6 | mixed | Calloway's solicitors | GROUP | group
7 | mixed | letter seen by The Sun | DOCUMENT | pronoun
8 | direct | Kayleigh Marsh | PERSON | name
9 | direct | Kayleigh Marsh | PERSON | none
10 | attitude | Kayleigh Marsh | PERSON | title
11 | attitude | Kayleigh Marsh | PERSON | pronoun
12 | indirect | source close to the £140,000-a-week England hopeful | PERSON | title
13 | direct | source close to the £140,000-a-week England hopeful | PERSON | title
14 | indirect | source close to the £140,000-a-week England hopeful | PERSON | title
15 | direct | source close to the £140,000-a-week England hopeful | PERSON | title
16 | indirect | Denise | PERSON | name
17 | direct | Denise | PERSON | pronoun
18 | mixed | Ian Hartnell | PERSON | name
19 | direct | Ian Hartnell | PERSON | surname
20 | direct | Ian Hartnell | PERSON | none
21 | attitude | Ashford Rovers | ORG | organisation
22 | attitude | Sunita Bhalla | PERSON | name
23 | indirect | Sunita Bhalla | PERSON | pronoun
24 | direct | Sunita Bhalla | PERSON | pronoun
25 | attitude | Pals of Kayleigh | GROUP | group
26 | direct | One friend | PERSON | title
27 | direct | Kayleigh Marsh | PERSON | pronoun
28 | mixed | Jodie Pryce | PERSON | pronoun
entity | PERSON | Danny Calloway | Calloway; Danny | striker | Ashford Rovers
entity | PERSON | Kayleigh Marsh | Kayleigh | model | -
entity | PERSON | Jodie Pryce | Jodie | dental nurse | -
entity | PERSON | Rocco | - | - | -
entity | PERSON | Reggie | - | - | -
entity | PERSON | Denise | - | - | -
entity | PERSON | Ian Hartnell | Hartnell | boss | Ashford Rovers
entity | PERSON | Sunita Bhalla | - | lawyer | Fenn Corley
entity | PERSON | Beth Lorne | - | - | -
entity | ORG | Ashford Rovers | Rovers | - | -
entity | ORG | PREMIER League | - | - | -
entity | ORG | The Sun | - | - | -
entity | ORG | Fenn Corley | - | - | -
entity | ORG | Instagram | - | - | -
entity | ORG | England | - | - | -
entity | LOC | Cheshire | - | - | -
entity | LOC | Lake Como | - | - | -
entity | LOC | Manchester | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | Prestbury | - | - | -
entity | LOC | Wilmslow | - | - | -
entity | LOC | Leek | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Germany | - | - | -
entity | LOC | Oldham | - | - | -
meta | Rovers ace Danny Calloway's ex blasts 'insulting' £12k-a-month divorce offer as she fights for Cheshire mansion | - | Georgie Tranter
