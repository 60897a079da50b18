/** What a word or phrase says of the names beside it, or of the page. Numbers are targets of cue senses in the table. */
export const CUE = {
  /** Human trafficking, forced and child labour. */
  topic: 0,
  /** State, law, aid, migration, rights: what an embassy works on. */
  civic: 1,
  travel: 2,
  shop: 3,
  sport: 4,
  food: 5,
  home: 6,
  show: 7,
  /** Local life in the United States: county, sheriff, township. */
  local: 8,
  /** Before a country: it pays. */
  donor: 9,
  /** After or before a country: its government, embassy or ministry. */
  state: 10,
  /** Before a country: people come from there. */
  origin: 11,
  /** After a nationality: people. */
  people: 12,
  /** Before a country: people are taken there or through it, or it is a neighbour. */
  route: 13,
  /** Before a place: somebody has a seat there. */
  seat: 14,
  /** Before a country: the work is there. */
  work: 15,
  /** Before a name: water or land that is no country. */
  natureBefore: 16,
  natureAfter: 17,
  /** After a name: a treaty, street, company or thing that only bears it. */
  bearerAfter: 18,
  /** After a nationality: an animal, dish or ware. */
  wareAfter: 19,
  /** Before a name: a person. */
  person: 20,
  /** An invitation to apply says so. */
  call: 21,
  /** Rules and dates that invitations have. */
  callTerm: 22,
  /** Somebody asks for money. */
  ask: 23,
  /** The one who asks speaks of itself. */
  proposal: 24,
  /** A record of an application, award or amendment. */
  record: 25,
  /** Words of budgets and plans in proposals. */
  plan: 26,
  /** Before or after an organisation: it does the work. */
  doer: 27,
  /** A company, product or place that only looks like an organisation's name. */
  lookalikeAfter: 28,
  /** Part of a list of choices. */
  picker: 29,
  /** A newspaper, station or site named after a place. */
  press: 30,
  /** Names the kind of paper that a proposal is, in whoever's voice. */
  paper: 31,
  /** After a country: it pays for what follows. */
  gives: 32,
  /** Work, courts, war and daily need: one such word says little, several say that a page is of public life. */
  daily: 33,
  /** After a country or capital: it acts as a state does. */
  acts: 34,
  /** A region or union of states. */
  region: 35,
  /** Harm, law, work and need: enough in a line of its own, nothing in a longer text. */
  plight: 36,
  /** Forms and records of requests ask with such words; they say nothing by themselves. */
  form: 37,
  /** A wish, a need, a question for help, in whatever person. */
  want: 38,
  /** A part that plans of work have: aims, activities, those who gain, time, cost. */
  part: 39,
  /** Who is asked: an embassy, its sections, officers and funds. */
  desk: 40,
  /** Something comes with the page. */
  attached: 41,
  /** The thing that is proposed. */
  idea: 42,
  /** More time or money for what was granted. */
  change: 43,
  /** How letters end. */
  farewell: 44,
  /** Where a record of what came in stands. */
  status: 45,
  /** Ware, services, travel papers, places at school and work are paid or asked for. */
  trade: 46,
  /** It is over, granted or told: news, reports, thanks. */
  over: 47,
  /** Rules for others: whoever applies, must, may. */
  rule: 48,
} as const;
