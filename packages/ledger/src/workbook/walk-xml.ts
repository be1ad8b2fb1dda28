import { failure } from '@dzfp/core';
import { SaxesParser } from 'saxes';
import { withinLimit } from '../sheet/limits.ts';
import type { Archive } from './archive.ts';

/** Elements within one another: workbooks have some ten. */
const mostDepth = 100;
/** Bytes without an element or its end, as of a very long text or attribute: the parser keeps them all until they end. */
const longestStretch = 4 * 1024 * 1024;
/** How much is given to the parser at a time. */
const step = 64 * 1024;

/** What is done with the parts of a document. Names are without prefix; text may come in several pieces. */
export interface XmlVisitor {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (piece: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Walks through a document of a packed file, piece by piece. There are no entities but the five of XML, and nothing is fetched.
 *
 * @throws DzfpError DZ109 when it is no XML; DZ110 when it would fill the memory by its depth or by one long text
 */
export function* walkXml(archive: Archive, entry: string, visitor: XmlVisitor): Generator<void> {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let stretch = 0;
  parser.on('opentag', ({ name, attributes }) => {
    withinLimit(entry, ++depth, mostDepth, 'elements within one another');
    stretch = 0;
    visitor.open(local(name), attributes);
  });
  if (visitor.text) parser.on('text', visitor.text);
  parser.on('closetag', ({ name }) => {
    depth--;
    stretch = 0;
    visitor.close?.(local(name));
  });
  parser.on('doctype', () => {
    throw broken(entry);
  });
  parser.on('error', () => {
    throw broken(entry);
  });
  const decoder = new TextDecoder();
  for (const piece of archive.pieces(entry)) {
    for (let at = 0; at < piece.length; at += step) {
      stretch += step;
      withinLimit(entry, stretch, longestStretch, 'bytes in one text');
      parser.write(decoder.decode(piece.subarray(at, at + step), { stream: true }));
    }
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
