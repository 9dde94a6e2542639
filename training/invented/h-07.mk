“<q1>I know what I put in my body</q1>”: Kestelyn banned for four years

Olympic 1500m silver medallist loses appeal over testosterone finding
<s2>Belgian’s coach</s2> <c2>says</c2> <q2>ruling is ‘a death sentence’ for career</q2>

Gareth Inchbald in Lausanne

Marthe Kestelyn, the Olympic 1500m silver medallist, has been banned from athletics for four years after <s3>the court of arbitration for sport</s3> <c3>found</c3> that <q3>traces of testosterone in her sample could not be explained by a gel used by her partner</q3>.

The 27-year-old, who wept as the verdict was read out, will lose the European indoor title she won in March as well as prize money of about €140,000.

“<q4>I know what I put in my body and I know what I didn’t,</q4>” <s4>Kestelyn</s4> <c4>said</c4> on the steps of the court. “<q4>Three men in a room have decided that the least likely story is the true one.</q4>”

<s5>Her coach, Ruud van Assendelft</s5>, <c5>described</c5> the ruling as “<q5>a death sentence</q5>”. <s6>He</s6> <c6>said</c6> <q6>they would consider an appeal to the Swiss federal tribunal</q6>.

<s7>The court</s7> <c7>concluded</c7> that <q7>Kestelyn had not shown, on the balance of probability, how the substance entered her system</q7>. In a 61-page judgment <s8>it</s8> <c8>said</c8> that <q8>the account of her partner, the former decathlete Joris Plettinck, was “sincere in manner and unsupported in fact”</q8>.

<s9>Plettinck</s9>, who was prescribed the gel in 2023 after surgery for a tumour, <c9>told</c9> <a9>the hearing</a9> in September that <q9>he had often forgotten to wash his hands</q9>. Under questioning <s10>he</s10> <c10>accepted</c10> that <q10>he had found no receipt for the relevant month</q10>.

<s11>Professor Solveig Haaverstad, an endocrinologist</s11> called by the Athletics Integrity Unit, <c11>said</c11> that <q11>the concentration was “at least six times” what she would expect from casual contact</q11>. <s12>Kestelyn’s own expert, Tadeusz Wierzchowski</s12>, <c12>disputed</c12> <q12>the figure</q12>. <s13>He</s13> <c13>argued</c13> that <q13>studies of skin transfer had been carried out almost entirely on men</q13>.

<s14,15>The AIU</s14,15>, which <c14>had asked for</c14> <q14>the maximum sanction</q14>, <c15>welcomed</c15> <q15>the outcome</q15>. “<q16>No one takes pleasure in this,</q16>” <c16>said</c16> <s16>its head of case management, Fionn Delahoyde</s16>. “<q16>But clean athletes in Paris finished fourth, fifth and sixth behind a doubt, and they are entitled to an answer.</q16>”

<s17>One of them, the Kenyan Mercy Chelagat</s17>, <c17>said</c17> <q17>she felt no joy</q17>. <s18>She</s18> was fourth in that final, 0.08sec from a medal, and now <c18>expects</c18> <q18>to be given the bronze if the International Olympic Committee opens a case</q18>.

“<q19>I was standing in the tunnel when they got the flowers,</q19>” <s19>she</s19> <c19>said</c19> by phone from Iten. “<q19>You can post a medal. You can’t post that.</q19>”

<s20>World Athletics</s20> <c20>declined to say</c20> <q20>whether it would push for the results to be amended</q20>. <s21>The IOC</s21> <c21>said</c21> that <q21>it would study the full decision</q21>.

Kestelyn was tested at altitude camp in Font Romeu on 9 January, and was notified seven weeks later, three days after her victory in Apeldoorn had been celebrated on the front page of every Belgian newspaper. She has been suspended since.

<s22,23>The Flemish Athletics League</s22,23>, which paid a third of her legal costs, <c22>said</c22> <q22>it respected the verdict</q22> but <c23>questioned</c23> <q23>whether the burden placed on athletes was fair</q23>. <s24>Its president, Godelieve Staelens</s24>, <c24>urged</c24> <a24>the World Anti-Doping Agency</a24> <q24>to raise the threshold for contamination cases when the code is next revised</q24>.

“<q25>We are punishing people for being unable to prove where an atom came from,</q25>” <s25>Staelens</s25> <c25>said</c25>.

Wada has left the limits unchanged for six years. <s26>A spokesperson</s26> <c26>said</c26> that <q26>its rules already allowed for “no fault” findings and that the number of them had doubled since 2021</q26>.

Van Assendelft has trained Kestelyn since she was a 14-year-old cross-country runner in Geraardsbergen. <s27>He</s27> <c27>intends</c27> <q27>to go on doing so</q27>. “<q28>She rang me at six this morning, before the verdict, to ask <n28>what the session was</n28>,</q28>” <s28>he</s28> <c28>said</c28>. “<q28>I told her <n28>eight by a kilometre</n28>. She’s probably doing it now.</q28>”
-----
1 | direct | Marthe Kestelyn | PERSON | none
2 | mixed | Ruud van Assendelft | PERSON | title
3 | indirect | court of arbitration for sport | ORG | organisation
4 | direct | Marthe Kestelyn | PERSON | surname
5 | mixed | Ruud van Assendelft | PERSON | name
6 | indirect | Ruud van Assendelft | PERSON | pronoun
7 | indirect | court of arbitration for sport | ORG | organisation
8 | mixed | court of arbitration for sport | ORG | pronoun
9 | indirect | Joris Plettinck | PERSON | surname
10 | indirect | Joris Plettinck | PERSON | pronoun
11 | mixed | Solveig Haaverstad | PERSON | name
12 | indirect | Tadeusz Wierzchowski | PERSON | name
13 | indirect | Tadeusz Wierzchowski | PERSON | pronoun
14 | indirect | Athletics Integrity Unit | ORG | organisation
15 | indirect | Athletics Integrity Unit | ORG | organisation
16 | direct | Fionn Delahoyde | PERSON | name
17 | indirect | Mercy Chelagat | PERSON | name
18 | attitude | Mercy Chelagat | PERSON | pronoun
19 | direct | Mercy Chelagat | PERSON | pronoun
20 | attitude | World Athletics | ORG | organisation
21 | indirect | International Olympic Committee | ORG | organisation
22 | indirect | Flemish Athletics League | ORG | organisation
23 | indirect | Flemish Athletics League | ORG | organisation
24 | indirect | Godelieve Staelens | PERSON | name
25 | direct | Godelieve Staelens | PERSON | surname
26 | mixed | World Anti-Doping Agency | ORG | organisation
27 | attitude | Ruud van Assendelft | PERSON | pronoun
28 | direct | Ruud van Assendelft | PERSON | pronoun
entity | PERSON | Marthe Kestelyn | Kestelyn | - | -
entity | PERSON | Ruud van Assendelft | Van Assendelft | coach | -
entity | PERSON | Joris Plettinck | Plettinck | decathlete | -
entity | PERSON | Solveig Haaverstad | Professor Solveig Haaverstad | endocrinologist | -
entity | PERSON | Tadeusz Wierzchowski | - | expert | -
entity | PERSON | Fionn Delahoyde | - | head of case management | Athletics Integrity Unit
entity | PERSON | Mercy Chelagat | - | - | -
entity | PERSON | Godelieve Staelens | Staelens | president | Flemish Athletics League
entity | ORG | court of arbitration for sport | - | - | -
entity | ORG | Swiss federal tribunal | - | - | -
entity | ORG | Athletics Integrity Unit | AIU | - | -
entity | ORG | International Olympic Committee | IOC | - | -
entity | ORG | World Athletics | - | - | -
entity | ORG | Flemish Athletics League | - | - | -
entity | ORG | World Anti-Doping Agency | Wada | - | -
entity | NORP | Belgian | - | - | -
entity | NORP | European | - | - | -
entity | NORP | Kenyan | - | - | -
entity | LOC | Paris | - | - | -
entity | LOC | Iten | - | - | -
entity | LOC | Font Romeu | - | - | -
entity | LOC | Apeldoorn | - | - | -
entity | LOC | Geraardsbergen | - | - | -
meta | “I know what I put in my body”: Kestelyn banned for four years | - | Gareth Inchbald
