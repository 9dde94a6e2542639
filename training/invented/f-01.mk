Rail minister quits over links to bidder as <s1>Labour</s1> <c1>demands</c1> <q1>answers on contract</q1>

<s2>Julian Ashcombe</s2> <c2>says</c2> <q2>questions about friendship had become ‘a distraction’ from work of government</q2>

By Rosalind Peake, Political correspondent

Julian Ashcombe has resigned as rail minister after it emerged that he had exchanged more than 70 messages with a former business partner whose company was bidding for a £480m signalling contract.

In a letter to the prime minister released by Downing Street shortly before 7pm on Tuesday, <s3,4>Ashcombe</s3,4> <c3>said</c3> <q3>he had broken no rules</q3> but <c4>accepted</c4> that <q4>the “appearance of a conflict” had made his position untenable</q4>.

“<q5>I have always tried to conduct myself with integrity,</q5>” <s5>he</s5> <c5>wrote</c5>. “<q5>I cannot, however, allow questions about my friendships to become a distraction from the government’s work on the railways, or from the victims of the Harlow Bridge crash who deserve our full attention.</q5>

“<q5>It is with a heavy heart that I return to the backbenches.</q5>”

The resignation is the third from Helen Marchetti’s government since the spring and comes nine days before a byelection in Thurrock East, where the Conservatives are defending a majority of 1,204.

In her reply, <s6,7>Marchetti</s6,7> <c6>thanked</c6> him for <q6>his “tireless” work</q6> and <c7>said</c7> <q7>she was sorry to lose a colleague “of real ability”</q7>.

<q8>Ashcombe met Piers Wolverton, the chief executive of Trackline Systems, on at least four occasions while the tender was open</q8>, <c8>according to</c8> <s8>the messages</s8>, which were first published by the Guardian. In one, sent last November, <s9>Wolverton</s9> <c9>asked</c9> <q9>whether there was “any wriggle room” on the deadline</q9>. “<q10>Leave it with me,</q10>” <s10>the minister</s10> <c10>replied</c10>.

<s11>Friends of Ashcombe</s11> <c11>said</c11> <q11>he had been advised by officials that the contact was permissible and had been “hung out to dry” by No 10</q11>. <s12>One friend</s12> <c12>said</c12>: “<q12>Julian was told on Sunday he had the boss’s full support. By Monday lunchtime nobody would pick up the phone.</q12>”

<s13,14>A Downing Street source</s13,14> <c13>disputed</c13> <q13>that account</q13>, <c14>saying</c14> <q14>the minister had offered to go and his offer had been accepted</q14>.

<s15>Labour</s15> <c15>called on</c15> <a15>Marchetti</a15> <q15>to publish the correspondence in full</q15>. <s16>Priya Sandhu-Lowe, the shadow transport secretary</s16>, <c16>said</c16> <q16>the resignation “raises more questions than it answers”</q16>.

“<q17>The public will want to know who else in government knew about these meetings, and when,</q17>” <s17>she</s17> <c17>said</c17>. “<q17>A minister slipping out of the back door at teatime is not accountability.</q17>”

<s18>The Liberal Democrats’ transport spokesperson, Owen Tredinnick</s18>, <c18>urged</c18> <a18>the parliamentary standards commissioner</a18> <q18>to investigate</q18>. <s19>He</s19> <c19>said</c19>: “<q19>Passengers on cancelled trains will be amazed at how quickly you can get a reply if you happen to have the minister’s mobile number.</q19>”

Not all of Ashcombe’s colleagues were sorry to see him go. The MP, who was first elected in 2015, angered rural Conservatives last year with <s20>his</s20> <c20>plan</c20> <q20>to close 31 branch-line ticket offices</q20>.

<s21>Sir Desmond Hale</s21>, who chairs the backbench rail group, <c21>said</c21> <q21>he had warned the whips in January that <n21>there was “trouble coming down the line”</n21></q21>. Asked whether the prime minister had been slow to act, <s22>he</s22> <c22>said</c22>: “<q22>That’s a matter for her.</q22>” But <s23>another Tory MP</s23>, speaking on condition of anonymity, <c23>described</c23> the handling of the affair as “<q23>a shambles from start to finish</q23>”.

<s24>Trackline</s24>, which is based in Derby and employs 900 people, <c24>denied</c24> that <q24>it had sought special treatment</q24>. <s25>The company</s25> <c25>said</c25> in a statement that <q25>all contact with the department had been “entirely proper” and that it would cooperate with any inquiry</q25>. Wolverton did not respond to a request for comment.

<s26>The Department for Transport</s26> <c26>declined to say</c26> <q26>whether the tender would be rerun</q26>. A contract had been due to be awarded in May.

Ashcombe, 49, ran an infrastructure consultancy with Wolverton for six years before entering parliament and sold his stake in 2014. In 2021 he was cleared by the then commissioner, Dame Ruth Fairley, <s27,28>who</s27,28> <c27>found</c27> <q27>he had failed to declare a weekend at a shooting lodge</q27> but <c28>concluded</c28> that <q28>the breach was “inadvertent”</q28>.
-----
1 | indirect | Labour | ORG | organisation
2 | mixed | Julian Ashcombe | PERSON | name
3 | indirect | Julian Ashcombe | PERSON | surname
4 | mixed | Julian Ashcombe | PERSON | surname
5 | direct | Julian Ashcombe | PERSON | pronoun
6 | mixed | Helen Marchetti | PERSON | surname
7 | mixed | Helen Marchetti | PERSON | surname
8 | indirect | more than 70 messages with a former business partner | DOCUMENT | document
9 | mixed | Piers Wolverton | PERSON | surname
10 | direct | Julian Ashcombe | PERSON | title
11 | mixed | Friends of Ashcombe | GROUP | group
12 | direct | One friend | PERSON | title
13 | indirect | Downing Street source | PERSON | title
14 | indirect | Downing Street source | PERSON | title
15 | indirect | Labour | ORG | organisation
16 | mixed | Priya Sandhu-Lowe | PERSON | name
17 | direct | Priya Sandhu-Lowe | PERSON | pronoun
18 | indirect | Owen Tredinnick | PERSON | name
19 | direct | Owen Tredinnick | PERSON | pronoun
20 | attitude | Julian Ashcombe | PERSON | pronoun
21 | mixed | Desmond Hale | PERSON | name
22 | direct | Desmond Hale | PERSON | pronoun
23 | mixed | another Tory MP | PERSON | title
24 | indirect | Trackline Systems | ORG | organisation
25 | mixed | Trackline Systems | ORG | organisation
26 | attitude | Department for Transport | ORG | organisation
27 | indirect | Ruth Fairley | PERSON | pronoun
28 | mixed | Ruth Fairley | PERSON | pronoun
entity | PERSON | Julian Ashcombe | Ashcombe; Julian | rail minister | -
entity | PERSON | Helen Marchetti | Marchetti | prime minister | -
entity | PERSON | Piers Wolverton | Wolverton | chief executive | Trackline Systems
entity | PERSON | Priya Sandhu-Lowe | - | shadow transport secretary | Labour
entity | PERSON | Owen Tredinnick | - | transport spokesperson | Liberal Democrats
entity | PERSON | Desmond Hale | Sir Desmond Hale | - | -
entity | PERSON | Ruth Fairley | Dame Ruth Fairley | commissioner | -
entity | ORG | Labour | - | - | -
entity | ORG | Conservatives | - | - | -
entity | ORG | Liberal Democrats | - | - | -
entity | ORG | Downing Street | No 10 | - | -
entity | ORG | Trackline Systems | Trackline | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Department for Transport | - | - | -
entity | NORP | Tory | - | - | -
entity | LOC | Harlow Bridge | - | - | -
entity | LOC | Thurrock East | - | - | -
entity | LOC | Derby | - | - | -
meta | Rail minister quits over links to bidder as Labour demands answers on contract | - | Rosalind Peake, Political correspondent
