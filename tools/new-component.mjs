// npm run new -- <element> [<section type>]
// Writes a section element with its styles, words, registration, test and story, and adds it to the lists.
// What only its author knows is marked TODO, and `npm run lint` fails until that is written.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { root } from './lib/run.mjs';

const upper = (_, letter) => letter.toUpperCase();
const filesOf = (name) => ({
  element: `components/${name}/${name}.ts`,
  body: `components/${name}/body.ts`,
  styles: `components/${name}/${name}.styles.ts`,
  words: `src/i18n/en/${name}.ts`,
  define: `components/${name}/define.ts`,
  test: `test/components/${name}.test.ts`,
  story: `stories/${name}.stories.ts`,
});

/** Adds a line to a list of lines in a file, in its place by the alphabet. */
async function addLine(file, line, isInList) {
  const lines = (await readFile(file, 'utf8')).split('\n');
  if (lines.includes(line)) return;
  const after = lines.findLastIndex((other) => isInList(other) && other < line);
  lines.splice(after < 0 ? lines.findIndex(isInList) : after + 1, 0, line);
  await writeFile(file, lines.join('\n'));
}

/**
 * Writes the files of a new element, none if one of them is there already.
 *
 * @param {string} name the tag without `trust-`
 * @param {{ section?: string, into?: string }} [options] `section`: its type in a manifest
 * @returns {Promise<string[]>} the files written
 */
export async function newComponent(name, { section = name, into = root } = {}) {
  if (!/^(?!trust-)[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(
      `Not the name of an element: “${name}”. Lower-case words with hyphens, without “trust-”.`,
    );
  const camel = name.replace(/-([a-z0-9])/g, upper);
  const values = { name, section, camel, Name: camel.replace(/^(.)/, upper) };
  values.words = name.replaceAll('-', ' ').replace(/^(.)/, upper);
  const files = Object.entries(filesOf(name));
  const layout = await resolveConfig(join(root, 'package.json'));
  for (const [, path] of files)
    if (existsSync(join(into, path))) throw new Error(`${path} is there already.`);
  for (const [template, path] of files) {
    const text = await readFile(join(root, `tools/templates/${template}.txt`), 'utf8');
    await mkdir(dirname(join(into, path)), { recursive: true });
    const filled = text.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
    // a long name breaks lines that a short one doesn't
    await writeFile(join(into, path), await format(filled, { ...layout, filepath: path }));
  }
  const { Name } = values;
  await addLine(
    join(into, 'components/index.ts'),
    `export { Trust${Name}, type ${Name}Data } from './${name}/${name}.js';`,
    (line) => line.startsWith('export { Trust'),
  );
  await addLine(join(into, 'components/center/define.ts'), `import '../${name}/define.js';`, (line) =>
    /^import '\.\.\/[^/]+\/define\.js';$/.test(line),
  );
  // Where all elements are: with their bodies for servers, and registered in the one file.
  await addLine(
    join(into, 'components/bodies.ts'),
    `import { ${Name}Body } from './${name}/body.js';`,
    (line) => line.endsWith("/body.js';"),
  );
  await addLine(join(into, 'components/bodies.ts'), `  Trust${Name}.body.provide(${Name}Body);`, (line) =>
    line.includes('.body.provide('),
  );
  for (const file of ['components/bodies.ts', 'components/cdn.ts'])
    await addLine(join(into, file), `import { Trust${Name} } from './${name}/${name}.js';`, (line) =>
      line.startsWith('import { Trust'),
    );
  await addLine(join(into, 'components/cdn.ts'), `  'trust-${name}': Trust${Name},`, (line) =>
    /^ {2}'trust-(?!center)[\w-]+': Trust/.test(line),
  );
  await addLine(join(into, 'src/i18n/en.ts'), `import { ${camel}Words } from './en/${name}.js';`, (line) =>
    line.startsWith('import { '),
  );
  await addLine(join(into, 'src/i18n/en.ts'), `  ...${camel}Words,`, (line) => line.startsWith('  ...'));
  return files.map(([, path]) => path);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [name, section] = process.argv.slice(2);
  try {
    if (!name) throw new Error('npm run new -- <element> [<section type>]');
    for (const path of await newComponent(name, { section })) console.log(path);
    console.log(
      'Next: the data it reads, its type in src/manifest/schema/, src/model/sections.ts,' +
        ' components/center/render-section.ts and its title in src/i18n/en/titles.ts if that is new,' +
        ` its words in src/i18n/en/${name}.ts and all languages beside it, and each TODO.`,
    );
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
