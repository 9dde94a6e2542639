‘<q1>Pay the toll</q1>’: Feds indict Harrisburg lobbyist in bridge contracts case

By Tess Okonkwo-Brandt

06/11/2024 04:52 PM EDT

HARRISBURG, Pa. — <s2>Federal prosecutors</s2> on Tuesday <c2>accused</c2> Raymond “<x>Duke</x>” Castellaw Jr., one of the best-connected lobbyists in Pennsylvania, of <q2>funneling $1.3 million to the friends and in-laws of officials who pick the state's bridge builders</q2>.

“<q3>Pay the toll or find another bridge,</q3>” <s3>Castellaw</s3> <c3>texted</c3> <a3>one client</a3> in 2022. <s4>The 41-page indictment</s4> <c4>says</c4> <q4>the message alone was worth $90,000 to him</q4>.

“<q5>Public works are not a tip jar,</q5>” <s5>U.S. Attorney Colleen Brzezicki</s5> <c5>said</c5> at a news conference in the Ronald Reagan Federal Building. <s6,7>She</s6,7> <c6>wouldn't say</c6> <q6>whether sitting lawmakers were under investigation</q6> but <c7>thanked</c7> the FBI for “<q7>two years of very dull work.</q7>”

Castellaw's attorney is Marguerite Oyelowo-Stein of Stein Farrar & Pugh, who once shared an office with Brzezicki. “<q8>They have mistaken enthusiasm for extortion,</q8>” <c8>said</c8> <s8>the former prosecutor</s8>. <s9>She</s9> <c9>predicted</c9> <q9>an acquittal before Thanksgiving</q9>.

Castellaw, 63, was brought in through the garage. At a 12-minute hearing <s10>he</s10> <c10>denied</c10> <q10>all nine counts</q10>.

<s11>Magistrate Judge Philip Anand-Cole</s11> <c11>ordered</c11> <a11>the grandfather of six</a11> <q11>to give up his passport and stay out of the Capitol</q11>. <s12>The judge</s12> <c12>noted</c12> that “<q12>a man who knows everybody should find it easy to name the ones he'll avoid.</q12>”

Outside, flanked by two sons, <s13>the 63-year-old</s13> <c13>told</c13> <a13>a camera crew from WHTD</a13>: “<q13>I'll be back at my table at Marzetti's by Friday.</q13>”

Keystone Meridian, the firm Castellaw founded in 2009, put him on leave and scrubbed his biography from its website within the hour. “<q14>None of us ever heard the word toll used that way,</q14>” <s14>the firm</s14> <c14>said</c14> in an unsigned statement.

Corvid Span, the Pittsburgh contractor identified as Client B, has not been charged. <s15>The company</s15> <c15>insisted</c15> <q15>it was “a witness and nothing more.”</q15> <s16>An internal memo</s16> released with the charges <c16>refers to</c16> a state engineer as “<q16>ours, mostly.</q16>”

The case lands five months before an election in which Gov. Dale Vantongeren, a Democrat, is seeking a second term. Castellaw co-hosted three of his fundraisers, one of them at the Hershey estate of the late cable magnate Otto Brandywine.

<s17>House Speaker Lamar Quist (R-York)</s17> <c17>called on</c17> <a17>the governor</a17> <q17>to release his calendars</q17>. “<q18>If there's nothing there, it's a short read,</q18>” <s18>the York Republican</s18> <c18>said</c18>.

<s19>Vantongeren</s19> <c19>brushed off</c19> the demand as “<q19>cosplay for cable</q19>” even as <s20>he</s20> <c20>pledged</c20> <q20>to hand the $46,000 he has received from Castellaw to food banks in Allentown and Reading</q20>. <s21>The former Erie mayor</s21> <c21>said</c21> <q21>he could not recall ever discussing a bridge with the lobbyist</q21>.

<s22>People for a Cleaner Commonwealth</s22>, which flagged the payments two years ago, <c22>wants</c22> <q22>a ban on gifts of any size</q22>. “<q23>The limit now is ‘<n23>don't get caught with gravy on it,</n23>’</q23>” <c23>said</c23> <s23>the watchdog's director, Bao Tran</s23>.

Few in town were eager to be quoted. <s24>One senior legislative aide</s24> <c24>reckoned</c24> <q24>half the building was “deleting things right now.”</q24> <s25>The aide</s25> <c25>hoped</c25> <q25>to be among the faster typists</q25>.

Castellaw's next court date is July 9. Keystone Meridian's other clients include Lehigh Dairy Partners, the Brotherhood of Tunnel Workers and 3M.
-----
1 | direct | Raymond “Duke” Castellaw Jr. | PERSON | none
2 | indirect | Federal prosecutors | GROUP | group
3 | direct | Raymond “Duke” Castellaw Jr. | PERSON | surname
4 | indirect | 41-page indictment | DOCUMENT | document
5 | direct | Colleen Brzezicki | PERSON | name
6 | attitude | Colleen Brzezicki | PERSON | pronoun
7 | mixed | Colleen Brzezicki | PERSON | pronoun
8 | direct | Marguerite Oyelowo-Stein | PERSON | title
9 | indirect | Marguerite Oyelowo-Stein | PERSON | pronoun
10 | indirect | Raymond “Duke” Castellaw Jr. | PERSON | pronoun
11 | indirect | Philip Anand-Cole | PERSON | name
12 | mixed | Philip Anand-Cole | PERSON | title
13 | direct | Raymond “Duke” Castellaw Jr. | PERSON | title
14 | direct | Keystone Meridian | ORG | organisation
15 | mixed | Corvid Span | ORG | organisation
16 | mixed | internal memo | DOCUMENT | document
17 | indirect | Lamar Quist | PERSON | name
18 | direct | Lamar Quist | PERSON | title
19 | mixed | Dale Vantongeren | PERSON | surname
20 | indirect | Dale Vantongeren | PERSON | pronoun
21 | indirect | Dale Vantongeren | PERSON | title
22 | attitude | People for a Cleaner Commonwealth | ORG | organisation
23 | direct | Bao Tran | PERSON | name
24 | mixed | One senior legislative aide | PERSON | title
25 | attitude | One senior legislative aide | PERSON | title
entity | PERSON | Raymond “Duke” Castellaw Jr. | Castellaw | lobbyist | Keystone Meridian
entity | PERSON | Colleen Brzezicki | Brzezicki | U.S. Attorney | -
entity | PERSON | Marguerite Oyelowo-Stein | - | attorney | Stein Farrar & Pugh
entity | PERSON | Philip Anand-Cole | - | Magistrate Judge | -
entity | PERSON | Dale Vantongeren | Gov. Dale Vantongeren; Vantongeren | governor | -
entity | PERSON | Otto Brandywine | - | cable magnate | -
entity | PERSON | Lamar Quist | - | House Speaker | -
entity | PERSON | Bao Tran | - | director | People for a Cleaner Commonwealth
entity | ORG | FBI | - | - | -
entity | ORG | Stein Farrar & Pugh | - | - | -
entity | ORG | WHTD | - | - | -
entity | ORG | Keystone Meridian | - | - | -
entity | ORG | Corvid Span | - | - | -
entity | ORG | People for a Cleaner Commonwealth | - | - | -
entity | ORG | Lehigh Dairy Partners | - | - | -
entity | ORG | Brotherhood of Tunnel Workers | - | - | -
entity | ORG | 3M | - | - | -
entity | LOC | Harrisburg | HARRISBURG | - | -
entity | LOC | Pennsylvania | Pa. | - | -
entity | LOC | Ronald Reagan Federal Building | - | - | -
entity | LOC | Capitol | - | - | -
entity | LOC | Marzetti's | - | - | -
entity | LOC | Pittsburgh | - | - | -
entity | LOC | Hershey | - | - | -
entity | LOC | York | - | - | -
entity | LOC | Allentown | - | - | -
entity | LOC | Reading | - | - | -
entity | LOC | Erie | - | - | -
entity | NORP | Democrat | - | - | -
entity | NORP | Republican | - | - | -
meta | ‘Pay the toll’: Feds indict Harrisburg lobbyist in bridge contracts case | 2024-06-11 | Tess Okonkwo-Brandt
