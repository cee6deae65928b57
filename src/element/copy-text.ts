/**
 * Copies the text of a field. Where the clipboard is closed to the page (no secure context, a frame without
 * permission, a refusal) the text is selected instead, so that one key copies it.
 *
 * @returns what happened, for the words that tell it
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
