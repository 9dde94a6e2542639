'<q1>I walked down the aisle of a Burger King</q1>': Bride's fury as budget jet strands 180 Brits for THREE days... and texts them a soup voucher

By Chelsea Dunphy and Rob Mossop

A BRIDE-TO-BE missed her own wedding after a budget airline left 180 Brits stuck in Turkey for three days — then texted them a £4 voucher for SOUP.

Furious Kayleigh Prosser, 29, was due to marry roofer Dean Stubbs in Redcar on Saturday. Instead the care worker spent her big day on a baggage belt at Dalaman Airport while guests tucked into the buffet without her.

"<q2>I walked down the aisle of a Burger King,</q2>" <c2>sobbed</c2> <s2>Kayleigh</s2>. "<q2>My bouquet's been through the X-ray twice. I just want to be somebody's wife.</q2>"

Sunhopper flight SH2210 to Teesside should have taken off at 11.40pm on Thursday. <s3>Passengers</s3> <c3>claim</c3> <q3>they were herded on and off the Boeing 737 FOUR times before the crew ran out of hours</q3>.

<s4>Kayleigh's mum Tracey, 54</s4>, <c4>blasted</c4> bosses as "<q4>clowns with wings</q4>".

<s5>She</s5> <c5>fumed</c5>: "<q5>Ten minutes, they told us. Then ten more. I've raised four kids, I know what a fib sounds like.</q5>"

<s6>The gran, from Skelby</s6>, <c6>revealed</c6> <q6>the £1,200 dress was STILL in the hold</q6>.

Back home, groom Dean saw the funny side.

"<q7>The vicar offered to do it over FaceTime,</q7>" <s7>he</s7> <c7>told</c7> <a7>The Comet</a7>. "<q7>I said she'd only hang up.</q7>"

<s8>St Botolph's Church</s8> <c8>has promised</c8> <a8>the pair</a8> <q8>another slot for free</q8>.

Also marooned were juniors from Hartlepool karate club Iron Crane and former Emmerdale star Vic Lomax. <s9>The soap legend, 71</s9>, <c9>posted</c9> a snap of himself in a foil blanket with the caption: "<q9>Died in a barn fire in 2003. This is worse.</q9>"

<s10>Diabetic Norman Ogle, 77</s10>, <c10>says</c10> <q10>he begged for a fridge for his insulin and was told to try a kebab shop</q10>.

<s23>His wife Jean</s23> <c23>wants</c23> <q23>nothing more to do with flying</q23>. "<q11>It's Whitby from now on,</q11>" <s11>she</s11> <c11>declared</c11>. "<q11>You can't lose Whitby.</q11>"

<s12,13>A rep</s12,13>, who gave her name only as Buse, <c12>apologised for</c12> <q12>the delay</q12> and <c13>blamed</c13> "<q13>a part from Stuttgart</q13>".

Sunhopper belongs to Northgate Leisure, the Leeds empire of tycoon Sir Gordon Fewster. It came bottom of a league table drawn up in March by consumer champions FairFlight, below Zephair and Wings of Cadiz.

<s14>The watchdog's boss, Ade Bankole-Hart</s14>, <c14>begged</c14> <a14>customers</a14> <q14>not to accept the vouchers</q14>.

"<q15>It's £350 a head under UK law, plus a proper bed,</q15>" <s15>he</s15> <c15>stormed</c15>. "<q15>Nobody ever got bed sores from croutons.</q15>"

<s16>Sir Gordon, 68</s16>, who is on his yacht off Monaco, <c16>refused to say</c16> <q16>if he would be paying up</q16>.

<s17>A Sunhopper spokesman</s17> <c17>insisted</c17>: "<q17>Every guest was offered refreshments and our sincere regret.</q17>"

<s18>The firm</s18> also <c18>denied</c18> <q18>handing out cardboard boxes as beds</q18>. But <s19>a leaked memo to ground staff</s19> <c19>orders</c19> <a19>them</a19>: "<q19>Flatten the cartons, not the mood.</q19>"

<s20>The Civil Aviation Authority</s20> <c20>has demanded</c20> <q20>answers by Friday</q20>.

The holidaymakers finally touched down on Sunday night to a piper, a cheer and a tray of parmos from the Blue Anchor.

So what of the honeymoon? <s21>Love's young dream</s21> <c21>plan</c21> <q21>to drive to Oban</q21>.

"<q22>He can pack the soup,</q22>" <c22>said</c22> <s22>Kayleigh</s22>.
-----
1 | direct | Kayleigh Prosser | PERSON | none
2 | direct | Kayleigh Prosser | PERSON | name
3 | indirect | Passengers | GROUP | group
4 | mixed | Tracey | PERSON | name
5 | direct | Tracey | PERSON | pronoun
6 | indirect | Tracey | PERSON | title
7 | direct | Dean Stubbs | PERSON | pronoun
8 | indirect | St Botolph's Church | ORG | organisation
9 | direct | Vic Lomax | PERSON | title
10 | indirect | Norman Ogle | PERSON | name
11 | direct | Jean | PERSON | pronoun
23 | attitude | Jean | PERSON | name
12 | indirect | Buse | PERSON | title
13 | mixed | Buse | PERSON | title
14 | indirect | Ade Bankole-Hart | PERSON | name
15 | direct | Ade Bankole-Hart | PERSON | pronoun
16 | attitude | Gordon Fewster | PERSON | name
17 | direct | Sunhopper | ORG | organisation
18 | indirect | Sunhopper | ORG | organisation
19 | direct | leaked memo to ground staff | DOCUMENT | document
20 | indirect | Civil Aviation Authority | ORG | organisation
21 | attitude | Kayleigh Prosser and Dean Stubbs | GROUP | group
22 | direct | Kayleigh Prosser | PERSON | name
entity | PERSON | Kayleigh Prosser | Kayleigh | care worker | -
entity | PERSON | Dean Stubbs | Dean | roofer | -
entity | PERSON | Tracey | - | - | -
entity | PERSON | Vic Lomax | - | - | -
entity | PERSON | Norman Ogle | - | - | -
entity | PERSON | Jean | - | - | -
entity | PERSON | Buse | - | rep | -
entity | PERSON | Gordon Fewster | Sir Gordon Fewster; Sir Gordon | tycoon | Northgate Leisure
entity | PERSON | Ade Bankole-Hart | - | boss | FairFlight
entity | ORG | Burger King | - | - | -
entity | ORG | Sunhopper | - | - | -
entity | ORG | The Comet | - | - | -
entity | ORG | St Botolph's Church | - | - | -
entity | ORG | Iron Crane | - | - | -
entity | ORG | Northgate Leisure | - | - | -
entity | ORG | FairFlight | - | - | -
entity | ORG | Zephair | - | - | -
entity | ORG | Wings of Cadiz | - | - | -
entity | ORG | Civil Aviation Authority | - | - | -
entity | NORP | Brits | - | - | -
entity | LOC | Turkey | - | - | -
entity | LOC | Redcar | - | - | -
entity | LOC | Dalaman Airport | - | - | -
entity | LOC | Teesside | - | - | -
entity | LOC | Skelby | - | - | -
entity | LOC | Hartlepool | - | - | -
entity | LOC | Whitby | - | - | -
entity | LOC | Stuttgart | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Monaco | - | - | -
entity | LOC | Blue Anchor | - | - | -
entity | LOC | Oban | - | - | -
meta | 'I walked down the aisle of a Burger King': Bride's fury as budget jet strands 180 Brits for THREE days... and texts them a soup voucher | - | Chelsea Dunphy, Rob Mossop
