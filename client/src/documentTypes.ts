/** What a document can be, as `doc-type` spells it; `template` where `client/templates/<type>.md` gives one to start from. */
export const DOCUMENT_TYPES = [
  { type: 'prd', template: true },
  { type: 'strategy', template: true },
  { type: 'vision', template: true },
  { type: 'roadmap', template: true },
  { type: 'one-pager', template: true },
  { type: 'prfaq', template: true },
  { type: 'experiment', template: true },
  { type: 'launch', template: true },
  { type: 'rfc', template: false },
  { type: 'business-case', template: false },
  { type: 'product-doc', template: false },
] as const
