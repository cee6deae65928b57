import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** A field decorator of the TypeScript kind, not the standard kind (decision 5). */
type FieldDecorator = (prototype: object, name: PropertyKey) => void;

/**
 * Makes a field an observed property. This is Lit's decorator of the same name without its code for accessors and
 * standard decorators, which this build does not use and every bundle would contain.
 *
 * @example
 * @property({ attribute: 'heading-level', type: Number }) headingLevel: number | undefined;
 */
export const property =
  (options?: PropertyDeclaration): FieldDecorator =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** Makes a field an observed property for internal state, without an attribute. */
export const state = (): FieldDecorator => property({ state: true, attribute: false });
