import { count, parameter, type Count, type ParametersOf } from '@dzfp/core';

/** Age of entry and the years of compulsory schooling. */
export interface CompulsoryYears {
  readonly primaryAge: Count;
  readonly primaryYears: Count;
  readonly juniorYears: Count;
}

const years = { most: 20 };

/** The same values that the education policies take (义务教育年限). */
export const compulsoryYears: ParametersOf<CompulsoryYears> = {
  primaryAge: /* @__PURE__ */ parameter('education/primary-age', '5.1', count('入学年龄', 'age of entry', years)),
  primaryYears: /* @__PURE__ */ parameter(
    'education/primary-years',
    '5.1',
    count('小学年限', 'years of primary school', years),
  ),
  juniorYears: /* @__PURE__ */ parameter(
    'education/junior-years',
    '5.1',
    count('初中年限', 'years of junior school', years),
  ),
};
