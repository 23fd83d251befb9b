import type { Article } from '../../src/model/article.js'
import type { CheckRecord } from '../../src/model/check.js'
import type { Evidence } from '../../src/model/evidence.js'
import type { Fact, Period } from '../../src/model/fact.js'
import { hashId, sha256 } from '../../src/model/ids.js'
import type { OfficialRecord, Position } from '../../src/model/official.js'
import type { Records } from '../../src/model/records.js'

export const kimBang = 'district:350@2004-08-31'
export const phuLy = 'district:347@2008-06-24'

export function makeArticle(text: string, over: Partial<Article> = {}): Article {
  const url = over.url ?? `https://portal.example/${hashId(text)}.html`
  const id = over.id ?? hashId('portal', url)
  const textSha256 = sha256(text)
  return {
    id,
    versionId: hashId(id, textSha256),
    pageKind: 'article',
    url,
    pipeline: 'ha-nam/kim-bang',
    sourceUnitId: kimBang,
    title: text.split('\n')[0] ?? null,
    publishedAt: null,
    publishedOn: null,
    publishedFrom: null,
    eventOn: null,
    capturedAt: '2025-03-01T08:00:00+07:00',
    author: null,
    credit: null,
    photoCredit: null,
    section: null,
    text,
    blocks: blocksOf(text),
    removed: [{ rule: 'menu', text: 'Trang chủ' }],
    textSha256,
    ...over,
  }
}

function blocksOf(text: string): Article['blocks'] {
  let start = 0
  return text.split('\n').map((line, index) => {
    const end = start + [...line].length
    const block = { kind: index === 0 ? ('title' as const) : ('paragraph' as const), start, end }
    start = end + 1
    return block
  })
}

/** Evidence of the nth occurrence of a quote, in code points. */
export function quoteIn(text: string, quote: string, nth = 0): Evidence {
  let at = -1
  for (let found = 0; found <= nth; found += 1) {
    at = text.indexOf(quote, at + 1)
    if (at < 0) throw new Error(`«${quote}» does not occur ${nth + 1} times`)
  }
  const start = [...text.slice(0, at)].length
  return { start, end: start + [...quote].length, quote, rule: 'hand' }
}

export function during(from: string, to: string): Period {
  return { from, to, kind: 'during', basis: 'clause' }
}

export const year2022 = during('2022-01-01', '2022-12-31')

type FactOver = Omit<Partial<Fact>, 'partOf'> & { nth?: number; partOf?: Fact[] }

export function makeFact(article: Article, quote: string, value: number, over: FactOver = {}): Fact {
  const { nth = 0, partOf = [], ...rest } = over
  const evidence = quoteIn(article.text, quote, nth)
  return {
    id: hashId(article.id, 'fact', quote, nth, value),
    value,
    of: null,
    max: null,
    modality: 'exact',
    status: 'actual',
    unit: 'mô hình',
    unitKind: 'count',
    topic: 'Dân vận khéo',
    measure: 'registered',
    measureText: null,
    sector: null,
    level: null,
    holder: null,
    subjectUnitId: kimBang,
    subjectName: 'huyện Kim Bảng',
    subjectBasis: 'pipeline',
    period: null,
    partOf: partOf.map((total) => total.id),
    confidence: 0.9,
    evidence,
    ...rest,
  }
}

export function makeOfficial(
  article: Article,
  name: string,
  positions: (Partial<Position> & { quote: string; title: string })[],
  over: Partial<OfficialRecord> = {},
): OfficialRecord {
  return {
    id: hashId(article.id, 'official', name),
    name,
    honorific: null,
    role: 'official',
    positions: positions.map(({ quote, ...position }) => ({
      organisation: null,
      level: 'district',
      unitId: null,
      status: 'current',
      attestedOn: null,
      evidence: quoteIn(article.text, quote),
      ...position,
    })),
    evidence: quoteIn(article.text, name),
    ...over,
  }
}

export function makeCheck(
  article: Article,
  totals: Fact[],
  parts: Fact[],
  status: CheckRecord['status'] = 'ok',
): CheckRecord {
  const sum = (facts: Fact[]) => facts.reduce((whole, fact) => whole + fact.value, 0)
  return {
    id: hashId(article.id, 'check', ...totals.map((fact) => fact.id)),
    kind: 'breakdown',
    status,
    totalFactIds: totals.map((fact) => fact.id),
    partFactIds: parts.map((fact) => fact.id),
    expected: sum(totals),
    actual: sum(parts),
    evidence: totals[0]!.evidence,
  }
}

export function makeRecords(article: Article, over: Partial<Records> = {}): Records {
  return { article, dates: [], units: [], officials: [], facts: [], documents: [], checks: [], ...over }
}

/** The first-half review of a district: 95 registered models, 39 new ones and 56 replicated ones. */
export function kimBangReview(over: Partial<Article> = {}): Records {
  const article = makeArticle(
    [
      'Kim Bảng nhìn lại nửa năm làm dân vận',
      'Sáu tháng qua, toàn huyện đăng ký 95 mô hình “Dân vận khéo”, gồm 39 mô hình mới và 56 mô hình nhân rộng.',
      'Chủ trì là ông Nguyễn Mạnh Tuấn, Phó Bí thư Thường trực Huyện ủy.',
    ].join('\n'),
    { eventOn: '2022-07-28', ...over },
  )
  const period = during('2022-01-01', '2022-06-30')
  const total = makeFact(article, '95 mô hình “Dân vận khéo”', 95, { period })
  const fresh = makeFact(article, '39 mô hình mới', 39, { period, measure: 'new', partOf: [total] })
  const copied = makeFact(article, '56 mô hình nhân rộng', 56, { period, measure: 'replicated', partOf: [total] })
  const tuan = makeOfficial(article, 'Nguyễn Mạnh Tuấn', [
    { title: 'Phó Bí thư Thường trực', organisation: 'Huyện ủy', quote: 'Phó Bí thư Thường trực Huyện ủy' },
  ])
  return makeRecords(article, {
    facts: [total, fresh, copied],
    officials: [{ ...tuan, honorific: 'đồng chí' }],
    checks: [makeCheck(article, [total], [fresh, copied])],
  })
}
