import {
  defineCarriedPolicy,
  flag,
  label,
  no,
  record,
  text,
  type CarriedPolicy,
  type ChoiceTerm,
  type Schema,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { RectificationEntry, RectificationSoFar, RectificationStage } from './model/rectification.ts';
import { rectificationStepExamples } from './rectification-step-examples.ts';
import { rectificationStepLaws } from './rectification-step-laws.ts';

/** Whether an entry is accepted, and where the shortfall stands. */
export interface RectificationStep {
  readonly accepted: boolean;
  readonly stage: RectificationStage;
}

const RectificationStep: Schema<RectificationStep> = record<RectificationStep>('整改环节结果', 'outcome of an entry', {
  accepted: flag('记录有效', 'accepted'),
  stage: RectificationStage,
});

function stage(name: RectificationStage): ChoiceTerm<RectificationStage> {
  return label(RectificationStage, name);
}

/**
 * 整改、销号 (clause 1.1): one entry about a shortfall. It is found, given a measure, a person and a deadline, proved, checked and
 * closed out; it can be reopened, but no entry makes it disappear.
 *
 * @source S0
 */
export const rectificationStep: CarriedPolicy<
  'pathway/rectification-step',
  RectificationEntry,
  RectificationStep,
  Record<never, never>,
  RectificationSoFar
> = /* @__PURE__ */ defineCarriedPolicy({
  id: 'pathway/rectification-step',
  clauses: ['1.1'],
  title: text('短板整改销号', 'Rectification of a shortfall'),
  summary: text(
    '查出的短板要有措施、有责任人、有时限，拿出佐证并经核实才能销号，销号后也留有记录。',
    'A shortfall gets a measure, a person and a deadline, is closed only on checked evidence, and stays on record.',
  ),
  subject: 'household',
  authority: text('扶贫开发办公室', 'poverty-alleviation office'),
  papers: [text('整改台账', 'ledger of rectification'), text('佐证材料', 'evidence')],
  timeLimit: text('按台账所列时限', 'by the deadline in the ledger'),
  level: text('村、乡镇整改，县销号', 'mended by village and township, closed out by the county'),
  sources: [workPoints2019],
  input: RectificationEntry,
  output: RectificationStep,
  parameters: {},
  carry: {
    state: RectificationSoFar,
    start: { stage: 'notFound' },
    by: 'shortfall',
    order: ['enteredOn', 'entryId'],
    on: 'enteredOn',
    reset: 'never',
  },
  formula: (entry, _none, before) => {
    const timed = entry.deadline.isNone.choose(no, entry.deadline.ifNone(entry.enteredOn).isOnOrAfter(entry.enteredOn));
    const planned = entry.measure
      .and(entry.person)
      .and(timed)
      .as('有措施、责任人、时限', 'measure, person and deadline');
    const proven = entry.evidence.and(entry.checked).as('佐证已核实', 'evidence, checked');
    const open = before.stage.isOneOf('found', 'assigned', 'proved').as('尚未销号', 'still open');
    const accepted = entry.act
      .match({
        find: before.stage.is('notFound'),
        assign: open.and(planned),
        prove: before.stage.isOneOf('assigned', 'proved').and(entry.evidence),
        close: before.stage.is('proved').and(proven),
        reopen: before.stage.isOneOf('proved', 'closed'),
      })
      .as('记录有效', 'accepted');
    const reached = entry.act.match({
      find: stage('found'),
      assign: stage('assigned'),
      prove: stage('proved'),
      close: stage('closed'),
      reopen: stage('found'),
    });
    const now = accepted.choose(reached, before.stage).as('整改状态', 'stage');
    return { result: { accepted, stage: now }, after: { stage: now } };
  },
  laws: rectificationStepLaws,
  examples: rectificationStepExamples,
});
