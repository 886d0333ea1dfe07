import * as z from 'zod'
import type { ReviewDocument, Section } from '../../facts/types'
import { compileCondition, conditionSchema, type Place } from './condition'
import type { Flaw, Hit, Question } from './kind'

export const requireIfSchema = z.strictObject({
  when: conditionSchema.describe('What sets the rule off, anywhere in the document.'),
  then: conditionSchema.describe('What must be there as well.'),
  where: z
    .enum(['document', 'same-section'])
    .optional()
    .describe('Where the second must be: anywhere (default), or under the heading of the first.'),
})

/** One thing in a document asks for another: "a price asks for a sentence on who approved it". */
export function requireIf(spec: z.infer<typeof requireIfSchema>): Question {
  const [when, then] = [compileCondition(spec.when), compileCondition(spec.then)]
  const under = (flaws: readonly Flaw[], key: string): readonly Flaw[] =>
    flaws.map(({ path, message }) => ({ path: [key, ...path], message }))
  const same = spec.where === 'same-section'
  const heading = then.home?.heading
  const homeOf = (document: ReviewDocument, place: Place): Section | null => {
    if (same) return place.section
    if (then.home !== null) return then.home.all(document)[0] ?? null
    return place.section.depth === 0 ? null : place.section
  }
  return {
    scope: 'statement',
    placeholders: [...new Set(['phrase', 'section', ...when.placeholders])],
    asks: `asks for ${then.spoken} where there is ${when.spoken}`,
    readsEnglish: when.readsEnglish || then.readsEnglish,
    flaws: [...under(when.flaws, 'when'), ...under(then.flaws, 'then'), ...flawsOf(spec)],
    ask: (document) => {
      const causes = when.places(document)
      if (causes.length === 0) return []
      const answers = then.places(document)
      if (!same) return answers.length > 0 ? [] : [hitOf(causes, homeOf, document, heading)]
      const sections = new Map<Section, Place[]>()
      for (const cause of causes) {
        const home = realSection(cause.section)
        sections.set(home, [...(sections.get(home) ?? []), cause])
      }
      return [...sections]
        .filter(
          ([{ range }]) =>
            !answers.some((answer) => range.start <= answer.range.start && answer.range.start < range.end),
        )
        .map(([, places]) => hitOf(places, homeOf, document, heading))
    },
  }
}

/** A bold line that acts as a heading divides a section and opens none of its own. */
function realSection(section: Section): Section {
  let at = section
  while (at.depth === 7 && at.parent !== null) at = at.parent
  return at
}

const MOST_RELATED = 5

/** On the first place that sets the rule off; the others are shown beside it. */
function hitOf(
  places: readonly Place[],
  homeOf: (document: ReviewDocument, place: Place) => Section | null,
  document: ReviewDocument,
  heading: string | undefined,
): Hit {
  const [first, ...others] = [...places].sort((a, b) => a.range.start - b.range.start)
  if (first === undefined) throw new Error('There is at least one place.')
  const related = others.slice(0, MOST_RELATED).map(({ range }) => ({ range, message: 'also here' }))
  const data = { phrase: '', section: first.section.title, ...first.data }
  return {
    range: first.range,
    data,
    home: homeOf(document, first),
    related,
    ...(heading === undefined ? {} : { heading }),
  }
}

function flawsOf({ when, then, where }: z.infer<typeof requireIfSchema>): readonly Flaw[] {
  if (JSON.stringify(when) === JSON.stringify(then))
    return [
      {
        path: ['then'],
        message: 'asks for what is there already, so the rule can never fire; say what else must be there',
      },
    ]
  if (where !== 'same-section') return []
  return [when, then].flatMap((condition, index): readonly Flaw[] => {
    const key = ['not', 'facet', 'metadata'].find((one) => one in condition)
    if (key === undefined) return []
    const message = `\`${key}\` is about the whole document and stands in no section; leave \`where\` out`
    return [{ path: [index === 0 ? 'when' : 'then', key], message }]
  })
}
