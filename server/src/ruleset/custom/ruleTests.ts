import * as z from 'zod'
import { DOCUMENT_TYPES } from '../../facts/types'
import { LIMITS } from './limits'

const snippet = z.string().trim().min(1).max(LIMITS.testLength)

const entry = z.union([
  snippet,
  z.strictObject({
    document: snippet.describe('A whole document, or a piece that is put into a small one.'),
    type: z
      .enum(DOCUMENT_TYPES)
      .optional()
      .describe('What the document is. Default: the first of `documents`.'),
    profile: z.enum(['pm', 'leader']).optional(),
    section: z.string().trim().min(1).max(100).optional().describe('Heading that a piece is put under.'),
    at: z.string().min(1).max(1000).optional().describe('The text that the finding must stand at.'),
    message: z.string().min(1).max(LIMITS.messageLength).optional().describe('The message, filled in.'),
    files: z
      .array(z.string().min(1).max(200))
      .max(50)
      .optional()
      .describe('Files beside the document that links lead to.'),
    should: z.enum(['flag', 'pass']).optional().describe('Under `todo`: what is wanted. Default: flag.'),
  }),
])
const entries = z.array(entry).max(LIMITS.tests).meta({ id: 'rule-tests' })

export const testsSchema = z.strictObject({
  flag: entries.optional().describe('Documents or pieces that the rule must point at.'),
  pass: entries.optional().describe('Documents or pieces that it must let pass.'),
  todo: entries.optional().describe('What it does not get right yet; told when it does.'),
})
export type RuleTestEntry = z.infer<typeof entry>
