/** How elements make the lines of a page. */

/** Elements whose text no reader sees as text. */
export const skippedTags = new Set(
  'script style noscript template iframe object embed svg math canvas audio video source track map area input textarea head link meta title param base frame frameset noframes datalist progress meter'.split(
    ' ',
  ),
)
/** Elements that end no line. */
export const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr img picture o:p st1:place st1:city meta link blink marquee math svg'.split(
    ' ',
  ),
)
/** Elements that say what a line in them is. */
export const meaningTags = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd figcaption caption pre blockquote td th legend summary address button option'.split(
    ' ',
  ),
)
