Police sergeant sacked over '<q17>jungle drums</q17>' remark to Black recruit

A Merseyside Police sergeant has been dismissed without notice after <s9>a misconduct panel</s9> <c9>found</c9> that <q9>he had made racist remarks to a probationer and then tried to have her moved</q9>.

<s16>Sgt Lee Garston, 46</s16>, <c16>asked</c16> <a16>PC Temperance Mensah</a16> <q16>whether she had "heard it on the jungle drums"</q16> when she arrived early for a briefing in Bootle on 6 May 2022.

<s1>PC Mensah, 24</s1>, <c1>told</c1> <a1>the hearing</a1> <q1>the room "went very quiet and then very loud"</q1>. "<q2>They laughed because he'd got stripes,</q2>" <s2>she</s2> <c2>said</c2>. "<q2>I laughed too. I've not forgiven myself for that.</q2>"

<s3>Mr Garston</s3>, who joined the force in 1999, <c3>claimed</c3> <q3>he had been quoting a song</q3>. <s4>He</s4> <c4>could not recall</c4> <q4>its title</q4>. <q5>The transfer request he signed nine days later</q5>, <s5>he</s5> <c5>maintained</c5>, <q5>had been "purely operational"</q5>.

<s6>The panel's chair, Humphrey Adair</s6>, <c6>rejected</c6> <q6>both explanations</q6>. In a written ruling <s7>he</s7> <c7>described</c7> the sergeant as "<q7>a man who mistook a microphone for a mate</q7>". <s8>The ruling</s8> also <c8>notes</c8> that <q8>two colleagues deleted their messages on the eve of the inquiry</q8>.

Deputy Chief Constable Oona Fairclough apologised to the young officer afterwards. "<q10>She did what our training asks and what our culture punishes,</q10>" <s10>the senior officer</s10> <c10>said</c10>. "<q10>I want a hundred of her.</q10>"

<s11>The Police Federation</s11> <c11>declined to say</c11> <q11>whether it would fund an appeal</q11>.

The hearing, held in a hotel beside the ring road, took four days. Delegates from a carpet conference were using the next room, and now and again their applause came through the wall.

PC Mensah's mother, Grace, sat through all of it with her handbag on her knee. <s12>She</s12> <c12>said</c12> <q12>she had begged her daughter to become a pharmacist</q12>. "<q13>She told me, '<n13>Mum, somebody's got to be in the room.</n13>' So I came and sat in the room.</q13>"

<s14>Campaign group Watch The Watch</s14> <c14>wants</c14> <q14>the names of those who laughed</q14>. <s15>The force</s15> <c15>confirmed</c15> that <q15>four officers were still under investigation</q15>, without giving further details.

Mr Garston left by a side door. He had been told to return his warrant card by noon, and it was already in the post.
-----
1 | mixed | Temperance Mensah | PERSON | surname
2 | direct | Temperance Mensah | PERSON | pronoun
3 | indirect | Lee Garston | PERSON | surname
4 | attitude | Lee Garston | PERSON | pronoun
5 | mixed | Lee Garston | PERSON | pronoun
6 | indirect | Humphrey Adair | PERSON | name
7 | mixed | Humphrey Adair | PERSON | pronoun
8 | indirect | written ruling | DOCUMENT | document
9 | indirect | misconduct panel | ORG | organisation
10 | direct | Oona Fairclough | PERSON | title
11 | attitude | Police Federation | ORG | organisation
12 | indirect | Grace | PERSON | pronoun
13 | direct | Grace | PERSON | none
14 | attitude | Watch The Watch | ORG | organisation
15 | indirect | Merseyside Police | ORG | organisation
16 | mixed | Lee Garston | PERSON | name
17 | mixed | Lee Garston | PERSON | none
entity | PERSON | Temperance Mensah | PC Temperance Mensah; PC Mensah | PC | Merseyside Police
entity | PERSON | Lee Garston | Sgt Lee Garston; Mr Garston | Sgt | Merseyside Police
entity | PERSON | Humphrey Adair | - | chair | -
entity | PERSON | Oona Fairclough | - | Deputy Chief Constable | Merseyside Police
entity | ORG | Police Federation | - | - | -
entity | PERSON | Grace | - | - | -
entity | ORG | Watch The Watch | - | - | -
entity | ORG | Merseyside Police | - | - | -
entity | NORP | Black | - | - | -
entity | LOC | Bootle | - | - | -
meta | Police sergeant sacked over 'jungle drums' remark to Black recruit | - | -
