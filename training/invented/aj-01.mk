Rangers face Lister Lane eviction as landlord calls in £214,000

By Donna Akehurst

Rawcastle Rangers could be homeless by Easter after the owner of Lister Lane gave the rugby league club 90 days to settle unpaid rent.

<s1>Prentice Halloran, the Dewsbury property firm</s1> which bought the ground in 2019, <c1>said</c1> on Monday that <q1>Rangers owed £214,000 and had "ignored seven letters and two invitations to meet"</q1>.

In a notice pinned to the gates at the Hebble Street end, <s2>it</s2> <c2>warned</c2> that <q2>the locks would be changed on April 2, the day before the Challenge Cup tie with Ossley</q2>.

<s3>Chairman Barry Lane</s3>, whose family have run Lane's Bakery in Market Place since 1931, <c3>denied</c3> that <q3>any invitation had arrived</q3>.

"<q4>They've sent us nothing but bills,</q4>" <c4>said</c4> <s4>Mr Lane, 61</s4>. "<q4>I've been to their office at Calder House twice. Nobody came down.</q4>"

<s5>He</s5> <c5>told</c5> <a5>the Courier</a5> <q5>the club had held back the rent because the roof of the Fitton Stand had leaked since Storm Odette</q5>.

<s6>A spokeswoman for Prentice Halloran</s6> <c6>rejected</c6> <q6>that</q6>. "<q7>The lease puts repairs on the tenant,</q7>" <s7>she</s7> <c7>said</c7>. "<q7>Rangers signed it, and so did we.</q7>"

<s8>The company</s8> <c8>insisted</c8> <q8>it had no plans for homes at Lister Lane</q8>, despite a brochure for a 140-flat scheme, Lister Rise, which was handed out at a property fair in Leeds last month.

<s9>Hands Off The Lane, a group</s9> set up by season-ticket holders in the Norland and St Jude's wards, <c9>claims</c9> <q9>Skelden Council was shown drawings as long ago as May</q9>.

<s10>Its secretary, Precious Field</s10>, <c10>called on</c10> <a10>the authority</a10> <q10>to register the ground as an asset of community value</q10>.

"<q11>Once it's flats it's flats for ever,</q11>" <s11>she</s11> <c11>told</c11> <a11>a packed meeting at the Railway Inn in Thorne Road</a11>.

<s12>Labour council leader Idris Halifax</s12> <c12>said</c12> <q12>officers had taken "one phone call" and seen no drawings</q12>. <s13,14>Mr Halifax, a former Rangers winger</s13,14> known as '<x>the Tank</x>', <c13>offered</c13> <q13>to chair talks</q13> but <c14>ruled out</c14> <q14>a loan</q14>.

"<q15>The town hall isn't a bank,</q15>" <s15>he</s15> <c15>said</c15>.

<s16>Liberal Democrat group leader Jocelyn Price</s16> <c16>accused</c16> him of <q16>hiding behind officials</q16>. "<q17>If Rangers were Tesco he'd have had the chief executive in by teatime,</q17>" <s17>Coun Price</s17> <c17>added</c17>.

<s18>The Rugby Football League</s18>, which put the club into special measures in 2021, <c18>said</c18> <q18>it was "monitoring the position"</q18>. <s19>The RFL</s19> <c19>would not say</c19> <q19>whether Rangers could stay in the Championship if they had to share Ossley's Canal Park</q19>.

<s20>Head coach Viliami Moala</s20> <c20>wants</c20> <q20>the matter settled before the Good Friday derby</q20>. <s21>The Tongan</s21> <c21>said</c21> <q21>his squad had heard nothing "from anybody in a suit"</q21>.

A crowd of 1,912 saw Rangers beat Hunsley 24-10 on Sunday, with tries from Kit Church, Danny York and the Fijian prop Semi Raka. Hunsley had Joe Banks sent off.

Rangers moved to Lister Lane from Beck Foot in 1922. The freehold later passed to Sir Harold Fitton, the carpet-maker, and on his death to the Fitton Trust, which sold it for £650,000.

<s22>Former trustee Dr Agnes Oduya</s22> <c22>said</c22> <q22>she regretted the sale</q22>. "<q23>We thought we'd sold to people who liked rugby,</q23>" <s23>she</s23> <c23>said</c23>.

<s24,25>Mr Lane</s24,25> <c24>hopes</c24> <q24>to avoid court</q24>, but <c25>admitted</c25> <q25>he would pay wages before rent</q25>.
-----
1 | mixed | Prentice Halloran | ORG | organisation
2 | indirect | Prentice Halloran | ORG | pronoun
3 | indirect | Barry Lane | PERSON | name
4 | direct | Barry Lane | PERSON | surname
5 | indirect | Barry Lane | PERSON | pronoun
6 | indirect | Prentice Halloran | ORG | organisation
7 | direct | Prentice Halloran | ORG | pronoun
8 | indirect | Prentice Halloran | ORG | organisation
9 | indirect | Hands Off The Lane | ORG | organisation
10 | indirect | Precious Field | PERSON | name
11 | direct | Precious Field | PERSON | pronoun
12 | mixed | Idris Halifax | PERSON | name
13 | indirect | Idris Halifax | PERSON | surname
14 | indirect | Idris Halifax | PERSON | surname
15 | direct | Idris Halifax | PERSON | pronoun
16 | indirect | Jocelyn Price | PERSON | name
17 | direct | Jocelyn Price | PERSON | surname
18 | mixed | Rugby Football League | ORG | organisation
19 | attitude | Rugby Football League | ORG | organisation
20 | attitude | Viliami Moala | PERSON | name
21 | mixed | Viliami Moala | PERSON | title
22 | indirect | Agnes Oduya | PERSON | name
23 | direct | Agnes Oduya | PERSON | pronoun
24 | attitude | Barry Lane | PERSON | surname
25 | indirect | Barry Lane | PERSON | surname
entity | ORG | Rawcastle Rangers | Rangers | - | -
entity | LOC | Lister Lane | - | - | -
entity | ORG | Prentice Halloran | - | - | -
entity | LOC | Dewsbury | - | - | -
entity | LOC | Hebble Street | - | - | -
entity | ORG | Ossley | - | - | -
entity | PERSON | Barry Lane | Mr Lane | Chairman | Rawcastle Rangers
entity | ORG | Lane's Bakery | - | - | -
entity | LOC | Market Place | - | - | -
entity | LOC | Calder House | - | - | -
entity | ORG | Courier | - | - | -
entity | LOC | Fitton Stand | - | - | -
entity | LOC | Leeds | - | - | -
entity | ORG | Hands Off The Lane | - | - | -
entity | LOC | Norland | - | - | -
entity | LOC | St Jude's | - | - | -
entity | ORG | Skelden Council | - | - | -
entity | PERSON | Precious Field | - | secretary | Hands Off The Lane
entity | LOC | Railway Inn | - | - | -
entity | LOC | Thorne Road | - | - | -
entity | NORP | Labour | - | - | -
entity | PERSON | Idris Halifax | Mr Halifax; the Tank | council leader | Skelden Council
entity | NORP | Liberal Democrat | - | - | -
entity | PERSON | Jocelyn Price | Coun Price | group leader | -
entity | ORG | Tesco | - | - | -
entity | ORG | Rugby Football League | RFL | - | -
entity | LOC | Canal Park | - | - | -
entity | PERSON | Viliami Moala | - | Head coach | Rawcastle Rangers
entity | NORP | Tongan | - | - | -
entity | ORG | Hunsley | - | - | -
entity | PERSON | Kit Church | - | - | -
entity | PERSON | Danny York | - | - | -
entity | NORP | Fijian | - | - | -
entity | PERSON | Semi Raka | - | prop | -
entity | PERSON | Joe Banks | - | - | Hunsley
entity | LOC | Beck Foot | - | - | -
entity | PERSON | Harold Fitton | Sir Harold Fitton | carpet-maker | -
entity | ORG | Fitton Trust | - | - | -
entity | PERSON | Agnes Oduya | Dr Agnes Oduya | trustee | Fitton Trust
meta | Rangers face Lister Lane eviction as landlord calls in £214,000 | - | Donna Akehurst
