import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type CliResult, makeFolder, queryPublished, runCli } from './cli-kit.js'

const folder = makeFolder()
const data = join(folder, 'data')

function newsText(title: string, models: number): string {
  return `${title}
Sáng ngày 20/12/2022, Huyện ủy Kim Bảng tổ chức hội nghị tổng kết công tác dân vận năm 2022.
Trong năm 2022, toàn huyện công nhận ${models} mô hình “Dân vận khéo” do các xã, thị trấn đề nghị.
Dự hội nghị có đồng chí Trần Văn Bình – Phó Bí thư Thường trực Huyện ủy.
`
}

function newsHtml(title: string, models: number): string {
  const [heading, ...lines] = newsText(title, models).trim().split('\n')
  const body = lines.map((line) => `<p>${line}</p>`).join('')
  return `<!doctype html><html><head><meta charset="utf-8"><title>${heading}</title></head><body><article><h1>${heading}</h1>${body}</article></body></html>`
}

const bring = (...args: string[]) => runCli(['import', ...args, '--pipeline', 'ha-nam/kim-bang'], { cwd: folder })

describe('a folder of saved pages', () => {
  let result: CliResult
  beforeAll(async () => {
    mkdirSync(join(folder, 'luu', 'con'), { recursive: true })
    writeFileSync(join(folder, 'luu', 'a.txt'), newsText('Tổng kết công tác dân vận năm 2022', 31))
    writeFileSync(join(folder, 'luu', 'con', 'b.HTML'), newsHtml('Công nhận mô hình dân vận khéo cấp xã', 12))
    writeFileSync(join(folder, 'luu', 'con', 'anh.jpg'), 'không phải trang')
    writeFileSync(
      join(folder, 'luu', 'nhan-sai.html'),
      newsHtml('Một trang có nhãn sai về bảng mã', 17).replace('utf-8', 'iso-8859-1'),
    )
    writeFileSync(join(folder, 'luu', 'trong.html'), '')
    writeFileSync(join(folder, 'luu', 'nhi-phan.html'), Buffer.from([0x89, 0x50, 0, 0, 1, 2]))
    writeFileSync(
      join(folder, 'luu', 'danh-sach.html'),
      '<html><body><ul><li><a href="/a">Tin</a></li></ul></body></html>',
    )
    result = await bring('luu', 'mat.html')
  })

  test('is imported as far as it holds articles; what does not is told by name, and the exit code says so', () => {
    expect(result.code).toBe(1)
    expect(result.stderr).toContain('pages: 4 new, 0 known already; articles loaded: 3\n')
    const told = result.stderr.slice(result.stderr.indexOf('tinhuyen: ')).trim().split('\n')
    expect(told).toHaveLength(4)
    for (const name of ['mat.html', 'luu/trong.html', 'luu/nhi-phan.html', 'luu/danh-sach.html']) {
      expect(result.stderr, name).toMatch(new RegExp(`(?:^|: )${name}: `, 'm'))
    }
    expect(result.stdout).toContain('31 mô hình recognised')
  })

  test('has a row in issues for each that failed', async () => {
    const issues = await queryPublished(
      data,
      'SELECT stage, severity, pipeline, place, message FROM issues ORDER BY message',
    )
    expect(issues).toHaveLength(4)
    for (const { pipeline, message } of issues)
      expect([pipeline, message]).toEqual(['ha-nam/kim-bang', expect.stringMatching(/./)])
    expect(issues).toContainEqual(
      expect.objectContaining({ stage: 'clean', severity: 'warning', place: 'luu/danh-sach.html' }),
    )
  })

  test('is in the archive with the way it came', async () => {
    const pages = await queryPublished(data, 'SELECT capture_source, page_kind, archive_file FROM pages')
    expect(pages).toHaveLength(4)
    for (const page of pages) {
      expect(page.capture_source).toBe('file')
      expect(existsSync(join(data, page.archive_file as string))).toBe(true)
    }
    const wrongLabel = await queryPublished(data, `SELECT text FROM articles WHERE title LIKE 'Một trang có nhãn sai%'`)
    expect(wrongLabel[0]!.text).toContain('toàn huyện công nhận 17 mô hình “Dân vận khéo”')
  })

  test('is not taken again: the same CSV, nothing new', async () => {
    const csv = readFileSync(join(data, 'output', 'model_counts.csv'), 'utf8')
    const again = await bring('luu/a.txt', 'luu/con')
    expect(again).toMatchObject({ code: 0, stderr: 'pages: 0 new, 2 known already; articles loaded: 0\n' })
    expect(readFileSync(join(data, 'output', 'model_counts.csv'), 'utf8')).toBe(csv)
  })

  test('one page may be given its address', async () => {
    const url = 'https://kimbang.example/tin/cong-nhan.html'
    const page = join(folder, 'mot.html')
    writeFileSync(page, newsHtml('Thị trấn Quế công nhận mô hình dân vận khéo', 5))
    expect((await bring(page, '--url', url)).code).toBe(0)
    expect(await queryPublished(data, 'SELECT url FROM articles WHERE url IS NOT NULL')).toEqual([{ url }])
    expect(readFileSync(join(data, 'output', 'model_counts.csv'), 'utf8')).toContain(url)
  })
})

test('where nothing that was named is there, nothing is made', async () => {
  const cwd = makeFolder()
  const { code, stdout, stderr } = await runCli(['import', '--pipeline', 'ha-nam/kim-bang', 'mat.html', 'mat-2'], {
    cwd,
  })
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toBe('tinhuyen: mat.html: no such file or folder\nmat-2: no such file or folder\n')
  expect(existsSync(join(cwd, 'data'))).toBe(false)
})
