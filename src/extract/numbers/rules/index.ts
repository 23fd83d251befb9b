import type { NumberRule } from '../rule.js'
import { nameRules } from './names.js'
import { shapeRules } from './shapes.js'

/** Everything that numbers can be besides a plain count; names first, so that of two equal matches the name wins. */
export const numberRules: NumberRule[] = [...nameRules, ...shapeRules]
