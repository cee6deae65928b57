import tokens from '../src/styles/tokens.json';

/** A public custom property of the library, as described by its design tokens. */
export interface Property {
  /** The name, including its two hyphens. */
  readonly name: string;
  readonly group: string;
  readonly isColor: boolean;
  readonly description: string;
  /** The default as CSS. A name in angle brackets stands for the value of another property. */
  readonly initial: string;
  /** The default of a color in the light scheme, as a hexadecimal value. */
  readonly hex: string;
}

interface Token {
  readonly $type?: string;
  readonly $value?: unknown;
  readonly $description?: string;
  readonly $extensions?: { readonly 'trust-center'?: { readonly property: string; readonly css: string } };
}

const isPart = (name: string): boolean => !name.startsWith('$');

/** All public custom properties, in the order of tokens.json. */
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
