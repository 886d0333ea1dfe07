import type { DocumentType, ReviewDocument } from '../../facts/types'
import { createRuleset } from '../../ruleset/ruleset'
import { discoverDocuments, type InputProblem } from '../../workspace/discover'
import { HostError } from '../../workspace/host'
import { pathBelow } from '../../workspace/paths'
import { readDocument } from '../../workspace/readDocument'
import type { Progress } from '../progress'
import type { Services } from '../services'
import { WordSearch, type FoundWords } from './words'

/** What a folder holds, as far as a configuration would speak of it. Paths are relative to the folder. */
export interface Survey {
  readonly products: readonly SurveyedDocument[]
  /** What might be a product document. */
  readonly maybe: readonly string[]
  /** Markdown that is something else. */
  readonly others: readonly string[]
  readonly words: FoundWords
  /** True where the documents read as the work of one person: it is "I" who speaks, and nobody decides beside. */
  readonly isSolo: boolean
  readonly problems: readonly InputProblem[]
}

interface SurveyedDocument {
  readonly path: string
  readonly type: DocumentType
  /** It was approved, or is being reviewed. */
  readonly isSettled: boolean
}

/** Reads every Markdown file below a folder as it would be read without configuration. Looks at nothing but texts. */
export async function survey(
  folder: string,
  { host, rules, createReviewer }: Services,
  progressOf: (total: number) => Progress,
): Promise<Survey> {
  const { documents, problems } = await discoverDocuments(host, [folder], () => Promise.resolve(true))
  const ruleset = createRuleset({}, rules, { root: folder, file: null })
  const reviewer = createReviewer(rules)
  const search = new WordSearch()
  const voice = new Voice()
  const products: SurveyedDocument[] = []
  const unread: InputProblem[] = []
  const byGate = { maybe: [] as string[], skip: [] as string[] }
  const progress = progressOf(documents.length)
  for (const [index, absolute] of documents.entries()) {
    const path = pathBelow(folder, absolute)
    progress.step(index, path)
    try {
      const text = await readDocument(host, absolute)
      const { document } = reviewer.review({ text, path }, ruleset)
      const { gate, type, status } = document
      if (gate !== 'review') {
        byGate[gate].push(path)
        continue
      }
      products.push({ path, type, isSettled: status === 'approved' || status === 'in-review' })
      search.add(document)
      voice.add(document)
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      unread.push({ path: absolute, message: error.message })
    }
  }
  progress.done()
  return {
    products,
    maybe: byGate.maybe,
    others: byGate.skip,
    words: search.found(),
    isSolo: voice.isSolo(),
    problems: [...problems, ...unread],
  }
}

/** Who speaks in the documents, by their words alone: who wrote them is nobody's business here. */
class Voice {
  #one = 0
  #several = 0

  add({ text, facts, sections }: ReviewDocument): void {
    this.#one += (text.match(/\b(?:I|I'm|I’m|I'll|I’ll|my|myself)\b/g) ?? []).length
    this.#several += (text.match(/\b(?:we|our|us|team|teams)\b/gi) ?? []).length
    // A named decider or a list of people is more than a way of speaking.
    if (facts.decision.decider.length > 0 || sections.some(({ slot }) => slot === 'people'))
      this.#several += 1000
  }

  isSolo(): boolean {
    return this.#one > this.#several
  }
}
