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

/** What product documents are. */
export const documentSelector = SCHEMES.map((scheme) => ({ language: 'markdown', scheme }))

/** What the server is told of besides: files of settings, for their own features. */
export const configurationSelector = SCHEMES.map((scheme) => ({
  language: 'yaml',
  scheme,
  pattern: '**/candor.yaml',
}))
