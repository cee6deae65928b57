// Reads the source modules for tests of the elements: what each imports, and which messages it shows, as the type checker
// knows. `t(`status.${status}`)` shows the keys of every status that `status` can be at that place. A value that can be any
// key counts as every key.
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../../tools/lib/run.mjs';
import { walk } from '../../tools/lib/source-text.mjs';

const pathOf = (file) => relative(root, file.fileName).replaceAll('\\', '/');

function createProgram() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const entries = ['src', 'components'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(root, folder, file)),
  );
  return ts.createProgram(entries, { ...options, noEmit: true });
}

/** Returns the modules that a module imports at once, and later with `import()`. Imports of types do not count. */
function importsOf(file, program) {
  const pathTo = (specifier) => {
    const target = join(dirname(file.fileName), specifier.replace(/\.js$/, '.ts'));
    return program.getSourceFile(target) ? [relative(root, target).replaceAll('\\', '/')] : [];
  };
  const imports = file.statements.flatMap((statement) => {
    const isTypeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.isTypeOnly
      : statement.isTypeOnly;
    const from = statement.moduleSpecifier;
    if (!from || isTypeOnly || !from.text.startsWith('.')) return [];
    return pathTo(from.text);
  });
  const later = [];
  walk(file, (node) => {
    if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return;
    const [specifier] = node.arguments;
    if (specifier && ts.isStringLiteralLike(specifier)) later.push(...pathTo(specifier.text));
  });
  return { imports, later };
}

/** Returns the strings that a type allows, or undefined if it allows any string. */
function stringsOf(type, checker) {
  const constraint = checker.getBaseConstraintOfType(type) ?? type;
  const members = constraint.isUnion() ? constraint.types : [constraint];
  return members.every((member) => member.isStringLiteral()) ? members.map(({ value }) => value) : undefined;
}

/** Returns the lists that are passed to `addEnglish([…])`, each as its module and name. */
function broughtBy(call, checker) {
  const [lists] = call.arguments;
  if (!ts.isArrayLiteralExpression(lists)) return [];
  return lists.elements.map((list) => {
    const symbol = checker.getAliasedSymbol(checker.getSymbolAtLocation(list));
    return { path: pathOf(symbol.declarations[0].getSourceFile()), name: symbol.name };
  });
}

function wordsIn(file, checker) {
  const says = new Set();
  const brings = [];
  walk(file, (node) => {
    if (ts.isCallExpression(node)) {
      if (node.expression.getText(file) === 'addEnglish') brings.push(...broughtBy(node, checker));
      const signature = checker.getResolvedSignature(node);
      const alias = signature?.declaration?.parent;
      if (alias && ts.isTypeAliasDeclaration(alias) && alias.name.text === 'Translate') {
        const [key] = signature.getParameters();
        const said = stringsOf(checker.getTypeOfSymbolAtLocation(key, node), checker);
        const line = file.getLineAndCharacterOfPosition(node.pos).line + 1;
        if (!said) throw new Error(`${pathOf(file)}:${line} says a message of which nobody knows the key`);
        for (const one of said) says.add(one);
      }
    }
  });
  return { says, brings };
}

/** Returns, by path from the root, what each source module imports, which messages it shows, and which words it brings. */
export function readSources() {
  const program = createProgram();
  const checker = program.getTypeChecker();
  const own = program.getSourceFiles().filter((file) => /^(src|components)\//.test(pathOf(file)));
  return new Map(
    own.map((file) => {
      // The type checker takes seconds, so it runs only for callers that read the messages.
      let words;
      const read = () => (words ??= wordsIn(file, checker));
      const module = { text: file.text, ...importsOf(file, program) };
      Object.defineProperty(module, 'says', { get: () => read().says });
      Object.defineProperty(module, 'brings', { get: () => read().brings });
      return [pathOf(file), module];
    }),
  );
}

/** Returns the paths of a module and of all modules that it imports at once. */
export function graphOf(entry, modules) {
  const graph = new Set([entry]);
  for (const path of graph) for (const imported of modules.get(path).imports) graph.add(imported);
  return graph;
}
