<s1>Soap star Dani</s1><c1>:</c1> ‘<q1>I’m not a diva — I just like my tea hot</q1>’

EXCLUSIVE by Roxy Pell

<s14>FORMER Harbour Street babe Dani Malone</s14> <c14>has denied</c14> <q14>having a crew member sacked over a lukewarm cuppa</q14>.

<s2>Dani, 34</s2>, <c2>raged</c2>: “<q2>It’s LIES. I love that crew. I cried when Big Steve left and that was NOTHING to do with the tea.</q2>”

<s3>Show insiders</s3> <c3>had claimed</c3> <q3>the actress threw a mug, yelled “<n3>Do you know who I am?</n3>” and stormed off set in Salford</q3>.

<s4>One</s4> <c4>said</c4>: "<q4>She went purple. The tea was fine. I had the same tea.</q4>

But <s5>co-star Jermaine Pickett</s5> leapt to her defence, <c5>telling</c5> <a5>The Daily Buzz</a5>: “<q5>Dani’s the first one in and the last one out. She knows everyone’s kids’ names.</q5>”

<s7>A Harbour Street spokeswoman</s7> <c7>said</c7>: “<q7>Dani is a valued member of the family. We do not comment on beverages.</q7>”

Fans flooded social media. “<q9>Justice for Dani,</q9>” <c9>wrote</c9> <s9>one</s9>. <s10>Another</s10> <c10>tweeted</c10>: “<q10>who drinks it HOT in this weather</q10>”.

The mum-of-two, who plays barmaid “<x>Ruby Tuesday</x>”, found fame on talent show “<x>Sing or Swim</x>” in 2009 and has added a perfume, a podcast and a range of kettles.

Asked if she would ever work with Big Steve again, she smiled.

“<q13>Babe,</q13>” <s13>she</s13> <c13>said</c13>, “<q13>I’ve got a kettle with his name on it.</q13>”
-----
1 | direct | Dani Malone | PERSON | name
2 | direct | Dani Malone | PERSON | name
3 | mixed | Show insiders | GROUP | group
4 | direct | one | PERSON | title
14 | indirect | Dani Malone | PERSON | name
5 | direct | Jermaine Pickett | PERSON | name
7 | direct | Harbour Street spokeswoman | PERSON | title
9 | direct | one | PERSON | title
10 | direct | another | PERSON | title
13 | direct | Dani Malone | PERSON | pronoun
meta | Soap star Dani: ‘I’m not a diva — I just like my tea hot’ | - | -
entity | PERSON | Dani Malone | Dani | - | -
entity | PERSON | Big Steve | - | - | -
entity | LOC | Salford | - | - | -
entity | PERSON | Jermaine Pickett | - | co-star | -
entity | ORG | The Daily Buzz | - | - | -
