import { findRepeated } from './repeated-siblings.js'
import type { Segment, SegmentedPage, Zone } from './segment-page.js'
import { sumZone, type Weights } from './weigh-segments.js'

/** What readers may do with another reader's comment. */
const replyLine =
  /^[\s↩•·|(]*(?:reply|quote|report|flag|like|upvote|downvote|permalink|trả lời|thích|báo (?:cáo )?vi phạm|antworten|melden|répondre|signaler|responder|denunciar|rispondi|segnala|beantwoorden|svara|odpowiedz|ответить|пожаловаться|cevapla|返信|回复|답글|신고)(?=$|[\s|•·(:\d])/iu

const longestReplyLine = 40

/** Comments told by their make: three or more siblings, each with prose and a line to answer or report it. */
export function findThreads(page: SegmentedPage, weights: Weights): Zone[][] {
  const replies = page.segments.flatMap((segment, at) => (isReplyLine(segment) ? [at] : []))
  if (replies.length < 3) return []
  return findRepeated(page.zones, (zone) => {
    if (zone.last - zone.first < 2 || sumZone(weights.prose, zone) === 0) return false
    return replies.some((at) => at >= zone.first && at < zone.last)
  })
}

function isReplyLine({ text }: Segment): boolean {
  return text.length <= longestReplyLine && replyLine.test(text)
}
