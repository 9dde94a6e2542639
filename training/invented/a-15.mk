<q17>Tech giant ‘listened in on’ delivery drivers</q17>, <s17>watchdog</s17> <c17>says</c17>

<s1>The Data Protection Authority</s1> <c1>has ordered</c1> <a1>the delivery firm Parcella</a1> <q1>to delete more than two million voice recordings made in the cabs of its vans</q1>.

<s2>The watchdog</s2> <c2>said</c2> on Wednesday that <q2>microphones sold to drivers as a “safety companion” had been left running during breaks, private calls and, in one case, a marriage proposal</q2>.

“<q3>Consent that you cannot refuse is not consent,</q3>” <s3>the information commissioner, Saoirse Lindqvist-Hale</s3>, <c3>said</c3>. “<q3>These people were told the red light meant off. It meant on.</q3>”

<s4>Parcella</s4> <c4>disputed</c4> <q4>the finding</q4>. <s5>A spokesperson</s5> <c5>said</c5>: “<q5>We take privacy extremely seriously. The recordings were never listened to by a human being.</q5>” <s6>The company</s6> <c6>plans</c6> <q6>to appeal</q6>.

But <s7>Guillermo Prats, a former engineer at the firm’s Barcelona office</s7>, <c7>told</c7> <a7>the Guardian</a7> <q7>he had personally transcribed “hundreds of hours” of audio</q7>. <s8>Prats</s8> <c8>claims</c8> <q8>he was given a list of words to look out for, among them “union”, “lawyer” and “tired”</q8>.

“<q9>I raised it with my manager and she laughed,</q9>” <s9>he</s9> <c9>said</c9>. “<q9>She said: ‘<n9>Gui, everybody knows.</n9>’ But the drivers didn’t know. That’s the point.</q9>”

Parcella did not respond to questions about the list.

<s10,11>The GMB</s10,11> <c10>called</c10> the practice “<q10>Orwell with a barcode</q10>” and <c11>demanded</c11> <q11>compensation for every driver recorded since 2021</q11>. <s12>Its national officer, Priti Walsh</s12>, <c12>said</c12> <q12>the firm should also say sorry</q12>: “<q13>It costs nothing and they still haven’t managed it.</q13>”

The recordings were discovered by chance when a driver asked for a copy of his file. It ran to 11,000 pages.

<s14,15>Digital rights campaigners</s14,15> <c14>welcomed</c14> <q14>the order</q14> but <c15>questioned</c15> <q15>whether the authority had the staff to enforce it</q15>. <s16>Tomasz Wieczorek of Open Wire</s16> <c16>pointed out</c16> that <q16>a similar order against a supermarket in 2023 had been “quietly forgotten by Easter”</q16>.
-----
17 | mixed | Data Protection Authority | ORG | title
1 | indirect | Data Protection Authority | ORG | organisation
2 | mixed | Data Protection Authority | ORG | title
3 | direct | Saoirse Lindqvist-Hale | PERSON | name
4 | indirect | Parcella | ORG | organisation
5 | direct | Parcella | ORG | title
6 | attitude | Parcella | ORG | organisation
7 | mixed | Guillermo Prats | PERSON | name
8 | mixed | Guillermo Prats | PERSON | surname
9 | direct | Guillermo Prats | PERSON | pronoun
10 | mixed | GMB | ORG | organisation
11 | indirect | GMB | ORG | organisation
12 | indirect | Priti Walsh | PERSON | name
13 | direct | Priti Walsh | PERSON | none
14 | indirect | Digital rights campaigners | GROUP | group
15 | indirect | Digital rights campaigners | GROUP | group
16 | mixed | Tomasz Wieczorek | PERSON | name
meta | Tech giant ‘listened in on’ delivery drivers, watchdog says | - | -
entity | ORG | Data Protection Authority | - | - | -
entity | ORG | Parcella | - | - | -
entity | PERSON | Saoirse Lindqvist-Hale | - | information commissioner | -
entity | PERSON | Guillermo Prats | Prats; Gui | former engineer | -
entity | LOC | Barcelona | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | GMB | - | - | -
entity | PERSON | Orwell | - | - | -
entity | PERSON | Priti Walsh | - | national officer | GMB
entity | PERSON | Tomasz Wieczorek | - | - | Open Wire
entity | ORG | Open Wire | - | - | -
