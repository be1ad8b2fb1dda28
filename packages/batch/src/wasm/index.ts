/**
 * WebAssembly: columns in its memory, decided on by a loop of two lanes without branches.
 *
 * @module @dzfp/batch/wasm
 */
export { openWasm, type WasmColumns, type WasmDecided } from './open-wasm.ts';
