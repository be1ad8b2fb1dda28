import { day, defineProcedure, list, parameter, record, text, type Day, type Procedure, type Schema } from '@dzfp/core';
import { Coverage, coverageOf } from '@dzfp/core/coverage';
import { povertyStatus, renovationProgress2020, workPoints2019, type PovertyStatus } from '@dzfp/core/model';
import { housingCoverageExamples } from './housing-coverage-examples.ts';
import { inspectionOf, isDangerous, renovationOf } from './coverage-states.ts';
import { DwellingList, type ListedHousehold } from './model/dwelling-list.ts';

/** The inspections of the households of one status; null holds those whose status is not known. */
export interface StatusCoverage {
  readonly status: PovertyStatus | null;
  readonly inspections: Coverage;
}
/** 全部排查 and 危房必改, over their two bases. */
export interface HousingCoverage {
  /** Of all households that were in the register on or after the day from which the clause counts. */
  readonly inspections: Coverage;
  /** Of those among them whose dwelling is C or D. */
  readonly renovations: Coverage;
  readonly byStatus: readonly StatusCoverage[];
}
/** From which day on being in the register puts a household into the base (2014年以来). */
export interface CohortParameters {
  readonly cohortFrom: Day;
}

const statuses: readonly PovertyStatus[] = [
  'notLifted',
  'liftedWithPolicy',
  'liftedWithoutPolicy',
  'returned',
  'instantHelp',
];
const StatusCoverage: Schema<StatusCoverage> = record<StatusCoverage>('分类覆盖情况', 'coverage of a status', {
  status: povertyStatus.nullable(),
  inspections: Coverage,
});
const HousingCoverage: Schema<HousingCoverage> = record<HousingCoverage>('住房安全覆盖情况', 'housing coverage', {
  inspections: Coverage,
  renovations: Coverage,
  byStatus: list('分脱贫状态', 'by status', StatusCoverage, { most: statuses.length + 1 }),
});

/**
 * 全部排查、危房必改 (clause 7.1): the base is every household that was in the register in any year since 2014, exited ones and those
 * lifted without policy included. A household that is known to have left before is outside; one of which that is not known stays in.
 *
 * @source S0
 */
export const housingCoverage: Procedure<'housing/housing-coverage', DwellingList, HousingCoverage, CohortParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'housing/housing-coverage',
    clauses: ['7.1'],
    title: text('住房排查与改造全覆盖', 'Coverage of inspection and renovation'),
    summary: text(
      '2014年以来所有建档立卡户，脱贫不享受政策的也在内，住房都要排查鉴定，危房都要改造。',
      'Every household registered since 2014, lifted or not, has its dwelling inspected, and what is dangerous renovated.',
    ),
    subject: 'county',
    authority: text('住房和城乡建设局、扶贫办', 'housing bureau, poverty-alleviation office'),
    papers: [text('历年建档立卡名册、鉴定汇总、改造台账', 'registers of all years, appraisals, ledger of renovation')],
    timeLimit: text('2019年底前', 'by the end of 2019'),
    level: text('县', 'county'),
    sources: [workPoints2019, renovationProgress2020],
    input: DwellingList,
    output: HousingCoverage,
    parameters: {
      cohortFrom: parameter('housing/cohort-from', '7.1', day('纳入核查范围的起始日', 'first day of the cohort')),
    },
    on: 'asOf',
    run: ({ asOf, households }, { cohortFrom }) => {
      const cohort = households.filter(
        ({ leftRegisterOn: left }) => left === undefined || left === null || left >= cohortFrom,
      );
      const registered = { name: text('2014年以来建档立卡户', 'households registered since 2014'), asOf };
      const dangerous = { name: text('其中C、D级危房户', 'those of grade C or D'), asOf };
      const inspections = (of: readonly ListedHousehold[]): Coverage => coverageOf(registered, of.map(inspectionOf));
      const groups = [...statuses, null].map((status) => ({
        status,
        members: cohort.filter((each) => (each.status ?? null) === status),
      }));
      return {
        inspections: inspections(cohort),
        renovations: coverageOf(dangerous, cohort.filter(isDangerous).map(renovationOf)),
        byStatus: groups
          .filter(({ members }) => members.length > 0)
          .map(({ status, members }) => ({ status, inspections: inspections(members) })),
      };
    },
    laws: [
      {
        id: 'statuses-add-up',
        title: text('各脱贫状态之和等于总数', 'the statuses add up to the whole'),
        holds: ({ output: { inspections, byStatus } }) =>
          (['total', 'reached', 'exception', 'unknown', 'gap'] as const).every(
            (field) => byStatus.reduce((sum, each) => sum + each.inspections[field], 0) === inspections[field],
          ),
      },
      {
        id: 'dangerous-within-registered',
        title: text('危房户不超过建档立卡户', 'the dangerous are among the registered'),
        holds: ({ output: { inspections, renovations } }) => renovations.total <= inspections.total,
      },
      {
        id: 'nobody-drops-out',
        title: text('不享受政策的脱贫户也在基数内', 'those lifted without policy are in the base'),
        holds: ({ input, output }) =>
          input.households.filter(({ status, leftRegisterOn }) => {
            return status === 'liftedWithoutPolicy' && leftRegisterOn === null;
          }).length <= (output.byStatus.find(({ status }) => status === 'liftedWithoutPolicy')?.inspections.total ?? 0),
      },
    ],
    examples: housingCoverageExamples,
  });
