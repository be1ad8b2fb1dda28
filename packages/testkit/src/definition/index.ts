/**
 * What a plugin and its policies owe their readers, checked without a test runner.
 *
 * @module @dzfp/testkit/definition
 */
export { definitionChecks, type DefinitionCheck } from './definition-checks.ts';
export { exampleFault } from './example-fault.ts';
export { pluginChecks, type PluginCheck } from './plugin-checks.ts';
export { shortcomingsOf, type Shortcoming } from './shortcomings.ts';
