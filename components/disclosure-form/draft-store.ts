import { toJson } from '../../src/text/json.js';
import { isBlank, readDraft, type ReportDraft } from '../../src/model/report-draft.js';

/** Version of the stored format. Increase it when older drafts can no longer be read. */
const VERSION = 1;

/** Returns the storage of the tab. A function, because reading `sessionStorage` throws in a sandboxed frame. */
export type TabStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Returns the storage key of a draft. There is one draft for each endpoint and manifest. The hash of the URL does not
 * matter, because links within the page change it.
 */
export const draftKey = (endpoint: string | undefined, base: string | undefined): string =>
  `trust-center:report:${endpoint ?? ''}:${base?.replace(/#.*$/, '') ?? ''}`;

/** Drafts that could not be stored in the tab. They are kept as long as the page exists. */
const inMemory = new Map<string, string>();

const readStored = (storage: TabStorage, key: string): string | null => {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
};

/** Returns the draft that was kept in this tab or on this page, if there is one that can be read. */
export const loadDraft = (storage: TabStorage, key: string): ReportDraft | undefined => {
  try {
    const json = inMemory.get(key) ?? readStored(storage, key) ?? '{}';
    const { version, draft } = JSON.parse(json) as Record<string, unknown>;
    const read = version === VERSION ? readDraft(draft) : undefined;
    return read && !isBlank(read) ? read : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Keeps a draft in the storage of the tab, or removes it if the draft is blank. If there is no storage (a sandboxed
 * frame) or it is full, keeps the draft in memory, for a form that is created again on the same page.
 */
export const saveDraft = (storage: TabStorage, key: string, draft: ReportDraft): void => {
  const json = isBlank(draft) ? undefined : toJson({ version: VERSION, draft });
  inMemory.delete(key);
  try {
    if (json === undefined) storage().removeItem(key);
    else storage().setItem(key, json);
  } catch {
    if (json !== undefined) inMemory.set(key, json);
  }
};
