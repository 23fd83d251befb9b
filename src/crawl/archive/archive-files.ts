import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Folder that holds a pipeline's WARC files. `pipelineId` has been checked by the pipeline schema. */
export function archiveFolder(dataDir: string, pipelineId: string): string {
  return join(dataDir, 'archive', ...pipelineId.split('/'))
}

/** The pipeline's WARC files, oldest first, as paths below the data folder. */
export function listArchiveFiles(dataDir: string, pipelineId: string): string[] {
  const folder = archiveFolder(dataDir, pipelineId)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /\.warc(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => relative(dataDir, join(folder, name)).split(sep).join('/'))
}

/** Ids of the pipelines that have an archive. */
export function listArchivedPipelines(dataDir: string): string[] {
  const root = join(dataDir, 'archive')
  if (!existsSync(root)) return []
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.warc(?:\.gz)?$/.test(name))
  return [...new Set(files.map((name) => name.split(sep).slice(0, -1).join('/')))].filter(Boolean).sort()
}
