import { LitElement } from 'lit';
import { VERSION } from '../version.js';

/** Attribute of the `<style>` or `<link>` in a prerendered root. Its value is the version that rendered the root. */
export const STYLE_MARK = 'data-trust-style';

/**
 * Returns true if hydration support is installed on the copy of Lit that these elements use. Another library on the
 * page may have loaded its own copy of Lit and of the support.
 */
export const canHydrate = (): boolean => Object.hasOwn(LitElement, 'observedAttributes');

/**
 * Returns true if a prerendered root can be hydrated. It must be rendered by this version, because the templates of
 * another version do not match its markup, and it must contain Lit's comments, which HTML minifiers remove.
 */
export const matchesTemplates = (root: ShadowRoot): boolean => {
  const style = [...root.querySelectorAll(`[${STYLE_MARK}]`)].at(-1);
  const start = style?.nextSibling as Partial<Comment> | null | undefined;
  return style?.getAttribute(STYLE_MARK) === VERSION && start?.data?.startsWith('lit-part') === true;
};

/**
 * Inserts an empty text node into each template part that was empty on the server. Lit assumes that such a part
 * contains a text node, and would later write into the comment after it (lit/lit, ssr-client 1.1.8). Remove this
 * function when text that is rendered into an empty part after hydration appears without it.
 */
export const fillEmptyParts = (root: ShadowRoot): void => {
  const comments = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const empty: Comment[] = [];
  while (comments.nextNode()) {
    const comment = comments.currentNode as Comment;
    if (comment.data === 'lit-part' && (comment.nextSibling as Partial<Comment> | null)?.data === '/lit-part')
      empty.push(comment);
  }
  for (const comment of empty) comment.after('');
};

/** Whether the reader changed a field since the server rendered it. */
const isEdited = (field: Element): boolean => {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(({ selected, defaultSelected }) => selected && !defaultSelected);
  if (field instanceof HTMLInputElement && field.type === 'checkbox')
    return field.checked !== field.defaultChecked;
  const { value, defaultValue } = field as HTMLInputElement | HTMLTextAreaElement;
  return value !== defaultValue;
};

/**
 * Reads what the reader entered into the fields of a prerendered root, because the first render sets each field to the
 * value that the server rendered.
 *
 * @returns A function that enters it again after that render, with the events of typing, so that the element responds.
 */
export const keepEntries = (root: ParentNode): (() => void) => {
  const fields = root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    'input, textarea, select',
  );
  const entries = [...fields].filter(isEdited).map((field) => {
    const { value, checked } = field as HTMLInputElement;
    return { field, value, checked };
  });
  return () => {
    for (const { field, value, checked } of entries) {
      if (!field.isConnected) continue;
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = checked;
      else field.value = value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
  };
};
