NCLT admits Jhaveri Weaves to insolvency; lenders stare at 71% haircut

The Ahmedabad bench of the National Company Law Tribunal (NCLT) on Thursday admitted the textile maker Jhaveri Weaves to insolvency on a plea by Canara Bank, ending 14 months of talks over dues of Rs 3,180 crore.

The bench of judicial member Shammi Kurien and technical member Ranjit Bora appointed Padma Iyengar, a partner at Rungta Desai, as the interim resolution professional. <s1>It</s1> <c1>rejected</c1> <q1>the promoters' argument that the default was caused by the pandemic</q1>.

"<q2>A loom idle for want of orders is misfortune; a loom pledged three times is something else,</q2>" <s2>the order</s2> <c2>said</c2>.

Jhaveri Weaves, known for its Mayura bedsheets, runs mills in Surat, Bhilwara and Erode and employs 9,400 people. Its shares hit the 5 per cent lower circuit on the BSE.

<s3>Chairman Hasmukh Jhaveri</s3> <c3>said</c3> <q3>the family would appeal before the NCLAT</q3>. "<q4>My grandfather sold dhotis from a bicycle in Navsari. We will not hand over three generations for the price of scrap,</q4>" <s4>he</s4> <c4>told</c4> <a4>Business Standard</a4>.

<s5>A senior executive at a state-run bank</s5>, who was not authorised to speak, <c5>said</c5> <q5>creditors could expect no more than 29 paise in the rupee</q5>.

<s7>Canara Bank</s7>, which leads the consortium, <c7>told</c7> <a7>the tribunal</a7> that <q7>Rs 412 crore had moved to a Dubai firm, Blue Heron, between 2019 and 2021</q7>. <s8>The lender</s8> <c8>alleged</c8> that <q8>Blue Heron was controlled by Jhaveri's son-in-law, Farrokh Mistry-Lal</q8>.

<s9>Senior advocate Meher Sodhi</s9>, appearing for Mistry-Lal, <c9>called</c9> the charge "<q9>fiction with annexures</q9>". <s10>She</s10> <c10>pointed out</c10> that <q10>the Enforcement Directorate (ED) had questioned her client twice and let him go</q10>. <s11>The ED</s11> <c11>did not confirm</c11> <q11>whether its probe was still open</q11>.

Two suitors have been circling the group. <s12>Vasant Sundar, a Coimbatore yarn house</s12>, <c12>is keen on</c12> <q12>the Erode unit</q12>, while <s6>the private equity fund Kestrel Oak</s6> <c6>wants</c6> <q6>the brands</q6>. <s13>Vasant Sundar</s13> <c13>said</c13> in an exchange filing that <q13>it "evaluates opportunities from time to time"</q13>.

Workers are less patient. The Bharatiya Kapda Mazdoor Sangh, the largest union at Surat, has not been paid since Diwali and blocked the Udhna road for six hours on Wednesday until the police lifted 140 of its members.

"<q14>The banks have a committee. Who has made a committee for us?</q14>" <c14>asked</c14> <s14>Sukhiben Rathod, the union's district convener</s14>. <s15>She</s15> <c15>demanded</c15> that <q15>wages be cleared before any bids were opened</q15>.

<s16>Iyengar</s16> <c16>assured</c16> <a16>employees</a16> that <q16>the mills would be run as a going concern</q16>. Claims must reach her office in Nariman Bhavan by December 4, after which the committee of creditors will be formed.

The Gujarat government has kept its distance. <s17,18>Textiles minister Balwantsinh Gohil</s17,18> <c17>ruled out</c17> <q17>a bailout</q17> but <c18>promised</c18> <q18>to "sit with Delhi" on unpaid export incentives</q18>. <s19>The Southern Gujarat Chamber of Commerce</s19> <c19>warned</c19> of <q19>a chain of defaults among 260 dyeing units in Pandesara and Sachin</q19>.

<s20>Rating agency Care</s20> <c20>had flagged</c20> <q20>the group's rising inventory</q20> in a note in 2022. <s21>Analysts at Batliwala Crane</s21> <c21>think</c21> <q21>the process will overshoot the 330 days allowed under the Insolvency and Bankruptcy Code</q21>.

"<q22>Everyone wants the bedsheets,</q22>" <c22>said</c22> <s22>one fund manager in Mumbai</s22>. "<q22>Nobody wants the bed.</q22>"
-----
1 | indirect | National Company Law Tribunal | ORG | pronoun
2 | direct | order | DOCUMENT | document
3 | indirect | Hasmukh Jhaveri | PERSON | name
4 | direct | Hasmukh Jhaveri | PERSON | pronoun
5 | indirect | senior executive at a state-run bank | PERSON | title
6 | attitude | Kestrel Oak | ORG | organisation
7 | indirect | Canara Bank | ORG | organisation
8 | indirect | Canara Bank | ORG | organisation
9 | mixed | Meher Sodhi | PERSON | name
10 | indirect | Meher Sodhi | PERSON | pronoun
11 | attitude | Enforcement Directorate | ORG | organisation
12 | attitude | Vasant Sundar | ORG | organisation
13 | mixed | Vasant Sundar | ORG | organisation
14 | direct | Sukhiben Rathod | PERSON | name
15 | indirect | Sukhiben Rathod | PERSON | pronoun
16 | indirect | Padma Iyengar | PERSON | surname
17 | indirect | Balwantsinh Gohil | PERSON | name
18 | mixed | Balwantsinh Gohil | PERSON | name
19 | indirect | Southern Gujarat Chamber of Commerce | ORG | organisation
20 | indirect | Care | ORG | organisation
21 | attitude | Analysts at Batliwala Crane | GROUP | group
22 | direct | one fund manager in Mumbai | PERSON | title
entity | ORG | National Company Law Tribunal | NCLT | - | -
entity | ORG | Jhaveri Weaves | - | - | -
entity | LOC | Ahmedabad | - | - | -
entity | ORG | Canara Bank | - | - | -
entity | PERSON | Shammi Kurien | - | judicial member | National Company Law Tribunal
entity | PERSON | Ranjit Bora | - | technical member | National Company Law Tribunal
entity | PERSON | Padma Iyengar | Iyengar | interim resolution professional | Rungta Desai
entity | ORG | Rungta Desai | - | - | -
entity | LOC | Surat | - | - | -
entity | LOC | Bhilwara | - | - | -
entity | LOC | Erode | - | - | -
entity | ORG | BSE | - | - | -
entity | PERSON | Hasmukh Jhaveri | Jhaveri | Chairman | Jhaveri Weaves
entity | ORG | NCLAT | - | - | -
entity | LOC | Navsari | - | - | -
entity | ORG | Business Standard | - | - | -
entity | LOC | Dubai | - | - | -
entity | ORG | Blue Heron | - | - | -
entity | PERSON | Farrokh Mistry-Lal | Mistry-Lal | - | -
entity | PERSON | Meher Sodhi | - | Senior advocate | -
entity | ORG | Enforcement Directorate | ED | - | -
entity | ORG | Vasant Sundar | - | - | -
entity | LOC | Coimbatore | - | - | -
entity | ORG | Kestrel Oak | - | - | -
entity | ORG | Bharatiya Kapda Mazdoor Sangh | - | - | -
entity | LOC | Udhna | - | - | -
entity | PERSON | Sukhiben Rathod | - | district convener | Bharatiya Kapda Mazdoor Sangh
entity | LOC | Nariman Bhavan | - | - | -
entity | LOC | Gujarat | - | - | -
entity | PERSON | Balwantsinh Gohil | - | Textiles minister | Gujarat
entity | LOC | Delhi | - | - | -
entity | ORG | Southern Gujarat Chamber of Commerce | - | - | -
entity | LOC | Pandesara | - | - | -
entity | LOC | Sachin | - | - | -
entity | ORG | Care | - | - | -
entity | ORG | Batliwala Crane | - | - | -
entity | LOC | Mumbai | - | - | -
meta | NCLT admits Jhaveri Weaves to insolvency; lenders stare at 71% haircut | - | -
