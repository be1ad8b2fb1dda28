/**
 * 台账: registers as offices have them, read, checked by numbered rules, and written out again.
 *
 * @module @dzfp/ledger
 */
export {};
