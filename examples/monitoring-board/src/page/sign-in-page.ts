import { html } from 'hono/html';
import type { Officer } from '../officer.ts';
import { frame, type Html } from './frame.ts';

/** The form to sign in; the sample offers its accounts. */
export function signInPage(
  refused: boolean,
  sample?: { readonly accounts: readonly Officer[]; readonly password: string },
): Html {
  return frame(
    '登录',
    html`<form method="post" action="/sign-in" class="card sign-in">
      <h1>防返贫监测<small>Watch for a fall back into poverty</small></h1>
      ${refused ? html`<p role="alert">账号或口令不对 Wrong account or password</p>` : ''}
      <label>账号 Account <input name="account" autocomplete="username" required list="accounts" /></label>
      <datalist id="accounts">
        ${sample?.accounts.map(({ account, name }) => html`<option value="${account}">${name}</option>`) ?? []}
      </datalist>
      <label>口令 Password <input name="password" type="password" autocomplete="current-password" required /></label>
      <button>登录 Sign in</button>
      ${
        sample === undefined
          ? ''
          : html`<p class="note">
                示例数据，人和事都是虚构的。口令 <code>${sample.password}</code>，账号 Sample of fictional records; the
                accounts:
              </p>
              <ul>
                ${sample.accounts.map(({ account, name }) => html`<li><code>${account}</code> ${name}</li>`)}
              </ul>`
      }
    </form>`,
  );
}
