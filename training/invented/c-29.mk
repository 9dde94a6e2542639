Barista sacked over '<x>loud</x>' wheelchair wins £38,000

By Nina Przybylska

<q1>A barista in Cardiff whose wheelchair was said to spoil the 'acoustic' of a coffee bar was unfairly dismissed</q1>, <s1>a tribunal</s1> <c1>has ruled</c1>.

Carys Mbatha, 27, worked at Slow Drip in Pontcanna for eight months until she was let go by text message in October 2023.

<s2>Her manager, Tarquin Roose</s2>, <c2>wrote</c2>: '<q2>Hey Caz, the space isn't really vibing with the clatter. Nothing personal!</q2>'

'<q3>I read it on the bus, and I laughed, and then I couldn't stop shaking,</q3>' <s3>Miss Mbatha</s3> <c3>told</c3> <a3>the panel</a3>. '<q3>I'd oiled it that morning.</q3>'

<s4>Mr Roose</s4> <c4>denied</c4> that <q4>her disability played any part</q4>. <q5>Customers' complaints</q5>, <s5>he</s5> <c5>said</c5>, <q5>had concerned noise 'from several sources, including a spoon'</q5>.

<s6>Employment Judge Harbinder Toor</s6> <c6>described</c6> him as '<q6>an evasive and at times poetic witness</q6>'. <s7>He</s7> <c7>found</c7> that <q7>no complaint had ever been recorded and that the firm's 40-page staff handbook did not mention disability once</q7>.

'<q8>It does, however, devote two pages to foam,</q8>' <s8>the judge</s8> <c8>remarked</c8>.

<s18>Slow Drip</s18> has four branches and <c18>plans</c18> <q18>a fifth in Penarth</q18>. Its windows carry the slogan '<x>Everyone's third place</x>'.

<s9>Miss Mbatha's solicitor, Alun Devereux</s9>, <c9>said</c9> <q9>the award was one of the largest of its kind in Wales</q9>. <s10>He</s10> <c10>praised</c10> <q10>his client's 'stubbornness, which I'm told she gets from her gran'</q10>. <s11>The gran in question, Nomvula</s11>, <c11>confirmed</c11> <q11>the story</q11>.

<s12,13>A representative of the café chain</s12,13> <c12>insisted</c12> <q12>lessons had been learned</q12>, and <c13>would not say</c13> <q13>if it intended to appeal</q13>.

<s14>Disability Wales</s14> <c14>urged</c14> <a14>other workers</a14> <q14>to come forward</q14>. <q15>Only one in nine who believe they have been mistreated ever brings a claim</q15>, <c15>according to</c15> <s15>its own survey</s15>.

The money won't be framed. <s16>The former barista</s16> <c16>wants</c16> <q16>to open a kiosk in Roath Park, with a ramp, and a bell on the counter</q16>.

'<q17>A really loud one,</q17>' <s17>she</s17> <c17>said</c17>.
-----
1 | mixed | tribunal | ORG | organisation
2 | direct | Tarquin Roose | PERSON | name
3 | direct | Carys Mbatha | PERSON | surname
4 | indirect | Tarquin Roose | PERSON | surname
5 | mixed | Tarquin Roose | PERSON | pronoun
6 | mixed | Harbinder Toor | PERSON | name
7 | indirect | Harbinder Toor | PERSON | pronoun
8 | direct | Harbinder Toor | PERSON | title
9 | indirect | Alun Devereux | PERSON | name
10 | mixed | Alun Devereux | PERSON | pronoun
11 | indirect | Nomvula | PERSON | name
12 | indirect | Slow Drip | ORG | organisation
13 | attitude | Slow Drip | ORG | organisation
14 | indirect | Disability Wales | ORG | organisation
15 | indirect | survey | DOCUMENT | document
16 | attitude | Carys Mbatha | PERSON | title
17 | direct | Carys Mbatha | PERSON | pronoun
18 | attitude | Slow Drip | ORG | organisation
entity | PERSON | Tarquin Roose | Mr Roose | manager | Slow Drip
entity | PERSON | Carys Mbatha | Miss Mbatha; Caz | barista | Slow Drip
entity | PERSON | Harbinder Toor | Employment Judge Harbinder Toor | Employment Judge | -
entity | PERSON | Alun Devereux | - | solicitor | -
entity | PERSON | Nomvula | - | - | -
entity | ORG | Slow Drip | - | - | -
entity | ORG | Disability Wales | - | - | -
entity | LOC | Cardiff | - | - | -
entity | LOC | Pontcanna | - | - | -
entity | LOC | Penarth | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Roath Park | - | - | -
meta | Barista sacked over 'loud' wheelchair wins £38,000 | - | Nina Przybylska
