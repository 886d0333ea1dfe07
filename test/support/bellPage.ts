/** A page on a bell for bakeries with two sections that specify something. */
export function bellPage(
  first: string,
  second: string,
  [one, two] = ['Behaviour', 'Settings'],
  more = '',
): string {
  return `# Shop bell: one ring for every oven

Bakers miss the end of a bake when the shop is full. This page says when the bell rings and who can change it.

## ${one}

${first}

## ${two}

${second}
${more}`
}
