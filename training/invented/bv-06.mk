‘<q1>He left a greyhound, if they must know</q1>’: one reader’s six-month fight for a refund

Money Clinic: <s2>Airline</s2> relents over €918 after <c2>demanding</c2> <q2>to see dead man’s will</q2>

Nuala Corrigan

Orla Prendeville booked four seats from Shannon to Faro with Merrion Air last January, one each for her parents, her sister and herself. They cost €918.44 and she paid extra for what <s3>the airline</s3> <c3>calls</c3> its “<q3>worry-free</q3>” fare.

Her father, Christy, died suddenly five days before they were due to fly.

“<q4>My first thought was obviously not the flights,</q4>” <s4>she</s4> <c4>writes</c4>. “<q4>But my mother had been looking forward to Portugal for two years and was now in no state to go anywhere, so a week after the funeral I went on to the website to see what could be done.</q4>”

Not a lot, it turned out. <s5>The refunds team</s5> <c5>asked</c5> <a5>her</a5> <q5>to upload a death certificate</q5>. She did. Eleven days later <s6>an email</s6> <c6>informed</c6> <a6>her</a6> that <q6>the document was “not in an accepted format”</q6>.

She sent it again as a PDF, then as a photograph, then by registered post to the company’s headquarters in Swords.

In June <s7>a customer care agent</s7>, who gave his name as Declan, <c7>told</c7> <a7>her</a7> <q7>the fare was flexible only “in respect of dates and not in respect of passengers”</q7>.

“<q8>I asked what that meant and he said he wasn’t sure either,</q8>” <s8>Prendeville</s8> <c8>says</c8>. “<q8>At least he was honest.</q8>”

By July <s9>the airline</s9> <c9>wanted</c9> <q9>a copy of the will</q9>. <s10>Prendeville</s10>, who is a radiographer at St Malachy’s Hospital in Ennis, <c10>refused</c10> <q10>to send it</q10>. <q11>What her father left, and to whom</q11>, <s11>she</s11> <c11>told</c11> <a11>them</a11>, <q11>was none of their business</q11>.

“<q26>He left a greyhound,</q26>” <s26>she</s26> <c26>says</c26> now, “<q26>if they must know.</q26>”

<q12>Airlines are not obliged by law to refund passengers who cancel because of a bereavement</q12>, <c12>according to</c12> <s12>the Irish Aviation Authority</s12>. But Merrion’s own terms and conditions are another matter. <s13>Clause 10.4</s13> <c13>states</c13> that <q13>fares will be refunded in full “on the death of a passenger or a member of the passenger’s immediate family”</q13>.

“<q14>If it’s in the contract, it’s in the contract,</q14>” <c14>says</c14> <s14>Sinéad Delahunty, a solicitor with the passenger group Fair Fare Ireland</s14>. “<q14>Asking for a will is unheard of. I’d nearly admire the cheek.</q14>”

<s15>She</s15> <c15>advises</c15> <a15>anyone in the same boat</a15> <q15>to pay by card and ask the bank for a chargeback</q15>. Prendeville had tried that as well: <s16>her credit union, Clare Mutual</s16>, <c16>told</c16> <a16>her</a16> <q16>she was 11 days too late</q16>.

We contacted Merrion last Tuesday morning. Before lunch, Prendeville’s phone rang.

“<q17>A woman said she was very sorry for my loss and that the money was on its way,</q17>” <s17>she</s17> <c17>says</c17>. “<q17>Six months, and it took three hours.</q17>”

In a statement, <s18>Merrion</s18> <c18>apologised</c18> to <a18>the Prendeville family</a18> for “<q18>a level of service that fell short</q18>”. <s19,20>It</s19,20> <c19>blamed</c19> <q19>a “legacy system” for the rejected certificates</q19> and <c20>said</c20> <q20>the will should never have been requested</q20>.

“<q21>We have refunded the fares in full and issued €200 in vouchers as a gesture of goodwill,</q21>” <s21>a spokeswoman</s21> <c21>added</c21>.

The vouchers expire in March. <s22>Prendeville</s22> <c22>says</c22> <q22>she will not be using them</q22>.

She is not the only one. Tom Geraghty from Westport is still waiting for €212 after Merrion cancelled his flight to Bristol last October. <a23>He</a23> <c23>was told</c23> by <s23>the airline</s23> that <q23>the money had gone to a card ending in 4471</q23>.

“<q24>I have never had a card ending in 4471,</q24>” <s24>he</s24> <c24>writes</c24>. “<q24>Somebody in this country is having a lovely weekend on me.</q24>”

<s25>Merrion</s25> <c25>says</c25> <q25>it is looking into it</q25>.
-----
1 | direct | Orla Prendeville | PERSON | none
2 | indirect | Merrion Air | ORG | organisation
3 | mixed | Merrion Air | ORG | organisation
4 | direct | Orla Prendeville | PERSON | pronoun
5 | indirect | Merrion Air | ORG | organisation
6 | mixed | email | DOCUMENT | document
7 | mixed | Declan | PERSON | title
8 | direct | Orla Prendeville | PERSON | surname
9 | attitude | Merrion Air | ORG | organisation
10 | attitude | Orla Prendeville | PERSON | surname
11 | indirect | Orla Prendeville | PERSON | pronoun
12 | indirect | Irish Aviation Authority | ORG | organisation
13 | mixed | Clause 10.4 | DOCUMENT | document
14 | direct | Sinéad Delahunty | PERSON | name
15 | indirect | Sinéad Delahunty | PERSON | pronoun
16 | indirect | Clare Mutual | ORG | organisation
17 | direct | Orla Prendeville | PERSON | pronoun
18 | mixed | Merrion Air | ORG | organisation
19 | mixed | Merrion Air | ORG | pronoun
20 | indirect | Merrion Air | ORG | pronoun
21 | direct | Merrion Air | ORG | organisation
22 | indirect | Orla Prendeville | PERSON | surname
23 | indirect | Merrion Air | ORG | organisation
24 | direct | Tom Geraghty | PERSON | pronoun
25 | indirect | Merrion Air | ORG | organisation
26 | direct | Orla Prendeville | PERSON | pronoun
entity | PERSON | Orla Prendeville | Prendeville | radiographer | St Malachy’s Hospital
entity | PERSON | Christy | - | - | -
entity | PERSON | Declan | - | customer care agent | -
entity | PERSON | Sinéad Delahunty | - | solicitor | Fair Fare Ireland
entity | PERSON | Tom Geraghty | - | - | -
entity | ORG | Merrion Air | Merrion | - | -
entity | ORG | St Malachy’s Hospital | - | - | -
entity | ORG | Irish Aviation Authority | - | - | -
entity | ORG | Fair Fare Ireland | - | - | -
entity | ORG | Clare Mutual | - | - | -
entity | LOC | Shannon | - | - | -
entity | LOC | Faro | - | - | -
entity | LOC | Portugal | - | - | -
entity | LOC | Swords | - | - | -
entity | LOC | Ennis | - | - | -
entity | LOC | Westport | - | - | -
entity | LOC | Bristol | - | - | -
meta | ‘He left a greyhound, if they must know’: one reader’s six-month fight for a refund | - | Nuala Corrigan
