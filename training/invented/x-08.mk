'<q1>You took his last summer</q1>': carer jailed for stealing £86,000 from dying man

Rachel Ormsby, court reporter

A care worker who drained the savings of a man with motor neurone disease to pay for holidays and a hot tub has been jailed for four years and three months.

Tracey Fallows, 46, <c2>was described</c2> by <s2>a judge</s2> as "<q2>a thief in a tunic</q2>" as she was sentenced at Lincoln Crown Court on Friday.

<a3>The court</a3> <c3>heard</c3> that <q3>Fallows made 214 transfers from the account of Alan Whitcombe, a retired signwriter, in the 19 months before his death in August 2023</q3>.

Mr Whitcombe, who was 71, could by then move only two fingers. He had given her his bank card so that she could buy his shopping.

<s4>Fallows, of Tennyson Drive, Sleaford</s4>, <c4>admitted</c4> <q4>fraud by abuse of position</q4> at an earlier hearing. <s5>She</s5> <c5>had initially told</c5> <a5>police</a5> <q5>the money was a gift</q5>.

Prosecuting, <s6>Simon Achterberg</s6> <c6>said</c6> <q6>the sums had started small</q6>. "<q7>There is £40 at a petrol station, then £60, then £200,</q7>" <s7>he</s7> <c7>told</c7> <a7>the court</a7>. "<q7>By the end it was £3,000 for a week in Tenerife. Mr Whitcombe was at that time being told there was nothing left for a wheelchair ramp.</q7>"

<a8>Judge Harriet Coe</a8> <c8>heard</c8> that <q8>his family discovered the theft only after the funeral, when a cheque to the undertaker bounced</q8>.

His widow, Pauline Whitcombe, walked to the witness box on the arm of her son to read her statement. <s9>She</s9> <c9>said</c9> <q9>she had made Fallows sandwiches</q9>.

"<q10>You sat at my table and you called me Mum,</q10>" <s10>she</s10> <c10>said</c10>. "<q10>We'd saved for one more trip to Whitby. You took his last summer. I still can't look at the sea on the television.</q10>"

The couple had been married for 48 years.

<s11>Their son, Craig Whitcombe</s11>, <c11>said</c11> <q11>he had blamed his father for being careless with money, and that he would never be able to take it back</q11>.

"<q12>I shouted at him,</q12>" <s12>he</s12> <c12>told</c12> <a12>the judge</a12>. "<q12>He couldn't answer, so he just looked at me. That's what she's left me with.</q12>"

A statement from Mr Whitcombe's sister, Jean Pell, was read on her behalf. "<q13>I don't wish her harm,</q13>" <s13>it</s13> <c13>said</c13>. "<q13>I wish her a good memory.</q13>"

Fallows wept in the dock as her own barrister spoke. <s14>Nabil Rahimi</s14>, mitigating, <c14>said</c14> <q14>she was "thoroughly ashamed" and had been trapped in a controlling relationship</q14>.

<q15>She had lost her job, her home and the respect of her daughters</q15>, <s15>he</s15> <c15>said</c15>. <s16,17>He</s16,17> <c16>urged</c16> <a16>the judge</a16> <q16>to suspend the sentence</q16> and <c17>pointed out</c17> that <q17>she had no previous convictions</q17>.

<s18>A pre-sentence report</s18> <c18>stated</c18> that <q18>Fallows had "limited insight" into what she had done</q18>.

<s19>Judge Coe</s19> <c19>rejected</c19> <q19>the plea for a suspended term</q19>. <s20,21>She</s20,21> <c20>accepted</c20> that <q20>Fallows had been under pressure at home</q20>, but <c21>said</c21> that <q21>it did not explain the hot tub</q21>.

"<q22>Mr Whitcombe painted shop signs in this city for half a century,</q22>" <s22>the judge</s22> <c22>told</c22> <a22>her</a22>. "<q22>People still walk under his name. You saw a man who could not speak, and you thought that meant nobody would ever hear about it.</q22>"

<s23>She</s23> <c23>called</c23> the offence "<q23>cruel, patient and well organised</q23>".

Her employer, Fenland Home Support, dismissed Fallows in October 2023. <s24>The company</s24> <c24>said</c24> <q24>it had since changed how carers handle money</q24>. <s25>It</s25> <c25>did not say</c25> <q25>whether the family had been offered an apology</q25>.

<s26>Detective Constable Lewis Amadi</s26>, who led the inquiry, <c26>hopes</c26> <q26>the case will encourage relatives to check</q26>. "<q27>Look at the statements,</q27>" <s27>he</s27> <c27>said</c27>. "<q27>It isn't nosy, it's love.</q27>"

Outside court, Mrs Whitcombe looked tired. Asked if four years was enough, she shook her head.

"<q28>Alan would have said <n28>let it go</n28>,</q28>" <s28>she</s28> <c28>said</c28>. "<q28>He was nicer than me.</q28>"

A hearing to decide how much can be recovered will take place in February.
-----
1 | direct | Pauline Whitcombe | PERSON | none
2 | mixed | Harriet Coe | PERSON | title
3 | indirect | - | - | none
4 | indirect | Tracey Fallows | PERSON | surname
5 | indirect | Tracey Fallows | PERSON | pronoun
6 | indirect | Simon Achterberg | PERSON | name
7 | direct | Simon Achterberg | PERSON | pronoun
8 | indirect | - | - | none
9 | indirect | Pauline Whitcombe | PERSON | pronoun
10 | direct | Pauline Whitcombe | PERSON | pronoun
11 | indirect | Craig Whitcombe | PERSON | name
12 | direct | Craig Whitcombe | PERSON | pronoun
13 | direct | statement from Mr Whitcombe's sister | DOCUMENT | pronoun
14 | mixed | Nabil Rahimi | PERSON | name
15 | indirect | Nabil Rahimi | PERSON | pronoun
16 | indirect | Nabil Rahimi | PERSON | pronoun
17 | indirect | Nabil Rahimi | PERSON | pronoun
18 | mixed | pre-sentence report | DOCUMENT | document
19 | indirect | Harriet Coe | PERSON | surname
20 | indirect | Harriet Coe | PERSON | pronoun
21 | indirect | Harriet Coe | PERSON | pronoun
22 | direct | Harriet Coe | PERSON | title
23 | mixed | Harriet Coe | PERSON | pronoun
24 | indirect | Fenland Home Support | ORG | organisation
25 | attitude | Fenland Home Support | ORG | pronoun
26 | attitude | Lewis Amadi | PERSON | name
27 | direct | Lewis Amadi | PERSON | pronoun
28 | direct | Pauline Whitcombe | PERSON | pronoun
entity | PERSON | Tracey Fallows | Fallows | care worker | Fenland Home Support
entity | PERSON | Alan Whitcombe | Mr Whitcombe; Alan | retired signwriter | -
entity | PERSON | Simon Achterberg | - | - | -
entity | PERSON | Harriet Coe | Judge Harriet Coe; Judge Coe | judge | Lincoln Crown Court
entity | PERSON | Pauline Whitcombe | Mrs Whitcombe | - | -
entity | PERSON | Craig Whitcombe | - | - | -
entity | PERSON | Jean Pell | - | - | -
entity | PERSON | Nabil Rahimi | - | - | -
entity | PERSON | Lewis Amadi | Detective Constable Lewis Amadi | detective constable | -
entity | ORG | Lincoln Crown Court | - | - | -
entity | ORG | Fenland Home Support | - | - | -
entity | LOC | Tennyson Drive | - | - | -
entity | LOC | Sleaford | - | - | -
entity | LOC | Tenerife | - | - | -
entity | LOC | Whitby | - | - | -
meta | 'You took his last summer': carer jailed for stealing £86,000 from dying man | - | Rachel Ormsby
