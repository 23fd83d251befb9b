/**
 * When a rounded figure agrees with another, as SQL over columns value, max, modality and words (the quote and the ten letters before it, where «hơn» may stand).
 *
 * «hơn 500» may stand for 501 to 599, «gần 500» for 401 to 499: up to the next step of the digits that are rounded away,
 * and never more than a quarter of the figure, so that «hơn 10» is not 19. «hàng trăm» is anything from 100 to 999.
 */
const digits = `CAST(CAST(abs(value) AS HUGEINT) AS VARCHAR)`

const step = `CASE WHEN value = floor(value)
  THEN pow(10, length(${digits}) - length(rtrim(${digits}, '0')))
  ELSE pow(10, -length(split_part(CAST(value AS VARCHAR), '.', 2))) END`

/** A little less than the step: 500 and 600 do not agree. */
const tolerance = `least(${step}, 0.25 * abs(value)) * 0.999999`

const lowerWords = `lower(words)`

export const isExact = `(modality = 'exact' AND "max" IS NULL)`

export const lowest = `CASE
  WHEN "max" IS NOT NULL OR ${isExact} OR modality = 'at-least' THEN value
  WHEN regexp_matches(${lowerWords}, '(^|[^\\p{L}])(hơn|trên)([^\\p{L}]|$)') THEN value
  ELSE value - ${tolerance} END`

export const highest = `CASE
  WHEN "max" IS NOT NULL THEN "max"
  WHEN ${isExact} OR modality = 'at-most' THEN value
  WHEN modality = 'at-least' AND regexp_matches(${lowerWords}, 'hàng (chục|trăm|nghìn|ngàn|vạn|triệu)')
    THEN value * 10 - 1
  WHEN regexp_matches(${lowerWords}, '(^|[^\\p{L}])gần([^\\p{L}]|$)') THEN value
  ELSE value + ${tolerance} END`
