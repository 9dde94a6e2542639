<s21>Opposition</s21> <c21>rejects</c21> ‘<q21>coup by calculator</q21>’ as Kasanda court upholds vote

MBARALE (Kasanda) (AFP) – Kasanda's Electoral Court on Wednesday threw out a petition by three opposition parties to annul the September presidential election, confirming a second term for Aurélien Dzomo.

Judge Perpétue Lokombe needed 19 minutes to read the ruling in the Palais de la Concorde, where soldiers of the Garde Nationale lined the steps.

<q1>Irregularities in the northern provinces of Haut-Salo and Tigré-Plateau were “real but insufficient to alter the outcome”</q1>, <s1>the court</s1> <c1>ruled</c1>.

<s2>The Union for Renewal (UPR)</s2>, whose candidate Blaise Mondengo officially took 41.6 percent, <c2>denounced</c2> the decision as “<q2>a coup by calculator</q2>”.

“<q3>We went to the judges with 14,000 tally sheets. They came back with one number,</q3>” <s3>Mondengo</s3> <c3>told</c3> <a3>AFP</a3> at his home in the Kilimani district. “<q3>It was Dzomo's number.</q3>”

<s4,5>The 58-year-old cardiologist</s4,5> <c4>called on</c4> <a4>supporters</a4> <q4>to stay at home on Friday</q4> but <c5>ruled out</c5> <q5>what he called “any adventure with the barracks”</q5>.

His allies were less cautious. <s6>Fatou Seck-Ilunga of the leftist party Jamaa</s6> <c6>said</c6> <q6>the court had “signed the death certificate of the Lusinga Accords”</q6>, the 2011 deal that ended a civil war.

The third petitioner, the Kasandan Democratic Front, known as the FDK, is led by a former general who goes by a single name, Sanza.

Sanza did not attend the hearing. In a message on WhatsApp <s8>he</s8> <c8>wrote</c8>: “<q8>The river Lomu has two banks. Today they gave us one.</q8>”

<s9>The ruling Congress for Progress</s9> <c9>welcomed</c9> <q9>the verdict as “a victory for institutions”</q9>. <q10>Foreign embassies, and France's in particular, had encouraged the losers to dream</q10>, <s10>party spokesman Prosper Nkulu</s10> <c10>claimed</c10> on Radio Mbarale.

<s11>Paris</s11> <c11>said</c11> <q11>it took note of the ruling</q11>. <s12>The African Union</s12>, which sent 60 observers, <c12>urged</c12> <a12>all sides</a12> <q12>to show restraint</q12>.

By late afternoon police had fired tear gas in Port-Salo, the second city, where youths burned tyres outside the headquarters of the brewer Brasal. <q13>Two people were wounded</q13>, <c13>according to</c13> <s13>Doctors Without Borders</s13>. <s14>The interior ministry</s14> <c14>denied</c14> that <q14>live rounds had been used</q14>.

<s15>A market trader</s15> who gave her name as Maman Joie <c15>said</c15> <q15>she had voted for nobody</q15>. “<q16>Rice was 900 francs under the old Dzomo and it's 900 under the new one,</q16>” <s16>she</s16> <c16>said</c16>, pulling down the shutter of her stall on Avenue Kennedy.

Dzomo, 71, an evangelical pastor and former accountant at the state miner Gecosal, first won power in 2019. <s20>Human Rights Watch</s20> <c20>has accused</c20> his government of <q20>jailing reporters</q20>, among them Yves Banza of the weekly Le Phare du Lomu, winner of last year's Prix Mandela.

<s17,18>The president</s17,18> <c17>has promised</c17> <q17>to form a government of unity</q17>, and <c18>said</c18> on Monday <q18>he would invite Jamaa and the FDK, though not the UPR, to join it</q18>.

<s19>The Electoral Court's registrar</s19> <c19>said</c19> <q19>there was no appeal</q19>.

The inauguration is set for December 3 at the Stade du 4 Juin.
-----
1 | mixed | Electoral Court | ORG | organisation
2 | mixed | Union for Renewal | ORG | organisation
3 | direct | Blaise Mondengo | PERSON | surname
4 | indirect | Blaise Mondengo | PERSON | title
5 | mixed | Blaise Mondengo | PERSON | title
6 | mixed | Fatou Seck-Ilunga | PERSON | name
8 | direct | Sanza | PERSON | pronoun
9 | mixed | Congress for Progress | ORG | organisation
10 | indirect | Prosper Nkulu | PERSON | name
11 | indirect | Paris | ORG | organisation
12 | indirect | African Union | ORG | organisation
13 | indirect | Doctors Without Borders | ORG | organisation
14 | indirect | interior ministry | ORG | organisation
15 | indirect | Maman Joie | PERSON | title
16 | direct | Maman Joie | PERSON | pronoun
17 | indirect | Aurélien Dzomo | PERSON | title
18 | indirect | Aurélien Dzomo | PERSON | title
19 | indirect | Electoral Court's registrar | PERSON | title
20 | indirect | Human Rights Watch | ORG | organisation
21 | mixed | Union for Renewal | ORG | organisation
entity | LOC | Mbarale | MBARALE | - | -
entity | LOC | Kasanda | - | - | -
entity | ORG | AFP | - | - | -
entity | ORG | Electoral Court | - | - | -
entity | PERSON | Aurélien Dzomo | Dzomo | president | Kasanda
entity | PERSON | Perpétue Lokombe | Judge Perpétue Lokombe | Judge | Electoral Court
entity | LOC | Palais de la Concorde | - | - | -
entity | ORG | Garde Nationale | - | - | -
entity | LOC | Haut-Salo | - | - | -
entity | LOC | Tigré-Plateau | - | - | -
entity | ORG | Union for Renewal | UPR | - | -
entity | PERSON | Blaise Mondengo | Mondengo | candidate | Union for Renewal
entity | LOC | Kilimani | - | - | -
entity | PERSON | Fatou Seck-Ilunga | - | - | Jamaa
entity | ORG | Jamaa | - | - | -
entity | ORG | Kasandan Democratic Front | FDK | - | -
entity | PERSON | Sanza | - | former general | Kasandan Democratic Front
entity | LOC | Lomu | - | - | -
entity | ORG | Congress for Progress | - | - | -
entity | LOC | France | - | - | -
entity | PERSON | Prosper Nkulu | - | party spokesman | Congress for Progress
entity | ORG | Radio Mbarale | - | - | -
entity | ORG | Paris | - | - | -
entity | ORG | African Union | - | - | -
entity | LOC | Port-Salo | - | - | -
entity | ORG | Brasal | - | - | -
entity | ORG | Doctors Without Borders | - | - | -
entity | PERSON | Maman Joie | - | market trader | -
entity | LOC | Avenue Kennedy | - | - | -
entity | ORG | Gecosal | - | - | -
entity | ORG | Human Rights Watch | - | - | -
entity | PERSON | Yves Banza | - | - | Le Phare du Lomu
entity | ORG | Le Phare du Lomu | - | - | -
entity | LOC | Stade du 4 Juin | - | - | -
meta | Opposition rejects ‘coup by calculator’ as Kasanda court upholds vote | - | -
