'<q1>I live in a bungalow, not Buckingham Palace</q1>': Widow's rage at £11,400 Brightwell bill

By Kit Ransome, Consumer Editor

A GRANDMOTHER of six was hounded for £11,400 by an energy giant after an engineer typed her meter reading in backwards.

Maureen Lane, 79, who lives alone in a two-bedroom bungalow in Mill Lane, Halsworth, opened the bill on the morning of her late husband's birthday.

"<q2>I thought it was the phone number,</q2>" <s2>the retired dinner lady</s2> <c2>said</c2>. "<q2>I live in a bungalow, not Buckingham Palace. I've got one telly and a cat.</q2>"

<s3>Brightwell Energy</s3>, which supplies 2.3 million homes, last night <c3>blamed</c3> <q3>a "keying event"</q3>.

Mrs Lane's smart meter, a Halo 2, was fitted in January by a contractor, Ashby Field Services. By June demands were coming twice a week. <s4>One letter</s4>, headed FINAL NOTICE, <c4>warned</c4>: "<q4>A warrant may be sought from Norwich Magistrates' Court without further reference to you.</q4>"

<s5>Her son Darren, a lorry driver with Stobbart & Keane</s5>, <c5>said</c5> <q5>he had called Brightwell's Sunderland call centre 31 times</q5>. <q6>On 12 occasions he was cut off, once by Vivaldi</q6>, <s6>he</s6> <c6>claims</c6>.

"<q7>They kept telling me to speak to Bree,</q7>" <c7>said</c7> <s7>Darren, 52</s7>. "<q7>Bree's a chatbot.</q7>"

<s8>Gideon Quick of the campaign group Fair Fuel Now</s8> <c8>branded</c8> the bill "<q8>daylight robbery by dead of night</q8>".

<s9>He</s9> <c9>demanded</c9> <q9>a fine from Ofgem that "even Brightwell's boss would notice"</q9>.

That boss, Sir Magnus Thorne-Dyer, pocketed £4.1million last year, has a ski lodge in Verbier and drives a Bentley with the number plate W4TTS. <s10>Sir Magnus</s10>, speaking at the Power To The People conference in Harrogate, <c10>said</c10> <q10>he "took every case personally"</q10>. <s11>He</s11> <c11>refused to say</c11> <q11>whether he would hand back his bonus</q11>.

<s12>Ofgem</s12> <c12>said</c12> <q12>it was aware of the case</q12>. <s13>A spokesman for the watchdog</s13> <c13>added</c13>: "<q13>Suppliers must treat customers fairly, and any household in difficulty should contact Citizens Advice.</q13>"

<s14>Tory MP Guy Lydgate-Sands</s14>, whose Halsworth and Saltmarsh seat includes the bungalow, <c14>vowed</c14> <q14>to raise the matter at Prime Minister's Questions</q14>.

"<q15>If they can do this to Maureen they can do it to anyone with a kettle,</q15>" <s15>he</s15> <c15>told</c15> <a15>the Daily Express</a15>.

It is the third blunder in a year for Brightwell, which bought the failed Nottingham minnow Robin Hood Power in 2022. In March <s16>the Energy Ombudsman</s16> <c16>ordered</c16> <a16>it</a16> <q16>to repay £600 to a Baptist church in Diss that had been billed as a nightclub</q16>.

<s17>Granddaughter Keeley-Mae, 17</s17>, <c17>said</c17>: "<q17>Nan's been sat in her coat since Storm Ffion. She was scared to put the Aga on.</q17>"

Brightwell has since cancelled the debt and sent £250 with a Jubilee hamper from Pemberton & Rook. <s18>Mrs Lane</s18> <c18>did not want</c18> <q18>the hamper</q18>, which has gone to the Trussell food bank at St Aidan's.

"<q19>It had lychees in it,</q19>" <s19>she</s19> <c19>said</c19>.

<s20>A company spokeswoman</s20> <c20>said</c20>: "<q20>We are truly sorry for the distress caused to Mrs Lane and have retrained the colleague involved.</q20>"

WHAT TO DO IF YOUR BILL IS WRONG

Complain in writing first. If nothing happens in eight weeks, go to the Ombudsman. <s21>Age UK</s21> <c21>advises</c21> <a21>customers</a21> <q21>to photograph the meter on the first of every month</q21>. Anyone on Pension Credit may also qualify for the Warm Home Discount.
-----
1 | direct | Maureen Lane | PERSON | none
2 | direct | Maureen Lane | PERSON | title
3 | mixed | Brightwell Energy | ORG | organisation
4 | direct | One letter | DOCUMENT | document
5 | indirect | Darren | PERSON | name
6 | indirect | Darren | PERSON | pronoun
7 | direct | Darren | PERSON | name
8 | mixed | Gideon Quick | PERSON | name
9 | mixed | Gideon Quick | PERSON | pronoun
10 | mixed | Magnus Thorne-Dyer | PERSON | name
11 | attitude | Magnus Thorne-Dyer | PERSON | pronoun
12 | indirect | Ofgem | ORG | organisation
13 | direct | Ofgem | ORG | organisation
14 | indirect | Guy Lydgate-Sands | PERSON | name
15 | direct | Guy Lydgate-Sands | PERSON | pronoun
16 | indirect | Energy Ombudsman | ORG | organisation
17 | direct | Keeley-Mae | PERSON | name
18 | attitude | Maureen Lane | PERSON | surname
19 | direct | Maureen Lane | PERSON | pronoun
20 | direct | Brightwell Energy | ORG | organisation
21 | indirect | Age UK | ORG | organisation
entity | PERSON | Maureen Lane | Mrs Lane; Maureen | - | -
entity | PERSON | Darren | - | lorry driver | Stobbart & Keane
entity | PERSON | Vivaldi | - | - | -
entity | PERSON | Gideon Quick | - | - | Fair Fuel Now
entity | PERSON | Magnus Thorne-Dyer | Sir Magnus Thorne-Dyer; Sir Magnus | boss | Brightwell Energy
entity | PERSON | Guy Lydgate-Sands | - | MP | Tory
entity | PERSON | Keeley-Mae | - | - | -
entity | ORG | Brightwell Energy | Brightwell | - | -
entity | ORG | Ashby Field Services | - | - | -
entity | ORG | Norwich Magistrates' Court | - | - | -
entity | ORG | Stobbart & Keane | - | - | -
entity | ORG | Fair Fuel Now | - | - | -
entity | ORG | Ofgem | - | - | -
entity | ORG | Citizens Advice | - | - | -
entity | ORG | Daily Express | - | - | -
entity | ORG | Robin Hood Power | - | - | -
entity | ORG | Energy Ombudsman | Ombudsman | - | -
entity | ORG | Pemberton & Rook | - | - | -
entity | ORG | Trussell | - | - | -
entity | ORG | Age UK | - | - | -
entity | NORP | Tory | - | - | -
entity | NORP | Baptist | - | - | -
entity | LOC | Buckingham Palace | - | - | -
entity | LOC | Mill Lane | - | - | -
entity | LOC | Halsworth | - | - | -
entity | LOC | Sunderland | - | - | -
entity | LOC | Verbier | - | - | -
entity | LOC | Harrogate | - | - | -
entity | LOC | Halsworth and Saltmarsh | - | - | -
entity | LOC | Nottingham | - | - | -
entity | LOC | Diss | - | - | -
entity | LOC | St Aidan's | - | - | -
meta | 'I live in a bungalow, not Buckingham Palace': Widow's rage at £11,400 Brightwell bill | - | Kit Ransome
