import { describe, expect, it } from 'vitest'
import {
  listPipelines,
  loadPipeline,
  PipelineFileError,
  parsePipeline,
  UnknownPipelineError,
} from '../../src/crawl/pipeline-file.js'

const good = 'title: Cổng A\nstartUrls:\n  - http://a.example/\n'

describe('pipeline files', () => {
  it.each(listPipelines())('%s is valid', (id) => {
    expect(loadPipeline(id).id).toBe(id)
  })

  it.each([
    ['ha-nam/kim-bang', '350'],
    ['ha-nam/phu-ly', '347'],
    ['ha-nam/thanh-liem', '351'],
    ['ninh-binh/kim-son', '376'],
    ['binh-phuoc/hon-quan', '694'],
  ])('%s carries district %s and is marked unverified', (id, code) => {
    const pipeline = loadPipeline(id)
    expect(pipeline.districtCode).toBe(code)
    expect(pipeline.unverified).toBe(true)
  })

  it('fills in polite defaults', () => {
    const { politeness, refreshDays } = parsePipeline(good, 'x/a')
    expect(politeness).toMatchObject({ delaySeconds: 5, concurrency: 1 })
    expect(refreshDays).toEqual([7, 30])
  })

  it.each([
    ['unknown field', `${good}colour: red\n`, 4, 1, 'colour'],
    ['wrong type', `${good}politeness:\n  delaySeconds: fast\n`, 5, 3, 'politeness.delaySeconds'],
    ['wrong address', 'title: A\nstartUrls:\n  - http://a.example/\n  - ftp://b.example/\n', 4, 5, 'startUrls.1'],
    ['missing field', '# a portal\ntitle: A\n', 2, 1, 'startUrls'],
    ['code as a number', `${good}districtCode: 350\n`, 4, 1, 'districtCode'],
    ['several connections', `${good}politeness: { concurrency: 4 }\n`, 4, 15, 'politeness.concurrency'],
    ['broken pattern', `${good}patterns:\n  article: ['(']\n`, 5, 13, 'patterns.article.0'],
    ['min over max', `${good}expectedArticles: { min: 9, max: 3 }\n`, 4, 1, 'expectedArticles'],
    ['no cron expression', `${good}schedule: "61 2 * * 1"\n`, 4, 1, 'schedule'],
    ['id in the file', `id: x\n${good}`, 1, 1, 'id'],
    ['broken YAML', 'title: "A\nstartUrls: []\n', 3, 1, '(syntax)'],
    ['tab indentation', 'title: A\nscope:\n\thosts: [a]\n', 3, 1, '(syntax)'],
    ['a bare string', 'hello\n', 1, 1, '(file)'],
  ])('%s: names file, line, column and field', (_name, source, line, column, field) => {
    const error = errorOf(() => parsePipeline(source, 'x/a', 'pipelines/x/a.yaml'))
    expect(error).toBeInstanceOf(PipelineFileError)
    const faults = (error as PipelineFileError).faults
    expect(faults).toContainEqual(expect.objectContaining({ line, column, field }))
    expect(String(error)).toContain(`pipelines/x/a.yaml:${line}:${column}: ${field}: `)
  })

  it.each(['nowhere/none', '../package', ''])('"%s" is no pipeline, and the message lists those there are', (id) => {
    const error = errorOf(() => loadPipeline(id))
    expect(error).toBeInstanceOf(UnknownPipelineError)
    expect(String(error)).toContain('ha-nam/kim-bang')
  })
})

function errorOf(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('did not throw')
}
