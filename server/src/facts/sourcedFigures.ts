import type { ReadBlock } from './reading'

/** Figures of a block that stand there with their source, as `digitsOf` has them. */
export function sourcedFiguresIn({ statements }: ReadBlock): readonly string[] {
  const figures: string[] = []
  for (const { signals, support, sentence, taught } of statements) {
    if (!signals.some(({ kind }) => kind === 'statistic')) continue
    if (support !== 'direct' && taught?.source !== true && !sentence.namesSource()) continue
    for (const { kind, text } of signals) if (kind === 'statistic') figures.push(digitsOf(text))
  }
  return figures
}

/** What two mentions of a figure have in common, whatever stands around the digits. */
export function digitsOf(text: string): string {
  return text.replace(/[^\d.–-]/gu, '')
}
