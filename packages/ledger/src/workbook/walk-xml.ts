import { failure } from '@dzfp/core';
import { SaxesParser } from 'saxes';
import type { Archive } from './archive.ts';

/** What is done with the parts of a document. Names are without prefix; text may come in several pieces. */
export interface XmlVisitor {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (piece: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Walks through a document of a packed file, piece by piece. There are no entities but the five of XML, and nothing is fetched.
 *
 * @throws DzfpError DZ109 when it is no XML
 */
export function* walkXml(archive: Archive, entry: string, visitor: XmlVisitor): Generator<void> {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => visitor.open(local(name), attributes));
  if (visitor.text) parser.on('text', visitor.text);
  if (visitor.close) parser.on('closetag', ({ name }) => visitor.close?.(local(name)));
  parser.on('doctype', () => {
    throw broken(entry);
  });
  parser.on('error', () => {
    throw broken(entry);
  });
  const decoder = new TextDecoder();
  for (const piece of archive.pieces(entry)) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
}

/** Walks through the whole document at once. */
export function walkWhole(archive: Archive, entry: string, visitor: XmlVisitor): void {
  const walk = walkXml(archive, entry, visitor);
  while (walk.next().done !== true) continue;
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function broken(entry: string): Error {
  return failure('DZ109', { field: entry, expected: 'XML', found: 'a damaged file' });
}
