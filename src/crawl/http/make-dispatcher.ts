import { Agent, Dispatcher, ProxyAgent } from 'undici'
import type { Pipeline } from '../../model/pipeline.js'
import { isLoopbackHost, lookupPublic } from './private-address.js'

/**
 * The network access of one pipeline: one connection a host, no private addresses unless the pipeline itself is for
 * this machine, a proxy and TLS exceptions where the pipeline names them.
 */
export function makeDispatcher(pipeline: Pipeline): Dispatcher {
  const { ignoreTlsErrors } = pipeline.politeness
  const strict = () => openNetwork(pipeline, true)
  if (ignoreTlsErrors === false) return strict()
  return ignoreTlsErrors === true ? openNetwork(pipeline, false) : new TlsExceptions(pipeline, strict())
}

/** Whether the certificate of an address is accepted unchecked. */
export function isTlsException(url: string, { politeness: { ignoreTlsErrors } }: Pipeline): boolean {
  const { protocol, host } = new URL(url)
  if (protocol !== 'https:' || ignoreTlsErrors === false) return false
  return ignoreTlsErrors === true || ignoreTlsErrors.includes(host)
}

export function isForLoopback(pipeline: Pipeline): boolean {
  return pipeline.startUrls.every((url) => isLoopbackHost(new URL(url).hostname))
}

function openNetwork(pipeline: Pipeline, rejectUnauthorized: boolean): Dispatcher {
  const { politeness } = pipeline
  const connect = {
    timeout: politeness.connectSeconds * 1000,
    rejectUnauthorized,
    ...(isForLoopback(pipeline) ? {} : { lookup: lookupPublic }),
  }
  const shared = { connections: 1, pipelining: 1, maxHeaderSize: 64 * 1024 }
  if (!politeness.proxy) return new Agent({ ...shared, connect })
  return new ProxyAgent({ uri: politeness.proxy, ...shared, requestTls: connect })
}

/** Only the hosts that are named are asked without looking at their certificate. */
class TlsExceptions extends Dispatcher {
  readonly #lax: Dispatcher
  readonly #strict: Dispatcher
  readonly #isException: (url: string) => boolean

  constructor(pipeline: Pipeline, strict: Dispatcher) {
    super()
    this.#strict = strict
    this.#lax = openNetwork(pipeline, false)
    this.#isException = (url) => isTlsException(url, pipeline)
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const network = this.#isException(String(options.origin)) ? this.#lax : this.#strict
    return network.dispatch(options, handler)
  }

  override async close(): Promise<void> {
    await Promise.all([this.#lax.close(), this.#strict.close()])
  }
}
