Glasgow cosmetic clinic '<q1>posed immediate risk to life</q1>'

By Rhona Tulloch
Health correspondent

A cosmetic clinic in Glasgow has been shut down after <s2>inspectors</s2> <c2>found</c2> <q2>out-of-date injections in a fridge alongside staff lunches</q2>.

<s3>Healthcare Improvement Scotland (HIS)</s3> <c3>said</c3> <q3>Velour Aesthetics, on Dalmarnock Cross, presented "an immediate risk to life"</q3>.

It is only the third time that the watchdog has used its emergency powers.

Velour's owner, Dr Kirsten Abara-Muir, who also works as a family doctor in Paisley, has lodged an appeal.

<s4,5>She</s4,5> <c4>denied</c4> that <q4>anyone had been harmed</q4> and <c5>accused</c5> HIS of "<q5>wanting a headline before Christmas</q5>".

"<q6>I have treated 4,000 people, and I could fill a hall with happy ones,</q6>" <s6>the GP</s6> <c6>told</c6> <a6>Clyde Health News</a6>.

Shona Petrie, 38, from Airdrie, would not be in it.

She developed sepsis in March, four days after she was given fat-dissolving injections in her chin as a birthday treat from her three children.

"<q7>I was picking my own funeral songs in the ambulance,</q7>" <s7>the mother of three</s7> <c7>said</c7>. "<q7>When I phoned, I was told it was just bruising.</q7>"

Another client, law student Nadia Rehman, now has a scar the size of a 10p coin.

<s8>The 26-year-old</s8> <c8>said</c8> <q8>the clinic replied to her photograph of it with a thumbs-up</q8>.

<q9>She is suing Dr Abara-Muir for £85,000</q9>, <c9>according to</c9> <s9>papers</s9> lodged at Glasgow Sheriff Court.

<s10>The inspectors' report</s10> <c10>describes</c10> a practitioner "<q10>injecting with one hand while holding a phone in the other</q10>".

<q11>Two members of staff could not name the drug they were using</q11>, <s11>it</s11> <c11>says</c11>.

<s12>A handwritten note on the fridge</s12> <c12>read</c12>: "<q12>Oldest first. Date is just a guide.</q12>"

Inspectors seized 61 vials of Lemonette, which is not licensed in the UK. <s13>Its maker, Hanbit Biolab of South Korea</s13>, <c13>insisted</c13> <q13>it had never supplied Velour, or anybody else in Europe</q13>.

<s14>A former receptionist</s14>, who did not want to be named, <c14>said</c14> <q14>the owner had been in the building "maybe one day in 10"</q14>.

"<q15>I was answering medical questions with a diploma in tourism,</q15>" <s15>she</s15> <c15>added</c15>.

NHS Greater Glasgow and Clyde has treated six people who had been to the clinic.

<s16,17>The health board</s16,17> <c16>believes</c16> <q16>others may be too embarrassed to come forward</q16>, and <c17>urged</c17> <a17>them</a17> <q17>to call NHS 24</q17>.

Campaign group Know Who Holds The Needle has picketed Velour since 2023.

<s18>Its founder, Elspeth Gow</s18>, <c18>branded</c18> the high street trade "<q18>nail bars with scalpels</q18>".

<s19>Public Health Minister Iain Dalrymple</s19> <c19>pledged</c19> that <q19>a bill to license all such premises would be before Holyrood by Easter</q19>.

But <s20>Scottish Labour's Monica Baird, a former nurse</s20>, <c20>said</c20> <q20>he had "dithered while faces rotted"</q20>.

<s21>The minister</s21> <c21>called</c21> that "<q21>unworthy of her, and of nurses</q21>".

<s22>The General Medical Council (GMC)</s22> <c22>confirmed</c22> <q22>Dr Abara-Muir remained on its register</q22>. <s23>The regulator</s23> <c23>would not reveal</c23> <q23>whether she was under investigation</q23>.

The College of Aesthetic Practice removed her as a member in 2022.

Nobody answered the buzzer when we called on Thursday.

"<q24>Closed for refurbishment,</q24>" <c24>said</c24> <s24>a sign in the window</s24>, beside posters for Botox and a raffle in aid of Yorkhill Bairns.
-----
1 | mixed | Healthcare Improvement Scotland | ORG | none
2 | indirect | inspectors | GROUP | group
3 | mixed | Healthcare Improvement Scotland | ORG | organisation
4 | indirect | Kirsten Abara-Muir | PERSON | pronoun
5 | mixed | Kirsten Abara-Muir | PERSON | pronoun
6 | direct | Kirsten Abara-Muir | PERSON | title
7 | direct | Shona Petrie | PERSON | title
8 | indirect | Nadia Rehman | PERSON | title
9 | indirect | papers lodged at Glasgow Sheriff Court | DOCUMENT | document
10 | mixed | inspectors' report | DOCUMENT | document
11 | indirect | inspectors' report | DOCUMENT | pronoun
12 | direct | handwritten note on the fridge | DOCUMENT | document
13 | indirect | Hanbit Biolab | ORG | organisation
14 | mixed | former receptionist | PERSON | title
15 | direct | former receptionist | PERSON | pronoun
16 | attitude | NHS Greater Glasgow and Clyde | ORG | organisation
17 | indirect | NHS Greater Glasgow and Clyde | ORG | organisation
18 | mixed | Elspeth Gow | PERSON | name
19 | indirect | Iain Dalrymple | PERSON | name
20 | mixed | Monica Baird | PERSON | name
21 | mixed | Iain Dalrymple | PERSON | title
22 | indirect | General Medical Council | ORG | organisation
23 | attitude | General Medical Council | ORG | organisation
24 | direct | sign in the window | DOCUMENT | document
entity | PERSON | Kirsten Abara-Muir | Dr Kirsten Abara-Muir; Dr Abara-Muir | owner | Velour Aesthetics
entity | PERSON | Shona Petrie | - | - | -
entity | PERSON | Nadia Rehman | - | law student | -
entity | PERSON | Elspeth Gow | - | founder | Know Who Holds The Needle
entity | PERSON | Iain Dalrymple | - | Public Health Minister | -
entity | PERSON | Monica Baird | - | former nurse | Scottish Labour
entity | ORG | Healthcare Improvement Scotland | HIS | - | -
entity | ORG | Velour Aesthetics | Velour | - | -
entity | ORG | Clyde Health News | - | - | -
entity | ORG | Glasgow Sheriff Court | - | - | -
entity | ORG | Hanbit Biolab | - | - | -
entity | ORG | NHS Greater Glasgow and Clyde | - | - | -
entity | ORG | NHS 24 | - | - | -
entity | ORG | Know Who Holds The Needle | - | - | -
entity | ORG | Holyrood | - | - | -
entity | ORG | Scottish Labour | - | - | -
entity | ORG | General Medical Council | GMC | - | -
entity | ORG | College of Aesthetic Practice | - | - | -
entity | ORG | Yorkhill Bairns | - | - | -
entity | LOC | Glasgow | - | - | -
entity | LOC | Dalmarnock Cross | - | - | -
entity | LOC | Paisley | - | - | -
entity | LOC | Airdrie | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | South Korea | - | - | -
entity | LOC | Europe | - | - | -
meta | Glasgow cosmetic clinic 'posed immediate risk to life' | - | Rhona Tulloch
