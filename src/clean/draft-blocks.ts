import type { Removed } from '../model/article.js'
import type { DraftBlock } from './assemble-article.js'
import { isCaptionNamed } from './caption-name.js'
import { isHeadingTag } from './html-tags.js'
import type { Verdicts } from './judge-zones.js'
import { type Byline, readBareSignature, readLabelledByline } from './read-byline.js'
import { looksLikeCaption } from './recognise-caption.js'
import type { Segment } from './segment-page.js'
import { isProse } from './weigh-segments.js'

export type Classified = {
  blocks: DraftBlock[]
  /** Segment of each block. */
  sources: number[]
  removed: Removed[]
  /** Those with a label first. */
  bylines: Byline[]
}

type Draft = DraftBlock & { at: number }

/** The blocks that stay, each with its kind, and the signatures among them. */
export function draftBlocks(segments: Segment[], decided: Verdicts, leads: Set<number>): Classified {
  const drafts: Draft[] = []
  const removed: Removed[] = []
  const labelled: Byline[] = []
  const bare: Byline[] = []
  const kept = segments.flatMap((_, at) => (decided[at] === null ? [at] : []))
  const lastProse = kept.findLast((at) => isProse(segments[at]!)) ?? -1
  const vietnamese = kept.some((at) => vietnameseOnly.test(segments[at]!.text))
  let afterImage = false
  for (const [at, segment] of segments.entries()) {
    const rule = decided[at]
    afterImage = segment.afterImage || (afterImage && decided[at - 1] === 'file-name')
    if (rule) {
      removed.push({ rule, text: segment.text })
      continue
    }
    const closing = vietnamese && lastProse >= 0 && at > lastProse ? readBareSignature(segment.text) : null
    const stated = readSignature(segment)
    const byline = stated ?? closing
    if (at > lastProse && !byline && isLeftover(segment)) {
      removed.push({ rule: 'after-body', text: segment.text })
      continue
    }
    if (stated) labelled.push(stated)
    else if (closing) bare.push(closing)
    if (byline && byline.author === null && byline.credit === null)
      removed.push({ rule: 'photo-credit', text: segment.text })
    else {
      const lead = leads.has(at) || (segment.bold && isProse(segment) && !drafts.some(isBody))
      drafts.push({ kind: byline ? 'byline' : kindOf(segment, lead, afterImage), text: segment.text, at })
    }
  }
  return {
    blocks: drafts.map(({ kind, text }) => ({ kind, text })),
    sources: drafts.map(({ at }) => at),
    removed,
    bylines: [...labelled, ...bare],
  }
}

function isBody({ kind }: DraftBlock): boolean {
  return kind === 'paragraph' || kind === 'lead' || kind === 'heading'
}

/** A labelled signature; "Photos: <link>" leads to other pages and signs nothing. */
function readSignature({ text, links }: Segment): Byline | null {
  const byline = readLabelledByline(text)
  return byline?.photoCredit && !byline.author && links > 0 ? null : byline
}

/** Letters that no other language of Latin script has. */
const vietnameseOnly = /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷ]/iu

/** A label below the body that no paragraph, list or image holds. */
function isLeftover({ element, tag, text }: Segment): boolean {
  return (
    text.length < 40 && /^(?:div|span|section|article|a)$/.test(element.tag) && !/[.!?…]$/u.test(text) && tag !== 'li'
  )
}

const photoCredit =
  /(?:crédits? photo|photo credit|(?:photo|image|foto|ảnh)\s*[:：]\s*\p{Lu}|getty images|\(ap photo|\/\s?afp|\/\s?reuters|\(reuters\))/iu

function kindOf(segment: Segment, lead: boolean, afterImage: boolean): DraftBlock['kind'] {
  const { tag, text } = segment
  if (tag === 'table') return 'table'
  if (isCaptionNamed(segment)) return 'caption'
  if (text.length <= 260 && photoCredit.test(text)) return 'caption'
  if (isHeadingTag(tag)) return 'heading'
  if (lead) return 'lead'
  if (afterImage && !/[.;:]["”]?$/u.test(text) && text.length <= 260) return 'caption'
  if (tag === 'p' || tag === 'div' || tag === 'td') {
    if (looksLikeCaption(text) && (segment.italic || afterImage)) return 'caption'
    if (segment.bold && text.length <= 140 && !/[.;,]$/u.test(text)) return 'heading'
  }
  return 'paragraph'
}
