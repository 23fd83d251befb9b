import { hashText } from '../model/ids.js'
import type { RecordKind } from '../model/records.js'
import { sentenceIndexAt, type TextDocument } from '../vietnamese/index.js'

/** The words of a sentence, as they go into ids; equal sentences share one. */
type Around = { number: number; escaped: string }

/**
 * Names records: hash(articleId, kind, its sentence, quote, ordinal among equals). Never offsets, rule or value, so that
 * corrections survive better rules and cleaning. One maker a page and kind; call it in text order.
 */
export class RecordIds {
  /** How many records of a kind, sentence and quote there are so far. */
  readonly #seen = new Map<string, number>()
  readonly #bySentence: (Around | undefined)[] = []
  readonly #byText = new Map<string, Around>()
  readonly #head: string

  constructor(
    articleId: string,
    readonly doc: TextDocument,
  ) {
    this.#head = JSON.stringify(articleId)
  }

  /**
   * Offsets are UTF-16, of the record's quote. The hash is `hashId(articleId, JSON.stringify([kind, sentence, quote]), ordinal)`,
   * put together from parts that are escaped once a sentence.
   */
  make(kind: RecordKind, start: number, end: number): string {
    const around = this.#aroundAt(sentenceIndexAt(this.doc, start))
    const quote = this.doc.text.slice(start, end)
    const key = `${around.number}|${kind}|${quote}`
    const ordinal = this.#seen.get(key) ?? 0
    this.#seen.set(key, ordinal + 1)
    return hashText(`[${this.#head},"[\\"${kind}\\",\\"${around.escaped}\\",\\"${escapeTwice(quote)}\\"]",${ordinal}]`)
  }

  #aroundAt(index: number): Around {
    const known = this.#bySentence[index]
    if (known) return known
    const sentence = this.doc.sentences[index]
    const text = sentence ? this.doc.text.slice(sentence.start, sentence.end) : ''
    const around = this.#byText.get(text) ?? { number: this.#byText.size, escaped: escapeTwice(text) }
    this.#byText.set(text, around)
    this.#bySentence[index] = around
    return around
  }
}

/** What JSON may escape: quotation marks, backslashes, control characters and surrogates; all but these is left as it is. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/

/** A text as it stands within a JSON string within a JSON string. */
function escapeTwice(text: string): string {
  if (!ESCAPED.test(text)) return text
  return escapeOnce(escapeOnce(text))
}

function escapeOnce(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
