import type { ReviewDocument } from '../../facts/types'

/** Words a team seems to use, as its documents write them first. */
export interface FoundWords {
  readonly segments: readonly string[]
  readonly competitors: readonly string[]
  readonly metrics: readonly string[]
}

/** Collects candidates from documents and keeps those that stand in several places: a word used once is no vocabulary. */
export class WordSearch {
  readonly #paragraphs: string[][] = []
  readonly #candidates = {
    segments: new Set<string>(),
    competitors: new Set<string>(),
    metrics: new Set<string>(),
  }

  add(document: ReviewDocument): void {
    this.#paragraphs.push(document.text.split(/\n\s*\n/).map((paragraph) => paragraph.toLowerCase()))
    const { segments, competitors, metrics } = this.#candidates
    for (const { text } of document.facts.metrics.targets) put(metrics, METRIC.exec(text)?.[1]?.toLowerCase())
    const own = document.title.toLowerCase()
    for (const section of document.sections) {
      for (const { text, place } of document.statementsIn(section)) {
        for (const frame of SEGMENT_FRAMES) put(segments, frame.exec(text)?.[1]?.toLowerCase())
        const inMarket = place === 'row' && section.slots.includes('market')
        const names = inMarket
          ? [text]
          : (CONTRAST.exec(text)?.[1]?.split(/,\s+(?:and |or )?|\s+(?:and|or)\s+/) ?? [])
        for (const name of names) {
          if (NAME.test(name) && !own.includes(name.toLowerCase())) put(competitors, name)
        }
      }
    }
  }

  found(): FoundWords {
    const { segments, competitors, metrics } = this.#candidates
    return {
      segments: this.#frequent(segments, NO_SEGMENT),
      competitors: this.#frequent(competitors, NO_COMPETITOR),
      metrics: this.#frequent(metrics, NO_METRIC),
    }
  }

  #frequent(candidates: ReadonlySet<string>, left: RegExp): readonly string[] {
    const counted = [...candidates]
      .slice(0, MOST_CANDIDATES)
      .filter((word) => !left.test(word))
      .map((word) => ({ word, places: this.#placesOf(word) }))
      .filter(({ places }) => places >= SEVERAL)
    const ranked = counted.sort((a, b) => b.places - a.places || (a.word < b.word ? -1 : 1))
    return ranked.slice(0, MOST_WORDS).map(({ word }) => word)
  }

  /** Paragraphs that hold a word, each document counting for one more than its paragraphs. */
  #placesOf(word: string): number {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
      'u',
    )
    return this.#paragraphs.reduce((sum, paragraphs) => {
      const count = paragraphs.filter((paragraph) => pattern.test(paragraph)).length
      return sum + (count > 0 ? count + 1 : 0)
    }, 0)
  }
}

/** Two paragraphs of one document, or a paragraph of one and of another. */
const SEVERAL = 3
const MOST_WORDS = 8
const MOST_CANDIDATES = 500

function put(words: Set<string>, word: string | undefined): void {
  const trimmed = word?.trim() ?? ''
  if (trimmed.length > 2 && trimmed.length <= 40) words.add(trimmed)
}

const GROUP = "([a-z][a-z'’-]+(?: [a-z][a-z'’-]+){0,2}?)"
/** Where people say for whom something is. */
const SEGMENT_FRAMES: readonly RegExp[] = [
  new RegExp(`^as an? ${GROUP},? i (?:want|need|can|would)\\b`, 'i'),
  new RegExp(`^personas?(?: \\d+)?: (?:the )?${GROUP}(?:[.,;(]|$)`, 'i'),
  new RegExp(
    `\\b(?:primary|target|main|secondary) (?:users?|audience|customers?|segments?|personas?)(?: is| are|:) (?:the |our )?${GROUP}(?:[.,;(]| (?:who|at|in|with|and)\\b|$)`,
    'i',
  ),
  new RegExp(`^(?:for|helps?) (?:the |our )?${GROUP} who\\b`, 'i'),
  new RegExp(
    `^${GROUP} (?:who|at|in|with) [a-z0-9 ]{3,60}\\b(?:lose|need|cannot|can't|spend|wait|want|struggle|re-?plan|have to)\\b`,
    'i',
  ),
]
const NO_SEGMENT =
  /^(?:users?|customers?|people|persons?|everyone|everybody|anyone|those|they|we|you|someone|teams?|members?|clients?|visitors?|consumers?|stakeholders?|audience|(?:the|a|an|our|all|most|many|some|new|existing|this|that|these|each|any|no|\w+ of) .*|.*\b(?:is|are|was|were|not|that|it|of)\b.*)$/i

const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}.+&'’-]*(?: \\p{Lu}[\\p{L}\\p{N}.+&'’-]*){0,2}"
/** Where a product is set beside others. */
const CONTRAST = new RegExp(
  `(?:[Uu]nlike|[Cc]ompared (?:to|with)|[Aa]lternatives? (?:to|such as|like)|[Cc]ompetitors?(?: are| include|,? such as|,? like|:)|[Ii]nstead of|[Ss]witch(?:ed|ing)? (?:to|from)|[Ll]eavers to|[Cc]hurn(?:ed)? to|[Tt]ools (?:such as|like)) (${CAPITAL}(?:(?:, (?:and |or )?| and | or )${CAPITAL})*)`,
  'u',
)
const NAME = new RegExp(`^${CAPITAL}$`, 'u')
const NO_COMPETITOR =
  /^(?:I|We|The|This|That|Our|Your|They|It|He|She|Yes|No|None|TBD|N\/A|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q[1-4]|Price|Cost|Option|Today|Us|Status quo|Market|Competitor|Pro|Con|High|Medium|Low)\b/i

/** The words before the colon or the figures of a target. */
const METRIC =
  /^(?:\W*(?:goal|target|guardrail|metric|kpi)s?:)?\W*((?:[A-Za-z][\w'’/-]*)(?: [A-Za-z][\w'’/-]*){0,4}?)(?: \([^)]*\))?(?::| (?:from|at (?:least|most)|below|above|under|over)? ?\d)/
const NO_METRIC =
  /^(?:goals?|targets?|guardrails?|metrics?|kpis?|how .*|we .*|by .*|at .*|in .*|after .*|until .*|reach|increase|reduce|raise|cut|keep|grow|bring|get|hold|lower|improve|move|success|result|phase|step|.*\b(?:from|to|by|least|most|below|above|with|within|after|is|are|be|will|least)|(?:reach|increase|reduce|raise|cut|keep|grow|bring|get) .*)$/i
