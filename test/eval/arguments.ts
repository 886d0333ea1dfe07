import { Command, InvalidArgumentError, Option } from 'commander'
import type { Io } from '../../server/src/cli/io'
import type { Rule } from '../../rules/contract'
import { OWN_FINDINGS } from '../../server/src/review/ownFindings'
import { suggest } from '../../server/src/ruleset/suggest'
import { FIELDS, type FieldName } from './fields'
import type { Filter } from './filter'
import { KINDS, type Kind } from './label'

export interface EvaluationArguments extends Filter {
  readonly folder: string
  readonly save: string | null
  readonly against: string | null
  readonly write: string | null
}

/** Reads the command line (without Node and script); commander's errors and help are written through `io`. */
export function readArguments(argv: readonly string[], io: Io, rules: readonly Rule[]): EvaluationArguments {
  const command = new Command('npm run eval --')
    .description('Reviews labelled documents and says where the reviews agree with the labels.')
    .argument('<folder>', 'holds labels.jsonl, product/ and, if there are any, other/')
    .option('--save <file>', 'keep this run as JSON, to compare later ones with it')
    .option('--against <file>', 'say what was won and lost since a kept run')
    .option('--rule <id>', 'list findings of this rule only', ruleId(rules))
    .addOption(new Option('--field <name>', 'list documents of this field only').choices(FIELDS))
    .addOption(new Option('--kind <kind>', 'list statements of this kind only').choices(KINDS))
    .option('--write <file>', 'write the page about accuracy')
    .option('--limit <count>', 'entries shown of each list', wholeNumber, 20)
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.stdout.write(text)
      },
      writeErr: (text) => {
        io.stderr.write(text)
      },
    })
    .parse(argv, { from: 'user' })
  const given = command.opts<Given>()
  return {
    folder: command.args[0] ?? '.',
    save: given.save ?? null,
    against: given.against ?? null,
    rule: given.rule ?? null,
    field: given.field ?? null,
    kind: given.kind ?? null,
    write: given.write ?? null,
    limit: given.limit,
  }
}

interface Given {
  readonly save?: string
  readonly against?: string
  readonly rule?: string
  readonly field?: FieldName
  readonly kind?: Kind
  readonly write?: string
  readonly limit: number
}

const EXIT_CODES = `
Exit codes:
  0  measured
  1  measured, and a figure is worse than in the run given with --against
  2  wrong usage, a mistake in the labels, or a file that could not be read or written
`

function ruleId(rules: readonly Rule[]): (id: string) => string {
  const ids = [...rules, ...OWN_FINDINGS].map((rule) => rule.id)
  return (id) => {
    if (ids.includes(id)) return id
    const near = suggest(id, ids)
    throw new InvalidArgumentError(
      near === null ? 'There is no such rule; `candor explain` lists them.' : `Did you mean ${near}?`,
    )
  }
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('It must be a whole number, 0 or more.')
  return Number(text)
}
