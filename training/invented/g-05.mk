Norway's Haldor Sjømat to buy Scottish salmon farmer Kintyre for $1.4 billion

By Ingrid Solvang and Peter Achebe

OSLO/LONDON, April 22 (Reuters) - <q1>Norwegian fish farmer Haldor Sjømat has agreed to buy Scotland's Kintyre Fisheries for 1.04 billion pounds ($1.38 billion) in cash</q1>, <s1>the companies</s1> <c1>said</c1> on Tuesday, in a deal that would create the world's third-largest producer of farmed salmon.

The offer of 412 pence per share represents a premium of 37% to Kintyre's closing price on Thursday. Shares in the British company jumped 34% in early trading, while Haldor's fell 3.6% in Oslo.

<s2>Haldor Chief Executive Ragnhild Aasen</s2> <c2>said</c2> <q2>the purchase would give the company licences it could not obtain at home</q2>, where the government introduced a resource tax in 2023.

"<q3>There is no more room in the Norwegian fjords, and everybody in our industry knows it,</q3>" <s3>Aasen</s3> <c3>told</c3> <a3>analysts</a3> on a call. "<q3>Scotland has the water, the people and a brand that we could not build in 50 years.</q3>"

<s4>She</s4> <c4>expects</c4> <q4>annual cost savings of about 45 million pounds by 2028, mainly from feed, processing and well boats</q4>. <s5,6>The former shipping executive</s5,6> <c5>did not say</c5> <q5>how many jobs would be affected</q5> but <c6>pledged</c6> <q6>to keep Kintyre's head office in Campbeltown for at least five years</q6>.

<s7>Kintyre's board</s7>, which received two lower approaches last year, unanimously <c7>recommended</c7> <q7>the offer</q7>. <s8>Chairman Alistair Benn</s8>, who owns 4% of the shares, <c8>said</c8> <q8>the price "fully reflects the company's prospects as an independent business and the risks that come with them"</q8>.

Founded in 1978 by brothers Hamish and Donald McQuarrie, Kintyre produced 41,000 tonnes last year from 22 sites on Scotland's west coast. It made a loss in 2023 after a jellyfish bloom killed an estimated 1.2 million fish.

The deal needs the approval of Britain's Competition and Markets Authority. <s9>Two people familiar with the matter</s9> <c9>said</c9> <q9>Haldor was prepared to sell as many as four sites in Shetland to win clearance</q9>. <s10>One of them</s10> <c10>said</c10> <q10>talks had already begun with a Faroese bidder</q10>. Haldor declined to comment on the sales. The regulator did not immediately respond.

<s11>Environmental groups</s11> <c11>condemned</c11> <q11>the takeover</q11>. "<q12>Haldor lost 700,000 fish to lice last year and now it is being handed our lochs,</q12>" <c12>said</c12> <s12>Mairi Sutherland of the Coastal Communities Alliance</s12>. <s13>The group</s13> <c13>wants</c13> <q13>all licences to be reviewed before they change hands</q13>.

<s14>The Scottish government</s14> <c14>said</c14> <q14>licences were attached to sites rather than owners</q14>. <s15>A spokesperson</s15> <c15>added</c15> that <q15>ministers would "engage constructively" with both companies</q15>.

Analysts were divided. "<q16>Strategically it makes sense, but they are paying a full price at the top of the cycle,</q16>" <c16>said</c16> <s16>Jan-Erik Thoresen at Fjordbank Markets</s16>, who cut his rating on Haldor to "<x>sell</x>".

<s17>Brokerage Arden & Moore</s17> took the opposite view, <c17>describing</c17> the deal as "<q17>transformational</q17>" in a note to clients.

Salmon prices have risen 19% since January after a cold winter slowed growth in Norway, the industry's largest producer. <s18>Fjordbank</s18> <c18>predicts</c18> <q18>they will average 92 crowns per kg this year</q18>.

<s19>The Food and Allied Workers' Union</s19>, which represents Kintyre's 640 processing staff, <c19>said</c19> <q19>it was told of the deal only an hour before the announcement</q19>.

"<q20>Our members heard it on the radio on the way in,</q20>" <s20>regional organiser Craig Lafferty</s20> <c20>said</c20>. <s21>He</s21> <c21>called on</c21> <a21>the new owner</a21> <q21>to rule out compulsory redundancies</q21>.

<s22,23>Haldor</s22,23>, in which the Aasen family holds a 52% stake, <c22>plans</c22> <q22>to finance the purchase with a bridge loan from Nordvik Bank</q22> and <c23>hopes</c23> <q23>to complete it by the end of September</q23>.

($1 = 0.7536 pounds)

(Reporting by Ingrid Solvang in Oslo and Peter Achebe in London; Editing by Ruth Mallory)
-----
1 | indirect | Haldor Sjømat and Kintyre Fisheries | GROUP | organisation
2 | indirect | Ragnhild Aasen | PERSON | name
3 | direct | Ragnhild Aasen | PERSON | surname
4 | attitude | Ragnhild Aasen | PERSON | pronoun
5 | attitude | Ragnhild Aasen | PERSON | title
6 | indirect | Ragnhild Aasen | PERSON | title
7 | indirect | Kintyre Fisheries | ORG | organisation
8 | mixed | Alistair Benn | PERSON | name
9 | indirect | Two people familiar with the matter | GROUP | group
10 | indirect | One of them | PERSON | title
11 | indirect | Environmental groups | GROUP | group
12 | direct | Mairi Sutherland | PERSON | name
13 | attitude | Coastal Communities Alliance | ORG | organisation
14 | indirect | Scottish government | ORG | organisation
15 | mixed | Scottish government | ORG | organisation
16 | direct | Jan-Erik Thoresen | PERSON | name
17 | mixed | Arden & Moore | ORG | organisation
18 | indirect | Fjordbank Markets | ORG | organisation
19 | indirect | Food and Allied Workers' Union | ORG | organisation
20 | direct | Craig Lafferty | PERSON | name
21 | indirect | Craig Lafferty | PERSON | pronoun
22 | attitude | Haldor Sjømat | ORG | organisation
23 | attitude | Haldor Sjømat | ORG | organisation
entity | PERSON | Ragnhild Aasen | Aasen | Chief Executive | Haldor Sjømat
entity | PERSON | Alistair Benn | - | Chairman | Kintyre Fisheries
entity | PERSON | Hamish | - | - | -
entity | PERSON | Donald McQuarrie | - | - | -
entity | PERSON | Mairi Sutherland | - | - | Coastal Communities Alliance
entity | PERSON | Jan-Erik Thoresen | - | - | Fjordbank Markets
entity | PERSON | Craig Lafferty | - | regional organiser | Food and Allied Workers' Union
entity | ORG | Haldor Sjømat | Haldor | - | -
entity | ORG | Kintyre Fisheries | Kintyre | - | -
entity | ORG | Reuters | - | - | -
entity | ORG | Competition and Markets Authority | - | - | -
entity | ORG | Coastal Communities Alliance | - | - | -
entity | ORG | Scottish government | - | - | -
entity | ORG | Fjordbank Markets | Fjordbank | - | -
entity | ORG | Arden & Moore | - | - | -
entity | ORG | Food and Allied Workers' Union | - | - | -
entity | ORG | Nordvik Bank | - | - | -
entity | NORP | Norwegian | - | - | -
entity | NORP | Scottish | - | - | -
entity | NORP | British | - | - | -
entity | NORP | Faroese | - | - | -
entity | LOC | Norway | - | - | -
entity | LOC | Scotland | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Oslo | OSLO | - | -
entity | LOC | LONDON | - | - | -
entity | LOC | Campbeltown | - | - | -
entity | LOC | Shetland | - | - | -
meta | Norway's Haldor Sjømat to buy Scottish salmon farmer Kintyre for $1.4 billion | 2025-04-22 | Ingrid Solvang and Peter Achebe
