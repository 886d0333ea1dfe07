/** A trade that a generated document is about, and the words its sentences are made of. */
export interface Trade {
  readonly product: string
  /** Who uses it, as a plural. */
  readonly people: string
  readonly person: string
  /** Where they work, as a plural. */
  readonly places: string
  readonly buyers: string
  /** What they do with it, as a verb with its object. */
  readonly work: string
  readonly rival: string
  readonly system: string
  readonly boss: string
}

export const TRADES: readonly Trade[] = [
  {
    product: 'Wardlist',
    people: 'night nurses',
    person: 'nurse',
    places: 'wards',
    buyers: 'hospitals',
    work: 'hand over patients',
    rival: 'Chartly',
    system: 'the legacy charting system',
    boss: 'Ines Falk',
  },
  {
    product: 'Vanline',
    people: 'dispatchers',
    person: 'dispatcher',
    places: 'depots',
    buyers: 'carriers',
    work: 'plan the morning routes',
    rival: 'Rutero',
    system: 'the routing engine',
    boss: 'Rosa Lind',
  },
  {
    product: 'Shelfmate',
    people: 'librarians',
    person: 'librarian',
    places: 'branches',
    buyers: 'towns',
    work: 'move books between branches',
    rival: 'Bookhaul',
    system: 'the catalogue import',
    boss: 'Tomas Wirth',
  },
  {
    product: 'Fieldbook',
    people: 'crofters',
    person: 'crofter',
    places: 'crofts',
    buyers: 'co-operatives',
    work: 'record the lambing',
    rival: 'Herdwise',
    system: 'the offline store',
    boss: 'Mairi Reid',
  },
  {
    product: 'Ledgerly',
    people: 'bookkeepers',
    person: 'bookkeeper',
    places: 'practices',
    buyers: 'small firms',
    work: 'match receipts to payments',
    rival: 'Tallybox',
    system: 'the bank connection',
    boss: 'Joana Prado',
  },
]

/** What the sentences of a section can be about. */
export type Topic =
  | 'problem'
  | 'users'
  | 'business'
  | 'market'
  | 'capability'
  | 'evidence'
  | 'goals'
  | 'unknowns'
  | 'decision'
  | 'alternatives'
  | 'trade-offs'
  | 'requirements'
  | 'forecasts'
  | 'plan'

/** Sentences by topic, strong and weak ones side by side. Words in braces come from the trade, `#` is a number. */
export const SENTENCES: Readonly<Record<Topic, readonly string[]>> = {
  problem: [
    '{People} struggle to {work} and end up with notes on paper.',
    'Today {people} {work} in a spreadsheet, and it takes them # minutes every morning.',
    'Nobody else helps {people} to {work}.',
    'Every {person} obviously wants this.',
    'The number of complaints from {places} rose by #% in 2025.',
  ],
  users: [
    '{People} in small {places} lose track of things twice a week.',
    'In May 2026 we interviewed # {people}; most of them copy the list by hand.',
    'As a {person}, I want to {work} so that I can go home on time.',
    '{People} love simple tools.',
  ],
  business: [
    '{Buyers} pay $# per year, and support costs ate #% of the revenue in 2024.',
    'Churn among {buyers} is our largest business risk after procurement.',
    'The subscription pays for itself once # {places} have signed a contract.',
    'A price increase would raise the margin but slow down sales.',
    'This is clearly a huge opportunity.',
  ],
  market: [
    'Unlike {rival}, {product} works offline; most competitors charge per seat.',
    '{Buyers} compare us with {rival}, which lowered its price in 2025.',
    'The addressable market is # {places} in the region, and demand follows new regulation.',
    'The market is worth $# billion and growing fast.',
    'Experts say the category is about to explode.',
  ],
  capability: [
    'The team has # engineers until June, and the rewrite depends on {system}.',
    'A proof of concept showed a bottleneck: {system} cannot scale to # {places}.',
    'We can reuse the existing codebase; the hard part is the data quality.',
    'It takes about # weeks of engineering.',
  ],
  evidence: [
    'In a survey of # {people} in March 2026, #% said they {work} twice.',
    'Logs of # {places} from April 2026 showed that #% of tasks were done late.',
    'An A/B test with # {people} in 2025 cut errors by #% (n=#).',
    'Two customers asked for this last year.',
    'We believe that {people} would switch.',
    'Our pilot with # {places} halved the time to {work}, see [the notes](research/pilot.md).',
  ],
  goals: [
    'Reduce the time to {work} from # to # minutes by 30 September 2026.',
    'Reach #% weekly adoption among {people} by Q4 2026.',
    'Support tickets must not grow by more than #%.',
    'We will know it worked when {people} stop calling each other.',
    'Increase retention from #% to #%.',
  ],
  unknowns: [
    'We assume that every {person} carries a phone.',
    'We do not know yet whether {buyers} would pay for this; we will ask # of them by June 2026.',
    'Will {people} trust a list that they did not write?',
    '{System} may fail in {places} without a connection, so we test it in a pilot.',
    'Procurement could take a year.',
  ],
  decision: [
    'We ask the steering committee for a budget of $# and # months.',
    'Decision maker: {boss}.',
    '{Boss}, head of product, approves the launch.',
    'We decided to start with small {places}.',
    'We stop if fewer than # {people} use it by October 2026.',
    'Revisit this when {rival} changes its price.',
  ],
  alternatives: [
    'We considered buying {rival} and rejected it because of the price.',
    'Option A is to do nothing: {people} keep their spreadsheets.',
    'Instead of a new app, we could extend {system}.',
    'There are no alternatives.',
  ],
  'trade-offs': [
    'Users want a free tool, but the business needs revenue; we chose a paid plan and accept slower growth.',
    '{People} want every feature at once, whereas the team can only build one of them.',
    'Trade-off: we give up large {buyers} in order to serve small {places} first.',
    'This means that {buyers} with old hardware will not get it.',
  ],
  requirements: [
    'The system must show the list within # seconds.',
    '{Product} stores the list on the phone and sends it when there is a connection.',
    'Admins can export all records.',
    'The screen shows open tasks by colour.',
  ],
  forecasts: [
    '{Product} will double the retention of {buyers} by 2027.',
    'Adoption will grow by # to #% within a year.',
    '{Buyers} will switch from {rival} as soon as we launch.',
    'There is a 60% chance that the margin will rise by #% in 2027.',
  ],
  plan: [
    'We will interview # {people} in September 2026.',
    'We will launch in # {places} in Q3 2026 and look back on 15 December 2026.',
    'We plan to run an A/B test with # {people}.',
    'Phase 1 covers # {places}.',
  ],
}

/** Headings of each topic, plain and fanciful. */
export const HEADINGS: Readonly<Record<Topic, readonly string[]>> = {
  problem: ['Problem', 'Background', 'What hurts'],
  users: ['Users', 'Who it is for', 'Personas'],
  business: ['Business case', 'Pricing', 'Money'],
  market: ['Market', 'Competition', 'Why now'],
  capability: ['Feasibility', 'Team and effort', 'What we can build'],
  evidence: ['Evidence', 'Research', 'What we heard'],
  goals: ['Goals', 'Success metrics', 'What good looks like'],
  unknowns: ['Risks', 'Assumptions', 'Open questions', 'What could go wrong'],
  decision: ['Decision', 'The ask', 'Who decides'],
  alternatives: ['Alternatives considered', 'Options', 'Other ways'],
  'trade-offs': ['Trade-offs', 'Hard choices', 'What we give up'],
  requirements: ['Requirements', 'Solution', 'How it works'],
  forecasts: ['Outlook', 'Impact', 'Strategy'],
  plan: ['Roadmap', 'Launch plan', 'Next steps'],
}

export const TOPICS = Object.keys(SENTENCES) as readonly Topic[]
