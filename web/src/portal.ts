// The portal: what anybody may read.
import { createApp, watch } from 'vue';
import '@/platform/style';
import { identityPortalRoutes } from '@/modules/identity/portal/routes';
import { noticesPortalRoutes } from '@/modules/notices/portal/routes';
import { locale, t } from '@/platform/i18n';
import { startTexts } from '@/platform/i18n/start';
import { startLargePrint } from '@/platform/large_print';
import PortalShell from '@/platform/portal/PortalShell.vue';
import { createEntryRouter, notFoundRoute } from '@/platform/router';

// Top-level await came with Chrome 89 and Safari 15, so the start is a function.
async function start(): Promise<void> {
    startLargePrint();
    await startTexts();

    const router = createEntryRouter({ base: '/public', routes: [...noticesPortalRoutes, ...identityPortalRoutes, notFoundRoute], signedIn: () => false, may: () => false, later: () => import('./portal_later').then((rooms) => rooms.laterRoutes) });
    watch(locale, () => {
        document.title = `${t(router.currentRoute.value.meta.title)} · ${t('shell.name')}`;
    });
    createApp(PortalShell).use(router).mount('#app');
}

void start();
