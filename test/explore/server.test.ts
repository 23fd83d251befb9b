import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../src/explore/messages/en.js'
import { vi } from '../../src/explore/messages/vi.js'
import { kimBangReview } from '../load/make-records.js'
import { type ExplorerKit, openExplorer } from './explorer-kit.js'

let kit: ExplorerKit
beforeAll(async () => {
  kit = await openExplorer()
  await kit.publish([kimBangReview()])
})
afterAll(() => kit.close())

describe('who is answered', () => {
  const own = () => `127.0.0.1:${kit.explorer.port}`
  test.each([
    ['another name', { host: 'evil.example' }, 421],
    ['a name that resolves to the loopback', { host: 'rebind.example:4700' }, 421],
    ['the right name with another port', { host: '127.0.0.1:1' }, 421],
    ['no port', { host: '127.0.0.1' }, 421],
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['another server of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['a link on another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a typed address', { 'sec-fetch-site': 'none' }, 200],
    ['a plain request', {}, 200],
  ])('%s', async (_, headers: Record<string, string>, status) => {
    expect((await kit.ask('/facts', { headers })).status).toBe(status)
  })

  test('its own name and origin are', async () => {
    const { port } = kit.explorer
    const headers = { host: `localhost:${port}`, origin: `http://localhost:${port}` }
    expect((await kit.ask('/facts', { headers })).status).toBe(200)
    expect((await kit.ask('/facts', { headers: { origin: `http://${own()}` } })).status).toBe(200)
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not understood', async (method) => {
    expect((await kit.ask('/facts', { method })).status).toBe(405)
  })

  test.each(['/facts', '/', '/article/x', '/nowhere'])('nothing is written at %s', async (path) => {
    const headers = { origin: `http://${own()}`, 'content-type': 'application/x-www-form-urlencoded' }
    expect((await kit.ask(path, { method: 'POST', headers, body: 'a=b' })).status).toBe(405)
  })
})

describe('every answer', () => {
  test('forbids inline scripts and styles, frames around it and other hosts', async () => {
    const { headers } = await kit.ask('/facts')
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('has no inline script, style or handler, and loads nothing from elsewhere', async () => {
    const { text } = await kit.ask('/facts')
    expect(text).not.toMatch(/<script(?![^>]* src="\/)|<style|\sstyle=|\son[a-z]+=/)
    expect([...text.matchAll(/(?:src|rel="stylesheet" href)="([^"]*)"/g)].map(([, to]) => to)).toEqual([
      expect.stringMatching(/^\/assets\/[0-9a-f]{12}\/main\.css$/),
      expect.stringMatching(/^\/assets\/[0-9a-f]{12}\/main\.js$/),
    ])
  })

  test('is small: the first page with its assets is under 300 KB', async () => {
    const compressed = { headers: { 'accept-encoding': 'gzip, br' } }
    const page = await kit.ask('/', compressed)
    const { text } = await kit.ask('/')
    const assets = [...text.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path!)
    expect(assets).toHaveLength(2)
    const sizes = await Promise.all(assets.map(async (path) => (await kit.ask(path, compressed)).bytes))
    expect(page.bytes + sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000)
  })
})

test.each([
  ...['/../../package.json', '/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/%2e%2e/etc/passwd'],
  ...['/assets/x/main.js', '/assets/main.js', '/article/..%2f..%2fetc%2fpasswd', '/article/../../etc/passwd/response'],
  ...['//evil.example/facts', 'http://evil.example/', '/article/%00', '/facts%2f..', '/\\..\\package.json'],
])('there is nothing at %s', async (path) => {
  const { status, text } = await kit.ask(path)
  expect([400, 404]).toContain(status)
  expect(text).not.toMatch(/root:|"devDependencies"/)
})

describe('language', () => {
  test.each([
    [{ 'accept-language': 'vi-VN,vi;q=0.9,en;q=0.8' }, 'vi'],
    [{ 'accept-language': 'en-GB,en' }, 'en'],
    [{ 'accept-language': 'de' }, 'en'],
    [{ 'accept-language': 'en', cookie: 'a=b; language=vi' }, 'vi'],
    [{ cookie: 'language=xx' }, 'en'],
  ])('%j → %s', async (headers, language) => {
    expect((await kit.ask('/facts', { headers })).text).toContain(`<html lang="${language}">`)
  })

  test('choosing one goes back to the page, and to no other server', async () => {
    const chosen = await kit.ask('/language?language=vi&to=%2Ffacts%3Fq%3Dm%25C3%25B4')
    expect(chosen.status).toBe(303)
    expect(chosen.headers.location).toBe('/facts?q=m%C3%B4')
    expect(String(chosen.headers['set-cookie'])).toContain('language=vi')
    for (const to of ['https://evil.example/', '//evil.example/', '/\\evil.example', '/%5C%5Cevil.example//']) {
      const { headers } = await kit.ask(`/language?language=en&to=${encodeURIComponent(to)}`)
      expect(headers.location).not.toMatch(/^\/[/\\]|^[a-z]+:/)
    }
  })

  test('both have every message, with the same fillings', () => {
    expect(Object.keys(vi).sort()).toEqual(Object.keys(en).sort())
    const fillings = (text: string) => [...text.matchAll(/\{[a-z-]+\}/g)].map(([name]) => name).sort()
    for (const [key, text] of Object.entries(en)) {
      const own = fillings(vi[key as keyof typeof vi])
      if (key !== 'read-only') expect([key, own]).toEqual([key, fillings(text)])
    }
  })
})

test('ending the explorer breaks off what is under way', async () => {
  const fresh = await openExplorer()
  await fresh.publish([kimBangReview()])
  const asked = ['/', '/facts.csv', '/review', '/facts?q=x'].map((path) => fresh.ask(path).catch(() => null))
  await asked[0]
  await fresh.close()
  expect(await asked.at(-1)).toBeNull()
})

test('before anything is published it says how to, and follows the file once it is there', async () => {
  const fresh = await openExplorer()
  try {
    const empty = await fresh.ask('/')
    expect(empty.status).toBe(200)
    expect(empty.text).toContain('npx tinhuyen demo')
    await fresh.publish([])
    expect((await fresh.ask('/facts')).text).toContain('0 figures')
    expect((await fresh.ask('/facts.csv')).text.trim().split('\n')).toHaveLength(1)
    await fresh.publish([kimBangReview()])
    expect((await fresh.ask('/facts')).text).toContain('3 figures')
    await fresh.publish([kimBangReview({ url: 'https://portal.example/again', id: 'a'.repeat(16) })])
    expect((await fresh.ask('/facts')).text).toContain('6 figures')
    expect(fresh.errors).toEqual([])
  } finally {
    await fresh.close()
  }
})
