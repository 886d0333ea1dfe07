/** Titles of documents that are written for readers outside, who are not asked to judge the plan. */
export const PUBLISHED = /\bpublic roadmap\b/i
