/** What a document can be, as `doc-type` spells it, with the name a person would use. */
export interface DocumentTypeName {
  readonly type: string
  readonly label: string
  /** True where `client/templates/<type>.md` gives one to start from. */
  readonly template: boolean
}

export const DOCUMENT_TYPES: readonly DocumentTypeName[] = [
  { type: 'prd', label: 'Product requirements', template: true },
  { type: 'strategy', label: 'Strategy', template: true },
  { type: 'vision', label: 'Vision', template: true },
  { type: 'roadmap', label: 'Roadmap', template: true },
  { type: 'one-pager', label: 'One-pager or pitch', template: true },
  { type: 'prfaq', label: 'Press release and FAQ', template: true },
  { type: 'experiment', label: 'Experiment brief', template: true },
  { type: 'launch', label: 'Launch plan', template: true },
  { type: 'rfc', label: 'Request for comments or decision record', template: false },
  { type: 'business-case', label: 'Business or market case', template: false },
  { type: 'product-doc', label: 'Another product document', template: false },
]
