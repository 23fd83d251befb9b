import { hashId } from '../model/ids.js'
import type { RecordKind } from '../model/records.js'
import { sentenceAt, type TextDocument } from '../vietnamese/index.js'

/**
 * Names records: hash(articleId, kind, its sentence, quote, ordinal among equals). Never offsets, rule or value, so that
 * corrections survive better rules and cleaning. One maker a page and kind; call it in text order.
 */
export class RecordIds {
  readonly #seen = new Map<string, number>()

  constructor(
    readonly articleId: string,
    readonly doc: TextDocument,
  ) {}

  /** Offsets are UTF-16, of the record's quote. */
  make(kind: RecordKind, start: number, end: number): string {
    const sentence = sentenceAt(this.doc, start)
    const around = sentence ? this.doc.text.slice(sentence.start, sentence.end) : ''
    const key = JSON.stringify([kind, around, this.doc.text.slice(start, end)])
    const ordinal = this.#seen.get(key) ?? 0
    this.#seen.set(key, ordinal + 1)
    return hashId(this.articleId, key, ordinal)
  }
}
