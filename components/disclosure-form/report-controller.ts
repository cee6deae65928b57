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

/** What the manifest and the host page say of the form. */
export interface ReportSetup {
  readonly rules: ReportRules;
  /** Where reports are sent; undefined: nowhere, the form only writes them out. */
  readonly endpoint: string | undefined;
  readonly method: 'POST' | 'PUT';
  readonly timeoutMs: number;
  /** Under which the draft is kept. */
  readonly key: string;
}

/** What the form takes from its surroundings. */
export interface ReportOutside extends Partial<SubmitDeps> {
  readonly storage?: TabStorage;
}

/** How a host that has taken a report over says how it went. */
export type Settlement =
  { readonly reference?: string | undefined; readonly error?: undefined } | { readonly error: unknown };

export type FailReason = 'network' | 'http' | 'timeout' | 'host';

/** Where a report stands. */
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
 * The form behind the form: what was typed, which errors show, where the report stands. It never drops a
 * draft before an endpoint, or the host page, has said that it took the report.
 */
export class ReportController implements ReactiveController {
  draft: ReportDraft = emptyDraft;
  phase: Phase = EDITING;
  notice: 'restored' | 'discarded' | undefined;
  readonly faults = new ShownFaults(
    () => this.#wrong,
    () => this.#host.requestUpdate(),
  );

  readonly #host: ReportHost;
  readonly #setup: () => ReportSetup | undefined;
  readonly #outside: () => ReportOutside;
  #key: string | undefined;
  #unsaved = false;
  #discarded: ReportDraft | undefined;
  /** What a host has taken over, until it has said how it went. */
  #taken: Attempt | undefined;
  #timer: number | undefined;

  constructor(host: ReportHost, setup: () => ReportSetup | undefined, outside: () => ReportOutside) {
    this.#host = host;
    this.#setup = setup;
    this.#outside = outside;
    host.addController(this);
  }

  get #storage(): TabStorage {
    return this.#outside().storage ?? (() => sessionStorage);
  }

  get #wrong(): Faults {
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

  /** Brings back what was left in this tab, before the form is shown for the first time. */
  hostUpdate(): void {
    const key = this.#setup()?.key;
    if (key === undefined || key === this.#key) return;
    this.#key = key;
    // What has been typed since is newer than what is stored.
    const stored = isBlank(this.draft) ? loadDraft(this.#storage, key) : undefined;
    if (stored === undefined) return;
    this.draft = stored;
    this.notice = 'restored';
  }

  /** Once a render, so that a burst of events makes one write. */
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

  /** Something was typed, chosen or ticked. */
  input(name: FieldName, value: string | boolean): void {
    this.#set(withValue(this.draft, name, value));
    this.faults.input(name);
    if (this.notice === 'discarded') this.notice = undefined;
  }

  /** Sends the report, or says in place what is missing. Does nothing while one is being sent. */
  async submit(): Promise<void> {
    const setup = this.#setup();
    if (setup === undefined || this.phase.kind === 'sending') return;
    if (!this.faults.submit()) return this.#show('.faults');

    const attempt = { report: toReport(this.draft, setup.rules), draft: this.draft };
    const { report } = attempt;
    const sending: Phase = { kind: 'sending' };
    // Focus goes to the button, which says so, because what is being sent can't be changed meanwhile.
    void this.#enter(sending, '.send');
    this.#taken = attempt;
    if (!emit(this.#host, 'trust-submit', { report })) return this.#await(setup);
    // A host may settle a report at once, while it listens.
    if (this.phase !== sending) return;
    this.#taken = undefined;
    if (setup.endpoint === undefined) return this.#enter({ kind: 'ready' }, '.outcome');
    try {
      const { method, timeoutMs } = setup;
      const { reference } = await submitReport(setup.endpoint, report, {
        method,
        timeoutMs,
        deps: this.#outside(),
      });
      this.#succeed(attempt, reference);
    } catch (error) {
      this.#fail(report, error instanceof SubmitError ? error.reason : 'network', String(error));
    }
  }

  /** Waits for the host, as long as for an endpoint: a host that forgets must not leave the visitor waiting. */
  #await({ timeoutMs }: ReportSetup): void {
    const attempt = this.#taken;
    if (attempt === undefined) return;
    const { setTimeout = globalThis.setTimeout } = this.#outside();
    this.#timer = setTimeout(() => {
      if (this.#taken === attempt) {
        this.#fail(
          attempt.report,
          'timeout',
          `the page took the report over and did not settle it in ${timeoutMs} ms`,
        );
      }
    }, timeoutMs);
  }

  /** The host says how it went with the report that it took over; also when that took too long. */
  settle(settlement: Settlement): void {
    const attempt = this.#taken;
    if (attempt === undefined) return;
    this.#taken = undefined;
    if (this.#timer !== undefined) (this.#outside().clearTimeout ?? globalThis.clearTimeout)(this.#timer);
    const { error } = settlement;
    if (error === undefined)
      return this.#succeed(attempt, 'reference' in settlement ? settlement.reference : undefined);
    this.#fail(attempt.report, 'host', describe(error), typeof error === 'string' ? error : undefined);
  }

  #succeed({ report, draft }: Attempt, reference: string | undefined): void {
    // What was changed after it was sent is not sent: it waits in the form for another report.
    if (this.draft === draft) this.#set(emptyDraft);
    this.#forget();
    void this.#enter({ kind: 'sent', report, reference }, '.outcome');
    emit(this.#host, 'trust-submitted', { report, reference });
  }

  #fail(report: Report, reason: FailReason, detail: string, words?: string): void {
    void this.#enter({ kind: 'failed', reason, words }, '.outcome');
    emit(this.#host, 'trust-submit-error', { report, reason, detail });
  }

  /** Empties the form. `undo` brings it all back, until something else is typed. */
  discard(): void {
    const { draft } = this;
    this.#forget();
    this.#discarded = draft;
    this.notice = 'discarded';
    this.#set(emptyDraft);
    void this.#enter(EDITING, '.notice button');
  }

  undo(): void {
    const draft = this.#discarded;
    this.#forget();
    if (draft) this.#set(draft);
    void this.#show('.first');
  }

  /** A new form after a report was sent. */
  another(): void {
    void this.#enter(EDITING, '.first');
  }

  #forget(): void {
    this.#discarded = undefined;
    this.notice = undefined;
    this.faults.clear();
  }

  #enter(phase: Phase, focus: string): Promise<void> {
    this.phase = phase;
    return this.#show(focus);
  }

  async #show(focus: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }
}
