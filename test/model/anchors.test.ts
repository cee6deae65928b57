import { expect } from '@open-wc/testing';
import { anchorOf, isAnchorOf, sectionAnchor } from '../../src/model/anchors.js';

describe('anchorOf', () => {
  it('joins the kind of a place and its id', () => {
    expect(anchorOf('control', 'mfa')).to.equal('trust-control-mfa');
  });

  it('names a place that a page has once by its kind alone', () => {
    expect(anchorOf('dpo')).to.equal('trust-dpo');
  });

  it('joins the framework and the id of a requirement', () => {
    expect(anchorOf('requirement', 'nis2', '21.2.j')).to.equal('trust-requirement-nis2-21.2.j');
  });

  it('replaces the blanks of an id, which the id of an element must not hold', () => {
    expect(anchorOf('requirement', 'hipaa', ' 164.312 (a) ')).to.equal('trust-requirement-hipaa-164.312-(a)');
  });
});

describe('isAnchorOf', () => {
  it('accepts an anchor of the kind and no other', () => {
    expect(isAnchorOf('control', 'trust-control-mfa')).to.equal(true);
    expect(isAnchorOf('control', 'trust-control')).to.equal(false);
    expect(isAnchorOf('control', 'trust-group-mfa')).to.equal(false);
  });
});

describe('sectionAnchor', () => {
  it('is the type of a section, and for prose its own id', () => {
    expect(sectionAnchor({ id: 'faq-2', type: 'faq' })).to.equal('trust-faq');
    expect(sectionAnchor({ id: 'our-promise', type: 'prose' })).to.equal('trust-our-promise');
  });
});
