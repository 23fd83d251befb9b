import { z } from 'zod'
import { recordsSchema } from '../../model/records.js'

/** JSON Schema (2020-12) of what `tinhuyen extract --json` prints, one object a file. */
export function recordsJsonSchema(): object {
  return {
    $id: 'tinhuyen-records',
    title: 'Records of one article',
    ...z.toJSONSchema(recordsSchema),
  }
}
