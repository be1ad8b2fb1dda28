import { text, type Example, type Wire } from '@dzfp/core';
import type { PostCandidate, PostEligibility, PostParameters } from './model/post-candidate.ts';

const values: Wire<PostParameters> = { fit: { ordinary: true, skilled: true, weak: true, lost: false, none: false } };
const candidate: Wire<PostCandidate> = {
  checkedOn: '2019-06-01',
  registered: true,
  labour: 'weak',
  willing: true,
  tekun: false,
  holdsPost: false,
};

/** Cases of eligibility. */
export const postEligibilityExamples: readonly Example<PostCandidate, PostEligibility, PostParameters>[] = [
  {
    title: text('弱劳动力且愿意：可以上岗', 'A weak worker who wants to: can hold a post'),
    parameters: values,
    standing: 'assumed',
    input: candidate,
    expected: { eligible: true, reason: 'eligible' },
  },
  {
    title: text('丧失劳动力：不合适', 'Labour capacity lost: does not fit'),
    parameters: values,
    standing: 'assumed',
    input: { ...candidate, labour: 'lost' },
    expected: { eligible: false, reason: 'labour' },
  },
  {
    title: text('特困人员是服务对象', 'A tekun person is served'),
    parameters: values,
    standing: 'assumed',
    input: { ...candidate, tekun: true },
    expected: { eligible: false, reason: 'served' },
  },
  {
    title: text('是否愿意未知：不能决定', 'Willingness unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: { checkedOn: '2019-06-01', registered: true, labour: 'weak', tekun: false, holdsPost: false },
    refused: 'DZ301',
  },
];
