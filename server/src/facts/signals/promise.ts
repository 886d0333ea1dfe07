import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { MARK } from '../wordMarks'

/**
 * A promise without an exception or a measure, told by its frame and not by one word of praise: what nobody can copy,
 * what leaves nothing over, what changes everything, what is not just one thing but another.
 */
export const promise: SignalDetector = (sentence) => {
  if ((sentence.marks & MARK.promise) === 0) return NONE
  const lower = sentence.text.toLowerCase()
  const found: SignalHit[] = []
  for (const { form, hints, frame } of FRAMES) {
    if (!hints.some((hint) => lower.includes(hint))) continue
    const match = frame.exec(sentence.text)
    if (match !== null) found.push(hitOf(sentence, form, match))
  }
  return found
}

const NONE: readonly SignalHit[] = []

function hitOf({ start, text }: Sentence, form: string, match: RegExpExecArray): SignalHit {
  const phrase = match[0].trim()
  const from = start + text.indexOf(phrase, match.index)
  return { kind: 'booster', start: from, end: from + phrase.length, data: { form } }
}

const IMITATE =
  '(?:copy|replicate|retrofit|imitate|reproduce|clone|match|displace|dislodge|beat|unseat|commoditi[sz]e|catch up)'
const DEFEATED =
  '(?:gamed|cheated|faked|beaten|bypassed|broken|hacked|forged|fooled|copied|replicated|cloned|imitated|corrupted|circumvented|stopped|ignored)'
const TROUBLE =
  '(?:need|needs|reasons?|risks?|friction|guesswork|burdens?|pains?|barriers?|bottlenecks?|complexity|overhead|toil|hassles?|headaches?|uncertainty|confusion|hurdles?)'
const WORTH =
  '(?:economics|margins?|demand|returns?|roi|upside|traction|moats?|differentiators?|differentiation|advantages?|edge|network effects?|potential|opportunit(?:y|ies)|market)'

interface Frame {
  readonly form: 'absolute' | 'praise'
  /** One of these is in every text the frame fits, in lower case: looking for them costs far less. */
  readonly hints: readonly string[]
  readonly frame: RegExp
}

const FRAMES: readonly Frame[] = [
  // "Hard for incumbents to copy".
  {
    form: 'absolute',
    hints: [' to '],
    frame: new RegExp(
      `\\b(?:hard|harder|difficult|tough|expensive|costly) (?:for (?:\\w+ ){1,3})?to (?:\\w+ly )?${IMITATE}\\b`,
      'i',
    ),
  },
  // "It cannot be gamed".
  {
    form: 'absolute',
    hints: [' be '],
    frame: new RegExp(
      `\\b(?:cannot|can['’]t|can never|could never|never) be (?:\\w+ly )?${DEFEATED}\\b`,
      'i',
    ),
  },
  // "Tells you exactly how", "exactly where you left it".
  {
    form: 'absolute',
    hints: ['exactly'],
    frame:
      /\b(?:know|knows|tells?|shows?|sees?|understand|learn|find|finds|pick|gets?|delivers?|need)\b[^.;]{0,40}?\bexactly (?:what|where|how|when|why|which|who)\b/i,
  },
  // "Removes the risk", "ends the guesswork".
  {
    form: 'absolute',
    hints: ['eliminat', 'remov', 'eras', 'abolish', 'ends', 'banish'],
    frame: new RegExp(
      `\\b(?:eliminat(?:es?|ing)|remov(?:es?|ing)|eras(?:es?|ing)|abolish(?:es|ing)?|ends|banish(?:es)?) (?:the |all |any |all the |every )?(?:\\w+ ){0,2}${TROUBLE}\\b`,
      'i',
    ),
  },
  // "Replaces that entirely", "completely solves".
  {
    form: 'absolute',
    hints: ['ly', 'altogether'],
    frame:
      /\b(?:completely|entirely|fully|totally|permanently|instantly) (?:eliminat|remov|eras|solv|replac|transform|prevent|resolv|protect|chang)\w+|\b(?:eliminates?|removes?|erases?|solves?|replaces?) (?:\w+ ){1,3}(?:completely|entirely|totally|permanently|altogether)\b/i,
  },
  // "Risk-free", "everything a teacher needs".
  {
    form: 'absolute',
    hints: ['-free', 'everything'],
    frame:
      /\b(?:risk|bug|error|hassle|worry|friction|pain|maintenance|stress)-free\b|\beverything (?:\w+[ -]){1,6}needs?\b/i,
  },
  // "More relevant than ever".
  { form: 'absolute', hints: ['than ever'], frame: /\b(?:more|less|\w+er)(?: \w+)? than ever\b/i },
  // "Almost certainly keeps people away" was counted by nobody.
  { form: 'absolute', hints: ['almost certainly'], frame: /\balmost certainly\b/i },
  // "Fundamentally different", "an entirely new way".
  {
    form: 'praise',
    hints: ['ly'],
    frame:
      /\b(?:fundamentally|radically|completely|entirely|totally|genuinely|truly|qualitatively) (?:different|new|better|chang\w+|novel|unique)\b/i,
  },
  // "Not just useful, but essential".
  {
    form: 'praise',
    hints: ['just', 'merely', 'only'],
    frame:
      /\b(?:is|are|becomes?|it['’]s)(?: not|n['’]t) (?:just|merely|only) (?:an? )?(?:[\w-]+ ?){1,6}(?:\.$|$|—|–|\s--|, but\b|but\b|[,;] it['’]s\b)|(?:isn|aren)['’]t (?:just|merely|only) (?:an? )?(?:[\w-]+ ?){1,6}(?:\.$|$|—|–|\s--|, but\b|but\b|[,;] it['’]s\b)/i,
  },
  // "A new category of …".
  {
    form: 'praise',
    hints: ['categor', ' era'],
    frame:
      /\b(?:a|an|the|entirely) new (?:(?:[\w-]+ ){1,2}category|(?:[\w-]+ )?category of|era)\b|\bcategory of one\b|\bcategory[- ]creat\w+/i,
  },
  // "Usage is exploding".
  {
    form: 'praise',
    hints: ['explod', 'rocket', 'boom', 'soar', 'exponential'],
    frame:
      /\b(?:is|are|has|have|been|it) (?:\w+ly )?(?:explod(?:ing|ed)|skyrocket(?:ing|ed)|booming|soar(?:ing|ed)|growing exponentially)\b/i,
  },
  // "Healthy unit economics", "a genuine differentiator".
  {
    form: 'praise',
    hints: [
      'healthy',
      'credible',
      'attractive',
      'strong',
      'solid',
      'compelling',
      'significant',
      'substantial',
      'massive',
      'huge',
      'enormous',
      'genuine',
      'real',
      'clear',
      'powerful',
      'tremendous',
      'immense',
    ],
    frame: new RegExp(
      `\\b(?:healthy|credible|attractive|strong|solid|compelling|significant|substantial|massive|huge|enormous|genuine|clear|powerful|tremendous|immense) (?:[\\w-]+ )?${WORTH}\\b`,
      'i',
    ),
  },
  // "Unlike traditional tools".
  {
    form: 'praise',
    hints: ['unlike'],
    frame:
      /\bunlike (?:existing|traditional|other|current|most|generic|conventional|typical|all)\b(?: \w+)?/i,
  },
]
