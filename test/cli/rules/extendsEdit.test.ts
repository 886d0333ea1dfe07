import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  readExtends,
  withoutReference,
  withReference,
  withReplaced,
} from '../../../server/src/cli/rules/extendsEdit'

const REF = 'npm:@acme/rules@^1'

describe('extending in candor.yaml', () => {
  for (const [name, before, after] of [
    ['an empty file', '', `extends:\n  - ${REF}\n`],
    ['a file of comments', '# ours\n', `# ours\nextends:\n  - ${REF}\n`],
    ['a file without a last line break', '# ours', `# ours\nextends:\n  - ${REF}\n`],
    [
      'other keys, below the comment on top',
      '# ours\n\n# who\nprofile: pm # yes\n',
      `# ours\n\n# who\nextends:\n  - ${REF}\nprofile: pm # yes\n`,
    ],
    [
      'one reference',
      'extends: candor:pm\nprofile: pm\n',
      `extends:\n  - candor:pm\n  - ${REF}\nprofile: pm\n`,
    ],
    [
      'one reference with a comment',
      'extends: ./team   # why\nprofile: pm\n',
      `extends:\n  - ./team   # why\n  - ${REF}\nprofile: pm\n`,
    ],
    ['one reference without a line break', 'extends: ./team', `extends:\n  - ./team\n  - ${REF}`],
    [
      'a list',
      'extends:\n  # first\n  - ./team # a\n  # last\nprofile: pm\n',
      `extends:\n  # first\n  - ./team # a\n  - ${REF}\n  # last\nprofile: pm\n`,
    ],
    [
      'a list at the margin',
      'extends:\n- ./team\nprofile:   pm\n',
      `extends:\n- ./team\n- ${REF}\nprofile:   pm\n`,
    ],
    [
      'a list in a row',
      'extends: [ ./team, candor:pm ] # x\n',
      `extends: [ ./team, candor:pm, ${REF} ] # x\n`,
    ],
    ['an empty list in a row', 'extends: []\nprofile: pm\n', `extends:\n  - ${REF}\nprofile: pm\n`],
    ['no value', 'extends:\nprofile: pm\n', `extends:\n  - ${REF}\nprofile: pm\n`],
    ['a mapping in a row', '{ profile: pm }\n', `{ profile: pm, extends: [ ${REF} ] }\n`],
    [
      'lines of Windows',
      'extends:\r\n  - ./team\r\nprofile: pm\r\n',
      `extends:\r\n  - ./team\r\n  - ${REF}\r\nprofile: pm\r\n`,
    ],
    ['a quoted reference', `extends: ["./team"]\n`, `extends: ["./team", ${REF}]\n`],
    ['the reference', `extends: ${REF}\n`, `extends: ${REF}\n`],
  ] as const) {
    it(`keeps what is there: ${name}`, () => {
      assert.equal(withReference(before, REF, 'candor.yaml'), after)
    })
  }

  it('puts what YAML could misread into quotes', () => {
    const text = withReference('profile: pm\n', 'npm:rules@>=1 <2', 'candor.yaml')
    assert.equal(text, 'extends:\n  - "npm:rules@>=1 <2"\nprofile: pm\n')
  })

  it('puts one reference in the place of another', () => {
    const text =
      'extends: # two\n  - git+https://h/r.git#v1   # rules\n  - "git+https://h/s.git#v1"\nprofile: pm\n'
    const once = withReplaced(text, 'git+https://h/r.git#v1', 'git+https://h/r.git#v2', 'candor.yaml')
    assert.equal(once, text.replace('r.git#v1', 'r.git#v2'))
    assert.equal(
      withReplaced(once, 'git+https://h/s.git#v1', 'npm:x', 'candor.yaml'),
      once.replace('"git+https://h/s.git#v1"', 'npm:x'),
    )
    assert.equal(withReplaced('extends: npm:a\n', 'npm:a', 'npm:b', 'candor.yaml'), 'extends: npm:b\n')
    assert.equal(withReplaced(text, 'npm:none', 'npm:b', 'candor.yaml'), text)
  })

  for (const [text, told] of [
    ['extends: [\n', 'candor.yaml:2:1: '],
    ['- a\n', 'candor.yaml:1:1: expected a mapping'],
    ['extends: &a [x]\nrules: *a\n', 'candor.yaml:2:8: aliases'],
    ['a: 1\na: 2\n', 'candor.yaml:2:1: `a` is written twice'],
  ] as const) {
    it(`leaves alone what it cannot read: ${JSON.stringify(text)}`, () => {
      assert.throws(
        () => withReference(text, REF, 'candor.yaml'),
        (error: Error) => error.message.startsWith(told),
      )
    })
  }

  it('never loses a key or a reference', () => {
    const line = fc.constantFrom(
      '# c',
      '',
      'profile: pm',
      'extends: ./a',
      'extends: [./a]',
      'extends:\n - ./a\n - ./b',
      'rules:\n  a/b: off',
      'x: |\n  text\n  more',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = lines.join('\n')
        let before: readonly string[]
        try {
          before = readExtends(text, 'f')
        } catch {
          return
        }
        const after = withReference(text, REF, 'f')
        assert.deepEqual(readExtends(after, 'f'), [...before, REF])
        for (const kept of text.split('\n'))
          assert.ok(after.includes(kept.replace(/^extends:.*/u, '').trim()))
      }),
    )
  })
})

describe('extending no longer', () => {
  for (const [name, before, after] of [
    [
      'the only reference',
      `# ours\nextends: ${REF} # theirs\nprofile: pm # yes\n`,
      '# ours\nprofile: pm # yes\n',
    ],
    ['a file of nothing else', `extends:\n  - ${REF}\n`, ''],
    [
      'one of a list',
      `extends:\n  # first\n  - ./team # a\n  - ${REF} # b\n  # last\nprofile: pm\n`,
      'extends:\n  # first\n  - ./team # a\n  # last\nprofile: pm\n',
    ],
    ['the last of a list', `extends:\n  # why\n  - ${REF}\nprofile: pm\n`, '  # why\nprofile: pm\n'],
    ['one that stands twice', `extends:\n- ${REF}\n- ./team\n- ${REF}\n`, 'extends:\n- ./team\n'],
    ['the first in a row', `extends: [ ${REF}, ./team ] # x\n`, 'extends: [ ./team ] # x\n'],
    ['the last in a row', `extends: [./team, "${REF}"]\n`, 'extends: [./team]\n'],
    ['the only one in a row', `extends: [${REF}]\nprofile: pm\n`, 'profile: pm\n'],
    ['a mapping in a row', `{ profile: pm, extends: ${REF} }\n`, '{ profile: pm }\n'],
    ['lines of Windows', `extends:\r\n  - ${REF}\r\n  - ./team\r\n`, 'extends:\r\n  - ./team\r\n'],
    ['a line of its own below', `extends:\n  -\n    ${REF}\n  - ./team\n`, 'extends:\n  - ./team\n'],
    ['another one', 'extends: ./team\n', 'extends: ./team\n'],
  ] as const) {
    it(`keeps what is there: ${name}`, () => {
      assert.equal(withoutReference(before, REF, 'candor.yaml'), after)
    })
  }
})
