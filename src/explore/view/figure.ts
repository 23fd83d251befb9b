import { modalitySigns } from '../../export/format-values.js'
import type { Speech } from '../messages/speech.js'

export type Figure = { value: number; max?: number | null; of?: number | null; modality: string }

/** A figure with its sign: ~500, ≥ 100, 27/27, 5–7. */
export function sayFigure({ value, max = null, of = null, modality }: Figure, { number }: Speech): string {
  const upper = max === null ? '' : `–${number(max)}`
  const whole = of === null ? '' : `/${number(of)}`
  return `${modalitySigns[modality] ?? ''}${number(value)}${upper}${whole}`
}
