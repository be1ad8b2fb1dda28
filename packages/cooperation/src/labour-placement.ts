import { defineProcedure, failure, text, type Procedure } from '@dzfp/core';
import { assign } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { labourPlacementExamples } from './labour-placement-examples.ts';
import { PlacementPlan, PlacementRound, type JobOffer, type JobPlace, type JobSeeker } from './model/placement.ts';
import { placementParameters, type PlacementParameters } from './placement-parameters.ts';

const keyed = <T extends { readonly id: string }>(of: T): { readonly key: string; readonly of: T } => ({
  key: of.id,
  of,
});

/** Whether a person can take a job: the skill fits, and the place is one where the person would go. */
function fits({ skill, accepts }: JobSeeker, offer: JobOffer): boolean {
  return skill === offer.skill && accepts.some(({ place }) => place === offer.place);
}

/**
 * 劳务对接 (clause 11): as many job-seekers as possible get a post that fits their skill in a place where they would go, then as near
 * as can be; nobody is sent where he would not go.
 *
 * @source S0
 */
export const labourPlacement: Procedure<
  'cooperation/labour-placement',
  PlacementRound,
  PlacementPlan,
  PlacementParameters
> = /* @__PURE__ */ defineProcedure({
  id: 'cooperation/labour-placement',
  clauses: ['11'],
  title: text('劳务对接', 'Labour placement'),
  summary: text(
    '按技能和本人愿去的地点安排岗位，先让尽可能多的人就业，再就近。',
    'Posts by skill and by where a person would go: as many as possible first, then as near as can be.',
  ),
  subject: 'county',
  authority: text('人力资源和社会保障局', 'human resources and social security bureau'),
  papers: [text('求职登记、岗位清单', 'registrations, list of posts')],
  timeLimit: text('按招聘批次', 'by round of recruiting'),
  level: text('县', 'county'),
  sources: [workPoints2019],
  interactions: [
    {
      with: 'cooperation/placement-stability',
      what: text('安排后满规定月数才算稳定就业', 'stable only after the set months'),
    },
  ],
  input: PlacementRound,
  output: PlacementPlan,
  parameters: placementParameters,
  on: 'on',
  run: ({ seekers, offers }, { distance }) => {
    // A place of unknown distance is not a place that nobody may go to.
    const costOf = (place: JobPlace): number => {
      const far = distance[place];
      if (far === undefined) throw failure('DZ302', { missing: `cooperation/job-distance ${place}` });
      return far;
    };
    const { pairs, unmatched, room } = assign({
      demands: seekers.map(keyed<JobSeeker>),
      supplies: offers.map(keyed<JobOffer>),
      cost: (seeker, offer) => (fits(seeker.of, offer.of) ? costOf(offer.of.place) : null),
      capacity: ({ of }) => of.posts,
    });
    return {
      placements: pairs.map(({ demand, supply }) => ({ seeker: demand, offer: supply })),
      without: unmatched,
      open: room,
    };
  },
  laws: [
    {
      id: 'everybody-placed-or-named',
      title: text('每个人或已安排或列名', 'everybody is placed or named'),
      holds: ({ input, output }) => output.placements.length + output.without.length === input.seekers.length,
    },
    {
      id: 'no-post-twice',
      title: text('不超过岗位数', 'no offer has more people than posts'),
      holds: ({ input, output }) =>
        input.offers.every(({ id, posts }) => output.placements.filter(({ offer }) => offer === id).length <= posts),
    },
    {
      id: 'nobody-sent-where-he-would-not-go',
      title: text('不安排到本人不愿去的地点', 'nobody is sent where he would not go'),
      holds: ({ input, output }) =>
        output.placements.every(({ seeker, offer }) => {
          const [person, job] = [
            input.seekers.find(({ id }) => id === seeker),
            input.offers.find(({ id }) => id === offer),
          ];
          return person !== undefined && job !== undefined && fits(person, job);
        }),
    },
  ],
  examples: labourPlacementExamples,
});
