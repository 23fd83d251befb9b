import { join } from 'node:path'
import { loadPipeline, PipelineFileError, UnknownPipelineError } from '../crawl/pipeline-file.js'
import { versionsOf } from '../gazetteer/index.js'
import type { Pipeline } from '../model/pipeline.js'
import { Failure } from './failure.js'

/** Reads the pipelines named. All faults of all files are told at once; nothing is crawled while one is broken. */
export function readPipelines(ids: readonly string[], folder: string): Pipeline[] {
  const faults: string[] = []
  const pipelines = [...new Set(ids)].flatMap((id) => {
    try {
      const pipeline = loadPipeline(id, folder)
      const { districtCode } = pipeline
      if (districtCode === null || isDistrict(districtCode)) return [pipeline]
      faults.push(`${join(folder, `${id}.yaml`)}: districtCode: no district has the code ${districtCode}`)
      return []
    } catch (error) {
      if (!(error instanceof PipelineFileError || error instanceof UnknownPipelineError)) throw error
      faults.push(error.message)
      return []
    }
  })
  if (faults.length > 0) throw new Failure(faults.join('\n'), 2)
  return pipelines
}

export function isDistrict(code: string): boolean {
  return versionsOf(code).some((place) => place.level === 'district')
}
