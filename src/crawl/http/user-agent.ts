import type { Pipeline } from '../../model/pipeline.js'
import { isDemoHost, isLoopbackHost } from './private-address.js'

/** Name by which robots.txt files address this crawler. */
export const robotsName = 'tinhuyen'

/** Thrown before anything is asked. */
export class MissingContactError extends Error {
  constructor(pipeline: string, host: string) {
    super(`${pipeline}: crawling ${host} needs a contact in the User-Agent, an e-mail or web address`)
    this.name = 'MissingContactError'
  }
}

/** "tinhuyen/0.1.0 (+contact)". A foreign host is not asked by someone who cannot be reached. */
export function makeUserAgent(pipeline: Pipeline, version: string, contact: string | null): string {
  const named = pipeline.userAgentContact ?? contact
  const foreign = pipeline.startUrls.map((url) => new URL(url).hostname).find(isForeign)
  if (!named && foreign) throw new MissingContactError(pipeline.id, foreign)
  return named ? `${robotsName}/${version} (+${named.replace(/[^\x20-\x7e]|[()]/g, '')})` : `${robotsName}/${version}`
}

function isForeign(hostname: string): boolean {
  return !isLoopbackHost(hostname) && !isDemoHost(hostname)
}
