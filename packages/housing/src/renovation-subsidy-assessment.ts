import { text, type Assessment } from '@dzfp/core';
import type { RenovatedHousehold, RenovationSubsidy } from './model/renovated-household.ts';

/** Whether some member is known to be, all are known not to be, or it is not known. */
function someMember(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** Grade and classes follow from the register; acceptance and payment have to be given, the area from its own policy. */
export const subsidyAssessment: Assessment<RenovatedHousehold, RenovationSubsidy> = {
  per: 'household',
  needs: ['housing/rebuilt-area'],
  facts: ({ household, on, results }) => {
    const { members, houseGrade: grade } = household;
    const dibao = someMember(members.map((each) => each.dibao));
    const tekun = someMember(members.map((each) => each.tekun));
    const disabled = someMember(
      members.map(({ disabilityLevel: level }) => (level === undefined ? undefined : level !== null)),
    );
    const area = results['housing/rebuilt-area']?.['acceptable'];
    // Whether a household whose policies ended is still of the class is not said; its dwelling is inspected all the same.
    const registered = household.status === 'liftedWithoutPolicy' ? {} : { registered: true };
    return {
      on,
      ...registered,
      ...(grade === undefined ? {} : { grade }),
      ...(dibao === undefined ? {} : { dibao }),
      ...(tekun === undefined ? {} : { tekun }),
      ...(disabled === undefined ? {} : { disabled }),
      ...(typeof area === 'boolean' ? { areaAcceptable: area } : {}),
    };
  },
  owed: 'subsidy',
  payer: text('县财政（危房改造补助资金）', 'county finance (renovation funds)'),
};
