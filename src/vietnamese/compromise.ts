import nlp from 'compromise/one'
import type { Term } from './term.js'
import { tokenise } from './tokenise.js'

/** One compiled token of compromise's match syntax; the fields that the engine looks at. */
export type CompiledToken = {
  word?: string
  tag?: string
  fastOr?: Set<string>
  choices?: CompiledToken[][]
  operator?: 'or' | 'and'
  optional?: boolean
  negative?: boolean
  anything?: boolean
  greedy?: boolean
  max?: number
  start?: boolean
  end?: boolean
  group?: string
}

type Pointer = [number, number, number, ...unknown[]]
type MatchResult = { ptrs: Pointer[]; byGroup: Record<string, Pointer[]> }
type MatchMethods = {
  parseMatch: (syntax: string, options: object, world: unknown) => CompiledToken[]
  match: (docs: Term[][], todo: { regs: CompiledToken[] }) => MatchResult
}

/**
 * compromise/one with a Vietnamese tokeniser in place of its own, which strips diacritics and reads 1,5 as 15.
 * Its model is one global a process: nothing else here may load compromise.
 */
nlp.plugin({
  methods: {
    one: { tokenize: { fromString: (input: string) => [tokenise(input)] } },
  },
  mutate: (world: { model: { one: { unicode: object; prefixes: object } }; hooks: string[] }) => {
    // Folding would merge đ with d and tones with each other, in patterns as in terms.
    world.model.one.unicode = {}
    world.model.one.prefixes = {}
    world.hooks.length = 0
  },
} as never)

const world = nlp.world()
const methods = (nlp.methods() as { one: MatchMethods }).one

/** Compiles compromise match syntax: words (keys), #Tags, (a|b), [<name>…], ?, +, {1,3}. */
export function compileMatch(syntax: string): CompiledToken[] {
  return methods.parseMatch(syntax.normalize('NFC'), {}, world)
}

export type WindowMatch = { length: number; groups: Record<string, [from: number, to: number]> }

/** Matches at the first term of the window only; the pattern's first token must be anchored (start: true). */
export function matchWindow(window: Term[], regs: CompiledToken[]): WindowMatch | null {
  const result = methods.match([window], { regs })
  const pointer = result.ptrs[0]
  if (!pointer) return null
  const groups: Record<string, [number, number]> = {}
  for (const [name, pointers] of Object.entries(result.byGroup)) {
    const group = pointers[0]
    if (group) groups[name] = [group[1], group[2]]
  }
  return { length: pointer[2], groups }
}
