import { hasName } from './element-name.js'
import type { Segment } from './segment-page.js'

const captionName =
  /(?:^|[^A-Za-z])captions?(?![A-Za-z])|[a-z]Caption(?![a-z])|(?:^|[\s_-])(?:img-?desc|image-?desc|photo-?desc|photocaption|picbox|chu-?thich|bildunterschrift|legende)(?:$|[\s_-])/

/** Whether the markup calls a line the caption of a picture or a table. */
export function isCaptionNamed({ tag, element }: Segment): boolean {
  return tag === 'figcaption' || tag === 'caption' || hasName(element, captionName)
}
