/*
 * Words that any organisation may say of itself. A sentence made of them alone could stand in anybody's strategy.
 */

/** Share of a sentence's content words that could stand in anybody's strategy, from 0 to 1; 0 where there are too few. */
export function broadness(text: string): number {
  const words = (text.toLowerCase().match(/\p{L}[\p{L}'’-]+/gu) ?? []).filter((word) => !GLUE.test(word))
  if (words.length < FEWEST) return 0
  return words.filter((word) => BROAD.test(word)).length / words.length
}
const FEWEST = 4

/** Says how splendid it will be, which nobody would deny of their own. */
export function isSplendid(text: string): boolean {
  return SPLENDID.test(text)
}

const GLUE =
  /^(?:an?|the|this|that|these|those|it|its|we|us|our|ours|you|your|they|them|their|i|my|he|she|who|which|what|and|or|but|so|as|at|by|for|from|in|into|of|on|onto|to|up|with|within|across|through|throughout|towards?|about|around|over|under|while|when|where|is|are|was|were|be|been|being|am|do|does|did|has|have|had|will|would|shall|should|can|could|may|might|must|also|both|each|every|all|any|more|most|very|truly|ever|always|there|here|than|then|one|it's|we're|we’re|it’s|that's|that’s)$/u

/** Stems; what has up to four letters is a word by itself, as "win" is no part of "winter". */
const BROAD = new RegExp(
  `^(?:${`
  ability able accelerat achiev action adapt advanc advantage agil aim align ambiti amazing amazed approach aspir
  awesome ahead authentic aware balanc becom believ benefit best better bold brand breakthrough brilliant bring
  build business capabilit care caring chang challeng champion clear collaborat combin commit communit compan
  competit comprehensive confiden connect consistent continu core creat creativ culture curious custom cutting-edge
  client deep deliver delight dedicat depend design digital disrupt diverse drive driving dynamic eco-?system edge
  effective efficien elevat embod embrac emerg empower enabl end-to-end endless energ engag enhanc enrich ensur
  enterprise environment era everyone everything evolv exceed excellen exceptional excit expect experienc expert
  explor extraordinary fast focus forefront foster forward found foundation frictionless fundamental future
  game-chang generat genuin global goal great ground-?breaking grow growth harness heart high high-quality holistic
  human humanity idea ideal imagin impact improv impressive incredible industr influenc innovat insight inspir
  integrat intelligen intuitive invest journey joy key knowledge landscape lasting lead leading leader leading-edge
  learn level leverag life lives limitless love loving magic make making market maximi meaning meet mindset mission
  modern momentum need new next next-gen next-generation next-level offer open operational opportunit optimal optimi
  organi[sz]ation outcome outstanding paradigm partner passion people perfect performanc personali pioneer platform
  position positive possib potential power premier pride proactive process product profound progress promise proud
  purpose quality reach ready real reimagin reinvent relationship relentless reliab remarkable renowned resilien
  resourc respons result revolution rich right robust scale scaling scalab seamless servic set shape shaping shift
  simpl smart society solution solve solving special speed spirit stakeholder stand standard state-of-the-art
  strateg streamlin strength strengthen striv strong success superior support sustain synerg system talent team
  technolog think thought thrive today tomorrow together top-tier total touch transform transparen trend trust
  unique unleash unlock unmatch unparallel unrival user user-centric customer-centric data-driven value valuab
  vibrant vision vital way win work world world-class world-leading worldwide
  `
    .trim()
    .split(/\s+/u)
    .map((stem) => (stem.length > 4 ? stem : `${stem}(?:e?s|ed|ing)?$`))
    .join('|')})`,
  'u',
)

const SPLENDID =
  /\b(?:accelerat\w+|agil\w+|amaz\w+|ambitious|best[- ]in[- ]class|best|bold\w*|breakthrough|brilliant|cutting[- ]edge|delight\w*|disrupt\w*|dynamic|ecosystem|elevat\w+|embrac\w+|empower\w*|end-to-end|excellen\w+|exceptional\w*|extraordinary|forefront|frictionless|game[- ]chang\w+|ground-?breaking|harness\w*|holistic\w*|innovat\w+|inspir\w+|leading|leverag\w+|limitless|magic\w*|mindset|next[- ](?:gen(?:eration)?|level)|outstanding|paradigm|passion\w*|pioneer\w*|premier|reimagin\w+|reinvent\w+|relentless\w*|remarkable|revolution\w*|robust|seamless\w*|state[- ]of[- ]the[- ]art|superior|synerg\w+|thriv\w+|top-tier|transform\w*|unique\w*|unleash\w*|unlock\w*|unmatched|unparalleled|unrivall?ed|user-centric|customer-centric|data-driven|vibrant|visionary|world[- ](?:class|leading))\b/i
