import assert from 'node:assert/strict'
import { isRemote, parseRemoteReference } from '../../../server/src/ruleset/remote/reference'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'

describe('references to rule sets', () => {
  for (const [text, expected] of [
    ['npm:rules', { kind: 'npm', name: 'rules', range: null }],
    ['npm:@acme/rules', { kind: 'npm', name: '@acme/rules', range: null }],
    ['npm:@acme/rules@^1.2.0', { kind: 'npm', name: '@acme/rules', range: '^1.2.0' }],
    ['npm:rules@>=1.0.0 <2', { kind: 'npm', name: 'rules', range: '>=1.0.0 <2' }],
    ['npm:rules@1.x || 2.x', { kind: 'npm', name: 'rules', range: '1.x || 2.x' }],
    ['npm:rules@next', { kind: 'npm', name: 'rules', range: 'next' }],
    [
      'git+https://git.example.com/acme/rules.git#v1.0.0',
      {
        kind: 'git',
        url: 'https://git.example.com/acme/rules.git',
        tag: 'v1.0.0',
        commit: null,
        folder: null,
      },
    ],
    [
      `git+ssh://git@git.example.com/rules.git#${COMMIT}:sets/pm`,
      {
        kind: 'git',
        url: 'ssh://git@git.example.com/rules.git',
        tag: null,
        commit: COMMIT,
        folder: 'sets/pm',
      },
    ],
    [
      'git+file:///srv/rules#release/2.0',
      { kind: 'git', url: 'file:///srv/rules', tag: 'release/2.0', commit: null, folder: null },
    ],
    ['https://example.com/set-1.0.tgz', { kind: 'archive', url: 'https://example.com/set-1.0.tgz' }],
    ['https://example.com/set.tar.gz?x=1', { kind: 'archive', url: 'https://example.com/set.tar.gz?x=1' }],
    ['http://127.0.0.1:8080/set.tgz', { kind: 'archive', url: 'http://127.0.0.1:8080/set.tgz' }],
  ] as const) {
    it(`reads ${text}`, () => {
      assert.deepEqual(parseRemoteReference(text), { text, ...expected })
    })
  }

  for (const [text, why] of [
    ['npm:', 'not a name'],
    ['npm:--registry=https://evil.example', 'not a name'],
    ['npm:-g', 'not a name'],
    ['npm:../rules', 'not a name'],
    ['npm:./rules', 'not a name'],
    ['npm:Rules', 'not a name'],
    ['npm:@acme', 'not a name'],
    ['npm:@acme/../rules', 'not a name'],
    ['npm:a/b', 'not a name'],
    [`npm:${'a'.repeat(215)}`, 'not a name'],
    ['npm:rules@', 'not a version'],
    ['npm:rules@file:../x', 'not a version'],
    ['git+file:/srv/rules#v1', 'behind three slashes'],
    ['git+file://srv/rules#v1', 'behind three slashes'],
    ['git+file:../rules#v1', 'behind three slashes'],
    ['npm:rules@https://evil.example/x.tgz', 'not a version'],
    ['npm:rules@--tag', 'not a version'],
    ['npm:rules@1\n2', 'not a version'],
    ['git+https://example.com/rules.git', 'names no tag or commit'],
    ['git+https://example.com/rules.git#', 'names no tag or commit'],
    ['git+https://example.com/rules.git#:sets', 'names no tag or commit'],
    ['git+https://example.com/rules.git#0123abc', 'all its characters'],
    ['git+https://example.com/rules.git#--upload-pack=evil', 'not the name of a tag'],
    ['git+https://example.com/rules.git#v1..v2', 'not the name of a tag'],
    ['git+https://example.com/rules.git#v1.lock', 'not the name of a tag'],
    ['git+https://example.com/rules.git#v1:../out', 'with `..`'],
    ['git+https://example.com/rules.git#v1:/etc', 'absolute path'],
    ['git+ext://sh -c touch x#v1', 'a character that cannot stand there'],
    ['git+ext://evil#v1', '`ext:` is not read'],
    ['git+http://example.com/rules.git#v1', '`http:` is not read'],
    ['git+ssh://-oProxyCommand=evil/rules#v1', 'is not an address|cannot start with'],
    ['git+ssh://-evil@example.com/rules#v1', 'cannot start with'],
    ['git+https://ann:hush@example.com/rules.git#v1', 'name or password'],
    ['git+rules#v1', 'is not an address'],
    ['https://ann@example.com/set.tgz', 'name or password'],
    ['https://example.com/set.zip', 'ends in'],
    ['https://example.com/set.tgz#x', 'behind a `#`'],
    ['http://example.com/set.tgz', 'must start with `https://`'],
    ['./team', 'write `npm:'],
    ['ftp://example.com/set.tgz', 'write `npm:'],
    [`https://example.com/${'x'.repeat(500)}.tgz`, 'longer than'],
  ] as const) {
    it(`refuses ${text.slice(0, 60)}`, () => {
      const read = parseRemoteReference(text)
      assert.match('problem' in read ? read.problem : 'was read', new RegExp(why, 'u'))
      assert.doesNotMatch(JSON.stringify(read), /hush/u)
    })
  }

  it('tells what is fetched from what lies in the project', () => {
    assert.deepEqual(
      ['npm:a', 'git+https://a/b', 'https://a/b.tgz', 'candor:pm', './team', '../x/candor.yaml'].map(
        isRemote,
      ),
      [true, true, true, false, false, false],
    )
  })
})
