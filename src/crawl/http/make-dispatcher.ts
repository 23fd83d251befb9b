import { Agent, type Dispatcher, ProxyAgent } from 'undici'
import type { Pipeline } from '../../model/pipeline.js'
import { isLoopbackHost, lookupPublic } from './private-address.js'

/**
 * The network access of one pipeline: one connection a host, no private addresses unless the pipeline itself is for
 * this machine, a proxy and a TLS exception where the pipeline names them.
 */
export function makeDispatcher(pipeline: Pipeline): Dispatcher {
  const { politeness } = pipeline
  const connect = {
    timeout: politeness.connectSeconds * 1000,
    ...(politeness.ignoreTlsErrors ? { rejectUnauthorized: false } : {}),
    ...(isForLoopback(pipeline) ? {} : { lookup: lookupPublic }),
  }
  const shared = { connections: 1, pipelining: 1, maxHeaderSize: 64 * 1024 }
  if (!politeness.proxy) return new Agent({ ...shared, connect })
  return new ProxyAgent({ uri: politeness.proxy, ...shared, requestTls: connect })
}

export function isForLoopback(pipeline: Pipeline): boolean {
  return pipeline.startUrls.every((url) => isLoopbackHost(new URL(url).hostname))
}
