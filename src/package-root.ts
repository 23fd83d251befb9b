import { fileURLToPath } from 'node:url'

/** Folder of the installed package: one level above both src/ and dist/. */
export const packageRoot = fileURLToPath(new URL('../', import.meta.url))
