import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../components/define.js';
import { parsed } from '../helpers/fixture.js';

const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

/** An element in a place of this width, as wide as a phone if nothing else is said. */
const placed = async (
  tag: string,
  part: Readonly<Record<string, unknown>>,
  width = 280,
): Promise<ShadowRoot> => {
  const place = await fixture<HTMLElement>('<div></div>');
  place.style.setProperty('inline-size', `${width}px`);
  const element = document.createElement(tag) as LitElement;
  Object.assign(element, { data: parsed(part) });
  place.append(element);
  while (!(await element.updateComplete));
  await element.updateComplete;
  return element.shadowRoot!;
};

/** Where the words of an element begin or end, not its box. */
const wordsOf = (element: Element | null | undefined): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(element!);
  return range.getBoundingClientRect();
};
const left = (element: Element | null | undefined): number => wordsOf(element).left;
const baseline = (element: Element): number => {
  const mark = document.createElement('span');
  mark.style.setProperty('display', 'inline-block');
  element.prepend(mark);
  const { bottom } = mark.getBoundingClientRect();
  mark.remove();
  return bottom;
};

describe('a word of sixty letters breaks on a phone', () => {
  const control = { title: 'Keys', status: 'implemented', requirements: ['gdpr/32'] };
  const cases: readonly (readonly [tag: string, part: Readonly<Record<string, unknown>>])[] = [
    ['trust-control-grid', { controls: { groups: [{ title: LONG, controls: [{ title: 'Keys' }] }] } }],
    ['trust-faq', { faq: [{ question: LONG, answer: 'Yes.' }] }],
    [
      'trust-crosswalk',
      { controls: { groups: [{ title: 'Access', controls: [{ ...control, title: LONG }] }] } },
    ],
    [
      'trust-prose',
      {
        sections: [
          {
            type: 'prose',
            content: [{ type: 'action', title: LONG, label: LONG, url: 'https://a.example/' }],
          },
        ],
      },
    ],
    [
      'trust-compliance-matrix',
      {
        assurances: [{ label: 'GDPR', status: 'aligned', statusLabel: LONG }],
        assessments: [{ kind: 'audit', title: 'Audit', cadence: LONG, covers: [LONG] }],
      },
    ],
    [
      'trust-subprocessor-table',
      {
        subprocessors: {
          items: [{ name: 'Northcloud', purpose: 'Hosting' }],
          objection: { text: LONG },
          customerManaged: { items: [{ name: LONG, purpose: LONG }] },
        },
      },
    ],
  ];
  for (const [tag, part] of cases)
    it(tag, async () => {
      const root = await placed(tag, part);
      const { right } = root.host.getBoundingClientRect();
      const seen = [...root.querySelectorAll('*')].filter(
        (element) => !element.closest('thead, [popover], svg'),
      );
      expect(root.textContent).to.contain(LONG);
      expect(
        seen
          .filter(
            (element) =>
              element.getBoundingClientRect().right > right + 1 ||
              element.scrollWidth > root.host.clientWidth + 1,
          )
          .map(({ localName, className }) => `${localName}.${String(className)}`),
      ).to.deep.equal([]);
    });
});

describe('what belongs together is aligned', () => {
  const rates = (width: number): Promise<ShadowRoot> =>
    placed(
      'trust-prose',
      {
        sections: [
          {
            type: 'prose',
            content: [
              {
                type: 'table',
                columns: [{ label: 'Endpoint' }, { label: 'Limit', kind: 'number' }, { label: 'Window' }],
                rows: [['Login', 5, '1 hour']],
              },
            ],
          },
        ],
      },
      width,
    );

  it('a figure with the others of its card', async () => {
    const [figure, window] = (await rates(280)).querySelectorAll('tbody td');
    expect(left(figure)).to.equal(left(window));
  });

  it('a figure with the head of its column', async () => {
    const root = await rates(800);
    const head = wordsOf(root.querySelectorAll('thead th')[1]).right;
    expect(wordsOf(root.querySelector('tbody td')).right).to.be.closeTo(head, 0.5);
  });

  it('what a status means with its word, past the mark', async () => {
    const root = await placed(
      'trust-compliance-matrix',
      { assurances: [{ label: 'SOC 2', status: 'planned', statusLabel: 'On the roadmap' }] },
      800,
    );
    expect(left(root.querySelector('.typed'))).to.be.closeTo(left(root.querySelector('.status span')), 0.5);
  });

  it('a requirement with the control that answers it', async () => {
    const root = await placed(
      'trust-crosswalk',
      {
        controls: {
          groups: [{ title: 'Access', controls: [{ title: 'Keys', requirements: ['gdpr/32'] }] }],
        },
      },
      800,
    );
    const [requirement, link] = [root.querySelector('tbody .cited')!, root.querySelector('tbody li > *')!];
    expect(baseline(link)).to.be.closeTo(baseline(requirement), 1);
  });

  it('who may read a document with the way to ask for it', async () => {
    const root = await placed('trust-documents', {
      documents: [{ title: 'Report', access: 'request', requestUrl: 'https://a.example/' }],
    });
    const [access, request] = root.querySelectorAll('.cell-access p');
    expect(baseline(request!.querySelector('.request')!)).to.be.closeTo(baseline(access!), 1);
  });

  it('the count of a group with its title, where it has a line of its own', async () => {
    const root = await placed('trust-control-grid', {
      controls: { groups: [{ title: 'Telecommunications security', controls: [{ title: 'Keys' }] }] },
    });
    const [title, count] = [root.querySelector('h3')!, root.querySelector('.group-count')!];
    expect(count.getBoundingClientRect().top).to.be.at.least(title.getBoundingClientRect().bottom);
    expect(left(count)).to.equal(left(title));
  });

  it('the country of a name with it, on whatever line', async () => {
    const root = await placed(
      'trust-data-handling',
      {
        privacy: { representatives: [{ name: 'Northcloud Interplanetary', country: 'GB' }] },
      },
      240,
    );
    const country = root.querySelector('.facts .quiet')!;
    expect(left(country)).to.be.closeTo(left(country.parentElement), 0.5);
  });

  it('a reference on one line of its column', async () => {
    const root = await placed(
      'trust-compliance-matrix',
      {
        frameworks: [
          {
            id: 'nis2',
            name: 'NIS2',
            requirements: [{ id: '21(2)(j)', title: 'Access', status: 'implemented' }],
          },
        ],
      },
      720,
    );
    const reference = root.querySelector('.coverage tbody th')!;
    expect(wordsOf(reference).height).to.be.below(30);
  });

  it('the name of a fact on one line, in the longest of its words', async () => {
    const root = await placed(
      'trust-subprocessor-table',
      {
        subprocessors: {
          items: [{ name: 'Northcloud', purpose: 'Hosting' }],
          subscribe: { email: 'changes@a.example' },
        },
      },
      720,
    );
    expect(wordsOf(root.querySelector('.facts dt')).height).to.be.below(30);
  });

  it('the name of the navigation on one line, whatever section is named beside it', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    place.style.setProperty('inline-size', '280px');
    const center = document.createElement('trust-center');
    Object.assign(center, {
      manifest: {
        manifestVersion: 1,
        organization: { name: 'Acme' },
        sections: [
          { type: 'prose', id: 'one', title: 'One', content: [{ type: 'paragraph', text: 'Words.' }] },
          { type: 'prose', id: 'two', title: 'Two', content: [{ type: 'paragraph', text: 'Words.' }] },
        ],
      },
    });
    place.append(center);
    await waitUntil(() => center.shadowRoot?.querySelector('.here'));
    const here = center.shadowRoot!.querySelector('.here')!;
    here.append('Report a vulnerability to us');
    expect(wordsOf(here.previousElementSibling).height).to.be.below(30);
  });

  it('what a system is with its name, on whatever line', async () => {
    const root = await placed('trust-overview', {
      scope: [{ name: 'Northcloud', kind: 'application' }],
    });
    const title = root.querySelector('[part=scope] .entry-title')!;
    // Fonts differ: as narrow as it takes to break the line.
    const { style } = root.host.parentElement!;
    for (let width = 280; title.getBoundingClientRect().height < 30 && width > 90; width -= 10)
      style.setProperty('inline-size', `${width}px`);
    expect(title.getBoundingClientRect().height).to.be.above(30);
    expect(left(title.querySelector('.quiet'))).to.be.closeTo(title.getBoundingClientRect().left, 0.5);
  });
});
