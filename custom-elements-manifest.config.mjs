import { readFileSync } from 'node:fs';

// custom-elements.json describes what people may use: public members, by the paths of dist/.
const toDist = (path) => path?.replace(/^\.?\/?(?=(src|components)\/)/, 'dist/').replace(/\.ts$/, '.js');
const isPublic = ({ privacy, name }) => !['private', 'protected'].includes(privacy) && !/^[#_]/.test(name);

// Drop events without a name. The analyzer found them in the code, and they are internal to the library.
const isDocumented = ({ name }) => name !== undefined;
const typed = (event) => ({ ...event, type: { text: `TrustEvent<'${event.name}'>` } });

const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = toDist(module.path);
      for (const { declaration } of module.exports ?? [])
        if (declaration?.module) declaration.module = toDist(declaration.module);
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        if (declaration.events) declaration.events = declaration.events.filter(isDocumented).map(typed);
        for (const reference of [declaration.superclass, ...(declaration.mixins ?? [])])
          if (reference?.module) reference.module = toDist(reference.module);
      }
    }
  },
});

export default {
  globs: ['src/element/**/*.ts', 'components/**/*.ts', '!components/cdn.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicOnly()],
  // Sort by path. The analyzer takes files in the order of the file system, and builds must be reproducible.
  overrideModuleCreation: ({ ts, globs }) =>
    globs
      .sort()
      .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2015, true)),
};
