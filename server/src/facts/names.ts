import type { ChunkFacts } from './chunkFacts'
import type { Names } from './context'
import type { FrontMatter, Vocabulary } from './types'

/**
 * The product's own name, and the groups of people the document defines ("As a dispatcher, …", "Persona: Nurse").
 * Names with a dictionary meaning ("Margin") would otherwise count as evidence of a perspective.
 */
export function namesOf(
  chunks: readonly ChunkFacts[],
  title: string,
  frontMatter: FrontMatter | null,
  vocabulary: Vocabulary,
): Names {
  const product = new Set<string>()
  for (const name of [frontMatter?.values.get('product') ?? '', ...vocabulary.products])
    for (const word of wordsIn(name)) product.add(word)
  for (const word of productWords(title)) product.add(word)
  const segments = new Set(vocabulary.segments.flatMap(wordsIn))
  for (const facts of chunks) for (const role of facts.roles) segments.add(role)
  const competitors = new Set(vocabulary.competitors.flatMap(wordsIn))
  const key = [product, segments, competitors].map((set) => [...set].join(',')).join('|')
  return { product, segments, competitors, key }
}

/** `Margin: Product Requirements` and `Margin – PRD` name the product before the separator. */
function productWords(title: string): readonly string[] {
  const name =
    /^([A-Z][\w.+-]*(?: [A-Z][\w.+-]*){0,2})\s*(?:[:–—|-]\s|\s(?:PRD|Product|Roadmap|Vision|Strategy|One-pager)\b)/.exec(
      title,
    )?.[1]
  return name === undefined ? [] : wordsIn(name).filter((word) => !GENERIC.has(word))
}
const GENERIC = new Set([
  'product',
  'prd',
  'roadmap',
  'vision',
  'strategy',
  'requirements',
  'document',
  'proposal',
  'plan',
  'rfc',
  'the',
  'feature',
  'user',
  'business',
  'market',
  'project',
  'pr',
  'faq',
])

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
