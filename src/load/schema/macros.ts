/** SQL functions that come with the database. */
export const macros: readonly string[] = [
  // DuckDB's strip_accents leaves đ, and a search for "duong" should find Đường.
  `CREATE OR REPLACE MACRO fold(text_to_fold) AS
     replace(strip_accents(lower(text_to_fold)), 'đ', 'd')`,
]
