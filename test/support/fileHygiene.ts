/** Lines a source file may have, so that it can be read in one sitting. */
const MOST_LINES = 400
/** Lines an entry may have: it only puts parts together. */
const MOST_ENTRY_LINES = 40

const SOURCE = /\.(?:ts|mts|cts|js|mjs|cjs)$/u
const ENTRY = /^(?:client|server)\/src\/(?:.*\/)?(?:extension|main)(?:\.[a-z]+)?\.ts$/u
const EMPTY_NAME = /^(?:utils?|helpers?|common|misc)$/i

/** Paths of one machine. A dot, word or closing bracket before the slash means it is part of a longer path. */
const MACHINE_PATH = new RegExp(
  String.raw`(?<![\w.~*)}\]>-])\/(?:(?:${['wo' + 'rk', 'ro' + 'ot', 'tm' + 'p'].join('|')})(?![\w-])|ho` +
    String.raw`me\/)`,
  'u',
)
const OUTSIDE_FOLDER = new RegExp(String.raw`\.\.\/sha` + String.raw`red(?![\w-])`, 'u')

/** What is wrong with one file, with the place and what to do. */
export function hygieneProblems(path: string, text: string): readonly string[] {
  return [...nameProblems(path), ...lengthProblems(path, text), ...machineProblems(path, text)]
}

function nameProblems(path: string): readonly string[] {
  return path
    .split('/')
    .filter((part) => EMPTY_NAME.test(part.replace(/\..*$/u, '')))
    .map((part) => `${path}: "${part}" does not say what is in it; name it by its one job`)
}

function lengthProblems(path: string, text: string): readonly string[] {
  if (!SOURCE.test(path)) return []
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  const most = ENTRY.test(path) ? MOST_ENTRY_LINES : MOST_LINES
  return lines > most ? [`${path}: ${lines} lines, at most ${most}; split it by reason to change`] : []
}

function machineProblems(path: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = MACHINE_PATH.exec(line)?.[0] ?? OUTSIDE_FOLDER.exec(line)?.[0]
    return found === undefined
      ? []
      : [
          `${path}:${index + 1}: "${found}" means something on one machine only; use a path inside the repository`,
        ]
  })
}
