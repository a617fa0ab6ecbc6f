import { writeFileSync } from 'node:fs';
import { writeCss } from './write-css.ts';
import { writeModule } from './write-module.ts';

writeFileSync(new URL('../tokens.css', import.meta.url), writeCss());
writeFileSync(new URL('../tokens.ts', import.meta.url), writeModule());
