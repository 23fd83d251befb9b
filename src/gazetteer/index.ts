export {
  allSuccessions,
  isCleanUnion,
  predecessorsOf,
  type Succession,
  successorsOf,
  successorsOfProvince,
} from './crosswalk.js'
export {
  allPlaces,
  childrenEver,
  childrenOn,
  communeCount,
  findPlaces,
  findPlacesByKey,
  gapInDays,
  historyOf,
  isWithin,
  nearestVersion,
  type PlaceQuery,
  parentOf,
  placeById,
  placeOn,
  versionsOf,
} from './gazetteer.js'
export { foldPlaceWord, nameAliases, placeKey, placeWords } from './place-key.js'
export { type NamedSuccession, type NamedUnit, type PlaceReport, placeReport, similarNames } from './place-report.js'
export { levelsOfType, readPlaceName } from './place-types.js'
export { FIRST_DAY, fullName, isValidOn, type Place, type PlaceLevel, type PlaceType, REFORM_DAY } from './unit.js'
