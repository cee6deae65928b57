/**
 * Copies the text of a field to the clipboard. If the page may not use the clipboard (no secure context, a frame
 * without permission, a refusal by the browser), selects the text instead, so that the visitor can copy it with one key.
 *
 * @returns what was done, for the message to the visitor
 * @example const outcome = await copyText(textarea);
 */
export const copyText = async (field: HTMLTextAreaElement): Promise<'copied' | 'selected'> => {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    field.focus();
    field.select();
    return 'selected';
  }
};
