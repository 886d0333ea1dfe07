import type { Sentence } from '../sentence'
import type { SignalHit } from '../statement'

/**
 * That something is found nowhere else, told by a frame and not by a noun for rivals: "none of them answers", "what no
 * other planner can offer", "the market still lacks", "nowhere else", "our unique way of".
 */
export function nowhereElse({ text, start }: Sentence): SignalHit | null {
  if (!HINT.test(text)) return null
  const match = FRAMES.exec(text)
  if (match === null) return null
  const from = start + match.index
  return {
    kind: 'negative-existential',
    start: from,
    end: from + match[0].trimEnd().length,
    data: { form: 'frame' },
  }
}

const HINT =
  /\b(?:no|none|nobody|no-one|nothing|nowhere|anywhere|unique|lacks|missing|any other|the only|other)\b/i
const SOLD =
  '(?:tools?|products?|platforms?|solutions?|librar(?:y|ies)|frameworks?|services?|apps?|applications?|vendors?|providers?|compan(?:y|ies)|competitors?|rivals?|alternatives?|offerings?|systems?|incumbents?|options?|approach(?:es)?|installs?|software|marketplaces?|assistants?|planners?)'
const MARKET = '(?:market|industry|space|category|ecosystem|landscape|sector|stack)'
/** What a rival does or fails to do; "none of them is urgent" speaks of parts of the plan. */
const DOES =
  '(?:answers?|offers?|solves?|address(?:es)?|handles?|supports?|provides?|combines?|covers?|shows?|tells?|gives?|explains?|connects?|integrates?|serves?|delivers?|fits?)'

const FRAMES = new RegExp(
  [
    `\\bnone of (?:them|these|those) (?:also |really |actually |fully |truly )?${DOES}\\b`,
    `\\b(?:nobody|no one|no-one) (?:else )?(?:in|on) (?:the|this|our|that) (?:[\\w-]+ ){0,3}${MARKET}\\b`,
    `\\b(?:what|which|that) (?:nobody|no one|nothing else|no other ${SOLD}|no (?:[\\w-]+ )?${SOLD})(?: else)? (?:does|do|offers?|holds|can (?:offer|match|do|give|provide))\\b`,
    `\\bthere (?:is|are) (?:currently |simply |really |today )?no other (?:[\\w-]+ )?(?:ways?|means|${SOLD})\\b`,
    `\\bno other (?:[\\w-]+ )?${SOLD} (?:can|does|do|offers?|has|have|gives?|provides?|lets?|comes?)\\b`,
    `\\b(?:inaccessible|unavailable|invisible|unknown) (?:to|in|from) (?:all |any )?(?:other|existing|current|competing) (?:[\\w-]+ )?${SOLD}\\b`,
    '\\b(?:found|available|offered|seen|possible|exists?) (?:nowhere|anywhere) else\\b|\\bnowhere else\\b',
    `\\b(?:in|by|from|on|with|to|of|than) any other (?:[\\w-]+ )?${SOLD}\\b`,
    `\\b${MARKET} (?:still |currently |today |sorely |simply )*(?:lacks|is missing)\\b`,
    `\\b(?:still|currently) lacks an? (?:[\\w-]+ ){0,3}${SOLD}\\b`,
    `\\b(?:is|are|remains?) (?:currently|still|today) the only\\b`,
    '\\bunique (?:(?!of\\b|domain)[\\w-]+ ){0,3}?(?:ability|approach|combination|algorithm|technology|mechanism|blend|capabilit(?:y|ies)|features?|value|insight|formula|way of|strengths?|differentiat\\w+)\\b',
  ].join('|'),
  'i',
)
