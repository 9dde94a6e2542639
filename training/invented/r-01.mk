Mum's anger as daughter put in isolation over skirt logo

By Hannah Ostler, BBC News, Lincolnshire

<s1>A mother</s1> <c1>has said</c1> <q1>she was left "speechless" after her 12-year-old daughter was put in isolation for wearing a skirt without the school logo</q1>.

Lily Haddow was one of 41 pupils at Thornbeck Academy, in Grimsby, who were taken out of lessons on Monday when a new uniform policy came into force.

<s2>The secondary school</s2> <c2>said</c2> <q2>the rules had been explained to families in three letters before the summer holidays</q2>.

But <s3>parents</s3>, more than 600 of whom have signed a petition, <c3>said</c3> <q3>they had not been told that only one supplier would be allowed</q3>.

The skirt costs £38 from Ravell Schoolwear. A plain grey one can be bought for £9 in a supermarket.

<s4>Lily's mother, Kerry Haddow, 36</s4>, <c4>said</c4> <q4>the family had already spent £190 on items for her and her older brother</q4>.

"<q5>I've got two in that school and another going up next year,</q5>" <s5>she</s5> <c5>said</c5>. "<q5>I can't magic the money up.</q5>"

<s6>The care worker</s6> <c6>said</c6> <q6>Lily had spent six hours facing a wall and "came home and didn't want any tea"</q6>.

"<q7>She's never had so much as a detention, she's mortified,</q7>" <s7>Ms Haddow</s7> <c7>added</c7>.

<s8>Head teacher Daniel Pryce-Rudd</s8> <c8>denied</c8> that <q8>pupils had been punished</q8>.

<s9>He</s9> <c9>told</c9> <a9>BBC Radio Humberside</a9> <q9>the children had been "supported in a supervised space" until somebody could bring in the right clothes</q9>.

"<q10>When everyone wears the same thing, nobody is looking at labels,</q10>" <s10>he</s10> <c10>said</c10>.

"<q11>That's been the point of uniform for as long as there's been uniform.</q11>"

<s12>Mr Pryce-Rudd</s12>, who joined the school in 2022, <c12>said</c12> <q12>a hardship fund was available and that "nobody who asks will be turned away"</q12>.

Thornbeck is part of the Wold Edge Trust, which runs 11 schools in Lincolnshire and Yorkshire. The trust signed a five-year contract with Ravell in March.

<s13>A trust spokeswoman</s13> <c13>said</c13> <q13>the agreement had followed "a full and open tender"</q13>.

<s14>It</s14> <c14>declined to say</c14> <q14>how much commission, if any, it received from sales</q14>.

<s15>The Department for Education's guidance</s15>, introduced in 2021, <c15>says</c15> <q15>schools in England should keep branded items "to a minimum" and avoid sole-supplier deals unless they have been put out to tender</q15>.

<s16>The children's charity Threadbare</s16> <c16>said</c16> <q16>it had been contacted by 17 families from the school since Friday</q16>.

<s17>Its director, Obi Nwachuku</s17>, <c17>called for</c17> <q17>the trust to "think again"</q17>.

"<q18>There are children hiding in the toilets because they've got the wrong stripe on their sleeve,</q18>" <s18>he</s18> <c18>said</c18>. "<q18>It isn't about standards when it's only one shop.</q18>"

<s19>Local councillor Jean Attersley</s19>, whose grandson attends the academy, <c19>said</c19> <q19>she had raised the matter with Mr Pryce-Rudd in June but had received no reply</q19>.

<s20>She</s20> <c20>believes</c20> <q20>the policy should be suspended until after Christmas</q20>.

<s21>Ravell Schoolwear</s21> <c21>said</c21> in a statement that <q21>its garments were made to last and it "made no apology for quality"</q21>.

<s22>The company</s22> <c22>added</c22> that <q22>it had cut the price of blazers by 10% this year</q22>.

<s23>The Department for Education</s23> <c23>said</c23> <q23>it was for individual schools to set their own rules</q23>.

A bill going through Parliament would limit the number of branded items that schools can require to three.

A meeting between parents and governors is due to be held on Thursday evening. <s24>Ms Haddow</s24> <c24>said</c24> <q24>she would be there "with the receipts"</q24>.

In the meantime, Lily is back in lessons wearing a skirt borrowed from a cousin.
-----
1 | mixed | Kerry Haddow | PERSON | title
2 | indirect | Thornbeck Academy | ORG | organisation
3 | indirect | parents | GROUP | group
4 | indirect | Kerry Haddow | PERSON | name
5 | direct | Kerry Haddow | PERSON | pronoun
6 | mixed | Kerry Haddow | PERSON | title
7 | direct | Kerry Haddow | PERSON | surname
8 | indirect | Daniel Pryce-Rudd | PERSON | name
9 | mixed | Daniel Pryce-Rudd | PERSON | pronoun
10 | direct | Daniel Pryce-Rudd | PERSON | pronoun
11 | direct | Daniel Pryce-Rudd | PERSON | none
12 | mixed | Daniel Pryce-Rudd | PERSON | surname
13 | mixed | Wold Edge Trust | ORG | organisation
14 | attitude | Wold Edge Trust | ORG | pronoun
15 | mixed | Department for Education's guidance | DOCUMENT | document
16 | indirect | Threadbare | ORG | organisation
17 | mixed | Obi Nwachuku | PERSON | name
18 | direct | Obi Nwachuku | PERSON | pronoun
19 | indirect | Jean Attersley | PERSON | name
20 | attitude | Jean Attersley | PERSON | pronoun
21 | mixed | Ravell Schoolwear | ORG | organisation
22 | indirect | Ravell Schoolwear | ORG | organisation
23 | indirect | Department for Education | ORG | organisation
24 | mixed | Kerry Haddow | PERSON | surname
entity | PERSON | Kerry Haddow | Ms Haddow | care worker | -
entity | PERSON | Lily Haddow | Lily | - | -
entity | PERSON | Daniel Pryce-Rudd | Mr Pryce-Rudd | head teacher | Thornbeck Academy
entity | PERSON | Obi Nwachuku | - | director | Threadbare
entity | PERSON | Jean Attersley | - | councillor | -
entity | ORG | Thornbeck Academy | Thornbeck | - | -
entity | ORG | Ravell Schoolwear | Ravell | - | -
entity | ORG | BBC Radio Humberside | - | - | -
entity | ORG | Wold Edge Trust | - | - | -
entity | ORG | Department for Education | - | - | -
entity | ORG | Threadbare | - | - | -
entity | ORG | Parliament | - | - | -
entity | LOC | Grimsby | - | - | -
entity | LOC | Lincolnshire | - | - | -
entity | LOC | Yorkshire | - | - | -
entity | LOC | England | - | - | -
meta | Mum's anger as daughter put in isolation over skirt logo | - | Hannah Ostler
