/** A decorator of a field, in TypeScript's own form (decision 5). */
type FieldDecorator = (prototype: { requestUpdate(): void }, name: PropertyKey) => void;

/**
 * Makes a field of a body one whose change renders the element again, as `state` does for a field of an element.
 *
 * @example
 * @bodyState() private _query = '';
 */
export const bodyState = (): FieldDecorator => (prototype, name) => {
  const values = new WeakMap<object, unknown>();
  Object.defineProperty(prototype, name, {
    get(this: object): unknown {
      return values.get(this);
    },
    set(this: typeof prototype, value: unknown) {
      if (Object.is(values.get(this), value)) return;
      values.set(this, value);
      this.requestUpdate();
    },
  });
};
