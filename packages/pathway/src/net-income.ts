import {
  definePolicy,
  nothing,
  number,
  rounding,
  text,
  type ChoiceTerm,
  type FlagTerm,
  type MoneyTerm,
  type Policy,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { costsLeftOut, countedFrom, deductedCosts, incomeLeftOut } from './counted-income.ts';
import { isOperating, isProperty, isTransfer, isWage } from './income-source.ts';
import type { IncomeKind } from './model/income-kind.ts';
import { IncomeYear } from './model/income-year.ts';
import { NetIncome } from './model/net-income.ts';
import { netIncomeExamples } from './net-income-examples.ts';
import { netIncomeLaws } from './net-income-laws.ts';
import { netIncomeParameters, type NetIncomeParameters } from './net-income-parameters.ts';
import { registeredIncomes } from './registered-incomes.ts';
import { netIncomePage } from './sources.ts';

const perHead = /* @__PURE__ */ rounding('halfUp', '0.01', '公布的算例（庆城2015、冠县2016）四舍五入到分');

/**
 * 人均纯收入 (clause 1.2): wages, operations less their cost, property and transfers of the income year, divided by the persons in
 * the register. It is another base than disposable income per usual resident, with which it is never mixed.
 *
 * @source S0 S11
 */
export const netIncome: Policy<'pathway/net-income', IncomeYear, NetIncome, NetIncomeParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'pathway/net-income',
    clauses: ['1.2'],
    title: text('人均纯收入', 'Net income per head'),
    summary: text(
      '全家一个收入年度的工资、经营、财产和转移收入，扣除经营支出后，按登记人口平均。',
      'What the household earned and received in the income year, less the cost of its operations, divided by its registered persons.',
    ),
    subject: 'household',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('家庭收入测算表（户主签字）', 'income sheet, signed by the head')],
    timeLimit: text('年度动态调整前；期限未见来源', 'before the yearly adjustment; no limit was found'),
    level: text('村', 'village'),
    sources: [workPoints2019, netIncomePage],
    interactions: [
      {
        with: 'safety-net/post-service',
        what: text('专岗报酬计入工资性收入（示例）', 'pay of a post counts as wages (assumed)'),
      },
      {
        with: 'safety-net/dibao-top-up',
        what: text('低保金计入转移性收入（示例）', 'dibao counts as a transfer (assumed)'),
      },
      {
        with: 'safety-net/tekun-support',
        what: text('特困供养金计入转移性收入（示例）', 'tekun support counts (assumed)'),
      },
      {
        with: 'industry/income-distribution',
        what: text('资产收益分红计入财产性收入', 'the dividend of assets counts as property'),
      },
      {
        with: 'education/student-aid',
        what: text('学生资助不计入家庭收入', 'a student grant is no income of the household'),
      },
    ],
    input: IncomeYear,
    output: NetIncome,
    parameters: netIncomeParameters,
    on: 'reckonedOn',
    formula: (facts, p) => {
      const from = (source: (kind: ChoiceTerm<IncomeKind>) => FlagTerm): MoneyTerm =>
        countedFrom(facts, p, ({ kind }) => source(kind));
      const wage = from(isWage).as('工资性收入', 'wages');
      const gross = from(isOperating).as('经营性收入', 'income from operations');
      const property = from(isProperty).as('财产性收入', 'income from property');
      const transfer = from(isTransfer).as('转移性收入', 'transfers');
      const costs = deductedCosts(facts, p).as('扣除的支出', 'costs deducted');
      const operatingNet = gross.minus(costs).as('经营性净收入', 'net income from operations');
      const net = wage.plus(operatingNet).plus(property).plus(transfer).as('家庭纯收入', 'net income of the household');
      const stable = countedFrom(facts, p, ({ lasting }) => lasting).as('计入的稳定收入', 'lasting income that counts');
      return {
        wage,
        operatingNet,
        property,
        transfer,
        net,
        perCapita: net.dividedBy(facts.members, { rounding: perHead, whenZero: nothing }),
        stableNet: stable.minus(costs),
        leftOut: incomeLeftOut(facts, p),
        costsLeftOut: costsLeftOut(facts, p),
      };
    },
    requires: [
      {
        id: 'year-not-in-the-future',
        fields: ['year', 'reckonedOn'],
        rule: text('不测算以后的收入年度', 'no income year that has yet to begin is reckoned'),
        holds: (facts) => facts.year.isAtMost(facts.reckonedOn.year.plus(number(1))),
      },
    ],
    assessment: { per: 'household', facts: registeredIncomes },
    laws: netIncomeLaws,
    examples: netIncomeExamples,
  });
