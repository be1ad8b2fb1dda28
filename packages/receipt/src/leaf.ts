import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** What one line of a receipt holds: a JSON value without names. */
export type LeafValue = string | number | boolean | null | readonly (string | number | boolean | null)[];

/** A line of a receipt that can be read (凭证的一项): where it stands, what it holds, and the salt that keeps its hash from being guessed. */
export interface OpenLeaf {
  /** For instance `/facts/totalCost`, or `/facts/members/#0/bornOn` for the first of a list. */
  readonly path: string;
  readonly salt: string;
  readonly value: LeafValue;
}

/** A line whose value was taken out: its hash still stands for it. */
export interface RedactedLeaf {
  readonly path: string;
  readonly hash: string;
}

export type Leaf = OpenLeaf | RedactedLeaf;

/** Whether a line can be read. */
export function isOpen(leaf: Leaf): leaf is OpenLeaf {
  return 'value' in leaf;
}

// A leaf and a pair of hashes are marked apart, so that neither can be passed off as the other.
const leafMark = Uint8Array.of(0);
const pairMark = Uint8Array.of(1);

/** The hash of a line: over its place, its salt and its value, as JSON, which writes equal values of these kinds the same way. */
export function hashOf(leaf: Leaf): string {
  if (!isOpen(leaf)) return leaf.hash;
  return bytesToHex(sha256(concatBytes(leafMark, utf8ToBytes(JSON.stringify([leaf.path, leaf.salt, leaf.value])))));
}

/** The root over some hashes, pair by pair; the last of an odd number goes up by itself. */
export function rootOver(hashes: readonly string[]): string {
  const [first = '', ...rest] = hashes;
  if (rest.length === 0) return first;
  const pairs = Array.from({ length: Math.ceil(hashes.length / 2) }, (_, i) => {
    const [left = '', right] = hashes.slice(2 * i, 2 * i + 2);
    return right === undefined ? left : bytesToHex(sha256(concatBytes(pairMark, utf8ToBytes(left + right))));
  });
  return rootOver(pairs);
}
