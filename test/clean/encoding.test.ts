import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../src/clean/encoding/decode-bytes.js'
import { detectFontEncoding, readFontEncoding } from '../../src/clean/encoding/font-encodings.js'
import { repairMojibake } from '../../src/clean/encoding/mojibake.js'
import { vietnameseShape } from '../../src/clean/encoding/vietnamese-shape.js'
import { cleanPage } from '../../src/clean/index.js'

const prose =
  'Chiều 12/5, Ủy ban nhân dân huyện tổ chức hội nghị đánh giá kết quả xây dựng nông thôn mới. ' +
  'Đến nay, toàn huyện đã có 14 xã được công nhận đạt chuẩn, trong đó 3 xã đạt chuẩn nâng cao. ' +
  'Các đại biểu thảo luận về giải pháp huy động nguồn lực, giữ gìn vệ sinh đường làng, ngõ xóm.'

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

/** windows-1258 has base letters, five tone marks and a few composed letters. */
function toWindows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258')
  const places = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  const bytes: number[] = []
  for (const letter of text) {
    const whole = places.get(letter)
    if (whole !== undefined) bytes.push(whole)
    else {
      const parts = letter.normalize('NFD')
      const tone = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/u)?.[0] ?? ''
      bytes.push(places.get(parts.replace(tone, '').normalize('NFC'))!, places.get(tone)!)
    }
  }
  return Uint8Array.from(bytes)
}

describe('decodeBytes', () => {
  const page = `<html><head><meta charset="CHARSET"></head><body><p>${prose}</p></body></html>`
  it.each([
    ['utf-8 under its own name', utf8(page.replace('CHARSET', 'utf-8')), null, 'utf-8'],
    ['utf-8 with a byte order mark', utf8(`\uFEFF${page}`), null, 'utf-8'],
    ['utf-8 labelled windows-1252', utf8(page.replace('CHARSET', 'windows-1252')), null, 'utf-8'],
    ['utf-8 labelled iso-8859-1 in the header', utf8(page), 'text/html; charset=ISO-8859-1', 'utf-8'],
    ['windows-1258 under its own name', toWindows1258(page.replace('CHARSET', 'windows-1258')), null, 'windows-1258'],
    ['windows-1258 labelled utf-8', toWindows1258(page.replace('CHARSET', 'utf-8')), null, 'windows-1258'],
    [
      'windows-1258 labelled windows-1252',
      toWindows1258(page.replace('CHARSET', 'windows-1252')),
      null,
      'windows-1258',
    ],
    ['windows-1258 without a label', toWindows1258(page.replace('<meta charset="CHARSET">', '')), null, 'windows-1258'],
  ])('reads %s', (_, bytes, contentType, encoding) => {
    const decoded = decodeBytes(bytes, contentType)!
    expect(decoded.text.normalize('NFC')).toContain(prose)
    expect(decoded.encoding).toBe(encoding)
  })
  it('reads UTF-16 with and without a mark', () => {
    const units = new Uint8Array(Uint16Array.from(page, (sign) => sign.charCodeAt(0)).buffer)
    expect(decodeBytes(units, null)?.text).toContain(prose)
    expect(decodeBytes(Uint8Array.of(0xff, 0xfe, ...units), null)?.text).toContain(prose)
  })
  it('says what the label should have been', () => {
    expect(decodeBytes(utf8(page.replace('CHARSET', 'windows-1252')), null)?.mislabelled).toBe('windows-1252')
    expect(decodeBytes(utf8(page.replace('CHARSET', 'utf-8')), null)?.mislabelled).toBeNull()
  })
  it('leaves French under its own label', () => {
    const french = 'Le maire a été réélu à la tête de la forêt communale, où les élèves plantent des chênes.'
    expect(decodeBytes(latin1(`<meta charset=iso-8859-1><p>${french}`), null)?.text).toContain(french)
    expect(decodeBytes(latin1(`<p>${french}`), null)?.text).toContain(french)
  })
  it.each([
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47]],
    ['zeros', new Array(64).fill(0)],
    ['control bytes', Array.from({ length: 400 }, (_, at) => at % 8)],
  ])('says that %s is no text', (_, bytes) => expect(decodeBytes(Uint8Array.from(bytes), null)).toBeNull())
})

describe('font encodings', () => {
  // The same sentence as typists of the nineties saw it in the wrong font.
  const tcvn3 = 'ChiÒu qua, ñy ban nh©n d©n huyÖn tæ chøc héi nghÞ ®¸nh gi¸ kÕt qu¶ x©y dùng n«ng th«n míi'
  const vni =
    'Chieàu qua, uûy ban nhaân daân huyeän toå chöùc hoäi nghò ñaùnh giaù keát quaû xaây döïng noâng thoân môùi'
  const right = 'Chiều qua, ủy ban nhân dân huyện tổ chức hội nghị đánh giá kết quả xây dựng nông thôn mới'

  it.each([
    ['tcvn3', tcvn3],
    ['vni', vni],
  ] as const)('reads %s', (encoding, text) => {
    expect(detectFontEncoding(text)).toBe(encoding)
    expect(readFontEncoding(text, encoding)).toBe(right)
  })
  it.each([
    right,
    'Le maire a été réélu à la tête de la forêt où les élèves plantent déjà des chênes',
    'Grüße aus Köln, schöne Bäume für müde Füße, große Vögel, süße Äpfel, böse Wölfe',
  ])('leaves %s', (text) => expect(detectFontEncoding(text)).toBeNull())
  it.each([
    ['tcvn3', tcvn3],
    ['vni', vni],
  ])('is read in a page of %s', (_, text) => {
    const html = `<html><head><title>${text}</title></head><body><h1>${text}</h1><p>${text}. ${text}.</p><p>${text}, ${text}.</p></body></html>`
    const article = cleanPage({ html })
    expect(article.title).toBe(right)
    expect(article.text).toContain(`${right}. ${right}.`)
  })
})

describe('pages in a font encoding, mixed and mislabelled', () => {
  const lines = [
    'Quảng Hòa: hội viên nông dân vay vốn nuôi cá lồng',
    'Sáng 3/10, Hội Nông dân huyện Quảng Hòa họp Ban Chấp hành mở rộng để bàn việc giúp hội viên vay vốn.',
    'Đến hết quý III, toàn huyện có 37 tổ vay vốn với 912 hộ; những hộ nghèo được hướng dẫn ủ phân và tiêm phòng.',
  ]
  // What typists of the nineties saved: the place of a letter in the font, not the letter.
  const places = 'ĂÂÊÔƠƯĐăâêôơưđ______àảãáạ_ằẳẵắ_______ặầẩẫấậè_ẻẽéẹềểễếệìỉ___ĩíịò_ỏõóọồổỗốộờởỡớợù_ủũúụừửữứựỳỷỹýỵ'
  const toTcvn3 = (text: string) =>
    Array.from(text, (letter) => {
      const at = letter === '_' ? -1 : places.indexOf(letter)
      return at < 0 ? letter : String.fromCharCode(0xa1 + at)
    }).join('')
  const menu = Array.from(
    { length: 30 },
    (_, at) => `<a href="/${at}">Chuyên mục ${at}: công báo, cải cách hành chính</a><br>`,
  ).join('')
  const page = (write: (text: string) => string, charset = 'utf-8', before = '') =>
    `<html><head><meta charset="${charset}"><title>${write(lines[0]!)}</title></head><body>${before}<h1>${write(lines[0]!)}</h1>${lines
      .slice(1)
      .map((line) => `<p>${write(line)}</p>`)
      .join('')}</body></html>`
  const as = (text: string) => text
  it.each([
    ['TCVN3 below a long menu in Unicode', page(toTcvn3, 'utf-8', menu)],
    ['TCVN3 under a title in Unicode', page(toTcvn3).replaceAll(toTcvn3(lines[0]!), lines[0]!)],
    ['TCVN3 in bytes labelled windows-1258', latin1(page(toTcvn3, 'windows-1258'))],
    ['TCVN3 in bytes labelled utf-8', latin1(page(toTcvn3))],
    ['windows-1258 labelled iso-8859-1', toWindows1258(page(as, 'iso-8859-1'))],
    ['decomposed letters', page((text) => text.normalize('NFD'))],
  ])('reads %s', (_, html) => {
    const article = cleanPage({ html })
    expect(article.title).toBe(lines[0])
    for (const line of lines) expect(article.text).toContain(line)
  })
  it('keeps the menu of such a page in Unicode', () => {
    const removed = cleanPage({ html: page(toTcvn3, 'utf-8', menu) }).removed.map(({ text }) => text)
    expect(removed.join(' ')).toContain('công báo, cải cách hành chính')
  })
  it('reads a copied page, line by line', () => {
    const text = ['Trang chủ', 'Giới thiệu', ...lines.map(toTcvn3)].join('\n')
    expect(cleanPage({ text }).title).toBe(lines[0])
  })
  it.each([
    [
      'Eleição na região sul é adiada',
      'A comissão não pôde concluir a apuração, e a votação será retomada amanhã às três, após a manhã de chuvas.',
    ],
    [
      'Färjan går åter över ån på måndag',
      'Båten låg två månader på land, där varvet målade och lagade både däck och räcken för många kronor.',
    ],
    [
      'Ferjan siglir á ný á mánudag',
      'Skipið lá í slipp í átta vikur og þar var það málað og öllu skipt út, að sögn hafnarstjórans á staðnum.',
    ],
    [
      'Feribot sekiz hafta sonra dönüyor',
      'Gemi iki ay boyunca kızakta kaldı; ustalar güverteyi ve küpeşteyi onarıp boyadı, dedi liman müdürü.',
    ],
    ['Café ở phố núi', 'Quán của ông José mở cửa từ 6 giờ, bán croissant, crème brûlée và trà sữa cho khách du lịch.'],
  ])('leaves %s', (title, prose) => {
    const html = `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${prose}</p><p>${prose}</p></body></html>`
    for (const input of [html, utf8(html)]) expect(cleanPage({ html: input }).text).toContain(prose)
  })
})

describe('double encoding', () => {
  it('is undone', () => {
    const twice = new TextDecoder('windows-1252').decode(utf8(prose))
    expect(repairMojibake(twice)).toBe(prose)
    expect(repairMojibake(prose)).toBe(prose)
  })
})

describe('vietnameseShape', () => {
  it('is near 1 for Vietnamese and low for other languages', () => {
    expect(vietnameseShape(prose).share).toBeGreaterThan(0.95)
    expect(vietnameseShape('La forêt où les élèves plantent déjà des chênes a été fermée').share).toBeLessThan(0.4)
  })
})
