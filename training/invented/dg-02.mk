'<q1>She was on my trampoline</q1>': Clouded leopard caught after 14 hours on the loose in Kansas suburb

Author: Shayla Brandt
Published: 6:42 PM CST March 3

TALLMONT, Kan. — A clouded leopard that slipped out of the Prairie Oaks Zoo Sunday night was back behind a locked door by lunchtime Monday, and <s2>folks on the city's north side</s2> <c2>want to know</c2> <q2>how she got out</q2>.

<q3>The 27-pound cat, Nimbus, was darted at 11:50 a.m. behind a house on Quail Run Court, a mile and a half from her enclosure</q3>, <c3>according to</c3> <s3>the Dunning County Sheriff's Office</s3>.

"<q4>I went out to feed the dog and she was on my trampoline, just loafing,</q4>" <s4>homeowner Marisol Tate</s4> <c4>told</c4> <a4>KXPL 6</a4>. "<q4>I shut that door so fast I lost a slipper.</q4>"

Her son Dashiell, 16, caught it all on his phone, then sent it to everyone at Tallmont North High School.

"<q5>I wasn't scared until I zoomed in,</q5>" <s5>the teen</s5> <c5>said</c5>. <s6>His mom</s6> <c6>refuses</c6> <q6>to let the dog out</q6>.

The first 911 call came at 9:38 p.m. from behind the Tractor Barn store on Route 9. "<q7>It's like a dog but no, it is not a dog,</q7>" <s7>the caller</s7> <c7>told</c7> <a7>dispatcher Penny Oduya</a7>.

<s8>Oduya</s8> <c8>admits</c8> <q8>she figured it was a prank</q8>.

At a 3 p.m. news conference, <s9,10>zoo director Wade Hollenbeck</s9,10> <c9>apologized for</c9> "<q9>a night nobody asked for</q9>" and <c10>blamed</c10> <q10>a carabiner standing in for a broken latch</q10>. Sheriff Lonnie Arntzen stood next to him, a dart rifle over one shoulder.

"<q11>I own that,</q11>" <s11>the former Great Plains State professor</s11> <c11>said</c11>. "<q11>Not the keeper. Me.</q11>"

<s12>The sheriff</s12> <c12>wouldn't say</c12> <q12>whether anyone could face charges</q12>.

<s13,14>A November inspection report from the U.S. Department of Agriculture</s13,14>, obtained by KXPL 6, <c13>flagged</c13> <q13>"worn or improvised latches" at three cat enclosures</q13> and <c14>called for</c14> <q14>repairs within 30 days</q14>. <s15>The zoo</s15> <c15>maintains</c15> <q15>the work was done</q15>. <s16>The agency</s16> <c16>says</c16> <q16>it will send an investigator this week</q16>.

"<q17>Their paperwork checks out. Their door doesn't,</q17>" <c17>said</c17> <s17>Renata Skoglund, founder of Cats Aren't Cargo, a Topeka-based group</s17>.

Council member Deshawn Pruitt would go further. <s18>He</s18> <c18>is calling on</c18> <a18>the city</a18> <q18>to freeze the $400,000 it gives the zoo each year</q18>.

Mayor Ginny Alvarado met Monday with County Commissioner Lucille Crane, a fellow Democrat. "<q19>I took my grandkids there Saturday,</q19>" <s19>the mayor</s19> <c19>said</c19>. "<q19>I'd take them tomorrow, and I'd check the gate.</q19>"

<s20>The commissioner</s20>, whose district includes the zoo, <c20>wants</c20> <q20>sirens</q20>.

In a post online, <s21>the zoo</s21> <c21>thanked</c21> Second Baptist Church, where searchers had set up, for "<q21>the coffee, the chairs and the prayers.</q21>"

<q22>Nimbus, who came in 2021 from Lindqvist Park Zoo in Duluth, Minnesota, is eating well and "grumpy as a teenager,"</q22> <c22>according to</c22> <s22>her keepers</s22>.

The keeper on duty Sunday has not been named. <s23>Two coworkers</s23> <c23>described</c23> her as "<q23>the careful one.</q23>"

<s24>Prairie Oaks</s24> <c24>hopes</c24> <q24>to reopen Wednesday</q24>. On Monday evening <s25>a hand-lettered sign on the gate</s25> <c25>read</c25>: "<q25>Closed for a cat nap.</q25>"
-----
1 | direct | Marisol Tate | PERSON | none
2 | attitude | folks on the city's north side | GROUP | group
3 | indirect | Dunning County Sheriff's Office | ORG | organisation
4 | direct | Marisol Tate | PERSON | name
5 | direct | Dashiell | PERSON | title
6 | attitude | Marisol Tate | PERSON | title
7 | direct | caller | PERSON | title
8 | indirect | Penny Oduya | PERSON | surname
9 | mixed | Wade Hollenbeck | PERSON | name
10 | indirect | Wade Hollenbeck | PERSON | name
11 | direct | Wade Hollenbeck | PERSON | title
12 | attitude | Lonnie Arntzen | PERSON | title
13 | mixed | November inspection report from the U.S. Department of Agriculture | DOCUMENT | document
14 | indirect | November inspection report from the U.S. Department of Agriculture | DOCUMENT | document
15 | indirect | Prairie Oaks Zoo | ORG | organisation
16 | indirect | U.S. Department of Agriculture | ORG | organisation
17 | direct | Renata Skoglund | PERSON | name
18 | indirect | Deshawn Pruitt | PERSON | pronoun
19 | direct | Ginny Alvarado | PERSON | title
20 | attitude | Lucille Crane | PERSON | title
21 | mixed | Prairie Oaks Zoo | ORG | organisation
22 | mixed | her keepers | GROUP | group
23 | mixed | Two coworkers | GROUP | group
24 | attitude | Prairie Oaks Zoo | ORG | organisation
25 | direct | hand-lettered sign on the gate | DOCUMENT | document
entity | PERSON | Marisol Tate | - | homeowner | -
entity | PERSON | Dashiell | - | - | -
entity | PERSON | Penny Oduya | Oduya | dispatcher | -
entity | PERSON | Wade Hollenbeck | - | director | Prairie Oaks Zoo
entity | PERSON | Lonnie Arntzen | Sheriff Lonnie Arntzen | Sheriff | Dunning County Sheriff's Office
entity | PERSON | Renata Skoglund | - | founder | Cats Aren't Cargo
entity | PERSON | Deshawn Pruitt | - | Council member | -
entity | PERSON | Ginny Alvarado | Mayor Ginny Alvarado | Mayor | -
entity | PERSON | Lucille Crane | - | County Commissioner | -
entity | ORG | Prairie Oaks Zoo | Prairie Oaks | - | -
entity | ORG | Dunning County Sheriff's Office | - | - | -
entity | ORG | KXPL 6 | - | - | -
entity | ORG | Tallmont North High School | - | - | -
entity | ORG | Tractor Barn | - | - | -
entity | ORG | Great Plains State | - | - | -
entity | ORG | U.S. Department of Agriculture | - | - | -
entity | ORG | Cats Aren't Cargo | - | - | -
entity | ORG | Second Baptist Church | - | - | -
entity | ORG | Lindqvist Park Zoo | - | - | -
entity | LOC | Kansas | Kan. | - | -
entity | LOC | TALLMONT | - | - | -
entity | LOC | Quail Run Court | - | - | -
entity | LOC | Route 9 | - | - | -
entity | LOC | Topeka | - | - | -
entity | LOC | Duluth | - | - | -
entity | LOC | Minnesota | - | - | -
entity | NORP | Democrat | - | - | -
meta | 'She was on my trampoline': Clouded leopard caught after 14 hours on the loose in Kansas suburb | - | Shayla Brandt
