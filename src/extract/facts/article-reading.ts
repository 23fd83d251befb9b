import { Tag, type TextDocument } from '../../vietnamese/index.js'
import type { ExtractContext } from '../context.js'
import type { DateMention } from '../dates/mention.js'
import type { DocumentMention } from '../documents/index.js'
import type { NumberMention } from '../numbers/mention.js'
import type { Figure } from './figure.js'
import { findHome, isCityProvince } from './home.js'
import { readSentence, type SentenceReading } from './sentence-reading.js'

export type FactContext = ExtractContext & { eventOn?: string | null }

/** What the rules of a whole article look at: its sentences in order, each read once and only when asked for. */
export class ArticleReading {
  readonly #readings: (SentenceReading | undefined)[]
  readonly #numbers: Map<number, NumberMention[]>
  readonly #dates: Map<number, DateMention[]>
  readonly #documents: Map<number, DocumentMention[]>
  /** Sentences [from, to) of each block. */
  readonly #blocks = new Map<number, [number, number]>()
  /** Sentences of the headline. */
  readonly title: number[]
  /** Whether "thành phố" means the province here. */
  readonly isInCity: boolean
  /** Last heading before each block, as its sentences. */
  readonly #headings = new Map<number, [number, number]>()

  constructor(
    readonly doc: TextDocument,
    readonly context: FactContext,
    layers: { numbers: NumberMention[]; dates: DateMention[]; documents: readonly DocumentMention[] },
  ) {
    this.#readings = new Array(doc.sentences.length)
    this.#numbers = groupBySentence(layers.numbers)
    this.#dates = groupBySentence(layers.dates)
    this.#documents = groupBySentence(layers.documents)
    this.isInCity = isCityProvince(findHome(context))
    this.#indexBlocks()
    this.title = this.#findTitle()
  }

  /** Sentences that hold a number, in order. */
  get numbered(): number[] {
    return [...this.#numbers.keys()].sort((a, b) => a - b)
  }

  /** Sentences that may head a list of lines: they end with a colon, or marked lines follow them. */
  get listHeads(): number[] {
    const { sentences } = this.doc
    return sentences.flatMap(({ terms }, index) =>
      terms.at(-1)?.text === ':' || (this.isListLine(index + 1) && !this.isListLine(index)) ? [index] : [],
    )
  }

  /** Whether a sentence is a line that opens with a dash or bullet. */
  isListLine(index: number): boolean {
    return this.doc.sentences[index]?.terms[0]?.is(Tag.Dash | Tag.Bullet | Tag.Plus) === true
  }

  at(index: number): SentenceReading {
    const known = this.#readings[index]
    if (known) return known
    const sentence = this.doc.sentences[index]!
    const reading = readSentence(index, sentence, this.doc.text, this.#numbers.get(index) ?? [], this.datesAt(index))
    this.#readings[index] = reading
    return reading
  }

  datesAt(index: number): DateMention[] {
    return this.#dates.get(index) ?? []
  }

  /** Sentences [from, to) of the block that a sentence stands in. */
  blockOf(index: number): [number, number] {
    return this.#blocks.get(this.doc.sentences[index]!.block) ?? [index, index + 1]
  }

  headingOf(index: number): [number, number] | null {
    return this.#headings.get(this.doc.sentences[index]!.block) ?? null
  }

  isTitle(index: number): boolean {
    return this.title.includes(index)
  }

  documentsAt(index: number): readonly DocumentMention[] {
    return this.#documents.get(index) ?? []
  }

  figuresAt(index: number): Figure[] {
    return this.#readings[index]?.figures ?? []
  }

  #indexBlocks(): void {
    this.doc.sentences.forEach((sentence, index) => {
      const range = this.#blocks.get(sentence.block)
      if (range) range[1] = index + 1
      else this.#blocks.set(sentence.block, [index, index + 1])
    })
    let heading: [number, number] | null = null
    for (const [block, range] of this.#blocks) {
      if (this.doc.blocks[block]?.kind === 'heading') heading = range
      else if (heading) this.#headings.set(block, heading)
    }
  }

  /** The title block; in a bare text the first line, where it has no full stop and other lines follow. */
  #findTitle(): number[] {
    const { blocks, sentences } = this.doc
    const titled = sentences.flatMap((sentence, index) => (blocks[sentence.block]?.kind === 'title' ? [index] : []))
    if (titled.length > 0) return titled
    if (blocks.length < 2 || blocks.some((block) => block.kind !== 'paragraph')) return []
    const first = this.#blocks.get(0)
    const last = first && sentences[first[1] - 1]?.terms.at(-1)
    if (!first || !last || first[1] - first[0] > 2 || last.text === '.' || last.text === ':') return []
    return Array.from({ length: first[1] - first[0] }, (_, offset) => first[0] + offset)
  }
}

function groupBySentence<T extends { sentence: number }>(mentions: readonly T[]): Map<number, T[]> {
  const found = new Map<number, T[]>()
  for (const mention of mentions) {
    const list = found.get(mention.sentence)
    if (list) list.push(mention)
    else found.set(mention.sentence, [mention])
  }
  return found
}
