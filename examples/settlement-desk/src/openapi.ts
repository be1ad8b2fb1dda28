import { jsonSchema } from '@dzfp/core';
import type * as z from 'zod';
import { Problem } from './contract.ts';
import type { Operation } from './api.ts';

/** The JSON Schema of a zod schema, as it stands inside an OpenAPI 3.1 document: the same dialect, so nothing is translated. */
function schemaOf(schema: z.ZodType): object {
  const { $schema: _, ...rest } = jsonSchema(schema);
  return rest;
}

function json(schema: z.ZodType): object {
  return { 'application/json': { schema: schemaOf(schema) } };
}

/** The OpenAPI 3.1 document of the operations. */
export function openapi(operations: readonly Operation[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) (paths[operation.path] ??= {})[operation.method] = described(operation);
  return {
    openapi: '3.1.1',
    info: {
      title: '一站式结算窗口 Settlement desk',
      version: '1.0.0',
      summary: '示例应用，示例数据 An example with fictional data',
    },
    servers: [{ url: '/api' }],
    paths,
  };
}

function described({ id, path, summary, query = {}, body, answer }: Operation): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'integer', minimum: 1 },
  }));
  const inQuery = Object.entries(query).map(([name, { zh, en }]) => ({
    name,
    in: 'query',
    required: true,
    description: `${zh} ${en}`,
    schema: { type: 'string' },
  }));
  const failure = { description: '错误 problem', content: json(Problem) };
  return {
    operationId: id,
    summary: summary.zh,
    description: summary.en,
    parameters: [...inPath, ...inQuery],
    ...(body ? { requestBody: { required: true, content: json(body) } } : {}),
    responses: { 200: { description: summary.zh, content: json(answer) }, 400: failure, 404: failure, 422: failure },
  };
}
