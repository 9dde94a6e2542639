The night the “<x>Silver Ghost</x>” came home

A locomotive that found fame in three films and a biscuit advertisement rolled back into Penmarrow yesterday on the back of a lorry.

The “<x>Silver Ghost</x>”, as it is known, last ran in 1987. It was built in Darlington to a design called the “<x>Type 4 Improved</x>”, which added two tons to the boiler and, according to plan, nothing to the cost. It was sold for scrap, bought back, sold again and finally called in as security for a loan.

Some 400 people lined the road. Children held up letters cut from cereal boxes that together spelled “<x>WELCOME</x>”, less one E. A brass band that had been told to expect the engine at two found itself playing “<x>The Slow Train</x>” at a quarter past four, in the rain, to a man with a ladder.

The lorry's driver, Piotr Zielinski, spoke briefly to the stationmaster, shook his hand and asked no questions. Someone called for three cheers; the crowd obliged.

Restoration will begin in the “<x>hospital</x>”, a shed behind the car park. The trust in charge reports to a board of nine, who hear from the engineers each month. The boiler tells its own story: 63 patches, a bullet hole, and a name scratched inside the firebox door.

Records at the county archive show six owners. None of them is mentioned on the brass plate, which carries only a number.

The engine's bell, “<x>Little Meg</x>”, was not on the lorry. It was found last autumn in a pub at Trewithen, where it had been used to call time. A new chimney, the so-called “<x>top hat</x>”, has been promised for the spring.

By six the crowd had thinned. <s1>One small boy in a driver's cap</s1> stayed behind, walked the length of the engine and back again, and finally <c1>asked</c1> <a1>it</a1>: “<q1>Are you cold?</q1>”
-----
1 | direct | One small boy in a driver's cap | PERSON | title
meta | The night the “Silver Ghost” came home | - | -
entity | LOC | Penmarrow | - | - | -
entity | LOC | Darlington | - | - | -
entity | PERSON | Piotr Zielinski | - | driver | -
entity | LOC | Trewithen | - | - | -
