/**
 * 长效机制: early warning, the clock of a case, release, policies after exit (area 12).
 *
 * @module @dzfp/monitoring
 */
export { caseClock } from './case-clock.ts';
export { type CaseParameters } from './case-steps.ts';
export { type ContinuityParameters } from './continuity-parameters.ts';
export { AlertSource, type AlertChannel } from './model/alert-source.ts';
export { CaseReport, type CaseProgress, type LateCase } from './model/case-report.ts';
export { Continuity, Warned, type Ending, type Warning } from './model/continuity.ts';
export { Evidence, EvidenceKind } from './model/evidence.ts';
export { AlertLevel, HouseholdSignals, RiskScreen } from './model/household-signals.ts';
export { ExitKind, LiftedHousehold, type EnjoyedPolicy } from './model/lifted-household.ts';
export { CaseBook, Risk, type RiskCase } from './model/risk-case.ts';
export { Obstacle, Release, RiskRelease, type HouseholdCase } from './model/risk-release.ts';
export { AlertRound, WatchList, type AlertedHousehold, type AlertsOfRisk } from './model/watch-list.ts';
export { WatchedHousehold, WatchedKind, WatchVerdict, type RegisterPlace } from './model/watched-household.ts';
export { monitoredKind } from './monitored-kind.ts';
export { type WatchParameters } from './monitored-kind-parameters.ts';
export { monitoring } from './plugin.ts';
export { policyContinuity } from './policy-continuity.ts';
export { release } from './release.ts';
export { type ReleaseParameters } from './release-parameters.ts';
export { riskScreen } from './risk-screen.ts';
export { type ScreenParameters } from './risk-screen-parameters.ts';
export { watchList } from './watch-list.ts';
