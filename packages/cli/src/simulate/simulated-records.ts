import { failure, parseMoney, recordShapeOf, text, type AnyFormula, type Wire } from '@dzfp/core';
import type { Household } from '@dzfp/core/model';
import { population } from '@dzfp/population';
import { UsageError } from '../command-error.ts';
import { needed, wholeNumber, type CommandLine } from '../command-line.ts';
import { readJson } from '../read-input.ts';

/** What is compared: facts of many records in wire form and, where that is known, where they live and what they live on. */
export interface SimulatedRecords {
  readonly facts: readonly unknown[];
  /** How many synthetic households they come from; absent for records of a file. */
  readonly households?: number;
  readonly places?: readonly string[];
  /** Net income per head of the household in fen. */
  readonly incomes?: Float64Array;
}

type Facts = Readonly<Record<string, unknown>>;

/** Facts are held in memory: beyond this many households somebody has asked for a file by mistake. */
const mostHouseholds = 1_000_000;

/** The records of `--input`, or of a synthetic population with `--households`; then `--input` holds facts that are the same for all. */
export function simulatedRecords(policy: AnyFormula, on: string, line: CommandLine): SimulatedRecords {
  if (line.options.households === undefined) return withBeside(policy, listIn(needed('input', line)));
  const households = wholeNumber('households', line);
  if (households > mostHouseholds) throw tooMany;
  const more = line.options.input === undefined ? {} : factsIn(line.options.input);
  const facts: Facts[] = [];
  const places: string[] = [];
  const incomes: number[] = [];
  for (const household of population({ households, seed: wholeNumber('seed', line, 1) })) {
    for (const each of factsOf(policy, household, on)) {
      facts.push({ ...each, ...more });
      places.push(household.region);
      incomes.push(incomePerHead(household));
    }
  }
  return { facts, households, places, incomes: Float64Array.from(incomes) };
}

/**
 * Records may say beside the facts where they are (`place`, the code of a county) and what they live on (`income`, yuan per head): these
 * two are for groups alone. A policy that has such a fact itself keeps it.
 */
function withBeside(policy: AnyFormula, records: readonly unknown[]): SimulatedRecords {
  const own = recordShapeOf(policy.input).fields;
  const beside = (['place', 'income'] as const).filter(
    (name) => !(name in own) && records.some((each) => has(each, name)),
  );
  if (beside.length === 0) return { facts: records };
  const cell = (of: unknown, name: string): unknown => (has(of, name) ? (of as Facts)[name] : undefined);
  return {
    facts: records.map((each) =>
      typeof each === 'object' && each !== null
        ? Object.fromEntries(Object.entries(each).filter(([name]) => !beside.some((other) => other === name)))
        : each,
    ),
    ...(beside.includes('place') ? { places: records.map((each, row) => placeIn(cell(each, 'place'), row)) } : {}),
    ...(beside.includes('income')
      ? { incomes: Float64Array.from(records, (each, row) => incomeIn(cell(each, 'income'), row)) }
      : {}),
  };
}

function has(of: unknown, name: string): boolean {
  return typeof of === 'object' && of !== null && name in of;
}

/** A place that is not said is a group of its own. */
function placeIn(given: unknown, row: number): string {
  if (given === undefined || given === null) return '';
  if (typeof given === 'string') return given;
  throw failure('DZ109', { field: `${row + 1}: place`, expected: '县区代码 code of a county', found: typeof given });
}

/** Fen; what is not said is in no tenth. */
function incomeIn(given: unknown, row: number): number {
  if (given === undefined || given === null) return Number.NaN;
  if (typeof given === 'string' && /^-?\d{1,10}(?:\.\d{1,2})?$/u.test(given)) return parseMoney(given);
  throw failure('DZ109', { field: `${row + 1}: income`, expected: '元 yuan, "1234.50"', found: typeof given });
}

const tooMany = new UsageError(
  text(`--households 最多 ${mostHouseholds}`, `--households takes ${mostHouseholds} at most`),
);

/** What the register says of a household, or of each member, as the policy asks it in an assessment. */
function factsOf({ id, assessment }: AnyFormula, household: Wire<Household>, on: string): readonly Facts[] {
  if (assessment === undefined || (assessment.needs ?? []).length > 0)
    throw new UsageError(
      text(
        `${id} 的事实不能只从登记册得出，请用 --input 给出记录`,
        `the facts of ${id} do not follow from the register alone: give records with --input`,
      ),
    );
  const asked = assessment.per === 'member' ? household.members : household.members.slice(0, 1);
  return asked.map((member) => assessment.facts({ household, member, on, results: {}, memberResults: [] }) as Facts);
}

function incomePerHead({ incomes, members }: Wire<Household>): number {
  return Math.round((Number(incomes?.net) * 100) / members.length);
}

function listIn(source: string): readonly unknown[] {
  const input = readJson(source);
  if (Array.isArray(input)) return input;
  throw failure('DZ109', { field: source, expected: '记录的列表 a list of records', found: typeof input });
}

function factsIn(source: string): Facts {
  const input = readJson(source);
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Facts;
  throw failure('DZ109', { field: source, expected: '一条记录 one record', found: typeof input });
}
