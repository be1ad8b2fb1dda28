// One of the threads of @dzfp/batch/threads: it loads the policy once and does piece after piece of the jobs it is given.
import { parentPort, workerData } from 'node:worker_threads';
import { DzfpError, type AnyFormula } from '@dzfp/core';
import { decideRecords } from '../files/decide-records.ts';
import type { WireRecord } from '../files/wire-record.ts';
import { pieceDecider } from './decide-piece.ts';
import { loadPolicy } from './load-policy.ts';
import type { ColumnsPiece, FromWorker, Jobs, Start, ToWorker } from './message.ts';
import { receiveValues } from './sent-values.ts';

const loading = loadPolicy(workerData as Start);
// Whoever sends the first piece is told.
loading.catch(() => undefined);
const jobs = new Map<number, Promise<(piece: unknown) => unknown>>();

parentPort?.on('message', (message: ToWorker) => {
  if ('job' in message) {
    const ready = loading.then((policy) => deciderFor(policy, message.job));
    ready.catch(() => undefined);
    jobs.set(message.begin, ready);
  } else if ('end' in message) jobs.delete(message.end);
  else void answer(message);
});

async function answer({ of, id, piece }: Extract<ToWorker, { id: number }>): Promise<void> {
  // oxlint-disable-next-line require-post-message-target-origin -- a thread has no origin
  const post = (said: FromWorker): void => parentPort?.postMessage(said);
  try {
    const decide = await jobs.get(of);
    post({ id, answer: decide?.(piece) });
  } catch (error) {
    // An error of this library loses its class on the way.
    post(error instanceof DzfpError ? { id, issues: error.issues } : { id, error });
  }
}

function deciderFor(policy: AnyFormula, job: Jobs[keyof Jobs]['job']): (piece: unknown) => unknown {
  if (job.kind === 'columns') {
    const decide = pieceDecider(policy, job);
    return (piece) => decide(piece as ColumnsPiece);
  }
  const values = receiveValues(policy, job.values);
  return (piece) => decideRecords(policy, piece as readonly WireRecord[], values, job.keep);
}
