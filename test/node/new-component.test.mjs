// The scaffold's files are sound as they come: they type-check, and only their TODOs are left to write.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { after, before, test } from 'node:test';
import { rules } from '../../tools/lint-conventions.mjs';
import { node, root, tools } from '../../tools/lib/run.mjs';
import { newComponent } from '../../tools/new-component.mjs';

let into;
let files;
before(async () => {
  into = await mkdtemp(join(tmpdir(), 'trust-center-new-'));
  for (const path of ['components', 'src', 'stories', 'tsconfig.json', '.prettierrc.json'])
    await cp(join(root, path), join(into, path), { recursive: true });
  for (const path of ['node_modules', 'package.json']) await symlink(join(root, path), join(into, path));
  files = await newComponent('made-up', { section: 'faq', into });
});
after(() => rm(into, { recursive: true }));

const sources = () =>
  Promise.all(files.map(async (path) => ({ path, text: await readFile(join(into, path), 'utf8') })));

test('it writes the seven files', () =>
  assert.deepEqual(files, [
    'components/made-up/made-up.ts',
    'components/made-up/body.ts',
    'components/made-up/made-up.styles.ts',
    'src/i18n/en/made-up.ts',
    'components/made-up/define.ts',
    'test/components/made-up.test.ts',
    'stories/made-up.stories.ts',
  ]));

test('it adds the element to the lists', async () => {
  const index = await readFile(join(into, 'components/index.ts'), 'utf8');
  assert.match(index, /^export \{ TrustMadeUp, type MadeUpData \} from '\.\/made-up\/made-up\.js';$/m);
  const definitions = await readFile(join(into, 'components/center/define.ts'), 'utf8');
  assert.match(definitions, /^import '\.\.\/made-up\/define\.js';$/m);
  const bodies = await readFile(join(into, 'components/bodies.ts'), 'utf8');
  assert.match(bodies, /^ {2}TrustMadeUp\.body\.provide\(MadeUpBody\);$/m);
  const oneFile = await readFile(join(into, 'components/cdn.ts'), 'utf8');
  assert.match(oneFile, /^ {2}'trust-made-up': TrustMadeUp,$/m);
});

test('it puts its words with all others', async () => {
  const en = await readFile(join(into, 'src/i18n/en.ts'), 'utf8');
  assert.match(en, /^import \{ madeUpWords \} from '\.\/en\/made-up\.js';$/m);
  assert.match(en, /^ {2}\.\.\.madeUpWords,$/m);
});

test('they type-check', async () => {
  const { output } = await node(tools.tsc, ['-p', '.'], { cwd: into, quiet: true });
  const ours = output.split('\n').filter((line) => line.includes('made-up') || line.includes('MadeUp'));
  assert.deepEqual(ours, []);
});

test('they are formatted', async () => {
  const { code, output } = await node(tools.prettier, ['--check', ...files], { cwd: into, quiet: true });
  assert.equal(code, 0, output);
});

test('they are formatted with a name as long as that of CONTRIBUTING.md', async () => {
  const long = await newComponent('certificates-of-others', { section: 'documents', into });
  const { code, output } = await node(tools.prettier, ['--check', ...long], { cwd: into, quiet: true });
  assert.equal(code, 0, output);
});

test('what is left to write is marked, and the lint says so', async () => {
  const made = await sources();
  const findings = Object.values(rules).flatMap((rule) => rule(made));
  assert.deepEqual(findings, ['components/made-up/made-up.ts class block: a TODO']);
});

test('it overwrites nothing', () =>
  assert.rejects(newComponent('made-up', { into }), /made-up\.ts is there already/));

for (const name of ['trust-faq', 'Faq', '../faq', 'faq-', ''])
  test(`“${name}” is no name`, () => assert.rejects(newComponent(name, { into }), /Not the name/));
