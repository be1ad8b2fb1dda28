import { text, type ProcedureLaw } from '@dzfp/core';
import { capacityOf } from './helper-capacity.ts';
import { helperKinds } from './model/helper-kind.ts';
import type { Pairing, PairingRound } from './model/pairing-round.ts';
import type { ThreeForOneParameters } from './three-for-one-parameters.ts';

/** What a pairing keeps to. */
export const threeForOneLaws: readonly ProcedureLaw<PairingRound, Pairing, ThreeForOneParameters>[] = [
  {
    id: 'one-of-each-kind',
    title: text('每名学生每类帮扶人至多一名', 'a pupil has at most one helper of each kind'),
    holds: ({ output: { pairs } }) =>
      new Set(pairs.map(({ pupil, kind }) => JSON.stringify([pupil, kind]))).size === pairs.length,
  },
  {
    id: 'capacity-kept',
    title: text('任何帮扶人不超过上限', 'no helper has more pupils than may be'),
    holds: ({ input, output, parameters }) =>
      input.helpers.every(({ id, kind, most }) => {
        const load = output.pairs.filter(({ helper }) => helper === id).length;
        return load === 0 || load <= Math.min(capacityOf(parameters.capacity, kind), most ?? load);
      }),
  },
  {
    id: 'nobody-lost',
    title: text(
      '每名学生每类要么有帮扶人，要么列明缺少的原因',
      'for each pupil and kind there is a helper or a reason',
    ),
    holds: ({ input, output }) =>
      output.pairs.length + output.missing.length === helperKinds.length * input.pupils.length,
  },
  {
    id: 'consent-kept',
    title: text('新结对须双方同意', 'a new pair is made with the consent of both'),
    holds: ({ input, output }) => {
      const willing = new Set(
        [...input.pupils, ...input.helpers].filter((each) => each.consents === true).map(({ id }) => id),
      );
      return output.pairs.every(({ pupil, helper, kept }) => kept || (willing.has(pupil) && willing.has(helper)));
    },
  },
  {
    id: 'G12',
    title: text('三类齐全方为全覆盖', 'covered means all three kinds'),
    holds: ({ input, output }) =>
      output.coverage.reached ===
      input.pupils.filter(({ id }) => output.pairs.filter(({ pupil }) => pupil === id).length === helperKinds.length)
        .length,
  },
];
