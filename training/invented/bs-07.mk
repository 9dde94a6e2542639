<q1>Nurse rang doctors three times before father of two died on trolley</q1>, <a1>inquest</a1> <c1>told</c1>

Jury returns verdict of medical misadventure as <s2>HSE</s2> <c2>apologises</c2> for "<q2>failings</q2>"

Cathal Mulgrew

It took 19 hours for a lift engineer with sepsis to be moved from a trolley to a bed, and another two for him to die in it.

Fintan Dennehy (58), from Ballinvoher, Co Limerick, died at St Ita's University Hospital on January 9th last year.

Giving evidence, <s3>his widow, Noreen Dennehy</s3>, <c3>told</c3> <a3>Limerick Coroner's Court</a3> <q3>she was assured twice that it was "probably a flu"</q3>.

"<q4>I grew up on a farm and I know what a dying animal looks like,</q4>" <s4>she</s4> <c4>said</c4>. "<q4>I said so. I was handed a leaflet.</q4>"

<s5>Staff nurse Jincy Varghese</s5> <c5>said</c5> <q5>she rang the medical team at 10.20pm, 11.45pm and 1.05am</q5>. "<q6>On the third call I shouted,</q6>" <s6>the 34-year-old</s6> <c6>recalled</c6>. "<q6>I am not a shouter.</q6>"

When the witness began to cry, Ms Dennehy left her seat and took her hand. "<q7>You were the only one,</q7>" <s7>the widow</s7> <c7>told</c7> <a7>her</a7>.

The medical registrar that night, Dr Conor Ashgrove, had been covering four wards. <s8>He</s8> <c8>accepted</c8> that <q8>he did not read the nurse's notes until 4am</q8>.

"<q9>Why not?</q9>" <c9>asked</c9> <s9>Doireann Tynan SC</s9>, who was instructed for the family by Heffernan Boyce Solicitors.

"<q10>There were 71 patients and there was one of me,</q10>" <c10>replied</c10> <s10>the registrar</s10>.

His consultant, Prof Peadar Lenihan, was on call at home in Castletroy. <q11>Had anyone phoned him</q11>, <s11>the 63-year-old</s11> <c11>told</c11> <a11>the coroner</a11>, <q11>he would have "driven in in my pyjamas"</q11>.

In <s12>his</s12> <c12>opinion</c12>, <q12>antibiotics before midnight would "more likely than not" have saved Mr Dennehy</q12>. <q13>It was a mistake he would carry</q13>, <s13>the younger man</s13> <c13>conceded</c13>.

<s14>Dr Ashgrove</s14> <c14>said</c14> <q14>he had since left medicine and was working for his father's firm, Ashgrove Tiles, in Nenagh</q14>. "<q15>I think about him on the bus,</q15>" <s15>he</s15> <c15>said</c15>.

<s16>An external review</s16> <c16>found</c16> that <q16>the emergency department, built for 49 people, was at "240 per cent of safe capacity"</q16>. <q17>Calls like Ms Varghese's went unlogged</q17>, <s17>it</s17> <c17>noted</c17>, <q17>because the phone line was shared with catering</q17>.

For the Health Service Executive (HSE), <s18>Rory Bannon BL</s18> <c18>offered</c18> "<q18>sincere regret for failings in care</q18>". <q19>An alarm system, Sentinel, was now in place</q19>, <s19>counsel</s19> <c19>added</c19>.

The Irish Nurses and Midwives Organisation, the union of which the nurse is a member, was not represented.

<s20>Coroner Dr Maeve Killoran</s20> <c20>urged</c20> <a20>jurors</a20> <q20>not to look for a villain</q20>. "<q21>This man was failed by arithmetic,</q21>" <s21>she</s21> <c21>said</c21>.

After 50 minutes the four women and three men returned a verdict of medical misadventure. <s22>They</s22> <c22>recommended</c22> <q22>a sepsis nurse on every night shift in Ireland</q22>.

Outside, Mr Dennehy's daughters stood beside their mother in the colours of Ballinvoher GAA. <s23>Aoife Dennehy</s23> <c23>called on</c23> <a23>the Minister for Health</a23> <q23>to publish the review in full</q23>.

"<q24>Dad minded the lifts in half of O'Connell Street,</q24>" <c24>said</c24> <s24>her sister, Caoimhe</s24>. "<q24>If one stuck for six hours there'd be an inquiry.</q24>"

Their mother had nothing to add, except about the nurse. "<q25>I'd have her at my own bedside,</q25>" <s25>the 56-year-old</s25> <c25>said</c25>.
-----
1 | indirect | - | - | none
2 | mixed | Health Service Executive | ORG | organisation
3 | mixed | Noreen Dennehy | PERSON | name
4 | direct | Noreen Dennehy | PERSON | pronoun
5 | indirect | Jincy Varghese | PERSON | name
6 | direct | Jincy Varghese | PERSON | title
7 | direct | Noreen Dennehy | PERSON | title
8 | indirect | Conor Ashgrove | PERSON | pronoun
9 | direct | Doireann Tynan | PERSON | name
10 | direct | Conor Ashgrove | PERSON | title
11 | mixed | Peadar Lenihan | PERSON | title
12 | mixed | Peadar Lenihan | PERSON | pronoun
13 | indirect | Conor Ashgrove | PERSON | title
14 | indirect | Conor Ashgrove | PERSON | surname
15 | direct | Conor Ashgrove | PERSON | pronoun
16 | mixed | external review | DOCUMENT | document
17 | indirect | external review | DOCUMENT | pronoun
18 | mixed | Rory Bannon | PERSON | name
19 | indirect | Rory Bannon | PERSON | title
20 | indirect | Maeve Killoran | PERSON | name
21 | direct | Maeve Killoran | PERSON | pronoun
22 | indirect | Jury | GROUP | pronoun
23 | indirect | Aoife Dennehy | PERSON | name
24 | direct | Caoimhe | PERSON | name
25 | direct | Noreen Dennehy | PERSON | title
entity | PERSON | Fintan Dennehy | Mr Dennehy | lift engineer | -
entity | PERSON | Noreen Dennehy | Ms Dennehy | - | -
entity | PERSON | Jincy Varghese | Ms Varghese | staff nurse | -
entity | PERSON | Doireann Tynan | - | - | -
entity | PERSON | Conor Ashgrove | Dr Conor Ashgrove; Dr Ashgrove | medical registrar | -
entity | PERSON | Peadar Lenihan | Prof Peadar Lenihan | consultant | -
entity | PERSON | Rory Bannon | - | counsel | Health Service Executive
entity | PERSON | Maeve Killoran | Dr Maeve Killoran | coroner | -
entity | PERSON | Aoife Dennehy | - | - | -
entity | PERSON | Caoimhe | - | - | -
entity | ORG | Health Service Executive | HSE | - | -
entity | ORG | St Ita's University Hospital | - | - | -
entity | ORG | Limerick Coroner's Court | - | - | -
entity | ORG | Heffernan Boyce Solicitors | - | - | -
entity | ORG | Ashgrove Tiles | - | - | -
entity | ORG | Irish Nurses and Midwives Organisation | - | - | -
entity | ORG | Ballinvoher GAA | - | - | -
entity | LOC | Ballinvoher | - | - | -
entity | LOC | Co Limerick | - | - | -
entity | LOC | Castletroy | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | Nenagh | - | - | -
entity | LOC | O'Connell Street | - | - | -
meta | Nurse rang doctors three times before father of two died on trolley, inquest told | - | Cathal Mulgrew
