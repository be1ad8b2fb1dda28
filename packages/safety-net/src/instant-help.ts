import { defineProcedure, list, parameter, text, type Day, type Procedure } from '@dzfp/core';
import { caseClock, SpecialDay, Term, type Step } from '@dzfp/core/deadline';
import { workPoints2019 } from '@dzfp/core/model';
import { instantHelpExamples } from './instant-help-examples.ts';
import { InstantCase, InstantHelp, type InstantParameters } from './model/instant-case.ts';

/** 即时纳入、即时帮扶: the two steps with their set times. */
function stepsOf({ include, help }: InstantParameters): readonly [Step, Step] {
  return [
    { key: 'include', name: text('即时纳入', 'include'), who: text('乡镇（街道）', 'township'), term: include },
    { key: 'help', name: text('即时帮扶', 'help'), who: text('帮扶责任人', 'the helper in charge'), term: help },
  ];
}

/**
 * 即时出现、即时纳入、即时帮扶 (clause 8.2): the one clock that areas 1, 8 and 12 share. A hardship is included in its time after it
 * appears, and helped in its time after it is included.
 *
 * @source S0
 */
export const instantHelp: Procedure<'safety-net/instant-help', InstantCase, InstantHelp, InstantParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'safety-net/instant-help',
    clauses: ['8.2', '1.4'],
    title: text('即时帮扶时限', 'Clock of instant help'),
    summary: text(
      '困难一出现就纳入，纳入就帮扶，每一步都有期限。',
      'As soon as hardship appears it is taken in, and as soon as it is taken in there is help; each step has its time.',
    ),
    subject: 'household',
    authority: text('扶贫办会同民政局', 'poverty alleviation office with civil affairs'),
    papers: [text('发现、纳入、帮扶记录', 'records of the three steps')],
    timeLimit: text('各步骤期限为参数；德州期限未见来源', 'the set times are parameters; none was found for Dezhou'),
    level: text('村发现，乡镇纳入，县备案', 'the village finds, the township includes, the county records'),
    sources: [workPoints2019],
    input: InstantCase,
    output: InstantHelp,
    parameters: {
      include: parameter('safety-net/include-term', '8.2', Term),
      help: parameter('safety-net/help-term', '8.2', Term),
      calendar: parameter(
        'safety-net/work-calendar',
        '8.2',
        list('放假安排', 'special days', SpecialDay, { most: 200 }),
      ),
    },
    on: 'checkedOn',
    run: ({ checkedOn, appearedOn, includedOn, helpedOn }, p) => {
      const dates = {
        ...(appearedOn === undefined ? {} : { appeared: appearedOn }),
        done: { include: includedOn, help: helpedOn },
      };
      const clock = caseClock(stepsOf(p), dates, checkedOn, p.calendar);
      return { clock, late: clock.late.length > 0 };
    },
    assessment: {
      per: 'household',
      alerts: ['late'],
      // The register does not hold the dates of a case; whoever keeps them gives them.
      facts: ({ household, on }) => ({ case: household.number, checkedOn: on }),
    },
    laws: [
      {
        id: 'kept-is-in-order',
        title: text(
          '按时即发现不晚于纳入、纳入不晚于帮扶',
          'a case that is kept appears, is included and is helped in this order',
        ),
        holds: ({ input, output }) => {
          const dates = [input.appearedOn, input.includedOn, input.helpedOn].filter(
            (on): on is Day => on !== undefined && on !== null && on <= input.checkedOn,
          );
          return output.clock.kept !== true || dates.every((on, i) => on >= (dates[i - 1] ?? on));
        },
      },
      {
        id: 'late-is-not-kept',
        title: text('有逾期即未按时', 'a late step is a breach'),
        holds: ({ output }) => !output.late || output.clock.kept === false,
      },
      {
        id: 'each-step-due-after-the-one-before',
        title: text('每一步的期限不早于上一步', 'no step is due before the one before it was done'),
        holds: ({ input, output }) => {
          const [include, help] = output.clock.steps;
          const after = (due: Day | undefined, on: Day | null | undefined): boolean =>
            due === undefined || on === undefined || on === null || due >= on;
          return after(include?.due, input.appearedOn) && after(help?.due, input.includedOn);
        },
      },
    ],
    examples: instantHelpExamples,
  });
