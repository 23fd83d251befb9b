import { expect, test } from 'vitest'
import { pipelineSchema } from '../../src/model/pipeline.js'
import { groupByHost } from '../../src/queue/group-by-host.js'

const portal = (id: string, ...hosts: string[]) =>
  pipelineSchema.parse({ id, title: id, startUrls: [`http://${hosts[0]}/`], scope: { hosts } })

test.each([
  ['each its own', [portal('a', 'a.vn'), portal('b', 'b.vn')], { 'a.vn': ['a'], 'b.vn': ['b'] }],
  ['one host, two portals', [portal('a', 'x.vn'), portal('b', 'x.vn')], { 'x.vn': ['a', 'b'] }],
  ['ports are one machine', [portal('a', 'x.vn:81'), portal('b', 'x.vn:82')], { 'x.vn': ['a', 'b'] }],
  [
    'joined by a third',
    [portal('a', 'x.vn'), portal('b', 'y.vn'), portal('c', 'y.vn', 'x.vn')],
    { 'x.vn': ['a', 'b', 'c'] },
  ],
])('%s', (_, pipelines, expected) => {
  const groups = groupByHost(pipelines).map(({ host, pipelines }) => [host, pipelines.map(({ id }) => id)])
  expect(Object.fromEntries(groups)).toEqual(expected)
})
