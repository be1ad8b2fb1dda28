/**
 * 手册: what policy staff read, computed from the declarations.
 *
 * @module @dzfp/handbook
 */
export {};
