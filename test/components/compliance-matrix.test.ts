import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TrustComplianceMatrix } from '../../components/compliance-matrix/compliance-matrix.js';
import { base, cells, heads, iso, lines, rows, show } from '../helpers/compliance-matrix.js';
import { expectNoWarnings, fixedClock, words } from '../helpers/fixture.js';
import { typing } from '../helpers/typing.js';

describe('the compliance matrix', () => {
  expectNoWarnings();
  fixedClock();

  it('shows an empty message without data', async () => {
    const element = await show({});
    expect(element).to.be.instanceOf(TrustComplianceMatrix);
    expect(element.renderRoot.querySelector('[part=empty]')).to.exist;
    expect(element.renderRoot.querySelector('table')).to.not.exist;
  });

  describe('in its rows', () => {
    it('keeps the author’s order, and has only columns with a value', async () => {
      const { renderRoot } = await show({
        assurances: [
          { title: 'Zeta', status: 'planned' },
          { title: 'Alpha', status: 'aligned' },
        ],
      });
      expect(heads(renderRoot)).to.deep.equal(['Framework', 'Status']);
      expect([...renderRoot.querySelectorAll('tbody th')].map(words)).to.deep.equal(['Zeta', 'Alpha']);
    });

    it('shows who issued a certificate, how to check it, and until when it is valid', async () => {
      const { renderRoot } = await show({ assurances: [iso] });
      expect(heads(renderRoot)).to.deep.equal(['Framework', 'Status', 'Issued by']);
      const [framework, standing, issued] = rows(renderRoot)[0]!.children;
      expect(words(framework)).to.equal('ISO/IEC 27001 Certification The whole company. Scope: Acme Cloud');
      expect(lines(standing!)).to.deep.equal([
        'Certified',
        'Valid from 4 March 2024 to 3 March 2027',
        'As of May 2026',
      ]);
      expect(words(issued)).to.equal(
        'Example Cert AG Certificate number IS-884421 Accreditation DAkkS Verify with the issuer',
      );
      expect(issued?.querySelector('strong')).to.exist;
      expect(issued?.querySelector('a')?.href).to.equal('https://cert.example/verify');
    });

    it('shows evidence with its date and who may see it, and an empty cell if there is none', async () => {
      const { renderRoot } = await show({
        assurances: [
          {
            title: 'With',
            evidence: [
              { label: 'SoA', document: 'soa' },
              { label: 'Brief', access: 'customer', date: '2026-Q1' },
              { label: 'Bad', url: 'javascript:alert(1)' },
            ],
          },
          { title: 'Without' },
        ],
      });
      const items = [...renderRoot.querySelectorAll('[part=evidence] li')];
      expect(items.map(words)).to.deep.equal([
        'SoA Under a non-disclosure agreement',
        'Brief Q1 2026 For customers',
        'Bad',
      ]);
      expect(items[2]?.querySelector('a'), 'an unsafe URL is not a link').to.not.exist;
      expect(items[0]?.querySelector('a'), 'a restricted document is not a link').to.not.exist;
      const gap = rows(renderRoot)[1]!.lastElementChild!;
      expect(words(gap)).to.equal('');
      expect(gap.hasAttribute('data-label'), 'an empty cell has no label').to.equal(false);
    });

    it('cites requirements, and adds the name of the framework if it is another one', async () => {
      const { renderRoot } = await show({
        assurances: [
          { title: 'NIS2', framework: 'nis2', requirements: ['nis2/21.2.a', 'nis2/23', 'gdpr/32'] },
        ],
      });
      expect(words(renderRoot.querySelector('.about'))).to.equal(
        'Regulation Covers Art. 21(2)(a), Art. 23 and GDPR Art. 32',
      );
    });

    it('links to a long list of requirements that the page already shows', async () => {
      const ids = ['5', '6', '12', '13', '14', '15', '16'];
      const part = (listed: string[]) => ({
        assurances: [{ title: 'GDPR', framework: 'gdpr', requirements: ids.map((id) => `gdpr/${id}`) }],
        frameworks: [{ id: 'gdpr', name: 'GDPR', requirements: listed.map((id) => ({ id })) }],
      });
      const { renderRoot } = await show(part(ids));
      const link = renderRoot.querySelector<HTMLAnchorElement>('.about a');
      expect(words(link)).to.equal('7 requirements, listed below');
      const heard = new Promise((resolve) => renderRoot.addEventListener('focusin', resolve, { once: true }));
      link?.click();
      await heard;
      expect(location.hash).to.equal('#trust-framework-gdpr');
      expect(words((renderRoot as ShadowRoot).activeElement)).to.equal('GDPR');
      const other = await show(part(ids.slice(1)));
      expect(words(other.renderRoot.querySelector('.about'))).to.contain('Art. 5, Art. 6');
    });

    it('shows the author’s content below the table, under the name of the assurance', async () => {
      const { renderRoot } = await show({
        assurances: [{ ...iso, content: [{ type: 'paragraph', text: 'At length.' }] }],
      });
      const more = renderRoot.querySelector('[part=assurance-content]');
      expect(words(more?.querySelector('h3'))).to.equal('ISO/IEC 27001');
      expect(words(more?.querySelector('.prose'))).to.equal('At length.');
    });

    it('shows how many assurances have each standing, from three assurances on', async () => {
      const assurances = [
        iso,
        { title: 'A', status: 'aligned' },
        { title: 'B', status: 'planned' },
        { title: 'C' },
      ];
      const counts = async (many: number) =>
        [
          ...(await show({ assurances: assurances.slice(0, many) })).renderRoot.querySelectorAll(
            '[part=counts] li',
          ),
        ].map(words);
      expect(await counts(2)).to.deep.equal([]);
      expect(await counts(4)).to.deep.equal([
        '1 confirmed by an independent body',
        '1 self-declared',
        '1 not in place yet',
        '1 without a stated status',
      ]);
    });
  });

  describe('with its search', () => {
    const { rests } = typing();
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `n${index}`,
        title: `Number ${index}`,
        status: 'planned',
      }));

    it('shows it from thirteen assurances on', async () => {
      const has = async (count: number) =>
        (await show({ assurances: many(count) })).renderRoot.querySelector('[part=toolbar]') !== null;
      expect([await has(12), await has(13)]).to.deep.equal([false, true]);
    });

    it('finds a row by any of its text, and shows the number of results', async () => {
      const element = await show({
        assurances: [
          ...many(12),
          { ...iso, evidence: [{ label: 'Audit letter' }] },
          { id: 'old', title: 'Old', status: 'certified', issuer: 'A', validUntil: '2020' },
        ],
      });
      const { renderRoot } = element;
      const result = () => words(renderRoot.querySelector('[part=result]'));
      const search = async (query: string) => {
        renderRoot.querySelector('input')!.select();
        await sendKeys({ type: query });
        await element.updateComplete;
        return rows(renderRoot).map(({ id }) => id.replace('trust-assurance-', ''));
      };
      await sendKeys({ press: 'Tab' });
      expect(result()).to.equal('14 results');
      expect(await search('NUMBER 3')).to.deep.equal(['n3']);
      expect(result()).to.equal('1 result');
      expect(await search('letter')).to.deep.equal(['iso']);
      expect(await search('certified lettér')).to.deep.equal(['iso']);
      expect(await search('certified')).to.deep.equal(['iso']);
      expect(await search('expired')).to.deep.equal(['old']);
      expect(await search('nowhere')).to.deep.equal([]);
      expect(result()).to.equal('0 results');
      expect(rests()).to.equal(1);
      await element.updateComplete;
      expect(words(renderRoot.querySelector('[role=status]'))).to.equal('0 results');
    });

    it('offers to clear a search without results by keyboard, and then keeps focus in the field', async () => {
      const element = await show({ assurances: many(13) });
      const root = element.renderRoot as ShadowRoot;
      root.querySelector('input')!.focus();
      await sendKeys({ type: 'nowhere' });
      await element.updateComplete;
      expect(words(root.querySelector('[part=no-results] p'))).to.equal('Nothing matches these filters.');
      await sendKeys({ press: 'Tab' });
      expect(root.activeElement?.matches('[part=no-results] button')).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(rows(root).length).to.equal(13);
      expect(root.activeElement === root.querySelector('input')).to.equal(true);
      expect(root.querySelector('input')!.value).to.equal('');
    });

    it('clears the search after a link to a row that it hides', async () => {
      const element = await show({ assurances: many(13) });
      const input = element.renderRoot.querySelector('input')!;
      input.focus();
      await sendKeys({ type: 'Number 3' });
      await element.updateComplete;
      const focused = new Promise((resolve) =>
        element.renderRoot.addEventListener('focusin', resolve, { once: true }),
      );
      location.hash = 'trust-assurance-n7';
      await focused;
      expect((element.renderRoot as ShadowRoot).activeElement?.id).to.equal('trust-assurance-n7');
      expect(input.value).to.equal('');
    });
  });

  it('drops invalid items, and shows markup as text', async () => {
    const { renderRoot } = await show({
      assurances: [
        null,
        { status: 'certified' },
        { title: '<img src=x>', status: 'excellent', target: 'soon', evidence: 3 },
      ],
      frameworks: [
        { name: 'F' },
        { requirements: [] },
        { name: 'G', requirements: [{ id: '<i>', layers: ['gone'] }, {}] },
      ],
      assessments: [{ title: '<b>', report: 'gone', scope: ['gone'] }, { kind: 'internal-audit' }],
    });
    expect([...rows(renderRoot).map(cells)]).to.deep.equal([['<img src=x>', 'Not stated']]);
    expect(rows(renderRoot, 'requirement').map(cells)).to.deep.equal([['<i>', 'gone']]);
    expect(rows(renderRoot, 'assessment').map(words)).to.deep.equal(['<b> In scope gone Report gone']);
    expect(renderRoot.querySelector('img, i, b')).to.not.exist;
  });

  it('shows 500 assurances, requirements and assessments', async () => {
    const { renderRoot } = await show({
      assurances: Array.from({ length: 500 }, (_, index) => ({ ...iso, id: `a${index}` })),
      frameworks: [
        { name: 'F', requirements: Array.from({ length: 500 }, (_, index) => ({ id: String(index) })) },
      ],
      assessments: Array.from({ length: 500 }, (_, index) => ({ title: `T ${index}` })),
    });
    for (const part of ['assurance', 'requirement', 'assessment'])
      expect(rows(renderRoot, part), part).to.have.length(500);
  });

  it('loads a manifest of its own and dispatches trust-load', async () => {
    const element = document.createElement('trust-compliance-matrix');
    const loaded = new Promise((resolve) => element.addEventListener('trust-load', resolve, { once: true }));
    element.manifest = { manifestVersion: 1, organization: { name: 'Acme' }, ...base, assurances: [iso] };
    document.body.append(element);
    try {
      await loaded;
      await element.updateComplete;
      expect(element.state.status).to.equal('ready');
      expect(rows(element.renderRoot)).to.have.length(1);
    } finally {
      element.remove();
    }
  });

  it('passes axe with everything that it can show, wide and narrow', async () => {
    const element = await show({
      assurances: [
        iso,
        { title: 'B', status: 'certified' },
        { title: 'C', statusLabel: 'Soon' },
        { title: 'D', status: 'planned', evidence: [{ label: 'E', url: '/e' }] },
      ],
      controls: {
        evidenceClasses: [{ id: 'a', title: 'a_b', strength: 'weak', meaning: 'M.' }],
        layers: [{ id: 'p', title: 'P', covers: 'C.' }],
      },
      frameworks: [
        {
          id: 'f',
          name: 'F',
          requirements: [
            { id: '1', title: 'T', layers: ['p'], evidenceClass: 'a', status: 'planned', note: 'N.' },
          ],
        },
      ],
      assessments: [{ kind: 'code-review', title: 'T', covers: ['A', 'B'], outcome: 'Fine' }],
    });
    await expect(element).to.be.accessible();
    element.style.width = '300px';
    await expect(element).to.be.accessible();
    expect(element.scrollWidth, 'nothing overflows').to.be.at.most(300);
  });
});
