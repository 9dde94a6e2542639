‘<q1>I just kept hitting the crack</q1>’: Tiwale’s eight floors Malwa

Konkan into first Ranji semifinal in 31 years as the left-arm spinner takes the last four wickets; <s2>Rawal</s2> <c2>wants</c2> <q2>neutral curators</q2>

Shreyas Kolhatkar

RATNAGIRI

It took Konkan 40 minutes and one old left arm to end Malwa’s season. Resuming on 137 for six and needing 51 more, the visitors lost their last four wickets for 19 at the Bapu Sathe Stadium on Sunday, all of them to Ishaan Tiwale, who is 37 and drives a tempo van in the off-season.

“<q3>I am too old to turn it, so I just kept hitting the crack,</q3>” <c3>said</c3> <s3>the Man of the Match</s3>, whose figures of eight for 61 are the best by a Konkan bowler. “<q3>The crack is younger than me.</q3>”

<s4>His captain, Rohan D’Lima</s4>, <c4>confessed</c4> that <q4>he had wanted to take the second new ball on Saturday evening</q4>.

“<q5>Ishaan gave me one look and I put it back in my pocket,</q5>” <s5>D’Lima</s5> <c5>said</c5>. <q6>Nobody in the dressing room had slept</q6>, <s6>he</s6> <c6>added</c6>, <q6>apart from Tiwale</q6>.

Abhimanyu Solanki swept the veteran’s second ball of the morning into the Alphonso Stand. The next kept low and hit him on the knee-roll. <s7>Solanki</s7> <c7>was convinced</c7> <q7>he had got an inside edge</q7>. <s8>His coach, the former Test seamer Harbir Singh Dhanoa</s8>, <c8>was adamant</c8> that <q8>the ball was “missing leg, middle and off”</q8>.

<s9>Match referee S. Venkatakrishnan</s9> <c9>confirmed</c9> that <q9>no complaint had been lodged</q9>.

Younger brother Yash Solanki, stranded on 44, saw it differently. “<q10>He has carried me since we played in the lane behind Sarafa Bazaar,</q10>” <c10>said</c10> <s10>the 22-year-old</s10>. “<q10>One bad bounce is not his fault.</q10>”

<s11>Malwa skipper Aditya Rawal</s11> was less philosophical, <c11>labelling</c11> the surface “<q11>a fifth-day pitch on the third morning</q11>”. <s12>He</s12> <c12>called on</c12> <a12>the Board of Control for Cricket in India (BCCI)</a12> <q12>to bring in neutral curators for the knockouts</q12>.

That amused the man who rolled it. “<q13>They won the toss, no?</q13>” <c13>asked</c13> <s13>Mohammed Shaikh, head groundsman for 26 years</s13>. “<q13>They could have batted on it when it was a baby.</q13>”

<s14>The BCCI’s pitches panel</s14> <c14>rated</c14> the square “<q14>average</q14>” in November, when Saurashtra were bowled out here for 88.

<s15>National selector Madhukar Pendse</s15> <c15>told</c15> <a15>Akashvani Ratnagiri</a15> that <q15>Tiwale was “not a forgotten man”</q15> but <s16>he</s16> <c16>would not be drawn on</c16> <q16>whether there might be a place for him on the tour of Sri Lanka</q16>.

<s17>Konkan Cricket Association president Sudha Vaze-Menon</s17> <c17>announced</c17> <q17>a bonus of ₹25 lakh, half of it from sponsors Godbole & Sons, the pickle makers</q17>. <q18>Schools in Ratnagiri and Chiplun would get the day off</q18>, <s18>she</s18> <c18>promised</c18>.

<s19>Tiwale’s wife, Mugdha, a clerk with the Sawantwadi Urban Co-operative Bank</s19>, watched from the Temple End with their three daughters and <c19>doubts</c19> <q19>he will retire</q19>.

“<q20>Every March he tells me it is the last,</q20>” <s20>she</s20> <c20>said</c20>. “<q20>Every June he buys new spikes.</q20>”

In the other quarterfinals, Haryana beat Kerala by an innings in Rohtak, Railways went through against Services on first-innings lead, and Tamil Nadu need 90 more to beat Baroda, Konkan’s likely opponents, in Coimbatore.

Scores: Konkan 231 & 204 bt Malwa 248 & 156 (I. Tiwale 8-61) by 31 runs.
-----
1 | direct | Ishaan Tiwale | PERSON | none
2 | attitude | Aditya Rawal | PERSON | surname
3 | direct | Ishaan Tiwale | PERSON | title
4 | indirect | Rohan D’Lima | PERSON | name
5 | direct | Rohan D’Lima | PERSON | surname
6 | indirect | Rohan D’Lima | PERSON | pronoun
7 | attitude | Abhimanyu Solanki | PERSON | surname
8 | mixed | Harbir Singh Dhanoa | PERSON | name
9 | indirect | S. Venkatakrishnan | PERSON | name
10 | direct | Yash Solanki | PERSON | title
11 | mixed | Aditya Rawal | PERSON | name
12 | indirect | Aditya Rawal | PERSON | pronoun
13 | direct | Mohammed Shaikh | PERSON | name
14 | mixed | Board of Control for Cricket in India | ORG | organisation
15 | mixed | Madhukar Pendse | PERSON | name
16 | attitude | Madhukar Pendse | PERSON | pronoun
17 | indirect | Sudha Vaze-Menon | PERSON | name
18 | indirect | Sudha Vaze-Menon | PERSON | pronoun
19 | attitude | Mugdha | PERSON | name
20 | direct | Mugdha | PERSON | pronoun
entity | PERSON | Ishaan Tiwale | Tiwale; Ishaan; I. Tiwale | spinner | Konkan
entity | PERSON | Rohan D’Lima | D’Lima | captain | Konkan
entity | PERSON | Abhimanyu Solanki | Solanki | - | Malwa
entity | PERSON | Harbir Singh Dhanoa | - | coach | Malwa
entity | PERSON | S. Venkatakrishnan | - | match referee | -
entity | PERSON | Yash Solanki | - | - | Malwa
entity | PERSON | Aditya Rawal | Rawal | skipper | Malwa
entity | PERSON | Mohammed Shaikh | - | head groundsman | -
entity | PERSON | Madhukar Pendse | - | national selector | -
entity | PERSON | Sudha Vaze-Menon | - | president | Konkan Cricket Association
entity | PERSON | Mugdha | - | clerk | Sawantwadi Urban Co-operative Bank
entity | ORG | Konkan | - | - | -
entity | ORG | Malwa | - | - | -
entity | ORG | Board of Control for Cricket in India | BCCI | - | -
entity | ORG | Saurashtra | - | - | -
entity | ORG | Akashvani Ratnagiri | - | - | -
entity | ORG | Konkan Cricket Association | - | - | -
entity | ORG | Godbole & Sons | - | - | -
entity | ORG | Sawantwadi Urban Co-operative Bank | - | - | -
entity | ORG | Haryana | - | - | -
entity | ORG | Kerala | - | - | -
entity | ORG | Railways | - | - | -
entity | ORG | Services | - | - | -
entity | ORG | Tamil Nadu | - | - | -
entity | ORG | Baroda | - | - | -
entity | LOC | Ratnagiri | RATNAGIRI | - | -
entity | LOC | Bapu Sathe Stadium | - | - | -
entity | LOC | Alphonso Stand | - | - | -
entity | LOC | Sarafa Bazaar | - | - | -
entity | LOC | Sri Lanka | - | - | -
entity | LOC | Chiplun | - | - | -
entity | LOC | Temple End | - | - | -
entity | LOC | Rohtak | - | - | -
entity | LOC | Coimbatore | - | - | -
meta | ‘I just kept hitting the crack’: Tiwale’s eight floors Malwa | - | Shreyas Kolhatkar
