// A family's statement of account, as the server reckons it.
import { client, take } from '@/platform/client';

export const statementOf = (pupil: string, plan: string) => take(client.GET('/api/fees/children/{pupil}/statement', { params: { path: { pupil }, query: { plan } } }));
export type Statement = Awaited<ReturnType<typeof statementOf>>;
