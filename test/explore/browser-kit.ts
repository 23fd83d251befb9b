import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']

/** A real Chromium of this machine (Debian: apt-get install chromium); null where there is none. */
export const chromiumPath = process.env.CHROMIUM ?? places.find((path) => existsSync(path)) ?? null

export function launchChromium(): Promise<Browser> {
  // The sandbox of Chromium needs what a container does not give; the pages that are opened are ours.
  return chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] })
}

export type Opened = { page: Page; context: BrowserContext; faults: string[] }

export type OpenOptions = { width?: number; dark?: boolean; language?: 'vi' | 'en'; touch?: boolean; script?: boolean }

/** A page in a context of its own; whatever the console complains about is kept. */
export async function openPage(browser: Browser, options: OpenOptions = {}): Promise<Opened> {
  const { width = 1440, dark = false, language = 'en', touch = false, script = true } = options
  const context = await browser.newContext({
    ...{ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', hasTouch: touch, isMobile: touch },
    ...{ locale: language === 'vi' ? 'vi-VN' : 'en-GB', javaScriptEnabled: script, acceptDownloads: true },
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol !== 'data:' && hostname !== '127.0.0.1') faults.push(`request to ${hostname}`)
  })
  return { page, context, faults }
}
