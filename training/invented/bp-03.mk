‘<q1>Not fit to hold a chook raffle</q1>’: regulator takes the keys to Delacourt casino

By Lachlan Petrakis and Mei Sorensen

<s2,3>The state’s casino watchdog</s2,3> <c2>has found</c2> <q2>Delacourt Group unfit to run its $2 billion tower at Pyrmont</q2> and <c3>ordered</c3> <a3>it</a3> <q3>to hand control to an outside manager by Friday</q3>.

In a 212-page decision, <s4>the NSW Gaming Integrity Authority</s4> <c4>held</c4> that <q4>the company had “mistaken a licence for a birthright”</q4>.

“<q5>This is an outfit not fit to hold a chook raffle,</q5>” <s5>the authority’s chief commissioner, Philippa Nguyen-Ross, SC</s5>, <c5>said</c5>. “<q5>I do not say it lightly, having won a tray of chops in one.</q5>”

Delacourt lost a third of its value on the ASX, closing at 44¢, its lowest since the float.

<s6>Executive chairman Guy Delacourt</s6>, grandson of the founder, Sir Maxwell Delacourt, <c6>accepted</c6> “<q6>every criticism but one</q6>”.

“<q7>We were never warned about Golden Carp,</q7>” <s7>he</s7> <c7>told</c7> <a7>the Herald</a7>. “<q7>If anybody had picked up a phone, I’d have thrown them out with my own hands.</q7>”

Golden Carp, a Macau junket operator, brought in gamblers who turned over $1.1 billion in two years.

<s8>His former head of compliance, Renata Silvestri</s8>, <c8>has testified</c8> that <q8>she sent the board nine memos on the subject</q8>. She now works for Tabcorp.

<s9>AUSTRAC</s9>, which is suing the group in the Federal Court, <c9>alleges</c9> that <q9>Golden Carp ran a cash cage of its own behind a curtain and that on Cup Day one patron walked in with $380,000 in a nappy bag</q9>.

<s10>Nguyen-Ross</s10> <c10>dismissed</c10> as “<q10>theatre</q10>” an internal review by Finch Okafor, the law firm, which cost $14 million and cleared everyone.

“<q11>Finch Okafor stands by every line,</q11>” <s11>managing partner Deborah Finch</s11> <c11>shot back</c11>.

The findings put the government on the spot. <s12>Kostas Vella, the independent MP for Strathfield South and once a croupier at the Delacourt</s12>, <c12>urged</c12> <a12>Gaming Minister Tegan Hooley</a12> <q12>to tear up the licence for good</q12>.

<s13>Hooley</s13> <c13>ruled out</c13> <q13>closing the doors on 2700 workers</q13>. “<q14>You don’t sink the ferry because the skipper’s drunk,</q14>” <s14>the minister</s14> <c14>said</c14>. <s15>The Greens</s15> <c15>likened</c15> her approach to “<q15>asking the fox to recommend a locksmith</q15>”.

<s16>The United Workers Union</s16> <c16>wants</c16> <q16>a guarantee that no dealer or cleaner will pay “for what was done upstairs”</q16>. On Thursday <s17>its casino organiser, Fetu Lealaiauloto</s17>, <c17>texted</c17> <a17>members</a17>: “<q17>Clock on as normal. Say nothing to suits.</q17>”

At Turning Table, a Marrickville charity for problem gamblers, there was little joy. “<q18>I’ve buried four regulars from the Delacourt and the flowers never came,</q18>” <c18>said</c18> <s18>its director, Brother Aloysius Quilty</s18>.

Nicholas Bhatt, the Rankine Shaw partner who wound up Skylark Regional, will be installed as manager. <s19>He</s19> <c19>hopes</c19> <q19>to find a buyer before Christmas</q19>. <s20>Perth’s Argyle Leisure</s20> <c20>confirmed</c20> <q20>its interest</q20>; <s21>Blackwood of New York</s21> <c21>would not say</c21> <q21>whether it had seen the books</q21>. Kwok Brothers, the Hong Kong ferry and hotel family, did not return calls.

For now the name lives on at Henson Oval, where Delacourt-sponsored Petersham host Cronulla on Saturday. “<q22>We’ve got 400 jumpers printed,</q22>” <c22>groaned</c22> <s22>a club official</s22>.
-----
1 | direct | Philippa Nguyen-Ross | PERSON | none
2 | indirect | NSW Gaming Integrity Authority | ORG | organisation
3 | indirect | NSW Gaming Integrity Authority | ORG | organisation
4 | mixed | NSW Gaming Integrity Authority | ORG | organisation
5 | direct | Philippa Nguyen-Ross | PERSON | name
6 | mixed | Guy Delacourt | PERSON | name
7 | direct | Guy Delacourt | PERSON | pronoun
8 | indirect | Renata Silvestri | PERSON | name
9 | indirect | AUSTRAC | ORG | organisation
10 | mixed | Philippa Nguyen-Ross | PERSON | surname
11 | direct | Deborah Finch | PERSON | name
12 | indirect | Kostas Vella | PERSON | name
13 | indirect | Tegan Hooley | PERSON | surname
14 | direct | Tegan Hooley | PERSON | title
15 | mixed | Greens | ORG | organisation
16 | mixed | United Workers Union | ORG | organisation
17 | direct | Fetu Lealaiauloto | PERSON | name
18 | direct | Aloysius Quilty | PERSON | name
19 | attitude | Nicholas Bhatt | PERSON | pronoun
20 | indirect | Argyle Leisure | ORG | organisation
21 | attitude | Blackwood | ORG | organisation
22 | direct | club official | PERSON | title
entity | PERSON | Philippa Nguyen-Ross | Nguyen-Ross | chief commissioner | NSW Gaming Integrity Authority
entity | PERSON | Guy Delacourt | - | executive chairman | Delacourt Group
entity | PERSON | Maxwell Delacourt | Sir Maxwell Delacourt | founder | Delacourt Group
entity | PERSON | Renata Silvestri | - | former head of compliance | Delacourt Group
entity | PERSON | Deborah Finch | - | managing partner | Finch Okafor
entity | PERSON | Kostas Vella | - | MP | -
entity | PERSON | Tegan Hooley | Hooley | Gaming Minister | -
entity | PERSON | Fetu Lealaiauloto | - | casino organiser | United Workers Union
entity | PERSON | Aloysius Quilty | Brother Aloysius Quilty | director | Turning Table
entity | PERSON | Nicholas Bhatt | - | partner | Rankine Shaw
entity | ORG | Delacourt Group | Delacourt | - | -
entity | ORG | NSW Gaming Integrity Authority | - | - | -
entity | ORG | ASX | - | - | -
entity | ORG | Golden Carp | - | - | -
entity | ORG | Herald | - | - | -
entity | ORG | Tabcorp | - | - | -
entity | ORG | AUSTRAC | - | - | -
entity | ORG | Federal Court | - | - | -
entity | ORG | Finch Okafor | - | - | -
entity | ORG | Greens | - | - | -
entity | ORG | United Workers Union | - | - | -
entity | ORG | Turning Table | - | - | -
entity | ORG | Rankine Shaw | - | - | -
entity | ORG | Skylark Regional | - | - | -
entity | ORG | Argyle Leisure | - | - | -
entity | ORG | Blackwood | - | - | -
entity | ORG | Kwok Brothers | - | - | -
entity | ORG | Petersham | - | - | -
entity | ORG | Cronulla | - | - | -
entity | LOC | Pyrmont | - | - | -
entity | LOC | Macau | - | - | -
entity | LOC | Strathfield South | - | - | -
entity | LOC | Marrickville | - | - | -
entity | LOC | Perth | - | - | -
entity | LOC | New York | - | - | -
entity | LOC | Hong Kong | - | - | -
entity | LOC | Henson Oval | - | - | -
meta | ‘Not fit to hold a chook raffle’: regulator takes the keys to Delacourt casino | - | Lachlan Petrakis and Mei Sorensen
