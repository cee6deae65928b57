import { expect } from '@open-wc/testing';
import { citeRequirement, frameworkName, parseRequirementRef } from '../../src/model/frameworks.js';

describe('frameworks', () => {
  it('have the name in the manifest, or else the one that the project knows, or else their id', () => {
    const own = [{ id: 'soc2', name: 'SOC 2 Type II' }];
    expect(frameworkName('soc2', own)).to.equal('SOC 2 Type II');
    expect(frameworkName('soc2')).to.equal('SOC 2');
    expect(frameworkName('own')).to.equal('own');
  });

  it('are not confused with the inherited properties of objects', () => {
    for (const id of ['constructor', 'toString', '__proto__']) {
      expect(frameworkName(id)).to.equal(id);
      expect(citeRequirement({ framework: id, requirement: '1.2' })).to.equal('1.2');
    }
  });

  it('have requirements that are cited as their publishers cite them', () => {
    expect(citeRequirement(parseRequirementRef('nis2/21.2.j'))).to.equal('Art. 21(2)(j)');
    expect(citeRequirement(parseRequirementRef('gdpr/Art. 32'))).to.equal('Art. 32');
    expect(citeRequirement(parseRequirementRef('soc2/CC6.1'))).to.equal('CC6.1');
    expect(parseRequirementRef('own/a/b')).to.deep.equal({ framework: 'own', requirement: 'a/b' });
  });
});
