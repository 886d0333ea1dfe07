/** What a document is for; chosen by front matter, by configuration, or by its fingerprint. */
export const DOCUMENT_TYPES = [
  'prd',
  'strategy',
  'vision',
  'roadmap',
  'one-pager',
  'prfaq',
  'rfc',
  'experiment',
  'launch',
  'business-case',
  'product-doc',
] as const
export type DocumentType = (typeof DOCUMENT_TYPES)[number]
