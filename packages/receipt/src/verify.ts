import { DzfpError, failure, type Safe } from '@dzfp/core';
import { hashOf, isOpen, rootOver, type Leaf } from './leaf.ts';
import type { Receipt } from './receipt.ts';
import { saltPattern } from './salts.ts';

/** A receipt that was verified, and the lines that were taken out of it. */
export interface Verified {
  readonly receipt: Receipt;
  readonly redacted: readonly string[];
}

const mostLeaves = 50_000;
const mostCharacters = 10_000;
const hashPattern = /^[0-9a-f]{64}$/u;

/**
 * Whether a receipt is as it was made (验证凭证): every line gives its hash, the lines stand in order, the hashes give the root. Whoever wants to know
 * that it is the office's own compares the root with the one that the office keeps or has signed.
 *
 * @param record - anything, for instance parsed JSON
 * @returns the receipt with its redacted lines, or DZ701 (no receipt), DZ702 (changed)
 */
export function verifyReceipt(record: unknown): Safe<Verified> {
  try {
    const receipt = readReceipt(record);
    if (rootOver(receipt.leaves.map(hashOf)) !== receipt.root) throw failure('DZ702', {});
    return {
      ok: true,
      value: { receipt, redacted: receipt.leaves.filter((leaf) => !isOpen(leaf)).map(({ path }) => path) },
    };
  } catch (error) {
    if (error instanceof DzfpError) return { ok: false, issues: error.issues };
    throw error;
  }
}

function readReceipt(record: unknown): Receipt {
  const { format, root, leaves } = fieldsOf(record, 'receipt', ['format', 'root', 'leaves']);
  if (format !== 'dzfp-receipt/1') throw wrong('format', '格式不是 dzfp-receipt/1', 'the format is not dzfp-receipt/1');
  if (typeof root !== 'string' || !hashPattern.test(root)) throw wrong('root', '不是散列值', 'it is no hash');
  if (!Array.isArray(leaves) || leaves.length === 0 || leaves.length > mostLeaves)
    throw wrong('leaves', `须有 1 至 ${mostLeaves} 项`, `1 to ${mostLeaves} lines are needed`);
  const read = leaves.map((leaf: unknown, i) => readLeaf(leaf, `leaves[${i}]`));
  read.forEach(({ path }, i) => {
    const before = read[i - 1];
    if (before !== undefined && before.path >= path)
      throw wrong(`leaves[${i}]`, '各项未按路径排序或有重复', 'the lines are out of order or one comes twice');
  });
  return { format, root, leaves: read };
}

function readLeaf(leaf: unknown, at: string): Leaf {
  const open = typeof leaf === 'object' && leaf !== null && Object.hasOwn(leaf, 'value');
  const { path, salt, value, hash } = fieldsOf(leaf, at, open ? ['path', 'salt', 'value'] : ['path', 'hash']);
  if (typeof path !== 'string' || !path.startsWith('/') || path.length > 1_000 || !isPlain(path.split('/')))
    throw wrong(at, '路径无效', 'the path is not valid');
  if (!open) {
    if (typeof hash === 'string' && hashPattern.test(hash)) return { path, hash };
    throw wrong(at, '不是散列值', 'it is no hash');
  }
  if (typeof salt !== 'string' || !saltPattern.test(salt)) throw wrong(at, '盐值无效', 'the salt is not valid');
  if (isScalar(value) || (Array.isArray(value) && value.length <= 3 && value.every(isScalar)))
    return { path, salt, value };
  throw wrong(at, '内容无效', 'the value is not valid');
}

/** Not too deep, and nothing that an object inherits. */
function isPlain(steps: readonly string[]): boolean {
  return steps.length <= 32 && !steps.some((step) => ['__proto__', 'constructor', 'prototype'].includes(step));
}

function isScalar(value: unknown): value is string | number | boolean | null {
  if (typeof value === 'string') return value.length <= mostCharacters;
  return value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

/** The fields of a record that has exactly these. */
function fieldsOf(record: unknown, at: string, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw wrong(at, '不是记录', 'it is no record');
  const found = Object.keys(record);
  if (found.length !== names.length || !names.every((name) => Object.hasOwn(record, name)))
    throw wrong(at, `须有且只有 ${names.join('、')}`, `it needs ${names.join(', ')} and nothing else`);
  return record as Readonly<Record<string, unknown>>;
}

function wrong(at: string, zh: string, en: string): DzfpError {
  return failure('DZ701', { at, reason: { zh, en } });
}
