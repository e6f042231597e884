import type { InitInput } from './core.js';

export * from './index.js';

/**
 * Starts the core with crossread.wasm: its address, the response that brings it, its bytes, or the compiled
 * module.
 */
export function init(wasm: InitInput | Promise<InitInput>): Promise<void>;
