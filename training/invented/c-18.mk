Farm ‘<q1>on death row</q1>’ as TB reactors found in pedigree herd

A Carmarthenshire family who have bred Welsh Black cattle for five generations are facing the loss of half their herd after 38 animals reacted to a bovine TB test.

Eleri Treharne and her husband, Huw, of Fferm Pwll-y-Gof near Llanfynydd, were told on Monday that the animals must be slaughtered within ten days.

“<q2>They’ll be shot on the yard, in front of each other, because some are in calf and can’t travel,</q2>” <c2>said</c2> <s2>Mrs Treharne, 46</s2>. “<q2>I’ve asked if I can hold the heifers. They’re thinking about it.</q2>”

<s3>Her husband</s3> <c3>said</c3> <q3>it felt like being “on death row with a clipboard”</q3>. <s4>He</s4> <c4>fears</c4> <q4>their son, Gruff, will not want to carry on</q4>.

<s5>Gruff, 15</s5>, <c5>would neither confirm nor deny</c5> <q5>the suspicion</q5>. “<q6>I’ll see,</q6>” <s6>he</s6> <c6>said</c6>, and went to fetch the quad bike.

<s7>The Farmers’ Union of Dyfed (FUD)</s7> <c7>called for</c7> <q7>an end to on-farm slaughter</q7>. <s8>Its president, Dai Corbett-Rees</s8>, <c8>said</c8> <q8>the policy was “cruel to cattle and cruel to people, and it isn’t even cheap”</q8>.

<c9>According to</c9> <s9>figures from the Welsh Government</s9>, <q9>10,100 cattle were killed in the year to June</q9>. The number of herds under restriction has fallen by a third since 2009. <s10>The Deputy First Minister, Angharad Siôn</s10>, <c10>said</c10> in the Senedd on Tuesday that <q10>new guidance would be published before Christmas</q10>.

“<q11>I have stood in those yards,</q11>” <s11>the Labour MS</s11> <c11>said</c11>. “<q11>I know what the quiet afterwards is like.</q11>”

<s12>Plaid Cymru’s rural affairs spokesman, Tomos Bevan-Price</s12>, <c12>retorted</c12>: “<q12>Then break it.</q12>”

<s13>Badger campaigners</s13> <c13>oppose</c13> <q13>any cull</q13>. <s14>The Dyfed Badger Network</s14> <c14>pointed out</c14> that <q14>most breakdowns begin with bought-in stock</q14>. <s15>Mr Treharne</s15> <c15>maintains</c15> <q15>he has bought nothing in since 1996</q15>.

A vet, a valuer and two slaughtermen were expected at Pwll-y-Gof this morning. The lane was gritted for them.
-----
1 | mixed | Huw | PERSON | none
2 | direct | Eleri Treharne | PERSON | surname
3 | mixed | Huw | PERSON | title
4 | attitude | Huw | PERSON | pronoun
5 | attitude | Gruff | PERSON | name
6 | direct | Gruff | PERSON | pronoun
7 | indirect | Farmers’ Union of Dyfed | ORG | organisation
8 | mixed | Dai Corbett-Rees | PERSON | name
9 | indirect | figures from the Welsh Government | DOCUMENT | document
10 | indirect | Angharad Siôn | PERSON | name
11 | direct | Angharad Siôn | PERSON | title
12 | direct | Tomos Bevan-Price | PERSON | name
13 | attitude | Badger campaigners | GROUP | group
14 | indirect | Dyfed Badger Network | ORG | organisation
15 | indirect | Huw | PERSON | surname
entity | PERSON | Eleri Treharne | Mrs Treharne | - | -
entity | PERSON | Huw | Mr Treharne | - | -
entity | PERSON | Gruff | - | - | -
entity | ORG | Farmers’ Union of Dyfed | FUD | - | -
entity | PERSON | Dai Corbett-Rees | - | president | Farmers’ Union of Dyfed
entity | PERSON | Angharad Siôn | - | Deputy First Minister | -
entity | PERSON | Tomos Bevan-Price | - | rural affairs spokesman | Plaid Cymru
entity | ORG | Dyfed Badger Network | - | - | -
entity | ORG | Welsh Government | - | - | -
entity | ORG | Senedd | - | - | -
entity | ORG | Plaid Cymru | - | - | -
entity | NORP | Labour | - | - | -
entity | NORP | Welsh | - | - | -
entity | LOC | Carmarthenshire | - | - | -
entity | LOC | Fferm Pwll-y-Gof | Pwll-y-Gof | - | -
entity | LOC | Llanfynydd | - | - | -
meta | Farm ‘on death row’ as TB reactors found in pedigree herd | - | -
