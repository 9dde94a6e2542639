Book of the week: The Lighthouse Accounts by Ingrid Solheim-Brown

Lighthouse keepers, <s1>Ingrid Solheim-Brown</s1> <c1>writes</c1>, “<q1>were the first people paid to stay awake on behalf of strangers</q1>”. Her wonderful history of one family of them, on a rock off Newfoundland, began with a tin of receipts.

The tin turned up in a St John's junk shop in 1999. Inside were forty years of accounts for oil, flour and, every December, one doll. It took the author a decade to discover that no girl had ever lived on the rock.

I will not reveal for whom the dolls were bought. Suffice it to say that the answer, when it comes on page 211, is told with a restraint that would have done the keepers credit.

<s2>Solheim-Brown, a former customs officer who taught herself palaeography at evening classes</s2>, <c2>maintains</c2> that <q2>account books never lie</q2>. <q3>Diaries</q3>, <s3>she</s3> <c3>argues</c3>, <q3>are written for a reader; receipts only for the till</q3>. It's a neat line, and her own evidence contradicts it: <q8>the keeper Elias Tuck</q8>, <s8>she</s8> <c8>shows</c8>, <q8>was padding the oil bill for years</q8>.

<s4>Tuck's letters</s4> <c4>complain of</c4> <q4>damp, gulls and Methodists</q4>. “<q5>The bishop came,</q5>” <c5>runs</c5> <s5>one, dated August 1887</s5>. “<q5>We had run out of chairs and he of sermons.</q5>”

The chapters on wrecks are the weakest. “<x>A Cruel Sea</x>” and “<x>Men Overboard</x>” could have come from any such book, and the tone there is loud. But the reader who skips them will miss the best joke, so don't.

<s6>The publisher</s6> <c6>promises</c6> <q6>a second volume</q6>. <s7>I</s7> <c7>hope</c7> <q7>the tin is deep</q7>.
-----
1 | mixed | Ingrid Solheim-Brown | PERSON | name
2 | indirect | Ingrid Solheim-Brown | PERSON | name
3 | indirect | Ingrid Solheim-Brown | PERSON | pronoun
4 | indirect | Tuck's letters | DOCUMENT | document
5 | direct | Tuck's letters | DOCUMENT | document
6 | indirect | publisher | ORG | organisation
7 | attitude | - | - | pronoun
8 | indirect | Ingrid Solheim-Brown | PERSON | pronoun
meta | Book of the week: The Lighthouse Accounts by Ingrid Solheim-Brown | - | -
entity | PERSON | Ingrid Solheim-Brown | Solheim-Brown | former customs officer | -
entity | LOC | Newfoundland | - | - | -
entity | LOC | St John's | - | - | -
entity | PERSON | Elias Tuck | Tuck | keeper | -
entity | NORP | Methodists | - | - | -
