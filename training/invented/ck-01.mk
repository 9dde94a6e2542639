<s1>Prys</s1> <c1>says</c1> <q1>Labour ‘must stop apologising for itself’</q1> as leadership race narrows to two

<s2>Former housing secretary</s2> <c2>accuses</c2> Rukmini Sandhu-Lowe of ‘<q2>managing decline</q2>’ after <s3>Naomi Dyer</s3> quits contest and <c3>refuses</c3> <q3>to back either candidate</q3>

Tobias Wren and Leila Farrant

<s4>The former housing secretary Gethin Prys</s4> <c4>has accused</c4> his last rival for the Labour leadership of <q4>running the party ‘like a firm in administration’ and managing its decline</q4>, hours after the contest was reduced to two names.

<s5>Prys</s5>, whose campaign had been written off a fortnight ago by all but his family, <c5>told</c5> <a5>a packed Mechanics’ Institute in Hebblethwaite</a5> on Tuesday night that <q5>Labour needed ‘a leader who actually likes it’ and must stop apologising for itself</q5>.

‘<q6>We have spent three years saying sorry for things we got right,</q6>’ <s6>the MP for Cwm Garw</s6> <c6>said</c6>. ‘<q6>Nobody votes for a party that flinches.</q6>’

Dyer, the shadow defence secretary, had pulled out at teatime, four short of the 80 nominations required. In a letter to the general secretary, Colm Attwater, <s7>she</s7> <c7>wrote</c7>:

‘<q7>I came into this to talk about childcare, conscription and canals. I leave it having talked mostly about other people’s WhatsApps.</q7>

‘<q7>I will not be telling a single member how to vote.</q7>’

<s8>One ally</s8> <c8>hinted</c8>, however, that <q8>she would serve under Sandhu-Lowe but not under Prys</q8>, whom <s9>he</s9> <c9>described</c9> as ‘<q9>a very good speech in search of a subject</q9>’.

<s10>Sandhu-Lowe</s10>, who chairs the Treasury select committee and once worked for the accountants Broadhurst Lyle, <c10>shrugged off</c10> the attack as ‘<q10>Gethin being Gethin</q10>’.

‘<q11>I’ve read the accounts,</q11>’ <s11>she</s11> <c11>told</c11> <a11>Radio 4</a11>. ‘<q11>He hasn’t.</q11>’

<s12,13>The Airedale South MP</s12,13> <c12>ruled out</c12> <q12>an electoral pact of any kind</q12> and <c13>pledged</c13> <q13>to put two members’ representatives in the shadow cabinet</q13>.

The unions are split. Unison and Usdaw have nominated Sandhu-Lowe; Aslef, the Musicians’ Union and the GMB are for Prys.

<s14>The GMB’s senior organiser in Yorkshire, Carol-Anne Stubbs</s14>, <c14>reckoned</c14> <q14>Sandhu-Lowe had ‘never knowingly stood on a picket line’</q14>. <a15>Stubbs</a15> <c15>was reminded</c15> by <s15>Len Ferriby, a shop steward from Goole</s15>, that <q15>the candidate had been arrested on one in 2011</q15>.

<s16>A survey of 1,204 members by Harkness & Vane</s16>, published on the website LabourGrid, <c16>suggested</c16> <q16>Sandhu-Lowe was ahead by 53% to 47%</q16>.

‘<q17>It’s a coin toss with a slightly bent coin,</q17>’ <c17>said</c17> <s17>the pollster’s co-founder Philippa Vane</s17>. <s18>She</s18> <c18>expects</c18> <q18>turnout to fall below 60% for the first time</q18>.

On the left, <s19>Keep Labour Labour</s19>, a pressure group set up in Bolton by the late Stan Orrell, <c19>has called on</c19> <a19>members</a19> <q19>to spoil their ballots</q19>. <s20>Its convener, Bashir Mahmood</s20>, <c20>dismissed</c20> the choice as ‘<q20>one dish in two fonts</q20>’.

The Conservatives could hardly hide their glee. <s21>Their deputy chair, Sir Julian Keswick-Rowe</s21>, <c21>likened</c21> the race to ‘<q21>a custody battle over a hamster</q21>’.

There was a cooler verdict nearer home. ‘<q22>Proud. Still not joining,</q22>’ <c22>posted</c22> <s22>the MP’s sister Menna Prys, a Plaid Cymru councillor in Ystradfach</s22>.

<s23>Her brother</s23> <c23>has said</c23> <q23>he will sit in any shadow cabinet</q23>. <s24>Sandhu-Lowe</s24> <c24>would not say</c24> <q24>whether she would return the favour</q24>.

Voting closes on 5 September and the result will be declared at the Winter Gardens in Blackpool.
-----
1 | mixed | Gethin Prys | PERSON | surname
2 | mixed | Gethin Prys | PERSON | title
3 | attitude | Naomi Dyer | PERSON | name
4 | mixed | Gethin Prys | PERSON | name
5 | mixed | Gethin Prys | PERSON | surname
6 | direct | Gethin Prys | PERSON | title
7 | direct | Naomi Dyer | PERSON | pronoun
8 | indirect | One ally | PERSON | title
9 | mixed | One ally | PERSON | pronoun
10 | mixed | Rukmini Sandhu-Lowe | PERSON | surname
11 | direct | Rukmini Sandhu-Lowe | PERSON | pronoun
12 | indirect | Rukmini Sandhu-Lowe | PERSON | title
13 | indirect | Rukmini Sandhu-Lowe | PERSON | title
14 | mixed | Carol-Anne Stubbs | PERSON | name
15 | indirect | Len Ferriby | PERSON | name
16 | indirect | survey of 1,204 members by Harkness & Vane | DOCUMENT | document
17 | direct | Philippa Vane | PERSON | name
18 | attitude | Philippa Vane | PERSON | pronoun
19 | indirect | Keep Labour Labour | ORG | organisation
20 | mixed | Bashir Mahmood | PERSON | name
21 | mixed | Julian Keswick-Rowe | PERSON | name
22 | direct | Menna Prys | PERSON | name
23 | indirect | Gethin Prys | PERSON | title
24 | attitude | Rukmini Sandhu-Lowe | PERSON | surname
entity | PERSON | Gethin Prys | Prys; Gethin | MP | -
entity | PERSON | Rukmini Sandhu-Lowe | Sandhu-Lowe | MP | Treasury select committee
entity | PERSON | Naomi Dyer | Dyer | shadow defence secretary | -
entity | PERSON | Colm Attwater | - | general secretary | Labour
entity | PERSON | Carol-Anne Stubbs | Stubbs | senior organiser | GMB
entity | PERSON | Len Ferriby | - | shop steward | -
entity | PERSON | Philippa Vane | - | co-founder | Harkness & Vane
entity | PERSON | Stan Orrell | - | - | Keep Labour Labour
entity | PERSON | Bashir Mahmood | - | convener | Keep Labour Labour
entity | PERSON | Julian Keswick-Rowe | Sir Julian Keswick-Rowe | deputy chair | Conservatives
entity | PERSON | Menna Prys | - | councillor | Plaid Cymru
entity | ORG | Labour | - | - | -
entity | ORG | Treasury select committee | - | - | -
entity | ORG | Broadhurst Lyle | - | - | -
entity | ORG | Radio 4 | - | - | -
entity | ORG | Unison | - | - | -
entity | ORG | Usdaw | - | - | -
entity | ORG | Aslef | - | - | -
entity | ORG | Musicians’ Union | - | - | -
entity | ORG | GMB | - | - | -
entity | ORG | Harkness & Vane | - | - | -
entity | ORG | LabourGrid | - | - | -
entity | ORG | Keep Labour Labour | - | - | -
entity | NORP | Conservatives | - | - | -
entity | NORP | Plaid Cymru | - | - | -
entity | LOC | Mechanics’ Institute | - | - | -
entity | LOC | Hebblethwaite | - | - | -
entity | LOC | Cwm Garw | - | - | -
entity | LOC | Airedale South | - | - | -
entity | LOC | Yorkshire | - | - | -
entity | LOC | Goole | - | - | -
entity | LOC | Bolton | - | - | -
entity | LOC | Ystradfach | - | - | -
entity | LOC | Winter Gardens | - | - | -
entity | LOC | Blackpool | - | - | -
meta | Prys says Labour ‘must stop apologising for itself’ as leadership race narrows to two | - | Tobias Wren and Leila Farrant
