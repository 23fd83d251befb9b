import type { View } from '../schema/column.js'
import { breakdowns, conflicts } from './checks.js'
import { correctedFacts } from './corrected-facts.js'
import { coverage } from './coverage.js'
import { factsView } from './facts.js'
import { modelCounts } from './model-counts.js'
import { modelCounts2025 } from './model-counts-2025.js'
import { modelCountsWide } from './model-counts-wide.js'
import { officialsView } from './officials.js'
import { review } from './review.js'
import { sourceHealth } from './source-health.js'

/** In the order in which they build on each other. */
export const views: readonly View[] = [
  correctedFacts,
  modelCounts,
  modelCountsWide,
  modelCounts2025,
  coverage,
  factsView,
  officialsView,
  breakdowns,
  conflicts,
  review,
  sourceHealth,
]
