import { LawBroken } from '../law/demand.ts';
import { aggregated } from './aggregated.ts';
import { completedYears, dateParts, monthsLater } from './calendar.ts';
import { figureOfValue, sameFigure, type Figure } from './figure.ts';
import { difference, order, product, quotient, rational, rounded, sum, type Rational } from './rational.ts';
import { cellOf, tariffAmount } from './selected.ts';
import { placeOf, type AnyNode, type NodeOf, type Scope } from './scope.ts';

const one = rational(1);
const zero = rational(0);

/**
 * Evaluates a node of a formula in exact fractions. It shares nothing with the library's own paths: no plan, no scales, no
 * common denominators, so that what both say is likely to be so.
 */
export function figureAt(scope: Scope, ref: number): Figure {
  const { known } = scope;
  if (known.has(ref)) return known.get(ref);
  const figure = evaluate(scope, scope.graph.nodes[ref] as AnyNode, ref);
  known.set(ref, figure);
  return figure;
}

function evaluate(scope: Scope, node: AnyNode, ref: number): Figure {
  const at = (other: number): Figure => figureAt(scope, other);
  const number = (other: number): Rational | undefined => {
    const figure = at(other);
    return figure === 'none' ? undefined : figure;
  };
  const both = (a: number, b: number, of: (a: Rational, b: Rational) => Figure): Figure => {
    const [left, right] = [number(a), number(b)];
    return left === undefined || right === undefined ? undefined : of(left, right);
  };
  const flag = (holds: boolean): Rational => (holds ? one : zero);
  const days = (of: (a: number, b: number) => number) => (a: Rational, b: Rational) => {
    return rational(of(Number(a.n), Number(b.n)));
  };
  switch (node.op) {
    case 'field':
      if (scope.whole !== undefined && node.root !== 'item') throw new LawBroken(unlisted(node, ref));
      return figureOfValue(placeOf(scope, node), node.shape);
    case 'none':
      return 'none';
    case 'constant':
      return rational(node.value, node.quantity === 'rate' ? 1_000_000 : 1);
    case 'label':
      return at(node.of);
    case 'add':
      return both(node.left, node.right, sum);
    case 'subtract':
      return both(node.left, node.right, difference);
    case 'multiply':
      return both(node.left, node.right, product);
    case 'least':
    case 'greatest': {
      if (at(node.right) === 'none') return at(node.left);
      const wanted = node.op === 'least' ? -1 : 1;
      return both(node.left, node.right, (a, b) => (order(a, b) === wanted ? a : b));
    }
    case 'compare':
      return both(node.left, node.right, (a, b) => {
        const found = order(a, b);
        return flag(node.relation === 'below' ? found < 0 : node.relation === 'atMost' ? found <= 0 : found === 0);
      });
    case 'and':
    case 'or': {
      const deciding = node.op === 'and' ? zero : one;
      const sides = [at(node.left), at(node.right)];
      if (sides.some((side) => sameFigure(side, deciding))) return deciding;
      return both(node.left, node.right, () => difference(one, deciding));
    }
    case 'not':
      return both(node.of, node.of, (a) => difference(one, a));
    case 'known':
      return flag(at(node.of) !== undefined);
    case 'isNone':
      return at(node.of) === undefined ? undefined : flag(at(node.of) === 'none');
    case 'ifUnknown':
      return at(node.of) ?? at(node.fallback);
    case 'ifNone':
      return at(node.of) === 'none' ? at(node.fallback) : at(node.of);
    case 'round':
      return both(node.of, node.of, (a) => rounded(a, node.rounding));
    case 'divide':
      return sameFigure(at(node.divisor), zero)
        ? at(node.whenZero)
        : both(node.dividend, node.divisor, (a, b) => rounded(quotient(a, b), node.rounding));
    case 'ratio':
      return sameFigure(at(node.denominator), zero)
        ? at(node.whenZero)
        : both(node.numerator, node.denominator, quotient);
    case 'choose': {
      const holds = at(node.condition);
      if (sameFigure(holds, one)) return at(node.yes);
      if (sameFigure(holds, zero)) return at(node.no);
      return sameFigure(at(node.yes), at(node.no)) ? at(node.yes) : undefined;
    }
    case 'match': {
      const chosen = number(node.on);
      return chosen === undefined ? undefined : at(node.cases[Number(chosen.n)] as number);
    }
    case 'lookup':
      return cellOf(scope, node, at);
    case 'bands':
      return both(node.amount, node.above, (amount, above) => {
        // An explanation shows which tariff applies, not by which key; the whole of the figures says it.
        return tariffAmount(scope, node.bands, amount, above, (key) => figureAt(scope.whole ?? scope, key));
      });
    case 'aggregate':
      return aggregated(scope, node, figureAt);
    case 'daysBetween':
      return both(node.left, node.right, (a, b) => difference(b, a));
    case 'addDays':
      return both(node.left, node.right, sum);
    case 'addMonths':
      return both(
        node.left,
        node.right,
        days((a, b) => monthsLater(a, b, node.rule ?? 'lastDay')),
      );
    case 'wholeYears':
      return both(node.left, node.right, days(completedYears));
    case 'yearOf':
      return both(
        node.of,
        node.of,
        days((a) => dateParts(a)[0]),
      );
    case 'monthOf':
      return both(
        node.of,
        node.of,
        days((a) => dateParts(a)[1] + 1),
      );
  }
}

function unlisted(node: NodeOf<'field'>, ref: number): string {
  return `a step rests on ${node.root}.${node.path.join('.')} (node ${ref}) without naming it`;
}
