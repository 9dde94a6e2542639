Lifeboat volunteer recalls ‘<q1>longest 200 yards</q1>’ after sea rescue

Kirsty Penrose

A trawlerman clung to a lobster pot for four hours before he was plucked from the Irish Sea by a lifeboat crewed by his own cousins.

Rhys Bellamy, 33, was swept off the Girl Cerys at about 2am on Thursday, 14 miles west of Aberdaron. The skipper did not notice until the kettle boiled.

“<q2>I’d a knife, a torch and half a Mars bar,</q2>” <s2>Mr Bellamy</s2> <c2>said</c2> from his bed at Ysbyty Gwynedd in Bangor. “<q2>I ate the Mars bar for breakfast and I sang the whole of the hymn book.</q2>”

Coxswain Ceri Bellamy, his cousin, launched the Trefor lifeboat in a force nine. <s3>She</s3> <c3>admitted</c3> <q3>she had not expected to find him alive</q3>. “<q4>They gave us the name over the radio. Nobody spoke for a mile,</q4>” <s4>the mother-of-three</s4> <c4>recalled</c4>.

<s5>Her brother, Iolo</s5>, who was in the bow with a searchlight, <c5>says</c5> <q5>the last 200 yards were the longest he has ever known</q5>.

“<q6>I could hear him before I could see him. He was doing the bass part.</q6>”

<s7,8>Holyhead Coastguard</s7,8> <c7>said</c7> <q7>the water was nine degrees</q7> and <c8>praised</c8> the crew for “<q8>seamanship of the very highest order</q8>”. <q9>A man without a lifejacket</q9>, <s9>a spokesman</s9> <c9>noted</c9>, <q9>could have expected to last an hour</q9>.

Mr Bellamy had been wearing one. His wife, Sioned, gave it to him on his birthday, and he had only put it on, to please her, that night.

<s10>She</s10> <c10>believes</c10> <q10>it is the best £89 she ever spent</q10>. <s11>The couple</s11> <c11>are planning</c11> <q11>to call their baby, due in May, Trefor or Trefora</q11>.

The Girl Cerys has been impounded at Holyhead. <s12,13>Skipper Alec Rutherglen-Moss</s12,13> <c12>denied</c12> that <q12>he had been asleep</q12>, and <c13>told</c13> <a13>the Marine Accident Investigation Branch</a13>, which has opened an inquiry, that <q13>the wheelhouse alarm “sometimes forgets itself”</q13>.

<s14>The lifeboat’s own log</s14> <c14>records</c14> the rescue in four words: “<q14>Rhys. Cold. Fine. Tea.</q14>” The handwriting is terrible.
-----
1 | mixed | Iolo | PERSON | none
2 | direct | Rhys Bellamy | PERSON | surname
3 | indirect | Ceri Bellamy | PERSON | pronoun
4 | direct | Ceri Bellamy | PERSON | title
5 | indirect | Iolo | PERSON | name
6 | direct | Iolo | PERSON | none
7 | indirect | Holyhead Coastguard | ORG | organisation
8 | mixed | Holyhead Coastguard | ORG | organisation
9 | indirect | Holyhead Coastguard | ORG | organisation
10 | attitude | Sioned | PERSON | pronoun
11 | attitude | Rhys Bellamy and Sioned | GROUP | group
12 | indirect | Alec Rutherglen-Moss | PERSON | name
13 | mixed | Alec Rutherglen-Moss | PERSON | name
14 | direct | lifeboat’s own log | DOCUMENT | document
entity | PERSON | Rhys Bellamy | Mr Bellamy; Rhys | - | -
entity | PERSON | Ceri Bellamy | - | Coxswain | -
entity | PERSON | Iolo | - | - | -
entity | PERSON | Sioned | - | - | -
entity | ORG | Holyhead Coastguard | - | - | -
entity | PERSON | Alec Rutherglen-Moss | - | Skipper | -
entity | ORG | Ysbyty Gwynedd | - | - | -
entity | ORG | Marine Accident Investigation Branch | - | - | -
entity | LOC | Irish Sea | - | - | -
entity | LOC | Aberdaron | - | - | -
entity | LOC | Bangor | - | - | -
entity | LOC | Holyhead | - | - | -
entity | LOC | Trefor | Trefora | - | -
meta | Lifeboat volunteer recalls ‘longest 200 yards’ after sea rescue | - | Kirsty Penrose
