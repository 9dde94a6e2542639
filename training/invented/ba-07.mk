<s23>Harle fans’ trust</s23> <c23>vows</c23> <q23>to fight £31m move to Brickfields</q23>

By Denzil Oxtoby

Harle Town went top of the Northern Counties Premier on Saturday, but most of the noise inside Sissons Road was aimed at the directors’ box.

Luca Farquhar’s two goals beat Goole 2-1 in front of 2,814, the Miners’ best gate since they lost to Barnsley in the FA Cup in 1988. On the half-hour, a banner was unrolled behind the Canal End goal. “<q1>Our Mams Are Scattered Here,</q1>” <s1>it</s1> <c1>read</c1>.

<s22>The club’s owner, Norbert Gillespie</s22>, <c22>wants</c22> <q22>planning permission for an 8,000-seat arena at Brickfields, off the A638</q22>. <s2>His company, Gillespie Kay Homes</s2>, <c2>plans</c2> <q2>to build 214 houses on Sissons Road</q2>.

<s3>The Harle Supporters’ Trust (HST)</s3>, which holds 11 per cent of the shares, <c3>has vowed</c3> <q3>to fight the move “through every committee in Yorkshire”</q3>. <s4>It</s4> <c4>accuses</c4> Gillespie of <q4>running down the ground on purpose</q4>.

“<q5>They let the Popular Side rot, then told us it wasn’t safe,</q5>” <c5>said</c5> <s5>the trust’s chair, Maureen Quaintance</s5>. “<q5>My dad laid that terrace with pit waste in 1951.</q5>”

<s6>Gillespie</s6> <c6>called</c6> the claim “<q6>fairy stories</q6>”. <s7>The 66-year-old</s7>, who bought Harle for £1 from the administrators Pell Whitcombe in 2019, <c7>said</c7> <q7>he had put £6.4m into the club and would get none of it back</q7>.

“<q8>You can have memories or you can have League Two,</q8>” <s8>he</s8> <c8>told</c8> <a8>Radio Humber</a8>. “<q8>I’d like both, but there’s one set of toilets.</q8>”

<s9>Manager Wes Adebowale-Hart</s9> <c9>refused</c9> <q9>to take sides</q9>. <s10>The former Doncaster winger</s10> <c10>praised</c10> <q10>Farquhar, who is on loan from Hull</q10>, and kept his anger for referee Simon Eyre.

“<q12>Everybody in the ground saw the handball bar the fella with the whistle,</q12>” <s12>Adebowale-Hart</s12> <c12>said</c12>. “<q12>On stadiums, ask me in May.</q12>”

<s13>Goole boss Trudy Vane</s13>, the only woman in charge of a men’s side at this level, <c13>felt</c13> <q13>her team deserved a point</q13>. <s14>She</s14> <c14>thought</c14> <q14>the atmosphere was “more inquest than football match”</q14>.

Sport England has yet to comment. <s15>The Football Foundation</s15> <c15>has said</c15> <q15>it will pay for an all-weather pitch at Brickfields if local schools can use it</q15>. Harle Academy and St Hild’s already have their names down.

<s16>Wakefield Council</s16> <c16>said</c16> <q16>the application, known as Project Lamp, would go before members on 9 April</q16>. <s17>Ward councillor Baz Hussain, a season-ticket holder in the Dolly Peel Stand</s17>, <c17>promised</c17> <q17>to declare an interest “and then a grievance”</q17>.

<s18>The Football Supporters’ Association</s18> <c18>urged</c18> <a18>the club</a18> <q18>to hold a ballot</q18>. <s19>A Harle spokesperson</s19> <c19>said</c19> <q19>a consultation would open in the Miners’ Welfare next week, with drawings and sandwiches</q19>.

The trust’s petition, Stay At Sissons, has 5,102 names, among them Doncaster’s chief scout, two bishops and the former Everton full-back Terry “<x>Tram</x>” Lovelady. <s20>He</s20> made his debut there at 16 and <c20>remembers</c20> <q20>the bath</q20>.

“<q21>Eleven of us in one tub, and the last man in was the goalkeeper,</q21>” <s21>Lovelady</s21> <c21>said</c21>. “<q21>You’d not get that past a lender now.</q21>”

Harle go to Ossett on Tuesday, when Farquhar is suspended. Ossett have won five in a row at Ingfield.
-----
1 | direct | banner | DOCUMENT | pronoun
2 | attitude | Gillespie Kay Homes | ORG | organisation
3 | mixed | Harle Supporters’ Trust | ORG | organisation
4 | indirect | Harle Supporters’ Trust | ORG | pronoun
5 | direct | Maureen Quaintance | PERSON | name
6 | mixed | Norbert Gillespie | PERSON | surname
7 | indirect | Norbert Gillespie | PERSON | title
8 | direct | Norbert Gillespie | PERSON | pronoun
9 | attitude | Wes Adebowale-Hart | PERSON | name
10 | indirect | Wes Adebowale-Hart | PERSON | title
12 | direct | Wes Adebowale-Hart | PERSON | surname
13 | attitude | Trudy Vane | PERSON | name
14 | mixed | Trudy Vane | PERSON | pronoun
15 | indirect | Football Foundation | ORG | organisation
16 | indirect | Wakefield Council | ORG | organisation
17 | mixed | Baz Hussain | PERSON | name
18 | indirect | Football Supporters’ Association | ORG | organisation
19 | indirect | Harle Town | ORG | organisation
20 | attitude | Terry “Tram” Lovelady | PERSON | pronoun
21 | direct | Terry “Tram” Lovelady | PERSON | surname
22 | attitude | Norbert Gillespie | PERSON | name
23 | indirect | Harle Supporters’ Trust | ORG | organisation
entity | ORG | Harle Town | Harle; Miners | - | -
entity | LOC | Brickfields | - | - | -
entity | LOC | Sissons Road | - | - | -
entity | PERSON | Luca Farquhar | Farquhar | - | Harle Town
entity | ORG | Goole | - | - | -
entity | ORG | Barnsley | - | - | -
entity | LOC | Canal End | - | - | -
entity | PERSON | Norbert Gillespie | Gillespie | owner | Harle Town
entity | LOC | A638 | - | - | -
entity | ORG | Gillespie Kay Homes | - | - | -
entity | ORG | Harle Supporters’ Trust | HST | - | -
entity | LOC | Yorkshire | - | - | -
entity | LOC | Popular Side | - | - | -
entity | PERSON | Maureen Quaintance | - | chair | Harle Supporters’ Trust
entity | ORG | Pell Whitcombe | - | - | -
entity | ORG | Radio Humber | - | - | -
entity | PERSON | Wes Adebowale-Hart | Adebowale-Hart | Manager | Harle Town
entity | ORG | Doncaster | - | - | -
entity | ORG | Hull | - | - | -
entity | PERSON | Simon Eyre | - | referee | -
entity | PERSON | Trudy Vane | - | boss | Goole
entity | ORG | Sport England | - | - | -
entity | ORG | Football Foundation | - | - | -
entity | ORG | Harle Academy | - | - | -
entity | ORG | St Hild’s | - | - | -
entity | ORG | Wakefield Council | - | - | -
entity | PERSON | Baz Hussain | - | councillor | -
entity | LOC | Dolly Peel Stand | - | - | -
entity | ORG | Football Supporters’ Association | - | - | -
entity | LOC | Miners’ Welfare | - | - | -
entity | ORG | Everton | - | - | -
entity | PERSON | Terry “Tram” Lovelady | Lovelady | - | -
entity | ORG | Ossett | - | - | -
entity | LOC | Ingfield | - | - | -
meta | Harle fans’ trust vows to fight £31m move to Brickfields | - | Denzil Oxtoby
