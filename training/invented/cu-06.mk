'<q1>I NEVER TOUCHED A PENNY</q1>': Love Yard's Tia-Mae hits back over poorly kids' cash

By Jez Tolliver, Showbiz Reporter

<s2>REALITY star Tia-Mae Brackley</s2> last night <c2>swore</c2> on her nan's grave that <q2>she never pocketed money raised for sick children</q2>.

The Love Yard runner-up, 27, <c3>has been accused</c3> by <s3>hospice charity Little Lanterns</s3> of <q3>sitting on £41,000 from a star-studded bash in Marbella</q3>.

But <s4>the glam blonde</s4> <c4>fumed</c4>: "<q4>I never touched a penny. I did it for them babies and I'd do it again.</q4>"

<s5,6>She</s5,6> <c5>is adamant</c5> <q5>the dosh went to Bosh Talent, the agency which booked the DJs</q5>, and <c6>blamed</c6> "<q6>men in gilets who can't count</q6>".

Lorraine Pask, who set up Little Lanterns after losing her grandson Reece, is unmoved. <s7>The charity's founder</s7> <c7>told</c7> <a7>The Sunday Belter</a7> <q7>she had begged for the cheque since August</q7>.

"<q8>All I've had is a crying emoji and a photo of a yacht,</q8>" <c8>said</c8> <s8>Lorraine, 58</s8>.

<s9>A letter from lawyers Frobisher Tuck</s9> <c9>demands</c9> <q9>every penny within 14 days</q9>. "<q10>Our client has run out of patience and plasters,</q10>" <s10>it</s10> <c10>warns</c10>.

<s11>Pals of Tia-Mae</s11> <c11>say</c11> <q11>she is in bits and living on toast at mum Donna Brackley's semi on Basildon's Cranfield Rise estate</q11>.

"<q12>The girl thought a float was something you saw at a carnival,</q12>" <s12>an insider</s12> <c12>revealed</c12>.

<s13>Donna, 49, a dinner lady</s13>, <c13>insisted</c13> <q13>her daughter was "daft as a brush but straight as a die"</q13>.

"<q14>She handed in a purse at Lakeside once with three hundred quid in it,</q14>" <s14>the mum of three</s14> <c14>added</c14>. "<q14>Does that sound like a crook?</q14>"

Bosh Talent is run by ex-bouncer Spencer Vole from an office above Nando's in Brentwood. The agency also looks after boyband 4WARD, TV vet Leo Frink and two magicians.

<s15>Vole, 44</s15>, <c15>denied</c15> <q15>keeping a bean</q15>. "<q16>Ask her who paid for the jet,</q16>" <s16>he</s16> <c16>posted</c16>, before deleting it. But <s17>his firm's latest accounts</s17> <c17>show</c17> <q17>it owes £212,000, most of it to HMRC</q17>.

<s18>The Charity Commission</s18> <c18>confirmed</c18> <q18>it had "opened a compliance case" into the do</q18>, held at the Hotel Zafiro and sponsored by teeth-whitening outfit Gnash. <s19>The watchdog</s19> <c19>would not say</c19> <q19>if Essex Police had been called in</q19>.

<s20>Tia-Mae's ex, Rotherham winger Kieron Daps</s20>, <c20>begged</c20> <a20>trolls</a20> <q20>to lay off her</q20>.

"<q21>Money goes through that girl like vindaloo, but she ain't a thief,</q21>" <s21>the footballer</s21> <c21>wrote</c21> in a message to fans.

<s22>Telly bosses</s22> <c22>fear</c22> <q22>the row will sink her Christmas special for Channel Zing</q22>, and sunbed chain Tanfastic quietly took down her posters on Friday.

Caught in the middle is Alfie Musgrove, six, from Pitsea, who has a rare muscle disease and was due to get a wet room out of the cash.

"<q23>We were promised a bathroom and we got a selfie,</q23>" <c23>said</c23> <s23>his lorry driver dad, Craig</s23>. <s24>He</s24> <c24>wants</c24> <q24>both women to "stop bickering and get a plumber"</q24>.

<s25>The telly beauty</s25> <c25>has vowed</c25> <q25>to meet Lorraine for a brew and sort it out</q25>.

The gran's reply was short. "<q26>Bring your purse,</q26>" <s26>she</s26> <c26>said</c26>.
-----
1 | direct | Tia-Mae Brackley | PERSON | none
2 | indirect | Tia-Mae Brackley | PERSON | name
3 | indirect | Little Lanterns | ORG | organisation
4 | direct | Tia-Mae Brackley | PERSON | title
5 | indirect | Tia-Mae Brackley | PERSON | pronoun
6 | mixed | Tia-Mae Brackley | PERSON | pronoun
7 | indirect | Lorraine Pask | PERSON | title
8 | direct | Lorraine Pask | PERSON | name
9 | indirect | letter from lawyers Frobisher Tuck | DOCUMENT | document
10 | direct | letter from lawyers Frobisher Tuck | DOCUMENT | pronoun
11 | indirect | Pals of Tia-Mae | GROUP | group
12 | direct | insider | PERSON | title
13 | mixed | Donna Brackley | PERSON | name
14 | direct | Donna Brackley | PERSON | title
15 | indirect | Spencer Vole | PERSON | surname
16 | direct | Spencer Vole | PERSON | pronoun
17 | indirect | his firm's latest accounts | DOCUMENT | document
18 | mixed | Charity Commission | ORG | organisation
19 | attitude | Charity Commission | ORG | organisation
20 | indirect | Kieron Daps | PERSON | name
21 | direct | Kieron Daps | PERSON | title
22 | attitude | Telly bosses | GROUP | group
23 | direct | Craig | PERSON | name
24 | mixed | Craig | PERSON | pronoun
25 | indirect | Tia-Mae Brackley | PERSON | title
26 | direct | Lorraine Pask | PERSON | pronoun
entity | PERSON | Tia-Mae Brackley | Tia-Mae | - | -
entity | PERSON | Lorraine Pask | Lorraine | founder | Little Lanterns
entity | PERSON | Reece | - | - | -
entity | PERSON | Donna Brackley | Donna | dinner lady | -
entity | PERSON | Spencer Vole | Vole | - | Bosh Talent
entity | PERSON | Leo Frink | - | TV vet | -
entity | PERSON | Kieron Daps | - | winger | Rotherham
entity | PERSON | Alfie Musgrove | - | - | -
entity | PERSON | Craig | - | lorry driver | -
entity | ORG | Little Lanterns | - | - | -
entity | ORG | Bosh Talent | - | - | -
entity | ORG | The Sunday Belter | - | - | -
entity | ORG | Frobisher Tuck | - | - | -
entity | ORG | Nando's | - | - | -
entity | ORG | 4WARD | - | - | -
entity | ORG | HMRC | - | - | -
entity | ORG | Charity Commission | - | - | -
entity | ORG | Gnash | - | - | -
entity | ORG | Essex Police | - | - | -
entity | ORG | Rotherham | - | - | -
entity | ORG | Channel Zing | - | - | -
entity | ORG | Tanfastic | - | - | -
entity | LOC | Marbella | - | - | -
entity | LOC | Basildon | - | - | -
entity | LOC | Cranfield Rise | - | - | -
entity | LOC | Lakeside | - | - | -
entity | LOC | Brentwood | - | - | -
entity | LOC | Hotel Zafiro | - | - | -
entity | LOC | Pitsea | - | - | -
meta | 'I NEVER TOUCHED A PENNY': Love Yard's Tia-Mae hits back over poorly kids' cash | - | Jez Tolliver
