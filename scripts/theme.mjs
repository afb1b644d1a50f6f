/** Writes src/theme/tokens.css from src/theme/tokens.ts. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './install.mjs';
import { loadSource } from './load-source.mjs';

try {
  const { tokensCss } = await loadSource('src/theme/tokens.ts');
  writeFileSync(resolve(root, 'src/theme/tokens.css'), tokensCss());
  console.log('src/theme/tokens.css is written.');
} catch (error) {
  console.error(`The tokens could not be written. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
