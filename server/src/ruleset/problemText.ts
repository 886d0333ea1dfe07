import { PROBLEM_ENGLISH } from './english'

/** What is wrong, in English; whoever shows it in another language recognises it by its form. */
export function problemText(
  id: keyof typeof PROBLEM_ENGLISH,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return PROBLEM_ENGLISH[id].replace(/\{(\w+)\}/gu, (_, name: string) => String(data[name] ?? ''))
}
