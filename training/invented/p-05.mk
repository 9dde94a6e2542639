<s27>Lumenly</s27> <c27>Wants</c27> <q27>to Sit In on Every Conversation You Have</q27>

The startup’s new pendant promises perfect recall. <s25>Privacy researchers</s25> <c25>are asking</c25> <q25>who else gets to remember</q25>.

By Priya Castellanos
Gear | Jun 4, 2026 9:00 AM

On a stage in downtown Oakland last Thursday, <s26>Jonah Adler</s26> took off a small ceramic disc, held it up to the light, and <c26>asked</c26> <a26>600 people</a26> <q26>to be quiet for a moment</q26>. Then he put it back on and walked the audience through everything its members had said in line for coffee.

There was some nervous laughter. <s1>Adler, the 33-year-old cofounder and CEO of Lumenly</s1>, <c1>assured</c1> <a1>the crowd</a1> that <q1>the names had been changed</q1>.

The disc, called the Keep, goes on sale in September for $249 plus $15 a month. It records continuously, transcribes what it hears, and lets wearers search their own lives by asking questions out loud. “<q2>Every meeting, every promise, every bedtime story,</q2>” <s2>Adler</s2> <c2>said</c2>. “<q2>We think forgetting is a bug.</q2>”

Plenty of people disagree. Within hours of the livestream, <s3>the Digital Rights Workshop</s3> <c3>had called for</c3> <q3>a halt to sales until the device could be audited</q3>. <s4>Its open letter</s4> <c4>describes</c4> the Keep as “<q4>a wiretap with a nice clasp.</q4>”

“<q5>Consent isn’t a settings menu,</q5>” <c5>says</c5> <s5>Farah Nasser</s5>, who leads the nonprofit’s hardware program and has spent a decade pulling apart voice assistants. <s6>She</s6> <c6>points out</c6> that <q6>12 US states, California among them, require everyone in a conversation to agree to being recorded</q6>. “<q7>The person wearing it clicked a box. The barista didn’t.</q7>”

Lumenly’s answer is a ring of amber light that glows when the microphone is live. In a video demo, the light was visible from about 4 feet in a dim room. In the sun outside the venue, I couldn’t see it at all.

Mei-Ling Strand, the company’s head of hardware, joined from Fitbit in 2024. When I asked her about it, <s8,9>she</s8,9> <c8>conceded</c8> that <q8>brightness was “a work in progress”</q8> and <c9>said</c9> <q9>the units shipping in the fall would use a different LED</q9>.

<s10>Three former employees</s10> <c10>told</c10> <a10>WIRED</a10> that <q10>the light was a late addition</q10>. <c11>According to</c11> <s11>an engineer</s11> who left in January, <q11>an earlier prototype had no indicator at all</q11>. <q12>Adler</q12>, <s12>this person</s12> <c12>said</c12>, <q12>resisted adding one because he worried it would “make people act weird.”</q12>

“<q13>He kept saying, ‘<n13>Glasses don’t blink,</n13>’</q13>” <s13>the engineer</s13> <c13>says</c13>. “<q13>I never figured out what that meant.</q13>”

<s14>All three</s14> <c14>asked</c14> <q14>not to be named</q14> because they had signed nondisclosure agreements. <s15>Adler</s15>, in an email, <c15>disputed</c15> <q15>their account</q15>. “<q16>We debated the indicator like we debated everything, and the good guys won,</q16>” <s16>he</s16> <c16>wrote</c16>.

The more complicated question is what happens to the audio. Lumenly’s privacy policy, updated the morning of the launch, runs to 9,400 words. <s17>It</s17> <c17>says</c17> <q17>recordings are deleted after 48 hours</q17>, but <q18>transcripts are kept</q18>, <s18>the document</s18> <c18>states</c18>, “<q18>for as long as reasonably necessary to improve the service.</q18>”

That phrase has caught the eye of regulators. <s19>A spokesperson for the California Privacy Protection Agency</s19> <c19>would not confirm</c19> <q19>whether it had opened an inquiry</q19>. In Europe, where <s28>the company</s28> <c28>does not plan</c28> <q28>to sell the Keep this year</q28>, <s20>Ireland’s Data Protection Commission</s20> <c20>says</c20> <q20>it has “requested information.”</q20>

Investors seem unbothered. Lumenly raised $80 million in April at a valuation of just over half a billion dollars. <s21>Tom Whitcombe, a partner at Ridgeway Ventures</s21>, <c21>thinks</c21> <q21>critics are rerunning the panic over camera phones</q21>.

“<q22>My dad has early-onset Alzheimer’s,</q22>” <s22>he</s22> <c22>says</c22>. “<q22>He asked the Keep what my mother said that morning, and it told him, and he smiled.</q22>

“<q22>You can write all the open letters you like. I was in the room.</q22>”

Nasser has heard that argument before. Her own mother has dementia. <s23>She</s23> <c23>doesn’t doubt</c23> that <q23>the device could help</q23>; <s24>she</s24> <c24>just wants</c24> <q24>it to forget the neighbors</q24>.
-----
1 | indirect | Jonah Adler | PERSON | surname
2 | direct | Jonah Adler | PERSON | surname
3 | indirect | Digital Rights Workshop | ORG | organisation
4 | mixed | open letter | DOCUMENT | document
5 | direct | Farah Nasser | PERSON | name
6 | indirect | Farah Nasser | PERSON | pronoun
7 | direct | Farah Nasser | PERSON | none
8 | mixed | Mei-Ling Strand | PERSON | pronoun
9 | indirect | Mei-Ling Strand | PERSON | pronoun
10 | indirect | Three former employees | GROUP | group
11 | indirect | engineer | PERSON | title
12 | mixed | engineer | PERSON | title
13 | direct | engineer | PERSON | title
14 | indirect | Three former employees | GROUP | group
15 | indirect | Jonah Adler | PERSON | surname
16 | direct | Jonah Adler | PERSON | pronoun
17 | indirect | privacy policy | DOCUMENT | pronoun
18 | mixed | privacy policy | DOCUMENT | document
19 | attitude | California Privacy Protection Agency | ORG | organisation
20 | mixed | Data Protection Commission | ORG | organisation
21 | attitude | Tom Whitcombe | PERSON | name
22 | direct | Tom Whitcombe | PERSON | pronoun
23 | attitude | Farah Nasser | PERSON | pronoun
24 | attitude | Farah Nasser | PERSON | pronoun
25 | indirect | Privacy researchers | GROUP | group
26 | indirect | Jonah Adler | PERSON | name
27 | attitude | Lumenly | ORG | organisation
28 | attitude | Lumenly | ORG | organisation
entity | PERSON | Jonah Adler | Adler | cofounder and CEO | Lumenly
entity | PERSON | Farah Nasser | Nasser | - | Digital Rights Workshop
entity | PERSON | Mei-Ling Strand | - | head of hardware | Lumenly
entity | PERSON | Tom Whitcombe | - | partner | Ridgeway Ventures
entity | ORG | Lumenly | - | - | -
entity | ORG | Digital Rights Workshop | - | - | -
entity | ORG | Fitbit | - | - | -
entity | ORG | WIRED | - | - | -
entity | ORG | California Privacy Protection Agency | - | - | -
entity | ORG | Data Protection Commission | - | - | -
entity | ORG | Ridgeway Ventures | - | - | -
entity | LOC | Oakland | - | - | -
entity | LOC | US | - | - | -
entity | LOC | California | - | - | -
entity | LOC | Europe | - | - | -
entity | LOC | Ireland | - | - | -
meta | Lumenly Wants to Sit In on Every Conversation You Have | 2026-06-04 | Priya Castellanos
