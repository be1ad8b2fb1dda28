import { definePolicy, label, text, type ChoiceTerm, type FlagTerm, type PerhapsTerm, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { Actor } from './model/actor.ts';
import { DwellingActs, NextAct, ThreeActs } from './model/dwelling-acts.ts';
import { appraisalGuide } from './sources.ts';
import { threeActsExamples } from './three-acts-examples.ts';

/** Whether an act was not done, or was done by one of those who may. */
function doneBy(by: PerhapsTerm<ChoiceTerm<Actor>>, first: Actor, ...others: Actor[]): FlagTerm {
  // No actor stands for an act that was not done; the fallback is one who may, so that it raises no flaw.
  return by.isNone.or(by.ifNone(label(Actor, first)).isOneOf(first, ...others));
}

/**
 * 排查、鉴定、改造 (clause 7.1): three acts of three actors. Village or township screen every dwelling, a qualified body appraises,
 * and only then the dangerous one is renovated; nobody's screening stands for an appraisal.
 *
 * @source S0 S80
 */
export const threeActs: Policy<
  'housing/three-acts',
  DwellingActs,
  ThreeActs,
  Record<never, never>
> = /* @__PURE__ */ definePolicy({
  id: 'housing/three-acts',
  clauses: ['7.1'],
  title: text('排查、鉴定、改造', 'Screening, appraisal, renovation'),
  summary: text(
    '先由村镇排查，再由合格机构鉴定，危房才改造；三个环节各有主体，不能互相代替。',
    'The village screens, a qualified body appraises, and what is dangerous is renovated; no act stands for another.',
  ),
  subject: 'household',
  authority: text('住房和城乡建设局会同扶贫办', 'housing bureau with the poverty-alleviation office'),
  papers: [text('排查表、鉴定报告、竣工验收表', 'screening sheet, appraisal report, acceptance sheet')],
  timeLimit: text('未见来源', 'no source was found'),
  level: text('村镇排查，县组织鉴定和改造', 'village and township screen, the county has appraised and renovated'),
  sources: [workPoints2019, appraisalGuide],
  input: DwellingActs,
  output: ThreeActs,
  parameters: {},
  on: 'on',
  formula: (dwelling) => {
    const { screenedOn, appraisedOn, renovatedOn, on } = dwelling;
    const screened = screenedOn.isNone.not().as('已排查', 'screened');
    const appraised = appraisedOn.isNone.not().as('已鉴定', 'appraised');
    const renovated = renovatedOn.isNone.not().as('已改造', 'renovated');
    const dangerous = dwelling.grade.isOneOf('C', 'D').as('危房', 'dangerous');
    const act = (name: NextAct): ChoiceTerm<NextAct> => label(NextAct, name);
    const owing = dangerous.and(renovated.not()).as('危房未改造', 'dangerous and not renovated');
    const afterAppraisal = owing
      .choose(act('renovation'), act('none'))
      .as('鉴定后的下一步', 'next after the appraisal');
    const afterScreening = appraised
      .choose(afterAppraisal, act('appraisal'))
      .as('排查后的下一步', 'next after screening');
    const screeners = doneBy(dwelling.screenedBy, 'village', 'township').as(
      '排查主体正确',
      'screened by the right one',
    );
    const appraiser = doneBy(dwelling.appraisedBy, 'qualifiedBody').as('鉴定主体正确', 'appraised by the right one');
    const builders = doneBy(dwelling.renovatedBy, 'builder', 'household').as(
      '改造主体正确',
      'renovated by the right one',
    );
    const rightActors = screeners.and(appraiser).and(builders).as('实施主体正确', 'each act by whom it has to be');
    const screenedFirst = appraisedOn.isNone
      .or(screened.and(screenedOn.ifNone(on).isOnOrBefore(appraisedOn.ifNone(on))))
      .as('先排查后鉴定', 'screened before the appraisal');
    const appraisedFirst = renovatedOn.isNone
      .or(appraised.and(appraisedOn.ifNone(on).isOnOrBefore(renovatedOn.ifNone(on))))
      .as('先鉴定后改造', 'appraised before the renovation');
    const inOrder = screenedFirst.and(appraisedFirst).as('顺序正确', 'in order');
    return {
      next: screened.choose(afterScreening, act('screening')),
      rightActors,
      inOrder,
      flawed: rightActors.and(inOrder).not(),
    };
  },
  assessment: {
    per: 'household',
    facts: ({ household, on }) => ({
      on,
      ...(household.houseGrade === undefined ? {} : { grade: household.houseGrade }),
    }),
    alerts: ['flawed'],
  },
  laws: [
    {
      id: 'nothing-next-without-appraisal',
      title: text('未经鉴定不算完成', 'without an appraisal nothing is finished'),
      holds: ({ facts, result }) => result.next.is('none').not().or(facts.appraisedOn.isNone.not()),
    },
    {
      id: 'only-the-dangerous-are-renovated',
      title: text('只有C、D级须改造', 'only C and D are to be renovated'),
      holds: ({ facts, result }) => result.next.is('renovation').not().or(facts.grade.isOneOf('C', 'D')),
    },
    {
      id: 'no-appraisal-by-screeners',
      title: text('村镇排查不能代替鉴定', 'the screeners’ word is no appraisal'),
      holds: ({ facts, result }) =>
        facts.appraisedBy.isNone
          .or(facts.appraisedBy.ifNone(label(Actor, 'village')).is('qualifiedBody'))
          .or(result.rightActors.not()),
    },
  ],
  examples: threeActsExamples,
});
