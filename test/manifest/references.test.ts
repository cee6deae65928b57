import { expect } from '@open-wc/testing';
import { parseManifest } from '../../src/manifest/parse.js';
import {
  at,
  clone,
  complete,
  jsonPathOf,
  modelOf,
  places,
  replaced,
  type Json,
  type Path,
} from './fixture.js';

/** Fields whose ids point at other parts of the manifest. */
const pointing: Readonly<Record<string, string>> = {
  scope: 'scope item',
  layer: 'layer',
  layers: 'layer',
  evidenceClass: 'evidence class',
  document: 'document',
  report: 'document',
  control: 'control',
  assurance: 'assurance',
  figure: 'figure',
};

const pointers: readonly { path: Path; kind: string }[] = places().flatMap(({ path }) => {
  const key = path.findLast((part) => typeof part === 'string')!;
  const kind = pointing[key];
  return kind && typeof at(complete(), path) === 'string' ? [{ path, kind }] : [];
});

const warnings = (input: unknown) =>
  parseManifest(input).problems.map(({ path, severity, code, expected, found }) => ({
    path,
    severity,
    code,
    expected,
    found,
  }));

describe('references', () => {
  it('the tests find every field of the format that refers to an id', () => {
    expect(pointers.map(({ path }) => jsonPathOf(path)).sort()).to.deep.equal([
      '$.assessments[0].report',
      '$.assessments[0].scope[0]',
      '$.assurances[0].evidence[0].document',
      '$.assurances[0].scope[0]',
      '$.controls.groups[0].controls[0].evidenceClass',
      '$.controls.groups[0].controls[0].layer',
      '$.controls.groups[0].controls[0].scope[0]',
      '$.frameworks[0].requirements[0].evidenceClass',
      '$.frameworks[0].requirements[0].layers[0]',
      '$.highlights[0].assurance',
      '$.highlights[0].control',
      '$.highlights[0].figure',
      '$.roadmap[0].assurance',
      '$.roadmap[0].control',
      '$.subprocessors.items[0].scope[0]',
    ]);
  });

  for (const { path, kind } of [
    ...pointers,
    { path: ['controls', 'groups', 0, 'controls', 0, 'evidence', 0, 'document'], kind: 'document' },
  ]) {
    it(`a reference to nothing is kept, with a warning: ${jsonPathOf(path)}`, () => {
      const input = replaced(complete(), path, 'nowhere');
      expect(at(modelOf(input), path)).to.equal('nowhere');
      expect(warnings(input)).to.deep.equal([
        {
          path: jsonPathOf(path),
          severity: 'warning',
          code: 'reference',
          expected: `the id of a ${kind} of this manifest`,
          found: '"nowhere"',
        },
      ]);
    });
  }

  it('a reference may name a derived id', () => {
    const input = {
      manifestVersion: 1,
      documents: [{ title: 'Audit report' }],
      assurances: [{ title: 'SOC 2', evidence: [{ label: 'Report', document: 'audit-report' }] }],
    };
    expect(warnings(input)).to.deep.equal([]);
  });

  it('a reference to a dropped item gets a warning', () => {
    const input = {
      manifestVersion: 1,
      scope: [{ id: 'app', name: 5 }],
      assessments: [{ title: 'Test', scope: ['app'] }],
    };
    expect(warnings(input).map(({ path }) => path)).to.deep.equal([
      '$.scope[0].name',
      '$.assessments[0].scope[0]',
    ]);
  });
});

describe('sections of a manifest', () => {
  const withSections = (sections: unknown, rest: Json = {}) => ({
    manifestVersion: 1,
    title: 'Security',
    faq: [{ question: 'Why?' }],
    ...rest,
    sections,
  });

  it('data that no section shows gets one warning for each kind', () => {
    const input = withSections([{ type: 'faq' }], { documents: [{ title: 'DPA' }] });
    expect(warnings(input).map(({ path, code, expected }) => [path, code, expected])).to.deep.equal([
      ['$.sections', 'reference', 'a section of type "overview", for which the manifest holds something'],
      ['$.sections', 'reference', 'a section of type "documents", for which the manifest holds something'],
    ]);
  });

  it('a section that has nothing to show gets a warning, unless it has its own content', () => {
    const words = [{ type: 'paragraph', text: 'None yet.' }];
    const input = withSections([
      { type: 'overview' },
      { type: 'faq' },
      { type: 'documents' },
      { type: 'updates', content: words },
      { type: 'contacts', closing: words },
      { type: 'prose', title: 'Empty' },
    ]);
    expect(warnings(input)).to.deep.equal([
      {
        path: '$.sections[2]',
        severity: 'warning',
        code: 'reference',
        expected: 'a section for which the manifest holds something',
        found: '"documents" with nothing to show',
      },
    ]);
  });

  it('an empty list of sections gets no warning, because the page then shows everything', () => {
    expect(warnings(withSections([]))).to.deep.equal([]);
  });

  it('a missing crosswalk gets no warning', () => {
    const input = clone(complete());
    input['sections'] = (input['sections'] as Json[]).filter(({ type }) => type !== 'crosswalk');
    expect(warnings(input)).to.deep.equal([]);
  });
});
