'<q1>I SAW BLOOD ON HIS BIB</q1>'

<s2>Mum</s2> <c2>says</c2> <q2>Farrow's knew about glass for a WEEK</q2> as Captain Crunchy fish fingers are pulled from shelves

EXCLUSIVE by Gemma Tull

<s26>A MUM</s26> whose tot bit into a shard of glass <c26>has blasted</c26> supermarket giant Farrow's for <q26>offering her a £15 voucher</q26>.

Chantelle Lane, 29, dished up Captain Crunchy fish fingers to little Albie after nursery on Pancake Day.

Seconds later the 22-month-old was screaming.

"<q3>I saw blood on his bib and I thought he'd lost a tooth,</q3>" <s3>Chantelle</s3> <c3>told</c3> <a3>The Daily Star Gazette</a3>. "<q3>Then I saw it glinting on his tongue.</q3>"

Partner Dwayne Halifax, 33, a roofer with Church & Sons, raced the lad to the Queen Adelaide Hospital in Margrave.

<s4>Doctors</s4> <c4>told</c4> <a4>the couple</a4> <q4>he would need two stitches</q4>. <s5>One nurse</s5> <c5>said</c5> <q5>an inch further back and he could have choked</q5>.

<s27>Albie's big sister Tiger-Lily, five</s27>, now <c27>refuses</c27> <q27>to eat anything in breadcrumbs</q27>.

Farrow's, which has 412 stores, pulled three million packs from its freezers on Thursday. <s6>The Food Standards Agency</s6> <c6>warned</c6> <a6>shoppers</a6> <q6>not to eat packs stamped FR22 or FR23</q6>.

But <s7>Chantelle, of Pelham Court on the Banks Estate</s7>, <c7>reckons</c7> <q7>bosses knew for a week</q7>. <q8>She first rang Farrow's customer care line on February 17</q8>, <s8>she</s8> <c8>says</c8>, <q8>and was cut off twice</q8>.

At the Margrave store in Jubilee Way, <s9>duty manager Kyle Price</s9> <c9>told</c9> <a9>her</a9> <q9>it was "probably ice"</q9>.

"<q10>Ice doesn't need tweezers, Kyle,</q10>" <c10>fumed</c10> <s10>Chantelle</s10>, who has worked for rival Tesco since 2018.

A letter followed from Farrow's HQ in Slough. <s11>It</s11> <c11>read</c11>: "<q11>We are sorry that your shopping experience fell short. Please enjoy £15 on us.</q11>"

<s12>Dwayne</s12> <c12>branded</c12> it "<q12>a slap in the face</q12>". <s13>The pair</s13> <c13>have vowed</c13> <q13>to sue</q13> and have taken on Grimsby lawyers Noble Asante.

<s14>Solicitor Efua Asante</s14> <c14>said</c14> <q14>the firm was acting for nine families, from Truro to Wick</q14>. <s15>She</s15> <c15>accused</c15> the chain of <q15>treating a two-year-old "like a faulty toaster"</q15>.

The fingers were made at Humber Pride Foods in Saltby, owned by Norwegian group Fjordmat. <s16>Humber Pride</s16> <c16>confirmed</c16> that <q16>an inspection lamp had shattered above Line 4 during Storm Hetty</q16>, when the power failed.

<s17>A source at the plant</s17> <c17>claimed</c17> <q17>staff begged managers to stop the line</q17>. "<q18>It was Farrow's first and everything else second,</q18>" <s18>the insider</s18> <c18>said</c18>.

Trading Standards officers at Margrave Council are investigating. <s20>Local MP Sir Digby Field</s20> <c20>called for</c20> <q20>Farrow's chief Marcus Van der Linde to be hauled before the environment committee</q20>.

"<q21>This is Britain. Teatime should not end in A&E,</q21>" <c21>thundered</c21> <s21>the Tory grandee</s21>.

<s22>A Farrow's spokeswoman</s22> <c22>said</c22> last night: "<q22>The safety of our customers comes first. We have spoken to Ms Lane and wish Albie well.</q22>"

<s23>The store</s23> <c23>would not say</c23> <q23>when it first learned of the glass</q23>. <s24>Fjordmat</s24> <c24>blamed</c24> "<q24>a British supplier</q24>" of lamps, Brightman Electrical, which went bust at Christmas.

Farrow's won Supermarket of the Year at the Golden Trolley Awards in 2022. Its own-label range, Farrow's Finest, was hit by a scare over plastic in Little Pirate pies last summer.

Albie is on the mend, and back at Tiny Acorns. <s25>His nan Maureen</s25> <c25>says</c25> <q25>he will only eat bananas</q25>.

Have YOU been affected? Call our newsdesk.
-----
1 | direct | Chantelle Lane | PERSON | none
2 | indirect | Chantelle Lane | PERSON | title
3 | direct | Chantelle Lane | PERSON | name
4 | indirect | Doctors | GROUP | group
5 | indirect | One nurse | PERSON | title
6 | indirect | Food Standards Agency | ORG | organisation
7 | attitude | Chantelle Lane | PERSON | name
8 | indirect | Chantelle Lane | PERSON | pronoun
9 | mixed | Kyle Price | PERSON | name
10 | direct | Chantelle Lane | PERSON | name
11 | direct | letter | DOCUMENT | pronoun
12 | mixed | Dwayne Halifax | PERSON | name
13 | indirect | Chantelle Lane and Dwayne Halifax | GROUP | group
14 | indirect | Efua Asante | PERSON | name
15 | mixed | Efua Asante | PERSON | pronoun
16 | indirect | Humber Pride Foods | ORG | organisation
17 | indirect | source at the plant | PERSON | title
18 | direct | source at the plant | PERSON | title
20 | indirect | Digby Field | PERSON | name
21 | direct | Digby Field | PERSON | title
22 | direct | Farrow's | ORG | organisation
23 | attitude | Farrow's | ORG | organisation
24 | mixed | Fjordmat | ORG | organisation
25 | indirect | Maureen | PERSON | name
26 | indirect | Chantelle Lane | PERSON | title
27 | attitude | Tiger-Lily | PERSON | name
entity | ORG | Farrow's | - | - | -
entity | PERSON | Chantelle Lane | Chantelle; Ms Lane | - | -
entity | PERSON | Albie | - | - | -
entity | ORG | Daily Star Gazette | - | - | -
entity | PERSON | Dwayne Halifax | Dwayne | roofer | Church & Sons
entity | ORG | Church & Sons | - | - | -
entity | ORG | Queen Adelaide Hospital | - | - | -
entity | LOC | Margrave | - | - | -
entity | PERSON | Tiger-Lily | - | - | -
entity | ORG | Food Standards Agency | - | - | -
entity | LOC | Pelham Court | - | - | -
entity | LOC | Banks Estate | - | - | -
entity | LOC | Jubilee Way | - | - | -
entity | PERSON | Kyle Price | Kyle | duty manager | Farrow's
entity | ORG | Tesco | - | - | -
entity | LOC | Slough | - | - | -
entity | LOC | Grimsby | - | - | -
entity | ORG | Noble Asante | - | - | -
entity | PERSON | Efua Asante | - | Solicitor | Noble Asante
entity | LOC | Truro | - | - | -
entity | LOC | Wick | - | - | -
entity | ORG | Humber Pride Foods | Humber Pride | - | -
entity | LOC | Saltby | - | - | -
entity | NORP | Norwegian | - | - | -
entity | ORG | Fjordmat | - | - | -
entity | ORG | Trading Standards | - | - | -
entity | ORG | Margrave Council | - | - | -
entity | PERSON | Digby Field | Sir Digby Field | MP | -
entity | PERSON | Marcus Van der Linde | - | chief | Farrow's
entity | LOC | Britain | - | - | -
entity | NORP | Tory | - | - | -
entity | NORP | British | - | - | -
entity | ORG | Brightman Electrical | - | - | -
entity | ORG | Tiny Acorns | - | - | -
entity | PERSON | Maureen | - | - | -
meta | 'I SAW BLOOD ON HIS BIB' | - | Gemma Tull
