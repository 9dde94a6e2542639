Ex-Tremont Trader <q1>Hid $62 Million in Bribes</q1>, <s1>Swiss Prosecutors</s1> <c1>Say</c1>

By Ingo Hartwell and Thandeka Moyo-Ricci

<q2>Aurelio Staccioli, once the best-paid crude trader at Tremont Energy SA, approved $62 million in bribes to officials in three African countries</q2>, <c2>according to</c2> <s2>an indictment</s2> filed Monday in Bellinzona.

<q3>The money went through Lanterne, a Ras al-Khaimah shell company, between 2011 and 2017</q3>, <s3>the 114-page document</s3> <c3>says</c3>. <s4>Prosecutors</s4> <c4>allege</c4> that <q4>Tremont won 41 cargoes of Qua Iboe and Doba crude in return</q4>.

“<q5>My client followed instructions and he followed the law,</q5>” <s5>Staccioli’s lawyer, Maître Solange Fribourg</s5>, <c5>said</c5> by phone from Geneva. “<q5>The people who gave the instructions are not on the charge sheet.</q5>”

<s6>The 54-year-old</s6> <c6>has denied</c6> <q6>wrongdoing</q6> since his arrest at Cointrin airport, where federal police took two phones and a Patek Philippe from him. Colleagues on the desk knew him as “<x>the Abbot</x>.”

Shares of Tremont, which is listed in Oslo, fell as much as 7.4%, the most since April 2020. Brent was little changed at $78.12 a barrel.

<s7>The company</s7> <c7>said</c7> in a statement that <q7>it had “cooperated fully” with the Office of the Attorney General since 2019</q7>. <q8>Tremont doesn’t expect to be charged</q8>, <s8>Chief Executive Officer Gunnar Lillehammer</s8> <c8>told</c8> <a8>analysts</a8>. <q10>Provisions of $140 million were sufficient</q10>, <s10>he</s10> <c10>added</c10>.

The case is the latest to reach into the offices on Rue du Rhône where a handful of firms buy and sell a tenth of the world’s oil. Tremont’s rival Gant & Okafor paid $331 million in 2022 to settle with the Department of Justice and Brazil’s Federal Police. Two of its traders were extradited to Brooklyn from Larnaca. <s11>A third, Declan Moor</s11>, <c11>told</c11> <a11>a jury</a11> that <q11>cash had been carried in boxes of Lego</q11>.

“<q12>For years Switzerland fined the company and let the man keep the chalet,</q12>” <c12>said</c12> <s12>Rosalind Achterberg, an analyst at Clearwell</s12>, a London-based anti-corruption group. “<q12>This is the end of the chalet era.</q12>”

<s13>Nigeria’s Economic and Financial Crimes Commission</s13> <c13>said</c13> <q13>it would seek the return of $19 million</q13>. Chad’s oil ministry didn’t respond to an email, and a call to the number given for Lanterne was answered by a pet shop in Fujairah.

The indictment quotes a WhatsApp message that Staccioli is alleged to have sent from the Hotel Mercator in Port Harcourt. “<q9>Bishop happy, choir happy,</q9>” <s9>it</s9> <c9>reads</c9>. “<q9>Amen.</q9>”

<s14>Fribourg</s14> <c14>questioned</c14> <q14>whether her client wrote it</q14>. <s15>She</s15> <c15>plans</c15> <q15>to call Tremont’s former chairman, Lord Penhallow, as a witness</q15>. <s16>Penhallow</s16>, now at the hedge fund Oxbow, <c16>declined to say</c16> <q16>if he would appear</q16>.

“<q17>The case for settling got a lot weaker today,</q17>” <s17>DNB Markets</s17> <c17>wrote</c17> in a note to clients. <s18>The bank</s18>, which had rated Tremont a buy, <c18>recommends</c18> <q18>holding the stock</q18>.

The trial is to start in September at the Federal Criminal Court and may last until Easter.
-----
1 | indirect | Swiss Prosecutors | GROUP | group
2 | indirect | indictment | DOCUMENT | document
3 | indirect | indictment | DOCUMENT | document
4 | indirect | Swiss Prosecutors | GROUP | group
5 | direct | Solange Fribourg | PERSON | name
6 | indirect | Aurelio Staccioli | PERSON | title
7 | mixed | Tremont Energy SA | ORG | organisation
8 | indirect | Gunnar Lillehammer | PERSON | name
9 | direct | WhatsApp message | DOCUMENT | pronoun
10 | indirect | Gunnar Lillehammer | PERSON | pronoun
11 | indirect | Declan Moor | PERSON | name
12 | direct | Rosalind Achterberg | PERSON | name
13 | indirect | Economic and Financial Crimes Commission | ORG | organisation
14 | indirect | Solange Fribourg | PERSON | surname
15 | attitude | Solange Fribourg | PERSON | pronoun
16 | attitude | Lord Penhallow | PERSON | surname
17 | direct | DNB Markets | ORG | organisation
18 | indirect | DNB Markets | ORG | organisation
entity | PERSON | Aurelio Staccioli | Staccioli | trader | Tremont Energy SA
entity | PERSON | Solange Fribourg | Maître Solange Fribourg; Fribourg | lawyer | -
entity | PERSON | Gunnar Lillehammer | - | Chief Executive Officer | Tremont Energy SA
entity | PERSON | Declan Moor | - | trader | Gant & Okafor
entity | PERSON | Rosalind Achterberg | - | analyst | Clearwell
entity | PERSON | Lord Penhallow | Penhallow | former chairman | Tremont Energy SA
entity | NORP | Swiss | - | - | -
entity | NORP | African | - | - | -
entity | ORG | Tremont Energy SA | Tremont | - | -
entity | ORG | Lanterne | - | - | -
entity | ORG | Office of the Attorney General | - | - | -
entity | ORG | Gant & Okafor | - | - | -
entity | ORG | Department of Justice | - | - | -
entity | ORG | Federal Police | - | - | -
entity | ORG | Clearwell | - | - | -
entity | ORG | Economic and Financial Crimes Commission | - | - | -
entity | ORG | Oxbow | - | - | -
entity | ORG | DNB Markets | - | - | -
entity | ORG | Federal Criminal Court | - | - | -
entity | LOC | Bellinzona | - | - | -
entity | LOC | Ras al-Khaimah | - | - | -
entity | LOC | Geneva | - | - | -
entity | LOC | Cointrin airport | - | - | -
entity | LOC | Oslo | - | - | -
entity | LOC | Rue du Rhône | - | - | -
entity | LOC | Brazil | - | - | -
entity | LOC | Brooklyn | - | - | -
entity | LOC | Larnaca | - | - | -
entity | LOC | Switzerland | - | - | -
entity | LOC | London | - | - | -
entity | LOC | Nigeria | - | - | -
entity | LOC | Chad | - | - | -
entity | LOC | Fujairah | - | - | -
entity | LOC | Hotel Mercator | - | - | -
entity | LOC | Port Harcourt | - | - | -
meta | Ex-Tremont Trader Hid $62 Million in Bribes, Swiss Prosecutors Say | - | Ingo Hartwell and Thandeka Moyo-Ricci
