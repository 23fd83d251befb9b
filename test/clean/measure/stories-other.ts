import type { Story } from './story.js'

const others = [
  'Harbour board delays vote on ferry fares until spring',
  'Library volunteers digitise a century of parish letters',
  'Storm drains in the old quarter to be widened at last',
  'Five questions for the new head of the orchestra',
  'Grain prices ease as rain returns to the plains',
  'School kitchens switch to local vegetables',
]

export const otherStories: Story[] = [
  {
    language: 'en',
    title: 'Town of Marlow Bridge votes to reopen its abandoned railway as a cycle path',
    lead: 'After eleven years of petitions, the council of Marlow Bridge agreed on Tuesday night to turn nine miles of disused track into a path for walkers and cyclists.',
    body: [
      {
        kind: 'paragraph',
        text: 'The vote was closer than anyone expected. Seven councillors backed the plan, six opposed it, and one, whose farm borders the line, left the room before hands were raised.',
      },
      { kind: 'image', caption: 'The old signal box at Hatherley, boarded up since 1968' },
      {
        kind: 'paragraph',
        text: 'Supporters say the path will bring visitors to three villages that have lost their shops. “People will stop, and where people stop, somebody opens a kettle,” said Joan Peverell, who has led the campaign from her kitchen since 2009.',
      },
      { kind: 'heading', text: 'Who will pay for the bridges' },
      {
        kind: 'paragraph',
        text: 'The cost is put at 2.4 million, most of it for two iron bridges that engineers describe as sound but thirsty for paint. A national fund has promised half; the rest must come from the county and from gifts.',
      },
      {
        kind: 'quote',
        text: 'We are not building a monument. We are mending a hedge that happens to be nine miles long.',
      },
      {
        kind: 'paragraph',
        text: 'Opponents fear that ramblers will trample crops and that the lane at Dunmore Cross is too narrow for the cars that walkers bring. The council has asked for a traffic study, to be ready in March.',
      },
      {
        kind: 'paragraph',
        text: 'If the study is favourable, work on the first two miles could begin before the summer, and the whole path would open in about three years.',
      },
    ],
    author: 'Harriet Osgood',
    credit: null,
    published: '2021-11-17T07:30:00',
    section: 'Local',
    others,
  },
  {
    language: 'en',
    title: 'What a shoebox of tide tables taught a fishing village about the sea',
    lead: 'For forty years, a retired harbour master wrote down the height of every high tide. His notebooks are now changing how the village plans its sea wall.',
    body: [
      {
        kind: 'paragraph',
        text: 'The notebooks were found in a shoebox behind a stove. Each page lists the date, the hour, the wind and a height in inches, in a hand that grows shakier but never skips a day.',
      },
      {
        kind: 'paragraph',
        text: 'When oceanographers from the regional institute compared the figures with their own gauge, installed only in 1996, the two records agreed to within half an inch, which gave them thirty extra years of data for nothing.',
      },
      {
        kind: 'list',
        items: [
          'Between 1961 and 1980 the highest tide of the year rose by about an inch.',
          'Between 1981 and 2000 it rose by almost three inches.',
          'Since then, the gauge shows four inches more, and storms arrive earlier in autumn.',
        ],
      },
      { kind: 'heading', text: 'A wall that can grow' },
      {
        kind: 'paragraph',
        text: 'Instead of one tall barrier, the village now wants a low wall with deep foundations, so that blocks can be added every decade. Engineers first laughed at the idea, then priced it, and found it cheaper.',
      },
      { kind: 'image', caption: 'A page of the notebooks from the winter of 1978' },
      {
        kind: 'paragraph',
        text: 'The harbour master, who died in 2003, never explained why he kept counting. His daughter thinks he simply liked to be asked, and for a long time nobody did.',
      },
    ],
    author: 'Daniel Kershaw',
    credit: null,
    published: '2020-02-09T18:00:00',
    section: 'Environment',
    others,
  },
  {
    language: 'de',
    title: 'Dorfladen in Oberwiesen übersteht das erste Jahr und plant ein Café',
    lead: 'Zwölf Monate nach der Eröffnung zieht die Genossenschaft von Oberwiesen eine vorsichtig gute Bilanz: Der Laden trägt sich, und im Frühjahr soll ein kleines Café dazukommen.',
    body: [
      {
        kind: 'paragraph',
        text: 'Als der letzte Supermarkt im Tal schloss, kauften 214 Einwohner Anteile zu je fünfzig Euro. Heute arbeiten drei Angestellte und zwanzig Freiwillige im früheren Feuerwehrhaus.',
      },
      {
        kind: 'paragraph',
        text: 'Der Umsatz liegt nach Angaben des Vorstands bei rund 390.000 Euro im Jahr. Am besten verkaufen sich Brot, Milch und Gemüse von Höfen, die keine zehn Kilometer entfernt sind.',
      },
      { kind: 'image', caption: 'Die Theke stammt aus einer aufgelösten Bäckerei in der Kreisstadt' },
      {
        kind: 'paragraph',
        text: 'Sorgen machen die Strompreise. Die Kühlregale verbrauchen mehr als erwartet, deshalb will die Genossenschaft im Herbst eine Solaranlage auf das Dach setzen.',
      },
      {
        kind: 'paragraph',
        text: 'Für das Café fehlen noch etwa achttausend Euro. Wer helfen möchte, kann einen Stuhl stiften und seinen Namen in die Lehne schnitzen lassen.',
      },
    ],
    author: 'Klara Immenhof',
    credit: null,
    published: '2022-10-04T06:15:00',
    section: 'Region',
    others: [
      'Freibad verlängert die Saison um zwei Wochen',
      'Gemeinderat streitet über neue Laternen im Unterdorf',
      'Musikverein sucht Nachwuchs für die Blechbläser',
      'Wanderweg zum Hohen Stein wieder freigegeben',
    ],
  },
]
