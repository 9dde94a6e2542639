LOTTO LOSER: <s1>Baker</s1> <c1>claims</c1> <q1>workmates 'froze him out' of £3.2m win over £2 he owed</q1>

<s15>A BAKERY worker</s15> <c15>has told</c15> <q15>how he missed out on a share of a £3.2MILLION jackpot — because he was off with shingles on the day the kitty was collected</q15>.

Gordon "<x>Sparky</x>" Meldrum had been in the EuroMillions syndicate at McGeachie's in Larkhall for nine years when his 11 pals scooped the fortune in August.

But <s2>the dad-of-three</s2> <c2>claims</c2> <q2>he was binned from the WhatsApp group an hour after the draw</q2>.

"<q3>I'd been in since the Strathclyde Rollers were last in the cup final,</q3>" <s3>Sparky, 49</s3>, <c3>told</c3> <a3>the Record</a3> at his home in Avonbank Road. "<q3>I put in every Friday, rain or shine. One week I'm on my back with the shingles and I'm a ghost.</q3>"

<s4>His wife Shona</s4>, who works at Wishaw General, <c4>said</c4> <q4>the couple only found out from a photo on the Facebook page of Lanarkshire Live</q4>. "<q5>There they all were outside the Popinjay with a big cheque,</q5>" <c5>fumed</c5> <s5>the 46-year-old</s5>. "<q5>Even Big Alan, and he was best man at our wedding!</q5>"

Organiser Alan Loudon, 55, has since bought a Range Rover and a lodge at Loch Earn. <s6>He</s6> <c6>insists</c6> that <q6>the rules were clear</q6>.

"<q7>Nae stake, nae share. It's written on the back of the canteen door,</q7>" <c7>said</c7> <s7>Loudon</s7>. <s8,9>He</s8,9> <c8>denied</c8> <q8>Sparky had offered to send the £2 by bank transfer</q8>, but <c9>admitted</c9> "<q9>it could have been handled better</q9>".

Now the rammy is heading for court. <s10>Glasgow law firm Peat Cranston</s10> has written to all 11 winners <c10>demanding</c10> <q10>£266,000, a twelfth of the prize</q10>.

<s11>Partner Yasmin Chaudhry</s11> <c11>said</c11>: "<q11>A syndicate is a contract, even when nobody has put pen to paper. My client had paid on 468 occasions and there was no rule about illness.</q11>" <s12>She</s12> <c12>expects</c12> <q12>a hearing at Hamilton Sheriff Court in the spring</q12>.

<s13>Lottery operator Allwyn</s13> <c13>said</c13> <q13>it had paid the prize to the ticket-holder in good faith</q13>. <s14>A spokeswoman</s14> <c14>added</c14>: "<q14>We always encourage groups to complete a Syndicate Agreement. We cannot get involved in disputes.</q14>"

Bosses at McGeachie's, which has baked pan loaves and Empire biscuits in the town since 1931, are staying out of it.

But <s16>one worker</s16> <c16>revealed</c16> <q16>the row had split the morning shift in two</q16>. "<q17>It's like the Old Firm in there,</q17>" <s17>the pal</s17> <c17>said</c17>. "<q17>Rolls on one side, cakes on the other.</q17>"

<s18>The Bakers, Food and Allied Workers Union</s18>, whose Scottish office is in Airdrie, <c18>has offered</c18> <q18>to mediate</q18>. <s19>Regional organiser Mungo Reid</s19> <c19>said</c19> <q19>both sides had agreed to meet him at the Miners' Welfare on Tuesday</q19>.

In 2017 a family from Fauldhouse fell out over a scratchcard worth £50,000 and settled on the steps of the Court of Session.

Local councillor Isla Stranger, of the SNP, used to work the ovens herself. <s20>She</s20> <c20>called on</c20> <a20>the winners</a20> <q20>to "do the decent thing before Christmas"</q20>.

Sparky, who still bakes beside seven of the millionaires, has a new flutter. Every Friday he buys one Lucky Dip at the Spar.

<q21>He has not won a penny</q21>, <s21>he</s21> <c21>says</c21>.
-----
1 | mixed | Gordon "Sparky" Meldrum | PERSON | title
15 | indirect | Gordon "Sparky" Meldrum | PERSON | title
2 | indirect | Gordon "Sparky" Meldrum | PERSON | title
3 | direct | Gordon "Sparky" Meldrum | PERSON | name
4 | indirect | Shona | PERSON | name
5 | direct | Shona | PERSON | title
6 | indirect | Alan Loudon | PERSON | pronoun
7 | direct | Alan Loudon | PERSON | surname
8 | indirect | Alan Loudon | PERSON | pronoun
9 | mixed | Alan Loudon | PERSON | pronoun
10 | indirect | Peat Cranston | ORG | organisation
11 | direct | Yasmin Chaudhry | PERSON | name
12 | attitude | Yasmin Chaudhry | PERSON | pronoun
13 | indirect | Allwyn | ORG | organisation
14 | direct | Allwyn | ORG | organisation
16 | indirect | one worker | PERSON | title
17 | direct | one worker | PERSON | title
18 | indirect | Bakers, Food and Allied Workers Union | ORG | organisation
19 | indirect | Mungo Reid | PERSON | name
20 | mixed | Isla Stranger | PERSON | pronoun
21 | indirect | Gordon "Sparky" Meldrum | PERSON | pronoun
entity | PERSON | Gordon "Sparky" Meldrum | Sparky | - | McGeachie's
entity | PERSON | Shona | - | - | Wishaw General
entity | PERSON | Alan Loudon | Loudon; Big Alan | Organiser | -
entity | PERSON | Yasmin Chaudhry | - | Partner | Peat Cranston
entity | PERSON | Mungo Reid | - | Regional organiser | Bakers, Food and Allied Workers Union
entity | PERSON | Isla Stranger | - | councillor | SNP
entity | ORG | McGeachie's | - | - | -
entity | ORG | Strathclyde Rollers | - | - | -
entity | ORG | Record | - | - | -
entity | ORG | Wishaw General | - | - | -
entity | ORG | Facebook | - | - | -
entity | ORG | Lanarkshire Live | - | - | -
entity | ORG | Peat Cranston | - | - | -
entity | ORG | Hamilton Sheriff Court | - | - | -
entity | ORG | Allwyn | - | - | -
entity | ORG | Bakers, Food and Allied Workers Union | - | - | -
entity | ORG | Court of Session | - | - | -
entity | ORG | SNP | - | - | -
entity | ORG | Spar | - | - | -
entity | LOC | Larkhall | - | - | -
entity | LOC | Avonbank Road | - | - | -
entity | LOC | Popinjay | - | - | -
entity | LOC | Loch Earn | - | - | -
entity | LOC | Glasgow | - | - | -
entity | LOC | Airdrie | - | - | -
entity | LOC | Miners' Welfare | - | - | -
entity | LOC | Fauldhouse | - | - | -
entity | NORP | Scottish | - | - | -
meta | LOTTO LOSER: Baker claims workmates 'froze him out' of £3.2m win over £2 he owed | - | -
