'<q1>It knew my NAME</q1>': Gran's terror as crafty gull raids kitchen for a MONTH

EXCLUSIVE by Shane Dobney

<s14>A GRAN</s14> <c14>has told</c14> <q14>how a brazen seagull pinched 31 sausages, two pork pies and her false teeth in a four-week reign of terror</q14>.

Pat Clutterbuck, 74, first clocked the bird – nicknamed '<x>Ronnie</x>' after the gangster – strolling through her cat flap in Skegness last month.

"<q2>I thought it was our cat with a cold,</q2>" <s2>the mum-of-five</s2> <c2>told</c2> <a2>The Comet</a2>. "<q2>Then it looked me dead in the eye and took a chipolata.</q2>"

<s3>Pat</s3> <c3>swears</c3> <q3>the gull now taps out a rhythm on the glass at 7am sharp</q3>. <s4>Her hubby Ken, 79</s4>, <c4>reckons</c4> <q4>it can tell the time</q4>.

"<q5>It won't come on a Sunday 'cos I do the full English at ten,</q5>" <c5>said</c5> <s5>the ex-trawlerman</s5>. "<q5>It's there at five to. You could set your watch by it.</q5>"

The final straw came on Tuesday, when the retired dinner lady put her dentures down to answer the phone. By the time she'd hung up they were sailing over the boating lake.

"<q6>He was GRINNING. With my teeth,</q6>" <s6>she</s6> <c6>fumed</c6>.

The couple rang the town hall three times. <s7,8>Pen-pushers at East Lindsey District Council</s7,8> <c7>told</c7> <a7>them</a7> <q7>gulls are protected by law</q7> and <c8>advised</c8> <a8>them</a8> <q8>to "consider a different cat flap"</q8>.

<s9>Furious Ken</s9> <c9>branded</c9> the reply "<q9>a load of old guano</q9>".

<s10>Neighbour Kuldip Rai</s10> <c10>blames</c10> <q10>day-trippers chucking chips</q10>. <s11>He</s11> <c11>claimed</c11>: "<q11>They're feeding 'em like royalty. There's one on the pier drinks cider.</q11>"

Bird boffin Dr Esme Wragg wasn't a bit surprised. "<q12>Herring gulls recognise faces, and they never forget a soft touch,</q12>" <s12>she</s12> <c12>said</c12>.

<s13>The expert</s13> <c13>urged</c13> <a13>Pat</a13> <q13>not to feed it, talk to it or make eye contact</q13>.

Ronnie, meanwhile, has brought a mate.

<s15>A council spokesman</s15> last night <c15>promised</c15> <q15>to send "an officer with experience of gulls"</q15>.
-----
1 | direct | Pat Clutterbuck | PERSON | none
2 | direct | Pat Clutterbuck | PERSON | title
3 | indirect | Pat Clutterbuck | PERSON | name
4 | attitude | Ken | PERSON | name
5 | direct | Ken | PERSON | title
6 | direct | Pat Clutterbuck | PERSON | pronoun
7 | indirect | East Lindsey District Council | ORG | organisation
8 | mixed | East Lindsey District Council | ORG | organisation
9 | mixed | Ken | PERSON | name
10 | indirect | Kuldip Rai | PERSON | name
11 | direct | Kuldip Rai | PERSON | pronoun
12 | direct | Esme Wragg | PERSON | pronoun
13 | indirect | Esme Wragg | PERSON | title
14 | indirect | Pat Clutterbuck | PERSON | title
15 | mixed | East Lindsey District Council | ORG | organisation
entity | PERSON | Pat Clutterbuck | Pat | - | -
entity | PERSON | Ken | - | - | -
entity | PERSON | Kuldip Rai | - | - | -
entity | PERSON | Esme Wragg | Dr Esme Wragg | - | -
entity | ORG | East Lindsey District Council | - | - | -
entity | ORG | The Comet | - | - | -
entity | LOC | Skegness | - | - | -
meta | 'It knew my NAME': Gran's terror as crafty gull raids kitchen for a MONTH | - | Shane Dobney
