GRAN, 78, LOSES £43,000 TO FAKE COPS.. AND <s1>HER BANK</s1> <c1>SAID</c1> <q1>IT WAS HER FAULT</q1>

Heartless crooks kept widow Beryl on the phone for four days

EXCLUSIVE by Shaun Gilhooly, Consumer Editor

<a26>A widowed gran</a26> was conned out of her life savings by crooks posing as police, then <c26>told</c26> by <s26>her bank</s26> <q26>she had only herself to blame</q26>.

Beryl Tordoff, 78, handed over £43,150 in six transfers after a man rang her bungalow in Batley, West Yorks, on a Sunday teatime. <s2>He</s2> <c2>said</c2> <q2>he was DS Mark Holland of the "Serious Banking Crime Unit" and that staff at her branch were stealing from customers</q2>.

<q3>She must not breathe a word to anyone, even her family</q3>, <s3>he</s3> <c3>warned</c3> <a3>her</a3>.

"<q4>He was ever so polite, he asked after my hip,</q4>" <s4>Beryl</s4> <c4>told</c4> <a4>the Daily Globe</a4>. "<q4>He rang me at nine every morning and again at night to say goodnight. I haven't had anybody say goodnight to me since Ken passed.</q4>"

Husband Ken, a bus mechanic, died in 2019. The pair had been putting money by for 50 years to leave to their two granddaughters.

It was one of them, trainee midwife Chelsea Raistrick, who found out. <s5>The 23-year-old</s5> <c5>said</c5>: "<q5>I went round with some shopping and she was whispering on the landline with the curtains shut. I took it off her and said <n5>who's this</n5> and he just laughed.</q5>"

Chelsea rang Pennine Mutual Bank that night. <s6,7>She</s6,7> <c6>claims</c6> <q6>she was on hold for 51 minutes</q6> and <c7>says</c7> <q7>the last payment, for £9,800, left the account while she was waiting</q7>.

Since October 2024 banks have had to refund most victims tricked into sending money, up to a limit of £85,000, unless they have been grossly careless.

But in a letter to Beryl in June, <s8>Pennine Mutual</s8> <c8>said</c8> <q8>she had "ignored three on-screen warnings"</q8>. <s9>It</s9> <c9>offered</c9> <q9>£500 as a "gesture of goodwill"</q9>.

"<q10>I cried when I opened it,</q10>" <s10>the former dinner lady</s10> <c10>said</c10>. "<q10>I've been with them since I was 19. They made me feel like I was the criminal.</q10>"

<s11,12>She</s11,12> <c11>admits</c11> <q11>clicking past the warnings</q11> but <c12>insists</c12> <q12>the caller told her they were part of the sting</q12>.

Daughter Mandy Raistrick, 49, complained on her behalf. When she met the branch manager, <s13>he</s13> <c13>told</c13> <a13>her</a13> <q13>the decision had been taken by a team in Swindon and there was nothing he could do</q13>.

"<q14>He couldn't look at me,</q14>" <c14>said</c14> <s14>Mandy</s14>. "<q14>Mum had gone in there in person to raise one of the limits, and a lad behind the counter just did it. Nobody asked her a thing.</q14>"

Fraud expert Prakash Venn used to work for one of the big four. "<q15>Six payments in four days to a new account, from a woman who'd never sent more than £200. Every alarm in the building should have been going off,</q15>" <s15>he</s15> <c15>said</c15>.

<q17>Last year £450million was lost to this type of scam across the UK</q17>, <c17>according to</c17> <s17>trade body the Banking Fraud Forum</s17>. About one case in seven involves someone over 70.

<s18>Labour MP Rhiannon Castell</s18> <c18>has called for</c18> <q18>the carelessness get-out to be scrapped for the over-75s</q18>. <s19>She</s19> <c19>blasted</c19> Pennine Mutual, which made a profit of £612million, as "<q19>mean-spirited and cowardly</q19>".

The Daily Globe took up the case with the bank. Ten days later <s20>a spokesman</s20> <c20>said</c20>: "<q20>We have reviewed Mrs Tordoff's case and on this occasion we got it wrong. We will refund her in full with interest, and we apologise for the distress.</q20>"

<s21>He</s21> <c21>did not say</c21> <q21>how many other customers had been turned down</q21>.

<s22>West Yorkshire Police</s22> <c22>said</c22> <q22>a 31-year-old man had been arrested in Luton and bailed</q22>. <s23>Officers</s23> <c23>believe</c23> <q23>the gang has targeted at least 40 pensioners in the north</q23>.

Beryl has changed her number. <s24>She</s24> <c24>hopes</c24> <q24>to take the girls to Whitby with some of the interest</q24>.

"<q25>I'm not daft,</q25>" <s25>she</s25> <c25>said</c25>. "<q25>I was lonely, that's all it was, and he could tell.</q25>"
-----
1 | indirect | Pennine Mutual Bank | ORG | organisation
2 | mixed | man | PERSON | pronoun
3 | indirect | man | PERSON | pronoun
4 | direct | Beryl Tordoff | PERSON | name
5 | direct | Chelsea Raistrick | PERSON | title
6 | indirect | Chelsea Raistrick | PERSON | pronoun
7 | indirect | Chelsea Raistrick | PERSON | pronoun
8 | mixed | Pennine Mutual Bank | ORG | organisation
9 | mixed | Pennine Mutual Bank | ORG | pronoun
10 | direct | Beryl Tordoff | PERSON | title
11 | indirect | Beryl Tordoff | PERSON | pronoun
12 | indirect | Beryl Tordoff | PERSON | pronoun
13 | indirect | branch manager | PERSON | pronoun
14 | direct | Mandy Raistrick | PERSON | name
15 | direct | Prakash Venn | PERSON | pronoun
17 | indirect | Banking Fraud Forum | ORG | organisation
18 | indirect | Rhiannon Castell | PERSON | name
19 | mixed | Rhiannon Castell | PERSON | pronoun
20 | direct | Pennine Mutual Bank | ORG | organisation
21 | attitude | Pennine Mutual Bank | ORG | pronoun
22 | indirect | West Yorkshire Police | ORG | organisation
23 | attitude | West Yorkshire Police | ORG | group
24 | attitude | Beryl Tordoff | PERSON | pronoun
25 | direct | Beryl Tordoff | PERSON | pronoun
26 | indirect | Pennine Mutual Bank | ORG | organisation
entity | PERSON | Beryl Tordoff | Beryl; Mrs Tordoff | former dinner lady | -
entity | PERSON | Ken | - | bus mechanic | -
entity | PERSON | Mark Holland | DS Mark Holland | DS | -
entity | PERSON | Chelsea Raistrick | Chelsea | trainee midwife | -
entity | PERSON | Mandy Raistrick | Mandy | - | -
entity | PERSON | Prakash Venn | - | Fraud expert | -
entity | PERSON | Rhiannon Castell | - | MP | Labour
entity | ORG | Pennine Mutual Bank | Pennine Mutual | - | -
entity | ORG | Daily Globe | - | - | -
entity | ORG | Banking Fraud Forum | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | West Yorkshire Police | - | - | -
entity | ORG | Serious Banking Crime Unit | - | - | -
entity | LOC | Batley | - | - | -
entity | LOC | West Yorks | - | - | -
entity | LOC | Swindon | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Luton | - | - | -
entity | LOC | Whitby | - | - | -
meta | GRAN, 78, LOSES £43,000 TO FAKE COPS.. AND HER BANK SAID IT WAS HER FAULT | - | Shaun Gilhooly
