import type { ReadBlock, ReadStatement } from './reading'

/** A bound on something nobody wants more of guards, whatever it is called: "refunds below 2 %". */
export function isLimit({ kind, sentence }: ReadStatement, { source }: ReadBlock): boolean {
  if (kind !== 'target') return false
  const text = `${source.block.row?.cells[0]?.value ?? ''} ${sentence.text}`
  return UNWANTED.test(text) && BOUND.test(text)
}
const UNWANTED =
  /\b(?:errors?|crash\w*|churn|unsubscri\w+|complain\w*|refunds?|false (?:positives?|negatives?)|latency|downtime|incidents?|bugs?|defects?|fail(?:ures?|ed|s)?|violations?|leaks?|breach\w*|fraud|abandon\w*|opt-?outs?|bounce|regressions?|escalations?|support (?:load|tickets?|requests?|contacts?)|tickets?|overhead|p9[059]|response time|load time|loss(?:es)?|vulnerabilit\w+|drop-?off|uninstall\w*|spam|outages?|uptime|availability|crash-free)\b/i
const BOUND =
  /[<≤]|&lt;|\b(?:below|under|less than|fewer than|at most|no more than|not exceed|maximum|max|within|zero|no)\b|\b(?:0|99(?:\.\d+)?)\s?%?/i
