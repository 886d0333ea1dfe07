import * as z from 'zod'
import { defineRule, type Rule } from '../../../../rules/contract'
import { documentsOf, type CustomDefinition, type CustomDefinitions } from './definition'
import { fixFor } from './fix'
import { questionOf } from './kinds'
import { ONLY_MESSAGE } from './onlyMessage'
import { severitiesOf } from './severity'

/** Rules of a team made from their definitions, by id, so that their order never depends on how files were put together. */
export function compileCustomRules(definitions: CustomDefinitions): readonly Rule[] {
  return Object.entries(definitions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, definition]) => compileCustomRule(id, definition))
}

/** One of them. The definition has been checked: it names one kind and has no flaw. */
export function compileCustomRule(id: string, definition: CustomDefinition): Rule {
  const found = questionOf(definition)
  if (found === null) throw new Error(`${id}: the definition names no kind`)
  const { kind, question } = found
  const { message, why, url, fix } = definition
  return defineRule({
    id,
    meta: {
      summary: summaryOf(question.asks),
      rationale: why ?? '',
      source: '',
      satisfiedBy: '',
      example: '',
      scope: question.scope,
      documents: documentsOf(definition),
      ...severitiesOf(definition.severity),
      anyLanguage: !question.readsEnglish,
      messages: { [ONLY_MESSAGE]: message },
      options: z.strictObject({}).prefault({}),
      since: '',
      // Tests change nothing of what is found.
      definition: { ...definition, tests: undefined },
      ...(url === undefined ? {} : { url }),
    },
    check(document, report) {
      for (const hit of question.ask(document)) {
        report({
          messageId: ONLY_MESSAGE,
          data: hit.data,
          range: hit.range,
          ...(hit.related === undefined ? {} : { related: hit.related }),
          ...(fix === undefined ? {} : { fixes: [fixFor(document, hit, kind, fix)] }),
        })
      }
    },
  })
}

function summaryOf(asks: string): string {
  return asks.charAt(0).toUpperCase() + asks.slice(1)
}
