import { describe, expect, it } from 'vitest'
import { decodeBody, joinChunks } from '../../src/crawl/archive/decode-body.js'
import { readCookieWall } from '../../src/crawl/discover/cookie-wall.js'
import { HostGates } from '../../src/crawl/http/host-gate.js'
import { isDemoHost, isLoopbackHost, isPrivateAddress, lookupPublic } from '../../src/crawl/http/private-address.js'
import { readRetryAfter } from '../../src/crawl/http/retry-after.js'
import { makeUserAgent } from '../../src/crawl/http/user-agent.js'
import { checkAddress, isInScope } from '../../src/crawl/run/check-address.js'
import { pipelineFor } from './servers/crawl-kit.js'

describe('private addresses', () => {
  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '[::1]',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:a9fe:a9fe',
    'ff02::1',
  ])('%s is one', (address) => expect(isPrivateAddress(address)).toBe(true))

  it.each([
    '8.8.8.8',
    '172.32.0.1',
    '192.169.0.1',
    '11.0.0.1',
    '2001:4860:4860::8888',
    '::ffff:8.8.8.8',
    '::ffff:808:808',
    'portal.example',
    '',
  ])('%s is none', (address) => expect(isPrivateAddress(address)).toBe(false))

  it('a name that stands for one is refused on connecting', async () => {
    const refusal = await new Promise<NodeJS.ErrnoException | null>((resolve) =>
      lookupPublic('localhost', { all: true }, (error) => resolve(error)),
    )
    expect(refusal?.code).toBe('TINHUYEN_PRIVATE')
  })

  it.each([
    ['localhost', true],
    ['a.localhost', true],
    ['127.0.0.1', true],
    ['[::1]', true],
    ['127.0.0.1.example', false],
    ['localhost.example', false],
  ])('%s is this machine: %s', (host, expected) => expect(isLoopbackHost(host)).toBe(expected))

  it.each([
    ['a.example', true],
    ['example', true],
    ['a.test', true],
    ['aexample', false],
    ['a.example.vn', false],
  ])('%s is a demo name: %s', (host, expected) => expect(isDemoHost(host)).toBe(expected))
})

describe('addresses that a pipeline may ask', () => {
  const pipeline = pipelineFor('http://cong.example', { scope: { hosts: ['cong.example', 'tin.example:8080'] } })

  it.each([
    ['http://cong.example/x', null],
    ['https://cong.example/x', null],
    ['http://tin.example:8080/x', null],
    ['http://www.cong.example/x', null],
    ['http://wwww.cong.example/x', 'out-of-scope'],
    ['http://cong.example:81/x', 'out-of-scope'],
    ['http://tin.example/x', 'out-of-scope'],
    ['http://cong.example.vn/x', 'out-of-scope'],
    ['http://127.0.0.1/x', 'private-address'],
    ['http://2130706433/x', 'private-address'],
    ['http://0x7f.1/x', 'private-address'],
    ['http://[::ffff:127.0.0.1]/x', 'private-address'],
    ['http://169.254.169.254/latest/meta-data', 'private-address'],
    ['http://localhost/x', 'private-address'],
    ['file:///etc/passwd', 'scheme'],
  ])('%s: %s', (address, kind) => {
    const check = () => checkAddress(address, pipeline)
    if (kind === null) expect(check).not.toThrow()
    else expect(check).toThrow(expect.objectContaining({ kind }))
  })

  it('paths outside the prefixes are out of scope', () => {
    const narrow = pipelineFor('http://cong.example', { scope: { pathPrefixes: ['/huyen/'] } })
    expect(isInScope('http://cong.example/huyen/a', narrow)).toBe(true)
    expect(isInScope('http://cong.example/xa/a', narrow)).toBe(false)
  })
})

describe('User-Agent', () => {
  it.each([
    ['http://127.0.0.1:1', null, 'tinhuyen/1.0'],
    ['http://cong.example', null, 'tinhuyen/1.0'],
    ['http://cong.example', 'a@b.vn', 'tinhuyen/1.0 (+a@b.vn)'],
    ['https://huyen.tinh.gov.vn', 'https://b.vn/bot', 'tinhuyen/1.0 (+https://b.vn/bot)'],
    ['https://huyen.tinh.gov.vn', 'a)\r\nX: y', 'tinhuyen/1.0 (+aX: y)'],
  ])('%s with contact %j: %s', (origin, contact, expected) => {
    expect(makeUserAgent(pipelineFor(origin), '1.0', contact)).toBe(expected)
  })
})

describe('Retry-After', () => {
  const now = new Date('2022-07-11T00:00:00Z')
  it.each([
    ['60', 60_000],
    [' 0 ', 0],
    ['Mon, 11 Jul 2022 00:02:00 GMT', 120_000],
    ['Sun, 10 Jul 2022 00:02:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['1.5', null],
    ['', null],
    [null, null],
  ])('%j: %s ms', (value, expected) => expect(readRetryAfter(value, now)).toBe(expected))
})

describe('cookie walls', () => {
  it.each([
    ['<script>document.cookie="D1N=a1"+"; path=/";location.reload(true)</script>', ['D1N=a1']],
    [
      "<html><script>document.cookie = 'a=1;path=/'; document.cookie='b=2'; window.location.href = '/x'</script>",
      ['a=1', 'b=2'],
    ],
    ['<script>document.cookie=make(3);location.reload()</script>', []],
    ['<script>location.reload()</script>', null],
    ['<script>document.cookie="a=1"</script><p>Tin tức</p>', null],
    [`<script>document.cookie="a=1";location.reload()</script>${'<p>Tin</p>'.repeat(900)}`, null],
    ['', null],
  ])('%#', (html, expected) => expect(readCookieWall(Buffer.from(html))).toEqual(expected))
})

describe('bodies', () => {
  it.each([
    ['5\r\nhello\r\n0\r\n\r\n', 'hello'],
    ['5;x=y\r\nhello\r\n3\r\n vn\r\n0\r\n\r\n', 'hello vn'],
    ['hello', 'hello'],
    ['5\r\nhel', 'hel'],
  ])('chunks %j', (chunked, expected) => expect(joinChunks(Buffer.from(chunked)).toString()).toBe(expected))

  it('an unknown coding is told', () =>
    expect(decodeBody(Buffer.from('x'), 'compress', 10).problem).toBe('undecodable'))
  it('identity is none', () =>
    expect(decodeBody(Buffer.from('x'), 'identity', 10)).toEqual({ body: Buffer.from('x'), problem: null }))
})

describe('the gate of a host', () => {
  it('lets one through at a time and keeps the pause from the end of one to the start of the next', async () => {
    const gates = new HostGates()
    const spans: [number, number][] = []
    const ask = async () => {
      const start = performance.now()
      await new Promise((resolve) => setTimeout(resolve, 15))
      spans.push([start, performance.now()])
    }
    const urls = ['http://a.example/1', 'http://a.example:8080/2', 'https://a.example/3']
    await Promise.all(urls.map((url) => gates.of(url).run({ delayMs: 30, jitter: 0 }, ask)))
    const pauses = spans.slice(1).map(([start], index) => start - spans[index]![1])
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(30)
  })

  it('an error of one does not hold up the next', async () => {
    const gate = new HostGates().of('http://a.example/')
    await expect(gate.run({ delayMs: 0, jitter: 0 }, () => Promise.reject(new Error('x')))).rejects.toThrow('x')
    await expect(gate.run({ delayMs: 0, jitter: 0 }, async () => 1)).resolves.toBe(1)
  })
})
