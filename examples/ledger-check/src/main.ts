import { render } from 'lit-html';
import { checkFiles, tooLarge, type Result } from './check-files.ts';
import './style.css';
import { view, type Actions, type Shown } from './view.ts';

let shown: Shown = { on: '2019-12-31', thresholds: true, busy: undefined, result: undefined, rule: undefined };
let files: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [];

const actions: Actions = {
  take: (list) => {
    const chosen = [...(list ?? [])];
    const reason = tooLarge(chosen);
    // Another check that is still running must not come after the refusal.
    if (reason !== undefined) {
      latest += 1;
      return show({ busy: undefined, result: { ok: false, reason }, rule: undefined });
    }
    void Promise.all(
      chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    ).then(check);
  },
  sample: () => {
    void fetch('./sample.xlsx').then(async (answer) =>
      check([{ name: '示例登记册.xlsx', bytes: new Uint8Array(await answer.arrayBuffer()) }]),
    );
  },
  ask: (asked) => {
    show(asked);
    if (!('rule' in asked) && files.length > 0) void check(files);
  },
  download: (name) => {
    const content = shown.result?.ok === true ? shown.result.files[name] : undefined;
    if (content === undefined) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content as BlobPart]));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  },
};

function show(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  render(view(shown, actions), document.querySelector('main') as HTMLElement);
}

let latest = 0;

/** Checks files; of several checks at once, as after a click on an option, only the last one is shown. */
async function check(given: typeof files): Promise<void> {
  if (given.length === 0) return;
  files = given;
  const own = ++latest;
  show({ busy: '正在核查……', result: undefined, rule: undefined });
  const { on, thresholds } = shown;
  const result: Result = await checkFiles(files, {
    on,
    thresholds,
    onProgress: (busy) => own === latest && show({ busy }),
  });
  if (own === latest) show({ busy: undefined, result });
}

show({});
