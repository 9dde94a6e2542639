<s1>Garbutt</s1><c1>:</c1> ‘<q1>I won’t wear a loan shark on my chest</q1>’ as Tarnmouth’s sponsor row spills on to pitch

Imogen Achterberg at the Percy Lowther Stadium

Tarnmouth Women 1
Holmbury 3

There were three goals for Holmbury, two red cards and a missed penalty, and nobody in Tarnmouth will remember any of it. They will remember the tape.

Nine of the home side took the field in the Women’s Premiership yesterday with strips of black tape across the name of QuidNow, the payday lender that became the club’s shirt sponsor on Thursday. <s2>The captain, Shanice Garbutt</s2>, <c2>said</c2> afterwards <q2>she would do the same at Bristol City next Sunday</q2>.

“<q3>My mam lost her house on Church Bank to a firm like that,</q3>” <s3>the 27-year-old defender</s3> <c3>said</c3>. “<q3>I won’t wear a loan shark on my chest. If they fine me, they fine me.</q3>”

<s4>Tarnmouth</s4> <c4>said</c4> <q4>they “respected the players’ feelings” but had a contract to honour</q4>. <s5>The club</s5> <c5>would not say</c5> <q5>whether the nine would be disciplined</q5>. <s6>Their chief executive, Lorne Halifax</s6>, <c6>has described</c6> the three-year deal, worth £1.2m, as “<q6>the difference between full-time and Tuesday nights</q6>”.

QuidNow is owned by Brass & Penny, a Leeds company fined £4m in 2021 by the Financial Conduct Authority (FCA). <s7,8>It</s7,8> <c7>insisted</c7> last night that <q7>it was “a different business with a different team”</q7> and <c8>hoped</c8> <q8>to meet the players</q8>.

That may take time. <s9>The Professional Footballers’ Association</s9> <c9>has asked</c9> <a9>the league</a9> <q9>to look at whether women were consulted</q9>. <q10>They were not</q10>, <c10>according to</c10> <s10>Dilys Okonjo-Price, the union’s head of women’s football</s10>. “<q11>They found out on Instagram, like the rest of us,</q11>” <s11>she</s11> <c11>said</c11>.

<s12>The Tarnmouth Supporters’ Trust</s12> <c12>urged</c12> <a12>fans</a12> <q12>to cover the logo on their own replicas</q12>, and by kick-off the Seaview End was a wall of parcel tape. A banner hung from the Lane Stand. “<q13>400% OF NOTHING</q13>”, <s13>it</s13> <c13>read</c13>.

On the pitch, Holmbury were quicker from the start. The Dutch winger Femke van der Kerk put them in front from Bo Field’s cross and Marta, their teenage Portuguese, made it two before half-time. Jess Sunday pulled one back, but Garbutt was sent off for a second booking on 71 minutes, Holmbury’s Ottoline Banks followed her, and Field hit the third on the break. Keira Church had a late penalty saved.

Tarnmouth’s manager, Ragnhild Moe, looked weary. “<q15>I have spent this week talking about interest rates,</q15>” <s15>she</s15> <c15>said</c15>. <s16>Moe</s16>, who won the Champions League with Brannfjell in 2016, <c16>felt</c16> <q16>her team had been “beaten before the bus stopped”</q16>.

Her opposite number, Hope York, was careful. “<q18>It isn’t our shirt, so it isn’t our fight,</q18>” <s18>York</s18> <c18>said</c18>. “<q18>But I know where I’d put the tape.</q18>”

<s19>The league</s19> <c19>said</c19> <q19>it had received the referee’s report, which notes “altered kit”</q19>. Rule F4 allows a fine of £500 a player. <s20>The Football Association</s20>, which bans betting firms from youth shirts, <c20>said</c20> <q20>lenders were a matter for clubs</q20>.

Not all sponsors have stayed silent. Calder Dairies, whose name is on the sleeve, is reviewing its own deal. “<q22>We sell yoghurt to children in this town,</q22>” <c22>said</c22> <s22>a spokeswoman for Calder</s22>. “<q22>It matters who we stand next to.</q22>”

Tarnmouth, who beat Wykeham Rovers to win the Marigold Cup in May, are bottom of the table, two points behind Lewes.
-----
1 | direct | Shanice Garbutt | PERSON | surname
2 | indirect | Shanice Garbutt | PERSON | name
3 | direct | Shanice Garbutt | PERSON | title
4 | mixed | Tarnmouth Women | ORG | organisation
5 | attitude | Tarnmouth Women | ORG | organisation
6 | mixed | Lorne Halifax | PERSON | name
7 | mixed | Brass & Penny | ORG | pronoun
8 | attitude | Brass & Penny | ORG | pronoun
9 | indirect | Professional Footballers’ Association | ORG | organisation
10 | indirect | Dilys Okonjo-Price | PERSON | name
11 | direct | Dilys Okonjo-Price | PERSON | pronoun
12 | indirect | Tarnmouth Supporters’ Trust | ORG | organisation
13 | direct | banner | DOCUMENT | pronoun
15 | direct | Ragnhild Moe | PERSON | pronoun
16 | mixed | Ragnhild Moe | PERSON | surname
18 | direct | Hope York | PERSON | surname
19 | mixed | Women’s Premiership | ORG | organisation
20 | indirect | Football Association | ORG | organisation
22 | direct | Calder Dairies | ORG | organisation
entity | PERSON | Shanice Garbutt | Garbutt | captain | Tarnmouth Women
entity | PERSON | Lorne Halifax | - | chief executive | Tarnmouth Women
entity | PERSON | Dilys Okonjo-Price | - | head of women’s football | Professional Footballers’ Association
entity | PERSON | Femke van der Kerk | - | winger | Holmbury
entity | PERSON | Bo Field | Field | - | Holmbury
entity | PERSON | Marta | - | - | Holmbury
entity | PERSON | Jess Sunday | - | - | Tarnmouth Women
entity | PERSON | Ottoline Banks | - | - | Holmbury
entity | PERSON | Keira Church | - | - | Tarnmouth Women
entity | PERSON | Ragnhild Moe | Moe | manager | Tarnmouth Women
entity | PERSON | Hope York | York | manager | Holmbury
entity | ORG | Tarnmouth Women | Tarnmouth | - | -
entity | ORG | Holmbury | - | - | -
entity | ORG | Women’s Premiership | - | - | -
entity | ORG | QuidNow | - | - | -
entity | ORG | Bristol City | - | - | -
entity | ORG | Brass & Penny | - | - | -
entity | ORG | Financial Conduct Authority | FCA | - | -
entity | ORG | Professional Footballers’ Association | - | - | -
entity | ORG | Instagram | - | - | -
entity | ORG | Tarnmouth Supporters’ Trust | - | - | -
entity | ORG | Brannfjell | - | - | -
entity | ORG | Football Association | - | - | -
entity | ORG | Calder Dairies | Calder | - | -
entity | ORG | Wykeham Rovers | - | - | -
entity | ORG | Lewes | - | - | -
entity | NORP | Dutch | - | - | -
entity | NORP | Portuguese | - | - | -
entity | LOC | Church Bank | - | - | -
entity | LOC | Leeds | - | - | -
entity | LOC | Seaview End | - | - | -
entity | LOC | Lane Stand | - | - | -
meta | Garbutt: ‘I won’t wear a loan shark on my chest’ as Tarnmouth’s sponsor row spills on to pitch | - | Imogen Achterberg
