import { nothing, text, type Law } from '@dzfp/core';
import type { AidedPupil } from './model/aided-pupil.ts';
import type { StudentAidParameters } from './student-aid-parameters.ts';
import type { StudentAid } from './student-aid.ts';

/** What aid keeps to, whatever the tariffs are. */
export const studentAidLaws: readonly Law<AidedPupil, StudentAid, StudentAidParameters>[] = [
  {
    id: 'owed-is-the-sum',
    title: text('应资助为各项之和', 'what is owed is the sum of its parts'),
    holds: ({ result }) => {
      const parts = result.grant.plus(result.tuitionRelief).as('补助与减免', 'grant and relief');
      return result.owed.equals(parts.plus(result.once).plus(result.scholarship));
    },
  },
  {
    id: 'owed-and-paid-apart',
    title: text('已发放不改变应资助，差额如实列明', 'paid does not change owed; the difference is shown'),
    holds: ({ result }) => result.outstanding.plus(result.paid).equals(result.owed),
  },
  {
    id: 'relief-within-tuition',
    title: text('减免不超过学校收费', 'no more tuition is waived than was charged'),
    holds: ({ facts, result }) => result.tuitionRelief.isAtMost(facts.tuition),
  },
  {
    id: 'nothing-without-entitlement',
    title: text('不符合条件者资助为零', 'who is not entitled is owed nothing'),
    holds: ({ result }) => result.entitled.or(result.owed.equals(nothing)),
  },
  {
    id: 'boarder-not-below-others',
    title: text('非寄宿生资助不超过寄宿生标准', 'who does not board gets at most the boarder amount'),
    holds: ({ facts, parameters, result }) =>
      facts.stage
        .isOneOf('primary', 'junior')
        .and(result.entitled)
        .not()
        .or(result.grant.isAtMost(parameters.boarderGrant.at(facts.stage))),
  },
  {
    id: 'more-paid-less-outstanding',
    title: text('已发放越多，未发放越少', 'the more was paid, the less is outstanding'),
    fact: 'paid',
    outcome: 'outstanding',
    direction: 'falls',
    slope: 1,
  },
];
