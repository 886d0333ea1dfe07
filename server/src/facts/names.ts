import type { Names } from './context'
import type { FrontMatter, Vocabulary } from './types'

/**
 * The product's own name, and the groups of people the document defines ("As a dispatcher, …", "Persona: Nurse").
 * Names with a dictionary meaning ("Margin") would otherwise count as evidence of a perspective.
 */
export function namesOf(
  parts: readonly { readonly roles: readonly string[] }[],
  title: string,
  frontMatter: FrontMatter | null,
  vocabulary: Vocabulary,
): Names {
  const product = new Set<string>()
  for (const name of [frontMatter?.values.get('product') ?? '', ...vocabulary.products])
    for (const word of wordsIn(name)) product.add(word)
  for (const word of productWords(title)) product.add(word)
  const segments = new Set(vocabulary.segments.flatMap(wordsIn))
  for (const { roles } of parts) for (const role of roles) segments.add(role)
  const competitors = new Set(vocabulary.competitors.flatMap(wordsIn))
  const key = [product, segments, competitors].map((set) => [...set].join(',')).join('|')
  return { product, segments, competitors, key }
}

/** `Margin: Product Requirements`, `Margin PRD` and `Product Requirements – Margin` all name the product. */
function productWords(title: string): readonly string[] {
  const parts = title
    .replace(/^The\s+/, '')
    .split(/\s*[:–—|]\s+|\s+[-–—|]\s+/)
    .filter((part) => part !== '')
  for (const part of parts) {
    const words = (part.match(/[\p{L}\p{N}.+]+/gu) ?? []).map((word) => word.replace(/[.+]+$/, ''))
    const end = words.findIndex((word) => GENERIC.has(word.toLowerCase()))
    const name = end < 0 ? words : words.slice(0, end)
    const alone = end < 0 && parts.length === 1
    if (
      !alone &&
      name.length > 0 &&
      name.length <= 3 &&
      name.every((word) => /^[\p{Lu}\p{N}]|\p{Lu}/u.test(word))
    )
      return name.map((word) => word.toLowerCase()).filter((word) => word.length > 1)
  }
  return []
}
/** Words that say what kind of document it is, not what it is about. */
const GENERIC = new Set(
  'product prd roadmap vision strategy strategic requirement requirements document documentation proposal plan rfc the a feature features user business market marketing project pr faq prfaq one pager brief mission goals objectives launch competitive analysis competitor positioning pricing model case spec specification technical design overview executive summary phase version mvp draft v1 v2 gtm go pitch deck charter release research use case press kep rfd adr stage growth co ai a an of for and in to on with implementation redesign evolution new our tool open'.split(
    ' ',
  ),
)

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
