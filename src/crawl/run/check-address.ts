import type { Pipeline } from '../../model/pipeline.js'
import { isForLoopback } from '../http/make-dispatcher.js'
import { isLoopbackHost, isPrivateAddress } from '../http/private-address.js'
import { TaskRefused } from './task-answer.js'

/** The hosts a pipeline may ask: those of its scope, or those of its start pages. */
export function allowedHosts(pipeline: Pipeline): string[] {
  const { hosts } = pipeline.scope
  return hosts.length > 0 ? hosts : [...new Set(pipeline.startUrls.map((url) => new URL(url).host))]
}

/**
 * Within the pipeline's hosts. A host written without a port stands for the usual ports only, and with or without www.
 * is the same portal.
 */
export function isAllowedHost(address: string, pipeline: Pipeline): boolean {
  const host = withoutWww(new URL(address).host)
  return allowedHosts(pipeline).some((allowed) => withoutWww(allowed) === host)
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '')
}

export function isInScope(address: string, pipeline: Pipeline): boolean {
  const { pathname } = new URL(address)
  return isAllowedHost(address, pipeline) && pipeline.scope.pathPrefixes.some((prefix) => pathname.startsWith(prefix))
}

/** Throws TaskRefused for an address that must not be asked, wherever it came from: a link or a redirect. */
export function checkAddress(address: string, pipeline: Pipeline): void {
  const { hostname, protocol } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:') throw new TaskRefused('scheme', `${address}: no web address`)
  const inside = isLoopbackHost(hostname) || isPrivateAddress(hostname)
  if (inside && !isForLoopback(pipeline)) {
    throw new TaskRefused('private-address', `${address}: a private address, which a portal must not lead to`)
  }
  if (!isAllowedHost(address, pipeline)) {
    throw new TaskRefused('out-of-scope', `${address}: not one of the pipeline's hosts`)
  }
}
