import { Tag, type Term, wordKey } from '../../vietnamese/index.js'

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** One word with its tone mark where old-style spelling puts it (Thuỷ → Thủy), case kept. `key` is its wordKey. */
export function placeTone(word: string, key = wordKey(word)): string {
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

/** Terms [from, to) as they stand, spaces single, tone marks old style. */
export function showWords(terms: readonly Term[], from: number, to: number): string {
  let shown = ''
  for (let index = from; index < to; index += 1) {
    const term = terms[index]!
    if (index > from && !term.is(Tag.Glued)) shown += ' '
    shown += term.is(Tag.Word) ? placeTone(term.text, term.normal) : term.text
  }
  return shown
}
