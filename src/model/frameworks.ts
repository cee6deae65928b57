/**
 * A framework that the project knows by id. The project holds only its name, because the titles and texts of
 * requirements (AICPA, ISO, PCI) belong to their owners.
 */
interface KnownFramework {
  readonly name: string;
  /** Returns how a requirement is cited. If absent, a requirement is cited by its id. */
  readonly cite?: (requirement: string) => string;
}

/** Returns the citation of an article of an EU act: `21.2.j` → `Art. 21(2)(j)`. */
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

/** Looks up own properties only, because an id in a manifest may be `constructor`. */
const knownAs = (id: string): KnownFramework | undefined =>
  Object.hasOwn(known, id) ? known[id] : undefined;

/** A reference to a requirement, split into its two ids. */
export interface RequirementRef {
  readonly framework: string;
  readonly requirement: string;
}

/**
 * Splits a reference to a requirement at its first slash.
 *
 * @example parseRequirementRef('nis2/21.2.j') // { framework: 'nis2', requirement: '21.2.j' }
 */
export const parseRequirementRef = (ref: string): RequirementRef => {
  const at = ref.indexOf('/');
  return { framework: ref.slice(0, at), requirement: ref.slice(at + 1) };
};

/**
 * Returns the name of a framework. The manifest's name comes first, then the name that the project knows, then the id.
 *
 * @param own The frameworks of the manifest.
 * @example frameworkName('iso27001', model.frameworks) // 'ISO/IEC 27001'
 */
export const frameworkName = (
  id: string,
  own: readonly { readonly id: string; readonly name: string }[] = [],
): string => own.find((framework) => framework.id === id)?.name ?? knownAs(id)?.name ?? id;

/**
 * Returns the citation of a requirement, without the name of its framework.
 *
 * @example citeRequirement(parseRequirementRef('nis2/21.2.j')) // 'Art. 21(2)(j)'
 */
export const citeRequirement = ({ framework, requirement }: RequirementRef): string =>
  knownAs(framework)?.cite?.(requirement) ?? requirement;
