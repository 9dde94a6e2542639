‘<q1>THEY LOCKED THE GATE AND LEFT US UP THERE</q1>’

<s2>Furious families</s2> stranded for three hours on a Gold Coast rollercoaster <c2>have accused</c2> theme-park giant Carnaby Leisure of <q2>treating their kids “like lost luggage”</q2> – as the safety watchdog threatens to shut the ride for good.

Fourteen passengers, the youngest aged eight, were left dangling 31m above Carnaby World when the Tasman Terror stalled on Sunday in 36C heat.

<s3>Coomera mum Shayla Lane, 34</s3>, <c3>said</c3> <q3>a teenage attendant had shouted up to them to “enjoy the view”</q3>.

“<q4>My Jaxxon was crying for water. The only thing that came up was a drone from Channel Nine,</q4>” <s4>she</s4> <c4>told</c4> <a4>the Courier</a4>.

“<q5>When we got down, the gate on Kidston Drive was padlocked. They locked the gate and left us up there.</q5>”

Workplace Health and Safety Queensland slapped a prohibition notice on the $28m attraction on Monday. <s6>The regulator</s6> <c6>said</c6> <q6>its inspectors had found a cracked bracket that should have been replaced before the Easter break</q6>.

<s7>Carnaby</s7> <c7>denies</c7> <q7>skipping maintenance</q7>. <s8,9>A spokesman</s8,9> <c8>said</c8> <q8>the ride’s sensors had “worked exactly as designed”</q8> and <c9>offered</c9> <a9>every guest</a9> <q9>a Gold Pass and a $50 voucher for Burger Shack</q9>.

“<q10>A burger! They can stick it,</q10>” <c10>said</c10> <s10>grandfather Merv Halloran</s10>, a former Broncos trainer who celebrated his 70th birthday upside down.

It’s the third drama this year for the listed company, whose shares fell 9 per cent to $1.12. In February a water slide at its Lake Banks resort, near Noosa, was closed by the council. A month later 40 Year 6 pupils from St Brendan’s got sick after a sleepover at its Reef House aquarium.

Chief executive Royce “<x>The Ringmaster</x>” Delacourt was photographed at the Magic Millions on Sunday in a Panama hat. <s11>He</s11> <c11>has refused</c11> <q11>to face the media</q11>.

<s12>Tourism Minister Bev Kallis</s12> <c12>said</c12> <q12>she expected Delacourt “to get off the grass and pick up the phone”</q12>. But <s13>One Nation’s Trent Price</s13> <c13>blamed</c13> <q13>the Government for cutting the number of ride inspectors to six</q13>.

“<q14>There are more blokes checking boat trailers at The Spit,</q14>” <s14>Mr Price</s14> <c14>said</c14>.

The Australian Workers’ Union, which has 600 members at Carnaby World, wrote to management in May. <s15>Its letter</s15>, seen by this newspaper, <c15>said</c15> <q15>mechanics were being sent to paint fences before the Queen’s Birthday crowds</q15>.

<s16>AWU organiser Tui Faleolo</s16> <c16>claimed</c16> <q16>Carnaby had never replied</q16>. “<q17>Safety First, it says on the shirt,</q17>” <s17>he</s17> <c17>said</c17>. “<q17>Mate, safety came about fifth.</q17>”

Brisbane law firm Ferris Maguire is signing up passengers for a class action. <q18>They could be owed up to $80,000 each</q18>, <s18>partner Anthea Psaros</s18> <c18>reckons</c18>.

<s19>Jaxxon</s19>, meanwhile, <c19>just wants</c19> <q19>his Bluey hat back</q19>. It fell off somewhere over the Congo Rapids.
-----
1 | direct | Shayla Lane | PERSON | none
2 | mixed | Furious families stranded for three hours on a Gold Coast rollercoaster | GROUP | group
3 | mixed | Shayla Lane | PERSON | name
4 | direct | Shayla Lane | PERSON | pronoun
5 | direct | Shayla Lane | PERSON | none
6 | indirect | Workplace Health and Safety Queensland | ORG | organisation
7 | indirect | Carnaby Leisure | ORG | organisation
8 | mixed | Carnaby Leisure | ORG | organisation
9 | indirect | Carnaby Leisure | ORG | organisation
10 | direct | Merv Halloran | PERSON | name
11 | attitude | Royce “The Ringmaster” Delacourt | PERSON | pronoun
12 | mixed | Bev Kallis | PERSON | name
13 | indirect | Trent Price | PERSON | name
14 | direct | Trent Price | PERSON | surname
15 | indirect | Its letter | DOCUMENT | document
16 | indirect | Tui Faleolo | PERSON | name
17 | direct | Tui Faleolo | PERSON | pronoun
18 | attitude | Anthea Psaros | PERSON | name
19 | attitude | Jaxxon | PERSON | name
entity | LOC | Gold Coast | - | - | -
entity | ORG | Carnaby Leisure | Carnaby | - | -
entity | LOC | Carnaby World | - | - | -
entity | LOC | Coomera | - | - | -
entity | PERSON | Shayla Lane | - | - | -
entity | PERSON | Jaxxon | - | - | -
entity | ORG | Channel Nine | - | - | -
entity | ORG | Courier | - | - | -
entity | LOC | Kidston Drive | - | - | -
entity | ORG | Workplace Health and Safety Queensland | - | - | -
entity | ORG | Burger Shack | - | - | -
entity | PERSON | Merv Halloran | - | former Broncos trainer | -
entity | ORG | Broncos | - | - | -
entity | LOC | Lake Banks | - | - | -
entity | LOC | Noosa | - | - | -
entity | ORG | St Brendan’s | - | - | -
entity | LOC | Reef House | - | - | -
entity | PERSON | Royce “The Ringmaster” Delacourt | Delacourt | Chief executive | Carnaby Leisure
entity | PERSON | Bev Kallis | - | Tourism Minister | -
entity | ORG | One Nation | - | - | -
entity | PERSON | Trent Price | Mr Price | - | One Nation
entity | LOC | The Spit | - | - | -
entity | ORG | Government | - | - | -
entity | ORG | Australian Workers’ Union | AWU | - | -
entity | PERSON | Tui Faleolo | - | organiser | Australian Workers’ Union
entity | LOC | Brisbane | - | - | -
entity | ORG | Ferris Maguire | - | - | -
entity | PERSON | Anthea Psaros | - | partner | Ferris Maguire
meta | ‘THEY LOCKED THE GATE AND LEFT US UP THERE’ | - | -
