/**
 * A page of the built site as a file that opens without a server: addresses from the page itself instead of from a root, and no
 * module scripts, which browsers refuse to load from a disk.
 */
export function offlinePage(html: string, page: string): string {
  const up = '../'.repeat(page.split('/').length - 1);
  return outlined(html)
    .replace(/<script (?!id="check-dark-mode")[^>]*>[\s\S]*?<\/script>|<script>[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
    .replace(/<link rel="preload stylesheet" href="([^"]*)" as="style">/g, '<link rel="stylesheet" href="$1">')
    .replaceAll(`href="/${page}"`, `href="/${page}" aria-current="page"`)
    .replace(/<!--[[\]]?-->/g, '') // what only a script that takes the page over would read
    .replace(/<div class="VPMenuLink"[^>]*><a [^>]*href="\/api\/[\s\S]*?<\/a><\/div>/g, '') // the reference needs a server
    .replace(
      /(<[^<>]* (?:href|src)=")\/([^"]*)/g,
      (_, before: string, address: string) => before + up + fileAt(address),
    )
    .replace(
      '</head>',
      `<link rel="stylesheet" href="${up}assets/offline.css"><script defer src="${up}assets/reader.js"></script></head>`,
    );
}

/** The file behind an address below the root: a folder's page is its index. */
function fileAt(address: string): string {
  return address.replace(/(^|\/)(?=$|#)/, '$1index.html');
}

/** The list of the page's headings, which the served page only gets in the browser. */
function outlined(html: string): string {
  const headings = [...html.matchAll(/<h2 id="([^"]+)"[^>]*>([\s\S]*?) <a class="header-anchor"/g)];
  if (headings.length === 0) return html;
  return html
    .replace('class="VPDocAsideOutline"', 'class="VPDocAsideOutline has-outline"')
    .replace(/(<ul class="VPDocOutlineItem root"([^>]*)>)[\s\S]*?<\/ul>/, (_, list: string, marks: string) => {
      const items = headings.map(
        ([, id, title]) => `<li><a class="outline-link" href="#${id}"${marks}>${title}</a></li>`,
      );
      return `${list}${items.join('')}</ul>`;
    });
}
