/** The jobs that a heading may promise its section will do. */
export const SLOTS = [
  'problem',
  'users',
  'goals',
  'metrics',
  'scope',
  'non-goals',
  'requirements',
  'solution',
  'market',
  'business',
  'capability',
  'risks',
  'assumptions',
  'questions',
  'evidence',
  'alternatives',
  'decision',
  'trade-offs',
  'revisit',
  'strategy',
  'roadmap',
  'launch',
  'experiment',
  'principles',
  'glossary',
  'references',
  'summary',
  'press-release',
  'faq',
  'people',
] as const
/** The job a heading promises its section will do. */
export type Slot = (typeof SLOTS)[number]

/** Words of a heading that name a slot; the first that fits wins, so the narrower ones stand first. */
const PATTERNS: readonly (readonly [Slot, RegExp])[] = [
  // Phrases that mean something else than their single words below.
  ['references', /^appendi(x|ces)\b/i],
  ['faq', /\b(faqs?|frequently asked|q ?& ?a)\b/i],
  ['problem', /\b(user|customer) (problems?|pains?|challenges?)\b/i],
  ['requirements', /\buser stor(y|ies)\b/i],
  ['decision', /\b(decision (outcomes?|record)|next steps)\b/i],
  ['solution', /\bsolution overview\b/i],
  ['business', /\b(go[- ]to[- ]market|gtm)\b/i],
  // Headings asked or told in everyday words: the question word, and what is asked for.
  ['problem', /^who (has|feels|suffers)\b.*\b(problem|trouble|pain)/i],
  [
    'questions',
    /\bwhat\b.*\b(not|n't|none of us|nobody|no one) (yet )?(know|understand|tested)|\bwhat\b.*\b(unsure|unclear|unknown|uncertain|unsettled)\b|^(not (yet )?(sure|known|clear|decided)|unsure|unclear|unsettled|open)$/i,
  ],
  [
    'revisit',
    /\b(kill|stop|pivot|abandon|abort|revisit|reconsider|walk away)\b.{0,20}\b(if|when|rules?|criteri\w+|conditions?|triggers?)\b|^when (do|will|would|should) (we|you) (stop|quit|turn back|revisit|reconsider|walk away|give up|pull)|\b(change (our|my) minds?|prove (us|me) wrong)\b|^if (it|this|that) (goes wrong|fails|(does not|doesn't) work)/i,
  ],
  [
    'metrics',
    /\bhow (do |will |would |shall )?(we|you|i)('ll| will| would| can| shall)? (tell|judge)\b|\bhow we(('ll)| will| would) (know|measure)$/i,
  ],
  [
    'trade-offs',
    /^why (should|would|might) (we|you|i|one) not\b|\b(arguments?|reasons?|case) (against|not to)\b|\bcounter[- ]?arguments?\b/i,
  ],
  [
    'alternatives',
    /\bother (ways|routes|ideas|possibilities|paths)\b|\bwhat (else )?(did |have )?we (also |else )?(have )?(look(ed)? at|consider(ed)?|weigh(ed)?|tr(y|ied)|reject(ed)?|drop(ped)?|rule(d)? out)\b|\b(options|alternatives|ideas|ways) (that )?(we )?(dropped|rejected|left|ruled out|discarded)\b|\bwhen not to (choose|use|pick|buy)\b|\bwhen (should|would|to use) (an? )?(different|other|another|something else)\b|^(use|choose|pick) .{2,50} (if|when):?$|^why (?!.*\b(do|does|did|is|are|was|were|can|could|will|would|has|have|should|must|may|it|this) not\b).{2,40} not \w|\bwhy (they|these|those|others|existing|current)\b.{0,30}\b(fail|fall short|not enough)/i,
  ],
  [
    'trade-offs',
    /\bwhat (we|this|it) (gives?|giv(e|ing)|loses?|costs us)( up)?$|\b(hard|difficult|uncomfortable|tricky|painful) (part|bit|choice)s?\b|\b(argument|bit|part) we (had|argued)|\bpulls? (in|and)\b/i,
  ],
  [
    'non-goals',
    /\b(non[- ]?goals?|out[- ]of[- ]scope|not (in scope|doing|planned|included|now|goals?|building|this (year|quarter|time|release)|on this (page|list|road ?map)|here)|no[- ]gos?|exclusions?|won'?t (have|do|build)|anti[- ]goals?|what (this|it|we) (is|are|will|do) ?(not|n't)|explicitly (excluded|not)|deferred|parking lot)\b/i,
  ],
  // Wordings that are named so that nobody uses them.
  [
    'glossary',
    /\b(words?|terms|phras(es|ing)|claims|wordings?|language|vocabulary|statements) (that )?((we |you |to )?avoid|(we |you )?((should |must |do |will )?(not|never)|don't|won't) (to )?(use|say|make))\b|^(what|things|claims|words|phrases|statements)\b.*(\b(not|never|cannot)|n't) (to )?(say|claim|imply)\b|^(do not|don't|never) (say|claim)\b/i,
  ],
  [
    'alternatives',
    /\b(alternatives?( considered| solutions?| approaches)?|options? (considered|evaluated|compared)|considered options?|option [a-d1-9]\b|other (options|approaches|solutions)|(existing|competing|comparable|off-the-shelf) (solutions|alternatives|approaches|products|tools|options|workarounds)|current (solutions|workarounds|alternatives)|rejected|prior art|build (vs|or) buy|why not|why .{2,40} (instead of|rather than|and not|over|versus|vs))\b/i,
  ],
  [
    'trade-offs',
    /\b(trade[- ]?offs?|tensions?|giving up|hard choices|drawbacks|downsides?|consequences|cons)\b/i,
  ],
  ['assumptions', /\b(assumptions?|hypothes[ei]s|beliefs|bets)\b/i],
  [
    'questions',
    /\b(open (questions?|issues|items|points|decisions?)|(pending|outstanding|remaining) decisions?|decisions? (still )?(pending|open|to (be )?(made|make|taken?))|unresolved|questions?( to answer)?$|unknowns?|to be (decided|determined)|undecided|needs? (clarification|decision))/i,
  ],
  [
    'risks',
    /\b(risks?|threats?|mitigations?|concerns|pre[- ]?mortem|what could go wrong|failure modes?|rabbit holes?)\b/i,
  ],
  [
    'metrics',
    /\b(metrics?|kpis?|okrs?|key results?|success (criteria|measures?|indicators?|looks? like|definition)|measur(es?|ing|ement)( of success)?|how (we|do we|will we)('ll)? (know|measure)(?! (this|it|there) is)|definition of success|north star|success$|targets?$|outcomes?$|what (good|success) looks like)\b/i,
  ],
  [
    'goals',
    /\b(goals?|objectives?|aims?|desired (outcomes?|results?)|purpose|ambitions?|vision|mission|what we want|opportunity goals?)\b/i,
  ],
  [
    'evidence',
    /\b(evidence|research|findings|insights?|data|what we (know|learned|heard|saw)|interviews?|survey|validation|user feedback|customer feedback|learnings?|discovery)\b/i,
  ],
  [
    'users',
    /\b(users?( needs?| segments?| personas?)?|personas?|customers?|audiences?|target (users?|customers?|group|personas?)|who (is|it'?s|this|are|benefits)|for whom|segments?|jobs?[- ]to[- ]be[- ]done|jtbd|stakeholders? needs|icp|ideal customer)\b/i,
  ],
  [
    'problem',
    /\b(problems?( statement)?|pain[- ]?points?|motivation|why( now| this| we)?|background|context|opportunit(y|ies)|challenges?|current (state|situation|experience)|status quo|needs?|diagnosis|the gap|rationale|as[- ]is|today)\b/i,
  ],
  [
    'market',
    /\b(markets?|competit(ors?|ion|ive)|landscape|positioning|differentiat(ion|ors?)|industry|trends?|category|moat|tam|swot|comparison|versus|vs\.?|alternatives on the market)\b/i,
  ],
  [
    'business',
    /\b(business( case| model| impact| value| goals?)?|revenue|pricing|moneti[sz]ation|economics|costs?|budget|sales|commercial|roi|financ(e|ial|ials)|funding|value proposition|growth|packaging|return)\b/i,
  ],
  [
    'launch',
    /\b(launch|rollout|roll[- ]out|release (plan|strategy|criteria)|distribution|adoption plan|marketing|communications? plan|rollback)\b/i,
  ],
  ['experiment', /\b(experiments?|pilots?|a\/b|test plan|trial|validation plan)\b/i],
  [
    'capability',
    /\b(feasib\w+|capabilit(y|ies)|dependenc(y|ies)|constraints?|resources?|team|capacity|effort|estimates?|staffing|technical (considerations?|constraints?|risks?|debt|approach|feasibility)|implementation (plan|considerations?|notes|strategy)|migration|appetite|prerequisites?|operations?|maintenance|limitations?)\b/i,
  ],
  [
    'roadmap',
    /\b(roadmap|timeline|milestones?|phases?|phasing|schedule|now|next|later|q[1-4]|plan|delivery|sequenc\w+|priorities|prioriti[sz]ation|backlog)\b/i,
  ],
  [
    'decision',
    /\b(decisions?|recommendations?|proposal|ask|approval|sign[- ]?off|verdict|conclusions?|next steps)\b/i,
  ],
  [
    'strategy',
    /\b(strateg(y|ies|ic)|pillars?|approach|guiding polic(y|ies)|where to play|how (we|to) win|themes?|focus areas?|direction)\b/i,
  ],
  [
    'requirements',
    /\b(requirements?|user stor(y|ies)|acceptance( criteria)?|functional|non[- ]functional|features?|functionality|use cases?|specifications?|specs?|must have|should have|could have|security|privacy|performance|accessibility|edge cases|api|data model|schema|definition of done|sla|quality gates?|error handling|test(s|ing)?|user flows?|interface|ui|ux|workflows?|commands?)\b/i,
  ],
  ['scope', /\b(scope|in[- ]scope|mvp|deliverables?|what we('re| are) (doing|building))\b/i],
  [
    'principles',
    /\b(principles?|values|tenets|ways of working|polic(y|ies)|guardrails?|guidelines?|rules)\b/i,
  ],
  ['press-release', /\b(press release)\b/i],
  ['glossary', /\b(glossary|definitions?|terminology|terms|acronyms)\b/i],
  [
    'references',
    /\b(references?|links|appendi(x|ces)|further reading|sources|bibliography|see also|resources and links|revision history)\b|^changelog\b|\bchangelog$/i,
  ],
  [
    'people',
    /\b(stakeholders?|owners?|raci|daci|contributors?|authors?|decision[- ]makers?|roles?|contacts?)\b/i,
  ],
  ['summary', /\b(summary|overview|tl;?dr|abstract|introduction|at a glance|elevator pitch|in short)\b/i],
  [
    'solution',
    /\b(solution|design|architecture|how it works|proposed|what (it|we|this) (is|does|do|build)|product|concept|experience|detailed|mechanics|technology|tech stack|implementation)\b/i,
  ],
]

/** The slot a heading names, numbering and emphasis left out; null where no word tells. */
export function slotOf(heading: string): Slot | null {
  const text = bareHeading(heading)
  if (text === '' || text.length > 120) return null
  return PATTERNS.find(([, words]) => words.test(text))?.[0] ?? null
}

/** A heading without its numbering, with straight apostrophes. */
export function bareHeading(heading: string): string {
  return heading.replace(/^(?:[\s\d.()#:–—-]|Q:\s)+/, '').replace(/[’]/g, "'")
}
