import { expect, html } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import '../../components/center/define.js';
import { setColorScheme, setWindow } from '../helpers/engine.js';
import { HostPage, place, still } from './center-harness.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Of the page around, which here is the test runner's.
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  resultTypes: ['violations'],
};
const examples = ['omnitrex', 'optimaite', 'ontrackio', 'ontrackio-docs', 'novex'];

describe('<trust-center> with each example', () => {
  const { style } = document.documentElement;
  after(async () => {
    style.background = '';
    await setColorScheme('light');
    await setWindow(800, 600);
    style.colorScheme = '';
  });

  for (const name of examples) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        it(`passes axe and fits the page: ${name}, ${colorScheme}, ${width} px wide`, async function () {
          this.timeout(40_000);
          await setWindow(width, 900);
          // A host page that has both schemes. Its colours are written out: axe takes a canvas for white.
          await setColorScheme(colorScheme);
          style.background = colorScheme === 'dark' ? '#121212' : '#fff';
          const page = new HostPage();
          const center = await place(
            html`<trust-center src="/examples/${name}/trust.json" heading-level="1"></trust-center>`,
          );
          await still(center);
          expect(center.state.status).to.equal('ready');
          expect(center.problems).to.deep.equal([]);
          const { violations } = await axe.run(center, rules);
          const found = violations.map(({ id, nodes }) => [
            id,
            nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
          ]);
          expect(found).to.deep.equal([]);
          expect(center.scrollWidth).to.be.at.most(center.clientWidth);
          expect(page.leave().filter((harm) => harm !== 'global: axe')).to.deep.equal([]);
        });
      }
    }
  }
});
