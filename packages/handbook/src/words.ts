import type { Language } from '@dzfp/core';

/** The fixed words of a page, in one language. */
export interface Words {
  readonly colon: string;
  readonly comma: string;
  readonly yes: string;
  readonly no: string;
  readonly card: Readonly<
    Record<'id' | 'subject' | 'authority' | 'level' | 'papers' | 'timeLimit' | 'sources' | 'standing', string>
  >;
  readonly subjects: Readonly<Record<string, string>>;
  readonly standing: Readonly<Record<'official' | 'reported' | 'assumed' | 'missing' | 'given', string>>;
  readonly kind: Readonly<Record<'formula' | 'carried' | 'procedure', string>>;
  /** How a law is checked beside its proof. */
  readonly tested: string;
  readonly notTested: string;
  /** In the place of a proof: a procedure has no formula that could be proved. */
  readonly noFormula: string;
  readonly law: Readonly<Record<'everyDecision' | 'oneFact' | 'everyRun' | 'pledge', string>>;
}

const zh: Words = {
  colon: '：',
  comma: '、',
  yes: '是',
  no: '否',
  card: {
    id: '编码',
    subject: '适用对象',
    authority: '主管部门',
    level: '办理层级',
    papers: '材料',
    timeLimit: '时限',
    sources: '来源',
    standing: '数据来源等级',
  },
  subjects: {
    person: '个人',
    household: '家庭',
    village: '村',
    county: '县（市、区）',
    city: '市',
    project: '项目',
    pupil: '学生',
    payment: '支付',
  },
  standing: { official: '原文', reported: '转述', assumed: '示例', missing: '缺来源', given: '给定' },
  kind: { formula: '公式', carried: '逐笔累计的公式', procedure: '程序' },
  law: {
    everyDecision: '对每一次判定成立',
    oneFact: '一项事实变化时，结果只朝一个方向变化',
    everyRun: '对每一次运行成立',
    pledge: '承诺：是否兑现取决于当地数值',
  },
  tested: '性质测试（随机生成输入，每次提交都跑）',
  notTested: '只作证明',
  noFormula: '程序，不作证明',
};

const en: Words = {
  colon: ': ',
  comma: ', ',
  yes: 'yes',
  no: 'no',
  card: {
    id: 'Id',
    subject: 'Decides about',
    authority: 'Authority in charge',
    level: 'Handled by',
    papers: 'Papers',
    timeLimit: 'Time limit',
    sources: 'Sources',
    standing: 'Standing of the figures',
  },
  subjects: {
    person: 'a person',
    household: 'a household',
    village: 'a village',
    county: 'a county-level unit',
    city: 'the city',
    project: 'a project',
    pupil: 'a pupil',
    payment: 'a payment',
  },
  standing: {
    official: 'official',
    reported: 'reported',
    assumed: 'illustrative',
    missing: 'no source yet',
    given: 'given',
  },
  kind: { formula: 'formula', carried: 'formula that carries a running state', procedure: 'procedure' },
  law: {
    everyDecision: 'holds of every decision',
    oneFact: 'when one fact moves, the result moves one way only',
    everyRun: 'holds of every run',
    pledge: 'a pledge: whether it is kept rests on the values of the place',
  },
  tested: 'property tests (random inputs, run on every change)',
  notTested: 'proof alone',
  noFormula: 'a procedure, not proved',
};

/** The words of a language. */
export const wordsOf: Readonly<Record<Language, Words>> = { zh, en };
