import {
  choice,
  day,
  definePolicy,
  flag,
  label,
  parameter,
  record,
  table,
  text,
  type ChoiceTerm,
  type Day,
  type Policy,
  type Schema,
  type Table,
  type Text,
} from '@dzfp/core';
import { labour, workPoints2019, type Labour } from '@dzfp/core/model';
import { postEligibilityExamples } from './post-eligibility-examples.ts';

/** A person who could hold a village post. */
export interface PostCandidate {
  readonly checkedOn: Day;
  readonly registered: boolean;
  readonly labour?: Labour;
  readonly willing?: boolean;
  /** Held as tekun, and so a person to be served, not one who serves. */
  readonly tekun?: boolean;
  readonly holdsPost?: boolean;
}

/** Why somebody can hold a post, or not. */
export type PostReason = 'eligible' | 'holdsPost' | 'notRegistered' | 'served' | 'labour' | 'notWilling';

/** The answer with its reason. */
export interface PostEligibility {
  readonly eligible: boolean;
  readonly reason: PostReason;
}

/** Whose labour capacity fits a post: 有一定劳动能力. */
export interface PostParameters {
  readonly fit: Table<Labour, boolean>;
}

const PostCandidate: Schema<PostCandidate> = record<PostCandidate>('专岗人选', 'candidate for a post', {
  checkedOn: day('核查日期', 'day of the check'),
  registered: flag('建档立卡且享受政策', 'registered poor with policies in force'),
  labour: labour.optional(),
  willing: flag('本人愿意', 'willing').optional(),
  tekun: flag('特困供养', 'in tekun care').optional(),
  holdsPost: flag('已在专岗', 'holds a post already').optional(),
});
const PostReason: Schema<PostReason> = choice<Readonly<Record<PostReason, Text>>>('理由', 'reason', {
  eligible: text('符合条件', 'eligible'),
  holdsPost: text('已在专岗', 'holds a post already'),
  notRegistered: text('不是建档立卡人口', 'not registered'),
  served: text('属于服务对象', 'among those who are served'),
  labour: text('劳动能力不合适', 'labour capacity does not fit'),
  notWilling: text('本人不愿意', 'not willing'),
});
const PostEligibility: Schema<PostEligibility> = record<PostEligibility>('专岗资格', 'eligibility for a post', {
  eligible: flag('可以上岗', 'can hold a post'),
  reason: PostReason,
});

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
