SUBBIES LEFT £14M OUT OF POCKET ON MERSEYSIDE THEATRE JOB

<s1>Main contractor Tranter Voss</s1> <c1>blames</c1> <q1>client delays</q1> as <s23>Build Safe North</s23> <c23>calls for</c23> <q23>project bank accounts</q23>

Fourteen specialist firms working on the Everton Palace redevelopment have not been paid since July, Site & Structure has learned.

The £96m scheme, on the corner of Netherfield Road and Heyworth Street, was to have been topped out by Tranter Voss in May. The contractor pulled its staff off site on 9 September after a dispute with the client, the Palace Trust, over the cost of fixing the Grade II-listed fly tower.

<s2>Duffryn Steel managing director Wyn Pomeroy</s2> <c2>said</c2> <q2>the Port Talbot fabricator was owed £2.3m</q2>.

"<q3>We've got 400 tonnes of that balcony sitting in our yard,</q3>" <s3>he</s3> <c3>told</c3> <a3>SiteStructure.co.uk</a3>. "<q3>I'd give it to somebody, but who wants a balcony?</q3>"

<s4>Glazing firm Lumo</s4> <c4>said</c4> <q4>it had let 22 people go</q4>. <s5>Its owner, Aurelia Stannard</s5>, <c5>blamed</c5> "<q5>the oldest trick in the book: pay when paid</q5>", a practice banned under the Construction Act.

<s6>Tranter Voss</s6> <c6>denied</c6> <q6>withholding money that was due</q6>. In an email to suppliers seen by this magazine, <s7,8>commercial director Rod Escott</s7,8> <c7>accused</c7> the Palace Trust of <q7>certifying "about half of what stands in front of it"</q7> and <c8>promised</c8> that <q8>all valid applications would be settled by 31 October</q8>.

The trust hit back through its project manager, Gleave Turnbull. <q10>Tranter Voss's programme had been "a work of fiction since February"</q10>, <s10>the consultant</s10> <c10>said</c10>.

"<q11>Our client has paid every certificate in full, on the day,</q11>" <c11>said</c11> <s11>Gleave Turnbull partner Ismay Darko</s11>. "<q11>Where it goes after that is a question for Warrington.</q11>"

Tranter Voss, which moved its headquarters to Birchwood Park in Warrington in 2020, made a pre-tax loss of £31m last year on turnover of £488m, and lost its place on the Procure Partnerships framework in June. Its previous problem jobs include the Keighley Leisure Village and Block C at HMP Moorfield.

<s12>Trade body Build Safe North</s12> <c12>urged</c12> <a12>Liverpool City Council</a12>, which put £20m into the theatre, <q12>to insist on project bank accounts</q12>. <s13>Chief executive Tunde Lockyear</s13> <c13>said</c13> <q13>the Cabinet Office had recommended them since 2012</q13>.

"<q14>Carillion was supposed to be the lesson,</q14>" <s14>Lockyear</s14> <c14>added</c14>. "<q14>We seem to be retaking the exam.</q14>"

<s15,16>The council's cabinet member for growth, Cllr Roisin Maddox</s15,16>, <c15>said</c15> <q15>she was "extremely concerned"</q15> but <c16>would not commit to</c16> <q16>any further funding</q16>. <s17>A source at the Liverpool City Region Combined Authority</s17> <c17>said</c17> <q17>it had not been asked for any</q17>.

<s18>Unite regional officer Les Brannigan</s18> <c18>claimed</c18> <q18>scaffolders from Kestrel Access had been told to collect their tools by text message</q18>.

"<q19>At half past six in the morning, with an emoji,</q19>" <s19>Brannigan</s19> <c19>said</c19>.

<s20>Insolvency specialist Harjit Bains of Cole Rudge</s20> <c20>believes</c20> <q20>at least three of the 14 firms will not see Christmas</q20>. <s21>She</s21> <c21>advised</c21> <a21>creditors</a21> <q21>to go to adjudication now</q21>.

The Everton Palace, designed by Bertram Sugden, opened as a music hall in 1908 and closed after a run of Aladdin in 1994. A Potain tower crane, hired from Hewden Lift, has been standing over it since Storm Gerald. <s22>A sign on the hoarding</s22> still <c22>says</c22>: "<q22>Back on stage this Christmas.</q22>"
-----
1 | indirect | Tranter Voss | ORG | organisation
23 | indirect | Build Safe North | ORG | organisation
2 | indirect | Wyn Pomeroy | PERSON | name
3 | direct | Wyn Pomeroy | PERSON | pronoun
4 | indirect | Lumo | ORG | organisation
5 | mixed | Aurelia Stannard | PERSON | name
6 | indirect | Tranter Voss | ORG | organisation
7 | mixed | Rod Escott | PERSON | name
8 | indirect | Rod Escott | PERSON | name
10 | mixed | Gleave Turnbull | ORG | organisation
11 | direct | Ismay Darko | PERSON | name
12 | indirect | Build Safe North | ORG | organisation
13 | indirect | Tunde Lockyear | PERSON | name
14 | direct | Tunde Lockyear | PERSON | surname
15 | mixed | Roisin Maddox | PERSON | name
16 | attitude | Roisin Maddox | PERSON | name
17 | indirect | source at the Liverpool City Region Combined Authority | PERSON | title
18 | indirect | Les Brannigan | PERSON | name
19 | direct | Les Brannigan | PERSON | surname
20 | attitude | Harjit Bains | PERSON | name
21 | indirect | Harjit Bains | PERSON | pronoun
22 | direct | sign on the hoarding | DOCUMENT | document
entity | PERSON | Wyn Pomeroy | - | managing director | Duffryn Steel
entity | PERSON | Aurelia Stannard | - | owner | Lumo
entity | PERSON | Rod Escott | - | commercial director | Tranter Voss
entity | PERSON | Ismay Darko | - | partner | Gleave Turnbull
entity | PERSON | Tunde Lockyear | Lockyear | Chief executive | Build Safe North
entity | PERSON | Roisin Maddox | Cllr Roisin Maddox | cabinet member for growth | Liverpool City Council
entity | PERSON | Les Brannigan | Brannigan | regional officer | Unite
entity | PERSON | Harjit Bains | - | Insolvency specialist | Cole Rudge
entity | PERSON | Bertram Sugden | - | - | -
entity | ORG | Tranter Voss | - | - | -
entity | ORG | Build Safe North | - | - | -
entity | ORG | Site & Structure | - | - | -
entity | ORG | SiteStructure.co.uk | - | - | -
entity | ORG | Palace Trust | - | - | -
entity | ORG | Duffryn Steel | - | - | -
entity | ORG | Lumo | - | - | -
entity | ORG | Gleave Turnbull | - | - | -
entity | ORG | Liverpool City Council | - | - | -
entity | ORG | Cabinet Office | - | - | -
entity | ORG | Carillion | - | - | -
entity | ORG | Liverpool City Region Combined Authority | - | - | -
entity | ORG | Unite | - | - | -
entity | ORG | Kestrel Access | - | - | -
entity | ORG | Cole Rudge | - | - | -
entity | ORG | Hewden Lift | - | - | -
entity | LOC | MERSEYSIDE | - | - | -
entity | LOC | Everton Palace | - | - | -
entity | LOC | Netherfield Road | - | - | -
entity | LOC | Heyworth Street | - | - | -
entity | LOC | Port Talbot | - | - | -
entity | LOC | Birchwood Park | - | - | -
entity | LOC | Warrington | - | - | -
entity | LOC | Keighley Leisure Village | - | - | -
entity | LOC | HMP Moorfield | - | - | -
meta | SUBBIES LEFT £14M OUT OF POCKET ON MERSEYSIDE THEATRE JOB | - | -
