Melbourne tram art<c1>:</c1> ''<q1>We wanted it to hum</q1>''

By Zoe Anagnostou

The trams that will carry eight new paintings around Melbourne from tomorrow were unveiled yesterday to applause, a brass band and one heckler.

''<q2>We wanted it to hum,</q2>'' <c2>said</c2> <s2>curator Delia Mwangi-Ross</s2>. ''<q2>A gallery's silent. A tram's got a pulse.</q2>''

The designs were chosen from 640 entries. Among them are “<x>Ghost of the No. 6</x>” by Wurundjeri artist Col Hunter, and “<x>Mind the Doors, Darling</x>”, a frieze of dancing commuters.

<s3>Hunter</s3> <c3>said</c3> <q3>his painting followed the path of a creek that had been put in a pipe in 1889</q3>. ''<q4>You ride over it every day and you don't know you're crossing water,</q4>'' <s4>he</s4> <c4>said</c4>.

''<q5>Now you'll know.</q5>''

<s6>The heckler, a retired conductor named Barry Plunkett</s6>, <c6>shouted</c6> that <q6>the money should have gone on seats</q6>. <s7>He</s7> later <c7>told</c7> <a7>this reporter</a7> <q7>he liked the creek one</q7>.

The program costs $380,000 a year. <s8>Public Transport Minister Lachlan Yeo</s8> <c8>defended</c8> <q8>the spending</q8>. ''<q9>It's less than we pay to scrub the graffiti off,</q9>'' <s9>he</s9> <c9>said</c9>. ''<q9>And nobody's ever framed the graffiti.</q9>''

<s10,11>The passenger lobby group Standing Room Only</s10,11> <c10>welcomed</c10> <q10>the art</q10> but <c11>said</c11> <q11>one service in nine had been cancelled in June</q11>. ''<q12>It's a lovely thing to look at as it doesn't arrive,</q12>'' <c12>said</c12> <s12>its convener, Prue Castellano</s12>.

<s13>The trams' operator</s13> <c13>put</c13> <q13>the figure at one in fourteen</q13>. Either way the No. 6, ghost and all, left its launch eleven minutes late, according to the clock at the depot.
-----
1 | direct | Delia Mwangi-Ross | PERSON | none
2 | direct | Delia Mwangi-Ross | PERSON | name
3 | indirect | Col Hunter | PERSON | surname
4 | direct | Col Hunter | PERSON | pronoun
5 | direct | Col Hunter | PERSON | none
6 | indirect | Barry Plunkett | PERSON | name
7 | indirect | Barry Plunkett | PERSON | pronoun
8 | indirect | Lachlan Yeo | PERSON | name
9 | direct | Lachlan Yeo | PERSON | pronoun
10 | indirect | Standing Room Only | ORG | organisation
11 | indirect | Standing Room Only | ORG | organisation
12 | direct | Prue Castellano | PERSON | name
13 | indirect | trams' operator | ORG | organisation
meta | Melbourne tram art: ''We wanted it to hum'' | - | Zoe Anagnostou
entity | LOC | Melbourne | - | - | -
entity | PERSON | Delia Mwangi-Ross | - | curator | -
entity | NORP | Wurundjeri | - | - | -
entity | PERSON | Col Hunter | Hunter | Wurundjeri artist | -
entity | PERSON | Barry Plunkett | - | retired conductor | -
entity | PERSON | Lachlan Yeo | - | Public Transport Minister | -
entity | ORG | Standing Room Only | - | - | -
entity | PERSON | Prue Castellano | - | convener | Standing Room Only
