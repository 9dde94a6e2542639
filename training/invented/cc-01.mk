‘<q1>They froze my pension and sent me a leaflet on mindfulness</q1>’

<q2>Retired biscuit workers face losing £38,000 each</q2>, <s2>campaigners</s2> <c2>warn</c2>, as surplus goes to American owner

By Rosalind Penhaligon
Money Reporter

<s3>The trustees of a £1.3bn pension fund</s3> <c3>have refused</c3> <q3>to restore inflation-linked increases for 11,400 retired biscuit workers</q3>, despite sitting on what <s4>their own actuary</s4> <c4>calls</c4> “<q4>an embarrassment of riches</q4>”.

<s5>A letter to members of the Tillotson & Vane Retirement Benefits Plan</s5> <c5>stated</c5> last month that <q5>discretionary rises on service before 1997 were “no longer consistent with prudent stewardship”</q5>. <s6>It</s6> <c6>suggested</c6> that <q6>anyone feeling “unsettled” try the breathing exercises overleaf</q6>.

<s7>Maureen Ackerley, 79</s7>, who packed shortbread at Carr Mill in Ormsby Bridge for 31 years, <c7>said</c7> <q7>her income had fallen by a fifth in real terms since 2019</q7>.

“<q8>My husband Ken gave them four decades and a thumb,</q8>” <s8>she</s8> <c8>said</c8>. “<q8>They froze my pension and sent me a leaflet on mindfulness. He’d have put it on the fire.</q8>”

The scheme closed to new members in 2006, four years before Tillotson & Vane was bought by Halvorsen Brands, the Minneapolis snacks group behind Corn Jacks. A surplus of £164m emerged at last year’s valuation, and half is to be paid to the company under the new Pension Schemes Act.

<s9>The Tillotson Pensioners’ Action Group</s9>, which counts the former Leeds Rhinos prop Des Hardcastle among its members, <c9>has branded</c9> the payment “<q9>a raid with paperwork</q9>”. <s10>Its chairman, Ivor Blamire</s10>, <c10>accused</c10> the trustees of “<q10>marking Halvorsen’s homework and then handing over the tuck money</q10>”.

<s11>He</s11> <c11>wants</c11> <q11>the Pensions Regulator to appoint an independent trustee before a penny crosses the Atlantic</q11>.

There is little prospect of that. <s12>The watchdog</s12> <c12>said</c12> <q12>discretionary increases were “properly a matter for trustees”</q12>, while <s13>the Department for Work and Pensions</s13> <c13>pointed to</c13> <q13>“robust safeguards” in the Act</q13>.

<s14>John Ravenscroft-Lee, a partner at the consultancy Hoyle Bannerman</s14>, <c14>reckons</c14> <q14>as many as 900 schemes have older members “quietly going backwards”</q14>.

“<q15>Trustees owe a duty to beneficiaries, and people forget that can include the sponsor,</q15>” <s15>he</s15> <c15>said</c15>.

<q16>The board had weighed every option “at length and with care”</q16>, <c16>according to</c16> <s16>Sir Crispin Dalrymple, a former deputy governor of the Bank of England</s16> who has chaired it since 2018.

“<q17>Restoring the increases would cost £71m that we may one day need,</q17>” <s17>Sir Crispin</s17> <c17>told</c17> <a17>The Telegraph</a17>. <s18,19>He</s18,19> <c18>conceded</c18> that <q18>the leaflet had been “ill-judged”</q18> but <c19>denied</c19> <q19>any pressure from Minneapolis</q19>.

<s20>A report by the actuary, Gareth Pugh-Llewelyn of Osgood Mercier</s20>, <c20>puts</c20> <q20>the chance of the fund running dry at “rather less than one in 200”</q20>.

<s21>A spokeswoman for Halvorsen</s21> <c21>described</c21> the trustees as “<q21>wholly independent</q21>”. <s22>She</s22> <c22>declined to say</c22> <q22>how the money would be spent</q22>.

<s23>Mrs Ackerley</s23> <c23>has vowed</c23> <q23>to attend the annual meeting, at the Majestic Hotel in Harrogate, in her factory hairnet</q23>. “<q24>Let them freeze that.</q24>”
-----
1 | direct | Maureen Ackerley | PERSON | none
2 | indirect | campaigners | GROUP | group
3 | attitude | trustees of a £1.3bn pension fund | GROUP | group
4 | mixed | Gareth Pugh-Llewelyn | PERSON | title
5 | mixed | letter to members of the Tillotson & Vane Retirement Benefits Plan | DOCUMENT | document
6 | mixed | letter to members of the Tillotson & Vane Retirement Benefits Plan | DOCUMENT | pronoun
7 | indirect | Maureen Ackerley | PERSON | name
8 | direct | Maureen Ackerley | PERSON | pronoun
9 | mixed | Tillotson Pensioners’ Action Group | ORG | organisation
10 | mixed | Ivor Blamire | PERSON | name
11 | attitude | Ivor Blamire | PERSON | pronoun
12 | mixed | Pensions Regulator | ORG | organisation
13 | mixed | Department for Work and Pensions | ORG | organisation
14 | mixed | John Ravenscroft-Lee | PERSON | name
15 | direct | John Ravenscroft-Lee | PERSON | pronoun
16 | mixed | Crispin Dalrymple | PERSON | name
17 | direct | Crispin Dalrymple | PERSON | name
18 | mixed | Crispin Dalrymple | PERSON | pronoun
19 | indirect | Crispin Dalrymple | PERSON | pronoun
20 | mixed | report by the actuary | DOCUMENT | document
21 | mixed | Halvorsen Brands | ORG | organisation
22 | attitude | Halvorsen Brands | ORG | pronoun
23 | indirect | Maureen Ackerley | PERSON | surname
24 | direct | Maureen Ackerley | PERSON | none
entity | PERSON | Maureen Ackerley | Mrs Ackerley | - | -
entity | PERSON | Ken | - | - | -
entity | PERSON | Des Hardcastle | - | prop | Leeds Rhinos
entity | PERSON | Ivor Blamire | - | chairman | Tillotson Pensioners’ Action Group
entity | PERSON | John Ravenscroft-Lee | - | partner | Hoyle Bannerman
entity | PERSON | Crispin Dalrymple | Sir Crispin Dalrymple; Sir Crispin | chair | Tillotson & Vane Retirement Benefits Plan
entity | PERSON | Gareth Pugh-Llewelyn | - | actuary | Osgood Mercier
entity | ORG | Tillotson & Vane Retirement Benefits Plan | - | - | -
entity | ORG | Tillotson & Vane | - | - | -
entity | ORG | Halvorsen Brands | Halvorsen | - | -
entity | ORG | Tillotson Pensioners’ Action Group | - | - | -
entity | ORG | Leeds Rhinos | - | - | -
entity | ORG | Pensions Regulator | - | - | -
entity | ORG | Department for Work and Pensions | - | - | -
entity | ORG | Hoyle Bannerman | - | - | -
entity | ORG | Bank of England | - | - | -
entity | ORG | The Telegraph | - | - | -
entity | ORG | Osgood Mercier | - | - | -
entity | LOC | Carr Mill | - | - | -
entity | LOC | Ormsby Bridge | - | - | -
entity | LOC | Minneapolis | - | - | -
entity | LOC | Atlantic | - | - | -
entity | LOC | Majestic Hotel | - | - | -
entity | LOC | Harrogate | - | - | -
entity | NORP | American | - | - | -
meta | ‘They froze my pension and sent me a leaflet on mindfulness’ | - | Rosalind Penhaligon
