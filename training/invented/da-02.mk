‘<q1>We swam in it for weeks</q1>’: <q2>water firm kept quiet about sewage leak</q2>, <s2>emails</s2> <c2>show</c2>

<s3>Swimmers at Devon cove</s3> <c3>demand</c3> <q3>prosecution of Tamarline</q3> as agency opens criminal investigation

Hattie Osgathorpe Environment correspondent

<q4>A water company knew for 19 days that raw sewage was running into one of Devon’s best-loved swimming coves but told neither the council nor the public</q4>, <c4>according to</c4> <s4>emails</s4> seen by the Guardian.

Tamarline Water, which serves 1.2m homes in the south-west, was alerted to a cracked pipe above Hexley Cove on 2 July by one of its own contractors, Brudenell & Sons.

“<q5>Do we want to tell the world on the first weekend of the holidays?</q5>” <s5>a manager</s5> <c5>asked</c5> in one of the messages. “<q5>I vote we fix it first.</q5>”

The leak became public only after Nerys Calloway, a midwife until last year, who swims every morning with a group called the Hexley Herrings, fell ill. <a6>She</a6> <c6>was told</c6> by <s6>doctors</s6> at the Royal Taw Infirmary that <q6>she had E coli</q6>.

“<q7>We swam in it for weeks,</q7>” <s7>the retired midwife</s7> <c7>said</c7>. “<q7>I came out one morning with a taste in my mouth that I knew from the ward.</q7>”

<s8>Her friend Odile Prewett</s8>, who was ill for a fortnight, <c8>wants</c8> <q8>the company prosecuted</q8>. <s9>She</s9> <c9>accused</c9> its directors of “<q9>treating the sea as a spare room</q9>”.

It was only when a third member of the Herrings went down, a doctor’s receptionist from Bideford, that anyone tested the water. “<q10>I rang Tamarline and they offered me a leaflet,</q10>” <s10>the receptionist</s10> <c10>said</c10>.

<s11>Tamarline</s11> <c11>apologised for</c11> “<q11>falling short on communication</q11>”. <s12>Its chief executive, Piers Ravenhall</s12>, <c12>said</c12> <q12>the leak had been “a bathful an hour” and had posed little risk to health</q12>.

“<q13>A bathful of what, I should like to ask Mr Ravenhall,</q13>” <c13>said</c13> <s13>Delyth Anstey-Jones, the Liberal Democrat MP for Torridge Coast</s13>.

“<q25>And I should like him to answer from the water.</q25>”

<s14>The MP</s14> <c14>said</c14> <q14>she would raise the case in the Commons next week</q14>. Ravenhall, who was paid £1.1m last year, has been summoned before the environment committee. <s15,16>He</s15,16> <c15>has ruled out</c15> <q15>compensation</q15> and <c16>refused</c16> <q16>to hand back his bonus</q16>.

<s17>Board minutes from May</s17> <c17>record</c17> that <q17>£340,000 set aside for the pipe had been “reprofiled” into sponsorship of Taw Valley rugby club</q17>.

<s18>The Environment Agency</s18> <c18>confirmed</c18> <q18>it had opened a criminal investigation</q18>. Its officers first visited the cove on 23 July, two days after warning signs went up along Quay Lane. <s19>The signs</s19> <c19>read</c19>: “<q19>Bathing not advised today.</q19>” They stayed for six weeks.

<s20>The agency</s20> <c20>would not say</c20> <q20>why it had taken so long</q20>.

<s21>Sea Before Shareholders</s21>, which obtained the emails under freedom of information laws, <c21>called for</c21> <q21>Tamarline, once part of Wessex Public Utilities and now owned by the Canadian pension fund Prairie Teachers, to be taken back into public hands</q21>. Ofwat, the economic regulator, fined it £14m in 2021.

On the quay, <s22>Jago Treloar, 33</s22>, who runs the Salt Shed, <c22>puts</c22> <q22>his losses at £30,000</q22>. “<q23>I’ve thrown away more crab than I’ve sold,</q23>” <s23>the cafe owner</s23> <c23>said</c23>.

At a meeting in the village hall on Tuesday, one woman held up a jar of brown water. “<q24>Drink it, then,</q24>” <s24>she</s24> <c24>shouted</c24> at <a24>a Tamarline engineer</a24>. He looked at his shoes.
-----
1 | direct | Nerys Calloway | PERSON | none
2 | indirect | emails | DOCUMENT | document
3 | indirect | Swimmers at Devon cove | GROUP | group
4 | indirect | emails | DOCUMENT | document
5 | direct | manager | PERSON | title
6 | indirect | doctors | GROUP | group
7 | direct | Nerys Calloway | PERSON | title
8 | attitude | Odile Prewett | PERSON | name
9 | mixed | Odile Prewett | PERSON | pronoun
10 | direct | third member of the Herrings | PERSON | title
11 | mixed | Tamarline Water | ORG | organisation
12 | mixed | Piers Ravenhall | PERSON | name
13 | direct | Delyth Anstey-Jones | PERSON | name
14 | indirect | Delyth Anstey-Jones | PERSON | title
15 | indirect | Piers Ravenhall | PERSON | pronoun
16 | attitude | Piers Ravenhall | PERSON | pronoun
17 | mixed | Board minutes from May | DOCUMENT | document
18 | indirect | Environment Agency | ORG | organisation
19 | direct | warning signs | DOCUMENT | document
20 | attitude | Environment Agency | ORG | organisation
21 | indirect | Sea Before Shareholders | ORG | organisation
22 | indirect | Jago Treloar | PERSON | name
23 | direct | Jago Treloar | PERSON | title
24 | direct | one woman | PERSON | pronoun
25 | direct | Delyth Anstey-Jones | PERSON | none
entity | PERSON | Nerys Calloway | - | midwife | Hexley Herrings
entity | PERSON | Odile Prewett | - | - | -
entity | PERSON | Piers Ravenhall | Mr Ravenhall; Ravenhall | chief executive | Tamarline Water
entity | PERSON | Delyth Anstey-Jones | - | MP | -
entity | PERSON | Jago Treloar | - | cafe owner | -
entity | ORG | Tamarline Water | Tamarline | - | -
entity | ORG | Guardian | - | - | -
entity | ORG | Brudenell & Sons | - | - | -
entity | ORG | Hexley Herrings | Herrings | - | -
entity | ORG | Royal Taw Infirmary | - | - | -
entity | ORG | Commons | - | - | -
entity | ORG | Taw Valley rugby club | - | - | -
entity | ORG | Environment Agency | - | - | -
entity | ORG | Sea Before Shareholders | - | - | -
entity | ORG | Wessex Public Utilities | - | - | -
entity | ORG | Prairie Teachers | - | - | -
entity | ORG | Ofwat | - | - | -
entity | LOC | Devon | - | - | -
entity | LOC | Hexley Cove | - | - | -
entity | LOC | Torridge Coast | - | - | -
entity | LOC | Bideford | - | - | -
entity | LOC | Salt Shed | - | - | -
entity | LOC | Quay Lane | - | - | -
entity | NORP | Liberal Democrat | - | - | -
entity | NORP | Canadian | - | - | -
meta | ‘We swam in it for weeks’: water firm kept quiet about sewage leak, emails show | - | Hattie Osgathorpe
