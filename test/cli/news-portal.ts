import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listHtml } from '../crawl/servers/crawl-kit.js'
import { answer, type Handler } from '../crawl/servers/portal-server.js'
import { makeFolder } from './cli-kit.js'

export type Routes = Record<string, Handler | string>

/** A list at "/" and its articles at /tin/<name>.html, each with a figure of its own, from 20 on. */
export function newsPortal(names: readonly string[], { delayMilliseconds = 0 } = {}): Routes {
  const pages: [string, string][] = [
    ['/', listHtml(names.map((name) => `/tin/${name}.html`))],
    ...names.map((name, index): [string, string] => [
      `/tin/${name}.html`,
      newsPage(`Bản tin ${name} của huyện`, 20 + index),
    ]),
  ]
  if (delayMilliseconds === 0) return Object.fromEntries(pages)
  return Object.fromEntries(pages.map(([path, html]) => [path, late(html, delayMilliseconds)]))
}

const late = (html: string, milliseconds: number): Handler => {
  return (_request, response) => setTimeout(() => answer(response, 200, 'text/html', html), milliseconds)
}

export function newsPage(title: string, models: number): string {
  const paragraphs = [
    'Sáng ngày 20/12/2022, Huyện ủy tổ chức hội nghị tổng kết công tác dân vận, bàn nhiệm vụ của năm sau.',
    `Trong năm, các chi bộ bám sát địa bàn, nghe dân nói. Năm 2022, toàn huyện xây dựng ${models} mô hình “Dân vận khéo”.`,
    'Hội nghị thống nhất chọn việc gần dân nhất để làm trước, giao mỗi xã một đầu mối theo dõi.',
  ]
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`
}

const hasty =
  'politeness: { delaySeconds: 0, jitter: 0, retries: 1, retrySeconds: 0.01, connectSeconds: 2, headersSeconds: 5 }\n'

/** A pipeline for a server of the test. */
export function pipelineYaml(origin: string, more = ''): string {
  return `title: Cổng thử\ndistrictCode: "350"\nstartUrls: [${origin}/]\npatterns: { article: ['^/tin/'] }\n${hasty}${more}`
}

/** A folder with pipelines/<id>.yaml files, to be the working directory. */
export function pipelineFolder(pipelines: Record<string, string>): string {
  const folder = makeFolder()
  for (const [id, yaml] of Object.entries(pipelines)) {
    const file = join(folder, 'pipelines', `${id}.yaml`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, yaml)
  }
  return folder
}
