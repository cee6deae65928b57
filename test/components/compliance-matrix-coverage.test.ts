import { expect } from '@open-wc/testing';
import { dateRange } from '../../src/i18n/date-range.js';
import { createLocale } from '../../src/i18n/locale.js';
import { cells, heads, rows, show } from '../helpers/compliance-matrix.js';
import { expectNoWarnings, fixedClock, words } from '../helpers/fixture.js';

describe('below its rows, the compliance matrix', () => {
  expectNoWarnings();
  fixedClock();

  describe('with evidence classes', () => {
    const controls = {
      evidenceClasses: [
        { id: 'native_evidence', title: 'Native evidence', strength: 'strong', meaning: 'The data itself.' },
        { title: 'outside_scope', strength: 'none', meaning: 'Not ours.' },
        { title: 'Plain' },
      ],
    };

    it('explains each class, with identifiers shown as code', async () => {
      const { renderRoot } = await show({ controls });
      const items = [...renderRoot.querySelectorAll('[part=evidence-classes] dl > div')];
      expect(items.map(words)).to.deep.equal([
        'Native evidence native_evidence Strong evidence The data itself.',
        'outside_scope No evidence Not ours.',
        'Plain',
      ]);
      expect(items.map((item) => words(item.querySelector('code')))).to.deep.equal([
        'native_evidence',
        'outside_scope',
        '',
      ]);
    });

    it('shows the class of each requirement', async () => {
      const { renderRoot } = await show({
        controls,
        frameworks: [
          {
            id: 'acme',
            name: 'Acme',
            requirements: [
              { id: '1', evidenceClass: 'native_evidence' },
              { id: '2', evidenceClass: 'nowhere' },
              { id: '3' },
            ],
          },
        ],
      });
      expect(heads(renderRoot, 'requirements')).to.deep.equal(['Reference', 'Evidence class']);
      expect(rows(renderRoot, 'requirement').map(cells)).to.deep.equal([
        ['1', 'Native evidence'],
        ['2', 'nowhere'],
        ['3', ''],
      ]);
    });
  });

  describe('with requirements', () => {
    const part = {
      controls: {
        layers: [
          { id: 'platform', title: 'Platform', covers: 'The application.', attestedBy: 'Acme' },
          { id: 'process', title: 'Process' },
        ],
        groups: [{ title: 'Access', requirements: ['soc2/CC6'], controls: [{ title: 'A' }, { title: 'B' }] }],
      },
      frameworks: [
        {
          id: 'soc2',
          name: 'SOC 2 criteria',
          version: '2017',
          owner: 'AICPA',
          url: 'https://www.aicpa.org/criteria',
          summary: 'Where most of each rests.',
          requirements: [
            { id: 'CC1', title: 'Control environment', layers: ['process'] },
            {
              id: 'CC6',
              title: 'Access',
              text: 'Logical and physical.',
              layers: ['platform', 'process'],
              note: 'The largest area.',
              status: 'partial',
            },
            { id: 'CC9', note: 'Nothing yet.' },
          ],
        },
        { id: 'nis2', name: 'NIS2', requirements: [{ id: '21.2.a', title: 'Policies' }, { id: '21.2.a' }] },
      ],
    };

    it('shows a table for each framework, named by its heading', async () => {
      const { renderRoot } = await show(part);
      const tables = [...renderRoot.querySelectorAll('[part=requirements]')];
      const names = tables.map((table) =>
        words((renderRoot as ShadowRoot).getElementById(table.getAttribute('aria-labelledby')!)),
      );
      expect(names).to.deep.equal(['SOC 2 criteria', 'NIS2']);
      const soc2 = renderRoot.querySelector('[part=framework]');
      expect([...soc2!.querySelectorAll('.facts li')].map(words)).to.deep.equal(['2017', 'AICPA']);
      expect(soc2?.querySelector('a')?.href).to.equal('https://www.aicpa.org/criteria');
      expect(words(soc2?.querySelector('p'))).to.equal('Where most of each rests.');
    });

    it('shows each requirement with its layers, its status and the number of its controls', async () => {
      const { renderRoot } = await show(part);
      expect(heads(renderRoot, 'requirements').slice(0, 5)).to.deep.equal([
        'Reference',
        'Requirement',
        'Main layers',
        'Status',
        'Controls',
      ]);
      expect(rows(renderRoot, 'requirement').map(cells)).to.deep.equal([
        ['CC1', 'Control environment', 'Process', '', ''],
        [
          'CC6',
          'Access Logical and physical.',
          'Platform and Process The largest area.',
          'Partly implemented',
          '2 controls',
        ],
        ['CC9', 'Nothing yet.', '', '', ''],
        ['Art. 21(2)(a)', 'Policies'],
        ['Art. 21(2)(a)', ''],
      ]);
    });

    it('gives each row a unique anchor, even if a requirement is listed twice', async () => {
      const { renderRoot } = await show(part);
      expect(rows(renderRoot, 'requirement').map(({ id }) => id)).to.deep.equal([
        'trust-requirement-soc2-CC1',
        'trust-requirement-soc2-CC6',
        'trust-requirement-soc2-CC9',
        'trust-requirement-nis2-21.2.a',
        'trust-requirement-nis2-21.2.a-2',
      ]);
    });

    it('explains the layers and statuses that it uses', async () => {
      const { renderRoot } = await show(part);
      const [terms, ...others] = renderRoot.querySelectorAll('[part~=terms]');
      expect(others).to.have.length(0);
      expect(
        [...terms!.querySelectorAll('button')].map((button) => button.getAttribute('aria-label')),
      ).to.deep.equal(['What does “Platform” mean?', 'What does “Partly implemented” mean?']);
      terms!.querySelector('button')!.click();
      const panel = renderRoot.querySelector('[part=explanation]')!;
      await new Promise((resolve) => panel.addEventListener('toggle', resolve, { once: true }));
      expect(words(panel)).to.equal('Platform The application. Attested by Acme');
    });

    it('links to the control grid if the page has one', async () => {
      const alone = await show(part);
      expect(alone.renderRoot.querySelector('[part=requirement] a')).to.not.exist;
      const grid = document.createElement('trust-control-grid');
      document.body.append(grid);
      try {
        const beside = await show(part);
        const link = beside.renderRoot.querySelector('[part=requirement] a');
        expect(link?.getAttribute('href')).to.equal('#trust-control-grid');
      } finally {
        grid.remove();
      }
    });
  });

  describe('with audits and tests', () => {
    it('shows scope, auditor, date and outcome, and who may read the report', async () => {
      const { renderRoot } = await show({
        assessments: [
          {
            id: 'pentest',
            kind: 'penetration-test',
            title: 'Yearly test',
            by: 'Example Testers',
            period: { from: '2026-02-01', to: '2026-02-14' },
            cadence: 'Yearly',
            outcome: 'No critical finding',
            scope: ['app'],
            covers: ['Web', 'API'],
            text: 'With source code.',
            report: 'soa',
          },
          { title: 'Drill', date: '2026-05-23' },
        ],
      });
      const [test, drill] = rows(renderRoot, 'assessment');
      expect(test?.id).to.equal('trust-assessment-pentest');
      const period = dateRange('2026-02-01', '2026-02-14', createLocale('en')).replace(/\s/g, ' ');
      expect(words(test?.querySelector('.when'))).to.equal(`Penetration test ${period} Yearly`);
      expect(words(test?.querySelector('h4'))).to.equal('Yearly test');
      expect([...test!.querySelectorAll('dl > div')].map(words)).to.deep.equal([
        'Carried out by Example Testers',
        'Outcome No critical finding',
        'Covers WebAPI',
        'In scope Acme Cloud',
        'Report Statement of applicability Under a non-disclosure agreement',
      ]);
      expect([...test!.querySelectorAll('dd li')].map(words)).to.deep.equal(['Web', 'API']);
      expect(words(drill)).to.equal('23 May 2026 Drill');
      expect(drill?.querySelector('dl')).to.not.exist;
    });
  });
});
