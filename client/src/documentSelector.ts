/**
 * Where documents are reviewed: files, unsaved documents, and the file systems of browsers and remote repositories.
 * Older versions in a diff (`git:`), notebook cells and documents that extensions make up stay out.
 */
const SCHEMES = [
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
  'vscode-userdata',
  'github',
  'azurerepos',
  'memfs',
] as const

export const documentSelector = SCHEMES.map((scheme) => ({ language: 'markdown', scheme }))
