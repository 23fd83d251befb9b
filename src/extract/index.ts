import type { Article } from '../model/article.js'
import { hashId, sha256 } from '../model/ids.js'
import type { Records } from '../model/records.js'
import { normaliseText, quoteTerms, readDocument, type TextDocument } from '../vietnamese/index.js'
import { extractChecks } from './checks/index.js'
import type { ExtractContext, ExtractInput, ExtractOptions } from './context.js'
import { findEventDay } from './dates/event-day.js'
import { extractDates, findDates } from './dates/index.js'
import { findDocuments } from './documents/index.js'
import { keepEachDocumentOnce } from './documents/one-record.js'
import { extractFacts } from './facts/index.js'
import type { FactTrace } from './facts/trace.js'
import { findNumbers } from './numbers/index.js'
import { extractOfficials } from './officials/index.js'
import { RecordIds } from './record-id.js'
import { findRefused } from './refused.js'
import { extractUnits } from './units/index.js'

/**
 * Reads the records out of an article. Pure: the same article and options give the same records.
 * A bare `{ text }` is an article of one paragraph a line, without title and date; NFC text keeps its offsets.
 * `documentTime` is the publication time to resolve against where the article has none; `districtCode` says whose portal it is.
 * Pages that are no article give no records.
 */
export function extractRecords(input: ExtractInput, options: ExtractOptions = {}): Records {
  const article = 'textSha256' in input ? input : makeBareArticle(input.text)
  if (article.pageKind !== 'article') return emptyRecords(article)
  const doc = readDocument(article.text, article.blocks)
  const context = makeContext(article, options)
  return readRecords(article, doc, context, options)
}

function readRecords(
  article: Article,
  doc: TextDocument,
  context: ExtractContext,
  { onRejected, onGrounds }: ExtractOptions,
): Records {
  const ids = new RecordIds(context.articleId, doc)
  const dateMentions = findDates(doc, context)
  const dates = extractDates(dateMentions, doc, ids)
  const found = findDocuments(doc, dateMentions, ids)
  const dated = { ...context, eventOn: findEventDay(doc, dateMentions, context.publishedOn) }
  const units = extractUnits(doc, dated, ids)
  const officials = extractOfficials(doc, dated, units, ids)
  const numbers = findNumbers(doc)
  if (onRejected) for (const refused of findRefused(doc)) onRejected(refused)
  const layers = {
    numbers,
    dates: dateMentions,
    documents: found,
    units,
    ids,
    onGrounds,
    ...traceInto(doc, onRejected),
  }
  const facts = extractFacts(doc, dated, layers)
  const checks = extractChecks(doc, dated, facts, ids)
  const documents = keepEachDocumentOnce(found)
  return { article: withEventDay(article, dated.eventOn), dates, units, officials, facts, documents, checks }
}

/** The article of the records, with the day of its main event. */
function withEventDay(article: Article, eventOn: string | null): Article {
  const copy = { ...article }
  copy.eventOn = eventOn
  return copy
}

/** Tells of numbers that became no fact, with their words. */
function traceInto(doc: TextDocument, onRejected: ExtractOptions['onRejected']): { trace?: FactTrace } {
  if (!onRejected) return {}
  return {
    trace: (event) => {
      if (event.stage === 'decided') return
      const { sentence, from, to, rule } = event.stage === 'refused' ? event.mention : event.figure.mention
      const { terms } = doc.sentences[sentence]!
      onRejected({ evidence: quoteTerms(doc, terms, from, to, rule), reason: event.reason })
    },
  }
}

function makeContext(article: Article, options: ExtractOptions): ExtractContext {
  return {
    articleId: article.id,
    title: article.title,
    districtCode: options.districtCode ?? null,
    publishedOn: article.publishedOn ?? options.documentTime?.slice(0, 10) ?? null,
    author: article.author,
  }
}

function emptyRecords(article: Article): Records {
  return { article, dates: [], units: [], officials: [], facts: [], documents: [], checks: [] }
}

function makeBareArticle(raw: string): Article {
  const text = normaliseText(raw)
  const textSha256 = sha256(text)
  const id = hashId(null, textSha256)
  return {
    id,
    versionId: hashId(id, textSha256),
    pageKind: text.trim() ? 'article' : 'empty',
    url: null,
    pipeline: null,
    sourceUnitId: null,
    title: null,
    publishedAt: null,
    publishedOn: null,
    publishedFrom: null,
    eventOn: null,
    capturedAt: null,
    author: null,
    credit: null,
    photoCredit: null,
    section: null,
    text,
    blocks: [],
    removed: [],
    textSha256,
  }
}
