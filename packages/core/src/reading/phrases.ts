import type { Graph } from '../expression/graph.ts';
import type {
  AggregateNode,
  BinaryNode,
  CalendarNode,
  ChooseNode,
  CompareNode,
  ConstantNode,
  FieldNode,
  LookupNode,
  MatchNode,
  Node,
} from '../expression/node.ts';
import type { AnyFormula } from '../policy/policy.ts';
import { printDay, type Day } from '../quantity/day.ts';
import { printMoney, type Money } from '../quantity/money.ts';
import { labelNamesIn, namesIn } from './prose-names.ts';
import { isFixed, readAs } from './relations.ts';
import type { Action, Alternative, Compared, Noun, Opening, Part, Wording } from './wording.ts';

/** What a node says, with what the phrase around it has to know. */
export interface Phrase extends Noun {
  readonly simple: boolean;
  /** A list of cases cannot stand inside another phrase. */
  readonly opening: Opening;
  /** How often noun phrases made of several actions stand in one another; a reader follows one. */
  readonly folds: number;
  /** For a head with actions: more can follow. */
  readonly flow?: { readonly head: Noun; readonly simple: boolean; readonly actions: readonly Action[] };
}

/**
 * Says the nodes of a policy in one language. What is too involved for its place is named there and said after the sentence;
 * {@link Phrases.take} collects that.
 */
export class Phrases {
  readonly names: ReadonlyMap<number, string>;
  private readonly graph: Graph;
  private readonly wording: Wording;
  private readonly labels: ReturnType<typeof labelNamesIn>;
  private separate: number[] = [];

  constructor(policy: AnyFormula, wording: Wording) {
    this.graph = policy.graph;
    this.wording = wording;
    this.names = namesIn(policy, wording);
    this.labels = labelNamesIn(policy);
  }

  /** Says something, and after it what had to be said separately. */
  take(say: () => string): string {
    this.numbered = false;
    this.separate = [];
    const text = this.withDefinitions(say);
    if (this.separate.length < 2) return text;
    // Several separate parts are numbered, a single one is not: that is known only now.
    this.numbered = true;
    this.separate = [];
    return this.withDefinitions(say);
  }

  private withDefinitions(say: () => string): string {
    const { wording } = this;
    const text = say();
    const definitions: string[] = [];
    for (let place = 0; place < this.separate.length; place++) {
      const ref = this.separate[place] as number;
      const { open, opening } = this.node(ref).quantity === 'flag' ? this.flagBody(ref) : this.body(ref);
      definitions.push(wording.defined(this.placeholder(ref, place), open, opening));
    }
    return definitions.length === 0 ? text : text + wording.where(definitions);
  }

  private numbered = false;

  private placeholder(ref: number, place: number): string {
    return this.wording.separate(this.node(ref).quantity, this.numbered ? place + 1 : undefined);
  }

  private apart(ref: number): string {
    let place = this.separate.indexOf(ref);
    if (place < 0) place = this.separate.push(ref) - 1;
    return this.placeholder(ref, place);
  }

  private node(ref: number): Node<number> {
    return this.graph.nodes[ref] as Node<number>;
  }

  /** A node by its name if it has one, else in words. */
  say(ref: number): Phrase {
    const name = this.names.get(ref);
    return name === undefined ? this.body(ref) : plain(this.wording.reference(name));
  }

  /** A node inside another phrase. */
  private part(ref: number): Part {
    const phrase = this.say(ref);
    const involved = (phrase.flow?.actions.length ?? 0) > 1 || phrase.folds > 1;
    if (phrase.opening !== undefined || involved) return { text: this.apart(ref), simple: true };
    return { text: phrase.folded, simple: phrase.simple };
  }

  private inside(ref: number): string {
    return this.part(ref).text;
  }

  private folds(...refs: readonly number[]): number {
    const each = refs.map((ref) => {
      const { folds, opening } = this.say(ref);
      return opening === undefined && folds < 2 ? folds : 0;
    });
    return Math.max(0, ...each);
  }

  private noun(of: Noun, ...from: readonly number[]): Phrase {
    return { ...of, simple: false, opening: undefined, folds: this.folds(...from) };
  }

  /** A node in words, whatever its own name. */
  body(ref: number): Phrase {
    const { wording } = this;
    const node = this.node(ref);
    switch (node.op) {
      case 'field':
        return plain(wording.reference(this.names.get(ref) ?? node.title[wording.language]));
      case 'none':
        return plain(wording.nothingSet);
      case 'constant':
        return plain(this.constant(ref, node));
      case 'label':
        return this.sharesName(ref, node.of) ? this.body(node.of) : this.say(node.of);
      case 'add':
        return this.noun(wording.sum(this.operands(ref, 'add').map((each) => this.part(each))), node.left, node.right);
      case 'subtract':
        return this.difference(ref, (from, less) => wording.difference(from, less));
      case 'multiply':
        return this.next(node.left, wording.times(this.inside(node.right)), node.right);
      case 'least':
      case 'greatest':
        return this.limited(node);
      case 'round':
        return this.next(node.of, wording.rounded(node.rounding.mode, node.rounding.grain));
      case 'divide': {
        const by = wording.dividedBy(this.part(node.divisor), this.inside(node.whenZero));
        const divided = this.next(node.dividend, by, node.divisor, node.whenZero);
        return this.extended(divided, wording.rounded(node.rounding.mode, node.rounding.grain));
      }
      case 'ratio': {
        const { numerator, denominator, whenZero } = node;
        const share = wording.share(this.inside(numerator), this.part(denominator), this.inside(whenZero));
        return this.noun(share, numerator, denominator);
      }
      case 'ifUnknown':
        return this.noun(wording.whenUnknown(this.inside(node.of), this.inside(node.fallback)), node.of);
      case 'ifNone':
        return this.noun(wording.whenNone(this.inside(node.of), this.inside(node.fallback)), node.of);
      case 'choose':
        return clause(this.choose(node, false), 'choose');
      case 'match':
        return clause(this.match(node), 'match');
      case 'bands':
        return this.tariff(node.amount, node.above, node.bands);
      case 'lookup':
        return { ...this.noun(this.cell(node)), simple: true };
      case 'aggregate':
        return this.noun(this.aggregate(node), node.body);
      case 'daysBetween':
      case 'addDays':
      case 'addMonths':
      case 'wholeYears':
        return this.noun(this.calendar(node), node.left, node.right);
      case 'yearOf':
        return this.noun(wording.yearOf(this.inside(node.of)), node.of);
      case 'monthOf':
        return this.noun(wording.monthOf(this.inside(node.of)), node.of);
      default:
        return this.noun(both(this.condition(ref)));
    }
  }

  /** Whether a label and what it stands for are one to a reader. */
  private sharesName(label: number, of: number): boolean {
    return this.names.get(label) === this.names.get(of);
  }

  private constant(ref: number, { quantity, value }: ConstantNode): string {
    const { wording } = this;
    switch (quantity) {
      case 'money':
      case 'exactMoney':
        return value === 0 ? wording.zero : wording.yuan(printMoney(value as Money).replace(/\.00$/, ''));
      case 'rate':
        return value === 0 ? wording.zero : wording.percent(String(value / 10_000));
      case 'day': {
        const [year, month, day] = printDay(value as Day)
          .split('-')
          .map(Number) as [number, number, number];
        return wording.day(year, month, day);
      }
      case 'flag':
        return wording.truth(value === 1);
      case 'choice':
        return this.label(ref, value);
      default:
        return value === 0 ? wording.zero : String(value);
    }
  }

  private label(list: number, value: number, nearer: number = list): string {
    const label = this.node(list).labels?.[value] ?? '';
    return (this.labels(nearer)[label] ?? this.labels(list)[label])?.[this.wording.language] ?? label;
  }

  /** Sums of sums are one sum, unless a name stands between. */
  private operands(ref: number, op: 'add' | 'and' | 'or'): number[] {
    const node = this.node(ref);
    if (node.op !== op) return [ref];
    return [node.left, node.right].flatMap((each) => (this.names.has(each) ? [each] : this.operands(each, op)));
  }

  /** What is taken away one after another is taken away together. */
  private difference(ref: number, say: (from: string, less: readonly Part[]) => Noun): Phrase {
    const less: number[] = [];
    let at = ref;
    for (
      let node = this.node(at);
      node.op === 'subtract' && (at === ref || !this.names.has(at));
      node = this.node(at)
    ) {
      less.unshift(node.right);
      at = node.left;
    }
    const noun = say(
      this.inside(at),
      less.map((each) => this.part(each)),
    );
    return this.noun(noun, at, ...less);
  }

  private isZero(ref: number): boolean {
    const node = this.node(ref);
    return node.op === 'constant' && node.value === 0;
  }

  private limited(node: BinaryNode<number>): Phrase {
    const { wording } = this;
    const { left, right } = node;
    const floor = node.op === 'greatest';
    if (floor && this.isZero(right)) {
      const inner = this.node(left);
      const above = inner.op === 'subtract' && !this.names.has(left) && this.node(inner.right).op !== 'constant';
      if (above) return this.difference(left, (of, over) => wording.excess(of, over));
      return this.next(left, wording.notNegative());
    }
    const none = this.mayBeNone(right) ? this.bareName(right) : undefined;
    const limit = this.inside(right);
    return this.next(left, floor ? wording.atLeast(limit, none) : wording.atMost(limit, none), right);
  }

  private mayBeNone(ref: number): boolean {
    const node = this.node(ref);
    if (node.op === 'label') return this.mayBeNone(node.of);
    if (node.op === 'choose') return this.mayBeNone(node.yes) || this.mayBeNone(node.no);
    if (node.op === 'match') return node.cases.some((each) => this.mayBeNone(each));
    return (node.op === 'field' || node.op === 'lookup') && node.nullable;
  }

  /** A name without what it depends on. */
  private bareName(ref: number): string {
    const node = this.node(ref);
    const name = this.names.get(ref);
    if (name !== undefined) return name;
    return node.op === 'lookup' ? this.bareName(node.table) : this.inside(ref);
  }

  /** What is done to a value next. */
  private next(ref: number, action: Action, ...from: readonly number[]): Phrase {
    const phrase = this.say(ref);
    const known = Math.max(phrase.folds, this.folds(...from));
    return { ...this.extended(phrase, action, this.node(ref)), folds: known + (phrase.flow === undefined ? 0 : 1) };
  }

  private extended(phrase: Phrase, action: Action, node?: Node<number>): Phrase {
    const { wording } = this;
    const clauseHead = phrase.opening !== undefined && phrase.flow === undefined;
    const head = clauseHead
      ? both(wording.outcome(phrase.open, node?.quantity ?? 'money'))
      : { open: phrase.open, folded: phrase.folded };
    const begun = phrase.flow ?? { head, simple: phrase.simple || clauseHead, actions: [] };
    const flow = { ...begun, actions: [...begun.actions, action] };
    return { ...wording.flow(flow), simple: false, opening: phrase.opening, folds: phrase.folds, flow };
  }

  private tariff(amount: number, above: number, bands: number): Phrase {
    const over = this.isZero(above) ? undefined : this.inside(above);
    const flow = this.wording.tariff(this.inside(amount), over, this.inside(bands));
    const folds = this.folds(amount, above) + 1;
    return { ...this.wording.flow(flow), simple: false, opening: undefined, folds, flow };
  }

  private cell(node: LookupNode<number>): Noun {
    const keys: number[] = [];
    let at: Node<number> = node;
    let table = node.table;
    for (;;) {
      keys.unshift(at.key);
      table = at.table;
      const inner = this.node(table);
      if (inner.op !== 'lookup' || this.names.has(table)) break;
      at = inner;
    }
    const [fixed, open] = partition(keys, (key) => this.node(key).op === 'constant');
    const name = this.names.get(table) ?? (this.node(table) as FieldNode).title[this.wording.language];
    return this.wording.cell(
      name,
      open.map((key) => this.inside(key)),
      fixed.map((key) => this.inside(key)),
    );
  }

  private calendar({ op, left, right, rule }: CalendarNode<number>): Noun {
    const { wording } = this;
    const [from, to] = [this.inside(left), this.part(right)];
    const span = { ...to, constant: this.node(right).op === 'constant' };
    switch (op) {
      case 'daysBetween':
        return wording.daysBetween(from, to.text);
      case 'addDays':
        return wording.daysLater(from, span);
      case 'addMonths':
        return wording.monthsLater(from, span, rule ?? 'lastDay');
      default:
        return wording.wholeYears(from, to.text);
    }
  }

  /** The title of the list that an aggregate runs over. */
  listName(ref: number): string {
    const node = this.node(ref);
    if (node.op === 'field') return node.title[this.wording.language];
    const name = this.names.get(ref);
    if (name !== undefined || node.op === 'constant') return name ?? '';
    return this.listName(node.op === 'label' || node.op === 'ifUnknown' || node.op === 'ifNone' ? node.of : ref);
  }

  private aggregate(node: AggregateNode<number>): Noun {
    const { wording } = this;
    const list = this.listName(node.list);
    switch (node.how) {
      case 'sum':
        return wording.total(list, this.part(node.body));
      case 'count':
        return wording.number(list, this.condition(node.body));
      case 'any':
        return both(wording.some(list, this.condition(node.body), false));
      case 'all':
        return both(wording.every(list, this.condition(node.body), false));
      default: {
        const whenEmpty = node.whenEmpty === undefined ? wording.zero : this.inside(node.whenEmpty);
        const isDay = node.quantity === 'day';
        return wording.extreme(node.how, list, this.inside(node.body), isDay, whenEmpty);
      }
    }
  }

  /** A flag as a statement, or its contrary. */
  condition(ref: number, negated = false): string {
    const name = this.names.get(ref);
    return name === undefined ? this.statement(ref, negated) : this.wording.holds(name, negated);
  }

  /** A flag as a statement, whatever its own name. */
  statement(ref: number, negated = false): string {
    const { wording } = this;
    const node = this.node(ref);
    switch (node.op) {
      case 'label':
        return this.condition(node.of, negated);
      case 'not':
        return this.condition(node.of, !negated);
      case 'and':
      case 'or':
        return this.junction(ref, node.op, negated);
      case 'compare':
        return this.comparison(node, negated);
      case 'known':
        return wording.known(this.asked(node.of), negated);
      case 'isNone':
        return wording.none(this.inside(node.of), negated);
      case 'ifUnknown':
        return wording.whenUnknownTaken(this.condition(node.of, negated), this.taken(node.fallback, negated));
      case 'aggregate':
        return node.how === 'any' || node.how === 'all'
          ? wording[node.how === 'any' ? 'some' : 'every'](this.listName(node.list), this.condition(node.body), negated)
          : wording.holds(this.inside(ref), negated);
      case 'field':
        return wording.holds(node.title[wording.language], negated);
      default:
        return wording.holds(this.apart(ref), negated);
    }
  }

  /** What may be known: a value, or whether something holds. */
  private asked(ref: number): string {
    const name = this.names.get(ref);
    const isFlag = this.node(ref).quantity === 'flag';
    return isFlag && name !== undefined ? this.wording.whether(name) : this.inside(ref);
  }

  private taken(fallback: number, negated: boolean): string {
    const node = this.node(fallback);
    if (node.op === 'constant') return this.wording.truth((node.value === 1) !== negated);
    return this.condition(fallback, negated);
  }

  private junction(ref: number, op: 'and' | 'or', negated: boolean): string {
    const { wording } = this;
    const parts = this.operands(ref, op);
    const said = (op === 'and') === negated ? 'or' : 'and';
    const alternatives = op === 'or' ? this.oneOf(parts, negated) : undefined;
    if (alternatives !== undefined) return alternatives;
    return wording[said](
      parts.map((part) =>
        said === 'and' && this.isEither(part, negated) ? this.either(part, negated) : this.condition(part, negated),
      ),
    );
  }

  /** Whether a condition is one of alternatives once negations are carried inwards. */
  private isEither(ref: number, negated: boolean): boolean {
    const node = this.node(ref);
    if (this.names.has(ref)) return false;
    if (node.op === 'not') return this.isEither(node.of, !negated);
    if (node.op === 'or') return !negated && this.oneOf(this.operands(ref, 'or'), negated) === undefined;
    return node.op === 'and' && negated;
  }

  private either(ref: number, negated: boolean): string {
    const node = this.node(ref);
    if (node.op === 'not') return this.either(node.of, !negated);
    const parts = this.operands(ref, node.op as 'and' | 'or');
    return this.wording.either(parts.map((part) => this.condition(part, negated)));
  }

  /** Several labels of one choice are said together. */
  private oneOf(parts: readonly number[], negated: boolean): string | undefined {
    const tests = parts.map((part) => this.node(part));
    const choice = tests[0]?.op === 'compare' ? tests[0].left : -1;
    const labels: string[] = [];
    for (const test of tests) {
      if (test.op !== 'compare' || test.left !== choice || test.relation !== 'equal') return undefined;
      const right = this.node(test.right);
      if (right.op !== 'constant' || right.quantity !== 'choice') return undefined;
      labels.push(this.label(choice, right.value));
    }
    return this.wording.oneOf(this.inside(choice), labels, negated);
  }

  private comparison({ left, right, relation }: CompareNode<number>, negated: boolean): string {
    const turned = isFixed(this.graph, left) && !isFixed(this.graph, right);
    const [subject, object] = turned ? [right, left] : [left, right];
    const other = this.node(object);
    const labelled = other.op === 'constant' && other.quantity === 'choice';
    const against = labelled ? this.label(object, other.value, subject) : this.inside(object);
    const compared = this.comparedAs(subject, labelled);
    return this.wording.compare(this.inside(subject), readAs(relation, turned, negated), against, compared);
  }

  private comparedAs(ref: number, labelled: boolean): Compared {
    const { quantity } = this.node(ref);
    if (quantity === 'choice') return labelled ? 'label' : 'choices';
    return quantity === 'day' ? 'day' : 'amount';
  }

  private choose({ condition, yes, no }: ChooseNode<number>, within: boolean): string {
    const { wording } = this;
    // Cases come last, after "otherwise": the condition is turned round for that.
    const turned = this.hasCases(yes) && !this.hasCases(no);
    const [first, last] = turned ? [no, yes] : [yes, no];
    const further = !within && this.hasCases(last);
    const rest = further ? this.furtherCases(last) : this.given(last, within);
    const when = this.condition(condition, turned);
    return wording.choose(when, this.given(first, within), wording.otherwise(rest, further), within);
  }

  private hasCases(ref: number): boolean {
    const { op } = this.node(ref);
    return (op === 'choose' || op === 'match') && !this.names.has(ref);
  }

  private furtherCases(ref: number): string {
    const node = this.node(ref);
    return node.op === 'choose' ? this.choose(node, false) : this.match(node as MatchNode<number>);
  }

  /** What a case gives. Cases inside cases are said separately. */
  private given(ref: number, within: boolean): string {
    const { wording } = this;
    const node = this.node(ref);
    if (node.quantity === 'flag' && node.op !== 'constant') return wording.givesTruth(this.condition(ref));
    const phrase = this.say(ref);
    const apart =
      phrase.opening !== undefined || (within && phrase.flow !== undefined && phrase.flow.actions.length > 1);
    return wording.gives(apart ? this.apart(ref) : phrase.open);
  }

  private match({ on, cases }: MatchNode<number>): string {
    const { wording } = this;
    const grouped = new Map<number, string[]>();
    cases.forEach((ref, i) => grouped.set(ref, [...(grouped.get(ref) ?? []), this.label(on, i)]));
    const said = [...grouped].map(([ref, labels]): Alternative => {
      const node = this.node(ref);
      const nested = node.op === 'choose' && !this.names.has(ref);
      return { labels, value: nested ? this.choose(node, true) : this.given(ref, false) };
    });
    return wording.match(this.inside(on), said);
  }

  /** A flag as the body of a sentence, whatever its own name. */
  flagBody(ref: number): { readonly open: string; readonly opening: Opening } {
    const { wording } = this;
    const node = this.node(ref);
    if (node.op === 'constant') return { open: wording.always(wording.truth(node.value === 1)), opening: undefined };
    if (node.op === 'label' && (!this.names.has(node.of) || this.sharesName(ref, node.of)))
      return this.flagBody(node.of);
    if (node.op === 'choose') return { open: this.choose(node, false), opening: 'choose' };
    if (node.op === 'match') return { open: this.match(node), opening: 'match' };
    if (node.op === 'lookup') return { open: wording.gives(this.say(ref).open), opening: undefined };
    return { open: wording.givesTruth(this.statement(ref)), opening: undefined };
  }
}

function plain(text: string): Phrase {
  return { open: text, folded: text, simple: true, opening: undefined, folds: 0 };
}

function clause(text: string, opening: Opening): Phrase {
  return { open: text, folded: text, simple: false, opening, folds: 0 };
}

function both(text: string): Noun {
  return { open: text, folded: text };
}

function partition<T>(of: readonly T[], by: (each: T) => boolean): [T[], T[]] {
  return [of.filter(by), of.filter((each) => !by(each))];
}
