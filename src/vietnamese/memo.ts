/**
 * Places in the memos of shapes and documents (see Shape.memo, TextDocument.memo): what a reader found out about a distinct
 * token or a document is kept there, so that it is found out once. Every reader takes places of its own when it is made.
 */
let places = 0

export function takeMemoPlace(): number {
  return places++
}
