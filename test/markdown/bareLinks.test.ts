import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { mayHoldBareLink } from '../../server/src/markdown/bareLinks'

describe('Links without brackets', () => {
  const may: Readonly<Record<string, string>> = {
    'an address in a sentence': 'See https://a.example/plan.',
    'an address without a scheme': 'See www.a.example.',
    'a mail address': 'Ask anna@a.example.',
    'a definition amid a paragraph': 'See\n[plan]: https://a.example/plan\n',
    'a definition in a list': '- [plan]: https://a.example/plan\n',
    'what only looks like one': '[plan]: https://a.example/plan and more\n',
    'a footnote': '[^plan]: https://a.example/plan\n',
    'a label of blanks': '[ ]: https://a.example/plan\n',
    'text behind a definition': '[plan]: https://a.example/plan\nhttps://a.example/next\n',
    'the head of a table': '[plan]: https://a.example/plan\n-:\n',
    'a paragraph behind a definition': '[plan]: https://a.example/plan\n\nhttps://a.example/next\n',
  }
  for (const [name, text] of Object.entries(may))
    it(`may stand in ${name}`, () => {
      assert.equal(mayHoldBareLink(text), true)
    })

  const none: Readonly<Record<string, string>> = {
    words: 'No link here, not even: a.example/plan',
    'a definition': '[plan]: https://a.example/plan',
    'one with a title': '[the plan]: https://a.example/plan?a=b@c "The plan"\n',
    'several behind a paragraph': 'See [plan].\n\n[plan]: https://a.example\r\n[log]: http://b.example/x\r\n',
  }
  for (const [name, text] of Object.entries(none))
    it(`do not stand in ${name}`, () => {
      assert.equal(mayHoldBareLink(text), false)
    })
})
