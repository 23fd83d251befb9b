/** The whole look: no fonts, scripts or pictures from elsewhere. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #667080; --paper: #fff; --line: #dde2e8; --bar: #2f6fb3; --part: #9bbfe3;
  --figure: #1f7a4d; --topic: #d9a400; --none: #c9d1d9; --unreachable: #c0392b; --empty: #f2f4f6; --link: #1a5fa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --soft: #9aa4b0; --paper: #14181d; --line: #2c333b; --bar: #5b9bd8;
  --part: #35597d; --figure: #3aa36f; --topic: #c99a1a; --none: #3a434d; --unreachable: #d8584a; --empty: #1d2329; --link: #86b7ea; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem clamp(.8rem, 3vw, 2.5rem) 4rem; font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  color: var(--ink); background: var(--paper); }
h1 { font-size: clamp(1.4rem, 4vw, 2rem); line-height: 1.2; margin: .6em 0 .2em; }
h2 { font-size: 1.25rem; margin: 2.2em 0 .4em; border-top: 1px solid var(--line); padding-top: 1em; }
h3 { font-size: 1rem; margin: 1.4em 0 .4em; }
p, li { max-width: 46rem; } .soft { color: var(--soft); } a { color: var(--link); overflow-wrap: anywhere; }
.facts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; padding: 0; list-style: none; } .facts b { font-size: 1.4rem; display: block; }
.bars { display: grid; grid-template-columns: minmax(7rem, 13rem) 1fr; gap: .15rem .8rem; align-items: center; margin: 0; }
.bars dt { color: var(--soft); font-size: .85rem; } .bars dd { margin: 0; display: flex; gap: .5rem; align-items: center; min-width: 0; }
.bar { height: 1.05rem; background: var(--bar); border-radius: 2px; min-width: 2px; flex: none; width: calc(var(--share) * 55%); }
.part .bar { background: var(--part); height: .7rem; } dt.part { padding-left: 1rem; }
.number { font-variant-numeric: tabular-nums; font-weight: 600; white-space: nowrap; } .what { font-size: .85rem; min-width: 0; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: .9rem; } th, td { padding: .25rem .5rem; text-align: left; vertical-align: top; }
th { font-weight: 600; } .checks td:nth-child(3) { white-space: nowrap; } .checks td:nth-child(n+4) { min-width: 16rem; }
.measures td { text-align: right; } .measures th[scope=row] { font-weight: 400; } .measures .differ { color: var(--unreachable); }
.heat td { width: 2.6rem; min-width: 2.2rem; height: 1.7rem; text-align: center; border: 2px solid var(--paper); font-size: .75rem; color: #fff; }
.heat th[scope=row] { white-space: nowrap; font-weight: 400; position: sticky; left: 0; background: var(--paper); }
.figure-state { background: var(--figure); } .topic-state { background: var(--topic); color: #1b1f24 !important; } .none-state { background: var(--none); color: var(--ink) !important; }
.unreachable-state { background: var(--unreachable); } .not-state { background: var(--empty); }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; list-style: none; font-size: .85rem; } .legend span { display: inline-block; width: 1rem; height: 1rem; margin-right: .4rem; vertical-align: -.15rem; border-radius: 2px; }
.ok { color: var(--figure); } .mismatch { color: var(--unreachable); font-weight: 600; } .partial { color: var(--topic); }
.sources li { margin: .7rem 0; max-width: 60rem; } .sources li:target { outline: 2px solid var(--bar); outline-offset: .3rem; }
q { quotes: "«" "»"; } code { font-size: .8rem; color: var(--soft); }
@media (max-width: 36rem) { .bars { grid-template-columns: 1fr; } .bars dt { margin-top: .4rem; } .bars dt.part { display: none; } .bars dd.part { padding-left: 1rem; } .bar { width: calc(var(--share) * 40%); } }
@media print { a { color: inherit; } h2 { break-after: avoid; } }
`
