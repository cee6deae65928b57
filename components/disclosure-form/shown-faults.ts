import type { FieldName, ReportFault } from '../../src/model/report-draft.js';

/** What keeps the report from being sent, by field, in the order of the form. */
export type Faults = ReadonlyMap<FieldName, ReportFault>;

/**
 * Which errors of a form show, and when: reward early, punish late. An error comes when a field that was
 * edited is left, or when the form is sent; it goes as soon as it is mended.
 */
export class ShownFaults {
  /** What was wrong when the form was last sent, and still is: the summary above the form. */
  summary: readonly FieldName[] = [];
  /** The field whose error has just come without being asked for, to be said aloud. */
  announced: FieldName | undefined;

  readonly #faults: () => Faults;
  readonly #changed: () => void;
  readonly #edited = new Set<FieldName>();
  readonly #shown = new Set<FieldName>();
  readonly #left = new Set<FieldName>();
  #pressed = false;

  /**
   * @param faults What is wrong at the moment.
   * @param changed Called when an error comes.
   */
  constructor(faults: () => Faults, changed: () => void) {
    this.#faults = faults;
    this.#changed = changed;
  }

  /** The error that a field shows. */
  of(name: FieldName): ReportFault | undefined {
    return this.#shown.has(name) ? this.#faults().get(name) : undefined;
  }

  /** A field was edited. */
  input(name: FieldName): void {
    this.#edited.add(name);
    this.announced = undefined;
    const faults = this.#faults();
    for (const shown of this.#shown) if (!faults.has(shown)) this.#shown.delete(shown);
    this.summary = this.summary.filter((listed) => this.#shown.has(listed));
  }

  /** A field was left. */
  blur(name: FieldName): void {
    // An error that pushes the page down between press and release would make the press miss its target.
    if (this.#pressed) this.#left.add(name);
    else this.#look(name);
  }

  /** A press began somewhere in the form. */
  press(): void {
    this.#pressed = true;
    const release = (): void => {
      removeEventListener('pointerup', release, true);
      removeEventListener('pointercancel', release, true);
      requestAnimationFrame(() => {
        this.#pressed = false;
        for (const name of this.#left) this.#look(name);
        this.#left.clear();
      });
    };
    addEventListener('pointerup', release, true);
    addEventListener('pointercancel', release, true);
  }

  #look(name: FieldName): void {
    if (!this.#edited.has(name) || this.#shown.has(name) || !this.#faults().has(name)) return;
    this.#shown.add(name);
    this.announced = name;
    this.#changed();
  }

  /** The form is sent: all errors show. False when there is one. */
  submit(): boolean {
    this.announced = undefined;
    this.summary = [...this.#faults().keys()];
    for (const name of this.summary) this.#shown.add(name);
    return this.summary.length === 0;
  }

  /** The form begins anew. */
  clear(): void {
    this.summary = [];
    this.announced = undefined;
    this.#edited.clear();
    this.#shown.clear();
    this.#left.clear();
  }
}
