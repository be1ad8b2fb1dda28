import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './built.ts';
import { median, type Series } from './measure.ts';

/** What a figure should be. */
export interface Goal {
  readonly text: string;
  readonly met: (figure: number) => boolean;
}

/** A goal of at most so much. */
export function atMost(most: number, unit: string): Goal {
  return { text: `≤ ${most} ${unit}`, met: (figure) => figure <= most };
}

/** A goal of at least so many times. */
export function atLeast(least: number): Goal {
  return { text: `≥ ${least} ×`, met: (figure) => figure >= least };
}

/** A goal of being faster at all. */
export const faster: Goal = { text: '> 1 ×', met: (figure) => figure > 1 };

/** One line of the result. */
export interface Row {
  readonly workload: string;
  readonly implementation: string;
  readonly figure: string;
  readonly unit: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** So many times what this library takes for the same figure: the median of the ratios within rounds. */
  readonly ratio?: number;
  readonly goal?: string;
  readonly met?: boolean;
  /** Why a goal is missed, as reasons.json says. */
  readonly reason?: string;
}

/** What a row is about. */
export interface Subject {
  readonly workload: string;
  readonly implementation: string;
  readonly figure: string;
  readonly unit: string;
}

type Reasons = Readonly<Record<string, string>>;

/** Makes a line of a figure for each round. */
export function row(
  subject: Subject,
  series: Series,
  more: { readonly ratios?: Series; readonly goal?: Goal } = {},
): Row {
  const middle = median(series);
  const { ratios, goal } = more;
  return {
    ...subject,
    median: short(middle),
    min: short(Math.min(...series)),
    max: short(Math.max(...series)),
    ...(ratios === undefined ? {} : { ratio: short(median(ratios)) }),
    ...(goal === undefined ? {} : judged(subject, goal, middle)),
  };
}

function judged(subject: Subject, goal: Goal, figure: number): Pick<Row, 'goal' | 'met' | 'reason'> {
  if (goal.met(figure)) return { goal: goal.text, met: true };
  const reasons = JSON.parse(readFileSync(new URL('../reasons.json', import.meta.url), 'utf8')) as Reasons;
  const reason = reasons[keyOf(subject)] ?? `not given yet: write it to bench/reasons.json as "${keyOf(subject)}"`;
  return { goal: goal.text, met: false, reason };
}

function keyOf({ workload, implementation, figure }: Subject): string {
  return `${workload} / ${implementation} / ${figure}`;
}

/** Four digits: more would be noise. */
function short(of: number): number {
  return Number(of.toPrecision(4));
}

/** What was run and where. */
export interface Report {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGB: number;
    readonly system: string;
  };
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly date: string;
  readonly workload: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly rows: readonly Row[];
  /** Peers that this machine does not have, and why. */
  readonly skipped: Readonly<Record<string, string>>;
}

const packages = [
  '@duckdb/node-api',
  '@dzfp/core',
  '@dzfp/medical',
  '@gorules/zen-engine',
  'decimal.js',
  'esbuild',
  'json-rules-engine',
  'publicodes',
  'zod',
] as const;

/** Puts rows together with what they were measured on. */
export function report({
  outside,
  ...of
}: Pick<Report, 'workload' | 'rounds' | 'rows' | 'skipped'> & { readonly outside: Report['versions'] }): Report {
  const version = (name: string): string => {
    const manifest = readFileSync(join(root, 'bench/node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(manifest) as { version: string }).version;
  };
  return {
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGB: Math.round(totalmem() / 1e9),
      system: `${process.platform} ${process.arch}`,
    },
    node: process.version,
    versions: { ...Object.fromEntries(packages.map((name) => [name, version(name)])), ...outside },
    date: new Date().toISOString().slice(0, 10),
    ...of,
  };
}

/** Writes the report as JSON. */
export function save(of: Report, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(of, null, 2)}\n`);
}

/** The report as Markdown: a table for each workload, then the goals that were missed. */
export function markdown({ machine, node, date, workload, rounds, rows, skipped }: Report): string {
  const where = `${machine.processor}, ${machine.cores} cores, Node ${node}, ${date}`;
  const lines = [`${where}; median (min–max) of ${rounds} interleaved rounds; × is against @dzfp in the same round`];
  for (const [name, what] of Object.entries(workload)) {
    lines.push('', `### ${name}`, '', what, '');
    lines.push(...table(rows.filter((each) => each.workload === name)));
  }
  for (const [name, why] of Object.entries(skipped)) lines.push('', `Left out: ${name}, for ${why}.`);
  const missed = rows.filter(({ met }) => met === false);
  if (missed.length > 0) lines.push('', '### Goals missed', '');
  for (const each of missed) {
    lines.push(`- ${keyOf(each)}: ${each.median} ${each.unit}, goal ${each.goal}. Reason: ${each.reason}`);
  }
  return lines.join('\n');
}

function table(rows: readonly Row[]): readonly string[] {
  const head = ['implementation', 'figure', 'median', 'min–max', '×', 'goal', 'met'];
  const body = rows.map((each) => [
    each.implementation,
    each.figure,
    `${each.median} ${each.unit}`,
    `${each.min}–${each.max}`,
    each.ratio === undefined ? '' : String(each.ratio),
    each.goal ?? '',
    each.met === undefined ? '' : each.met ? 'yes' : 'NO',
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...body.map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}
