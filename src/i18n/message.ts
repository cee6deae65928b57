import { html, type TemplateResult } from 'lit';
import type { Text } from '../text/text.js';

/**
 * An English message on a page whose language lacks it. As the text of an element, Lit renders it with `lang="en"`, so
 * that a screen reader pronounces it as English (WCAG 2.2, 3.1.2), and with its direction. In an attribute, which
 * cannot carry a language, and with `String()`, it is its words.
 */
export class EnglishMessage {
  readonly #words: string;

  constructor(words: string) {
    this.#words = words;
  }

  toString(): string {
    return this.#words;
  }

  /** Lit renders what an iterable yields. */
  *[Symbol.iterator](): Iterator<TemplateResult> {
    yield html`<span lang="en" dir="ltr">${this.#words}</span>`;
  }
}

/** A message of the interface, for a template or `String()`. It is a string unless the language lacks the message. */
export type Message = string | EnglishMessage;

/** Returns a message as a text, for views that render texts of the manifest. */
export const asText = (message: Message): Text =>
  typeof message === 'string' ? message : { en: String(message) };
