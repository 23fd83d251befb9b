import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { S3Client } from '@aws-sdk/client-s3'
import { hashId } from '../../model/ids.js'
import type { StorageOptions } from './index.js'
import type { Storage, StoredFile } from './storage.js'

/**
 * A bucket of S3 or of a store that speaks its language. Credentials and region come from the environment
 * (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION), the address of a store of one's own from AWS_ENDPOINT_URL_S3 or
 * AWS_ENDPOINT_URL; they are never written anywhere. Throws where the client is not installed or the address is wrong.
 */
export async function openS3Storage(place: string, { scratch }: StorageOptions): Promise<Storage> {
  const { bucket, prefix } = parsePlace(place)
  const sdk = await importClient()
  const client = new sdk.S3Client({
    region: process.env.AWS_REGION ?? 'us-east-1',
    // Stores of one's own seldom have a host name for each bucket, nor the checksums of the newest S3.
    forcePathStyle: endpoint() !== undefined,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint() ? { endpoint: endpoint()! } : {}),
  })
  const dataDir = scratch ?? join(tmpdir(), `tinhuyen-${hashId(place)}`)
  mkdirSync(dataDir, { recursive: true })
  const bucketOf = new S3Bucket(sdk, client, bucket, prefix)
  return {
    dataDir,
    name: `s3://${bucket}/${prefix}`,
    fetch: async (path, { refresh } = { refresh: false }) =>
      (!refresh && existsSync(join(dataDir, path))) || bucketOf.download(path, join(dataDir, path)),
    put: async (paths) => {
      for (const path of paths) await bucketOf.upload(path, join(dataDir, path))
    },
    list: (below) => bucketOf.list(below),
    remove: (paths) => bucketOf.remove(paths),
    release: async (paths) => {
      for (const path of paths) rmSync(join(dataDir, path), { force: true, recursive: true })
    },
  }
}

const endpoint = () => process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL

function parsePlace(place: string): { bucket: string; prefix: string } {
  const { hostname, pathname } = new URL(place)
  if (!hostname) throw new Error(`${place}: name a bucket, such as s3://news/tinhuyen`)
  const prefix = pathname.replace(/^\/+|\/+$/g, '')
  return { bucket: hostname, prefix: prefix === '' ? '' : `${prefix}/` }
}

type Sdk = typeof import('@aws-sdk/client-s3')

async function importClient(): Promise<Sdk> {
  // Its advice on versions of Node would stand among the lines of a log.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'
  try {
    return await import('@aws-sdk/client-s3')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Error('an s3:// address needs the S3 client; install it with: npm install @aws-sdk/client-s3')
  }
}

class S3Bucket {
  constructor(
    private readonly sdk: Sdk,
    private readonly client: S3Client,
    private readonly bucket: string,
    private readonly prefix: string,
  ) {}

  /** Streams an object into a file, which has its name only when it is whole. */
  async download(path: string, file: string): Promise<boolean> {
    try {
      const { Body } = await this.client.send(new this.sdk.GetObjectCommand(this.object(path)))
      mkdirSync(dirname(file), { recursive: true })
      const draft = `${file}.part-${process.pid}`
      await pipeline(Body as Readable, createWriteStream(draft))
      renameSync(draft, file)
      return true
    } catch (error) {
      if (['NoSuchKey', 'NotFound'].includes((error as Error).name)) return false
      throw explain(error, this.bucket)
    }
  }

  async upload(path: string, file: string): Promise<void> {
    if (!existsSync(file)) return
    const body = { Body: createReadStream(file), ContentLength: statSync(file).size }
    try {
      await this.client.send(new this.sdk.PutObjectCommand({ ...this.object(path), ...body }))
    } catch (error) {
      throw explain(error, this.bucket)
    }
  }

  async list(below: string): Promise<StoredFile[]> {
    const files: StoredFile[] = []
    const folder = `${this.prefix}${below.replace(/\/*$/, '/')}`
    try {
      const pages = this.sdk.paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket, Prefix: folder })
      for await (const { Contents = [] } of pages) {
        for (const { Key, Size } of Contents) {
          if (Key !== undefined) files.push({ path: Key.slice(this.prefix.length), bytes: Size ?? 0 })
        }
      }
    } catch (error) {
      throw explain(error, this.bucket)
    }
    return files.sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  async remove(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      const below = await this.list(path)
      const keys = below.length > 0 ? below.map(({ path }) => path) : [path]
      for (const key of keys) await this.client.send(new this.sdk.DeleteObjectCommand(this.object(key)))
    }
  }

  private object(path: string) {
    return { Bucket: this.bucket, Key: `${this.prefix}${path}` }
  }
}

/** The client's errors name neither bucket nor what to do. */
function explain(error: unknown, bucket: string): Error {
  const { name, message } = error as Error
  return new Error(`bucket ${bucket}: ${name}: ${message}; credentials and address come from AWS_* in the environment`)
}
