// npm run new, as CONTRIBUTING.md describes it, in a copy of the project: a section of a new type is scaffolded, gets a
// field of its own, and is complete without another edit.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { rules } from '../../tools/lint-conventions.mjs';
import { node, root, tools } from '../../tools/lib/run.mjs';
import { newComponent } from '../../tools/new-component.mjs';
import { startPages } from '../contracts/support.mjs';

let copy;
let files;

const read = (path) => readFile(join(copy, path), 'utf8');
const edit = async (path, ...changes) => {
  let text = await read(path);
  for (const [before, after] of changes) {
    assert.ok(text.includes(before), `${path} has no "${before}"`);
    text = text.replaceAll(before, after);
  }
  await writeFile(join(copy, path), text);
};
const runInCopy = (tool, ...args) => node(tool, args, { cwd: copy, quiet: true });
const sources = () => Promise.all(files.map(async (path) => ({ path, text: await read(path) })));

before(async () => {
  copy = await mkdtemp(join(tmpdir(), 'trust-center-new-'));
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
  });
  for (const path of stdout.split('\0').filter(Boolean)) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await cp(join(root, path), join(copy, path)).catch(() => undefined); // deleted and not committed yet
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  files = await newComponent('example-prizes', { into: copy });
});
after(() => rm(copy, { recursive: true }));

test('npm run new writes seven files', () =>
  assert.deepEqual(files, [
    'components/example-prizes/example-prizes.ts',
    'components/example-prizes/example-prizes.styles.ts',
    'components/example-prizes/example-prizes.words.ts',
    'components/example-prizes/define.ts',
    'src/manifest/schema/example-prizes.ts',
    'test/components/example-prizes.test.ts',
    'stories/example-prizes.stories.ts',
  ]));

test('the conventions ask for what only the author knows, and for nothing else', async () => {
  const made = await sources();
  assert.deepEqual(
    Object.values(rules).flatMap((rule) => rule(made)),
    [
      'components/example-prizes/example-prizes.ts class block: a TODO',
      'src/manifest/schema/example-prizes.ts has a TODO',
    ],
  );
});

test('npm run new overwrites nothing', () =>
  assert.rejects(newComponent('example-prizes', { into: copy }), /example-prizes\.ts exists already/));

for (const name of ['trust-faq', 'Faq', '../faq', 'faq-', ''])
  test(`npm run new refuses the name "${name}"`, () =>
    assert.rejects(newComponent(name, { into: copy }), /not a name for a section/));

test('a field of its own takes a line in the schema and the place that shows it', async () => {
  await edit(
    'src/manifest/schema/example-prizes.ts',
    ['TODO: say in a sentence what an entry is.', 'A prize that the company has won.'],
    ['    text: optional', "    jury: optional(text, 'Who gave it.', 'Example Jury'),\n    text: optional"],
  );
  await edit('src/manifest/schema/manifest.ts', [
    'TODO: say in a sentence what the list holds.',
    'Prizes that the company has won.',
  ]);
  await edit(
    'components/example-prizes/example-prizes.ts',
    ['TODO: say in a sentence what the section shows.', 'Prizes that the company has won.'],
    ['TODO: say what it is not for, and what to use instead.', 'Not for certificates: those are assurances.'],
    ['{ id, title, date, text, url }', '{ id, title, date, jury, text, url }'],
    [
      '      ${text ?',
      '      ${jury ? html`<p class="quiet">${this.text(jury)}</p>` : nothing}\n      ${text ?',
    ],
  );
  const { code, output } = await runInCopy(join(copy, 'tools/generate.mjs'));
  assert.equal(code, 0, output);
  assert.match(await read('docs/manifest.md'), /\| `jury` \|/);
});

test('the project with the new section type-checks', async () => {
  const { code, output } = await runInCopy(tools.tsc, '-p', '.');
  assert.equal(code, 0, output);
});

test('the project with the new section passes ESLint, Prettier, the conventions and the check of generated files', async () => {
  const own = [...files, 'src/section-registry.ts', 'src/manifest/schema/manifest.ts'];
  for (const [tool, ...args] of [
    [tools.eslint, ...own],
    [tools.prettier, '--check', ...own],
    [join(copy, 'tools/generate.mjs'), '--check'],
  ]) {
    const { code, output } = await runInCopy(tool, ...args);
    assert.equal(code, 0, output);
  }
  const made = await sources();
  assert.deepEqual(
    Object.values(rules).flatMap((rule) => rule(made)),
    [],
  );
});

test('the test of the new section passes', async () => {
  const { code, output } = await runInCopy(tools.wtr, '--files', 'test/components/example-prizes.test.ts');
  assert.equal(code, 0, output);
  assert.match(output, /wtr: 3 passed, 0 failed/);
});

test('a page shows the new section by default, with its title in the navigation and a working anchor', async () => {
  const { code, output } = await runInCopy(
    tools.vite,
    'build',
    '-c',
    'vite.cdn.config.ts',
    '--logLevel',
    'warn',
  );
  assert.equal(code, 0, output);
  const manifest = JSON.stringify({
    manifestVersion: 1,
    faq: [{ question: 'Where is the data?', answer: 'In Frankfurt.' }],
    examplePrizes: [{ id: 'first', title: 'Best page', jury: 'Example Jury' }],
  });
  const answer = (contentType, body) => (route) => route.fulfill({ contentType, body });
  const pages = await startPages();
  const { page, seen, close } = await pages.open('/prizes.html#trust-example-prize-first', {
    setUp: async (tab) => {
      await tab.route('**/one-file.js', answer('text/javascript', await read('dist/trust-center.js')));
      await tab.route(
        '**/prizes.html',
        answer(
          'text/html',
          `<!doctype html><html lang="en"><title>t</title><script type="module" src="/one-file.js"></script>
          <trust-center><script type="application/json">${manifest}</script></trust-center>`,
        ),
      );
    },
  });
  try {
    await page.getByText('Example Jury').waitFor();
    assert.equal(await page.locator('nav a').getByText('Example prizes').count(), 1);
    assert.equal(await page.locator('#trust-example-prize-first[tabindex="-1"]').count(), 1);
    assert.deepEqual([...seen.errors, ...seen.warnings], []);
  } finally {
    await close();
    await pages.close();
  }
});
