MONTROY CUT ADRIFT AS <s1>TEAM BOSS</s1> <c1>RAGES</c1>: ‘<q1>THE MONEY WENT TO A BICYCLE BELL</q1>’

By Fitz Okonjo-Reid in Pau

Hexham-Lumière will go to the Tour of the Marches next month without their leader, Aurèle Montroy, after <s2>the British team</s2> <c2>confirmed</c2> that <q2>his contract had been torn up over two months of unpaid wages</q2>.

The 29-year-old Frenchman, third in last year’s Giro, rode his final stage for them into Gourette on Sunday and handed back his bike, a Velasco Strada, at the bus door.

<s3>Team principal Daryl Quarshie</s3>, who took over in 2021, <c3>said</c3> <q3>he had not slept since</q3>. “<q4>It’s like selling your front door to pay for the windows,</q4>” <s4>he</s4> <c4>said</c4>.

<s5>Quarshie</s5> <c5>blamed</c5> <q5>Lumière, the lighting firm from Ghent that became co-sponsor in January, for missing two instalments</q5>. <q6>Its owner, Joost Verhaege, had put the cash into a start-up making a “smart” bicycle bell</q6>, <s6>he</s6> <c6>claimed</c6>.

“<q7>The money went to a bicycle bell,</q7>” <c7>said</c7> <s7>the former points champion</s7>. “<q7>You could not make it up. You could not even hear it.</q7>”

<s8>Verhaege</s8> <c8>denied</c8> <q8>being in breach</q8>. In a message to Sporza, <s9>the Belgian</s9> <c9>said</c9> <q9>the team had lost a bonus clause when Dario Pellicano failed to finish Strade Bianche</q9>.

The UCI can withdraw a WorldTour licence if riders go unpaid. <s10>Cycling’s governing body</s10> <c10>said</c10> <q10>it had asked Aske Grieve for a report</q10>. <s11>The CPA, the riders’ union</s11>, <c11>called for</c11> <q11>the bank guarantee to be opened at once</q11>.

Hexham, as everyone in the bunch calls them, were founded by a bakery owner, Winifred Stobbart, in 2009 and raced for years as Stobbart’s Stotties. Their base is still a former drill hall on Battle Hill, across from the abbey.

<s12>Mrs Stobbart, 81</s12>, <c12>told</c12> <a12>the Courant</a12> <q12>she would rather see the name on nothing at all than on “a bus with its lights off”</q12>.

There was gloom too in Tynedale at the weekend, when Haltwhistle lost 3-0 to Whitley Bay in the Northern League. Quarshie owns a share of the losers.

<s13>Montroy</s13> <c13>does not intend</c13> <q13>to wait</q13>. <s14>L’Équipe</s14> <c14>reported</c14> that <q14>he would sign for Banco Soler before Liège</q14>. <s15>His agent, Kiki Anastasiadis</s15>, <c15>would say only</c15> that <q15>there had been “four calls, one of them serious”</q15>.

His room-mate, Sandy Muir, will lead instead. <s16>The Scot</s16>, known as “<x>the Postie</x>” after six years on a round in Crieff, <c16>thinks</c16> <q16>the team can still win a stage</q16>.

“<q17>I’ve delivered in worse weather than this,</q17>” <s17>Muir</s17> <c17>said</c17>.

<s18>Directeur sportif Maite Goikoetxea</s18> <c18>promised</c18> <q18>there would be seven riders on the ramp in Ludlow</q18>. <q19>Lowther & Vine, the kit supplier, had agreed to pay the hotels</q19>, <s19>she</s19> <c19>said</c19>. Northumberland Council has found £40,000.

<s20>British Cycling</s20> <c20>said</c20> <q20>it was watching “with concern”</q20>.

On the Pourtalet descent yesterday three Hexham riders were out training with tape across their chests, where the sponsor’s name had been. <s21>The tape</s21> <c21>read</c21>: “<q21>YOUR LIGHT HERE.</q21>”
-----
1 | direct | Daryl Quarshie | PERSON | title
2 | indirect | Hexham-Lumière | ORG | organisation
3 | indirect | Daryl Quarshie | PERSON | name
4 | direct | Daryl Quarshie | PERSON | pronoun
5 | indirect | Daryl Quarshie | PERSON | surname
6 | mixed | Daryl Quarshie | PERSON | pronoun
7 | direct | Daryl Quarshie | PERSON | title
8 | indirect | Joost Verhaege | PERSON | surname
9 | indirect | Joost Verhaege | PERSON | title
10 | indirect | UCI | ORG | organisation
11 | indirect | CPA | ORG | organisation
12 | mixed | Winifred Stobbart | PERSON | surname
13 | attitude | Aurèle Montroy | PERSON | surname
14 | indirect | L’Équipe | ORG | organisation
15 | mixed | Kiki Anastasiadis | PERSON | name
16 | attitude | Sandy Muir | PERSON | title
17 | direct | Sandy Muir | PERSON | surname
18 | indirect | Maite Goikoetxea | PERSON | name
19 | indirect | Maite Goikoetxea | PERSON | pronoun
20 | mixed | British Cycling | ORG | organisation
21 | direct | tape across their chests | DOCUMENT | document
entity | PERSON | Aurèle Montroy | MONTROY; Montroy | leader | Hexham-Lumière
entity | PERSON | Daryl Quarshie | Quarshie | Team principal | Hexham-Lumière
entity | PERSON | Joost Verhaege | Verhaege | owner | Lumière
entity | PERSON | Dario Pellicano | - | - | -
entity | PERSON | Winifred Stobbart | Mrs Stobbart | - | -
entity | PERSON | Kiki Anastasiadis | - | agent | -
entity | PERSON | Sandy Muir | Muir; the Postie | - | Hexham-Lumière
entity | PERSON | Maite Goikoetxea | - | Directeur sportif | Hexham-Lumière
entity | ORG | Hexham-Lumière | Hexham; Stobbart’s Stotties | - | -
entity | ORG | Lumière | - | - | -
entity | ORG | Sporza | - | - | -
entity | ORG | UCI | - | - | -
entity | ORG | Aske Grieve | - | - | -
entity | ORG | CPA | - | - | -
entity | ORG | Courant | - | - | -
entity | ORG | Haltwhistle | - | - | -
entity | ORG | Whitley Bay | - | - | -
entity | ORG | Northern League | - | - | -
entity | ORG | L’Équipe | - | - | -
entity | ORG | Banco Soler | - | - | -
entity | ORG | Lowther & Vine | - | - | -
entity | ORG | Northumberland Council | - | - | -
entity | ORG | British Cycling | - | - | -
entity | LOC | Gourette | - | - | -
entity | LOC | Ghent | - | - | -
entity | LOC | Battle Hill | - | - | -
entity | LOC | Tynedale | - | - | -
entity | LOC | Ludlow | - | - | -
entity | LOC | Crieff | - | - | -
entity | LOC | Pourtalet | - | - | -
entity | NORP | British | - | - | -
entity | NORP | Frenchman | - | - | -
entity | NORP | Belgian | - | - | -
entity | NORP | Scot | - | - | -
meta | MONTROY CUT ADRIFT AS TEAM BOSS RAGES: ‘THE MONEY WENT TO A BICYCLE BELL’ | - | Fitz Okonjo-Reid
