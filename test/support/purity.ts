import ts from 'typescript'

/** Names that reach a clock, chance or the outside. */
const OUTSIDE = new Set([
  'process',
  'fetch',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'console',
  'navigator',
  'globalThis',
])

/**
 * What would make one text give two reviews: the clock, chance, the outside, or a variable of the module that can
 * change. One line for each, with the place and what to do instead.
 */
export function impurities(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const problems: string[] = []
  const add = (node: ts.Node, what: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    problems.push(`${path}:${line + 1}: ${what}`)
  }
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) === 0) {
      add(
        statement,
        'a variable of the module can change; make it const, or keep it inside a create… function',
      )
    }
  }
  const visit = (node: ts.Node): void => {
    const reason = reasonAgainst(node)
    if (reason !== null) add(node, reason)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return problems
}

function reasonAgainst(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && (node.arguments?.length ?? 0) === 0) {
    return 'new Date() reads the clock; take the date as an argument'
  }
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) {
    return 'Date() reads the clock; take the date as an argument'
  }
  if (ts.isPropertyAccessExpression(node)) {
    if (isNamed(node.expression, 'Date') && node.name.text === 'now') {
      return 'Date.now reads the clock; take the date as an argument'
    }
    if (isNamed(node.expression, 'Math') && node.name.text === 'random') {
      return 'Math.random is chance; the same text must give the same review'
    }
  }
  return ts.isIdentifier(node) && OUTSIDE.has(node.text) && isReference(node)
    ? `${node.text} reaches outside; take what is needed as an argument`
    : null
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name
}

/** A value that is read, not the name of a member, a parameter or a declaration. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent) || ts.isElementAccessExpression(parent))
    return true
  return ts.isVariableDeclaration(parent) && parent.initializer === node
}
