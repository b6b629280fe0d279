// Who is signed in. The cookie is the server's; the page keeps only the name, the post, the rights and the CSRF token.
import { computed, shallowRef } from 'vue';
import { client, setCsrf, take, type Schemas } from '@/platform/client';

export type Session = Schemas['SessionView'];

const current = shallowRef<Session | null>(null);
export const session = computed(() => current.value);
export const signedIn = computed(() => current.value !== null);

export function keep(next: Session | null): void {
    current.value = next?.signed_in ? next : null;
    setCsrf(next?.csrf ?? '');
}

// Asks the server who we are; nobody is an answer too.
export async function restore(): Promise<void> {
    keep(await take(client.GET('/api/session')));
}

export async function signIn(name: string, password: string, code?: string): Promise<void> {
    keep(await take(client.POST('/api/session', { body: { name, password, ...(code ? { code } : {}) } })));
}

export async function signOut(): Promise<void> {
    await take(client.DELETE('/api/session'));
    keep(null);
}

export function may(permission: string): boolean {
    return current.value?.permissions.includes(permission) ?? false;
}

export function mustChangePassword(): boolean {
    return current.value?.must_change_password ?? false;
}
