import type { Severity } from '../../finding.ts';

const colours: Readonly<Record<Severity, string>> = { error: 'FFFFC7CE', warning: 'FFFFEB9C', look: 'FFDDEBF7' };
const severities: readonly Severity[] = ['error', 'warning', 'look'];
/** Before each style: they stand side by side. */
const betweenStyles = /(?=<(?:\w+:)?xf\b)/u;

/** The styles of a workbook, to which coloured copies of those that stand there are added (样式). */
export class StyleBook {
  private readonly xml: string;
  private readonly styles: string[];
  private readonly firstFill: number;
  private readonly added = new Map<string, number>();

  constructor(xml: string) {
    this.xml = xml;
    this.styles = inside(xml, 'cellXfs')
      .split(betweenStyles)
      .map((each) => each.trim())
      .filter((each) => each.startsWith('<'));
    this.firstFill = (inside(xml, 'fills').match(/<(?:\w+:)?fill>|<(?:\w+:)?fill\/>/gu) ?? []).length;
  }

  /** The number of a style that is as this one, coloured. */
  coloured(number: number, severity: Severity): number {
    const key = `${number} ${severity}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const fill = this.firstFill + severities.indexOf(severity);
    const plain = this.styles[number] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const made = plain
      .replaceAll(/\s(?:fillId|applyFill)="[^"]*"/gu, '')
      .replace(/^<(?<tag>(?:\w+:)?xf)\b/u, `<$<tag> fillId="${fill}" applyFill="1"`);
    const at = this.styles.push(made) - 1;
    this.added.set(key, at);
    return at;
  }

  /** The styles with what was added. */
  written(): string {
    const [prefix = ''] = /<(?:\w+:)?(?=cellXfs\b)/u.exec(this.xml)?.map((each) => each.slice(1)) ?? [];
    const fills = severities
      .map(
        (each) =>
          `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colours[each]}"/></${prefix}patternFill></${prefix}fill>`,
      )
      .join('');
    const withFills = replaced(this.xml, 'fills', (old) => old + fills, this.firstFill + severities.length);
    return replaced(withFills, 'cellXfs', () => this.styles.join(''), this.styles.length);
  }
}

function element(name: string): RegExp {
  return new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>(?<content>[\\s\\S]*?)</(?:\\w+:)?${name}>`, 'u');
}

function inside(xml: string, name: string): string {
  return element(name).exec(xml)?.groups?.['content'] ?? '';
}

function replaced(xml: string, name: string, content: (old: string) => string, count: number): string {
  return xml.replace(element(name), (whole: string, old: string) => {
    const open = whole.slice(0, whole.indexOf('>') + 1).replace(/\bcount="\d+"/u, `count="${count}"`);
    const close = whole.slice(whole.lastIndexOf('</'));
    return open + content(old) + close;
  });
}
