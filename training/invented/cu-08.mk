<s1>Oosthuysen</s1><c1>:</c1> ‘<q1>I pick golfers, not billboards</q1>’

Mandla Sithebe

GEORGE – <s2>Meridian Cup captain Werner Oosthuysen</s2> <c2>has accused</c2> the event’s biggest sponsor of <q2>trying to choose his team for him</q2>, three weeks before the first tee shot at Klipdrift Links.

<s3>The 49-year-old</s3> <c3>claimed</c3> <q3>Swiss watchmaker Aubry Froidevaux had offered to double the purse if the last wild card went to Sipho “<x>Scopes</x>” Radebe, who wears its watches</q3>.

“<q4>I pick golfers, not billboards,</q4>” <s4>Oosthuysen</s4> <c4>told</c4> <a4>reporters</a4> at the Outeniqua Hotel on Tuesday. “<q4>Sipho is 64th in the world. I had someone in 22nd.</q4>”

That someone is Jun-Jun Abrantes of Davao City, 19, who beat Radebe by a shot in Jakarta last month. <s5>The teenager</s5> <c5>thanked</c5> his captain for “<q5>believing before I did</q5>”.

In Geneva, <s6>the sponsor’s chief executive, Mireille Aubry</s6>, <c6>rejected</c6> the charge as “<q6>fantaisie</q6>”. <s7>The company</s7> <c7>said</c7> on its website that <q7>it had “never asked for a name”, only “for consideration”</q7>.

A WhatsApp message to the captain’s manager, sent by one of the firm’s marketing directors and seen by this newspaper, is less delicate. “<q8>No Scopes, no second tranche,</q8>” <s8>it</s8> <c8>reads</c8>.

<s9,10>The manager, Lindiwe Moerane</s9,10>, <c9>confirmed</c9> <q9>the message was genuine</q9> but <c10>refused</c10> <q10>to release the rest of the thread</q10>. <s11>She</s11> <c11>let slip</c11>, however, that <q11>two other agents had been sounded out</q11>.

Radebe, 31, who learnt the game with a borrowed 5-iron at Windsor Park in Durban, has been asked about little else. “<q12>My clubs must talk, not my wrist,</q12>” <s12>the KwaZulu-Natal man</s12> <c12>told</c12> <a12>SuperSport</a12>.

His coach, Eugene Tladi, was blunter. “<q13>They turned my guy into an advert and then a scandal,</q13>” <s13>he</s13> <c13>said</c13>.

<s14>Clive Penrith-Botha</s14>, who led the side to defeat in Melbourne in 1998, <c14>branded</c14> Oosthuysen “<q14>naive</q14>”. “<q15>Somebody has to pay for the blazers,</q15>” <s15>the former captain</s15> <c15>said</c15>, though <s16>he</s16> <c16>acknowledged</c16> that <q16>a cigarette firm had once leaned on him too</q16>.

The tournament is run by the Southern Golf Alliance (SGA), a partnership of the Sunshine Tour, Golf Andina and two broadcasters. <s17>The alliance</s17> <c17>has promised</c17> <q17>a review by Cape Town attorneys Naidoo Strydom</q17>.

<s18>The contract</s18>, signed in 2021 and due to run until 2029, <c18>states</c18> that <q18>the sponsor “shall have no voice in selection”</q18>. <s19>SGA commissioner Graeme Falconer</s19> <c19>said</c19> <q19>the clause was “not decorative”</q19>, but <s20>the Scot</s20> also <c20>appealed</c20> to <a20>both sides</a20> <q20>to leave it to the lawyers</q20>.

<s21>Three members of the team</s21> <c21>are threatening</c21> <q21>to tape over the logo on their caps</q21>. <s22>One caddie</s22> <c22>foresaw</c22> “<q22>the coldest prize-giving since Muirfield</q22>”.

There may be other money. <s23>Ubuntu Mutual</s23>, which backs the women’s event and Kaizer Chiefs, <c23>said</c23> <q23>it would “pick up the phone” if it rang</q23>. <s24>The insurer</s24> <c24>declined to say</c24> <q24>how much it might spend</q24>.

<s25>Oosthuysen</s25>, whose contract with Volvo ended in 2020, <c25>plans</c25> <q25>to lead his team out bare-wristed</q25>.

“<q26>My father, Dirk, was stationmaster at Riversdale and gave me a watch when I was 12,</q26>” <s26>the captain</s26> <c26>said</c26>. “<q26>It still goes. Nobody paid me to wear it.</q26>”
-----
1 | direct | Werner Oosthuysen | PERSON | surname
2 | indirect | Werner Oosthuysen | PERSON | name
3 | indirect | Werner Oosthuysen | PERSON | title
4 | direct | Werner Oosthuysen | PERSON | surname
5 | mixed | Jun-Jun Abrantes | PERSON | title
6 | mixed | Mireille Aubry | PERSON | name
7 | mixed | Aubry Froidevaux | ORG | organisation
8 | direct | WhatsApp message to the captain’s manager | DOCUMENT | pronoun
9 | indirect | Lindiwe Moerane | PERSON | name
10 | attitude | Lindiwe Moerane | PERSON | name
11 | indirect | Lindiwe Moerane | PERSON | pronoun
12 | direct | Sipho “Scopes” Radebe | PERSON | title
13 | direct | Eugene Tladi | PERSON | pronoun
14 | mixed | Clive Penrith-Botha | PERSON | name
15 | direct | Clive Penrith-Botha | PERSON | title
16 | indirect | Clive Penrith-Botha | PERSON | pronoun
17 | indirect | Southern Golf Alliance | ORG | organisation
18 | mixed | contract | DOCUMENT | document
19 | mixed | Graeme Falconer | PERSON | name
20 | indirect | Graeme Falconer | PERSON | title
21 | indirect | Three members of the team | GROUP | group
22 | mixed | One caddie | PERSON | title
23 | mixed | Ubuntu Mutual | ORG | organisation
24 | attitude | Ubuntu Mutual | ORG | organisation
25 | attitude | Werner Oosthuysen | PERSON | surname
26 | direct | Werner Oosthuysen | PERSON | title
entity | PERSON | Werner Oosthuysen | Oosthuysen | captain | -
entity | PERSON | Sipho “Scopes” Radebe | Radebe; Sipho; Scopes | - | -
entity | PERSON | Jun-Jun Abrantes | - | - | -
entity | PERSON | Mireille Aubry | - | chief executive | Aubry Froidevaux
entity | PERSON | Lindiwe Moerane | - | manager | -
entity | PERSON | Eugene Tladi | - | coach | -
entity | PERSON | Clive Penrith-Botha | - | former captain | -
entity | PERSON | Graeme Falconer | - | commissioner | Southern Golf Alliance
entity | PERSON | Dirk | - | stationmaster | -
entity | ORG | Aubry Froidevaux | - | - | -
entity | ORG | SuperSport | - | - | -
entity | ORG | Southern Golf Alliance | SGA | - | -
entity | ORG | Sunshine Tour | - | - | -
entity | ORG | Golf Andina | - | - | -
entity | ORG | Naidoo Strydom | - | - | -
entity | ORG | Ubuntu Mutual | - | - | -
entity | ORG | Kaizer Chiefs | - | - | -
entity | ORG | Volvo | - | - | -
entity | LOC | GEORGE | - | - | -
entity | LOC | Klipdrift Links | - | - | -
entity | LOC | Outeniqua Hotel | - | - | -
entity | LOC | Davao City | - | - | -
entity | LOC | Jakarta | - | - | -
entity | LOC | Geneva | - | - | -
entity | LOC | Windsor Park | - | - | -
entity | LOC | Durban | - | - | -
entity | LOC | KwaZulu-Natal | - | - | -
entity | LOC | Melbourne | - | - | -
entity | LOC | Cape Town | - | - | -
entity | LOC | Muirfield | - | - | -
entity | LOC | Riversdale | - | - | -
entity | NORP | Swiss | - | - | -
entity | NORP | Scot | - | - | -
meta | Oosthuysen: ‘I pick golfers, not billboards’ | - | Mandla Sithebe
