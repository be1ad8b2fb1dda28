import { count, definePolicy, label, parameter, text, type ChoiceTerm, type Count, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { CleansStanding, ThreeHavesThreeCleans } from './model/cleans-standing.ts';
import { DwellingVisit } from './model/dwelling-visit.ts';
import { registeredDwelling } from './registered-dwelling.ts';
import { threeHavesThreeCleansExamples } from './three-haves-three-cleans-examples.ts';
import { threeHavesThreeCleansLaws } from './three-haves-three-cleans-laws.ts';

/** For how long a judgment of cleanness holds. */
export interface ThreeCleansParameters {
  readonly validDays: Count;
}

function standing(name: CleansStanding): ChoiceTerm<CleansStanding> {
  return label(CleansStanding, name);
}

/**
 * 三有三净 (clause 1.3): television, fan, sound doors and windows; yard, rooms and persons clean. Cleanness is judged on the day of
 * an inspection and the judgment expires: an old one says neither yes nor no. It is no condition of exit by itself.
 *
 * @source S0
 */
export const threeHavesThreeCleans: Policy<
  'pathway/three-haves-three-cleans',
  DwellingVisit,
  ThreeHavesThreeCleans,
  ThreeCleansParameters
> = /* @__PURE__ */ definePolicy({
  id: 'pathway/three-haves-three-cleans',
  clauses: ['1.3'],
  title: text('三有三净', 'Three haves and three cleans'),
  summary: text(
    '家中有电视、电扇和遮风挡雨的门窗，院内、屋内、个人干净；是否干净以近期入户检查为准。',
    'The home has television, fan, sound doors and windows, and yard, rooms and persons are clean by a recent inspection.',
  ),
  subject: 'household',
  authority: text('扶贫开发办公室', 'poverty-alleviation office'),
  papers: [text('入户检查表（注明日期和检查人）', 'inspection sheet with day and inspector')],
  timeLimit: text('检查周期未见来源', 'how often to inspect: no source was found'),
  level: text('乡镇组织，村实施', 'organised by the township, carried out by the village'),
  sources: [workPoints2019],
  interactions: [
    {
      with: 'pathway/exit-assessment',
      what: text('另行评定，不作为退出的前置条件', 'judged apart, no condition of exit'),
    },
    { with: 'safety-net/post-service', what: text('由扶贫专岗协助保持', 'kept up with the help of village posts') },
  ],
  input: DwellingVisit,
  output: ThreeHavesThreeCleans,
  parameters: {
    validDays: parameter(
      'pathway/three-cleans-valid-days',
      '1.3',
      count('三净检查结果有效天数', 'days for which an inspection holds', { most: 366 }),
    ),
  },
  on: 'on',
  requires: [
    {
      id: 'inspected-not-in-the-future',
      fields: ['inspectedOn', 'on'],
      rule: text('检查日期不晚于评定日期', 'the inspection is not after the day of the judgment'),
      holds: (visit) => visit.inspectedOn.ifNone(visit.on).isOnOrBefore(visit.on),
    },
    {
      id: 'inspected-by-somebody',
      fields: ['inspector', 'inspectedOn'],
      rule: text('检查须注明检查人', 'an inspection names its inspector'),
      holds: (visit) => visit.inspectedOn.isNone.or(visit.inspector.known),
    },
  ],
  formula: (visit, p) => {
    const indoors = visit.television.and(visit.fan).as('有电视和电扇', 'television and fan');
    const never = visit.inspectedOn.isNone;
    const age = visit.inspectedOn
      .ifNone(visit.on)
      .daysUntil(visit.on)
      .as('距上次检查天数', 'days since the inspection');
    const expired = age.isAbove(p.validDays).as('检查已过期', 'the inspection is too long ago');
    const house = visit.yardClean.and(visit.roomsClean).as('院内屋内干净', 'yard and rooms clean');
    const clean = house.and(visit.personsClean).as('三净', 'all three clean');
    const judged = clean.choose(standing('clean'), standing('notClean'));
    const current = expired.choose(standing('expired'), judged);
    return {
      threeHaves: indoors.and(visit.soundDoorsAndWindows),
      threeCleans: never.choose(standing('neverInspected'), current),
      inspectionDue: never.or(expired),
    };
  },
  assessment: { per: 'household', facts: registeredDwelling, alerts: ['inspectionDue'] },
  laws: threeHavesThreeCleansLaws,
  examples: threeHavesThreeCleansExamples,
});
