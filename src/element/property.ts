import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** A decorator of a field, in TypeScript's own form (decision 5). */
type FieldDecorator = (prototype: object, name: PropertyKey) => void;

/**
 * Makes a field an observed property: Lit's decorator of this name for fields, without its half for accessors
 * and for standard decorators, which every bundle would carry and our build has no use for.
 *
 * @example
 * @property({ attribute: 'heading-level', type: Number }) headingLevel: number | undefined;
 */
export const property =
  (options?: PropertyDeclaration): FieldDecorator =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** Makes a field an observed property that is nobody's but the element's own: it has no attribute. */
export const state = (): FieldDecorator => property({ state: true, attribute: false });
