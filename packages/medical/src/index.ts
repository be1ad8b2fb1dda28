/**
 * 健康扶贫: enrolment, one-stop settlement, premium subsidy and free treatment (clauses 6.1 to 6.4).
 *
 * @module @dzfp/medical
 */
export { inpatientSettlement } from './inpatient-settlement.ts';
