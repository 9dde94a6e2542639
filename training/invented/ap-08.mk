Sacked bank manager '<q1>was told to lose the Tuckwell file</q1>', <a1>tribunal</a1> <c1>hears</c1>

By Leonie Marsh, Court Reporter

<q2>A former bank manager was dismissed after she refused to shred papers about a property developer's loans</q2>, <a2>an employment tribunal</a2> <c2>has heard</c2>.

Verity Sterling, 52, ran the Guildhall Street branch of Pennant & Wold in Harrow Minster before she was sacked for gross misconduct in May last year.

<s3,4>She</s3,4> <c3>is claiming</c3> <q3>unfair dismissal</q3> and <c4>says</c4> <q4>she was punished for blowing the whistle on lending to Tuckwell Homes</q4>, which built the Chapel Field and Bishop's Lane estates.

<a5>The Leeds hearing</a5> <c5>was told</c5> that <q5>Ms Sterling found £4.1m of advances signed off by a regional director who holidayed with the firm's founder, Rex Tuckwell</q5>.

"<q6>Mr Hope rang me at home on Good Friday and said, '<n6>Lose the Tuckwell file, Verity, or it will lose you,</n6>'</q6>" <s6>she</s6> <c6>told</c6> <a6>the panel</a6>. "<q6>I wrote it on the back of a Radio Times.</q6>"

<s7>Adrian Hope</s7>, who left the bank in June to join Calloway Burgh Capital, <c7>denies</c7> <q7>making the call</q7>. In his witness statement <s8>he</s8> <c8>described</c8> the claimant as "<q8>a stickler who became a crusader</q8>".

For Ms Sterling, <s9>Ngaire Blackwood KC</s9> <c9>suggested</c9> to <a9>him</a9> that <q9>the file had been an embarrassment</q9>.

"<q10>It was a file,</q10>" <s10>he</s10> <c10>replied</c10>.

<s11>Ms Blackwood</s11><c11>:</c11> "<q11>Then where is it?</q11>"

<s12>Mr Hope</s12><c12>:</c12> "<q12>I believe it went to Swindon with the rest of the archive.</q12>"

<s13>Pennant & Wold</s13> <c13>contests</c13> <q13>the claim</q13>. <s14>The bank</s14> <c14>maintains</c14> that <q14>Ms Sterling was dismissed because she had sent customers' details to her personal Gmail account, in breach of its Clean Desk policy and of the Data Protection Act</q14>.

<s15>Its counsel, Piers St John Mowbray</s15>, <c15>accused</c15> her of <q15>building "a dossier, not a defence"</q15>.

<s16>He</s16> <c16>pointed out</c16> that <q16>an internal review, named Project Heron, cleared Mr Hope of any wrongdoing</q16>. <q17>The review was conducted by the accountants Denby Lowe</q17>, <a17>the tribunal</a17> <c17>was told</c17>, <q17>and ran to six pages</q17>.

Ms Sterling first took her worries to the Financial Conduct Authority in January 2023. <s18>The FCA</s18> <c18>wrote back</c18> that <q18>it could not discuss individual firms</q18>.

She then went to her MP, Sir Kit Halifax, who raised the matter with the Treasury. <q19>The department did not reply for five months</q19>, <s19>she</s19> <c19>said</c19>.

Her deputy, Devika Moss, wept as she recalled the day security men from Argus walked her manager out past the Nationwide and the Costa. "<q20>Twenty of us stood up,</q20>" <c20>said</c20> <s20>Mrs Moss</s20>. "<q20>Nobody had asked us to.</q20>"

<s21,26>The union Accord</s21,26>, which <c26>is backing</c26> <q26>the case</q26>, <c21>called</c21> it "<q21>a test of whether whistleblowers in banking have any protection at all</q21>". <s22>General secretary Ged Farthing</s22> <c22>has urged</c22> <a22>the Business and Trade Committee</a22> <q22>to open an inquiry</q22>.

Tuckwell Homes went into administration in March. <s23>Joint administrators at Sallis Grove</s23> <c23>believe</c23> <q23>unsecured creditors will receive less than a penny in the pound</q23>. <s24>West Yorkshire Police</s24> <c24>said</c24> that <q24>its economic crime unit was reviewing "a referral"</q24>.

Mr Tuckwell, who was awarded an MBE in 2016 and owns the polo team Wharfe Royals and a silver Bentley Mulsanne, is not a party to the case and is thought to be in Marbella. His solicitors, Quarmby's, did not respond to the Courier.

<s25>Employment Judge Solomon Wayland</s25> <c25>said</c25> <q25>he would hear from the bank's head of people, Lotte van der Meer, when the hearing resumes at City Exchange on Thursday</q25>.
-----
1 | mixed | - | - | none
2 | indirect | - | - | none
3 | indirect | Verity Sterling | PERSON | pronoun
4 | indirect | Verity Sterling | PERSON | pronoun
5 | indirect | - | - | none
6 | direct | Verity Sterling | PERSON | pronoun
7 | indirect | Adrian Hope | PERSON | name
8 | mixed | Adrian Hope | PERSON | pronoun
9 | indirect | Ngaire Blackwood | PERSON | name
10 | direct | Adrian Hope | PERSON | pronoun
11 | direct | Ngaire Blackwood | PERSON | surname
12 | direct | Adrian Hope | PERSON | surname
13 | indirect | Pennant & Wold | ORG | organisation
14 | indirect | Pennant & Wold | ORG | organisation
15 | mixed | Piers St John Mowbray | PERSON | name
16 | indirect | Piers St John Mowbray | PERSON | pronoun
17 | indirect | - | - | none
18 | indirect | Financial Conduct Authority | ORG | organisation
19 | indirect | Verity Sterling | PERSON | pronoun
20 | direct | Devika Moss | PERSON | surname
21 | mixed | Accord | ORG | organisation
22 | indirect | Ged Farthing | PERSON | name
23 | attitude | Joint administrators at Sallis Grove | GROUP | group
24 | mixed | West Yorkshire Police | ORG | organisation
25 | indirect | Solomon Wayland | PERSON | name
26 | attitude | Accord | ORG | organisation
entity | PERSON | Verity Sterling | Ms Sterling; Verity | former bank manager | Pennant & Wold
entity | ORG | Pennant & Wold | - | - | -
entity | LOC | Guildhall Street | - | - | -
entity | LOC | Harrow Minster | - | - | -
entity | ORG | Tuckwell Homes | Tuckwell | - | -
entity | LOC | Chapel Field | - | - | -
entity | LOC | Bishop's Lane | - | - | -
entity | LOC | Leeds | - | - | -
entity | PERSON | Rex Tuckwell | Mr Tuckwell | founder | Tuckwell Homes
entity | PERSON | Adrian Hope | Mr Hope | regional director | Pennant & Wold
entity | ORG | Calloway Burgh Capital | - | - | -
entity | PERSON | Ngaire Blackwood | Ms Blackwood | - | -
entity | LOC | Swindon | - | - | -
entity | PERSON | Piers St John Mowbray | - | counsel | Pennant & Wold
entity | ORG | Denby Lowe | - | - | -
entity | ORG | Financial Conduct Authority | FCA | - | -
entity | PERSON | Kit Halifax | Sir Kit Halifax | MP | -
entity | ORG | Treasury | - | - | -
entity | PERSON | Devika Moss | Mrs Moss | deputy | Pennant & Wold
entity | ORG | Argus | - | - | -
entity | ORG | Nationwide | - | - | -
entity | ORG | Costa | - | - | -
entity | ORG | Accord | - | - | -
entity | PERSON | Ged Farthing | - | General secretary | Accord
entity | ORG | Business and Trade Committee | - | - | -
entity | ORG | Sallis Grove | - | - | -
entity | ORG | West Yorkshire Police | - | - | -
entity | ORG | Wharfe Royals | - | - | -
entity | LOC | Marbella | - | - | -
entity | ORG | Quarmby's | - | - | -
entity | ORG | Courier | - | - | -
entity | PERSON | Solomon Wayland | Employment Judge Solomon Wayland | Employment Judge | -
entity | PERSON | Lotte van der Meer | - | head of people | Pennant & Wold
entity | LOC | City Exchange | - | - | -
meta | Sacked bank manager 'was told to lose the Tuckwell file', tribunal hears | - | Leonie Marsh
