import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Gives each line its salt. */
export type Salts = (path: string) => string;

/** As long as a hash: whoever tries all citizen numbers would have to try all salts with each. */
export const saltPattern: RegExp = /^[0-9a-f]{64}$/u;

/**
 * Salts out of one secret (加盐): the secret is fresh for each receipt, from a source of randomness that the caller trusts, and need not be
 * kept, since every line that can be read carries its salt.
 *
 * @param secret - at least 16 random bytes
 * @example
 * ```ts
 * import { saltsFrom } from '@dzfp/receipt';
 *
 * const salts = saltsFrom(crypto.getRandomValues(new Uint8Array(32)));
 * salts('/facts/number').length // => 64
 * ```
 */
export function saltsFrom(secret: Uint8Array): Salts {
  if (secret.length < 16) throw new RangeError('a secret of at least 16 random bytes is needed');
  return (path) => bytesToHex(hmac(sha256, secret, utf8ToBytes(path)));
}
