import { hash } from 'node:crypto'

/** First 16 hex digits of SHA-256 over the parts, separated so that no two part lists collide. */
export function hashId(...parts: (string | number | null)[]): string {
  return hashText(JSON.stringify(parts))
}

/** First 16 hex digits of the SHA-256 of a text. */
export function hashText(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16)
}

export function sha256(text: string | Uint8Array): string {
  return hash('sha256', text, 'hex')
}

/** unitId = level:code@validFrom, because official codes are re-used. */
export function makeUnitId(level: string, code: string, validFrom: string): string {
  return `${level}:${code}@${validFrom}`
}
