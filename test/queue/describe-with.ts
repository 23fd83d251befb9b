import { describe, test } from 'vitest'

/**
 * A suite that starts a server that may not be installed. vitest runs the body of a skipped suite, too, to list its
 * tests: here it is left out, and one skipped test stands for it.
 */
export function describeWith(installed: boolean, name: string, suite: () => Promise<void>): void {
  describe.skipIf(!installed)(name, installed ? suite : () => test('needs a server that is not installed', () => {}))
}
