import { toJson } from '../../src/text/json.js';
import { isBlank, readDraft, type ReportDraft } from '../../src/model/report-draft.js';

/** Raised when a stored draft can no longer be read as one. */
const VERSION = 1;

/** Gives the tab's own storage. A function, because in a sandboxed frame the mere asking throws. */
export type TabStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * One draft for each place that reports go to, as told apart by the endpoint and the manifest: the same wherever in the
 * page a link has led.
 */
export const draftKey = (endpoint: string | undefined, base: string | undefined): string =>
  `trust-center:report:${endpoint ?? ''}:${base?.replace(/#.*$/, '') ?? ''}`;

/** Drafts for which the tab has no room, or none at all: they last as long as the page. */
const unstored = new Map<string, string>();

const stored = (storage: TabStorage, key: string): string | null => {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
};

/** The draft that was left in this tab, or on this page, if it can be had. */
export const loadDraft = (storage: TabStorage, key: string): ReportDraft | undefined => {
  try {
    const json = unstored.get(key) ?? stored(storage, key) ?? '{}';
    const { version, draft } = JSON.parse(json) as Record<string, unknown>;
    const read = version === VERSION ? readDraft(draft) : undefined;
    return read && !isBlank(read) ? read : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Keeps a draft for this tab; nothing typed leaves nothing behind. Where there is no storage (a sandboxed frame), or
 * no room in it, the page itself keeps it for a form that is made anew.
 */
export const saveDraft = (storage: TabStorage, key: string, draft: ReportDraft): void => {
  const json = isBlank(draft) ? undefined : toJson({ version: VERSION, draft });
  unstored.delete(key);
  try {
    if (json === undefined) storage().removeItem(key);
    else storage().setItem(key, json);
  } catch {
    if (json !== undefined) unstored.set(key, json);
  }
};
