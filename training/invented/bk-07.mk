CRIGBY CRUSH VALE BUT PAY ROW CLOUDS GRAND FINAL

By Leontyne Ogbourne

<s22>Crigby</s22> thrashed Dunsop Vale 34-6 at Rope Walk on Saturday to reach a fourth straight Women’s Premiership Grand Final, then <c22>told</c22> <a22>the crowd</a22> that <q22>they might not play in it</q22>.

“<q1>We’ve won the semi-final and I’ve got a shift at Fallowfresh at six tomorrow morning,</q1>” <c1>said</c1> <s1>captain Tilly-Mae Sugden</s1>, still wearing the Player of the Match sash. “<q1>That’s not a complaint. That’s my diary.</q1>”

Players at all 10 clubs are being balloted by the League Players’ Association (LPA) over a pay deal offered by British Women’s Rugby League. <s2>The governing body</s2> <c2>has proposed</c2> <q2>match fees of £60, rising to £75 by 2028</q2>. <s3>The union</s3> <c3>wants</c3> <q3>£180 and sick pay</q3>.

<s4>BWRL</s4> <c4>said</c4> <q4>the offer was “the most the game can carry”</q4>. <q5>Its income from the broadcaster Sportive had fallen by a fifth</q5>, <s5>it</s5> <c5>added</c5>. The Hargreave Cup no longer has a sponsor.

But Noor El-Baz, who leads the LPA’s negotiators, pointed to a surplus of £1.1m. “<q7>They can carry it when it’s a hospitality box at Wembley,</q7>” <s7>she</s7> <c7>said</c7>.

<s8>El-Baz, once of Thornsea and Great Britain</s8>, <c8>accused</c8> BWRL’s chief executive, Gethin Sparrow, of <q8>offering club owners “a quiet word and a loud threat”</q8>. <s9>Sparrow, a former Widnes prop</s9>, <c9>denied</c9> <q9>threatening anyone</q9>. <s10>He</s10> <c10>told</c10> <a10>Radio Humberside</a10>: “<q10>I’ve rung people up. It’s called a phone.</q10>”

Some clubs have already broken ranks. Marfleet pay their squad £120 a game, and Thornsea, who knocked out St Aldhelm’s at the Joe Tattersall Stadium on Friday, have put six women on contracts. Their owner, the caravan firm Swift & Lovelace, paid for the team bus after the old Leyland caught fire on the M62.

“<q11>We’re not heroes,</q11>” <c11>said</c11> <s11>Thornsea chairman Desmond Okoro-Finch</s11>. “<q11>Hull pay a lad more than that to carry water.</q11>”

<s13>Dunsop Vale coach Ana “<x>Nan</x>” Whitelegg</s13> <c13>said</c13> <q13>three of her side had asked whether the club could refund their petrol</q13>. “<q14>We can’t,</q14>” <s14>she</s14> <c14>said</c14>. “<q14>I’ve seen the tin.</q14>”

On the field there was only one team in it. Sugden went over twice before half-time, Samoan international Sefina Tau’olo crashed through Paige Lovage for the third, and even the mascot, Crab, was dancing by the time Grace Malham-Dutton kicked her seventh goal. Vale’s reply came from Hope Winter, on loan from Leeds.

<s15>Tau’olo</s15> <c15>intends</c15> <q15>to vote for a strike</q15>, as does the whole front row. Malham-Dutton, a trainee solicitor with Pinder Rook in Beverley, has yet to decide.

“<q17>I love this club,</q17>” <s17>she</s17> <c17>said</c17>. “<q17>I also love eating.</q17>”

<s18>The Sports Minister, Baroness Trueblood</s18>, <c18>urged</c18> <a18>both sides</a18> <q18>to go to Acas</q18>. <s19>UK Sport</s19> <c19>said</c19> <q19>its grant, paid under the Level Ground plan, could not be spent on wages</q19>.

The ballot closes on Thursday. Crigby are due to meet Thornsea at Craven Park two days later. Asked whether she would lift the trophy or a placard, <s20>Sugden</s20> <c20>laughed</c20>: “<q20>I’ve two hands.</q20>”
-----
1 | direct | Tilly-Mae Sugden | PERSON | name
2 | indirect | British Women’s Rugby League | ORG | organisation
3 | attitude | League Players’ Association | ORG | organisation
4 | mixed | British Women’s Rugby League | ORG | organisation
5 | indirect | British Women’s Rugby League | ORG | pronoun
7 | direct | Noor El-Baz | PERSON | pronoun
8 | mixed | Noor El-Baz | PERSON | surname
9 | indirect | Gethin Sparrow | PERSON | surname
10 | direct | Gethin Sparrow | PERSON | pronoun
11 | direct | Desmond Okoro-Finch | PERSON | name
13 | indirect | Ana “Nan” Whitelegg | PERSON | name
14 | direct | Ana “Nan” Whitelegg | PERSON | pronoun
15 | attitude | Sefina Tau’olo | PERSON | surname
17 | direct | Grace Malham-Dutton | PERSON | pronoun
18 | indirect | Baroness Trueblood | PERSON | name
19 | indirect | UK Sport | ORG | organisation
20 | direct | Tilly-Mae Sugden | PERSON | surname
22 | indirect | Crigby | ORG | organisation
entity | PERSON | Tilly-Mae Sugden | Sugden | captain | Crigby
entity | PERSON | Noor El-Baz | El-Baz | - | League Players’ Association
entity | PERSON | Gethin Sparrow | Sparrow | chief executive | British Women’s Rugby League
entity | PERSON | Desmond Okoro-Finch | - | chairman | Thornsea
entity | PERSON | Ana “Nan” Whitelegg | - | coach | Dunsop Vale
entity | PERSON | Sefina Tau’olo | Tau’olo | - | Crigby
entity | PERSON | Paige Lovage | - | - | Dunsop Vale
entity | PERSON | Grace Malham-Dutton | Malham-Dutton | trainee solicitor | Pinder Rook
entity | PERSON | Hope Winter | - | - | Dunsop Vale
entity | PERSON | Baroness Trueblood | - | Sports Minister | -
entity | ORG | Crigby | CRIGBY | - | -
entity | ORG | Dunsop Vale | VALE; Vale | - | -
entity | ORG | Fallowfresh | - | - | -
entity | ORG | League Players’ Association | LPA | - | -
entity | ORG | British Women’s Rugby League | BWRL | - | -
entity | ORG | Sportive | - | - | -
entity | ORG | Thornsea | - | - | -
entity | ORG | Great Britain | - | - | -
entity | ORG | Widnes | - | - | -
entity | ORG | Radio Humberside | - | - | -
entity | ORG | Marfleet | - | - | -
entity | ORG | St Aldhelm’s | - | - | -
entity | ORG | Swift & Lovelace | - | - | -
entity | ORG | Hull | - | - | -
entity | NORP | Samoan | - | - | -
entity | ORG | Leeds | - | - | -
entity | ORG | Pinder Rook | - | - | -
entity | ORG | Acas | - | - | -
entity | ORG | UK Sport | - | - | -
entity | LOC | Rope Walk | - | - | -
entity | LOC | Wembley | - | - | -
entity | LOC | Joe Tattersall Stadium | - | - | -
entity | LOC | M62 | - | - | -
entity | LOC | Beverley | - | - | -
entity | LOC | Craven Park | - | - | -
meta | CRIGBY CRUSH VALE BUT PAY ROW CLOUDS GRAND FINAL | - | Leontyne Ogbourne
