// What the sign-in form needs to know of the server's answers.
import type { ProblemError } from '@/platform/client';

// The password was right, and the account wants its one-time code.
export function needsCode(problem: ProblemError): boolean {
    return problem.slug === 'code-required';
}
