import type { Text } from '../text.ts';
import type { english } from './messages-en.ts';

/** A number of the closed list of errors. */
export type ErrorCode = keyof typeof english;

type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What an occurrence of an error has to say: for each placeholder of its message a string, or a wording in each language. */
export type ErrorInfo<Code extends ErrorCode> = {
  readonly [Name in Placeholders<(typeof english)[Code]>]: string | Text;
};
