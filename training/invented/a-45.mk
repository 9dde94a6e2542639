Lea Roux wins in Lille and dedicates stage to injured teammate

LILLE, July 9 - Lea Roux outsprinted five breakaway companions on Saturday to take the fourth stage of the women's tour and, with it, the leader's jersey.

« <q1>On continue,</q1> » <c1>said</c1> <s1>the 23-year-old Frenchwoman</s1>, wrapped in a foil blanket. « <q1>Today is for Mirjam.</q1> »

Mirjam Aalto, the Finn who has been Roux's roommate for three seasons, broke her collarbone on Friday. <s2>Doctors</s2> <c2>expect</c2> <q2>her to miss the rest of the year</q2>.

<s3>Roux</s3> <c3>explained</c3> that <q3>Aalto had texted her the profile of the last hill at five in the morning, with an arrow</q3>. "<q4>I saw the corner, I remembered the arrow, I went,</q4>" <s4>she</s4> <c4>told</c4> <a4>French television</a4>.

Italian champion Giulia Serra, second by half a wheel, hammered her bars and complained to the commissaires. <s5>She</s5> <c5>alleged</c5> that <q5>Roux had left her line</q5>; the jury waved it away.

"<q7>It was dirty. Write that,</q7>" <c7>said</c7> <s7>Serra's sports director, Paolo Benzi</s7>. "<q7>No, write that it was French.</q7>"

<s8>He</s8> later <c8>apologised</c8> for <q8>the remark</q8>.

<s9,10>Race director Anneke Vos</s9,10> <c9>praised</c9> <q9>the crowds, which she put at 200,000</q9>, and <c10>urged</c10> <a10>spectators</a10> <q10>to leave their flares at home on Sunday</q10>, when the race goes over the cobbles. <q11>Rain</q11>, <s11>she</s11> <c11>added</c11>, <q11>was likely</q11>.

<s12>Overnight leader Chloe Mbeki-Hart</s12> <c12>admitted</c12> <q12>she had misjudged the final kilometre</q12>. "<q13>I looked at my computer. You should never look at your computer,</q13>" <c13>said</c13> <s13>the Briton, who dropped to third</s13>.

She added nine seconds to her deficit in the closing metres. <s14>Team manager Rod Ellery</s14> <c14>thought</c14> it "<q14>no disaster</q14>".

Roux leads Serra by four seconds. Asked how long she thought she could keep the jersey, <s15>she</s15> <c15>said</c15>: "<q15>Until I wash it.</q15>"
-----
1 | direct | Lea Roux | PERSON | title
2 | attitude | Doctors | GROUP | group
3 | indirect | Lea Roux | PERSON | surname
4 | direct | Lea Roux | PERSON | pronoun
5 | indirect | Giulia Serra | PERSON | pronoun
7 | direct | Paolo Benzi | PERSON | name
8 | indirect | Paolo Benzi | PERSON | pronoun
9 | indirect | Anneke Vos | PERSON | name
10 | indirect | Anneke Vos | PERSON | name
11 | indirect | Anneke Vos | PERSON | pronoun
12 | indirect | Chloe Mbeki-Hart | PERSON | name
13 | direct | Chloe Mbeki-Hart | PERSON | title
14 | attitude | Rod Ellery | PERSON | name
15 | direct | Lea Roux | PERSON | pronoun
meta | Lea Roux wins in Lille and dedicates stage to injured teammate | - | -
entity | PERSON | Lea Roux | Roux | - | -
entity | LOC | Lille | LILLE | - | -
entity | NORP | Frenchwoman | - | - | -
entity | PERSON | Mirjam Aalto | Mirjam; Aalto | - | -
entity | NORP | Finn | - | - | -
entity | NORP | French | - | - | -
entity | NORP | Italian | - | - | -
entity | PERSON | Giulia Serra | Serra | - | -
entity | PERSON | Paolo Benzi | - | sports director | -
entity | PERSON | Anneke Vos | - | Race director | -
entity | PERSON | Chloe Mbeki-Hart | - | - | -
entity | NORP | Briton | - | - | -
entity | PERSON | Rod Ellery | - | Team manager | -
