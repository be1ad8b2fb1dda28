import { defineProcedure, failure, flag, parameter, table, text, type Procedure, type Table } from '@dzfp/core';
import { assign } from '@dzfp/core/allocation';
import { coverageOf, type CoverageState } from '@dzfp/core/coverage';
import { labour, workPoints2019, type Labour } from '@dzfp/core/model';
import { TrainingPlan, TrainingRound, type Trainee } from './model/training.ts';
import { trainingNeedExamples } from './training-need-examples.ts';

/** Which labour capacities are trained. */
export interface TrainingParameters {
  readonly trains: Table<Labour, boolean>;
}

/** Whether somebody is to be trained; undefined while something is not known. */
function needsCourse(person: Trainee, trains: Table<Labour, boolean>): boolean | undefined {
  const able = person.labour === undefined ? undefined : trains[person.labour];
  if (able === false || person.wants === null || person.trained === true) return false;
  return able === undefined || person.wants === undefined || person.trained === undefined ? undefined : true;
}

/** Somebody who is listed twice might get a seat on one line and be asked about on the other. */
function refuseTwice(people: readonly Trainee[]): void {
  const seen = new Set<string>();
  for (const { person } of people) {
    if (seen.has(person)) throw failure('DZ602', { what: 'people', key: person }, ['people']);
    seen.add(person);
  }
}

function placementOf({ placed }: Trainee): CoverageState {
  if (placed === undefined) return 'unknown';
  return placed ? 'reached' : 'gap';
}

/**
 * 扶志扶智、技能培训 (area 9): who can work and wants a skill gets a seat in a course that teaches it, as many as there are seats;
 * whoever gets none waits by name. Of those who were trained it is shown who has work since.
 *
 * @source S0
 */
export const trainingNeed: Procedure<'motivation/training-need', TrainingRound, TrainingPlan, TrainingParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'motivation/training-need',
    clauses: ['9'],
    title: text('技能培训需求', 'Training need'),
    summary: text(
      '有劳动能力、想学技术的安排进班，名额不够的列入候补，培训后跟踪就业。',
      'Who can work and wants to learn gets a seat or a place on the waiting list, and is followed into work.',
    ),
    subject: 'county',
    authority: text('人力资源和社会保障局、扶贫办', 'human resources bureau, poverty-alleviation office'),
    papers: [text('培训意愿登记表', 'register of wishes')],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    input: TrainingRound,
    output: TrainingPlan,
    parameters: {
      trains: parameter('motivation/trained-labour', '9', table(labour, flag('列入培训', 'is trained'))),
    },
    on: 'asOf',
    run: ({ asOf, people, courses }, { trains }) => {
      refuseTwice(people);
      const wanting = people.filter((each) => needsCourse(each, trains) === true);
      const seatsOf = new Map(courses.map((each) => [each.course, each.seats] as const));
      const found = assign({
        demands: wanting.map(({ person, wants }) => ({ key: person, wants })),
        supplies: courses.map(({ course, skill }) => ({ key: course, skill })),
        cost: ({ wants }, { skill }) => (wants === skill ? 0 : null),
        capacity: ({ key }) => seatsOf.get(key) ?? 0,
      });
      const trained = people.filter((each) => each.trained === true);
      return {
        seats: found.pairs.map(({ demand, supply }) => ({ person: demand, course: supply })),
        waiting: found.unmatched,
        room: found.room,
        undecided: people.filter((each) => needsCourse(each, trains) === undefined).map(({ person }) => ({ person })),
        placements: coverageOf(
          { name: text('已培训人员', 'people who were trained'), asOf },
          trained.map((each) => ({ key: each.person, state: placementOf(each) })),
        ),
      };
    },
    laws: [
      {
        id: 'one-seat-each',
        title: text('每人至多一个班', 'nobody has two seats'),
        holds: ({ output }) => new Set(output.seats.map(({ person }) => person)).size === output.seats.length,
      },
      {
        id: 'the-skill-that-was-wanted',
        title: text('只进所学意愿的班', 'everybody learns what he wants'),
        holds: ({ input, output }) => {
          const wants = new Map(input.people.map((each) => [each.person, each.wants] as const));
          const skills = new Map(input.courses.map((each) => [each.course, each.skill] as const));
          return output.seats.every(({ person, course }) => wants.get(person) === skills.get(course));
        },
      },
      {
        id: 'seats-not-exceeded',
        title: text('入班人数不超过名额', 'no course has more people than seats'),
        holds: ({ input, output }) =>
          input.courses.every(
            ({ course, seats }) => output.seats.filter((each) => each.course === course).length <= seats,
          ),
      },
    ],
    examples: trainingNeedExamples,
  });
