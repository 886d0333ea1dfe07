import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'mocha'
import type { CancellationToken, CancellationTokenSource, Uri } from 'vscode'
import type { vsdiag } from 'vscode-languageclient'
import { filterWorkspace, type WorkspaceFilter } from '../../client/src/changedInWorkspace'

type FileReport = vsdiag.WorkspaceDocumentDiagnosticReport
type Known = vsdiag.PreviousResultId[]

const file = (path: string): Uri => ({ toString: () => path }) as unknown as Uri
const report = (path: string): FileReport =>
  ({ kind: 'full', uri: file(path), resultId: '1', version: null, items: [] }) as unknown as FileReport

function newSource(): CancellationTokenSource {
  const listeners: (() => void)[] = []
  const token = {
    isCancellationRequested: false,
    onCancellationRequested: (listener: () => void) => {
      listeners.push(listener)
      return { dispose: () => undefined }
    },
  }
  const cancel = (): void => {
    token.isCancellationRequested = true
    for (const listener of listeners) listener()
  }
  return { token, cancel, dispose: () => undefined } as unknown as CancellationTokenSource
}

describe('findings of files that are not open', () => {
  let view: string
  let keep: (item: FileReport) => Promise<FileReport>
  let shown: string[]
  let asked: string[]
  let filter: WorkspaceFilter
  beforeEach(() => {
    view = 'all'
    keep = (item) => Promise.resolve(item)
    shown = []
    asked = []
    filter = filterWorkspace({ view: () => view, keep: (item) => keep(item), newSource })
  })
  /** One request of the editor, answered with what `answer` reports. */
  const pull = async (
    answer: (tell: (...paths: string[]) => void, token: CancellationToken) => unknown,
    { ids = ['a'], source = newSource() } = {},
  ): Promise<void> => {
    const known: Known = ids.map((path) => ({ uri: file(path), value: '1' }))
    const show: vsdiag.ResultReporter = (chunk) => {
      for (const { uri } of chunk?.items ?? []) shown.push(uri.toString())
    }
    await filter.provide(known, source.token, show, async (same, token, tell) => {
      asked = same.map(({ uri }) => uri.toString())
      await answer((...paths) => {
        tell({ items: paths.map(report) })
      }, token)
      tell(null)
      return { items: [] }
    })
  }

  it('arrive in order, each after it was filtered, also where filtering fails', async () => {
    keep = async (item) => {
      if (item.uri.toString() === 'b') throw new Error('no Git')
      if (item.uri.toString() === 'a') await new Promise((go) => setImmediate(go))
      return item
    }
    await pull((tell) => {
      tell('a', 'b')
      tell('c')
    })
    assert.deepEqual(shown, ['a', 'b', 'c'])
  })

  it('are known again only where they were filtered as they would be now', async () => {
    await pull((tell) => {
      tell('a')
    })
    assert.deepEqual(asked, [], 'nothing was shown before')
    await pull(() => undefined, { ids: ['a', 'b'] })
    assert.deepEqual(asked, ['a'])
    view = 'since 1'
    await pull((tell) => {
      tell('a')
    })
    assert.deepEqual(asked, [])
    await pull(() => undefined)
    assert.deepEqual(asked, ['a'])
  })

  it('are asked for anew while the server holds the request open', async () => {
    const held = pull((_, token) => cancelled(token))
    filter.askAgain()
    await held
    filter.askAgain()
  })

  it('fail and end as the editor asked', async () => {
    const broken = (): never => {
      throw new Error('broken')
    }
    await assert.rejects(pull(broken), /broken/)
    const source = newSource()
    const held = pull((_, token) => cancelled(token), { source })
    source.cancel()
    await assert.rejects(held, /cancelled/)
  })
})

function cancelled(token: CancellationToken): Promise<never> {
  return new Promise((_, fail) =>
    token.onCancellationRequested(() => {
      fail(new Error('cancelled'))
    }),
  )
}
