import { stringify } from 'yaml'
import { counted, typeWords } from '../../review/summaryWords'
import { pathMatcher } from '../../ruleset/glob'
import { fileGlob, includedGlobs, typedFolders } from './folders'
import type { Survey } from './survey'

/** The text of a `candor.yaml` for what a folder holds: short, each part with its reason. `ruleIds` are those there are. */
export function proposal(survey: Survey, ruleIds: readonly string[]): string {
  const parts = [
    [HEAD],
    profilePart(survey),
    documentsPart(survey),
    vocabularyPart(survey),
    rulesPart(survey, ruleIds),
    OWN_RULES,
    SHARED,
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}

const HEAD = '# How Candor reads the product documents in this folder. Everything may be left out.'

function profilePart({ products }: Survey): readonly string[] {
  const settled = products.filter(({ isSettled }) => isSettled).length
  return settled > 1 && settled * 2 > products.length
    ? [
        '# Most documents here are approved or in review, so they are read with the eyes of someone who must decide.',
        'profile: leader',
      ]
    : ['# `pm` asks what helps while writing; `leader` asks more, for whoever must decide.', 'profile: pm']
}

function documentsPart(survey: Survey): readonly string[] {
  const include = includedGlobs(survey)
  const types = typedFolders(survey)
  // A type changes nothing for what is left out.
  const isLookedAt = include.length > 0 ? pathMatcher(include) : () => true
  const globs = survey.maybe
    .filter(isLookedAt)
    .map(fileGlob)
    .filter((glob) => glob !== null)
  // One glob may stand for two files whose names differ in what a glob cannot say.
  const doubtful = [...new Set(globs)].slice(0, MOST_DOUBTFUL)
  if (survey.products.length === 0 && doubtful.length === 0) {
    return [
      '# documents:',
      '#   # Only these files, when you know where they will be.',
      '#   include: [product/**/*.md]',
    ]
  }
  const lines = [
    ...(include.length > 0
      ? [
          `  # Where ${counted(survey.products.length, 'product document')} lie today.`,
          '  include:',
          ...listed(include),
        ]
      : []),
    ...(types.length > 0
      ? [
          '  # All in these folders are of one kind.',
          '  types:',
          ...types.map(([glob, type]) => `    ${scalar(glob)}: ${type}`),
        ]
      : []),
  ]
  if (lines.length === 0 && doubtful.length === 0) return []
  return ['documents:', ...lines, ...doubtfulLines(doubtful, types.length > 0)]
}

/** Lines to be taken out of their comment, so that they stand as they must. */
function doubtfulLines(globs: readonly string[], hasTypes: boolean): readonly string[] {
  if (globs.length === 0) return []
  const entries = globs.map((glob) => `${scalar(glob)}: product-doc`)
  const lines = hasTypes
    ? entries.map((entry) => `    # ${entry}`)
    : ['  # types:', ...entries.map((entry) => `  #   ${entry}`)]
  return ['  # These might be product documents. Take away the `# ` where one is.', ...lines]
}

/** A file that lists more of them would be about them. */
const MOST_DOUBTFUL = 5

function vocabularyPart({ words }: Survey): readonly string[] {
  const kinds = [
    ['segments', 'Whom you write for.', words.segments],
    ['competitors', 'What people could use instead.', words.competitors],
    ['metrics', 'What you measure.', words.metrics],
  ] as const
  const found = kinds.filter(([, , list]) => list.length > 0)
  if (found.length === 0) {
    return [
      '# Words of yours that Candor cannot know.',
      '# vocabulary:',
      '#   segments: [night nurse]',
      '#   competitors: [Name of a rival]',
      '#   metrics: [weekly planners]',
    ]
  }
  return [
    '# Words that stand in several places. Take out what is wrong, add what is missing.',
    'vocabulary:',
    ...found.flatMap(([key, why, list]) => [`  # ${why}`, `  ${key}:`, ...listed(list)]),
  ]
}

function rulesPart({ isSolo }: Survey, ruleIds: readonly string[]): readonly string[] {
  if (!isSolo || !ruleIds.includes(DECIDER)) {
    return [
      '# Switch a rule off, or choose how loud it is; `candor explain` lists them all.',
      '# rules:',
      '#   clarity/vague-quality: off',
    ]
  }
  return [
    '# The documents read as the work of one person, so who decides is asked quietly.',
    'rules:',
    `  ${DECIDER}: hint`,
  ]
}

const OWN_RULES = [
  '# A rule of your own, without code; `candor rules test` runs its tests. More of it: docs/custom-rules.md of Candor.',
  '# custom-rules:',
  '#   team/no-seamless:',
  '#     forbid: { words: [seamless, seamlessly] }',
  '#     message: “{phrase}”, step by step, what does the person do?',
  '#     tests: { flag: [The upload works seamlessly.], pass: [The upload takes one drag.] }',
]

const SHARED = [
  '# What several folders share stands in a candor.yaml of its own. Across repositories: docs/sharing-rules.md.',
  '# extends: ../team',
]

const DECIDER = 'decision/no-decider'

function listed(words: readonly string[]): readonly string[] {
  return words.map((word) => `    - ${scalar(word)}`)
}

/** A text as YAML writes it on one line, quoted where it must be. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, blockQuote: false }).trim()
}

/** What was found, in a line or two for a person. */
export function surveyWords({ products, maybe, others }: Survey): readonly string[] {
  const files = products.length + maybe.length + others.length
  if (products.length === 0) {
    return [`No product documents among ${counted(files, 'Markdown file')}.`]
  }
  const types = new Map<string, number>()
  for (const { type } of products) types.set(typeWords(type), (types.get(typeWords(type)) ?? 0) + 1)
  const kinds = [...types]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([type, count]) => `${count} ${type}`)
  return [
    `${counted(products.length, 'product document')} among ${counted(files, 'Markdown file')}: ${kinds.join(' · ')}.`,
  ]
}
