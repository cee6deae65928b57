import type { sections, SectionType } from '../section-registry.js';

type Patterns<Type extends SectionType> = keyof (typeof sections)[Type]['anchors'];
type KindOf<Pattern> = Pattern extends `${infer Kind}-<${string}` ? Kind : Pattern;

/** The kinds of places that a link can lead to, from the registry of sections: `control`, `assurance`, `dpo` and so on. */
export type AnchorKind =
  | 'section'
  | (SectionType extends infer Type ? (Type extends SectionType ? KindOf<Patterns<Type>> : never) : never);

/** The prefix of all anchors, so that none takes a name of the host page. */
export const ANCHOR_PREFIX = 'trust-';

/**
 * Returns the anchor of a place: the id of its element, and the fragment of its address. docs/anchors.md lists all.
 *
 * @param ids The ids that identify the place among others of its kind. Ids of requirements are defined by their
 * standards and may contain blanks. These become hyphens, because the id of an element must not contain blanks.
 * @example anchorOf('control', 'mfa') // 'trust-control-mfa'
 * @example anchorOf('requirement', 'nis2', '21.2 j') // 'trust-requirement-nis2-21.2-j'
 * @example anchorOf('dpo') // 'trust-dpo'
 */
export const anchorOf = (kind: AnchorKind, ...ids: readonly string[]): string =>
  ANCHOR_PREFIX +
  [...(kind === 'section' ? [] : [kind]), ...ids.map((id) => id.trim().replace(/\s+/g, '-'))].join('-');

/** Returns true if an id is the anchor of a place of this kind. */
export const isAnchorOf = (kind: AnchorKind, id: string): boolean => id.startsWith(anchorOf(kind, ''));

/** Returns the anchor of a section: its type, or for prose, of which a page may hold several, its own id. */
export const sectionAnchor = ({ id, type }: { readonly id: string; readonly type: string }): string =>
  anchorOf('section', type === 'prose' ? id : type);
