<a1>Contractor</a1> <c1>told</c1> <q1>to rehouse 620 workers from waterless Dubai camp</q1>

<s2>Firm</s2> <c2>blames</c2> <q2>broken pump</q2> as widow takes it to court over heatstroke death

By Shireen Abubacker, Senior Reporter

Dubai: <a3>A contracting company</a3> <c3>has been ordered</c3> by <s3>the Ministry of Human Resources and Emiratisation (MoHRE)</s3> <q3>to move 620 labourers out of a camp in Al Sidra Industrial 4</q3>, where the taps ran dry for 11 days last month.

<s4>A notice on the gate</s4> <c4>states</c4> that <q4>up to 14 men were sleeping in rooms approved for eight and that the roof tank was "coated with algae"</q4>. It gives Al Noor Meridian Contracting LLC until September 30.

"<q5>We queued with bottles at the mosque before fajr,</q5>" <c5>said</c5> <s5>a mason from Gorakhpur</s5> who has worked for the company since 2016. "<q5>The imam never sent one of us away.</q5>"

<q6>He had not wired money home since Ramadan</q6>, <c6>added</c6> <s6>the 41-year-old</s6>, whose name is being withheld. His roommate, Bishnu Thapa Magar, a Nepali steel fixer, lent him Dh300 in July.

"<q7>He repays me in rice,</q7>" <s7>he</s7> <c7>joked</c7>.

<s8>Al Noor Meridian</s8> <c8>denied</c8> <q8>holding back wages</q8>.

"<q9>A pump burst in 48-degree heat and the part was stuck at Jebel Ali,</q9>" <c9>said</c9> <s9>its managing director, Faisal Qureshi</s9>. "<q9>Which landlord keeps a spare?</q9>"

That landlord is Khalfan Al Suwaiq, an Emirati businessman who also owns the Blue Dhow supermarkets. <s10>He</s10> <c10>told</c10> <a10>Gulf News</a10> <q10>the pump was the tenant's affair under a lease signed in Sharjah in 2021</q10>.

"<q11>I sent my own tanker twice. Twice it came back full because nobody would sign for it,</q11>" <s11>he</s11> <c11>said</c11>.

<s12>The managing director</s12> <c12>insisted</c12> <q12>no tanker had ever reached the site</q12>. But <s13>the camp boss, a Keralite known to all as Biju Chettan</s13>, <c13>admitted</c13> <q13>he had been on leave in Thrissur and had the stamp in his suitcase</q13>.

On August 14, Gul Zaman, a 52-year-old scaffolder from Swat, collapsed in the yard and died at Al Rahba Specialist Hospital. <s14>His widow's lawyer, Advocate Huda Rasheed</s14>, <c14>said</c14> <q14>a claim for Dh1.2 million would be lodged with Dubai Courts on Sunday</q14>.

Shaista Bibi, the widow, flew in from Peshawar last week on a ticket paid for by the charity Hands of Karama.

"<q15>She asked me only one question, whether he had been thirsty,</q15>" <s15>the lawyer</s15> <c15>said</c15>. "<q15>I could not answer.</q15>"

<s16,17>Qureshi</s16,17> <c16>offered</c16> <q16>his "heartfelt condolences" to the family</q16> but <c17>maintained</c17> that <q17>the scaffolder had a heart condition he kept from his employer</q17>. <s18>A doctor at the hospital</s18> <c18>said</c18> <q18>no such condition appeared in the file</q18>.

<s19>Meera Nambisan, Vice-Consul at the Indian Consulate</s19>, <c19>said</c19> <q19>214 men had approached its helpline</q19>. <s20>She</s20> <c20>appealed</c20> to <a20>others</a20> <q20>to come forward "without fear of the gate"</q20>.

The contractor, which is building the Palm Meadows villas for Zenith Bay Developers, is the third to be penalised this year after Gulf Arch Electromechanical and Hartmann & Sayegh. <q21>Fines of up to Dh50,000 will follow if the deadline passes</q21>, <s21>a ministry official</s21> <c21>cautioned</c21>.

<s22>The mason</s22> <c22>hopes</c22> <q22>to be placed in a camp with a window</q22>. "<q23>And a tap,</q23>" <s23>he</s23> <c23>said</c23>. "<q23>First the tap.</q23>"
-----
1 | indirect | Ministry of Human Resources and Emiratisation | ORG | none
2 | indirect | Al Noor Meridian Contracting LLC | ORG | organisation
3 | indirect | Ministry of Human Resources and Emiratisation | ORG | organisation
4 | mixed | notice on the gate | DOCUMENT | document
5 | direct | mason from Gorakhpur | PERSON | title
6 | indirect | mason from Gorakhpur | PERSON | title
7 | direct | Bishnu Thapa Magar | PERSON | pronoun
8 | indirect | Al Noor Meridian Contracting LLC | ORG | organisation
9 | direct | Faisal Qureshi | PERSON | name
10 | indirect | Khalfan Al Suwaiq | PERSON | pronoun
11 | direct | Khalfan Al Suwaiq | PERSON | pronoun
12 | indirect | Faisal Qureshi | PERSON | title
13 | indirect | Biju Chettan | PERSON | name
14 | indirect | Huda Rasheed | PERSON | name
15 | direct | Huda Rasheed | PERSON | title
16 | mixed | Faisal Qureshi | PERSON | surname
17 | indirect | Faisal Qureshi | PERSON | surname
18 | indirect | doctor at the hospital | PERSON | title
19 | indirect | Meera Nambisan | PERSON | name
20 | mixed | Meera Nambisan | PERSON | pronoun
21 | indirect | ministry official | PERSON | title
22 | attitude | mason from Gorakhpur | PERSON | title
23 | direct | mason from Gorakhpur | PERSON | pronoun
entity | PERSON | Bishnu Thapa Magar | - | steel fixer | -
entity | PERSON | Faisal Qureshi | Qureshi | managing director | Al Noor Meridian Contracting LLC
entity | PERSON | Khalfan Al Suwaiq | - | businessman | -
entity | PERSON | Biju Chettan | - | camp boss | -
entity | PERSON | Gul Zaman | - | scaffolder | -
entity | PERSON | Huda Rasheed | Advocate Huda Rasheed | lawyer | -
entity | PERSON | Shaista Bibi | - | - | -
entity | PERSON | Meera Nambisan | - | Vice-Consul | Indian Consulate
entity | ORG | Ministry of Human Resources and Emiratisation | MoHRE | - | -
entity | ORG | Al Noor Meridian Contracting LLC | Al Noor Meridian | - | -
entity | ORG | Gulf News | - | - | -
entity | ORG | Blue Dhow | - | - | -
entity | ORG | Al Rahba Specialist Hospital | - | - | -
entity | ORG | Dubai Courts | - | - | -
entity | ORG | Hands of Karama | - | - | -
entity | ORG | Indian Consulate | - | - | -
entity | ORG | Zenith Bay Developers | - | - | -
entity | ORG | Gulf Arch Electromechanical | - | - | -
entity | ORG | Hartmann & Sayegh | - | - | -
entity | LOC | Dubai | - | - | -
entity | LOC | Al Sidra Industrial 4 | - | - | -
entity | LOC | Gorakhpur | - | - | -
entity | LOC | Jebel Ali | - | - | -
entity | LOC | Sharjah | - | - | -
entity | LOC | Thrissur | - | - | -
entity | LOC | Swat | - | - | -
entity | LOC | Peshawar | - | - | -
entity | LOC | Palm Meadows | - | - | -
entity | NORP | Nepali | - | - | -
entity | NORP | Emirati | - | - | -
entity | NORP | Keralite | - | - | -
meta | Contractor told to rehouse 620 workers from waterless Dubai camp | - | Shireen Abubacker
