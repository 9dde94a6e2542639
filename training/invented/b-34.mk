 date 2024-10-02 Weekend guide: what to see, hear and eat in Durban

By Staff Reporter

The “<x>Rivers of Rust</x>” exhibition at the old sugar terminal tells the story of the port in scrap iron. Entry is R40; the sign at the door that once quoted R60 is out of date. Look for the piece called “<x>Anchor, Talking in Its Sleep</x>”.

At the Playhouse, “<x>The Wedding at Umlazi</x>” ends on Sunday. Its star, Zodwa Cele, claimed the best-actress prize in Grahamstown in July, and the production itself was named best ensemble. The show runs for two hours and does not repeat the interval the first cast demanded.

Jazz lovers will be well served by Thabo “<x>Slow Hand</x>” Ngubane at the Rainbow. He announces each number with a bell. His trio's new record, “<x>Say When</x>”, is a treat.

The Indian Ocean food fair promises rain or shine. <s1,2>Organiser Shireen Govender</s1,2> <c1>says</c1> <q1>there will be 70 stalls</q1>, and <c2>advises</c2> <a2>visitors</a2> <q2>to come hungry and leave the car at home</q2>.

“<q3>Last year somebody parked on a samosa stand,</q3>” <s3>she</s3> <c3>said</c3>. “<q3>We are still finding peas.</q3>”

A good bunny chow calls for mutton on the bone. Answer the craving at Uncle Pat's, where the queue speaks for itself; according to size, a quarter loaf goes for R85 to R120. The menu also lists a “<x>diet bunny</x>”, which is a salad.

Surfers should note that the north beaches are closed. The municipality has put up red flags, and lifeguards are on duty until six. By all accounts the water at Umhlanga is fine.

Sunday's half-marathon starts at 5.30am. That said, so does the party.
-----
1 | indirect | Shireen Govender | PERSON | name
2 | indirect | Shireen Govender | PERSON | name
3 | direct | Shireen Govender | PERSON | pronoun
meta | Weekend guide: what to see, hear and eat in Durban | 2024-10-02 | Staff Reporter
entity | LOC | Durban | - | - | -
entity | LOC | Playhouse | - | - | -
entity | PERSON | Zodwa Cele | - | - | -
entity | LOC | Grahamstown | - | - | -
entity | PERSON | Thabo “Slow Hand” Ngubane | - | - | -
entity | LOC | Rainbow | - | - | -
entity | LOC | Indian Ocean | - | - | -
entity | PERSON | Shireen Govender | - | Organiser | -
entity | LOC | Uncle Pat's | - | - | -
entity | LOC | Umhlanga | - | - | -
