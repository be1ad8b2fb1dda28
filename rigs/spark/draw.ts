import { recordShapeOf, type AnyFormula } from '@dzfp/core';
import { mixed, type Mixed } from '../../packages/batch/fixture/mixed.ts';
import { populations, type Population } from '../../packages/batch/fixture/populations.ts';
import { referenceAnswers } from '../../packages/batch/fixture/reference.ts';

type Row = Readonly<Record<string, unknown>>;

/** Of each five records one is drawn from anywhere, the others near the figures of the law. */
const nearOfAll = 0.8;

/** So many items share their chains: those of a larger population would grow as long as it. */
const block = 610;

/** So many records of a policy at least, some rows broken, in a population for each set of values; a policy may have one set only. */
export function drawn(policy: AnyFormula, sets: number, records: number): readonly Mixed[] {
  const distinct = populations(policy, sets, 1).length;
  return populations(policy, sets, Math.ceil((records / distinct) * nearOfAll)).map((population) => {
    const all = mixed(policy, population);
    return policy.kind === 'carried' ? { ...all, rows: inBlocks(policy.carry.by, all.rows) } : all;
  });
}

function inBlocks(key: string, rows: readonly Row[]): readonly Row[] {
  return rows.map((row, i) => ({ ...row, [key]: `${String(row[key])}-${Math.floor(i / block)}` }));
}

/** Every record drawn that is decided and one in ten of the others, from which a register of any size is spread out. */
export function seedOf(policy: AnyFormula, records: number): Population {
  const [population] = populations(policy, 1, records) as [Population];
  const { bound, rows } = population;
  const answers = referenceAnswers(policy, { bound, rows: rows as readonly Row[], broken: new Set() });
  return { ...population, rows: rows.filter((_, i) => typeof answers[i] === 'object' || i % 10 === 0) };
}

/** The records `first` to `first + count` of a register: those of the seed in turn, every amount of each round a little higher. */
export function spread(policy: AnyFormula, { bound, rows }: Population, first: number, count: number): Mixed {
  const fields = Object.entries(recordShapeOf(policy.input).fields);
  const spreadOut = Array.from({ length: count }, (_, i): Row => {
    const at = first + i;
    const row = rows[at % rows.length] as Row;
    const more = Math.floor(at / rows.length) * 37;
    const raised = fields.flatMap(([name, { shape }]) => {
      const value = row[name];
      return shape.kind === 'money' && typeof value === 'number' && value + more <= shape.most
        ? [[name, value + more]]
        : [];
    });
    return { ...row, ...Object.fromEntries(raised) };
  });
  return { bound, rows: spreadOut, broken: new Set() };
}
