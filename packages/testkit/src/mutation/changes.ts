import type { Node } from '@dzfp/core/plan';
import type { Successor } from './replaced.ts';

/** A mistake that someone could make when writing a rule down. */
export interface Change {
  readonly kind: Mistake;
  readonly successor: Successor;
}

/** Each mistake by the name that a report prints, with what it does to the rule. */
export const mistakes = {
  boundaryMoved: { zh: '“低于”与“不高于”混淆', en: '"below" and "at most" confused' },
  oppositeCondition: { zh: '条件反了', en: 'a condition turned round' },
  droppedBranch: { zh: '少了一种情形', en: 'a case dropped' },
  neighbouringCase: { zh: '情形对错了一格', en: 'the neighbouring case taken' },
  droppedCondition: { zh: '少了一个条件或例外', en: 'a condition or exception dropped' },
  droppedLimit: { zh: '少了封顶或保底', en: 'a cap or floor dropped' },
  droppedPart: { zh: '少算一部分', en: 'a part left out' },
  wrongSign: { zh: '加减混淆', en: 'plus and minus confused' },
  droppedFactor: { zh: '少乘一个比例或数量', en: 'a rate or number not applied' },
  otherRounding: { zh: '换了取整方式', en: 'rounded another way' },
  oneOff: { zh: '差一（一分、一天、一个）', en: 'one off: a fen, a day, a piece' },
  otherLabel: { zh: '取了另一类别', en: 'another label taken' },
  droppedFallback: { zh: '缺项不再按规定补', en: 'what stands for a missing fact dropped' },
  otherQuantifier: { zh: '“任一”与“全部”混淆，或最大与最小混淆', en: 'any and all, or least and greatest, confused' },
  otherMonthEnd: { zh: '换了月末规则', en: 'another rule for the end of a month' },
  tariffMoved: { zh: '分段界线差一分', en: 'the edge of a band a fen away' },
} as const;

export type Mistake = keyof typeof mistakes;

function take(kind: Mistake, of: (node: never) => number): Change {
  return { kind, successor: (node) => of(node as never) };
}

function rewrite(kind: Mistake, of: (node: never) => object): Change {
  return { kind, successor: (node, place) => place({ ...node, ...of(node as never) }) };
}

const oneMore: Change = {
  kind: 'oneOff',
  successor: (node, place) => {
    const { quantity } = node;
    const one = { op: 'constant', quantity: quantity === 'day' ? 'count' : quantity, value: 1 } as const;
    const op = quantity === 'day' ? 'addDays' : 'add';
    return place({ op, quantity, left: place(node), right: place(one) });
  },
};

/** The mistakes that can be made at a node. */
export function changesAt(node: Node<number>): readonly Change[] {
  switch (node.op) {
    case 'compare':
      return [
        ...(node.relation === 'equal'
          ? []
          : [rewrite('boundaryMoved', () => ({ relation: node.relation === 'below' ? 'atMost' : 'below' }))]),
        {
          kind: 'oppositeCondition',
          successor: (here, place) => place({ op: 'not', quantity: 'flag', of: place(here) }),
        },
      ];
    case 'choose':
      return [
        take('droppedBranch', ({ yes }: { yes: number }) => yes),
        take('droppedBranch', ({ no }: { no: number }) => no),
      ];
    case 'match':
      return node.cases.flatMap((ref, i) => {
        const next = (i + 1) % node.cases.length;
        if (node.cases[next] === ref) return [];
        return [
          rewrite('neighbouringCase', ({ cases }: { cases: readonly number[] }) => ({
            cases: cases.with(i, cases[next] as number),
          })),
        ];
      });
    case 'and':
    case 'or':
      return [
        take('droppedCondition', ({ left }: { left: number }) => left),
        take('droppedCondition', ({ right }: { right: number }) => right),
      ];
    case 'not':
      return [take('oppositeCondition', ({ of }: { of: number }) => of)];
    case 'least':
    case 'greatest':
      return [take('droppedLimit', ({ left }: { left: number }) => left)];
    case 'add':
      return [
        take('droppedPart', ({ left }: { left: number }) => left),
        rewrite('wrongSign', () => ({ op: 'subtract' })),
      ];
    case 'subtract':
      return [take('droppedPart', ({ left }: { left: number }) => left), rewrite('wrongSign', () => ({ op: 'add' }))];
    case 'multiply':
      return [take('droppedFactor', ({ left }: { left: number }) => left)];
    case 'round':
    case 'divide': {
      const mode = node.rounding.mode === 'down' ? 'up' : 'down';
      return [rewrite('otherRounding', () => ({ rounding: { ...node.rounding, mode } }))];
    }
    case 'constant':
      if (node.quantity === 'flag') return [rewrite('oppositeCondition', () => ({ value: 1 - node.value }))];
      if (node.labels !== undefined) {
        const other = (node.value + 1) % node.labels.length;
        return other === node.value ? [] : [rewrite('otherLabel', () => ({ value: other }))];
      }
      return [rewrite('oneOff', () => ({ value: node.value + 1 }))];
    case 'ifUnknown':
    case 'ifNone':
      return [take('droppedFallback', ({ of }: { of: number }) => of)];
    case 'aggregate': {
      const other = { any: 'all', all: 'any', least: 'greatest', greatest: 'least' } as const;
      if (node.how === 'sum' || node.how === 'count') return [oneMore];
      return [rewrite('otherQuantifier', () => ({ how: other[node.how as keyof typeof other] }))];
    }
    case 'daysBetween':
    case 'addDays':
    case 'wholeYears':
      return [oneMore];
    case 'addMonths':
      return [rewrite('otherMonthEnd', () => ({ rule: node.rule === 'lastDay' ? 'nextFirst' : 'lastDay' })), oneMore];
    case 'bands':
      return [
        {
          kind: 'tariffMoved',
          successor: (here, place) => {
            const { amount } = here as typeof node;
            const fen = place({ op: 'constant', quantity: 'money', value: 1 });
            return place({
              ...here,
              amount: place({ op: 'add', quantity: 'money', left: amount, right: fen }),
            } as Node<number>);
          },
        },
      ];
    case 'ratio':
      return [
        rewrite('oppositeCondition', (here: typeof node) => ({
          numerator: here.denominator,
          denominator: here.numerator,
        })),
      ];
    case 'field':
    case 'none':
    case 'known':
    case 'isNone':
    case 'yearOf':
    case 'monthOf':
    case 'label':
    case 'lookup':
      return [];
  }
}
