import { html, nothing, type TemplateResult } from 'lit-html';
import { regionOf } from '@dzfp/core/model';
import {
  concernNames,
  concernOf,
  readingText,
  severityNames,
  type LocatedFinding,
  type SummaryLine,
} from '@dzfp/ledger';
import type { Result } from './check-files.ts';

/** More findings than one reads on a page are in the files. */
const mostShown = 200;

/** What the page shows. */
export interface Shown {
  readonly on: string;
  readonly thresholds: boolean;
  readonly busy: string | undefined;
  readonly result: Result | undefined;
  /** The rule whose findings are listed; all of them without one. */
  readonly rule: string | undefined;
}

/** What one can do on the page. */
export interface Actions {
  readonly take: (files: FileList | null) => void;
  readonly sample: () => void;
  readonly ask: (asked: Partial<Pick<Shown, 'on' | 'thresholds' | 'rule'>>) => void;
  readonly download: (name: string) => void;
}

/** The whole page. */
export function view(shown: Shown, actions: Actions): TemplateResult {
  const { result, busy } = shown;
  return html`
    <header>
      <h1>台账体检</h1>
      <p>
        登记册和随附名单（.xlsx、CSV）在本机核查，不上传。<small
          >Registers are checked in this browser; nothing is sent anywhere.</small
        >
      </p>
    </header>
    ${dropZone(shown, actions)}
    <p class="busy" role="status">${busy ?? ''}</p>
    ${result === undefined ? nothing : result.ok ? found(result, shown, actions) : html`<p class="refused" role="alert">${result.reason}</p>`}
  `;
}

function dropZone({ on, thresholds }: Shown, { take, sample, ask }: Actions): TemplateResult {
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    take(event.dataTransfer?.files ?? null);
  };
  return html`<section class="drop" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${drop}>
    <label class="pick">
      把文件拖到这里，或点击选择<small>Drop files here, or click to choose</small>
      <input
        type="file"
        multiple
        accept=".xlsx,.csv,.tsv"
        @change=${(event: Event) => take((event.target as HTMLInputElement).files)}
      />
    </label>
    <div class="options">
      <label
        >核查日
        <input
          type="date"
          .value=${on}
          @change=${(event: Event) => ask({ on: (event.target as HTMLInputElement).value })}
      /></label>
      <label>
        <input
          type="checkbox"
          .checked=${thresholds}
          @change=${(event: Event) => ask({ thresholds: (event.target as HTMLInputElement).checked })}
        />
        使用示例阈值（不是政策依据）<small>illustrative thresholds</small>
      </label>
      <button @click=${sample}>用示例登记册试一试</button>
    </div>
  </section>`;
}

function found({ checked, files }: Result & { readonly ok: true }, { rule }: Shown, actions: Actions): TemplateResult {
  const { summary, findings, read, checks } = checked;
  const { error, warning, look } = summary.all;
  const unbound = new Set(checks.flatMap((each) => each.unbound.map(({ rule: of }) => of.id)));
  const messages = new Map(findings.map(({ id, message }) => [id, message]));
  const listed = rule === undefined ? findings : findings.filter(({ id }) => id === rule);
  return html`
    ${checks.some((each) => each.illustrative) ? html`<p class="banner">使用了示例阈值，不是政策依据。<small>Illustrative thresholds were used; they are no policy.</small></p>` : nothing}
    <div class="tiles">
      ${tile(error, '错误', 'errors', 'error')} ${tile(warning, '警告', 'warnings', 'warning')}
      ${tile(look, '提示', 'looks', 'look')} ${tile(summary.all.households, '涉及户', 'households', '')}
    </div>
    <section>
      <h2>带走<small>Take away</small></h2>
      <p class="files">
        ${Object.keys(files).map((name) => html`<button @click=${() => actions.download(name)}>${name}</button>`)}
      </p>
    </section>
    <section>
      <h2>读入<small>What became of every row</small></h2>
      <pre>${readingText(read, 'zh')}</pre>
    </section>
    <section>
      <h2>按规则<small>By rule; click one to list its findings</small></h2>
      ${bars(
        summary.byRule,
        (key) => messages.get(key)?.zh ?? '',
        (key) => actions.ask({ rule: key === rule ? undefined : key }),
        rule,
      )}
      ${unbound.size === 0 ? nothing : html`<p class="note">没有取值、未执行：${[...unbound].join('、')}</p>`}
    </section>
    <section>
      <h2>按县（市、区）<small>By county</small></h2>
      ${bars(summary.byCounty, (key) => (key === '' ? '未注明' : (regionOf(key)?.name.zh ?? key)))}
    </section>
    <section>
      <h2>问题<small>${listed.length} findings${rule === undefined ? '' : ` of ${rule}`}</small></h2>
      ${table(listed.slice(0, mostShown))}
      ${listed.length > mostShown ? html`<p class="note">其余 ${listed.length - mostShown} 条见问题清单.csv。</p>` : nothing}
    </section>
  `;
}

function tile(figure: number, zh: string, en: string, severity: string): TemplateResult {
  return html`<div class="tile ${severity}"><b>${figure}</b><span>${zh}</span><small>${en}</small></div>`;
}

function bars(
  lines: readonly SummaryLine[],
  nameOf: (key: string) => string,
  choose?: (key: string) => void,
  chosen?: string,
): TemplateResult {
  const totalOf = ({ error, warning, look }: SummaryLine): number => error + warning + look;
  const most = Math.max(1, ...lines.map(totalOf));
  const part = (count: number, severity: string): TemplateResult | typeof nothing =>
    count === 0 ? nothing : html`<i class=${severity} style="width:${(count * 100) / most}%"></i>`;
  return html`<table class="bars">
    ${lines.map((line) => {
      const name = html`${line.key} <span>${nameOf(line.key)}</span>`;
      return html`<tr aria-selected=${line.key === chosen}>
        <th scope="row">
          ${choose ? html`<button class="link" @click=${() => choose(line.key)}>${name}</button>` : name}
        </th>
        <td class="n">${totalOf(line)}</td>
        <td class="bar">${part(line.error, 'error')}${part(line.warning, 'warning')}${part(line.look, 'look')}</td>
      </tr>`;
    })}
  </table>`;
}

function table(findings: readonly LocatedFinding[]): TemplateResult {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${['编号', '级别', '类别', '位置', '列名', '原值', '应为', '问题与处理'].map((heading) => html`<th>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${findings.map(
          (each) =>
            html`<tr>
              <td>${each.id}</td>
              <td><span class="tag ${each.severity}">${severityNames[each.severity].zh}</span></td>
              <td>${concernNames[concernOf(each)].zh}</td>
              <td>${each.place.sheet} ${each.place.letter ?? ''}${each.place.row}</td>
              <td>${each.place.column ?? ''}</td>
              <td>${each.found ?? ''}</td>
              <td>${each.expected ?? ''}</td>
              <td>${each.message.zh}<small>${each.mend.zh}</small></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
