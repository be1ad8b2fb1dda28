/**
 * 手册: what policy staff read, computed from the declarations.
 *
 * @module @dzfp/handbook
 */
export { policiesOf, type Edition, type MistakeCounts } from './edition.ts';
export type { Chart, Series } from './chart/chart.ts';
export type { DeclaredChart, DeclaredStack, DeclaredWaterfall } from './chart/declared-chart.ts';
export { calculationOf, type CalculationLine } from './page/calculation.ts';
export type { ExampleBlock } from './page/example-block.ts';
export type { GuaranteeLine } from './page/guarantees.ts';
export type { PolicyProofs, ProofLine } from './page/proofs.ts';
export type { ParameterChange } from './page/changes.ts';
export { parameterTable, type ParameterRow, type ParameterTable, type ShownStanding } from './page/parameter-tables.ts';
export { policyPage, shownClause, type Neighbour, type PolicyPage, type ShownClause } from './page/policy-page.ts';
export type { Variation, VariationLine, Variations } from './page/variations.ts';
export type { RuleLine } from './page/rule.ts';
export { namedValues, type NamedValue } from './value/named-values.ts';
export { shownLine, shownValue, type ShownTable, type ShownValue } from './value/shown-value.ts';
export { chartSvg } from './chart/chart-svg.ts';
export { escaped, htmlTable } from './render/html.ts';
export { blocks, headings, type Block } from './render/headings.ts';
export { policyMarkdown, type Links } from './render/policy-markdown.ts';
export { areasOf, type AreaEntry, type ClauseEntry, type PolicyEntry } from './site/areas.ts';
export { clausesMarkdown } from './site/clauses-markdown.ts';
export { gapsIn, type MissingParameter } from './site/gaps.ts';
export { gapsMarkdown } from './site/gaps-markdown.ts';
export { homeMarkdown } from './site/home-markdown.ts';
export { parametersMarkdown, parametersOf, type UsedParameter } from './site/parameters-markdown.ts';
export type { SitePages } from './site/site-pages.ts';
export { glossaryMarkdown, type GlossaryTerm } from './site/glossary-markdown.ts';
export { guaranteesMarkdown } from './site/guarantees-markdown.ts';
export { rulesMarkdown, type QualityRule } from './site/rules-markdown.ts';
export { readReview, type Difference, type RefusedRow, type Review } from './sign/read-review.ts';
export { reviewHtml } from './sign/review-html.ts';
export type { ReviewRow, Verdict } from './sign/review-row.ts';
export { reviewRows } from './sign/review-rows.ts';
