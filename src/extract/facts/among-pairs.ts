import type { NumberMention } from '../numbers/mention.js'
import type { SentenceReading } from './sentence-reading.js'

/** "76 trong tổng số 91 mô hình đăng ký" tells two figures, the part and what it is taken from; "76/91" is one ratio. */
export function splitAmong({ terms }: SentenceReading, mention: NumberMention): NumberMention[] {
  const { of, from, to, valueFrom, valueTo } = mention
  if (of === null) return [mention]
  const among = terms.findIndex(({ normal }, at) => at >= valueFrom && at < valueTo && normal === 'số')
  if (among < 0) return [mention]
  const words = terms.findIndex(
    ({ normal }, at) => at > valueFrom && at < among && (normal === 'trong' || normal === 'trên'),
  )
  if (words < 0) return [mention]
  const part = { ...mention, of: null, kind: 'cardinal' as const, from, to: words, valueTo: words, unitSpan: null }
  return [
    part,
    { ...mention, value: of, of: null, kind: 'quantity', modality: 'exact', from: among + 1, to, valueFrom: among + 1 },
  ]
}
