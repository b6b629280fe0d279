// Generated from api/openapi.json by scripts/types.mjs; do not edit.
export interface paths {
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeProfile"];
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findOwnSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeOwnSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["offerTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/totp/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["disableTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findAccounts"];
        put?: never;
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["linkAccount"];
        delete: operations["unlinkAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unlockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showBodies"];
        put?: never;
        post: operations["openBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{body}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{body}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTerms"];
        put: operations["fixTerm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{id}/county": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveToCounty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{id}/kind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeBodyKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mergeBodies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renameBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["splitBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/expansion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["expandBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleanup/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findCampaigns"];
        put?: never;
        post: operations["openCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleanup/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleanup/campaigns/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishCleanupList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleanup/campaigns/{id}/verdicts/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["giveVerdict"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleanup/campaigns/{id}/verdicts/{item}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleanup/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findInventory"];
        put?: never;
        post: operations["addToInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleanup/inventory/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeFromInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findGrants"];
        put?: never;
        post: operations["giveRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findImports"];
        put?: never;
        post: operations["importFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retryImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpretations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findQuestions"];
        put?: never;
        post: operations["askQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpretations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showQuestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpretations/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpretations/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpretations/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declineQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpretations/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findNotices"];
        put?: never;
        post: operations["registerNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/export/akoma-ntoso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportNoticeAkomaNtoso"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/export/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportNoticeDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/export/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportNoticeJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/finding-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showNoticeGraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fetchOriginal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/read-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readNoticeAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["compareNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/resting-on-ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findRestingOnEnded"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findNoticeTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showForceTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOidc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oidc/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginOidc"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oidc/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["finishOidc"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oidc/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findOidcLinks"];
        put?: never;
        post: operations["linkOidc"];
        delete: operations["unlinkOidc"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oidc/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signInByOidc"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["appointHolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/holders/{holding}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endHolding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPublicBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/interpretations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPublicAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPublicNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPublicNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/notices/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchPublicNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/notices/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPublicTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/region": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findSchools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["correctSchool"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSession"];
        put?: never;
        post: operations["signIn"];
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["switchPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findOwnTokens"];
        put?: never;
        post: operations["makeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeOwnToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/working-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showWorkingYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/working-days/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["enterWorkingYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountPage: {
            account: components["schemas"]["AccountRow"];
            grants: components["schemas"]["GrantRow"][];
            sessions: components["schemas"]["SessionRow"][];
            /** Format: int64 */
            version: number;
            /** Format: date-time */
            waits_until: string | null;
        };
        AccountProfile: {
            /** Format: uuid */
            body: string | null;
            body_name: string;
            display_name: string;
            /** Format: uuid */
            id: string;
            language: string;
            name: string;
            /** Format: date-time */
            password_changed_at: string;
            /** Format: int64 */
            recovery_codes_left: number;
            totp_enabled: boolean;
        };
        AccountRow: {
            /** Format: uuid */
            body: string | null;
            body_name: string;
            body_path: string;
            county: string;
            /** Format: date-time */
            created_at: string;
            display_name: string;
            duty: components["schemas"]["Duty"];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            last_sign_in: string | null;
            must_change_password: boolean;
            name: string;
            state: components["schemas"]["AccountState"];
            totp_enabled: boolean;
            /** Format: int64 */
            version: number;
        };
        AccountRowPage: {
            items: components["schemas"]["AccountRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        /** @enum {string} */
        AccountState: "active" | "locked" | "closed";
        ActionView: {
            action: string;
            enabled: boolean;
            reason: string | null;
            reason_text: string | null;
            reason_text_en: string | null;
            words: string;
            words_en: string;
        };
        AttachmentEntry: {
            /** Format: int32 */
            number: number | null;
            title: string;
        };
        AuditRow: {
            account: string | null;
            action: string;
            actor: string;
            /** Format: date-time */
            at: string;
            county: string;
            details: string;
            digest: string;
            proof: string;
            request: string;
            /** Format: int64 */
            serial: number;
            subject: string;
            subject_kind: string;
        };
        AuditRowPage: {
            items: components["schemas"]["AuditRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        BodyChange: {
            after: string;
            before: string;
            change: components["schemas"]["ChangeKind"];
            document: string;
            /** Format: date */
            effective: string;
            /** Format: uuid */
            other: string | null;
            other_name: string;
            reason: string;
            /** Format: date-time */
            recorded_at: string;
            recorded_by: string;
        };
        /** @enum {string} */
        BodyKind: "province_government" | "prefecture_government" | "county_government" | "department" | "school" | "vocational_school" | "outside_body" | "management_zone";
        BodyLine: {
            /** Format: date */
            closed: string | null;
            code: string;
            county: string;
            department: components["schemas"]["Department"] | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["BodyKind"];
            level: components["schemas"]["Level"];
            name: string;
            /** Format: date */
            opened: string;
            path: string;
            short_name: string;
            /** Format: int64 */
            version: number;
        };
        BodyLinePage: {
            items: components["schemas"]["BodyLine"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        BodyPage: {
            also_called: string[];
            ancestors: components["schemas"]["BodyLine"][];
            body: components["schemas"]["BodyLine"];
            changes: components["schemas"]["BodyChange"][];
            names: components["schemas"]["BodySpan"][];
            places: components["schemas"]["BodyPlace"][];
            school: components["schemas"]["SchoolLine"] | null;
            /** Format: int64 */
            version: number;
        };
        BodyPlace: {
            /** Format: uuid */
            parent: string | null;
            parent_name: string;
            path: string;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_until: string;
        };
        BodyRef: {
            /** Format: uuid */
            id: string;
            name: string;
            path: string;
        };
        BodySpan: {
            department: components["schemas"]["Department"] | null;
            kind: components["schemas"]["BodyKind"];
            name: string;
            short_name: string;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_until: string;
        };
        CampaignRow: {
            body: components["schemas"]["BodyRef"];
            /** Format: date */
            closes_on: string;
            county: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            lists_published: number;
            name: string;
            /** Format: date */
            opens_on: string;
            scope: string;
        };
        CampaignRowPage: {
            items: components["schemas"]["CampaignRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        CampaignView: {
            actions: components["schemas"]["ActionView"][];
            body: components["schemas"]["BodyRef"];
            campaign: components["schemas"]["CampaignRow"];
            /** Format: int64 */
            checked: number;
            /** Format: int64 */
            decided: number;
            digest: string | null;
            /** Format: int64 */
            items: number;
            list: components["schemas"]["ListEntry"][];
            not_listed: components["schemas"]["UnlistedEntry"][];
            /** Format: date-time */
            published_at: string | null;
            published_by: string | null;
            verdicts: components["schemas"]["VerdictRow"][];
        };
        /** @enum {string} */
        ChangeKind: "open" | "rename" | "change_kind" | "move" | "merge_into" | "absorb" | "split_into" | "split_from" | "close" | "moved_to" | "moved_from";
        CitationView: {
            corrected: string[];
            issuer: string | null;
            key: string;
            lines: number[];
            notice: components["schemas"]["NoticeRef"] | null;
            number: string | null;
            path: string | null;
            role: string;
            state: components["schemas"]["LinkState"];
            title: string | null;
        };
        ClauseChange: {
            after: string;
            after_lines: number[] | null;
            after_path: string | null;
            before: string;
            before_lines: number[] | null;
            before_path: string | null;
            kind: string;
            likeness: number;
        };
        ClauseView: {
            /** Format: int32 */
            confidence: number | null;
            corrected: string[];
            heading: string | null;
            key: string;
            /** Format: int32 */
            level: number;
            lines: number[];
            marker: string;
            path: string;
            /** Format: int64 */
            questions: number;
            text: string;
        };
        Comparison: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            clauses: components["schemas"]["ClauseChange"][];
            /** Format: int32 */
            dropped: number;
            /** Format: int32 */
            moved: number;
            quantities: components["schemas"]["QuantityChange"][];
            /** Format: int32 */
            same: number;
        };
        /** @enum {string} */
        CorrectionAct: "set" | "add" | "remove" | "reset";
        /** @enum {string} */
        CorrectionFit: "applied" | "superseded" | "agreed" | "changed" | "vanished";
        CorrectionView: {
            act: components["schemas"]["CorrectionAct"];
            /** Format: date-time */
            at: string;
            author: string;
            fit: components["schemas"]["CorrectionFit"];
            /** Format: uuid */
            id: string;
            path: string;
            reason: string;
            value: unknown;
            was: unknown;
        };
        Deadline: {
            /** Format: date */
            date: string | null;
            raw: string;
        };
        Definition: {
            /** Format: int32 */
            line: number;
            meaning: string;
            path: string | null;
            rule: string;
            term: string;
        };
        /** @enum {string} */
        Department: "education" | "development_reform" | "finance" | "human_resources" | "housing" | "market_regulation" | "civil_affairs" | "public_security" | "health" | "general_office" | "other";
        DocumentView: {
            addressees: string[];
            attachments: components["schemas"]["AttachmentEntry"][];
            citations: components["schemas"]["CitationView"][];
            clauses: components["schemas"]["ClauseView"][];
            definitions: components["schemas"]["Definition"][];
            duties: components["schemas"]["DutyView"][];
            effect: components["schemas"]["EffectView"][];
            fields: components["schemas"]["FieldView"][];
            form: string;
            id: string;
            interpretation: components["schemas"]["InterpreterView"][];
            /** Format: date */
            issued: string | null;
            issuers: components["schemas"]["Issuer"][];
            lines: number[];
            number: components["schemas"]["Number"] | null;
            preamble: components["schemas"]["Passage"] | null;
            quantities: components["schemas"]["QuantityView"][];
            repeals: components["schemas"]["RepealView"][];
            signers: string[];
            title: components["schemas"]["Title"] | null;
            validity: components["schemas"]["Validity"] | null;
        };
        /** @enum {string} */
        Duty: "business" | "system_administrator" | "security_administrator" | "audit_administrator";
        DutyView: {
            by: components["schemas"]["Deadline"] | null;
            corrected: string[];
            key: string;
            lines: number[];
            path: string | null;
            recurring: string | null;
            verb: string;
            what: string;
            who: string[];
            with: string[];
        };
        EffectView: {
            corrected: string[];
            /** Format: date */
            date: string | null;
            /** Format: int32 */
            days: number | null;
            key: string;
            /** Format: int32 */
            line: number;
            path: string | null;
            rule: string;
            sentence: string;
        };
        Expansion: {
            bodies: components["schemas"]["BodyLine"][];
            unknown: string[];
        };
        /** @enum {string} */
        ExpiryRule: "stated" | "five_years" | "two_years" | "task_deadline" | "permanent";
        FieldView: {
            /** Format: int32 */
            confidence: number | null;
            corrected: boolean;
            lines: number[] | null;
            path: string;
            present: boolean;
            words: string;
            words_en: string;
        };
        /** @enum {string} */
        FindingDecision: "accept" | "dismiss" | "reopen";
        /** @enum {string} */
        FindingState: "open" | "accepted" | "dismissed";
        FindingView: {
            code: string;
            /** Format: date-time */
            decided_at: string | null;
            decided_by: string | null;
            key: string;
            lines: number[];
            message: string;
            reason: string | null;
            severity: string;
            state: components["schemas"]["FindingState"];
            strength: string;
        };
        Force: {
            /** Format: date */
            effect_from: string | null;
            ended_by: components["schemas"]["NoticeRef"] | null;
            /** Format: date */
            ended_from: string | null;
            ended_why: string | null;
            /** Format: date */
            expires_on: string | null;
            standing: components["schemas"]["Standing"];
            words: string;
            words_en: string;
        };
        ForceSpan: {
            /** Format: uuid */
            ended_by: string | null;
            /** Format: date */
            from: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            issued: string | null;
            number: string | null;
            standing: components["schemas"]["Standing"];
            title: string | null;
            /** Format: date */
            until: string | null;
        };
        ForceSpanPage: {
            items: components["schemas"]["ForceSpan"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        GrantRow: {
            /** Format: uuid */
            account: string;
            account_name: string;
            county: string;
            display_name: string;
            end_reason: string;
            ended_by: string;
            /** Format: date-time */
            given_at: string;
            given_by: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            post: string | null;
            post_title: string;
            reason: string;
            role: string;
            role_words: string;
            /** Format: uuid */
            scope: string | null;
            scope_name: string;
            scope_path: string;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_until: string;
        };
        GrantRowPage: {
            items: components["schemas"]["GrantRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        GraphEdge: {
            from: string;
            kind: string;
            path: string | null;
            to: string;
            whole: boolean;
        };
        GraphNode: {
            /** Format: int32 */
            distance: number;
            /** Format: uuid */
            id: string | null;
            /** Format: date */
            issued: string | null;
            key: string;
            number: string | null;
            standing: components["schemas"]["Standing"];
            title: string | null;
        };
        GraphView: {
            edges: components["schemas"]["GraphEdge"][];
            /** Format: uuid */
            id: string;
            nodes: components["schemas"]["GraphNode"][];
        };
        ImportedNotice: {
            document: string;
            /** Format: int64 */
            findings_open: number;
            form: string;
            /** Format: uuid */
            id: string;
            lines: number[];
            number: string | null;
            title: string | null;
        };
        ImportRow: {
            body_name: string;
            /** Format: int64 */
            bytes: number;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            /** Format: uuid */
            id: string;
            kind: string | null;
            name: string;
            /** Format: int64 */
            notices: number;
            /** Format: int64 */
            page: number;
            /** Format: int64 */
            pages: number;
            problem_text: string | null;
            problem_text_en: string | null;
            state: components["schemas"]["ImportState"];
        };
        ImportRowPage: {
            items: components["schemas"]["ImportRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        /** @enum {string} */
        ImportState: "waiting" | "reading" | "done" | "refused";
        ImportView: {
            body: components["schemas"]["BodyRef"];
            /** Format: int64 */
            bytes: number;
            county: string;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            earlier: boolean;
            /** Format: uuid */
            id: string;
            kind: string | null;
            name: string;
            notices: components["schemas"]["ImportedNotice"][];
            /** Format: int64 */
            page: number;
            /** Format: int64 */
            pages: number;
            problem: string | null;
            problem_text: string | null;
            problem_text_en: string | null;
            sha256: string;
            state: components["schemas"]["ImportState"];
        };
        InterpreterView: {
            body: string;
            corrected: string[];
            key: string;
            /** Format: int32 */
            line: number;
            normalized: string | null;
            path: string | null;
        };
        InventoryRow: {
            /** Format: uuid */
            body: string;
            body_name: string;
            county: string;
            /** Format: int64 */
            days_left: number | null;
            /** Format: date */
            expires_on: string | null;
            expiry_rule: components["schemas"]["ExpiryRule"];
            /** Format: date */
            first_published: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            notice: string | null;
            number: string | null;
            outcome: string | null;
            /** Format: date */
            outcome_on: string | null;
            title: string;
            /** Format: int64 */
            version: number;
            warning: string;
        };
        InventoryRowPage: {
            items: components["schemas"]["InventoryRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        Issuer: {
            from: string[];
            name: string;
            normalized: string | null;
        };
        /** @enum {string} */
        Level: "province" | "prefecture" | "county";
        LineView: {
            /** Format: int32 */
            confidence: number | null;
            /** Format: int32 */
            number: number;
            text: string;
        };
        /** @enum {string} */
        LinkState: "resolved" | "waiting" | "ambiguous" | "outside";
        ListEntry: {
            /** Format: uuid */
            notice: string | null;
            number: string | null;
            reason: string;
            title: string;
            verdict: components["schemas"]["Verdict"];
        };
        MadeToken: {
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            secret: string;
        };
        NamedDay: {
            /** Format: date */
            date: string;
            name: string;
        };
        NewBody: {
            also_called?: string[];
            code?: string | null;
            department?: components["schemas"]["Department"] | null;
            kind: components["schemas"]["BodyKind"];
            name: string;
            school?: components["schemas"]["SchoolParticulars"] | null;
            short_name: string;
        };
        NoticeRef: {
            /** Format: uuid */
            id: string;
            number: string | null;
            standing: components["schemas"]["Standing"];
            title: string | null;
        };
        NoticeRow: {
            body_name: string;
            county: string;
            /** Format: date */
            effect_from: string | null;
            /** Format: date */
            ended_from: string | null;
            /** Format: date */
            expires_on: string | null;
            /** Format: int64 */
            findings_open: number;
            genre: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            issued: string | null;
            issuers: string | null;
            number: string | null;
            /** Format: date-time */
            registered_at: string;
            registered_by: string;
            /** Format: int64 */
            serial: number;
            stage: components["schemas"]["NoticesStage"];
            standing: components["schemas"]["Standing"];
            title: string | null;
        };
        NoticeRowPage: {
            items: components["schemas"]["NoticeRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        /** @enum {string} */
        NoticesStage: "draft" | "checked" | "published";
        NoticeStep: {
            /** Format: uuid */
            id: string;
            same_number: components["schemas"]["NoticeRef"][];
            stage: components["schemas"]["NoticesStage"];
            /** Format: int64 */
            version: number;
        };
        NoticeView: {
            actions: components["schemas"]["ActionView"][];
            answers: components["schemas"]["PublishedAnswer"][];
            body: components["schemas"]["BodyRef"];
            checked_by: string | null;
            corrections: components["schemas"]["CorrectionView"][];
            county: string;
            document: components["schemas"]["DocumentView"];
            documents: components["schemas"]["ImportedNotice"][];
            findings: components["schemas"]["FindingView"][];
            force: components["schemas"]["Force"];
            /** Format: uuid */
            id: string;
            interpreter: components["schemas"]["BodyRef"] | null;
            lines: components["schemas"]["LineView"][];
            /** Format: date-time */
            published_at: string | null;
            published_by: string | null;
            reader: string;
            registered_by: string;
            /** Format: int64 */
            revision: number;
            same_number: components["schemas"]["NoticeRef"][];
            /** Format: int64 */
            serial: number;
            source: components["schemas"]["SourceView"];
            stage: components["schemas"]["NoticesStage"];
            timeline: components["schemas"]["TimelineEntry"][];
            /** Format: int64 */
            version: number;
        };
        Number: {
            code: string;
            /** Format: int32 */
            confidence: number | null;
            /** Format: int32 */
            line: number;
            normalized: string | null;
            raw: string;
            /** Format: int32 */
            serial: number;
            /** Format: int32 */
            year: number | null;
        };
        OidcBegun: {
            binding: string;
            url: string;
        };
        OidcLinkRow: {
            issuer: string;
            /** Format: date-time */
            linked_at: string;
            linked_by: string;
            subject: string;
        };
        OidcLinkRowPage: {
            items: components["schemas"]["OidcLinkRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        OidcOffer: {
            enabled: boolean;
            name: string;
        };
        OidcTicket: {
            linked: boolean;
            ticket: string;
        };
        OneTimePassword: {
            county: string;
            /** Format: uuid */
            id: string;
            name: string;
            password: string;
        };
        /** @enum {string} */
        OrgStage: "kindergarten" | "primary" | "junior" | "nine_year" | "senior" | "complete" | "special" | "secondary_vocational" | "technician" | "higher_vocational";
        Passage: {
            lines: number[];
            text: string;
        };
        PermissionScope: {
            path: string;
            permission: string;
        };
        PermissionView: {
            name: string;
            words: string;
            words_en: string;
        };
        PostHolder: {
            acting: boolean;
            document: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            person: string;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_until: string;
        };
        PostView: {
            /** Format: uuid */
            body: string;
            /** Format: date */
            closed: string | null;
            county: string;
            holders: components["schemas"]["PostHolder"][];
            /** Format: uuid */
            id: string;
            /** Format: date */
            opened: string;
            /** Format: uuid */
            successor: string | null;
            title: string;
            unit: string;
            /** Format: int64 */
            version: number;
        };
        Problem: {
            detail: string;
            fields?: {
                detail: string;
                field: string;
                slug: string;
            }[];
            request?: string;
            slug: string;
            status: number;
            title: string;
            type: string;
        };
        PublicBody: {
            code: string;
            kind: components["schemas"]["BodyKind"];
            level: components["schemas"]["Level"];
            name: string;
            short_name: string;
        };
        PublicBodyPage: {
            items: components["schemas"]["PublicBody"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        PublicClause: {
            heading: string | null;
            key: string;
            /** Format: int32 */
            level: number;
            marker: string;
            path: string;
            text: string;
        };
        PublicNotice: {
            addressees: string[];
            answers: components["schemas"]["PublishedAnswer"][];
            attachments: string[];
            citations: components["schemas"]["CitationView"][];
            clauses: components["schemas"]["PublicClause"][];
            force: components["schemas"]["Force"];
            /** Format: uuid */
            id: string;
            interpreter: string | null;
            /** Format: date */
            issued: string | null;
            issuers: string[];
            number: string | null;
            preamble: string | null;
            repeals: components["schemas"]["RepealView"][];
            sha256: string;
            signers: string[];
            timeline: components["schemas"]["TimelineEntry"][];
            title: string | null;
        };
        PublishedAnswer: {
            answer: string;
            body_name: string;
            clause: string | null;
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: date */
            published_on: string;
            question: string;
        };
        PublishedAnswerPage: {
            items: components["schemas"]["PublishedAnswer"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        PublishedYear: {
            holidays: components["schemas"]["NamedDay"][];
            make_up_days: components["schemas"]["NamedDay"][];
            source: string;
            /** Format: int32 */
            year: number;
        };
        Quantity: {
            comparator: string;
            /** Format: int32 */
            line: number;
            object: string;
            path: string | null;
            per: string | null;
            raw: string;
            scope: string;
            unit: string;
            value: number | null;
            value_max: number | null;
            verb: string | null;
        };
        QuantityChange: {
            after: components["schemas"]["Quantity"] | null;
            before: components["schemas"]["Quantity"] | null;
            kind: string;
            object: string;
        };
        QuantityView: {
            comparator: string;
            corrected: string[];
            key: string;
            /** Format: int32 */
            line: number;
            object: string;
            path: string | null;
            per: string | null;
            raw: string;
            scope: string;
            unit: string;
            value: number | null;
            value_max: number | null;
            verb: string | null;
        };
        QuestionRow: {
            /** Format: date-time */
            asked_at: string;
            body_name: string;
            clause: string | null;
            county: string;
            /** Format: date */
            due: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            notice: string;
            notice_number: string | null;
            notice_title: string | null;
            number: string | null;
            question: string;
            state: components["schemas"]["QuestionState"];
        };
        QuestionRowPage: {
            items: components["schemas"]["QuestionRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        /** @enum {string} */
        QuestionState: "asked" | "answered" | "checked" | "published" | "declined";
        QuestionView: {
            actions: components["schemas"]["ActionView"][];
            answer: string | null;
            answered_by: string | null;
            /** Format: date-time */
            asked_at: string;
            asked_by: string;
            body: components["schemas"]["BodyRef"];
            checked_by: string | null;
            clause: string | null;
            clause_heading: string | null;
            clause_text: string | null;
            county: string;
            declined_reason: string | null;
            /** Format: date */
            due: string | null;
            ground: string;
            /** Format: uuid */
            id: string;
            notice: components["schemas"]["NoticeRef"];
            number: string | null;
            /** Format: date-time */
            published_at: string | null;
            question: string;
            state: components["schemas"]["QuestionState"];
            /** Format: int64 */
            version: number;
        };
        Reassignment: {
            /** Format: uuid */
            child: string;
            to: string;
        };
        RecoveryCodes: {
            codes: string[];
        };
        Region: {
            ancestors: components["schemas"]["BodyLine"][];
            body: components["schemas"]["BodyLine"];
            children: components["schemas"]["RegionChild"][];
        };
        RegionChild: {
            /** Format: int64 */
            bodies: number;
            body: components["schemas"]["BodyLine"];
            /** Format: int64 */
            schools: number;
        };
        RepealView: {
            corrected: string[];
            key: string;
            lines: number[];
            notice: components["schemas"]["NoticeRef"] | null;
            number: string | null;
            path: string | null;
            state: components["schemas"]["LinkState"];
            title: string | null;
            whole: boolean;
        };
        RestingRow: {
            /** Format: uuid */
            basis: string;
            /** Format: date */
            basis_ended: string | null;
            basis_number: string | null;
            basis_standing: components["schemas"]["Standing"];
            basis_title: string | null;
            /** Format: uuid */
            id: string;
            number: string | null;
            path: string | null;
            title: string | null;
        };
        RestingRowPage: {
            items: components["schemas"]["RestingRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        RoleView: {
            duty: components["schemas"]["Duty"];
            name: string;
            needs_post: boolean;
            permissions: string[];
            words: string;
            words_en: string;
        };
        SchoolLine: {
            boarding: boolean;
            /** Format: uuid */
            body: string;
            /** Format: date */
            closed: string | null;
            code: string;
            county: string;
            credit_code: string;
            name: string;
            path: string;
            private: boolean;
            school_code: string | null;
            stage: components["schemas"]["OrgStage"];
            tier: components["schemas"]["Tier"];
            /** Format: int64 */
            version: number;
        };
        SchoolLinePage: {
            items: components["schemas"]["SchoolLine"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        SchoolParticulars: {
            boarding: boolean;
            credit_code: string;
            private: boolean;
            school_code?: string | null;
            stage: components["schemas"]["OrgStage"];
            tier: components["schemas"]["Tier"];
        };
        SchoolTerm: {
            /** Format: uuid */
            body: string;
            body_name: string;
            document: string;
            /** Format: date */
            ends: string;
            /** Format: int32 */
            school_year: number;
            /** Format: date */
            starts: string;
            term: components["schemas"]["TermKind"];
            /** Format: int64 */
            version: number;
        };
        SearchHit: {
            body_name: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            issued: string | null;
            issuers: string | null;
            number: string | null;
            /** Format: int64 */
            score: number;
            snippets: components["schemas"]["Snippet"][];
            standing: components["schemas"]["Standing"];
            title: string | null;
        };
        SearchHitPage: {
            items: components["schemas"]["SearchHit"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        SessionBody: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
            path: string;
        };
        SessionPost: {
            body: components["schemas"]["SessionBody"];
            /** Format: uuid */
            id: string;
            title: string;
        };
        SessionRow: {
            address: string;
            agent: string;
            current: boolean;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            last_seen: string;
            /** Format: date-time */
            opened_at: string;
            proved_by: components["schemas"]["SignInProof"];
        };
        SessionRowPage: {
            items: components["schemas"]["SessionRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        SessionView: {
            /** Format: uuid */
            account: string | null;
            /** Format: uuid */
            acting_post: string | null;
            body: components["schemas"]["SessionBody"] | null;
            county: string;
            csrf: string;
            display_name: string;
            duty: components["schemas"]["Duty"];
            /** Format: date-time */
            expires_at: string | null;
            language: string;
            must_change_password: boolean;
            name: string;
            permissions: string[];
            post: string;
            posts: components["schemas"]["SessionPost"][];
            scopes: components["schemas"]["PermissionScope"][];
            signed_in: boolean;
            totp_enabled: boolean;
        };
        /** @enum {string} */
        SignInProof: "password" | "password_and_code" | "password_and_recovery" | "oidc";
        Snippet: {
            field: string;
            hits: components["schemas"]["TextRange"][];
            path: string | null;
            text: string;
        };
        SourceView: {
            /** Format: int64 */
            bytes: number;
            /** Format: uuid */
            import: string | null;
            kind: string;
            /** Format: int32 */
            lines: number;
            name: string;
            original_kept: boolean;
            sha256: string;
        };
        /** @enum {string} */
        Standing: "not_published" | "unresolved" | "not_yet" | "in_force" | "repealed" | "expired";
        TaskList: {
            items: components["schemas"]["TaskView"][];
        };
        TaskView: {
            /** Format: int64 */
            count: number;
            /** Format: date */
            due: string | null;
            link: string;
            /** Format: int64 */
            overdue: number;
            task: string;
            words: string;
            words_en: string;
        };
        /** @enum {string} */
        TermKind: "autumn" | "spring";
        TextRange: {
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
        };
        /** @enum {string} */
        Tier: "city" | "county_seat" | "town" | "village";
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            event: string;
            reason: string | null;
            who: string;
            words: string;
            words_en: string;
        };
        Title: {
            /** Format: int32 */
            confidence: number | null;
            genre: string;
            /** Format: int32 */
            line: number;
            normalized: string | null;
            /** Format: int32 */
            stated_issuer_count: number | null;
            text: string;
        };
        TokenRow: {
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            last_seen: string;
            /** Format: date-time */
            made_at: string;
            name: string;
            permissions: string[];
            /** Format: uuid */
            scope: string | null;
            scope_name: string;
        };
        TokenRowPage: {
            items: components["schemas"]["TokenRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        TotpOffer: {
            secret: string;
            uri: string;
        };
        UnlistedEntry: {
            /** Format: uuid */
            item: string;
            /** Format: uuid */
            notice: string | null;
            number: string | null;
            title: string;
        };
        Validity: {
            /** Format: int32 */
            line: number;
            /** Format: int32 */
            months: number | null;
            path: string | null;
            raw: string;
            /** Format: date */
            until: string | null;
            /** Format: int32 */
            years: number | null;
        };
        /** @enum {string} */
        Verdict: "keep" | "amend" | "repeal" | "lapsed";
        VerdictRow: {
            actions: components["schemas"]["ActionView"][];
            checked_by: string | null;
            /** Format: date */
            expires_on: string | null;
            given_by: string | null;
            /** Format: uuid */
            item: string;
            /** Format: uuid */
            notice: string | null;
            number: string | null;
            possible_duplicate: boolean;
            reason: string | null;
            title: string;
            verdict: components["schemas"]["Verdict"] | null;
            /** Format: int64 */
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    showProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountProfile"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeProfile: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    display_name?: string | null;
                    language?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountProfile"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findOwnSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeOwnSession: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerTotp: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpOffer"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disableTotp: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findAccounts: {
        parameters: {
            query?: {
                body?: string | null;
                cursor?: string | null;
                duty?: components["schemas"]["Duty"] | null;
                limit?: number | null;
                state?: components["schemas"]["AccountState"] | null;
                text?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    body?: string | null;
                    display_name: string;
                    duty?: components["schemas"]["Duty"] | null;
                    language?: string | null;
                    name: string;
                    /** Format: uuid */
                    person?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeAccount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    county?: string | null;
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lockAccount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    county?: string | null;
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkAccount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    subject: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcLinkRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlinkAccount: {
        parameters: {
            query?: {
                county?: string | null;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    county?: string | null;
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeSession: {
        parameters: {
            query?: {
                county?: string | null;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: {
                county?: string | null;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlockAccount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    county?: string | null;
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findAudit: {
        parameters: {
            query?: {
                action?: string | null;
                actor?: string | null;
                body?: string | null;
                cursor?: string | null;
                from?: string | null;
                limit?: number | null;
                subject?: string | null;
                until?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showBodies: {
        parameters: {
            query?: {
                as_of?: string | null;
                parent?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyLine"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openBody: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: components["schemas"]["NewBody"];
                    county?: string | null;
                    document: string;
                    /** Format: date */
                    effective: string;
                    /** Format: uuid */
                    parent: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findPosts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                body: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showTerms: {
        parameters: {
            query: {
                school_year: number;
            };
            header?: never;
            path: {
                body: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolTerm"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fixTerm: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                body: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    document: string;
                    /** Format: date */
                    ends: string;
                    /** Format: int32 */
                    school_year: number;
                    /** Format: date */
                    starts: string;
                    term: components["schemas"]["TermKind"];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolTerm"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeBody: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    document: string;
                    /** Format: date */
                    effective: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveToCounty: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string | null;
                    county?: string | null;
                    document: string;
                    /** Format: date */
                    effective: string;
                    /** Format: uuid */
                    parent: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeBodyKind: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    department?: components["schemas"]["Department"] | null;
                    document: string;
                    /** Format: date */
                    effective: string;
                    kind: components["schemas"]["BodyKind"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeBodies: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    document: string;
                    /** Format: date */
                    effective: string;
                    keep_school_code?: string | null;
                    merged?: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveBody: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    document: string;
                    /** Format: date */
                    effective: string;
                    /** Format: uuid */
                    parent: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renameBody: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    also_called?: string[];
                    county?: string | null;
                    document: string;
                    /** Format: date */
                    effective: string;
                    name: string;
                    reason: string;
                    short_name: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    splitBody: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    children?: components["schemas"]["Reassignment"][];
                    county?: string | null;
                    document: string;
                    /** Format: date */
                    effective: string;
                    parts?: components["schemas"]["NewBody"][];
                    reason: string;
                    stays: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    expandBodies: {
        parameters: {
            query: {
                as_of?: string | null;
                phrase: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expansion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchBodies: {
        parameters: {
            query: {
                body?: string | null;
                cursor?: string | null;
                kind?: components["schemas"]["BodyKind"] | null;
                limit?: number | null;
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyLinePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findCampaigns: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCampaign: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    body: string;
                    /** Format: date */
                    closes_on: string;
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
                    name: string;
                    scope: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showCampaign: {
        parameters: {
            query?: {
                body?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishCleanupList: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    body: string;
                    county?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveVerdict: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    reason: string;
                    verdict: components["schemas"]["Verdict"];
                    /** Format: int64 */
                    version: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkVerdict: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: int64 */
                    version: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findInventory: {
        parameters: {
            query?: {
                body?: string | null;
                cursor?: string | null;
                limit?: number | null;
                warning?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addToInventory: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    body: string;
                    county?: string | null;
                    /** Format: date */
                    first_published?: string | null;
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    notice?: string | null;
                    number?: string | null;
                    pure_repeal?: boolean | null;
                    /** Format: date */
                    task_deadline?: string | null;
                    title?: string | null;
                    trial?: boolean | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeFromInventory: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findGrants: {
        parameters: {
            query?: {
                account?: string | null;
                body?: string | null;
                cursor?: string | null;
                ended?: boolean | null;
                limit?: number | null;
                role?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveRole: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    account: string;
                    county?: string | null;
                    /** Format: uuid */
                    post?: string | null;
                    reason: string;
                    role: string;
                    /** Format: uuid */
                    scope?: string | null;
                    /** Format: date */
                    valid_from?: string | null;
                    /** Format: date */
                    valid_until?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endGrant: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findImports: {
        parameters: {
            query?: {
                body?: string | null;
                cursor?: string | null;
                limit?: number | null;
                state?: components["schemas"]["ImportState"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importFile: {
        parameters: {
            query: {
                body: string;
                county?: string | null;
                name?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryImport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    county?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findQuestions: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                notice?: string | null;
                state?: components["schemas"]["QuestionState"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askQuestion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clause?: string | null;
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    notice: string;
                    question: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerQuestion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    county?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkAnswer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    county?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineQuestion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishAnswer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    county?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findNotices: {
        parameters: {
            query?: {
                body?: string | null;
                cursor?: string | null;
                genre?: string | null;
                issuer?: string | null;
                limit?: number | null;
                number?: string | null;
                on?: string | null;
                stage?: components["schemas"]["NoticesStage"] | null;
                standing?: components["schemas"]["Standing"] | null;
                title?: string | null;
                year?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerNotice: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    body: string;
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
                    name: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeStep"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkNotice: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    county?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeStep"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctNotice: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    act: components["schemas"]["CorrectionAct"];
                    /** Format: uuid */
                    correction: string;
                    county?: string | null;
                    path: string;
                    reason: string;
                    value?: unknown;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeStep"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportNoticeAkomaNtoso: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportNoticeDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportNoticeJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideFinding: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    decision: components["schemas"]["FindingDecision"];
                    finding: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeStep"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showNoticeGraph: {
        parameters: {
            query?: {
                depth?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fetchOriginal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishNotice: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    county?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeStep"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNoticeAgain: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    county?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeStep"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawNotice: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeStep"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareNotices: {
        parameters: {
            query: {
                a: string;
                b: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findRestingOnEnded: {
        parameters: {
            query?: {
                body?: string | null;
                cursor?: string | null;
                limit?: number | null;
                on?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestingRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchNotices: {
        parameters: {
            query: {
                body?: string | null;
                cursor?: string | null;
                limit?: number | null;
                on?: string | null;
                standing?: components["schemas"]["Standing"] | null;
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchHitPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findNoticeTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showForceTimeline: {
        parameters: {
            query?: {
                body?: string | null;
                cursor?: string | null;
                issuer?: string | null;
                limit?: number | null;
                on?: string | null;
                title?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForceSpanPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showOidc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcOffer"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginOidc: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcBegun"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishOidc: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    binding: string;
                    code: string;
                    iss?: string | null;
                    state: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcTicket"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findOidcLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcLinkRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkOidc: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ticket: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcLinkRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlinkOidc: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInByOidc: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ticket: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionView"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openPost: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    body: string;
                    county?: string | null;
                    /** Format: date */
                    opened: string;
                    title: string;
                    unit: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closePost: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    closed: string;
                    county?: string | null;
                    reason: string;
                    /** Format: uuid */
                    successor?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointHolder: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    acting: boolean;
                    county?: string | null;
                    document: string;
                    /** Format: date */
                    from: string;
                    name: string;
                    /** Format: uuid */
                    person?: string | null;
                    /** Format: date */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endHolding: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                holding: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    reason: string;
                    /** Format: date */
                    until: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findPublicBodies: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                text?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicBodyPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findPublicAnswers: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                notice?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedAnswerPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findPublicNotices: {
        parameters: {
            query?: {
                cursor?: string | null;
                issuer?: string | null;
                limit?: number | null;
                number?: string | null;
                standing?: components["schemas"]["Standing"] | null;
                title?: string | null;
                year?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPublicNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicNotice"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPublicNotices: {
        parameters: {
            query: {
                cursor?: string | null;
                limit?: number | null;
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchHitPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPublicTimeline: {
        parameters: {
            query?: {
                body?: string | null;
                cursor?: string | null;
                issuer?: string | null;
                limit?: number | null;
                on?: string | null;
                title?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForceSpanPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showRegion: {
        parameters: {
            query?: {
                body?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findSchools: {
        parameters: {
            query?: {
                body?: string | null;
                closed?: boolean | null;
                cursor?: string | null;
                limit?: number | null;
                stage?: components["schemas"]["OrgStage"] | null;
                tier?: components["schemas"]["Tier"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolLinePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctSchool: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    boarding: boolean;
                    county?: string | null;
                    credit_code: string;
                    private: boolean;
                    reason: string;
                    school_code?: string | null;
                    tier: components["schemas"]["Tier"];
                    /** Format: int64 */
                    version: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string | null;
                    name: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    switchPost: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    post: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findOwnTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page; as a table all pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeToken: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    last_day: string;
                    name: string;
                    permissions?: string[];
                    /** Format: uuid */
                    scope?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeToken"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeOwnToken: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showWorkingYears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedYear"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterWorkingYear: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    holidays?: components["schemas"]["NamedDay"][];
                    make_up_days?: components["schemas"]["NamedDay"][];
                    source: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedYear"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
