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
        Account: {
            body: string | null;
            body_path: string;
            county: string;
            display_name: string;
            duty: components["schemas"]["Duty"];
            id: string;
            language: string;
            must_change_password: boolean;
            name: string;
            password: string;
            password_at: string;
            state: components["schemas"]["AccountState"];
            totp_last_step: number;
            totp_offered: string | null;
            totp_secret: string | null;
        };
        AccountPage: {
            account: components["schemas"]["AccountRow"];
            grants: components["schemas"]["GrantRow"][];
            sessions: components["schemas"]["SessionRow"][];
            version: number;
            waits_until: string | null;
        };
        AccountProfile: {
            body: string | null;
            body_name: string;
            display_name: string;
            id: string;
            language: string;
            name: string;
            password_changed_at: string;
            recovery_codes_left: number;
            totp_enabled: boolean;
        };
        AccountRow: {
            body: string | null;
            body_name: string;
            body_path: string;
            county: string;
            created_at: string;
            display_name: string;
            duty: components["schemas"]["Duty"];
            id: string;
            last_sign_in: string | null;
            must_change_password: boolean;
            name: string;
            state: components["schemas"]["AccountState"];
            totp_enabled: boolean;
            version: number;
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
        AddToInventory: {
            body: string;
            county?: string | null;
            first_published?: string | null;
            id: string;
            notice?: string | null;
            number?: string | null;
            pure_repeal?: boolean | null;
            task_deadline?: string | null;
            title?: string | null;
            trial?: boolean | null;
        };
        AnswerQuestion: {
            answer: string;
            county?: string | null;
            id: string;
        };
        AppointHolder: {
            acting: boolean;
            county?: string | null;
            document: string;
            from: string;
            id: string;
            name: string;
            person?: string | null;
            until?: string | null;
        };
        AskQuestion: {
            clause?: string | null;
            county?: string | null;
            id: string;
            notice: string;
            question: string;
        };
        AttachmentEntry: {
            number: number | null;
            title: string;
        };
        AuditRow: {
            account: string | null;
            action: string;
            actor: string;
            at: string;
            county: string;
            details: string;
            digest: string;
            proof: string;
            request: string;
            serial: number;
            subject: string;
            subject_kind: string;
        };
        BodyChange: {
            after: string;
            before: string;
            change: components["schemas"]["ChangeKind"];
            document: string;
            effective: string;
            other: string | null;
            other_name: string;
            reason: string;
            recorded_at: string;
            recorded_by: string;
        };
        /** @enum {string} */
        BodyKind: "province_government" | "prefecture_government" | "county_government" | "department" | "school" | "vocational_school" | "outside_body" | "management_zone";
        BodyLine: {
            closed: string | null;
            code: string;
            county: string;
            department: components["schemas"]["Department"] | null;
            id: string;
            kind: components["schemas"]["BodyKind"];
            level: components["schemas"]["Level"];
            name: string;
            opened: string;
            path: string;
            short_name: string;
            version: number;
        };
        BodyPage: {
            also_called: string[];
            ancestors: components["schemas"]["BodyLine"][];
            body: components["schemas"]["BodyLine"];
            changes: components["schemas"]["BodyChange"][];
            names: components["schemas"]["BodySpan"][];
            places: components["schemas"]["BodyPlace"][];
            school: components["schemas"]["SchoolLine"] | null;
            version: number;
        };
        BodyPlace: {
            parent: string | null;
            parent_name: string;
            path: string;
            valid_from: string;
            valid_until: string;
        };
        BodyRef: {
            id: string;
            name: string;
            path: string;
        };
        BodySpan: {
            department: components["schemas"]["Department"] | null;
            kind: components["schemas"]["BodyKind"];
            name: string;
            short_name: string;
            valid_from: string;
            valid_until: string;
        };
        CampaignRow: {
            body: components["schemas"]["BodyRef"];
            closes_on: string;
            county: string;
            id: string;
            lists_published: number;
            name: string;
            opens_on: string;
            scope: string;
        };
        CampaignView: {
            actions: components["schemas"]["ActionView"][];
            body: components["schemas"]["BodyRef"];
            campaign: components["schemas"]["CampaignRow"];
            checked: number;
            decided: number;
            digest: string | null;
            items: number;
            list: components["schemas"]["ListEntry"][];
            not_listed: components["schemas"]["UnlistedEntry"][];
            published_at: string | null;
            published_by: string | null;
            verdicts: components["schemas"]["VerdictRow"][];
        };
        ChangeBodyKind: {
            county?: string | null;
            department?: components["schemas"]["Department"] | null;
            document: string;
            effective: string;
            id: string;
            kind: components["schemas"]["BodyKind"];
            reason: string;
        };
        /** @enum {string} */
        ChangeKind: "open" | "rename" | "change_kind" | "move" | "merge_into" | "absorb" | "split_into" | "split_from" | "close" | "moved_to" | "moved_from";
        ChangePassword: {
            current: string;
            next: string;
        };
        ChangeProfile: {
            display_name?: string | null;
            language?: string | null;
        };
        CheckVerdict: {
            county?: string | null;
            id: string;
            item: string;
            version: number;
        };
        Citation: {
            issuer: string | null;
            lines: number[];
            number: string | null;
            path: string | null;
            role: string;
            title: string | null;
        };
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
        Clause: {
            confidence: number | null;
            heading: string | null;
            level: number;
            lines: number[];
            marker: string;
            path: string;
            text: string;
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
            confidence: number | null;
            corrected: string[];
            heading: string | null;
            key: string;
            level: number;
            lines: number[];
            marker: string;
            path: string;
            questions: number;
            text: string;
        };
        CloseBody: {
            county?: string | null;
            document: string;
            effective: string;
            id: string;
            reason: string;
        };
        ClosePost: {
            closed: string;
            county?: string | null;
            id: string;
            reason: string;
            successor?: string | null;
        };
        CompareNotices: {
            a: string;
            b: string;
        };
        Comparison: {
            added: number;
            changed: number;
            clauses: components["schemas"]["ClauseChange"][];
            dropped: number;
            moved: number;
            quantities: components["schemas"]["QuantityChange"][];
            same: number;
        };
        /** @enum {string} */
        CorrectionAct: "set" | "add" | "remove" | "reset";
        /** @enum {string} */
        CorrectionFit: "applied" | "superseded" | "agreed" | "changed" | "vanished";
        CorrectionView: {
            act: components["schemas"]["CorrectionAct"];
            at: string;
            author: string;
            fit: components["schemas"]["CorrectionFit"];
            id: string;
            path: string;
            reason: string;
            value: unknown | null;
            was: unknown | null;
        };
        CorrectNotice: {
            act: components["schemas"]["CorrectionAct"];
            correction: string;
            county?: string | null;
            id: string;
            path: string;
            reason: string;
            value?: unknown | null;
        };
        CorrectSchool: {
            boarding: boolean;
            county?: string | null;
            credit_code: string;
            id: string;
            private: boolean;
            reason: string;
            school_code?: string | null;
            tier: components["schemas"]["Tier"];
            version: number;
        };
        CreateAccount: {
            body?: string | null;
            display_name: string;
            duty?: components["schemas"]["Duty"] | null;
            language?: string | null;
            name: string;
            person?: string | null;
        };
        Deadline: {
            date: string | null;
            raw: string;
        };
        DecideFinding: {
            county?: string | null;
            decision: components["schemas"]["FindingDecision"];
            finding: string;
            id: string;
            reason: string;
        };
        DeclineQuestion: {
            county?: string | null;
            id: string;
            reason: string;
        };
        Definition: {
            line: number;
            meaning: string;
            path: string | null;
            rule: string;
            term: string;
        };
        /** @enum {string} */
        Department: "education" | "development_reform" | "finance" | "human_resources" | "housing" | "market_regulation" | "civil_affairs" | "public_security" | "health" | "general_office" | "other";
        Document: {
            addressees: string[];
            attachments: components["schemas"]["AttachmentEntry"][];
            citations: components["schemas"]["Citation"][];
            clauses: components["schemas"]["Clause"][];
            definitions: components["schemas"]["Definition"][];
            duties: components["schemas"]["Duty"][];
            effect: components["schemas"]["Effect"][];
            form: string;
            id: string;
            interpretation: components["schemas"]["Interpretation"][];
            issued: string | null;
            issuers: components["schemas"]["Issuer"][];
            lines: number[];
            number: components["schemas"]["Number"] | null;
            preamble: components["schemas"]["Passage"] | null;
            quantities: components["schemas"]["Quantity"][];
            repeals: components["schemas"]["Repeal"][];
            signers: string[];
            title: components["schemas"]["Title"] | null;
            validity: components["schemas"]["Validity"] | null;
        };
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
        Effect: {
            date: string | null;
            days: number | null;
            line: number;
            path: string | null;
            rule: string;
        };
        EffectView: {
            corrected: string[];
            date: string | null;
            days: number | null;
            key: string;
            line: number;
            path: string | null;
            rule: string;
            sentence: string;
        };
        EndGrant: {
            county?: string | null;
            id: string;
            reason: string;
        };
        EndHolding: {
            county?: string | null;
            holding: string;
            id: string;
            reason: string;
            until: string;
        };
        EnterWorkingYear: {
            holidays?: components["schemas"]["NamedDay"][];
            make_up_days?: components["schemas"]["NamedDay"][];
            source: string;
            year: number;
        };
        ExpandBodies: {
            as_of?: string | null;
            phrase: string;
        };
        Expansion: {
            bodies: components["schemas"]["BodyLine"][];
            unknown: string[];
        };
        /** @enum {string} */
        ExpiryRule: "stated" | "five_years" | "two_years" | "task_deadline" | "permanent";
        FieldView: {
            confidence: number | null;
            corrected: boolean;
            lines: number[] | null;
            path: string;
            present: boolean;
            words: string;
            words_en: string;
        };
        FindAccounts: {
            body?: string | null;
            cursor?: string | null;
            duty?: components["schemas"]["Duty"] | null;
            limit?: number | null;
            state?: components["schemas"]["AccountState"] | null;
            text?: string | null;
        };
        FindAudit: {
            action?: string | null;
            actor?: string | null;
            body?: string | null;
            cursor?: string | null;
            from?: string | null;
            limit?: number | null;
            subject?: string | null;
            until?: string | null;
        };
        FindCampaigns: {
            cursor?: string | null;
            limit?: number | null;
        };
        FindGrants: {
            account?: string | null;
            body?: string | null;
            cursor?: string | null;
            ended?: boolean | null;
            limit?: number | null;
            role?: string | null;
        };
        FindImports: {
            body?: string | null;
            cursor?: string | null;
            limit?: number | null;
            state?: components["schemas"]["ImportState"] | null;
        };
        Finding: {
            code: string;
            document: string;
            lines: number[];
            message: string;
            severity: string;
            strength: string;
        };
        /** @enum {string} */
        FindingDecision: "accept" | "dismiss" | "reopen";
        /** @enum {string} */
        FindingState: "open" | "accepted" | "dismissed";
        FindingView: {
            code: string;
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
        FindInventory: {
            body?: string | null;
            cursor?: string | null;
            limit?: number | null;
            warning?: string | null;
        };
        FindNotices: {
            body?: string | null;
            cursor?: string | null;
            genre?: string | null;
            issuer?: string | null;
            limit?: number | null;
            number?: string | null;
            on?: string | null;
            stage?: components["schemas"]["Stage"] | null;
            standing?: components["schemas"]["Standing"] | null;
            title?: string | null;
            year?: number | null;
        };
        FindPosts: {
            body: string;
        };
        FindPublicAnswers: {
            cursor?: string | null;
            limit?: number | null;
            notice?: string | null;
        };
        FindPublicBodies: {
            cursor?: string | null;
            limit?: number | null;
            text?: string | null;
        };
        FindPublicNotices: {
            cursor?: string | null;
            issuer?: string | null;
            limit?: number | null;
            number?: string | null;
            standing?: components["schemas"]["Standing"] | null;
            title?: string | null;
            year?: number | null;
        };
        FindQuestions: {
            cursor?: string | null;
            limit?: number | null;
            notice?: string | null;
            state?: components["schemas"]["QuestionState"] | null;
        };
        FindResting: {
            body?: string | null;
            cursor?: string | null;
            limit?: number | null;
            on?: string | null;
        };
        FindSchools: {
            body?: string | null;
            closed?: boolean | null;
            cursor?: string | null;
            limit?: number | null;
            stage?: components["schemas"]["SchoolStage"] | null;
            tier?: components["schemas"]["Tier"] | null;
        };
        FixTerm: {
            body: string;
            county?: string | null;
            document: string;
            ends: string;
            school_year: number;
            starts: string;
            term: components["schemas"]["TermKind"];
        };
        Force: {
            effect_from: string | null;
            ended_by: components["schemas"]["NoticeRef"] | null;
            ended_from: string | null;
            ended_why: string | null;
            expires_on: string | null;
            standing: components["schemas"]["Standing"];
            words: string;
            words_en: string;
        };
        ForceSpan: {
            ended_by: string | null;
            from: string | null;
            id: string;
            issued: string | null;
            number: string | null;
            standing: components["schemas"]["Standing"];
            title: string | null;
            until: string | null;
        };
        GiveCode: {
            code: string;
        };
        GiveRole: {
            account: string;
            county?: string | null;
            post?: string | null;
            reason: string;
            role: string;
            scope?: string | null;
            valid_from?: string | null;
            valid_until?: string | null;
        };
        GiveVerdict: {
            county?: string | null;
            id: string;
            item: string;
            reason: string;
            verdict: components["schemas"]["Verdict"];
            version: number;
        };
        GrantRow: {
            account: string;
            account_name: string;
            county: string;
            display_name: string;
            end_reason: string;
            ended_by: string;
            given_at: string;
            given_by: string;
            id: string;
            post: string | null;
            post_title: string;
            reason: string;
            role: string;
            role_words: string;
            scope: string | null;
            scope_name: string;
            scope_path: string;
            valid_from: string;
            valid_until: string;
        };
        GraphEdge: {
            from: string;
            kind: string;
            path: string | null;
            to: string;
            whole: boolean;
        };
        GraphNode: {
            distance: number;
            id: string | null;
            issued: string | null;
            key: string;
            number: string | null;
            standing: components["schemas"]["Standing"];
            title: string | null;
        };
        GraphView: {
            edges: components["schemas"]["GraphEdge"][];
            id: string;
            nodes: components["schemas"]["GraphNode"][];
        };
        Grounds: {
            county?: string | null;
            document: string;
            effective: string;
            reason: string;
        };
        ImportedNotice: {
            document: string;
            findings_open: number;
            form: string;
            id: string;
            lines: number[];
            number: string | null;
            title: string | null;
        };
        ImportFile: {
            body: string;
            county?: string | null;
        };
        ImportRow: {
            body_name: string;
            bytes: number;
            created_at: string;
            created_by: string;
            id: string;
            kind: string | null;
            name: string;
            notices: number;
            page: number;
            pages: number;
            problem_text: string | null;
            problem_text_en: string | null;
            state: components["schemas"]["ImportState"];
        };
        /** @enum {string} */
        ImportState: "waiting" | "reading" | "done" | "refused";
        ImportView: {
            body: components["schemas"]["BodyRef"];
            bytes: number;
            county: string;
            created_at: string;
            created_by: string;
            earlier: boolean;
            id: string;
            kind: string | null;
            name: string;
            notices: components["schemas"]["ImportedNotice"][];
            page: number;
            pages: number;
            problem: string | null;
            problem_text: string | null;
            problem_text_en: string | null;
            sha256: string;
            state: components["schemas"]["ImportState"];
        };
        Interpretation: {
            body: string;
            line: number;
            normalized: string | null;
            path: string | null;
        };
        InterpreterView: {
            body: string;
            corrected: string[];
            key: string;
            line: number;
            normalized: string | null;
            path: string | null;
        };
        InventoryRow: {
            body: string;
            body_name: string;
            county: string;
            days_left: number | null;
            expires_on: string | null;
            expiry_rule: components["schemas"]["ExpiryRule"];
            first_published: string;
            id: string;
            notice: string | null;
            number: string | null;
            outcome: string | null;
            outcome_on: string | null;
            title: string;
            version: number;
            warning: string;
        };
        Issuer: {
            from: string[];
            name: string;
            normalized: string | null;
        };
        /** @enum {string} */
        Level: "province" | "prefecture" | "county";
        LineView: {
            confidence: number | null;
            number: number;
            text: string;
        };
        /** @enum {string} */
        LinkState: "resolved" | "waiting" | "ambiguous" | "outside";
        ListEntry: {
            notice: string | null;
            number: string | null;
            reason: string;
            title: string;
            verdict: components["schemas"]["Verdict"];
        };
        MergeBodies: {
            county?: string | null;
            document: string;
            effective: string;
            id: string;
            keep_school_code?: string | null;
            merged?: string[];
            reason: string;
        };
        MoveBody: {
            county?: string | null;
            document: string;
            effective: string;
            id: string;
            parent: string;
            reason: string;
        };
        MoveToCounty: {
            code?: string | null;
            county?: string | null;
            document: string;
            effective: string;
            id: string;
            parent: string;
            reason: string;
        };
        NamedDay: {
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
        NoQuestion: Record<string, never>;
        NoticeRef: {
            id: string;
            number: string | null;
            standing: components["schemas"]["Standing"];
            title: string | null;
        };
        NoticeRow: {
            body_name: string;
            county: string;
            effect_from: string | null;
            ended_from: string | null;
            expires_on: string | null;
            findings_open: number;
            genre: string | null;
            id: string;
            issued: string | null;
            issuers: string | null;
            number: string | null;
            registered_at: string;
            registered_by: string;
            serial: number;
            stage: components["schemas"]["Stage"];
            standing: components["schemas"]["Standing"];
            title: string | null;
        };
        NoticeStep: {
            id: string;
            same_number: components["schemas"]["NoticeRef"][];
            stage: components["schemas"]["Stage"];
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
            id: string;
            interpreter: components["schemas"]["BodyRef"] | null;
            lines: components["schemas"]["LineView"][];
            published_at: string | null;
            published_by: string | null;
            reader: string;
            registered_by: string;
            revision: number;
            same_number: components["schemas"]["NoticeRef"][];
            serial: number;
            source: components["schemas"]["SourceView"];
            stage: components["schemas"]["Stage"];
            timeline: components["schemas"]["TimelineEntry"][];
            version: number;
        };
        Number: {
            code: string;
            confidence: number | null;
            line: number;
            normalized: string | null;
            raw: string;
            serial: number;
            year: number | null;
        };
        OneAccount: {
            county?: string | null;
            id: string;
            reason?: string | null;
        };
        OneImport: {
            id: string;
        };
        OneNotice: {
            id: string;
        };
        OneQuestion: {
            id: string;
        };
        OneSession: {
            id: string;
        };
        OneTimePassword: {
            county: string;
            id: string;
            name: string;
            password: string;
        };
        OpenBody: {
            body: components["schemas"]["NewBody"];
            county?: string | null;
            document: string;
            effective: string;
            parent: string;
            reason: string;
        };
        OpenCampaign: {
            body: string;
            closes_on: string;
            county?: string | null;
            id: string;
            name: string;
            scope: string;
        };
        OpenPost: {
            body: string;
            county?: string | null;
            opened: string;
            title: string;
            unit: string;
        };
        Passage: {
            lines: number[];
            text: string;
        };
        PermissionScope: {
            operator: boolean;
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
            id: string;
            name: string;
            person: string;
            valid_from: string;
            valid_until: string;
        };
        PostView: {
            body: string;
            closed: string | null;
            county: string;
            holders: components["schemas"]["PostHolder"][];
            id: string;
            opened: string;
            successor: string | null;
            title: string;
            unit: string;
            version: number;
        };
        Problem: {
            detail: string;
            detail_en?: string;
            slug: string;
        };
        PublicBody: {
            code: string;
            kind: components["schemas"]["BodyKind"];
            level: components["schemas"]["Level"];
            name: string;
            short_name: string;
        };
        PublicClause: {
            heading: string | null;
            key: string;
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
            id: string;
            interpreter: string | null;
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
            id: string;
            number: string;
            published_on: string;
            question: string;
        };
        PublishedYear: {
            holidays: components["schemas"]["NamedDay"][];
            make_up_days: components["schemas"]["NamedDay"][];
            source: string;
            year: number;
        };
        PublishList: {
            body: string;
            county?: string | null;
            id: string;
        };
        Quantity: {
            comparator: string;
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
            asked_at: string;
            body_name: string;
            clause: string | null;
            county: string;
            due: string | null;
            id: string;
            notice: string;
            notice_number: string | null;
            notice_title: string | null;
            number: string | null;
            question: string;
            state: components["schemas"]["QuestionState"];
        };
        /** @enum {string} */
        QuestionState: "asked" | "answered" | "checked" | "published" | "declined";
        QuestionView: {
            actions: components["schemas"]["ActionView"][];
            answer: string | null;
            answered_by: string | null;
            asked_at: string;
            asked_by: string;
            body: components["schemas"]["BodyRef"];
            checked_by: string | null;
            clause: string | null;
            clause_heading: string | null;
            clause_text: string | null;
            county: string;
            declined_reason: string | null;
            due: string | null;
            ground: string;
            id: string;
            notice: components["schemas"]["NoticeRef"];
            number: string | null;
            published_at: string | null;
            question: string;
            state: components["schemas"]["QuestionState"];
            version: number;
        };
        Reading: {
            documents: components["schemas"]["Document"][];
            findings: components["schemas"]["Finding"][];
            schema: string;
            source: components["schemas"]["Source"];
        };
        Reassignment: {
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
            bodies: number;
            body: components["schemas"]["BodyLine"];
            schools: number;
        };
        RegisterNotice: {
            body: string;
            county?: string | null;
            id: string;
            name: string;
            text: string;
        };
        RemoveFromInventory: {
            county?: string | null;
            id: string;
            reason: string;
        };
        RenameBody: {
            also_called?: string[];
            county?: string | null;
            document: string;
            effective: string;
            id: string;
            name: string;
            reason: string;
            short_name: string;
        };
        Repeal: {
            lines: number[];
            number: string | null;
            path: string | null;
            title: string | null;
            whole: boolean;
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
            basis: string;
            basis_ended: string | null;
            basis_number: string | null;
            basis_standing: components["schemas"]["Standing"];
            basis_title: string | null;
            id: string;
            number: string | null;
            path: string | null;
            title: string | null;
        };
        RetryImport: {
            county?: string | null;
            id: string;
        };
        RevokeSession: {
            county?: string | null;
            id: string;
            session: string;
        };
        RoleView: {
            duty: components["schemas"]["Duty"];
            name: string;
            needs_post: boolean;
            permissions: string[];
            words: string;
            words_en: string;
        };
        SampleAccount: {
            body: string;
            may: string;
            name: string;
            who: string;
        };
        SampleAccounts: {
            password: string;
            rows: components["schemas"]["SampleAccount"][];
        };
        SchoolLine: {
            boarding: boolean;
            body: string;
            closed: string | null;
            code: string;
            county: string;
            credit_code: string;
            name: string;
            path: string;
            private: boolean;
            school_code: string | null;
            stage: components["schemas"]["SchoolStage"];
            tier: components["schemas"]["Tier"];
            version: number;
        };
        SchoolParticulars: {
            boarding: boolean;
            credit_code: string;
            private: boolean;
            school_code?: string | null;
            stage: components["schemas"]["SchoolStage"];
            tier: components["schemas"]["Tier"];
        };
        /** @enum {string} */
        SchoolStage: "kindergarten" | "primary" | "junior" | "nine_year" | "senior" | "complete" | "special" | "secondary_vocational" | "technician" | "higher_vocational";
        SchoolTerm: {
            body: string;
            body_name: string;
            document: string;
            ends: string;
            school_year: number;
            starts: string;
            term: components["schemas"]["TermKind"];
            version: number;
        };
        SearchBodies: {
            body?: string | null;
            cursor?: string | null;
            kind?: components["schemas"]["BodyKind"] | null;
            limit?: number | null;
            text: string;
        };
        SearchHit: {
            body_name: string;
            id: string;
            issued: string | null;
            issuers: string | null;
            number: string | null;
            score: number;
            snippets: components["schemas"]["Snippet"][];
            standing: components["schemas"]["Standing"];
            title: string | null;
        };
        SearchNotices: {
            body?: string | null;
            cursor?: string | null;
            limit?: number | null;
            on?: string | null;
            standing?: components["schemas"]["Standing"] | null;
            text: string;
        };
        SearchPublicNotices: {
            cursor?: string | null;
            limit?: number | null;
            text: string;
        };
        Seeded: {
            bodies: number;
            divisions: number;
            working_years: number;
        };
        SessionBody: {
            code: string;
            id: string;
            name: string;
            path: string;
        };
        /** @enum {string} */
        SessionEnd: "signed_out" | "revoked" | "too_many" | "password_changed" | "account_locked" | "account_closed";
        SessionPost: {
            body: components["schemas"]["SessionBody"];
            id: string;
            title: string;
        };
        SessionRow: {
            address: string;
            agent: string;
            current: boolean;
            expires_at: string;
            id: string;
            last_seen: string;
            opened_at: string;
            proved_by: components["schemas"]["SignInProof"];
        };
        SessionView: {
            account: string | null;
            acting_post: string | null;
            body: components["schemas"]["SessionBody"] | null;
            county: string;
            csrf: string;
            display_name: string;
            duty: components["schemas"]["Duty"];
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
        ShowAccount: {
            id: string;
        };
        ShowBodies: {
            as_of?: string | null;
            parent?: string | null;
        };
        ShowBody: {
            id: string;
        };
        ShowCampaign: {
            body?: string | null;
            id: string;
        };
        ShowForceTimeline: {
            body?: string | null;
            cursor?: string | null;
            issuer?: string | null;
            limit?: number | null;
            on?: string | null;
            title?: string | null;
        };
        ShowGraph: {
            depth?: number | null;
            id: string;
        };
        ShowRegion: {
            body?: string | null;
        };
        ShowTerms: {
            body: string;
            school_year: number;
        };
        ShowWorkingYears: Record<string, never>;
        SignIn: {
            code?: string | null;
            name: string;
            password: string;
        };
        /** @enum {string} */
        SignInProof: "password" | "password_and_code" | "password_and_recovery" | "oidc";
        Snippet: {
            field: string;
            hits: components["schemas"]["TextRange"][];
            path: string | null;
            text: string;
        };
        Source: {
            bytes: number;
            kind: string;
            lines: number;
            name: string;
            sha256: string;
        };
        SourceView: {
            bytes: number;
            import: string | null;
            kind: string;
            lines: number;
            name: string;
            original_kept: boolean;
            sha256: string;
        };
        SplitBody: {
            children?: components["schemas"]["Reassignment"][];
            county?: string | null;
            document: string;
            effective: string;
            id: string;
            parts?: components["schemas"]["NewBody"][];
            reason: string;
            stays: boolean;
        };
        /** @enum {string} */
        Stage: "draft" | "checked" | "published";
        /** @enum {string} */
        Standing: "not_published" | "unresolved" | "not_yet" | "in_force" | "repealed" | "expired";
        StepNotice: {
            county?: string | null;
            id: string;
        };
        StepQuestion: {
            county?: string | null;
            id: string;
        };
        SwitchPost: {
            post: string;
        };
        TaskList: {
            items: components["schemas"]["TaskView"][];
        };
        TaskView: {
            count: number;
            due: string | null;
            link: string;
            overdue: number;
            task: string;
            words: string;
            words_en: string;
        };
        /** @enum {string} */
        TermKind: "autumn" | "spring";
        TextRange: {
            from: number;
            to: number;
        };
        /** @enum {string} */
        Tier: "city" | "county_seat" | "town" | "village";
        TimelineEntry: {
            at: string;
            event: string;
            reason: string | null;
            who: string;
            words: string;
            words_en: string;
        };
        Title: {
            confidence: number | null;
            genre: string;
            line: number;
            normalized: string | null;
            stated_issuer_count: number | null;
            text: string;
        };
        TotpOffer: {
            secret: string;
            uri: string;
        };
        UnlistedEntry: {
            item: string;
            notice: string | null;
            number: string | null;
            title: string;
        };
        Validity: {
            line: number;
            months: number | null;
            path: string | null;
            raw: string;
            until: string | null;
            years: number | null;
        };
        /** @enum {string} */
        Verdict: "keep" | "amend" | "repeal" | "lapsed";
        VerdictRow: {
            actions: components["schemas"]["ActionView"][];
            checked_by: string | null;
            expires_on: string | null;
            given_by: string | null;
            item: string;
            notice: string | null;
            number: string | null;
            possible_duplicate: boolean;
            reason: string | null;
            title: string;
            verdict: components["schemas"]["Verdict"] | null;
            version: number;
        };
        Warning: {
            detail: string;
            field: string;
            slug: string;
        };
        WithdrawNotice: {
            county?: string | null;
            id: string;
            reason: string;
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
            /** @description problem */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
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
            /** @description problem */
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
            header?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem */
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SessionRow"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
                content?: never;
            };
            /** @description problem */
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
                    "application/json": components["schemas"]["TotpOffer"];
                };
            };
            /** @description problem */
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
            header?: never;
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
            /** @description problem */
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
            header?: never;
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
                content?: never;
            };
            /** @description problem */
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
                body?: string;
                cursor?: string;
                duty?: components["schemas"]["Duty"];
                limit?: number;
                state?: components["schemas"]["AccountState"];
                text?: string;
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
                    "application/json": {
                        items: components["schemas"]["AccountRow"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body?: string | null;
                    display_name: string;
                    duty?: components["schemas"]["Duty"] | null;
                    language?: string | null;
                    name: string;
                    person?: string | null;
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
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            /** @description problem */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description problem */
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description problem */
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description problem */
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            /** @description problem */
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
                county?: string;
            };
            header?: never;
            path: {
                id: string;
                session: string;
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
                content?: never;
            };
            /** @description problem */
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description problem */
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
                action?: string;
                actor?: string;
                body?: string;
                cursor?: string;
                from?: string;
                limit?: number;
                subject?: string;
                until?: string;
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
                    "application/json": {
                        items: components["schemas"]["AuditRow"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
                as_of?: string;
                parent?: string;
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
            /** @description problem */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: components["schemas"]["NewBody"];
                    county?: string | null;
                    document: string;
                    effective: string;
                    parent: string;
                    reason: string;
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
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description problem */
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
            /** @description problem */
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
            /** @description problem */
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
            header?: never;
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
                    ends: string;
                    school_year: number;
                    starts: string;
                    term: components["schemas"]["TermKind"];
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
                    "application/json": components["schemas"]["SchoolTerm"];
                };
            };
            /** @description problem */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description problem */
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
            header?: never;
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
                    effective: string;
                    reason: string;
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
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description problem */
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
            header?: never;
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
                    effective: string;
                    parent: string;
                    reason: string;
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
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description problem */
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
            header?: never;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description problem */
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
            header?: never;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description problem */
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
            header?: never;
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
                    effective: string;
                    parent: string;
                    reason: string;
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
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description problem */
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
            header?: never;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description problem */
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
            header?: never;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description problem */
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
                as_of?: string;
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
            /** @description problem */
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
                body?: string;
                cursor?: string;
                kind?: components["schemas"]["BodyKind"];
                limit?: number;
                text: string;
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
                    "application/json": {
                        items: components["schemas"]["BodyLine"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
                cursor?: string;
                limit?: number;
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
                    "application/json": {
                        items: components["schemas"]["CampaignRow"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    closes_on: string;
                    county?: string | null;
                    id: string;
                    name: string;
                    scope: string;
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
                    "application/json": components["schemas"]["CampaignRow"];
                };
            };
            /** @description problem */
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
                body?: string;
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
            /** @description problem */
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
            /** @description problem */
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
            header?: never;
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
                    version: number;
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
                    "application/json": components["schemas"]["VerdictRow"];
                };
            };
            /** @description problem */
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
            header?: never;
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
                    version: number;
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
                    "application/json": components["schemas"]["VerdictRow"];
                };
            };
            /** @description problem */
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
                body?: string;
                cursor?: string;
                limit?: number;
                warning?: string;
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
                    "application/json": {
                        items: components["schemas"]["InventoryRow"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    county?: string | null;
                    first_published?: string | null;
                    id: string;
                    notice?: string | null;
                    number?: string | null;
                    pure_repeal?: boolean | null;
                    task_deadline?: string | null;
                    title?: string | null;
                    trial?: boolean | null;
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
                    "application/json": components["schemas"]["InventoryRow"];
                };
            };
            /** @description problem */
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
            header?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem */
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
                account?: string;
                body?: string;
                cursor?: string;
                ended?: boolean;
                limit?: number;
                role?: string;
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
                    "application/json": {
                        items: components["schemas"]["GrantRow"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: string;
                    county?: string | null;
                    post?: string | null;
                    reason: string;
                    role: string;
                    scope?: string | null;
                    valid_from?: string | null;
                    valid_until?: string | null;
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
                    "application/json": components["schemas"]["GrantRow"];
                };
            };
            /** @description problem */
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
            header?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRow"];
                };
            };
            /** @description problem */
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
                body?: string;
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["ImportState"];
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
                    "application/json": {
                        items: components["schemas"]["ImportRow"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
                county?: string;
                name?: string;
            };
            header?: never;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description problem */
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
            /** @description problem */
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description problem */
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
                cursor?: string;
                limit?: number;
                notice?: string;
                state?: components["schemas"]["QuestionState"];
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
                    "application/json": {
                        items: components["schemas"]["QuestionRow"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clause?: string | null;
                    county?: string | null;
                    id: string;
                    notice: string;
                    question: string;
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
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            /** @description problem */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            /** @description problem */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            /** @description problem */
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
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            /** @description problem */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            /** @description problem */
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
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            /** @description problem */
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
                body?: string;
                cursor?: string;
                genre?: string;
                issuer?: string;
                limit?: number;
                number?: string;
                on?: string;
                stage?: components["schemas"]["Stage"];
                standing?: components["schemas"]["Standing"];
                title?: string;
                year?: number;
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
                    "application/json": {
                        items: components["schemas"]["NoticeRow"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    county?: string | null;
                    id: string;
                    name: string;
                    text: string;
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
                    "application/json": components["schemas"]["NoticeStep"];
                };
            };
            /** @description problem */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description problem */
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
                    "application/json": components["schemas"]["NoticeStep"];
                };
            };
            /** @description problem */
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
                    correction: string;
                    county?: string | null;
                    path: string;
                    reason: string;
                    value?: unknown | null;
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
                    "application/json": components["schemas"]["NoticeStep"];
                };
            };
            /** @description problem */
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem */
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem */
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeStep"];
                };
            };
            /** @description problem */
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
                depth?: number;
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
            /** @description problem */
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem */
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
                    "application/json": components["schemas"]["NoticeStep"];
                };
            };
            /** @description problem */
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
                    "application/json": components["schemas"]["NoticeStep"];
                };
            };
            /** @description problem */
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeStep"];
                };
            };
            /** @description problem */
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
            /** @description problem */
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
                body?: string;
                cursor?: string;
                limit?: number;
                on?: string;
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
                    "application/json": {
                        items: components["schemas"]["RestingRow"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
                body?: string;
                cursor?: string;
                limit?: number;
                on?: string;
                standing?: components["schemas"]["Standing"];
                text: string;
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
                    "application/json": {
                        items: components["schemas"]["SearchHit"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
            /** @description problem */
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
                body?: string;
                cursor?: string;
                issuer?: string;
                limit?: number;
                on?: string;
                title?: string;
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
                    "application/json": {
                        items: components["schemas"]["ForceSpan"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
            /** @description problem */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    county?: string | null;
                    opened: string;
                    title: string;
                    unit: string;
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
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description problem */
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    closed: string;
                    county?: string | null;
                    reason: string;
                    successor?: string | null;
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
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description problem */
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
            header?: never;
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
                    from: string;
                    name: string;
                    person?: string | null;
                    until?: string | null;
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
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description problem */
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
            header?: never;
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
                    until: string;
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
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description problem */
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
                cursor?: string;
                limit?: number;
                text?: string;
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
                    "application/json": {
                        items: components["schemas"]["PublicBody"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
                cursor?: string;
                limit?: number;
                notice?: string;
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
                    "application/json": {
                        items: components["schemas"]["PublishedAnswer"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
                cursor?: string;
                issuer?: string;
                limit?: number;
                number?: string;
                standing?: components["schemas"]["Standing"];
                title?: string;
                year?: number;
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
                    "application/json": {
                        items: components["schemas"]["NoticeRow"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
            /** @description problem */
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
                cursor?: string;
                limit?: number;
                text: string;
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
                    "application/json": {
                        items: components["schemas"]["SearchHit"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
                body?: string;
                cursor?: string;
                issuer?: string;
                limit?: number;
                on?: string;
                title?: string;
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
                    "application/json": {
                        items: components["schemas"]["ForceSpan"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
                body?: string;
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
            /** @description problem */
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
            /** @description problem */
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
                body?: string;
                closed?: boolean;
                cursor?: string;
                limit?: number;
                stage?: components["schemas"]["SchoolStage"];
                tier?: components["schemas"]["Tier"];
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
                    "application/json": {
                        items: components["schemas"]["SchoolLine"][];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
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
            header?: never;
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
                    version: number;
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
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            /** @description problem */
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
            /** @description problem */
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
            header?: never;
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
            /** @description problem */
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
                content?: never;
            };
            /** @description problem */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
            /** @description problem */
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
            /** @description problem */
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
            header?: never;
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
            /** @description problem */
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
