import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { SearchController } from '../../src/lists/index.js';
import { createLocale } from '../../src/i18n/locale.js';
import '../helpers/english.js';
import { words } from '../helpers/fixture.js';
import { typing } from '../helpers/typing.js';

const FRUITS = ['apple', 'banana', 'blackberry', 'cherry'];

class SearchProbe extends LitElement {
  /** Milliseconds of work for each text, by a clock that stands still otherwise. */
  cost = 0;
  now = 0;
  texts = 0;
  readonly search = new SearchController(this, { filters: ['length'], texts: () => this.all() });

  *all(): Generator<string, void> {
    for (const fruit of FRUITS.flatMap((name) => Array<string>(16).fill(name))) {
      this.now += this.cost;
      this.texts += 1;
      yield fruit;
    }
  }

  get shown(): string[] {
    const { length } = this.search.view;
    return FRUITS.filter(
      (fruit) => this.search.matches(fruit) && (length === '' || fruit.length === Number(length)),
    );
  }

  override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.search.settled;
    return done;
  }

  override render(): TemplateResult {
    const locale = createLocale('en', []);
    return html`${this.search.field(locale, 'Search')}
    ${this.search.filter(locale, 'length', 'Length', [{ value: '6', label: 'Six' }])}
    ${this.search.result(`${this.shown.length} of 4`)} ${this.search.liveRegion()}
    ${
      this.shown.length > 0
        ? html`<ol>
            ${this.shown.join(' ')}
          </ol>`
        : this.search.noResults(locale)
    }`;
  }
}
customElements.define('search-probe', SearchProbe);

const one = <E extends Element = HTMLElement>(probe: SearchProbe, selector: string): E =>
  probe.renderRoot.querySelector<E>(selector)!;
const list = (probe: SearchProbe): string => words(one(probe, 'ol'));
const announced = (probe: SearchProbe): string => words(one(probe, '[role=status]'));
const type = async (probe: SearchProbe, value: string): Promise<void> => {
  const field = one<HTMLInputElement>(probe, 'input');
  field.value = value;
  field.dispatchEvent(new InputEvent('input'));
  await probe.updateComplete;
};
const show = () => fixture<SearchProbe>('<search-probe></search-probe>');

describe('SearchController', () => {
  const { rests } = typing();
  afterEach(() => void Reflect.deleteProperty(performance, 'now'));

  it('matches entries that contain all words of the query, without regard to case', async () => {
    const probe = await show();
    await type(probe, 'RRY b');
    expect(list(probe)).to.equal('blackberry');
    expect(words(one(probe, '[part=result]'))).to.equal('1 of 4');
  });

  it('combines the query with the filters, and shows everything again after clear()', async () => {
    const probe = await show();
    expect(probe.search.isOn).to.equal(false);
    const select = one<HTMLSelectElement>(probe, 'select');
    select.value = '6';
    select.dispatchEvent(new Event('change'));
    await type(probe, 'a');
    expect(list(probe)).to.equal('banana');
    expect(probe.search.isOn).to.equal(true);
    probe.search.clear();
    await probe.updateComplete;
    expect(list(probe)).to.equal('apple banana blackberry cherry');
    expect(select.value).to.equal('');
    expect(probe.search.isOn).to.equal(false);
  });

  it('announces the last result once typing rests', async () => {
    const probe = await show();
    for (const query of ['b', 'bl', 'bla']) await type(probe, query);
    expect(announced(probe)).to.equal('');
    expect(rests()).to.equal(1);
    await probe.updateComplete;
    expect(announced(probe)).to.equal('1 of 4');
  });

  it('announces other words at once, and not the result of an earlier search after them', async () => {
    const probe = await show();
    await type(probe, 'b');
    probe.search.announce('Sorted by length');
    await probe.updateComplete;
    expect(rests()).to.equal(0);
    expect(announced(probe)).to.equal('Sorted by length');
  });

  it('moves the focus to the search field when the button in place of results clears everything', async () => {
    const probe = await show();
    await type(probe, 'zebra');
    one(probe, '[part=no-results] button').click();
    await probe.updateComplete;
    expect(list(probe)).to.equal('apple banana blackberry cherry');
    expect((probe.renderRoot as ShadowRoot).activeElement === one(probe, 'input')).to.equal(true);
  });

  it('keeps what is typed in the field while it goes through many texts, and shows the last query', async () => {
    const probe = await show();
    performance.now = () => probe.now;
    probe.cost = 5;
    const field = one<HTMLInputElement>(probe, 'input');
    for (const value of ['b', 'ba']) {
      field.value = value;
      field.dispatchEvent(new InputEvent('input'));
      expect(probe.search.view.query).to.equal('');
      expect(probe.search.settled).to.not.equal(undefined);
      probe.requestUpdate();
      await Promise.resolve();
      expect(field.value).to.equal(value);
    }
    await probe.updateComplete;
    expect(list(probe)).to.equal('banana');
    expect(probe.search.settled).to.equal(undefined);
  });

  it('starts a search again that was interrupted because the element left the document', async () => {
    const probe = await show();
    performance.now = () => probe.now;
    probe.cost = 5;
    const field = one<HTMLInputElement>(probe, 'input');
    field.value = 'ban';
    field.dispatchEvent(new InputEvent('input'));
    const parent = probe.parentElement!;
    probe.remove();
    await probe.updateComplete;
    expect(list(probe)).to.equal('apple banana blackberry cherry');
    parent.append(probe);
    await probe.updateComplete;
    await probe.updateComplete;
    expect(list(probe)).to.equal('banana');
  });

  it('goes through the texts when a reader enters the search field', async () => {
    const probe = await show();
    one(probe, 'input').focus();
    await probe.updateComplete;
    expect(probe.texts).to.equal(64);
  });
});
