/** How bad a reporter thinks a vulnerability is. The words follow CVSS v4.0's qualitative scale. */
export const severities = ['low', 'medium', 'high', 'critical', 'unsure'] as const;
export type Severity = (typeof severities)[number];

/** A vulnerability report, as it is posted to the endpoint and handed to `trust-submit`. */
export interface Report {
  readonly title: string;
  readonly severity: Severity | undefined;
  /** The affected system: one of the manifest's, or the reporter's own words. */
  readonly system: string | undefined;
  /** Steps to reproduce, as typed. */
  readonly steps: string;
  /** How to reach the reporter; undefined for an anonymous report. */
  readonly contact: string | undefined;
  readonly anonymous: boolean;
  /** Whether the reporter agreed to the policy, where there is one to agree to. */
  readonly agreed: boolean;
  /** Answers to the fields that the manifest adds, by the id of the field. */
  readonly fields: Readonly<Record<string, string | boolean>>;
}
