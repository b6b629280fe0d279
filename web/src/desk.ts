// The desk: officials, schools, experts.
import { VueQueryPlugin, QueryClient } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { createApp, h, watch } from 'vue';
import '@/platform/style';
import { allocationNav, allocationRoutes } from '@/modules/allocation/desk/routes';
import { attendanceNav, attendanceRoutes } from '@/modules/attendance/desk/routes';
import { catalogueNav, catalogueRoutes } from '@/modules/catalogue/desk/routes';
import { enrolmentNav, enrolmentRoutes } from '@/modules/enrolment/desk/routes';
import { feesNav, feesRoutes } from '@/modules/fees/desk';
import { homeRoutes } from '@/modules/home/desk/routes';
import { identityNav, identityRoutes } from '@/modules/identity/desk/routes';
import { noticesNav, noticesRoutes } from '@/modules/notices/desk/routes';
import { dutiesNav, dutiesRoutes } from '@/modules/obligations/desk/routes';
import { orgNav, orgRoutes } from '@/modules/org/desk/routes';
import { programmesNav, programmesRoutes } from '@/modules/programmes/desk';
import { pupilsNav, pupilsRoutes } from '@/modules/pupils/desk/routes';
import { reportingNav, reportingRoutes } from '@/modules/reporting/desk/routes';
import { rulesNav, rulesRoutes } from '@/modules/rules/desk/routes';
import { supervisionNav, supervisionRoutes } from '@/modules/supervision/desk';
import { timetableNav, timetableRoutes } from '@/modules/timetable/desk/routes';
import { announce } from '@/platform/announce';
import { asProblem, whenSignedOut } from '@/platform/client';
import DeskShell from '@/platform/desk/DeskShell.vue';
import { locale, t } from '@/platform/i18n';
import { startTexts } from '@/platform/i18n/start';
import { startLargePrint } from '@/platform/large_print';
import { createEntryRouter, notFoundRoute } from '@/platform/router';
import { keep, may, mustChangePassword, restore, signedIn } from '@/platform/session';

// Top-level await came with Chrome 89 and Safari 15, so the start is a function.
async function start(): Promise<void> {
    startLargePrint();
    await startTexts();
    try {
        await restore();
    } catch (error) {
        announce(asProblem(error).words, 'danger');
    }

    const router = createEntryRouter({
        base: '/',
        routes: [...homeRoutes, ...noticesRoutes, ...catalogueRoutes, ...enrolmentRoutes, ...allocationRoutes, ...timetableRoutes, ...attendanceRoutes, ...feesRoutes, ...dutiesRoutes, ...supervisionRoutes, ...programmesRoutes, ...reportingRoutes, ...pupilsRoutes, ...rulesRoutes, ...orgRoutes, ...identityRoutes, notFoundRoute],
        signedIn: () => signedIn.value,
        may,
        held: mustChangePassword,
    });
    const queries = new QueryClient({
        defaultOptions: {
            queries: {
                staleTime: 15_000,
                // Refusals do not change by asking again; the network may.
                retry: (count, error) => asProblem(error).status === 0 && count < 2,
                refetchOnWindowFocus: false,
            },
        },
    });
    whenSignedOut(() => {
        if (!signedIn.value) return;
        keep(null);
        queries.clear();
        announce(t('signed-out.text'), 'info');
        void router.push({ name: 'sign-in', query: { next: router.currentRoute.value.fullPath } });
    });
    watch(signedIn, () => queries.clear());
    watch(locale, () => {
        document.title = `${t(router.currentRoute.value.meta.title)} · ${t('shell.name')}`;
    });

    const afterSchoolNav = { ...catalogueNav, items: [catalogueNav, enrolmentNav, allocationNav, timetableNav, attendanceNav].flatMap((nav) => nav.items) };
    // What is owed, how it is watched, what follows.
    const watchedNav = { ...supervisionNav, items: [...dutiesNav, ...supervisionNav.items] };
    createApp({ render: () => h(DeskShell, { groups: [noticesNav, afterSchoolNav, feesNav, watchedNav, programmesNav, reportingNav, pupilsNav, rulesNav, orgNav, identityNav] }) })
        .use(createPinia())
        .use(VueQueryPlugin, { queryClient: queries })
        .use(router)
        .mount('#app');
}

void start();
