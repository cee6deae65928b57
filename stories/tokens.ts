import tokens from '../src/styles/tokens.json';

/** A public property of the library, as its design tokens describe it. */
export interface Property {
  /** With its two hyphens. */
  readonly name: string;
  readonly group: string;
  readonly isColor: boolean;
  readonly description: string;
  /** As CSS; what it names in angle brackets is the value of another property. */
  readonly initial: string;
  /** What a colour is in the light scheme, to begin with. */
  readonly hex: string;
}

interface Token {
  readonly $type?: string;
  readonly $value?: unknown;
  readonly $description?: string;
  readonly $extensions?: { readonly 'trust-center'?: { readonly property: string; readonly css: string } };
}

const isPart = (name: string): boolean => !name.startsWith('$');

/** All of them, in the order of the file. */
export const properties: readonly Property[] = Object.entries(tokens)
  .filter(([group]) => isPart(group))
  .flatMap(([group, members]) =>
    Object.entries(members as Readonly<Record<string, unknown>>)
      .filter(([name]) => isPart(name))
      .flatMap(([, value]): Property[] => {
        const { $value, $description = '', $extensions } = value as Token;
        const own = $extensions?.['trust-center'];
        if (!own) return [];
        const { hex } = ($value ?? {}) as { hex?: string };
        const isColor = hex !== undefined;
        return [
          {
            name: own.property,
            group,
            isColor,
            description: $description,
            initial: own.css,
            hex: hex ?? '#000000',
          },
        ];
      }),
  );
