Bristol gallery to hand looted painting back to heirs of Viennese dentist

<s1,2>Panel</s1,2> <c1>rules</c1> that <q1>Otto Lindenbaum sold Woman at a Window ‘under duress’ in 1938</q1> – and <c2>says</c2> <q2>gallery should have known</q2>

By Imogen Sarkissian, Arts correspondent

A British gallery is to return a painting worth an estimated £3m to the descendants of a Jewish dentist who was forced to sell it weeks before fleeing Vienna.

<s3>The Restitution Advisory Panel</s3>, which advises the government on art lost during the Nazi era, <c3>concluded</c3> that <q3>Otto Lindenbaum parted with Leopold Brandeis’s Woman at a Window for a tenth of its value in May 1938</q3>. <q4>The sale</q4>, <s4>it</s4> <c4>said</c4>, <q4>was ‘a transaction in name only’</q4>.

The picture has hung at the Clifton Gallery in Bristol since 1961, when it was given by a local shipping magnate, Sir Percival Tewkes. Trustees voted unanimously last week to let it go.

‘<q5>There was really nothing to debate,</q5>’ <c5>said</c5> <s5>Adwoa Mensah-Brown, the gallery’s director</s5>. ‘<q5>We will miss her terribly, but she was never ours to miss.</q5>’

Lindenbaum’s granddaughter Ruth Abelson, 81, learned the news by telephone at her home in Montreal. She wept, and then rang her brother, Daniel.

‘<q6>Our grandfather talked about that window until he died,</q6>’ <s6>she</s6> <c6>said</c6>. ‘<q6>He could describe every pane. We thought it was a window in a house.</q6>’

<a7>The family</a7> <c7>had been told</c7> by <s7>the Austrian authorities</s7> in 1952 that <q7>the work had been destroyed by bombing</q7>. It surfaced only in 2019, when a researcher, Tomasz Wilk, noticed a customs stamp in a photograph of the back of the canvas.

<s8>Wilk</s8>, who was then cataloguing the collection on a temporary contract, wrote to <a8>his managers</a8> <c8>suggesting</c8> that <q8>the picture’s history be investigated</q8>. <s9>He</s9> <c9>says</c9> <q9>he was advised to concentrate on the watercolours</q9>.

‘<q10>I was 26 and I wanted the job,</q10>’ <s10>he</s10> <c10>said</c10>. ‘<q10>So I did the watercolours for a year, and then I wrote to the family myself.</q10>’

<s11>The panel’s report</s11> <c11>describes</c11> <q11>a ‘studied lack of curiosity’ at the gallery</q11>. <s12>It</s12> <c12>notes</c12> that <q12>a curator had pencilled ‘<n12>provenance? Vienna?</n12>’ on a file card as early as 1974, and that the question was not asked again for 45 years</q12>.

<s13>Mensah-Brown</s13>, who took over in 2020, <c13>accepted</c13> <q13>the criticism</q13> and apologised to the family in person. But <s14>she</s14> <c14>denied</c14> that <q14>her predecessor, Julian Frome, had tried to bury the matter</q14>.

<s15>Frome, now master of an Oxford college</s15>, <c15>said</c15> <q15>he had ‘no recollection’ of Wilk’s letter</q15>. <s16>The art historian</s16> <c16>insisted</c16> that <q16>attitudes had been different</q16>. ‘<q17>Nobody handed over paintings on the strength of a rubber stamp,</q17>’ <s17>he</s17> <c17>said</c17>.

<s18>Campaigners</s18> <c18>welcomed</c18> <q18>the ruling</q18>. <s19>Miriam Szabo, of the Looted Art Project</s19>, <c19>believes</c19> <q19>hundreds of similar works remain in regional collections that lack the money to research them</q19>.

‘<q20>Bristol is not the exception,</q20>’ <s20>she</s20> <c20>said</c20>. ‘<q20>Bristol is the one that got a letter.</q20>’ <s21>She</s21> <c21>is calling for</c21> <q21>a national fund to pay for provenance experts</q21>.

<s22>The Department for Culture, Media and Sport</s22> <c22>said</c22> <q22>it was ‘considering the panel’s wider recommendations’</q22>. <s23>A source close to the culture secretary, Alan Prewett</s23>, <c23>suggested</c23> <q23>new money was unlikely</q23>.

In a letter read out at the trustees’ meeting, <s24>the donor’s great-nephew Hugo Tewkes</s24> <c24>said</c24> <q24>the family supported the return ‘without hesitation’</q24>. <q25>Sir Percival had bought the picture in good faith from a dealer in Zurich</q25>, <s25>he</s25> <c25>added</c25>.

Brandeis, who died in Theresienstadt in 1943, painted at least four versions of the scene, of which two survive. The other was returned to its owners in 2006 and sold at auction for €2.2m.

<s26>Abelson and her brother</s26> <c26>do not intend</c26> <q26>to sell</q26>. <s27>They</s27> <c27>want</c27> <q27>the painting to be shown first in the Vienna district where their grandfather had his surgery</q27>.

It will stay on show in Bristol until the end of the month. <s28>A card beside it</s28> <c28>reads</c28>: ‘<q28>This work is going home.</q28>’
-----
1 | mixed | Restitution Advisory Panel | ORG | organisation
2 | indirect | Restitution Advisory Panel | ORG | organisation
3 | indirect | Restitution Advisory Panel | ORG | organisation
4 | mixed | Restitution Advisory Panel | ORG | pronoun
5 | direct | Adwoa Mensah-Brown | PERSON | name
6 | direct | Ruth Abelson | PERSON | pronoun
7 | indirect | Austrian authorities | GROUP | group
8 | indirect | Tomasz Wilk | PERSON | surname
9 | indirect | Tomasz Wilk | PERSON | pronoun
10 | direct | Tomasz Wilk | PERSON | pronoun
11 | mixed | panel’s report | DOCUMENT | document
12 | mixed | panel’s report | DOCUMENT | pronoun
13 | indirect | Adwoa Mensah-Brown | PERSON | surname
14 | indirect | Adwoa Mensah-Brown | PERSON | pronoun
15 | mixed | Julian Frome | PERSON | surname
16 | indirect | Julian Frome | PERSON | title
17 | direct | Julian Frome | PERSON | pronoun
18 | indirect | Campaigners | GROUP | group
19 | attitude | Miriam Szabo | PERSON | name
20 | direct | Miriam Szabo | PERSON | pronoun
21 | indirect | Miriam Szabo | PERSON | pronoun
22 | mixed | Department for Culture, Media and Sport | ORG | organisation
23 | indirect | source close to the culture secretary | PERSON | title
24 | mixed | Hugo Tewkes | PERSON | name
25 | indirect | Hugo Tewkes | PERSON | pronoun
26 | attitude | Ruth Abelson and Daniel | GROUP | group
27 | attitude | Ruth Abelson and Daniel | GROUP | pronoun
28 | direct | card beside it | DOCUMENT | document
entity | ORG | Restitution Advisory Panel | - | - | -
entity | PERSON | Otto Lindenbaum | Lindenbaum | dentist | -
entity | PERSON | Leopold Brandeis | Brandeis | - | -
entity | PERSON | Adwoa Mensah-Brown | Mensah-Brown | director | Clifton Gallery
entity | ORG | Clifton Gallery | - | - | -
entity | PERSON | Percival Tewkes | Sir Percival Tewkes; Sir Percival | shipping magnate | -
entity | PERSON | Ruth Abelson | Abelson | - | -
entity | PERSON | Daniel | - | - | -
entity | PERSON | Tomasz Wilk | Wilk | researcher | -
entity | PERSON | Julian Frome | Frome | master | -
entity | PERSON | Miriam Szabo | - | - | Looted Art Project
entity | ORG | Looted Art Project | - | - | -
entity | ORG | Department for Culture, Media and Sport | - | - | -
entity | PERSON | Alan Prewett | - | culture secretary | -
entity | PERSON | Hugo Tewkes | - | - | -
entity | NORP | British | - | - | -
entity | NORP | Viennese | - | - | -
entity | NORP | Jewish | - | - | -
entity | NORP | Nazi | - | - | -
entity | NORP | Austrian | - | - | -
entity | LOC | Bristol | - | - | -
entity | LOC | Vienna | - | - | -
entity | LOC | Montreal | - | - | -
entity | LOC | Zurich | - | - | -
entity | LOC | Theresienstadt | - | - | -
entity | LOC | Oxford | - | - | -
meta | Bristol gallery to hand looted painting back to heirs of Viennese dentist | - | Imogen Sarkissian, Arts correspondent
