import {
  choice,
  day,
  flag,
  freeText,
  list,
  money,
  rate,
  ratio,
  record,
  text,
  type Day,
  type Money,
  type Rate,
  type Ratio,
  type Schema,
  type Text,
} from '@dzfp/core';

/** What guarantees an income (保障方式): a policy of insurance, an order at a set price, a rent that is owed in any case. */
export type Cover = 'none' | 'insurance' | 'order' | 'guaranteedRent';
/** What a project earns of one product from one buyer, and how much of it is guaranteed. */
export interface SalesLine {
  readonly product: string;
  readonly buyer: string;
  readonly income: Money;
  readonly cover: Cover;
  /** 保底金额; of no account when there is no cover. */
  readonly guaranteed: Money;
}
/** A project before a fall of prices. */
export interface ShockedProject {
  readonly on: Day;
  /** 价格跌幅. */
  readonly shock: Rate;
  readonly cost: Money;
  readonly lines: readonly SalesLine[];
}
/** How it stands the fall. */
export interface ShockReport {
  readonly before: Money;
  readonly after: Money;
  readonly loss: Money;
  readonly insured: Money;
  readonly ordered: Money;
  readonly rented: Money;
  /** 保障占比: what is guaranteed, of the income. */
  readonly covered: Ratio;
  readonly belowCost: boolean;
}
/** The sales of a project, to see what they hang on. */
export interface ProjectSales {
  readonly on: Day;
  readonly lines: readonly SalesLine[];
}
/** How much of the income hangs on one product or one buyer. */
export interface Concentration {
  readonly biggest: string;
  readonly share: Ratio;
  readonly tooMuch: boolean;
}
/** By product and by buyer; left out where nothing is sold. */
export interface SalesConcentration {
  readonly income: Money;
  readonly product?: Concentration;
  readonly buyer?: Concentration;
}

const large = { most: '100000000.00' };
const product = freeText('产品', 'product', { most: 40 });
const SalesLine: Schema<SalesLine> = record<SalesLine>('销售', 'sales', {
  product,
  buyer: freeText('买家', 'buyer', { most: 60 }),
  income: money('收入', 'income', large),
  cover: choice<Readonly<Record<Cover, Text>>>('保障方式', 'cover', {
    none: text('无保障', 'none'),
    insurance: text('保险', 'insurance'),
    order: text('订单保底', 'order at a set price'),
    guaranteedRent: text('保底租金', 'guaranteed rent'),
  }),
  guaranteed: money('保底金额', 'guaranteed', large),
});
const lines = list('销售', 'sales', SalesLine, { most: 100 });
export const ShockedProject: Schema<ShockedProject> = record<ShockedProject>('项目收入', 'income of a project', {
  on: day('测算日期', 'day of the estimate'),
  shock: rate('价格跌幅', 'fall of prices'),
  cost: money('成本', 'cost', large),
  lines,
});
export const ShockReport: Schema<ShockReport> = record<ShockReport>('抗风险情况', 'report', {
  before: money('原收入', 'before'),
  after: money('跌价后收入', 'after'),
  loss: money('损失', 'loss'),
  insured: money('保险保障', 'insured'),
  ordered: money('订单保底', 'guaranteed by orders'),
  rented: money('保底租金', 'guaranteed rent'),
  covered: ratio('保障占比', 'share that is guaranteed'),
  belowCost: flag('低于成本', 'below cost'),
});
export const ProjectSales: Schema<ProjectSales> = record<ProjectSales>('项目销售', 'sales of a project', {
  on: day('统计日期', 'as of'),
  lines,
});
const Concentration: Schema<Concentration> = record<Concentration>('集中度', 'concentration', {
  biggest: freeText('最大一项', 'the biggest'),
  share: ratio('最大一项占比', 'share of the biggest'),
  tooMuch: flag('过于集中', 'too concentrated'),
});
export const SalesConcentration: Schema<SalesConcentration> = record<SalesConcentration>(
  '销售集中度',
  'concentration',
  {
    income: money('收入', 'income'),
    product: Concentration.optional(),
    buyer: Concentration.optional(),
  },
);
