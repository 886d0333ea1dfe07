import type { Range, ReviewDocument, Section } from '../../facts/types'

/** One place where a rule has something to say. */
export interface Hit {
  readonly range: Range
  /** Values for the message's `{placeholders}`. */
  readonly data: Readonly<Record<string, string | number>>
  /** Section at whose end a scaffold is put; null for the end of the document. */
  readonly home: Section | null
  /** Title of the section that is opened there; the scaffold may bring its own. */
  readonly heading?: string
  readonly related?: readonly { readonly range: Range; readonly message: string }[]
}

/** Something that makes a definition useless, and where in the kind's own part it stands. */
export interface Flaw {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** What one definition asks, ready to be asked. */
export interface Question {
  readonly scope: 'document' | 'section' | 'statement'
  /** What its message may name. */
  readonly placeholders: readonly string[]
  /** What the rule asks for, in words that follow "The rule …": "forbids “guarantee” in claims". */
  readonly asks: string
  /** True where it rests on facts that are read in English text only. */
  readonly readsEnglish: boolean
  readonly flaws: readonly Flaw[]
  ask(document: ReviewDocument): readonly Hit[]
  /** Why a statement is not what the rule looks for, in short phrases; only of rules about statements. */
  readonly refuses?: (statement: Statement) => readonly string[]
}

type Statement = ReturnType<ReviewDocument['statementsIn']>[number]

/** Two keys that exclude each other. */
export function excludesEachOther(one: string, other: string): string {
  return `\`${one}\` and \`${other}\` exclude each other; keep one of them, or write two rules`
}
