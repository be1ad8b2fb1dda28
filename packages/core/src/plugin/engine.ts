import { assessor, type Assessable, type AssessedAt, type Assessor } from '../assess/assess.ts';
import type { HouseholdAssessment } from '../assess/household-assessment.ts';
import { failure, throwIssues } from '../error/dzfp-error.ts';
import { combineBooks, dayOfLaw, type ParameterBook, type Setting } from '../parameter/book.ts';
import { coverageGaps, type CoverageGap } from '../parameter/coverage.ts';
import { lineOf } from '../parameter/jurisdiction.ts';
import type { Parameter } from '../parameter/parameter.ts';
import type { Period } from '../quantity/period.ts';
import type { BoundFormula } from '../policy/bound.ts';
import { keep } from '../policy/keep.ts';
import type { AnyPolicy, CarriedPolicy, Policy, Procedure } from '../policy/policy.ts';
import { bounds, type BoundsOf } from '../reading/bounds.ts';
import { explain, type Explanation } from '../reading/explain.ts';
import { questions, type Question } from '../reading/questions.ts';
import type { Wire } from '../schema/wire.ts';
import type { AnyPlugin } from './plugin.ts';
import { pluginIssues } from './plugin-issues.ts';
import { valueIssues } from './value-issues.ts';

type PoliciesOf<Plugins extends readonly AnyPlugin[]> = Plugins[number]['policies'][number];
type Named<All extends AnyPolicy, Id> = Extract<All, { readonly id: Id }>;

/** The wire form of a policy's facts. */
export type InputOf<P> =
  P extends Policy<string, infer Input, infer _Output, infer _Parameters>
    ? Wire<Input>
    : P extends CarriedPolicy<string, infer Item, infer _Output, infer _Parameters, infer _State>
      ? Wire<Item>
      : P extends Procedure<string, infer Input, infer _Output, infer _Parameters>
        ? Wire<Input>
        : never;

/** The wire form of a policy's decision; a carried policy gives its result and the state after. */
export type OutputOf<P> =
  P extends Policy<string, infer _Input, infer Output, infer _Parameters>
    ? Wire<Output>
    : P extends CarriedPolicy<string, infer _Item, infer Output, infer _Parameters, infer State>
      ? { readonly result: Wire<Output>; readonly after: Wire<State> }
      : P extends Procedure<string, infer _Input, infer Output, infer _Parameters>
        ? Wire<Output>
        : never;

/** The wire form of the state a policy carries. */
export type StateOf<P> =
  P extends CarriedPolicy<string, infer _I, infer _O, infer _P, infer State> ? Wire<State> : undefined;

/** Where and when; the book is the engine's. */
export type Circumstances<P = unknown> = Omit<Setting, 'book'> & {
  /** For a carried policy: the state so far; its start when left out. */
  readonly before?: StateOf<P>;
};

/** What an engine is made of. */
export interface EngineOptions<Plugins extends readonly AnyPlugin[]> {
  readonly plugins: Plugins;
  /** Further values, for instance the illustrative set; nothing assumed is loaded unless it is named here. */
  readonly books?: readonly ParameterBook[];
}

/** A parameter without a value on some days of a period. */
export interface Gap {
  readonly policy: string;
  readonly parameter: Parameter<unknown>;
  readonly periods: readonly CoverageGap[];
}

/** Policies of several plugins with their values, by id. Frozen: `with` gives another one. */
export interface Engine<All extends AnyPolicy> {
  /** Decides; throws with every problem. */
  evaluate<Id extends All['id']>(
    id: Id,
    input: InputOf<Named<All, Id>>,
    at: Circumstances<Named<All, Id>>,
  ): OutputOf<Named<All, Id>>;
  /** Decides and shows every step. */
  explain<Id extends All['id']>(id: Id, input: InputOf<Named<All, Id>>, at: Circumstances<Named<All, Id>>): Explanation;
  /** What is decided already, and between which figures the rest lies, from half-known facts. */
  bounds<Id extends All['id']>(id: Id, input: unknown, at: Circumstances<Named<All, Id>>): BoundsOf;
  /** Which fact to ask for next, the one that settles most first. */
  questions<Id extends All['id']>(id: Id, input: unknown, at: Circumstances<Named<All, Id>>): readonly Question[];
  /** A household's whole situation: what is owed, what is not and why, what is unknown, what is alarming. */
  assess(of: Assessable, at: AssessedAt): HouseholdAssessment;
  /** The same for a register, household after household, in constant memory. */
  assessRegister(
    households: AsyncIterable<Assessable> | Iterable<Assessable>,
    at: AssessedAt,
  ): AsyncGenerator<HouseholdAssessment, void, undefined>;
  /** Every policy, in the order of ids. */
  list(): readonly All[];
  /** One policy: the one that decides in a place, where one is given. */
  policy<Id extends All['id']>(id: Id, jurisdiction?: string): Named<All, Id>;
  /** Which parameters have no value in a place on some days of a period. */
  coverage(at: Omit<Circumstances, 'on'>, period: Period): readonly Gap[];
  /** All values, in one book. */
  readonly book: ParameterBook;
  /** Another engine with one more plugin. */
  with<const P extends AnyPlugin>(plugin: P): Engine<All | P['policies'][number]>;
}

/**
 * Puts plugins together. Their order changes nothing; every problem of every plugin is reported at once.
 *
 * @throws DzfpError DZ501 and DZ4xx with all problems
 */
export function createEngine<const Plugins extends readonly AnyPlugin[]>(
  options: EngineOptions<Plugins>,
): Engine<PoliciesOf<Plugins>> {
  const { plugins, books = [] } = options;
  throwIssues(pluginIssues(plugins));
  const replacements = plugins.flatMap((plugin) => plugin.replaces);
  const byId = new Map<string, AnyPolicy>();
  for (const each of plugins.flatMap((plugin) => plugin.policies)) byId.set(each.id, each);
  const everyBook = [...plugins.flatMap((plugin) => plugin.books), ...books];
  const [firstBook = { name: { zh: '空', en: 'empty' }, jurisdictions: [], sources: [], entries: [] }, ...otherBooks] =
    everyBook;
  const book = combineBooks(firstBook, ...otherBooks);
  throwIssues(valueIssues([...byId.values()], book));

  /** The policy that decides in a place: itself, or what takes over from it there, the nearest place first. */
  const inForce = (id: string, jurisdiction?: string): AnyPolicy => {
    const policy = byId.get(id);
    if (!policy) throw failure('DZ502', { policy: id, known: [...byId.keys()].sort().join(', ') });
    const line = jurisdiction === undefined ? [] : lineOf(jurisdiction, book.jurisdictions).map(({ code }) => code);
    for (const place of [...line, undefined]) {
      const over = replacements.find((each) => each.policy === id && each.within === place);
      if (over) return inForce(over.by, jurisdiction);
    }
    return policy;
  };

  const bind = (
    id: string,
    input: unknown,
    at: object,
  ): { policy: AnyPolicy; bound: ReturnType<AnyPolicy['in']>; before: unknown } => {
    const { before, ...place } = at as Omit<Setting, 'book'> & { readonly before?: unknown };
    const policy = inForce(id, place.jurisdiction);
    const setting = { ...place, book };
    return { policy, before, bound: policy.in({ ...setting, on: dayOfLaw(policy.id, policy.on, input, setting) }) };
  };
  const formula = (
    id: string,
    input: unknown,
    at: object,
    reading: string,
  ): { bound: BoundFormula; before: unknown } => {
    const { policy, bound, before } = bind(id, input, at);
    if (policy.kind === 'procedure') throw failure('DZ503', { policy: id, reading });
    return { bound: bound as unknown as BoundFormula, before };
  };

  const assessors = new Map<string, Assessor>();
  const assessorAt = (at: AssessedAt): Assessor => {
    const key = JSON.stringify([at.jurisdiction, at.on, at.asKnownOn, at.accept]);
    let made = assessors.get(key);
    if (!made) {
      const here = [...byId.keys()].map((id) => inForce(id, at.jurisdiction));
      keep(assessors, key, (made = assessor([...new Set(here)], book, at)));
    }
    return made;
  };

  const engine: Engine<AnyPolicy> = {
    evaluate: (id, input, at) => {
      const { bound, before } = bind(id, input, at);
      return bound.evaluate(input, before) as never;
    },
    explain: (id, input, at) => {
      const { bound, before } = formula(id, input, at, 'explain');
      return explain(bound, input, before);
    },
    bounds: (id, input, at) => {
      const { bound, before } = formula(id, input, at, 'bounds');
      return bounds(bound, input, before);
    },
    questions: (id, input, at) => {
      const { bound, before } = formula(id, input, at, 'questions');
      return questions(bound, input, before);
    },
    assess: (of, at) => assessorAt(at)(of),
    async *assessRegister(households, at) {
      const assessOne = assessorAt(at);
      for await (const each of households) yield assessOne(each);
    },
    list: () => [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    policy: (id, jurisdiction) => inForce(id, jurisdiction) as never,
    coverage: (at, period) =>
      [...new Set([...byId.keys()].map((id) => inForce(id, at.jurisdiction)))].flatMap((policy) =>
        Object.values<Parameter<unknown>>(policy.parameters).flatMap((parameter): Gap[] => {
          const periods = coverageGaps(parameter, { ...at, book }, period);
          return periods.length === 0 ? [] : [{ policy: policy.id, parameter, periods }];
        }),
      ),
    book,
    with: (plugin) => createEngine({ plugins: [...plugins, plugin], books }) as never,
  };
  return Object.freeze(engine) as unknown as Engine<PoliciesOf<Plugins>>;
}
