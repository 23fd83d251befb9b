/**
 * Works on inputs side by side, at most `atOnce` at a time, and hands the results out in the order of the inputs. No
 * further input is taken while so many are under way or waiting to be handed out, so that memory stays flat.
 */
export async function* inOrder<T, R>(
  inputs: AsyncIterable<T>,
  atOnce: number,
  work: (input: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = []
  for await (const input of inputs) {
    const result = work(input)
    // Told when its turn comes; until then a failure is nobody's surprise.
    result.catch(() => undefined)
    underWay.push(result)
    if (underWay.length >= atOnce) yield await underWay.shift()!
  }
  for (const result of underWay) yield await result
}

/** Inputs in groups of `size`, the last one maybe smaller. */
export async function* inGroups<T>(inputs: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let group: T[] = []
  for await (const input of inputs) {
    group.push(input)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
