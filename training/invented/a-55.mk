FOR IMMEDIATE RELEASE

Quillby Foods opens £12m bakery in Thirsk

3 June - Quillby Foods has today opened a bakery in Thirsk that will make 90,000 loaves a day and create 140 jobs.

The site, to be known as “<x>The Proving Ground</x>”, is the company’s fourth and was built on time and under budget.

<s1>Chief executive Noor Halabi</s1> <c1>comments</c1>: “<q1>We are thrilled to be putting down roots in Yorkshire. Bread is a simple thing and we intend to keep it that way.</q1>

“<q1>I’d like to thank everyone who has worked so hard to get us here, and in particular the electricians, who found the fault at two o’clock this morning.</q1>”

Thirsk’s MP, Gordon Wetherby, cut the ribbon. <s3>He</s3> <c3>said</c3> <q3>the town had “been waiting for good news and it has arrived sliced”</q3>.

<s4>The local authority</s4> <c4>expects</c4> <q4>the bakery to add £3m a year to the economy</q4>. <q5>Half of the new staff</q5>, <c5>according to</c5> <s5>the company</s5>, <q5>live within five miles</q5>.

“<q6>I applied on the Monday and started on the Thursday,</q6>” <c6>says</c6> <s6>oven operator Lukas Novotny, 22</s6>. “<q6>My nan tells the whole bus.</q6>”

<s7,8>Union representative Carol Stott</s7,8> <c7>welcomed</c7> <q7>the investment</q7> but <c8>urged</c8> <a8>the firm</a8> <q8>to guarantee hours</q8>. The two will meet on Friday.

“<q10>Great people, great product, great town.</q10>” <c10>—</c10> <s10>Simeon Achterop, chair, Quillby Foods</s10>

ENDS

Notes to editors:
Quillby Foods was founded in 1921 as Quill & Bye. Its slogan, “<x>Daily, with feeling</x>”, has been in use since 1954.
For interviews call Jenna on the number below.
-----
1 | direct | Noor Halabi | PERSON | name
3 | mixed | Gordon Wetherby | PERSON | pronoun
4 | attitude | local authority | GROUP | group
5 | indirect | Quillby Foods | ORG | organisation
6 | direct | Lukas Novotny | PERSON | name
7 | indirect | Carol Stott | PERSON | name
8 | indirect | Carol Stott | PERSON | name
10 | direct | Simeon Achterop | PERSON | name
meta | FOR IMMEDIATE RELEASE | - | -
entity | ORG | Quillby Foods | - | - | -
entity | LOC | Thirsk | - | - | -
entity | PERSON | Noor Halabi | - | Chief executive | Quillby Foods
entity | LOC | Yorkshire | - | - | -
entity | PERSON | Gordon Wetherby | - | MP | -
entity | PERSON | Lukas Novotny | - | oven operator | -
entity | PERSON | Carol Stott | - | Union representative | -
entity | PERSON | Simeon Achterop | - | chair | Quillby Foods
entity | ORG | Quill & Bye | - | - | -
entity | PERSON | Jenna | - | - | -
