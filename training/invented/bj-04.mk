Fitzalan Museum to hand back £14m after donor’s heirs fall out

The Hartlebury Wing was meant to make a provincial gallery famous. Instead <s1>its trustees</s1> <c1>blame</c1> <q1>a family feud for a hole in the roof and the budget</q1>

Crispin Adeyinka, Arts Correspondent

One of England’s finest regional museums is to repay £14 million to the estate of a biscuit heiress after two branches of her family went to war over the terms of her will.

<s2>The Fitzalan Museum in Derby</s2> <c2>said</c2> last night <q2>it had agreed to the repayment “with great sadness”</q2>. Work on its extension, known as “<x>the Tin</x>”, stopped in June, when the contractor, Mowbray Esker, withdrew its cranes.

Euphemia Hartlebury, who died in 2021 at 97, left the money through the Hartlebury Bequest, a trust run by her nephews. <s3>One of them, Lord Tansor of Belper</s3>, <c3>insists</c3> that <q3>she meant the gift to pay for Old Masters, not “a shed with a café”</q3>.

“<q4>My aunt could not abide concrete,</q4>” <s4>Lord Tansor, 71</s4>, <c4>told</c4> <a4>The Times</a4>. “<q4>She had it taken up from her own drive.</q4>”

His cousin Araminta Voss, who sat on the museum’s board until February, disagrees. <s6>She</s6> <c6>said</c6> <q6>Miss Hartlebury had seen the drawings, “laughed like a drain” and signed</q6>.

The drawings were by Sato Beaumont, the practice behind the Kelpie Theatre in Falkirk and the new stand at Pride Park. <q8>It is owed</q8>, <s8>it</s8> <c8>says</c8>, <q8>£800,000 in fees</q8>. <s9>The museum</s9> <c9>disputes</c9> <q9>the figure</q9>.

Relations broke down in the autumn of 2023. A meeting at Tansor Hall ended with the director, Benedikt Rautavaara, being shown out through the kennels. Voss resigned, rejoined, and resigned again. Withers Plaskett, acting for the nephews, went to the High Court, where a judge ordered disclosure of 1,100 letters. In one of them <s10>Miss Hartlebury</s10> <c10>described</c10> Derby as “<q10>a good place to change trains</q10>”.

<s11>Rautavaara</s11> <c11>conceded</c11> that <q11>the museum should have asked more questions in 2019</q11>. <s12>The Finn, 52</s12>, <c12>ruled out</c12> <q12>resigning</q12> but <s13>he</s13> <c13>admitted</c13> that <q13>jobs would go</q13>. “<q14>I came for the Wrights and I shall stay for the Wrights,</q14>” <s14>he</s14> <c14>said</c14>. The museum owns nine canvases by Joseph Wright, among them The Tinker’s Supper.

<s15>Prospect</s15>, which represents 63 of the staff, <c15>called</c15> the affair “<q15>a catastrophe made in drawing rooms</q15>”. <s16>Its regional officer, Jaswant Copple</s16>, <c16>demanded</c16> <q16>a guarantee that curators would not pay for it</q16>.

<s17>Arts Council England</s17>, which had promised £2 million, <c17>said</c17> <q17>its grant was “under review”</q17>. <s18>A Whitehall source</s18> <c18>suggested</c18> <q18>Culture would not step in</q18>. “<q19>The Treasury thinks Derby is a horse race,</q19>” <s19>the source</s19> <c19>added</c19>.

The Hartleburys made their fortune in Long Eaton with the Nutkin, a ginger biscuit still sold under that name by Granger Foods. In 1908 they paid for an almshouse, a bandstand and the Hartlebury Infirmary, now flats. A portrait of the founder, Obadiah, hangs on the museum stairs.

<s20>Lord Tansor</s20> <c20>has asked for</c20> <q20>it back</q20>.
-----
1 | indirect | Fitzalan Museum | ORG | organisation
2 | mixed | Fitzalan Museum | ORG | organisation
3 | mixed | Lord Tansor of Belper | PERSON | name
4 | direct | Lord Tansor of Belper | PERSON | surname
6 | mixed | Araminta Voss | PERSON | pronoun
8 | indirect | Sato Beaumont | ORG | pronoun
9 | indirect | Fitzalan Museum | ORG | organisation
10 | mixed | Euphemia Hartlebury | PERSON | surname
11 | indirect | Benedikt Rautavaara | PERSON | surname
12 | indirect | Benedikt Rautavaara | PERSON | title
13 | indirect | Benedikt Rautavaara | PERSON | pronoun
14 | direct | Benedikt Rautavaara | PERSON | pronoun
15 | mixed | Prospect | ORG | organisation
16 | indirect | Jaswant Copple | PERSON | name
17 | mixed | Arts Council England | ORG | organisation
18 | indirect | Whitehall source | PERSON | title
19 | direct | Whitehall source | PERSON | title
20 | indirect | Lord Tansor of Belper | PERSON | surname
entity | ORG | Fitzalan Museum | - | - | -
entity | LOC | Hartlebury Wing | Tin | - | -
entity | LOC | England | - | - | -
entity | LOC | Derby | - | - | -
entity | ORG | Mowbray Esker | - | - | -
entity | PERSON | Euphemia Hartlebury | Miss Hartlebury | biscuit heiress | -
entity | ORG | Hartlebury Bequest | - | - | -
entity | PERSON | Lord Tansor of Belper | Lord Tansor | - | -
entity | ORG | The Times | - | - | -
entity | PERSON | Araminta Voss | Voss | - | -
entity | ORG | Sato Beaumont | - | - | -
entity | LOC | Kelpie Theatre | - | - | -
entity | LOC | Falkirk | - | - | -
entity | LOC | Pride Park | - | - | -
entity | LOC | Tansor Hall | - | - | -
entity | PERSON | Benedikt Rautavaara | Rautavaara | director | Fitzalan Museum
entity | ORG | Withers Plaskett | - | - | -
entity | ORG | High Court | - | - | -
entity | NORP | Finn | - | - | -
entity | PERSON | Joseph Wright | - | - | -
entity | ORG | Prospect | - | - | -
entity | PERSON | Jaswant Copple | - | regional officer | Prospect
entity | ORG | Arts Council England | - | - | -
entity | ORG | Whitehall | - | - | -
entity | ORG | Culture | - | - | -
entity | ORG | Treasury | - | - | -
entity | LOC | Long Eaton | - | - | -
entity | ORG | Granger Foods | - | - | -
entity | LOC | Hartlebury Infirmary | - | - | -
entity | PERSON | Obadiah | - | founder | -
meta | Fitzalan Museum to hand back £14m after donor’s heirs fall out | - | Crispin Adeyinka, Arts Correspondent
