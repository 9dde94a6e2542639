<q1>Mayor billed town for hot tub repair</q1>, <s1>audit</s1> <c1>finds</c1>

By Amrit Deol, Local Journalism Initiative Reporter

PORT LAVALLEE, N.B. — <q2>Mayor Gord Chiasson charged taxpayers $38,614 in 14 months for flights, lobster suppers and the repair of a hot tub</q2>, <s2>an audit</s2> made public Monday night <c2>says</c2>.

<s3>The report by Moncton accountants Doiron Peck LLP</s3> <c3>concludes</c3> that <q3>61 of 112 claims had "no discernible municipal purpose."</q3>

Chiasson, a furniture dealer now in his third term, skipped the special meeting but sent a letter, which deputy mayor Thérèse Arsenault-Bligh read aloud.

"<q4>I was sloppy with receipts, and I am sorry. I was never sloppy with this town,</q4>" <s4>he</s4> <c4>wrote</c4>.

"<q5>I have sold half of you your beds. You know me.</q5>"

<s6,7>The furniture dealer</s6,7> <c6>pledged</c6> <q6>to repay $9,200</q6> but <c7>ruled out</c7> <q7>stepping down</q7>.

"<q8>Ninety-two hundred? That's just the lobster,</q8>" <s8>Coun. Wally Toth</s8> <c8>shot back</c8>, to applause from a packed gallery.

<s24>Toth</s24> <c24>moved</c24> that <q24>the mayor take unpaid leave until the province has looked at the file</q24>. The motion carried 5-2.

<s9>The retired RCMP sergeant</s9> <c9>said</c9> <q9>he had "put the cuffs on people for less."</q9>

Coun. Nadia Ferhat, who teaches at École Sainte-Anne, was one of the two opposed. <s10,11>She</s10,11> <c10>called</c10> the evening "<q10>a bonfire with minutes</q10>" and <c11>pleaded</c11> with <a11>her colleagues</a11> <q11>to wait for Fredericton</q11>.

Arsenault-Bligh, a pharmacist, will chair meetings in the meantime. <s12>The deputy mayor</s12> <c12>said</c12> <q12>she had learned of the hot tub on Friday, "along with my hairdresser."</q12>

The tub sits behind Spruce Haven, a cottage rented out by the mayor's brother, Luc Chiasson, on Heron Lake. <s13>The $1,846 invoice from Bay Chaleur Pools & Spas</s13> <c13>describes</c13> the work as "<q13>community wellness.</q13>"

Reached by phone, <s14>Luc Chiasson</s14> <c14>said</c14> <q14>he had assumed the town was paying "because delegates stayed here."</q14> Which delegates? "<q15>I'd have to look in the guest book,</q15>" <s15>the landlord</s15> <c15>said</c15>.

<s16>Town clerk Beverly Sock</s16> <c16>told</c16> <a16>the auditors</a16> <q16>she flagged 23 claims and was instructed to "code it and move on."</q16> <s17>Minutes of a closed-door meeting in November</s17> <c17>show</c17> <q17>council was warned of "irregularities" and chose not to act</q17>.

<s18>The Port Lavallee Ratepayers' Association</s18> <c18>wants</c18> <q18>the RCMP called in</q18>.

"<q19>If I put a hot tub on my boss's card, I'd be talking to you from Dorchester,</q19>" <c19>said</c19> <s19>Hank Vandermeulen</s19>, who heads the group and drives a forklift for Groupe Savard, the frozen-fish company.

<s20>An RCMP spokesperson</s20> <c20>said</c20> <q20>the force was aware of the audit but had received no complaint</q20>. <s21>The province's local government minister</s21> <c21>promised</c21> <q21>a decision "before the ice goes out."</q21>

Chiasson's predecessor, Ardith Comeau, now on the board of the Chaleur Regional Library, was one of the few to speak up for him.

"<q22>Gord answers his phone at midnight,</q22>" <s22>the former mayor</s22> <c22>said</c22>. "<q22>I never did.</q22>"

"<q23>Soak the mayor, not the taxpayer,</q23>" <c23>read</c23> <s23>one placard</s23> already up on the lawn of the Legion, across from Tim's Esso.

Council meets again Feb. 12 at the Father LeBlanc Centre.
-----
1 | indirect | audit | DOCUMENT | document
2 | indirect | audit | DOCUMENT | document
3 | mixed | audit | DOCUMENT | document
4 | direct | Gord Chiasson | PERSON | pronoun
5 | direct | Gord Chiasson | PERSON | none
6 | indirect | Gord Chiasson | PERSON | title
7 | indirect | Gord Chiasson | PERSON | title
8 | direct | Wally Toth | PERSON | name
9 | mixed | Wally Toth | PERSON | title
10 | mixed | Nadia Ferhat | PERSON | pronoun
11 | indirect | Nadia Ferhat | PERSON | pronoun
12 | mixed | Thérèse Arsenault-Bligh | PERSON | title
13 | mixed | $1,846 invoice from Bay Chaleur Pools & Spas | DOCUMENT | document
14 | mixed | Luc Chiasson | PERSON | name
15 | direct | Luc Chiasson | PERSON | title
16 | mixed | Beverly Sock | PERSON | name
17 | mixed | Minutes of a closed-door meeting in November | DOCUMENT | document
18 | attitude | Port Lavallee Ratepayers' Association | ORG | organisation
19 | direct | Hank Vandermeulen | PERSON | name
20 | indirect | RCMP | ORG | organisation
21 | mixed | province's local government minister | PERSON | title
22 | direct | Ardith Comeau | PERSON | title
23 | direct | one placard | DOCUMENT | document
24 | indirect | Wally Toth | PERSON | surname
entity | PERSON | Gord Chiasson | Mayor Gord Chiasson; Chiasson; Gord | Mayor | -
entity | PERSON | Thérèse Arsenault-Bligh | Arsenault-Bligh | deputy mayor | -
entity | PERSON | Wally Toth | Coun. Wally Toth; Toth | Coun. | -
entity | PERSON | Nadia Ferhat | Coun. Nadia Ferhat | Coun. | -
entity | PERSON | Luc Chiasson | - | - | -
entity | PERSON | Beverly Sock | - | Town clerk | -
entity | PERSON | Hank Vandermeulen | - | - | Port Lavallee Ratepayers' Association
entity | PERSON | Ardith Comeau | - | former mayor | Chaleur Regional Library
entity | ORG | Doiron Peck LLP | - | - | -
entity | ORG | RCMP | - | - | -
entity | ORG | École Sainte-Anne | - | - | -
entity | ORG | Bay Chaleur Pools & Spas | - | - | -
entity | ORG | Port Lavallee Ratepayers' Association | - | - | -
entity | ORG | Groupe Savard | - | - | -
entity | ORG | Chaleur Regional Library | - | - | -
entity | ORG | Legion | - | - | -
entity | ORG | Tim's Esso | - | - | -
entity | LOC | PORT LAVALLEE | - | - | -
entity | LOC | N.B. | - | - | -
entity | LOC | Moncton | - | - | -
entity | LOC | Fredericton | - | - | -
entity | LOC | Spruce Haven | - | - | -
entity | LOC | Heron Lake | - | - | -
entity | LOC | Dorchester | - | - | -
entity | LOC | Father LeBlanc Centre | - | - | -
meta | Mayor billed town for hot tub repair, audit finds | - | Amrit Deol
