import { text } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { person } from '../subject.ts';

/** Q-SA-05: who holds a village post can work. */
export const postNeedsCapacity: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-SA-05',
  clause: '8.4',
  severity: 'warning',
  concern: 'record',
  message: text('扶贫专岗人员登记为无劳动能力', 'The holder of a village post cannot work'),
  mend: text('请核对劳动能力，或调整岗位人员。', 'Check the capacity, or give the post to somebody else.'),
  subject: person,
  reads: ['post', 'labour'],
  finding: ({ post, labour }) => post.isNone.not().and(labour.isOneOf('lost', 'none')),
  fires: { post: 'elderly', labour: 'lost' },
  passes: { post: 'elderly', labour: 'weak' },
});
