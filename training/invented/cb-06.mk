EXCLUSIVE: ‘<q1>HE SOLD ME LIKE A SOFA</q1>’

<s2>£38m Hartlow winger Kieron Ade-Lynch</s2> axes agent over missing millions and <c2>vows</c2> <q2>to see him in court</q2>

By Dean Scully, Chief Sports Snoop

<s3>FURIOUS Hartlow ace Kieron Ade-Lynch</s3> has sacked his agent and <c3>accused</c3> him of <q3>pocketing £2.1million of his transfer cash</q3>.

<s4>The winger, 23</s4>, <c4>told</c4> <a4>The Sunday Planet</a4> <q4>how he learned the truth when a bailiff knocked at his mum’s flat in Peckham</q4>.

“<q5>Tony held my hand at my dad’s funeral,</q5>” <s5>he</s5> <c5>said</c5>. “<q5>Then he sold me like a sofa.</q5>”

Ade-Lynch’s £38million switch from Dunmere last August was brokered by Victor Lane, the flash Mayfair agency run by Tony Brassington, 51, better known as Uncle Tone.

“<q6>Every penny is in a client account,</q6>” <s6>the agency</s6> <c6>fumed</c6> last night. <s7>It</s7> <c7>branded</c7> the star “<q7>confused and badly advised</q7>”.

But <s8>a letter from private bank Arthur Dene</s8>, seen by this paper, <c8>says</c8> <q8>the account was shut in March with £11.40 in it</q8>.

From his villa in Marbella, Brassington came out swinging. “<q9>I made that boy. He turned up to his first trial in odd boots,</q9>” <c9>snarled</c9> <s9>the dad of six</s9>. <s10>He</s10> <c10>threatened</c10> <q10>to sue</q10>.

<s11>Uncle Tone</s11>, a former market trader, <c11>insisted</c11> <q11>his client “can’t count past 10 without taking his gloves off”</q11>.

Ade-Lynch has hired Cordelia Chance, the law firm that took down boxing promoter Lou Spadaro. <s12>Cordelia Chance</s12> <c12>confirmed</c12> <q12>it had written to HMRC and the FA</q12>. <s13>It</s13> <c13>is demanding</c13> <q13>every penny back within 21 days</q13>.

<s14>The FA</s14> <c14>refused to say</c14> <q14>if it was investigating</q14>.

<s15>Hartlow boss Luis Etxeberria</s15> last night <c15>begged</c15> <a15>fans</a15> <q15>to leave his player alone</q15>.

“<q16>He trains, he smiles, he goes home to Mama,</q16>” <c16>said</c16> <s16>the Basque</s16>, who took over from Gary Stott at Quarry Road in May.

But all is not well in the camp. <s17>A team-mate</s17> <c17>told</c17> <a17>us</a17> <q17>half the dressing room was “checking its bank app at half-time”</q17>.

Three of the lads are on the books of Victor Lane. So is darts champ Phil Nettleship, and so was Jarek Wolny, the ex-Dunmere keeper now at Sporting Almagro.

“<q18>I’m the least surprised man in Spain,</q18>” <s18>Wolny</s18> <c18>texted</c18>.

Kieron’s mum, school cook Patience Lynch, never took to the sharp-suited fixer. “<q19>I don’t trust sunglasses indoors,</q19>” <s19>she</s19> <c19>laughed</c19>.

And <s20>girlfriend Saffron Quayle, the face of fake-tan firm Bali Rose</s20>, stuck the boot in online, <c20>posting</c20>: “<q20>Some mouths AND some books need washing.</q20>”

Money got so tight this spring that the winger’s purple Lamborghini was towed by leasing firm Ruby Marlowe. <s21>Ruby</s21> <c21>has apologised for</c21> “<q21>any embarrassment on the drive</q21>”.

<s22>Players’ union the PFA</s22> <c22>called for</c22> <q22>agents’ books to be opened to the men who pay them</q22>, and <s23>Labour MP Dilys Orme</s23> <c23>wants</c23> <q23>a register with teeth</q23>.

The row comes days before Hartlow travel to — you guessed it — Dunmere. <s24>Etxeberria</s24> <c24>reckons</c24> <q24>his wideman will be fit to start</q24>.

As for Uncle Tone, <s25>Kieron</s25> <c25>hopes</c25> <q25>never to hear the name again</q25>.
-----
1 | direct | Kieron Ade-Lynch | PERSON | none
2 | indirect | Kieron Ade-Lynch | PERSON | name
3 | indirect | Kieron Ade-Lynch | PERSON | name
4 | indirect | Kieron Ade-Lynch | PERSON | title
5 | direct | Kieron Ade-Lynch | PERSON | pronoun
6 | direct | Victor Lane | ORG | organisation
7 | mixed | Victor Lane | ORG | pronoun
8 | indirect | letter from private bank Arthur Dene | DOCUMENT | document
9 | direct | Tony Brassington | PERSON | title
10 | indirect | Tony Brassington | PERSON | pronoun
11 | mixed | Tony Brassington | PERSON | name
12 | indirect | Cordelia Chance | ORG | organisation
13 | indirect | Cordelia Chance | ORG | pronoun
14 | attitude | FA | ORG | organisation
15 | indirect | Luis Etxeberria | PERSON | name
16 | direct | Luis Etxeberria | PERSON | title
17 | mixed | team-mate | PERSON | title
18 | direct | Jarek Wolny | PERSON | surname
19 | direct | Patience Lynch | PERSON | pronoun
20 | direct | Saffron Quayle | PERSON | name
21 | mixed | Ruby Marlowe | ORG | organisation
22 | indirect | PFA | ORG | organisation
23 | attitude | Dilys Orme | PERSON | name
24 | indirect | Luis Etxeberria | PERSON | surname
25 | attitude | Kieron Ade-Lynch | PERSON | name
entity | PERSON | Kieron Ade-Lynch | Ade-Lynch; Kieron | winger | Hartlow
entity | PERSON | Tony Brassington | Brassington; Tony; Uncle Tone | agent | Victor Lane
entity | PERSON | Lou Spadaro | - | boxing promoter | -
entity | PERSON | Luis Etxeberria | Etxeberria | boss | Hartlow
entity | PERSON | Gary Stott | - | - | -
entity | PERSON | Phil Nettleship | - | darts champ | -
entity | PERSON | Jarek Wolny | Wolny | keeper | Sporting Almagro
entity | PERSON | Patience Lynch | - | school cook | -
entity | PERSON | Saffron Quayle | - | - | Bali Rose
entity | PERSON | Dilys Orme | - | MP | -
entity | ORG | Hartlow | - | - | -
entity | ORG | The Sunday Planet | - | - | -
entity | ORG | Dunmere | - | - | -
entity | ORG | Victor Lane | - | - | -
entity | ORG | Arthur Dene | - | - | -
entity | ORG | Cordelia Chance | - | - | -
entity | ORG | HMRC | - | - | -
entity | ORG | FA | - | - | -
entity | ORG | Sporting Almagro | - | - | -
entity | ORG | Bali Rose | - | - | -
entity | ORG | Ruby Marlowe | Ruby | - | -
entity | ORG | PFA | - | - | -
entity | LOC | Peckham | - | - | -
entity | LOC | Mayfair | - | - | -
entity | LOC | Marbella | - | - | -
entity | LOC | Quarry Road | - | - | -
entity | LOC | Spain | - | - | -
entity | NORP | Basque | - | - | -
entity | NORP | Labour | - | - | -
meta | EXCLUSIVE: ‘HE SOLD ME LIKE A SOFA’ | - | Dean Scully
