/**
 * 合成人口: registers of fictional households that keep published margins, for what-if questions and for measuring.
 *
 * @module @dzfp/population
 */
export { population, type PopulationOptions } from './population.ts';
export { margins } from './margin/margins.ts';
export { sharesOf, type Margin } from './margin/margin.ts';
export { householdCells, personCells } from './write/register-cells.ts';
