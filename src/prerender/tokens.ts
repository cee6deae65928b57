import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/** A start tag, as the HTML parser reads it. */
export interface StartTag {
  readonly name: string;
  /** By name, with character references decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it is written `<path/>`. Only SVG elements end there. */
  readonly selfClosing: boolean;
}

/** Receives the tokens of a `TokenStream`. */
export interface TokenHandler {
  start(tag: StartTag): void;
  end?(name: string): void;
  /** @param text With character references decoded. A comment divides two texts. */
  text?(text: string): void;
}

const startTag = ({ tagName, attrs, selfClosing }: Token.TagToken): StartTag => ({
  name: tagName,
  attributes: new Map(attrs.map(({ name, value }) => [name, value])),
  selfClosing,
});

/**
 * Reads rendered HTML piece by piece, as it is rendered: a long page never has to be held as a tree. The tokens
 * are those of parse5's tokenizer. A piece may end anywhere, also within a tag.
 *
 * Use it for the markup of our own elements only. What an author wrote may have tags in any order, and needs
 * parse5's tree (`places.ts`).
 *
 * @example
 * const stream = new TokenStream({ start: ({ name }) => names.push(name) });
 * for (const piece of pieces) stream.push(piece);
 * stream.end();
 */
export class TokenStream {
  readonly #tokenizer: Tokenizer;
  #text = '';

  constructor(handler: TokenHandler) {
    const flush = (): void => {
      if (this.#text !== '') handler.text?.(this.#text);
      this.#text = '';
    };
    const characters = ({ chars }: Token.CharacterToken): void => {
      this.#text += chars;
    };
    this.#tokenizer = new Tokenizer(
      {},
      {
        onStartTag: (token) => {
          flush();
          // The tokenizer leaves it to its caller to know which elements hold text only. Ours render one: <style>.
          if (token.tagName === 'style') this.#tokenizer.state = TokenizerMode.RAWTEXT;
          handler.start(startTag(token));
        },
        onEndTag: ({ tagName }) => {
          flush();
          handler.end?.(tagName);
        },
        onCharacter: characters,
        onWhitespaceCharacter: characters,
        onNullCharacter: characters,
        onComment: flush,
        onDoctype: flush,
        onEof: flush,
      },
    );
  }

  push(piece: string): void {
    // eslint-disable-next-line no-restricted-syntax -- a tokenizer, not a document
    this.#tokenizer.write(piece, false);
  }

  end(): void {
    // eslint-disable-next-line no-restricted-syntax -- a tokenizer, not a document
    this.#tokenizer.write('', true);
  }
}
