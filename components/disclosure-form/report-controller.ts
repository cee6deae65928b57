import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emit } from '../../src/element/events.js';
import { SubmitError, submitReport, type SubmitDeps } from '../../src/load/submit-report.js';
import type { Report } from '../../src/model/report.js';
import {
  emptyDraft,
  isBlank,
  toReport,
  validateReport,
  withValue,
  type FieldName,
  type ReportDraft,
  type ReportRules,
} from '../../src/model/report-draft.js';
import { loadDraft, saveDraft, type TabStorage } from './draft-store.js';
import { ShownFaults, type Faults } from './shown-faults.js';

/** The settings of the form from the manifest and the host page. */
export interface ReportSetup {
  readonly rules: ReportRules;
  /** URL to which reports are sent. Without it, the form only prepares reports to copy or to mail. */
  readonly endpoint: string | undefined;
  readonly method: 'POST' | 'PUT';
  readonly timeoutMs: number;
  /** Storage key of the draft. */
  readonly key: string;
}

/** Functions of the browser that the form uses. Each has a default. */
export interface ReportDeps extends Partial<SubmitDeps> {
  readonly storage?: TabStorage;
}

/** The result of a report that the host page took over. */
export type Settlement =
  { readonly reference?: string | undefined; readonly error?: undefined } | { readonly error: unknown };

export type FailReason = 'network' | 'http' | 'timeout' | 'host';

/** The state of a report. */
export type Phase =
  | { readonly kind: 'editing' | 'sending' | 'ready' }
  | { readonly kind: 'failed'; readonly reason: FailReason; readonly words?: string | undefined }
  | { readonly kind: 'sent'; readonly report: Report; readonly reference: string | undefined };

interface ReportHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

interface Attempt {
  readonly report: Report;
  readonly draft: ReportDraft;
}

const describe = (error: unknown): string =>
  typeof error === 'string' ? error : error instanceof Error ? String(error) : 'the page gave no reason';

const EDITING: Phase = { kind: 'editing' };
const NO_FAULTS: Faults = new Map();

/**
 * Holds the state of the form: the draft, the visible errors, and the phase of the report. It keeps the draft until
 * the endpoint or the host page has accepted the report.
 */
export class ReportController implements ReactiveController {
  draft: ReportDraft = emptyDraft;
  phase: Phase = EDITING;
  notice: 'restored' | 'discarded' | undefined;
  readonly faults = new ShownFaults(
    () => this.#currentFaults,
    () => this.#host.requestUpdate(),
  );

  readonly #host: ReportHost;
  readonly #setup: () => ReportSetup | undefined;
  readonly #deps: () => ReportDeps;
  #key: string | undefined;
  #unsaved = false;
  #discarded: ReportDraft | undefined;
  /** The attempt that the host page took over, until it calls `settle`. */
  #takenOver: Attempt | undefined;
  #timer: number | undefined;

  constructor(host: ReportHost, setup: () => ReportSetup | undefined, deps: () => ReportDeps) {
    this.#host = host;
    this.#setup = setup;
    this.#deps = deps;
    host.addController(this);
  }

  get #storage(): TabStorage {
    return this.#deps().storage ?? (() => sessionStorage);
  }

  get #currentFaults(): Faults {
    const rules = this.#setup()?.rules;
    return rules ? validateReport(this.draft, rules) : NO_FAULTS;
  }

  hostConnected(): void {
    if (typeof addEventListener !== 'undefined') addEventListener('pagehide', this.#save);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#save);
    this.#save();
  }

  /** Restores the draft from this tab before the form is shown for the first time. */
  hostUpdate(): void {
    const key = this.#setup()?.key;
    if (key === undefined || key === this.#key) return;
    this.#key = key;
    // A draft that was typed in the meantime is newer than the stored one.
    const stored = isBlank(this.draft) ? loadDraft(this.#storage, key) : undefined;
    if (stored === undefined) return;
    this.draft = stored;
    this.notice = 'restored';
  }

  /** Saves once for each render, so that several events cause one write. */
  hostUpdated(): void {
    this.#save();
  }

  readonly #save = (): void => {
    if (!this.#unsaved || this.#key === undefined) return;
    this.#unsaved = false;
    saveDraft(this.#storage, this.#key, this.draft);
  };

  #set(draft: ReportDraft): void {
    this.draft = draft;
    this.#unsaved = true;
    this.#host.requestUpdate();
  }

  /** Changes the value of a field. */
  input(name: FieldName, value: string | boolean): void {
    this.#set(withValue(this.draft, name, value));
    this.faults.input(name);
    if (this.notice === 'discarded') this.notice = undefined;
  }

  /** Sends the report, or shows the errors if there are any. Does nothing while a report is being sent. */
  async submit(): Promise<void> {
    const setup = this.#setup();
    if (setup === undefined || this.phase.kind === 'sending') return;
    if (!this.faults.submit()) return this.#renderAndFocus('.faults');

    const attempt = { report: toReport(this.draft, setup.rules), draft: this.draft };
    const { report } = attempt;
    const sending: Phase = { kind: 'sending' };
    // Focus the button, which shows that the report is being sent, because the fields are inert now.
    void this.#enterPhase(sending, '.send');
    this.#takenOver = attempt;
    if (!emit(this.#host, 'trust-submit', { report })) return this.#waitForHost(setup);
    // The host page may have called `settle` in its event listener.
    if (this.phase !== sending) return;
    this.#takenOver = undefined;
    if (setup.endpoint === undefined) return this.#enterPhase({ kind: 'ready' }, '.outcome');
    try {
      const { method, timeoutMs } = setup;
      const { reference } = await submitReport(setup.endpoint, report, {
        method,
        timeoutMs,
        deps: this.#deps(),
      });
      this.#succeed(attempt, reference);
    } catch (error) {
      this.#fail(report, error instanceof SubmitError ? error.reason : 'network', String(error));
    }
  }

  /** Waits for `settle` as long as for an endpoint, so that the visitor does not wait forever if it is never called. */
  #waitForHost({ timeoutMs }: ReportSetup): void {
    const attempt = this.#takenOver;
    if (attempt === undefined) return;
    const { setTimeout = globalThis.setTimeout } = this.#deps();
    this.#timer = setTimeout(() => {
      if (this.#takenOver === attempt) {
        this.#fail(
          attempt.report,
          'timeout',
          `the page took over the report and did not call settle() within ${timeoutMs} ms`,
        );
      }
    }, timeoutMs);
  }

  /** Takes the result of the report that the host page took over, also after the time limit. */
  settle(settlement: Settlement): void {
    const attempt = this.#takenOver;
    if (attempt === undefined) return;
    this.#takenOver = undefined;
    if (this.#timer !== undefined) (this.#deps().clearTimeout ?? globalThis.clearTimeout)(this.#timer);
    const { error } = settlement;
    if (error === undefined)
      return this.#succeed(attempt, 'reference' in settlement ? settlement.reference : undefined);
    this.#fail(attempt.report, 'host', describe(error), typeof error === 'string' ? error : undefined);
  }

  #succeed({ report, draft }: Attempt, reference: string | undefined): void {
    // Keep changes that were made after sending, for another report.
    if (this.draft === draft) this.#set(emptyDraft);
    this.#resetNotices();
    void this.#enterPhase({ kind: 'sent', report, reference }, '.outcome');
    emit(this.#host, 'trust-submitted', { report, reference });
  }

  #fail(report: Report, reason: FailReason, detail: string, words?: string): void {
    void this.#enterPhase({ kind: 'failed', reason, words }, '.outcome');
    emit(this.#host, 'trust-submit-error', { report, reason, detail });
  }

  /** Clears the form. `undo` restores the draft until something else is typed. */
  discard(): void {
    const { draft } = this;
    this.#resetNotices();
    this.#discarded = draft;
    this.notice = 'discarded';
    this.#set(emptyDraft);
    void this.#enterPhase(EDITING, '.notice button');
  }

  undo(): void {
    const draft = this.#discarded;
    this.#resetNotices();
    if (draft) this.#set(draft);
    void this.#renderAndFocus('.first');
  }

  /** Shows an empty form after a report was sent. */
  another(): void {
    void this.#enterPhase(EDITING, '.first');
  }

  #resetNotices(): void {
    this.#discarded = undefined;
    this.notice = undefined;
    this.faults.clear();
  }

  #enterPhase(phase: Phase, focus: string): Promise<void> {
    this.phase = phase;
    return this.#renderAndFocus(focus);
  }

  async #renderAndFocus(focus: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }
}
