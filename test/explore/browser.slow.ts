/// <reference lib="dom" />
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Explorer, startExplorer } from '../../src/explore/server.js'
import { parseCsv } from '../../src/load/corrections/parse-csv.js'
import { makeFolder, queryPublished, runCli, startCli, waitUntil } from '../cli/cli-kit.js'
import { chromiumPath, launchChromium, type Opened, type OpenOptions, openPage } from './browser-kit.js'

if (!chromiumPath)
  console.warn('SKIPPED: the explorer in a browser; there is no Chromium here (apt-get install chromium)')

describe.skipIf(!chromiumPath)('the explorer in Chromium, on the database of the demo', () => {
  const data = join(makeFolder(), 'data')
  const corrections = join(data, 'corrections')
  let explorer: Explorer
  let browser: Browser
  let articleId: string

  beforeAll(async () => {
    expect((await runCli(['demo', '--data', data])).code).toBe(0)
    explorer = await startExplorer({
      ...{ databaseFile: join(data, 'output', 'tinhuyen.duckdb'), dataFolder: data, corrections, port: 0 },
      today: () => '2025-03-01',
    })
    browser = await launchChromium()
    // The article with most records says most.
    const [most] = await queryPublished(
      data,
      'SELECT article_id FROM facts GROUP BY article_id ORDER BY count(*) DESC, 1',
    )
    articleId = String(most!.article_id)
  })
  afterAll(async () => {
    await browser?.close()
    await explorer?.close()
  })

  const address = (path: string) => `${explorer.origin}${path}`

  async function visit(
    path: string,
    work: (opened: Opened) => Promise<void>,
    options: OpenOptions = {},
  ): Promise<void> {
    const opened = await openPage(browser, options)
    try {
      await opened.page.goto(address(path))
      await work(opened)
      expect(opened.faults).toEqual([])
    } finally {
      await opened.context.close()
    }
  }

  const heading = (page: Page) => page.locator('#found').innerText()

  test('filters: the table, the address and the count follow; back and forward too', async () => {
    await visit('/facts', async ({ page }) => {
      const all = await heading(page)
      await page.getByRole('checkbox', { name: /^registered/ }).check()
      await page.waitForURL(/measure=registered/)
      const some = await heading(page)
      expect(some).not.toBe(all)
      expect(
        await page.getByRole('checkbox', { name: /^registered/ }).evaluate((box) => box === document.activeElement),
      ).toBe(true)
      for (const cell of await page.locator('tbody td.measure').allInnerTexts()) expect(cell).toMatch(/^registered/)
      await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('hon quan')
      await page.keyboard.press('Enter')
      await page.waitForURL(/q=hon\+quan/)
      const fewer = await heading(page)
      await page.goBack()
      await expect.poll(() => heading(page)).toBe(some)
      await page.goBack()
      await expect.poll(() => heading(page)).toBe(all)
      await page.goForward()
      await page.goForward()
      await expect.poll(() => heading(page)).toBe(fewer)
      await page.reload()
      expect(await heading(page)).toBe(fewer)
    })
  })

  test('CSV is what the filter shows', async () => {
    await visit('/facts?measure=registered&sort=largest', async ({ page }) => {
      const shown = await page
        .locator('tbody th a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('#fact-')[1]))
      const waiting = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Download CSV' }).click()
      const rows = parseCsv(readFileSync(await (await waiting).path(), 'utf8'))
      expect(rows.map(({ values }) => values.id)).toEqual(shown)
    })
  })

  test('without scripts the filters work as a form', async () => {
    await visit(
      '/facts',
      async ({ page }) => {
        await page.getByRole('checkbox', { name: /^commended/ }).check()
        await page.getByRole('button', { name: 'Apply' }).click()
        expect(page.url()).toContain('measure=commended')
        for (const cell of await page.locator('tbody td.measure').allInnerTexts()) expect(cell).toMatch(/^commended/)
      },
      { script: false },
    )
  })

  test('the overview switches measure and draws it', async () => {
    await visit('/', async ({ page }) => {
      const before = await page.locator('.grid-table').innerText()
      expect(await page.locator('.counts svg .dot').count()).toBeGreaterThan(0)
      const measures = await page
        .locator('select[name=measure] option')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
      await page
        .locator('select[name=measure]')
        .selectOption(measures.find((one) => one === 'recognised') ?? measures[1]!)
      await expect.poll(() => page.locator('.grid-table').innerText()).not.toBe(before)
      await page.locator('select[name=measure]').selectOption('coverage')
      await expect.poll(() => page.locator('td.state').count()).toBeGreaterThan(0)
      await page.goBack()
      await page.goBack()
      await expect.poll(() => page.locator('.grid-table').innerText()).toBe(before)
      expect(await page.locator('svg .state-figure').count()).toBeGreaterThan(0)
    })
  })

  test('highlights are the evidence of the records, and tell what was read', async () => {
    const records = await queryPublished(
      data,
      `SELECT 'fact-' || id AS key, quote, rule FROM facts WHERE article_id = '${articleId}'
       UNION ALL SELECT 'date-' || id, quote, rule FROM dates WHERE article_id = '${articleId}'
       UNION ALL SELECT 'check-' || id, quote, rule FROM checks WHERE article_id = '${articleId}'`,
    )
    expect(records.length).toBeGreaterThan(5)
    await visit(`/article/${articleId}`, async ({ page }) => {
      for (const { key, quote } of records) {
        const words = await page
          .locator(`.text .mark[data-records~="${key}"]`)
          .evaluateAll((all) => all.map((one) => one.textContent).join(''))
        expect(words).toBe(quote)
      }
      const fact = page.locator('.text .mark.k-fact').first()
      await fact.hover()
      const card = page.getByRole('tooltip')
      expect(await card.innerText()).toContain('rule')
      await page.mouse.move(0, 0)
      await expect.poll(() => card.isHidden()).toBe(true)
      await fact.focus()
      expect(await card.isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await card.isHidden()).toBe(true)
      const jump = page.locator('.record-list .k-fact .jump').last()
      const target = await jump.getAttribute('href')
      await jump.click()
      expect(
        await page.locator(target!).evaluate((mark) => mark.getBoundingClientRect().top < window.innerHeight),
      ).toBe(true)
      await page.getByRole('checkbox', { name: /^date/ }).uncheck()
      const dates = page.locator('.record-list .k-date')
      expect(await dates.first().isHidden()).toBe(true)
      await page.locator('details.removed summary').click()
      expect(await page.locator('details.removed li').first().isVisible()).toBe(true)
    })
  })

  test('on a touch screen a tap tells it', async () => {
    await visit(
      `/article/${articleId}`,
      async ({ page }) => {
        await page.locator('.text .mark.k-fact').first().tap()
        const card = page.getByRole('tooltip')
        expect(await card.isVisible()).toBe(true)
        const box = (await card.boundingBox())!
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(390)
      },
      { width: 390, touch: true },
    )
  })

  test('the archived response is drawn in a frame that runs nothing', async () => {
    const opened = await openPage(browser)
    await opened.page.goto(address(`/article/${articleId}/archived`))
    const [title] = await queryPublished(data, `SELECT title FROM articles WHERE article_id = '${articleId}'`)
    const frame = opened.page.frames().find((one) => one.url().endsWith('/response'))!
    expect((await frame.content()).length).toBeGreaterThan(500)
    const said = await opened.page.frameLocator('iframe').locator('body').innerText()
    expect(said.normalize('NFC').toLowerCase()).toContain(String(title!.title).slice(0, 12).toLowerCase())
    expect(await opened.page.locator('iframe').getAttribute('sandbox')).toBe('')
    expect(opened.faults.filter((fault) => fault.startsWith('request') || fault.startsWith('dialog'))).toEqual([])
    await opened.context.close()
  })

  test('review by keyboard writes the corrections file, and undo takes it back', async () => {
    await visit('/review?reason=inferred-year', async ({ page }) => {
      const first = await page.locator('.queue > li').first().getAttribute('id')
      await page.keyboard.press('j')
      const second = await page.evaluate(() => document.activeElement!.id)
      expect(second).not.toBe(first)
      await page.keyboard.press('k')
      await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
      await page.keyboard.press('a')
      await expect.poll(() => page.locator(`#${first}`).count()).toBe(0)
      expect(await page.evaluate(() => document.activeElement!.id)).toBe(second)
      await page.keyboard.press('r')
      await expect.poll(() => page.locator(`#${second}`).count()).toBe(0)
      const rows = () =>
        parseCsv(readFileSync(join(corrections, 'explorer.csv'), 'utf8')).map(({ values }) => [
          `d-${values.record_id}`,
          values.action,
        ])
      expect(rows()).toEqual([
        [first, 'accept'],
        [second, 'reject'],
      ])
      await page.keyboard.press('u')
      await expect.poll(() => page.locator(`#${second}`).count()).toBe(1)
      expect(rows()).toEqual([[first, 'accept']])
      await page.keyboard.press('u')
      await expect.poll(() => page.locator(`#${first}`).count()).toBe(1)
      expect(rows()).toEqual([])
      expect(await page.locator('body[data-same-page]').count()).toBe(1)
    })
  })

  test('SQL by keyboard', async () => {
    await visit('/sql', async ({ page }) => {
      await page.getByLabel('Query').fill('SELECT count(*) AS facts FROM facts')
      await page.keyboard.press('Control+Enter')
      await page.waitForURL(/\/sql\?q=/)
      const [counted] = await queryPublished(data, 'SELECT count(*)::VARCHAR AS n FROM facts')
      expect(await page.locator('.result td').innerText()).toBe(counted!.n)
    })
  })

  test('the language is kept', async () => {
    await visit('/facts?measure=registered', async ({ page }) => {
      await page.getByRole('button', { name: 'Tiếng Việt' }).click()
      expect(page.url()).toContain('/facts?measure=registered')
      await page.getByRole('link', { name: 'Tổng quan' }).click()
      expect(await page.locator('html').getAttribute('lang')).toBe('vi')
    })
  })

  const pages = [
    '/',
    '/?measure=coverage',
    '/facts',
    '/facts?measure=registered',
    '/review',
    '/sql',
    '/sql?q=FROM+facts',
    '/district/350',
    '/nowhere',
  ]
  const looks: [string, OpenOptions][] = [
    ['wide and light', {}],
    ['wide and dark, Vietnamese', { dark: true, language: 'vi' }],
    ['as a phone, light', { width: 390, touch: true }],
    ['as a phone, dark', { width: 390, touch: true, dark: true }],
  ]

  test.each(looks)('%s: axe finds no serious fault, and nothing runs over the edge', async (_, options) => {
    const { page, context, faults } = await openPage(browser, options)
    for (const path of [...pages, `/article/${articleId}`]) {
      await page.goto(address(path))
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document))
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(serious.map(({ id, nodes }) => [path, id, nodes.slice(0, 3).map((node) => node.html)])).toEqual([])
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([path, wide]).toEqual([path, 0])
    }
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
    await context.close()
  })

  test('a database that is published anew is shown at once', async () => {
    await visit('/facts', async ({ page }) => {
      const before = await heading(page)
      const rejected = await queryPublished(data, `SELECT id, quote FROM facts ORDER BY id LIMIT 1`)
      const { mkdirSync, writeFileSync } = await import('node:fs')
      mkdirSync(corrections, { recursive: true })
      writeFileSync(
        join(corrections, 'hand.csv'),
        `record_id,action,quote\n${String(rejected[0]!.id)},reject,"${String(rejected[0]!.quote).replaceAll('"', '""')}"\n`,
      )
      expect((await runCli(['demo', '--data', data])).code).toBe(0)
      await page.goto(address('/facts?correction=reject'))
      expect(await heading(page)).toBe('1 figures')
      await page.goto(address('/facts'))
      expect(await heading(page)).toBe(before)
    })
  })
})

describe.skipIf(!chromiumPath)('the command', () => {
  test('serves an empty folder, says where, and ends by a signal', async () => {
    const data = join(makeFolder(), 'data')
    const { child, result } = startCli(['explore', '--data', data, '--port', '0', '--no-open'])
    let told = ''
    child.stderr!.on('data', (text: string) => {
      told += text
    })
    await waitUntil(() => /http:\/\/127\.0\.0\.1:\d+\//.test(told))
    const browser = await launchChromium()
    const { page, faults } = await openPage(browser, { language: 'vi' })
    await page.goto(/http:\/\/127\.0\.0\.1:\d+\//.exec(told)![0])
    expect(await page.locator('h1').innerText()).toBe('Chưa có gì được công bố')
    expect(faults).toEqual([])
    await browser.close()
    child.kill('SIGTERM')
    expect((await result).code).toBe(0)
    expect(existsSync(data) ? readdirSync(data) : []).toEqual([])
  })
})
