import type { ReadBlock, ReadStatement } from './reading'

/**
 * Ways to show that one thing was chosen over another, told by the turn of phrase: which comes first and what waits,
 * what is done instead of what, what is left out and on what ground, whom it is not for, and what is put up with.
 * Each is half of a reasoned choice, so that it takes two of them, or one with a reason, to make one.
 */
export function choosingIn({ sentence, subject, kind }: ReadStatement, { slots }: ReadBlock): number {
  const { text, contentWords } = sentence
  if (contentWords < LEAST) return 0
  // What the product does in place of something else is a feature.
  const behaves = subject === 'system' && kind === 'requirement'
  if (behaves || slots[0] === 'references' || slots[0] === 'glossary') return 0
  let open = 0
  for (const { lower } of sentence.words) open |= WAYS_OF.get(lower) ?? 0
  return open === 0
    ? 0
    : WAYS.filter(([, way], index) => (open & (1 << index)) !== 0 && way.test(text)).length
}
const LEAST = 3

/** "We", "the team" or an order to it; people of the market have their own plans. */
const TEAM = '\\b(?:we|i|our team|the team|this (?:project|product|team|plan|strategy))\\b'
/** What a team does with a piece of work, or a market. */
const DOING =
  '(?:lead|start|begin|build|ship|launch|market|sell|price|charge|expand|extend|scale|hire|invest|spend|add|open|promise|promote|chase|compete|try|target|pursue|support|optimi[sz]e|over-?\\w+|commit|move|copy|rebuild|rewrite|automate|monetise|monetize|introduce|release|offer|raise|serve|go|take|accept|advertise|position|host|integrate|broaden)'

/** Words without one of which a sentence cannot hold the turn of phrase behind them. */
const WAYS: readonly (readonly [words: string, way: RegExp])[] = [
  // "We lead with repairs first, and sell later", "first the yard, then the shop": an order of importance.
  [
    'first',
    /\b(?:lead|start|begin|launch|win|go|sell|focus|ship|serve|prove|earn|nail)\b[^.;|]{2,60}\bfirst\b(?=[,;—–-]|\.?$| and | before | then )|\bfirst[,;] [^.;|]{2,60}\b(?:second|later|next|last|after(?:wards)?)\b\.?$/i,
  ],
  // "Do not sell to fleets before the first depot pays": what has to wait.
  [
    'until unless before',
    new RegExp(
      `\\b(?:not|n['’]t|never|no) (?:\\w+ly )?${DOING}\\b[^.;|]{0,100} (?:until|unless|before)\\b`,
      'i',
    ),
  ],
  ['only', new RegExp(`(?:${TEAM}|^\\W*${DOING}\\b)[^.;|]{3,110}\\bonly (?:after|once|when|if)\\b`, 'i')],
  // "For now we keep to one yard", "until the autumn, we stay small".
  [
    'now first initially being stage moment until',
    new RegExp(
      `\\b(?:for now|at first|initially|for the time being|at this stage|for the moment|until [^.;,|]{3,40},)(?=[^.;|]{0,40}${TEAM})[^.;|]{0,60}\\b(?:only|focus\\w*|not|stay\\w*|keep\\w*|skip\\w*|limit\\w*|rely\\w*|stick\\w*|manual\\w*|defer\\w*)\\b`,
      'i',
    ),
  ],
  [
    'now first initially being stage moment',
    new RegExp(
      `${TEAM}[^.;|]{3,80}\\b(?:only|focus\\w*|not|stay\\w*|keep\\w*|skip\\w*|limit\\w*|stick\\w*|manual\\w*|defer\\w*)\\b[^.;|]{0,60}\\b(?:for now|at first|initially|for the time being|at this stage|for the moment)\\b`,
      'i',
    ),
  ],
  // "We mend the old one rather than …", "we should instead …", "we do not sell maps, but …".
  [
    'instead rather opposed',
    new RegExp(
      `${TEAM} (?:\\w+ ){0,3}?(?!want|know|see|think)\\w+\\b[^.;|]{3,120}\\b(?:instead of|rather than|as opposed to)\\b`,
      'i',
    ),
  ],
  [
    'instead rather',
    /\bwe (?:should |will |would |can |could )?(?:instead|rather)\b|^instead,? (?:of [^.;,|]{3,60}, )?we\b/i,
  ],
  [
    "not don't don’t won't won’t aren't aren’t never",
    new RegExp(
      `${TEAM} (?:do not|don['’]t|will not|won['’]t|are not|aren['’]t|simply do not|never)\\b[^.;|]{3,100}(?:, but|, instead|[;,] (?:we|rather)) `,
      'i',
    ),
  ],
  // "We should avoid hosting for others".
  [
    'avoid resist refuse decline postpone defer leave hold steer turn forgo',
    new RegExp(
      `\\b(?:we|i)(?:['’]d|['’]ll)? (?:should |want to |must |will |would |try to )?(?:rather )?(?:avoid|resist|refuse to|decline|postpone|defer|leave out|hold off|steer clear|turn down|forgo)\\b`,
      'i',
    ),
  ],
  // "Don't try to out-price them: they own the mills".
  [
    "not don't don’t never avoid resist no",
    new RegExp(
      `^\\W*(?:do not|don['’]t|never|avoid|resist|not|no) (?:\\w+ ){0,2}?${DOING}(?:ing)?\\b[^.;:—–|]{3,100}(?:[;:—–]| - |, (?:as|since|because)\\b|\\()[^|]{8,}`,
      'i',
    ),
  ],
  // "Prefer ranges to points", "default to trains, not planes".
  [
    'prefer favor favour choose default optimise optimize put prioritise prioritize',
    /^\W*(?:prefer|favou?r|choose|default to|optimi[sz]e for|put|prioriti[sz]e)\b[^.;|]{2,60}(?:\b(?:over|before|ahead of|rather than|instead of)\b|, not\b)/i,
  ],
  // "Focus on mending rather than leasing", "sell hours, not cranes".
  [
    'focus treat lead start sell invest aim design lean bet concentrate measure solve serve reward earn win own',
    /^\W*(?:focus|treat|lead|start|sell|invest|aim|design|lean|bet|concentrate|measure|solve|serve|reward|earn|win|own)\b[^.;|]{5,90}(?:\b(?:rather than|instead of|ahead of|as opposed to)\b|, not (?!only|just|yet)\b)/i,
  ],
  // "Tablets only for the pilot", "invited yards only until billing is ready": how far the first step goes.
  [
    'only invite-only',
    /\bonly\b[^.;|]{0,50} (?:(?:for|in) (?:the |our )?(?:mvp|v1|pilot|launch|beta|first \w+)\b|at (?:first|launch)\b|initially\b)|[- ]only\b[^.;|]{3,60} until\b/i,
  ],
  // "Pros: … Cons: …" in one line: both sides of an option.
  ['cons', /\bcons\W{0,4}:/i],
  // "Small on purpose": meant so, though it could be otherwise.
  [
    'deliberately intentionally consciously purposely purpose design choice deliberate conscious intentional explicit',
    /\b(?:deliberately|intentionally|consciously|purposely)\b(?=[^.;|]{0,60}\b(?:not|no|only|without|small\w*|narrow\w*|modest|simple|minimal|limit\w*|exclud\w+|omit\w*|left|leave[sn]?|out|kept|keeps?|avoid\w*|defer\w*|boring|dumb|plain|thin|few\w*|one|single|low|slow\w*|manual\w*)\b)|\b(?:small|narrow|modest|simple|minimal|limited|slow|manual|dumb|boring|plain|thin|out|absent|missing|excluded|constrained) (?:on purpose|by design|by choice)\b|\b(?:a|the|our) (?:deliberate|conscious|intentional|explicit) (?:choice|decision|trade-?off|limit|constraint|omission)\b/i,
  ],
  // "It is overkill for a single yard", "whoever wants maps is better off with an atlas".
  [
    'overkill wrong not poor bad better',
    /\b(?:is|are|be|would be) (?:probably |simply )?(?:overkill|the wrong (?:tool|choice|fit|product|place)|not (?:the right|a good|a) (?:tool|fit|choice|product)|a (?:poor|bad) fit|better (?:served|off))\b/i,
  ],
  // "It is fine not to earn anything until then", "a day late is good enough".
  [
    'fine okay ok acceptable tolerable good live tolerate put worth',
    /\b(?:it(?:['’]s| is)|that(?:['’]s| is)|which is) (?:\w+ )?(?:fine|okay|ok|acceptable|tolerable)\b(?! if the user)|\b(?:is|are) good enough\b|\bwe (?:can |will )?(?:live with|tolerate|put up with)\b|\bworth the (?:cost|price|effort|delay|loss|risk|wait|trouble)\b/i,
  ],
  // "Left for later to protect the date".
  [
    'protect limit contain preserve keep',
    /\bto (?:protect|limit|contain|preserve|keep) (?:\w+ ){0,3}(?:scope|costs?|risks?|complexity|simple|small|narrow|focus\w*|lean|burn|overhead|low|tight|manageable|date|runway)\b/i,
  ],
  // "That is why we sell by the hour", "so for now we mend only".
  [
    'why so hence therefore thus',
    /\b(?:that|this)(?:['’]s| is) why (?:we|it|the)\b|\bwhich is why we\b|^(?:so|hence|therefore|thus),? (?:for now,? )?we\b(?! (?:can|could|may|might|need to know)\b)/i,
  ],
  // "If yards do not come back, stop the second line and put everything into the first".
  [
    'if',
    /\bif\b[^.;|]{5,140}[,;:] (?:then )?(?:we (?:will |should |would )?)?(?:pause|stop|drop|cut|shift|kill|pivot|defer|narrow|rethink|abandon|reconsider)\b/i,
  ],
  // "It will wait for a later release instead of risking …".
  [
    'instead rather',
    /\b(?:instead of|rather than) (?:risk|delay|chas|rush|wait|compet|build|hir|spend|shipping (?:late|broken))\w*/i,
  ],
]

/** Which of the ways a word may be part of, one bit each. */
const WAYS_OF: ReadonlyMap<string, number> = byWord()

function byWord(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [index, [words]] of WAYS.entries())
    for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << index))
  return bits
}

/** A label before what follows that says why this one, or what it costs. */
export function choosingLabel(label: string): number {
  if (WHY_FIRST.test(label)) return 2
  return PRICE_LABEL.test(label) || WHY_LABEL.test(label) ? 1 : 0
}
const WHY_FIRST =
  /^why (?:(?:this|these|that|it|we|they|the|our|start|begin|with|here|comes?|is|are|goes|[a-z-]+) ){0,5}(?:first|second|third|fourth|last|before \w+|now and not later)\W*$/i
const PRICE_LABEL =
  /^(?:cons|drawbacks?|downsides?|disadvantages?|what (?:it|this|that) costs(?: us)?|what we (?:lose|give up)|the (?:price|cost|catch))\W*$/i
/** "Why it matters" gives no ground for a choice. */
const WHY_LABEL =
  /^(?:why (?:this|that|we|not|it|the)\b(?!.*\bmatters?\b).{0,40}|reason(?:ing)? for .{3,40}|rationale|why not(?: \w+){0,4})\W*$/i
