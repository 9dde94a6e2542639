Mum's fury as boy, 12, put in isolation for 31 days over '<x>the wrong black shoes</x>'

EXCLUSIVE By Jaz Whitcroft

A mum has blasted an academy trust after her son spent 31 days in isolation because his shoes had a grey sole.

<s1>Kayleigh Mudd, 36</s1>, <c1>says</c1> <q1>she was left sobbing in the car park of Titus Grange Academy when she learned Alfie, 12, had been eating his lunch facing a wall</q1>.

"<q3>Prisoners in Strangeways get more fresh air,</q3>" <s3>the care worker</s3> <c3>fumed</c3>. "<q3>He came home and asked me if he was bad. Over shoes.</q3>"

The £34 pair came from Clarks in the Cornmarket, Skelmore, two days before term. <s4>Kayleigh</s4> <c4>insists</c4> <q4>a member of staff at the September open evening told her they were "perfect"</q4>.

But <s5>the Lodestar Learning Trust</s5>, which took over the school in 2023 and runs 18 others from Grimsby to Stoke, <c5>ruled</c5> <q5>they were "trainer-style footwear" under its Ready to Shine policy</q5>.

Alfie, a keen goalkeeper for Skelmore Rangers under-13s, has a diagnosis of autism. <s6>He</s6> <c6>said</c6>: "<q6>It's called the Reflection Room but there's nothing to reflect on. It's a cupboard with a clock.</q6>"

<s7>Kayleigh</s7>, who also has a daughter at St Cuthman's Primary, <c7>said</c7> <q7>she had emailed the head, Mr Dagless, eleven times and got "one thumbs-up and a PDF"</q7>.

Later <a8>she</a8> <c8>was told</c8> by <s8>a trust official</s8> <q8>to "consider alternative provision"</q8>.

Now more than 200 parents have joined a Facebook group, Skelmore Kids Deserve Better. <s9>Its founder, Bash Rahimi</s9>, <c9>claims</c9> <q9>at least 40 pupils were put in isolation on one Monday in November</q9>.

"<q10>My lad got a day for laughing at a pigeon,</q10>" <c10>said</c10> <s10>the dad-of-three</s10>. "<q10>Lodestar thinks it's running Sandhurst.</q10>"

<s11>Labour MP Tess Omondi-Clegg</s11> <c11>has demanded</c11> <q11>an urgent inspection</q11> in a letter to ministers. <s12>She</s12> <c12>branded</c12> the punishment "<q12>Dickensian nonsense dressed up in a lanyard</q12>".

<s13>The National Education Union</s13> <c13>called for</c13> <q13>an end to isolation rooms</q13>. <s14>Regional secretary Col Featherby</s14> <c14>warned</c14> that <q14>teachers were leaving the trust "in busloads"</q14>.

Ofsted rated Titus Grange Good in 2022, when <s2>the watchdog</s2> <c2>praised</c2> <q2>its choir</q2>. <s15>A letter</s15> sent home last week in the trust's name <c15>stated</c15>: "<q15>High standards are an act of love.</q15>"

Trust boss Sir Gavin Pellew, who was paid £285,000 last year, won the Pearson Award for leadership in 2021. When the Mirror called at his home in Beck Row, <s16>he</s16> <c16>shouted</c16> through the intercom: "<q16>Speak to the office!</q16>"

<s17>A Lodestar spokesman</s17> <c17>said</c17>: "<q17>We do not comment on individual pupils. Our uniform rules are clear, fair and shared with families in good time.</q17>"

<s18>He</s18> <c18>denied</c18> that <q18>any child was made to face a wall</q18>.

<s19>The Department for Education</s19> <c19>said</c19> <q19>isolation should be used "only where necessary and for as short a time as possible"</q19>.

Kayleigh has since bought Alfie a second pair, from Asda, for £12. <s20>She</s20> <c20>hopes</c20> <q20>he can go back to Mrs Lovibond's art class by Easter</q20>.

"<q21>He drew the clock,</q21>" <s21>she</s21> <c21>said</c21>. "<q21>It's ever so good. It broke my heart.</q21>"
-----
1 | indirect | Kayleigh Mudd | PERSON | name
3 | direct | Kayleigh Mudd | PERSON | title
4 | mixed | Kayleigh Mudd | PERSON | name
5 | mixed | Lodestar Learning Trust | ORG | organisation
6 | direct | Alfie | PERSON | pronoun
7 | mixed | Kayleigh Mudd | PERSON | name
8 | mixed | trust official | PERSON | title
9 | indirect | Bash Rahimi | PERSON | name
10 | direct | Bash Rahimi | PERSON | title
11 | indirect | Tess Omondi-Clegg | PERSON | name
12 | mixed | Tess Omondi-Clegg | PERSON | pronoun
13 | indirect | National Education Union | ORG | organisation
14 | mixed | Col Featherby | PERSON | name
2 | indirect | Ofsted | ORG | organisation
15 | direct | letter sent home last week | DOCUMENT | document
16 | direct | Gavin Pellew | PERSON | pronoun
17 | direct | Lodestar Learning Trust | ORG | organisation
18 | indirect | Lodestar Learning Trust | ORG | pronoun
19 | mixed | Department for Education | ORG | organisation
20 | attitude | Kayleigh Mudd | PERSON | pronoun
21 | direct | Kayleigh Mudd | PERSON | pronoun
entity | PERSON | Kayleigh Mudd | Kayleigh | care worker | -
entity | PERSON | Alfie | - | - | -
entity | PERSON | Mr Dagless | - | head | Titus Grange Academy
entity | PERSON | Bash Rahimi | - | founder | Skelmore Kids Deserve Better
entity | PERSON | Tess Omondi-Clegg | - | MP | Labour
entity | PERSON | Col Featherby | - | Regional secretary | National Education Union
entity | PERSON | Gavin Pellew | Sir Gavin Pellew | Trust boss | Lodestar Learning Trust
entity | PERSON | Mrs Lovibond | - | - | -
entity | ORG | Titus Grange Academy | Titus Grange | - | -
entity | ORG | Lodestar Learning Trust | Lodestar | - | -
entity | ORG | Clarks | - | - | -
entity | ORG | Skelmore Rangers | - | - | -
entity | ORG | St Cuthman's Primary | - | - | -
entity | ORG | Skelmore Kids Deserve Better | - | - | -
entity | ORG | Sandhurst | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Department for Education | - | - | -
entity | ORG | National Education Union | - | - | -
entity | ORG | Ofsted | - | - | -
entity | ORG | Mirror | - | - | -
entity | ORG | Asda | - | - | -
entity | LOC | Strangeways | - | - | -
entity | LOC | Cornmarket | - | - | -
entity | LOC | Skelmore | - | - | -
entity | LOC | Grimsby | - | - | -
entity | LOC | Stoke | - | - | -
entity | LOC | Beck Row | - | - | -
meta | Mum's fury as boy, 12, put in isolation for 31 days over 'the wrong black shoes' | - | Jaz Whitcroft
