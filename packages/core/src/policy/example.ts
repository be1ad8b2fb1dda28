import type { ErrorCode } from '../error/codes.ts';
import type { Standing } from '../parameter/source.ts';
import type { Wire } from '../schema/wire.ts';
import type { Text } from '../text.ts';

interface Situation<Parameters> {
  readonly title: Text;
  readonly parameters: Wire<Parameters>;
  /** Where the case was published; absent for one of our own making. */
  readonly source?: string;
  readonly standing: Standing;
}

/** A case with its answer; only the fields that matter need be listed. */
export interface WorkedExample<Input, Output, Parameters, State> extends Situation<Parameters> {
  readonly input: Wire<Input>;
  readonly before?: Partial<Wire<State>>;
  readonly expected: Partial<Wire<Output>>;
}

/** Input that must be refused, with the number of the error. */
export interface RefusedExample<Parameters> extends Situation<Parameters> {
  readonly input: unknown;
  readonly refused: ErrorCode;
}

/** A case of `examples`: it is a test and a page of the handbook at once. */
export type Example<Input, Output, Parameters, State = object> =
  WorkedExample<Input, Output, Parameters, State> | RefusedExample<Parameters>;
