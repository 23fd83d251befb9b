/** From values to places on a picture. */
export type Scale = (value: number) => number

export function linearScale([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  const span = to - from || 1
  return (value) => start + ((value - from) / span) * (end - start)
}

/** Round numbers from 0 to at least `highest`: 0, 20, 40, 60. About `count` steps. */
export function roundTicks(highest: number, count = 4): number[] {
  if (!(highest > 0) || !Number.isFinite(highest)) return [0, 1]
  const rough = highest / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough * 0.999) ?? 10 * power
  const steps = Math.ceil(highest / step - 1e-9)
  return Array.from({ length: steps + 1 }, (_, at) => Number((at * step).toPrecision(12)))
}

/** Coordinates need no more than a tenth of a pixel. */
export function at(place: number): string {
  return String(Math.round(place * 10) / 10)
}
