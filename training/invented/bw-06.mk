LIP SERVICE <s1>Lagoon Nights star Kayleigh-Mae Broom</s1> <c1>vows</c1> <q1>to sue posh clinic over ‘<x>trout</x>’ video</q1>

EXCLUSIVE
By Baz Tranter, Showbiz Reporter

REALITY favourite Kayleigh-Mae Broom is hauling a celebrity clinic to court after <s2>it</s2> posted a clip of her swollen pout — and <c2>called</c2> her “<q2>Britain’s best-loved trout</q2>”.

<s3>The Lagoon Nights beauty, 28</s3>, <c3>claims</c3> <q3>she could not sip a smoothie for nine days after a £395 “<x>Kissable</x>” treatment at Belle Visage in Alderley Edge</q3>.

“<q4>I went in for a tweak and came out like a bouncy castle,</q4>” <s4>she</s4> <c4>told</c4> <a4>The Sun</a4>. “<q4>My own nan asked who I was.</q4>”

<s5>The Bolton-born star</s5> <c5>is demanding</c5> <q5>£60,000 and a grovelling apology</q5>.

But <s6>Belle Visage boss Dr Zoltan Mirza-Kemp</s6> <c6>blasted</c6>: “<q6>Kayleigh signed the form, hugged my receptionist and asked for more.</q6>”

<s7>The flash doc, 51</s7>, <c7>insisted</c7> <q7>the nickname was a term of endearment</q7>. “<q8>I keep trout,</q8>” <s8>he</s8> <c8>said</c8>.

<s9>A clinic spokesman</s9> <c9>said</c9> later <q9>the clip was gone “as a courtesy, not a confession”</q9>.

Kayleigh-Mae’s ex, boxer Tyrell “<x>Tiz</x>” Odom, waded in from his training camp in Marbella. <s10>He</s10> <c10>wrote</c10>: “<q10>Leave her lips alone, they’ve been through enough.</q10>”

The pair split in May after Tiz was snapped outside Manchester nightspot Velvet Ox with weathergirl Saffron Quill. <s11>Saffron</s11>, who fronts breakfast bulletins on Northway TV, <c11>has always denied</c11> <q11>a fling</q11>.

“<q12>I was helping him find a taxi,</q12>” <s12>the weathergirl</s12> <c12>texted</c12> <a12>us</a12> last night. “<q12>He is very lost, as a person.</q12>”

<s13>Aftercare Is Not Optional, a campaign group</s13>, <c13>wants</c13> <q13>a ban on clinics “using customers as punchlines”</q13>.

<s14>Its founder, Dawn Pickersgill</s14>, whose eyelid drooped for a year after a botched jab in Stockport, <c14>said</c14>: “<q14>They blow you up, post it, then send a voucher.</q14>”

<s15>The General Medical Council</s15> <c15>would not confirm</c15> <q15>if the doc is being probed</q15>.

And the Advertising Standards Authority is looking at a <c16>boast</c16> by <s16>Belle Visage</s16> that <q16>its filler is “as natural as yoghurt”</q16>.

Manchester law firm Hobday Nwosu is acting for Kayleigh-Mae. <s17>A four-page letter</s17> <c17>accuses</c17> the clinic of “<q17>monetising mouth-based distress</q17>”.

<s18>Her nan, Pat Broom, 81</s18>, <c18>reckons</c18> <q18>the cash is beside the point</q18>.

“<q19>Our Kayleigh had a lovely face and she’ll have it back by Christmas,</q19>” <c19>said</c19> <s19>the great-gran</s19> at her bungalow in Farnworth.

“<q20>I’ve told her, next time you want bigger lips, take up the trombone.</q20>”

Kayleigh-Mae came third in the 2022 series, filmed in Menorca, and is the face of tanning range Bronzd. <s21>The brand’s Swedish owner, Solvind</s21>, <c21>said</c21> <q21>it was “proud to stand by every inch of her”</q21>.

<s22>Bosses at Redkite</s22>, which makes the ITV2 show, <c22>hope</c22> <q22>she will return for an all-star run</q22>.

<s23>A telly insider</s23> <c23>said</c23>: “<q23>With or without the lips.</q23>”
-----
1 | indirect | Kayleigh-Mae Broom | PERSON | name
2 | mixed | Belle Visage | ORG | pronoun
3 | indirect | Kayleigh-Mae Broom | PERSON | title
4 | direct | Kayleigh-Mae Broom | PERSON | pronoun
5 | indirect | Kayleigh-Mae Broom | PERSON | title
6 | direct | Zoltan Mirza-Kemp | PERSON | name
7 | indirect | Zoltan Mirza-Kemp | PERSON | title
8 | direct | Zoltan Mirza-Kemp | PERSON | pronoun
9 | mixed | Belle Visage | ORG | organisation
10 | direct | Tyrell “Tiz” Odom | PERSON | pronoun
11 | indirect | Saffron Quill | PERSON | name
12 | direct | Saffron Quill | PERSON | title
13 | mixed | Aftercare Is Not Optional | ORG | organisation
14 | direct | Dawn Pickersgill | PERSON | name
15 | attitude | General Medical Council | ORG | organisation
16 | mixed | Belle Visage | ORG | organisation
17 | mixed | four-page letter | DOCUMENT | document
18 | indirect | Pat Broom | PERSON | name
19 | direct | Pat Broom | PERSON | title
20 | direct | Pat Broom | PERSON | none
21 | mixed | Solvind | ORG | organisation
22 | attitude | Bosses at Redkite | GROUP | group
23 | direct | telly insider | PERSON | title
entity | PERSON | Kayleigh-Mae Broom | Kayleigh-Mae; Kayleigh | star | -
entity | PERSON | Zoltan Mirza-Kemp | Dr Zoltan Mirza-Kemp | boss | Belle Visage
entity | PERSON | Tyrell “Tiz” Odom | Tiz | boxer | -
entity | PERSON | Saffron Quill | Saffron | weathergirl | Northway TV
entity | PERSON | Dawn Pickersgill | - | founder | Aftercare Is Not Optional
entity | PERSON | Pat Broom | - | - | -
entity | ORG | Sun | - | - | -
entity | ORG | Belle Visage | - | - | -
entity | ORG | Northway TV | - | - | -
entity | ORG | Aftercare Is Not Optional | - | - | -
entity | ORG | General Medical Council | - | - | -
entity | ORG | Advertising Standards Authority | - | - | -
entity | ORG | Hobday Nwosu | - | - | -
entity | ORG | Solvind | - | - | -
entity | ORG | Redkite | - | - | -
entity | ORG | ITV2 | - | - | -
entity | NORP | Swedish | - | - | -
entity | LOC | Britain | - | - | -
entity | LOC | Alderley Edge | - | - | -
entity | LOC | Bolton | - | - | -
entity | LOC | Marbella | - | - | -
entity | LOC | Manchester | - | - | -
entity | LOC | Velvet Ox | - | - | -
entity | LOC | Stockport | - | - | -
entity | LOC | Farnworth | - | - | -
entity | LOC | Menorca | - | - | -
meta | LIP SERVICE Lagoon Nights star Kayleigh-Mae Broom vows to sue posh clinic over ‘trout’ video | - | Baz Tranter
