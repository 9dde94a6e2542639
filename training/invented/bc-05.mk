‘<q1>We’re being asked to have our heart attacks before nine o’clock</q1>’

Anger as health board votes to downgrade A&E at Ysbyty Glan Tâf

The emergency department at a Valleys hospital will close overnight from October after a vote which <s2>one campaigner</s2> <c2>likened</c2> to “<q2>turning the lamp off on the pithead</q2>”.

Members of Morlais University Health Board decided by nine votes to four on Wednesday to turn the A&E at Ysbyty Glan Tâf, near Treharne, into a minor injuries unit between 9pm and 8am. Patients will be taken to the Prince of Wales Hospital in Bridgend or the University Hospital of Wales in Cardiff.

More than 300 people packed the Miners’ Institute at Penyrheol for the meeting. <s3>A placard held up by a girl in a Cardiff City shirt</s3> <c3>read</c3>: “<q3>My Mamgu can’t wait for the X4</q3>”.

<s4>Gethin Bowdler</s4>, a retired fitter from Heol Iscoed who chairs the Save Glan Tâf group, <c4>told</c4> <a4>the board</a4> <q4>his brother Trefor had reached the hospital with “eleven minutes to spare” in 2019</q4>.

“<q5>He’s upstairs in the gallery now, shouting at you,</q5>” <s5>Mr Bowdler</s5> <c5>said</c5>. “<q5>Under this plan he’d have died at Tonyrefail.</q5>”

<s6>The board’s medical director, Dr Sioned Achebe-Rees</s6>, <c6>insisted</c6> <q6>the change was about safety and not money</q6>. <q7>Eight of the 13 consultant posts</q7>, <s7>she</s7> <c7>said</c7>, <q7>were filled by locums from the agency Medicruit</q7>.

“<q8>I will not put a sign over a door that promises something I can’t provide behind it,</q8>” <s8>Dr Achebe-Rees</s8> <c8>said</c8>.

That was greeted with <c9>cries</c9> of “<q9>Shame!</q9>”.

<s10>The Royal College of Emergency Medicine in Wales</s10> <c10>backed</c10> <q10>the proposal</q10>, but <s11>Unison’s Taff and Ely branch</s11> <c11>warned</c11> that <q11>the Welsh Ambulance Service was already losing 400 hours a week outside the two larger hospitals</q11>.

<s12,13>Llais, the patients’ body</s12,13>, <c12>said</c12> <q12>it was “deeply troubled” by the lack of night buses</q12> and <c13>called for</c13> <q13>the decision to be reviewed by Cathays Park</q13>.

Stagecoach withdrew the 172 in April. <s14>Transport for Wales</s14> <c14>said</c14> <q14>the last train from Treharne left at 10.42pm and there were no plans for another</q14>.

The ward’s councillor, Plaid Cymru’s Angharad Speke, proposed a twelve-month pause, seconded by the board’s staff representative. It fell. Labour’s Huw Ferrari-Jenkins, the MS for the seat, was at a funeral in Pontyclun and sent a letter. “<q15>I cannot support a plan that puts a mountain between my constituents and a crash team,</q15>” <s15>it</s15> <c15>said</c15>.

Mrs Speke was not impressed. “<q16>A letter’s lovely,</q16>” <s16>she</s16> <c16>said</c16>. “<q16>A vote in the Senedd would be lovelier.</q16>”

The hospital opened in 1961 on the site of the Garth Wen colliery and was paid for partly by the penny-a-week scheme of the lodge, whose banner still hangs in the chapel. Two years ago it won the St David Award for its response to Storm Dennis.

<s17>Health Secretary Rhun Castell</s17> <c17>said</c17> <q17>he would study the board’s reasons “with care”</q17>. <s18>A Welsh Government spokesperson</s18> <c18>added</c18>: “<q18>No change will happen until the capacity is there.</q18>”

Outside, Trefor Bowdler lit a cigarette. “<q21>We’re being asked to have our heart attacks before nine o’clock,</q21>” <s21>he</s21> <c21>said</c21>. <q20>He had promised Glan Tâf’s nurses to give up</q20>, <s20>he</s20> <c20>said</c20>, <q20>but they had also promised him something</q20>.
-----
1 | direct | Trefor Bowdler | PERSON | none
2 | mixed | one campaigner | PERSON | title
3 | direct | placard held up by a girl in a Cardiff City shirt | DOCUMENT | document
4 | mixed | Gethin Bowdler | PERSON | name
5 | direct | Gethin Bowdler | PERSON | surname
6 | indirect | Sioned Achebe-Rees | PERSON | name
7 | indirect | Sioned Achebe-Rees | PERSON | pronoun
8 | direct | Sioned Achebe-Rees | PERSON | surname
9 | direct | - | - | none
10 | attitude | Royal College of Emergency Medicine | ORG | organisation
11 | indirect | Unison’s Taff and Ely branch | ORG | organisation
12 | mixed | Llais | ORG | organisation
13 | indirect | Llais | ORG | organisation
14 | indirect | Transport for Wales | ORG | organisation
15 | direct | letter | DOCUMENT | pronoun
16 | direct | Angharad Speke | PERSON | pronoun
17 | mixed | Rhun Castell | PERSON | name
18 | direct | Welsh Government | ORG | organisation
21 | direct | Trefor Bowdler | PERSON | pronoun
20 | indirect | Trefor Bowdler | PERSON | pronoun
entity | PERSON | Gethin Bowdler | Mr Bowdler | chair | Save Glan Tâf
entity | PERSON | Trefor Bowdler | Trefor | - | -
entity | PERSON | Sioned Achebe-Rees | Dr Sioned Achebe-Rees; Dr Achebe-Rees | medical director | Morlais University Health Board
entity | PERSON | Angharad Speke | Mrs Speke | councillor | Plaid Cymru
entity | PERSON | Huw Ferrari-Jenkins | - | MS | Labour
entity | PERSON | Rhun Castell | - | Health Secretary | Welsh Government
entity | ORG | Ysbyty Glan Tâf | Glan Tâf | - | -
entity | ORG | Morlais University Health Board | - | - | -
entity | ORG | Prince of Wales Hospital | - | - | -
entity | ORG | University Hospital of Wales | - | - | -
entity | ORG | Cardiff City | - | - | -
entity | ORG | Save Glan Tâf | - | - | -
entity | ORG | Medicruit | - | - | -
entity | ORG | Royal College of Emergency Medicine | - | - | -
entity | ORG | Unison’s Taff and Ely branch | - | - | -
entity | ORG | Unison | - | - | -
entity | ORG | Welsh Ambulance Service | - | - | -
entity | ORG | Llais | - | - | -
entity | ORG | Stagecoach | - | - | -
entity | ORG | Transport for Wales | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Senedd | - | - | -
entity | ORG | Welsh Government | - | - | -
entity | ORG | Cathays Park | - | - | -
entity | LOC | Valleys | - | - | -
entity | LOC | Treharne | - | - | -
entity | LOC | Bridgend | - | - | -
entity | LOC | Cardiff | - | - | -
entity | LOC | Miners’ Institute | - | - | -
entity | LOC | Penyrheol | - | - | -
entity | LOC | Heol Iscoed | - | - | -
entity | LOC | Tonyrefail | - | - | -
entity | LOC | Wales | - | - | -
entity | LOC | Pontyclun | - | - | -
entity | LOC | Garth Wen | - | - | -
meta | ‘We’re being asked to have our heart attacks before nine o’clock’ | - | -
