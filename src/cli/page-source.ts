import { setTimeout as sleep } from 'node:timers/promises'
import { type FetchedPage, openPageFetcher, type PageFetcher } from '../crawl/fetch-page.js'
import type { PageInput } from '../model/page.js'
import { packageVersion } from '../package-root.js'
import { Failure } from './failure.js'
import { readPageFile } from './input-file.js'

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source)

/** Fetches for a person at the terminal. Throws Failure where the host is foreign and no contact is given. */
export function openFetcher(url: string, contact: string | undefined): PageFetcher {
  try {
    return openPageFetcher(url, {
      contact: contact ?? process.env.TINHUYEN_CONTACT ?? null,
      version: packageVersion,
      now: () => new Date(),
      wait: async (milliseconds) => {
        await sleep(milliseconds)
      },
    })
  } catch (error) {
    throw new Failure(`${(error as Error).message}.\nGive it with --contact, or in TINHUYEN_CONTACT.`, 2)
  }
}

/** A page from a file or an address. Throws Failure where there is none, saying why. */
export async function readPageSource(source: string, contact: string | undefined): Promise<PageInput> {
  if (!isAddress(source)) return readPageFile(source)
  const fetcher = openFetcher(source, contact)
  try {
    return asPageInput(await fetcher.fetch(source), source)
  } finally {
    await fetcher.close()
  }
}

export function asPageInput(page: FetchedPage, asked: string): PageInput {
  if (page.status !== 200) throw new Failure(`${asked}: the portal answered ${page.status}`)
  return { html: page.body, url: page.url, contentType: page.contentType }
}
