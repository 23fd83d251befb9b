const onset = '(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?'
const vowels = 'aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ'
const syllable = new RegExp(`^${onset}[${vowels}]{1,3}(?:ng|nh|ch|[cmnpt])?$`)
/** A syllable has one tone, on the vowel with a hat or hook if there is one: else marks were read in the wrong encoding. */
const toned = '[áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]'
const plainToned = '[áàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]'
const misplacedTone = new RegExp(`${toned}.*${toned}|[ăâêôơư]${plainToned}`)
const edges = /^[^\p{L}]+|[^\p{L}]+$/gu
const sample = 60_000

/**
 * Share of the words of two letters or more, one outside ASCII, that are Vietnamese syllables, and how many such words
 * there are. Right text is near 1, the same bytes under a wrong label near 0.
 */
export function vietnameseShape(text: string): { share: number; words: number } {
  let words = 0
  let valid = 0
  for (const token of text
    .slice(0, sample)
    .toLowerCase()
    .normalize('NFC')
    .split(/[\s<>=&;/|"'()[\],.:!?…–-]+/u)) {
    if (token.length < 2 || token.length > 12 || /^[\x20-\x7E]*$/.test(token)) continue
    words++
    if (isSyllable(token.replace(edges, ''))) valid++
  }
  return { share: words === 0 ? 0 : valid / words, words }
}

/** Share of all words of Latin letters that are Vietnamese syllables. */
export function syllableShare(text: string): number {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? []
  return words.length === 0 ? 0 : words.filter(isSyllable).length / words.length
}

function isSyllable(word: string): boolean {
  return syllable.test(word) && !misplacedTone.test(word)
}
