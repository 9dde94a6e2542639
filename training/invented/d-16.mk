<q16>Ex-treasurer stole $412,000 from fire department</q16>, <a16>jury</a16> <c16>told</c16>

By Lindsey Kowalczyk

PAINESVILLE, Ohio — For nine years, <s1>prosecutors</s1> <c1>say</c1>, <q1>Raymond Stutz signed the checks, balanced the books and robbed the people who trusted him to do both</q1>.

<s2>His lawyer</s2> <c2>says</c2> <q2>he was a grieving widower who could not keep up with the paperwork</q2>.

Jurors in Lake County Common Pleas Court heard both versions Tuesday as the trial of the former treasurer of the Harmon Township Volunteer Fire Department got underway. Stutz, 63, is charged with aggravated theft and 31 counts of forgery.

“<q3>He bought a boat, he bought a camper, he bought a horse,</q3>” <s3>Assistant Prosecutor Kendra Whitfield</s3> <c3>told</c3> <a3>the jury</a3>. “<q3>The department bought used hoses.</q3>”

<s4>Whitfield</s4> <c4>said</c4> <q4>Stutz wrote 214 checks to himself between 2013 and 2022</q4>. <q5>The thefts came to light</q5>, <s5>she</s5> <c5>said</c5>, <q5>when a replacement treasurer called the bank about a $35 fee</q5>.

That treasurer, Missy Dombrowski, was the first witness. <s6>She</s6> <c6>testified</c6> that <q6>a teller had asked her, “<n6>Which account?</n6>”</q6>

“<q7>I said, ‘<n7>What do you mean, which?</n7>’</q7>” <s7>Dombrowski</s7> <c7>recalled</c7>. “<q7>I had to sit down on the curb.</q7>”

In his opening statement, <s8>defense attorney Leon Abruzzo</s8> <c8>urged</c8> <a8>jurors</a8> <q8>to look at what his client did after his wife’s death in 2014</q8>. <s9,10>He</s9,10> <c9>conceded</c9> that <q9>some of the money went to personal expenses</q9> but <c10>disputed</c10> <q10>the total</q10>.

“<q11>Sloppy is not a felony,</q11>” <s11>Abruzzo</s11> <c11>said</c11>.

Stutz, in a gray suit and hearing aids, took notes on a legal pad. <s12>His daughter, Carrie Stutz</s12>, <c12>said</c12> during a recess that <q12>her father intends to take the stand</q12>.

“<q13>He wants people to hear it from him,</q13>” <s13>she</s13> <c13>said</c13>. <s14>She</s14> <c14>would not discuss</c14> <q14>the horse</q14>.

The department, which answers about 300 calls a year, has since switched to an outside accountant. <s15>Chief Bud Havlicek</s15> <c15>declined to say</c15> <q15>whether he would testify</q15>.

The trial is scheduled to resume at 9 a.m. Wednesday before Judge Patricia Oyler.
-----
1 | indirect | prosecutors | GROUP | group
2 | indirect | Leon Abruzzo | PERSON | title
3 | direct | Kendra Whitfield | PERSON | name
4 | indirect | Kendra Whitfield | PERSON | surname
5 | indirect | Kendra Whitfield | PERSON | pronoun
6 | indirect | Missy Dombrowski | PERSON | pronoun
7 | direct | Missy Dombrowski | PERSON | surname
8 | indirect | Leon Abruzzo | PERSON | name
9 | indirect | Leon Abruzzo | PERSON | pronoun
10 | indirect | Leon Abruzzo | PERSON | pronoun
11 | direct | Leon Abruzzo | PERSON | surname
12 | indirect | Carrie Stutz | PERSON | name
13 | direct | Carrie Stutz | PERSON | pronoun
14 | attitude | Carrie Stutz | PERSON | pronoun
15 | attitude | Bud Havlicek | PERSON | name
16 | indirect | - | - | none
meta | Ex-treasurer stole $412,000 from fire department, jury told | - | Lindsey Kowalczyk
entity | LOC | PAINESVILLE | - | - | -
entity | LOC | Ohio | - | - | -
entity | PERSON | Raymond Stutz | Stutz | former treasurer | Harmon Township Volunteer Fire Department
entity | ORG | Lake County Common Pleas Court | - | - | -
entity | ORG | Harmon Township Volunteer Fire Department | - | - | -
entity | PERSON | Kendra Whitfield | Whitfield | Assistant Prosecutor | -
entity | PERSON | Missy Dombrowski | Dombrowski | treasurer | Harmon Township Volunteer Fire Department
entity | PERSON | Leon Abruzzo | Abruzzo | defense attorney | -
entity | PERSON | Carrie Stutz | - | - | -
entity | PERSON | Bud Havlicek | - | Chief | Harmon Township Volunteer Fire Department
entity | PERSON | Patricia Oyler | Judge Patricia Oyler | Judge | Lake County Common Pleas Court
