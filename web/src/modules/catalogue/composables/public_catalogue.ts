// What the public pages of the portal and the phone fetch.
import { client, take } from '@/platform/client';

export const publicPlans = (query: { school?: string | undefined; cursor?: string | undefined; limit?: number }) => take(client.GET('/api/public/plans', { params: { query } }));
export const publicPlan = (id: string) => take(client.GET('/api/public/plans/{id}', { params: { path: { id } } }));
export const publicListings = (query: { cursor?: string | undefined; limit?: number }) => take(client.GET('/api/public/outside-bodies', { params: { query } }));
export const plainWords = () => take(client.GET('/api/public/after-school-service'));
