import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TrustComplianceMatrix } from '../../components/compliance-matrix/compliance-matrix.js';
import { lines, show } from '../helpers/compliance-matrix.js';
import { expectNoWarnings, fixedClock, parsed, words, prerendered } from '../helpers/fixture.js';

/** Shows a single assurance and returns its status cell. */
const status = async (assurance: object): Promise<Element> => {
  const { renderRoot } = await show({ assurances: [{ title: 'One', ...assurance }] });
  return renderRoot.querySelector('[part=assurance] td')!;
};

describe('the status cell of the compliance matrix', () => {
  expectNoWarnings();
  fixedClock();

  const rows: [string, object, string[], string][] = [
    ['shows the status', { status: 'aligned' }, ['Aligned'], 'partial'],
    [
      'shows the author’s label first',
      {
        status: 'not-started',
        statusLabel: 'Clock not yet started',
        window: { from: '2026-H2' },
        framework: 'soc2',
      },
      ['Clock not yet started', 'Not started', 'Observation window from H2 2026'],
      'pending',
    ],
    [
      'leaves out a label that repeats the status',
      { status: 'implemented', statusLabel: 'implemented' },
      ['Implemented'],
      'stated',
    ],
    [
      'leaves out a target that the label already names',
      { status: 'planned', statusLabel: 'Targeted H2 2026', target: '2026-H2' },
      ['Targeted H2 2026', 'Planned'],
      'pending',
    ],
    ['shows the target', { status: 'planned', target: '2026-H2' }, ['Planned', 'Target: H2 2026'], 'pending'],
    [
      'shows that a target has passed',
      { status: 'in-progress', statusLabel: 'Targeted Q1 2026', target: '2026-Q1' },
      ['Targeted Q1 2026', 'In progress', 'The target date has passed: Q1 2026'],
      'partial',
    ],
    [
      'shows the period of an audit',
      { status: 'in-progress', kind: 'certification', window: { from: '2026-01', to: '2026-06' } },
      ['In progress', 'Audit period: January – June 2026'],
      'partial',
    ],
    [
      'shows “No certificate on file” without an issuer and dates',
      { status: 'certified' },
      ['Certified', 'No certificate on file'],
      'partial',
    ],
    [
      'shows “No report on file” for an attestation without an issuer and dates',
      { status: 'attested', statusLabel: 'SOC 2 attested', framework: 'soc2' },
      ['SOC 2 attested', 'Attested', 'No report on file'],
      'partial',
    ],
    [
      'shows “Attested” for SOC 2 that is called certified',
      { framework: 'soc2', status: 'certified', issuer: 'A', window: { to: '2026' } },
      ['Attested', 'Published as “Certified”', 'Observation window until 2026'],
      'done',
    ],
    [
      'shows “Aligned” for a regulation that is called certified',
      { framework: 'gdpr', status: 'certified', statusLabel: 'GDPR *certified*' },
      ['Aligned', 'Published as “GDPR certified”'],
      'partial',
    ],
    [
      'shows “Expired” after the end of the validity, whatever the label says',
      { status: 'certified', statusLabel: 'Certified since 2021', issuer: 'A', validUntil: '2026-05' },
      ['Expired', 'Published as “Certified since 2021”', 'Was valid until May 2026'],
      'ended',
    ],
    [
      'has the mark `done` for a certificate with issuer and dates',
      { status: 'certified', issuer: 'A', validUntil: '2027' },
      ['Certified', 'Valid until 2027'],
      'done',
    ],
    ['shows “Withdrawn”', { status: 'withdrawn' }, ['Withdrawn'], 'ended'],
    [
      'shows no validity for a certificate that was withdrawn before its end',
      { status: 'withdrawn', issuer: 'A', validFrom: '2025', validUntil: '2027' },
      ['Withdrawn'],
      'ended',
    ],
    [
      'shows the past validity of a withdrawn certificate whose end has passed',
      { status: 'withdrawn', issuer: 'A', validFrom: '2022', validUntil: '2025' },
      ['Withdrawn', 'Was valid until 2025'],
      'ended',
    ],
    [
      'shows no date for an expired certificate whose end is still to come',
      { status: 'expired', issuer: 'A', validUntil: '2027' },
      ['Expired'],
      'ended',
    ],
    [
      'shows until when the previous certificate was valid while a renewal is in progress',
      { status: 'in-progress', issuer: 'A', validUntil: '2025' },
      ['In progress', 'Was valid until 2025'],
      'partial',
    ],
    ['shows “Not applicable”', { status: 'not-applicable' }, ['Not applicable'], 'absent'],
  ];
  for (const [name, assurance, expected, mark] of rows) {
    it(name, async () => {
      const cell = await status(assurance);
      expect(lines(cell)).to.deep.equal(expected);
      const shown = cell.querySelector('.status');
      expect(shown?.classList.contains(mark), shown?.className).to.equal(true);
      expect(shown?.querySelector('svg')).to.exist;
    });
  }

  it('shows “Not stated” and no mark without a status', async () => {
    expect(lines(await status({}))).to.deep.equal(['Not stated']);
    const cell = await status({ statusLabel: 'Evidence pack live' });
    expect(lines(cell)).to.deep.equal(['Evidence pack live', 'Status not stated']);
    expect(cell.querySelector('svg')).to.not.exist;
  });

  it('does not show “Expired” in the first render of prerendered content, which knows no time', async () => {
    let first = '';
    class Probe extends TrustComplianceMatrix {
      protected override firstUpdated(): void {
        first = words(this.renderRoot.querySelector('[part=assurance] td'));
      }
    }
    customElements.define('trust-compliance-matrix-probe', Probe);
    const probe = prerendered(new Probe());
    probe.data = parsed({
      assurances: [{ title: 'One', status: 'certified', issuer: 'A', validUntil: '2020' }],
    });
    document.body.append(probe);
    while (!(await probe.updateComplete));
    const then = words(probe.renderRoot.querySelector('[part=assurance] td'));
    probe.remove();
    expect(first).to.equal('Certified Valid until 2020');
    expect(then).to.equal('Expired Published as “Certified” Was valid until 2020');
  });

  it('opens and closes the explanation of a status by keyboard', async () => {
    const { renderRoot } = await show({
      assurances: [
        { title: 'A', status: 'aligned' },
        { title: 'B', status: 'aligned' },
      ],
    });
    const panel = renderRoot.querySelector('[part=explanation]')!;
    await sendKeys({ press: 'Tab' });
    const button = (renderRoot as ShadowRoot).activeElement;
    expect(button?.getAttribute('aria-label')).to.equal('What does “Aligned” mean?');
    const opened = new Promise((resolve) => panel.addEventListener('toggle', resolve, { once: true }));
    await sendKeys({ press: 'Enter' });
    await opened;
    expect(panel.matches(':popover-open')).to.equal(true);
    expect(words(panel)).to.contain('No independent body has confirmed it.');
    const expanded = [...renderRoot.querySelectorAll('.explain')].map((each) =>
      each.getAttribute('aria-expanded'),
    );
    expect(expanded, 'only the pressed button is expanded').to.deep.equal(['true', 'false']);
    const closed = new Promise((resolve) => panel.addEventListener('toggle', resolve, { once: true }));
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(panel.matches(':popover-open')).to.equal(false);
  });
});
