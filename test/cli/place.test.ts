import { expect, test } from 'vitest'
import { runCli } from './cli-kit.js'

test('tells code, parent, history and successors of a unit', async () => {
  const { code, stdout } = await runCli(['place', 'Kim Bang', '--on', '2024-06-30'])
  expect(code).toBe(0)
  expect(stdout).toContain('huyện Kim Bảng  district:350@2004-08-31')
  expect(stdout).toContain('tỉnh Hà Nam (35)')
  expect(stdout).toContain('thị xã Kim Bảng  2025-01-01 – 2025-06-30')
})

test.each([
  [['Không Đâu', '--json'], 1, '[]\n', 'no unit named "Không Đâu"'],
  [['Kim Bảng', '--on', 'hôm qua'], 2, '', '--on hôm qua: expected a day as YYYY-MM-DD'],
  [['Kim Bảng', '--on', '2025-02-30'], 2, '', '--on 2025-02-30: expected a day as YYYY-MM-DD'],
  [['Kim Bảng', '--on', '2025-13-01'], 2, '', '--on 2025-13-01: expected a day as YYYY-MM-DD'],
  [[' '], 2, '', 'expected the name, code or id of a unit'],
])('%j ends with %i', async (args, exitCode, output, message) => {
  const { code, stdout, stderr } = await runCli(['place', ...args])
  expect([code, stdout]).toEqual([exitCode, output])
  expect(stderr).toContain(message)
})
