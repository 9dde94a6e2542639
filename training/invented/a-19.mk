'<q20>I don't do regrets</q20>'<c20>:</c20> <s20>coach Villanueva</s20> on the trade that broke Cleveland's heart

CLEVELAND -- <s1>Marisol Villanueva</s1> <c1>insists</c1> <q1>she sleeps just fine</q1>.

Three weeks after the Comets shipped point guard Keke Strand to Phoenix for two draft picks and a reserve forward, the coach met with reporters Thursday for the first time and spent 40 minutes explaining, deflecting and, once, singing.

"<q3>I don't do regrets,</q3>" <s3>Villanueva</s3> <c3>said</c3>. "<q3>I do film. I do coffee. I do not do regrets.</q3>"

<s4>Strand, the league's leading scorer</s4>, <c4>said</c4> on her podcast, "<x>Strand by Me</x>," that <q4>she found out about the deal from a gas station clerk</q4>.

Told of the comment, Villanueva winced.

"<q6>That shouldn't happen to anybody,</q6>" <s6>she</s6> <c6>said</c6>. "<q6>I called her. It went to voice mail. I called again. By then the clerk had it.</q6>"

<s7>General manager Todd Avery</s7>, sitting two chairs away, <c7>jumped in to say</c7> that <q7>the leak did not come from the team</q7>.

The Comets are 1-6 since the trade. <s8,9>Forward Nia Whitlow</s8,9> <c8>acknowledged</c8> <q8>the locker room has been "quiet, real quiet,"</q8> but <c9>disputed</c9> <q9>reports of a split</q9>.

"<q10>Ain't no split. You can't split seven people,</q10>" <s10>Whitlow</s10> <c10>said</c10>.

One of the picks came with conditions attached, including what the league calls "<x>swap rights</x>." Avery wouldn't detail them.

Villanueva was asked if Sunday's game in Phoenix would be emotional.

"<q12>For who?</q12>" <s12>she</s12> <c12>said</c12>. Then, softer: "<q12>Yeah. It will be.</q12>"

And the singing? <s14>A radio reporter</s14> <c14>wondered</c14> <q14>what tune was in her head these days</q14>. Villanueva obliged with two bars of "<x>Stand by Your Man</x>."
-----
20 | direct | Marisol Villanueva | PERSON | surname
1 | indirect | Marisol Villanueva | PERSON | name
3 | direct | Marisol Villanueva | PERSON | surname
4 | indirect | Keke Strand | PERSON | surname
6 | direct | Marisol Villanueva | PERSON | pronoun
7 | indirect | Todd Avery | PERSON | name
8 | mixed | Nia Whitlow | PERSON | name
9 | indirect | Nia Whitlow | PERSON | name
10 | direct | Nia Whitlow | PERSON | surname
12 | direct | Marisol Villanueva | PERSON | pronoun
14 | indirect | radio reporter | PERSON | title
meta | 'I don't do regrets': coach Villanueva on the trade that broke Cleveland's heart | - | -
entity | PERSON | Marisol Villanueva | Villanueva | coach | Comets
entity | LOC | Cleveland | CLEVELAND | - | -
entity | ORG | Comets | - | - | -
entity | PERSON | Keke Strand | Strand | point guard | -
entity | LOC | Phoenix | - | - | -
entity | PERSON | Todd Avery | Avery | General manager | Comets
entity | PERSON | Nia Whitlow | Whitlow | Forward | Comets
