Railways derail Rana Sikandar to lift kabaddi crown

Our Sports Reporter

FAISALABAD: Railways won their first National Kabaddi Championship in 19 years here on Sunday, pipping holders Rana Sikandar 41-39 in a final that stood still for 22 minutes after the losers walked off.

<s1>Rana Sikandar, the side of the Jhang sugar mill of that name</s1>, <c1>refused</c1> <q1>to return to the mat at Ghanta Ghar Arena until a video of the decisive raid was shown on the big screen</q1>.

“<q2>We will protest until the last sheet of paper in Lahore is finished,</q2>” <c2>thundered</c2> <s2>their manager, Ilyas Bajwa</s2>.

With the scores tied at 39 and 40 seconds left, Akmal ‘<x>Toofan</x>’ Dogar touched two defenders, fell under a third and stretched for home. <s3>The Pakistan Kabaddi Federation (PKF)</s3> <c3>ruled</c3> that <q3>both points stood</q3>.

“<q4>My elbow was over the line before my breath was gone,</q4>” <c4>said</c4> <s4>Dogar</s4>. <s5>The 24-year-old from Chak 204</s5> <c5>thanked</c5> his uncle, a gangman at Khanewal, for <q5>teaching him to hold it</q5>.

The referee, Shahzad Lodhi, a schoolteacher, shrugged. “<q6>I was two feet away,</q6>” <s6>he</s6> <c6>told</c6> <a6>reporters</a6>. “<q6>The camera was 40.</q6>”

<s7>Bajwa</s7> <c7>likened</c7> the decision to “<q7>a guard blowing his whistle for his own train</q7>”.

Railways led 23-17 at the interval on the ankle holds of Pervaiz Masih and the raids of their captain, Waqas Gujjar. The champions drew level through Babar Sandhu and his brother Irfan Sandhu, before the younger man was sent off in the 36th minute.

“<q8>I told Irfan to leave the ankle alone,</q8>” <c8>sighed</c8> <s8>Babar</s8>, who top-scored with 13 points. “<q8>He went for the ankle.</q8>”

<s9,10>His brother</s9,10> <c9>admitted</c9> <q9>losing his temper</q9> but <c10>maintained</c10> that <q10>the ankle was “there to be taken”</q10>.

<s11>Winning coach Yousaf Tarar</s11> <c11>was adamant</c11> that <q11>Railways had earned their luck</q11>. “<q12>Army beat us in 2019, Wapda in 2021, and Rana Sikandar last year by a fingernail,</q12>” <s12>he</s12> <c12>said</c12>. “<q12>Nobody stopped a match for our fingernail.</q12>”

The big screen had in fact been dark since the first half. <s13>Noor Manzil, the tea company</s13> which sponsors the championship, <c13>apologised for</c13> <q13>the failure</q13>; <s14>it</s14> also <c14>promised</c14> <a14>each of the winners</a14> <q14>a motorcycle</q14>.

<s15>Sada, the television channel</s15> showing the final, <c15>denied</c15> <q15>withholding the footage</q15>.

From the mill workers’ stand, as the teams came back, went up a <c16>cry</c16> of “<q16>Thieves on rails!</q16>”

<s17>Punjab sports minister Rubina Kausar</s17>, the chief guest, <c17>hoped</c17> <q17>the finalists would “shake hands before they shake the federation”</q17>. Few did.

<s18>PKF secretary Zafar Noon</s18> <c18>announced</c18> that <q18>Dogar, Gujjar and Babar would join the Asian Games camp at Islamabad</q18>. <s19>He</s19> <c19>warned</c19> <a19>Rana Sikandar</a19> of <q19>a two-year ban if they took the matter to the Lahore High Court</q19>.

<s20>Bajwa</s20> <c20>intends</c20> <q20>to do just that</q20>.

Earlier, Army took third place with a 38-30 defeat of Karim Sons, the Sialkot football makers. <s21>Karim Sons captain Jamshed Virk</s21> <c21>complained</c21> that <q21>his men had been woken at 5am by a wedding band</q21>. Police, Gulshan Steel and Mehran Varsity shared the minor prizes.

For Gujjar, 33, it may have been the last whistle. “<q22>A railwayman knows his terminus,</q22>” <s22>the captain</s22> <c22>said</c22>.
-----
1 | attitude | Rana Sikandar | ORG | organisation
2 | direct | Ilyas Bajwa | PERSON | name
3 | indirect | Pakistan Kabaddi Federation | ORG | organisation
4 | direct | Akmal ‘Toofan’ Dogar | PERSON | surname
5 | indirect | Akmal ‘Toofan’ Dogar | PERSON | title
6 | direct | Shahzad Lodhi | PERSON | pronoun
7 | mixed | Ilyas Bajwa | PERSON | surname
8 | direct | Babar Sandhu | PERSON | name
9 | indirect | Irfan Sandhu | PERSON | title
10 | mixed | Irfan Sandhu | PERSON | title
11 | indirect | Yousaf Tarar | PERSON | name
12 | direct | Yousaf Tarar | PERSON | pronoun
13 | indirect | Noor Manzil | ORG | organisation
14 | indirect | Noor Manzil | ORG | pronoun
15 | indirect | Sada | ORG | organisation
16 | direct | - | - | none
17 | mixed | Rubina Kausar | PERSON | name
18 | indirect | Zafar Noon | PERSON | name
19 | indirect | Zafar Noon | PERSON | pronoun
20 | attitude | Ilyas Bajwa | PERSON | surname
21 | indirect | Jamshed Virk | PERSON | name
22 | direct | Waqas Gujjar | PERSON | title
entity | PERSON | Ilyas Bajwa | Bajwa | manager | Rana Sikandar
entity | PERSON | Akmal ‘Toofan’ Dogar | Dogar | - | Railways
entity | PERSON | Shahzad Lodhi | - | referee | -
entity | PERSON | Pervaiz Masih | - | - | Railways
entity | PERSON | Waqas Gujjar | Gujjar | captain | Railways
entity | PERSON | Babar Sandhu | Babar | - | Rana Sikandar
entity | PERSON | Irfan Sandhu | Irfan | - | Rana Sikandar
entity | PERSON | Yousaf Tarar | - | coach | Railways
entity | PERSON | Rubina Kausar | - | sports minister | -
entity | PERSON | Zafar Noon | - | secretary | Pakistan Kabaddi Federation
entity | PERSON | Jamshed Virk | - | captain | Karim Sons
entity | ORG | Railways | - | - | -
entity | ORG | Rana Sikandar | - | - | -
entity | ORG | Pakistan Kabaddi Federation | PKF | - | -
entity | ORG | Army | - | - | -
entity | ORG | Wapda | - | - | -
entity | ORG | Noor Manzil | - | - | -
entity | ORG | Sada | - | - | -
entity | ORG | Lahore High Court | - | - | -
entity | ORG | Karim Sons | - | - | -
entity | ORG | Police | - | - | -
entity | ORG | Gulshan Steel | - | - | -
entity | ORG | Mehran Varsity | - | - | -
entity | LOC | FAISALABAD | - | - | -
entity | LOC | Jhang | - | - | -
entity | LOC | Ghanta Ghar Arena | - | - | -
entity | LOC | Lahore | - | - | -
entity | LOC | Chak 204 | - | - | -
entity | LOC | Khanewal | - | - | -
entity | LOC | Punjab | - | - | -
entity | LOC | Islamabad | - | - | -
entity | LOC | Sialkot | - | - | -
meta | Railways derail Rana Sikandar to lift kabaddi crown | - | Our Sports Reporter
