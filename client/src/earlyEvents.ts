import type { ServerListener } from './serverPort'

/** Takes what a server does, and keeps it until someone listens: a server is started before its client is ready. */
export interface EarlyEvents extends ServerListener {
  readonly hand: (listener: ServerListener) => void
}

export function earlyEvents(): EarlyEvents {
  let listener: ServerListener | null = null
  const missed: ((hears: ServerListener) => void)[] = []
  const tell = (what: (hears: ServerListener) => void): void => {
    if (listener === null) missed.push(what)
    else what(listener)
  }
  return {
    message: (data) => {
      tell((hears) => {
        hears.message(data)
      })
    },
    failed: (error) => {
      tell((hears) => {
        hears.failed(error)
      })
    },
    ended: () => {
      tell((hears) => {
        hears.ended()
      })
    },
    hand: (hears) => {
      listener = hears
      for (const what of missed.splice(0)) what(hears)
    },
  }
}
