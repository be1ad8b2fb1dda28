import { text } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household, person } from '../subject.ts';

/** Q-SA-01: a measure of dibao or tekun care has somebody who draws it. */
export const measureHasDrawer: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-SA-01',
  clause: '8.1',
  severity: 'error',
  concern: 'record',
  origin: 'seen',
  message: text('享受低保或特困帮扶措施但户内无相应人员', 'A dibao or tekun measure without a member who draws it'),
  mend: text('请与民政名单核对人员和措施。', 'Compare persons and measures with civil affairs.'),
  subject: household,
  reads: ['dibaoMeasure', 'tekunMeasure', 'members'],
  finding: ({ dibaoMeasure, tekunMeasure, members }) => {
    const noDibao = dibaoMeasure
      .and(members.any((each) => each.dibao).not())
      .as('有低保措施而无人享受', 'dibao by nobody');
    const noTekun = tekunMeasure
      .and(members.any((each) => each.tekun).not())
      .as('有特困措施而无人享受', 'tekun by nobody');
    return noDibao.or(noTekun);
  },
  fires: { dibaoMeasure: true, tekunMeasure: false, members: [{ dibao: false, tekun: false }] },
  passes: { dibaoMeasure: true, tekunMeasure: false, members: [{ dibao: true, tekun: false }] },
});

/** Q-SA-02: of a monitored household that draws dibao, dibao is among the measures. */
export const dibaoAmongMeasures: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-SA-02',
  clause: '12',
  severity: 'error',
  concern: 'record',
  origin: 'seen',
  message: text(
    '风险未消除且成员享受低保，帮扶措施未勾选低保',
    'Risk not removed and dibao drawn, but dibao is not among the measures',
  ),
  mend: text('请补勾措施，或核对低保登记。', 'Tick the measure, or check the entry of dibao.'),
  subject: household,
  reads: ['dibaoMeasure', 'monitored', 'riskRemoved', 'members'],
  finding: ({ dibaoMeasure, monitored, riskRemoved, members }) =>
    monitored
      .and(riskRemoved.not())
      .and(members.any((each) => each.dibao))
      .and(dibaoMeasure.not()),
  fires: { monitored: true, riskRemoved: false, dibaoMeasure: false, members: [{ dibao: true }] },
  passes: { monitored: true, riskRemoved: false, dibaoMeasure: true, members: [{ dibao: true }] },
});

/** Q-SA-03: a household of the attribute dibao has somebody who draws it, an ordinary one has nobody. */
export const dibaoAttribute: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-SA-03',
  clause: '8.1',
  severity: 'warning',
  concern: 'record',
  message: text('户属性与成员低保情况不符', 'The attribute disagrees with who draws dibao'),
  mend: text('请与民政低保名单核对属性和人员。', 'Compare attribute and persons with the dibao list.'),
  subject: household,
  reads: ['attribute', 'members'],
  finding: ({ attribute, members }) => {
    const drawn = members.any((each) => each.dibao).as('有人享受低保', 'somebody draws dibao');
    return attribute.is('dibao').and(drawn.not()).or(attribute.is('general').and(drawn));
  },
  fires: { attribute: 'dibao', members: [{ dibao: false }] },
  passes: { attribute: 'dibao', members: [{ dibao: true }] },
});

/** Q-SA-06: a household has the attribute tekun exactly when somebody is in tekun care. */
export const tekunAttribute: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-SA-06',
  clause: '8.1',
  severity: 'warning',
  concern: 'record',
  message: text('户属性与成员特困供养情况不符', 'The attribute disagrees with who is in tekun care'),
  mend: text('请与民政特困名单核对属性和人员。', 'Compare attribute and persons with the tekun list.'),
  subject: household,
  reads: ['attribute', 'members'],
  finding: ({ attribute, members }) =>
    attribute
      .is('tekun')
      .equals(members.any((each) => each.tekun).as('有人特困供养', 'somebody is in tekun care'))
      .not(),
  fires: { attribute: 'general', members: [{ tekun: true }] },
  passes: { attribute: 'tekun', members: [{ tekun: true }] },
});

/** Q-SA-09: nobody draws dibao and is in tekun care. */
export const dibaoAndTekun: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-SA-09',
  clause: '8.1',
  severity: 'error',
  concern: 'record',
  message: text('同一人同时登记低保和特困供养', 'Both dibao and tekun care'),
  mend: text('二者不能兼得，请与民政核对。', 'Nobody has both: compare with civil affairs.'),
  subject: person,
  reads: ['tekun', 'dibao'],
  finding: ({ tekun, dibao }) => tekun.and(dibao),
  fires: { dibao: true, tekun: true },
  passes: { dibao: true, tekun: false },
});

/** Q-SA-10: who is in tekun care cannot work. */
export const tekunWithoutLabour: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-SA-10',
  clause: '8.1',
  severity: 'warning',
  concern: 'record',
  message: text('特困供养人员登记为有劳动能力', 'In tekun care, but able to work'),
  mend: text('请核对劳动能力或供养资格。', 'Check the labour capacity, or the care.'),
  subject: person,
  reads: ['labour', 'tekun'],
  finding: ({ labour, tekun }) => tekun.and(labour.isOneOf('ordinary', 'skilled')),
  fires: { labour: 'ordinary', tekun: true },
  passes: { labour: 'none', tekun: true },
});
