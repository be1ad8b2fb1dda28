import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { readRecords } from '@dzfp/batch/files';
import { combineBooks } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { openFile, writeWorkbook } from '@dzfp/ledger/workbook';
import { premiumSubsidy } from '@dzfp/medical';
import { main } from './main.ts';

// Some of the commands are processes of their own.
vi.setConfig({ testTimeout: 60_000 });
for (const name of ['LC_ALL', 'LANG']) vi.stubEnv(name, undefined);
afterAll(() => vi.unstubAllEnvs());

const bin = fileURLToPath(new URL('bin.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dzfp-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function dzfp(line: string, { input = '' } = {}): Run {
  const run = spawnSync(process.execPath, ['--conditions=@dzfp/source', bin, ...line.split(' ')], {
    encoding: 'utf8',
    cwd: folder,
    input,
    env: { PATH: process.env['PATH'] },
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** The same without a process of its own: for the many ways to call it. */
async function inProcess(line: string): Promise<Run> {
  const caught = { stdout: '', stderr: '' };
  const catchInto = (name: keyof typeof caught): { mockRestore: () => void } =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      caught[name] += String(text);
      return true;
    });
  const spies = [catchInto('stdout'), catchInto('stderr')];
  const words = line === '' ? [] : line.split(' ');
  const inFolder = (file: string): string =>
    /\.(?:json|csv)$|^out$/u.test(file) && !isAbsolute(file) ? join(folder, file) : file;
  const status = await main(words.map((word) => word.split(',').map(inFolder).join(',')));
  for (const spy of spies) spy.mockRestore();
  return { status, ...caught };
}

const json = (run: Run): Readonly<Record<string, unknown>> =>
  JSON.parse(run.stdout) as Readonly<Record<string, unknown>>;

const stay = {
  stayId: 'ZY1',
  person: 'P1',
  admittedOn: '2019-01-03',
  dischargedOn: '2019-01-08',
  tier: 'level3',
  transferred: false,
  registered: true,
  civilAffairs: 'none',
  supplementInsured: true,
  totalCost: '11276.79',
  inPolicyCost: '10356.03',
  socialAssistanceGranted: '100.00',
};
const { tier: _, ...halfKnown } = stay;
const write = (name: string, content: unknown): void =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
write('stay.json', stay);
write('half.json', halfKnown);
write('wrong.json', { ...stay, totalCost: 11276.79, person: '371402195402269910', extra: '371402195402269910' });
write('text.json', '姓名 371402195402269910');

const settlement = 'medical/inpatient-settlement';
const at = '--jurisdiction 371402 --illustrative';

describe('commands', () => {
  test('list', async () => {
    expect((await inProcess('list')).stdout).toContain('medical/inpatient-settlement');
    const { policies } = json(await inProcess('list --json')) as {
      readonly policies: readonly { readonly id: string }[];
    };
    expect(policies.map(({ id }) => id)).toContain('medical/premium-subsidy');
  });

  test('describe', async () => {
    const { stdout } = await inProcess(`describe ${settlement}`);
    for (const part of ['主管部门: 医疗保障局', 'medical/basic-rate', '出院时即时结算', '规则'])
      expect(stdout).toContain(part);
    const data = json(await inProcess(`describe ${settlement} --json`));
    expect(data['clauses']).toEqual(['6.2']);
    expect(data).toHaveProperty('input.properties.totalCost');
    expect(data).toHaveProperty('state.properties.basic');
    expect(data).toHaveProperty('parameters.0.id', 'medical/basic-deductible');
  });

  test('evaluate', async () => {
    const run = await inProcess(`evaluate ${settlement} --input stay.json ${at} --json`);
    expect(run.status).toBe(0);
    expect(json(run)).toMatchObject({ ok: true, illustrative: true, on: '2019-01-08' });
    expect(json(run)).toHaveProperty('decision.result.burden', '483.19');
    expect(run.stderr).toContain('示例参数');
    const text = dzfp(`evaluate ${settlement} --input - ${at} --lang en`, { input: JSON.stringify(stay) });
    expect(text.stdout).toContain('in-policy burden: 483.19 yuan');
    expect(text.stderr).toContain('illustrative');
  });

  test('evaluate with the state so far', async () => {
    const first = json(await inProcess(`evaluate ${settlement} --input stay.json ${at} --json`)) as {
      readonly decision: { readonly after: unknown };
    };
    write('before.json', first.decision.after);
    const again = json(await inProcess(`evaluate ${settlement} --input stay.json --before before.json ${at} --json`));
    expect(again).toHaveProperty('decision.after.totalCost', '22553.58');
  });

  test('validate', async () => {
    const faulty = fileURLToPath(new URL('../fixture/faulty-plugin.ts', import.meta.url));
    const run = await inProcess(`validate ${faulty} --json`);
    expect(run.status).toBe(1);
    expect(json(run)).toMatchObject({
      ok: false,
      plugins: [{ name: 'faulty', apiVersion: 1, policies: 1, values: 1 }],
    });
    expect((await inProcess(`validate ${bin.replace('cli/src/bin.ts', 'medical/src/plugin.ts')}`)).status).toBe(0);
  });

  test('explain, in Chinese', async () => {
    const { stdout } = await inProcess(`explain ${settlement} --input stay.json ${at}`);
    await expect(stdout).toMatchFileSnapshot('../golden/explain-settlement.zh.txt');
  });

  test('bounds and questions', async () => {
    const bounds = json(await inProcess(`bounds ${settlement} --input half.json ${at} --json`));
    expect(bounds).toHaveProperty('results.burden', { decided: false, least: '101.95', most: '483.19', exact: true });
    expect((await inProcess(`bounds ${settlement} --input half.json ${at}`)).stdout).toContain(
      '101.95 元 至 483.19 元',
    );
    expect((await inProcess(`questions ${settlement} --input half.json ${at}`)).stdout).toContain('1. 医院级别 (tier)');
    expect((await inProcess(`questions ${settlement} --input stay.json ${at} --lang en`)).stdout).toContain(
      'Nothing needs',
    );
  });

  test('sql', async () => {
    const place = '--jurisdiction 371402 --on 2018-07-01 --illustrative';
    const run = await inProcess(`sql medical/premium-subsidy --dialect postgres ${place}`);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^CREATE TABLE facts \([^;]+;\n\n-- medical\/premium-subsidy 参保缴费补贴[^;]+;\n$/u);
    expect(run.stderr).toContain('示例参数');
    const data = json(await inProcess(`sql ${settlement} --dialect duckdb ${place} --json`));
    expect(data).toMatchObject({ dialect: 'duckdb', period: { from: '2018-01-01' } });
    expect(data['statement']).toContain('WITH RECURSIVE');
    const wrong = await inProcess(`sql ${settlement} --dialect oracle ${place}`);
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('duckdb, postgresql, spark')]);
    const procedure = await inProcess(`sql cooperation/book-reconciliation --dialect duckdb ${place}`);
    expect([procedure.status, procedure.stderr]).toEqual([1, expect.stringContaining('DZ503')]);
  });

  test('sql --views', async () => {
    const asked = 'sql --views --dialect spark --illustrative --jurisdiction';
    const one = await inProcess(`${asked} 371400,371402 medical/premium-subsidy`);
    expect(one.status).toBe(0);
    expect(one.stderr).toContain('示例参数');
    expect(one.stdout).toContain(
      `('371402', DATE '2018-01-01', DATE '2018-12-31', 'ILLUSTRATIVE', TRUE, 11000, 22000)`,
    );
    expect(one.stdout).toMatch(
      /CREATE VIEW medical_premium_subsidy AS\n-- medical\/premium-subsidy 参保缴费补贴[^;]+;\n$/u,
    );
    const all = json(await inProcess('sql --views --dialect duckdb --jurisdiction 371402 --json'));
    const named = (key: string): readonly string[] =>
      (all[key] as readonly { readonly policy: string }[]).map(({ policy }) => policy);
    expect(named('views')).toContain('medical/burden-guarantee');
    expect(named('refused')).toContain('medical/inpatient-settlement');
    const nowhere = await inProcess(`${asked} 999999`);
    expect([nowhere.status, nowhere.stderr]).toEqual([1, expect.stringContaining('DZ404')]);
  }, 60_000);

  test('simulate', async () => {
    const person = { insuredOn: '2018-07-01', registered: true, civilAffairs: 'none', previousSubsidy: '100.00' };
    write('people.json', [person, { ...person, civilAffairs: 'tekun' }, { ...person, registered: 'yes' }]);
    const asked =
      'simulate medical/premium-subsidy --input people.json --from 2018-07-01 --to 2019-07-01 --by civilAffairs';
    const place = '--jurisdiction 371402 --illustrative';
    const data = json(await inProcess(`${asked} ${place} --json`));
    expect(data).toMatchObject({ records: 3, setAside: { neither: 1 }, all: { compared: 2 }, illustrative: true });
    const { amounts } = data['all'] as { readonly amounts: readonly Readonly<Record<string, unknown>>[] };
    const subsidy = amounts.find(({ figure }) => figure === 'subsidy');
    const fen = ['2018-07-01', '2019-07-01'].map((on) => {
      const bound = premiumSubsidy.in({ book: combineBooks(dezhou, illustrative), jurisdiction: '371402', on });
      const subsidies = (['none', 'tekun'] as const).map(
        (civilAffairs) => bound.evaluate({ ...person, civilAffairs }).subsidy,
      );
      return String(subsidies.reduce((sum, each) => sum + Math.round(Number(each) * 100), 0));
    });
    expect([subsidy?.['before'], subsidy?.['after']]).toEqual(fen);
    const { stdout } = await inProcess(`${asked} ${place} --lang en`);
    expect(stdout).toContain('not compared: 1');
    expect(stdout).toContain('extreme difficulty (tekun)');
    expect(
      (await inProcess(`simulate medical/premium-subsidy --input stay.json --from 2018-07-01 --to 2019-07-01 ${place}`))
        .stderr,
    ).toContain('DZ109');
  });

  test('simulate names the fact that records lack', async () => {
    const open = { insuredOn: '2018-07-01', civilAffairs: 'none', previousSubsidy: '100.00' };
    write('open.json', [{ ...open, registered: true }, open, open]);
    const asked =
      'simulate medical/premium-subsidy --input open.json --from 2018-07-01 --to 2019-07-01 --jurisdiction 371402 --illustrative';
    const data = json(await inProcess(`${asked} --json`));
    expect(data).toMatchObject({
      setAside: { neither: 2 },
      missing: [{ records: 2, issue: { code: 'DZ107', path: ['registered'] } }],
    });
    const { stdout } = await inProcess(`${asked} --lang en`);
    expect(stdout).toContain('2 records cannot be decided: DZ107 registered poor');
  });

  test('simulate over a synthetic population, to a report', async () => {
    write('more.json', { previousSubsidy: null });
    write('plan.json', {
      name: { zh: '方案', en: 'a plan' },
      sources: [{ key: 'PLAN', title: '方案' }],
      entries: [
        {
          parameter: 'medical/fixed-premium-subsidy',
          jurisdiction: '371400',
          value: '80.00',
          from: '2018-01-01',
          standing: 'assumed',
          source: 'PLAN',
        },
      ],
    });
    const html = join(folder, 'report.html');
    const asked = `simulate medical/premium-subsidy --households 200 --seed 3 --input more.json --illustrative --jurisdiction 371402 --from 2019-07-01 --to-parameters plan.json`;
    const data = json(await inProcess(`${asked} --by place --deciles income --largest 4 --html ${html} --json`));
    expect(data).toMatchObject({
      synthetic: true,
      households: 200,
      changedValues: ['medical/fixed-premium-subsidy'],
      files: [html],
    });
    const of = data as {
      readonly records: number;
      readonly all: {
        readonly amounts: readonly { readonly figure: string; readonly less: { readonly records: number } }[];
      };
      readonly groups: readonly { readonly compared: number }[];
      readonly deciles: readonly { readonly compared: number }[];
      readonly largest: readonly { readonly before: number; readonly after: number; readonly explained: object }[];
    };
    const people = (parts: readonly { readonly compared: number }[]): number =>
      parts.reduce((sum, { compared }) => sum + compared, 0);
    expect([people(of.groups), people(of.deciles), of.deciles.length]).toEqual([of.records, of.records, 10]);
    expect(of.all.amounts.find(({ figure }) => figure === 'subsidy')?.less.records).toBeGreaterThan(4);
    expect(of.largest.map(({ before, after }) => [before, after])).toEqual(
      Array.from({ length: 4 }, () => [12_500, 8000]),
    );
    const page = readFileSync(html, 'utf8');
    for (const part of [
      '政策模拟：参保缴费补贴',
      '合成数据',
      '不是政策依据',
      '支付方 财政',
      'role="img"',
      '条如何算得',
    ])
      expect(page).toContain(part);
    expect(page.match(/<svg /gu)).toHaveLength(2);
    expect(page).not.toMatch(/\d{17}[\dX]|<script|https?:\/\/(?!www\.w3\.org)/u);
    expect((await inProcess(`${asked} --largest 1 --lang en`)).stdout).toContain('fixed subsidy: 80.00 yuan');
    // The overlay was for one question: the next one has the old values.
    expect(
      json(await inProcess(`${asked.replace('--to-parameters plan.json', '--to 2019-07-01')} --json`)),
    ).toMatchObject({
      all: { crossings: [] },
    });
    for (const wrong of ['--by insuredOn', '--deciles registered', '--largest x', '--households 9999999'])
      expect((await inProcess(`${asked} ${wrong}`)).status).toBe(2);
    const needy = asked.replace('medical/premium-subsidy', 'pathway/poverty-line');
    expect((await inProcess(needy)).status).toBe(2);
  });

  test('simulate over records that say where they are and what they live on', async () => {
    const person = { insuredOn: '2019-07-01', registered: true, civilAffairs: 'none', previousSubsidy: null };
    const beside = [
      { place: '371402', income: '5000.00' },
      { place: '371403', income: '3000' },
      { place: '371403', income: null },
      { income: '4000.5' },
    ];
    write(
      'placed.json',
      beside.map((each) => ({ ...person, ...each })),
    );
    const asked = 'simulate medical/premium-subsidy --input placed.json --from 2018-07-01 --to 2019-07-01';
    const options = '--jurisdiction 371402 --illustrative --by place --deciles income';
    const data = json(await inProcess(`${asked} ${options} --json`));
    expect(data).toMatchObject({
      all: { compared: 4 },
      groups: [
        { group: { place: '' }, compared: 1 },
        { group: { place: '371402' }, compared: 1 },
        { group: { place: '371403' }, compared: 2 },
      ],
    });
    const deciles = data['deciles'] as readonly { readonly least: number }[];
    expect(deciles.map(({ least }) => least)).toEqual([300_000, 400_050, 500_000]);
    write('placed.json', [{ ...person, income: '约5000' }]);
    expect((await inProcess(`${asked} ${options}`)).stderr).toContain('DZ109');
  });

  test('population', async () => {
    const asked = `population --households 30 --seed 5 --out ${join(folder, 'made')}`;
    expect(json(await inProcess(`${asked}.xlsx --json`))).toMatchObject({ synthetic: true, households: 30 });
    const { stdout } = await inProcess(`${asked}.parquet`);
    expect(stdout).toContain('合成数据');
    const rows: Readonly<Record<string, unknown>>[] = [];
    for await (const chunk of readRecords(join(folder, 'made-户信息.parquet'))) rows.push(...chunk);
    expect(rows).toHaveLength(30);
    expect(rows[0]).toMatchObject({ 户编号: '990000000000', 户主姓名: '合成甲', 帮扶单位: '合成数据' });
    const sheets = openFile(readFileSync(join(folder, 'made.xlsx')), 'made.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['户信息', '人信息']);
    expect((await inProcess(`${asked}.xlsx --households 60000`)).status).toBe(2);
    expect((await inProcess(`${asked}.xlsx --seed x`)).status).toBe(2);
    expect((await inProcess(`${asked}.txt`)).status).toBe(2);
  });

  test('breakpoints', async () => {
    const asked = `breakpoints ${settlement} --over inPolicyCost --outcome burden --input stay.json ${at}`;
    expect(json(await inProcess(`${asked} --json`))).toMatchObject({
      illustrative: true,
      stretches: [{ slope: '0' }, { slope: '0.135' }, { slope: '0.04725', to: '11276.79' }, { without: 'refused' }],
      breakpoints: [{ at: '370.38' }, { at: '500.00', steps: [{ parameters: [{ id: 'medical/basic-deductible' }] }] }],
    });
    const { stdout } = await inProcess(asked);
    for (const part of [
      '0.00 元 至 370.37 元',
      '（不随之变动）',
      '折点 500.00 元',
      'medical/basic-deductible 条款 6.2',
    ])
      expect(stdout).toContain(part);
    expect((await inProcess(`${asked} --to 300.00 --lang en`)).stdout).toContain('no breakpoints');
  });

  test('breakpoints of a count, with a jump', async () => {
    const asked = 'breakpoints safety-net/pension-estimate --over age --outcome monthlyPension --input pension.json';
    write('pension.json', { estimatedOn: '2020-01-01', age: 64, tier: '300.00', years: 20, interest: '100.00' });
    const { stdout } = await inProcess(`${asked} ${at} --lang en --from 60 --to 70`);
    for (const part of ['60 to 64: 176.20 yuan', 'jump 65 +5: slope 0', 'safety-net/elder-extra-from-age clause 8.3'])
      expect(stdout).toContain(part);
    expect((await inProcess(`${asked} ${at} --from 6x`)).stderr).toContain('DZ109');
    expect((await inProcess(`breakpoints ${settlement} --input stay.json ${at}`)).status).toBe(2);
  });

  test('help and version', async () => {
    expect((await inProcess('--help')).stdout).toContain('用法');
    expect((await inProcess('--help --lang en')).stdout).toContain('Usage');
    expect((await inProcess('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  test('the locale decides the language', async () => {
    const helpUnder = async (env: Readonly<Record<'LANG' | 'LC_ALL', string | undefined>>): Promise<string> => {
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
      const { stdout } = await inProcess('--help');
      for (const name of Object.keys(env)) vi.stubEnv(name, undefined);
      return stdout;
    };
    expect(await helpUnder({ LANG: 'en_GB.UTF-8', LC_ALL: undefined })).toContain('Usage');
    expect(await helpUnder({ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8' })).toContain('用法');
    expect(await helpUnder({ LANG: 'C', LC_ALL: undefined })).toContain('用法');
  });
});

describe('values', () => {
  const book = {
    name: { zh: '某局', en: 'an office' },
    sources: [{ key: 'K', title: '某局通知' }],
    entries: [
      {
        parameter: 'medical/supplement-rate',
        jurisdiction: '371402',
        value: '0.8',
        from: '2019-01-01',
        standing: 'official',
        source: 'K',
      },
    ],
  };

  test('a parameter file goes before the illustrative set', async () => {
    write('book.json', book);
    const run = json(await inProcess(`evaluate ${settlement} --input stay.json ${at} --parameters book.json --json`));
    expect(run).toHaveProperty('decision.result.commercialSupplement', '773.11');
  });

  test('a wrong parameter file is refused', async () => {
    write('bad-book.json', { ...book, entries: [{ ...book.entries[0], value: '八成' }] });
    const run = await inProcess(`evaluate ${settlement} --input stay.json ${at} --parameters bad-book.json`);
    expect([run.status, run.stderr.slice(0, 5)]).toEqual([1, 'DZ405']);
    write('no-book.json', { entries: [] });
    expect((await inProcess('list --parameters no-book.json')).status).toBe(1);
  });

  test('what no source gives is named, all at once', async () => {
    const run = await inProcess(`evaluate ${settlement} --input stay.json --jurisdiction 371402`);
    expect(run.status).toBe(1);
    expect(run.stderr.split('\n').filter((line) => line.startsWith('DZ401')).length).toBeGreaterThan(5);
    expect(run.stdout).toBe('');
  });

  test('a standing that is not accepted is refused', async () => {
    const run = await inProcess(`evaluate ${settlement} --input stay.json ${at} --accept official,reported`);
    expect([run.status, run.stderr.slice(0, 5)]).toEqual([1, 'DZ403']);
  });
});

describe('failures', () => {
  test.each([
    ['', 2],
    ['frobnicate', 2],
    [`evaluate ${settlement} --inptu stay.json ${at}`, 2],
    [`evaluate ${settlement} --input stay.json`, 2],
    [`evaluate --input stay.json ${at}`, 2],
    [`list --lang fr`, 2],
    [`evaluate ${settlement} --input stay.json ${at} --accept guessed`, 2],
    [`evaluate ${settlement} --input missing.json ${at}`, 3],
    [`evaluate medical/none --input stay.json ${at}`, 1],
    [`evaluate ${settlement} --input text.json ${at}`, 1],
    [`evaluate ${settlement} --input half.json ${at}`, 1],
    [`evaluate ${settlement} --input stay.json ${at} --on 2019-02-30`, 1],
    [`evaluate ${settlement} --input stay.json --illustrative --jurisdiction 999999`, 1],
  ])('dzfp %s ends with %i', async (line, status) => {
    const run = await inProcess(line);
    expect([run.status, run.stdout]).toEqual([status, '']);
    expect(run.stderr.length).toBeGreaterThan(5);
  });

  test('a process ends with the code', () => {
    expect(dzfp('frobnicate').status).toBe(2);
  });

  test('--json reports failures on stdout too, without personal numbers', async () => {
    const run = await inProcess(`evaluate ${settlement} --input wrong.json ${at} --json`);
    expect(run.status).toBe(1);
    expect(json(run)).toMatchObject({ ok: false, kind: 'refused' });
    expect(run.stdout + run.stderr).not.toContain('371402195402269910');
    expect(json(await inProcess('frobnicate --json'))).toMatchObject({ ok: false, kind: 'usage' });
    expect(json(await inProcess(`evaluate ${settlement} --input missing.json ${at} --json`))).toMatchObject({
      kind: 'file',
    });
    expect((await inProcess(`evaluate ${settlement} --input text.json ${at}`)).stderr).not.toContain(
      '371402195402269910',
    );
  });
});

describe('settle', () => {
  const persons = [
    '户编号,人编号,姓名,证件号码,是否参加商业补充医疗保险,是否享受低保,是否特困供养',
    '3714000001,371400000101,=cmd,371402195402269910,是,否,否',
  ];
  const households = ['户编号,村编码,脱贫状态', '3714000001,371402901201,脱贫享受政策'];
  const stays = [
    '住院号,姓名,证件号码,县区代码,医疗机构,医院级别,入院日期,出院日期,住院天数,主要诊断,总费用(元),政策范围内费用(元),结算日期',
    'ZY1,=cmd,371402195402269910,371402,某院,三级,2019-01-03,2019-01-08,5,肺炎,11276.79,10356.03,2019-01-09',
    'ZY2,某人,371402195402269910,371402,某院,甲等,2019-02-03,2019-02-08,5,肺炎,1000.00,900.00,2019-02-09',
  ];
  write('persons.csv', persons.join('\r\n'));
  write('households.csv', households.join('\r\n'));
  write('stays.csv', stays.join('\r\n'));

  test('writes three files and balances', async () => {
    const run = await inProcess(
      'settle stays.csv --register persons.csv,households.csv --out out --illustrative --json',
    );
    expect(run.stderr).toContain('示例参数');
    expect(json(run)).toMatchObject({
      ok: true,
      rows: 2,
      setAside: 1,
      illustrative: true,
      balance: { balanced: true },
    });
    const settlements = readFileSync(join(folder, 'out', 'settlements.csv'), 'utf8');
    expect(settlements).toContain('ZY1,"\t371400000101",\'=cmd,371402************,德城区');
    expect(readFileSync(join(folder, 'out', 'set-aside.csv'), 'utf8')).toContain('unknown-tier');
    expect(readFileSync(join(folder, 'out', 'provisional.csv'), 'utf8')).toContain('371402************');
  });

  test('failures', async () => {
    expect(
      (await inProcess(`settle ${join(folder, 'stays.csv')} --register ${join(folder, 'persons.csv')} --out out`))
        .stderr,
    ).toContain('DZ107');
    expect((await inProcess('settle stays.csv --out out')).status).toBe(2);
    const [columns = [], ...rows] = stays.map((line) => line.split(','));
    const month = (title: string) => ({
      title,
      columns: [...columns].map((heading) => ({ heading, type: 'text' as const })),
      rows,
    });
    const sheet = { title: '说明', columns: [{ heading: '请于月底前报送', type: 'text' as const }], rows: [] };
    const registers = `--register ${join(folder, 'persons.csv')},${join(folder, 'households.csv')} --out ${join(folder, 'out')}`;
    writeFileSync(join(folder, 'two.xlsx'), await writeWorkbook([sheet, month('一月'), month('二月')]));
    const two = await inProcess(`settle ${join(folder, 'two.xlsx')} ${registers} --illustrative`);
    expect(two.stderr).toContain('DZ602');
    writeFileSync(join(folder, 'one.xlsx'), await writeWorkbook([sheet, month('一月')]));
    expect((await inProcess(`settle ${join(folder, 'one.xlsx')} ${registers} --illustrative`)).status).toBe(0);
    expect((await inProcess('settle stays.csv --register persons.csv,households.csv')).status).toBe(2);
    expect((await inProcess('settle persons.csv --register persons.csv,households.csv --out out')).stderr).toContain(
      'DZ107',
    );
    expect((await inProcess('settle none.csv --register persons.csv,households.csv --out out')).status).toBe(3);
    const unwritable = await inProcess(
      'settle stays.csv --register persons.csv,households.csv --out stay.json --illustrative',
    );
    expect(unwritable.status).toBe(3);
  });
});

describe('check and convert', () => {
  test('convert passes over empty sheets and keeps two of one list apart', async () => {
    const table = (title: string, ...rows: string[][]) => ({
      title,
      columns: (rows[0] ?? []).map((heading) => ({ heading, type: 'text' as const })),
      rows: rows.slice(1),
    });
    const villages = (title: string) => table(title, ['村编码', '行政村'], ['371402901201', '某村']);
    const [from, to] = [join(folder, 'villages.xlsx'), join(folder, 'villages-out.xlsx')];
    writeFileSync(from, await writeWorkbook([villages('甲镇'), villages('乙镇'), table('Sheet3')]));
    expect((await inProcess(`convert ${from} --out ${to}`)).status).toBe(0);
    expect(openFile(readFileSync(to), 'villages-out.xlsx').map(({ name }) => name)).toEqual(['村信息', '村信息 (2)']);
    writeFileSync(from, await writeWorkbook([table('Sheet3')]));
    expect((await inProcess(`convert ${from} --out ${to}`)).stderr).toContain('DZ107');
  });

  test('check refuses a list that comes twice, of which only one would be checked', async () => {
    write('register/专岗二.csv', posts.join('\r\n'));
    const run = await inProcess(
      `check ${files} ${inRegister('专岗二.csv')} --on 2019-12-31 --out ${join(folder, 'twice')}`,
    );
    expect(run.stderr).toContain('DZ602');
  });

  const persons = [
    '户编号,人编号,姓名,证件号码,与户主关系,出生日期,是否享受低保',
    '3714000001,371400000101,赵某,37140219540226991O,户主,1954-02-26,否',
    '3714000001,371400000102,钱某,371402197709109996,配偶,1977年9月10日,空',
  ];
  const households = ['户编号,村编码,脱贫状态,家庭人口数,工资性收入', '3714000001,371402901201,未脱贫,3,1.2万元'];
  const posts = ['证件号码,姓名,岗位类型', '371402195402269910,赵某,助老'];
  const inRegister = (name: string): string => join(folder, 'register', name);
  const files = `${inRegister('人信息.csv')} ${inRegister('户信息.csv')} ${inRegister('专岗.csv')}`;
  mkdirSync(join(folder, 'register'));
  write('register/人信息.csv', persons.join('\r\n'));
  write('register/户信息.csv', households.join('\r\n'));
  write('register/专岗.csv', posts.join('\r\n'));

  test('check takes a register in Parquet, and says the same of it', async () => {
    const parquet = ['人信息', '户信息'].map((name) => join(folder, `${name}.parquet`));
    for (const [i, name] of ['人信息', '户信息'].entries())
      // oxlint-disable-next-line no-await-in-loop -- one command after the other
      expect((await inProcess(`convert ${inRegister(`${name}.csv`)} --out ${parquet[i] ?? ''}`)).status).toBe(0);
    const [out, small] = [join(folder, 'large'), join(folder, 'small')];
    const run = await inProcess(`check ${parquet.join(' ')} --on 2019-12-31 --out ${out} --json`);
    expect(run.status).toBe(0);
    expect(json(run)).toMatchObject({
      sheets: [
        { sheet: '户信息', list: 'household', counts: { accepted: 1, setAside: 0 } },
        { sheet: '人信息', list: 'person', counts: { accepted: 1, setAside: 1 } },
      ],
    });
    await inProcess(
      `convert ${inRegister('人信息.csv')} ${inRegister('户信息.csv')} --out ${join(folder, 'both.xlsx')}`,
    );
    const inMemory = await inProcess(`check ${join(folder, 'both.xlsx')} --on 2019-12-31 --out ${small} --json`);
    const { summary } = json(inMemory) as { readonly summary: { readonly byRule: object } };
    expect(json(run)).toMatchObject({ summary: { byRule: summary.byRule } });
    const numbers = /\d{17}[\dXO]/u;
    expect(readFileSync(join(out, 'findings.csv'), 'utf8')).not.toMatch(numbers);
    expect(readFileSync(join(out, 'by-rule.csv'), 'utf8')).toBe(readFileSync(join(small, 'by-rule.csv'), 'utf8'));
  });

  test('check writes findings, summaries and annotated copies, and shows no number in full', async () => {
    const out = join(folder, 'checked');
    const run = await inProcess(`check ${files} --on 2019-12-31 --out ${out} --json`);
    expect(run.status).toBe(0);
    expect(json(run)).toMatchObject({
      sheets: [
        { sheet: '户信息', list: 'household', counts: { rows: 2, header: 1, accepted: 1, setAside: 0 } },
        { sheet: '人信息', list: 'person', counts: { rows: 3, header: 1, accepted: 1, setAside: 1 } },
        { sheet: '专岗', list: 'posts', counts: { rows: 2, accepted: 1 } },
      ],
      unrecognised: [],
      illustrative: false,
    });
    const { findings } = json(run) as {
      readonly findings: readonly { readonly id: string; readonly place: unknown }[];
    };
    const found = findings.map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(['R-31', 'R-06', 'R-10', 'R-08', 'Q-HH-02', 'C-PO-4']));
    expect(readFileSync(join(out, 'findings.csv'), 'utf8')).not.toMatch(/37140219\d/u);
    expect(readFileSync(join(out, 'summary.txt'), 'utf8')).toContain('户信息（户信息）：2 行 = 表头 1');
    const [household] = openFile(readFileSync(join(out, '户信息.标注.xlsx')), '户信息.标注.xlsx');
    expect([...(household?.rows() ?? [])].map(({ cells }) => cells)).toEqual(households.map((line) => line.split(',')));
  });

  test('convert writes the lists in their usual form, nothing lost', async () => {
    const out = join(folder, 'usual.xlsx');
    const run = await inProcess(`convert ${inRegister('人信息.csv')} ${inRegister('户信息.csv')} --out ${out}`);
    expect(run.stdout).toContain('人信息：1 行，另有 1 行原样写出');
    const rows = openFile(readFileSync(out), 'usual.xlsx').map((sheet) => [...sheet.rows()].map(({ cells }) => cells));
    expect(rows[0]?.[1]?.slice(0, 4)).toEqual(['3714000001', '371400000101', '赵某', '37140219540226991O']);
    expect(rows[0]?.[2]?.[4]).toBe('1977-09-10');
    expect(rows[1]?.[1]).toEqual(['3714000001', '371402901201', '未脱贫', 3, 12_000]);
    const csv = join(folder, 'usual.csv');
    expect((await inProcess(`convert ${inRegister('户信息.csv')} --out ${csv}`)).status).toBe(0);
    expect(readFileSync(csv, 'utf8')).toContain('12000');
    expect((await inProcess(`convert ${files} --out ${csv}`)).status).toBe(2);
    const parquet = join(folder, 'usual.parquet');
    expect((await inProcess(`convert ${inRegister('户信息.csv')} --out ${parquet}`)).status).toBe(0);
    const records = [];
    for await (const chunk of readRecords(parquet)) records.push(...chunk);
    expect(records).toEqual([
      { 户编号: '3714000001', 村编码: '371402901201', 脱贫状态: '未脱贫', 家庭人口数: 3, 工资性收入: '12000.00' },
    ]);
    expect((await inProcess(`convert ${inRegister('户信息.csv')} --out ${csv}/no.parquet`)).status).toBe(3);
    expect((await inProcess(`check --on 2019-12-31 --out ${folder}`)).status).toBe(2);
  });
});
