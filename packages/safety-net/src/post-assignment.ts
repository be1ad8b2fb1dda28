import { count, defineProcedure, parameter, text, type Count, type Procedure } from '@dzfp/core';
import { assign } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { PostDemand, type PostHolder, type ServedPerson } from './model/post-demand.ts';
import { PostAssignment, type AssignmentParameters } from './model/post-placement.ts';
import { postAssignmentExamples } from './post-assignment-examples.ts';
import { mutualHelpPosts } from './sources.ts';
import { waysBetween } from './ways-between.ts';

/**
 * 扶贫专岗安排 (clause 8.4): posts serve people of their kind who are near, with the consent of both; as many as possible are
 * served, then the ways are the shortest. Whoever is left is named with the reason.
 *
 * @source S0 S107
 */
export const postAssignment: Procedure<'safety-net/post-assignment', PostDemand, PostAssignment, AssignmentParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'safety-net/post-assignment',
    clauses: ['8.4'],
    title: text('扶贫专岗安排', 'Assignment of village posts'),
    summary: text(
      '把专岗人员就近安排给需要照料的老人、孩子、病人和残疾人，没人服务的列出名单。',
      'Posts are assigned to the elderly, children, sick and disabled who are near; whoever is left without is named.',
    ),
    subject: 'village',
    authority: text('扶贫办', 'poverty alleviation office'),
    papers: [text('双方同意书', 'consent of both')],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('乡镇', 'township'),
    sources: [workPoints2019, mutualHelpPosts],
    input: PostDemand,
    output: PostAssignment,
    parameters: {
      peoplePerPost: parameter(
        'safety-net/people-per-post',
        '8.4',
        count('每岗服务人数', 'people for each post', { most: 100 }),
      ),
      mostMetres: parameter(
        'safety-net/post-distance',
        '8.4',
        count('就近距离（米）', 'how far is near, in metres', { most: 1_000_000 }),
      ),
    },
    on: 'assignedOn',
    run: ({ people, workers, ways, refusals }, { peoplePerPost, mostMetres }) => {
      const metres = waysBetween(ways);
      const refused = new Set(refusals.map(({ worker, person }) => JSON.stringify([worker, person])));
      const willing = (person: ServedPerson, worker: PostHolder): boolean =>
        person.kind === worker.kind &&
        person.person !== worker.worker &&
        !refused.has(JSON.stringify([worker.worker, person.person]));
      const demands = people.map((each) => ({ ...each, key: JSON.stringify([each.person, each.kind]) }));
      const supplies = workers.map((each) => ({ ...each, key: JSON.stringify([each.worker, each.kind]) }));
      const best = assign({
        demands,
        supplies,
        capacity: ({ capacity }) => capacity ?? peoplePerPost,
        cost: (person, worker) => {
          const way = willing(person, worker) ? metres(person.village, worker.village) : undefined;
          return way === undefined || way > mostMetres ? null : way;
        },
      });
      const personOf = new Map(demands.map((each) => [each.key, each]));
      const workerOf = new Map(supplies.map((each) => [each.key, each]));
      const person = (key: string): ServedPerson => personOf.get(key) as ServedPerson;
      const worker = (key: string): PostHolder => workerOf.get(key) as PostHolder;
      const wayUnknown = (of: ServedPerson): boolean =>
        workers.some((each) => willing(of, each) && metres(of.village, each.village) === undefined);
      return {
        placements: best.pairs.map((pair) => ({
          person: person(pair.demand).person,
          kind: person(pair.demand).kind,
          worker: worker(pair.supply).worker,
          metres: pair.cost as Count,
        })),
        unserved: best.unmatched.map((each) => {
          const of = person(each.demand);
          const reason = each.reason === 'allTaken' ? 'allTaken' : 'noneNear';
          return { person: of.person, kind: of.kind, reason: wayUnknown(of) ? 'wayUnknown' : reason };
        }),
        room: best.room.map((each) => {
          const { worker: name, kind } = worker(each.supply);
          return { worker: name, kind, left: each.left };
        }),
        metres: best.cost as Count,
      };
    },
    laws: [
      {
        id: 'served-or-named',
        title: text('每人不是得到服务就是列名', 'everybody is served or named'),
        holds: ({ input, output }) => output.placements.length + output.unserved.length === input.people.length,
      },
      {
        id: 'near-enough',
        title: text('不超过就近距离', 'no way is longer than near'),
        holds: ({ output, parameters }) => output.placements.every(({ metres }) => metres <= parameters.mostMetres),
      },
      {
        id: 'nobody-serves-himself',
        title: text('不安排本人服务本人', 'nobody is served by himself'),
        holds: ({ output }) => output.placements.every(({ person, worker }) => person !== worker),
      },
    ],
    examples: postAssignmentExamples,
  });
