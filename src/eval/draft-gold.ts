import type { Fact } from '../model/fact.js'
import type { Records } from '../model/records.js'

/** Length of the quotes that mark the body's first and last words. */
const EDGE = 60

/** A page's records in the shape of a gold file, to be corrected by a person. `reviewed` stays false until one has. */
export function draftGold(records: Records, source: { file: string; districtCode: string | null }): object {
  return {
    reviewed: false,
    file: source.file,
    source: { districtCode: source.districtCode },
    article: draftArticle(records),
    dates: records.dates.map(({ evidence, role, from, to, grain, partOfDay, inferred }) => ({
      text: evidence.quote,
      role,
      from,
      to,
      grain,
      ...(partOfDay ? { partOfDay } : {}),
      ...(inferred.length > 0 ? { inferred } : {}),
    })),
    units: records.units.map(({ evidence, name, kind, level, code }) => ({
      text: evidence.quote,
      name,
      kind,
      level,
      ...(level === 'district' && code ? { districtCode: code } : {}),
    })),
    officials: records.officials
      .filter(({ role }) => role === 'official')
      .map(({ name, honorific, role, positions }) => ({
        name,
        honorific,
        role,
        positions: positions.map(({ title, organisation, status }) => ({ title, organisation, status })),
      })),
    peopleNotOfficials: records.officials.filter(({ role }) => role !== 'official').map(({ name }) => ({ name })),
    facts: records.facts.map((fact) => draftFact(fact, records.facts)),
    notFacts: [],
    breakdowns: draftBreakdowns(records),
    documents: records.documents.map(({ evidence, type, number, issuedOn }) => ({
      text: evidence.quote,
      type,
      number,
      ...(issuedOn ? { issuedOn } : {}),
    })),
  }
}

function draftArticle({ article }: Records): object {
  const points = Array.from(article.text)
  const textOf = ({ start, end }: { start: number; end: number }) => points.slice(start, end).join('')
  const body = article.blocks.filter(({ kind }) => ['lead', 'paragraph', 'heading', 'table'].includes(kind))
  const kept = new Set(article.text.split('\n'))
  const first = body[0]
  const last = body.at(-1)
  const { title, publishedAt, author, credit, photoCredit, section } = article
  return {
    title,
    publishedAt,
    author,
    credit,
    photoCredit,
    section,
    ...(first && last ? { bodyStarts: textOf(first).slice(0, EDGE), bodyEnds: textOf(last).slice(-EDGE) } : {}),
    captions: article.blocks.filter(({ kind }) => kind === 'caption').map(textOf),
    boilerplate: article.removed.map(({ text }) => text).filter((text) => text.length <= EDGE && !kept.has(text)),
  }
}

function draftFact(fact: Fact, facts: readonly Fact[]): object {
  const {
    value,
    of,
    max,
    unit,
    unitKind,
    modality,
    status,
    measure,
    topic,
    sector,
    level,
    holder,
    period,
    subjectName,
    subjectBasis,
  } = fact
  const totals = fact.partOf.map((id) => facts.find((other) => other.id === id)?.value ?? 0)
  return {
    evidence: fact.evidence.quote,
    value,
    ...(of === null ? {} : { of }),
    ...(max === null ? {} : { max }),
    unit,
    unitKind,
    ...(modality === 'exact' ? {} : { modality }),
    ...(status === 'actual' ? {} : { status }),
    measure,
    topic,
    ...(sector ? { sector } : {}),
    ...(level ? { level } : {}),
    ...(holder ? { holder } : {}),
    ...(subjectName && subjectBasis !== 'pipeline' ? { subjectName } : {}),
    period: period && { from: period.from, to: period.to, kind: period.kind },
    ...(totals.length > 0 ? { partOfValue: totals.reduce((sum, total) => sum + total, 0) } : {}),
  }
}

function draftBreakdowns({ facts, checks }: Records): object[] {
  const figureOf = (id: string) => facts.find((fact) => fact.id === id)?.value ?? 0
  return checks
    .filter(({ kind }) => kind === 'breakdown')
    .map(({ expected, status, partFactIds, totalFactIds }) => ({
      total: expected,
      parts: partFactIds.map(figureOf),
      status,
      ...(totalFactIds.length > 1 ? { totalOf: totalFactIds.map(figureOf) } : {}),
    }))
}
