import type { Text } from '@dzfp/core';

/** No plugin can be written; the reason is for who asked for it. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor({ zh, en }: Text) {
    super(`${zh}\n${en}`);
  }
}
