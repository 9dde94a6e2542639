<q1>Grandfather lay nine hours in the rain waiting for ambulance</q1>, <a1>inquest</a1> <c1>told</c1>

<s2>A coroner</s2> <c2>has accused</c2> an ambulance trust of <q2>failing a retired signalman who died after nine hours on wet paving in Skelbrough</q2>.

Ronald Tipping, 81, fell outside the Jolly Waggoner on Quern Street on 14 November last year, as the tail of Storm Ingrid crossed Lincolnshire.

<q3>The first crew was sent to Quern Road in Wenlow, eleven miles away, by mistake</q3>, <a3>the hearing at Skelbrough Town Hall</a3> <c3>was told</c3>.

<s4>Assistant coroner Ayodele Marchbank</s4> <c4>said</c4> <q4>the Three Rivers Ambulance Service NHS Trust had “treated a dying man as an entry in a spreadsheet”</q4>.

“<q5>Mr Tipping was cold, he was frightened and he was three miles from a hospital,</q5>” <s5>she</s5> <c5>said</c5>. “<q5>Nobody from Three Rivers has been able to explain to me why that was not enough.</q5>”

She recorded a narrative conclusion and ordered a copy of the control room log to be kept. A Prevention of Future Deaths report will go to NHS England.

Outside, Mr Tipping’s daughter hugged former colleagues from the Wenlow signal box. “<q6>Dad worked forty years for the railway and never once left anybody on a platform,</q6>” <s6>Bryony Tipping-Aldous</s6> <c6>told</c6> <a6>ITV News</a6>. <s7>She</s7> <c7>hoped</c7> <q7>nobody else would have to hold an umbrella over a parent all night</q7>.

<s8>Her solicitor, Lemuel Garside of Pargeter Dunn</s8>, <c8>called for</c8> <q8>an independent review of the control room at Fosse House</q8>. <s9>The firm</s9> <c9>says</c9> <q9>it is acting for five other families, three of them from the Hessleden estate</q9>.

The trust moved its call handlers to Fosse House, once a Bidwell & Rusk carpet depot, in 2022. Its old base, Stainer Court, is now flats.

<s10>The Skelbrough and Coast branch of Unison</s10> <c10>said</c10> <q10>half the desks had been empty on the night</q10>.

“<q11>We warned managers in August and again in October,</q11>” <c11>said</c11> <s11>its secretary, Corin Ludd</s11>. <s12>He</s12> <c12>denied</c12> <q12>staff had been watching Mansfield beat Grimsby on penalties</q12>. A television in the rest room has since been removed.

<s13>Dr Hal Ferreira-Stubbs, the trust’s medical director</s13>, <c13>apologised for</c13> “<q13>a night on which everything that could go wrong did</q13>”. <s14>He</s14> <c14>accepted</c14> that <q14>the call should have been upgraded at 9.40pm, when a barmaid rang to report that Mr Tipping had stopped speaking</q14>.

<s15>The barmaid’s statement</s15>, read by the coroner’s officer, <c15>said</c15>: “<q15>They kept telling me a crew was coming. I put the pub curtains over him.</q15>”

<s16>Queen Adelaide Hospital</s16>, where he was pronounced dead at 4.12am, <c16>said</c16> <q16>eleven ambulances had been queuing at its doors</q16>. <s17>A spokeswoman</s17> <c17>added</c17>: “<q17>Our own staff went out to the car park with blankets.</q17>”

The Department of Health and Social Care declined to comment. <s18>The Care Quality Commission</s18>, which rated Three Rivers as Requires Improvement in March, <c18>would not say</c18> <q18>whether it planned to inspect again</q18>.

<s19>Philippa Onuoha, the Labour MP for Skelbrough and the Marsh</s19>, <c19>wants</c19> <q19>ministers to put the trust into special measures</q19>. “<q20>Three Rivers cannot mark its own homework,</q20>” <s20>Ms Onuoha</s20> <c20>said</c20>.

<s21>A plaque on the bench outside the Jolly Waggoner</s21> now <c21>reads</c21>: “<q21>Ron waited here.</q21>”
-----
1 | indirect | - | - | none
2 | indirect | Ayodele Marchbank | PERSON | title
3 | indirect | - | - | none
4 | mixed | Ayodele Marchbank | PERSON | name
5 | direct | Ayodele Marchbank | PERSON | pronoun
6 | direct | Bryony Tipping-Aldous | PERSON | name
7 | attitude | Bryony Tipping-Aldous | PERSON | pronoun
8 | indirect | Lemuel Garside | PERSON | name
9 | indirect | Pargeter Dunn | ORG | organisation
10 | indirect | Skelbrough and Coast branch of Unison | ORG | organisation
11 | direct | Corin Ludd | PERSON | name
12 | indirect | Corin Ludd | PERSON | pronoun
13 | mixed | Hal Ferreira-Stubbs | PERSON | name
14 | indirect | Hal Ferreira-Stubbs | PERSON | pronoun
15 | direct | barmaid’s statement | DOCUMENT | document
16 | indirect | Queen Adelaide Hospital | ORG | organisation
17 | direct | Queen Adelaide Hospital | ORG | organisation
18 | attitude | Care Quality Commission | ORG | organisation
19 | attitude | Philippa Onuoha | PERSON | name
20 | direct | Philippa Onuoha | PERSON | surname
21 | direct | plaque on the bench outside the Jolly Waggoner | DOCUMENT | document
entity | PERSON | Ronald Tipping | Mr Tipping; Ron | retired signalman | -
entity | PERSON | Ayodele Marchbank | - | Assistant coroner | -
entity | PERSON | Bryony Tipping-Aldous | - | - | -
entity | PERSON | Lemuel Garside | - | solicitor | Pargeter Dunn
entity | PERSON | Corin Ludd | - | secretary | Skelbrough and Coast branch of Unison
entity | PERSON | Hal Ferreira-Stubbs | Dr Hal Ferreira-Stubbs | medical director | Three Rivers Ambulance Service NHS Trust
entity | PERSON | Philippa Onuoha | Ms Onuoha | MP | Labour
entity | ORG | Three Rivers Ambulance Service NHS Trust | Three Rivers | - | -
entity | ORG | NHS England | - | - | -
entity | ORG | ITV News | - | - | -
entity | ORG | Pargeter Dunn | - | - | -
entity | ORG | Bidwell & Rusk | - | - | -
entity | ORG | Skelbrough and Coast branch of Unison | - | - | -
entity | ORG | Mansfield | - | - | -
entity | ORG | Grimsby | - | - | -
entity | ORG | Queen Adelaide Hospital | - | - | -
entity | ORG | Department of Health and Social Care | - | - | -
entity | ORG | Care Quality Commission | - | - | -
entity | NORP | Labour | - | - | -
entity | LOC | Skelbrough | - | - | -
entity | LOC | Jolly Waggoner | - | - | -
entity | LOC | Quern Street | - | - | -
entity | LOC | Lincolnshire | - | - | -
entity | LOC | Quern Road | - | - | -
entity | LOC | Wenlow | - | - | -
entity | LOC | Skelbrough Town Hall | - | - | -
entity | LOC | Fosse House | - | - | -
entity | LOC | Hessleden estate | - | - | -
entity | LOC | Stainer Court | - | - | -
entity | LOC | Skelbrough and the Marsh | - | - | -
meta | Grandfather lay nine hours in the rain waiting for ambulance, inquest told | - | -
