import { rateScale } from '@dzfp/core/plan';
import type { Leaf } from '../kernel/leaves.ts';
import type { Dialect } from './dialect.ts';
import { quoted, snake } from './identifier.ts';
import { ownNames } from './relation.ts';
import type { Selected } from './render.ts';
import type { Statement } from './statement.ts';

/** A column of the answer. */
export interface AnswerColumn {
  readonly name: string;
  readonly sql: string;
  /** The type, for a row that has no figure. */
  readonly type: string;
}

/** A figure of a decision: its columns, and what would set the row aside. */
export interface FigureColumns {
  readonly columns: readonly AnswerColumn[];
  readonly layer: number;
  /** When the figure is unknown. */
  readonly open: readonly string[];
  /** When it lies outside of its schema. */
  readonly outside: readonly string[];
}

/** A figure as it leaves: amounts in fen, rates in millionths, days as dates, choices as labels, a ratio as two whole numbers. */
export function figureColumns(statement: Statement, leaf: Leaf, prefix: string, dialect: Dialect): FigureColumns {
  const { shape, register, denominator, path, nullable } = leaf;
  const { sql, layer } = statement.value(register);
  const none = statement.none(register);
  const name = snake([...(prefix === '' ? [] : [prefix]), ...path].join('_'));
  const range = statement.range(register);
  const open = range.unknown ? [none === null ? `${sql} IS NULL` : `(${sql} IS NULL AND NOT ${none.sql})`] : [];
  const forbidden = none !== null && !nullable ? [none.sql] : [];
  const at = Math.max(layer, none?.layer ?? 0);
  const plain = (columns: readonly AnswerColumn[], outside: readonly string[] = []): FigureColumns => ({
    columns,
    layer: at,
    open,
    outside: [...forbidden, ...outside],
  });
  const within = (least: number, most: number): readonly string[] =>
    range.low > range.high || (range.low >= least && range.high <= most)
      ? []
      : [`${sql} NOT BETWEEN ${least} AND ${most}`];
  switch (shape.kind) {
    case 'flag':
      return plain([{ name, sql, type: 'BOOLEAN' }]);
    case 'choice':
      return plain([{ name, sql, type: dialect.text }]);
    case 'day':
      return plain([{ name, sql: dialect.date(sql), type: 'DATE' }], within(shape.least, shape.most));
    case 'ratio': {
      const below = statement.value(denominator);
      const largest = Number.MAX_SAFE_INTEGER;
      const noneBelow = none === null ? '' : ` AND NOT ${none.sql}`;
      const openBelow = statement.range(denominator).unknown ? [`(${below.sql} IS NULL${noneBelow})`] : [];
      const limits = [
        ...within(-largest, largest),
        ...(sizeBeyond(statement, denominator) ? [`${below.sql} > ${largest}`] : []),
      ];
      return {
        columns: [
          { name: `${name}_numerator`, sql, type: 'BIGINT' },
          { name: `${name}_denominator`, sql: below.sql, type: 'BIGINT' },
        ],
        layer: Math.max(at, below.layer),
        open: [...open, ...openBelow],
        outside: [...forbidden, ...limits],
      };
    }
    case 'rate': {
      const scale = statement.scale(register);
      const common = gcd(rateScale, scale);
      const [factor, over] = [rateScale / common, scale / common];
      const millionths = `(${sql} * ${factor})`;
      const least = Math.ceil((shape.least * over) / factor);
      const most = Math.floor((shape.most * over) / factor);
      const uneven = over === 1 ? [] : [`${millionths} % ${over} <> 0`];
      const value = over === 1 ? millionths : dialect.divide(millionths, String(over), false);
      return plain([{ name, sql: value, type: 'BIGINT' }], [...within(least, most), ...uneven]);
    }
    case 'money':
    case 'count':
      return plain([{ name, sql, type: 'BIGINT' }], within(shape.least, shape.most));
    default:
      throw new TypeError(`a decision holds no ${shape.kind}`);
  }
}

/** The columns of the answer: the figures of a decided row, and what stands in their places for any other. */
export function answerColumns(
  figures: readonly FigureColumns[],
  { quote }: Dialect,
): { readonly figures: readonly Selected[]; readonly none: readonly Selected[] } {
  const columns = figures.flatMap((each) => each.columns);
  const names = [...ownNames, ...columns.map(({ name }) => name)];
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new TypeError(`two columns of the answer would be called ${twice}`);
  const named = (name: string, sql: string): Selected => ({ sql, name: quoted(name, quote), comment: null });
  return {
    figures: columns.map(({ name, sql, type }) =>
      named(name, `CASE WHEN row_verdict = 'decided' THEN CAST(${sql} AS ${type}) END`),
    ),
    none: columns.map(({ name, type }) => named(name, `CAST(NULL AS ${type})`)),
  };
}

function sizeBeyond(statement: Statement, register: number): boolean {
  return statement.range(register).high > Number.MAX_SAFE_INTEGER;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
