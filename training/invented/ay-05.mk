Nurses to ballot on action as hospital group ‘<q1>treats roster like a raffle</q1>’

Sadhbh Mac Giolla, Health Editor

Nurses at six hospitals are to be balloted for industrial action after a row over weekend rosters that has left relations with their employer at what <s2>one senior source</s2> <c2>called</c2> “<q2>absolute zero</q2>”.

The Irish Nurses’ and Carers’ Federation (INCF) will open voting on Thursday at hospitals run by the Bannow Hospital Group, including St Fintan’s in Carrigeen and the Mercer Maternity in Dublin.

The dispute centres on RosterPlus, an app brought in on September 1 which assigns shifts by algorithm. <s3>Staff</s3> <c3>claim</c3> <q3>they have been called in with as little as 40 minutes’ notice</q3>.

“<q4>It treats the roster like a raffle, except that everyone wins a Saturday,</q4>” <c4>said</c4> <s4>the federation’s general secretary, Concepta Hession</s4>.

<s5>Ms Hession</s5> <c5>accused</c5> the group of “<q5>managing by notification</q5>”. <q6>More than 70 nurses had left St Fintan’s since the spring</q6>, <s6>she</s6> <c6>told</c6> <a6>RTÉ’s Morning Ireland</a6>, <q6>and half of them were “now in Perth”</q6>.

<s7>Bannow</s7> <c7>rejected</c7> <q7>the figure</q7>. <s8,9>A spokeswoman</s8,9> <c8>said</c8> <q8>31 nurses had resigned, of whom nine had retired</q8>, and <c9>defended</c9> <q9>the software, which is made by the Cork firm Lanigan Swift</q9>.

“<q10>RosterPlus has cut agency spending by €4.2m, money that has gone straight into patient care,</q10>” <s10>she</s10> <c10>said</c10>.

The HSE, which pays for most of the group’s services, has asked the Workplace Relations Commission to step in. <s11>The commission</s11> <c11>confirmed</c11> <q11>it had invited both sides to Lansdowne House on Monday</q11>.

On the wards there was less diplomacy. At St Fintan’s, where the Angelus still rings over the car park, <s12>staff nurse Jincy Kurian</s12> <c12>said</c12> <q12>she had missed her daughter’s First Communion because of an alert on her phone</q12>.

“<q13>I had the dress on and the phone went ping. I was crying in the Corolla,</q13>” <s13>the mother of three</s13> <c13>said</c13>.

Her colleague Setanta Boyce, who is the INCF representative on St Brigid’s Ward, has kept a list of every late change since Halloween. It runs to 11 pages. <s15>Mr Boyce</s15> <c15>intends</c15> <q15>to read it aloud to the board</q15>.

The Minister for Health, Malachy Treacy, was pressed on the matter in the Dáil by Labour’s Sorcha Ní Dhuinn. <s16,17>He</s16,17> <c16>said</c16> <q16>he would not be “drawn into the running of individual wards”</q16>, but <c17>hoped</c17> <q17>“good sense, and maybe a pencil” would prevail</q17>.

<s18>Ms Ní Dhuinn</s18> <c18>described</c18> that as “<q18>the shrug of a Government that has stopped listening</q18>”. Her own mother was a matron at the Mercer, and her party wants the group folded into the HSE under the Sláintecare plan.

The Bannow group was formed in 2013 by the Sisters of St Attracta, who gave up their last seat on its board in 2020. Its chairman is Fergus Loftus, the former head of Kilrush Creameries. <s19>Mr Loftus</s19> <c19>could not say</c19> last night <q19>when the app would be reviewed</q19>.

<s20>Patients’ group Cumhacht</s20> <c20>warned</c20> that <q20>any stoppage would fall hardest on the elderly</q20>. “<q21>Nobody on a trolley in Carrigeen cares whose algorithm it is,</q21>” <c21>said</c21> <s21>its founder, Ger “<x>Bosco</x>” Tiernan</s21>.

If backed, a work-to-rule would begin on December 8, the Feast of the Immaculate Conception.
-----
1 | mixed | Concepta Hession | PERSON | none
2 | mixed | one senior source | PERSON | title
3 | indirect | Staff | GROUP | group
4 | direct | Concepta Hession | PERSON | name
5 | mixed | Concepta Hession | PERSON | surname
6 | mixed | Concepta Hession | PERSON | pronoun
7 | indirect | Bannow Hospital Group | ORG | organisation
8 | indirect | Bannow Hospital Group | ORG | organisation
9 | indirect | Bannow Hospital Group | ORG | organisation
10 | direct | Bannow Hospital Group | ORG | pronoun
11 | indirect | Workplace Relations Commission | ORG | organisation
12 | indirect | Jincy Kurian | PERSON | name
13 | direct | Jincy Kurian | PERSON | title
15 | attitude | Setanta Boyce | PERSON | surname
16 | mixed | Malachy Treacy | PERSON | pronoun
17 | mixed | Malachy Treacy | PERSON | pronoun
18 | mixed | Sorcha Ní Dhuinn | PERSON | surname
19 | attitude | Fergus Loftus | PERSON | surname
20 | indirect | Cumhacht | ORG | organisation
21 | direct | Ger “Bosco” Tiernan | PERSON | name
entity | ORG | Irish Nurses’ and Carers’ Federation | INCF | - | -
entity | ORG | Bannow Hospital Group | Bannow | - | -
entity | ORG | St Fintan’s | - | - | -
entity | ORG | Mercer Maternity | Mercer | - | -
entity | ORG | RTÉ | - | - | -
entity | ORG | Lanigan Swift | - | - | -
entity | ORG | HSE | - | - | -
entity | ORG | Workplace Relations Commission | - | - | -
entity | ORG | Dáil | - | - | -
entity | ORG | Labour | - | - | -
entity | ORG | Sisters of St Attracta | - | - | -
entity | ORG | Kilrush Creameries | - | - | -
entity | ORG | Cumhacht | - | - | -
entity | PERSON | Concepta Hession | Ms Hession | general secretary | Irish Nurses’ and Carers’ Federation
entity | PERSON | Jincy Kurian | - | staff nurse | St Fintan’s
entity | PERSON | Setanta Boyce | Mr Boyce | representative | Irish Nurses’ and Carers’ Federation
entity | PERSON | Malachy Treacy | - | Minister for Health | -
entity | PERSON | Sorcha Ní Dhuinn | Ms Ní Dhuinn | - | Labour
entity | PERSON | Fergus Loftus | Mr Loftus | chairman | Bannow Hospital Group
entity | PERSON | Ger “Bosco” Tiernan | - | founder | Cumhacht
entity | LOC | Carrigeen | - | - | -
entity | LOC | Dublin | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | Cork | - | - | -
entity | LOC | Lansdowne House | - | - | -
entity | LOC | St Brigid’s Ward | - | - | -
meta | Nurses to ballot on action as hospital group ‘treats roster like a raffle’ | - | Sadhbh Mac Giolla, Health Editor
