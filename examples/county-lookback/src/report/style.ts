/** The look of the report: light and dark by the reader's system, and black on white when printed. */
export const style = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5d6876; --line: #dde3ea; --page: #f4f6f9; --card: #fff; --accent: #1f5f8b;
  --warn: #8a4b00; --warn-page: #fff4e0; --ok: #1e6b3a; --bad: #b3261e; --mark: rgba(255,255,255,.55);
  --burden: #d1495b; --commercialSupplement: #8d6a9f; --socialAssistance: #d9a441; --medicalAssistance: #4f8a5b;
  --hospitalRelief: #8fb996; --criticalIllness: #3f9bb5; --basic: #2f6690; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --soft: #9aa5b3; --line: #303a47; --page: #12171e; --card: #1b222c; --accent: #7ab8e0;
  --warn: #ffcf87; --warn-page: #3a2c12; --ok: #7fd69b; --bad: #ff8a80; --mark: rgba(0,0,0,.38);
  --burden: #e5707f; --commercialSupplement: #a98abb; --socialAssistance: #e0b45c; --medicalAssistance: #6aa878; --hospitalRelief: #9cc7a3; --criticalIllness: #57b3cc; --basic: #4a86b5; } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.6 "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif }
main { max-width: 1240px; margin: 0 auto; padding: 28px 20px 60px }
header h1 { margin: 0; font-size: 28px; letter-spacing: .02em } header p { margin: 2px 0 18px; color: var(--soft) }
small { color: var(--soft); font-size: 12px; font-weight: 400 }
section { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 18px 20px; margin-top: 20px }
h2 { margin: 0 0 12px; font-size: 19px } h2 small { display: block; font-size: 13px }
.banner { background: var(--warn-page); color: var(--warn); border: 1px solid currentColor; border-radius: 12px; padding: 12px 16px; margin-bottom: 16px }
.banner small { display: block; color: inherit }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 12px 14px; display: grid }
.tile b { font-size: 28px; line-height: 1.2; font-variant-numeric: tabular-nums }
.balance { margin: 16px 0 6px; font-variant-numeric: tabular-nums } .balance.ok b { color: var(--ok) } .balance.bad b { color: var(--bad) }
.assumptions { margin: 0; padding-left: 20px } .assumptions small { display: block }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: 13.5px; font-variant-numeric: tabular-nums }
th, td { padding: 6px 9px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line) } td small, th small { display: block }
th { white-space: nowrap; border-bottom: 2px solid var(--line) } .n { text-align: right; white-space: nowrap } tbody tr:last-child td { border-bottom: 0 }
tbody tr:hover td { background: color-mix(in srgb, var(--accent) 7%, transparent) }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(480px, 1fr)); gap: 22px } figure { margin: 0; min-width: 0 } h3 { font-size: 14px; margin: 14px 0 4px }
figcaption { font-weight: 600; margin-bottom: 6px } figcaption small { display: block } figure svg { width: 100%; height: auto; display: block; margin-bottom: 8px }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 6px 18px; margin: 0 0 14px; padding: 0 } .legend li { display: flex; align-items: center; gap: 6px }
.fill-burden { fill: var(--burden) } .fill-commercialSupplement { fill: var(--commercialSupplement) } .fill-socialAssistance { fill: var(--socialAssistance) }
.fill-medicalAssistance { fill: var(--medicalAssistance) } .fill-hospitalRelief { fill: var(--hospitalRelief) } .fill-criticalIllness { fill: var(--criticalIllness) } .fill-basic { fill: var(--basic) }
.mark { stroke: var(--mark); stroke-width: 1.3; fill: none } .axis line { stroke: var(--line); stroke-opacity: .55 } .axis text, .caption { fill: var(--soft); font-size: 11px }
.limit { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 7 4 } .limit-label { fill: #fff; font-size: 12px; font-weight: 700; paint-order: stroke; stroke: #1c2430; stroke-width: 3px }
.note { color: var(--soft); font-size: 13px; margin: 12px 0 0 } summary { cursor: pointer; color: var(--accent); margin-top: 10px }
.bar { display: block; height: 14px; min-width: 1px; border-radius: 3px; background: var(--accent) } td:has(.bar) { width: 70%; vertical-align: middle }
.tag { border-radius: 99px; padding: 1px 9px; border: 1px solid currentColor; white-space: nowrap } .tag.assumed { color: var(--warn) } .tag.official { color: var(--ok) } .tag.reported { color: var(--accent) }
.value { display: block; max-width: 460px; font-size: 12.5px } .line { display: block } .line b { font-weight: 600 } .short { white-space: nowrap }
@media print { :root { --page: #fff; --card: #fff; --ink: #000; --soft: #444 } @page { size: A4; margin: 12mm } section { break-inside: avoid-page; border: 0; padding: 0 } table, figure { break-inside: avoid } .scroll { overflow: visible } }
`;
