/** The look of the pages: light and dark by the reader's system; printed black on white. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1c2430, #e6eaf0); --soft: light-dark(#566270, #a3aebb); --line: light-dark(#dde3ea, #303a47);
  --page: light-dark(#f4f6f9, #12171e); --card: light-dark(#fff, #1b222c); --accent: light-dark(#1f5f8b, #7ab8e0);
  --bad: light-dark(#b3261e, #ff8a80); --good: light-dark(#1e6b3a, #7fd69b); --open: light-dark(#7a4a00, #ffcf87); }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.6 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif }
main { max-width: 1180px; margin: 0 auto; padding: 22px 18px 60px }
header { display: flex; flex-wrap: wrap; gap: 14px; align-items: end } header div { flex: 1 } header p { margin: 0; color: var(--soft) }
h1 { margin: 0; font-size: 26px } h2 { margin: 0 0 10px; font-size: 18px }
small { display: block; color: var(--soft); font-size: 12px; font-weight: 400 }
.card { margin-top: 18px; padding: 16px 18px; border: 1px solid var(--line); border-radius: 12px; background: var(--card) }
.sign-in { max-width: 420px; margin: 8vh auto; display: grid; gap: 12px } label { display: grid; gap: 4px } .day { display: flex; gap: 8px; align-items: end }
input, button { padding: 6px 10px; border: 1px solid var(--accent); border-radius: 8px; background: transparent; color: inherit; font: inherit }
button { color: var(--accent); cursor: pointer } [role='alert'] { color: var(--bad); margin: 0 }
.banner { margin: 14px 0 0; padding: 8px 14px; border: 1px solid currentcolor; border-radius: 10px; color: var(--open) }
.tiles { display: flex; flex-wrap: wrap; gap: 6px 20px; margin: 0 0 10px; padding: 0; list-style: none }
.scroll { overflow: auto; max-height: 480px } table { border-collapse: collapse; width: 100%; font-size: 13.5px; font-variant-numeric: tabular-nums }
th, td { padding: 5px 8px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top } th { position: sticky; top: 0; background: var(--card) }
#villages th { min-width: 3em; font-size: 12px } .met { color: var(--good) } .unmet { color: var(--bad); font-weight: 700 } .unknown { color: var(--open) }
figure { margin: 0; background: #fff; border-radius: 8px } figure svg { width: 100%; height: auto } .note { color: var(--soft); font-size: 13px; margin: 0 } ul { margin: 0 }
@media print { .scroll { max-height: none } form { display: none } :root { color-scheme: light } }
`;
