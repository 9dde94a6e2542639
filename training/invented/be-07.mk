Aldreth docked nine points and sent to the foot of League Two

<s1>Aldreth Town</s1> <c1>have vowed</c1> <q1>to appeal after they were docked nine points for paying their players late four times in a season</q1>.

The penalty, imposed by an independent commission on Monday, drops the Fenmen from 15th to bottom of League Two, two points behind Fleckney United. It came less than 48 hours after Aldreth beat Penwarne 3-1 at the Osier Bed, where Dele Fortune scored twice in front of 2,871.

<s2>The English Football League</s2> <c2>said</c2> <q2>the club had admitted all the charges</q2>. "<q3>Clubs must pay those they employ, in full and on time,</q3>" <s3>it</s3> <c3>said</c3>.

<s4>The commission, chaired by Jolyon Wake KC</s4>, <c4>found</c4> <q4>the owner, Singapore-registered Lucent Harbour, had shown "a breezy disregard for payday"</q4>. It suspended a further three points until May.

Manager Ruud Slagter learned of the verdict by text while driving out of Cambridge. "<q5>I had to stop at a garage and buy a pasty, and I do not even like pasties,</q5>" <c5>said</c5> <s5>the Dutchman</s5>.

<s6,7>He</s6,7> <c6>criticised</c6> Lucent Harbour for <q6>not ringing him</q6>, but <c7>praised</c7> his squad for <q7>carrying on unpaid</q7>. "<q8>Dele paid for the physio's petrol. Remember that when you boo him,</q8>" <c8>added</c8> <s8>Slagter</s8>, who kept Penwarne up in 2021 before a spell at Den Bosch.

<s9>Supporters</s9> <c9>want</c9> <q9>the owner out</q9>. <s10,11>The Fenmen Trust</s10,11>, which holds 4% of the shares, <c10>called for</c10> <q10>the city council to buy the ground</q10> and <c11>asked</c11> <a11>fans</a11> <q11>to stay in their seats for nine minutes after Saturday's game against Stonehouse</q11>.

"<q12>One minute for every point. Bring sandwiches,</q12>" <c12>said</c12> <s12>its secretary, Winifred "<x>Fred</x>" Osgood</s12>. <s13>The 71-year-old</s13> <c13>reckons</c13> <q13>the club has had more owners than left-backs</q13>.

Lucent Harbour bought Aldreth from the haulier Terry Lovelock in 2022 for £1. <s14>Its director, Zhi Wen Pang</s14>, <c14>blamed</c14> the late wages on "<q14>a banking migration</q14>" at Standard Meridian. <s15>He</s15> <c15>insists</c15> <q15>December's pay is safe</q15>.

The bank did not reply to emails.

Lovelock, who still sits in the stand that bears his name, made no comment. <s16>His former chief executive, Bex Hathersage</s16>, now at Notts County, <c16>told</c16> <a16>the Ely Standard</a16> <q16>she had warned the EFL about the sale "in writing, in capitals"</q16>.

Fleckney go above Aldreth with four games in hand on Walsall. Their manager, Paulo Estrela, was not celebrating. "<q18>Today Aldreth, tomorrow us,</q18>" <s18>he</s18> <c18>said</c18>. "<q18>Half this division lives on a credit card.</q18>"

The Professional Footballers' Association lent the players £160,000 last month. <s19>A spokesman for the PFA</s19> <c19>said</c19> <q19>it had urged the league to "punish directors, not dressing rooms"</q19>.

Aldreth visit Penzance City in the EFL Trophy next week, by coach if the firm that carries them, Marigold, is paid by then. <s20>Marigold</s20> <c20>said</c20> <q20>it was owed £6,200 but had "a soft spot for Ruud"</q20>.

The hearing of the appeal, at the Dispute Resolution Chambers in Holborn, is expected before Christmas. In Aldreth on Tuesday the market stall by the bus station was selling scarves at half price.
-----
1 | indirect | Aldreth Town | ORG | organisation
2 | indirect | English Football League | ORG | organisation
3 | direct | English Football League | ORG | pronoun
4 | mixed | independent commission | GROUP | group
5 | direct | Ruud Slagter | PERSON | title
6 | indirect | Ruud Slagter | PERSON | pronoun
7 | indirect | Ruud Slagter | PERSON | pronoun
8 | direct | Ruud Slagter | PERSON | surname
9 | attitude | Supporters | GROUP | group
10 | indirect | Fenmen Trust | ORG | organisation
11 | indirect | Fenmen Trust | ORG | organisation
12 | direct | Winifred "Fred" Osgood | PERSON | name
13 | attitude | Winifred "Fred" Osgood | PERSON | title
14 | mixed | Zhi Wen Pang | PERSON | name
15 | indirect | Zhi Wen Pang | PERSON | pronoun
16 | mixed | Bex Hathersage | PERSON | name
18 | direct | Paulo Estrela | PERSON | pronoun
19 | mixed | Professional Footballers' Association | ORG | organisation
20 | mixed | Marigold | ORG | organisation
entity | ORG | Aldreth Town | Aldreth; Fenmen | - | -
entity | LOC | Aldreth | - | - | -
entity | ORG | Fleckney United | Fleckney | - | -
entity | ORG | Penwarne | - | - | -
entity | LOC | Osier Bed | - | - | -
entity | PERSON | Dele Fortune | Dele | - | Aldreth Town
entity | ORG | English Football League | EFL | - | -
entity | PERSON | Jolyon Wake | - | chair | -
entity | ORG | Lucent Harbour | - | - | -
entity | LOC | Singapore | - | - | -
entity | PERSON | Ruud Slagter | Slagter; Ruud | Manager | Aldreth Town
entity | LOC | Cambridge | - | - | -
entity | NORP | Dutchman | - | - | -
entity | ORG | Den Bosch | - | - | -
entity | ORG | Fenmen Trust | - | - | -
entity | ORG | Stonehouse | - | - | -
entity | PERSON | Winifred "Fred" Osgood | - | secretary | Fenmen Trust
entity | PERSON | Terry Lovelock | Lovelock | haulier | -
entity | PERSON | Zhi Wen Pang | - | director | Lucent Harbour
entity | ORG | Standard Meridian | - | - | -
entity | PERSON | Bex Hathersage | - | - | Notts County
entity | ORG | Notts County | - | - | -
entity | ORG | Ely Standard | - | - | -
entity | ORG | Walsall | - | - | -
entity | PERSON | Paulo Estrela | - | manager | Fleckney United
entity | ORG | Professional Footballers' Association | PFA | - | -
entity | ORG | Penzance City | - | - | -
entity | ORG | Marigold | - | - | -
entity | LOC | Dispute Resolution Chambers | - | - | -
entity | LOC | Holborn | - | - | -
meta | Aldreth docked nine points and sent to the foot of League Two | - | -
