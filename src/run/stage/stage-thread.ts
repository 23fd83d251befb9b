import { parentPort } from 'node:worker_threads'
import { carryOutJob } from './carry-out-job.js'
import { packOutcomes, type SentJob, unpackJob } from './stage-message.js'

/** Entry of a worker thread: says that it is there, then takes one job after the other. */
parentPort!.on('message', (sent: SentJob) => {
  const { message, transfer } = packOutcomes(carryOutJob(unpackJob(sent)))
  parentPort!.postMessage(message, transfer)
})
parentPort!.postMessage(null)
