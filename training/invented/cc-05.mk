Varsity strike: <q1>FG toying with future of students</q1>, <c1>says</c1> <s1>COLUN</s1>

…<q2>Action ill-timed, unpatriotic</q2>, <s2>minister</s2> <c2>fires back</c2>

By Ifeanyi Obiora-Nweke & Kehinde Salau

ABUJA — <s3,4>THE Congress of University Lecturers of Nigeria, COLUN</s3,4>, yesterday, <c3>declared</c3> <q3>a total and indefinite strike</q3>, <c4>accusing</c4> the Federal Government of “<q4>toying with the future of the Nigerian child</q4>”.

Rising from a meeting of its National Executive Council, NEC, at Gwagwa University of Science, Keffi, <s5>the union</s5> <c5>said</c5> <q5>government had treated the 2021 agreement “like a suya wrapper”</q5>.

<s6>A communiqué</s6> signed by its National President, Prof. Bitrus Yakubu-Lar, and made available to Vanguard, <c6>directed</c6> <a6>all branches</a6> <q6>to withdraw their services from midnight</q6>. <s7>It</s7> <c7>read</c7> in part: “<q7>Our members have become objects of pity at filling stations. Enough is enough.</q7>”

But <s8,9>the Minister of Education, Dr. Hauwa Danladi-Kure</s8,9>, <c8>described</c8> the action as “<q8>hasty, ill-timed and unpatriotic</q8>”, <c9>insisting</c9> that <q9>N50 billion had been released to the Office of the Accountant-General</q9>.

<s10,11>Danladi-Kure</s10,11>, who spoke through her Director of Press, Mr. Festus Ogbuagu, <c10>appealed to</c10> <a10>the lecturers</a10> <q10>to “sheathe their swords”</q10>, <c11>warning</c11> that <q11>the “<x>no work, no pay</x>” rule would be applied to the letter</q11>.

Reacting, <s12>Yakubu-Lar</s12> <c12>retorted</c12>: “<q12>Pay what? You cannot stop what you never started.</q12>”

<s13>A 300-level Microbiology student at Obanta State University, Blessing Itodo</s13>, <c13>lamented</c13> that <q13>a four-year course had “turned to a life sentence”</q13>.

“<q14>My younger sister will soon meet me in the same class,</q14>” <s14>she</s14> <c14>said</c14>.

<s15>Her roommate, Miss Rukayat Balogun</s15>, <c15>said</c15> <q15>she would go back to her mother’s stall at Oje Market in Ibadan</q15>. <s16>She</s16> <c16>added</c16>: “<q16>At least yam does not go on strike.</q16>”

<s17>The National Union of Campus Students, NUCS</s17>, <c17>threatened</c17> <q17>to occupy the Abuja-Lokoja highway should both parties fail to “embrace dialogue within 72 hours”</q17>. <s18>Its Public Relations Officer, Comrade Sunday “<x>Black Moses</x>” Ekpo</s18>, <c18>urged</c18> <a18>the Senate President, Godfrey Amaechi-Bello</a18>, <q18>to wade in</q18>.

Meanwhile, <s19>the Forum of Concerned Mothers and Guardians, FOCOMAG</s19>, faulted both sides, <c19>saying</c19> “<q19>when two elephants fight, it is our school fees that suffer</q19>”.

<s20>Alhaja Sikirat Lawal-Ubah</s20>, who convened the group in 2020, <c20>disclosed</c20> that <q20>some members had emptied their thrift savings to send children to private universities in Cotonou</q20>.

<s21>A former Vice-Chancellor, Emeritus Prof. Tamunoemi Briggs</s21>, in a chat with NAN in Port Harcourt, <c21>advised</c21> <a21>government</a21> <q21>to “stop signing what it has not read”</q21>.

<s22>The Oyo State Police Command</s22> <c22>cautioned</c22> <a22>students</a22> against <q22>“any unholy procession” at the toll gate</q22>, while <s23>the Department of State Services</s23> <c23>alleged</c23> that <q23>“faceless elements” were sponsoring the crisis</q23>.

<q24>A reconciliation meeting might hold on Thursday at the Aso Conference Annex</q24>, <s24>sources at the ministry</s24> <c24>hinted</c24>. <s25>COLUN</s25> <c25>does not plan</c25> <q25>to attend</q25>.

The strike is the third since 2022. The last one, which lasted 143 days, was suspended after the National Assembly stepped in.
-----
1 | indirect | Congress of University Lecturers of Nigeria | ORG | organisation
2 | indirect | Hauwa Danladi-Kure | PERSON | title
3 | indirect | Congress of University Lecturers of Nigeria | ORG | organisation
4 | mixed | Congress of University Lecturers of Nigeria | ORG | organisation
5 | mixed | Congress of University Lecturers of Nigeria | ORG | organisation
6 | indirect | communiqué | DOCUMENT | document
7 | direct | communiqué | DOCUMENT | pronoun
8 | mixed | Hauwa Danladi-Kure | PERSON | name
9 | indirect | Hauwa Danladi-Kure | PERSON | name
10 | mixed | Hauwa Danladi-Kure | PERSON | surname
11 | indirect | Hauwa Danladi-Kure | PERSON | surname
12 | direct | Bitrus Yakubu-Lar | PERSON | surname
13 | mixed | Blessing Itodo | PERSON | name
14 | direct | Blessing Itodo | PERSON | pronoun
15 | indirect | Rukayat Balogun | PERSON | name
16 | direct | Rukayat Balogun | PERSON | pronoun
17 | mixed | National Union of Campus Students | ORG | organisation
18 | indirect | Sunday “Black Moses” Ekpo | PERSON | name
19 | mixed | Forum of Concerned Mothers and Guardians | ORG | organisation
20 | indirect | Sikirat Lawal-Ubah | PERSON | name
21 | mixed | Tamunoemi Briggs | PERSON | name
22 | mixed | Oyo State Police Command | ORG | organisation
23 | mixed | Department of State Services | ORG | organisation
24 | indirect | sources at the ministry | GROUP | group
25 | attitude | Congress of University Lecturers of Nigeria | ORG | organisation
entity | PERSON | Bitrus Yakubu-Lar | Prof. Bitrus Yakubu-Lar; Yakubu-Lar | National President | Congress of University Lecturers of Nigeria
entity | PERSON | Hauwa Danladi-Kure | Dr. Hauwa Danladi-Kure; Danladi-Kure | Minister of Education | -
entity | PERSON | Festus Ogbuagu | Mr. Festus Ogbuagu | Director of Press | -
entity | PERSON | Blessing Itodo | - | student | Obanta State University
entity | PERSON | Rukayat Balogun | Miss Rukayat Balogun | - | -
entity | PERSON | Sunday “Black Moses” Ekpo | Comrade Sunday “Black Moses” Ekpo | Public Relations Officer | National Union of Campus Students
entity | PERSON | Godfrey Amaechi-Bello | - | Senate President | -
entity | PERSON | Sikirat Lawal-Ubah | Alhaja Sikirat Lawal-Ubah | - | Forum of Concerned Mothers and Guardians
entity | PERSON | Tamunoemi Briggs | Emeritus Prof. Tamunoemi Briggs | former Vice-Chancellor | -
entity | ORG | Congress of University Lecturers of Nigeria | COLUN | - | -
entity | ORG | Federal Government | FG | - | -
entity | ORG | National Executive Council | NEC | - | -
entity | ORG | Gwagwa University of Science | - | - | -
entity | ORG | Vanguard | - | - | -
entity | ORG | Office of the Accountant-General | - | - | -
entity | ORG | Obanta State University | - | - | -
entity | ORG | National Union of Campus Students | NUCS | - | -
entity | ORG | Forum of Concerned Mothers and Guardians | FOCOMAG | - | -
entity | ORG | NAN | - | - | -
entity | ORG | Oyo State Police Command | - | - | -
entity | ORG | Department of State Services | - | - | -
entity | ORG | National Assembly | - | - | -
entity | LOC | ABUJA | - | - | -
entity | LOC | Keffi | - | - | -
entity | LOC | Oje Market | - | - | -
entity | LOC | Ibadan | - | - | -
entity | LOC | Abuja-Lokoja highway | - | - | -
entity | LOC | Cotonou | - | - | -
entity | LOC | Port Harcourt | - | - | -
entity | LOC | Aso Conference Annex | - | - | -
entity | NORP | Nigerian | - | - | -
meta | Varsity strike: FG toying with future of students, says COLUN | - | Ifeanyi Obiora-Nweke & Kehinde Salau
