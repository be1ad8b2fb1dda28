import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Where it was run, and with what. */
export interface Setting {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGB: number;
    readonly system: string;
  };
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
}

/** What was measured, where and when. */
export interface Report extends Setting {
  /** By workload: what it is, and the day on which it was measured, all of it in one run. */
  readonly workload: Readonly<Record<string, { readonly what: string; readonly measured: string }>>;
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
export function report(
  what: Readonly<Record<string, string>>,
  rows: readonly Row[],
  { versions: outside = {}, skipped = {} }: Partial<Pick<Report, 'versions' | 'skipped'>>,
): Report {
  const version = (name: string): string => {
    const manifest = readFileSync(join(root, 'bench/node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(manifest) as { version: string }).version;
  };
  const measured = new Date().toISOString().slice(0, 10);
  return {
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGB: Math.round(totalmem() / 1e9),
      system: `${process.platform} ${process.arch}`,
    },
    node: process.version,
    versions: { ...Object.fromEntries(packages.map((name) => [name, version(name)])), ...outside },
    workload: Object.fromEntries(Object.entries(what).map(([name, text]) => [name, { what: text, measured }])),
    rows,
    skipped,
  };
}

/**
 * A report in the place of what an earlier one says of the same workloads. Of another machine, another Node or other versions nothing is kept:
 * one table must not mix them.
 *
 * @param order - the names of the workloads
 */
export function merged(file: string, now: Report, order: readonly string[]): Report {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
  if (before === undefined || !isSameSetting(before, now)) return now;
  const workload = { ...before.workload, ...now.workload };
  const names = order.filter((name) => name in workload);
  const rowsOf = (name: string): readonly Row[] =>
    (name in now.workload ? now : before).rows.filter((each) => each.workload === name);
  return {
    ...now,
    versions: { ...before.versions, ...now.versions },
    workload: Object.fromEntries(names.map((name) => [name, workload[name] as Report['workload'][string]])),
    rows: names.flatMap(rowsOf),
    skipped: { ...before.skipped, ...now.skipped },
  };
}

function isSameSetting(before: Report, now: Report): boolean {
  const versions = Object.entries(now.versions);
  return (
    before.node === now.node &&
    JSON.stringify(before.machine) === JSON.stringify(now.machine) &&
    versions.every(([name, version]) => (before.versions[name] ?? version) === version)
  );
}

/** Writes the report as JSON. */
export function save(of: Report, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(of, null, 2)}\n`);
}

/** The report as Markdown: a table for each workload, then the goals that were missed. */
export function markdown({ machine, node, workload, rows, skipped }: Report): string {
  const lines = [`${machine.processor}, ${machine.cores} cores, Node ${node}`];
  for (const [name, { what, measured }] of Object.entries(workload)) {
    const how = `${measured}; median (min–max) of interleaved rounds; × is against @dzfp in the same round`;
    lines.push('', `### ${name}`, '', what, '', how, '');
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
