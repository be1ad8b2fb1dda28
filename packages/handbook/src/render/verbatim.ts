/** HTML that neither Markdown nor a template may read. */
export function verbatim(html: string): string {
  return `<div v-pre>${html.replaceAll('\n', ' ')}</div>`;
}
