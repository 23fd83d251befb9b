import { Agent, buildConnector } from 'undici'

/**
 * Dispatcher for undici's fetch and request that takes the demo's made-up hosts to a loopback port.
 * Any other host is refused, so that nothing of a demo run reaches a network.
 */
export function connectToLoopback(hosts: readonly string[], port: number): Agent {
  const known = new Set(hosts)
  const connect = buildConnector({})
  return new Agent({
    keepAliveTimeout: 1_000,
    connect(options, callback) {
      if (!known.has(options.hostname) || options.protocol !== 'http:') {
        callback(new DemoHostError(options.hostname), null)
        return
      }
      connect({ ...options, hostname: '127.0.0.1', host: `127.0.0.1:${port}`, port: String(port) }, callback)
    },
  })
}

/** The demo was asked to connect to a host that it does not serve. */
export class DemoHostError extends Error {
  override name = 'DemoHostError'
  constructor(host: string) {
    super(`${host} is not a host of the demo portals`)
  }
}
