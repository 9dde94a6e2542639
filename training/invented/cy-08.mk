‘<q1>She read every page</q1>’: Kenya’s most feared judge puts down her pen

By Mercy Chelangat in Nairobi

On her last morning at the Milimani Law Courts, <s2>Lady Justice Philomena Odera</s2> <c2>asked</c2> <a2>the clerk</a2> for <q2>a broom</q2>.

“<q3>One does not hand back a dirty house,</q3>” <c3>explained</c3> <s3>the judge</s3>, who turned 70 on Saturday. Then she heard three bail applications and granted one.

Colleagues who packed Court 4 on Friday had come to roast as much as to praise. <s4>Mr Justice Tobias Nyabuti, her neighbour along the corridor for nine years</s4>, <c4>recalled</c4> <q4>her sending back a 600-page record of appeal over a misspelt village on page 588</q4>.

“<q5>She read every page. The rest of us read the first and the last and prayed,</q5>” <s5>he</s5> <c5>said</c5>.

Kiprono Bett SC has been thrown out of her courtroom twice, <q6>once “with justice”</q6>, <s6>he</s6> <c6>allowed</c6>. <s7>The veteran advocate</s7> <c7>compared</c7> her gaze to “<q7>a search warrant with eyelashes</q7>”.

Born at Yala, in Siaya, to a fishmonger and a Catholic catechist, Odera practised with Shah, Kimani & Odera before joining the High Court in 1998.

<s8>Her best-known ruling</s8>, in 2011, <c8>found</c8> that <q8>Nyando Sugar Company had poisoned 14 kilometres of river</q8>. The miller has yet to apologise to the fishermen of Dunga Beach.

“<q9>A river has no shareholders,</q9>” <s9>the judgment</s9> <c9>declared</c9>. Law students wear the line on T-shirts.

<s10>The company</s10>, since bought by Groupe Savanne of Mauritius, <c10>says</c10> <q10>it has paid in full and “planted many trees”</q10>.

Not everybody admired her. <s11>Minutes of a 2017 meeting of the Judicial Service Commission</s11>, which rejected her for the Supreme Court, <c11>show</c11> <q11>one member worried that she was “unlikely to be guided”</q11>.

Did that still sting? “<q12>Guided by whom?</q12>” <s12>the judge</s12> <c12>shot back</c12>.

<s13>A letter from Chief Justice Ezekiel Marende</s13>, read out in his absence, <c13>thanked</c13> her for “<q13>forty thousand pages of candour</q13>”. <s14>Faiza Noor, president of the Law Society of Kenya (LSK)</s14>, <c14>announced</c14> that <q14>the society would name its Kisumu library after her</q14>.

“<q15>I hope they will fine people for talking,</q15>” <s15>the guest of honour</s15> <c15>replied</c15>.

At the back stood Samson Ouma, 58, whom she freed in 2004 after 11 years on death row at Kamiti Maximum Prison for a robbery in Nakuru that he did not commit.

“<q16>She told me, ‘<n16>Go home and be boring</n16>’,</q16>” <c16>said</c16> <s16>the former matatu driver</s16>, who now keeps bees outside Homa Bay. “<q16>I have been boring for 21 years.</q16>”

His eldest girl is named after the judge.

Her own daughter grew up with the original. <q17>Nobody argued at supper without filing submissions</q17>, <c17>laughed</c17> <s17>Dr Awuor Odera, a paediatrician at Kenyatta National Hospital</s17>. “<q18>Mum reserved judgment on pudding.</q18>”

<s19>The doctor</s19> <c19>doubts</c19> <q19>her mother will manage a week of retirement</q19>.

<s20>Orange Democratic Movement officials in Siaya</s20> <c20>want</c20> <q20>her to run for governor</q20>. <s21>The party’s county chairman, Dickens Ogola</s21>, <c21>insists</c21> <q21>she would win “without leaving her verandah”</q21>.

<s22>She</s22> <c22>has ruled out</c22> <q22>politics</q22>. “<q23>I have sentenced better men than those who are asking,</q23>” <s23>the Yala woman</s23> <c23>told</c23> <a23>the Sunday Baraza</a23>.

<s24>She</s24> <c24>plans</c24> <q24>to write a book on land law</q24>. By the door of Court 4, <s25>a new brass plaque</s25> <c25>reads</c25>: “<q25>Be brief. She was.</q25>”
-----
1 | direct | Tobias Nyabuti | PERSON | none
2 | indirect | Philomena Odera | PERSON | name
3 | direct | Philomena Odera | PERSON | title
4 | indirect | Tobias Nyabuti | PERSON | name
5 | direct | Tobias Nyabuti | PERSON | pronoun
6 | mixed | Kiprono Bett | PERSON | pronoun
7 | mixed | Kiprono Bett | PERSON | title
8 | indirect | Her best-known ruling | DOCUMENT | document
9 | direct | Her best-known ruling | DOCUMENT | document
10 | mixed | Nyando Sugar Company | ORG | organisation
11 | mixed | Minutes of a 2017 meeting of the Judicial Service Commission | DOCUMENT | document
12 | direct | Philomena Odera | PERSON | title
13 | mixed | letter from Chief Justice Ezekiel Marende | DOCUMENT | document
14 | indirect | Faiza Noor | PERSON | name
15 | direct | Philomena Odera | PERSON | title
16 | direct | Samson Ouma | PERSON | title
17 | indirect | Awuor Odera | PERSON | name
18 | direct | Awuor Odera | PERSON | none
19 | attitude | Awuor Odera | PERSON | title
20 | attitude | Orange Democratic Movement officials in Siaya | GROUP | group
21 | mixed | Dickens Ogola | PERSON | name
22 | indirect | Philomena Odera | PERSON | pronoun
23 | direct | Philomena Odera | PERSON | title
24 | attitude | Philomena Odera | PERSON | pronoun
25 | direct | new brass plaque | DOCUMENT | document
entity | PERSON | Philomena Odera | Lady Justice Philomena Odera; Odera | judge | High Court
entity | PERSON | Tobias Nyabuti | Mr Justice Tobias Nyabuti | - | -
entity | PERSON | Kiprono Bett | - | advocate | -
entity | PERSON | Ezekiel Marende | Chief Justice Ezekiel Marende | Chief Justice | -
entity | PERSON | Faiza Noor | - | president | Law Society of Kenya
entity | PERSON | Samson Ouma | - | former matatu driver | -
entity | PERSON | Awuor Odera | Dr Awuor Odera | paediatrician | Kenyatta National Hospital
entity | PERSON | Dickens Ogola | - | county chairman | Orange Democratic Movement
entity | ORG | Milimani Law Courts | - | - | -
entity | ORG | Shah, Kimani & Odera | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Nyando Sugar Company | - | - | -
entity | ORG | Groupe Savanne | - | - | -
entity | ORG | Judicial Service Commission | - | - | -
entity | ORG | Supreme Court | - | - | -
entity | ORG | Law Society of Kenya | LSK | - | -
entity | ORG | Kenyatta National Hospital | - | - | -
entity | ORG | Orange Democratic Movement | - | - | -
entity | ORG | Sunday Baraza | - | - | -
entity | ORG | Kamiti Maximum Prison | - | - | -
entity | LOC | Kenya | - | - | -
entity | LOC | Court 4 | - | - | -
entity | LOC | Yala | - | - | -
entity | LOC | Siaya | - | - | -
entity | LOC | Dunga Beach | - | - | -
entity | LOC | Mauritius | - | - | -
entity | LOC | Kisumu | - | - | -
entity | LOC | Nakuru | - | - | -
entity | LOC | Homa Bay | - | - | -
entity | NORP | Catholic | - | - | -
meta | ‘She read every page’: Kenya’s most feared judge puts down her pen | - | Mercy Chelangat
