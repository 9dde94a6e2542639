Halden pauses AI ‘<x>voice replies</x>’ after privacy complaints

By Dana Ostrow

Halden Labs is switching off a feature that lets its smart speakers answer the phone in their owner’s voice, a week after <s1>the UK’s data protection regulator</s1> <c1>warned</c1> that <q1>it could breach privacy law</q1>.

The feature, called Standin, was unveiled in September and went live in the US, Canada, and the UK last month. It uses about 90 seconds of recorded speech to build a synthetic copy of the user’s voice, which can then confirm appointments, turn down sales calls, and chat with relatives.

“<q2>We’re pausing Standin while we listen to feedback,</q2>” <s2>Halden</s2> <c2>said</c2> in a blog post on Friday. “<q2>We’re proud of what the team built, and we remain confident that it can be offered responsibly.</q2>” <s3>The company</s3> <c3>said</c3> <q3>the pause would apply in all three countries and that voice models already created would be deleted within 30 days</q3>.

<s4>It</s4> <c4>did not say</c4> <q4>when the feature might return</q4>.

The Information Commissioner’s Office opened an inquiry on November 3rd after <s5>a woman in Leeds</s5> <c5>complained</c5> that <q5>her elderly father had spoken to a copy of her brother for 20 minutes without realizing it</q5>. In a letter to Halden, <s6>the ICO</s6> <c6>says</c6> that <q6>the person on the other end of the call “has no opportunity to consent” to being recorded</q6>. <s7>It</s7> <c7>asks</c7> <a7>the company</a7> <q7>to explain how voices are stored and who can get access to them</q7>.

<s8>Stephen Adeleke, an executive director at the regulator</s8>, <c8>told</c8> <a8>the BBC</a8> last week that <q8>firms “don’t get to experiment on the public first and read the law later.”</q8>

Halden’s founder and chief executive, Marcus Thiele, was at first unrepentant. In a post on X on October 28th, <s9>he</s9> <c9>wrote</c9>: “<q9>People said the same about answering machines.</q9>” He deleted it two days later.

At a conference in Lisbon on Tuesday <s10>he</s10> struck a different tone, <c10>telling</c10> <a10>the audience</a10> that <q10>the company “should have asked more people who aren’t us.”</q10>

“<q11>I got some of this wrong,</q11>” <s11>Thiele</s11> <c11>said</c11>. “<q11>Not the technology. The manners.</q11>”

<s12>Consumer groups</s12> <c12>want</c12> <q12>more than a pause</q12>. <s13>Priyanka Das, senior counsel at the Digital Rights Forum in Washington</s13>, <c13>said</c13> <q13>the company should have to tell callers at the start that they are talking to a machine</q13>. <s14>She</s14> <c14>called on</c14> <a14>the Federal Trade Commission</a14> <q14>to follow the ICO’s lead</q14>.

<s15>An FTC spokesperson</s15> <c15>said</c15> <q15>the agency does not confirm or deny investigations</q15>. California’s legislature passed a bill in August that would require such a disclosure; <s16>Gov. Paul Reyes-Hartman</s16> <c16>has not said</c16> <q16>whether he will sign it</q16>.

<q17>Some of Halden’s own employees had doubts</q17>, <c17>according to</c17> <s17>internal messages</s17> seen by The Ledger. <s18>One engineer</s18> <c18>warned</c18> in June that <q18>the system would be “catnip for scammers,”</q18> and <s19>a product manager</s19> <c19>asked</c19>, “<q19>Are we sure grandma is in on this?</q19>” <s20>A former designer</s20>, who left in August, <c20>said</c20> <q20>staff were told to “<n20>ship it and see.</n20>”</q20>

<s21>Halden spokesperson Lena Voss</s21> <c21>disputed</c21> <q21>the designer’s account</q21>. “<q22>Every concern raised internally was reviewed,</q22>” <s22>she</s22> <c22>said</c22> in an email. “<q22>Some led to changes, including a limit on the number of calls per day.</q22>”

Voice cloning has been cheap and convincing for several years. In 2023 a finance clerk in Hong Kong wired $200,000 to a stranger who sounded like her boss, and last winter a robocall in the voice of a dead senator reached thousands of homes in New Hampshire.

Not everyone is glad to see Standin go. <s23>Greg Tomasek, a retired electrician in Ohio</s23> who lost the use of his voice to cancer, <c23>said</c23> <q23>it let him order a pizza for the first time in six years</q23>. “<q24>It sounded like me,</q24>” <s24>he</s24> <c24>wrote</c24> to <a24>The Ledger</a24>. “<q24>My wife cried.</q24>”

<s25>Thiele</s25> <c25>believes</c25> <q25>there is a market for a version aimed at such users</q25>, and <s26>the company</s26> <c26>plans</c26> <q26>to publish a white paper in January</q26>. Shares in Halden, which went public in 2021, fell 6 percent on Friday.
-----
1 | indirect | Information Commissioner’s Office | ORG | organisation
2 | direct | Halden Labs | ORG | organisation
3 | indirect | Halden Labs | ORG | organisation
4 | attitude | Halden Labs | ORG | pronoun
5 | indirect | woman in Leeds | PERSON | title
6 | mixed | Information Commissioner’s Office | ORG | organisation
7 | indirect | Information Commissioner’s Office | ORG | pronoun
8 | mixed | Stephen Adeleke | PERSON | name
9 | direct | Marcus Thiele | PERSON | pronoun
10 | mixed | Marcus Thiele | PERSON | pronoun
11 | direct | Marcus Thiele | PERSON | surname
12 | attitude | Consumer groups | GROUP | group
13 | indirect | Priyanka Das | PERSON | name
14 | indirect | Priyanka Das | PERSON | pronoun
15 | indirect | Federal Trade Commission | ORG | organisation
16 | attitude | Paul Reyes-Hartman | PERSON | name
17 | indirect | internal messages seen by The Ledger | DOCUMENT | document
18 | mixed | One engineer | PERSON | title
19 | direct | product manager | PERSON | title
20 | mixed | former designer | PERSON | title
21 | indirect | Lena Voss | PERSON | name
22 | direct | Lena Voss | PERSON | pronoun
23 | indirect | Greg Tomasek | PERSON | name
24 | direct | Greg Tomasek | PERSON | pronoun
25 | attitude | Marcus Thiele | PERSON | surname
26 | attitude | Halden Labs | ORG | organisation
entity | PERSON | Stephen Adeleke | - | executive director | Information Commissioner’s Office
entity | PERSON | Marcus Thiele | Thiele | founder and chief executive | Halden Labs
entity | PERSON | Priyanka Das | - | senior counsel | Digital Rights Forum
entity | PERSON | Paul Reyes-Hartman | Gov. Paul Reyes-Hartman | Gov. | -
entity | PERSON | Lena Voss | - | spokesperson | Halden Labs
entity | PERSON | Greg Tomasek | - | retired electrician | -
entity | ORG | Halden Labs | Halden | - | -
entity | ORG | Information Commissioner’s Office | ICO | - | -
entity | ORG | BBC | - | - | -
entity | ORG | X | - | - | -
entity | ORG | Digital Rights Forum | - | - | -
entity | ORG | Federal Trade Commission | FTC | - | -
entity | ORG | The Ledger | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | US | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Lisbon | - | - | -
entity | LOC | Washington | - | - | -
entity | LOC | California | - | - | -
entity | LOC | Hong Kong | - | - | -
entity | LOC | New Hampshire | - | - | -
entity | LOC | Ohio | - | - | -
meta | Halden pauses AI ‘voice replies’ after privacy complaints | - | Dana Ostrow
