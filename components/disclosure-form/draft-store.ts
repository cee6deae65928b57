import { isBlank, readDraft, type ReportDraft } from '../../src/model/report-draft.js';

/** Raised when a stored draft can no longer be read as one. */
const VERSION = 1;

/** Gives the tab's own storage. A function, because in a sandboxed frame the mere asking throws. */
export type TabStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** One draft for each place that reports go to, as told apart by the endpoint and the manifest. */
export const draftKey = (endpoint: string | undefined, base: string | undefined): string =>
  `trust-center:report:${endpoint ?? ''}:${base?.replace(/#.*$/, '') ?? ''}`;

/** The draft that was left in this tab, if it can be had. */
export const loadDraft = (storage: TabStorage, key: string): ReportDraft | undefined => {
  try {
    const { version, draft } = JSON.parse(storage().getItem(key) ?? '{}') as Record<string, unknown>;
    const read = version === VERSION ? readDraft(draft) : undefined;
    return read && !isBlank(read) ? read : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a draft for this tab; nothing typed leaves nothing behind. No storage, or no room, does no harm. */
export const saveDraft = (storage: TabStorage, key: string, draft: ReportDraft): void => {
  try {
    if (isBlank(draft)) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify({ version: VERSION, draft }));
  } catch {
    // The form itself still holds all that was typed.
  }
};
