import { expect } from '@open-wc/testing';
import '../../components/prose/define.js';
import type { TrustProse } from '../../components/prose/prose.js';
import { mount } from '../helpers/fixture.js';
import { seededRandom } from '../helpers/random.js';

type Rgb = readonly [number, number, number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Returns the color that a screen shows for layers of colors, the lowest first. */
const painted = (...layers: readonly string[]): Rgb => {
  for (const color of layers) {
    canvas.fillStyle = '#000';
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

/** Returns the relative luminance (WCAG 2.2). */
const luminance = (rgb: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
/** Returns the contrast ratio (WCAG 2.2). */
const contrast = (one: Rgb, other: Rgb): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const next = seededRandom(20_260_523);
const randomColor = (): string => `rgb(${[0, 0, 0].map(() => Math.floor(next() * 256)).join(' ')})`;

const ACCENTS = [
  ...Array.from({ length: 100 }, randomColor),
  // The corners of the RGB cube, and colors outside the gamut of screens.
  ...['#000', '#fff', '#f00', '#0f0', '#00f', '#ff0', '#0ff', '#f0f', '#808080'],
  'oklch(0.7 0.4 150)',
  'oklch(0.9 0.3 100)',
  'color(display-p3 0 1 0)',
  'rebeccapurple',
];
const TONES = ['done', 'stated', 'partial', 'pending', 'absent', 'ended'];

for (const scheme of ['light', 'dark'] as const) {
  describe(`colors in the ${scheme} scheme`, () => {
    let element: TrustProse;
    let surface: string;
    let section: Element;

    /** Adds a node to the section, to read its computed styles. */
    const probe = (tag: string, className: string): HTMLElement => {
      const node = document.createElement(tag);
      node.className = className;
      section.append(node);
      return node;
    };
    const color = (of: Element): string => getComputedStyle(of).color;

    before(() => (document.documentElement.style.colorScheme = scheme));
    after(() => (document.documentElement.style.colorScheme = ''));
    beforeEach(async () => {
      element = await mount<TrustProse>('trust-prose', {
        manifest: {
          manifestVersion: 1,
          organization: { name: 'Acme' },
          sections: [
            { type: 'overview', title: 'Acme' },
            { type: 'prose', id: 'words', title: 'Words', content: [{ type: 'paragraph', text: 'Said.' }] },
          ],
        },
      });
      element.style.color = 'CanvasText';
      element.style.background = 'Canvas';
      surface = getComputedStyle(element).backgroundColor;
      section = element.renderRoot.querySelector('.section')!;
      expect(luminance(painted(surface)) > 0.5).to.equal(scheme === 'light');
    });

    it(`links and primary buttons have a contrast of 4.5:1, and focus rings of 3:1, with any accent in the ${scheme} scheme`, () => {
      const link = probe('a', '');
      const button = probe('button', 'button primary');
      const field = probe('input', 'field');
      field.focus();
      for (const accent of ACCENTS) {
        element.style.setProperty('--trust-accent', accent);
        const of = `${accent}, ${color(link)}`;
        expect(contrast(painted(surface, color(link)), painted(surface)), `link: ${of}`).to.be.least(4.5);
        const ground = getComputedStyle(button).backgroundColor;
        expect(
          contrast(painted(surface, ground, color(button)), painted(surface, ground)),
          `button: ${of}`,
        ).to.be.least(4.5);
        const { outlineColor, outlineStyle } = getComputedStyle(field);
        expect(outlineStyle).to.equal('solid');
        expect(contrast(painted(surface, outlineColor), painted(surface)), `ring: ${of}`).to.be.least(3);
      }
    });

    it(`statuses have a contrast of 4.5:1 with any color in the ${scheme} scheme`, () => {
      for (const tone of TONES) {
        const status = probe('span', `status ${tone}`);
        const seen = (): number => contrast(painted(surface, color(status)), painted(surface));
        expect(seen(), tone).to.be.least(4.5);
        for (const given of ACCENTS) {
          element.style.setProperty(`--trust-${tone === 'absent' ? 'pending' : tone}`, given);
          expect(seen(), `${tone}: ${given}`).to.be.least(4.5);
        }
      }
    });

    it(`muted text, also inside muted text, has a contrast of 4.5:1, and field borders of 3:1, in the ${scheme} scheme`, () => {
      const quiet = probe('p', 'quiet');
      const inner = document.createElement('span');
      inner.className = 'quiet';
      quiet.append(inner);
      const field = probe('input', 'field');
      for (const text of scheme === 'light' ? ['#000', '#333'] : ['#fff', '#ccc']) {
        element.style.color = text;
        for (const words of [quiet, inner]) {
          expect(contrast(painted(surface, color(words)), painted(surface)), text).to.be.least(4.5);
        }
        const { borderTopColor } = getComputedStyle(field);
        expect(contrast(painted(surface, borderTopColor), painted(surface)), text).to.be.least(3);
      }
    });

    it(`links have a contrast of 4.5:1 on a tinted surface of the site in the ${scheme} scheme`, () => {
      for (const ground of scheme === 'light' ? ['#f8f2e6', '#f3f6fb'] : ['#12151b', '#1f1e1a']) {
        const link = probe('a', '');
        for (const accent of ACCENTS) {
          element.style.setProperty('--trust-accent', accent);
          expect(contrast(painted(color(link)), painted(ground)), `${accent} on ${ground}`).to.be.least(4.5);
        }
      }
    });
  });
}
