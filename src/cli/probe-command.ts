import type { Command } from 'commander'
import { explainPage, type PageExplanation } from '../clean/index.js'
import { type AddressGroup, draftPipeline, writeDraft } from '../crawl/draft-pipeline.js'
import type { FetchedPage, PageFetcher } from '../crawl/fetch-page.js'
import { formatProbe } from './format-probe.js'
import { asPageInput, isAddress, openFetcher, readPageSource } from './page-source.js'

type ProbeFlags = { contact?: string; width: string }

/** Pages looked at to tell lists from articles; each waits its turn. */
const MOST_SAMPLES = 4

export function addProbeCommand(program: Command): void {
  program
    .command('probe')
    .description(
      'Show how a page is read: platform, metadata and their sources, kept and removed lines; draft a pipeline',
    )
    .argument('<source>', 'a file, or an address; for a new portal its front page or a news list')
    .option('--contact <address>', 'e-mail or web address for the User-Agent', process.env.TINHUYEN_CONTACT)
    .option('--width <columns>', 'width of the two columns together', String(process.stdout.columns ?? 120))
    .action(probe)
}

async function probe(source: string, flags: ProbeFlags): Promise<void> {
  const width = Math.max(60, Number(flags.width) || 120)
  if (!isAddress(source)) {
    process.stdout.write(formatProbe(explainPage(await readPageSource(source, flags.contact)), width))
    return
  }
  const fetcher = openFetcher(source, flags.contact)
  try {
    const page = await fetcher.fetch(source)
    const explanation = explainPage(asPageInput(page, source))
    process.stdout.write(formatProbe(explanation, width))
    if (explanation.article.pageKind !== 'article') process.stdout.write(await draftPortal(page, explanation, fetcher))
  } finally {
    await fetcher.close()
  }
}

/** A start page: its links by shape, and the pipeline file that would crawl it. */
async function draftPortal(page: FetchedPage, explanation: PageExplanation, fetcher: PageFetcher): Promise<string> {
  const draft = draftPipeline(page, explanation.title?.text ?? null)
  const verdicts = await judgeSamples(draft.groups, fetcher)
  const lines = ['', 'Links of this host by shape:']
  for (const group of draft.groups.slice(0, 15)) {
    const verdict = verdicts.get(group)
    const looked = verdict ? `, looked at: ${verdict}` : group.sure ? '' : ', unsure'
    lines.push(`  ${String(group.urls.length).padStart(4)} ${group.kind}${looked}  ${group.urls[0]}`)
  }
  lines.push(
    '',
    `next page: ${draft.nextPage ?? 'none found'}`,
    '',
    'Draft; save it as pipelines/<province>/<district>.yaml:',
    '',
  )
  return `${lines.join('\n')}\n${writeDraft(draft, verdicts)}`
}

async function judgeSamples(
  groups: readonly AddressGroup[],
  fetcher: PageFetcher,
): Promise<Map<AddressGroup, 'article' | 'list'>> {
  const verdicts = new Map<AddressGroup, 'article' | 'list'>()
  const unsure = groups.filter(({ kind, sure }) => kind !== 'ignore' && !sure).slice(0, MOST_SAMPLES)
  for (const group of unsure) {
    const url = group.urls[0]!
    try {
      const { pageKind } = explainPage(asPageInput(await fetcher.fetch(url), url)).article
      if (pageKind === 'article') verdicts.set(group, 'article')
      else if (pageKind === 'list' || pageKind === 'front') verdicts.set(group, 'list')
    } catch (error) {
      console.error((error as Error).message)
    }
  }
  return verdicts
}
