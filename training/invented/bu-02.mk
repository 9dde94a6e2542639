<s1>Planning chief</s1> <c1>tells</c1> <a1>Deptford neighbours</a1> <q1>they will ‘learn to love’ 31-storey Tooth</q1>

<s2>Lendrick Shaw</s2> <c2>insists</c2> <q2>Maudlin Street tower is ‘what London looks like now’</q2> — but <s3>families</s3> <c3>fear</c3> <q3>four winter months without sun</q3>

By Tabitha Quill, Property Correspondent

The firm behind a 31-storey tower in Deptford <c4>was accused</c4> last night of ‘<q4>treating SE8 like a spreadsheet</q4>’ by <s4>a 74-year-old widow</s4> whose kitchen would lose its light.

<s5>Lendrick Shaw</s5> <c5>hopes</c5> <q5>to put 288 flats, an Everley cinema and a nursery run by Small Hours on the site of the old Bonner & Tice sack works in Maudlin Street</q5>. Its official name is One Maudlin. Nobody south of the river calls it anything but the Tooth.

‘<q6>They come down here in their gilets and tell us it’s a gift,</q6>’ <c6>said</c6> <s6>Marjorie Obuya-Finch</s6>, who has lived in Nelson House since 1971. ‘<q6>I’d sooner have socks.</q6>’

Mrs Obuya-Finch, a retired dinner lady at St Radegund’s, was among 90 people who squeezed into the Three Ferrets on Monday to hear the company’s planning director, Piers Amherst-Kaur.

It did not go well. <q7>Objections to towers ‘age like milk’</q7>, <s7>he</s7> <c7>told</c7> <a7>the room</a7>.

‘<q8>In 2031 you’ll be giving your grandchildren directions by it,</q8>’ <s8>Mr Amherst-Kaur</s8> <c8>went on</c8>, over boos. ‘<q8>It’s what London looks like now. You will learn to love it.</q8>’

<s9>He</s9> <c9>apologised</c9> yesterday for ‘<q9>any clumsiness</q9>’.

<s10>Lewisham council’s planners</s10> <c10>have recommended</c10> <q10>approval</q10> in a 212-page report. <s11>The document</s11> <c11>concludes</c11> that <q11>the harm to Nelson House would be ‘moderate’</q11>, a finding <c12>dismissed</c12> by <s12>the Georgian Riverside Trust</s12> as ‘<q12>wishful surveying</q12>’.

<s13>Vicky Prentice, Labour councillor for Deptford Strand</s13>, <c13>is refusing</c13> <q13>to back the scheme unless the share of social homes rises from nine per cent</q13>. ‘<q14>Nine! You could fit them in the lift,</q14>’ <s14>she</s14> <c14>posted</c14> on Sunday.

<s15>City Hall</s15> <c15>said</c15> <q15>the Mayor could not take a view before the vote in Catford on December 9</q15>.

Lendrick Shaw takes its name from a Fife hamlet and its founder, Jonty Shaw, who sold half to Singapore’s Straits Merlin in 2018. It built the Hat Works in Luton, Canada Parade in Croydon and Abbey Keep in Barking, <c16>likened</c16> by <s16>Elevation, an architects’ weekly</s16>, to ‘<q16>a fridge in mourning</q16>’.

This time the money comes from Ferrier, the Durham Firefighters’ Fund and Northcote. <s17>A source at Northcote</s17> <c17>hinted</c17> that <q17>it might walk if the decision slipped past Christmas</q17>.

The shadow would also fall on Folly Wall, the home of non-league Surrey Docks, who beat Cray Bridge 2-1 there on Saturday. ‘<q18>When our groundsman saw the drawings, he wept,</q18>’ <c18>said</c18> <s18>chairman Bobby Lusardi</s18>. ‘<q18>Then he bought a lamp.</q18>’

Not everyone in Nelson House objects. ‘<q19>Mum moaned about the swimming baths as well, and she’s in there every Tuesday,</q19>’ <s19>Grace Obuya-Finch, 41</s19>, who owns the vintage shop Cash & Carrie, <c19>pointed out</c19>. <s20>She</s20> <c20>predicts</c20> <q20>her takings will double</q20>.

Her mother has other plans. <s21>The pensioner</s21> <c21>vowed</c21> <q21>to ‘sit in the digger with a flask’</q21>.

In a statement, <s22>Lendrick Shaw</s22> <c22>said</c22> <q22>it had held 14 public events and lopped five floors off the design ‘because we listened’</q22>.
-----
1 | mixed | Piers Amherst-Kaur | PERSON | title
2 | mixed | Lendrick Shaw | ORG | organisation
3 | attitude | families | GROUP | group
4 | mixed | Marjorie Obuya-Finch | PERSON | title
5 | attitude | Lendrick Shaw | ORG | organisation
6 | direct | Marjorie Obuya-Finch | PERSON | name
7 | mixed | Piers Amherst-Kaur | PERSON | pronoun
8 | direct | Piers Amherst-Kaur | PERSON | surname
9 | mixed | Piers Amherst-Kaur | PERSON | pronoun
10 | indirect | Lewisham council’s planners | GROUP | group
11 | mixed | 212-page report | DOCUMENT | document
12 | mixed | Georgian Riverside Trust | ORG | organisation
13 | attitude | Vicky Prentice | PERSON | name
14 | direct | Vicky Prentice | PERSON | pronoun
15 | indirect | City Hall | ORG | organisation
16 | mixed | Elevation | ORG | organisation
17 | indirect | source at Northcote | PERSON | title
18 | direct | Bobby Lusardi | PERSON | name
19 | direct | Grace Obuya-Finch | PERSON | name
20 | indirect | Grace Obuya-Finch | PERSON | pronoun
21 | mixed | Marjorie Obuya-Finch | PERSON | title
22 | mixed | Lendrick Shaw | ORG | organisation
entity | PERSON | Marjorie Obuya-Finch | Mrs Obuya-Finch | retired dinner lady | St Radegund’s
entity | PERSON | Piers Amherst-Kaur | Mr Amherst-Kaur | planning director | Lendrick Shaw
entity | PERSON | Vicky Prentice | - | councillor | -
entity | PERSON | Jonty Shaw | - | founder | Lendrick Shaw
entity | PERSON | Bobby Lusardi | - | chairman | Surrey Docks
entity | PERSON | Grace Obuya-Finch | - | - | Cash & Carrie
entity | ORG | Lendrick Shaw | - | - | -
entity | ORG | Everley | - | - | -
entity | ORG | Small Hours | - | - | -
entity | ORG | Bonner & Tice | - | - | -
entity | ORG | St Radegund’s | - | - | -
entity | ORG | Lewisham council | - | - | -
entity | ORG | Georgian Riverside Trust | - | - | -
entity | ORG | City Hall | - | - | -
entity | ORG | Straits Merlin | - | - | -
entity | ORG | Elevation | - | - | -
entity | ORG | Ferrier | - | - | -
entity | ORG | Durham Firefighters’ Fund | - | - | -
entity | ORG | Northcote | - | - | -
entity | ORG | Surrey Docks | - | - | -
entity | ORG | Cray Bridge | - | - | -
entity | ORG | Cash & Carrie | - | - | -
entity | LOC | Deptford | - | - | -
entity | LOC | One Maudlin | Tooth | - | -
entity | LOC | Maudlin Street | - | - | -
entity | LOC | London | - | - | -
entity | LOC | SE8 | - | - | -
entity | LOC | Nelson House | - | - | -
entity | LOC | Three Ferrets | - | - | -
entity | LOC | Deptford Strand | - | - | -
entity | LOC | Catford | - | - | -
entity | LOC | Fife | - | - | -
entity | LOC | Singapore | - | - | -
entity | LOC | Hat Works | - | - | -
entity | LOC | Luton | - | - | -
entity | LOC | Canada Parade | - | - | -
entity | LOC | Croydon | - | - | -
entity | LOC | Abbey Keep | - | - | -
entity | LOC | Barking | - | - | -
entity | LOC | Folly Wall | - | - | -
entity | NORP | Labour | - | - | -
meta | Planning chief tells Deptford neighbours they will ‘learn to love’ 31-storey Tooth | - | Tabitha Quill
