/** The part of WebAssembly that is used here; libraries see no types of a platform. */
interface Platform {
  readonly Memory: new (options: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly validate: (bytes: Uint8Array<ArrayBuffer>) => boolean;
}

/** WebAssembly, where the platform has it. */
export const platform: Platform | undefined = (globalThis as { readonly WebAssembly?: Platform }).WebAssembly;

/** What the memory of WebAssembly comes in, in bytes. */
export const pageSize = 65_536;

/** Room for the tables of a formula, whose size is known only when its loop is written. */
export const mostTables: number = 16 * pageSize;
