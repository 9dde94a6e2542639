‘<q1>They’ve turned us into beggars</q1>’: Fury as pensioners are billed £1,900 for heating that never worked

EXCLUSIVE by Tamsin Pobjoy, Consumer Editor

<q2>FURIOUS pensioners in a sheltered housing block have been “left to shiver”</q2>, <s2>their MP</s2> <c2>said</c2> last night – after an energy giant sent them bills of up to £1,900 for a communal boiler that was out of action for half the winter.

Residents of Maltings Court in Grantham, Lincolnshire, spent weeks in coats and blankets as temperatures plunged to minus six. Then the demands began landing on the mat.

Great-grandmother Ivy Twelvetrees, 91, was told to pay £1,874.20 by February 28 or face “<x>recovery action</x>”.

“<q3>I’ve never owed anybody a penny in my life,</q3>” <c3>said</c3> <s3>the former WRAF radar operator</s3>. “<q3>I sat in my kitchen with the oven door open and cried.</q3>”

Her neighbour Stan Blenkinsop, 84, who had a triple bypass in November, was sent three letters while he was in hospital. <s4>He</s4> <c4>said</c4> <q4>nobody from Emberline Energy had apologised</q4>.

“<q5>They’ve turned us into beggars,</q5>” <c5>fumed</c5> <s5>Mr Blenkinsop</s5>, a retired railwayman. “<q5>I rang 14 times. A young lass told me <n5>to try switching it off and on again</n5>. It’s a boiler the size of a bus!</q5>”

The Daily Express understands that 43 of the 52 flats have been billed. Emberline, which made profits of £612million last year and is run by Swiss-born multi-millionaire Lukas Brunnegger, took over the contract in 2022 from the housing association, Trent Vale Homes.

<s6>The company</s6> last night <c6>promised</c6> <q6>to suspend all recovery action at the block</q6>. <s7>A spokesman</s7> <c7>said</c7>: “<q7>We are sorry that some customers at Maltings Court have not received the service they deserve. A faulty part had to be ordered from Denmark.</q7>”

But <s8>he</s8> <c8>insisted</c8> that <q8>the bills were “based on accurate meter readings”</q8>. <s9>The firm</s9> <c9>refused to say</c9> <q9>how much Mr Brunnegger was paid in bonuses</q9>.

<s10,11>Conservative MP Jeremy Hardacre</s10,11>, who has taken up the case, <c10>branded</c10> the response “<q10>pitiful</q10>” and <c11>demanded</c11> <q11>a meeting with the tycoon</q11>. <s12>He</s12> <c12>told</c12> <a12>the Daily Express</a12>: “<q12>If Mr Brunnegger would like to spend a night in one of these flats, I’ll lend him my sleeping bag.</q12>”

Unlike households with their own supply, people on heat networks are not protected by the energy price cap. About 480,000 homes in Britain depend on one. New rules come into force next January, when Ofgem takes over as regulator.

<s13>Ofgem</s13> <c13>said</c13> <q13>it could not comment on single cases but expected suppliers “to treat vulnerable people with care”</q13>.

<s14>Campaigners</s14> <c14>fear</c14> <q14>that will come too late</q14>. <s15>Moira Sturgess, of the charity Warmth for Later Life</s15>, <c15>said</c15> <q15>she had heard from pensioners at 30 other blocks</q15>. “<q16>It’s a postcode lottery in which nobody ever wins,</q16>” <s16>she</s16> <c16>added</c16>. “<q16>These people built the country. We’ve repaid them with a red bill.</q16>”

<s17>She</s17> <c17>urged</c17> <a17>ministers</a17> <q17>to extend the cap before next winter</q17>. <s18>A survey published by the charity on Monday</s18> <c18>found</c18> <q18>one in five over-75s had skipped meals to stay warm</q18>.

Trent Vale’s chief executive, Denise Wigglesworth, visited residents on Tuesday with hampers of tea and shortbread. <s19,20>The mum-of-three</s19,20> <c19>admitted</c19> <q19>the association “should have shouted sooner”</q19> and <c20>hopes</c20> <q20>to end the contract by the summer</q20>.

It did little to calm tempers in the lounge, where <s21>a banner above the piano</s21> <c21>reads</c21> “<q21>We’re not paying</q21>”.

“<q22>Shortbread!</q22>” <c22>snorted</c22> <s22>Mrs Twelvetrees</s22>. “<q22>I haven’t got the teeth.</q22>”

<s23>Her grandson Reece, 33</s23>, <c23>wants</c23> <q23>her to move in with his family</q23>, but <s24>the widow</s24> <c24>is determined</c24> <q24>to stay put</q24>.

“<q25>I survived the Luftwaffe,</q25>” <s25>she</s25> <c25>said</c25>. “<q25>I’ll survive Emberline.</q25>”
-----
1 | direct | Stan Blenkinsop | PERSON | none
2 | mixed | Jeremy Hardacre | PERSON | title
3 | direct | Ivy Twelvetrees | PERSON | title
4 | indirect | Stan Blenkinsop | PERSON | pronoun
5 | direct | Stan Blenkinsop | PERSON | surname
6 | indirect | Emberline Energy | ORG | organisation
7 | direct | Emberline Energy | ORG | organisation
8 | mixed | Emberline Energy | ORG | pronoun
9 | attitude | Emberline Energy | ORG | organisation
10 | mixed | Jeremy Hardacre | PERSON | name
11 | indirect | Jeremy Hardacre | PERSON | name
12 | direct | Jeremy Hardacre | PERSON | pronoun
13 | mixed | Ofgem | ORG | organisation
14 | attitude | Campaigners | GROUP | group
15 | indirect | Moira Sturgess | PERSON | name
16 | direct | Moira Sturgess | PERSON | pronoun
17 | indirect | Moira Sturgess | PERSON | pronoun
18 | indirect | survey published by the charity on Monday | DOCUMENT | document
19 | mixed | Denise Wigglesworth | PERSON | title
20 | attitude | Denise Wigglesworth | PERSON | title
21 | direct | banner above the piano | DOCUMENT | document
22 | direct | Ivy Twelvetrees | PERSON | surname
23 | attitude | Reece | PERSON | name
24 | attitude | Ivy Twelvetrees | PERSON | title
25 | direct | Ivy Twelvetrees | PERSON | pronoun
entity | PERSON | Ivy Twelvetrees | Mrs Twelvetrees | former WRAF radar operator | -
entity | PERSON | Stan Blenkinsop | Mr Blenkinsop | retired railwayman | -
entity | PERSON | Lukas Brunnegger | Mr Brunnegger | - | Emberline Energy
entity | PERSON | Jeremy Hardacre | - | MP | Conservative
entity | PERSON | Moira Sturgess | - | - | Warmth for Later Life
entity | PERSON | Denise Wigglesworth | - | chief executive | Trent Vale Homes
entity | PERSON | Reece | - | - | -
entity | ORG | Emberline Energy | Emberline | - | -
entity | ORG | Trent Vale Homes | Trent Vale | - | -
entity | ORG | Daily Express | - | - | -
entity | ORG | Ofgem | - | - | -
entity | ORG | Warmth for Later Life | - | - | -
entity | ORG | WRAF | - | - | -
entity | ORG | Luftwaffe | - | - | -
entity | NORP | Conservative | - | - | -
entity | NORP | Swiss | - | - | -
entity | LOC | Maltings Court | - | - | -
entity | LOC | Grantham | - | - | -
entity | LOC | Lincolnshire | - | - | -
entity | LOC | Denmark | - | - | -
entity | LOC | Britain | - | - | -
meta | ‘They’ve turned us into beggars’: Fury as pensioners are billed £1,900 for heating that never worked | - | Tamsin Pobjoy
