<s1>Councillors</s1> <c1>slam</c1> “<q1>death by roster</q1>” as St Fintan’s loses weekend cover

Aoife Kilcoyne

<s2>A MOTION</s2> <c2>calling on</c2> <a2>the HSE</a2> <q2>to restore weekend cover at St Fintan’s Hospital, Carrowbrack</q2>, was passed unanimously at Monday’s meeting of the Carrowbrack Municipal District.

<s3>Fine Gael’s Cllr Packie Geraghty</s3>, who proposed it, <c3>said</c3> <q3>the people of north Roscommon were witnessing “death by roster.”</q3>

“<q4>First they took the X-ray on a Saturday. Then the doctor on a Sunday. Will they leave us the car park?</q4>” <s4>he</s4> <c4>asked</c4>.

Seconding, <s5>Cllr Sinéad Lavin of Sinn Féin</s5> <c5>told</c5> <a5>the chamber</a5> <q5>her own mother had been sent to Sligo with a broken wrist and “came home on the bus with a sandwich.”</q5>

“<q6>She’s 83 and she’d never eaten an egg mayonnaise in her life,</q6>” <c6>said</c6> <s6>the Derryhugh woman</s6>.

<s7>The Health Service Executive (HSE)</s7> <c7>announced</c7> last month that <q7>the injury unit would close at 6pm on Fridays from October 1 because of “recruitment challenges.”</q7>

A letter from the hospital’s manager, Bríd Uí Chonaill, was read into the minutes. “<q8>I want to reassure the community that St Fintan’s has a bright future,</q8>” <s8>she</s8> <c8>wrote</c8>.

“<q9>So had the Titanic!</q9>” <c9>came</c9> a shout from the gallery.

<s10>Cllr Geraghty’s party colleague and namesake, Cllr Mick Geraghty</s10>, <c10>cautioned</c10> against “<q10>frightening the nurses we have off to Perth.</q10>” <s11>He</s11> <c11>said</c11> <q11>he understood two consultants, recruited through the Galway agency Medlocum, would start in November</q11>.

Independent John Joe “<x>Sparks</x>” Dolan was having none of it. “<q12>Due to start, due to start. I’m due to start a diet,</q12>” <s12>he</s12> <c12>said</c12>.

Junior minister Noreen Fallon <c13>was accused</c13> by <s13>Cllr Lavin</s13> of <q13>going quiet since taking office</q13>. <s14>A spokesperson for Deputy Fallon</s14> <c14>told</c14> <a14>the Sentinel</a14> <q14>she had raised the matter “at the highest level.”</q14>

<q15>Nine of the unit’s 31 nursing posts are vacant</q15>, <c15>according to</c15> <s15>the Irish Nurses and Midwives Organisation (INMO)</s15>. <s16,17>Its local rep, Blessing Adeyemi</s16,17>, <c16>thanked</c16> members for <q16>their support</q16> but <c17>pleaded with</c17> <a17>them</a17> <q17>not to scare patients</q17>.

“<q18>If you are sick, come in,</q18>” <c18>said</c18> <s18>Ms Adeyemi</s18>. “<q18>There is still a kettle and there is still a nurse.</q18>”

<s19>Dr Fergal Cregg of the Abbey Street Medical Centre</s19> <c19>fears</c19> <q19>older people will stay at home sooner than face the 70km to Sligo University Hospital</q19>.

“<q20>I had two this month who sat on a heart attack until Monday,</q20>” <s20>the GP</s20> <c20>revealed</c20>. “<q20>One of them apologised to me.</q20>”

<s21>Save St Fintan’s, the group behind the 2009 march</s21>, <c21>plans</c21> <q21>to picket the Dáil on September 24</q21>.

<q22>Buses had been ordered from Luke Mulvey & Sons</q22>, <c22>said</c22> <s22>its chairperson, retired postmaster Gerry Tansey</s22>, <q22>and the Carrowbrack Brass Band would lead the way down Molesworth Street</q22>.

<s23>Fianna Fáil councillor Marian Beirne</s23>, in the chair, <c23>ruled</c23> that <q23>a second motion, on the Minister’s resignation, was out of order</q23>.

“<q24>Ye can’t sack her from here,</q24>” <s24>she</s24> <c24>explained</c24>.

<s25>Members</s25> also <c25>agreed</c25> <q25>to write to Iarnród Éireann about the level crossing at Cloonfad Road</q25>, and congratulated St Attracta’s College and Carrowbrack Gaels, who beat Drumsallagh 1-14 to 0-9 in Dr Hyde Park on Sunday.
-----
1 | mixed | Councillors | GROUP | group
2 | indirect | MOTION | DOCUMENT | document
3 | mixed | Packie Geraghty | PERSON | name
4 | direct | Packie Geraghty | PERSON | pronoun
5 | mixed | Sinéad Lavin | PERSON | name
6 | direct | Sinéad Lavin | PERSON | title
7 | mixed | Health Service Executive | ORG | organisation
8 | direct | Bríd Uí Chonaill | PERSON | pronoun
9 | direct | - | - | none
10 | mixed | Mick Geraghty | PERSON | name
11 | indirect | Mick Geraghty | PERSON | pronoun
12 | direct | John Joe “Sparks” Dolan | PERSON | pronoun
13 | indirect | Sinéad Lavin | PERSON | surname
14 | mixed | spokesperson for Deputy Fallon | PERSON | title
15 | indirect | Irish Nurses and Midwives Organisation | ORG | organisation
16 | indirect | Blessing Adeyemi | PERSON | name
17 | indirect | Blessing Adeyemi | PERSON | name
18 | direct | Blessing Adeyemi | PERSON | surname
19 | attitude | Fergal Cregg | PERSON | name
20 | direct | Fergal Cregg | PERSON | title
21 | attitude | Save St Fintan’s | ORG | organisation
22 | indirect | Gerry Tansey | PERSON | name
23 | indirect | Marian Beirne | PERSON | name
24 | direct | Marian Beirne | PERSON | pronoun
25 | indirect | Councillors | GROUP | group
entity | PERSON | Packie Geraghty | Cllr Packie Geraghty; Cllr Geraghty | Cllr | Fine Gael
entity | PERSON | Sinéad Lavin | Cllr Sinéad Lavin; Cllr Lavin | Cllr | Sinn Féin
entity | PERSON | Bríd Uí Chonaill | - | manager | St Fintan’s Hospital
entity | PERSON | Mick Geraghty | Cllr Mick Geraghty | Cllr | Fine Gael
entity | PERSON | John Joe “Sparks” Dolan | - | - | -
entity | PERSON | Noreen Fallon | Deputy Fallon | Junior minister | -
entity | PERSON | Blessing Adeyemi | Ms Adeyemi | local rep | Irish Nurses and Midwives Organisation
entity | PERSON | Fergal Cregg | Dr Fergal Cregg | GP | Abbey Street Medical Centre
entity | PERSON | Gerry Tansey | - | chairperson | Save St Fintan’s
entity | PERSON | Marian Beirne | - | councillor | Fianna Fáil
entity | ORG | St Fintan’s Hospital | St Fintan’s | - | -
entity | ORG | Health Service Executive | HSE | - | -
entity | ORG | Carrowbrack Municipal District | - | - | -
entity | ORG | Fine Gael | - | - | -
entity | ORG | Sinn Féin | - | - | -
entity | ORG | Medlocum | - | - | -
entity | ORG | Sentinel | - | - | -
entity | ORG | Irish Nurses and Midwives Organisation | INMO | - | -
entity | ORG | Abbey Street Medical Centre | - | - | -
entity | ORG | Sligo University Hospital | - | - | -
entity | ORG | Save St Fintan’s | - | - | -
entity | ORG | Dáil | - | - | -
entity | ORG | Luke Mulvey & Sons | - | - | -
entity | ORG | Carrowbrack Brass Band | - | - | -
entity | ORG | Iarnród Éireann | - | - | -
entity | ORG | St Attracta’s College | - | - | -
entity | ORG | Carrowbrack Gaels | - | - | -
entity | ORG | Drumsallagh | - | - | -
entity | NORP | Fianna Fáil | - | - | -
entity | LOC | Carrowbrack | - | - | -
entity | LOC | Roscommon | - | - | -
entity | LOC | Sligo | - | - | -
entity | LOC | Derryhugh | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Galway | - | - | -
entity | LOC | Molesworth Street | - | - | -
entity | LOC | Cloonfad Road | - | - | -
entity | LOC | Dr Hyde Park | - | - | -
meta | Councillors slam “death by roster” as St Fintan’s loses weekend cover | - | Aoife Kilcoyne
