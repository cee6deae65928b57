import { expect, fixture } from '@open-wc/testing';
import '../../components/center/define.js';
import type { TrustCenter } from '../../components/center/center.js';
import '../../components/faq/define.js';
import { mount } from '../helpers/fixture.js';

const manifest = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  sections: [{ type: 'faq' }, { type: 'overview' }],
  faq: [{ id: 'where', question: 'Where?', answer: '[Here](https://example.com).' }],
};

const GREEN = { light: 'rgb(0, 100, 0)', dark: 'rgb(200, 255, 200)' };
/** Returns the color scheme of an element. It inserts a probe whose color differs between the schemes. */
const schemeOf = (inside: Element): string | undefined => {
  const probe = document.createElement('i');
  probe.style.color = `light-dark(${GREEN.light}, ${GREEN.dark})`;
  inside.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return Object.entries(GREEN).find(([, value]) => value === color)?.[0];
};
const pageOf = (center: TrustCenter): Element => center.renderRoot.querySelector('.page')!;

describe('the color scheme', () => {
  afterEach(() => (document.documentElement.style.colorScheme = ''));

  it('a center has the light scheme and no background on a page without a color scheme', async () => {
    const center = await mount<TrustCenter>('trust-center', { manifest });
    expect(schemeOf(pageOf(center))).to.equal('light');
    expect(getComputedStyle(pageOf(center)).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('centers and standalone sections follow the color scheme of the page when it changes', async () => {
    const center = await mount<TrustCenter>('trust-center', { manifest });
    const faq = await mount('trust-faq', { manifest });
    for (const scheme of ['dark', 'light'] as const) {
      document.documentElement.style.colorScheme = scheme;
      expect(schemeOf(pageOf(center))).to.equal(scheme);
      expect(schemeOf(faq.renderRoot.querySelector('.section')!)).to.equal(scheme);
    }
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`theme="${theme}" sets scheme, background and text color, whatever scheme the page has`, async () => {
      document.documentElement.style.colorScheme = theme === 'light' ? 'dark' : 'light';
      const center = await mount<TrustCenter>('trust-center', { manifest, theme });
      expect(center.getAttribute('theme')).to.equal(theme);
      expect(schemeOf(pageOf(center))).to.equal(theme);
      const faq = center.renderRoot.querySelector('trust-faq')!;
      expect(schemeOf(faq.renderRoot.querySelector('.section')!)).to.equal(theme);
      const { color, backgroundColor } = getComputedStyle(pageOf(center));
      const around = await fixture<HTMLElement>('<p></p>');
      around.style.cssText = `color-scheme: ${theme}; color: CanvasText; background: Canvas`;
      expect(color).to.equal(getComputedStyle(around).color);
      expect(backgroundColor).to.equal(getComputedStyle(around).backgroundColor);
    });
  }
});

describe('density', () => {
  const blocks = {
    ...manifest,
    sections: [{ type: 'overview' }, { type: 'control-grid' }, { type: 'responsibilities' }, { type: 'faq' }],
    figures: [
      { id: 'a', title: 'A', value: 1 },
      { id: 'b', title: 'B', value: 2 },
    ],
    controls: {
      groups: [{ id: 'g', title: 'Group', controls: [{ id: 'c', title: 'Control', text: 'In place.' }] }],
    },
    limitations: [{ id: 'l', title: 'Known.' }],
  };

  it('--trust-density changes rows, grids and the space between sections, but not the font size', async () => {
    const measure = async (density: string): Promise<{ heights: number[]; gap: number; size: string }> => {
      const center = await mount<TrustCenter>('trust-center', { manifest: blocks });
      center.style.setProperty('--trust-density', density);
      const sections = [...center.renderRoot.querySelectorAll<HTMLElement>('.slot > [exportparts]')];
      expect(sections.map(({ localName }) => localName)).to.include('trust-control-grid');
      await Promise.all(sections.map((section) => (section as TrustCenter).updateComplete));
      const [first, second] = sections.map((section) => section.getBoundingClientRect());
      const result = {
        heights: sections.map(({ offsetHeight }) => offsetHeight),
        gap: second!.top - first!.bottom,
        size: getComputedStyle(sections[1]!.shadowRoot!.querySelector('.control')!).fontSize,
      };
      center.remove();
      return result;
    };
    const [compact, usual, airy] = [await measure('0.7'), await measure('1'), await measure('1.3')];
    usual.heights.forEach((height, index) => {
      expect(height).to.be.above(compact.heights[index]!);
      expect(height).to.be.below(airy.heights[index]!);
    });
    expect(compact.gap / usual.gap).to.be.closeTo(0.7, 0.02);
    expect(airy.gap / usual.gap).to.be.closeTo(1.3, 0.02);
    expect(compact.size).to.equal(airy.size);
  });
});
