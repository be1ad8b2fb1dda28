import type { Step } from '@dzfp/core/plan';

type Aggregate = Extract<Step, { op: 'aggregate' }>;

/** What a list figure is where there are no items. */
export function emptyOf({ how }: Aggregate, whenEmpty: string | null): string {
  switch (how) {
    case 'any':
      return 'FALSE';
    case 'all':
      return 'TRUE';
    case 'sum':
    case 'count':
      return '0';
    default:
      return whenEmpty ?? 'NULL';
  }
}

/** A figure over the items of a group: unknown where an item leaves it open. A sum is as wide as its range asks for. */
export function overItems({ how }: Aggregate, body: string, type: string): string {
  const open = `count(*) > count(${body})`;
  switch (how) {
    case 'sum':
      return `CASE WHEN ${open} THEN NULL ELSE CAST(sum(CAST(${body} AS ${type})) AS ${type}) END`;
    case 'count':
      return `CASE WHEN ${open} THEN NULL ELSE CAST(sum(CASE WHEN ${body} THEN 1 ELSE 0 END) AS BIGINT) END`;
    case 'any':
      return `CASE WHEN bool_or(${body}) THEN TRUE WHEN ${open} THEN NULL ELSE FALSE END`;
    case 'all':
      return `CASE WHEN NOT bool_and(${body}) THEN FALSE WHEN ${open} THEN NULL ELSE TRUE END`;
    default:
      return `CASE WHEN ${open} THEN NULL ELSE ${how === 'least' ? 'min' : 'max'}(${body}) END`;
  }
}
