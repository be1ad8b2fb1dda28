import type { Dialect } from './dialect.ts';
import { comment as commented, quoted } from './identifier.ts';
import type { Layer, Scope } from './scope.ts';

/** A column under SELECT. */
export interface Selected {
  readonly sql: string;
  /** Null where the column keeps its name. */
  readonly name: string | null;
  readonly comment: string | null;
}

/** A column as it is. */
export function plain(sql: string): Selected {
  return { sql, name: null, comment: null };
}

/** A column under another name. */
export function as(sql: string, name: string): Selected {
  return { sql, name, comment: null };
}

/** The columns under SELECT, a comma before each comment. */
export function select(of: readonly Selected[], rest: readonly string[]): readonly string[] {
  const lines = of.map(({ sql, name, comment }, i) => {
    const comma = i === of.length - 1 ? '' : ',';
    return `  ${sql}${name === null ? '' : ` AS ${name}`}${comma}${comment === null ? '' : ` ${commented(comment)}`}`;
  });
  return ['SELECT', ...lines, ...rest];
}

/** A named subselect, and what marks it. */
export function named(name: string, lines: readonly string[], mark = ''): string {
  return [`${name} AS ${mark}(`, ...indent(lines), ')'].join('\n');
}

/** Lines further in. */
function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** How a layer of the records is called. */
export function layerName(at: number): string {
  return at === 0 ? 'facts_read' : `layer_${at}`;
}

/** The records as one named subselect per layer; `from` gives the rows of the lowest. */
export function renderLayers(scope: Scope, from: readonly string[], dialect: Dialect): readonly string[] {
  return scope.layers.map((layer, at) =>
    named(
      layerName(at),
      at === 0
        ? select([plain('f.row_id'), ...layer.added], [...from, ...dialect.fence])
        : above(layer, [`FROM ${layerName(at - 1)} AS l`], dialect),
    ),
  );
}

/** The layers of records whose lowest is given, one within the other. */
export function nestLayers(scope: Scope, lowest: readonly string[], dialect: Dialect): readonly string[] {
  return scope.layers.slice(1).reduce((so, layer) => above(layer, within(so, 'l'), dialect), lowest);
}

/** A subselect under FROM. */
export function within(lines: readonly string[], alias: string): readonly string[] {
  return ['FROM (', ...indent(lines), `) AS ${alias}`];
}

/** A layer on top of others: its columns beside all of theirs. */
function above(layer: Layer, from: readonly string[], dialect: Dialect): readonly string[] {
  const joins = layer.joined.flatMap(({ alias, scope, columns }) => {
    const { keys } = scope.parent as Scope;
    const on = keys.map((key) => `${alias}.k_${key} = l.${key}`).join(' AND ');
    const grouped = [
      ...select([...keys.map((key) => as(key, `k_${key}`)), ...columns], within(items(scope, dialect), 'i')),
      `GROUP BY ${keys.join(', ')}`,
    ];
    return ['LEFT JOIN (', ...indent(grouped), `) AS ${alias} ON ${on}`];
  });
  return select([plain('l.*'), ...layer.added], [...from, ...joins, ...dialect.fence]);
}

/** The items of a list with what is computed for each, up to a layer. */
function items(scope: Scope, dialect: Dialect, last: number = scope.layers.length - 1): readonly string[] {
  const parent = scope.parent as Scope;
  const own = scope.keys.at(-1) as string;
  const brought = [...parent.keys, ...scope.imports].map((each) => plain(`p.${each}`));
  const from =
    parent.parent === null
      ? [`FROM ${layerName(scope.importLayer)} AS p`]
      : within(items(parent, dialect, scope.importLayer), 'p');
  const first = select(
    [...brought, as('f.ord', own), ...(scope.layers[0] as Layer).added],
    [...from, `JOIN ${quoted(scope.relation, dialect.quote)} AS f ON f.row_id = p.row_id`, ...dialect.fence],
  );
  return scope.layers.slice(1, last + 1).reduce((so, layer) => above(layer, within(so, 'l'), dialect), first);
}
