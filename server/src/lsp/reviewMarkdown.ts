import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Severity } from '../../../rules/contract'
import { PERSPECTIVES, type Perspective, type PerspectiveState, type Range } from '../facts/types'
import type { Band, Finding, Review } from '../review/types'

/** The review of one document as a page a product leader can read in a minute. */
export function reviewMarkdown(document: TextDocument, review: Review): string {
  const lineOf = (range: Range): number => document.positionAt(range.start).line + 1
  return [
    heading(review),
    verdict(review),
    questions(review),
    perspectives(review, lineOf),
    record(review),
    findings(review, lineOf),
    waivers(review, lineOf),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

type LineOf = (range: Range) => number

const BANDS: Readonly<Record<Band, string>> = {
  early: 'Early: the questions below come first.',
  gaps: 'Good ground with gaps.',
  ready: 'Ready to be decided on.',
}

const STATES: Readonly<Record<PerspectiveState, string>> = {
  absent: '○ not there',
  mentioned: '◔ mentioned',
  addressed: '◑ addressed',
  grounded: '● grounded in something',
  inherited: '● in a linked document',
  'not-applicable': '– declared not applicable',
}

const QUESTIONS: Readonly<Record<Perspective, string>> = {
  user: 'What do customers need?',
  business: 'What makes it worth doing?',
  market: 'Where is the category heading?',
  capability: 'What can we build?',
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint']

function heading({ document, profile }: Review): string {
  const title = document.title === '' ? 'this document' : document.title
  const status = document.status === null ? '' : `, ${document.status}`
  const gate =
    document.gate === 'review'
      ? ''
      : '\n\n> By its signs this may not be a product document. It is reviewed because you asked.'
  const about = `${document.type}${status}, ${document.words} words, read for ${profile === 'pm' ? 'its author' : 'a leader'}`
  return `# Review: ${inline(title)}\n\n*${about}*${gate}`
}

function verdict({ band }: Review): string {
  return band === null ? '' : `**${BANDS[band]}**`
}

function questions({ questions: asked }: Review): string {
  return asked.length === 0
    ? ''
    : `## To ask the author\n\n${asked.map((question) => `1. ${question}`).join('\n')}`
}

function perspectives({ document }: Review, lineOf: LineOf): string {
  const rows = PERSPECTIVES.map((perspective) => {
    const { state, missing, places } = document.facts.perspectives[perspective]
    const lines = [...new Set(places.map(lineOf))].slice(0, 5).join(', ')
    return `| ${perspective} | ${QUESTIONS[perspective]} | ${STATES[state]} | ${lines} | ${missing.map(cell).join(', ')} |`
  })
  return [
    '## Four questions',
    '',
    '| | question | state | lines | still open |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function record({ document }: Review): string {
  const { synthesis, evidence, unknowns, decision, metrics, credits } = document.facts
  const tested = unknowns.items.filter((item) => item.tested).length
  const baselines = metrics.targets.filter((target) => target.baseline).length
  const decided = [
    ['an ask', decision.ask],
    ['a decider', decision.decider],
    ['alternatives', decision.alternatives],
    ['a downside', decision.downside],
    ['a time to look again', decision.revisit],
  ] as const
  const present = decided.filter(([, places]) => places.length > 0).map(([name]) => name)
  const lines = [
    `Tension between the four: ${['none named', 'named', 'named and chosen', 'named, chosen and paid for'][synthesis.level] ?? ''}`,
    `Evidence: ${evidence.level}, best grade ${evidence.best} of 5`,
    `Unknowns: ${unknowns.items.length}, ${tested} with a test, an owner or a date`,
    `Decision: ${present.length === 0 ? 'nothing stated' : present.join(', ')}`,
    `Measures: ${counted(metrics.targets.length, 'target')}, ${baselines} with a baseline, ${counted(metrics.guardrails.length, 'guardrail')}`,
    `Done well: ${credits.length === 0 ? 'nothing marked' : creditCounts(credits.map(({ kind }) => kind))}`,
  ]
  return `## What it says\n\n${lines.map((line) => `- ${line}`).join('\n')}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function creditCounts(kinds: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => (count === 1 ? kind : `${kind} × ${count}`)).join(', ')
}

function findings({ findings: found }: Review, lineOf: LineOf): string {
  if (found.length === 0) return '## Findings\n\nNone.'
  const sorted = SEVERITIES.flatMap((severity) => found.filter((finding) => finding.severity === severity))
  return `## Findings\n\n${sorted.map((finding) => findingLine(finding, lineOf)).join('\n')}`
}

function findingLine({ ruleId, message, severity, range }: Finding, lineOf: LineOf): string {
  return `- Line ${lineOf(range)}, ${severity}: ${inline(message)} \`${ruleId}\``
}

function waivers({ waivers: allowed }: Review, lineOf: LineOf): string {
  if (allowed.length === 0) return ''
  const lines = allowed.map(
    ({ ruleId, reason, range }) => `- Line ${lineOf(range)}: \`${ruleId}\`: ${inline(reason)}`,
  )
  return `## Allowed with a reason\n\n${lines.join('\n')}`
}

/** Words of the document must not become markup of the page. */
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&')
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|')
}
