import { findRepeated } from './repeated-siblings.js'
import type { Segment, SegmentedPage, Zone } from './segment-page.js'
import { countSegments, sumZone, type Weights } from './weigh-segments.js'

/** What readers may do with another reader's comment. */
const replyLine =
  /^[\s↩•·|(]*(?:reply|quote|report|flag|like|upvote|downvote|permalink|trả lời|thích|báo (?:cáo )?vi phạm|antworten|melden|répondre|signaler|responder|denunciar|rispondi|segnala|beantwoorden|svara|odpowiedz|ответить|пожаловаться|cevapla|返信|回复|답글|신고)(?=$|[\s|•·(:\d])/iu

const longestReplyLine = 40
const fewestReplies = 3

/** Comments told by their make: three or more siblings, each with prose and a line to answer or report it. */
export function findThreads(page: SegmentedPage, weights: Weights): Zone[][] {
  const replies = countSegments(page.segments, isReplyLine)
  if (replies.at(-1)! < fewestReplies) return []
  return findRepeated(page.zones, (zone) => {
    return zone.last - zone.first >= 2 && sumZone(weights.prose, zone) > 0 && sumZone(replies, zone) > 0
  })
}

function isReplyLine({ text }: Segment): boolean {
  return text.length <= longestReplyLine && replyLine.test(text)
}
