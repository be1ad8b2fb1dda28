import { join } from 'node:path';
import * as medical from '@dzfp/medical';
import { assessTasks, registerSize } from './assess.ts';
import { root } from './built.ts';
import { batchRows } from './batch.ts';
import { bundleSize } from './bundle.ts';
import { comparePeers, millionRows, tenMillionRows } from './columns/column-rows.ts';
import { outsidePeers } from './columns/outside-peers.ts';
import { compare } from './check.ts';
import { fastest, measure, ratios, type Effort, type Series, type Task } from './measure.ts';
import { nationalRows } from './national/rows.ts';
import { decimalTasks } from './peers/claim-decimal.ts';
import { dzfpTasks } from './peers/claim-dzfp.ts';
import { jsonRulesEngineTasks } from './peers/claim-json-rules-engine.ts';
import { numbersTasks } from './peers/claim-numbers.ts';
import { publicodesTasks } from './peers/claim-publicodes.ts';
import { zenEngineTasks } from './peers/claim-zen-engine.ts';
import { stayDecimalTasks, yearsBefore } from './peers/stay-decimal.ts';
import { stayDzfpTasks } from './peers/stay-dzfp.ts';
import { atLeast, atMost, faster, markdown, report, row, save, type Goal, type Row } from './report.ts';
import { registerRows } from './register.ts';
import { imports, measureImports } from './startup.ts';
import { stayStreamRows } from './stays.ts';
import { claims } from './workload/claim.ts';
import { stays } from './workload/stay.ts';

const items = 3000;
const shared = 'A: shared settlement';
const real = 'B: inpatientSettlement';
const startup = 'C: import';
const size = 'D: bundle';
const assessment = 'E: engine.assess';
const register = 'F: register';
const batch = 'G: batch';
const million = 'H: a million claims';
const tenMillion = 'I: ten million claims';
const stayStream = 'J: stays as a stream';
const national = 'K: a whole register';

/** Checks, measures, prints and writes; the exit code says only whether all implementations agree. */
export async function run(quick: boolean): Promise<number> {
  const outside = outsidePeers();
  await comparePeers(outside, 20_000);
  console.log(`${million}: 20 000 rows compared, all equal`);
  const effort: Effort = quick ? { rounds: 3, block: 50, warmUp: 200 } : { rounds: 11, block: 80, warmUp: 1000 };

  const bills = claims(items);
  const claimTasks = [
    ...dzfpTasks(bills),
    ...numbersTasks(bills),
    ...decimalTasks(bills),
    ...publicodesTasks(bills),
    ...jsonRulesEngineTasks(bills),
    ...zenEngineTasks(bills),
  ];
  const admissions = stays(items);
  const years = yearsBefore(admissions);
  const stayTasks = [...stayDzfpTasks(admissions, years), ...stayDecimalTasks(admissions, years)];
  if (!(await agree(shared, claimTasks, bills)) || !(await agree(real, stayTasks, admissions))) return 1;

  const rows = [
    ...(await claimRows(claimTasks, effort)),
    ...(await stayRows(stayTasks, effort)),
    ...importRows(effort.rounds),
    ...(await bundleRows()),
    ...(await assessRows(effort)),
    ...(await batchRows(batch, quick ? 20_000 : 200_000, effort)),
    ...(await registerRows(register, quick ? 10_000 : 200_000, 3)),
    ...(await millionRows(million, quick ? 100_000 : 1_000_000, quick ? 3 : 7, outside)),
    ...(await tenMillionRows(tenMillion, quick ? 200_000 : 10_000_000, quick ? 3 : 5, outside)),
    ...stayStreamRows(stayStream, quick ? [20_000, 60_000] : [1_000_000, 3_000_000, 10_000_000], quick ? 1 : 3),
    ...nationalRows(national, quick ? [1000] : [30_000, 90_000, 200_000], quick ? 50 : 1000),
  ];
  const workload = {
    [shared]: `Six payers, one bill; every implementation equal on ${items} claims. Engines take parsed claims (plain numbers).`,
    [real]: `The policy of @dzfp/medical with bound parameters; equal to decimal.js on ${items} stays and the year after each.`,
    [startup]: 'Each import in a fresh process.',
    [size]: 'Minified for a browser, gzip, without zod; 1 kB = 1000 bytes.',
    [batch]: `The shared settlement of ${quick ? '20 000' : '200 000'} claims at once, from values in memory to values in memory; sums of all figures equal.`,
    [million]: `The shared settlement over ${quick ? '100 000' : '1 000 000'} claims in columns, a fresh result each time; every figure of 20 000 claims equal between all. SQL in one thread, table to table; C, NumPy and OpenFisca in processes of their own.`,
    [tenMillion]: `The same over ${quick ? '200 000' : '10 000 000'} claims, by those that are fast enough.`,
    [stayStream]:
      'inpatientSettlement over stays in their wire form, 50 000 at a time, read and settled chain by chain; in a process of its own, without the time in which stays are made up.',
    [national]:
      'Synthetic households as they are made, decided by every formula policy (for each household, or for each member where the policy asks that), 2000 households at a time; a Parquet file for each policy, then counts and sums by DuckDB; in a process of its own, once for each size. What the register does not say is drawn from the schemas, seeded.',
    [register]: `A workbook of ${quick ? '10 000' : '200 000'} persons and their households, in a process of its own; the ratio is to reading its cells alone.`,
    [assessment]:
      "Every policy of all areas about one household and its five members, with Dezhou's values and the illustrative set.",
  };
  const { versions, skipped } = outside;
  const made = report({ workload, rounds: effort.rounds, rows, skipped, outside: versions });
  console.log(`\n${markdown(made)}`);
  const file = join(root, quick ? '.cache/bench/results.json' : 'bench/results.json');
  save(made, file);
  console.log(`\nwritten to ${file}`);
  return 0;
}

async function agree<Outcome>(
  workload: string,
  tasks: readonly Task<Outcome>[],
  of: readonly unknown[],
): Promise<boolean> {
  const { rows, difference } = await compare(tasks, of);
  if (difference === undefined) console.log(`${workload}: ${rows} rows compared, all equal`);
  else console.error(`${workload}: results differ, so nothing is measured\n${difference}`);
  return difference === undefined;
}

/** A row for each task; the ratio is to the task of this library for the same figure. */
function taskRows(
  workload: string,
  tasks: readonly Task<unknown>[],
  series: readonly Series[],
  goals: Readonly<Record<string, Goal>> = {},
): readonly Row[] {
  return tasks.map(({ implementation, figure }, i) => {
    const own = series[i] ?? [];
    const reference = tasks.findIndex((each) => isOurs(each) && each.figure === figure);
    const goal = implementation.startsWith('@dzfp') ? goals[figure] : undefined;
    const subject = { workload, implementation, figure, unit: 'µs' };
    return row(subject, own, {
      ratios: ratios(own, series[reference] ?? []),
      ...(goal === undefined ? {} : { goal }),
    });
  });
}

function isOurs({ implementation }: Task<unknown>): boolean {
  return implementation.startsWith('@dzfp');
}

/** How many times faster than others this library is, with its goal. */
function against(
  name: string,
  workload: string,
  figure: string,
  sides: { readonly theirs: Series; readonly ours: Series },
  goal: Goal,
): Row {
  const subject = { workload, implementation: `@dzfp against ${name}`, figure, unit: '×' };
  return row(subject, ratios(sides.theirs, sides.ours), { goal });
}

async function claimRows(tasks: readonly Task<unknown>[], effort: Effort): Promise<readonly Row[]> {
  const series = await measure(tasks, effort);
  const of = (figure: string, which: (task: Task<unknown>) => boolean): readonly Series[] =>
    series.filter((_, i) => tasks[i]?.figure === figure && which(tasks[i]));
  const ours = (figure: string): Series => fastest(of(figure, isOurs));
  const engines = (figure: string): Series => fastest(of(figure, ({ engine }) => engine === true));
  const decimals = (figure: string): Series =>
    fastest(of(figure, ({ implementation }) => implementation.startsWith('decimal')));
  const engine = 'the fastest engine';
  const versus = (figure: string, theirs: Series, goal: Goal): Row =>
    against(engine, shared, figure, { theirs, ours: ours(figure) }, goal);
  return [
    ...taskRows(shared, tasks, series),
    versus('parsed', engines('parsed'), atLeast(10)),
    versus('wire', engines('parsed'), atLeast(10)),
    versus('explained', engines('explained'), faster),
    ...['parsed', 'wire'].map((figure) =>
      against('decimal.js', shared, figure, { theirs: decimals(figure), ours: ours(figure) }, faster),
    ),
  ];
}

async function stayRows(tasks: readonly Task<unknown>[], effort: Effort): Promise<readonly Row[]> {
  const series = await measure(tasks, effort);
  const goals = {
    parsed: atMost(2, 'µs'),
    wire: atMost(3, 'µs'),
    'wire with year so far': atMost(3, 'µs'),
    explained: atMost(10, 'µs'),
  };
  const of = (figure: string, ours: boolean): Series =>
    series[tasks.findIndex((each) => each.figure === figure && isOurs(each) === ours)] ?? [];
  const compared = ['parsed', 'wire', 'wire with year so far'].map((figure) =>
    against('decimal.js', real, figure, { theirs: of(figure, false), ours: of(figure, true) }, faster),
  );
  return [...taskRows(real, tasks, series, goals), ...compared];
}

async function assessRows(effort: Effort): Promise<readonly Row[]> {
  const [one = [], stream = []] = await measure(assessTasks(), effort);
  const subject = { workload: assessment, implementation: '@dzfp/dezhou' };
  return [
    row(
      { ...subject, figure: 'household of five', unit: 'ms' },
      one.map((each) => each / 1000),
      { goal: atMost(1, 'ms') },
    ),
    row(
      { ...subject, figure: 'register', unit: '/s' },
      stream.map((each) => (registerSize * 1e6) / each),
    ),
  ];
}

function importRows(rounds: number): readonly Row[] {
  const series = measureImports(rounds);
  return imports.map(({ name }, i) => {
    const goal = name === '@dzfp/core' ? { goal: atMost(30, 'ms') } : {};
    return row({ workload: startup, implementation: name, figure: 'import', unit: 'ms' }, series[i] ?? [], goal);
  });
}

async function bundleRows(): Promise<readonly Row[]> {
  const there = ['premiumSubsidy', 'inpatientSettlement'].filter((name) => {
    if (name in medical) return true;
    console.warn(`@dzfp/medical has no ${name} yet: its size is left out`);
    return false;
  });
  const sizes = await Promise.all(there.map((name) => bundleSize(name, '@dzfp/medical')));
  return there.map((name, i) => {
    const subject = { workload: size, implementation: `@dzfp/medical { ${name} }`, figure: 'gzip', unit: 'kB' };
    return row(subject, [(sizes[i] ?? Number.NaN) / 1000], { goal: atMost(20, 'kB') });
  });
}
