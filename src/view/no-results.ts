import { html, type TemplateResult } from 'lit';
import type { Translate } from '../i18n/messages.js';

/** Renders the message for filters that match nothing, with a button that clears them. */
export const renderNoResults = (t: Translate, clear: () => void): TemplateResult =>
  html`<div class="no-results" part="no-results">
    <p>${t('common.noResults')}</p>
    <button type="button" class="button" part="button" @click=${clear}>${t('common.clearFilters')}</button>
  </div>`;
