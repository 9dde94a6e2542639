University ‘<q1>begged</q1>’ for convicted donor’s £14m

<s2>Academics</s2> <c2>demand</c2> <q2>removal of bribery tycoon’s name from business school</q2>

Hermione Strake, Education Correspondent

<q3>A leading university took £14 million from a metals trader four months after he was convicted of bribery in Geneva</q3>, <c3>according to</c3> <s3>internal emails</s3>.

The University of North Mercia opened the Ravelsberg School of Management in 2021, naming it after Anton Ravelsberg, 71. That March he had been given a suspended sentence for paying officials in Kinshasa through his company, Ravelsberg Metalle, once listed on the Frankfurt Stock Exchange.

<s4>Professor Dame Olivia Trenchard, the vice-chancellor</s4>, <c4>told</c4> <a4>The Times</a4> last year that <q4>she had learnt of the case “from the newspapers, like everybody else”</q4>. Yet in April 2021 <s5>her director of development, Felicity Amberley</s5>, <c5>wrote</c5>: “<q5>Anton’s little difficulty in Switzerland is known upstairs and need not detain the committee.</q5>”

Amberley, who has since moved to Balliol, composed that message on the 7.52 from Shrewsbury. “<q6>I was told to land the money and I landed it,</q6>” <s6>she</s6> <c6>said</c6> yesterday. “<q6>We begged, frankly. I am not proud of the tone.</q6>”

<s7>The 58-year-old</s7> <c7>maintains</c7> that <q7>she raised the verdict twice with her superior and was advised not to be “provincial”</q7>.

<s8>Trenchard</s8> <c8>rejects</c8> <q8>that account</q8>. “<q9>Nobody raised it with me, once or twice,</q9>” <s9>she</s9> <c9>said</c9>. “<q9>I would have remembered, because I would have stopped it.</q9>” <q10>Her former colleague</q10>, <s10>she</s10> <c10>added</c10>, <q10>was “confusing candour with memory”</q10>.

In a letter to the university’s council, <s11>41 academics</s11> <c11>call for</c11> <q11>the money to be handed to “a charity that works in Katanga”</q11>. <q12>Oxford, Durham and King’s College London have all turned Ravelsberg away since 2019</q12>, <s12>the letter</s12> <c12>claims</c12>.

Its author is Parvati Sondhi, a lecturer in ethics. “<q13>I teach a module on corruption in a room named after a briber,</q13>” <s13>she</s13> <c13>said</c13>. “<q13>My students assume it is an installation.</q13>”

<s14>Sondhi</s14>, who sits on the local committee of the University and College Union, <c14>would not exclude</c14> <q14>a boycott of the building on Saltergate</q14>.

<s15>A spokeswoman for the Office for Students, the regulator in England</s15>, <c15>said</c15> that <q15>it had asked North Mercia for the minutes of its gift acceptance committee</q15>.

They will be brief. <s16>Lord Penhallow of Trewint</s16>, who chaired that committee until Christmas and was a partner at Slattery Quill, the solicitors, <c16>admitted</c16> that <q16>the gift had taken nine minutes</q16>.

“<q17>The sandwiches took longer,</q17>” <s17>the peer</s17> <c17>recalled</c17>. “<q17>Does that shock you? It shocks me.</q17>”

Ravelsberg lives in Monaco, where he breeds Akhal-Teke horses. <s18>His lawyer, Marcus Oduya of Farrant & Loy</s18>, <c18>said</c18> that <q18>he was appealing and that the donation had come “without a string, a plaque or a dinner”</q18>.

There was a dinner, at the Savoy. <s19>Oduya</s19> later <c19>conceded</c19> that <q19>he had overlooked it</q19>. “<q20>My client eats very little,</q20>” <s20>he</s20> <c20>offered</c20>.

Penhallow was there too. <s21>He</s21> <c21>remembers</c21> <q21>the turbot, and a toast to “patience” proposed by the host</q21>.

<s22>The vice-chancellor</s22> <c22>intends</c22> <q22>to see out a term that ends in 2027</q22>. Asked whether a resignation might be cleaner, <s23>she</s23> <c23>said</c23>: “<q23>For a name on a door? No.</q23>”

Amberley has one regret of her own. “<q24>I should have paid for the train,</q24>” <s24>the fundraiser</s24> <c24>said</c24>.
-----
1 | mixed | Felicity Amberley | PERSON | none
2 | indirect | Academics | GROUP | group
3 | indirect | internal emails | DOCUMENT | document
4 | mixed | Olivia Trenchard | PERSON | name
5 | direct | Felicity Amberley | PERSON | name
6 | direct | Felicity Amberley | PERSON | pronoun
7 | mixed | Felicity Amberley | PERSON | title
8 | indirect | Olivia Trenchard | PERSON | surname
9 | direct | Olivia Trenchard | PERSON | pronoun
10 | mixed | Olivia Trenchard | PERSON | pronoun
11 | mixed | Academics | GROUP | group
12 | indirect | letter to the university’s council | DOCUMENT | document
13 | direct | Parvati Sondhi | PERSON | pronoun
14 | indirect | Parvati Sondhi | PERSON | surname
15 | indirect | Office for Students | ORG | organisation
16 | indirect | Lord Penhallow of Trewint | PERSON | name
17 | direct | Lord Penhallow of Trewint | PERSON | title
18 | mixed | Marcus Oduya | PERSON | name
19 | indirect | Marcus Oduya | PERSON | surname
20 | direct | Marcus Oduya | PERSON | pronoun
21 | mixed | Lord Penhallow of Trewint | PERSON | pronoun
22 | attitude | Olivia Trenchard | PERSON | title
23 | direct | Olivia Trenchard | PERSON | pronoun
24 | direct | Felicity Amberley | PERSON | title
entity | PERSON | Anton Ravelsberg | Ravelsberg; Anton | metals trader | Ravelsberg Metalle
entity | PERSON | Olivia Trenchard | Professor Dame Olivia Trenchard; Trenchard | vice-chancellor | University of North Mercia
entity | PERSON | Felicity Amberley | Amberley | director of development | University of North Mercia
entity | PERSON | Parvati Sondhi | Sondhi | lecturer | -
entity | PERSON | Lord Penhallow of Trewint | Penhallow | - | -
entity | PERSON | Marcus Oduya | Oduya | lawyer | Farrant & Loy
entity | ORG | University of North Mercia | North Mercia | - | -
entity | ORG | Ravelsberg School of Management | - | - | -
entity | ORG | Ravelsberg Metalle | - | - | -
entity | ORG | Frankfurt Stock Exchange | - | - | -
entity | ORG | The Times | - | - | -
entity | ORG | Balliol | - | - | -
entity | ORG | Oxford | - | - | -
entity | ORG | Durham | - | - | -
entity | ORG | King’s College London | - | - | -
entity | ORG | University and College Union | - | - | -
entity | ORG | Office for Students | - | - | -
entity | ORG | Slattery Quill | - | - | -
entity | ORG | Farrant & Loy | - | - | -
entity | LOC | Geneva | - | - | -
entity | LOC | Kinshasa | - | - | -
entity | LOC | Switzerland | - | - | -
entity | LOC | Shrewsbury | - | - | -
entity | LOC | Katanga | - | - | -
entity | LOC | Saltergate | - | - | -
entity | LOC | England | - | - | -
entity | LOC | Monaco | - | - | -
entity | LOC | Savoy | - | - | -
meta | University ‘begged’ for convicted donor’s £14m | - | Hermione Strake
