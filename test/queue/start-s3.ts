import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'

/** A server that speaks S3, installed beside the package's own dependencies: .ci/run does so. */
const peers = join(packageRoot, 'node_modules/.peers')

/** Where it is not installed, tests of object storage are skipped, visibly. */
export const hasS3 = existsSync(join(peers, 'node_modules/s3rver'))

type S3rver = new (options: object) => { run: () => Promise<AddressInfo>; close: () => Promise<void> }

/** An S3 store of the test's own on the loopback, with one empty bucket; `env` leads the client there. */
export async function startS3(bucket: string) {
  const directory = mkdtempSync(join(tmpdir(), 'tinhuyen-s3-'))
  const Server = createRequire(join(peers, 'package.json'))('s3rver') as S3rver
  const server = new Server({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: bucket }],
  })
  const { port } = await server.run()
  return {
    env: {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
    },
    stop: async () => {
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
