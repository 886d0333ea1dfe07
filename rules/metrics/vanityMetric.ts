import * as z from 'zod'
import type { ReviewDocument, Section, Slot, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { quoted } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Asks what people do next where success is a count of exposure: downloads, sign-ups, page views, stars. Wrong to
 * apply where volume is what is sold, where the count is called reach, and beside a rate or something people do.
 */
export const vanityMetric = defineRule({
  id: 'metrics/vanity-metric',
  meta: {
    summary: 'Pair a count of exposure with what people do next',
    rationale:
      'A cumulative count can only rise, also while everybody leaves again. What people do next, as a share of those who came, falls when something is wrong, and so it can change a decision.',
    source: 'Vanity metrics and actionable metrics in the literature on lean startups',
    satisfiedBy:
      'A rate, a cohort or something people do in the same section, or the mark that the count is reach and nothing is decided by it.',
    example: '2,000 sign-ups, of which 600 plan a second night.',
    scope: 'statement',
    documents: ['prd', 'strategy', 'one-pager', 'prfaq', 'launch', 'roadmap'],
    severity: { pm: 'hint', leader: 'hint' },
    messages: {
      exposure:
        '“{phrase}” can rise while nothing improves. What would those people do next if this is working? That as a share of them pairs well with it.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    // What was settled for a section of measures: asked about, or paired.
    const settled = new Set<Section>()
    for (const statement of document.statementsWith('exposure')) {
      const signal = statement.signals.find(({ kind }) => kind === 'exposure')
      const home = measuresAround(statement.section)
      if (signal === undefined || settled.has(home) || !isSuccess(statement)) continue
      if (isLabelled(statement.text) || falls(statement.text)) continue
      settled.add(home)
      if (isPaired(document, home)) continue
      report({
        messageId: 'exposure',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.nextStep },
            '[Of those: which share does what, within which time]',
          ),
        ],
      })
    }
  },
})

const MEASURES: ReadonlySet<Slot> = new Set<Slot>(['metrics'])
const SILENT: ReadonlySet<string> = new Set([
  'question',
  'placeholder',
  'quotation',
  'attributed',
  'conditional',
  'fiction',
  'foil',
  'definition',
  'principle',
  'plan',
])

/** Told as a measure of success: under a heading of measures, as a target, or in a sentence that says so. */
function isSuccess({ kind, place, section, text }: Statement): boolean {
  if (SILENT.has(kind)) return false
  if (
    /\b(?:success (?:is|means|looks like|metric|criteri\w+|:)|north star|kpis?\b)/i.test(text) ||
    /^success:/i.test(text)
  )
    return true
  const [slot] = section.slots
  if (slot === undefined || !MEASURES.has(slot)) return slot === 'goals' && kind === 'target'
  return place !== 'paragraph' ? text.length <= 90 || kind === 'target' : kind === 'target'
}

/** The outermost section of measures around a statement: "Adoption" and "Quality" below one heading belong together. */
function measuresAround(section: Section): Section {
  let home = section
  for (let at = section.parent; at !== null; at = at.parent)
    if (at.slot !== null && (MEASURES.has(at.slot) || at.slot === 'goals')) home = at
  return home
}

/** Called reach, or the very thing that is sold or planned for. */
function isLabelled(text: string): boolean {
  return /\b(?:reach only|as reach|awareness|diagnostic|vanity|not a (?:goal|target|success)|for context|informational|ads?|advertis\w+|sponsor\w*|inventory|cpm|capacity|load|marketplace|listings?|peak|concurrent|per (?:user|session|visitor))\b/i.test(
    text,
  )
}

/** "1,100 → 300": a count that is to fall cannot rise by itself. */
function falls(text: string): boolean {
  const [, from, to] = FROM_TO.exec(text) ?? []
  if (from !== undefined && to !== undefined) return valueOf(to) < valueOf(from)
  return /\b(?:fewer|reduce[ds]?|cut|lower|decrease[ds]?|drop(?:s|ped)?) (?:\w+ ){0,2}(?:downloads?|sign-?ups?|views|visits)\b/i.test(
    text,
  )
}
const FROM_TO = /(\d[\d,.]*)(?: \w+){0,3}\s?(?:→|->|=>|\bto\b)\s?(\d[\d,.]*)/u

function valueOf(figure: string): number {
  return Number(figure.replace(/[,.](?=\d{3}\b)|[,.]$/gu, '').replace(',', '.'))
}

/** A rate, a cohort, a comparison with the period before, or something people do, in any statement around. */
function isPaired(document: ReviewDocument, home: Section): boolean {
  return (
    document.statementsIn(home).some(({ text }) => BEHAVIOUR.test(text.replace(/\[[^\]]*\]/gu, ' '))) ||
    home.children.some((child) => isPaired(document, child))
  )
}
const BEHAVIOUR =
  /\b(?:rates?|ratio|share of|retention|retain\w*|cohort|churn|conver(?:t|ts|sion|sions|ted)|activation|active (?:users|teams|accounts|shops|projects|members|customers)|[dwm]au|returning|come back|comes back|return(?:s)? (?:within|in|to)|repeat|second (?:session|visit|week|order)|complet(?:e|es|ed|ion)|renew\w*|paying|paid|revenue|arr|mrr|nps|csat|satisfaction|time to|time saved|in production|production deployments|use it|using it|adopted by|running it|month over month|week over week|week on week|month on month|of (?:them|whom|which|new|those))\b|\d\s?%/i
