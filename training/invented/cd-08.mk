'<q1>The kit man paid the physio</q1>': players down tools at stricken Harstead Town

EXCLUSIVE by Gareth Pimblett

<s2>Harstead Town's players</s2> <c2>are refusing</c2> <q2>to train until they are paid</q2> after the National League North club missed its wage bill for a third month running.

A winding-up petition brought by HMRC over an unpaid bill of £146,000 will be heard in Manchester on Wednesday. A takeover by the American businessman Chip Delacroix Jr fell through on Monday night.

<s3>Manager Danny Obafemi-Clarke</s3> <c3>said</c3> <q3>he had 'run out of ways to tell grown men it'll be all right'</q3>.

'<q4>The kit man paid the physio out of his own pocket last month,</q4>' <s4>he</s4> <c4>told</c4> <a4>BBC Radio Lancashire</a4>. '<q4>That's where we are.</q4>

'<q4>I've lads sleeping in their cars at Charnock services to save on petrol. I'd a goalkeeper who walked to Colne.</q4>'

<s5>The 43-year-old</s5>, once of Bury and Stalybridge, <c5>revealed</c5> <q5>he had not been paid himself since August</q5>.

The Bobbins, thumped 4-0 at Calder United on Saturday with a centre-half in goal, are one place off the bottom. The centre-half was Liam Sproston, their captain, and <s6>he</s6> <c6>is adamant</c6> <q6>there will be no team at Brackmoor this weekend</q6>.

'<q7>I've a mortgage and a little lad who needs boots,</q7>' <c7>said</c7> <s7>Sproston, 34</s7>. '<q7>Neither of them takes promises.</q7>'

<s8>Owner Terry Wragg</s8>, who made his money with Wraglass Conservatories and bought the club from the Holroyd Brewery in 2016, <c8>blamed</c8> <q8>Rossenvale Council for blocking 64 houses on the Paddock End car park</q8>.

In a statement on the club website, <s9,10>he</s9,10> <c9>branded</c9> the supporters' trust '<q9>vultures</q9>' and <c10>vowed</c10> <q10>never to sell to 'people who've not written a cheque in their lives'</q10>.

'<q11>We've written plenty of cheques,</q11>' <c11>retorted</c11> <s11>Sheila Wragg</s11>, who chairs the Bobbins Trust and was married to his brother. '<q11>It's Terry's that bounce.</q11>'

<s12>She</s12> <c12>has offered</c12> <q12>to take on the debts for £1</q12>. <s13>Sheila Wragg</s13> <c13>wants</c13> <q13>the fans to own the club, as they do at Ramsgill Athletic and Scarholme</q13>.

<s14>A spokesman for the council</s14> <c14>said</c14> <q14>Mr Wragg had never been promised planning permission by anyone</q14>.

<s15>Delacroix</s15>, whose Delta Nine Group owns an ice hockey team, the Shreveport Gars, <c15>texted</c15> <a15>the Courier</a15>: '<q15>Great people. Wrong numbers.</q15>'

<s16>The National League</s16> <c16>confirmed</c16> <q16>a transfer embargo remained in force</q16>. <q17>Further breaches</q17>, <s17>it</s17> <c17>warned</c17>, <q17>could mean a points deduction</q17>.

Labour MP Anjali Whitworth raised the case in Parliament. <s18>She</s18> <c18>urged</c18> <a18>the Independent Football Regulator</a18> <q18>to step in 'before the bailiffs do'</q18>.

Founded in 1884 by weavers from Albion Mill, Harstead reached the FA Cup second round in 1962 and again in 1991, when they lost 2-1 at Tranmere.

<s19>Kev '<x>Tank</x>' Hollinrake</s19>, who scored that day and 210 times besides, <c19>likened</c19> Spinners Lane to '<q19>your nan's house after the funeral</q19>'.

'<q20>Everything's where it was,</q20>' <s20>he</s20> <c20>said</c20>. '<q20>There's just nobody in.</q20>'

The PFA has lent two players the rent. Harstead Working Men's Club is holding a pie-and-pea supper on Friday, and a busker from the band Slack Alice has been raising money outside Boyes.

As for the kit man, <s21>Alf Duckett, 77</s21>, <c21>denied</c21> <q21>he had done anything special</q21>. '<q22>It were only sixty quid,</q22>' <s22>he</s22> <c22>shrugged</c22>. '<q22>She'd fixed the lad's hamstring.</q22>'

Taped to the door of the clubhouse bar, <s23>a notice</s23> <c23>says</c23>: '<q23>No beer. No money. Up the Bobbins.</q23>'
-----
1 | direct | Danny Obafemi-Clarke | PERSON | none
2 | attitude | Harstead Town's players | GROUP | group
3 | mixed | Danny Obafemi-Clarke | PERSON | name
4 | direct | Danny Obafemi-Clarke | PERSON | pronoun
5 | indirect | Danny Obafemi-Clarke | PERSON | title
6 | indirect | Liam Sproston | PERSON | pronoun
7 | direct | Liam Sproston | PERSON | surname
8 | indirect | Terry Wragg | PERSON | name
9 | mixed | Terry Wragg | PERSON | pronoun
10 | mixed | Terry Wragg | PERSON | pronoun
11 | direct | Sheila Wragg | PERSON | name
12 | indirect | Sheila Wragg | PERSON | pronoun
13 | attitude | Sheila Wragg | PERSON | name
14 | indirect | Rossenvale Council | ORG | organisation
15 | direct | Chip Delacroix Jr | PERSON | surname
16 | indirect | National League | ORG | organisation
17 | indirect | National League | ORG | pronoun
18 | mixed | Anjali Whitworth | PERSON | pronoun
19 | mixed | Kev 'Tank' Hollinrake | PERSON | name
20 | direct | Kev 'Tank' Hollinrake | PERSON | pronoun
21 | indirect | Alf Duckett | PERSON | name
22 | direct | Alf Duckett | PERSON | pronoun
23 | direct | notice | DOCUMENT | document
entity | PERSON | Danny Obafemi-Clarke | - | Manager | Harstead Town
entity | PERSON | Liam Sproston | Sproston | captain | Harstead Town
entity | PERSON | Terry Wragg | Mr Wragg; Terry | Owner | Harstead Town
entity | PERSON | Sheila Wragg | - | - | Bobbins Trust
entity | PERSON | Chip Delacroix Jr | Delacroix | businessman | Delta Nine Group
entity | PERSON | Anjali Whitworth | - | MP | -
entity | PERSON | Kev 'Tank' Hollinrake | - | - | -
entity | PERSON | Alf Duckett | - | kit man | Harstead Town
entity | ORG | Harstead Town | Harstead; Bobbins | - | -
entity | ORG | HMRC | - | - | -
entity | ORG | BBC Radio Lancashire | - | - | -
entity | ORG | Bury | - | - | -
entity | ORG | Stalybridge | - | - | -
entity | ORG | Calder United | - | - | -
entity | ORG | Wraglass Conservatories | - | - | -
entity | ORG | Holroyd Brewery | - | - | -
entity | ORG | Rossenvale Council | - | - | -
entity | ORG | Bobbins Trust | - | - | -
entity | ORG | Ramsgill Athletic | - | - | -
entity | ORG | Scarholme | - | - | -
entity | ORG | Delta Nine Group | - | - | -
entity | ORG | Shreveport Gars | - | - | -
entity | ORG | Courier | - | - | -
entity | ORG | National League | - | - | -
entity | ORG | Parliament | - | - | -
entity | ORG | Independent Football Regulator | - | - | -
entity | ORG | Tranmere | - | - | -
entity | ORG | PFA | - | - | -
entity | ORG | Harstead Working Men's Club | - | - | -
entity | ORG | Slack Alice | - | - | -
entity | ORG | Boyes | - | - | -
entity | LOC | Manchester | - | - | -
entity | LOC | Charnock | - | - | -
entity | LOC | Colne | - | - | -
entity | LOC | Brackmoor | - | - | -
entity | LOC | Paddock End | - | - | -
entity | LOC | Albion Mill | - | - | -
entity | LOC | Spinners Lane | - | - | -
entity | NORP | American | - | - | -
entity | NORP | Labour | - | - | -
meta | 'The kit man paid the physio': players down tools at stricken Harstead Town | - | Gareth Pimblett
