import { html, type Html } from './html.ts';
import { layers } from './layers.ts';

/** The marks that tell layers apart in black and white; once for a page. */
export function markDefinitions(): Html {
  return html`<svg width="0" height="0" aria-hidden="true" style="position:absolute">
    <defs>
      ${layers.map(
        ({ field, mark }) =>
          html`<pattern id="mark-${field}" width="8" height="8" patternUnits="userSpaceOnUse"
            ><path class="mark" d="${mark}"
          /></pattern>`,
      )}
    </defs>
  </svg>`;
}

/** What the areas mean, from the top of the chart down. */
export function legend(): Html {
  return html`<ul class="legend">
    ${layers.toReversed().map(
      ({ field, zh, en }) =>
        html`<li>
          <svg width="26" height="16" aria-hidden="true">
            <rect class="fill-${field}" width="26" height="16" rx="3" />
            <rect fill="url(#mark-${field})" width="26" height="16" rx="3" /></svg
          >${zh} <small>${en}</small>
        </li>`,
    )}
  </ul>`;
}
