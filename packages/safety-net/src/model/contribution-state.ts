import { choice, text, type Schema, type Text } from '@dzfp/core';

/** Why a contribution is paid for a person, or not. */
export type ContributionState =
  'paidFor' | 'paidForAlready' | 'drawsPension' | 'employeesScheme' | 'inSchool' | 'tooYoung' | 'tooOld' | 'notPoor';

/** 代缴情形: one for each person and year. */
export const ContributionState: Schema<ContributionState> = choice<Readonly<Record<ContributionState, Text>>>(
  '代缴情形',
  'state of the contribution',
  {
    paidFor: text('由财政代缴', 'paid for by the budget'),
    paidForAlready: text('本年已代缴', 'paid for this year already'),
    drawsPension: text('已领取养老金', 'draws the pension'),
    employeesScheme: text('已参加职工养老保险', "covered by the employees' scheme"),
    inSchool: text('在校学生', 'in school'),
    tooYoung: text('未到缴费年龄', 'below the contributing age'),
    tooOld: text('已过缴费年龄', 'above the contributing age'),
    notPoor: text('不属于代缴对象', 'not among those who are paid for'),
  },
);
