import type { FieldName, ReportFault } from '../../src/model/report-draft.js';

/** The errors that prevent sending, by field, in the order of the form. */
export type Faults = ReadonlyMap<FieldName, ReportFault>;

/**
 * Decides which errors of the form are visible ("reward early, punish late"). An error appears when an edited field loses
 * the focus, or when the visitor tries to send the form. It disappears as soon as it is corrected.
 */
export class ShownFaults {
  /** The fields in the summary above the form: faulty at the last attempt to send, and not corrected yet. */
  summary: readonly FieldName[] = [];
  /** The field whose error has just appeared while the visitor fills in the form. A live region announces it. */
  announced: FieldName | undefined;

  readonly #faults: () => Faults;
  readonly #changed: () => void;
  readonly #edited = new Set<FieldName>();
  readonly #shown = new Set<FieldName>();
  readonly #left = new Set<FieldName>();
  #pressed = false;

  /**
   * @param faults Returns the current errors.
   * @param changed Called when an error appears.
   */
  constructor(faults: () => Faults, changed: () => void) {
    this.#faults = faults;
    this.#changed = changed;
  }

  /** Returns the visible error of a field. */
  of(name: FieldName): ReportFault | undefined {
    return this.#shown.has(name) ? this.#faults().get(name) : undefined;
  }

  /** Call when a field was edited. */
  input(name: FieldName): void {
    this.#edited.add(name);
    this.announced = undefined;
    const faults = this.#faults();
    for (const shown of this.#shown) if (!faults.has(shown)) this.#shown.delete(shown);
    this.summary = this.summary.filter((listed) => this.#shown.has(listed));
  }

  /** Call when a field has lost the focus. */
  blur(name: FieldName): void {
    // Wait for the end of a press: an error that moves the page would make the press miss its target.
    if (this.#pressed) this.#left.add(name);
    else this.#showIfFaulty(name);
  }

  /** Call when a press starts anywhere in the form. */
  press(): void {
    this.#pressed = true;
    const release = (): void => {
      removeEventListener('pointerup', release, true);
      removeEventListener('pointercancel', release, true);
      requestAnimationFrame(() => {
        this.#pressed = false;
        for (const name of this.#left) this.#showIfFaulty(name);
        this.#left.clear();
      });
    };
    addEventListener('pointerup', release, true);
    addEventListener('pointercancel', release, true);
  }

  #showIfFaulty(name: FieldName): void {
    if (!this.#edited.has(name) || this.#shown.has(name) || !this.#faults().has(name)) return;
    this.#shown.add(name);
    this.announced = name;
    this.#changed();
  }

  /** Shows all errors, because the visitor tries to send the form. Returns true if there are none. */
  submit(): boolean {
    this.announced = undefined;
    this.summary = [...this.#faults().keys()];
    for (const name of this.summary) this.#shown.add(name);
    return this.summary.length === 0;
  }

  /** Hides all errors, for an empty form. */
  clear(): void {
    this.summary = [];
    this.announced = undefined;
    this.#edited.clear();
    this.#shown.clear();
    this.#left.clear();
  }
}
