Morbada flyover collapse: Court raps road authority, ‘<x>ghost</x>’ sub-contractor under lens

By Ashwin Deokar, Chhatarpura

The high court on Wednesday pulled up the Malwa Roads Development Authority (MRDA) over the collapse of an under-construction flyover at Morbada Chowk, in which nine people, including four labourers from Jharkhand, were killed on October 30.

A division bench of Justice Sulekha Rastogi and Justice P Immanuel was hearing a petition it had taken up on its own. “<q1>Is this a bridge or a biscuit?</q1>” <s1>Justice Rastogi</s1> <c1>asked</c1> <a1>counsel for the authority</a1>.

<s2>The MRDA</s2> <c2>told</c2> <a2>the court</a2> <q2>it had blacklisted the main contractor, Trilok Infraventures, on Monday</q2>. <s3,4>The bench</s3,4> <c3>observed</c3> that <q3>the same company had been given two fresh works, including the Vasundhara Enclave underpass, “when the dust had not settled”</q3>, and <c4>directed</c4> <a4>chief engineer R K Bhadoria</a4> <q4>to appear in person on November 24</q4>.

Trilok, whose promoter Harsh Vardhan Lunkad is still untraced, had won the ₹312-crore tender in 2022. <s5>A preliminary report by IIT Indore</s5> <c5>says</c5> <q5>the firm passed on the casting of 46 girders to one Shree Balaji Precast, which has no office, no plant and no listed phone number</q5>.

“<q6>We went to the address on the papers, in Gandhi Nagar. It is a Verka milk booth,</q6>” <c6>said</c6> <s6>deputy commissioner of police Tenzin Negi</s6>. <s7>She</s7> <c7>suspects</c7> <q7>the sub-contractor existed only to raise bills</q7>.

Two of Trilok’s site engineers, Mohammed Faizan and Pintu Oraon, were arrested on Sunday under the Bharatiya Nyaya Sanhita. <s8>Faizan’s lawyer, Gurbani Sodhi</s8>, <c8>claimed</c8> <q8>her client had written to his superiors thrice about cracks in pier 17</q8>. <q9>The letters had been shredded</q9>, <s9>she</s9> <c9>alleged</c9>.

<s10,11>Public works minister Digvijay Tomar</s10,11> <c10>denied</c10> <q10>any link with Lunkad</q10> and <c11>promised</c11> <q11>“exemplary action” within a fortnight</q11>. The two were photographed together at the Chhatarpura Gymkhana on Diwali.

“<q12>I am clicked with a hundred people a day. Am I to ask each for his tender papers?</q12>” <s12>Tomar</s12> <c12>said</c12> after a visit to MY Hospital, where 11 of the injured are being treated.

<s13>The Congress</s13> <c13>demanded</c13> <q13>his resignation</q13>. <s14>Its state unit chief, Bhanu Pratap Kol</s14>, <c14>called</c14> the inquiry “<q14>a whitewash on wet cement</q14>”. <s15>The BJP</s15> hit back, <c15>saying</c15> <q15>Trilok had got its first road contract in 2016, under the opposition’s own mayor</q15>.

At Sitamarhi Basti, the colony below the flyover, dogs sleep on what remains of the Maruti in which Anjali Bhil and her father died. <s16>Her brother Sonu</s16>, who drives for Rapido, <c16>said</c16> <q16>no officer had come since the chief minister’s visit</q16>.

“<q17>They gave us a cheque with the name misspelt,</q17>” <s17>the 23-year-old</s17> <c17>said</c17>. “<q17>The State Bank sent us home.</q17>”

<s18>The Collectorate</s18> <c18>said</c18> <q18>a corrected cheque under the Mukhyamantri Rahat Yojana had been issued</q18>.

<s19>Indian Roads Congress fellow Wilfred D’Penha</s19> <c19>cautioned against</c19> <q19>blaming one firm</q19>. “<q20>The authority, the consultant and the contractor all signed the same sheet,</q20>” <s20>he</s20> <c20>told</c20> <a20>HT</a20>. <s21>The consultant, Hyderabad’s Sarvodaya Geotech</s21>, <c21>did not wish</c21> <q21>to discuss the matter</q21>.
-----
1 | direct | Sulekha Rastogi | PERSON | surname
2 | indirect | Malwa Roads Development Authority | ORG | organisation
3 | mixed | division bench of Justice Sulekha Rastogi and Justice P Immanuel | GROUP | group
4 | indirect | division bench of Justice Sulekha Rastogi and Justice P Immanuel | GROUP | group
5 | indirect | preliminary report by IIT Indore | DOCUMENT | document
6 | direct | Tenzin Negi | PERSON | name
7 | attitude | Tenzin Negi | PERSON | pronoun
8 | indirect | Gurbani Sodhi | PERSON | name
9 | indirect | Gurbani Sodhi | PERSON | pronoun
10 | indirect | Digvijay Tomar | PERSON | name
11 | mixed | Digvijay Tomar | PERSON | name
12 | direct | Digvijay Tomar | PERSON | surname
13 | indirect | Congress | ORG | organisation
14 | mixed | Bhanu Pratap Kol | PERSON | name
15 | indirect | BJP | ORG | organisation
16 | indirect | Sonu | PERSON | name
17 | direct | Sonu | PERSON | title
18 | indirect | Collectorate | ORG | organisation
19 | indirect | Wilfred D’Penha | PERSON | name
20 | direct | Wilfred D’Penha | PERSON | pronoun
21 | attitude | Sarvodaya Geotech | ORG | organisation
entity | ORG | Malwa Roads Development Authority | MRDA | - | -
entity | ORG | Trilok Infraventures | Trilok | - | -
entity | ORG | IIT Indore | - | - | -
entity | ORG | Shree Balaji Precast | - | - | -
entity | ORG | Chhatarpura Gymkhana | - | - | -
entity | ORG | MY Hospital | - | - | -
entity | ORG | Congress | - | - | -
entity | ORG | BJP | - | - | -
entity | ORG | Rapido | - | - | -
entity | ORG | State Bank | - | - | -
entity | ORG | Collectorate | - | - | -
entity | ORG | Indian Roads Congress | - | - | -
entity | ORG | HT | - | - | -
entity | ORG | Sarvodaya Geotech | - | - | -
entity | PERSON | Sulekha Rastogi | Justice Sulekha Rastogi; Justice Rastogi | - | -
entity | PERSON | P Immanuel | Justice P Immanuel | - | -
entity | PERSON | R K Bhadoria | - | chief engineer | Malwa Roads Development Authority
entity | PERSON | Harsh Vardhan Lunkad | - | promoter | Trilok Infraventures
entity | PERSON | Tenzin Negi | - | deputy commissioner of police | -
entity | PERSON | Mohammed Faizan | - | site engineer | Trilok Infraventures
entity | PERSON | Pintu Oraon | - | site engineer | Trilok Infraventures
entity | PERSON | Gurbani Sodhi | - | lawyer | -
entity | PERSON | Digvijay Tomar | - | Public works minister | -
entity | PERSON | Bhanu Pratap Kol | - | state unit chief | Congress
entity | PERSON | Anjali Bhil | - | - | -
entity | PERSON | Sonu | - | - | -
entity | PERSON | Wilfred D’Penha | - | fellow | Indian Roads Congress
entity | LOC | Morbada | - | - | -
entity | LOC | Morbada Chowk | - | - | -
entity | LOC | Jharkhand | - | - | -
entity | LOC | Vasundhara Enclave | - | - | -
entity | LOC | Gandhi Nagar | - | - | -
entity | LOC | Sitamarhi Basti | - | - | -
entity | LOC | Hyderabad | - | - | -
meta | Morbada flyover collapse: Court raps road authority, ‘ghost’ sub-contractor under lens | - | Ashwin Deokar, Chhatarpura
