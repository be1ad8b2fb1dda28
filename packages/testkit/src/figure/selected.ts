import type { Bands, Shape } from '@dzfp/core';
import { figureOfValue, type Figure } from './figure.ts';
import { difference, order, product, rational, sum, type Rational } from './rational.ts';
import { placeOf, type AnyNode, type NodeOf, type Scope } from './scope.ts';

type At = (ref: number) => Figure;

/** The cell of a table as a figure. */
export function cellOf(scope: Scope, node: NodeOf<'lookup'>, at: At): Figure {
  return figureOfValue(selected(scope, node, at), node.shape);
}

/** What a table or tariff parameter holds where its keys point; undefined while a key is unknown or the cell is empty. */
function selected(scope: Scope, node: AnyNode, at: At): unknown {
  if (node.op === 'field') return placeOf(scope, node);
  if (node.op === 'label') return selected(scope, scope.graph.nodes[node.of] as AnyNode, at);
  if (node.op !== 'lookup') throw new TypeError(`${node.op} is no table`);
  const table = scope.graph.nodes[node.table] as AnyNode;
  const key = at(node.key);
  if (key === undefined || key === 'none') return undefined;
  const labels = scope.graph.nodes[node.key]?.labels ?? [];
  const from = selected(scope, table, at) as Readonly<Record<string, unknown>> | undefined;
  return from?.[labels[Number(key.n)] ?? ''];
}

/** A tariff by its definition: each part of the amount above the starting point at the rate of its band. */
export function tariffAmount(scope: Scope, bands: number, amount: Rational, above: Rational, at: At): Figure {
  const tariff = selected(scope, scope.graph.nodes[bands] as AnyNode, at) as Bands | undefined;
  if (tariff === undefined) return undefined;
  const rateShape: Shape = { kind: 'rate', least: 0, most: 1_000_000 };
  let total = rational(0);
  let lower = above;
  for (const { upTo, rate } of tariff) {
    const upper = upTo === null ? amount : least(amount, rational(upTo));
    const part = difference(upper, lower);
    if (part.n <= 0n) continue;
    total = sum(total, product(part, figureOfValue(rate, rateShape) as Rational));
    lower = upper;
  }
  return total;
}

function least(a: Rational, b: Rational): Rational {
  return order(a, b) < 0 ? a : b;
}
