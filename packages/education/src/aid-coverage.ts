import { defineProcedure, list, record, text, type Procedure, type Schema } from '@dzfp/core';
import { Coverage, coverageOf, type Member } from '@dzfp/core/coverage';
import { workPoints2019 } from '@dzfp/core/model';
import { aidCoverageExamples } from './aid-coverage-examples.ts';
import { PupilsToReach, type PupilToReach } from './model/coverage-of-pupils.ts';
import { aidedStages, Stage } from './model/stage.ts';

/** The coverage of one stage. */
export interface StageCoverage {
  readonly stage: Stage;
  readonly coverage: Coverage;
}
/** Who was reached of all who are, or may be, entitled: in all, and stage by stage. */
export interface AidCoverage {
  readonly all: Coverage;
  readonly stages: readonly StageCoverage[];
}

const StageCoverage: Schema<StageCoverage> = record<StageCoverage>('学段覆盖情况', 'coverage of a stage', {
  stage: Stage,
  coverage: Coverage,
});
const AidCoverage: Schema<AidCoverage> = record<AidCoverage>('资助覆盖情况', 'coverage of aid', {
  all: Coverage,
  stages: list('各学段', 'stage by stage', StageCoverage, { most: aidedStages.length }),
});

/** Who is known not to be entitled is outside the base; whose entitlement is open stays in it as unknown. */
function memberOf({ id, county, entitled, aided, exception }: PupilToReach): Member {
  const area = county === undefined ? {} : { area: county };
  if (aided === true) return { key: id, ...area, state: 'reached' };
  if (exception !== undefined) {
    return { key: id, ...area, state: 'exception', reason: text(exception, exception) };
  }
  const open = entitled === undefined || aided === undefined;
  return { key: id, ...area, state: open ? 'unknown' : 'gap' };
}

/**
 * 应助尽助 (clause 5.1): nobody who is entitled is missing. The base is everybody in an aided stage who is not known to be
 * outside the entitlement, so that whoever was never looked at shows as unknown and not as covered.
 *
 * @source S0
 */
export const aidCoverage: Procedure<
  'education/aid-coverage',
  PupilsToReach,
  AidCoverage,
  Record<never, never>
> = /* @__PURE__ */ defineProcedure({
  id: 'education/aid-coverage',
  clauses: ['5.1'],
  title: text('资助全覆盖', 'Coverage of aid'),
  summary: text(
    '应资助的学生一个不漏：已助、例外、未知、漏助逐人列明。',
    'Nobody entitled is missed: aided, excepted, unknown and missed are listed by name.',
  ),
  subject: 'county',
  authority: text('教育和体育局、扶贫办', 'education and sports bureau, poverty-alleviation office'),
  papers: [text('建档立卡学生名册与资助发放名册', 'list of registered pupils and list of payments')],
  timeLimit: text('每学年；期限未见来源', 'each school year; no limit was found'),
  level: text('县', 'county'),
  sources: [workPoints2019],
  input: PupilsToReach,
  output: AidCoverage,
  parameters: {},
  on: 'asOf',
  run: ({ asOf, pupils }) => {
    const due = pupils.filter(
      ({ stage, entitled }) => aidedStages.some((each) => each === stage) && entitled !== false,
    );
    const base = { name: text('应资助学生', 'pupils entitled to aid'), asOf };
    const of = (members: readonly PupilToReach[]): Coverage => coverageOf(base, members.map(memberOf));
    const stages = aidedStages.map((stage) => ({ stage, coverage: of(due.filter((each) => each.stage === stage)) }));
    return { all: of(due), stages };
  },
  laws: [
    {
      id: 'stages-add-up',
      title: text('各学段之和等于总数', 'the stages add up to the whole'),
      holds: ({ output: { all, stages } }) =>
        (['total', 'reached', 'exception', 'unknown', 'gap'] as const).every(
          (field) => stages.reduce((sum, { coverage }) => sum + coverage[field], 0) === all[field],
        ),
    },
    {
      id: 'gaps-are-named',
      title: text('漏助者逐人列名', 'everybody who was missed is named'),
      holds: ({ output: { all } }) => all.gaps.length === all.gap && all.unknowns.length === all.unknown,
    },
  ],
  examples: aidCoverageExamples,
});
