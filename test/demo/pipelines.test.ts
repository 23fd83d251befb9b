import { expect, it } from 'vitest'
import { loadPipeline } from '../../src/crawl/pipeline-file.js'
import { readDemoPortals } from '../../src/demo/read-portals.js'

it.each(readDemoPortals())('pipelines/demo/$id.yaml is valid and counts the articles of its portal', (portal) => {
  const pipeline = loadPipeline(`demo/${portal.id}`)
  expect(pipeline.startUrls).toEqual([`http://${portal.host}/`])
  expect(pipeline.expectedArticles).toEqual({ min: portal.articles.length, max: portal.articles.length })
})
