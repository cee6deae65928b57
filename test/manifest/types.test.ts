import { expect } from '@open-wc/testing';
import { defineManifest, parseManifest, type Manifest } from '../../src/manifest/index.js';
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
 * What the compiler says of the format. `npm run typecheck` fails when a line below that is marked as an
 * error is none, and when one that is not marked is.
 */

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T => true as T;

describe('types', () => {
  it('let an author write a manifest, and complete it', () => {
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

  it('refuse what the format refuses', () => {
    // @ts-expect-error the version is missing
    defineManifest({ organization: { name: 'Example' } });
    // @ts-expect-error there is no such version
    defineManifest({ manifestVersion: 2 });
    // @ts-expect-error a name is required
    defineManifest({ manifestVersion: 1, organization: {} });
    // @ts-expect-error a number is no text
    defineManifest({ manifestVersion: 1, title: 5 });
    // @ts-expect-error no status of that name
    defineManifest({ manifestVersion: 1, assurances: [{ label: 'SOC 2', status: 'compliant' }] });
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

  it('give every item of a model its id, which an author may leave out', () => {
    const written: NonNullable<Manifest['faq']>[number] = { question: 'Why?' };
    expect(written.id).to.equal(undefined);
    holds<Equal<Control['id'], string>>();
    holds<Equal<Figure['id'], string>>();
    holds<Equal<Section['id'], string>>();
    holds<Equal<FormField['id'], string>>();
    holds<Equal<NonNullable<TrustModel['faq']>[number]['id'], string>>();
    holds<Equal<NonNullable<NonNullable<TrustModel['privacy']>['representatives']>[number]['id'], string>>();
  });

  it('know closed sets of words, and cells', () => {
    holds<Equal<SectionType, NonNullable<Manifest['sections']>[number]['type']>>();
    const type: SectionType = 'crosswalk';
    // @ts-expect-error no section of that type
    const wrong: SectionType = 'hero';
    const cells: TableCell[] = ['a', 5, '', { en: 'a' }, { label: 'a', url: '/a' }];
    // @ts-expect-error a cell is no list
    const list: TableCell = [];
    expect([type, wrong, cells, list]).to.have.lengthOf(4);
  });

  it('let nobody write to a model', () => {
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
