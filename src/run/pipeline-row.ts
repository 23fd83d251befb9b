import { readHealth } from '../crawl/health/portal-health.js'
import { nearestVersion } from '../gazetteer/index.js'
import type { PipelineRow } from '../load/schema/operations.js'
import type { Pipeline } from '../model/pipeline.js'

/** A pipeline as the database keeps it, with what its crawls have told so far. */
export function toPipelineRow(pipeline: Pipeline, dataDir: string): PipelineRow {
  const { id, title, districtCode, platform, startUrls, schedule, expectedArticles, unverified } = pipeline
  const { lastSuccessAt, robots, tls } = readHealth(dataDir, pipeline)
  return {
    pipeline: id,
    title,
    districtCode,
    unitId: districtCode === null ? null : (nearestVersion(districtCode, '9999-12-31')?.unitId ?? null),
    platform,
    startUrls,
    schedule,
    expectedMin: expectedArticles?.min ?? null,
    expectedMax: expectedArticles?.max ?? null,
    unverified,
    lastSuccessAt,
    robots,
    tls,
  }
}
