// Tests the badge as an SVG file, which is complete, well-formed, named and allowed by any policy, and its command.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parseManifest } from 'trust-center/manifest';
import { openChromium } from '../../tools/lib/chromium.mjs';
import { root, run } from '../../tools/lib/run.mjs';

const { badgeSvg } = await import('../../dist/src/interop/badge-svg.js');
const { loadMessages } = await import('../../dist/src/i18n/messages.js');

const NOW = Date.UTC(2026, 5, 1);
const manifest = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  lang: 'en',
  review: { reviewed: '2026-05-23', reviewBy: '2099-08-23' },
  assurances: [
    { id: 'iso', title: 'ISO **27001**', status: 'planned', target: '2099-H2' },
    { id: 'cert', title: 'ISO 9001', status: 'certified', issuer: 'Example Cert', validUntil: '2099-03-01' },
    { id: 'missed', title: 'ISO 27701', status: 'planned', target: '2020' },
    { id: 'none', title: 'NIS2' },
  ],
};
const parsed = (more = {}) => parseManifest({ ...manifest, ...more }).model;
const svgOf = (options, more) => badgeSvg(parsed(more), { now: NOW, ...options });
const title = (svg) => /<title>(.*?)<\/title>/s.exec(svg)[1];
const hostile = {
  id: 'x',
  title: 'A & B </text></svg><script>alert(1)</script> "q" \'s\' ]]> \u0000\u0008\ufffe \u202egpj',
  status: 'certified',
  issuer: '<image href="https://evil.example/x"/> &amp; {name}',
  validUntil: '2099',
};

let browser;
before(async () => {
  browser = await openChromium();
});
after(() => browser.close());

test('the image states the status, its date, and the end of its validity', () => {
  assert.equal(title(svgOf({ assurance: 'iso' })), 'ISO 27001: planned, target H2 2099 · as of 23 May 2026');
  assert.equal(
    title(svgOf({ assurance: 'cert' })),
    'ISO 9001: certified by Example Cert · valid until 1 March 2099 · as of 23 May 2026',
  );
  assert.equal(
    title(svgOf({ assurance: 'missed' })),
    'ISO 27701: planned, target was 2020 · as of 1 June 2026',
  );
  assert.equal(title(svgOf({})), 'Trust center: reviewed 23 May 2026 · next review by 23 August 2099');
  assert.equal(title(svgOf({}, { review: {} })), 'Trust center');
  assert.equal(
    title(svgOf({ assurance: 'none' }, { review: {} })),
    'NIS2: status not stated · as of 1 June 2026',
  );
});

test('the image is the same for the same day in every time zone', () => {
  assert.equal(svgOf({ assurance: 'iso' }), svgOf({ assurance: 'iso', now: NOW + 86_399_999 }));
});

test('the image is in the language of the option, including right-to-left languages', async () => {
  await loadMessages('ar');
  const svg = svgOf({ assurance: 'iso', lang: 'ar' });
  assert.match(svg, /lang="ar" direction="rtl"/);
  assert.match(title(svg), /^\u2068ISO 27001\u2069، الموعد المستهدف/);
  assert.match(svgOf({ assurance: 'iso', lang: 'no such tag' }), /lang="en"/);
});

test('the image has no script, style, address, entity or event handler, whatever the manifest says', () => {
  for (const theme of ['light', 'dark']) {
    const svg = svgOf({ assurance: 'x', theme }, { assurances: [hostile] });
    assert.deepEqual([...new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name))].sort(), [
      'g',
      'path',
      'rect',
      'svg',
      'text',
      'title',
    ]);
    // Check only the tags. Text that looks like a tag is escaped.
    assert.doesNotMatch(svg.match(/<[^>]*>/g).join(''), /\s(?:style|class|id|href|on\w+)=|url\(|<!|<\?/);
    assert.equal(svg.match(/xmlns="([^"]*)"/)[1], 'http://www.w3.org/2000/svg');
    assert.match(svg, /A &amp; B &lt;\/text&gt;/);
    // The image contains no characters that XML forbids, and no controls that change the text direction.
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(svg, /[\u0000-\u0008\u202a-\u202e\ufffe]/);
  }
});

test('a browser shows the image under a policy that allows only images, with all words inside it', async () => {
  const words = { id: 'long', title: `${'Wide MWMW 広い '.repeat(6)}iiii`, status: 'planned' };
  const svgs = [
    ...['iso', 'cert', 'missed', 'none', undefined].map((assurance) => svgOf({ assurance })),
    svgOf({ assurance: 'x', theme: 'dark' }, { assurances: [hostile] }),
    svgOf({ assurance: 'long' }, { assurances: [words] }),
    svgOf({ assurance: 'iso', lang: 'ar' }),
  ];
  const page = await browser.newPage();
  const harm = [];
  page.on('console', (message) => harm.push(message.text()));
  page.on('pageerror', (error) => harm.push(String(error)));
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'none'; img-src data:" },
      // The image is linked, as in a README, and inlined, as in a page.
      body: `<!doctype html><title>t</title>${svgs
        .map((svg) => `<p><img src="data:image/svg+xml,${encodeURIComponent(svg)}">${svg}</p>`)
        .join('')}`,
    }),
  );
  await page.goto('https://badge.example/');
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('p')].map((p) => {
      const [image, svg] = p.children;
      const frame = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
      return {
        width: image.naturalWidth,
        stated: Number(svg.getAttribute('width')),
        inside: boxes.every((box) => box.left >= frame.left + 8 && box.right <= frame.right - 8),
        lines: boxes.length,
        only: p.childElementCount,
      };
    }),
  );
  assert.equal(seen.length, svgs.length);
  for (const { width, stated, inside, lines, only } of seen) {
    assert.ok(width > 60 && width === stated, `${width} wide, stated ${stated}`);
    assert.ok(inside, 'words stand out of the frame');
    assert.equal(lines, 2);
    assert.equal(only, 2, 'nothing broke out of the image');
  }
  // Assistive technology gets a role and a name.
  const tree = await page.getByRole('img', { name: /^ISO 27001: planned, target H2 2099/ }).count();
  assert.equal(tree, 1);
  assert.deepEqual(harm, []);
  await page.close();
});

test('the text of the image has a contrast of at least 4.5:1, light and dark', () => {
  const luminance = (hex) => {
    const [r, g, b] = hex.match(/\w\w/g).map((part) => {
      const value = parseInt(part, 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (const theme of ['light', 'dark']) {
    const svg = svgOf({ assurance: 'iso', theme });
    const [, ground] = /<rect [^>]*fill="#(\w+)"/.exec(svg);
    const inks = [...svg.matchAll(/<text [^>]*fill="#(\w+)"/g)].map(([, ink]) => ink);
    assert.equal(inks.length, 2);
    for (const ink of inks) {
      const [high, low] = [luminance(ground), luminance(ink)].sort((a, b) => b - a);
      assert.ok((high + 0.05) / (low + 0.05) >= 4.5, `#${ink} on #${ground}`);
    }
  }
});

/** Runs the command as a site does. */
const badge = async (t, args, content = manifest) => {
  const folder = await mkdtemp(join(tmpdir(), 'badge-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'trust.json'), JSON.stringify(content));
  const command = [join(root, 'dist/components/cli.js'), 'badge', ...args];
  const { code, output } = await run(process.execPath, command, { quiet: true, cwd: folder });
  return { code, output, folder };
};

test('the command writes SVG to standard output and exits with 0', async (t) => {
  const { code, output } = await badge(t, ['trust.json', '--assurance', 'iso', '--lang', 'de']);
  assert.match(output, /^<svg [^]*<\/svg>\n$/);
  assert.match(title(output), /^ISO 27001: angestrebt für 2\. Halbjahr 2099/);
  assert.equal(code, 0);
});

test('the command with --out writes the file and prints nothing', async (t) => {
  const { code, output, folder } = await badge(t, ['trust.json', '--theme', 'dark', '--out', 'badge.svg']);
  assert.equal(output, '');
  assert.match(await readFile(join(folder, 'badge.svg'), 'utf8'), /^<svg [^]*Trust center: reviewed/);
  assert.equal(code, 0);
});

test('the command writes the missed date of an overdue plan, warns, and exits with 1', async (t) => {
  const { code, output } = await badge(t, ['trust.json', '--assurance', 'missed']);
  assert.match(output, /<title>ISO 27701: planned, target was 2020 · as of \d/);
  assert.match(output, /trust\.json: past its date: ISO 27701: planned, target was 2020/);
  assert.equal(code, 1);
  const whole = await badge(t, ['trust.json'], { ...manifest, review: { reviewBy: '2020' } });
  assert.match(whole.output, /<title>Trust center: review overdue since 2020/);
  assert.equal(whole.code, 1);
});

test('the command reports a status that is not stated, and prints one object with --json', async (t) => {
  const { code, output } = await badge(t, ['trust.json', '--json'], { manifestVersion: 1 });
  const [line] = output.split('\n');
  const { svg, findings, problems } = JSON.parse(line);
  assert.equal(title(svg), 'Trust center');
  assert.equal(findings.length, 1);
  assert.deepEqual(problems, []);
  assert.equal(code, 1);
});

const unable = [
  [
    ['trust.json', '--assurance', 'iso27002'],
    /no assurance has the id "iso27002"; there are: iso, cert, missed, none/,
  ],
  [['trust.json', '--theme', 'mauve'], /--theme/],
  [['trust.json', '--lang', '§'], /--lang/],
  [['trust.json', '--out', 'no/such/folder.svg'], /no\/such\/folder\.svg/],
  [['nothing.json'], /nothing\.json: no such file/],
  [[], /<manifest\.json> is missing/],
];
for (const [args, words] of unable)
  test(`the command badge ${args.join(' ')} exits with 2`, async (t) => {
    const { code, output } = await badge(t, args);
    assert.match(output, words);
    assert.doesNotMatch(output, /<svg/);
    assert.equal(code, 2);
  });
