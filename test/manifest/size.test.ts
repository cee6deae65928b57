import { expect } from '@open-wc/testing';
import { parseManifest } from '../../src/manifest/parse.js';

/** About as many bytes of JSON as asked for, of one item over and over, each with its number. */
const filled = (bytes: number, item: (index: number) => string): string => {
  const items: string[] = [];
  for (let size = 0, index = 0; size < bytes; index += 1) {
    const next = item(index);
    size += next.length + 1;
    items.push(next);
  }
  return items.join(',');
};

const MB = 1_000_000;
const sound = '"organization":{"name":"Example"}';

/** Parses JSON and holds the time to a bound that only a step more than linear would break. */
const timed = (json: string) => {
  const input: unknown = JSON.parse(json);
  const start = performance.now();
  const result = parseManifest(input);
  expect(performance.now() - start).to.be.below(30_000);
  expect(result.model?.organization).to.deep.equal({ name: 'Example' });
  return result;
};

// Four of the cases that took minutes or lost the page; one file of its own, as they are slow.
describe('parseManifest with ten megabytes', () => {
  it('all valid items are read', function () {
    this.timeout(40_000);
    const item = (index: number) =>
      `{"name":"Company ${index}","purpose":"${'Hosting of a part of the service. '.repeat(8)}","locations":[{"country":"DE"}]}`;
    const json = `{"manifestVersion":1,${sound},"subprocessors":{"items":[${filled(10 * MB, item)}]}}`;
    const { model, problems } = timed(json);
    expect(problems).to.deep.equal([]);
    expect(model!.subprocessors!.items!.length).to.be.above(25_000);
  });

  it('a text of ten megabytes is kept', () => {
    const text = 'a'.repeat(10 * MB);
    const { model, problems } = timed(
      `{"manifestVersion":1,${sound},"title":"${text}","faq":[{"question":"${text}"}]}`,
    );
    expect(problems).to.deep.equal([]);
    expect(model!.title).to.have.lengthOf(10 * MB);
    expect(model!.faq![0]!.id).to.have.lengthOf(64);
  });

  it('all broken items are dropped, and only the first ten thousand problems are described', function () {
    this.timeout(40_000);
    const json = `{"manifestVersion":1,${sound},"faq":[${filled(10 * MB, () => '5')}]}`;
    const { model, problems } = timed(json);
    expect(model!.faq).to.deep.equal([]);
    expect(problems[0]).to.include({ path: '$', expected: 'at most 1000000 values' });
    expect(problems[1]!.path).to.equal('$.faq[0]');
    expect(problems).to.have.lengthOf(10_002);
    expect(problems.at(-1)!.message).to.match(/^\$: expected at most 10000 problems, found \d+ more$/);
  });

  it('one broken item among a hundred thousand is dropped alone', function () {
    this.timeout(40_000);
    const items = Array.from({ length: 100_000 }, (_, index) => ({
      question: index === 70_000 ? 5 : 'Why?',
    }));
    const { model, problems } = parseManifest({ manifestVersion: 1, faq: items });
    expect(problems.map(({ path }) => path)).to.deep.equal(['$.faq[70000].question']);
    expect(model!.faq).to.have.lengthOf(99_999);
    expect(model!.faq!.at(-1)!.id).to.equal('why-99999');
  });
});
