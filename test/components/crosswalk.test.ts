import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/control-grid/define.js';
import '../../components/crosswalk/define.js';
import { TrustCrosswalk } from '../../components/crosswalk/crosswalk.js';
import { expectNoWarnings, mount, parsed, words } from '../helpers/fixture.js';

const full = parsed({
  frameworks: [
    {
      id: 'gdpr',
      name: 'GDPR',
      version: 'Regulation (EU) 2016/679',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      summary: 'What the law asks.',
      requirements: [
        { id: '32', title: 'Security of processing', note: 'The widest of them.' },
        { id: '33', title: 'Named by no control' },
      ],
    },
  ],
  controls: {
    groups: [
      {
        id: 'access',
        title: 'Access',
        requirements: ['soc2/CC6'],
        controls: [
          { id: 'mfa', title: '**MFA** for all', status: 'implemented', requirements: ['gdpr/32'] },
          { id: 'sso', title: 'SSO', status: 'planned', requirements: ['gdpr/32'] },
          { id: 'keys', title: 'Keys', requirements: ['gdpr/32'] },
        ],
      },
      {
        id: 'backups',
        title: 'Backups',
        requirements: ['soc2/CC9'],
        controls: [{ title: 'Daily', status: 'implemented' }],
      },
    ],
  },
});

const show = (data: unknown): Promise<TrustCrosswalk> => mount<TrustCrosswalk>('trust-crosswalk', { data });
const texts = (el: TrustCrosswalk, selector: string): string[] =>
  [...el.shadowRoot!.querySelectorAll(selector)].map(words);

describe('the crosswalk', () => {
  expectNoWarnings();
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows a table for each framework', async () => {
    const el = await show(full);
    expect(el).to.be.instanceOf(TrustCrosswalk);
    expect(texts(el, 'h3')).to.deep.equal(['GDPR', 'SOC 2']);
    expect(texts(el, '#trust-crosswalk-gdpr > p')).to.deep.equal([
      'Regulation (EU) 2016/679',
      'What the law asks.',
    ]);
    expect(texts(el, '#trust-crosswalk-gdpr tbody th')).to.deep.equal([
      'Art. 32 Security of processing The widest of them.',
    ]);
    const table = el.shadowRoot!.querySelector('table')!;
    expect(table.getAttribute('aria-labelledby')).to.equal('trust-crosswalk-gdpr-title');
  });

  it('shows the status of each control that has one', async () => {
    const el = await show(full);
    expect(texts(el, '#trust-crosswalk-gdpr td li')).to.deep.equal([
      'MFA for all Implemented',
      'SSO Planned',
      'Keys',
    ]);
  });

  it('shows a group that names a requirement as one entry', async () => {
    const el = await show(full);
    expect(texts(el, '#trust-crosswalk-soc2 td')).to.deep.equal([
      'Access (3 controls) 1 of 3 implemented',
      'Backups (1 control) Implemented',
    ]);
  });

  it('moves focus to a control when its link is followed by keyboard', async () => {
    const grid = await mount('trust-control-grid', { data: full });
    const el = await show(full);
    el.shadowRoot!.querySelector<HTMLAnchorElement>('a[href="#trust-control-sso"]')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => grid.shadowRoot!.activeElement?.id === 'trust-control-sso');
    expect(location.hash).to.equal('#trust-control-sso');
  });

  it('shows every row in the end, and a framework far down at once after a link to it', async () => {
    const el = await show(
      parsed({
        controls: {
          groups: ['a', 'b', 'c'].map((framework) => ({
            title: framework,
            controls: Array.from({ length: 150 }, (_, n) => ({
              title: `c${n}`,
              requirements: [`${framework}/${n}`],
            })),
          })),
        },
      }),
    );
    expect(texts(el, 'tbody tr').length).to.be.within(40, 449);
    await el.reveal('trust-crosswalk-c');
    expect(texts(el, '#trust-crosswalk-c h3')).to.deep.equal(['c']);
    await waitUntil(() => texts(el, 'tbody tr').length === 450, undefined, { timeout: 4000 });
  });

  it('shows the valid parts of an invalid manifest', async () => {
    const el = await show(
      parsed({
        frameworks: [
          { id: 'gdpr', name: 'GDPR', url: 'javascript:alert(1)', version: 'x', requirements: [{}, 7] },
        ],
        controls: {
          groups: [null, { title: 'A', controls: [{ title: 'a', requirements: ['gdpr/32', 'nothing', 5] }] }],
        },
      }),
    );
    expect(texts(el, 'tbody tr')).to.deep.equal(['Art. 32 a']);
    expect(el.shadowRoot!.querySelectorAll('a:not([href^="#"])').length).to.equal(0);
  });

  it('says that nothing has been published if no control names a requirement', async () => {
    const el = await show(parsed({ controls: { groups: [{ title: 'A', controls: [{ title: 'a' }] }] } }));
    expect(words(el.shadowRoot)).to.equal('Controls by requirement Nothing has been published here yet.');
    expect(words((await show(parsed({}))).shadowRoot)).to.contain('Nothing has been published');
  });

  it('shows a manifest of its own and dispatches trust-load', async () => {
    const el = await mount<TrustCrosswalk>('trust-crosswalk');
    const loaded = oneEvent(el, 'trust-load');
    el.manifest = {
      manifestVersion: 1,
      controls: { groups: [{ title: 'A', controls: [{ title: 'a', requirements: ['gdpr/32'] }] }] },
    };
    await loaded;
    await el.updateComplete;
    expect(texts(el, 'td')).to.deep.equal(['a']);
  });

  it('passes axe', async () => {
    await expect(await show(full)).to.be.accessible();
  });
});
