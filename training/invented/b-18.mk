Airline apologises after pilot's '<x>goodnight</x>' message alarms passengers

By Wanjiru Kamau-Ellis in Nairobi

Savanna Air apologised on Sunday after a pilot wished his passengers '<x>goodnight</x>' halfway through a morning flight to Kisumu.

'<q1>It was a slip of the tongue by a colleague who'd just come off a night roster,</q1>' <s1>the airline</s1> <c1>said</c1> in a statement. '<q1>At no point was he asleep.</q1>'

Passengers on flight SV118 heard the announcement about twenty minutes after take-off, and then silence. '<q2>People started to pray,</q2>' <c2>said</c2> <s2>Boniface Wekesa, a seed salesman in row 11</s2>. '<q2>I don't pray, but I joined in.</q2>'

<s3>The Kenya Civil Aviation Authority</s3> <c3>said</c3> <q3>it was aware of the incident and had asked for the cockpit recording</q3>. <s4>It</s4> <c4>declined to speculate on</c4> <q4>whether the pilot had broken rest rules</q4>.

<s5>The pilots' union</s5> <c5>accused</c5> Savanna of <q5>rostering crews for five night sectors in a row</q5>, a practice <s6>it</s6> <c6>said</c6> <q6>was 'legal, just about, and lunatic, certainly'</q6>. <s7>The airline</s7> <c7>denied</c7> <q7>this</q7>.

<s8>Captain Halima Noor, who flew for Savanna for nine years before joining the union's safety committee</s8>, <c8>told</c8> <a8>this newspaper</a8> that <q8>she'd once woken over Lake Naivasha with no memory of the climb</q8>.

'<q9>I reported myself,</q9>' <s9>Noor</s9> <c9>said</c9>. '<q9>They thanked me for my honesty and gave me another night.</q9>'

Savanna, founded in 1997 with two leased turboprops, now flies to nineteen cities. Its timetable for the Kisumu route shows six departures a day.

<s10,11>Savanna's chief operating officer, Dietrich Mbugua</s10,11>, <c10>called</c10> her account '<q10>distressing if true</q10>' but <c11>said</c11> <q11>there was no record of such a report</q11>.

The plane landed on time. <s12>Wekesa</s12> <c12>plans</c12> <q12>to take the bus home</q12>.
-----
1 | direct | Savanna Air | ORG | organisation
2 | direct | Boniface Wekesa | PERSON | name
3 | indirect | Kenya Civil Aviation Authority | ORG | organisation
4 | attitude | Kenya Civil Aviation Authority | ORG | pronoun
5 | indirect | pilots' union | ORG | organisation
6 | mixed | pilots' union | ORG | pronoun
7 | indirect | Savanna Air | ORG | organisation
8 | indirect | Halima Noor | PERSON | name
9 | direct | Halima Noor | PERSON | surname
10 | mixed | Dietrich Mbugua | PERSON | name
11 | indirect | Dietrich Mbugua | PERSON | name
12 | attitude | Boniface Wekesa | PERSON | surname
meta | Airline apologises after pilot's 'goodnight' message alarms passengers | - | Wanjiru Kamau-Ellis in Nairobi
entity | ORG | Savanna Air | Savanna | - | -
entity | LOC | Kisumu | - | - | -
entity | PERSON | Boniface Wekesa | Wekesa | seed salesman | -
entity | ORG | Kenya Civil Aviation Authority | - | - | -
entity | PERSON | Halima Noor | Noor | Captain | -
entity | LOC | Lake Naivasha | - | - | -
entity | PERSON | Dietrich Mbugua | - | chief operating officer | Savanna Air
