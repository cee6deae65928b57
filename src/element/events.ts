import type { LoadReason } from '../load/state.js';
import type { Problem } from '../manifest/problems.js';
import type { TrustDocument, TrustModel } from '../model/types.js';
import type { Report } from '../model/report.js';

/**
 * Details of the events that the elements dispatch. All bubble and cross shadow boundaries.
 *
 * @example
 * center.addEventListener('trust-load', ({ detail }) => console.info(detail.problems.length));
 */
export interface TrustEventDetails {
  /** A manifest was loaded and parsed. */
  'trust-load': { readonly model: TrustModel; readonly problems: readonly Problem[] };
  /** A manifest could not be loaded. `previous` is the last good one, which the page still shows. */
  'trust-error': {
    readonly reason: LoadReason;
    /** For developers: URL, HTTP status, position in the JSON. Not shown to visitors. */
    readonly detail: string;
    readonly problems: readonly Problem[];
    readonly previous: TrustModel | undefined;
  };
  /** A report is about to be sent. Cancel it to send it yourself, then call `settle`. */
  'trust-submit': { readonly report: Report };
  /** A report was accepted. `reference` is the reference from the endpoint's answer, if there is one. */
  'trust-submitted': { readonly report: Report; readonly reference: string | undefined };
  /** A report could not be sent. The form still holds everything that was typed. */
  'trust-submit-error': {
    readonly report: Report;
    /** `host`: the page took over the report and called `settle` with an error. */
    readonly reason: 'network' | 'http' | 'timeout' | 'host';
    /** For developers. */
    readonly detail: string;
  };
  /** A visitor requests a document that is not public. Cancel it to handle the request yourself. */
  'trust-document-request': { readonly document: TrustDocument };
}

/** The name of an event, such as `trust-load`. */
export type TrustEventName = keyof TrustEventDetails;
/** An event with its details, such as `TrustEvent<'trust-load'>`. */
export type TrustEvent<Name extends TrustEventName> = CustomEvent<TrustEventDetails[Name]>;

declare global {
  // Of elements, and of the document and the window, up to which all of them bubble.
  interface GlobalEventHandlersEventMap {
    'trust-load': TrustEvent<'trust-load'>;
    'trust-error': TrustEvent<'trust-error'>;
    'trust-submit': TrustEvent<'trust-submit'>;
    'trust-submitted': TrustEvent<'trust-submitted'>;
    'trust-submit-error': TrustEvent<'trust-submit-error'>;
    'trust-document-request': TrustEvent<'trust-document-request'>;
  }
}

const cancelable: ReadonlySet<TrustEventName> = new Set(['trust-submit', 'trust-document-request']);

/** Dispatches one of the library's events. Returns false if a listener canceled it. */
export const emit = <Name extends TrustEventName>(
  target: EventTarget,
  name: Name,
  detail: TrustEventDetails[Name],
): boolean =>
  target.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: cancelable.has(name) }),
  );
