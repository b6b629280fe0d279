// The phone opens without a network for whoever was signed in on it today: the pages then show what they kept. The server's cookie decides about
// everything that is sent, so what stands here opens no door; without the server it holds neither a CSRF token nor a secret.
import { ref, watch } from 'vue';
import { asProblem } from '@/platform/client';
import { today } from '@/platform/format';
import { forgetAllKept } from '@/platform/kept';
import { keep, restore, session, type Session } from './index';

const place = 'luoshi.session';
// True while the server has not yet said that the session still stands.
export const unconfirmed = ref(false);

function remembered(): Session | null {
    try {
        const kept = JSON.parse(localStorage.getItem(place) ?? 'null') as { day?: string; session?: Session } | null;
        return kept?.day === today() ? (kept.session ?? null) : null;
    } catch {
        return null;
    }
}

// As restore(), but without a network the one who was here today is taken to be here still.
export async function restoreOrRemember(): Promise<void> {
    try {
        await restore();
        unconfirmed.value = false;
    } catch (error) {
        const kept = asProblem(error).status === 0 ? remembered() : null;
        if (!kept) throw error;
        keep({ ...kept, csrf: '' });
        unconfirmed.value = true;
    }
}
// Before anything is sent: asks the server, once it can be reached. Answers whether the session stands.
export async function confirmed(): Promise<boolean> {
    if (!unconfirmed.value) return true;
    try {
        await restore();
        unconfirmed.value = false;
    } catch {
        return false;
    }
    return session.value !== null;
}
export function rememberSession(): void {
    watch(
        session,
        (now) => {
            if (now && !unconfirmed.value) localStorage.setItem(place, JSON.stringify({ day: today(), session: { ...now, csrf: '' } }));
            else if (!now) {
                localStorage.removeItem(place);
                forgetAllKept(localStorage);
            }
        },
        { immediate: true },
    );
    window.addEventListener('online', () => void confirmed());
}
