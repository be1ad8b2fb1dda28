import { fileURLToPath } from 'node:url';
import { combineBooks } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { apiOf, operationsOf } from './api.ts';
import { openDatabase } from './database.ts';
import { openDesk } from './desk.ts';
import { openapi } from './openapi.ts';
import { policyOperations } from './policies.ts';
import { seed } from './seed.ts';

// DATABASE_URL names a PostgreSQL, which gets the examples only when SEED is set; without it the database is a folder.
const { DATABASE_URL: url = '', DATA = '', SEED = '', PORT: port = '8620', HOST: hostname = '127.0.0.1' } = process.env;
const folder = DATA || fileURLToPath(new URL('../data/', import.meta.url));

const database = await openDatabase({ url, folder });
// Dezhou has no published value for much of the settlement: the example fills it with made-up ones, and every statement says so.
const book = combineBooks(dezhou, illustrative);
const desk = openDesk(database, book);
if ((!url || SEED) && (await desk.patients()).length === 0) await seed(desk);

const operations = [...operationsOf(desk), ...policyOperations(book)];
const site = new Hono()
  .route('/api', apiOf(operations, openapi(operations), console.log))
  .use('*', serveStatic({ root: fileURLToPath(new URL('../dist/', import.meta.url)) }));

const server = serve({ fetch: site.fetch, port: Number(port), hostname }, (at) =>
  console.log(`一站式结算窗口（示例数据）: http://${hostname}:${at.port}`),
);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => server.close(() => void database.close().then(() => process.exit(0))));
