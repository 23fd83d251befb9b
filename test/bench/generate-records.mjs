import { createHash } from 'node:crypto'

/** Small deterministic generator (mulberry32): the same seed gives the same database. */
export function randomFrom(seed) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return { next, below: (limit) => Math.floor(next() * limit), pick: (list) => list[Math.floor(next() * list.length)] }
}

const id = (...parts) => createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 16)

const subjects = [
  'hội nghị',
  'bà con',
  'cán bộ',
  'đoàn viên',
  'hội viên',
  'các thôn',
  'nhân dân',
  'ban chỉ đạo',
  'khối dân vận',
  'chi bộ',
]
const verbs = [
  'bàn bạc',
  'góp công',
  'hiến đất',
  'tuyên truyền',
  'vận động',
  'kiểm tra',
  'chia sẻ',
  'trao đổi',
  'thống nhất',
  'đôn đốc',
]
const objects = [
  'làm đường',
  'trồng hoa',
  'giữ sạch xóm ngõ',
  'nuôi cá',
  'thắp sáng đường quê',
  'xây nhà văn hóa',
  'giúp hộ nghèo',
  'thu gom rác',
]
const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ']
const givenNames = [
  'Văn An',
  'Thị Bình',
  'Văn Cường',
  'Thị Dung',
  'Đức Hải',
  'Thị Hoa',
  'Minh Khôi',
  'Thị Lan',
  'Quang Nam',
  'Thị Oanh',
]
const measures = ['registered', 'built', 'maintained', 'new', 'replicated', 'exemplary', 'recognised', 'commended']
const sectors = [null, null, null, 'economy', 'culture-society', 'security-defence', 'political-system']
const units = ['mô hình', 'mô hình', 'mô hình', 'điển hình', 'hộ', 'người', 'tập thể', 'lượt người']

/** One article with `factCount` facts and the usual other records; about 2.5 KB of text. BMP letters only. */
export function makeRecords(number, factCount, districts) {
  const random = randomFrom(number + 1)
  const district = random.pick(districts)
  const year = 2012 + random.below(13)
  const articleId = id('article', number)
  let text = `Tin số ${number} về “Dân vận khéo” ở ${district.name}`
  const title = text
  const blocks = [{ kind: 'title', start: 0, end: text.length }]
  const say = (words) => {
    const start = text.length + 1
    text += `\n${words}`
    blocks.push({ kind: 'paragraph', start, end: text.length })
    return start
  }
  const evidence = (words, around = (quote) => quote) => {
    const sentence = around(words)
    const start = say(sentence) + sentence.indexOf(words)
    return { start, end: start + words.length, quote: words, rule: 'bench' }
  }
  const chat = () => {
    const clause = () => `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(objects)}`
    return `Ở xã số ${random.below(900)}, ${clause()}, còn ${clause()} và ${clause()}; năm ${year} ${clause()}.`
  }
  const period = { from: `${year}-01-01`, to: `${year}-12-31`, kind: 'during', basis: 'clause' }
  const facts = []
  for (let index = 0; index < factCount; index += 1) {
    const unit = random.pick(units)
    const value = 1 + random.below(600)
    const rounded = random.below(20) === 0
    const partOf = index > 0 && index < 3 ? [facts[0].id] : []
    facts.push({
      id: id(articleId, 'fact', index),
      value: rounded ? Math.max(10, value - (value % 10)) : value,
      of: null,
      max: null,
      modality: rounded ? 'approximate' : 'exact',
      status: random.below(12) === 0 ? 'target' : 'actual',
      unit,
      unitKind: 'count',
      topic: unit === 'mô hình' || unit === 'điển hình' ? 'Dân vận khéo' : null,
      measure: unit === 'mô hình' || unit === 'điển hình' ? random.pick(measures) : 'other',
      measureText: 'đăng ký',
      sector: random.pick(sectors),
      level: random.below(6) === 0 ? 'commune' : null,
      holder: null,
      subjectUnitId: district.unitId,
      subjectName: district.name,
      subjectBasis: 'pipeline',
      period: random.below(4) === 0 ? null : period,
      partOf,
      confidence: 0.5 + random.next() / 2,
      evidence: evidence(
        `${value} ${unit}`,
        (words) => `Huyện đăng ký ${words} với kết quả ${random.below(1000)}. ${chat()}`,
      ),
    })
  }
  const dates = [1, 2, 3].map((index) => {
    const day = `${year}-0${1 + random.below(9)}-1${random.below(10)}`
    const written = `ngày 1${index}/${1 + random.below(12)}`
    return {
      ...{
        id: id(articleId, 'date', index),
        from: day,
        to: day,
        grain: 'day',
        role: 'event',
        partOfDay: null,
        time: null,
      },
      ...{ inferred: ['year'], basis: 'publication', evidence: evidence(written) },
    }
  })
  const named = ['Huyện ủy', 'Ủy ban nhân dân huyện', 'Ban Dân vận Huyện ủy', 'Hội Nông dân huyện'].map(
    (name, index) => ({
      ...{ id: id(articleId, 'unit', index), name, kind: 'organisation', level: 'district', unitId: null, code: null },
      ...{ candidates: [], evidence: evidence(name) },
    }),
  )
  const officials = [1, 2].map((index) => {
    const name = `${random.pick(surnames)} ${random.pick(givenNames)}`
    const position = (ordinal, heading) => ({
      ...{ title: heading, organisation: 'Huyện ủy', level: 'district', unitId: district.unitId, status: 'current' },
      ...{ attestedOn: `${year}-06-0${ordinal}`, evidence: evidence(heading) },
    })
    return {
      ...{ id: id(articleId, 'official', index), name, honorific: 'đồng chí', role: 'official' },
      ...{ positions: [position(1, 'Bí thư Huyện ủy'), position(2, 'Trưởng Ban Dân vận')], evidence: evidence(name) },
    }
  })
  const documents = [
    {
      ...{
        id: id(articleId, 'document'),
        type: 'Chỉ thị',
        number: '19-CT/TU',
        issuedOn: `${year}-02-01`,
        issuer: 'Tỉnh ủy',
      },
      evidence: evidence('Chỉ thị 19-CT/TU'),
    },
  ]
  const checks =
    facts.length < 3
      ? []
      : [
          {
            ...{
              id: id(articleId, 'check'),
              kind: 'breakdown',
              status: random.pick(['ok', 'ok', 'ok', 'mismatch', 'partial']),
            },
            ...{ totalFactIds: [facts[0].id], partFactIds: [facts[1].id, facts[2].id], expected: facts[0].value },
            ...{ actual: facts[1].value + facts[2].value, evidence: facts[0].evidence },
          },
        ]
  const textSha256 = createHash('sha256').update(text).digest('hex')
  const article = {
    ...{
      id: articleId,
      versionId: id(articleId, textSha256),
      pageKind: 'article',
      url: `https://cong-${district.code}.example/tin/${number}`,
    },
    ...{
      pipeline: `bench/${district.code}`,
      sourceUnitId: district.unitId,
      title,
      publishedAt: `${year}-07-01T08:00:00+07:00`,
    },
    ...{
      publishedOn: `${year}-07-01`,
      publishedFrom: 'visible',
      eventOn: null,
      capturedAt: '2025-03-01T08:00:00+07:00',
    },
    ...{ author: null, credit: null, photoCredit: null, section: 'Tin tức', text, blocks, removed: [], textSha256 },
  }
  return { article, dates, units: named, officials, facts, documents, checks }
}

/** Records of one article, positions included, the article itself not. */
export function countRecords(records) {
  const kinds = [records.dates, records.units, records.facts, records.documents, records.checks, records.officials]
  const positions = records.officials.reduce((sum, official) => sum + official.positions.length, 0)
  return kinds.reduce((sum, list) => sum + list.length, positions)
}

/** One portal a district code. */
export function makePipelines(districts) {
  const newest = new Map(districts.map((district) => [district.code, district]))
  return [...newest.values()].map(({ code, name, unitId }) => ({
    ...{ pipeline: `bench/${code}`, title: `Cổng thông tin ${name}`, districtCode: code, unitId, platform: null },
    ...{ startUrls: [`https://cong-${code}.example/`], schedule: '0 2 * * *', expectedMin: 10, expectedMax: null },
    unverified: false,
  }))
}

/** The fetch that an article came from; of 50 fetches one failed. */
export function makePage({ article }, index) {
  const failed = index % 50 === 49
  return {
    ...{ runId: 'bench', pipeline: article.pipeline, url: article.url, finalUrl: null, fetchedAt: article.capturedAt },
    ...{
      status: failed ? 500 : 200,
      contentType: 'text/html; charset=utf-8',
      bytes: 20_000,
      sha256: article.textSha256,
    },
    ...{ captureSource: 'live', archiveFile: `archive/${article.pipeline}.warc.gz`, archiveOffset: index * 5_000 },
    ...{ pageKind: 'article', articleId: article.id, error: failed ? 'server error' : null },
  }
}

/** Of 100 pages one has something odd. */
export function makeIssues(pages) {
  return pages
    .filter((_, index) => index % 100 === 7)
    .map(({ pipeline, url, fetchedAt }, index) => ({
      ...{ runId: 'bench', pipeline, at: fetchedAt, stage: 'crawl', severity: index % 2 ? 'error' : 'warning' },
      ...{ code: index % 3 ? 'not-an-article' : 'server-error', place: url, message: `Lỗi ${index}` },
    }))
}
