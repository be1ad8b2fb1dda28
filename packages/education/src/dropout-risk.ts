import {
  count,
  day,
  definePolicy,
  flag,
  label,
  number,
  onlyWhen,
  record,
  text,
  type ChoiceTerm,
  type Count,
  type Day,
  type Policy,
  type Schema,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { dropoutDelegations, dropoutParameters, type DropoutParameters } from './dropout-parameters.ts';
import { dropoutExamples } from './dropout-risk-examples.ts';
import { dropoutLaws } from './dropout-risk-laws.ts';
import { DropoutLevel } from './model/dropout-level.ts';
import { PupilAtRisk } from './model/pupil-at-risk.ts';

/** The risk of a child, and what has to be done by when. */
export interface DropoutRisk {
  /** Lawfully out of the classroom: home teaching, deferral or suspension with an approval in force. */
  readonly lawful: boolean;
  /** 0 none, 1 watch, 2 warning, 3 dropped out. */
  readonly rank: Count;
  readonly level: DropoutLevel;
  readonly atRisk: boolean;
  readonly visits: Count;
  /** Null for a child whom nobody has to persuade. */
  readonly nextVisitBy: Day | null;
  readonly overdue: boolean;
}

const DropoutRisk: Schema<DropoutRisk> = record<DropoutRisk>('辍学风险', 'risk of dropping out', {
  lawful: flag('合法不在校', 'lawfully out of the classroom'),
  rank: count('风险序数', 'rank of the risk', { most: 3 }),
  level: DropoutLevel,
  atRisk: flag('需预警劝返', 'to be warned of and persuaded'),
  visits: count('离校后劝返次数', 'visits since the child has been away'),
  nextVisitBy: day('下次劝返截止日', 'next visit by', { least: '1850-01-01', most: '2299-12-31' }).nullable(),
  overdue: flag('劝返逾期', 'a visit is overdue'),
});
const at = (level: DropoutLevel): ChoiceTerm<DropoutLevel> => label(DropoutLevel, level);

/**
 * 控辍保学 (clause 5.5): the register compared with the school roll. Home teaching and deferral with an approval in force are lawful,
 * an approval that has run out is not. Worse attendance never lowers the level; each level above watch has a dated next visit.
 *
 * @source S0
 */
export const dropoutRisk: Policy<'education/dropout-risk', PupilAtRisk, DropoutRisk, DropoutParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'education/dropout-risk',
    clauses: ['5.5'],
    title: text('控辍保学', 'Dropout alert'),
    summary: text(
      '适龄孩子离校必有人上门劝返；送教上门、缓学、休学经批准不算辍学。',
      'A child of school age who stays away is visited in time; approved home teaching or deferral is no dropout.',
    ),
    subject: 'pupil',
    authority: text('教育和体育局、乡镇政府', 'education and sports bureau, township government'),
    papers: [text('学籍与建档立卡比对表', 'comparison of roll and register'), text('劝返记录', 'record of visits')],
    timeLimit: text('时限为参数；未见来源', 'set by parameters; no source was found'),
    level: text('学校、乡镇', 'school and township'),
    sources: [workPoints2019],
    interactions: [
      { with: 'education/school-stage', what: text('是否适龄由学段认定', 'whether of age is said by the stage') },
      { with: 'monitoring/risk-screen', what: text('辍学风险为监测线索', 'the risk is a signal of monitoring') },
    ],
    input: PupilAtRisk,
    output: DropoutRisk,
    parameters: dropoutParameters,
    on: 'on',
    applies: ({ ofCompulsoryAge }) => ofCompulsoryAge,
    formula: (pupil, p) => {
      const { on, attendance, awaySince } = pupil;
      const [zero, one, two, three] = [number(0), number(1), number(2), number(3)];
      const dayBefore = on.plusDays(number(-1)).as('查询日前一日', 'day before the day asked about');
      const approved = pupil.approvedUntil.ifNone(dayBefore).isOnOrAfter(on).as('批准在有效期内', 'approval in force');
      const lawful = attendance
        .isOneOf('homeTeaching', 'deferred', 'suspended')
        .and(approved)
        .as('合法不在校', 'lawfully out of the classroom');

      const fromWatch = pupil.daysMissed.isAtLeast(p.watchFrom).choose(one, zero);
      const fromWarn = pupil.daysMissed.isAtLeast(p.warnFrom).choose(two, fromWatch);
      const byAbsence = pupil.daysMissed.isAtLeast(p.dropoutFrom).choose(three, fromWarn).as('旷课等级', 'by absence');
      const bySignals = pupil.leftBehind
        .or(pupil.fallingBehind)
        .choose(one, zero)
        .as('家庭与学习信号', 'by other signals');
      const ofAttending = byAbsence.atLeast(bySignals).as('在读学生等级', 'of those who attend');
      const outside = attendance.is('attending').choose(ofAttending, three);
      const ofDue = lawful.choose(zero, outside);
      const rank = pupil.ofCompulsoryAge.choose(ofDue, zero).as('风险序数', 'rank of the risk');

      const away = awaySince.ifNone(on).as('离校日', 'away since');
      const visits = pupil.persuasions
        .count((visit) => visit.on.isOnOrAfter(away).and(visit.on.isOnOrBefore(on)))
        .as('离校后劝返次数', 'visits since the child has been away');
      const last = pupil.persuasions
        .latest((visit) => visit.on.isOnOrBefore(on).choose(visit.on, away), { whenEmpty: away })
        .as('最近一次劝返', 'last visit');
      const first = away.plusDays(p.firstVisitWithin);
      const next = last.plusDays(p.visitEvery);
      const nextVisitBy = visits.equals(zero).choose(first, next).as('下次劝返截止日', 'next visit by');
      const atRisk = rank.isAtLeast(two).as('需预警劝返', 'to be warned of and persuaded');
      return {
        lawful,
        rank,
        level: rank
          .isAtLeast(three)
          .choose(
            at('dropout'),
            rank.isAtLeast(two).choose(at('warning'), rank.isAtLeast(one).choose(at('watch'), at('none'))),
          ),
        atRisk,
        visits,
        nextVisitBy: onlyWhen(atRisk, nextVisitBy),
        overdue: atRisk.and(on.isAfter(nextVisitBy)),
      };
    },
    delegations: dropoutDelegations,
    assessment: {
      per: 'member',
      needs: ['education/school-stage'],
      facts: ({ on, results }) => {
        const of = results['education/school-stage']?.['ofCompulsoryAge'];
        return { on, ...(typeof of === 'boolean' ? { ofCompulsoryAge: of } : {}) };
      },
      alerts: ['atRisk', 'overdue'],
    },
    laws: dropoutLaws,
    examples: dropoutExamples,
  });
