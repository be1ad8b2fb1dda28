import { label, number, text, yes, no, type FlagTerm } from '@dzfp/core';
import { cause } from '@dzfp/core/model';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household } from '../subject.ts';

/** Q-HH-04: one main cause; at most two others, other than it. */
export const causesInOrder: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-04',
  clause: '1.4',
  severity: 'error',
  concern: 'record',
  origin: 'form',
  message: text('致贫原因缺失、重复或超出数量', 'Cause of poverty missing, repeated or too many'),
  mend: text(
    '主要致贫原因填一项，其他原因至多两项且不与主要原因重复。',
    'One main cause, at most two others, none of them the main one.',
  ),
  subject: household,
  reads: ['mainCause', 'otherCauses'],
  finding: ({ mainCause, otherCauses }) => {
    const missing = mainCause.isNone.as('主要原因缺失', 'main cause missing');
    // Of a missing main cause the fallback is never looked at: it is a finding by itself.
    const main = mainCause.ifNone(label(cause, 'illness'));
    const repeated = otherCauses.any((each) => each.cause.equals(main)).as('与主要原因重复', 'the main one repeated');
    const tooMany = otherCauses
      .count(() => yes)
      .isAbove(number(2))
      .as('超过两项', 'more than two');
    return missing.or(repeated).or(tooMany);
  },
  fires: { mainCause: 'illness', otherCauses: [{ cause: 'illness' }] },
  passes: { mainCause: 'illness', otherCauses: [{ cause: 'lackOfSkills' }] },
});

/** Q-HH-06: illness, disability or schooling as the cause needs a member who is ill, disabled, in school. */
export const causeFitsMembers: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-HH-06',
  clause: '1.4',
  severity: 'warning',
  concern: 'record',
  message: text('致贫原因与成员情况不符', 'The cause does not fit any member'),
  mend: text(
    '请核对成员健康、残疾、在校情况，或重新认定原因。',
    'Compare health, disability and schooling of the members, or find the cause anew.',
  ),
  subject: household,
  reads: ['mainCause', 'members'],
  finding: ({ mainCause, members }) => {
    const ill = members.any((each) => each.health.isOneOf('chronic', 'serious')).as('有病人', 'somebody is ill');
    const disabled = members.any((each) => each.health.is('disabled')).as('有残疾人', 'somebody is disabled');
    const pupil = members.any((each) => each.inSchool.is('notInSchool').not()).as('有在校生', 'somebody is in school');
    const fits: FlagTerm = mainCause.ifNone(label(cause, 'lackOfSkills')).match({
      illness: ill,
      disability: disabled,
      schooling: pupil,
      disaster: yes,
      lackOfLand: yes,
      lackOfWater: yes,
      lackOfSkills: yes,
      lackOfLabour: yes,
      lackOfFunds: yes,
      poorTransport: yes,
      lackOfDrive: yes,
      marriage: yes,
      bereavement: yes,
    });
    return mainCause.isNone.choose(no, fits.as('原因与成员相符', 'the cause fits a member').not());
  },
  fires: { mainCause: 'schooling', members: [{ inSchool: 'notInSchool' }] },
  passes: { mainCause: 'schooling', members: [{ inSchool: 'primary2' }] },
});
