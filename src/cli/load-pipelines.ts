import { join } from 'node:path'
import { listPipelines, loadPipeline, PipelineFileError, UnknownPipelineError } from '../crawl/pipeline-file.js'
import { versionsOf } from '../gazetteer/index.js'
import type { Pipeline } from '../model/pipeline.js'
import { isDemoPipeline } from '../run/demo-apart.js'
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

/** The pipelines named, or all of the folder but those of the demo. */
export function namedOrAll(names: readonly string[], folder: string): Pipeline[] {
  const ids = names.length > 0 ? names : listPipelines(folder).filter((id) => !isDemoPipeline(id))
  if (ids.length === 0) throw new Failure(`${folder}: no pipelines in it`, 2)
  return readPipelines(ids, folder)
}

export function isDistrict(code: string): boolean {
  return versionsOf(code).some((place) => place.level === 'district')
}
