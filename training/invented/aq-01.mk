<s1>Anglers</s1> <c1>accuse</c1> water firm of ‘<q1>marking its own homework</q1>’ over dead trout

<s2>Arden & Vale</s2> <c2>denies</c2> <q2>tip-offs</q2> as <s3>Pryor club</s3> <c3>calls for</c3> <q3>Ofwat inquiry</q3>

By Saskia Mwangi-Field

<s4>An angling club</s4> that counted more than 600 dead trout in a single weekend <c4>has accused</c4> one of England’s largest water companies of <q4>warning its own contractors before samples were taken</q4>.

<s5>Halford Banks Angling Club</s5>, which has leased a mile and a half of the River Pryor since 1911, <c5>said</c5> <q5>emails released under the Freedom of Information Act showed that staff at Arden & Vale Water knew of a failing pump at its Wykeham Court works eight days before they told the Environment Agency</q5>.

‘<q6>They marked their own homework and then they ate it,</q6>’ <c6>said</c6> <s6>Ottoline Church, the club’s secretary</s6>. ‘<q6>I picked up fish that my father put in as fry.</q6>’

<s7>Church, 71, a retired teacher</s7>, <c7>said</c7> <q7>she had rung the company four times on the Friday</q7>. <s8>It</s8> <c8>told</c8> <a8>her</a8> that <q8>the water was ‘discoloured but compliant’</q8>.

<s9>Arden & Vale</s9> <c9>denied</c9> <q9>tipping anyone off</q9>. ‘<q10>We reported the incident as soon as its seriousness was clear, and we have cooperated with the agency at every step,</q10>’ <s10>a spokesperson</s10> <c10>said</c10>. <s11>The company</s11> <c11>added</c11> that <q11>the pump, a Hydrostar 40, had been ‘due for replacement under Project Heron’</q11>, its £90m investment plan.

<s12,13>The agency</s12,13> <c12>confirmed</c12> that <q12>it was investigating</q12> but <c13>would not say</c13> <q13>whether officers had interviewed Arden & Vale’s managers</q13>. Ofwat declined to comment.

<s14>Internal messages</s14> seen by the Guardian <c14>suggest</c14> <q14>some of those managers were uneasy</q14>. In one, sent from the firm’s offices at Lane End House in Ashby, <s15>an engineer</s15> <c15>warned</c15> that <q15>Tench Rowley, the contractor that runs the works, was ‘flying blind’</q15>. <s16>A second message, dated 3 May</s16>, <c16>reads</c16>: ‘<q16>Do not put this in writing. Ring Kwabena.</q16>’

<s17,18>Kwabena Price, Tench Rowley’s operations director until last month</s17,18>, <c17>said</c17> <q17>he had not seen the message</q17> and <c18>did not recall</c18> <q18>any such call</q18>. <s19>He</s19> <c19>described</c19> the club’s complaint as ‘<q19>a fishing expedition in every sense</q19>’.

<s20>Dafydd Halifax, professor of freshwater ecology at the University of Bristol</s20>, <c20>said</c20> <q20>a kill on that scale was rarely the result of one pump</q20>. ‘<q21>Somebody will have known for a long time that the Pryor was on its knees,</q21>’ <s21>he</s21> <c21>said</c21>.

The Pryor rises above Norrington and meets the Soke at Bishop’s Staunton, where the Ferryman Inn was flooded by Storm Edwina in January. It was given protected status in 1994. Arden & Vale, which was bought by the Canadian pension fund Maple Crown in 2017, was fined £4.3m after a similar spill in the Dunning valley; its auditors were Moss & Pryce.

<s22>Rosalind York, the Liberal Democrat MP for Soke Valley</s22>, <c22>urged</c22> <a22>the environment secretary</a22> <q22>to order an independent review</q22>. ‘<q23>If Defra won’t act, then the select committee must,</q23>’ <s23>she</s23> <c23>said</c23>. <s24,25>Defra</s24,25> <c24>said</c24> <q24>ministers were ‘considering the evidence’</q24> and <c25>hoped</c25> <q25>to respond before the Water Reform Bill returned to the Commons in June</q25>.

Church, who won the Pryor Cup four times, is not optimistic. <s26>She</s26> <c26>wants</c26> <q26>the company’s licence suspended</q26>. Her fellow member Jem Banks has put a sign on the footbridge at Mill Lane. <s27>It</s27> <c27>reads</c27>: ‘<q27>Trout, 1911–2025. No flowers.</q27>’
-----
1 | mixed | Anglers | GROUP | group
2 | indirect | Arden & Vale Water | ORG | organisation
3 | indirect | Halford Banks Angling Club | ORG | organisation
4 | indirect | Halford Banks Angling Club | ORG | organisation
5 | indirect | Halford Banks Angling Club | ORG | organisation
6 | direct | Ottoline Church | PERSON | name
7 | indirect | Ottoline Church | PERSON | surname
8 | mixed | Arden & Vale Water | ORG | pronoun
9 | indirect | Arden & Vale Water | ORG | organisation
10 | direct | Arden & Vale Water | ORG | organisation
11 | mixed | Arden & Vale Water | ORG | organisation
12 | indirect | Environment Agency | ORG | organisation
13 | attitude | Environment Agency | ORG | organisation
14 | indirect | Internal messages | DOCUMENT | document
15 | mixed | engineer | PERSON | title
16 | direct | second message | DOCUMENT | document
17 | indirect | Kwabena Price | PERSON | name
18 | attitude | Kwabena Price | PERSON | name
19 | mixed | Kwabena Price | PERSON | pronoun
20 | indirect | Dafydd Halifax | PERSON | name
21 | direct | Dafydd Halifax | PERSON | pronoun
22 | indirect | Rosalind York | PERSON | name
23 | direct | Rosalind York | PERSON | pronoun
24 | mixed | Defra | ORG | organisation
25 | attitude | Defra | ORG | organisation
26 | attitude | Ottoline Church | PERSON | pronoun
27 | direct | sign on the footbridge at Mill Lane | DOCUMENT | pronoun
entity | PERSON | Ottoline Church | Church | secretary | Halford Banks Angling Club
entity | PERSON | Kwabena Price | Kwabena | operations director | Tench Rowley
entity | PERSON | Dafydd Halifax | - | professor of freshwater ecology | University of Bristol
entity | PERSON | Rosalind York | - | MP for Soke Valley | -
entity | PERSON | Jem Banks | - | - | -
entity | ORG | Arden & Vale Water | Arden & Vale | - | -
entity | ORG | Halford Banks Angling Club | - | - | -
entity | ORG | Ofwat | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Tench Rowley | - | - | -
entity | ORG | University of Bristol | - | - | -
entity | ORG | Maple Crown | - | - | -
entity | ORG | Moss & Pryce | - | - | -
entity | ORG | Defra | - | - | -
entity | ORG | Commons | - | - | -
entity | LOC | England | - | - | -
entity | LOC | River Pryor | Pryor | - | -
entity | LOC | Wykeham Court | - | - | -
entity | LOC | Lane End House | - | - | -
entity | LOC | Ashby | - | - | -
entity | LOC | Norrington | - | - | -
entity | LOC | Soke | - | - | -
entity | LOC | Bishop’s Staunton | - | - | -
entity | LOC | Ferryman Inn | - | - | -
entity | LOC | Dunning valley | - | - | -
entity | LOC | Soke Valley | - | - | -
entity | LOC | Mill Lane | - | - | -
entity | NORP | Canadian | - | - | -
entity | NORP | Liberal Democrat | - | - | -
meta | Anglers accuse water firm of ‘marking its own homework’ over dead trout | - | Saskia Mwangi-Field
