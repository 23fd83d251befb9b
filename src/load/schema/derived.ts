import { z } from 'zod'
import { daySchema, levelSchema } from '../../model/evidence.js'
import { measureSchema, modalitySchema, sectorSchema, unitKindSchema } from '../../model/fact.js'

/** Columns of `articles` that loading adds. */
export const articleExtrasSchema = z
  .object({
    onTopic: z.boolean().describe('Title or text speaks of Dân vận khéo'),
    minhash: z.string().describe('MinHash signature of the text, 64 signs: near-duplicates have hamming(a, b) <= 19'),
    recordsDigest: z
      .string()
      .describe('Hash of the article and its records as loaded; the same ones are not loaded again'),
  })
  .strict()

export const articleVersionSchema = z
  .object({
    versionId: z.string().describe('hash(articleId, textSha256)'),
    articleId: z.string().describe('Article that it is a version of'),
    textSha256: z.string().describe('SHA-256 of the text in UTF-8'),
    title: z.string().nullable().describe('Headline of that version'),
    firstCapturedAt: z.iso.datetime({ offset: true }).nullable().describe('First capture with this text'),
    lastCapturedAt: z.iso.datetime({ offset: true }).nullable().describe('Last capture with this text'),
    isCurrent: z.boolean().describe('Whether its records are the ones in the tables'),
  })
  .strict()

export const articleGroupSchema = z
  .object({
    articleId: z.string().describe('The article'),
    groupId: z.string().describe('Earliest article with nearly the same text; itself when there is none'),
    distance: z.int().describe('Places of 64 in which the two MinHash signatures differ'),
    hasFigure: z.boolean().describe('States a number of Dân vận khéo models'),
    minhash: z.string().describe('Signature by which it was compared'),
    claimsDigest: z
      .string()
      .describe(
        'Hash of the records, group and corrections that its claims were made from; claims are made anew when it changes',
      ),
  })
  .strict()

export const nearPairSchema = z
  .object({
    one: z.string().describe('A MinHash signature'),
    other: z.string().describe('Another one, later in the alphabet'),
    distance: z.int().describe('Places of 64 in which they differ'),
  })
  .strict()

export const claimSchema = z
  .object({
    claimId: z.string().describe('hash(slot, value): does not change when more pages tell it'),
    slotId: z.string().describe('hash(subject, topic, measure, unit, sector, level, holder, status, period)'),
    subjectUnitId: z.string().nullable().describe('Whose figure: level:code@validFrom'),
    subjectName: z.string().nullable().describe('Name of the subject as the first source states it'),
    subjectLevel: levelSchema.nullable().describe('Level of the subject unit'),
    topic: z.string().nullable().describe('"Dân vận khéo", another scheme by its name, or null'),
    measure: measureSchema.describe('What was done with the things counted'),
    measureText: z.string().nullable().describe('The words that state the measure in the first source'),
    unit: z.string().nullable().describe('Canonical noun, or VND, %, ha…'),
    unitKind: unitKindSchema.describe('What sort of quantity it is'),
    sector: sectorSchema.nullable().describe('Field of work, only where the text splits by field'),
    level: levelSchema.nullable().describe('Whose list, only where said of this number'),
    holder: z.enum(['collective', 'individual']).nullable().describe('Whether groups or persons hold the models'),
    status: z.enum(['actual', 'target']).describe('Reached, or aimed at'),
    periodFrom: daySchema.nullable().describe('First day that the figure covers'),
    periodTo: daySchema.nullable().describe('Last day, or the day of an as-of count'),
    periodKind: z.enum(['during', 'as-of']).nullable().describe('Counted over the period, or standing on its last day'),
    value: z.number().describe('The figure; the exact one where exact and rounded mentions agree'),
    max: z.number().nullable().describe('Upper end of a range'),
    of: z.number().nullable().describe('Denominator of 27/27'),
    modality: modalitySchema.describe('How exactly the best mention states it'),
    scope: z
      .enum(['total', 'part'])
      .describe('part: some mention says that it is a part of another figure. Never add parts to totals'),
    partOf: z.array(z.string()).describe('claim_ids of its totals'),
    isModel: z.boolean().describe('Counts models (mô hình, điển hình), or is a part of such a count'),
    groupId: z
      .string()
      .nullable()
      .describe(
        'Set where the text states no period or no subject: mentions merge within these near-duplicate pages only',
      ),
    mentions: z.int().describe('Facts that tell it'),
    pages: z.int().describe('Articles that tell it'),
    firstFactId: z.string().describe('Best mention: exact before rounded, then the earliest page'),
    firstArticleId: z.string().describe('Article of that mention'),
    quote: z.string().describe('Words of that mention'),
    checkStatus: z
      .enum(['ok', 'mismatch', 'partial'])
      .nullable()
      .describe('Worst result of the checks that its mentions take part in'),
    inConflict: z.boolean().describe('Another claim of the same slot states a different value'),
  })
  .strict()

export const claimMentionSchema = z
  .object({
    factId: z.string().describe('The fact'),
    claimId: z.string().describe('The claim that it tells'),
    articleId: z.string().describe('Article of the fact'),
    agreement: z
      .enum(['same', 'rounded', 'echo'])
      .describe(
        'same: the value of the claim; rounded: agrees with it; echo: title, lead or caption repeating the body',
      ),
  })
  .strict()

export const breakdownSchema = z
  .object({
    checkId: z.string().describe('The check'),
    articleId: z.string().describe('Its article'),
    subjectUnitId: z.string().nullable().describe('Unit whose figures are compared'),
    totals: z.array(z.number()).describe('The stated totals, in the order of the text'),
    parts: z.array(z.number()).describe('The stated parts, in the order of the text'),
    units: z.array(z.string()).describe('Nouns of the parts'),
  })
  .strict()

export const officeSchema = z
  .object({
    personId: z.string().describe('hash(name, unit code, body)'),
    name: z.string().describe('Name of the person'),
    title: z.string().describe('Office held'),
    organisation: z.string().nullable().describe('Organ held or headed'),
    level: levelSchema.nullable().describe('Level of government of the office'),
    unitCode: z.string().nullable().describe("Code of the unit: that of the office, else of the portal's district"),
    unitId: z.string().nullable().describe('The unit as the earliest page has it'),
    status: z.enum(['current', 'former', 'incoming', 'acting']).describe('How the pages speak of the office'),
    attestedFrom: daySchema.nullable().describe('First day on which a page attests it'),
    attestedTo: daySchema.nullable().describe('Last day on which a page attests it'),
    pages: z.int().describe('Articles that attest it'),
    url: z.string().nullable().describe('Address of the earliest of them'),
    quote: z.string().describe('Words of that page'),
  })
  .strict()

export const placeRowSchema = z
  .object({
    unitId: z.string().describe('level:code@validFrom'),
    level: levelSchema.describe('Level of government'),
    code: z.string().describe('Official code, as text; codes are re-used over time'),
    type: z.string().describe('tỉnh, thành phố, quận, huyện, thị xã, xã, phường, thị trấn, đặc khu'),
    name: z.string().describe('Name without its type'),
    fullName: z.string().describe('Type and name'),
    parentCode: z.string().nullable().describe('Code of the unit above'),
    districtUnitId: z
      .string()
      .nullable()
      .describe('District that it is or lies in; null for provinces and from 2025-07-01'),
    districtCode: z.string().nullable().describe('Code of that district'),
    district: z.string().nullable().describe('Name of that district without its type'),
    provinceCode: z.string().describe('Code of the province that it is or lies in'),
    province: z.string().describe('Name of that province without its type'),
    validFrom: daySchema.describe('First day of this code, type, name and parent'),
    validTo: daySchema.nullable().describe('Last day; null while the unit exists'),
  })
  .strict()

export const successionRowSchema = z
  .object({
    oldUnitId: z.string().describe('Unit until 2025-06-30'),
    newUnitId: z.string().describe('Commune from 2025-07-01'),
    oldDistrictUnitId: z.string().nullable().describe('District of the old unit'),
    relation: z.string().describe('whole: all of the old unit; part: some of it'),
    cleanDistrict: z
      .boolean()
      .nullable()
      .describe('Whether the old district is exactly a union of new communes: only then do their figures add up to it'),
  })
  .strict()

export const successorSchema = z
  .object({
    level: levelSchema.describe('Level of the old unit: commune or district'),
    code: z.string().describe('Code of the old unit, on 2025-06-30'),
    newUnitId: z.string().describe('Commune from 2025-07-01 that took it over, or some of it'),
    relation: z.string().describe('whole: all of the old unit went there; part: some of it'),
    clean: z
      .boolean()
      .nullable()
      .describe(
        'Commune: the new unit is made of whole old units only. District: it is exactly a union of new communes',
      ),
    share: z.number().describe("Share of the new commune's old units that belongs to the old unit, by number"),
  })
  .strict()

export const databaseInfoSchema = z
  .object({
    name: z.string().describe('What'),
    value: z.string().describe('Value, as text'),
  })
  .strict()

export type PlaceRow = z.infer<typeof placeRowSchema>
export type SuccessionRow = z.infer<typeof successionRowSchema>
export type Claim = z.infer<typeof claimSchema>
