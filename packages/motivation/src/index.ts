/**
 * 内生动力: points, rewards of own effort, the filial fund, work instead of handouts, training (area 9).
 *
 * @module @dzfp/motivation
 */
export { effortReward, type RewardParameters } from './effort-reward.ts';
export { filialFund } from './filial-fund.ts';
export { type FilialParameters } from './filial-parameters.ts';
export { filialQuarter, type FilialBounds } from './filial-quarter.ts';
export { Effort, EffortReward, Hindrance, type IncomeOfTwoYears } from './model/effort.ts';
export {
  FilialList,
  FilialPayment,
  FilialQuarter,
  FilialTier,
  FilialTopUp,
  type FilialLine,
} from './model/filial-payment.ts';
export {
  PointsBook,
  PointsLedger,
  type MovementKind,
  type PointsAccount,
  type PointsMovement,
  type Refusal,
  type RefusalReason,
} from './model/points-book.ts';
export { ReliefProject, WorkerClass, WorkForAid, type ReliefWorker } from './model/relief-project.ts';
export { RewardCondition } from './model/reward-condition.ts';
export { TrainingPlan, TrainingRound, type Course, type Seat, type Trainee, type Undecided } from './model/training.ts';
export { motivation } from './plugin.ts';
export { pointsLedger } from './points-ledger.ts';
export { type Heading, type PointsParameters } from './points-parameters.ts';
export { trainingNeed, type TrainingParameters } from './training-need.ts';
export { workForAid, type WorkParameters } from './work-for-aid.ts';
