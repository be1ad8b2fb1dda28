import { label, money, no, parameter, text, type Money } from '@dzfp/core';
import { houseGrade } from '@dzfp/core/model';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household } from '../subject.ts';
import { isLifted } from './lifted.ts';

/** Q-EX-01: a lifted household has its dwelling, water and medical care secured. */
export const guaranteesMet: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-EX-01',
  clause: '1.3',
  severity: 'error',
  concern: 'work',
  origin: 'seen',
  message: text(
    '脱贫户住房、饮水或医疗未保障',
    'A lifted household whose dwelling, water or medical care is not secured',
  ),
  mend: text('请补齐短板；确已解决的更新登记。', 'Make it good; where that was done, update the register.'),
  subject: household,
  reads: ['status', 'houseGrade', 'safeWater', 'members'],
  column: 'status',
  finding: ({ status, houseGrade: grade, safeWater, members }) => {
    // A blank grade is another rule's business.
    const dangerous = grade
      .ifNone(label(houseGrade, 'notAppraised'))
      .isOneOf('C', 'D')
      .as('危房', 'dangerous dwelling');
    const uninsured = members
      .any((each) => each.basicInsured.or(each.employeeInsured.ifUnknown(no)).not())
      .as('有人未参保', 'somebody is not insured');
    return isLifted(status).and(dangerous.or(safeWater.not()).or(uninsured).as('有一项未保障', 'one is not secured'));
  },
  fires: { status: 'liftedWithPolicy', houseGrade: 'D', safeWater: true, members: [{ basicInsured: true }] },
  passes: { status: 'liftedWithPolicy', houseGrade: 'B', safeWater: true, members: [{ basicInsured: true }] },
});

/** Q-EX-05: a lifted household has the three haves and the three cleans. */
export const threeHavesMet: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-EX-05',
  clause: '1.3',
  severity: 'warning',
  concern: 'work',
  message: text('脱贫户三有或三净未达标', 'A lifted household without the three haves or three cleans'),
  mend: text('请入户帮助整改后更新登记。', 'Help the household, then update the register.'),
  subject: household,
  reads: ['status', 'threeHaves', 'threeCleans'],
  column: 'status',
  finding: ({ status, threeHaves, threeCleans }) => isLifted(status).and(threeHaves.not().or(threeCleans.not())),
  fires: { status: 'liftedWithPolicy', threeHaves: true, threeCleans: false },
  passes: { status: 'liftedWithPolicy', threeHaves: true, threeCleans: true },
});

/** Q-EX-02: a lifted household's income per head is not below the line. */
export const aboveTheLine: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-EX-02',
  clause: '1.3',
  severity: 'warning',
  concern: 'work',
  message: text('脱贫户人均纯收入低于当年标准', 'A lifted household below the line of the year'),
  mend: text('请核实收入；确有返贫风险的列入监测。', 'Find out; watch the household where it may fall back.'),
  subject: household,
  reads: ['status', 'perHead'],
  column: 'perHead',
  parameters: {
    line: parameter<Money>('pathway/poverty-line', '1.3', money('贫困标准', 'poverty line')),
  },
  finding: ({ status, perHead }, { line }) => isLifted(status).and(perHead.isBelow(line)),
  fires: { status: 'liftedWithPolicy', perHead: '3000.00' },
  passes: { status: 'liftedWithPolicy', perHead: '6000.00' },
  values: { line: '3609.00' },
});

/** Q-EX-04: whoever is lifted has signed that it is so. */
export const exitSigned: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-EX-04',
  clause: '1.4',
  severity: 'error',
  concern: 'work',
  origin: 'form',
  message: text('退出未经农户签字认可', 'An exit without the household’s acceptance'),
  mend: text('请补办认可手续；农户不认可的恢复原状态。', 'Ask for the signature; without it the exit does not stand.'),
  subject: household,
  reads: ['status', 'exitAccepted'],
  column: 'status',
  finding: ({ status, exitAccepted }) => isLifted(status).and(exitAccepted.not()),
  fires: { status: 'liftedWithPolicy', exitAccepted: false },
  passes: { status: 'liftedWithPolicy', exitAccepted: true },
});
