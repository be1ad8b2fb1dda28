// Puts the declarations that `tsc -b` has written for a package beside its built files: the compiler runs once for types, not once more for
// each package. Run in the folder of the package, as its `build` does.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const from = join('../../.cache/tsc', basename(process.cwd()));
for (const file of globSync('**/*.d.ts', { cwd: from })) {
  // The compiler leaves what belonged to a source that is gone.
  if (!existsSync(join('src', file.replace(/\.d\.ts$/, '.ts')))) continue;
  const written = readFileSync(join(from, file), 'utf8')
    .replaceAll(/(from '|import\(')(\.[^']*)\.ts'/g, "$1$2.js'")
    .replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  const to = join('dist', file);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, written);
}
