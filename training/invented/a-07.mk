<s1>Deputies</s1><c1>:</c1> <q1>Stolen fire truck ended up in lake</q1>

OTTER FALLS, Minn. -- <q2>A 23-year-old man was arrested Sunday after a volunteer department's only ladder truck was driven into Lake Winnowa</q2>, <s2>authorities</s2> <c2>said</c2>.

Dustin Ray Kowalczyk was charged with felony theft and two counts of fleeing a peace officer.

<s3>Sheriff Loretta Bjorklund</s3> <c3>said</c3> <q3>the truck, a 1998 model the firefighters call "Big Agnes," rolled through an unlocked bay door about 2:15 a.m.</q3>

"<q4>We got a call from a lady who was letting her dog out,</q4>" <s4>Bjorklund</s4> <c4>said</c4>. "<q4>She says, '<n4>Sheriff, I believe your fire truck's going the wrong way.</n4>' And it was.</q4>"

Four deputies gave chase at speeds that never topped 35 mph. The truck missed a bait shop, took out a sign that <c5>read</c5> "<q5>Slow Children</q5>" and came to rest in three feet of water.

<c6>According to</c6> <s6>the criminal complaint</s6>, <q6>Kowalczyk climbed onto the roof and waved</q6>.

"<q7>I just wanted to hear the siren,</q7>" <s7>he</s7> allegedly <c7>told</c7> <a7>Deputy Marcus Yang</a7>.

Fire Chief Walt Engebretson could not be reached Monday. <s8,9>His assistant chief, Renee Tofte</s8,9>, <c8>said</c8> <q8>the engine block was cracked and the pump "probably shot,"</q8> and <c9>estimated</c9> <q9>the loss at $210,000</q9>. <s10>The department</s10> <c10>hopes</c10> <q10>to borrow a truck from neighboring Clay Township</q10>.

<s11>Mayor Ed Lindqvist</s11> <c11>acknowledged</c11> that <q11>the bay door had been broken since March</q11>. "<q12>It was on the list,</q12>" <s12>he</s12> <c12>said</c12>.

An attorney for Kowalczyk did not return two phone messages. His next court appearance is Oct. 3.

At Nygaard's Cafe, where the story was already known as "<x>The Big Agnes Affair</x>," <s13>regulars</s13> <c13>wanted to know</c13> only one thing: <q13>Did he get to hear it?</q13>

"<q14>Oh, he heard it,</q14>" <s14>Bjorklund</s14> <c14>said</c14>. "<q14>Whole county heard it.</q14>"
-----
1 | indirect | Deputies | GROUP | group
2 | indirect | authorities | GROUP | group
3 | indirect | Loretta Bjorklund | PERSON | name
4 | direct | Loretta Bjorklund | PERSON | surname
5 | direct | sign | DOCUMENT | none
6 | indirect | criminal complaint | DOCUMENT | document
7 | direct | Dustin Ray Kowalczyk | PERSON | pronoun
8 | mixed | Renee Tofte | PERSON | name
9 | indirect | Renee Tofte | PERSON | name
10 | attitude | department | ORG | organisation
11 | indirect | Ed Lindqvist | PERSON | name
12 | direct | Ed Lindqvist | PERSON | pronoun
13 | attitude | regulars | GROUP | group
14 | direct | Loretta Bjorklund | PERSON | surname
meta | Deputies: Stolen fire truck ended up in lake | - | -
entity | LOC | OTTER FALLS | - | - | -
entity | LOC | Minn. | - | - | -
entity | LOC | Lake Winnowa | - | - | -
entity | PERSON | Dustin Ray Kowalczyk | Kowalczyk | - | -
entity | PERSON | Loretta Bjorklund | Bjorklund | Sheriff | -
entity | PERSON | Marcus Yang | - | Deputy | -
entity | PERSON | Walt Engebretson | - | Fire Chief | -
entity | PERSON | Renee Tofte | - | assistant chief | -
entity | LOC | Clay Township | - | - | -
entity | PERSON | Ed Lindqvist | - | Mayor | -
entity | LOC | Nygaard's Cafe | - | - | -
