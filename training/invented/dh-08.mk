Sask. library board pulls 11 books from teen shelves; <s1>director</s1> <c1>refuses</c1> <q1>to pack them</q1>

By Tansy Kowalchuk, Local Journalism Initiative Reporter

STONY COULEE, Sask. — Eleven books have been ordered off the teen shelves of the Stony Coulee Public Library, in what <s2>its director</s2> <c2>calls</c2> "<q2>the saddest vote of my working life.</q2>"

Trustees decided 5-2 on Monday night to lock the titles in a cabinet behind the front desk. <s3>A nine-page complaint from a local parent</s3> <c3>described</c3> them as "<q3>pornography in a dust jacket.</q3>"

"<q4>I've been here 26 years and nobody ever told me what a 15-year-old can't read,</q4>" <c4>said</c4> <s4>Lorraine Desjarlais-Whitecap, the director</s4>. <s5>She</s5> <c5>said</c5> <q5>the board was welcome to box up the books itself</q5>.

<s6>Board chair Gord Friesen</s6>, who managed the Wheat Pool elevator until 2016, <c6>insisted</c6> <q6>nothing had been banned</q6>.

"<q7>Anybody with a parent's signature can have them, same as a field trip,</q7>" <s7>he</s7> <c7>said</c7>.

<s8>Draft minutes of the meeting</s8> <c8>show</c8> <q8>only two of the five who voted in favour had read any of the books</q8>.

<s9,10>Coun. Priya Ramnarine</s9,10>, who sits on the board for the town, <c9>said</c9> <q9>she was "blindsided" by a motion that wasn't on the agenda</q9> and <c10>has asked</c10> <a10>the Ministry of Education</a10> <q10>to review it</q10>. <s11>The minister</s11> <c11>told</c11> <a11>reporters</a11> in Regina <q11>it was "a local matter for local people."</q11>

Among the 11 is a memoir in comics by Corbin Laframboise, a Métis artist who grew up near Duck Lake and now lives in Saskatoon. "<q12>Mom's so proud she ordered ten,</q12>" <s12>the cartoonist</s12> <c12>posted</c12> online.

<s13>Let Parents Decide Saskatchewan</s13>, which has lodged complaints in Estevan, Weyburn and Swift Current, <c13>thanked</c13> the board for "<q13>listening to moms instead of Ottawa.</q13>" <s14>Its organizer in Stony Coulee, Charlene Toews</s14>, <c14>denied</c14> <q14>wanting anyone fired</q14>.

"<q15>Lorraine taught my boys to read,</q15>" <s15>the mother of five</s15> <c15>said</c15>. "<q15>I just want a door on that shelf.</q15>"

<s16,17>The librarian</s16,17> <c16>pointed out</c16> that <q16>Toews had not borrowed a book since 2019</q16>, then <c17>apologized</c17> for <q17>having looked it up</q17>.

Staff are represented by CUPE Local 5512. <s18>The union</s18> <c18>likened</c18> the cabinet to "<q18>a gun safe for poems.</q18>" The Prairie Library Alliance, a provincial lobby, has taken up the case. <s19>The alliance</s19> <c19>warned</c19> <q19>Stony Coulee could lose its interlibrary loans</q19>.

At Stony Coulee Composite High, <s20>a Grade 11 student</s20> who runs the book club <c20>said</c20> <q20>photocopies were already going around</q20>. "<q21>Nothing makes a book cool like a padlock,</q21>" <c21>said</c21> <s21>the 16-year-old</s21>.

<s22>RCMP</s22> <c22>said</c22> <q22>a brick was thrown through the window of a truck owned by Friesen on Railway Avenue on Tuesday</q22>. <s23>Cpl. Anders Moe</s23> <c23>appealed for</c23> <q23>anyone with doorbell video to call the detachment</q23>.

"<q24>I've had hail do worse,</q24>" <s24>the former elevator manager</s24> <c24>said</c24>.

By Wednesday, <s25>a handwritten sign on the cabinet</s25> <c25>read</c25>: "<q25>Please knock. They can hear you.</q25>"
-----
1 | attitude | Lorraine Desjarlais-Whitecap | PERSON | title
2 | mixed | Lorraine Desjarlais-Whitecap | PERSON | title
3 | mixed | nine-page complaint from a local parent | DOCUMENT | document
4 | direct | Lorraine Desjarlais-Whitecap | PERSON | name
5 | indirect | Lorraine Desjarlais-Whitecap | PERSON | pronoun
6 | indirect | Gord Friesen | PERSON | name
7 | direct | Gord Friesen | PERSON | pronoun
8 | indirect | Draft minutes of the meeting | DOCUMENT | document
9 | mixed | Priya Ramnarine | PERSON | name
10 | indirect | Priya Ramnarine | PERSON | name
11 | mixed | minister | PERSON | title
12 | direct | Corbin Laframboise | PERSON | title
13 | mixed | Let Parents Decide Saskatchewan | ORG | organisation
14 | indirect | Charlene Toews | PERSON | name
15 | direct | Charlene Toews | PERSON | title
16 | indirect | Lorraine Desjarlais-Whitecap | PERSON | title
17 | indirect | Lorraine Desjarlais-Whitecap | PERSON | title
18 | mixed | CUPE Local 5512 | ORG | organisation
19 | indirect | Prairie Library Alliance | ORG | organisation
20 | indirect | Grade 11 student | PERSON | title
21 | direct | Grade 11 student | PERSON | title
22 | indirect | RCMP | ORG | organisation
23 | indirect | Anders Moe | PERSON | name
24 | direct | Gord Friesen | PERSON | title
25 | direct | handwritten sign on the cabinet | DOCUMENT | document
entity | PERSON | Lorraine Desjarlais-Whitecap | Lorraine | director | Stony Coulee Public Library
entity | PERSON | Gord Friesen | Friesen | chair | Stony Coulee Public Library
entity | PERSON | Priya Ramnarine | Coun. Priya Ramnarine | Coun. | -
entity | PERSON | Corbin Laframboise | - | artist | -
entity | PERSON | Charlene Toews | Toews | organizer | Let Parents Decide Saskatchewan
entity | PERSON | Anders Moe | Cpl. Anders Moe | - | RCMP
entity | ORG | Stony Coulee Public Library | - | - | -
entity | ORG | Wheat Pool | - | - | -
entity | ORG | Ministry of Education | - | - | -
entity | ORG | Let Parents Decide Saskatchewan | - | - | -
entity | ORG | CUPE Local 5512 | - | - | -
entity | ORG | Prairie Library Alliance | - | - | -
entity | ORG | Stony Coulee Composite High | - | - | -
entity | ORG | RCMP | - | - | -
entity | LOC | Sask. | - | - | -
entity | LOC | Stony Coulee | STONY COULEE | - | -
entity | LOC | Regina | - | - | -
entity | LOC | Duck Lake | - | - | -
entity | LOC | Saskatoon | - | - | -
entity | LOC | Estevan | - | - | -
entity | LOC | Weyburn | - | - | -
entity | LOC | Swift Current | - | - | -
entity | LOC | Ottawa | - | - | -
entity | LOC | Railway Avenue | - | - | -
entity | NORP | Métis | - | - | -
meta | Sask. library board pulls 11 books from teen shelves; director refuses to pack them | - | Tansy Kowalchuk
