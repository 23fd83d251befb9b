// A portal of generated pages on a free loopback port, in a process of its own; tells its parent the port.
import { createServer } from 'node:http'
import { makePage } from './portal-pages.mjs'

const pages = new Map()
for (let number = 0; number < Number(process.argv[2]); number += 1) {
  const { url, html } = makePage(number)
  pages.set(new URL(url).pathname, Buffer.from(html))
}
const links = [...pages.keys()].map((path) => `<li><a href="${path}">Bản tin của huyện tại ${path}</a></li>`)
pages.set('/', Buffer.from(`<html><body><ul>${links.join('\n')}</ul></body></html>`))

const server = createServer((request, response) => {
  const page = pages.get(request.url)
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
  response.end(page ?? 'không có')
})
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
