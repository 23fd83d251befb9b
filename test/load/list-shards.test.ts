import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listShards, manifestName } from '../../src/load/shards/shard.js'
import { pipelineSchema } from '../../src/model/pipeline.js'
import { makeTemporaryFolder } from '../temporary-folder.js'

type Reading = [shardId: string, pipeline: string, source: string, bytes: number, version: string]

function listIds(readings: readonly Reading[]): string[] {
  const dataDir = makeTemporaryFolder('shards')
  for (const [shardId, id, source, bytes, version] of readings) {
    const pipeline = pipelineSchema.parse({ id, title: id, startUrls: ['http://a.example/'] })
    const folder = join(dataDir, 'shards', id, `segment-${shardId}`, shardId)
    mkdirSync(folder, { recursive: true })
    const counts = { captures: 0, articles: 0, parts: [] }
    writeFileSync(join(folder, manifestName), JSON.stringify({ shardId, version, pipeline, source, bytes, ...counts }))
  }
  const { shards, faults } = listShards(dataDir)
  expect(faults).toEqual([])
  return shards.map(({ manifest }) => manifest.shardId)
}

test.each<[string, Reading[], string[]]>([
  [
    'by pipeline, then by file',
    [
      ['c', 'b/x', '1.warc.gz', 9, '0.1.0'],
      ['b', 'a/x', '2.warc.gz', 9, '0.1.0'],
      ['a', 'a/x', '1.warc.gz', 9, '0.1.0'],
    ],
    ['a', 'b', 'c'],
  ],
  [
    'of a file that has grown, what was read last',
    [
      ['long', 'a/x', '1.warc.gz', 1_000, '0.1.0'],
      ['short', 'a/x', '1.warc.gz', 999, '0.1.0'],
    ],
    ['long'],
  ],
  [
    'of two versions, what the newer one read',
    [
      ['new', 'a/x', '1.warc.gz', 9, '0.10.0'],
      ['old', 'a/x', '1.warc.gz', 9, '0.9.2'],
      ['other', 'a/x', '2.warc.gz', 9, '0.9.2'],
    ],
    ['new', 'other'],
  ],
  [
    'the same file of two pipelines stays two',
    [
      ['b', 'b/x', '1.warc.gz', 9, '0.1.0'],
      ['a', 'a/x', '1.warc.gz', 9, '0.1.0'],
    ],
    ['a', 'b'],
  ],
])('%s', (_, readings, expected) => expect(listIds(readings)).toEqual(expected))
