import { suggest } from '../suggest'
import type { Flaw, Question } from './kind'

/** Placeholders that nothing would ever fill. */
export function messageFlaws(message: string, question: Question): readonly Flaw[] {
  return unfilled(message, question).map((flaw) => ({ path: ['message'], message: flaw }))
}

/** What is wrong with the placeholders of a text that the rule would say. */
export function unfilled(message: string, { placeholders }: Question): readonly string[] {
  const unknown = Array.from(message.matchAll(/\{([\w-]+)\}/gu), ([, name = '']) => name).filter(
    (name) => !placeholders.includes(name),
  )
  return [...new Set(unknown)].map((name) => {
    const near = suggest(name, placeholders)
    const next =
      near === null
        ? `this rule fills in ${placeholders.map((one) => `{${one}}`).join(', ')}`
        : `did you mean \`{${near}}\`?`
    return `nothing fills in \`{${name}}\`; ${next}`
  })
}
