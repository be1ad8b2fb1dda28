import { basename, dirname } from 'node:path';
import { jsonSchema, type AnyPolicy, type Parameter } from '@dzfp/core';
import type { Answer } from '../answer.ts';
import { engineFor } from '../command-engine.ts';
import type { CommandLine } from '../command-line.ts';
import { writeFiles } from '../write-files.ts';

type Schema = Parameters<typeof jsonSchema>[0];

/** `dzfp schema [policy …] [--out FILE]`: what policies take and give, as one JSON Schema (draft 2020-12) for those who are not on TypeScript. */
export function schema(line: CommandLine): Answer {
  const engine = engineFor(line);
  const asked = line.operands.length === 0 ? engine.list() : line.operands.map((id) => engine.policy(id));
  const bundle = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'dzfp',
    $defs: Object.fromEntries(asked.flatMap((policy) => [...definitionsOf(policy)])),
  };
  const { out } = line.options;
  if (out === undefined)
    return { data: { schema: bundle }, text: () => JSON.stringify(bundle, null, 2), illustrative: false };
  const files = writeFiles(dirname(out), { [basename(out)]: `${JSON.stringify(bundle, null, 2)}\n` });
  return { data: { files }, text: () => files.join('\n'), illustrative: false };
}

/** The schemas of a policy by their names; a parameter that several policies share has one name. */
function* definitionsOf({ id, title, ...policy }: AnyPolicy): Generator<readonly [name: string, schema: object]> {
  const named = (what: string, of: Schema, zh: string, en: string): readonly [string, object] => {
    const { $schema: _, ...rest } = jsonSchema(of);
    return [what, { $id: `urn:dzfp:${what}`, ...rest, title: zh, description: en }];
  };
  yield named(`${id}/facts`, policy.input as Schema, `${title.zh}：情况`, `${title.en}: facts`);
  yield named(`${id}/result`, policy.output as Schema, `${title.zh}：结果`, `${title.en}: result`);
  if (policy.kind === 'carried')
    yield named(`${id}/state`, policy.carry.state as Schema, `${title.zh}：累计`, `${title.en}: state`);
  for (const parameter of Object.values<Parameter<unknown>>(policy.parameters))
    yield named(`parameters/${parameter.id}`, parameter.schema, parameter.title.zh, parameter.title.en);
}
