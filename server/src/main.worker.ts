import { createWork } from './code/work'
import { serveWork } from './code/worker.node'

// The worker of the command line. The extension has none of its own: there, the server's bundle serves as one.
serveWork(createWork)
