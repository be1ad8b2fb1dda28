import type { RecordShape, Shape } from '@dzfp/core';
import type { WireRecord } from './wire-record.ts';

/** A record of a file whose cells are all text, as CSV has them: flags, counts, lists and records as the wire form has them. */
export function fromText({ fields }: RecordShape, record: WireRecord): WireRecord {
  const read = Object.entries(record).map(([name, value]) => {
    const shape = Object.hasOwn(fields, name) ? fields[name]?.shape : undefined;
    return [name, shape && typeof value === 'string' ? valueOf(shape, value) : value] as const;
  });
  return Object.fromEntries(read);
}

/** What a text says; the text itself where it says nothing of the kind, so that the schema names what is wrong. */
function valueOf({ kind }: Shape, text: string): unknown {
  switch (kind) {
    case 'flag': {
      const said = text.toLowerCase();
      return said === 'true' ? true : said === 'false' ? false : text;
    }
    case 'count':
      return /^-?\d{1,15}$/u.test(text) ? Number(text) : text;
    case 'list':
    case 'record':
      return parsed(text);
    default:
      return text;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
