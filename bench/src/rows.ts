import * as medical from '@dzfp/medical';
import { assessTasks, registerSize } from './assess.ts';
import { bundleSize } from './bundle.ts';
import { fastest, measure, ratios, type Effort, type Series, type Task } from './measure.ts';
import { atLeast, atMost, faster, row, type Goal, type Row } from './report.ts';
import { imports, measureImports } from './startup.ts';

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

/** The shared settlement, one claim at a time. */
export async function claimRows(
  workload: string,
  tasks: readonly Task<unknown>[],
  effort: Effort,
): Promise<readonly Row[]> {
  const series = await measure(tasks, effort);
  const of = (figure: string, which: (task: Task<unknown>) => boolean): readonly Series[] =>
    series.filter((_, i) => tasks[i]?.figure === figure && which(tasks[i]));
  const ours = (figure: string): Series => fastest(of(figure, isOurs));
  const engines = (figure: string): Series => fastest(of(figure, ({ engine }) => engine === true));
  const decimals = (figure: string): Series =>
    fastest(of(figure, ({ implementation }) => implementation.startsWith('decimal')));
  const engine = 'the fastest engine';
  const versus = (figure: string, theirs: Series, goal: Goal): Row =>
    against(engine, workload, figure, { theirs, ours: ours(figure) }, goal);
  return [
    ...taskRows(workload, tasks, series),
    versus('parsed', engines('parsed'), atLeast(10)),
    versus('wire', engines('parsed'), atLeast(10)),
    versus('explained', engines('explained'), faster),
    ...['parsed', 'wire'].map((figure) =>
      against('decimal.js', workload, figure, { theirs: decimals(figure), ours: ours(figure) }, faster),
    ),
  ];
}

/** The policy of `@dzfp/medical`, one stay at a time. */
export async function stayRows(
  workload: string,
  tasks: readonly Task<unknown>[],
  effort: Effort,
): Promise<readonly Row[]> {
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
    against('decimal.js', workload, figure, { theirs: of(figure, false), ours: of(figure, true) }, faster),
  );
  return [...taskRows(workload, tasks, series, goals), ...compared];
}

/** Every policy about one household. */
export async function assessRows(workload: string, effort: Effort): Promise<readonly Row[]> {
  const [one = [], stream = []] = await measure(assessTasks(), effort);
  const subject = { workload, implementation: '@dzfp/dezhou' };
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

/** Imports in fresh processes. */
export function importRows(workload: string, rounds: number): readonly Row[] {
  const series = measureImports(rounds);
  return imports.map(({ name }, i) => {
    const goal = name === '@dzfp/core' ? { goal: atMost(30, 'ms') } : {};
    return row({ workload, implementation: name, figure: 'import', unit: 'ms' }, series[i] ?? [], goal);
  });
}

/** What an application carries for one policy. */
export async function bundleRows(workload: string): Promise<readonly Row[]> {
  const there = ['premiumSubsidy', 'inpatientSettlement'].filter((name) => {
    if (name in medical) return true;
    console.warn(`@dzfp/medical has no ${name} yet: its size is left out`);
    return false;
  });
  const sizes = await Promise.all(there.map((name) => bundleSize(name, '@dzfp/medical')));
  return there.map((name, i) => {
    const subject = { workload, implementation: `@dzfp/medical { ${name} }`, figure: 'gzip', unit: 'kB' };
    return row(subject, [(sizes[i] ?? Number.NaN) / 1000], { goal: atMost(20, 'kB') });
  });
}
