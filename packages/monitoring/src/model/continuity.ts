import {
  choice,
  day,
  flag,
  freeText,
  list,
  money,
  record,
  text,
  type Day,
  type Money,
  type Schema,
  type Text,
} from '@dzfp/core';

/** 告知责任人: who is warned of an end, and tells the household. */
export type Warned = 'helper' | 'villageCommittee' | 'townshipOffice';

/** A day after which something is lost. */
export interface Ending {
  readonly on: Day;
  readonly policies: readonly { readonly policy: string }[];
  /** 每年少得: what is lost a year from the next day on. */
  readonly loss: Money;
  readonly remaining: Money;
}

/** 到期告知: an end that is near, who is warned of it, and whose policy it is. */
export interface Warning {
  readonly policy: string;
  readonly endsOn: Day;
  readonly warned: Warned;
  readonly bureau: string;
}

/** What goes on, what ends when, and the drop at the end. */
export interface Continuity {
  readonly goesOn: Money;
  readonly endings: readonly Ending[];
  readonly greatestLoss: Money;
  /** 不设期限的, what is left after the last end. */
  readonly lasting: Money;
  /** 全部到期后每年减少. */
  readonly drop: Money;
  readonly warnings: readonly Warning[];
  /** An end is near: somebody has to be warned. */
  readonly warn: boolean;
}

export const Warned: Schema<Warned> = choice<Readonly<Record<Warned, Text>>>('告知责任人', 'who is warned', {
  helper: text('帮扶责任人', 'the helper in charge'),
  villageCommittee: text('村民委员会', 'village committee'),
  townshipOffice: text('乡镇扶贫办', 'office of the township'),
});

const sum = { most: '1000000000.00' };
const policy = freeText('政策', 'policy');
const Ending: Schema<Ending> = record<Ending>('到期', 'ending', {
  on: day('截止日期', 'ends on'),
  policies: list('到期政策', 'policies that end', record<{ readonly policy: string }>('政策', 'policy', { policy })),
  loss: money('每年少得', 'lost a year', sum),
  remaining: money('其后每年', 'left a year', sum),
});
const Warning: Schema<Warning> = record<Warning>('到期告知', 'warning', {
  policy,
  endsOn: day('截止日期', 'ends on'),
  warned: Warned,
  bureau: freeText('主管部门', 'bureau in charge'),
});
export const Continuity: Schema<Continuity> = record<Continuity>('政策接续', 'continuity', {
  goesOn: money('现每年享受', 'enjoyed a year now', sum),
  endings: list('到期安排', 'endings', Ending),
  greatestLoss: money('最大一次减少', 'greatest loss at one time', sum),
  lasting: money('不设期限的每年金额', 'what never ends, a year', sum),
  drop: money('全部到期后每年减少', 'drop after the last end, a year', sum),
  warnings: list('到期告知', 'warnings', Warning),
  warn: flag('有政策临近到期', 'a policy ends soon'),
});
