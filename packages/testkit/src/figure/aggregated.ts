import { sameFigure, type Figure } from './figure.ts';
import { order, rational, sum, type Rational } from './rational.ts';
import { atItem, placeOf, type NodeOf, type Scope } from './scope.ts';

/** A figure over the items of a list; an unknown list gives an unknown figure. */
export function aggregated(
  scope: Scope,
  node: NodeOf<'aggregate'>,
  figureAt: (scope: Scope, ref: number) => Figure,
): Figure {
  const list = placeOf(scope, scope.graph.nodes[node.list] as NodeOf<'field'>);
  if (!Array.isArray(list)) return undefined;
  const given = scope.whole === undefined ? new Map<number, Figure>() : scope.known;
  const figures = list.map((item) => figureAt(atItem(scope, node.loop, item, given), node.body));
  switch (node.how) {
    case 'sum':
    case 'count':
      return folded(figures, rational(0), sum);
    case 'any':
    case 'all': {
      const deciding = rational(node.how === 'any' ? 1 : 0);
      if (figures.some((figure) => sameFigure(figure, deciding))) return deciding;
      return figures.includes(undefined) ? undefined : rational(node.how === 'any' ? 0 : 1);
    }
    case 'least':
    case 'greatest': {
      const [first, ...rest] = figures;
      if (figures.length === 0) return node.whenEmpty === undefined ? undefined : figureAt(scope, node.whenEmpty);
      const wanted = node.how === 'least' ? -1 : 1;
      return first === undefined || first === 'none'
        ? first
        : folded(rest, first, (a, b) => (order(a, b) === wanted ? a : b));
    }
  }
}

function folded(figures: readonly Figure[], start: Rational, by: (a: Rational, b: Rational) => Rational): Figure {
  let so = start;
  for (const figure of figures) {
    if (figure === undefined || figure === 'none') return undefined;
    so = by(so, figure);
  }
  return so;
}
