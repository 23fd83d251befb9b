/** Loads, derives and publishes for ever, one more batch each round; killed by the test. node endless-writer.mjs DIST DATA */
const [dist, dataFolder] = process.argv.slice(2)
const { openWriter } = await import(`${dist}/load/writer.js`)
const { loadRecords } = await import(`${dist}/load/load-batch.js`)
const { refreshDerived } = await import(`${dist}/load/refresh.js`)
const { publish } = await import(`${dist}/load/publish.js`)
const { allPlaces } = await import(`${dist}/gazetteer/index.js`)
const { makeRecords } = await import('../bench/generate-records.mjs')

const districts = allPlaces.filter((place) => place.level === 'district')
const writer = await openWriter(dataFolder, { waitMilliseconds: 10_000 })
const reader = await writer.connection.runAndReadAll('SELECT count(*)::INTEGER FROM articles')
let next = reader.getRows()[0][0]
console.log(`from ${next}`)
for (;;) {
  const batch = Array.from({ length: 50 }, (_, index) => makeRecords(next + index, 5, districts))
  await loadRecords(writer, batch)
  next += 50
  await refreshDerived(writer)
  await publish(writer)
  console.log(`published ${next}`)
}
