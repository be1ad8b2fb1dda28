import type { MonthEndRule } from '../quantity/months.ts';
import type { Rounding } from '../quantity/rounding.ts';
import type { Shape } from '../schema/shape.ts';
import type { Text } from '../text.ts';

/**
 * What a node measures. `exactMoney` is an amount that multiplication has taken off the grain of a fen: it must be rounded
 * before it leaves the formula.
 */
export type Quantity =
  'money' | 'exactMoney' | 'rate' | 'count' | 'ratio' | 'day' | 'flag' | 'choice' | 'bands' | 'table' | 'list' | 'text';

/** Where a field is read: the facts, the parameters, the state before a carried item, or the item of a list. */
export type Root = 'facts' | 'parameters' | 'before' | 'item';

interface Measured {
  readonly quantity: Quantity;
  /** The grain of an amount, in fen: sums, differences, least and greatest keep it, products lose it, rounding restores it. */
  readonly grain?: number;
  /** The closed list that a choice is taken from. */
  readonly labels?: readonly string[];
}

/** A field of the input, of the parameters, of the state, or of a list's item. */
export interface FieldNode extends Measured {
  readonly op: 'field';
  readonly root: Root;
  readonly path: readonly string[];
  readonly title: Text;
  readonly shape: Shape;
  readonly optional: boolean;
  readonly nullable: boolean;
  /** For an item's field: the number of the loop that binds the item. */
  readonly loop?: number;
}

/** A value that the formula itself states. */
export interface ConstantNode extends Measured {
  readonly op: 'constant';
  readonly value: number;
}

/** What is known to be none, in the place of a value. */
export interface NoneNode extends Measured {
  readonly op: 'none';
}

/** Two operands of one kind: sum, difference, product, the smaller (right may be none), the larger (right may be none). */
export interface BinaryNode<Ref> extends Measured {
  readonly op: 'add' | 'subtract' | 'multiply' | 'least' | 'greatest' | 'and' | 'or';
  readonly left: Ref;
  readonly right: Ref;
}

/** A comparison, exact also between ratios. */
export interface CompareNode<Ref> extends Measured {
  readonly op: 'compare';
  readonly relation: 'below' | 'atMost' | 'equal';
  readonly left: Ref;
  readonly right: Ref;
}

/** One operand: logical not, a name for a step, whether it is known, whether it is none, and parts of a day. */
export interface UnaryNode<Ref> extends Measured {
  readonly op: 'not' | 'known' | 'isNone' | 'yearOf' | 'monthOf';
  readonly of: Ref;
}

/** A name for an intermediate step; it changes nothing. */
export interface LabelNode<Ref> extends Measured {
  readonly op: 'label';
  readonly of: Ref;
  readonly name: Text;
}

/** Another value in place of an unknown one, or of one that is known to be none. */
export interface FallbackNode<Ref> extends Measured {
  readonly op: 'ifUnknown' | 'ifNone';
  readonly of: Ref;
  readonly fallback: Ref;
}

/** An amount brought to a grain by a sourced rounding. */
export interface RoundNode<Ref> extends Measured {
  readonly op: 'round';
  readonly of: Ref;
  readonly rounding: Rounding;
}

/** An exact quotient, rounded once; `whenZero` stands for it when the divisor is zero. */
export interface DivideNode<Ref> extends Measured {
  readonly op: 'divide';
  readonly dividend: Ref;
  readonly divisor: Ref;
  readonly rounding: Rounding;
  readonly whenZero: Ref;
}

/** An exact ratio, never rounded; `whenZero` stands for it when the denominator is zero. */
export interface RatioNode<Ref> extends Measured {
  readonly op: 'ratio';
  readonly numerator: Ref;
  readonly denominator: Ref;
  readonly whenZero: Ref;
}

/** One of two values by a condition. */
export interface ChooseNode<Ref> extends Measured {
  readonly op: 'choose';
  readonly condition: Ref;
  readonly yes: Ref;
  readonly no: Ref;
}

/** One value for each label of a choice; every label has its case. */
export interface MatchNode<Ref> extends Measured {
  readonly op: 'match';
  readonly on: Ref;
  readonly cases: readonly Ref[];
}

/** What a progressive tariff gives for the part of an amount above a starting point. */
export interface BandsNode<Ref> extends Measured {
  readonly op: 'bands';
  readonly amount: Ref;
  readonly above: Ref;
  readonly bands: Ref;
}

/** A cell of a table. */
export interface LookupNode<Ref> extends Measured {
  readonly op: 'lookup';
  readonly table: Ref;
  readonly key: Ref;
  readonly nullable: boolean;
  readonly shape: Shape;
}

/** A figure over the items of a list. */
export interface AggregateNode<Ref> extends Measured {
  readonly op: 'aggregate';
  readonly how: 'sum' | 'count' | 'any' | 'all' | 'least' | 'greatest';
  readonly list: Ref;
  readonly loop: number;
  readonly body: Ref;
  /** What stands for the least or greatest of no items. */
  readonly whenEmpty?: Ref;
}

/** Calendar arithmetic: days from one day to another, a day some days or months later, whole years between. */
export interface CalendarNode<Ref> extends Measured {
  readonly op: 'daysBetween' | 'addDays' | 'addMonths' | 'wholeYears';
  readonly left: Ref;
  readonly right: Ref;
  readonly rule?: MonthEndRule;
}

/** A node of a formula. While a formula is being written `Ref` is the node itself; in a finished graph it is an index. */
export type Node<Ref> =
  | FieldNode
  | ConstantNode
  | NoneNode
  | BinaryNode<Ref>
  | CompareNode<Ref>
  | UnaryNode<Ref>
  | LabelNode<Ref>
  | FallbackNode<Ref>
  | RoundNode<Ref>
  | DivideNode<Ref>
  | RatioNode<Ref>
  | ChooseNode<Ref>
  | MatchNode<Ref>
  | BandsNode<Ref>
  | LookupNode<Ref>
  | AggregateNode<Ref>
  | CalendarNode<Ref>;

/** A formula while it is being written: nodes hold nodes. Spelled out, since an alias of `Node` may not name itself. */
export type Expression =
  | FieldNode
  | ConstantNode
  | NoneNode
  | BinaryNode<Expression>
  | CompareNode<Expression>
  | UnaryNode<Expression>
  | LabelNode<Expression>
  | FallbackNode<Expression>
  | RoundNode<Expression>
  | DivideNode<Expression>
  | RatioNode<Expression>
  | ChooseNode<Expression>
  | MatchNode<Expression>
  | BandsNode<Expression>
  | LookupNode<Expression>
  | AggregateNode<Expression>
  | CalendarNode<Expression>;

/** Replaces the references of a node. */
export function mapRefs<From, To>(node: Node<From>, map: (ref: From) => To): Node<To> {
  switch (node.op) {
    case 'field':
    case 'constant':
    case 'none':
      return node;
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'least':
    case 'greatest':
    case 'and':
    case 'or':
    case 'compare':
    case 'daysBetween':
    case 'addDays':
    case 'addMonths':
    case 'wholeYears':
      return { ...node, left: map(node.left), right: map(node.right) };
    case 'not':
    case 'known':
    case 'isNone':
    case 'yearOf':
    case 'monthOf':
    case 'label':
    case 'round':
      return { ...node, of: map(node.of) };
    case 'ifUnknown':
    case 'ifNone':
      return { ...node, of: map(node.of), fallback: map(node.fallback) };
    case 'divide':
      return { ...node, dividend: map(node.dividend), divisor: map(node.divisor), whenZero: map(node.whenZero) };
    case 'ratio':
      return {
        ...node,
        numerator: map(node.numerator),
        denominator: map(node.denominator),
        whenZero: map(node.whenZero),
      };
    case 'choose':
      return { ...node, condition: map(node.condition), yes: map(node.yes), no: map(node.no) };
    case 'match':
      return { ...node, on: map(node.on), cases: node.cases.map(map) };
    case 'bands':
      return { ...node, amount: map(node.amount), above: map(node.above), bands: map(node.bands) };
    case 'lookup':
      return { ...node, table: map(node.table), key: map(node.key) };
    case 'aggregate': {
      const { whenEmpty, ...rest } = node;
      const mapped = { ...rest, list: map(node.list), body: map(node.body) };
      return whenEmpty === undefined ? mapped : { ...mapped, whenEmpty: map(whenEmpty) };
    }
  }
}

/** The references of a node, in order. */
export function refsOf<Ref>(node: Node<Ref>): Ref[] {
  const refs: Ref[] = [];
  mapRefs(node, (ref) => refs.push(ref));
  return refs;
}
