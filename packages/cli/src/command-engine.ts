import type { AnyPolicy } from '@dzfp/core';
import { createEngine, type Engine } from '@dzfp/core/engine';
import { dezhou, illustrative, jining, linyi } from '@dzfp/dezhou';
import { areas } from '@dzfp/dezhou/areas';
import type { CommandLine } from './command-line.ts';
import { readParameterFile } from './parameter-file.ts';

/**
 * The policies with the values of Dezhou, and of other cities for their own codes. Nothing made up is loaded unless `--illustrative`
 * asks for it.
 */
export function engineFor({ options }: CommandLine): Engine<AnyPolicy> {
  const books = [
    dezhou,
    jining,
    linyi,
    ...(options.illustrative === true ? [illustrative] : []),
    ...(options.parameters === undefined ? [] : [readParameterFile(options.parameters)]),
  ];
  return createEngine({ plugins: areas, books });
}
