Australia's river flows again, and lawyers follow

By Dominic Pappas

The Barka-Darling ran past Wilcannia on Thursday for the first time in fourteen months, bringing pelicans, silt and four solicitors.

''<q1>You could hear it before you could see it,</q1>'' <c1>said</c1> <s1>Barkandji elder Aunty June Bates-Riley</s1>. ''<q1>The kids thought it was a truck.</q1>''

<s2>The river authority</s2> <c2>said</c2> <q2>the flow, of 900 megalitres a day, would reach Menindee by the weekend</q2>. <s3>It</s3> <c3>asked</c3> <a3>irrigators</a3> <q3>not to pump until the front had passed</q3>.

<q4>The request has no force in law</q4>, <s4>lawyers for the town</s4> <c4>complain</c4>. <s5>Anthea Gallo, who leads them</s5>, <c5>told</c5> <a5>a meeting in the hall</a5> that <q5>eleven properties upstream held licences to take the lot</q5>.

''<q6>A polite request to a pump isn't a water policy,</q6>'' <s6>she</s6> <c6>said</c6>, to applause.

<s7>The Cotton Growers' League</s7> <c7>denied</c7> <q7>its members would touch the first flow</q7>. <s8>Spokesman Brett Hannaford</s8> <c8>said</c8> <q8>growers felt “as thirsty and as decent as anybody else”</q8>. <s9>He</s9> <c9>accused</c9> the lawyers of <q9>frightening people</q9>.

A gauge beneath the bridge showed 1.3 metres at noon. <s10>A hand-painted board beside it</s10> <c10>says</c10>: “<q10>If you can read this, we're in drought.</q10>” By three o'clock you couldn't.

<s11>Scientists</s11> <c11>expect</c11> <q11>fish to breed within days</q11>. <s12>Dr Owen Tran, an ecologist who has waded this reach every month since 2009</s12>, <c12>described</c12> <q12>how golden perch wait for years in pools no bigger than a bathtub</q12>.

''<q13>They've got more patience than I have,</q13>'' <c13>said</c13> <s13>Tran</s13>.

''<q14>And better lawyers, I hope.</q14>''

<q16>The water minister will announce a review next week</q16>, <s16>her office</s16> <c16>confirmed</c16>.
-----
1 | direct | June Bates-Riley | PERSON | name
2 | indirect | river authority | ORG | organisation
3 | indirect | river authority | ORG | pronoun
4 | indirect | lawyers for the town | GROUP | group
5 | indirect | Anthea Gallo | PERSON | name
6 | direct | Anthea Gallo | PERSON | pronoun
7 | indirect | Cotton Growers' League | ORG | organisation
8 | mixed | Brett Hannaford | PERSON | name
9 | indirect | Brett Hannaford | PERSON | pronoun
10 | direct | hand-painted board beside it | DOCUMENT | document
11 | attitude | Scientists | GROUP | group
12 | indirect | Owen Tran | PERSON | name
13 | direct | Owen Tran | PERSON | surname
14 | direct | Owen Tran | PERSON | none
16 | indirect | water minister | PERSON | organisation
meta | Australia's river flows again, and lawyers follow | - | Dominic Pappas
entity | LOC | Australia | - | - | -
entity | LOC | Barka-Darling | - | - | -
entity | LOC | Wilcannia | - | - | -
entity | NORP | Barkandji | - | - | -
entity | PERSON | June Bates-Riley | - | Barkandji elder | -
entity | LOC | Menindee | - | - | -
entity | PERSON | Anthea Gallo | - | - | -
entity | ORG | Cotton Growers' League | - | - | -
entity | PERSON | Brett Hannaford | - | Spokesman | Cotton Growers' League
entity | PERSON | Owen Tran | Dr Owen Tran; Tran | ecologist | -
