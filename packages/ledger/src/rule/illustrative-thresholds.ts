import { text, type ParameterBook } from '@dzfp/core';
import { jurisdictions } from '@dzfp/core/model';

const assumed = { jurisdiction: '000000', standing: 'assumed', source: 'ILLUSTRATIVE', from: '1990-01-01' } as const;

/**
 * 示例阈值（非政策依据）: made-up values for the thresholds of rules that no source gives. Nothing loads it unless it is named; a rule
 * without its threshold is not asked, and said to be so.
 */
export const illustrativeThresholds: ParameterBook = {
  name: text('示例阈值（非政策依据）', 'illustrative thresholds, not policy'),
  jurisdictions,
  sources: [{ key: 'ILLUSTRATIVE', title: '示例参数（非政策依据） illustrative, not policy' }],
  entries: [
    { parameter: 'ledger/oldest-age', value: 105, ...assumed },
    { parameter: 'ledger/least-generation', value: 14, ...assumed },
    { parameter: 'ledger/cost-times-income', value: 3, ...assumed },
    { parameter: 'ledger/income-change', value: '0.5', ...assumed },
    { parameter: 'ledger/grade-tolerance', value: 3, ...assumed },
    { parameter: 'ledger/working-age', value: 16, ...assumed },
    { parameter: 'ledger/issue-days', value: 60, ...assumed },
  ],
};
