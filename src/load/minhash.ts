/** Places of the signature; each is one of 64 signs. */
export const signatureLength = 64

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const empty = 0xffffffff

/** Signature of a text without words: such texts have nothing in common. */
export const emptySignature = signs.charAt(0).repeat(signatureLength)

/**
 * MinHash signature of the runs of three syllables of a text, case folded (one permutation, 64 bins, empty bins filled
 * from the next). The share of places in which two signatures agree estimates the share of runs that the texts have in
 * common, so in SQL near-duplicates are `hamming(a.minhash, b.minhash) <= 19`. Pure: same text, same signature.
 */
export function minhash(text: string): string {
  const smallest = new Uint32Array(signatureLength).fill(empty)
  const lower = text.toLowerCase()
  let first = 0
  let second = 0
  let word = 0
  for (let at = 0; at <= lower.length; at += 1) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0x20
    if (isWordSign(code)) {
      word = Math.imul(word ^ code, 0x01000193)
    } else if (word !== 0) {
      note(smallest, mix(Math.imul(Math.imul(first, 31) + second, 31) + word))
      first = second
      second = word
      word = 0
    }
  }
  return toSignature(smallest)
}

/** Letters, digits and combining marks; general punctuation and Latin-1 signs part words as blanks do. */
function isWordSign(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0xd7 && code !== 0xf7
}

/** Final mix of MurmurHash3: every bit of the input moves half of the output. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function note(smallest: Uint32Array, hash: number): void {
  const bin = hash & 63
  const rest = hash >>> 6
  if (rest < smallest[bin]!) smallest[bin] = rest
}

function toSignature(smallest: Uint32Array): string {
  if (smallest.every((value) => value === empty)) return emptySignature
  let signature = ''
  for (let bin = 0; bin < signatureLength; bin += 1) {
    let from = bin
    while (smallest[from] === empty) from = (from + 1) % signatureLength
    // The distance keeps a borrowed value from agreeing with one that stands there of its own.
    signature += signs.charAt(mix(smallest[from]! + Math.imul(from - bin, 0x9e3779b1)) & 63)
  }
  return signature
}
