Vandermeer Profit Misses Estimates as Thorne Street Pushes Breakup

<s1>CEO</s1> <c1>rules out</c1> <q1>sale of custody unit before 2027</q1>

<s2>Fund’s founder</s2> <c2>likens</c2> lender to ‘<q2>a museum with a balance sheet</q2>’

By Saskia Romero-Lind and Teun Baptiste

(Bloomberg) -- Vandermeer Bank NV posted third-quarter profit that trailed estimates as provisions for Dutch greenhouse loans tripled, handing fresh ammunition to Thorne Street Partners.

<q3>Net income fell 18% to €311 million</q3>, <s3>the Rotterdam-based lender</s3> <c3>said</c3> Tuesday. <s4>Analysts</s4> surveyed by Bloomberg <c4>had predicted</c4> <q4>€364 million</q4> on average.

“<q5>These aren’t the numbers I wanted to bring you,</q5>” <s5>Chief Executive Officer Marijke van Houten</s5> <c5>said</c5> on a call with reporters. “<q5>They also aren’t the numbers of a bank in trouble.</q5>”

<s6>Thorne Street</s6>, which owns 6.2% of the stock, <c6>demanded</c6> last month that <q6>Vandermeer sell Trestle, its custody arm, and return the proceeds</q6>. In a letter to the supervisory board, <s7>founder Lowell Thorne</s7> <c7>compared</c7> the bank to “<q7>a museum with a balance sheet.</q7>”

“<q8>Visitors admire the staircase,</q8>” <s8>he</s8> <c8>wrote</c8>. “<q8>Shareholders pay to heat it.</q8>”

<s9,10>Van Houten, 58</s9,10>, <c9>rejected</c9> <q9>any disposal before 2027</q9>, <c10>arguing</c10> that <q10>Trestle is “plumbing, and nobody sells the plumbing in winter.”</q10>

The shares slid as much as 5.1% in Amsterdam, the most since the collapse of Banca Ferrante, and pulled down Nordhavn, KBC and Delorme.

<q11>Loan losses will peak in the first quarter</q11>, <c11>according to</c11> <s11>Chief Financial Officer Pim Adeboye</s11>, who joined from Lindqvist & Co. in May. <s12>He</s12> <c12>attributed</c12> <q12>€140 million of the charge to growers in the Westland region, among them Zonneveld, a tomato producer that sought protection from creditors in August</q12>.

“<q13>The miss is cyclical. The discount isn’t,</q13>” <s13>Kessler Vane analyst Yusuf Brightwater</s13> <c13>wrote</c13> in a note to clients. <s14>He</s14> <c14>estimates</c14> <q14>Trestle would fetch €2.4 billion, more than half of Vandermeer’s market value</q14>.

<q15>Canada’s Ellesmere Trust and Luxembourg’s Banque Delorme SA have each studied a bid</q15>, <c15>according to</c15> <s15>people familiar with the matter</s15>. <q16>Deliberations are at an early stage</q16>, <s16>the people</s16> <c16>said</c16>. A representative for Ellesmere declined to comment. Delorme didn’t respond to an email.

Not every investor is on Thorne’s side. <q17>Pensioenfonds Haven, the third-largest holder, will vote against a breakup in April</q17>, <c17>said</c17> <s17>its head of equities, Annelies Thorne</s17>.

“<q18>We’re not related,</q18>” <s18>she</s18> <c18>added</c18>, “<q18>in any sense.</q18>”

<s19>FNV</s19> <c19>has threatened</c19> <q19>strikes at the Breda processing center should Trestle change hands</q19>. <s20>The union</s20> <c20>fears</c20> <q20>a repeat of the 2019 sale of PostFin to Morrow Hale, which ended in 1,100 layoffs</q20>.

Compounding the pressure, <s21>the European Central Bank</s21> in September <c21>told</c21> <a21>Vandermeer</a21> <q21>to hold an extra 40 basis points of capital</q21>. <s22>The lender</s22> <c22>plans</c22> <q22>to appeal</q22>.

Founded in 1784 by a tea merchant, Cornelis Vandermeer, the bank retreated from New York and Singapore after a bailout in 2009. Its advisers on the defense are De Graaf Stam, the law firm, and Goldman Sachs Group Inc. Thorne Street, whose earlier targets include Osaka Glass, Pemberton Foods and Eriksen, the brewer, is working with 7 Bridges.

Asked how long she would stay, <s23>Van Houten</s23> <c23>replied</c23>: “<q23>My contract says 2028. So does my husband.</q23>”
-----
1 | indirect | Marijke van Houten | PERSON | title
2 | mixed | Lowell Thorne | PERSON | title
3 | indirect | Vandermeer Bank NV | ORG | organisation
4 | indirect | Analysts surveyed by Bloomberg | GROUP | group
5 | direct | Marijke van Houten | PERSON | name
6 | indirect | Thorne Street Partners | ORG | organisation
7 | mixed | Lowell Thorne | PERSON | name
8 | direct | Lowell Thorne | PERSON | pronoun
9 | indirect | Marijke van Houten | PERSON | surname
10 | mixed | Marijke van Houten | PERSON | surname
11 | indirect | Pim Adeboye | PERSON | name
12 | indirect | Pim Adeboye | PERSON | pronoun
13 | direct | Yusuf Brightwater | PERSON | name
14 | indirect | Yusuf Brightwater | PERSON | pronoun
15 | indirect | people familiar with the matter | GROUP | group
16 | indirect | people familiar with the matter | GROUP | group
17 | indirect | Annelies Thorne | PERSON | name
18 | direct | Annelies Thorne | PERSON | pronoun
19 | indirect | FNV | ORG | organisation
20 | attitude | FNV | ORG | organisation
21 | indirect | European Central Bank | ORG | organisation
22 | attitude | Vandermeer Bank NV | ORG | organisation
23 | direct | Marijke van Houten | PERSON | surname
entity | PERSON | Marijke van Houten | Van Houten | Chief Executive Officer | Vandermeer Bank NV
entity | PERSON | Lowell Thorne | Thorne | founder | Thorne Street Partners
entity | PERSON | Pim Adeboye | - | Chief Financial Officer | Vandermeer Bank NV
entity | PERSON | Yusuf Brightwater | - | analyst | Kessler Vane
entity | PERSON | Annelies Thorne | - | head of equities | Pensioenfonds Haven
entity | PERSON | Cornelis Vandermeer | - | tea merchant | -
entity | ORG | Vandermeer Bank NV | Vandermeer | - | -
entity | ORG | Thorne Street Partners | Thorne Street | - | -
entity | ORG | Bloomberg | - | - | -
entity | ORG | Trestle | - | - | -
entity | ORG | Banca Ferrante | - | - | -
entity | ORG | Nordhavn | - | - | -
entity | ORG | KBC | - | - | -
entity | ORG | Banque Delorme SA | Delorme | - | -
entity | ORG | Lindqvist & Co. | - | - | -
entity | ORG | Zonneveld | - | - | -
entity | ORG | Kessler Vane | - | - | -
entity | ORG | Ellesmere Trust | Ellesmere | - | -
entity | ORG | Pensioenfonds Haven | - | - | -
entity | ORG | FNV | - | - | -
entity | ORG | PostFin | - | - | -
entity | ORG | Morrow Hale | - | - | -
entity | ORG | European Central Bank | - | - | -
entity | ORG | De Graaf Stam | - | - | -
entity | ORG | Goldman Sachs Group Inc. | - | - | -
entity | ORG | Osaka Glass | - | - | -
entity | ORG | Pemberton Foods | - | - | -
entity | ORG | Eriksen | - | - | -
entity | ORG | 7 Bridges | - | - | -
entity | LOC | Rotterdam | - | - | -
entity | LOC | Amsterdam | - | - | -
entity | LOC | Westland | - | - | -
entity | LOC | Canada | - | - | -
entity | LOC | Luxembourg | - | - | -
entity | LOC | Breda | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Singapore | - | - | -
entity | NORP | Dutch | - | - | -
meta | Vandermeer Profit Misses Estimates as Thorne Street Pushes Breakup | - | Saskia Romero-Lind and Teun Baptiste
