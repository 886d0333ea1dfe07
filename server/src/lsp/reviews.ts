import { TextDocument } from 'vscode-languageserver-textdocument'
import type { LinkTarget } from '../facts/types'
import { MarkdownParser } from '../markdown/parser'
import type { ParsedMarkdown } from '../markdown/types'
import type { Review, Reviewer } from '../review/types'
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
}

interface Ingredients {
  readonly document: TextDocument
  /** Relative to the ruleset's folder where the document lies below it; else its whole path. */
  readonly path: string
  readonly ruleset: Ruleset
  readonly settings: Settings
  readonly targets: ReadonlyMap<string, LinkTarget>
}

interface Sources {
  readonly engine: Engine
  readonly document: (uri: string) => TextDocument | undefined
  readonly settings: (uri: string) => Promise<Settings>
  readonly rulesets: Rulesets
  readonly links: Links
}

/** Keeps one reviewer for each open document, so that what is cached stays small and leaves with the document. */
export function createReviews({ engine, document: documentAt, settings, rulesets, links }: Sources): Reviews {
  const opened = new Map<string, Opened>()

  const open = (uri: string): Opened => {
    const known = opened.get(uri) ?? {
      reviewer: engine.createReviewer(engine.rules),
      parser: new MarkdownParser(),
      latest: null,
      worked: null,
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
  const prepare = async (uri: string): Promise<Prepared | null> => {
    if (!isReviewable(uri)) return null
    for (;;) {
      await settled(uri)
      const current = await settings(uri)
      const { profile } = current
      if (!current.enable) return null
      const { ruleset: configured, path } = await rulesets.of(uri)
      if (!isIncluded(configured, path)) return null
      const document = snapshot(documentAt(uri))
      if (!document) return null
      const ruleset = profile === 'from configuration' ? configured : engine.withProfile(configured, profile)
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
      // All this takes a while; a text that moved on meanwhile is looked at again.
      const latest = documentAt(uri)
      if (!latest) return null
      if (latest.version === document.version) {
        return prepared(engine, open(uri), { document, path, ruleset, settings: current, targets })
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
  { document, path, ruleset, settings, targets }: Ingredients,
): Prepared {
  const text = document.getText()
  const resultId = resultIdOf(engine, { text, path, ruleset, targets })
  return {
    document,
    ruleset,
    settings,
    resultId,
    review: () => {
      if (opened.latest?.resultId !== resultId) {
        opened.latest = { resultId, review: opened.reviewer.review({ text, path, targets }, ruleset) }
      }
      return opened.latest.review
    },
    markdown: () => opened.parser.parse(text),
    reviewAnyway: () => opened.reviewer.review({ text, path, targets, all: true }, ruleset),
  }
}

/** Differs wherever the findings could. */
export function resultIdOf(
  engine: Engine,
  about: Pick<Ingredients, 'path' | 'ruleset' | 'targets'> & { readonly text: string },
): string {
  const { text, path, ruleset, targets } = about
  return fingerprint([
    text,
    path,
    ruleset.hash,
    ruleset.profile,
    engine.version,
    JSON.stringify([...targets]),
  ])
}
