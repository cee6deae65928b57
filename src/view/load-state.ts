import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../i18n/message.js';
import type { Translate } from '../i18n/messages.js';
import type { LoadState } from '../load/state.js';

/** The state while a manifest is loading. */
export const LOADING: LoadState = Object.freeze({ status: 'loading' });

/**
 * Renders the loading indicator, or a message in plain language with a retry button if loading has failed. URLs and
 * status codes are not shown; they are in the event and the console.
 */
export const renderLoadState = (
  state: LoadState,
  t: Translate,
  retry: () => unknown,
): TemplateResult | typeof nothing => {
  if (state.status === 'loading') {
    return html`<div class="loading" part="loading" role="status">
      <span class="visually-hidden">${t('state.loading')}</span>
      <div class="bones" aria-hidden="true"><i></i><i></i><i></i></div>
    </div>`;
  }
  if (state.status !== 'failed') return nothing;
  return renderFailure(state.previous ? t('state.stale') : t(`state.${state.reason}`), t, retry);
};

/** Renders an error message with a retry button. */
export const renderFailure = (words: Message, t: Translate, retry: () => unknown): TemplateResult =>
  html`<div class="callout warning" part="error" role="alert">
    <p>${words}</p>
    <p><button type="button" class="button" part="button" @click=${retry}>${t('state.retry')}</button></p>
  </div>`;
