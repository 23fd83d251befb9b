import { vietnameseShape } from './vietnamese-shape.js'

/**
 * Font encodings of Vietnamese before Unicode: the letters are Latin-1 characters that special fonts draw as
 * Vietnamese ones. Tables after the published layouts of TCVN 5712:1993 (VN3) and VNI for Windows.
 */
export type FontEncoding = 'tcvn3' | 'vni'

/** The letter at each place from U+00A1 to U+00FE; _ where there is none. */
const tcvn3Letters = 'ĂÂÊÔƠƯĐăâêôơưđ______àảãáạ_ằẳẵắ_______ặầẩẫấậè_ẻẽéẹềểễếệìỉ___ĩíịò_ỏõóọồổỗốộờởỡớợù_ủũúụừửữứựỳỷỹýỵ'

function readTcvn3(text: string): string {
  return text.replace(/[\u00A1-\u00FE]/g, (sign) => {
    const letter = tcvn3Letters[sign.charCodeAt(0) - 0xa1]
    return letter === undefined || letter === '_' ? sign : letter
  })
}

const vniTones: Record<string, string> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' }
const vniCircumflex: Record<string, string> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}
const vniBreve: Record<string, string> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const vniSingles: Record<string, string> = { ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ' }
const vniPair = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/giu

function readVni(text: string): string {
  const paired = text.replace(vniPair, (pair, base: string, mark: string) => {
    const letter = base.toLowerCase()
    const sign = mark.toLowerCase()
    const accent =
      vniTones[sign] ??
      ('aeo'.includes(letter) ? vniCircumflex[sign] : undefined) ??
      (letter === 'a' ? vniBreve[sign] : undefined)
    if (accent === undefined) return pair
    const root = letter === 'ô' ? 'ơ' : letter === 'ö' ? 'ư' : letter
    const composed = (root + accent).normalize('NFC')
    return `\uE000${base === letter ? composed : composed.toUpperCase()}`
  })
  return paired.replace(/\uE000(.)|[ôöíìæóòîñ]/giu, (sign, composed: string | undefined) => {
    if (composed !== undefined) return composed
    const letter = vniSingles[sign.toLowerCase()] ?? sign
    return sign === sign.toLowerCase() ? letter : letter.toUpperCase()
  })
}

export function readFontEncoding(text: string, encoding: FontEncoding): string {
  return encoding === 'tcvn3' ? readTcvn3(text) : readVni(text)
}

const fewestWords = 8
const certain = 0.8

const fewestMarks = 0.06

/** Text in a font encoding is as full of Latin-1 signs as Vietnamese is of marks; French and German are not. */
function isMarkedThroughout(text: string): boolean {
  const marks = text.match(/[\u00A1-\u00FE]/g)?.length ?? 0
  return marks > text.length * fewestMarks
}

/** The font encoding that turns nonsense into Vietnamese, or null: most words must become syllables that were none. */
export function detectFontEncoding(text: string): FontEncoding | null {
  if (!isMarkedThroughout(text)) return null
  const asIs = vietnameseShape(text)
  if (asIs.words < fewestWords || asIs.share > 0.6) return null
  const readings = (['tcvn3', 'vni'] as const).map((encoding) => ({
    encoding,
    ...vietnameseShape(readFontEncoding(text, encoding)),
  }))
  const best = readings.reduce((a, b) => (b.share > a.share ? b : a))
  return best.words >= fewestWords && best.share >= certain && best.share > asIs.share + 0.3 ? best.encoding : null
}
