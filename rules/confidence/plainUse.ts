import type { ReviewDocument, Signal, Statement } from '../../server/src/facts/types'

/** True where a word of praise or certainty neither praises nor assures: a title, a term, a concession, a choice. */
export function isPlainUse({ text, title }: ReviewDocument, statement: Statement, signal: Signal): boolean {
  const around: Around = {
    before: text.slice(statement.range.start, signal.range.start),
    after: text.slice(signal.range.end, statement.range.end),
    phrase: signal.text,
    statement,
  }
  if (signal.kind === 'booster' && (CONCEDED.test(around.after) || isTitle(around))) return true
  if (isNamed(around, title) || isSought(around)) return true
  return USES.some(([phrase, isPlain]) => phrase.test(signal.text) && isPlain(around))
}

interface Around {
  readonly before: string
  readonly after: string
  readonly phrase: string
  readonly statement: Statement
}

/** "It is obvious that the code should be shared, but …" */
const CONCEDED = /[,;]\s+(?:but|yet|on the other hand|otoh|still|however)\b/i

/** "Obviously Awesome" in the middle of a list of books. */
function isTitle({ after, phrase }: Around): boolean {
  return /^\p{Lu}\w+ly$/u.test(phrase) && /^\s\p{Lu}\p{L}+/u.test(after)
}

/** "Superior Berths is a shop": part of the name the document bears. */
function isNamed({ after, phrase }: Around, title: string): boolean {
  const next = /^[ -]\p{Lu}[\p{L}\d]*/u.exec(after)?.[0]
  return next !== undefined && title.includes(phrase + next)
}

/** "Find out which of them meets genuine demand", "until there is a clear need": what is looked for is not claimed. */
function isSought({ before, phrase }: Around): boolean {
  return /^(?:clear|genuine|real|proven|strong) /i.test(phrase) && SOUGHT.test(before)
}
const SOUGHT = /\b(?:whether|until|unless|which (?:of|one|ones|\w+)|find out|no|without|if)\b[^.;]*$/i

/** Phrases with a plain use beside the one that asks the reader to agree. */
const USES: readonly (readonly [RegExp, (around: Around) => boolean])[] = [
  // "Embedding solves this by …": the mechanism stands beside it.
  [/^(?:solves?|is solved|proves that)/i, ({ after }) => MECHANISM.test(after)],
  [/^indeed$/i, ({ after }) => /\d/u.test(after)],
  // "Has proven difficult" admits something.
  [
    /^has proven/i,
    ({ after }) => /^\s+(?:to be )?(?:\w+ly )?(?:difficult|hard|tricky|useful|too)\b/i.test(after),
  ],
  // "Impossible to audit" among the problems, "hard or impossible to", "impossible to hide (anyone reads the code)".
  [
    /^impossible/i,
    ({ before, after, statement }) =>
      statement.section.slots[0] === 'problem' || /\bor\s+$|^\W*$/i.test(before) || /^[^.;]*\(/u.test(after),
  ],
  [/^forever$/i, () => true],
  // "Hide unmatched orders": those without a match.
  [/^unmatched$/i, ({ before, after }) => SORTED.test(before) || ITEMS.test(after)],
  // "People who know exactly what they want" tells whom it is for.
  [
    /\bknow exactly\b/i,
    ({ before }) => /\b(?:people|those|users|customers|buyers|teams) (?:who|that)\s+$/i.test(before),
  ],
  [
    /^perfectly$/i,
    ({ after }) =>
      /^\s*(?:ok|okay|fine|valid|acceptable|good|legal|possible|normal|reasonable|clear|:)/i.test(after),
  ],
  [
    /^the leading$/i,
    ({ after }) => /^\s+(?:and|or|zeros?|edge|margin|slash|space|character|whitespace|comma)\b/i.test(after),
  ],
  // "Feature #1:" counts.
  [/^1\b/u, ({ before, phrase }) => phrase.includes(':') || NUMBERED.test(before)],
  [/^state of the art$/i, ({ before }) => /^\W*$/u.test(before)],
  [/^next[- ]generation$/i, ({ after }) => /^\s+\p{Lu}/u.test(after)],
  [
    /^best[- ]fit$/i,
    ({ after }) => /^\s+(?:customers?|users?|accounts?|segments?|profile|line|curve)\b/i.test(after),
  ],
  // "The strongest possible hull": as strong as can be made, and not stronger than others.
  [/^(?:the )?\w+est$/i, ({ after }) => /^\s+possible\b/i.test(after)],
  // "Growers are uniquely placed to see it": said of people outside.
  [/^\w+ly (?:positioned|placed|suited)$/i, ({ statement }) => statement.subject === 'actor'],
  // "It shows clear opportunities to save": what its users find with it.
  [/\b(?:opportunit(?:y|ies)|advantages?|potential)$/i, ({ before }) => FOUND.test(before)],
  // The strongest of one's own ideas is a choice, and its reasons follow.
  [
    /^(?:strongest|most (?:critical|advanced|defensible)|the \w+est)$/i,
    ({ before, after, statement }) =>
      !IN_PUBLIC.test(statement.text) && (!OPENING.test(before) || OF_OWN.test(after)),
  ],
  [
    /^(?:guesswork|everything (?:they|you|users) need)$/i,
    ({ statement }) => statement.section.slots[0] !== 'summary',
  ],
]

const FOUND =
  /\b(?:highlight|show|surface|reveal|identif|find|spot|discover|uncover|detect|suggest|flag)(?:s|y|ies|ing|ying|ed)? (?:\w+ )?$/i
const SORTED =
  /\b(?:hid(?:e|es|ing)|show(?:s|ing)?|list(?:s|ing)?|omit(?:s|ting)?|skip(?:s|ping)?|filter(?:s|ing)?(?: out)?|drop(?:s|ping)?|count(?:s|ing)?) (?:all |any |the )?$/i
const ITEMS =
  /^\s+(?:[\p{L}-]+\s+)?(?:records?|rows?|items?|entries|entry|orders?|lines?|payments?|invoices?|transactions?|users?|customers?|accounts?|files?|names?|fields?|requests?|tickets?|bookings?|pairs?|ids?|keys?|brackets?|quotes?)\b/iu
const MECHANISM = /\b(?:by|through|with|via|using|because|but|where)\b|:/i
const NUMBERED = /\b(?:feature|priority|step|rule|goal|issue|phase|option|pillar|principle)\s*#$/i
/** "The strongest reason to build it is …" opens with its verdict. */
const OPENING = /^\W*(?:the )?(?:single )?$/i
/** "The strongest lesson", "the strongest boat of our own fleet": chosen among what is at hand. */
const OF_OWN =
  /^\s+(?:[\w-]+ ){0,3}(?:lessons?|fit|match|signals?|ideas?|patterns?|candidates?|options?|arguments?|counter\w+|versions?)\b|^[^.;]*\bof (?:our|my|these|those|the|all)\b/i
/** Said of a market. */
const IN_PUBLIC =
  /\b(?:market|industry|world|category|competitors?|rivals?|vendors?|on earth|of any|available|any other|else)\b/i
