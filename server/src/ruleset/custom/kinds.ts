import type * as z from 'zod'
import { forbid, forbidSchema } from './forbid'
import type { Question } from './kind'
import { limit, limitSchema } from './limit'
import { linkMustResolve, linkMustResolveSchema } from './linkMustResolve'
import { requireColumns, requireColumnsSchema } from './requireColumns'
import { requireFacet, requireFacetSchema } from './requireFacet'
import { requireIf, requireIfSchema } from './requireIf'
import { requireMetadata, requireMetadataSchema } from './requireMetadata'
import { requireSection, requireSectionSchema } from './requireSection'
import { sectionSaysSomething, sectionSaysSomethingSchema } from './sectionSaysSomething'

/** What each kind of rule may say, by its key. */
export const kindShape = {
  'require-section': requireSectionSchema
    .optional()
    .describe('Sections that must be there, with something in them.'),
  'require-facet': requireFacetSchema
    .optional()
    .describe('Parts of the four questions that must be answered.'),
  'require-columns': requireColumnsSchema.optional().describe('Columns that tables must have.'),
  'require-metadata': requireMetadataSchema.optional().describe('Keys that the front matter must have.'),
  'require-if': requireIfSchema
    .optional()
    .describe('One thing asks for another, anywhere or in the same section.'),
  forbid: forbidSchema.optional().describe('Words, patterns or claims that nobody wants to read.'),
  'section-says-something': sectionSaysSomethingSchema
    .optional()
    .describe('Sections that may not be empty or hollow.'),
  'link-must-resolve': linkMustResolveSchema.optional().describe('Links that must lead somewhere.'),
  limit: limitSchema.optional().describe('Counts, lengths and dates.'),
}
export type KindName = keyof typeof kindShape
export const KIND_NAMES = Object.keys(kindShape) as readonly KindName[]
type Specs = z.infer<z.ZodObject<typeof kindShape>>

/** The one kind that a definition names, and its question; null where it names none or several. */
export function questionOf(
  definition: Specs,
): { readonly kind: KindName; readonly question: Question } | null {
  const named = KIND_NAMES.filter((name) => definition[name] !== undefined)
  const [kind] = named
  if (kind === undefined || named.length > 1) return null
  return { kind, question: compiled(definition) }
}

function compiled(specs: Specs): Question {
  if (specs.forbid !== undefined) return forbid(specs.forbid)
  if (specs['require-section'] !== undefined) return requireSection(specs['require-section'])
  if (specs['require-facet'] !== undefined) return requireFacet(specs['require-facet'])
  if (specs['require-columns'] !== undefined) return requireColumns(specs['require-columns'])
  if (specs['require-metadata'] !== undefined) return requireMetadata(specs['require-metadata'])
  if (specs['require-if'] !== undefined) return requireIf(specs['require-if'])
  if (specs['section-says-something'] !== undefined)
    return sectionSaysSomething(specs['section-says-something'])
  if (specs['link-must-resolve'] !== undefined) return linkMustResolve(specs['link-must-resolve'])
  if (specs.limit !== undefined) return limit(specs.limit)
  throw new Error('A definition names one kind.')
}
