<s1>HC</s1> <c1>calls</c1> Hosadurga bypass tender ‘<q1>tailor-made</q1>’, stays ₹1,860-crore contract

K.S. Pranesh

BENGALURU: <s2>The Karnataka High Court</s2> on Thursday stayed the award of the ₹1,860-crore Hosadurga bypass contract to Sahyadri Infratech Ltd. (SIL) and <c2>directed</c2> <a2>the National Highways Authority of India (NHAI)</a2> <q2>to produce the entire file by July 14</q2>.

“<q3>Prima facie, the conditions look tailor-made, down to the make of the paver,</q3>” <s3>Justice Sudha Ramamurthy</s3> <c3>observed</c3> while hearing a petition by Bhandary & Sons, a Mangaluru firm disqualified in March.

<s4>The judge</s4> <c4>wondered</c4> <q4>how a company “which has laid no road longer than a runway” had scored 96 marks out of 100</q4>.

<s5>Senior advocate Lalitha Subbiah</s5>, appearing for the petitioner, <c5>submitted</c5> that <q5>a clause on black-cotton soil was slipped in two days before bids closed</q5>.

“<q6>My Lady, it is a lock cut to fit one key,</q6>” <s6>she</s6> <c6>argued</c6>.

<s7,8>Additional Solicitor General K.V. Narasimhan</s7,8> <c7>refuted</c7> <q7>the allegation of favouritism</q7> and <c8>contended</c8> that <q8>a stay would cost the exchequer ₹22 lakh a day</q8>. “<q9>Then let us all be brief, Mr. Narasimhan,</q9>” <s9>Justice Ramamurthy</s9> <c9>replied</c9>.

SIL was floated in 2016 by M.R. Shanthappa, a Davangere areca trader who once owned the Malnad Tuskers cricket team. “<q10>We have nothing to hide and 14 km already to show,</q10>” <c10>said</c10> <s10>Kiran Shanthappa, his son and the company’s legal head</s10>. <s11>He</s11> <c11>hinted</c11> that <q11>it would move the Supreme Court</q11>.

The order has set off a war of words in the Vidhana Soudha. <s12>Public Works Minister Basavaraj Hulikal</s12> <c12>clarified</c12> that <q12>the State had no role in the tender, “not even as a spectator”</q12>.

<s13,14>Leader of the Opposition Girija Patil of the BJP</s13,14> <c13>alleged</c13> that <q13>the Congress had “eaten the bypass before building it”</q13> and <c14>sought</c14> <q14>a probe by the Central Bureau of Investigation (CBI)</q14>.

<s15>Mr. Hulikal</s15>, who hails from Hosadurga, <c15>ridiculed</c15> her charge as “<q15>a frog’s song in the monsoon</q15>”. JD(S) workers staged a dharna at Freedom Park.

In Malligehalli, one of seven villages through which the alignment of NH-150A passes, farmers burst crackers. Thimmakka, 58, who lost two acres of coconut, did not join them.

“<q16>They felled my trees for a road that has no owner,</q16>” <s16>she</s16> <c16>told</c16> <a16>The Deccan Courier</a16>. “<q16>Will the High Court grow them back?</q16>”

<s17>Her neighbour Syed Rafiq, district convener of Namma Bhoomi Namma Hakku</s17>, <c17>demanded</c17> <q17>compensation at the 2025 guidance value</q17>. The outfit, whose name means Our Land, Our Right, has been picketing the toll plaza at Bharamasagara since Sankranti.

<q18>Only 31 of the 209 landowners have been paid in full</q18>, <c18>as per</c18> <s18>a status report by the Deputy Commissioner of Chitradurga</s18>. <s19>The document</s19>, a copy of which is with this newspaper, <c19>attributes</c19> the delay to <q19>“want of spellings” in the land records</q19>.

<s20>A senior NHAI engineer</s20>, speaking off the record, <c20>expects</c20> <q20>the stay to push completion beyond 2029</q20>. “<q21>Contractors come and go. The dust is permanent,</q21>” <s21>he</s21> <c21>rued</c21>.

<s22>Malnad Grameena Bank</s22>, which heads a consortium of lenders along with Fort Tellicherry Finance and the Kochi-based Periyar Union, <c22>would only say</c22> that <q22>its exposure was “within limits”</q22>.

In a press note, <s23>the Karnataka Contractors’ Guild</s23> <c23>congratulated</c23> Bhandary & Sons for “<q23>doing what fifty of us whispered about</q23>”.

The matter has been listed before the same Bench, along with a plea by Jain seers from Shravanagere. <s24>They</s24> <c24>want</c24> <q24>the road to skirt a 10th-century basadi</q24>.
-----
1 | mixed | Karnataka High Court | ORG | organisation
2 | indirect | Karnataka High Court | ORG | organisation
3 | direct | Sudha Ramamurthy | PERSON | name
4 | mixed | Sudha Ramamurthy | PERSON | title
5 | indirect | Lalitha Subbiah | PERSON | name
6 | direct | Lalitha Subbiah | PERSON | pronoun
7 | indirect | K.V. Narasimhan | PERSON | name
8 | indirect | K.V. Narasimhan | PERSON | name
9 | direct | Sudha Ramamurthy | PERSON | surname
10 | direct | Kiran Shanthappa | PERSON | name
11 | indirect | Kiran Shanthappa | PERSON | pronoun
12 | mixed | Basavaraj Hulikal | PERSON | name
13 | mixed | Girija Patil | PERSON | name
14 | indirect | Girija Patil | PERSON | name
15 | mixed | Basavaraj Hulikal | PERSON | surname
16 | direct | Thimmakka | PERSON | pronoun
17 | indirect | Syed Rafiq | PERSON | name
18 | indirect | status report by the Deputy Commissioner of Chitradurga | DOCUMENT | document
19 | mixed | status report by the Deputy Commissioner of Chitradurga | DOCUMENT | document
20 | attitude | senior NHAI engineer | PERSON | title
21 | direct | senior NHAI engineer | PERSON | pronoun
22 | mixed | Malnad Grameena Bank | ORG | organisation
23 | mixed | Karnataka Contractors’ Guild | ORG | organisation
24 | attitude | Jain seers from Shravanagere | GROUP | pronoun
entity | PERSON | Sudha Ramamurthy | Justice Sudha Ramamurthy; Justice Ramamurthy | Justice | Karnataka High Court
entity | PERSON | Lalitha Subbiah | - | advocate | -
entity | PERSON | K.V. Narasimhan | Mr. Narasimhan | Additional Solicitor General | -
entity | PERSON | M.R. Shanthappa | - | areca trader | Sahyadri Infratech Ltd.
entity | PERSON | Kiran Shanthappa | - | legal head | Sahyadri Infratech Ltd.
entity | PERSON | Basavaraj Hulikal | Mr. Hulikal | Public Works Minister | -
entity | PERSON | Girija Patil | - | Leader of the Opposition | BJP
entity | PERSON | Thimmakka | - | - | -
entity | PERSON | Syed Rafiq | - | district convener | Namma Bhoomi Namma Hakku
entity | ORG | Karnataka High Court | HC; High Court | - | -
entity | ORG | Sahyadri Infratech Ltd. | SIL | - | -
entity | ORG | National Highways Authority of India | NHAI | - | -
entity | ORG | Bhandary & Sons | - | - | -
entity | ORG | Malnad Tuskers | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | ORG | BJP | - | - | -
entity | ORG | Congress | - | - | -
entity | ORG | Central Bureau of Investigation | CBI | - | -
entity | ORG | JD(S) | - | - | -
entity | ORG | The Deccan Courier | - | - | -
entity | ORG | Namma Bhoomi Namma Hakku | - | - | -
entity | ORG | Malnad Grameena Bank | - | - | -
entity | ORG | Fort Tellicherry Finance | - | - | -
entity | ORG | Periyar Union | - | - | -
entity | ORG | Karnataka Contractors’ Guild | - | - | -
entity | NORP | Jain | - | - | -
entity | LOC | Hosadurga | - | - | -
entity | LOC | BENGALURU | - | - | -
entity | LOC | Mangaluru | - | - | -
entity | LOC | Davangere | - | - | -
entity | LOC | Vidhana Soudha | - | - | -
entity | LOC | Freedom Park | - | - | -
entity | LOC | Malligehalli | - | - | -
entity | LOC | NH-150A | - | - | -
entity | LOC | Bharamasagara | - | - | -
entity | LOC | Chitradurga | - | - | -
entity | LOC | Kochi | - | - | -
entity | LOC | Shravanagere | - | - | -
meta | HC calls Hosadurga bypass tender ‘tailor-made’, stays ₹1,860-crore contract | - | K.S. Pranesh
