<s1>Pension fund</s1> <c1>threatens</c1> <q1>to write off Severnake Water stake</q1>

Bartholomew Crewdson and Yuki Anand in London

<s2>One of the UK's largest retirement schemes</s2> <c2>has warned</c2> <a2>ministers</a2> that <q2>it will write its holding in Severnake Water down to zero unless the regulator softens a £212mn penalty</q2>, in the latest blow to the debt-laden utility.

The Clergy and Teachers Superannuation Fund, known in the City as Cats, bought 18 per cent of Severnake in 2013 from a vehicle run by the Australian bank Dunmarra. Other shareholders include the Abu Dhabi investor Sahil and Toronto's Ontario Millwrights.

<s3>The fund</s3> <c3>told</c3> <a3>Defra</a3> in a letter seen by the Financial Times that <q3>the fine imposed by Ofwat was "arithmetically incoherent"</q3>. <s4>Its chief investment officer, Hortense Vandermolen</s4>, <c4>wrote</c4> that <q4>no prudent trustee could put in another pound</q4>.

"<q5>We are asked to rescue the patient while the surgeon is still fining him for bleeding,</q5>" <s5>Vandermolen</s5> <c5>said</c5>. <s6>She</s6> <c6>called on</c6> <a6>the Treasury</a6> <q6>to convene talks before the end of Lent term</q6>.

Severnake serves 3.4mn people between Hereford and Swindon and owes £6.1bn, including £750mn of Class B notes that traded at 61 pence on Wednesday. Moody's cut its rating to Caa1 in November. <s7>S&P</s7> <c7>said</c7> <q7>it was reviewing its own</q7>.

<s8>People close to the company</s8> <c8>said</c8> <q8>its finance director, Ptolemy Nash, had been in talks with Hartigan Stowe, the restructuring adviser, since Christmas</q8>. Nash, who joined from the brewer Oakhanger in 2022, did not respond to a request for comment.

<s10>The company</s10> <c10>said</c10>: "<q10>Severnake continues to work constructively with all stakeholders. Services to customers are unaffected.</q10>"

<s11>Ofwat</s11> <c11>rejected</c11> <q11>any suggestion that it had miscalculated</q11>. <q12>The penalty, which followed spills from works at Tewkesbury Ham and Upper Slaughter, was "proportionate and final"</q12>, <s12>it</s12> <c12>said</c12>.

Analysts were less sure. "<q14>Final is not a word that has survived contact with this sector,</q14>" <c14>said</c14> <s14>Dominique Adeyinka-Fox at Keller Brothers</s14>. <s15>She</s15> <c15>expects</c15> <q15>the regulator to settle for about £130mn</q15>.

The row is awkward for environment secretary Piers Lovelock, whose department is preparing a water bill that would merge Ofwat with parts of the Environment Agency. <s16>Lovelock</s16> <c16>told</c16> <a16>MPs</a16> last week <q16>he was "not in the business of bailing out Bermuda"</q16>, a reference to the domicile of Severnake's holding company, Cotehele Topco.

<s17>Unison</s17>, whose members' pensions are partly invested in Cats, <c17>accused</c17> both sides of <q17>using savers as a bargaining chip</q17>.

"<q18>Our people drink the water, treat the water and apparently own the water,</q18>" <s18>national officer Rab Calloway</s18> <c18>said</c18>. "<q18>Nobody has asked them a thing.</q18>"

<s19>The GMB</s19> <c19>supports</c19> <q19>returning the utility to public hands</q19>. <s9>The Conservatives</s9> <c9>have ruled out</c9> <q9>doing so</q9>.

Severnake's problems have spread to its neighbours. Bonds issued by Wyre & Ribble fell two points. Shares in Pennoyer, the only listed group with a stake in Cotehele, closed 4 per cent lower in London.

<s21>Sahil</s21> <c21>declined to say</c21> <q21>whether it would follow Cats</q21>. <s22>Dunmarra</s22> <c22>said</c22> <q22>it had sold "in good faith and in good order" and had no further interest</q22>.

A special administration, the fate narrowly avoided by Thames Water, would be the first under the 2011 rules. Vandermolen's trustees meet in Coventry on Maundy Thursday.
-----
1 | indirect | Clergy and Teachers Superannuation Fund | ORG | organisation
2 | indirect | Clergy and Teachers Superannuation Fund | ORG | organisation
3 | mixed | Clergy and Teachers Superannuation Fund | ORG | organisation
4 | indirect | Hortense Vandermolen | PERSON | name
5 | direct | Hortense Vandermolen | PERSON | surname
6 | indirect | Hortense Vandermolen | PERSON | pronoun
7 | indirect | S&P | ORG | organisation
8 | indirect | People close to the company | GROUP | group
9 | attitude | Conservatives | ORG | organisation
10 | direct | Severnake Water | ORG | organisation
11 | indirect | Ofwat | ORG | organisation
12 | mixed | Ofwat | ORG | pronoun
14 | direct | Dominique Adeyinka-Fox | PERSON | name
15 | attitude | Dominique Adeyinka-Fox | PERSON | pronoun
16 | mixed | Piers Lovelock | PERSON | surname
17 | indirect | Unison | ORG | organisation
18 | direct | Rab Calloway | PERSON | name
19 | attitude | GMB | ORG | organisation
21 | attitude | Sahil | ORG | organisation
22 | mixed | Dunmarra | ORG | organisation
entity | PERSON | Hortense Vandermolen | Vandermolen | chief investment officer | Clergy and Teachers Superannuation Fund
entity | PERSON | Ptolemy Nash | Nash | finance director | Severnake Water
entity | PERSON | Dominique Adeyinka-Fox | - | - | Keller Brothers
entity | PERSON | Piers Lovelock | Lovelock | environment secretary | -
entity | PERSON | Rab Calloway | - | national officer | Unison
entity | ORG | Severnake Water | Severnake | - | -
entity | ORG | Clergy and Teachers Superannuation Fund | Cats | - | -
entity | LOC | City | - | - | -
entity | ORG | Dunmarra | - | - | -
entity | ORG | Sahil | - | - | -
entity | ORG | Ontario Millwrights | - | - | -
entity | ORG | Defra | - | - | -
entity | ORG | Financial Times | - | - | -
entity | ORG | Ofwat | - | - | -
entity | ORG | Treasury | - | - | -
entity | ORG | Moody's | - | - | -
entity | ORG | S&P | - | - | -
entity | ORG | Hartigan Stowe | - | - | -
entity | ORG | Oakhanger | - | - | -
entity | ORG | Keller Brothers | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | ORG | Cotehele Topco | Cotehele | - | -
entity | ORG | Unison | - | - | -
entity | ORG | GMB | - | - | -
entity | ORG | Conservatives | - | - | -
entity | ORG | Wyre & Ribble | - | - | -
entity | ORG | Pennoyer | - | - | -
entity | ORG | Thames Water | - | - | -
entity | LOC | UK | - | - | -
entity | LOC | Abu Dhabi | - | - | -
entity | LOC | Toronto | - | - | -
entity | LOC | Hereford | - | - | -
entity | LOC | Swindon | - | - | -
entity | LOC | Tewkesbury Ham | - | - | -
entity | LOC | Upper Slaughter | - | - | -
entity | LOC | Bermuda | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Coventry | - | - | -
entity | NORP | Australian | - | - | -
meta | Pension fund threatens to write off Severnake Water stake | - | Bartholomew Crewdson and Yuki Anand
