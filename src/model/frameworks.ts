/**
 * Frameworks that the project knows by id, and how their requirements are cited. Names only: the titles
 * and texts of AICPA, ISO and PCI requirements are their owners'.
 */
interface KnownFramework {
  readonly name: string;
  /** How a requirement is written in a sentence; absent: its id as it stands. */
  readonly cite?: (requirement: string) => string;
}

/** `21.2.j` → `Art. 21(2)(j)`, as EU acts are cited. */
const article = (requirement: string): string => {
  const [number = '', ...rest] = requirement.replace(/^Art\.\s*/, '').split('.');
  return `Art. ${number}${rest.map((part) => `(${part})`).join('')}`;
};

const known: Readonly<Record<string, KnownFramework>> = {
  soc2: { name: 'SOC 2' },
  iso27001: { name: 'ISO/IEC 27001' },
  iso27701: { name: 'ISO/IEC 27701' },
  iso42001: { name: 'ISO/IEC 42001' },
  gdpr: { name: 'GDPR', cite: article },
  'uk-gdpr': { name: 'UK GDPR', cite: article },
  nis2: { name: 'NIS2', cite: article },
  dora: { name: 'DORA', cite: article },
  'eu-ai-act': { name: 'EU AI Act', cite: article },
  'pdpl-sa': { name: 'Saudi PDPL', cite: article },
  ccpa: { name: 'CCPA / CPRA' },
  hipaa: { name: 'HIPAA' },
  'pci-dss': { name: 'PCI DSS' },
  'csa-star': { name: 'CSA STAR' },
  fedramp: { name: 'FedRAMP' },
  hds: { name: 'HDS' },
};

/** Of its own names only: an id of the manifest may be `constructor`. */
const knownAs = (id: string): KnownFramework | undefined =>
  Object.hasOwn(known, id) ? known[id] : undefined;

/** A requirement that a control or an assurance names. */
export interface RequirementRef {
  readonly framework: string;
  readonly requirement: string;
}

/**
 * Splits a reference at its first slash.
 *
 * @example parseRequirementRef('nis2/21.2.j') // { framework: 'nis2', requirement: '21.2.j' }
 */
export const parseRequirementRef = (ref: string): RequirementRef => {
  const at = ref.indexOf('/');
  return { framework: ref.slice(0, at), requirement: ref.slice(at + 1) };
};

/**
 * The name of a framework.
 *
 * @param own Frameworks of the manifest, whose names win.
 * @example frameworkName('iso27001', model.frameworks) // 'ISO/IEC 27001'
 */
export const frameworkName = (
  id: string,
  own: readonly { readonly id: string; readonly name: string }[] = [],
): string => own.find((framework) => framework.id === id)?.name ?? knownAs(id)?.name ?? id;

/**
 * How a requirement is cited on its own.
 *
 * @example citeRequirement(parseRequirementRef('nis2/21.2.j')) // 'Art. 21(2)(j)'
 */
export const citeRequirement = ({ framework, requirement }: RequirementRef): string =>
  knownAs(framework)?.cite?.(requirement) ?? requirement;
