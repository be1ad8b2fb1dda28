/**
 * 办理凭证: a decision as a record that can be verified, redacted, made again and compared, also years later.
 *
 * @module @dzfp/receipt
 */
export { diffReceipts, type Cause, type ReceiptDiff } from './diff.ts';
export { diffText } from './diff-text.ts';
export { isOpen, type Leaf, type LeafValue, type OpenLeaf, type RedactedLeaf } from './leaf.ts';
export { receiptOf, type Receipt, type ReceiptOptions } from './receipt.ts';
export { redact } from './redact.ts';
export { replay, type Deviation, type Replay } from './replay.ts';
export { saltsFrom, type Salts } from './salts.ts';
export { verifyReceipt, type Verified } from './verify.ts';
