import { TextDocument } from 'vscode-languageserver-textdocument'
import type { CodeSession } from '../code/types'
import type { LinkTarget } from '../facts/types'
import { MarkdownParser } from '../markdown/parser'
import type { ParsedMarkdown } from '../markdown/types'
import type { CodeReports, Review, Reviewer } from '../review/types'
import { isIncluded } from '../ruleset/documents'
import type { Ruleset } from '../ruleset/types'
import type { Engine } from './engine'
import type { Links } from './links'
import type { Settings } from './protocol'
import type { Rulesets } from './rulesets'
import { fingerprint } from './fingerprint'
import { turn, workUp } from './workUp'

/** Everything a review of one version of a document depends on, and the review itself once someone asks. */
export interface Prepared {
  readonly document: TextDocument
  readonly ruleset: Ruleset
  readonly settings: Settings
  /** Changes whenever the findings could. */
  readonly resultId: string
  /** Computed on the first call, then kept for as long as the result id is the newest of its document. */
  review(): Review
  /** The blocks of this version. */
  markdown(): ParsedMarkdown
  /** The review a person asked for: whatever the gate says. */
  reviewAnyway(): Review
}

export interface Reviews {
  /** The newest version of an open document; null where it is closed, not for us, left out by configuration or turned off by the settings. */
  prepare(uri: string): Promise<Prepared | null>
  forget(uri: string): void
}

interface Opened {
  readonly reviewer: Reviewer
  readonly parser: MarkdownParser
  latest: { readonly resultId: string; readonly review: Review } | null
  /** Settles when all of a long text has been read once. */
  worked: Promise<void> | null
  /** What code rules said, or are about to say, of the newest version: many features ask at once. */
  code: { readonly about: string; readonly answer: Promise<CodeReports | null> } | null
}

interface Ingredients {
  readonly document: TextDocument
  /** Relative to the ruleset's folder where the document lies below it; else its whole path. */
  readonly path: string
  readonly ruleset: Ruleset
  readonly settings: Settings
  readonly targets: ReadonlyMap<string, LinkTarget>
  readonly codeReports: CodeReports
}

interface Sources {
  readonly engine: Engine
  readonly document: (uri: string) => TextDocument | undefined
  readonly settings: (uri: string) => Promise<Settings>
  readonly rulesets: Rulesets
  readonly links: Links
}

/** Of a document whose configuration names no code. */
export const NO_CODE: CodeReports = new Map()

/** Keeps one reviewer for each open document, so that what is cached stays small and leaves with the document. */
export function createReviews({ engine, document: documentAt, settings, rulesets, links }: Sources): Reviews {
  const opened = new Map<string, Opened>()

  const open = (uri: string): Opened => {
    const known = opened.get(uri) ?? {
      reviewer: engine.createReviewer(engine.rules),
      parser: new MarkdownParser(),
      latest: null,
      worked: null,
      code: null,
    }
    opened.set(uri, known)
    return known
  }
  /** Lets in the changes that have been received: of a text that has moved on, only the newest version is reviewed. */
  const settled = async (uri: string): Promise<void> => {
    for (let version: number | undefined; version !== documentAt(uri)?.version;) {
      version = documentAt(uri)?.version
      await turn()
    }
  }
  /** Null for a version that has moved on by its turn: another one is about to be asked about. */
  const askCode = (
    known: Opened,
    code: CodeSession,
    { document, path, ruleset, targets }: Pick<Ingredients, 'document' | 'path' | 'ruleset' | 'targets'>,
  ): Promise<CodeReports | null> => {
    const text = document.getText()
    const about = fingerprint([text, path, ruleset.hash, JSON.stringify([...targets])])
    if (known.code?.about === about) return known.code.answer
    const isCurrent = (): boolean => documentAt(document.uri)?.version === document.version
    const answer = code.reviewCurrent({ text, path, targets, all: true }, ruleset, isCurrent)
    known.code = { about, answer }
    return answer
  }
  const prepare = async (uri: string): Promise<Prepared | null> => {
    if (!isReviewable(uri)) return null
    for (;;) {
      await settled(uri)
      const current = await settings(uri)
      const { profile } = current
      if (!current.enable) return null
      const { ruleset, path, code } = await rulesets.of(uri, profile)
      if (!isIncluded(ruleset, path)) return null
      const document = snapshot(documentAt(uri))
      if (!document) return null
      const known = open(uri)
      const { reviewer } = known
      const newest = (): string | null => documentAt(uri)?.getText() ?? null
      known.worked ??= workUp(newest, (part) => reviewer.review({ text: part, path }, ruleset))
      await known.worked.catch((error: unknown) => {
        known.worked = null
        throw error
      })
      const text = document.getText()
      const inherited = reviewer.inheritedTargets(text)
      const targets = await links.of(uri, reviewer.localTargets(text), ruleset.root, inherited)
      const codeReports =
        code === null ? NO_CODE : await askCode(open(uri), code, { document, path, ruleset, targets })
      if (codeReports === null) {
        open(uri).code = null
        continue
      }
      // All this takes a while; a text that moved on meanwhile is looked at again.
      const latest = documentAt(uri)
      if (!latest) return null
      if (latest.version === document.version) {
        const ingredients = { document, path, ruleset, settings: current, targets, codeReports }
        return prepared(engine, open(uri), ingredients)
      }
    }
  }
  return {
    prepare,
    forget: (uri) => {
      opened.delete(uri)
    },
  }
}

/** The open document changes in place; what is being reviewed must not. */
function snapshot(document: TextDocument | undefined): TextDocument | null {
  if (!document) return null
  return TextDocument.create(document.uri, document.languageId, document.version, document.getText())
}

/** Schemes that show a document's past, a part of a notebook, or an answer of ours: never reviewed. */
const LEFT_OUT =
  /^(git|gitfs|gitlens|git-graph|svn|review|output|comment|vscode-notebook-cell|candor-[a-z]+):/

/** Files of settings are open for their own features. */
const SETTINGS = /\.ya?ml$/

function isReviewable(uri: string): boolean {
  return !LEFT_OUT.test(uri) && !SETTINGS.test(uri)
}

function prepared(
  engine: Engine,
  opened: Opened,
  { document, path, ruleset, settings, targets, codeReports }: Ingredients,
): Prepared {
  const text = document.getText()
  const input = { text, path, targets, codeReports }
  const resultId = resultIdOf(engine, { ...input, ruleset })
  return {
    document,
    ruleset,
    settings,
    resultId,
    review: () => {
      if (opened.latest?.resultId !== resultId) {
        opened.latest = { resultId, review: opened.reviewer.review(input, ruleset) }
      }
      return opened.latest.review
    },
    markdown: () => opened.parser.parse(text),
    reviewAnyway: () => opened.reviewer.review({ ...input, all: true }, ruleset),
  }
}

/** Differs wherever the findings could. */
export function resultIdOf(
  engine: Engine,
  about: Pick<Ingredients, 'path' | 'ruleset' | 'targets' | 'codeReports'> & { readonly text: string },
): string {
  const { text, path, ruleset, targets, codeReports } = about
  return fingerprint([
    text,
    path,
    ruleset.hash,
    ruleset.profile,
    engine.version,
    JSON.stringify([...targets]),
    codeReports.size === 0 ? '' : JSON.stringify([...codeReports]),
  ])
}
