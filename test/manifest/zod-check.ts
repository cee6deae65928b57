import * as z from 'zod/mini';
import type { Issue } from '../../src/manifest/check.js';

type ZodIssue = z.core.$ZodIssue;

/** What zod says of one place, in the words of the checker. A failed union has several. */
const issuesOf = (issue: ZodIssue): readonly Issue[] => {
  const { path, message } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return [{ path, expected: '', unknown: issue.keys }];
    case 'invalid_key':
      return [{ path, expected: 'a BCP 47 language tag such as "en"', found: `"${String(path.at(-1))}"` }];
    case 'invalid_union': {
      if (issue.errors.length === 0) return [{ path, expected: message, isBlock: true }];
      const [branch] = issue.errors
        .map((errors) => errors.flatMap(issuesOf))
        .filter((issues) => issues.length > 0 && issues.every((inner) => inner.path.length > 0))
        .sort((a, b) => a.length - b.length);
      return (
        branch?.map((inner) => ({ ...inner, path: [...path, ...inner.path] })) ?? [
          { path, expected: message },
        ]
      );
    }
    default:
      return [{ path, expected: message }];
  }
};

/** What zod says of a value: the measure of the checker, which does without zod. */
export const zodCheck = (schema: z.core.$ZodType, value: unknown): readonly Issue[] =>
  z.safeParse(schema, value).error?.issues.flatMap(issuesOf) ?? [];
