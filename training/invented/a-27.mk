<s14>Trust</s14> ‘<q14>heartbroken</q14>’ after baby’s ashes mislaid

<s1>A hospital trust</s1> <c1>has apologised</c1> to <a1>a couple</a1> for <q1>the loss of their baby son’s ashes</q1>.

<a31>Ollie and Precious Mbeki</a31> <c31>were told</c31> in October that <q31>the casket had been sent to a chapel of rest in Ashby by mistake</q31>. It was not there when they called to collect it.

“<q2>They rang me at work,</q2>” <c2>said</c2> <s2>Mrs Mbeki, a 31-year-old teaching assistant</s2>. “<q2>I was in the middle of phonics. This lady goes, ‘<n2>I’m afraid we can’t put our hands on him.</n2>’ Can’t put our hands on him. I’ll hear that till I die.</q2>”

<s3,4>Her husband</s3,4> <c3>said</c3> <q3>they had received “three letters with three different explanations”</q3> and <c4>accused</c4> the trust of <q4>closing ranks</q4>.

<s5>The Ashby and Vale NHS Trust</s5> <c5>said</c5> <q5>it was “heartbroken for the family” and had brought in an outside investigator</q5>. <q6>It would be wrong</q6>, <s6>a spokesman</s6> <c6>added</c6>, <q6>to comment further until her report was complete</q6>.

<s7>The family’s MP, Dame Harriet Loxley</s7>, <c7>called on</c7> <a7>the chief executive</a7> <q7>to meet them in person</q7>. <s8>She</s8> <c8>told</c8> <a8>the Commons</a8>: “<q8>A parcel from a shoe shop can be followed to the minute. This child could not.</q8>”

<s9>The health minister, Gareth Pugh</s9>, <c9>promised</c9> <q9>to look into the case</q9>. <s10>He</s10> <c10>said</c10> <q10>guidance on the handling of remains, last revised in 2009, was “due another look”</q10>.

<s11>Bereavement charity Little Lamps</s11> <c11>believes</c11> <q11>dozens of families may have been affected</q11>. <c12>According to</c12> <s12>its figures</s12>, <q12>17 trusts have recorded at least one such loss since 2015</q12>.

The couple have kept a blanket, a hospital bracelet and a book of fairy tales, “<x>The Moon’s Own Pocket</x>”, that they read aloud to him on his only night.

“<q13>I just want somebody to say it like it is,</q13>” <s13>Mr Mbeki</s13> <c13>said</c13>. “<q13>They lost him. Say you lost him.</q13>”
-----
14 | mixed | Ashby and Vale NHS Trust | ORG | title
1 | indirect | Ashby and Vale NHS Trust | ORG | title
2 | direct | Precious Mbeki | PERSON | surname
3 | mixed | Ollie | PERSON | title
4 | indirect | Ollie | PERSON | title
5 | mixed | Ashby and Vale NHS Trust | ORG | organisation
6 | indirect | Ashby and Vale NHS Trust | ORG | title
7 | indirect | Harriet Loxley | PERSON | name
8 | direct | Harriet Loxley | PERSON | pronoun
9 | indirect | Gareth Pugh | PERSON | name
10 | mixed | Gareth Pugh | PERSON | pronoun
11 | attitude | Little Lamps | ORG | organisation
12 | indirect | its figures | DOCUMENT | document
13 | direct | Ollie | PERSON | surname
31 | indirect | - | - | none
meta | Trust ‘heartbroken’ after baby’s ashes mislaid | - | -
entity | PERSON | Ollie | Mr Mbeki | - | -
entity | PERSON | Precious Mbeki | Mrs Mbeki | teaching assistant | -
entity | LOC | Ashby | - | - | -
entity | ORG | Ashby and Vale NHS Trust | - | - | -
entity | PERSON | Harriet Loxley | Dame Harriet Loxley | MP | -
entity | ORG | Commons | - | - | -
entity | PERSON | Gareth Pugh | - | health minister | -
entity | ORG | Little Lamps | - | - | -
