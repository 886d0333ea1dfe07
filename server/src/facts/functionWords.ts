/** True for words that carry grammar rather than content. Lower case in. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word)
}

/** The share of these among all words tells English from other languages: words that hardly any other has. */
export const COMMON_WORDS: readonly string[] =
  'the and to with that this are from their would been it not they you when who more these should must each its how what has which use using'.split(
    ' ',
  )

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of and or to in on at by for from with without into onto over under between among through during before after above below up down out off as than then so if but nor yet ' +
    'i we you he she it they me us him her them my our your his its their mine ours yours theirs this that these those who whom whose which what where when why how ' +
    'is are was were be been being am do does did done have has had having will would shall should can could may might must ' +
    "not no don't doesn't isn't aren't won't can't it's that's there's there here also just only very too more most much many some any all each every both few such own same other " +
    'about against because while until once again further etc via per'
  ).split(' '),
)
