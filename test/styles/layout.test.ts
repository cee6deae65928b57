import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../components/define.js';
import { parsed } from '../helpers/fixture.js';

const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

/** Mounts an element in a container of a width in pixels. The default is the width of a phone. */
const mountIn = async (
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

/** Returns the rectangle of an element's text, not of its box. */
const textRect = (element: Element | null | undefined): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(element!);
  return range.getBoundingClientRect();
};
const left = (element: Element | null | undefined): number => textRect(element).left;
const baseline = (element: Element): number => {
  const mark = document.createElement('span');
  mark.style.setProperty('display', 'inline-block');
  element.prepend(mark);
  const { bottom } = mark.getBoundingClientRect();
  mark.remove();
  return bottom;
};

describe('a word of sixty letters', () => {
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
        assurances: [{ title: 'GDPR', status: 'aligned', statusLabel: LONG }],
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
    it(`<${tag}> breaks a word of sixty letters on a phone`, async () => {
      const root = await mountIn(tag, part);
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

describe('alignment', () => {
  const rates = (width: number): Promise<ShadowRoot> =>
    mountIn(
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

  it('a number in a card is aligned with the other values', async () => {
    const [figure, window] = (await rates(280)).querySelectorAll('tbody td');
    expect(left(figure)).to.equal(left(window));
  });

  it('a number in a table is aligned with the header of its column', async () => {
    const root = await rates(800);
    const head = textRect(root.querySelectorAll('thead th')[1]).right;
    expect(textRect(root.querySelector('tbody td')).right).to.be.closeTo(head, 0.5);
  });

  it('the explanation of a status is aligned with the text of the status, not with its mark', async () => {
    const root = await mountIn(
      'trust-compliance-matrix',
      { assurances: [{ title: 'SOC 2', status: 'planned', statusLabel: 'On the roadmap' }] },
      800,
    );
    expect(left(root.querySelector('.typed'))).to.be.closeTo(left(root.querySelector('.status span')), 0.5);
  });

  it('a requirement has the same baseline as the control that covers it', async () => {
    const root = await mountIn(
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

  it('the access of a document has the same baseline as its request link', async () => {
    const root = await mountIn('trust-documents', {
      documents: [{ title: 'Report', access: 'request', requestUrl: 'https://a.example/' }],
    });
    const [access, request] = root.querySelectorAll('.cell-access p');
    expect(baseline(request!.querySelector('.request')!)).to.be.closeTo(baseline(access!), 1);
  });

  it('the count of a group is aligned with the title when it is on a line of its own', async () => {
    const root = await mountIn('trust-control-grid', {
      controls: { groups: [{ title: 'Telecommunications security', controls: [{ title: 'Keys' }] }] },
    });
    const [title, count] = [root.querySelector('h3')!, root.querySelector('.group-count')!];
    expect(count.getBoundingClientRect().top).to.be.at.least(title.getBoundingClientRect().bottom);
    expect(left(count)).to.equal(left(title));
  });

  it('the country of a representative is aligned with the name when it wraps', async () => {
    const root = await mountIn(
      'trust-data-handling',
      {
        privacy: { representatives: [{ name: 'Northcloud Interplanetary', country: 'GB' }] },
      },
      240,
    );
    const country = root.querySelector('.facts .quiet')!;
    expect(left(country)).to.be.closeTo(left(country.parentElement), 0.5);
  });

  it('the reference of a requirement stays on one line', async () => {
    const root = await mountIn(
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
    expect(textRect(reference).height).to.be.below(30);
  });

  it('the label of a fact stays on one line', async () => {
    const root = await mountIn(
      'trust-subprocessor-table',
      {
        subprocessors: {
          items: [{ name: 'Northcloud', purpose: 'Hosting' }],
          subscribe: { email: 'changes@a.example' },
        },
      },
      720,
    );
    expect(textRect(root.querySelector('.facts dt')).height).to.be.below(30);
  });

  it('the title of the navigation stays on one line beside a long section title', async () => {
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
    expect(textRect(here.previousElementSibling).height).to.be.below(30);
  });

  it('the kind of a system is aligned with its name when it wraps', async () => {
    const root = await mountIn('trust-overview', {
      scope: [{ name: 'Northcloud', kind: 'application' }],
    });
    const title = root.querySelector('[part=scope] .entry-title')!;
    // Fonts differ between systems, so narrow the container until the line breaks.
    const { style } = root.host.parentElement!;
    for (let width = 280; title.getBoundingClientRect().height < 30 && width > 90; width -= 10)
      style.setProperty('inline-size', `${width}px`);
    expect(title.getBoundingClientRect().height).to.be.above(30);
    expect(left(title.querySelector('.quiet'))).to.be.closeTo(title.getBoundingClientRect().left, 0.5);
  });
});
