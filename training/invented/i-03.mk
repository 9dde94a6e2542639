<q1>Thinktank broke charity law over ‘partisan’ net zero campaign</q1>, <c1>finds</c1> <s1>regulator</s1>

<s2>Charity Commission</s2> <c2>orders</c2> <a2>Aldermead Institute</a2> <q2>to review its publications</q2> but stops short of removing its trustees

Imogen Scattergood

<q26>An influential rightwing thinktank breached charity law when it paid for a series of adverts attacking the government’s climate targets in the run-up to last year’s local elections</q26>, <s26>the Charity Commission</s26> <c26>has found</c26>.

After a 16-month inquiry, <s3,4>the regulator</s3,4> <c3>concluded</c3> that <q3>the Aldermead Institute had “crossed the line from education into partisan campaigning”</q3> and <c4>ordered</c4> <a4>it</a4> <q4>to remove four reports from its website</q4>.

It issued the institute, whose former fellows include two serving members of the shadow cabinet, with an official warning, the second most serious sanction at its disposal.

“<q5>Charities are free to take part in public debate, sometimes noisily,</q5>” <c5>said</c5> <s5>Dame Honor Ravenhill, the commission’s chair</s5>. “<q5>They are not free to pick a side in an election and send the taxpayer the bill.</q5>”

<s6,7>Aldermead</s6,7> <c6>described</c6> the findings as “<q6>a chilling attack on free inquiry</q6>” and <c7>said</c7> <q7>it would appeal to the charity tribunal</q7>.

<s8>Its director, Giles Pomfret-Shaw</s8>, <c8>said</c8> <q8>the adverts, which ran on Facebook and on billboards in 31 marginal wards, were based on peer-reviewed work</q8>. <s9>He</s9> <c9>accused</c9> the commission of “<q9>marking our homework with a red pen borrowed from Greenpeace</q9>”.

The inquiry was opened after a complaint by the Labour MP Shabnam Tresco, who had been sent one of the adverts by a constituent in Redruth. <s10,11>Tresco</s10,11> <c10>said</c10> <q10>the ruling was welcome</q10> but <c11>questioned</c11> <q11>why it had taken so long</q11>.

“<q12>The elections were won and lost before anyone had so much as opened a file,</q12>” <s12>she</s12> <c12>said</c12>. “<q12>A warning letter a year and a half later isn’t regulation, it’s history.</q12>”

Founded in 1988 by the economist Sir Lionel Garroway, Aldermead has charitable status, which allowed its donors to claim an estimated £2.3m in tax relief in the past five years. It has never disclosed who they are.

<s13>Emails</s13> seen by the commission, and summarised in an annexe to the 74-page report, <c13>suggest</c13> <q13>the adverts were funded by a single gift of £640,000 from a company registered in Jersey</q13>. In one, dated 3 February, <s14>a member of staff</s14> <c14>asked</c14> <q14>whether the wording was “a bit votey”</q14>. <s15>A senior colleague</s15> <c15>replied</c15>: “<q15>That’s rather the idea.</q15>”

<s16>The report</s16> <c16>does not say</c16> <q16>who the donor was</q16>. <s17,18>Pomfret-Shaw</s17,18> <c17>has refused</c17> <q17>to name the company</q17>, <c18>saying</c18> <q18>its owners have a right to privacy</q18>.

<q21>Three of the seven trustees had raised concerns at the time</q21>, <c21>according to</c21> <s21>the report</s21>. One of them, the former civil servant Ottoline Brace, resigned in protest. <s19>She</s19> <c19>told</c19> <a19>the Guardian</a19> <q19>she had been made to feel “like a vegan at a hog roast”</q19>.

“<q20>I believed in what Lionel built,</q20>” <s20>Brace</s20> <c20>said</c20>. “<q20>He would have published the evidence on both sides and then had a very good lunch.</q20>”

Garroway died in 2011. His daughter, Cressida, who remains a patron, declined to comment.

<s25>Campaigners</s25> <c25>called for</c25> <q25>the regulator to be given greater powers</q25>. <s22>Tendai Mukarati, the head of policy at Open Ledger</s22>, which campaigns for transparency in public life, <c22>said</c22> <q22>the commission had “a bark, a lead and no teeth”</q22>.

<s23>He</s23> <c23>urged</c23> <a23>ministers</a23> <q23>to force thinktanks to publish the names of donors who give more than £7,500, the same threshold that applies to political parties</q23>.

<s24>A spokesperson for the Department for Culture, Media and Sport</s24> <c24>said</c24>: “<q24>The commission is independent, and it would be inappropriate for us to comment on individual cases.</q24>”

It is understood that new guidance for trustees will be published in the spring.
-----
1 | mixed | Charity Commission | ORG | organisation
2 | indirect | Charity Commission | ORG | organisation
3 | mixed | Charity Commission | ORG | organisation
4 | indirect | Charity Commission | ORG | organisation
5 | direct | Honor Ravenhill | PERSON | name
6 | mixed | Aldermead Institute | ORG | organisation
7 | indirect | Aldermead Institute | ORG | organisation
8 | indirect | Giles Pomfret-Shaw | PERSON | name
9 | mixed | Giles Pomfret-Shaw | PERSON | pronoun
10 | indirect | Shabnam Tresco | PERSON | surname
11 | indirect | Shabnam Tresco | PERSON | surname
12 | direct | Shabnam Tresco | PERSON | pronoun
13 | indirect | Emails seen by the commission | DOCUMENT | document
14 | mixed | member of staff | PERSON | title
15 | direct | senior colleague | PERSON | title
16 | attitude | 74-page report | DOCUMENT | document
17 | attitude | Giles Pomfret-Shaw | PERSON | surname
18 | indirect | Giles Pomfret-Shaw | PERSON | surname
19 | mixed | Ottoline Brace | PERSON | pronoun
20 | direct | Ottoline Brace | PERSON | surname
21 | indirect | 74-page report | DOCUMENT | document
22 | mixed | Tendai Mukarati | PERSON | name
23 | indirect | Tendai Mukarati | PERSON | pronoun
24 | direct | Department for Culture, Media and Sport | ORG | organisation
25 | indirect | Campaigners | GROUP | group
26 | indirect | Charity Commission | ORG | organisation
entity | PERSON | Honor Ravenhill | Dame Honor Ravenhill | chair | Charity Commission
entity | PERSON | Giles Pomfret-Shaw | Pomfret-Shaw | director | Aldermead Institute
entity | PERSON | Shabnam Tresco | Tresco | MP | Labour
entity | PERSON | Lionel Garroway | Sir Lionel Garroway; Lionel; Garroway | economist | Aldermead Institute
entity | PERSON | Ottoline Brace | Brace | former civil servant | -
entity | PERSON | Cressida | - | patron | Aldermead Institute
entity | PERSON | Tendai Mukarati | - | head of policy | Open Ledger
entity | ORG | Charity Commission | - | - | -
entity | ORG | Aldermead Institute | Aldermead | - | -
entity | ORG | Facebook | - | - | -
entity | ORG | Greenpeace | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Open Ledger | - | - | -
entity | ORG | Department for Culture, Media and Sport | - | - | -
entity | LOC | Redruth | - | - | -
entity | LOC | Jersey | - | - | -
meta | Thinktank broke charity law over ‘partisan’ net zero campaign, finds regulator | - | Imogen Scattergood
