import { definePolicy, flag, label, parameter, table, text, type ChoiceTerm, type Policy } from '@dzfp/core';
import { labour, workPoints2019 } from '@dzfp/core/model';
import { PostCandidate, PostEligibility, PostReason, type PostParameters } from './model/post-candidate.ts';
import { postEligibilityExamples } from './post-eligibility-examples.ts';

/**
 * 扶贫专岗资格 (clause 8.4): registered people who can do part of the work and want to; whoever is served does not serve.
 *
 * @source S0
 */
export const postEligibility: Policy<'safety-net/post-eligibility', PostCandidate, PostEligibility, PostParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'safety-net/post-eligibility',
    clauses: ['8.4'],
    title: text('扶贫专岗资格', 'Eligibility for a village post'),
    summary: text(
      '有一定劳动能力又愿意的贫困人口，可在村里的扶贫专岗就近就业。',
      'Registered poor people who can do some work and want to may hold a post in their village.',
    ),
    subject: 'person',
    authority: text('扶贫办', 'poverty alleviation office'),
    papers: [text('上岗申请书', 'application for a post')],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('村提名，乡镇审核', 'the village names, the township examines'),
    sources: [workPoints2019],
    interactions: [
      {
        with: 'safety-net/dibao-top-up',
        what: text(
          '专岗报酬是否计入低保收入未见来源',
          'whether pay of a post counts as income for dibao: no source was found',
        ),
      },
      {
        with: 'pathway/net-income',
        what: text('专岗报酬计入工资性收入（示例）', 'pay of a post counts as wages (assumed)'),
      },
    ],
    input: PostCandidate,
    output: PostEligibility,
    parameters: { fit: parameter('safety-net/post-labour', '8.4', table(labour, flag('可任专岗', 'fits a post'))) },
    on: 'checkedOn',
    applies: (person) => person.registered,
    formula: (person, p) => {
      const reason = (name: PostReason): ChoiceTerm<PostReason> => label(PostReason, name);
      const byWill = person.willing.choose(reason('eligible'), reason('notWilling'));
      const byLabour = p.fit.at(person.labour).choose(byWill, reason('labour'));
      const bySupport = person.tekun.choose(reason('served'), byLabour);
      const byPost = person.holdsPost.choose(reason('holdsPost'), bySupport);
      const found = person.registered.choose(byPost, reason('notRegistered')).as('理由', 'reason');
      return { eligible: found.is('eligible'), reason: found };
    },
    assessment: {
      per: 'member',
      owed: 'eligible',
      facts: ({ household, member, on }) => ({
        checkedOn: on,
        registered: household.status !== 'liftedWithoutPolicy',
        ...(member.labour === undefined ? {} : { labour: member.labour }),
        ...(member.tekun === undefined ? {} : { tekun: member.tekun }),
        ...(member.post === undefined ? {} : { holdsPost: member.post !== null }),
      }),
    },
    laws: [
      {
        id: 'nobody-against-his-will',
        title: text('不愿意的不安排', 'nobody holds a post against his will'),
        holds: ({ facts, result }) => result.eligible.not().or(facts.willing),
      },
      {
        id: 'only-the-registered',
        title: text('专岗只安排建档立卡人口', 'posts are for the registered'),
        holds: ({ facts, result }) => result.eligible.not().or(facts.registered),
      },
    ],
    examples: postEligibilityExamples,
  });
