PELICANS’ BROWN PAPER BAG: <q1>Star’s partner ‘was paid to choose curtains’</q1>

EXCLUSIVE
By Damo Kerrigan

<q2>Premiership heroes Port Mallory gave players’ partners sham jobs to dodge the salary cap</q2>, <s2>a sacked club accountant</s2> <c2>has alleged</c2>.

In an explosive statutory declaration seen by The Sunday Tribune, <s3>Renee Vukovic</s3> <c3>claims</c3> <q3>$1.3 million was funnelled through a homewares chain over three seasons</q3>.

“<q4>One girl was on ninety grand a year as a soft furnishings adviser,</q4>” <s4>she</s4> <c4>writes</c4>. “<q4>To my knowledge she was paid to choose curtains. Her own.</q4>”

The bombshell could cost the Port Mallory Pelicans 12 competition points and their place in September.

“<q5>It’s garbage from an ex-staffer who couldn’t balance the meat raffle,</q5>” <s5>chairman Barry Tsoukalas</s5> <c5>fumed</c5> outside Gannet Street Oval last night. <s6>He</s6> <c6>is threatening</c6> <q6>to sue</q6>.

The chain, Doona World, belongs to his brother-in-law, former Wyong Shale prop Garth “<x>Fridge</x>” Delaney.

<s7>Delaney</s7> <c7>swears</c7> <q7>every last one of them turned up for work</q7>. “<q8>My girls know a valance from a bolster,</q8>” <s8>the 130kg ex-enforcer</s8> <c8>thundered</c8> down the line from the Gold Coast, before hanging up.

There is no suggestion Doona World’s stores in Fiji or Hamilton did anything wrong.

<s9>The NRL</s9> <c9>has ordered</c9> <a9>the Pelicans</a9> <q9>to hand over five years of phone records by Friday</q9>. Its integrity unit, led by ex-homicide cop Sunita Rao, landed in Coffs Harbour yesterday.

“<q10>We go where the money goes,</q10>” <s10>Rao</s10> <c10>told</c10> <a10>Channel Eight</a10>. <s11>She</s11> <c11>would not reveal</c11> <q11>whether players could be rubbed out</q11>.

Fullback Jayden Tupou, whose fiancee Kirra Watego is named eight times in the document, was spotted slipping out the back of a Bellingen cafe.

“<q12>Kirra worked her guts out at that shop,</q12>” <c12>said</c12> <s12>his mum, Losa Tupou</s12>. “<q12>She sold me a mattress.</q12>”

<s13>The Tongan-born grandmother</s13> <c13>begged</c13> <a13>fans</a13> <q13>to lay off the couple online</q13>.

<s14>Coach Mick Abernethy</s14> <c14>insists</c14> <q14>he has “never opened a spreadsheet in my life”</q14>. But Terry Cullinane, who won two titles with the club before crossing to Penrith, isn’t buying that.

“<q15>Abbo knew the price of every bootlace,</q15>” <s15>the premiership winger</s15> <c15>scoffed</c15> on Triple Z’s breakfast show. <s16>He</s16> <c16>wants</c16> <q16>the 2023 trophy “wrapped in newspaper and posted back”</q16>.

<s17>The Rugby League Players Association</s17> <c17>slammed</c17> the leak as “<q17>trial by curtain rod</q17>”.

Sponsors are twitching. <s18>Bulk hay giant Hendry Bros</s18> <c18>is reviewing</c18> <q18>its $900,000 deal</q18>, while Tooley Brewing and the University of Mid Coast have pulled their signs from the hill.

At the Gannet Arms, a big green banner over the pokies was holding firm. “<q19>Innocent until proven Manly,</q19>” <s19>it</s19> <c19>said</c19>.

<s20>Barmaid Shaz Whitlock, a member since the 1988 grand final loss to Canterbury</s20>, <c20>can’t see</c20> <q20>her mob surviving</q20>. “<q21>I’ve cried at weddings less than this, darl.</q21>”

<s22>Police Minister Fergus Obeid-Lane</s22> <c22>promised</c22> <q22>to “have a squiz”</q22>.
-----
1 | mixed | Renee Vukovic | PERSON | none
2 | indirect | Renee Vukovic | PERSON | title
3 | indirect | Renee Vukovic | PERSON | name
4 | direct | Renee Vukovic | PERSON | pronoun
5 | direct | Barry Tsoukalas | PERSON | name
6 | indirect | Barry Tsoukalas | PERSON | pronoun
7 | indirect | Garth “Fridge” Delaney | PERSON | surname
8 | direct | Garth “Fridge” Delaney | PERSON | title
9 | indirect | NRL | ORG | organisation
10 | direct | Sunita Rao | PERSON | surname
11 | attitude | Sunita Rao | PERSON | pronoun
12 | direct | Losa Tupou | PERSON | name
13 | indirect | Losa Tupou | PERSON | title
14 | mixed | Mick Abernethy | PERSON | name
15 | direct | Terry Cullinane | PERSON | title
16 | mixed | Terry Cullinane | PERSON | pronoun
17 | mixed | Rugby League Players Association | ORG | organisation
18 | attitude | Hendry Bros | ORG | organisation
19 | direct | big green banner over the pokies | DOCUMENT | pronoun
20 | attitude | Shaz Whitlock | PERSON | name
21 | direct | Shaz Whitlock | PERSON | none
22 | mixed | Fergus Obeid-Lane | PERSON | name
entity | PERSON | Renee Vukovic | - | accountant | Port Mallory Pelicans
entity | PERSON | Barry Tsoukalas | - | chairman | Port Mallory Pelicans
entity | PERSON | Garth “Fridge” Delaney | Delaney | former prop | Doona World
entity | PERSON | Sunita Rao | Rao | - | NRL
entity | PERSON | Jayden Tupou | - | Fullback | Port Mallory Pelicans
entity | PERSON | Kirra Watego | Kirra | - | Doona World
entity | PERSON | Losa Tupou | - | - | -
entity | PERSON | Mick Abernethy | Abbo | Coach | Port Mallory Pelicans
entity | PERSON | Terry Cullinane | - | winger | Penrith
entity | PERSON | Shaz Whitlock | - | Barmaid | Gannet Arms
entity | PERSON | Fergus Obeid-Lane | - | Police Minister | -
entity | ORG | Port Mallory Pelicans | Port Mallory; Pelicans; PELICANS | - | -
entity | ORG | The Sunday Tribune | - | - | -
entity | ORG | Doona World | - | - | -
entity | ORG | Wyong Shale | - | - | -
entity | ORG | NRL | - | - | -
entity | ORG | Channel Eight | - | - | -
entity | ORG | Penrith | - | - | -
entity | ORG | Triple Z | - | - | -
entity | ORG | Rugby League Players Association | - | - | -
entity | ORG | Hendry Bros | - | - | -
entity | ORG | Tooley Brewing | - | - | -
entity | ORG | University of Mid Coast | - | - | -
entity | ORG | Manly | - | - | -
entity | ORG | Canterbury | - | - | -
entity | LOC | Gannet Street Oval | - | - | -
entity | LOC | Gold Coast | - | - | -
entity | LOC | Fiji | - | - | -
entity | LOC | Hamilton | - | - | -
entity | LOC | Coffs Harbour | - | - | -
entity | LOC | Bellingen | - | - | -
entity | LOC | Gannet Arms | - | - | -
entity | NORP | Tongan | - | - | -
meta | PELICANS’ BROWN PAPER BAG: Star’s partner ‘was paid to choose curtains’ | - | Damo Kerrigan
