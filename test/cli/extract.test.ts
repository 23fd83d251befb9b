import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPageFlags } from '../../src/cli/page-options.js'
import { recordsSchema } from '../../src/model/records.js'
import { packageRoot } from '../../src/package-root.js'
import { makeFolder, runCli } from './cli-kit.js'

const folder = makeFolder()

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content)
  return name
}

const paragraphs = [
  'Sáng ngày 20/12/2022, Huyện ủy Kim Bảng tổ chức hội nghị tổng kết công tác dân vận năm 2022.',
  'Trong năm, toàn huyện đăng ký 48 mô hình “Dân vận khéo”, trong đó 30 mô hình mới và 18 mô hình nhân rộng.',
  'Dự hội nghị có đồng chí Trần Văn Bình – Phó Bí thư Thường trực Huyện ủy.',
]
const text = file('trang.txt', `Tổng kết công tác dân vận năm 2022\n${paragraphs.join('\n')}\n`)
const html = file('trang.html', page('utf-8', paragraphs))

function page(charset: string, lines: readonly string[]): string {
  const body = lines.map((line) => `<p>${line}</p>`).join('\n')
  return `<!doctype html><html><head><meta charset="${charset}"><title>Tổng kết công tác dân vận năm 2022</title></head>
    <body><nav><a href="/">Trang chủ</a></nav><article><h1>Tổng kết công tác dân vận năm 2022</h1>${body}</article></body></html>`
}

const extract = (...args: string[]) => runCli(['extract', ...args], { cwd: folder })

describe('--json', () => {
  test('prints one object a file, one a line, of the shape of the contract', async () => {
    const { code, stdout, stderr } = await extract('--json', '--district', '350', text, html)
    expect([code, stderr]).toEqual([0, ''])
    const lines = stdout.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      const object = JSON.parse(line)
      expect(Object.keys(object)).toEqual(['article', 'dates', 'units', 'officials', 'facts', 'documents', 'checks'])
      const { article, facts, dates, units, checks } = recordsSchema.parse(object)
      const points = Array.from(article.text)
      for (const { evidence } of [...facts, ...dates, ...units, ...checks]) {
        expect(points.slice(evidence.start, evidence.end).join('')).toBe(evidence.quote)
      }
      expect(facts.map(({ value, unit, topic }) => [value, unit, topic])).toContainEqual([
        48,
        'mô hình',
        'Dân vận khéo',
      ])
      expect(units.some(({ code }) => code === '350')).toBe(true)
    }
  })

  test('takes address and publication time; the day is that of Vietnam', async () => {
    const lines = [
      'Ngày 02/01, toàn huyện ra quân làm đường giao thông nông thôn, chỉnh trang cổng làng.',
      ...paragraphs.slice(1),
    ]
    const page = file('khong-nam.txt', `Ra quân đầu năm\n${lines.join('\n')}\n`)
    const url = 'https://portal.example/tin/ra-quan.html'
    const { stdout } = await extract('--json', '--url', url, '--published', '2021-12-31T18:30:00Z', page)
    const { article, dates } = recordsSchema.parse(JSON.parse(stdout))
    expect(article.url).toBe(url)
    expect(dates.map(({ from }) => from)).toContain('2022-01-02')
  })
})

test('without --json, prints what the page says for people', async () => {
  const { code, stdout } = await extract('--district', '350', text)
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Tổng kết công tác dân vận năm 2022\n {2}trang\.txt, published not stated\n/)
  expect(stdout).toContain('“48 mô hình”')
  expect(stdout).toContain('official  Trần Văn Bình: Phó Bí thư Thường trực')
})

test('files that hold no page are told, each by its name, and the others go on', async () => {
  mkdirSync(join(folder, 'thu-muc'), { recursive: true })
  file('trong.html', '')
  file('nhi-phan.html', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2, 0]))
  file('anh.pdf', '%PDF-1.4')
  file(
    'danh-sach.html',
    '<html><body><ul><li><a href="/a">Tin a</a></li><li><a href="/b">Tin b</a></li></ul></body></html>',
  )
  const names = ['mat.html', 'trong.html', 'nhi-phan.html', 'anh.pdf', 'thu-muc', 'danh-sach.html', text]
  const { code, stdout, stderr } = await extract('--json', ...names)
  expect(code).toBe(1)
  expect(stderr.split('\n')).toEqual([
    'mat.html: no such file',
    'trong.html: the file is empty',
    'nhi-phan.html: binary data, not a page of text or HTML',
    'anh.pdf: unknown kind of file; expected .html or .txt',
    'thu-muc: is a folder; name the files in it, or use tinhuyen import',
    expect.stringMatching(/^danh-sach\.html: no article in it \((?:list|empty|front)\); no records$/),
    'tinhuyen: 6 of 7 files gave no article',
    '',
  ])
  const [list, article, rest] = stdout.split('\n').map((line) => line && recordsSchema.parse(JSON.parse(line)))
  expect(rest).toBe('')
  expect(list).toMatchObject({ facts: [], dates: [], units: [] })
  expect(article).toMatchObject({ article: { pageKind: 'article' } })
})

test('a wrong charset label, UTF-16 and decomposed letters are read all the same', async () => {
  const encodings = {
    'nhan-1252.html': Buffer.from(page('windows-1252', paragraphs)),
    'nhan-la.html': Buffer.from(page('x-khong-co', paragraphs)),
    'utf-16.html': Buffer.from(`\uFEFF${page('utf-16', paragraphs)}`, 'utf16le'),
    'tach-dau.html': Buffer.from(page('utf-8', paragraphs).normalize('NFD')),
  }
  const names = Object.entries(encodings).map(([name, bytes]) => file(name, bytes))
  const { code, stdout } = await extract('--json', ...names)
  expect(code).toBe(0)
  for (const line of stdout.trim().split('\n')) {
    const { article, facts } = recordsSchema.parse(JSON.parse(line))
    expect(article.text).toContain(paragraphs[1])
    expect(facts.map(({ value }) => value)).toContain(48)
  }
})

test('a wrong call prints nothing and ends with 2', async () => {
  const { code, stdout, stderr } = await extract('--district', '999', text)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toBe('tinhuyen: --district 999: no district has this code; tinhuyen place NAME finds codes\n')
})

describe('options of single pages', () => {
  test.each([
    [{ district: '99' }, '--district 99: no district has this code'],
    [{ district: '35' }, '--district 35: no district has this code'],
    [{ published: '2022-02-30' }, '--published 2022-02-30: expected a day or time'],
    [{ published: '2022-02-30T08:00:00+07:00' }, '--published 2022-02-30T08:00:00+07:00: expected a day or time'],
    [{ published: 'yesterday' }, '--published yesterday: expected a day or time'],
    [{ published: '28/7/2022' }, '--published 28/7/2022: expected a day or time'],
    [{ url: 'portal.example/tin' }, 'portal.example/tin: expected an address'],
    [{ url: 'file:///tin.html' }, 'file:///tin.html: expected an address'],
  ])('%j is refused', (flags, message) => {
    expect(() => readPageFlags(flags)).toThrow(message)
  })

  test.each([
    ['2022-07-28', '2022-07-28'],
    ['2022-07-28T23:30', '2022-07-28'],
    ['2022-07-28T23:30:00+07:00', '2022-07-28'],
    ['2021-12-31T18:30:00Z', '2022-01-01'],
    ['2022-01-01T01:00:00+09:00', '2021-12-31'],
  ])('--published %s is %s in Vietnam', (published, day) => {
    expect(readPageFlags({ published }).documentTime).toBe(day)
  })
})

test('a reader that closes early is no failure', async () => {
  const long = file('dai.txt', `Bản tin dài\n${`${paragraphs.join('\n')}\n`.repeat(60)}`)
  const program = join(packageRoot, 'dist', 'cli', 'main.js')
  const names = Array.from({ length: 40 }, () => long).join(' ')
  const script = `set -o pipefail; "${process.execPath}" "${program}" extract --json ${names} | head -c 100`
  const child = spawn('bash', ['-c', script], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const written: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => written.push(chunk))
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0)
  expect(Buffer.concat(written).toString()).toBe('')
})

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
  expect((await runCli(['--version'])).stdout).toBe(`${version}\n`)
})
