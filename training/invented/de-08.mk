<s1>Hallissey</s1> <c1>rules out</c1> <q1>Arrowmere team orders</q1> after '<q2>kindergarten</q2>' clash in Brno

By Theo Markham

<s3>Arrowmere's Ballymena-born team principal Grant Hallissey</s3> <c3>has insisted</c3> <q3>his two drivers will stay free to race each other</q3> after they collided while running first and second in the Czech Grand Prix.

Mathis Delrue of Belgium, who had led from pole, was tipped into the gravel by his Brazilian team-mate Caio Figueira with nine laps left. Valtorta's Lars Engdahl inherited the win.

"<q4>We don't employ two chauffeurs,</q4>" <s4>the Ballymena man</s4> <c4>said</c4> in the Masaryk Circuit paddock.

"<q5>If you want a procession, go to a wedding.</q5>"

Engdahl's win was his first since Suzuka. <s6>The Belgian</s6>, watching the podium from a scooter, <c6>accused</c6> Figueira of "<q6>driving with his eyes on his phone</q6>".

"<q7>I left him a car and a half,</q7>" <s7>he</s7> <c7>said</c7>. "<q7>He wanted a bus lane.</q7>"

<s8>The Brazilian</s8> <c8>countered</c8> that <q8>the pit wall had told him he was "free and quicker"</q8>, and <s9>his race engineer, Tomoko Ishida</s9>, <c9>confirmed</c9> <q9>the message was sent on lap 49</q9>.

<s10>The stewards</s10>, appointed by the FIA, <c10>deemed</c10> Figueira "<q10>predominantly to blame</q10>" and gave him a five-place grid drop for Imola. <s11>Their report</s11> <c11>noted</c11> that <q11>he had braked 14 metres later than on any previous lap</q11>. <s12>The governing body</s12> <c12>confirmed</c12> <q12>there would be no appeal</q12>.

<s13>Sabine Reuss, chair of majority owner Reuss Hydraulik</s13>, <c13>summed up</c13> the afternoon as "<q13>kindergarten with fuel</q13>". Qanat Petroleum of Muscat, whose name is on the engine cover, pays Arrowmere a reported $38m a year. <s14>The Stuttgart company</s14> <c14>denied</c14> <q14>it was looking for a buyer</q14>; <s15>the sponsor</s15> <c15>expects</c15> <q15>"two cars at the flag" in Imola</q15>.

Hallissey spoke to Ms Reuss by telephone for an hour on Sunday night. <s16>The team boss</s16> <c16>described</c16> the call as "<q16>brisk</q16>", and in an email to the 340 staff at Brackmoor, Northamptonshire, <s17>he</s17> <c17>wrote</c17>: "<q17>You built two winners. I am sorry we brought home a kit.</q17>"

Inside the garage the mood is sour. <s18>A mechanic on Delrue's car</s18> <c18>said</c18> <q18>the two crews no longer share tyre data</q18>. <s19>The mechanic</s19> <c19>reckoned</c19> <q19>nobody had eaten lunch together since Barcelona</q19>.

Otto Brandl, the 1998 champion, now works for Austrian channel Kanal Vier alongside ex-Ligier man Pascal Thuriot. <s20>The former champion</s20> <c20>predicts</c20> <q20>Delrue will be at Valtorta within a year</q20>. He quoted <s21>the driver</s21> as <c21>saying</c21> <q21>there was "only one grown-up in the team and she makes the coffee"</q21>.

<s22>Valtorta boss Piero Santangelo</s22> <c22>would not rule out</c22> <q22>an approach</q22>. "<q23>I collect beautiful things, even slightly bent,</q23>" <c23>joked</c23> <s23>the Italian</s23>, whose cars use engines by Nakamori and Ferrol Sport.

<s24>Delrue's agent</s24> <c24>played down</c24> <q24>talk of an exit clause</q24>.

Figueira, 22, trails Delrue, 27, by four points in third and fourth. <s25>The younger man</s25> <c25>hopes</c25> <q25>to clear the air over a game of padel</q25>.

<s26>The circuit director</s26> <c26>hailed</c26> "<q26>the best finish here since the bikes left</q26>".
-----
1 | indirect | Grant Hallissey | PERSON | surname
2 | mixed | Sabine Reuss | PERSON | none
3 | indirect | Grant Hallissey | PERSON | name
4 | direct | Grant Hallissey | PERSON | title
5 | direct | Grant Hallissey | PERSON | none
6 | mixed | Mathis Delrue | PERSON | title
7 | direct | Mathis Delrue | PERSON | pronoun
8 | mixed | Caio Figueira | PERSON | title
9 | indirect | Tomoko Ishida | PERSON | name
10 | mixed | stewards | GROUP | group
11 | indirect | Their report | DOCUMENT | document
12 | indirect | FIA | ORG | organisation
13 | mixed | Sabine Reuss | PERSON | name
14 | indirect | Reuss Hydraulik | ORG | organisation
15 | mixed | Qanat Petroleum | ORG | organisation
16 | mixed | Grant Hallissey | PERSON | title
17 | direct | Grant Hallissey | PERSON | pronoun
18 | indirect | mechanic on Delrue's car | PERSON | title
19 | indirect | mechanic on Delrue's car | PERSON | title
20 | indirect | Otto Brandl | PERSON | title
21 | mixed | Mathis Delrue | PERSON | title
22 | attitude | Piero Santangelo | PERSON | name
23 | direct | Piero Santangelo | PERSON | title
24 | indirect | Delrue's agent | PERSON | title
25 | attitude | Caio Figueira | PERSON | title
26 | mixed | circuit director | PERSON | title
entity | PERSON | Grant Hallissey | Hallissey | team principal | Arrowmere
entity | PERSON | Mathis Delrue | Delrue | driver | Arrowmere
entity | PERSON | Caio Figueira | Figueira | driver | Arrowmere
entity | PERSON | Lars Engdahl | Engdahl | - | Valtorta
entity | PERSON | Tomoko Ishida | - | race engineer | Arrowmere
entity | PERSON | Sabine Reuss | Ms Reuss | chair | Reuss Hydraulik
entity | PERSON | Otto Brandl | - | former champion | Kanal Vier
entity | PERSON | Pascal Thuriot | - | - | Kanal Vier
entity | PERSON | Piero Santangelo | - | boss | Valtorta
entity | ORG | Arrowmere | - | - | -
entity | ORG | Valtorta | - | - | -
entity | ORG | FIA | - | - | -
entity | ORG | Reuss Hydraulik | - | - | -
entity | ORG | Qanat Petroleum | - | - | -
entity | ORG | Kanal Vier | - | - | -
entity | ORG | Ligier | - | - | -
entity | ORG | Nakamori | - | - | -
entity | ORG | Ferrol Sport | - | - | -
entity | LOC | Brno | - | - | -
entity | LOC | Ballymena | - | - | -
entity | LOC | Belgium | - | - | -
entity | LOC | Masaryk Circuit | - | - | -
entity | LOC | Suzuka | - | - | -
entity | LOC | Imola | - | - | -
entity | LOC | Muscat | - | - | -
entity | LOC | Stuttgart | - | - | -
entity | LOC | Brackmoor | - | - | -
entity | LOC | Northamptonshire | - | - | -
entity | LOC | Barcelona | - | - | -
entity | NORP | Belgian | - | - | -
entity | NORP | Brazilian | - | - | -
entity | NORP | Austrian | - | - | -
entity | NORP | Italian | - | - | -
meta | Hallissey rules out Arrowmere team orders after 'kindergarten' clash in Brno | - | Theo Markham
