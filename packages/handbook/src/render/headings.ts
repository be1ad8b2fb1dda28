import type { Language } from '@dzfp/core';

/** The blocks of a policy's page, in their order; the key is the anchor. */
export const blocks = [
  'clause',
  'parameters',
  'rule',
  'examples',
  'variations',
  'charts',
  'guarantees',
  'calculator',
  'changes',
  'related',
] as const;

/** A block of a page. */
export type Block = (typeof blocks)[number];

/** The headings of the blocks. */
export const headings: Readonly<Record<Language, Readonly<Record<Block, string>>>> = {
  zh: {
    clause: '条款',
    parameters: '参数',
    rule: '计算方法',
    examples: '算例',
    variations: '算例的变化',
    charts: '图',
    guarantees: '保证与核验',
    calculator: '计算器',
    changes: '变更记录',
    related: '相关政策',
  },
  en: {
    clause: 'Clause',
    parameters: 'Parameters',
    rule: 'The rule',
    examples: 'Worked examples',
    variations: 'Variations of the examples',
    charts: 'Charts',
    guarantees: 'Guarantees',
    calculator: 'Calculator',
    changes: 'Changes over time',
    related: 'Related policies',
  },
};
