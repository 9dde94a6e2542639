World-first ‘<x>sponge</x>’ pavement opens in Tilbrook

A pavement that drinks is being tried out in a Tilbrook side street — and so far, so dry.

The £220,000 surface, designed by graduates of the University of East Marsh, soaks up heavy rain and lets it trickle into the ground below.

“<q1>It’s like walking on a very stiff cake.</q1>” <c1>–</c1> <s1>Councillor Anil Rossiter, cabinet member for highways</s1>

“<q2>We poured a bath on it on day one. Gone in eleven seconds.</q2>” <c2>–</c2> <s2>Zofia Marek, co-founder, Soakaway Ltd</s2>

“<q3>I’ll believe it when I see it in February.</q3>” <c3>–</c3> <s3>Ted Lomas, resident of Brook Street since 1968</s3>

The street has flooded nine times since 2012. <s4>Ms Marek</s4> <c4>said</c4> <q4>the idea came from a trip to the seaside</q4>: “<q5>You tip out your bucket and the beach just eats it.</q5>”

The council is paying half the cost. <s7>It</s7> <c7>stressed</c7> that <q7>no money had been taken from pothole repairs</q7>.

<s9>Conservative group leader Pru Hadleigh</s9> <c9>posted</c9> on X: “<q9>£220k for one street. My ward has holes you could keep fish in. #priorities</q9>”

<s10>@SoakawayLtd</s10> <c10>replied</c10>: “<q10>Come and pour something on it, Pru. Bring the fish.</q10>”

Engineers will monitor the surface for a year. <s12,13>Dr Obinna Sallis, who supervised the original project</s12,13>, <c12>cautioned</c12> that <q12>leaves and silt could clog it</q12> and <c13>said</c13> <q13>it would need vacuuming twice a year</q13>.

Vacuuming? “<q14>With a big one,</q14>” <s14>he</s14> <c14>said</c14>. “<q14>Not a Hoover.</q14>”

The word “<x>sponge</x>” has stuck, to the annoyance of the marketing team, who had come up with “<x>HydroWalk</x>”.
-----
1 | direct | Anil Rossiter | PERSON | name
2 | direct | Zofia Marek | PERSON | name
3 | direct | Ted Lomas | PERSON | name
4 | indirect | Zofia Marek | PERSON | surname
5 | direct | Zofia Marek | PERSON | none
7 | indirect | council | GROUP | pronoun
9 | direct | Pru Hadleigh | PERSON | name
10 | direct | Soakaway Ltd | ORG | organisation
12 | indirect | Obinna Sallis | PERSON | name
13 | indirect | Obinna Sallis | PERSON | name
14 | direct | Obinna Sallis | PERSON | pronoun
meta | World-first ‘sponge’ pavement opens in Tilbrook | - | -
entity | LOC | Tilbrook | - | - | -
entity | ORG | University of East Marsh | - | - | -
entity | PERSON | Anil Rossiter | Councillor Anil Rossiter | cabinet member for highways | -
entity | PERSON | Zofia Marek | Ms Marek | co-founder | Soakaway Ltd
entity | ORG | Soakaway Ltd | @SoakawayLtd | - | -
entity | PERSON | Ted Lomas | - | - | -
entity | LOC | Brook Street | - | - | -
entity | NORP | Conservative | - | - | -
entity | PERSON | Pru Hadleigh | Pru | Conservative group leader | -
entity | ORG | X | - | - | -
entity | PERSON | Obinna Sallis | Dr Obinna Sallis | - | -
