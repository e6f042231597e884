// Puts dist/npm where the tests' imports find it by its name, as if it were installed.

import { rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const place = new URL('node_modules/crossread', import.meta.url);
rmSync(place, { recursive: true, force: true });
// Windows lets anyone make a junction, whose target is a whole path; elsewhere that is a symbolic link.
symlinkSync(fileURLToPath(new URL('../../dist/npm', import.meta.url)), place, 'junction');
