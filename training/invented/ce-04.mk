'<q1>We can count</q1>': Halvorsen workers sink contract, start strike clock

Denise Kowalczyk, Detroit Ledger

MELVINDALE — A tentative contract at Halvorsen Seating Systems Inc. went down nearly 3 to 1 on Sunday, setting up a strike that <s2>suppliers</s2> <c2>fear</c2> <q2>could idle two Corvane truck lines within a week</q2>.

"<q3>They offered us 40 cents and a picnic,</q3>" <c3>said</c3> <s3>Tyrell "<x>Deke</x>" Washburn</s3>, who has stitched seat covers at the Oakwood Boulevard plant for 22 years. "<q3>We can count.</q3>"

Rosalind Teague, president of the United Vehicle Workers, phoned Halvorsen CEO Meredith Oakes at home to deliver the tally.

"<q4>She goes, '<n4>I thought you had the votes,</n4>'</q4>" <s4>Teague</s4> <c4>recalled</c4>. "<q4>I said, '<n4>So did I.</n4>'</q4>"

<q5>It was not a long call</q5>, <s5>she</s5> <c5>allowed</c5>. <s6>The CEO</s6> <c6>remembers</c6> it as "<q6>perfectly pleasant.</q6>"

<q7>Teague's members will walk out at 11:59 p.m. Thursday unless the company "finds religion" on tiers</q7>, <s7>she</s7> <c7>said</c7>. Under the current deal, reached in 2021 when Halvorsen was coming out of bankruptcy, new hires at the Melvindale and Romulus plants top out at $19.10 an hour, $9 below people hired before them.

<s8>Halvorsen</s8> <c8>said</c8> in an email that <q8>the offer, worth an average of $11,400 over four years, was "the richest in our 71-year history."</q8> <s9>It</s9> <c9>has warned</c9> <a9>Local 417</a9> in two letters that <q9>work could move to its plant in Saltillo, Mexico</q9>.

"<q10>That's not a warning, that's a postcard from 1994,</q10>" <s10>the 22-year veteran</s10> <c10>said</c10>.

On the sidewalk, opinion was not unanimous. <s11>A forklift driver</s11> who is still on probation <c11>said</c11> <q11>she voted yes because her rent is due on the first</q11>. "<q12>Everybody's brave in the group chat,</q12>" <s12>she</s12> <c12>said</c12>. <s13>The driver, 26</s13>, <c13>figures</c13> <q13>she can last two weeks on the union's $400 strike check</q13>.

Teague, a former paint sprayer from Ecorse, took office in March by beating Harold Stanczak, who negotiated the 2021 pact. <s14>Her predecessor</s14> <c14>called</c14> the vote "<q14>a self-inflicted wound</q14>" Sunday night. "<q15>Harold gave away the store and now he's reviewing it,</q15>" <s15>she</s15> <c15>shot back</c15>.

<s17>Corvane Motors</s17>, which buys every seat Halvorsen makes in Michigan, <c17>would not say</c17> <q17>how many it has on hand</q17>. <s18>Spokesman Dale Pruss</s18> <c18>said</c18> <q18>the automaker is "monitoring the situation and urging both sides to keep talking."</q18>

<q19>A walkout would cost Wayne County $6 million a week</q19>, <s19>the Mackinaw Center for Labor Economics</s19> <c19>estimates</c19>. <s20>Its director, Priya Lindqvist-Rao</s20>, <c20>sees</c20> <q20>a settlement "by the second Sunday, when the truck plants run out of seats."</q20>

Halvorsen was sold last fall by Brandt, Keogh & Co. of Chicago to Stonecutter Capital, which also owns Tri-Lakes Axle and the Toledo foundry Maumee Iron. <s21>The private equity firm</s21> <c21>has pledged</c21> <q21>to keep all three in the Midwest through 2027</q21>.

Oakes, whose grandfather started the business in a Hamtramck garage, drove in on Sunday evening and stopped to talk to Washburn through her car window. "<q22>I told him nobody wants this less than I do,</q22>" <s22>she</s22> <c22>said</c22>. <s16>The stitcher</s16> <c16>said</c16> <q16>he caught only "nobody" and "less."</q16>

By dusk somebody had taped a hand-lettered sign to the plant gate. "<q23>Picnic canceled,</q23>" <s23>it</s23> <c23>read</c23>.
-----
1 | direct | Tyrell "Deke" Washburn | PERSON | none
2 | attitude | suppliers | GROUP | group
3 | direct | Tyrell "Deke" Washburn | PERSON | name
4 | direct | Rosalind Teague | PERSON | surname
5 | indirect | Rosalind Teague | PERSON | pronoun
6 | mixed | Meredith Oakes | PERSON | title
7 | mixed | Rosalind Teague | PERSON | pronoun
8 | mixed | Halvorsen Seating Systems Inc. | ORG | organisation
9 | indirect | Halvorsen Seating Systems Inc. | ORG | pronoun
10 | direct | Tyrell "Deke" Washburn | PERSON | title
11 | indirect | forklift driver | PERSON | title
12 | direct | forklift driver | PERSON | pronoun
13 | attitude | forklift driver | PERSON | title
14 | mixed | Harold Stanczak | PERSON | title
15 | direct | Rosalind Teague | PERSON | pronoun
16 | mixed | Tyrell "Deke" Washburn | PERSON | title
17 | attitude | Corvane Motors | ORG | organisation
18 | mixed | Dale Pruss | PERSON | name
19 | indirect | Mackinaw Center for Labor Economics | ORG | organisation
20 | mixed | Priya Lindqvist-Rao | PERSON | name
21 | indirect | Stonecutter Capital | ORG | organisation
22 | direct | Meredith Oakes | PERSON | pronoun
23 | direct | hand-lettered sign | DOCUMENT | pronoun
entity | PERSON | Tyrell "Deke" Washburn | Washburn | - | -
entity | PERSON | Rosalind Teague | Teague | president | United Vehicle Workers
entity | PERSON | Meredith Oakes | Oakes | CEO | Halvorsen Seating Systems Inc.
entity | PERSON | Harold Stanczak | Harold | - | -
entity | PERSON | Dale Pruss | - | Spokesman | Corvane Motors
entity | PERSON | Priya Lindqvist-Rao | - | director | Mackinaw Center for Labor Economics
entity | ORG | Halvorsen Seating Systems Inc. | Halvorsen | - | -
entity | ORG | Corvane Motors | Corvane | - | -
entity | ORG | United Vehicle Workers | - | - | -
entity | ORG | Local 417 | - | - | -
entity | ORG | Mackinaw Center for Labor Economics | - | - | -
entity | ORG | Brandt, Keogh & Co. | - | - | -
entity | ORG | Stonecutter Capital | - | - | -
entity | ORG | Tri-Lakes Axle | - | - | -
entity | ORG | Maumee Iron | - | - | -
entity | LOC | Melvindale | MELVINDALE | - | -
entity | LOC | Oakwood Boulevard | - | - | -
entity | LOC | Romulus | - | - | -
entity | LOC | Saltillo | - | - | -
entity | LOC | Mexico | - | - | -
entity | LOC | Ecorse | - | - | -
entity | LOC | Michigan | - | - | -
entity | LOC | Wayne County | - | - | -
entity | LOC | Chicago | - | - | -
entity | LOC | Toledo | - | - | -
entity | LOC | Midwest | - | - | -
entity | LOC | Hamtramck | - | - | -
meta | 'We can count': Halvorsen workers sink contract, start strike clock | - | Denise Kowalczyk
