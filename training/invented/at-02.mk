Bayonne Terminal Deal Hits Rough Water as Dockworkers Balk at Robot Cranes

By Concetta Rahman
Staff Writer

The Port Authority of New York & New Jersey on Thursday put off a vote on a 30-year lease for the Constable Pier terminal in Bayonne after longshoremen packed the commissioners’ meeting at 4 World Trade Center, chanting and waving plastic hooks.

The lease would hand 118 acres to Tidewright, a terminal operator with its headquarters in Delaware. <s1>The company</s1> <c1>has promised</c1> <q1>$890 million in new equipment, including 14 remotely controlled cranes</q1>.

“<q2>Every one of those cranes is a family in Elizabeth or Red Hook,</q2>” <c2>said</c2> <s2>Salvatore “<x>Sally Boats</x>” Tumminello, president of Local 1882 of the International Longshoremen’s Association</s2>. “<q2>They don’t pay a mortgage. They don’t coach softball.</q2>”

<s3>Tumminello, 61</s3>, whose father and grandfather worked the same pier, <c3>vowed</c3> <q3>to shut down “everything from Perth Amboy to Port Newark” if the commissioners approve the deal in its current form</q3>.

<s4>Tidewright</s4> <c4>disputed</c4> that <q4>jobs would be lost</q4>. In a letter to the commissioners, <s5>the company</s5> <c5>said</c5> <q5>it would keep all 642 union positions through 2031 and retrain crane operators at Hudson County Community College</q5>. <s6>It</s6> <c6>called</c6> the local’s figures “<q6>a bedtime story.</q6>”

<s7>Xiomara Trinidad, the agency’s deputy director for ports</s7>, <c7>told</c7> <a7>commissioners</a7> that <q7>delay carried a cost</q7>. <q8>A rival bid from Hallowell & Oakes, a Baltimore firm, expired in March</q8>, <s8>she</s8> <c8>said</c8>, <q8>and cargo was already moving to Savannah and Norfolk</q8>.

“<q9>The ships are not sentimental,</q9>” <s9>Trinidad</s9> <c9>said</c9>.

<s10>State Sen. Orville Montclair, a Democrat</s10> who represents Bayonne, <c10>urged</c10> <a10>the agency</a10> <q10>to slow down</q10>. <s11>He</s11> <c11>said</c11> <q11>he had learned of the lease from the Bergen Dispatch</q11>. <s12>His Republican colleague from Monmouth County, Dr. Priya Van Nostrand</s12>, <c12>countered</c12> that <q12>the Legislature “should not be picking forklifts.”</q12>

Constable Pier has had a hard decade. Its last operator, Kearny Stevedoring, filed for Chapter 11 in 2022, a year after the Maria Delphine II, a container ship, tore out 200 feet of fender in the tail of Hurricane Desmond. <s13>The National Transportation Safety Board</s13> <c13>blamed</c13> <q13>a worn mooring line</q13>.

Along Avenue C, where delis open at 4 a.m. for the first shift, few have read the lease. “<q14>My customers carry hooks, not laptops,</q14>” <c14>said</c14> <s14>Ferenc Bright</s14>, who owns the Polish lunch counter Pod Kotwicą. <s15>He</s15> <c15>hopes</c15> <q15>the cranes never come</q15>.

A cousin of his, Wanda, drives a yard tractor for Ironbound Cold Storage on the Newark side. <q16>She has already been offered a transfer to Allentown, Pennsylvania</q16>, <s16>she</s16> <c16>said</c16>.

<s17>The Waterfront Alliance for Jobs, a coalition of shippers and warehouses</s17>, <c17>said</c17> <q17>it was “baffled” by the postponement</q17>. <s18>A spokeswoman, Temperance Quick</s18>, <c18>warned</c18> that <q18>the Hong Kong line Ever Merit would “vote with its anchors.”</q18>

<s19>Commission Chairman Thaddeus Lincoln-Okafor</s19> <c19>said</c19> <q19>the lease would be back on the agenda on May 14</q19>. <s20>He</s20> <c20>would not say</c20> <q20>if the crane clause would be rewritten</q20>.

“<q21>Then I’ll bring more hooks,</q21>” <s21>Tumminello</s21> <c21>said</c21>.
-----
1 | indirect | Tidewright | ORG | organisation
2 | direct | Salvatore “Sally Boats” Tumminello | PERSON | name
3 | mixed | Salvatore “Sally Boats” Tumminello | PERSON | surname
4 | indirect | Tidewright | ORG | organisation
5 | indirect | Tidewright | ORG | organisation
6 | mixed | Tidewright | ORG | pronoun
7 | indirect | Xiomara Trinidad | PERSON | name
8 | indirect | Xiomara Trinidad | PERSON | pronoun
9 | direct | Xiomara Trinidad | PERSON | surname
10 | indirect | Orville Montclair | PERSON | name
11 | indirect | Orville Montclair | PERSON | pronoun
12 | mixed | Priya Van Nostrand | PERSON | name
13 | indirect | National Transportation Safety Board | ORG | organisation
14 | direct | Ferenc Bright | PERSON | name
15 | attitude | Ferenc Bright | PERSON | pronoun
16 | indirect | Wanda | PERSON | pronoun
17 | mixed | Waterfront Alliance for Jobs | ORG | organisation
18 | mixed | Temperance Quick | PERSON | name
19 | indirect | Thaddeus Lincoln-Okafor | PERSON | name
20 | attitude | Thaddeus Lincoln-Okafor | PERSON | pronoun
21 | direct | Salvatore “Sally Boats” Tumminello | PERSON | surname
entity | LOC | Bayonne | - | - | -
entity | ORG | Port Authority of New York & New Jersey | - | - | -
entity | LOC | Constable Pier | - | - | -
entity | LOC | 4 World Trade Center | - | - | -
entity | ORG | Tidewright | - | - | -
entity | LOC | Delaware | - | - | -
entity | LOC | Elizabeth | - | - | -
entity | LOC | Red Hook | - | - | -
entity | PERSON | Salvatore “Sally Boats” Tumminello | Tumminello | president | Local 1882
entity | ORG | Local 1882 | - | - | -
entity | ORG | International Longshoremen’s Association | - | - | -
entity | LOC | Perth Amboy | - | - | -
entity | LOC | Port Newark | - | - | -
entity | ORG | Hudson County Community College | - | - | -
entity | PERSON | Xiomara Trinidad | Trinidad | deputy director for ports | Port Authority of New York & New Jersey
entity | ORG | Hallowell & Oakes | - | - | -
entity | LOC | Baltimore | - | - | -
entity | LOC | Savannah | - | - | -
entity | LOC | Norfolk | - | - | -
entity | PERSON | Orville Montclair | State Sen. Orville Montclair | State Sen. | -
entity | NORP | Democrat | - | - | -
entity | ORG | Bergen Dispatch | - | - | -
entity | NORP | Republican | - | - | -
entity | LOC | Monmouth County | - | - | -
entity | PERSON | Priya Van Nostrand | Dr. Priya Van Nostrand | - | -
entity | ORG | Legislature | - | - | -
entity | ORG | Kearny Stevedoring | - | - | -
entity | ORG | National Transportation Safety Board | - | - | -
entity | LOC | Avenue C | - | - | -
entity | PERSON | Ferenc Bright | - | - | Pod Kotwicą
entity | NORP | Polish | - | - | -
entity | ORG | Pod Kotwicą | - | - | -
entity | PERSON | Wanda | - | - | Ironbound Cold Storage
entity | ORG | Ironbound Cold Storage | - | - | -
entity | LOC | Newark | - | - | -
entity | LOC | Allentown | - | - | -
entity | LOC | Pennsylvania | - | - | -
entity | ORG | Waterfront Alliance for Jobs | - | - | -
entity | PERSON | Temperance Quick | - | spokeswoman | Waterfront Alliance for Jobs
entity | LOC | Hong Kong | - | - | -
entity | ORG | Ever Merit | - | - | -
entity | PERSON | Thaddeus Lincoln-Okafor | - | Commission Chairman | Port Authority of New York & New Jersey
meta | Bayonne Terminal Deal Hits Rough Water as Dockworkers Balk at Robot Cranes | - | Concetta Rahman
