// The phone: parents and teachers, also inside the web views of messengers.
import { createApp, h, watch } from 'vue';
import '@/platform/style';
import { allocationPhoneRoutes } from '@/modules/allocation/phone/routes';
import { attendancePhoneRoutes } from '@/modules/attendance/phone/routes';
import { cataloguePhoneRoutes } from '@/modules/catalogue/phone/routes';
import { enrolmentPhoneRoutes } from '@/modules/enrolment/phone/routes';
import { feesPhoneRoutes } from '@/modules/fees/phone';
import { homePhoneRoutes } from '@/modules/home/phone/routes';
import { identityPhoneRoutes } from '@/modules/identity/phone/routes';
import { noticesPhoneRoutes } from '@/modules/notices/phone/routes';
import { programmesPhoneRoutes } from '@/modules/programmes/phone';
import { pupilsPhoneRoutes } from '@/modules/pupils/phone/routes';
import { reportingPhoneRoutes } from '@/modules/reporting/phone/routes';
import { supervisionPhoneRoutes } from '@/modules/supervision/phone';
import { timetablePhoneRoutes } from '@/modules/timetable/phone/routes';
import { announce } from '@/platform/announce';
import { asProblem, whenSignedOut } from '@/platform/client';
import { locale, t } from '@/platform/i18n';
import { startTexts } from '@/platform/i18n/start';
import { startLargePrint } from '@/platform/large_print';
import PhoneShell from '@/platform/phone/PhoneShell.vue';
import { createEntryRouter, notFoundRoute } from '@/platform/router';
import { keep, may, mustChangePassword, signedIn } from '@/platform/session';
import { rememberSession, restoreOrRemember } from '@/platform/session/offline';

document.documentElement.classList.add('touch');
// Top-level await came with Chrome 89 and Safari 15, so the start is a function.
async function start(): Promise<void> {
    startLargePrint();
    await startTexts();
    try {
        await restoreOrRemember();
    } catch (error) {
        announce(asProblem(error).words, 'danger');
    }
    rememberSession();

    const router = createEntryRouter({
        base: '/m',
        routes: [...homePhoneRoutes, ...noticesPhoneRoutes, ...cataloguePhoneRoutes, ...enrolmentPhoneRoutes, ...allocationPhoneRoutes, ...timetablePhoneRoutes, ...attendancePhoneRoutes, ...feesPhoneRoutes, ...supervisionPhoneRoutes, ...programmesPhoneRoutes, ...reportingPhoneRoutes, ...pupilsPhoneRoutes, ...identityPhoneRoutes, notFoundRoute],
        signedIn: () => signedIn.value,
        may,
        held: mustChangePassword,
    });
    whenSignedOut(() => {
        if (!signedIn.value) return;
        keep(null);
        announce(t('signed-out.text'), 'info');
        void router.push({ name: 'sign-in', query: { next: router.currentRoute.value.fullPath } });
    });
    watch(locale, () => {
        document.title = `${t(router.currentRoute.value.meta.title)} · ${t('shell.name')}`;
    });

    const tabs = [
        { to: '/', text: 'nav.home', icon: 'home' },
        { to: '/today', text: 'nav.today', icon: 'calendar' },
        { to: '/children', text: 'nav.children', icon: 'people' },
        { to: '/notices', text: 'portal.notices', icon: 'notice' },
        { to: '/account', text: 'account-menu.account', icon: 'person' },
    ] as const;
    createApp({ render: () => h(PhoneShell, { tabs }) })
        .use(router)
        .mount('#app');
}

void start();
