import {
  flag,
  money,
  parameter,
  rate,
  table,
  text,
  type Money,
  type ParametersOf,
  type Rate,
  type Table,
} from '@dzfp/core';
import { AidGroup } from './model/aid-group.ts';
import { AidTier } from './model/aid-tier.ts';
import { Degree } from './model/degree.ts';
import { Scholarship } from './model/scholarship.ts';
import { Stage } from './model/stage.ts';

/** The tariffs of aid, and whom it is for. */
export interface StudentAidParameters {
  readonly aidedGroups: Table<AidGroup, boolean>;
  readonly grantByTier: Table<Stage, Table<AidTier, Money>>;
  readonly boarderGrant: Table<Stage, Money>;
  readonly nonBoarderShare: Rate;
  readonly tuitionCeiling: Table<Stage, Money | null>;
  readonly disabledNewStudent: Table<Degree, Money>;
  readonly scholarships: Table<Scholarship, Money>;
}

const byTier = table(AidTier, money('资助金', 'grant'));

/** 资助标准: each tariff holds for a school year. */
export const studentAidParameters: ParametersOf<StudentAidParameters> = {
  aidedGroups: parameter('education/aided-groups', '5.1', table(AidGroup, flag('列入资助', 'aided'))),
  grantByTier: parameter(
    'education/grant-by-tier',
    '5.1',
    table(Stage, byTier),
    text('分档标准，不是平均标准。', 'The amount of each tier, not the average of a budget.'),
  ),
  boarderGrant: parameter(
    'education/boarder-grant',
    '5.1',
    table(Stage, money('寄宿生生活补助', 'living grant of boarders')),
  ),
  nonBoarderShare: parameter(
    'education/non-boarder-share',
    '5.1',
    rate('非寄宿生占寄宿生标准的比例', 'share of the boarder amount for those who do not board'),
  ),
  tuitionCeiling: parameter(
    'education/tuition-ceiling',
    '5.1',
    table(Stage, money('学费减免上限', 'most tuition waived').nullable()),
    text('空值表示全免。', 'None means that all of it is waived.'),
  ),
  disabledNewStudent: parameter(
    'education/disabled-new-student',
    '5.1',
    table(Degree, money('残疾新生一次性补助', 'once for new disabled students')),
  ),
  scholarships: parameter('education/scholarships', '5.1', table(Scholarship, money('奖学金', 'scholarship'))),
};
