 date 2025-02-11 <s1>Reid</s1><c1>:</c1> ‘<q1>I will quit if members ask me to</q1>’
By Lowri Vance

<s2>THE chair of a harbour board</s2> <c2>says</c2> <q2>he is ready to walk away</q2> after an email in which <s12>he</s12> <c12>called</c12> two fishermen ‘<q12>the usual wreckers</q12>’ found its way into the hands of this newspaper.

Tom Reid, who has led the Porthwen board since 2019, sent the message to the wrong Davies.

‘<q3>It was a private joke in poor taste, and I’m sorry for it,</q3>’ <s3>Mr Reid</s3> <c3>told</c3> <a3>the Herald</a3>. ‘<q3>If the members want a new chair, they’ll have one by Friday. I won’t cling on.</q3>’

The fishermen’s association was quick to reply. ‘<q4>We’ve had our boats’ berths moved, our fees doubled and now this,</q4>’ <c4>said</c4> <s4>its secretary, Gethin Probert</s4>. ‘<q4>The members’ patience isn’t endless.</q4>’

<s5>Mr Probert</s5> <c5>said</c5> <q5>his phone hadn’t stopped since Sunday</q5>. ‘<q6>I’ve had lads ringing from Milford asking, “<n6>Is that us he means?</n6>” Well, yes, boys, it’s us.</q6>’

<s7>He</s7> <c7>stopped short of calling for</c7> <q7>Mr Reid’s resignation</q7>, but <s8>his brother Aled, whose boat was named in the email</s8>, was less forgiving<c8>:</c8> ‘<q8>He should’ve gone at Christmas.</q8>’

The board’s vice-chair, Sunita Raval, called an emergency meeting for tomorrow evening. <s9>She</s9> <c9>would not be drawn on</c9> <q9>the outcome</q9>. ‘<q10>I’d rather hear what people have to say first,</q10>’ <s10>she</s10> <c10>said</c10>, ‘<q10>and I’d ask everybody to keep it civil.</q10>’

<s11>The harbourmaster’s notice</s11>, posted yesterday at the slipway, <c11>reads</c11>: ‘<q11>Meeting 7pm. Seating’s limited. No dogs.</q11>’

It isn’t the first time the board has been in hot water. In ’21 a ‘<x>temporary</x>’ barrier, still there today, closed the old slip for what was meant to be six weeks.
-----
1 | direct | Tom Reid | PERSON | surname
2 | indirect | Tom Reid | PERSON | title
12 | mixed | Tom Reid | PERSON | pronoun
3 | direct | Tom Reid | PERSON | surname
4 | direct | Gethin Probert | PERSON | name
5 | indirect | Gethin Probert | PERSON | surname
6 | direct | Gethin Probert | PERSON | none
7 | attitude | Gethin Probert | PERSON | pronoun
8 | direct | Aled | PERSON | name
9 | attitude | Sunita Raval | PERSON | pronoun
10 | direct | Sunita Raval | PERSON | pronoun
11 | direct | harbourmaster’s notice | DOCUMENT | document
meta | Reid: ‘I will quit if members ask me to’ | 2025-02-11 | Lowri Vance
entity | PERSON | Tom Reid | Reid; Mr Reid | chair of a harbour board | -
entity | LOC | Porthwen | - | - | -
entity | PERSON | Davies | - | - | -
entity | ORG | Herald | - | - | -
entity | PERSON | Gethin Probert | Mr Probert | secretary | -
entity | LOC | Milford | - | - | -
entity | PERSON | Aled | - | - | -
entity | PERSON | Sunita Raval | - | vice-chair | -
