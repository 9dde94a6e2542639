Theatre facing wrecking ball saved by volunteers

A 111-year-old theatre has reopened after a town council and an army of volunteers bought it from under the noses of developers.

The Regal in Ollerby, Lincolnshire, shut in 2019 when <s1>its owner, Dunmore Stagg</s1>, <c1>said</c1> <q1>the roof was unsafe</q1>.

On Saturday 340 people squeezed into the stalls for a brass band concert, many of them in coats because the boiler has not been replaced.

"<q2>I cried when the curtain went up and then I cried when I saw the heating bill,</q2>" <c2>said</c2> <s2>Mercy Adjei</s2>, who chairs the Friends of the Regal.

<s3>The retired dinner lady</s3> <c3>said</c3> <q3>212 people had given up weekends to strip paint, hang doors and "evict about a thousand pigeons"</q3>.

Ollerby Town Council agreed a £410,000 loan in March, the largest in its history, and bought the freehold at an auction in Lincoln. <s4>Its mayor, Conservative councillor Hugh Tranter</s4>, <c4>admitted</c4> that <q4>he had been "wobbling until the hammer fell"</q4>.

"<q5>We are a council that does bins for nobody and benches for everybody,</q5>" <s5>he</s5> <c5>told</c5> <a5>BBC Radio Lincolnshire</a5>. "<q5>A theatre is rather a step up.</q5>"

<s6>Mr Tranter</s6> <c6>praised</c6> Quill and Quill, the solicitors in Nelson Street, for <q6>doing the conveyancing free of charge</q6>.

South Fen District Council had earlier approved plans to knock the building down and put up 28 flats. The application drew 1,906 objections, some of them from as far away as Adelaide, and a planning inspector, Siân Vaughan-Roe, ordered a second site visit.

<s7>The Theatres Trust</s7>, which had put the Regal on its Theatres at Risk register, <c7>said</c7> <q7>the rescue showed what "stubbornness and a photocopier" could do</q7>.

"<q8>It should give heart to Morecambe, Swindon and everywhere else with a padlocked foyer,</q8>" <s8>a spokeswoman</s8> <c8>said</c8>.

<s9>Dunmore Stagg</s9>, based in Gladstone House, Peterborough, <c9>denied</c9> that <q9>it had let the building rot</q9>. <s10>It</s10> <c10>said</c10> <q10>it had spent £90,000 on scaffolding after Storm Ulrike tore off 60 slates</q10>.

"<q11>We wish Ollerby well,</q11>" <c11>said</c11> <s11>managing director Piers Dunmore</s11>. "<q11>We were never the villain of this pantomime.</q11>"

Not everyone in the town is convinced. <s12>Lionel Fairweather</s12>, who runs the fish bar opposite, <c12>fears</c12> <q12>council tax will rise when the "novelty rubs off"</q12>. <s13>He</s13> <c13>called for</c13> <q13>the accounts to be published every month</q13>.

"<q14>I'm all for Shakespeare, but I've got to park,</q14>" <s14>he</s14> <c14>said</c14>.

<s15>A report by accountants Ames Okonkwo</s15>, commissioned in February, <c15>warned</c15> that <q15>the Regal could lose £60,000 a year until 2028</q15>.

<s16>The town council</s16> <c16>hopes</c16> <q16>to close the gap with films, weddings and a café named after Dora Penhale, an usherette who worked there for 51 years</q16>.

Her granddaughter, Kit Penhale, 44, sold choc ices on Saturday from the same tray. "<q17>She'd say it was about time somebody hoovered,</q17>" <s17>she</s17> <c17>said</c17>.

St Guthlac's Primary School has already booked three afternoons for its nativity. "<q18>Our last one was in the gym, with the wall bars as Bethlehem,</q18>" <s18>the school</s18> <c18>said</c18> in a newsletter.

The pantomime, Dick Whittington, opens on 6 December.
-----
1 | indirect | Dunmore Stagg | ORG | organisation
2 | direct | Mercy Adjei | PERSON | name
3 | mixed | Mercy Adjei | PERSON | title
4 | mixed | Hugh Tranter | PERSON | name
5 | direct | Hugh Tranter | PERSON | pronoun
6 | indirect | Hugh Tranter | PERSON | surname
7 | mixed | Theatres Trust | ORG | organisation
8 | direct | Theatres Trust | ORG | organisation
9 | indirect | Dunmore Stagg | ORG | organisation
10 | indirect | Dunmore Stagg | ORG | pronoun
11 | direct | Piers Dunmore | PERSON | name
12 | mixed | Lionel Fairweather | PERSON | name
13 | indirect | Lionel Fairweather | PERSON | pronoun
14 | direct | Lionel Fairweather | PERSON | pronoun
15 | indirect | report by accountants Ames Okonkwo | DOCUMENT | document
16 | attitude | Ollerby Town Council | ORG | organisation
17 | direct | Kit Penhale | PERSON | pronoun
18 | direct | St Guthlac's Primary School | ORG | organisation
entity | LOC | The Regal | Regal | - | -
entity | LOC | Ollerby | - | - | -
entity | LOC | Lincolnshire | - | - | -
entity | ORG | Dunmore Stagg | - | - | -
entity | PERSON | Mercy Adjei | - | chair | Friends of the Regal
entity | ORG | Friends of the Regal | - | - | -
entity | ORG | Ollerby Town Council | - | - | -
entity | LOC | Lincoln | - | - | -
entity | NORP | Conservative | - | - | -
entity | PERSON | Hugh Tranter | Mr Tranter | mayor | Ollerby Town Council
entity | ORG | BBC Radio Lincolnshire | - | - | -
entity | ORG | Quill and Quill | - | - | -
entity | LOC | Nelson Street | - | - | -
entity | ORG | South Fen District Council | - | - | -
entity | LOC | Adelaide | - | - | -
entity | PERSON | Siân Vaughan-Roe | - | planning inspector | -
entity | ORG | Theatres Trust | - | - | -
entity | LOC | Morecambe | - | - | -
entity | LOC | Swindon | - | - | -
entity | LOC | Gladstone House | - | - | -
entity | LOC | Peterborough | - | - | -
entity | PERSON | Piers Dunmore | - | managing director | Dunmore Stagg
entity | PERSON | Lionel Fairweather | - | - | -
entity | PERSON | Shakespeare | - | - | -
entity | ORG | Ames Okonkwo | - | - | -
entity | PERSON | Dora Penhale | - | usherette | -
entity | PERSON | Kit Penhale | - | - | -
entity | ORG | St Guthlac's Primary School | - | - | -
entity | LOC | Bethlehem | - | - | -
meta | Theatre facing wrecking ball saved by volunteers | - | -
