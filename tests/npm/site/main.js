// The page that Vite bundles: it compares in the page, in a worker and by the slim module.

import { compare } from 'crossread';
import { compare as compareSlim, init } from 'crossread/slim';
import { startWorker } from 'crossread/worker';
import wasm from 'crossread/crossread.wasm?url';

Object.assign(globalThis, { compare, compareSlim, init, startWorker, wasm });
