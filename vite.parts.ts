import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { transform as minify } from 'esbuild';
import { build, type Plugin, type Rolldown } from 'vite';
import { minifiedStyles } from './vite.css.js';
import { plainDecorators } from './vite.decorators.js';
import { minifiedTemplates } from './vite.templates.js';

const PARTS = 'virtual:parts';
const SHARED = 'shared:';
const TARGET = 'es2022';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
export const define = { 'process.env.NODE_ENV': '"production"' };

/** `components/faq/body.ts` is the part `faq`, `src/i18n/de.ts` the part `de`. */
const partName = (id: string): string => {
  const name = basename(id).replace(/\.[cm]?[jt]s$/, '');
  return name === 'body' ? basename(dirname(id)) : name;
};

/** The same wherever the project and what it installs are: the build must come out the same. */
const placeOf = (id: string): string => relative('.', id).replace(/^.*\/(?=node_modules\/)/, '');

/** What the one file has, and what its parts take from it. */
class Ledger {
  /** Modules that the one file holds. */
  readonly held = new Set<string>();
  /** Modules that are parts, by name. */
  readonly parts = new Map<string, string>();
  readonly #taken = new Map<string, { id: string; name: string }>();

  /** The key under which a part finds an export of a module of the one file. */
  key(id: string, name: string): string {
    const key = `_${createHash('sha256')
      .update(`${placeOf(id)} ${name}`)
      .digest('hex')
      .slice(0, 4)}`;
    const other = this.#taken.get(key);
    if (other && (other.id !== id || other.name !== name))
      throw new Error(`Two exports share the key ${key}`);
    this.#taken.set(key, { id, name });
    return key;
  }

  /** A part and the one file fit each other when both were built for the same keys of the same version. */
  get fit(): string {
    const keys = [...this.#taken.keys()].sort().join();
    return createHash('sha256').update(`${version} ${keys}`).digest('hex').slice(0, 8);
  }

  /** The module through which the one file loads its parts. */
  get module(): string {
    const taken = [...this.#taken].sort(([a], [b]) => (a < b ? -1 : 1));
    const imports = taken.map(
      ([key, { id, name }]) => `import { ${name} as ${key} } from ${JSON.stringify(id)};`,
    );
    return `${imports.join('\n')}
const shared = () => ({ part, ${taken.map(([key]) => key).join(', ')} });
const fit = '${this.fit}';
const loaded = {};
let tries = 0;
const load = async (name) => {
  // The query passes caches that still hold the part of another version; a number makes browsers ask again
  // for what failed before.
  const { default: start, fit: own } = await import('./chunks/' + name + '.js?' + fit + (tries || ''));
  if (own !== fit) throw new Error('chunks/' + name + '.js is of another version than trust-center.js');
  return start(shared());
};
export const part = (name) => loaded[name] ??= load(name).catch((error) => {
  delete loaded[name];
  tries++;
  throw error;
});
`;
  }
}

/** Not in a comment, where an example may stand. */
const IMPORT_CALL = /^(?!\s*\*).*?\b(import\('(\.[^']+)'\))/gm;

/** Turns `import('./x.js')` into a call for the part, and notes which module that is. */
const callsForParts = (ledger: Ledger): Plugin => ({
  name: 'calls-for-parts',
  enforce: 'pre',
  async transform(source, id) {
    if (!/\/(src|components)\/.*\.ts$/.test(id)) return null;
    let called = false;
    let output = source;
    for (const [, call = '', path = ''] of source.matchAll(IMPORT_CALL)) {
      const resolved = await this.resolve(path, id);
      if (!resolved) this.error(`${path} is not there`);
      const name = partName(resolved.id);
      const known = ledger.parts.get(name);
      if (known && known !== resolved.id)
        this.error(`Two parts are called ${name}: ${known}, ${resolved.id}`);
      ledger.parts.set(name, resolved.id);
      output = output.replaceAll(call, `__part(${JSON.stringify(name)})`);
      called = true;
    }
    return called ? { code: `import { part as __part } from '${PARTS}';\n${output}`, map: null } : null;
  },
});

/** The module that those calls go to. */
const loadsParts = (ledger: Ledger, code: () => string): Plugin => ({
  name: 'loads-parts',
  enforce: 'pre',
  resolveId: (source) => (source === PARTS || ledger.held.has(source) ? source : null),
  load: (id) => (id === PARTS ? { code: code(), moduleSideEffects: false } : null),
});

/** Leaves what the one file holds out of a part. */
const sharesWithTheOneFile = (ledger: Ledger): Plugin => ({
  name: 'shares-with-the-one-file',
  enforce: 'pre',
  async resolveId(source, importer, { isEntry }) {
    if (isEntry || source.startsWith(SHARED)) return null;
    if (source === PARTS) return { id: SHARED + PARTS, external: true };
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    return resolved && ledger.held.has(resolved.id) ? { id: SHARED + resolved.id, external: true } : resolved;
  },
});

const inMemory = async (entry: string, plugins: Plugin[]): Promise<Rolldown.OutputChunk> => {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    plugins: [minifiedStyles(), minifiedTemplates(), plainDecorators(), ...plugins],
    build: {
      target: TARGET,
      write: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => 'part.js' },
      rolldownOptions: { output: { codeSplitting: false, comments: false } },
    },
  });
  const { output } = [result].flat()[0] as Rolldown.RolldownOutput;
  return output[0];
};

const IMPORT = /^import\s+(?:(\w[\w$]*)|\{([^}]*)\})\s+from\s+"shared:([^"]+)";$/gm;
const EXPORT = /^export\s+\{([^}]*)\};\s*$/m;

/** `a, b as c` → `[['a', 'a'], ['b', 'c']]` */
const pairs = (names: string): readonly (readonly [string, string])[] =>
  names.split(',').flatMap((item) => {
    const [from = '', to = from] = item.trim().split(/\s+as\s+/);
    return from ? [[from, to] as const] : [];
  });

/** A part as a function of what it shares with the one file: it imports nothing, so it runs wherever that is served from. */
const asFunction = (code: string, ledger: Ledger): { readonly body: string; readonly wanted: string } => {
  const wanted: string[] = [];
  const body = code
    .replace(IMPORT, (_, whole: string | undefined, names: string | undefined, id: string) => {
      for (const [name, local] of whole ? [['default', whole] as const] : pairs(names ?? ''))
        wanted.push(`${id === PARTS ? name : ledger.key(id, name)}: ${local}`);
      return '';
    })
    .replace(/^import\s+"shared:[^"]+";$/gm, '')
    .replace(EXPORT, (_, names: string) => {
      const list = pairs(names).map(([local, name]) => `${name}: ${local}`);
      return `return { ${list.join(', ')} };`;
    });
  const left = body.match(/^(?:import|export)\b.*/gm);
  if (left) throw new Error(`A part still imports or exports: ${left.join(' ')}`);
  return { body, wanted: wanted.join(', ') };
};

/**
 * Builds what is imported dynamically as files of their own under `dist/chunks/`. Each is a function that is given what
 * it shares with the one file (Lit, the base classes) and imports nothing: ordinary code splitting would let
 * it import `../trust-center.js`, and that is a second copy of the whole library, or a 404, on every site that serves the
 * file as `trust-center.js?v=2` or under another name.
 *
 * @see docs/decisions/0011-parts-on-demand.md
 */
export async function partsOnDemand(entry: string): Promise<Plugin[]> {
  const ledger = new Ledger();
  const seen = new Set<string>();
  const whole = await inMemory(entry, [
    callsForParts(ledger),
    loadsParts(ledger, () => 'export const part = (name) => loads(name);'),
    {
      name: 'sees-modules',
      buildEnd() {
        for (const id of this.getModuleIds()) seen.add(id);
      },
    },
  ]);
  for (const id of seen) {
    // A package's index holds no code of its own, yet stands for what it exports.
    if (id !== PARTS && (whole.modules[id]?.renderedLength || id.includes('/node_modules/')))
      ledger.held.add(id);
  }

  const bodies = new Map<string, ReturnType<typeof asFunction>>();
  for (const [name, id] of ledger.parts) {
    if (ledger.held.has(id)) continue; // provided from the start, so nobody asks for it
    const { code } = await inMemory(id, [callsForParts(ledger), sharesWithTheOneFile(ledger)]);
    bodies.set(name, asFunction(code, ledger));
  }
  const emits: Plugin = {
    name: 'emits-parts',
    async generateBundle() {
      for (const [name, { body, wanted }] of bodies) {
        const code = `export const fit = '${ledger.fit}';\nexport default ({ ${wanted} }) => {\n${body}\n};`;
        const { code: source } = await minify(code, {
          minify: true,
          format: 'esm',
          target: TARGET,
          legalComments: 'none',
          charset: 'utf8',
        });
        this.emitFile({ type: 'asset', fileName: `chunks/${name}.js`, source });
      }
    },
  };
  return [callsForParts(ledger), loadsParts(ledger, () => ledger.module), emits];
}
