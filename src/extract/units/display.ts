import { type Term, wordKey } from '../../vietnamese/index.js'

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** One word with its tone mark where old-style spelling puts it (Thuỷ → Thủy), case kept. */
export function placeTone(word: string): string {
  const key = wordKey(word)
  const lower = word.toLowerCase()
  if (key === lower || key.length !== word.length) return word
  return [...key].map((letter, index) => (isUpper(word.charAt(index)) ? letter.toUpperCase() : letter)).join('')
}

/** "HOÀNG" → "Hoàng", "H'HEN" → "H'Hen"; for names written in capitals. */
export function capitalise(word: string): string {
  return word
    .split(/(['’])/)
    .map((part) => (part.length > 1 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part))
    .join('')
}

/** Words of text[terms] as they stand, spaces single, tone marks old style. */
export function showWords(text: string, terms: readonly Term[], from: number, to: number): string {
  let shown = ''
  for (let index = from; index < to; index += 1) {
    const term = terms[index]!
    if (index > from && !term.tags.has('Glued')) shown += ' '
    shown += term.tags.has('Word') ? placeTone(text.slice(term.start, term.end)) : text.slice(term.start, term.end)
  }
  return shown
}
