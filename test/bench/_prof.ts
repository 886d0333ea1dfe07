import { rules } from '../../rules/index'
import { createReviewer } from '../../server/src/review/reviewer'
import { defaultRuleset } from '../../server/src/ruleset/ruleset'
import { productDocument } from './documents'
const text = productDocument(2000)
const mode = process.argv[2]
if (mode === 'cold') {
  for (let i = 0; i < 500; i++) {
    const r = createReviewer(rules)
    r.review({ text, path: 'docs/offline-checkout-prd.md', all: true }, defaultRuleset)
  }
} else {
  for (let j = 0; j < 60; j++) {
    const r = createReviewer(rules)
    let version = text
    r.review({ text, path: 'docs/offline-checkout-prd.md', all: true }, defaultRuleset)
    for (let edit = 0; edit < 60; edit++) {
      const aim = Math.floor(version.length * ((0.5 + edit * 0.618) % 1))
      const at = /[a-z] [a-z]/.exec(version.slice(aim))?.index ?? 0
      version = `${version.slice(0, aim + at + 1)}e${version.slice(aim + at + 1)}`
      version.charCodeAt(0)
      r.review({ text: version, path: 'docs/offline-checkout-prd.md', all: true }, defaultRuleset)
    }
  }
}
