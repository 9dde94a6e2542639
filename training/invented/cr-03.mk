<q1>Detective ‘wrote both halves’ of murder confession</q1>, <a1>tribunal</a1> <c1>told</c1>

<s2>Malachy Tuohy</s2> <c2>denies</c2> <q2>notebook was ‘dressed up’ to convict Mayo postman in 1994</q2>

Sorcha Ní Dhuibhir

<q3>A detective wrote the answers as well as the questions in a notebook that helped to convict an innocent man of murder</q3>, <a3>the Ballycorrig Tribunal</a3> <c3>has heard</c3>.

<s4>Counsel for the tribunal, Nuala Deasy SC</s4>, <c4>said</c4> on Tuesday that <q4>handwriting, ink and page impressions all pointed to one man, former Det Sgt Malachy Tuohy</q4>.

“<q5>He wrote both halves of the conversation, and on the evidence he wrote the second half first,</q5>” <s5>she</s5> <c5>told</c5> <a5>Mr Justice Fiachra Lavelle, the chairman</a5>.

Declan Coyne spent 11 years in Castlerea Prison for the killing of shopkeeper Peadar Gilvarry before <s6>the Court of Criminal Appeal</s6> <c6>found</c6> <q6>his conviction “unsafe in every particular”</q6>. He died in 2016.

“<q7>I wrote what the man said, in the order that he said it, with the pen I had,</q7>” <s7>Mr Tuohy</s7> <c7>said</c7>.

Pressed on why an entry for November 3rd is in ink not sold in Ireland until 1996, <s8>the retired detective</s8> <c8>conceded</c8> that <q8>he could not account for it</q8>.

“<q9>Biros come from all over,</q9>” <s9>he</s9> <c9>added</c9>.

<s10>The chairman</s10> <c10>intervened</c10>: “<q10>From all over, Mr Tuohy, but not from the future.</q10>”

<s11>A report by Dr Wilhelmina Stroobant</s11>, formerly of the Netherlands Forensic Institute, <c11>concludes</c11> that <q11>page 31 was written “no earlier than the summer of 1996” and “probably at a sitting”</q11>.

In a statement, <s12>retired Supt Con Heraty</s12> <c12>said</c12> <q12>he had raised concerns about a group of detectives in Claremorris, known locally as “<x>the choir</x>”, in 1995</q12>. <a13>He</a13> <c13>was told</c13> by <s13>a deputy commissioner</s13>, since deceased, “<q13>to mind your pension</q13>”.

<s14,15>An Garda Síochána</s14,15> <c14>accepted</c14> in its submission that <q14>“serious failings” had occurred</q14> and <c15>apologised</c15> to the Coynes for “<q15>hurt long endured</q15>”. <s16>The force</s16> <c16>has refused</c16> <q16>to hand over personnel files</q16>, a matter now before the High Court.

<s17>Fiosrú, the police ombudsman</s17>, <c17>said</c17> <q17>it could find no trace of the complaint made in 1998 by Mr Coyne’s mother, Delia</q17>. <s18>It</s18> <c18>believes</c18> <q18>the papers were lost when its predecessor, Gsoc, moved from Naas</q18>.

Outside Dublin Castle, the dead man’s sisters, Brigid and Orla, held his An Post cap.

“<q19>Eleven years for a biro,</q19>” <c19>said</c19> <s19>Brigid Coyne, a retired nurse</s19>. <s20>She</s20> <c20>recalled</c20> <q20>their mother walking to Ballycorrig station every Friday “with the same question and the same hat”</q20>.

<s21>Her sister</s21>, who lives in Boston, <c21>called on</c21> <a21>Minister for Justice Tadhg Roantree</a21> <q21>to release the Garda archive “without the black marker”</q21>.

<s22>A spokeswoman for the Department of Justice</s22> <c22>said</c22> <q22>the Minister would await the tribunal’s findings</q22>.

<s23>The Retired Detectives’ Guild</s23>, which is paying for Mr Tuohy’s lawyers, McEntaggart Boland, <c23>dismissed</c23> the inquiry as “<q23>archaeology</q23>”.

<s24>Campaigners from the Irish Innocence Group</s24> <c24>hope</c24> <q24>it will lead to a review of six other convictions in Connacht</q24>.
-----
1 | mixed | Nuala Deasy | PERSON | none
2 | mixed | Malachy Tuohy | PERSON | name
3 | indirect | - | - | none
4 | indirect | Nuala Deasy | PERSON | name
5 | direct | Nuala Deasy | PERSON | pronoun
6 | mixed | Court of Criminal Appeal | ORG | organisation
7 | direct | Malachy Tuohy | PERSON | surname
8 | indirect | Malachy Tuohy | PERSON | title
9 | direct | Malachy Tuohy | PERSON | pronoun
10 | direct | Fiachra Lavelle | PERSON | title
11 | mixed | report by Dr Wilhelmina Stroobant | DOCUMENT | document
12 | indirect | Con Heraty | PERSON | name
13 | mixed | deputy commissioner | PERSON | title
14 | mixed | An Garda Síochána | ORG | organisation
15 | mixed | An Garda Síochána | ORG | organisation
16 | attitude | An Garda Síochána | ORG | organisation
17 | indirect | Fiosrú | ORG | organisation
18 | attitude | Fiosrú | ORG | pronoun
19 | direct | Brigid Coyne | PERSON | name
20 | mixed | Brigid Coyne | PERSON | pronoun
21 | mixed | Orla | PERSON | title
22 | indirect | Department of Justice | ORG | organisation
23 | mixed | Retired Detectives’ Guild | ORG | organisation
24 | attitude | Campaigners from the Irish Innocence Group | GROUP | group
entity | PERSON | Malachy Tuohy | Mr Tuohy; Det Sgt Malachy Tuohy | detective | An Garda Síochána
entity | PERSON | Nuala Deasy | - | counsel for the tribunal | Ballycorrig Tribunal
entity | PERSON | Fiachra Lavelle | Mr Justice Fiachra Lavelle | chairman | Ballycorrig Tribunal
entity | PERSON | Declan Coyne | Mr Coyne | postman | An Post
entity | PERSON | Peadar Gilvarry | - | shopkeeper | -
entity | PERSON | Wilhelmina Stroobant | Dr Wilhelmina Stroobant | - | Netherlands Forensic Institute
entity | PERSON | Con Heraty | Supt Con Heraty | superintendent | -
entity | PERSON | Delia | - | - | -
entity | PERSON | Brigid Coyne | Brigid | retired nurse | -
entity | PERSON | Orla | - | - | -
entity | PERSON | Tadhg Roantree | - | Minister for Justice | -
entity | ORG | Ballycorrig Tribunal | - | - | -
entity | ORG | Castlerea Prison | - | - | -
entity | ORG | Court of Criminal Appeal | - | - | -
entity | ORG | Netherlands Forensic Institute | - | - | -
entity | ORG | An Garda Síochána | Garda | - | -
entity | ORG | Department of Justice | - | - | -
entity | ORG | High Court | - | - | -
entity | ORG | Fiosrú | - | - | -
entity | ORG | Gsoc | - | - | -
entity | ORG | An Post | - | - | -
entity | ORG | Retired Detectives’ Guild | - | - | -
entity | ORG | McEntaggart Boland | - | - | -
entity | ORG | Irish Innocence Group | - | - | -
entity | LOC | Mayo | - | - | -
entity | LOC | Ireland | - | - | -
entity | LOC | Claremorris | - | - | -
entity | LOC | Naas | - | - | -
entity | LOC | Dublin Castle | - | - | -
entity | LOC | Ballycorrig | - | - | -
entity | LOC | Boston | - | - | -
entity | LOC | Connacht | - | - | -
meta | Detective ‘wrote both halves’ of murder confession, tribunal told | - | Sorcha Ní Dhuibhir
