Quiet Harbour storms to Gold Cup glory as Delahunt banishes the ghosts of Aintree

By Rory Penhale at Cheltenham

Nora Delahunt had to be helped on to the podium. It was not age, although she is 72, and it was not the champagne, which had yet to be opened. The trainer from County Tipperary had simply not expected to need the steps.

Quiet Harbour, a 16-1 chance bought for €9,000 out of a field in Clonoulty, stayed on up the hill yesterday to win the Gold Cup by two and a half lengths from the favourite, Sovereign Debt, with last year’s winner Kilbracken a tired third.

“<q1>I thought we’d be placed if the ground stayed soft,</q1>” <s1>Delahunt</s1> <c1>said</c1>. “<q1>At the last I shut my eyes, and when I opened them everyone around me was jumping up and down, so I jumped too.</q1>”

In April her best horse, Tinker’s Lane, broke a leg at the Canal Turn, and <s2>she</s2> <c2>considered</c2> <q2>handing in her licence</q2>. Her son Cathal is also her assistant. <s4>He</s4> <c4>said</c4> <q4>it had taken him most of the summer to talk her out of it</q4>.

“<q5>She’d go down to the empty box in the mornings with a bucket,</q5>” <c5>said</c5> <s5>the younger Delahunt</s5>. “<q5>I told her, ‘<n5>Mam, the grey fella’s better than you think he is.</n5>’ She said I knew nothing about horses.</q5>”

The grey fella had won two handicaps at Limerick and fallen at Leopardstown. Ruadhán Keogh, 23, had ridden him only once before, and got the mount when stable jockey Peadar Looby cracked a collarbone ten days ago.

Keogh dropped him in last, crept round the inner on the second circuit and asked for his effort at the third last. <s6>The Galway man</s6> <c6>said</c6> <q6>he had been told “to ride him like I’d stolen him, but quietly”</q6>.

“<q7>He’s idle. If you hit the front too soon, he starts looking at the hats,</q7>” <s7>he</s7> <c7>explained</c7>. “<q7>I rang Peadar this morning and he said to count to ten after the last bend. I got to six.</q7>”

<s8>Looby</s8>, watching in the weighing room with his arm strapped, <c8>admitted</c8> <q8>he had mixed feelings</q8>. “<q9>I’m thrilled for the boss,</q9>” <s9>he</s9> <c9>said</c9>. “<q9>Ask me about the rest of it in a week.</q9>”

There was no hiding the disappointment of those behind Sovereign Debt, who was sent off at 6-4 and never quite travelled. <s10>His trainer, Oliver Strang</s10>, <c10>blamed</c10> <q10>the pace</q10>. <s11,12>He</s11,12> <c11>felt</c11> <q11>the first circuit had been run at “a funeral crawl”</q11>, and <c12>questioned</c12> <q12>whether a field of eight was enough for a championship race</q12>.

Imogen Farr, who rode him and was bidding for her first Gold Cup, took it on the chin. “<q14>No excuses, we were beaten by a better stayer,</q14>” <s14>she</s14> <c14>said</c14>.

Kilbracken was dismounted past the post as a precaution. <s15>The British Horseracing Authority</s15> later <c15>said</c15> <q15>the 11-year-old had been “a little sore” but had walked sound in the stables</q15>. <s16>His owner, the hotelier Sir Desmond Pryce</s16>, <c16>plans</c16> <q16>to retire him</q16>.

The stewards looked into Keogh’s use of the whip and took no action.

Quiet Harbour belongs to 14 regulars of Hennessy’s bar in Holycross, each of whom put in €700 in 2021. <s18>Their spokesman, a retired postmaster called Mossie Tierney</s18>, <c18>denied</c18> that <q18>anyone had backed him at 66-1</q18>. <s19>Several of the others</s19> <c19>said</c19> <q19>they had</q19>.

“<q20>There’ll be no post delivered in that parish till Tuesday,</q20>” <c20>predicted</c20> <s20>Tierney</s20>. “<q20>There’ll be no milk either.</q20>”

The last horse to come from so small a yard to win it was Norton’s Coin, at 100-1, in 1990. Delahunt has 19 boxes, one full-time lad and a gallop that floods.

<s22>Cathal</s22> <c22>wants</c22> <q22>to run him in the Grand National</q22>. <s23>His mother</s23> <c23>would not say</c23> <q23>whether she agreed</q23>.

“<q24>He’ll tell me himself,</q24>” <s24>she</s24> <c24>said</c24>. “<q24>They generally do.</q24>”
-----
1 | direct | Nora Delahunt | PERSON | surname
2 | attitude | Nora Delahunt | PERSON | pronoun
4 | indirect | Cathal | PERSON | pronoun
5 | direct | Cathal | PERSON | surname
6 | mixed | Ruadhán Keogh | PERSON | title
7 | direct | Ruadhán Keogh | PERSON | pronoun
8 | indirect | Peadar Looby | PERSON | surname
9 | direct | Peadar Looby | PERSON | pronoun
10 | indirect | Oliver Strang | PERSON | name
11 | mixed | Oliver Strang | PERSON | pronoun
12 | indirect | Oliver Strang | PERSON | pronoun
14 | direct | Imogen Farr | PERSON | pronoun
15 | mixed | British Horseracing Authority | ORG | organisation
16 | attitude | Desmond Pryce | PERSON | name
18 | indirect | Mossie Tierney | PERSON | name
19 | indirect | Several of the others | GROUP | group
20 | direct | Mossie Tierney | PERSON | surname
22 | attitude | Cathal | PERSON | name
23 | attitude | Nora Delahunt | PERSON | title
24 | direct | Nora Delahunt | PERSON | pronoun
entity | PERSON | Nora Delahunt | Delahunt | trainer | -
entity | PERSON | Cathal | - | assistant | -
entity | PERSON | Ruadhán Keogh | Keogh | - | -
entity | PERSON | Peadar Looby | Looby | stable jockey | -
entity | PERSON | Oliver Strang | - | trainer | -
entity | PERSON | Imogen Farr | - | - | -
entity | PERSON | Desmond Pryce | Sir Desmond Pryce | hotelier | -
entity | PERSON | Mossie Tierney | Tierney | retired postmaster | -
entity | ORG | British Horseracing Authority | - | - | -
entity | ORG | Hennessy’s | - | - | -
entity | LOC | Aintree | - | - | -
entity | LOC | County Tipperary | - | - | -
entity | LOC | Clonoulty | - | - | -
entity | LOC | Canal Turn | - | - | -
entity | LOC | Limerick | - | - | -
entity | LOC | Leopardstown | - | - | -
entity | LOC | Galway | - | - | -
entity | LOC | Holycross | - | - | -
meta | Quiet Harbour storms to Gold Cup glory as Delahunt banishes the ghosts of Aintree | - | Rory Penhale
