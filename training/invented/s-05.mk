'<q1>They left us in a freezing shell</q1>': Family's two-year fight with insurer after blaze gutted home

EXCLUSIVE By Donna Prewett

A mum-of-three who lived in a caravan on her own drive for 22 months has won her battle with the insurance giant behind her home cover.

Kerry Ashdown, 38, lost almost everything when a tumble dryer burst into flames at the family's terraced house in Grimsby in November 2022. But <s2>Beaconshield</s2>, which made a profit of £212million last year, <c2>claimed</c2> <q2>she had invalidated her policy by failing to mention a second-hand wood burner</q2>.

"<q3>The fire was upstairs. The burner was downstairs and it hadn't been lit since March,</q3>" <s3>the teaching assistant</s3> <c3>told</c3> <a3>the Sunday Courier</a3>. "<q3>I felt like I was on trial for having a house fire.</q3>"

<s4>Kerry</s4> <c4>said</c4> <q4>she had paid £41 a month for 11 years without making a single claim</q4>.

The firm sent a loss adjuster, who spent 20 minutes inside. <s5>His report</s5>, which runs to two pages, <c5>describes</c5> the staircase as "<q5>cosmetically affected</q5>". It had no treads.

Kerry and husband Lee, a lorry driver, received a cheque for £6,300. Builders had quoted them £118,000.

"<q6>I laughed, then I saw Lee's face,</q6>" <s6>she</s6> <c6>recalled</c6>. "<q6>They left us in a freezing shell with three kids and told us to be grateful.</q6>"

<s7>Lee, 41</s7>, <c7>admitted</c7> <q7>the strain had almost ended their marriage</q7>. <s8>He</s8> <c8>said</c8>: "<q8>I'd be up in Aberdeen with the wagon and she'd ring me saying the little one's bed was wet through again. You feel about an inch tall.</q8>"

Their daughter Maisie, who was seven at the time, wrote to the company's chief executive, Giles Fennimore-Hunt. <s9>Her note</s9> <c9>read</c9>: "<q9>Dear Sir, please can I have my bedroom back.</q9>"

<q10>She never got a reply</q10>, <c10>according to</c10> <s10>her mum</s10>.

Things changed when Maureen Tully, a retired solicitor who lives across the road, sat down with the paperwork at her kitchen table. <s11>The 73-year-old</s11> <c11>realised</c11> <q11>the proposal form had been filled in over the phone by one of the insurer's own staff</q11>.

"<q12>Nobody had asked Kerry about a stove. There's a recording, and it took me five letters to get it,</q12>" <c12>said</c12> <s12>Maureen</s12>. "<q12>The lad says, '<n12>Any changes? No? Lovely.</n12>' That's your full and frank disclosure.</q12>"

Last month <s13,14>the Financial Ombudsman Service</s13,14> <c13>ruled</c13> <q13>the couple had been treated unfairly</q13> and <c14>ordered</c14> <a14>Beaconshield</a14> <q14>to pay the claim in full, with interest and £2,500 for distress</q14>.

<s15>Ombudsman Patrick Achterberg</s15> <c15>said</c15> in his decision that <q15>the firm had shown "a determination to find a reason not to help"</q15>. <s16>He</s16> also <c16>criticised</c16> <q16>its failure to find the family somewhere to live</q16>.

<s17>Beaconshield</s17> <c17>said</c17> <q17>it accepted the finding and was "truly sorry" for the distress caused to the family</q17>. <s18>A spokeswoman</s18> <c18>added</c18>: "<q18>We deal with 90,000 claims a year and the vast majority of our customers are happy. On this occasion we got it wrong.</q18>"

<s19>She</s19> <c19>refused to say</c19> <q19>whether anyone at the firm had been disciplined</q19>.

Complaints about home insurance have risen by a third since 2021, and nearly four in ten are upheld. <s20>Consumer champion Neville Osei, of pressure group Fair Cover</s20>, <c20>said</c20> <q20>firms were "betting on people giving up"</q20>.

"<q21>For every Kerry there are ten who take the cheque because they can't stand another winter in a caravan,</q21>" <s21>he</s21> <c21>said</c21>. <s22>Mr Osei</s22> <c22>wants</c22> <q22>insurers to be fined when they lose at the ombudsman</q22>.

MP Gail Thorsby raised the case in the Commons in March. <s23>A Treasury minister</s23> <c23>promised</c23> <q23>to look into it</q23>.

The caravan was towed away last Saturday and the family moved back in with a takeaway, four camp beds and a borrowed telly.

Maisie, now nine, has yellow paint for her walls. <s25>She</s25> <c25>said</c25>: "<q25>I'm not having a tumble dryer in my house when I grow up. I'm having a washing line.</q25>"

And her mum? <s26>She</s26> <c26>hopes</c26> <q26>never to hear hold music again</q26>.
-----
1 | direct | Kerry Ashdown | PERSON | none
2 | indirect | Beaconshield | ORG | organisation
3 | direct | Kerry Ashdown | PERSON | title
4 | indirect | Kerry Ashdown | PERSON | name
5 | mixed | His report | DOCUMENT | document
6 | direct | Kerry Ashdown | PERSON | pronoun
7 | indirect | Lee | PERSON | name
8 | direct | Lee | PERSON | pronoun
9 | direct | Her note | DOCUMENT | document
10 | indirect | Kerry Ashdown | PERSON | title
11 | attitude | Maureen Tully | PERSON | title
12 | direct | Maureen Tully | PERSON | name
13 | indirect | Financial Ombudsman Service | ORG | organisation
14 | indirect | Financial Ombudsman Service | ORG | organisation
15 | mixed | Patrick Achterberg | PERSON | name
16 | indirect | Patrick Achterberg | PERSON | pronoun
17 | mixed | Beaconshield | ORG | organisation
18 | direct | Beaconshield | ORG | organisation
19 | attitude | Beaconshield | ORG | pronoun
20 | mixed | Neville Osei | PERSON | name
21 | direct | Neville Osei | PERSON | pronoun
22 | attitude | Neville Osei | PERSON | surname
23 | indirect | Treasury minister | PERSON | title
25 | direct | Maisie | PERSON | pronoun
26 | attitude | Kerry Ashdown | PERSON | pronoun
entity | PERSON | Kerry Ashdown | Kerry | teaching assistant | -
entity | PERSON | Lee | - | lorry driver | -
entity | PERSON | Maisie | - | - | -
entity | PERSON | Giles Fennimore-Hunt | - | chief executive | Beaconshield
entity | PERSON | Maureen Tully | Maureen | retired solicitor | -
entity | PERSON | Patrick Achterberg | - | Ombudsman | Financial Ombudsman Service
entity | PERSON | Neville Osei | Mr Osei | - | Fair Cover
entity | PERSON | Gail Thorsby | - | MP | -
entity | ORG | Beaconshield | - | - | -
entity | ORG | Sunday Courier | - | - | -
entity | ORG | Financial Ombudsman Service | - | - | -
entity | ORG | Fair Cover | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Treasury | - | - | -
entity | LOC | Grimsby | - | - | -
entity | LOC | Aberdeen | - | - | -
meta | 'They left us in a freezing shell': Family's two-year fight with insurer after blaze gutted home | - | Donna Prewett
