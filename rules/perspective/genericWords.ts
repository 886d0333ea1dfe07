/**
 * How much of a text could stand in any product document, 0 to 1, measured over its content words; 1 for a text
 * without any. “Several competitors in this large and growing market” is 1, “nurses on night shifts” is 0.
 */
export function genericShare(texts: readonly string[]): number {
  const words = texts
    .flatMap((text) => text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [])
    .filter((word) => word.length > 1 && !GLUE.has(word))
  if (words.length === 0) return 1
  return words.filter((word) => VACUOUS.has(word)).length / words.length
}

/** Words that hold sentences together. */
const GLUE = wordSet(`
  a about after all also an and any are as at be been being but by can could do does each for from had has have here
  how if in into is it its may might more most must no not of off on one or other our out over per shall should so
  some such than that the their them then there these they this those through to too up us was we well were what
  when where which while who will with within would you your
`)

/** Words that praise, size and name what every product has. */
const VACUOUS = wordSet(`
  achieve additional aim amazing appropriate area areas aspect aspects available benefit benefits best better big
  bring business businesses capability capabilities category challenge challenges companies company competition
  competitive competitor competitors complete comprehensive core create crucial current customer customers cutting
  deliver delight delightful demand different drive ease easy edge effective effectively efficiency efficient
  efficiently enable engaging engagement enhance ensure essential excellent exciting existing experience experiences
  fast feature features first focus friendly functionality future general goal goals good great grow growing growth
  help helps high highly huge ideal impact important improve improved improvement improvements improving include
  includes including increase increased industry innovation innovative intuitive key large leading leverage like
  major make makes making many market markets maximise maximize meet meets modern multiple need needs new next nice
  numerous objective objectives offer offering offers opportunities opportunity optimal optimise optimize option
  options organisation organisations organization organizations overall people performance plan platform positive
  possible potential powerful problem problems process processes product products project provide provides providing
  quality range rapid rapidly relevant reliable requirement requirements right robust satisfaction scalable seamless
  seamlessly service services several significant significantly simple smart smooth solution solutions solve space
  stakeholder stakeholders standard strategic strategy strong succeed success successful successfully super support
  supports system target team teams technologies technology thing things time top trend trends understand unique use
  used useful user users using value various vary very vision want wants way ways wide work works world
`)

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u))
}
