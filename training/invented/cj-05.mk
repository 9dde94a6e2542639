Vasilakis sits on drought cash as <s1>farm lobby</s1> <c1>warns</c1> of ‘<q1>walk-off year</q1>’

Ministers at odds over household payment as the eastern Riverina enters its third dry autumn

Imogen Talbot-Reyes
Rural affairs correspondent

<s2>Treasurer Daniel Vasilakis</s2> <c2>has refused</c2> <q2>to bring forward $480 million in drought relief</q2>, contradicting his own Agriculture Minister and leaving 3000 farm families without income support until July.

“<q3>You don't write a budget by looking out of the window,</q3>” <s3>Mr Vasilakis</s3> <c3>told</c3> <a3>reporters</a3> in Canberra. “<q3>It might rain. It might not. Treasury doesn't do might.</q3>”

Hours earlier, in the town of Tooramunga, <s4>Agriculture Minister Fiona Strachan</s4> <c4>had assured</c4> <a4>a hall of 400 graziers</a4> <q4>the money was “as good as in the post”</q4>.

<s5>Senator Strachan</s5> <c5>would not say</c5> last night <q5>whether she had been consulted</q5>. “<q6>The Treasurer and I speak often,</q6>” <s6>she</s6> <c6>said</c6>. “<q6>Sometimes on the same day.</q6>”

<s7>The National Farmers' Federation</s7> <c7>predicted</c7> <q7>“a walk-off year” in which one in nine properties between Hay and the Darling would be abandoned by Christmas</q7>.

<s8>Its president, Sally-Anne Coote</s8>, <c8>accused</c8> the banks of “<q8>circling like kites</q8>”, singling out Westmark, the country's third-largest rural lender. <s9,10>The bank</s9,10> <c9>disputed</c9> that <q9>it had stepped up foreclosures</q9> and <c10>pointed to</c10> <q10>a hardship fund it set up with the Country Women's Association</q10>.

At Wilga Downs, 40 kilometres out of Tooramunga, Denise Haggerty counts bales the way other people count sheep.

“<q11>We've been hand-feeding since Anzac Day last year,</q11>” <s11>she</s11> <c11>said</c11>. “<q11>We had 900 breeders and we've got 60.</q11>”

Her husband, Col Haggerty, whose grandfather drew the block in a soldier settlement ballot, has run out of patience. “<q12>If the Treasurer wants to see nothing, I've got 9000 hectares of it,</q12>” <c12>growled</c12> <s12>the third-generation farmer</s12>.

<s13>The couple</s13> <c13>plan</c13> <q13>to truck the last of the herd to Murray Bridge on Friday</q13>.

<s14>Nationals leader Barney Croft</s14> <c14>demanded</c14> that <q14>parliament be recalled</q14>. That was too much for one of his own. <s15>Tess Mulvaney, the NSW Agriculture Minister and a fellow National</s15>, <c15>shot back</c15> that <q15>her federal counterpart had “voted against exactly this in 2019”</q15>.

<q16>The odds of an average winter in the southern basin are barely one in four</q16>, <c16>according to</c16> <s16>the Bureau of Meteorology</s16>.

<s17>A departmental briefing note</s17> seen by The Argus-Courier <c17>concedes</c17> that <q17>loans from the Farm Finance Corporation “reach those who need them least”</q17>.

<s18>Wal Petrakis, the mayor of Tooramunga Shire Council</s18>, <c18>is worried</c18> about <q18>the school, the Royal Hotel and the football side</q18>, in that order. “<q19>Lose 20 families and we can't field a ruckman,</q19>” <s19>the former shearer</s19> <c19>said</c19>. “<q19>Then Ganmurra beats us by 30 goals and the next 20 go.</q19>”

Bales Across the Blue, a charity started in a Lithgow garage by the Uniting Church minister Peta Lim, has sent 300 semi-trailers west since February. <s20,21>Reverend Lim</s20,21> <c20>likened</c20> the work to “<q20>bailing out the Murray with a thermos lid</q20>” and <c21>urged</c21> <a21>Sydney people</a21> <q21>to “buy the ugly apples”</q21>.

<s22,23>Mr Vasilakis, the son of Wagga Wagga milk bar owners</s22,23>, <c22>acknowledged</c22> that <q22>people were hurting</q22> but <c23>maintained</c23> <q23>a cheque in May would do no more good than one in July</q23>.

In Tooramunga, somebody had already repainted the welcome sign. <s24>It</s24> now <c24>says</c24>: “<q24>Population: depends.</q24>”
-----
1 | mixed | National Farmers' Federation | ORG | organisation
2 | attitude | Daniel Vasilakis | PERSON | name
3 | direct | Daniel Vasilakis | PERSON | surname
4 | mixed | Fiona Strachan | PERSON | name
5 | attitude | Fiona Strachan | PERSON | surname
6 | direct | Fiona Strachan | PERSON | pronoun
7 | mixed | National Farmers' Federation | ORG | organisation
8 | mixed | Sally-Anne Coote | PERSON | name
9 | indirect | Westmark | ORG | organisation
10 | indirect | Westmark | ORG | organisation
11 | direct | Denise Haggerty | PERSON | pronoun
12 | direct | Col Haggerty | PERSON | title
13 | attitude | Denise Haggerty and Col Haggerty | GROUP | group
14 | indirect | Barney Croft | PERSON | name
15 | mixed | Tess Mulvaney | PERSON | name
16 | indirect | Bureau of Meteorology | ORG | organisation
17 | mixed | departmental briefing note | DOCUMENT | document
18 | attitude | Wal Petrakis | PERSON | name
19 | direct | Wal Petrakis | PERSON | title
20 | mixed | Peta Lim | PERSON | surname
21 | mixed | Peta Lim | PERSON | surname
22 | indirect | Daniel Vasilakis | PERSON | surname
23 | indirect | Daniel Vasilakis | PERSON | surname
24 | direct | welcome sign | DOCUMENT | pronoun
entity | PERSON | Daniel Vasilakis | Vasilakis; Mr Vasilakis | Treasurer | -
entity | PERSON | Fiona Strachan | Senator Strachan | Agriculture Minister | -
entity | PERSON | Sally-Anne Coote | - | president | National Farmers' Federation
entity | PERSON | Denise Haggerty | - | - | -
entity | PERSON | Col Haggerty | - | third-generation farmer | -
entity | PERSON | Barney Croft | - | leader | Nationals
entity | PERSON | Tess Mulvaney | - | NSW Agriculture Minister | -
entity | PERSON | Wal Petrakis | - | mayor | Tooramunga Shire Council
entity | PERSON | Peta Lim | Reverend Lim | minister | Uniting Church
entity | ORG | Treasury | - | - | -
entity | ORG | National Farmers' Federation | - | - | -
entity | ORG | Westmark | - | - | -
entity | ORG | Country Women's Association | - | - | -
entity | ORG | Bureau of Meteorology | - | - | -
entity | ORG | The Argus-Courier | - | - | -
entity | ORG | Farm Finance Corporation | - | - | -
entity | ORG | Tooramunga Shire Council | - | - | -
entity | ORG | Ganmurra | - | - | -
entity | ORG | Bales Across the Blue | - | - | -
entity | ORG | Uniting Church | - | - | -
entity | NORP | Nationals | National | - | -
entity | LOC | Riverina | - | - | -
entity | LOC | Canberra | - | - | -
entity | LOC | Tooramunga | - | - | -
entity | LOC | Hay | - | - | -
entity | LOC | Darling | - | - | -
entity | LOC | Wilga Downs | - | - | -
entity | LOC | Murray Bridge | - | - | -
entity | LOC | NSW | - | - | -
entity | LOC | Royal Hotel | - | - | -
entity | LOC | Lithgow | - | - | -
entity | LOC | Murray | - | - | -
entity | LOC | Sydney | - | - | -
entity | LOC | Wagga Wagga | - | - | -
meta | Vasilakis sits on drought cash as farm lobby warns of ‘walk-off year’ | - | Imogen Talbot-Reyes
