import type { PlacedSection } from '../model/placed-sections.js';
import type { SectionType, TrustModel } from '../model/types.js';

/** What a section inherits from the surrounding `<trust-center>`. */
export interface Frame {
  /** Absolute URL of the manifest, the base of its links. */
  readonly base: string | undefined;
  /** Language of the interface. */
  readonly lang: string;
  /** Level of the element's own heading, 1 to 6. */
  readonly headingLevel: number;
}

/** A section as a center sees it. */
export interface FramedSection extends Element {
  readonly type: SectionType;
  readonly placed: PlacedSection;
  readonly updateComplete: Promise<boolean>;
  /** Takes the center's model and frame. */
  receive(model: TrustModel | undefined, frame: Frame): void;
}

/** Asks the surrounding `<trust-center>` for its manifest. The event bubbles up; the center calls `receive` on the element. */
export class FrameRequest extends Event {
  static readonly type = 'trust-frame-request';

  constructor(readonly element: FramedSection) {
    super(FrameRequest.type, { bubbles: true, composed: true });
  }
}

/** Returns true if an element is a section. Duck-typed: another copy of the library has classes of its own. */
export const isSection = (node: Element): node is FramedSection => 'receive' in node && 'placed' in node;
