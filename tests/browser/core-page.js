// The script of target/test/core.html: the core alone, where a test can reach it. The shipped page
// has no globals.

import { createCore } from '../../www/core/client.js';

Object.assign(window, { core: createCore() });
document.body.dataset.state = 'ready';
