import type { AggregateNode, CompareNode, FieldNode, LookupNode, Node } from '../expression/node.ts';
import type { AnyFormula } from '../policy/policy.ts';
import { printDay, type Day } from '../quantity/day.ts';
import { printMoney, type Money } from '../quantity/money.ts';
import type { Rounding, RoundingMode } from '../quantity/rounding.ts';
import type { Language, Text } from '../text.ts';
import { labelNamesIn, namesIn } from './prose-names.ts';
import { isFixed, readAs } from './relations.ts';
import type { Relation } from './wording.ts';
import { wordings } from './wordings.ts';

/** A step by its own name: the sentence of a result may speak of a node under another one. */
export interface NamedStep {
  readonly node: number;
  readonly name: string;
  /** Whether it is only another name for the node. */
  readonly same?: boolean;
}

const words = {
  zh: {
    otherwise: '否则',
    known: '已知',
    whenUnknown: '未知时',
    none: '无',
    whenNone: '无时',
    days: '日',
    months: '个月',
    years: '周岁',
    year: '年份',
    month: '月份',
    yes: '是',
    no: '否',
  },
  en: {
    otherwise: 'otherwise',
    known: ' known',
    whenUnknown: 'when unknown',
    none: 'none',
    whenNone: 'when none',
    days: 'days',
    months: 'months',
    years: 'years',
    year: 'year of',
    month: 'month of',
    yes: 'yes',
    no: 'no',
  },
} as const;

const roundings: Record<RoundingMode, Text> = {
  halfUp: { zh: '四舍五入', en: 'round' },
  halfEven: { zh: '四舍六入五成双', en: 'round half even' },
  down: { zh: '舍去', en: 'round down' },
  up: { zh: '进位', en: 'round up' },
};

/** How tightly a formula holds together: what binds looser than its place asks for is put in brackets. */
const binding = { or: 1, and: 2, relation: 3, sum: 4, product: 5, atom: 6 } as const;

const signs: Record<Relation, string> = {
  below: '<',
  atMost: String.raw`\le`,
  equal: '=',
  above: '>',
  atLeast: String.raw`\ge`,
  unequal: String.raw`\ne`,
};

interface Formula {
  readonly tex: string;
  readonly binds: number;
}

/**
 * A step as a formula in LaTeX that KaTeX can set: names as text, tables with their keys as an index, cases in braces.
 *
 * @param of - a node of the policy's graph, or a step of its prose
 */
export function formulaTex(policy: AnyFormula, of: number | NamedStep, language: Language): string {
  const writer = new TexWriter(policy, language);
  if (typeof of === 'number') {
    const name = writer.name(of);
    return name === undefined ? writer.whole(of) : writer.equation(of, name, false);
  }
  return writer.equation(of.node, of.name, of.same ?? false);
}

class TexWriter {
  private readonly policy: AnyFormula;
  private readonly language: Language;
  private readonly names: ReadonlyMap<number, string>;
  private readonly labels: ReturnType<typeof labelNamesIn>;

  constructor(policy: AnyFormula, language: Language) {
    this.policy = policy;
    this.language = language;
    this.names = namesIn(policy, wordings[language]);
    this.labels = labelNamesIn(policy);
  }

  private node(ref: number): Node<number> {
    return this.policy.graph.nodes[ref] as Node<number>;
  }

  name(ref: number): string | undefined {
    return this.names.get(ref);
  }

  equation(ref: number, name: string, same: boolean): string {
    const sign = this.node(ref).quantity === 'flag' ? String.raw`\iff` : '=';
    return `${text(name)} ${sign} ${same ? this.write(ref).tex : this.whole(ref)}`;
  }

  /** A node spelled out, whatever its own name. */
  whole(ref: number): string {
    return this.spell(ref, this.node(ref)).tex;
  }

  private write(ref: number): Formula {
    const name = this.names.get(ref);
    return name === undefined ? this.spell(ref, this.node(ref)) : atom(text(name));
  }

  /** A node in a place that asks for some binding. */
  private at(ref: number, binds: number): string {
    const formula = this.write(ref);
    return formula.binds < binds ? bracketed(formula.tex) : formula.tex;
  }

  private spell(ref: number, node: Node<number>): Formula {
    const word = words[this.language];
    switch (node.op) {
      case 'field':
        return atom(text(this.names.get(ref) ?? node.title[this.language]));
      case 'none':
        return atom(text(word.none));
      case 'constant':
        return atom(this.constant(ref, node.quantity, node.value));
      case 'label':
        return this.name(ref) === this.name(node.of) ? this.spell(node.of, this.node(node.of)) : this.write(node.of);
      case 'add':
        return sum(`${this.at(node.left, binding.sum)} + ${this.at(node.right, binding.sum)}`);
      case 'subtract':
        return sum(`${this.at(node.left, binding.sum)} - ${this.at(node.right, binding.product)}`);
      case 'multiply': {
        const product = String.raw`${this.at(node.left, binding.product)} \times ${this.at(node.right, binding.product)}`;
        return { tex: product, binds: binding.product };
      }
      case 'least':
        return atom(String.raw`\min${bracketed(`${this.write(node.left).tex},\\ ${this.write(node.right).tex}`)}`);
      case 'greatest':
        return atom(String.raw`\max${bracketed(`${this.write(node.left).tex},\\ ${this.write(node.right).tex}`)}`);
      case 'and':
        return this.junction(node.left, node.right, String.raw`\land`, binding.and);
      case 'or':
        return this.junction(node.left, node.right, String.raw`\lor`, binding.or);
      case 'compare':
        return this.comparison(node, false);
      case 'not':
        return this.contrary(node.of);
      case 'known':
        return this.remarked(node.of, word.known);
      case 'isNone':
        return relation(`${this.at(node.of, binding.sum)} = ${text(word.none)}`);
      case 'ifUnknown':
        return this.replaced(node.of, node.fallback, word.whenUnknown);
      case 'ifNone':
        return this.replaced(node.of, node.fallback, word.whenNone);
      case 'yearOf':
        return atom(`${text(word.year)}${bracketed(this.write(node.of).tex)}`);
      case 'monthOf':
        return atom(`${text(word.month)}${bracketed(this.write(node.of).tex)}`);
      case 'round':
        return this.rounded(this.write(node.of).tex, node.rounding);
      case 'divide':
        return this.rounded(this.fraction(node.dividend, node.divisor), node.rounding);
      case 'ratio':
        return atom(this.fraction(node.numerator, node.denominator));
      case 'choose': {
        const otherwise = [this.write(node.no).tex, text(word.otherwise)] as const;
        return cases([[this.write(node.yes).tex, this.write(node.condition).tex], otherwise]);
      }
      case 'match':
        return cases(node.cases.map((each, i) => [this.write(each).tex, text(this.label(node.on, i))] as const));
      case 'bands':
        return this.tariff(node.amount, node.above, node.bands);
      case 'lookup':
        return atom(this.cell(node));
      case 'aggregate':
        return this.aggregate(node);
      case 'daysBetween':
        return sum(`${this.at(node.right, binding.sum)} - ${this.at(node.left, binding.product)}`);
      case 'addDays':
        return this.later(node.left, node.right, word.days);
      case 'addMonths':
        return this.later(node.left, node.right, word.months);
      default: {
        const span = `${this.at(node.right, binding.sum)} - ${this.at(node.left, binding.product)}`;
        return atom(String.raw`\left\lfloor ${span} \right\rfloor_{${text(word.years)}}`);
      }
    }
  }

  private constant(ref: number, quantity: Node<number>['quantity'], value: number): string {
    switch (quantity) {
      case 'money':
      case 'exactMoney':
        return printMoney(value as Money).replace(/\.00$/, '');
      case 'rate':
        return String.raw`${value / 10_000}\%`;
      case 'day':
        return text(printDay(value as Day));
      case 'flag':
        return text(value === 1 ? words[this.language].yes : words[this.language].no);
      case 'choice':
        return text(this.label(ref, value));
      default:
        return String(value);
    }
  }

  private label(list: number, value: number): string {
    const label = this.node(list).labels?.[value] ?? '';
    return this.labels(list)[label]?.[this.language] ?? label;
  }

  private junction(left: number, right: number, sign: string, binds: number): Formula {
    return { tex: `${this.at(left, binds)} ${sign} ${this.at(right, binds)}`, binds };
  }

  private comparison({ left, right, relation: of }: CompareNode<number>, negated: boolean): Formula {
    const { graph } = this.policy;
    const turned = isFixed(graph, left) && !isFixed(graph, right);
    const [subject, object] = turned ? [right, left] : [left, right];
    const read = readAs(of, turned, negated);
    const other = this.node(object);
    const against =
      other.op === 'constant' && other.quantity === 'choice'
        ? text(this.label(subject, other.value))
        : this.at(object, binding.sum);
    return relation(`${this.at(subject, binding.sum)} ${signs[read]} ${against}`);
  }

  private contrary(ref: number): Formula {
    const node = this.node(ref);
    if (node.op === 'compare' && !this.names.has(ref)) return this.comparison(node, true);
    return atom(String.raw`\lnot ${this.at(ref, binding.atom)}`);
  }

  private remarked(ref: number, remark: string): Formula {
    return atom(this.at(ref, binding.atom) + text(remark));
  }

  private replaced(ref: number, fallback: number, when: string): Formula {
    return atom(bracketed(String.raw`${this.write(ref).tex};\ ${text(when)}\ ${this.write(fallback).tex}`));
  }

  private rounded(tex: string, { mode, grain }: Rounding): Formula {
    const to = text(wordings[this.language].yuan(printMoney(grain).replace(/\.00$/, '')));
    if (mode === 'down') return atom(String.raw`\left\lfloor ${tex} \right\rfloor_{${to}}`);
    if (mode === 'up') return atom(String.raw`\left\lceil ${tex} \right\rceil_{${to}}`);
    return atom(`${text(roundings[mode][this.language])}_{${to}}${bracketed(tex)}`);
  }

  private fraction(above: number, below: number): string {
    return String.raw`\frac{${this.write(above).tex}}{${this.write(below).tex}}`;
  }

  private tariff(amount: number, above: number, bands: number): Formula {
    const tariff = this.at(bands, binding.atom);
    const from = this.node(above);
    const whole = `${tariff}${bracketed(this.write(amount).tex)}`;
    if (from.op === 'constant' && from.value === 0) return atom(whole);
    return atom(`${tariff}${bracketed(`${this.write(above).tex} \\to ${this.write(amount).tex}`)}`);
  }

  private cell(node: LookupNode<number>): string {
    const keys: string[] = [];
    let at = node;
    for (;;) {
      keys.unshift(this.write(at.key).tex);
      const table = this.node(at.table);
      if (table.op !== 'lookup' || this.names.has(at.table)) break;
      at = table;
    }
    const name = this.names.get(at.table) ?? (this.node(at.table) as FieldNode).title[this.language];
    return String.raw`${text(name)}_{${keys.join(String.raw`,\,`)}}`;
  }

  private later(day: number, span: number, unit: string): Formula {
    return sum(String.raw`${this.at(day, binding.sum)} + ${this.at(span, binding.product)}\,${text(unit)}`);
  }

  private aggregate(node: AggregateNode<number>): Formula {
    const list = this.write(node.list).tex;
    const body = this.write(node.body).tex;
    switch (node.how) {
      case 'sum':
        return { tex: String.raw`\sum_{${list}} ${this.at(node.body, binding.product)}`, binds: binding.product };
      case 'count':
        return { tex: String.raw`\sum_{${list}} \left[ ${body} \right]`, binds: binding.product };
      case 'any':
        return { tex: String.raw`\exists\,${list}:\ ${body}`, binds: binding.or };
      case 'all':
        return { tex: String.raw`\forall\,${list}:\ ${body}`, binds: binding.or };
      case 'least':
        return atom(String.raw`\min_{${list}} ${bracketed(body)}`);
      default:
        return atom(String.raw`\max_{${list}} ${bracketed(body)}`);
    }
  }
}

const special: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash `,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  '%': String.raw`\%`,
  _: String.raw`\_`,
  '^': String.raw`\textasciicircum `,
  '~': String.raw`\textasciitilde `,
};

/** A name inside a formula. */
function text(name: string): string {
  return String.raw`\text{${name.replace(/[\\{}$&#%_^~]/g, (sign) => special[sign] ?? sign)}}`;
}

function bracketed(tex: string): string {
  return String.raw`\left( ${tex} \right)`;
}

function cases(rows: readonly (readonly [value: string, when: string])[]): Formula {
  const lines = rows.map(([value, when]) => `${value} & ${when}`).join(String.raw` \\ `);
  return atom(String.raw`\begin{cases} ${lines} \end{cases}`);
}

function atom(tex: string): Formula {
  return { tex, binds: binding.atom };
}

function sum(tex: string): Formula {
  return { tex, binds: binding.sum };
}

function relation(tex: string): Formula {
  return { tex, binds: binding.relation };
}
