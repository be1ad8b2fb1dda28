import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { embedded, migrate, postgres } from './database.ts';
import { officerOf } from './officer.ts';
import { sampleDay, sampleOfficers, samplePassword, seed } from './seed.ts';
import { web } from './web.ts';

const {
  DATABASE_URL: url,
  DATA_DIR: folder,
  SESSION_SECRET: secret,
  SAMPLE: sample,
  BOARD_DAY: day,
  PORT: port = '3000',
} = process.env;

const db = url === undefined ? embedded(folder) : postgres(url);
await migrate(db);

// The embedded database begins with the sample; a server of one's own gets it only when asked, for its accounts have a known password.
const isSample = url === undefined || sample === '1';
const [first] = sampleOfficers;
if (isSample && first !== undefined && (await officerOf(db, first.account)) === undefined) await seed(db);

const app = web({
  db,
  // Without a secret of its own each start signs everybody out.
  secret: secret ?? randomBytes(32).toString('hex'),
  day: day ?? (isSample ? sampleDay : new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format()),
  ...(isSample ? { sample: { accounts: sampleOfficers, password: samplePassword } } : {}),
});
const server = serve({ fetch: app.fetch, port: Number(port) }, (info) => console.log(`http://localhost:${info.port}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => server.close(() => void db.close().then(() => process.exit(0))));
