‘<q1>They billed us for a house that burned down</q1>’

This week: an energy firm that would not listen, a cruise that did not sail and a mattress nobody will collect

Hattie Lyle

Celia Fordham and her husband, Dennis, lost their cottage near Diss to a fire in October 2022. Eighteen months later Brightwell Energy is still sending them bills for it.

‘<q2>They billed us for a house that burned down,</q2>’ <c2>says</c2> <s2>Celia, a retired school secretary</s2>. ‘<q2>I have explained this to eleven different people. One of them asked if I could go and read the meter.</q2>’

The couple moved in with their daughter in Norwich and wrote to the supplier the following week. Brightwell, which has 2.3m customers, replied with <s3>an automated email</s3> <c3>thanking</c3> <a3>them</a3> for <q3>submitting a reading</q3>.

By February the debt stood at £1,946, and <s4>a collection agency, Ferrow & Pike</s4>, <c4>was threatening</c4> <q4>to send bailiffs to the address</q4>, which has no door.

<s5>Dennis</s5>, who is 79 and has a heart condition, <c5>wanted</c5> <q5>to pay up and forget it</q5>. His wife would not hear of it. ‘<q6>It’s the principle,</q6>’ <s6>she</s6> <c6>says</c6>. ‘<q6>I’m not paying for gas that went up in smoke.</q6>’

When I got in touch it took Brightwell 48 hours to discover that the supply had been cut off by the network operator on the night of the fire. <s7,8>A spokesperson</s7,8> <c7>apologised for</c7> ‘<q7>a series of regrettable errors</q7>’ and <c8>said</c8> <q8>the balance had been cleared</q8>. <s9>It</s9> <c9>has offered</c9> <a9>the couple</a9> <q9>£350 in compensation</q9>, which they have taken.

<s10>The company</s10> <c10>would not tell</c10> <a10>me</a10> <q10>how many other customers were being charged for homes that no longer exist</q10>.

All at sea

Marcus Thwaite of Halifax paid £4,380 for a Norwegian fjords cruise with Pelican Voyages to mark his silver wedding. Three days before departure <s11>the company</s11> <c11>informed</c11> <a11>him</a11> that <q11>the ship had been withdrawn for repairs</q11>.

<s12>Pelican</s12> <c12>promised</c12> <q12>a refund within 14 days</q12>. That was in July.

‘<q13>I’ve been told it’s with finance, it’s with legal and, once, that it had already been paid into an account I closed in 2009,</q13>’ <c13>says</c13> <s13>Thwaite, a driving instructor</s13>. <s14>He</s14> <c14>accuses</c14> the firm of <q14>hoping customers will give up</q14>.

Pelican belongs to the Association of Cruise Operators, <s15>whose code of conduct</s15> <c15>states</c15> that <q15>refunds must be issued within two weeks</q15>.

<s16>Anita Desmond-Carr</s16>, who took over as chief executive in 2023 when the business was bought by a Florida investment fund, <c16>told</c16> <a16>me</a16> <q16>212 customers had been caught up in a problem with a new payments system</q16>. <s17>She</s17> <c17>said</c17> <q17>all of them would have their money by Friday</q17>.

<s18>Thwaite</s18> <c18>reports</c18> that <q18>his arrived on Thursday</q18>. ‘<q19>Nothing for the wife’s new frocks, mind,</q19>’ <s19>he</s19> <c19>adds</c19>.

Sprung a surprise

<s20>A reader in Swansea</s20>, who <c20>asked</c20> <a20>me</a20> <q20>not to print her name</q20>, bought an £899 mattress from Dozewell online. It was too soft, and <s21>the website</s21> <c21>says</c21> <q21>returns are ‘easy, free and no quibble’</q21>.

The mattress has been in her hallway since Easter. Two couriers have come and gone, <s22>one of them</s22> <c22>complaining</c22> that <q22>it was bigger than his van</q22>. ‘<q23>I climb over it to answer the door,</q23>’ <s23>she</s23> <c23>told</c23> <a23>me</a23>.

<s24>Dozewell</s24> <c24>blamed</c24> <q24>its logistics partner, Swiftline, for the missed collections</q24>. <s25>Swiftline</s25> <c25>says</c25> <q25>it was never given the right dimensions</q25>. <s26>Neither firm</s26> <c26>could explain</c26> <q26>why she had been charged a £45 failed-collection fee</q26>.

The fee has now been refunded. <q27>The mattress</q27>, <c27>says</c27> <s27>Dozewell’s customer services director, Leon Achterberg</s27>, <q27>will be collected ‘by two people and a suitable vehicle’ next week</q27>.

Anyone left holding unwanted goods should keep the paperwork. <s28>Citizens Advice</s28> also <c28>recommends</c28> <q28>taking a photograph of the item on the day it was due to go</q28>.
-----
1 | direct | Celia Fordham | PERSON | none
2 | direct | Celia Fordham | PERSON | name
3 | indirect | automated email | DOCUMENT | document
4 | indirect | Ferrow & Pike | ORG | organisation
5 | attitude | Dennis | PERSON | name
6 | direct | Celia Fordham | PERSON | pronoun
7 | mixed | Brightwell Energy | ORG | organisation
8 | indirect | Brightwell Energy | ORG | organisation
9 | indirect | Brightwell Energy | ORG | pronoun
10 | attitude | Brightwell Energy | ORG | organisation
11 | indirect | Pelican Voyages | ORG | organisation
12 | indirect | Pelican Voyages | ORG | organisation
13 | direct | Marcus Thwaite | PERSON | surname
14 | indirect | Marcus Thwaite | PERSON | pronoun
15 | indirect | code of conduct | DOCUMENT | document
16 | indirect | Anita Desmond-Carr | PERSON | name
17 | indirect | Anita Desmond-Carr | PERSON | pronoun
18 | indirect | Marcus Thwaite | PERSON | surname
19 | direct | Marcus Thwaite | PERSON | pronoun
20 | indirect | reader in Swansea | PERSON | title
21 | mixed | website | DOCUMENT | document
22 | indirect | one of them | PERSON | title
23 | direct | reader in Swansea | PERSON | pronoun
24 | indirect | Dozewell | ORG | organisation
25 | indirect | Swiftline | ORG | organisation
26 | attitude | Dozewell and Swiftline | GROUP | group
27 | mixed | Leon Achterberg | PERSON | name
28 | indirect | Citizens Advice | ORG | organisation
entity | PERSON | Celia Fordham | Celia | retired school secretary | -
entity | PERSON | Dennis | - | - | -
entity | ORG | Brightwell Energy | Brightwell | - | -
entity | ORG | Ferrow & Pike | - | - | -
entity | PERSON | Marcus Thwaite | Thwaite | driving instructor | -
entity | ORG | Pelican Voyages | Pelican | - | -
entity | ORG | Association of Cruise Operators | - | - | -
entity | PERSON | Anita Desmond-Carr | - | chief executive | Pelican Voyages
entity | ORG | Dozewell | - | - | -
entity | ORG | Swiftline | - | - | -
entity | PERSON | Leon Achterberg | - | customer services director | Dozewell
entity | ORG | Citizens Advice | - | - | -
entity | LOC | Diss | - | - | -
entity | LOC | Norwich | - | - | -
entity | LOC | Halifax | - | - | -
entity | LOC | Florida | - | - | -
entity | LOC | Swansea | - | - | -
entity | NORP | Norwegian | - | - | -
meta | ‘They billed us for a house that burned down’ | - | Hattie Lyle
