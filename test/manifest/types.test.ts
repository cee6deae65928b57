import { expect } from '@open-wc/testing';
import type * as z from 'zod/mini';
import {
  defineManifest,
  parseManifest,
  type Manifest,
  type manifestSchema,
} from '../../src/manifest/index.js';
import type {
  Control,
  Figure,
  FormField,
  Section,
  SectionType,
  TableCell,
  TrustModel,
} from '../../src/model/types.js';

/*
 * The compiler's view of the format. `npm run typecheck` fails if a line below that is marked as an error compiles, or if
 * another line does not.
 */

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T => true as T;

describe('types', () => {
  it('an author can write a manifest with defineManifest', () => {
    const manifest = defineManifest({
      manifestVersion: 1,
      organization: { name: 'Example', country: 'IE' },
      title: { en: 'Security', de: 'Sicherheit' },
      faq: [{ question: 'Why?', content: [{ type: 'paragraph', text: 'Because.' }] }],
      sections: [{ type: 'faq' }],
    });
    expect(manifest.organization.name).to.equal('Example');
    holds<Equal<typeof manifest.manifestVersion, 1>>();
    expect(parseManifest(manifest).problems.map(({ code }) => code)).to.deep.equal(['reference']);
  });

  it('the types refuse what the format refuses', () => {
    // @ts-expect-error the version is missing
    defineManifest({ organization: { name: 'Example' } });
    // @ts-expect-error there is no such version
    defineManifest({ manifestVersion: 2 });
    // @ts-expect-error a name is required
    defineManifest({ manifestVersion: 1, organization: {} });
    // @ts-expect-error a number is no text
    defineManifest({ manifestVersion: 1, title: 5 });
    // @ts-expect-error no status of that name
    defineManifest({ manifestVersion: 1, assurances: [{ title: 'SOC 2', status: 'compliant' }] });
    // @ts-expect-error no section of that type
    defineManifest({ manifestVersion: 1, sections: [{ type: 'hero' }] });
    const content = [{ type: 'steps' as const, items: [{}] }];
    // @ts-expect-error a step has a text
    defineManifest({ manifestVersion: 1, faq: [{ question: 'Why?', content }] });
    // @ts-expect-error a field of a form needs the name of its answer
    const form: Manifest = { manifestVersion: 1, disclosure: { form: { fields: [{ label: 'Browser' }] } } };
    // @ts-expect-error misspelt
    const misspelt: Manifest = { manifestVersion: 1, organisation: { name: 'Example' } };
    expect([form, misspelt]).to.have.lengthOf(2);
  });

  it('the generated types and the schema describe the same manifests', () => {
    type Input = z.input<typeof manifestSchema>;
    /** Lists that may be changed, as zod has them. */
    type Mutable<T> = T extends readonly (infer Item)[]
      ? Mutable<Item>[]
      : T extends object
        ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
        : T;
    holds<Input extends Manifest ? true : false>();
    holds<Mutable<Manifest> extends Input ? true : false>();
    holds<TrustModel extends Manifest ? true : false>();
  });

  it('every item of a model has its id, which an author may leave out', () => {
    const written: NonNullable<Manifest['faq']>[number] = { question: 'Why?' };
    expect(written.id).to.equal(undefined);
    holds<Equal<Control['id'], string>>();
    holds<Equal<Figure['id'], string>>();
    holds<Equal<Section['id'], string>>();
    holds<Equal<FormField['id'], string>>();
    holds<Equal<NonNullable<TrustModel['faq']>[number]['id'], string>>();
    holds<Equal<NonNullable<NonNullable<TrustModel['privacy']>['representatives']>[number]['id'], string>>();
  });

  it('the types contain the closed sets of words, and the cells of tables', () => {
    holds<Equal<SectionType, NonNullable<Manifest['sections']>[number]['type']>>();
    const type: SectionType = 'crosswalk';
    // @ts-expect-error no section of that type
    const wrong: SectionType = 'hero';
    const cells: TableCell[] = ['a', 5, '', { en: 'a' }, { label: 'a', url: '/a' }];
    // @ts-expect-error a cell is no list
    const list: TableCell = [];
    expect([type, wrong, cells, list]).to.have.lengthOf(4);
  });

  it('a model is readonly', () => {
    const { model } = parseManifest({ manifestVersion: 1, title: 'a', faq: [{ question: 'Why?' }] });
    const attempts: (() => void)[] = [
      // @ts-expect-error readonly
      () => (model!.title = 'b'),
      // @ts-expect-error readonly
      () => (model!.faq![0]!.question = 'b'),
      // @ts-expect-error readonly
      () => (model!.faq![0] = { id: 'b', question: 'b' }),
    ];
    for (const attempt of attempts) expect(attempt).to.throw(TypeError);
  });
});
