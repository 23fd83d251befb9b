// An archive read by one and by two workers from a queue, beside one and two processes that only parse the same pages:
// workers should scale at least nine tenths as well. Then what a job costs in CPU and in Redis, and the loader.
// Needs redis-server. Usage: npm run bench scale [FILES = 10] [PAGES A FILE = 500]
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { portalHost } from './portal-pages.mjs'
import { makeWarc } from './portal-warc.mjs'

const files = Number(process.argv[2] ?? 10)
const pages = Number(process.argv[3] ?? 500)
const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const parser = fileURLToPath(new URL('./import-worker.mjs', import.meta.url))
const dist = new URL('../../dist/', import.meta.url)
const { pipelineSchema } = await import(new URL('model/pipeline.js', dist))
const { openQueues, closeQueues } = await import(new URL('queue/jobs.js', dist))
const { enqueueFiles } = await import(new URL('queue/enqueue.js', dist))
const { connectRedis } = await import(new URL('queue/redis.js', dist))
const { openFolderStorage } = await import(new URL('queue/storage/folder-storage.js', dist))

const portal = (id, host) =>
  pipelineSchema.parse({
    id,
    title: 'Cổng thông tin huyện Bình Minh',
    districtCode: '350',
    startUrls: [`https://${host}/`],
  })
const pipeline = portal('bench/scale', portalHost)
const warcs = Array.from({ length: files }, (_, at) => makeWarc(pages, at * pages))
const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-bench-'))
const redisServer = await startRedis()
const redis = connectRedis(redisServer.url, console.error)
const queues = openQueues(redis)
try {
  const bare = [await parseWith(1), await parseWith(2)]
  const one = await readWith(1)
  const two = await readWith(2)
  const bareScaling = bare[0] / bare[1]
  const scaling = one.seconds / two.seconds
  const total = files * pages
  console.log(`${files} files of ${pages} pages`)
  console.table({
    'parse, 1 process': { 'pages/s': Math.round(total / bare[0]) },
    'parse, 2 processes': { 'pages/s': Math.round(total / bare[1]), scaling: bareScaling.toFixed(2) },
    'worker, 1': { 'pages/s': Math.round(total / one.seconds) },
    'workers, 2': { 'pages/s': Math.round(total / two.seconds), scaling: scaling.toFixed(2) },
  })
  console.log(`scaling of the workers: ${(scaling / bareScaling).toFixed(2)} of that of bare parsing (wanted: 0.9)`)
  console.log(
    `queue: ${one.idleCpu.toFixed(1)} ms of CPU a job, ${((100 * one.idleCpu) / one.jobCpu).toFixed(2)}% of the ${one.jobCpu.toFixed(0)} ms that reading a file takes (wanted: 1%)`,
  )
  console.log(`Redis: ${await bytesPerJob('crawl')} bytes a crawl, ${await bytesPerJob('read')} bytes a file to read`)
  console.log(`loader: ${await loadShards(two.out)} (wanted: 50,000)`)
} finally {
  await closeQueues(queues)
  redis.disconnect()
  await redisServer.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Seconds until as many processes have parsed every page. */
async function parseWith(processes) {
  const shares = Array.from({ length: processes }, (_, at) => warcs.filter((_, file) => file % processes === at))
  const times = await Promise.all(
    shares.map(async (share) => {
      let seconds = 0
      for (const { file, index } of share)
        seconds += JSON.parse(await run([parser, 'parse', file, index, '0', '1'])).seconds
      return seconds
    }),
  )
  return Math.max(...times)
}

async function readWith(count) {
  const out = join(folder, `out-${count}`)
  const archive = join(out, 'archive', pipeline.id)
  mkdirSync(archive, { recursive: true })
  for (const [at, { file }] of warcs.entries())
    cpSync(file, join(archive, `bench-${String(at).padStart(5, '0')}.warc.gz`))
  const workers = Array.from({ length: count }, () =>
    spawn(process.execPath, [program, 'worker', '--redis', redisServer.url, '--out', out, '--crawls', '1'], {
      stdio: 'ignore',
    }),
  )
  try {
    await until(async () => (await redis.keys('tinhuyen:worker:*')).length === count)
    const stored = await openFolderStorage(out).list(`archive/${pipeline.id}`)
    await drainOf(stored.slice(0, count), workers)
    const { seconds, cpu } = await drainOf(stored.slice(count), workers)
    const rest = stored.length - count
    const idleRounds = 5
    let idleCpu = 0
    // The shards are there now: what such a job takes is the queue's and the look for the shard.
    for (let round = 0; round < idleRounds; round += 1) idleCpu += (await drainOf(stored, workers)).cpu
    return {
      out,
      seconds: (seconds * stored.length) / rest,
      jobCpu: cpu / rest,
      idleCpu: idleCpu / idleRounds / stored.length,
    }
  } finally {
    for (const child of workers) child.kill('SIGTERM')
    await Promise.all(workers.map((child) => new Promise((resolve) => child.once('close', resolve))))
  }
}

/** Puts files into the queue and waits until they are read. Seconds, and milliseconds of the workers' CPU. */
async function drainOf(stored, workers) {
  const before = cpuOf(workers)
  const start = performance.now()
  await enqueueFiles(queues, pipeline, stored)
  await until(async () => {
    const { waiting, active, delayed, failed } = await queues.read.getJobCounts(
      'waiting',
      'active',
      'delayed',
      'failed',
    )
    if (failed > 0) throw new Error((await queues.read.getFailed())[0].failedReason)
    return waiting + active + delayed === 0
  })
  return { seconds: (performance.now() - start) / 1000, cpu: cpuOf(workers) - before }
}

/** Milliseconds of CPU that processes have used, as the kernel counts in ticks of 10 ms. */
function cpuOf(children) {
  return children.reduce((sum, { pid }) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return sum + (Number(fields[11]) + Number(fields[12])) * 10
  }, 0)
}

async function bytesPerJob(queue) {
  const count = 1_000
  const asked = new Date().toISOString()
  const used = async () => Number(/used_memory:(\d+)/.exec(await redis.info('memory'))[1])
  const before = await used()
  for (let at = 0; at < count; at += 1) {
    const one = portal(`bench/portal-${at}`, `huyen-${at}.example`)
    if (queue === 'crawl')
      await queues.crawl.add('crawl', { portals: [{ pipeline: one, asked }] }, { jobId: `host-${at}` })
    else await enqueueFiles(queues, one, [{ path: `archive/bench/portal-${at}/file.warc.gz`, bytes: at }])
  }
  const after = await used()
  await queues[queue].obliterate({ force: true })
  return Math.round((after - before) / count)
}

async function loadShards(out) {
  const { openWriter, closeWriter } = await import(new URL('load/writer.js', dist))
  const { listShards } = await import(new URL('load/shards/shard.js', dist))
  const shards = await import(new URL('load/shards/load-shards.js', dist))
  const writer = await openWriter(join(folder, 'database'))
  try {
    const { shards: listed } = listShards(out)
    const start = performance.now()
    const result = await shards.loadShards(writer, listed, { runId: 'bench', now: () => new Date() })
    const seconds = (performance.now() - start) / 1000
    const rows = result.records + result.added + result.captures
    await writer.connection.run('CHECKPOINT')
    const perPage = (path) => `${Math.round(sizeOf(path) / result.captures / 100) / 10} kB`
    console.log(
      `disk a page: WARC ${perPage(join(out, 'archive'))}, shard ${perPage(join(out, 'shards'))}, database ${perPage(writer.paths.workFile)}`,
    )
    return `${rows} rows (${result.added} articles) in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s`
  } finally {
    closeWriter(writer)
  }
}

function sizeOf(path) {
  const stat = statSync(path)
  return stat.isFile() ? stat.size : readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

async function until(holds) {
  while (!(await holds())) await wait(25)
}

function run(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`ended with ${code}`))))
  })
}

async function startRedis() {
  const port = await new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
  const args = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--appendonly', 'yes', '--save', '']
  const child = spawn('redis-server', args, { stdio: 'ignore' })
  child.once('error', () => {
    console.error('redis-server is not installed')
    process.exit(1)
  })
  const answers = () =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(Boolean(socket.end())))
      socket.once('error', () => resolve(false))
    })
  await until(answers)
  const stop = () => {
    child.kill('SIGTERM')
    return new Promise((resolve) => child.once('close', resolve))
  }
  return { url: `redis://127.0.0.1:${port}`, stop }
}
