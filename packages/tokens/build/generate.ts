import { writeFileSync } from 'node:fs';
import { writeCss } from './write-css.ts';
import { writeModule } from './write-module.ts';

writeFileSync(new URL('../src/tokens.css', import.meta.url), writeCss());
writeFileSync(new URL('../src/tokens.ts', import.meta.url), writeModule());
