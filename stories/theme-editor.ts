import { html, LitElement, nothing, type TemplateResult } from 'lit';
import novex from '../examples/novex/trust.json';
import ontrackio from '../examples/ontrackio/trust.json';
import '../components/center/define.js';
import { themeEditorStyles } from './theme-editor.styles.js';
import { properties, type Property } from './tokens.js';

const FIRST = ['--trust-accent', '--trust-surface', '--trust-radius', '--trust-density', '--trust-font'];
const EXAMPLES = { novex, ontrackio };
const THEMES = ['auto', 'light', 'dark'] as const;

/** Returns whether a value is valid. Custom properties accept anything, so a color is checked by `CSS.supports`. */
const isUsable = ({ isColor }: Property, value: string): boolean => !isColor || CSS.supports('color', value);

/** Returns the CSS that sets these custom properties on a site. */
export const cssFor = (values: ReadonlyMap<string, string>): string =>
  values.size === 0
    ? '/* Nothing to copy yet. These are the defaults. */'
    : `trust-center {\n${[...values].map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;

/**
 * An editor for the library's public custom properties. It shows an input for each, a page that changes immediately, and
 * the CSS to copy. It belongs to the stories only, not to the library.
 */
export class ThemeEditor extends LitElement {
  static override styles = themeEditorStyles;
  static override properties = {
    theme: { state: true },
    example: { state: true },
    message: { state: true },
  };

  declare theme: (typeof THEMES)[number];
  declare example: keyof typeof EXAMPLES;
  declare message: string;
  readonly #values = new Map<string, string>();

  constructor() {
    super();
    this.theme = 'auto';
    this.example = 'novex';
    this.message = '';
  }

  #set(property: Property, value: string): void {
    const { name } = property;
    const page = this.renderRoot.querySelector<HTMLElement>('trust-center');
    if (value.trim() && isUsable(property, value)) {
      this.#values.set(name, value.trim());
      page?.style.setProperty(name, value);
    } else {
      this.#values.delete(name);
      page?.style.removeProperty(name);
    }
    this.message = '';
    this.requestUpdate();
  }

  #reset(): void {
    for (const form of this.renderRoot.querySelectorAll('form')) form.reset();
    for (const property of properties) this.#set(property, '');
    this.theme = 'auto';
  }

  async #copy(): Promise<void> {
    const text = cssFor(this.#values);
    try {
      await navigator.clipboard.writeText(text);
      this.message = 'Copied.';
    } catch {
      const code = this.renderRoot.querySelector('pre')!;
      getSelection()?.selectAllChildren(code);
      this.message = 'The CSS is selected. Copy it with the keyboard.';
    }
  }

  #renderField(property: Property): TemplateResult {
    const { name, isColor, initial, description } = property;
    const hint = `${name}-hint`;
    const typed = (event: Event): void => {
      const field = event.currentTarget as HTMLInputElement;
      field.setAttribute(
        'aria-invalid',
        String(field.value.trim() !== '' && !isUsable(property, field.value)),
      );
      this.#set(property, field.value);
    };
    const chosen = (event: Event): void => {
      const { value } = event.currentTarget as HTMLInputElement;
      const field = this.renderRoot.querySelector<HTMLInputElement>(`[id="${name}"]`)!;
      field.value = value;
      field.setAttribute('aria-invalid', 'false');
      this.#set(property, value);
    };
    return html`<div class="field">
      <label for=${name}><code>${name}</code></label>
      <div class="inputs">
        <input
          id=${name}
          placeholder=${initial}
          aria-describedby=${hint}
          autocomplete="off"
          spellcheck="false"
          @input=${typed}
        />
        ${
          isColor
            ? html`<input
                type="color"
                aria-label=${`Choose ${name}`}
                .defaultValue=${property.hex}
                @input=${chosen}
              />`
            : nothing
        }
      </div>
      <p class="hint" id=${hint}>${description}</p>
    </div>`;
  }

  #renderChoice(label: string, id: string, options: readonly string[], choose: (value: string) => void) {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <div class="inputs">
        <select
          id=${id}
          @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}
        >
          ${options.map((option) => html`<option>${option}</option>`)}
        </select>
      </div>
    </div>`;
  }

  override render(): TemplateResult {
    const groups = [...new Set(properties.map(({ group }) => group))];
    const first = properties.filter(({ name }) => FIRST.includes(name));
    const rest = (of: string): readonly Property[] =>
      properties.filter(({ group, name }) => group === of && !FIRST.includes(name));
    return html`<div class="panel" role="group" aria-label="Theme" tabindex="0">
        <h2>Theme</h2>
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${this.#renderChoice('theme (attribute)', 'theme', THEMES, (value) => {
            this.theme = value as typeof this.theme;
          })}
          ${this.#renderChoice('Example', 'example', Object.keys(EXAMPLES), (value) => {
            this.example = value as typeof this.example;
          })}
          ${first.map((property) => this.#renderField(property))}
        </form>
        <h2>CSS to copy</h2>
        <pre><code>${cssFor(this.#values)}</code></pre>
        <button type="button" class="copy" @click=${() => void this.#copy()}>Copy</button>
        <button type="button" class="reset" @click=${() => this.#reset()}>Reset to defaults</button>
        <p class="hint" role="status">${this.message}</p>
        <h2>Other properties</h2>
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${groups.map(
            (group) =>
              html`<details>
                <summary>${group}</summary>
                ${rest(group).map((property) => this.#renderField(property))}
              </details>`,
          )}
        </form>
      </div>
      <trust-center .manifest=${EXAMPLES[this.example]} theme=${this.theme}></trust-center>`;
  }
}

export const defineThemeEditor = (): void => {
  if (!customElements.get('story-theme-editor')) customElements.define('story-theme-editor', ThemeEditor);
};

declare global {
  interface HTMLElementTagNameMap {
    'story-theme-editor': ThemeEditor;
  }
}
