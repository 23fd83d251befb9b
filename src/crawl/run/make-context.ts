import type { Dispatcher } from 'undici'
import type { Pipeline } from '../../model/pipeline.js'
import { packageVersion } from '../../package-root.js'
import { ArchiveWriter } from '../archive/archive-writer.js'
import { HostGates } from '../http/host-gate.js'
import { makeUserAgent } from '../http/user-agent.js'
import { adapterOf, makeClassifier } from '../platforms/index.js'
import type { StateFile } from '../state/state-file.js'
import type { CrawlContext, CrawlOptions } from './crawl-context.js'

/** Throws MissingContactError. */
export function userAgentOf(pipeline: Pipeline, { contact }: CrawlOptions): string {
  return makeUserAgent(pipeline, packageVersion, contact ?? null)
}

export function makeContext(
  pipeline: Pipeline,
  options: CrawlOptions,
  file: StateFile,
  userAgent: string,
  dispatcher: Dispatcher,
): CrawlContext {
  const { dataDir, maxArchiveFileBytes, now = () => new Date() } = options
  const adapter = () => adapterOf(pipeline.platform ?? file.state.platform)
  let classifier = { name: adapter().name, classify: makeClassifier(pipeline, adapter()) }
  return {
    pipeline,
    options,
    file,
    userAgent,
    dispatcher,
    now,
    adapter,
    random: options.random ?? Math.random,
    hosts: options.hosts ?? new HostGates(),
    writer: new ArchiveWriter({
      dataDir,
      pipelineId: pipeline.id,
      ...(maxArchiveFileBytes ? { maxFileBytes: maxArchiveFileBytes } : {}),
      ownFile: options.lease !== undefined,
      info: { 'http-header-user-agent': userAgent, robots: 'RFC 9309' },
    }),
    classify(address) {
      if (classifier.name !== adapter().name)
        classifier = { name: adapter().name, classify: makeClassifier(pipeline, adapter()) }
      return classifier.classify(address)
    },
    report(issue) {
      this.issues++
      options.onIssue?.({ pipeline: pipeline.id, at: now().toISOString(), ...issue })
    },
    issues: 0,
    closedHosts: new Map(),
    told: new Set(),
    cookies: new Map(),
    barrenTemplates: new Map(),
  }
}
