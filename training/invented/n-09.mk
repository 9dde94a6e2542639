‘<q1>I carried the bags, I did not count the money</q1>’ – <s1,25>driver</s1,25> <c1,25>tells</c1,25> <a1,25>Mokgoro commission</a1,25> of <q25>R4m in cash</q25>

By Lerato van Wyk
14 Aug 2023

<s26>A former driver for the North West transport department</s26> <c26>testified</c26> on Monday that <q26>he had delivered bags of cash to the homes of three senior officials, among them the then MEC, Obakeng Seleka</q26>.

Themba Radebe, 44, was the first witness this week before the commission chaired by retired judge Naledi Mokgoro. It is probing the award of R1.2bn in scholar transport contracts between 2014 and 2018.

<s2>Radebe</s2> <c2>said</c2> <q2>he had collected the bags from a petrol station in Rustenburg on the instruction of Kobus Strydom, whose company, Platinum Coaches, won 11 of the 16 tenders</q2>.

“<q3>Mr Strydom’s man would put it in the boot. I never asked,</q3>” <s3>he</s3> <c3>told</c3> <a3>evidence leader advocate Yusuf Cassim SC</a3>. “<q3>In those days if you asked, you walked home.</q3>”

<q4>There were nine deliveries in all</q4>, <s4>Radebe</s4> <c4>claimed</c4>. <s5>He</s5> <c5>estimated</c5> that <q5>the bags held about R4-million</q5>, although <s6>he</s6> <c6>conceded</c6> <q6>he had only once seen inside</q6>.

Cassim referred him to a page of a notebook handed to the commission in June by Strydom’s former bookkeeper, Annelie Botes. <s7>An entry</s7> dated 3 March 2016 <c7>reads</c7>: “<q7>OS, house, 450, TR drives.</q7>”

Asked who “<x>OS</x>” was, <s8>the witness</s8> laughed before <c8>replying</c8>: “<q8>Chair, everybody knows who is OS.</q8>”

Mokgoro was not amused. <s9,10>She</s9,10> <c9>reminded</c9> <a9>him</a9> that <q9>he was under oath</q9> and <c10>told</c10> <a10>him</a10> <q10>to answer the question</q10>. <s11>Radebe</s11> then <c11>said</c11> <q11>he understood the initials to mean Seleka</q11>.

The former MEC, who now sits in the National Assembly for the ANC, was not present. <s12>His attorney, Palesa Dube</s12>, <c12>told</c12> <a12>journalists</a12> outside the hearing in Mahikeng that <q12>the allegations were “a fabrication by a man dismissed for stealing diesel”</q12>.

<s13>She</s13> <c13>said</c13> <q13>her client would apply to cross-examine Radebe</q13>. “<q14>Mr Seleka has nothing to hide,</q14>” <s14>Dube</s14> <c14>added</c14>. “<q14>He has been waiting five years for somebody to put a question to him.</q14>”

Radebe was dismissed in 2019. Under questioning by Cassim, <s15,16>he</s15,16> <c15>acknowledged</c15> <q15>the disciplinary finding</q15> but <c16>maintained</c16> that <q16>he had been pushed out after refusing to sign an affidavit clearing the MEC</q16>.

<s17>Strydom</s17>, who testified in May, <c17>has denied</c17> <q17>making any improper payments</q17>. <s18>He</s18> <c18>told</c18> <a18>the commission</a18> at the time that <q18>the notebook was a record of wages paid to casual mechanics</q18>. His company was placed in business rescue in 2020 and its buses have since been auctioned.

The contracts were supposed to carry 54,000 pupils to school. <s19>A forensic report by the auditing firm Khumo & Partners</s19> <c19>found</c19> that <q19>at least 8,000 of them did not exist</q19>.

The DA’s provincial leader, Marthinus Grobler, followed the testimony from the front row. <s20>He</s20> <c20>called on</c20> <a20>the National Prosecuting Authority</a20> <q20>to act without waiting for the final report</q20>.

<s21>The NPA</s21> <c21>said</c21> <q21>it was “monitoring proceedings”</q21>. <s22>Its regional spokesperson, Sifiso Mahlangu</s22>, <c22>said</c22> <q22>prosecutors had received transcripts of earlier hearings</q22>. <s23>He</s23> <c23>declined to say</c23> <q23>whether any dockets had been opened</q23>.

Outside, a group of mothers from Ventersdorp, whose children walk 7km to school, held up a bedsheet. “<q24>WHERE IS OUR BUS?</q24>” <s24>it</s24> <c24>read</c24>.

Botes is expected to take the stand on Tuesday.
-----
1 | direct | Themba Radebe | PERSON | title
2 | indirect | Themba Radebe | PERSON | surname
3 | direct | Themba Radebe | PERSON | pronoun
4 | indirect | Themba Radebe | PERSON | surname
5 | indirect | Themba Radebe | PERSON | pronoun
6 | indirect | Themba Radebe | PERSON | pronoun
7 | direct | entry dated 3 March 2016 | DOCUMENT | document
8 | direct | Themba Radebe | PERSON | title
9 | indirect | Naledi Mokgoro | PERSON | pronoun
10 | indirect | Naledi Mokgoro | PERSON | pronoun
11 | indirect | Themba Radebe | PERSON | surname
12 | mixed | Palesa Dube | PERSON | name
13 | indirect | Palesa Dube | PERSON | pronoun
14 | direct | Palesa Dube | PERSON | surname
15 | indirect | Themba Radebe | PERSON | pronoun
16 | indirect | Themba Radebe | PERSON | pronoun
17 | indirect | Kobus Strydom | PERSON | surname
18 | indirect | Kobus Strydom | PERSON | pronoun
19 | indirect | forensic report by the auditing firm Khumo & Partners | DOCUMENT | document
20 | indirect | Marthinus Grobler | PERSON | pronoun
21 | mixed | National Prosecuting Authority | ORG | organisation
22 | indirect | Sifiso Mahlangu | PERSON | name
23 | attitude | Sifiso Mahlangu | PERSON | pronoun
24 | direct | bedsheet | DOCUMENT | pronoun
25 | indirect | Themba Radebe | PERSON | title
26 | indirect | Themba Radebe | PERSON | title
entity | PERSON | Themba Radebe | Radebe | former driver | North West transport department
entity | PERSON | Obakeng Seleka | Seleka; Mr Seleka | MEC | ANC
entity | PERSON | Naledi Mokgoro | Mokgoro | retired judge | Mokgoro commission
entity | PERSON | Kobus Strydom | Strydom; Mr Strydom | - | Platinum Coaches
entity | PERSON | Yusuf Cassim | Cassim | evidence leader | Mokgoro commission
entity | PERSON | Annelie Botes | Botes | former bookkeeper | -
entity | PERSON | Palesa Dube | Dube | attorney | -
entity | PERSON | Marthinus Grobler | - | provincial leader | DA
entity | PERSON | Sifiso Mahlangu | - | regional spokesperson | National Prosecuting Authority
entity | ORG | Mokgoro commission | - | - | -
entity | ORG | Platinum Coaches | - | - | -
entity | ORG | National Assembly | - | - | -
entity | ORG | ANC | - | - | -
entity | ORG | DA | - | - | -
entity | ORG | National Prosecuting Authority | NPA | - | -
entity | ORG | Khumo & Partners | - | - | -
entity | ORG | North West transport department | - | - | -
entity | LOC | Rustenburg | - | - | -
entity | LOC | Mahikeng | - | - | -
entity | LOC | Ventersdorp | - | - | -
meta | ‘I carried the bags, I did not count the money’ – driver tells Mokgoro commission of R4m in cash | 2023-08-14 | Lerato van Wyk
