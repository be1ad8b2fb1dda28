import { DzfpError, describeError, parseDay } from '@dzfp/core';
import { Hono } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { boardOf } from './board.ts';
import type { Database } from './database.ts';
import { officerOf, signIn, type Officer } from './officer.ts';
import { boardPage } from './page/board-page.ts';
import { signInPage } from './page/sign-in-page.ts';
import { style } from './page/style.ts';

/** What the web side needs. */
export interface Web {
  readonly db: Database;
  /** Signs the cookie; whoever knows it can be anybody. */
  readonly secret: string;
  /** The day that is shown unless another is asked for. */
  readonly day: string;
  /** Accounts to offer on the page, and their password: of the sample only. */
  readonly sample?: { readonly accounts: readonly Officer[]; readonly password: string };
}

const cookie = 'officer';
const eightHours = 8 * 60 * 60;

/** The pages and the API. Without a signed cookie there is nothing but the form to sign in. */
export function web({ db, secret, day, sample }: Web): Hono<{ Variables: { officer: Officer } }> {
  const app = new Hono<{ Variables: { officer: Officer } }>();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        formAction: ["'self'"],
      },
    }),
  );
  app.use(csrf());
  // A board holds personal data: no cache keeps it.
  app.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  app.onError((error, c) => {
    // A form of another site: 403.
    if (error instanceof HTTPException) return error.getResponse();
    if (!(error instanceof DzfpError)) throw error;
    return c.text(describeError(error, 'zh'), 400);
  });
  app.get('/style.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/sign-in', (c) => c.html(signInPage(false, sample)));
  app.post('/sign-in', async (c) => {
    const { account, password } = await c.req.parseBody();
    const isText = typeof account === 'string' && typeof password === 'string';
    const officer = isText ? await signIn(db, account, password) : undefined;
    if (officer === undefined) return c.html(signInPage(true, sample), 401);
    await setSignedCookie(c, cookie, officer.account, secret, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: eightHours,
    });
    return c.redirect('/');
  });
  app.post('/sign-out', (c) => {
    deleteCookie(c, cookie);
    return c.redirect('/sign-in');
  });
  app.use(async (c, next) => {
    const account = await getSignedCookie(c, secret, cookie);
    const officer = typeof account === 'string' ? await officerOf(db, account) : undefined;
    if (officer === undefined)
      return c.req.path.startsWith('/api/') ? c.json({ error: 'sign in first' }, 401) : c.redirect('/sign-in');
    c.set('officer', officer);
    return next();
  });
  const asked = (on: string | undefined): string => {
    if (on === undefined || on === '') return day;
    parseDay(on);
    return on;
  };
  app.get('/', async (c) => {
    const officer = c.get('officer');
    return c.html(boardPage(officer, await boardOf(db, officer, asked(c.req.query('on'))), sample !== undefined));
  });
  app.get('/api/board', async (c) => c.json(await boardOf(db, c.get('officer'), asked(c.req.query('on')))));
  return app;
}
