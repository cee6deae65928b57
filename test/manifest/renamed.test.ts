import { expect } from '@open-wc/testing';
import { manifestJsonSchema } from '../../tools/generate/manifest/json-schema.js';
import { parseManifest } from '../../src/manifest/parse.js';
import { at, complete, jsonPathOf, places, problemsOf, without, type Json } from './fixture.js';

const renamed = places().flatMap(({ path, required, renamedFrom: oldName }) =>
  oldName === undefined
    ? []
    : [{ path, owner: path.slice(0, -1), required, oldName, newName: path.at(-1) as string }],
);

describe('renamed fields', () => {
  it('the schema has renamed fields, so that the tests below test something', () => {
    expect(renamed.length).to.be.above(10);
  });

  for (const { path, owner, required, oldName, newName } of renamed) {
    const oldPath = jsonPathOf([...owner, oldName]);

    it(`the parser says that ${oldPath} was renamed to "${newName}", and does not use its value`, () => {
      const value = at(complete(), path);
      const input = without(complete(), path);
      (at(input, owner) as Json)[oldName] = value;
      const { model, problems } = parseManifest(input);

      const leftOut = required ? 'the whole object' : 'its value';
      expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([
        {
          path: oldPath,
          expected: `"${newName}"`,
          found: `"${oldName}"`,
          message: `${oldPath}: "${oldName}" was renamed to "${newName}". Write "${newName}" instead. The page leaves out ${leftOut}.`,
          severity: 'error',
          code: 'renamed-field',
        },
      ]);
      const item = at(model, owner) as Json | undefined;
      if (required) expect(item?.['id']).not.to.equal((at(input, owner) as Json)['id']);
      else expect(item).not.to.have.any.keys(oldName, newName);
    });
  }

  it('the new name wins if an object has both', () => {
    const { model, problems } = parseManifest({
      manifestVersion: 1,
      limitations: [{ title: 'New', boundary: 'Old' }],
    });
    expect(model!.limitations).to.deep.equal([{ id: 'new', title: 'New' }]);
    expect(problems.map(({ message }) => message)).to.deep.equal([
      '$.limitations[0].boundary: "boundary" was renamed to "title". Write "title" instead. The page leaves out its value.',
    ]);
  });

  it('a missing field that had another name is still reported if its old name is missing, too', () => {
    expect(problemsOf({ manifestVersion: 1, limitations: [{ meaning: 'A' }] })).to.deep.equal([
      'error $.limitations[0].title',
    ]);
  });

  it('other faults of the object are reported beside the old name', () => {
    const input = { manifestVersion: 1, contacts: [{ label: 'Security', email: 'nobody' }] };
    expect(problemsOf(input)).to.have.members([
      'error $.contacts[0].email',
      'error $.contacts[0].kind',
      'error $.contacts[0].label',
    ]);
  });

  it('the JSON Schema does not know old names', () => {
    const schema = JSON.stringify(manifestJsonSchema());
    expect(schema).not.to.include('renamed');
    expect(schema).not.to.include('"boundary"');
  });
});
