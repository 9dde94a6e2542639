RUNNING DRY Heartbreak Harbour's Kelsea and Jaxon '<q1>gutted</q1>' as telly bosses AXE £250k spin-off

<s2>Loved-up pair</s2> <c2>claim</c2> <q2>they turned down panto and a perfume deal</q2> for show that will never air

EXCLUSIVE by Bizzy Carmody, TV Reporter

HEARTBREAK Harbour sweethearts Kelsea Whimple and Jaxon Brodie have been left high and dry after their £250,000 spin-off was ditched a WEEK before filming.

The couple, who came third on last summer's series, had rented out their Essex flat and were packed for six weeks on a barge in Portugal.

But production giant Zedstar pulled the plug in a four-line email on Friday. <s3>It</s3> <c3>read</c3>: "<q3>We have made the difficult decision not to proceed with Kelsea & Jaxon: All Aboard. We wish you both every success.</q3>"

<s4>A pal of the pair</s4> <c4>told</c4> <a4>The Sun</a4>: "<q4>They're absolutely gutted. Kelsea was in the middle of her spray tan when it pinged through.</q4>

"<q4>She thought it was a wind-up. Jaxon rang the boss three times and it went to voicemail.</q4>"

<s5>The source</s5> <c5>added</c5>: "<q5>They said no to panto in Southend and a perfume deal for this. That's a year's money down the drain.</q5>"

Former lifeguard Jaxon, 26, vented his fury to his 1.1million followers on Saturday night. <s6>He</s6> <c6>wrote</c6> on Instagram: "<q6>Some people in this industry smile at you with a knife behind their back. Watch this space.</q6>"

Hours later <s7>Kelsea, 24</s7>, <c7>posted</c7> a picture of two suitcases with the words: "<q7>All dressed up and nowhere to float.</q7>"

Fans rushed to comfort them. "<q8>You two WERE that series,</q8>" <c8>wrote</c8> <s8>one</s8>. <s9>Another</s9> <c9>raged</c9>: "<q9>Never watching anything by Zedstar again.</q9>"

It is the second time the firm has fallen out with its stars. In 2022 <s10>winner Tyler-Lee Frobisher</s10> <c10>accused</c10> producers of "<q10>feeding us lines and then flogging us the T-shirt</q10>". He later settled out of court.

<s11>Zedstar</s11> last night <c11>insisted</c11> that <q11>no contract had ever been signed</q11>.

<s12>A spokeswoman</s12> <c12>said</c12>: "<q12>All Aboard was one of several ideas in development. We think the world of Kelsea and Jaxon and their welfare remains our priority.</q12>"

But <s13>the couple's agent, Marcus Chenoweth-Lisle</s13>, <c13>told</c13> <a13>us</a13> <q13>the claim was "total codswallop"</q13>.

<s14,15>He</s14,15> <c14>said</c14> <q14>a deal memo was agreed in March with creative director Fenella Aspinwall</q14>, and <c15>is threatening</c15> <q15>to sue for every penny</q15>.

"<q16>I've got the memo, I've got the emails and I've got the barge booking in her name,</q16>" <s16>Marcus</s16> <c16>said</c16>. "<q16>If that's an idea in development then I'm the King of Spain.</q16>"

Fenella, 51, who dreamed up the original show on a hen do, left the company in August after 11 years. <s17>She</s17> <c17>said</c17> yesterday from her home in Hove that <q17>she had been "as shocked as anyone"</q17>.

"<q18>I promised those kids a series and I meant it,</q18>" <s18>the mum of two</s18> <c18>said</c18>. "<q18>What happened after I walked out the door, you'd have to ask them.</q18>"

<s19>She</s19> <c19>would not say</c19> <q19>whether she would give evidence</q19>.

<s20>Bolt TV</s20>, which was due to screen the eight-parter in spring, <c20>said</c20> <q20>it had nothing to add</q20>. But <s21>an insider at the channel</s21> <c21>blamed</c21> <q21>falling ratings</q21>. The Harbour final pulled in 1.3million viewers last year, down from 2.9million in 2021.

<s22,23>Kelsea's mum Donna Whimple, 49</s22,23>, <c22>said</c22> <q22>the lovebirds were now sleeping in her box room</q22> and <c23>hopes</c23> <q23>somebody will snap them up</q23>.

"<q24>He's done all my gutters, bless him,</q24>" <s24>Donna</s24> <c24>said</c24>.
-----
1 | mixed | pal of the pair | PERSON | none
2 | indirect | Kelsea Whimple and Jaxon Brodie | GROUP | group
3 | direct | four-line email | DOCUMENT | pronoun
4 | direct | pal of the pair | PERSON | title
5 | direct | pal of the pair | PERSON | title
6 | direct | Jaxon Brodie | PERSON | pronoun
7 | direct | Kelsea Whimple | PERSON | name
8 | direct | one | PERSON | title
9 | direct | another | PERSON | title
10 | mixed | Tyler-Lee Frobisher | PERSON | name
11 | indirect | Zedstar | ORG | organisation
12 | direct | Zedstar | ORG | organisation
13 | mixed | Marcus Chenoweth-Lisle | PERSON | name
14 | indirect | Marcus Chenoweth-Lisle | PERSON | pronoun
15 | indirect | Marcus Chenoweth-Lisle | PERSON | pronoun
16 | direct | Marcus Chenoweth-Lisle | PERSON | name
17 | mixed | Fenella Aspinwall | PERSON | pronoun
18 | direct | Fenella Aspinwall | PERSON | title
19 | attitude | Fenella Aspinwall | PERSON | pronoun
20 | indirect | Bolt TV | ORG | organisation
21 | indirect | insider at the channel | PERSON | title
22 | indirect | Donna Whimple | PERSON | name
23 | attitude | Donna Whimple | PERSON | name
24 | direct | Donna Whimple | PERSON | name
entity | PERSON | Kelsea Whimple | Kelsea | - | -
entity | PERSON | Jaxon Brodie | Jaxon | lifeguard | -
entity | PERSON | Tyler-Lee Frobisher | - | winner | -
entity | PERSON | Marcus Chenoweth-Lisle | Marcus | agent | -
entity | PERSON | Fenella Aspinwall | Fenella | creative director | Zedstar
entity | PERSON | Donna Whimple | Donna | - | -
entity | ORG | Zedstar | - | - | -
entity | ORG | Bolt TV | - | - | -
entity | ORG | The Sun | - | - | -
entity | ORG | Instagram | - | - | -
entity | LOC | Essex | - | - | -
entity | LOC | Portugal | - | - | -
entity | LOC | Southend | - | - | -
entity | LOC | Spain | - | - | -
entity | LOC | Hove | - | - | -
meta | RUNNING DRY Heartbreak Harbour's Kelsea and Jaxon 'gutted' as telly bosses AXE £250k spin-off | - | Bizzy Carmody
