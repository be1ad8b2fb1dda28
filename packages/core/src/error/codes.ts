import type { english } from './messages-en.ts';

/** A number of the closed list of errors. */
export type ErrorCode = keyof typeof english;

type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What an occurrence of an error has to say: one string for each placeholder of its message. */
export type ErrorInfo<Code extends ErrorCode> = {
  readonly [Name in Placeholders<(typeof english)[Code]>]: string;
};
