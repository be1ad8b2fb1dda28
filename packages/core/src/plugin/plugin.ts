import type { ParameterBook } from '../parameter/book.ts';
import type { AnyPolicy } from '../policy/policy.ts';
import type { Text } from '../text.ts';

/** The version of the contract between engine and plugins. */
export const apiVersion = 1;

/** A set of policies and values under a name: the unit that a third party publishes. */
export interface Plugin<Name extends string, Policies extends readonly AnyPolicy[]> {
  readonly kind: 'dzfp.plugin';
  readonly apiVersion: 1;
  readonly name: Name;
  readonly title: Text;
  /** Names of plugins that must be loaded too. */
  readonly requires: readonly string[];
  readonly policies: Policies;
  /** Which policy of this plugin takes over from which of another, and where. */
  readonly replaces: readonly Replacement[];
  readonly books: readonly ParameterBook[];
}

/** One policy taking over from another: in a place and everything within it, or everywhere. */
export interface Replacement {
  readonly policy: string;
  readonly by: string;
  /** Code of the jurisdiction; everywhere when left out. */
  readonly within?: string;
}

/** Any plugin. */
export type AnyPlugin = Plugin<string, readonly AnyPolicy[]>;

/** What an author writes for a plugin. */
export interface PluginDefinition<Name extends string, Policies extends readonly AnyPolicy[]> {
  readonly name: Name;
  readonly title: Text;
  readonly requires?: readonly string[];
  readonly policies: Policies;
  readonly replaces?: readonly Replacement[];
  readonly books?: readonly ParameterBook[];
}

/** Declares a plugin. */
export function definePlugin<const Name extends string, const Policies extends readonly AnyPolicy[]>(
  definition: PluginDefinition<Name, Policies>,
): Plugin<Name, Policies> {
  const { requires = [], replaces = [], books = [] } = definition;
  return Object.freeze({ ...definition, kind: 'dzfp.plugin', apiVersion, requires, replaces, books });
}
