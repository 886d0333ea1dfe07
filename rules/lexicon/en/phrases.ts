/** Phrases written one after another, parted by semicolons; line breaks count as spaces. */
export function phrases(text: string): readonly string[] {
  return text.split(';').map((phrase) => phrase.trim().replace(/\s+/g, ' '))
}
