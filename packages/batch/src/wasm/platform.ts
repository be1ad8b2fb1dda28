/** The part of WebAssembly that is used here; libraries see no types of a platform. */
interface Platform {
  readonly Memory: new (options: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly validate: (bytes: Uint8Array<ArrayBuffer>) => boolean;
}

/** WebAssembly, where the platform has it. */
export const platform: Platform | undefined = (globalThis as { readonly WebAssembly?: Platform }).WebAssembly;
