import { describe, expect, it } from 'vitest'
import { RobotsRules, readRobotsAnswer, robotsUnreachable } from '../../../src/crawl/robots/robots-rules.js'

const origin = 'http://a.example'
const at = new Date('2022-07-11T02:32:00Z')

function rules(text: string, status = 200): RobotsRules {
  return new RobotsRules(readRobotsAnswer(origin, at, status, Buffer.from(text)))
}

describe('robots.txt by RFC 9309', () => {
  it.each([
    ['nothing said', '', '/x', true],
    ['everything forbidden', 'User-agent: *\nDisallow: /', '/x', false],
    ['empty Disallow', 'User-agent: *\nDisallow:', '/x', true],
    ['our group wins over *', 'User-agent: *\nDisallow: /\n\nUser-agent: tinhuyen\nDisallow: /b', '/x', true],
    ['our group forbids', 'User-agent: *\nDisallow:\n\nUser-agent: TinHuyen\nDisallow: /b', '/b/c', false],
    ['group of several names', 'User-agent: a\nUser-agent: tinhuyen\nDisallow: /b', '/b', false],
    ['Sitemap inside the names', 'User-agent: tinhuyen\nSitemap: /s.xml\nUser-agent: b\nDisallow: /b', '/b', false],
    ['unknown line inside the names', 'User-agent: tinhuyen\nClean-param: x\nUser-agent: b\nDisallow: /b', '/b', false],
    ['another robot only', 'User-agent: other\nDisallow: /', '/x', true],
    ['the longest rule wins', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['equal rules allow', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['star', 'User-agent: *\nDisallow: /*/savefile/', '/news/savefile/x', false],
    ['end', 'User-agent: *\nDisallow: /*.pdf$', '/x.pdf?y=1', true],
    ['query', 'User-agent: *\nDisallow: /*?p=', '/x?p=1', false],
    ['comment', 'User-agent: * # all\nDisallow: /a # not this', '/a', false],
    ['BOM', '\uFEFFUser-agent: *\nDisallow: /a', '/a', false],
    ['old line ends', 'User-agent: *\rDisallow: /a', '/a', false],
    ['letters beyond ASCII', 'User-agent: *\nDisallow: /tin-tức', '/tin-t%E1%BB%A9c/1', false],
    ['a page in place of the file', '<html><body>Trang không tồn tại</body></html>', '/x', true],
    ['beyond 500 KiB nothing is read', `User-agent: *\n${'# x\n'.repeat(130_000)}Disallow: /a`, '/a', true],
  ])('%s', (_name, text, path, allowed) => {
    expect(rules(text).decide(`${origin}${path}`).allowed).toBe(allowed)
  })

  it.each([
    [200, true],
    [204, true],
    [301, true],
    [400, true],
    [401, true],
    [403, true],
    [404, true],
    [410, true],
    [429, false],
    [500, false],
    [503, false],
  ])('status %d: may crawl %s', (status, allowed) => {
    const decision = rules('', status).decide(`${origin}/x`)
    expect(decision.allowed).toBe(allowed)
    expect(decision.reason).not.toBe('')
  })

  it('no answer at all: must not', () => {
    expect(new RobotsRules(robotsUnreachable(origin, at)).decide(`${origin}/x`).allowed).toBe(false)
  })

  it.each([
    ['User-agent: *\nCrawl-delay: 12', 12],
    ['User-agent: *\nCrawl-delay: 12\nUser-agent: tinhuyen\nCrawl-delay: 2.5', 2.5],
    ['User-agent: *\nCrawl-delay: soon', null],
    ['User-agent: *\nCrawl-delay: -3', null],
    ['User-agent: *\nDisallow:', null],
  ])('%j: Crawl-delay %s', (text, delay) => {
    expect(rules(text).decide(`${origin}/x`).crawlDelaySeconds).toBe(delay)
  })

  it('names the line that decided, for the archive', () => {
    expect(rules('User-agent: *\nDisallow: /a').decide(`${origin}/a`).reason).toBe('denied by line 2')
  })

  it('resolves Sitemap lines wherever they stand and leaves the broken ones', () => {
    const text = 'Sitemap: /s1.xml\nUser-agent: *\nDisallow: /\nsitemap:http://b.example/s2.xml\nSitemap: http://['
    expect(rules(text).sitemaps()).toEqual(['http://a.example/s1.xml', 'http://b.example/s2.xml'])
  })

  it('is fresh for 24 hours', () => {
    const day = 24 * 3_600_000
    expect(rules('').isFresh(new Date(at.getTime() + day - 1))).toBe(true)
    expect(rules('').isFresh(new Date(at.getTime() + day))).toBe(false)
  })
})
