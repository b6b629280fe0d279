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
    "/api/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findAgreements"];
        put?: never;
        post: operations["draftAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showAgreement"];
        put: operations["editAgreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["discardAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fetchAgreementTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/bans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterCollectionBan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/bans/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endCollectionBan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showFamilyDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/children/{pupil}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["makePickupCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/children/{pupil}/collectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addCollector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/children/{pupil}/health-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["writeHealthNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/children/{pupil}/leave-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["previewLeave"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/children/{pupil}/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findLeaves"];
        put?: never;
        post: operations["askLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/children/{pupil}/month": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showAttendanceMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/children/{pupil}/permits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["givePermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/children/{pupil}/way-home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showWayHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/collectors/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endCollector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/corrections/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showAttendanceFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findIncidents"];
        put?: never;
        post: operations["recordIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/incidents/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addToIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/leaves/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/patrols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordPatrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/permits/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endPermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/schools/{school}/bans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findCollectionBans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/schools/{school}/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showAttendanceDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/schools/{school}/patrols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPatrols"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/sessions/{session}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkInToSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/sessions/{session}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/sessions/{session}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/sessions/{session}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showHandOver"];
        put?: never;
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/sessions/{session}/health-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revealHealthNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/sessions/{session}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showRegister"];
        put: operations["handInRegister"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTeacherDay"];
        put?: never;
        post?: never;
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
    "/api/binding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bindChild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/binding/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lookUpSlip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/binding/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signUpGuardian"];
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
    "/api/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{pupil}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showChild"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{pupil}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findChildAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{pupil}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findChildConsents"];
        put?: never;
        post: operations["decideConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{pupil}/consents/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{pupil}/contest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contestGuardianship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{pupil}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPupilCorrectionsOfChild"];
        put?: never;
        post: operations["askPupilCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{pupil}/corrections/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawPupilCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{pupil}/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showChildDraws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{pupil}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportChild"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{pupil}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["leaveChild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showClassSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-sessions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-sessions/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-sessions/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkSessionChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-sessions/{id}/make-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["makeUpSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-sessions/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refundSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-sessions/{id}/substitute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["substituteTeacher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-sessions/{id}/swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["swapSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-teachers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findClassTeachers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findClasses"];
        put?: never;
        post: operations["openClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/classes/{class}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showClassBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/classes/{class}/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findSlips"];
        put?: never;
        post: operations["issueSlips"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/classes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeClass"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/classes/promote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["promoteSchool"];
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
    "/api/consent-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showConsentBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/correction-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPupilCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/correction-requests/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decidePupilCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCourse"];
        put: operations["editCourse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["judgeCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposePrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/price-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decidePrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stopCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findDraws"];
        put?: never;
        post: operations["announceDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showDraw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/left-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showLeftOver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["runDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterDrawValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/value/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmDrawValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/value/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeDrawValueBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showWhatIf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/base-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chooseBasePlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findChildrenEnrolment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/children/{pupil}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showChildEnrolment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/entries/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/entries/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterSeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/group-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openGroupCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/group-cases/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerGroupCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/group-cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeGroupCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/offers/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findEnrolmentRounds"];
        put?: never;
        post: operations["planEnrolmentRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showEnrolmentRound"];
        put: operations["changeEnrolmentRound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/rounds/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelEnrolmentRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/rounds/{id}/classes/{class}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showClassChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/rounds/{id}/cockpit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showEnrolmentCockpit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/rounds/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["followEnrolmentRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/rounds/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["freezeEnrolmentRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/rounds/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addEnrolmentPlaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/rounds/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishEnrolmentRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/rounds/{round}/pupils/{pupil}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPupilSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/rounds/{round}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveSeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/rounds/{round}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handInWishes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeSeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/seats/{id}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveSeatBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/seats/{id}/take-away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeSeatAway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["joinWaitingList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/waiting/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["leaveWaitingList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/bill-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["makeBills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/bills/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showBill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/bills/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/bodies/{body}/exemption-list-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fetchExemptionListTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/bodies/{body}/exemption-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findExemptionLists"];
        put?: never;
        post: operations["handInExemptionList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/children/{pupil}/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showChildBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/children/{pupil}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showFeeStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["grantExemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/exemptions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endExemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishFeeNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showFeeNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/notices/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawFeeNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showFees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/plans/{plan}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishTermAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/plans/{plan}/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/plans/{plan}/bills-to-make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["previewBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/plans/{plan}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTermClose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/plans/{plan}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["explainDifference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/plans/{plan}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lockTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/plans/{plan}/notice-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["previewFeeNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/plans/{plan}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settlePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/plans/{plan}/subsidy-claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findSubsidyClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/price-help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["askPriceHelp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["compareFeePrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["compareFees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/schools/{school}/exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findExemptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/schools/{school}/exemptions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportExemptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/schools/{school}/exemptions/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revealExemptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/schools/{school}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/schools/{school}/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/schools/{school}/ledger/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/schools/{school}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findFeeNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/settlement-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["orderSettlements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fees/settlement-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSettlementOrder"];
        put?: never;
        post?: never;
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
    "/api/guardian-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showGuardianContact"];
        put: operations["changeGuardianContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guardian-disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findGuardianDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guardian-disputes/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settleGuardianDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guardianships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findGuardianships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guardianships/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmGuardianship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guardianships/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoGuardianship"];
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
    "/api/outside-bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findOutsideBodies"];
        put?: never;
        post: operations["applyForList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outside-bodies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOutsideBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outside-bodies/{id}/annual-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkOutsideBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outside-bodies/{id}/exit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeOutsideBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outside-bodies/{id}/licence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renewLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outside-bodies/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseOutsideBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outside-bodies/{id}/select": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["selectOutsideBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outside-bodies/{id}/staff/{staff}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putOutsideStaff"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outside-bodies/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findOwnClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/body-prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterBodyPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/county-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterCountyPayRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/invoices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["previewInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findOwnPay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/own/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerOwnPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setPayPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterPayRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/schools/{school}/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPayRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/schools/{school}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPaySheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["makePaySheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/sheets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPaySheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/sheets/{id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agreePaySheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/sheets/{id}/agree-head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agreeHeadLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/sheets/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctPayLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/sheets/{id}/managers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addManagerLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/sheets/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["offerPaySheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/sheets/{id}/paper-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmPayOnPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/sheets/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["payOutSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/sheets/{id}/taxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withholdTax"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/sheets/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawPaySheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{payment}/hand-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handBackMoney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{payment}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["matchPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{payment}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["issueReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showFamilyMoney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/children/{pupil}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startOnlinePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/children/{pupil}/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOnlineOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/children/{pupil}/receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showFamilyReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/matches/{share}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeBackMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/receipts/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["printReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/receipts/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["voidReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/schools/{school}/bankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bankMoney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/schools/{school}/open-bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findOpenBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/schools/{school}/payee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterPayee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/schools/{school}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/schools/{school}/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/schools/{school}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/schools/{school}/receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/schools/{school}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/schools/{school}/statements/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/schools/{school}/till": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/schools/{school}/unknown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showUnknownMoney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/wechat/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeWeChatNotice"];
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
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPlans"];
        put?: never;
        post: operations["openPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approvePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checkPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["editPlanContent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["keepPlanFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fetchPlanFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setPlanSlots"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitPlan"];
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
    "/api/public/after-school-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPlainWords"];
        put?: never;
        post?: never;
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
    "/api/public/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPublicDraws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/draws/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPublicDraw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/draws/{id}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fetchDrawList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/draws/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fetchDrawRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/enrolment/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPublicRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/enrolment/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPublicRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/enrolment/rounds/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSeatBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/enrolment/rounds/{id}/line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["standInLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/fee-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPublicFeeNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/fee-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPublicFeeNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/fee-notices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printFeeNotice"];
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
    "/api/public/outside-bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPublicOutsideBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPublicPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPublicPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPublicRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/schools/{school}/fee-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findSchoolFeeNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/schools/{school}/term-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findTermAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/term-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTermAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pupil-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPupilGroups"];
        put?: never;
        post: operations["enterPupilGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pupil-groups/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endPupilGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pupils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPupils"];
        put?: never;
        post: operations["enrolPupil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pupils/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPupil"];
        put: operations["correctPupil"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pupils/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["erasePupil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pupils/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["movePupil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pupils/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changePupilNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pupils/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revealPupilField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pupils/{id}/step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stepPupil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pupils/{pupil}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pupils/{pupil}/consents/{id}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fetchConsentScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pupils/{pupil}/consents/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterPaperConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pupils/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["receivePupil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/{refund}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["orderRefundAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/{refund}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/{refund}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["failRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/batches/{batch}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmRefundBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/batches/{batch}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findRefundBatchRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findOverdueRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOwnRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/rights/{right}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showRefundRight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/rights/{right}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agreeToCarryRefundOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/rights/{right}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["carryRefundOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/rights/{right}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["orderRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/schools/{school}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showRefundDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/schools/{school}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["orderRefunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/schools/{school}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findRefundRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/schools/{school}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendRefunds"];
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
    "/api/roster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["uploadRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showRosterImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-imports/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmRosterImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-imports/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dropRosterImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-imports/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fetchRowFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fetchRosterTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findRuleConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showHeldRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showRuleParameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/phones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findComplaintPhones"];
        put?: never;
        post: operations["enterComplaintPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/phones/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endComplaintPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewRuleValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/resting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findRestingRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findRuleTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findRuleValues"];
        put?: never;
        post: operations["enterRuleValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/values/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showRuleValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/values/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmRuleValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/values/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectRuleValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/values/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settleRuleValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/values/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawRuleValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["askWhyRule"];
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
    "/api/schools/{school}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSchoolSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{school}/sessions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPeopleAndRooms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putRoom"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-teachers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putTeacher"];
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
    "/api/special-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSpecialDays"];
        put?: never;
        post: operations["enterSpecialDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/special-days/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeSpecialDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/special-days/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checkSpecialDayWithdrawal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/special-days/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkSpecialDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterSpending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spending/{id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reverseSpending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spending/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterMoneyGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spending/overruns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findOverruns"];
        put?: never;
        post: operations["askOverrun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spending/overruns/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideOverrun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spending/schools/{school}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSpending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findSurveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSurvey"];
        put: operations["putSurvey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSurveyResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findOwnSurveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timetables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findTimetables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timetables/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTimetable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timetables/{id}/arrange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["arrangeCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timetables/{id}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTimetableBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timetables/{id}/make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["makeTimetable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timetables/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTimetableProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timetables/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishTimetable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timetables/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timetables/{id}/slot-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setSlotTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timetables/{id}/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["suggestWeek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timetables/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showChildrenSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timetables/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOwnSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timetables/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPlansWithoutTimetable"];
        put?: never;
        post?: never;
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
        /** @enum {string} */
        Account: "counter" | "bank" | "treasury" | "online" | "receivable" | "subsidy_due" | "unknown_money" | "refunds_due" | "payables" | "unsettled" | "income" | "opening" | "grants" | "spent_teachers" | "spent_managers" | "spent_outside_persons" | "spent_outside_bodies" | "spent_consumables" | "spent_utilities" | "spent_maintenance" | "spent_insurance";
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
        AccountsLine: {
            /** Format: int64 */
            fen: number;
            key: string;
            words: string;
            words_en: string;
        };
        /** @enum {string} */
        AccountState: "active" | "locked" | "closed";
        /** @enum {string} */
        Activity: "homework" | "questions" | "reading" | "sport" | "art" | "science" | "labour" | "games" | "clubs" | "films";
        ActivityShare: {
            activity: components["schemas"]["Activity"];
            /** Format: int64 */
            minutes: number;
            percent: number;
            /** Format: int64 */
            sessions: number;
        };
        AfterschoolAttendanceActionView: {
            action: string;
            enabled: boolean;
            reason: string | null;
            reason_text: string | null;
            reason_text_en: string | null;
            words: string;
            words_en: string;
        };
        AfterschoolCatalogueDecisionView: {
            /** Format: date-time */
            at: string;
            by: string;
            decision: string;
            document: string | null;
            reasons: string;
            rules: components["schemas"]["RuleCopy"][];
            /** Format: int64 */
            serial: number;
        };
        AfterschoolEnrolmentActionView: {
            action: string;
            enabled: boolean;
            why_not: components["schemas"]["WhyNot"] | null;
            words: string;
            words_en: string;
        };
        AfterschoolEnrolmentWarning: {
            text: string;
            text_en: string;
            warning: string;
        };
        /** @enum {string} */
        AgreementKind: "after_school" | "personal_information";
        AgreementRow: {
            county: string;
            current: boolean;
            /** Format: date-time */
            edited_at: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["AgreementKind"];
            /** Format: int32 */
            number: number | null;
            /** Format: date-time */
            published_at: string | null;
            published_by: string | null;
            /** Format: int32 */
            school_year: number;
            sha256: string | null;
            term: components["schemas"]["TermKind"];
            title: string;
        };
        AgreementText: {
            text: string;
            title: string;
        };
        AgreementView: {
            actions: components["schemas"]["RosterAction"][];
            county: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["AgreementKind"];
            /** Format: int32 */
            number: number | null;
            /** Format: date-time */
            published_at: string | null;
            published_by: string | null;
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int32 */
            school_year: number;
            sha256: string | null;
            term: components["schemas"]["TermKind"];
            text: string;
            title: string;
            /** Format: int64 */
            version: number;
        };
        AlarmRow: {
            class_name: string;
            course: string;
            name: string;
            /** Format: uuid */
            pupil: string;
            /** Format: date-time */
            raised_at: string;
        };
        /** @enum {string} */
        Algorithm: "sha256" | "sm3";
        /** @enum {string} */
        Answer: "confirmed" | "objected" | "settled";
        AppliedRule: {
            basis: string;
            missing: string | null;
            missing_text: string | null;
            missing_text_en: string | null;
            parameter: string;
            value: string | null;
            value_en: string | null;
        };
        ArrangedCourse: {
            /** Format: int64 */
            changed: number;
            /** Format: uuid */
            course: string;
            left: components["schemas"]["Clash"][];
            /** Format: uuid */
            plan: string;
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
        Balance: {
            activities: components["schemas"]["ActivityShare"][];
            groups: components["schemas"]["GroupSize"][];
            homework_only_grades: number[];
            load_limit: components["schemas"]["AppliedRule"];
            /** Format: uuid */
            plan: string;
            ratio_limit: components["schemas"]["AppliedRule"];
            size_limit: components["schemas"]["AppliedRule"];
            teachers: components["schemas"]["TeacherLoad"][];
            warnings: components["schemas"]["Clash"][];
        };
        /** @enum {string} */
        BankFrom: "counter" | "online";
        BankingRow: {
            /** Format: int64 */
            amount_fen: number;
            /** Format: date-time */
            at: string;
            by_name: string;
            /** Format: date */
            day: string;
            from: string;
            /** Format: uuid */
            id: string;
            slip: string;
            to: string;
        };
        BankLine: {
            /** Format: int64 */
            amount_fen: number;
            /** Format: date */
            day: string;
            payer: string;
            reference: string;
            remark: string;
            /** Format: int64 */
            row: number;
        };
        BankLineView: {
            fate: components["schemas"]["LineFate"];
            line: components["schemas"]["BankLine"];
            suggestions: components["schemas"]["SuggestionView"][];
        };
        BankStatementView: {
            /** Format: int64 */
            amount_fen: number;
            /** Format: int64 */
            automatic: number;
            faults: components["schemas"]["StatementFault"][];
            import_lines: components["schemas"]["PaymentAction"];
            imported: boolean;
            /** Format: int64 */
            known: number;
            lines: components["schemas"]["BankLineView"][];
            name: string;
            /** Format: int64 */
            parked: number;
            /** Format: int64 */
            repeated: number;
            sha256: string;
            /** Format: int64 */
            went_out: number;
        };
        /** @enum {string} */
        BankTo: "bank" | "treasury";
        BanList: {
            items: components["schemas"]["BanRow"][];
        };
        BanRow: {
            class_name: string;
            document: string;
            /** Format: date-time */
            entered_at: string;
            entered_by_name: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            pupil: string;
            pupil_name: string;
            reason: string;
        };
        BaseView: {
            /** Format: date */
            from: string | null;
            group_name: string;
            weekdays: number[];
            why_not: components["schemas"]["WhyNot"] | null;
        };
        Basis: {
            body_name: string;
            clause: string;
            document: string;
            grade: components["schemas"]["Grade"];
            level: components["schemas"]["PlaceLevel"];
            /** Format: uuid */
            notice: string | null;
            place: string;
            place_name: string;
            source: string;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_until: string | null;
            /** Format: uuid */
            value: string;
        };
        BasisNotice: {
            carries: boolean;
            /** Format: uuid */
            id: string;
            number: string | null;
            standing: string;
            title: string | null;
        };
        BillLineView: {
            /** Format: int64 */
            gross_fen: number;
            item: string;
            /** Format: int64 */
            lessons: number;
            /** Format: int64 */
            price_fen: number;
            words: string;
        };
        BillRow: {
            /** Format: date-time */
            billed_at: string;
            class_name: string;
            code: string;
            /** Format: int64 */
            due_fen: number;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            open_fen: number;
            /** Format: int64 */
            paid_fen: number;
            /** Format: uuid */
            pupil: string;
            /** Format: int64 */
            serial: number;
            state: components["schemas"]["BillState"];
            /** Format: int64 */
            waived_fen: number;
        };
        BillRowPage: {
            items: components["schemas"]["BillRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        BillRunView: {
            /** Format: int64 */
            bills: number;
            /** Format: int64 */
            due_fen: number;
            /** Format: int64 */
            exempt_fen: number;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["RunKind"];
            /** Format: date-time */
            made_at: string;
            made_by_name: string;
            /** Format: uuid */
            notice: string;
            /** Format: uuid */
            plan: string;
            /** Format: uuid */
            school: string;
        };
        BillsPreview: {
            basis: string[];
            bills: components["schemas"]["NewBillRow"][];
            county: string;
            /** Format: int64 */
            due_fen: number;
            enabled: boolean;
            /** Format: int64 */
            exempt_fen: number;
            /** Format: uuid */
            plan: string;
            reason: string | null;
            reason_text: string | null;
            reason_text_en: string | null;
            without: components["schemas"]["NoBillRow"][];
        };
        /** @enum {string} */
        BillState: "open" | "part_paid" | "paid" | "nothing_due" | "cancelled";
        BillView: {
            basis: string[];
            /** Format: date-time */
            billed_at: string;
            can_cancel: boolean;
            cancel_reason: string | null;
            cancel_reason_text: string | null;
            cancel_reason_text_en: string | null;
            /** Format: date-time */
            cancelled_at: string | null;
            class_name: string;
            code: string;
            /** Format: date-time */
            consent_given_at: string;
            county: string;
            /** Format: int64 */
            cut_fen: number;
            /** Format: int64 */
            due_fen: number;
            /** Format: int64 */
            exempt_fen: number;
            formula: string;
            formula_en: string;
            /** Format: int64 */
            gross_fen: number;
            /** Format: uuid */
            id: string;
            lines: components["schemas"]["BillLineView"][];
            name: string;
            /** Format: uuid */
            notice: string;
            /** Format: date-time */
            notice_published_at: string;
            /** Format: int64 */
            open_fen: number;
            /** Format: int64 */
            paid_fen: number;
            /** Format: uuid */
            plan: string;
            /** Format: uuid */
            pupil: string;
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int32 */
            school_year: number;
            /** Format: int64 */
            serial: number;
            state: components["schemas"]["BillState"];
            term: components["schemas"]["TermKind"];
            /** Format: int64 */
            waived_fen: number;
        };
        BoardPupil: {
            code: string;
            /** Format: uuid */
            consent: string | null;
            decided_by: components["schemas"]["DecidedBy"] | null;
            /** Format: date-time */
            given_at: string | null;
            /** Format: int64 */
            guardians: number;
            has_scan: boolean;
            name: string;
            /** Format: uuid */
            pupil: string;
            standing: components["schemas"]["ConsentStanding"];
            unconfirmed: boolean;
        };
        BoardRow: {
            /** Format: uuid */
            course: string;
            /** Format: int32 */
            left: number;
            name: string;
            /** Format: int32 */
            places: number;
            slot_name: string;
            /** Format: int32 */
            waiting: number;
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
        BodyCourse: {
            /** Format: uuid */
            body: string;
            body_name: string;
            /** Format: uuid */
            course: string;
            name: string;
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
        BodyPriceRow: {
            body_name: string;
            /** Format: uuid */
            course: string;
            course_name: string;
            document: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            price_fen: number;
            unit: components["schemas"]["PriceUnit"];
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
        Bound: {
            county: string;
            /** Format: uuid */
            guardianship: string;
            state: components["schemas"]["GuardianshipState"];
            words: string;
            words_en: string;
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
            actions: components["schemas"]["NoticesActionView"][];
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
        CancelReason: "teacher_absent" | "weather" | "health" | "school_event" | "room_unusable" | "too_few_pupils" | "other";
        Candidate: {
            basis: components["schemas"]["Basis"];
            value: unknown;
            words: string;
            words_en: string;
        };
        CatalogueAction: {
            action: string;
            enabled: boolean;
            reason: string | null;
            reason_text: string | null;
            reason_text_en: string | null;
            words: string;
            words_en: string;
        };
        CatalogueBody: {
            /** Format: uuid */
            id: string;
            name: string;
            path: string;
        };
        CatalogueEvent: {
            /** Format: date-time */
            at: string;
            event: string;
            reason: string | null;
            what: string;
            who: string;
            words: string;
            words_en: string;
        };
        ChangeCheck: {
            clashes: components["schemas"]["Clash"][];
            possible: boolean;
        };
        /** @enum {string} */
        ChangeKind: "open" | "rename" | "change_kind" | "move" | "merge_into" | "absorb" | "split_into" | "split_from" | "close" | "moved_to" | "moved_from";
        /** @enum {string} */
        Channel: "counter" | "bank" | "treasury" | "wechat";
        CheckInView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            session: string;
        };
        /** @enum {string} */
        CheckOutcome: "pass" | "fail" | "warn" | "open";
        ChildAgreement: {
            actions: components["schemas"]["RosterAction"][];
            agreement: components["schemas"]["AgreementView"];
            mine: components["schemas"]["ConsentDecision"] | null;
            newer_text: boolean;
            standing: components["schemas"]["ConsentStanding"];
            stands: components["schemas"]["ConsentRow"] | null;
        };
        ChildBills: {
            code: string;
            county: string;
            name: string;
            /** Format: int64 */
            open_fen: number;
            /** Format: uuid */
            pupil: string;
            terms: components["schemas"]["ChildFeesTerm"][];
        };
        ChildCard: {
            binding: components["schemas"]["GuardianshipState"];
            class_name: string;
            county: string;
            disputed: boolean;
            /** Format: uuid */
            guardianship: string;
            name: string;
            /** Format: uuid */
            pupil: string | null;
            school_name: string;
            state: components["schemas"]["PupilState"] | null;
            /** Format: int64 */
            to_confirm: number;
            /** Format: int64 */
            to_decide: number;
        };
        ChildDay: {
            actions: components["schemas"]["AfterschoolAttendanceActionView"][];
            class_name: string;
            code_waiting: boolean;
            county: string;
            /** Format: date */
            date: string;
            /** Format: date-time */
            left_at: string | null;
            left_with: string | null;
            name: string;
            /** Format: uuid */
            pupil: string;
            sessions: components["schemas"]["ChildSession"][];
        };
        ChildDraw: {
            code: string;
            /** Format: uuid */
            draw: string;
            /** Format: date-time */
            drawn_at: string | null;
            /** Format: date-time */
            draws_at: string;
            /** Format: int32 */
            in_line: number | null;
            number: string | null;
            /** Format: int32 */
            place: number | null;
            public_source: string;
            /** Format: uuid */
            round: string;
            round_title: string;
            state: components["schemas"]["DrawState"];
            wishes: components["schemas"]["WishResult"][];
        };
        ChildFeesTerm: {
            bills: components["schemas"]["BillView"][];
            /** Format: int64 */
            open_fen: number;
            /** Format: uuid */
            plan: string;
            reliefs: components["schemas"]["ReliefView"][];
            school_name: string;
            /** Format: int32 */
            school_year: number;
            settlement: components["schemas"]["SettlementView"] | null;
            term: components["schemas"]["TermKind"];
        };
        ChildGroupCase: {
            answer: components["schemas"]["GroupAnswer"] | null;
            /** Format: date-time */
            answers_until: string;
            course_name: string;
            /** Format: uuid */
            id: string;
            measure: components["schemas"]["GroupMeasure"];
            reason: string;
            target_name: string;
        };
        ChildGuardian: {
            contest: components["schemas"]["RosterAction"] | null;
            /** Format: uuid */
            id: string;
            me: boolean;
            name: string;
            relation: string;
            state: components["schemas"]["GuardianshipState"];
        };
        ChildRow: {
            class_name: string;
            county: string;
            name: string;
            /** Format: uuid */
            pupil: string;
            school_name: string;
        };
        ChildSession: {
            alarmed: boolean;
            cancelled: boolean;
            course: string;
            /** Format: date */
            date: string;
            ends: string;
            mark: components["schemas"]["Mark"] | null;
            on_leave: boolean;
            room: string;
            /** Format: uuid */
            session: string;
            starts: string;
        };
        ChildTerm: {
            /** Format: date */
            first_day: string | null;
            /** Format: date */
            last_day: string | null;
            /** Format: uuid */
            plan: string;
            /** Format: int32 */
            school_year: number;
            term: components["schemas"]["TermKind"];
            when: components["schemas"]["TermTime"];
        };
        ChildView: {
            base: components["schemas"]["BaseView"];
            class_name: string;
            consent: string;
            county: string;
            entries: components["schemas"]["EntryView"][];
            group_cases: components["schemas"]["ChildGroupCase"][];
            name: string;
            /** Format: uuid */
            plan: string | null;
            /** Format: uuid */
            pupil: string;
            read_only: components["schemas"]["WhyNot"] | null;
            rounds: components["schemas"]["ChoiceView"][];
            school_name: string;
            /** Format: int32 */
            school_year: number;
            seats: components["schemas"]["SeatView"][];
            term: components["schemas"]["TermKind"];
            terms: components["schemas"]["ChildTerm"][];
            waiting: components["schemas"]["ChildWaiting"][];
            warnings: components["schemas"]["AfterschoolEnrolmentWarning"][];
        };
        ChildWaiting: {
            /** Format: uuid */
            course: string;
            course_name: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            offer: string | null;
            /** Format: date-time */
            offer_expires: string | null;
            /** Format: int32 */
            position: number;
            state: components["schemas"]["WaitingState"];
        };
        ChildWeek: {
            class_name: string;
            name: string;
            pupil: string;
            school_name: string;
            sessions: components["schemas"]["FamilySession"][];
        };
        ChoiceView: {
            announcement_sha256: string;
            cards: components["schemas"]["CourseCard"][];
            /** Format: date-time */
            closes: string;
            /** Format: date-time */
            handed_in_at: string | null;
            /** Format: uuid */
            id: string;
            mode: components["schemas"]["Mode"];
            /** Format: date-time */
            opens: string;
            /** Format: int32 */
            seats_max: number;
            state: components["schemas"]["RoundState"];
            title: string;
            why_not: components["schemas"]["WhyNot"] | null;
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
        /** @enum {string} */
        Claim: "decided" | "reported";
        ClaimRow: {
            /** Format: int64 */
            asked_fen: number;
            categories: string;
            class_name: string;
            code: string;
            documents: string;
            name: string;
            /** Format: int64 */
            settled_fen: number | null;
        };
        ClaimRowPage: {
            items: components["schemas"]["ClaimRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        Clash: {
            blocking: boolean;
            slug: string;
            /** Format: uuid */
            with: string | null;
            words: string;
            words_en: string;
        };
        ClassBoard: {
            actions: components["schemas"]["RosterAction"][];
            agreement: components["schemas"]["AgreementRow"] | null;
            /** Format: uuid */
            class: string;
            class_name: string;
            county: string;
            items: components["schemas"]["BoardPupil"][];
            kind: components["schemas"]["AgreementKind"];
            /** Format: int32 */
            school_year: number;
            term: components["schemas"]["TermKind"];
        };
        ClassChoices: {
            class_name: string;
            courses: components["schemas"]["RoundCourseView"][];
            /** Format: uuid */
            id: string;
            pupils: components["schemas"]["ClassPupil"][];
        };
        ClassFigures: {
            /** Format: int32 */
            base: number;
            /** Format: uuid */
            class: string;
            /** Format: int32 */
            consented: number;
            /** Format: int32 */
            grade: number;
            name: string;
            /** Format: int32 */
            pupils: number;
            /** Format: int32 */
            refused: number;
            /** Format: int32 */
            seats: number;
            /** Format: int32 */
            silent: number;
            /** Format: int32 */
            wishes: number;
        };
        ClassList: {
            actions: components["schemas"]["RosterAction"][];
            county: string;
            items: components["schemas"]["ClassRow"][];
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int32 */
            school_year: number;
        };
        ClassPlaces: {
            /** Format: uuid */
            class: string;
            /** Format: int32 */
            places: number;
        };
        ClassPupil: {
            base: number[];
            consent: string;
            /** Format: date-time */
            handed_in_at: string | null;
            name: string;
            /** Format: uuid */
            pupil: string;
            seats: string[];
            unconfirmed: boolean;
        };
        ClassRow: {
            /** Format: int64 */
            bound: number;
            county: string;
            /** Format: int32 */
            entry_year: number;
            /** Format: int32 */
            grade: number;
            /** Format: uuid */
            head_teacher: string | null;
            head_teacher_name: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            number: number;
            open: boolean;
            /** Format: int64 */
            pupils: number;
            /** Format: uuid */
            school: string;
            /** Format: int32 */
            school_year: number;
            /** Format: int64 */
            version: number;
        };
        ClassSession: {
            activity: components["schemas"]["Activity"];
            cancel_reason: components["schemas"]["CancelReason"] | null;
            cancel_words: string | null;
            county: string;
            /** Format: uuid */
            course: string;
            course_name: string;
            /** Format: date */
            day: string;
            ends: string;
            grades: number[];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["CourseKind"];
            /** Format: int32 */
            lessons: number;
            /** Format: uuid */
            made_up_by: string | null;
            /** Format: uuid */
            makes_up: string | null;
            /** Format: date */
            pattern_day: string | null;
            /** Format: int32 */
            places_max: number;
            /** Format: uuid */
            plan: string;
            /** Format: uuid */
            room: string | null;
            room_name: string | null;
            /** Format: int32 */
            room_places: number | null;
            school: components["schemas"]["SchoolRef"];
            settlement: components["schemas"]["Settlement"] | null;
            slot: string;
            slot_name: string;
            starts: string;
            state: components["schemas"]["SessionState"];
            /** Format: uuid */
            substitute: string | null;
            substitute_name: string | null;
            /** Format: uuid */
            teacher: string | null;
            teacher_name: string | null;
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            weekday: number;
        };
        ClassTeacherRow: {
            /** Format: uuid */
            account: string;
            display_name: string;
            name: string;
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
        ClauseQuote: {
            notice: string;
            number: string | null;
            path: string | null;
            standing: string;
            text: string;
            title: string;
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
        /** @enum {string} */
        CloseGroup: "carry_out" | "drop";
        /** @enum {string} */
        CloseStep: "registers" | "bills" | "unknown_money" | "pay" | "differences" | "settle" | "lock" | "publish";
        CloseView: {
            accounts: components["schemas"]["TermAccounts"];
            county: string;
            differences: components["schemas"]["ExplainedDifference"][];
            locked: boolean;
            /** Format: uuid */
            plan: string;
            /** Format: uuid */
            published: string | null;
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int32 */
            school_year: number;
            settlement: components["schemas"]["SettlementRunView"] | null;
            steps: components["schemas"]["StepView"][];
            term: components["schemas"]["TermKind"];
        };
        CockpitView: {
            /** Format: date-time */
            as_of: string;
            classes: components["schemas"]["ClassFigures"][];
            group_cases: components["schemas"]["GroupCaseView"][];
            round: components["schemas"]["RoundView"];
            /** Format: int32 */
            unconfirmed_entries: number;
            waiting: components["schemas"]["WaitingRow"][];
        };
        CollectorRow: {
            /** Format: date-time */
            added_at: string;
            added_by_name: string;
            /** Format: uuid */
            id: string;
            name: string;
            phone_tail: string;
            relation: string;
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
        ConflictRow: {
            base: components["schemas"]["Mark"];
            mine: components["schemas"]["Mark"];
            name: string;
            /** Format: uuid */
            pupil: string;
            theirs: components["schemas"]["Mark"];
        };
        ConflictView: {
            actions: components["schemas"]["RulesActionView"][];
            candidates: components["schemas"]["ValueView"][];
            county: string;
            parameter: string;
            parameter_words: string;
            parameter_words_en: string;
            place: string;
            place_name: string;
            /** Format: int64 */
            schools: number;
            slot: string;
            stage: components["schemas"]["OrgStage"] | null;
            tier: components["schemas"]["Tier"] | null;
        };
        ConsentBoard: {
            agreement: components["schemas"]["AgreementRow"] | null;
            /** Format: date-time */
            as_of: string;
            county: string;
            items: components["schemas"]["ConsentBoardRow"][];
            kind: components["schemas"]["AgreementKind"];
            /** Format: uuid */
            school: string;
            /** Format: int32 */
            school_year: number;
            term: components["schemas"]["TermKind"];
        };
        ConsentBoardRow: {
            /** Format: uuid */
            class: string;
            class_name: string;
            /** Format: int64 */
            disputed: number;
            /** Format: int64 */
            given: number;
            /** Format: int64 */
            pupils: number;
            /** Format: int64 */
            refused: number;
            signals: components["schemas"]["ConsentSignal"][];
            /** Format: int64 */
            silent: number;
            /** Format: int64 */
            unconfirmed: number;
            /** Format: int64 */
            withdrawn: number;
        };
        /** @enum {string} */
        ConsentDecision: "given" | "refused" | "withdrawn";
        ConsentDone: {
            county: string;
            decision: components["schemas"]["ConsentDecision"];
            /** Format: date-time */
            given_at: string;
            /** Format: uuid */
            id: string;
            standing: components["schemas"]["ConsentStanding"];
            text_sha256: string;
        };
        ConsentRow: {
            /** Format: uuid */
            agreement: string;
            /** Format: date-time */
            confirmed_at: string | null;
            decided_by: components["schemas"]["DecidedBy"];
            decision: components["schemas"]["ConsentDecision"];
            /** Format: date-time */
            given_at: string;
            has_scan: boolean;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["AgreementKind"];
            /** Format: int32 */
            number: number;
            reason: string | null;
            /** Format: int32 */
            school_year: number;
            stands: boolean;
            term: components["schemas"]["TermKind"];
            text_sha256: string;
            who: string;
        };
        /** @enum {string} */
        ConsentSignal: "all_within_minutes" | "identical_times";
        /** @enum {string} */
        ConsentStanding: "none" | "given" | "refused" | "withdrawn" | "disputed";
        Considered: {
            basis: components["schemas"]["Basis"];
            outcome: components["schemas"]["Outcome"];
            season_from: string | null;
            season_until: string | null;
            stage: components["schemas"]["OrgStage"] | null;
            state: components["schemas"]["RuleState"];
            tier: components["schemas"]["Tier"] | null;
            /** Format: uuid */
            value: string;
            why: string;
            why_en: string;
            words: string;
            words_en: string;
        };
        ConsultationView: {
            /** Format: int32 */
            against: number;
            /** Format: int32 */
            agreeing: number;
            answer: string;
            attachments: components["schemas"]["PlanAttachment"][];
            fits: boolean;
            form: string;
            /** Format: date */
            held_on: string;
            /** Format: uuid */
            id: string;
            opinions: string;
            /** Format: int32 */
            present: number;
            /** Format: date-time */
            recorded_at: string;
            recorded_by: string;
        };
        ContactView: {
            mail_masked: string | null;
            notify_by: components["schemas"]["NotifyBy"];
            phone_masked: string | null;
        };
        /** @enum {string} */
        CorrectionAct: "set" | "add" | "remove" | "reset";
        /** @enum {string} */
        CorrectionFit: "applied" | "superseded" | "agreed" | "changed" | "vanished";
        CorrectionRow: {
            /** Format: date-time */
            asked_at: string;
            asked_by_name: string;
            class_name: string;
            course: string;
            /** Format: date */
            date: string;
            decide: components["schemas"]["AfterschoolAttendanceActionView"];
            /** Format: date-time */
            decided_at: string | null;
            decided_by_name: string | null;
            decision: components["schemas"]["Decision"] | null;
            decision_reason: string | null;
            /** Format: uuid */
            id: string;
            new_mark: components["schemas"]["Mark"];
            old_mark: components["schemas"]["Mark"];
            /** Format: uuid */
            pupil: string;
            pupil_name: string;
            reason: string;
            /** Format: uuid */
            session: string;
        };
        CorrectionRowPage: {
            items: components["schemas"]["CorrectionRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
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
        Counters: {
            /** Format: int64 */
            absent: number;
            /** Format: int64 */
            late: number;
            /** Format: int64 */
            left_early: number;
            /** Format: int64 */
            on_leave: number;
            /** Format: int64 */
            present: number;
            /** Format: int64 */
            stopped: number;
        };
        CourseCard: {
            /** Format: uuid */
            course: string;
            ends: string;
            held: boolean;
            /** Format: int32 */
            left: number;
            /** Format: int32 */
            lessons: number;
            name: string;
            /** Format: int32 */
            places: number;
            /** Format: int64 */
            price_fen: number;
            /** Format: int32 */
            rank: number | null;
            slot: string;
            slot_name: string;
            starts: string;
            /** Format: int32 */
            waiting: number;
            weekdays: number[];
            why_not: components["schemas"]["WhyNot"] | null;
            why_not_wait: components["schemas"]["WhyNot"] | null;
        };
        CourseContent: {
            activity: components["schemas"]["Activity"];
            aims: string;
            grades?: number[];
            item: string;
            kind: components["schemas"]["CourseKind"];
            /** Format: uuid */
            listing?: string | null;
            materials: string;
            name: string;
            outside_item?: string | null;
            /** Format: int32 */
            places_max: number;
            /** Format: int32 */
            places_min: number;
            price_basis: string;
            /** Format: int64 */
            price_fen: number;
            /** Format: uuid */
            room?: string | null;
            safety: string;
            slot: string;
            /** Format: uuid */
            teacher?: string | null;
        };
        CourseDetail: {
            county: string;
            course: components["schemas"]["CourseView"];
            prices: components["schemas"]["CoursePrice"][];
            school: components["schemas"]["CatalogueBody"];
        };
        /** @enum {string} */
        CourseKind: "base" | "special";
        CoursePlaces: {
            classes: components["schemas"]["ClassPlaces"][];
            /** Format: uuid */
            course: string;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            reserved: number;
        };
        CoursePlacesInput: {
            classes?: components["schemas"]["ClassPlaces"][];
            /** Format: uuid */
            course?: string;
            /** Format: int32 */
            places?: number;
            /** Format: int32 */
            reserved?: number;
        };
        CoursePrice: {
            /** Format: date-time */
            decided_at: string | null;
            decision_reason: string | null;
            document: string | null;
            /** Format: int64 */
            price_fen: number;
            /** Format: date-time */
            proposed_at: string;
            reason: string;
            /** Format: int64 */
            serial: number;
            state: string;
        };
        CourseRef: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["CourseKind"];
            name: string;
            slot: string;
        };
        CourseResult: {
            below_min: boolean;
            /** Format: uuid */
            course: string;
            /** Format: int32 */
            kept: number;
            kept_for: components["schemas"]["KeptFor"];
            last_number: string | null;
            last_open_number: string | null;
            /** Format: int32 */
            last_priority: number | null;
            name: string;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            places_min: number;
            /** Format: int32 */
            seated: number;
            slot: string;
            slot_name: string;
            /** Format: int32 */
            wished: number;
            /** Format: int32 */
            wished_first: number;
        };
        /** @enum {string} */
        CourseState: "planned" | "offered" | "stopped";
        CourseView: {
            actions: components["schemas"]["CatalogueAction"][];
            activity: components["schemas"]["Activity"];
            aims: string;
            ends: string;
            grades: number[];
            hits: components["schemas"]["ScreenHit"][];
            /** Format: uuid */
            id: string;
            item: string;
            kind: components["schemas"]["CourseKind"];
            /** Format: int32 */
            lessons: number;
            /** Format: uuid */
            listing: string | null;
            materials: string;
            name: string;
            outside_body_name: string | null;
            outside_item: string | null;
            /** Format: int32 */
            places_max: number;
            /** Format: int32 */
            places_min: number;
            /** Format: uuid */
            plan: string;
            price_approved: boolean;
            price_basis: string;
            /** Format: int64 */
            price_fen: number;
            /** Format: uuid */
            room: string | null;
            room_name: string | null;
            safety: string;
            screen: components["schemas"]["ScreenState"];
            screen_reason: string | null;
            slot: string;
            slot_name: string;
            starts: string;
            state: components["schemas"]["CourseState"];
            stop_reason: string | null;
            /** Format: uuid */
            teacher: string | null;
            teacher_name: string | null;
            /** Format: int64 */
            version: number;
            weekdays: number[];
        };
        DayFigures: {
            /** Format: int64 */
            closed: number;
            counters: components["schemas"]["Counters"];
            /** Format: int64 */
            days: number;
            name: string;
            /** Format: int64 */
            registers: number;
            /** Format: uuid */
            school: string;
        };
        DayFiguresList: {
            items: components["schemas"]["DayFigures"][];
        };
        /** @enum {string} */
        DayKind: "closed" | "half_day" | "follows";
        DayOffView: {
            /** Format: date */
            day: string;
            words: string;
            words_en: string;
        };
        Deadline: {
            /** Format: date */
            date: string | null;
            raw: string;
        };
        /** @enum {string} */
        DecidedBy: "guardian" | "class_teacher" | "paper" | "settlement";
        /** @enum {string} */
        Decision: "accepted" | "refused";
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
        /** @enum {string} */
        DifferenceKind: "came_without_consent" | "came_without_bill" | "billed_never_came" | "place_without_bill";
        /** @enum {string} */
        DisputeOutcome: "stays" | "ends" | "given" | "refused" | "agreed";
        DisputeRow: {
            class_name: string;
            contested_name: string | null;
            county: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["AgreementKind"] | null;
            open: boolean;
            /** Format: date-time */
            opened_at: string;
            opened_by: string;
            outcome: components["schemas"]["DisputeOutcome"] | null;
            /** Format: uuid */
            pupil: string;
            pupil_name: string;
            reason: string;
            /** Format: int32 */
            school_year: number | null;
            /** Format: date-time */
            settled_at: string | null;
            settled_by: string | null;
            settlement: string | null;
            subject: components["schemas"]["DisputeSubject"];
            term: components["schemas"]["TermKind"] | null;
        };
        DisputeRowPage: {
            items: components["schemas"]["DisputeRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        /** @enum {string} */
        DisputeSubject: "binding" | "consent";
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
        DrawAction: {
            action: string;
            enabled: boolean;
            reason: string | null;
            reason_text: string | null;
            reason_text_en: string | null;
            words: string;
            words_en: string;
        };
        /** @enum {string} */
        DrawEvent: "announced" | "value_entered" | "value_confirmed" | "value_taken_back" | "drawn" | "cancelled";
        DrawEventView: {
            /** Format: date-time */
            at: string;
            by: string;
            event: components["schemas"]["DrawEvent"];
            note: string;
        };
        DrawRow: {
            /** Format: date-time */
            announced_at: string;
            county: string;
            /** Format: date-time */
            drawn_at: string | null;
            /** Format: date-time */
            draws_at: string;
            /** Format: uuid */
            id: string;
            mechanism: components["schemas"]["Mechanism"];
            /** Format: uuid */
            round: string;
            round_title: string;
            /** Format: uuid */
            school: string;
            school_name: string;
            state: components["schemas"]["DrawState"];
        };
        DrawRowPage: {
            items: components["schemas"]["DrawRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        /** @enum {string} */
        DrawState: "announced" | "entered" | "confirmed" | "drawn" | "cancelled";
        DrawStep: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["DrawState"];
            /** Format: int64 */
            version: number;
        };
        DrawView: {
            actions: components["schemas"]["DrawAction"][];
            algorithm: components["schemas"]["Algorithm"];
            commitment: string;
            county: string;
            /** Format: int64 */
            courses: number;
            /** Format: date-time */
            draws_at: string;
            events: components["schemas"]["DrawEventView"][];
            fairness: components["schemas"]["Fairness"] | null;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            left_with_nothing: number;
            list_digest: string;
            list_sha256: string;
            mechanism: components["schemas"]["Mechanism"];
            /** Format: int64 */
            places: number;
            /** Format: int64 */
            places_left: number;
            public_source: string;
            public_value: string | null;
            /** Format: int64 */
            pupils: number;
            record_sha256: string | null;
            results: components["schemas"]["CourseResult"][];
            /** Format: uuid */
            round: string;
            round_title: string;
            /** Format: uuid */
            school: string;
            school_name: string;
            secret: string | null;
            seed: string | null;
            state: components["schemas"]["DrawState"];
            /** Format: int64 */
            version: number;
            /** Format: int64 */
            wishes: number;
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
        EarlierReckoning: {
            /** Format: int64 */
            gross_fen: number;
            objection: string;
            /** Format: int64 */
            revision: number;
            words: string;
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
        Entry: {
            note: string;
            paper: boolean;
        };
        /** @enum {string} */
        EntryAnswer: "confirmed" | "wrong";
        EntryView: {
            /** Format: date-time */
            entered_at: string;
            entered_by: string;
            /** Format: uuid */
            id: string;
            kind: string;
            note: string;
            paper: boolean;
            words: string;
        };
        ExemptionCategory: {
            basis: string;
            key: string;
            /** Format: int32 */
            percent: number;
            words: string;
            words_en: string;
        };
        ExemptionLists: {
            items: components["schemas"]["ExemptionListView"][];
        };
        ExemptionListView: {
            /** Format: date-time */
            at: string | null;
            /** Format: uuid */
            body: string;
            body_name: string;
            by: string;
            faults: components["schemas"]["ListFault"][];
            /** Format: int64 */
            grants: number;
            /** Format: uuid */
            id: string | null;
            name: string;
            /** Format: int64 */
            rows: number;
        };
        ExemptionView: {
            actions: components["schemas"]["FeesExemptionsActionView"][];
            category: string;
            category_words: string;
            category_words_en: string;
            class_name: string;
            county: string;
            document: string;
            end_reason: string | null;
            ended_by: string | null;
            /** Format: date */
            ends_on: string | null;
            evidence: string;
            /** Format: date */
            from: string;
            /** Format: date-time */
            granted_at: string;
            granted_by: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            list: string | null;
            list_name: string;
            /** Format: int32 */
            percent: number;
            /** Format: uuid */
            pupil: string;
            pupil_code: string;
            pupil_name: string;
            rule_basis: string;
            state: components["schemas"]["GrantState"];
            /** Format: date */
            until: string;
        };
        Expansion: {
            bodies: components["schemas"]["BodyLine"][];
            unknown: string[];
        };
        /** @enum {string} */
        ExpiryRule: "stated" | "five_years" | "two_years" | "task_deadline" | "permanent";
        ExplainedDifference: {
            /** Format: int64 */
            attended: number;
            class_name: string;
            /** Format: int64 */
            due_fen: number;
            kind: components["schemas"]["DifferenceKind"];
            name: string;
            note: string | null;
            note_by: string | null;
            /** Format: int64 */
            paid_fen: number;
            /** Format: uuid */
            pupil: string;
            words: string;
            words_en: string;
        };
        Fairness: {
            /** Format: int64 */
            any_wish: number;
            /** Format: int64 */
            applicants: number;
            by_rank: number[];
            /** Format: int64 */
            first_wish: number;
            /** Format: int64 */
            justified_envy: number;
            /** Format: int64 */
            nothing: number;
        };
        FamilyChildMoney: {
            bills: components["schemas"]["OpenBillRow"][];
            class_name: string;
            code: string;
            county: string;
            name: string;
            /** Format: int64 */
            open_fen: number;
            paid: components["schemas"]["FamilyPaid"][];
            pay_online: components["schemas"]["PaymentAction"];
            payee: components["schemas"]["PayeeView"] | null;
            /** Format: uuid */
            pupil: string;
            school_name: string;
        };
        FamilyDay: {
            children: components["schemas"]["ChildDay"][];
            /** Format: date-time */
            now: string;
        };
        FamilyEffect: {
            /** Format: int64 */
            capped_fen: number;
            /** Format: int64 */
            exempt_percent: number;
            /** Format: int64 */
            gross_fen: number;
            /** Format: int64 */
            pays_fen: number;
        };
        FamilyMoney: {
            children: components["schemas"]["FamilyChildMoney"][];
        };
        FamilyPaid: {
            /** Format: int64 */
            amount_fen: number;
            channel: string;
            channel_en: string;
            /** Format: date */
            day: string;
            /** Format: uuid */
            payment: string;
            /** Format: uuid */
            receipt: string | null;
            receipt_number: string | null;
        };
        FamilySession: {
            cancel_words: string | null;
            /** Format: uuid */
            course: string;
            course_name: string;
            /** Format: date */
            day: string;
            ends: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["CourseKind"];
            room_name: string | null;
            settlement: components["schemas"]["Settlement"] | null;
            starts: string;
            state: components["schemas"]["SessionState"];
            substitute: boolean;
            teacher_name: string | null;
            /** Format: int32 */
            weekday: number;
        };
        FamilyTimetable: {
            children: components["schemas"]["ChildWeek"][];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        FeeNoticeDraft: {
            actions: components["schemas"]["FeesDisclosureActionView"][];
            changes: components["schemas"]["NoticeChange"][];
            content: components["schemas"]["NoticeContent"];
            county: string;
            differs: boolean;
            obstacles: components["schemas"]["NoticeObstacle"][];
            /** Format: uuid */
            plan: string;
            /** Format: uuid */
            school: string;
            school_name: string;
            sha256: string;
            /** Format: uuid */
            standing: string | null;
            term_words: string;
            term_words_en: string;
            /** Format: int32 */
            version: number;
        };
        FeeNoticePlan: {
            /** Format: uuid */
            plan: string;
            state: string;
            term_words: string;
            term_words_en: string;
        };
        FeeNoticeRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            plan: string;
            /** Format: date-time */
            published_at: string;
            published_by: string;
            state: components["schemas"]["NoticeState"];
            term_words: string;
            term_words_en: string;
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            withdrawn_at: string | null;
            withdrawn_reason: string | null;
        };
        FeeNoticeView: {
            actions: components["schemas"]["FeesDisclosureActionView"][];
            changes: components["schemas"]["NoticeChange"][];
            content: components["schemas"]["NoticeContent"];
            county: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            plan: string;
            /** Format: date-time */
            published_at: string;
            published_by: string;
            qr: components["schemas"]["QrView"];
            /** Format: uuid */
            school: string;
            school_name: string;
            sha256: string;
            state: components["schemas"]["NoticeState"];
            term_words: string;
            term_words_en: string;
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            withdrawn_at: string | null;
            withdrawn_by: string | null;
            withdrawn_reason: string | null;
        };
        FeesDisclosureActionView: {
            action: string;
            enabled: boolean;
            reason: string | null;
            reason_text: string | null;
            reason_text_en: string | null;
            words: string;
            words_en: string;
        };
        FeesExemptionsActionView: {
            action: string;
            enabled: boolean;
            reason: string | null;
            reason_text: string | null;
            reason_text_en: string | null;
            words: string;
            words_en: string;
        };
        FeeStatementLine: {
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            balance_fen: number;
            kind: string;
            /** Format: int64 */
            owed_fen: number;
            /** Format: int64 */
            paid_fen: number;
            words: string;
            words_en: string;
        };
        FeeStatementView: {
            /** Format: int64 */
            balance_fen: number;
            code: string;
            lines: components["schemas"]["FeeStatementLine"][];
            name: string;
            /** Format: uuid */
            plan: string;
            /** Format: uuid */
            pupil: string;
            school_name: string;
            /** Format: int32 */
            school_year: number;
            term: components["schemas"]["TermKind"];
        };
        FeesView: {
            /** Format: int64 */
            bills: number;
            county: string;
            /** Format: int64 */
            due_fen: number;
            /** Format: int64 */
            exempt_fen: number;
            /** Format: int64 */
            open_fen: number;
            /** Format: int64 */
            paid_fen: number;
            /** Format: uuid */
            plan: string;
            /** Format: int64 */
            pupils: number;
            runs: components["schemas"]["BillRunView"][];
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int32 */
            school_year: number;
            settlement: components["schemas"]["SettlementView"] | null;
            term: components["schemas"]["TermKind"];
            /** Format: int64 */
            waived_fen: number;
        };
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
        /** @enum {string} */
        Fund: "service" | "agency";
        GivenGuardian: {
            name: string;
            phone?: string | null;
            relation: string;
        };
        /** @enum {string} */
        Grade: "A" | "B" | "C" | "X" | "K";
        GradeMinutes: {
            /** Format: int32 */
            base_minutes: number;
            /** Format: int32 */
            grade: number;
            /** Format: int32 */
            minutes: number;
        };
        GradePrice: {
            /** Format: int32 */
            grade: number;
            /** Format: int64 */
            price_fen: number;
        };
        GradeWindow: {
            /** Format: date-time */
            closes: string;
            grades: number[];
            /** Format: date-time */
            opens: string;
        };
        GradeWindowInput: {
            /** Format: date-time */
            closes: string;
            grades?: number[];
            /** Format: date-time */
            opens: string;
        };
        /** @enum {string} */
        GrantKind: "grant" | "subsidy";
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
        /** @enum {string} */
        GrantState: "coming" | "running" | "over" | "ended";
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
        /** @enum {string} */
        GroupAnswer: "agree" | "give_back";
        GroupAnswerRow: {
            answer: components["schemas"]["GroupAnswer"] | null;
            /** Format: date-time */
            answered_at: string | null;
            answered_by: string;
            class_name: string;
            outcome: string;
            /** Format: uuid */
            pupil: string;
            pupil_name: string;
        };
        /** @enum {string} */
        GroupCaseState: "asking" | "done" | "dropped";
        GroupCaseView: {
            actions: components["schemas"]["AfterschoolEnrolmentActionView"][];
            answers: components["schemas"]["GroupAnswerRow"][];
            /** Format: date-time */
            answers_until: string;
            /** Format: uuid */
            course: string;
            course_name: string;
            /** Format: uuid */
            id: string;
            measure: components["schemas"]["GroupMeasure"];
            reason: string;
            state: components["schemas"]["GroupCaseState"];
            /** Format: uuid */
            target: string | null;
            target_name: string;
        };
        GroupFairness: {
            any_wish: number | null;
            /** Format: int64 */
            applicants: number | null;
            first_wish: number | null;
            group: string;
        };
        /** @enum {string} */
        GroupKind: "disabled" | "left_behind" | "migrant" | "single_parent" | "both_working" | "hardship" | "registered_poor" | "low_income" | "extreme_poverty" | "relapse_risk" | "poverty_edge" | "sudden_hardship" | "orphan" | "de_facto_orphan" | "martyr";
        /** @enum {string} */
        GroupMeasure: "merge" | "move" | "cancel";
        GroupRow: {
            class_name: string;
            county: string;
            document: string;
            ended_reason: string | null;
            entered_by: string;
            evidence: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["GroupKind"];
            /** Format: uuid */
            pupil: string;
            pupil_code: string;
            pupil_name: string;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_until: string;
            /** Format: int64 */
            version: number;
            words: string;
        };
        GroupRowPage: {
            items: components["schemas"]["GroupRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        GroupSize: {
            /** Format: int32 */
            adults: number;
            /** Format: uuid */
            course: string;
            name: string;
            over: boolean;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            pupils: number;
            words: string;
            words_en: string;
        };
        GuardianshipRow: {
            actions: components["schemas"]["RosterAction"][];
            /** Format: date-time */
            asked_at: string;
            class_name: string;
            /** Format: date-time */
            confirmed_at: string | null;
            confirmed_by: string | null;
            county: string;
            ended_reason: string | null;
            /** Format: uuid */
            id: string;
            known_names: string[];
            name: string;
            /** Format: uuid */
            pupil: string;
            pupil_name: string;
            relation: string;
            state: components["schemas"]["GuardianshipState"];
            /** Format: int64 */
            version: number;
        };
        GuardianshipRowPage: {
            items: components["schemas"]["GuardianshipRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        /** @enum {string} */
        GuardianshipState: "waiting" | "confirmed" | "disputed" | "refused" | "ended";
        HandedOver: {
            /** Format: date-time */
            at: string;
            class_name: string;
            earlier: boolean;
            left_with: string;
            method: components["schemas"]["HandOverMethod"];
            name: string;
            /** Format: uuid */
            pupil: string;
        };
        HandOverList: {
            left: components["schemas"]["HandOverRow"][];
            session: components["schemas"]["RegisterSession"];
            waiting: components["schemas"]["HandOverRow"][];
        };
        /** @enum {string} */
        HandOverMethod: "code" | "qr" | "guardian" | "collector" | "alone" | "sibling";
        HandOverRow: {
            class_name: string;
            collectors: components["schemas"]["CollectorRow"][];
            guardians: string[];
            /** Format: date-time */
            left_at: string | null;
            left_with: string | null;
            may_go_alone: boolean;
            method: components["schemas"]["HandOverMethod"] | null;
            must_not: string[];
            name: string;
            /** Format: uuid */
            pupil: string;
            /** Format: int64 */
            rung: number;
            siblings: string[];
            stays_on: boolean;
        };
        HeadLineSheet: {
            county: string;
            /** Format: date */
            first_day: string;
            /** Format: int64 */
            gross_fen: number;
            /** Format: uuid */
            id: string;
            /** Format: date */
            last_day: string;
            names: string;
            school_name: string;
        };
        HealthNoteView: {
            /** Format: uuid */
            pupil: string;
            text: string;
            /** Format: date-time */
            written_at: string | null;
        };
        HeldRow: {
            group: string;
            holding: components["schemas"]["Holding"] | null;
            parameter: string;
            parameter_words: string;
            parameter_words_en: string;
            refusal: string | null;
            refusal_text: string | null;
            refusal_text_en: string | null;
            stage: components["schemas"]["OrgStage"] | null;
            tier: components["schemas"]["Tier"] | null;
        };
        HeldView: {
            actions: components["schemas"]["RulesActionView"][];
            /** Format: date */
            on: string;
            path: string;
            place: string;
            place_name: string;
            rows: components["schemas"]["HeldRow"][];
        };
        Holding: {
            basis: components["schemas"]["Basis"];
            candidates: components["schemas"]["Candidate"][];
            parameter: string;
            state: components["schemas"]["RuleState"];
            unit: string;
            value: unknown;
            words: string;
            words_en: string;
        };
        ImpactCount: {
            kind: string;
            /** Format: int64 */
            number: number;
        };
        ImpactItem: {
            /** Format: uuid */
            body: string;
            id: string;
            kind: string;
            words: string;
            words_en: string;
        };
        ImpactPlace: {
            after: string;
            before: string;
            /** Format: uuid */
            body: string;
            name: string;
            path: string;
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
        /** @enum {string} */
        ImportKind: "roster" | "groups";
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
        /** @enum {string} */
        IncidentAct: "note" | "measure" | "insurance" | "reported" | "escalated" | "closed";
        IncidentEntryRow: {
            act: components["schemas"]["IncidentAct"];
            /** Format: date-time */
            at: string;
            by_name: string;
            /** Format: int64 */
            serial: number;
            words: string;
        };
        /** @enum {string} */
        IncidentKind: "injury" | "illness" | "missing_child" | "conflict" | "food" | "facility" | "other";
        IncidentRow: {
            closed: boolean;
            county: string;
            /** Format: date-time */
            due_at: string | null;
            /** Format: int64 */
            entries: number;
            escalated: boolean;
            /** Format: date-time */
            happened_at: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["IncidentKind"];
            recorded_by_name: string;
            /** Format: date-time */
            reported_at: string | null;
            school: string;
            severity: components["schemas"]["Severity"];
            words: string;
        };
        IncidentRowPage: {
            items: components["schemas"]["IncidentRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        IncidentView: {
            actions: components["schemas"]["AfterschoolAttendanceActionView"][];
            county: string;
            /** Format: date-time */
            due_at: string | null;
            entries: components["schemas"]["IncidentEntryRow"][];
            /** Format: date-time */
            happened_at: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["IncidentKind"];
            pupils: string[];
            /** Format: date-time */
            recorded_at: string;
            recorded_by_name: string;
            /** Format: uuid */
            school: string;
            school_name: string;
            severity: components["schemas"]["Severity"];
            words: string;
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
        InvoiceFigures: {
            /** Format: uuid */
            body: string;
            body_name: string;
            /** Format: int64 */
            difference_fen: number;
            difference_words: string;
            /** Format: date */
            due_day: string;
            /** Format: int64 */
            invoiced_fen: number;
            /** Format: int64 */
            lessons: number;
            number: string;
            overdue: boolean;
            /** Format: int64 */
            reckoned_fen: number;
        };
        InvoicePreview: {
            body_name: string;
            /** Format: int64 */
            lessons: number;
            /** Format: int64 */
            reckoned_fen: number;
            taught: components["schemas"]["PaidSession"][];
            unpaid: components["schemas"]["UnpaidSession"][];
        };
        Issuer: {
            from: string[];
            name: string;
            normalized: string | null;
        };
        KeptConstraint: {
            hard: boolean;
            name: string;
            sentence: string;
            sentence_en: string;
        };
        /** @enum {string} */
        KeptFor: "nobody" | "priority" | "classes";
        KindSum: {
            /** Format: int64 */
            amount_fen: number;
            kind: components["schemas"]["SpendingKind"];
            words: string;
            words_en: string;
        };
        KindView: {
            above: boolean;
            /** Format: int64 */
            ceiling_percent: number | null;
            ceiling_words: string;
            ceiling_words_en: string;
            kind: components["schemas"]["SpendingKind"];
            /** Format: int64 */
            left_fen: number | null;
            listed: components["schemas"]["Listed"];
            /** Format: int64 */
            share_permille: number;
            /** Format: int64 */
            spent_fen: number;
            words: string;
            words_en: string;
        };
        KnownGuardian: {
            name: string;
            phone_masked: string | null;
            relation: string;
        };
        /** @enum {string} */
        LeaveKind: "sick" | "family" | "other";
        LeaveList: {
            items: components["schemas"]["LeaveView"][];
        };
        LeaveSession: {
            course: string;
            /** Format: date-time */
            cutoff_at: string | null;
            /** Format: date */
            date: string;
            effect: string;
            effect_en: string;
            in_time: boolean | null;
            /** Format: uuid */
            session: string;
            starts: string;
        };
        LeaveView: {
            /** Format: date-time */
            asked_at: string | null;
            asked_by_name: string | null;
            basis: string | null;
            /** Format: date */
            first_day: string;
            /** Format: uuid */
            id: string | null;
            kind: components["schemas"]["LeaveKind"];
            /** Format: date */
            last_day: string;
            /** Format: uuid */
            pupil: string;
            sessions: components["schemas"]["LeaveSession"][];
            withdraw: components["schemas"]["AfterschoolAttendanceActionView"];
            /** Format: date-time */
            withdrawn_at: string | null;
            words: string;
        };
        LedgerAccountRow: {
            account: components["schemas"]["Account"];
            /** Format: int64 */
            after_fen: number;
            /** Format: int64 */
            before_fen: number;
            /** Format: int64 */
            credit_fen: number;
            /** Format: int64 */
            debit_fen: number;
            debit_side: boolean;
            words: string;
            words_en: string;
        };
        LedgerEntryRow: {
            actor_name: string;
            /** Format: int64 */
            amount_fen: number;
            basis: string;
            /** Format: date-time */
            booked_at: string;
            credit_words: string;
            /** Format: date */
            day: string;
            debit_words: string;
            /** Format: uuid */
            id: string;
            reason_words: string;
            reference: string;
            reference_kind: string;
            /** Format: uuid */
            reverses: string | null;
            /** Format: int64 */
            serial: number;
            words: string;
        };
        LedgerEntryRowPage: {
            items: components["schemas"]["LedgerEntryRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        LedgerView: {
            accounts: components["schemas"]["LedgerAccountRow"][];
            /** Format: int64 */
            difference_fen: number;
            fund: components["schemas"]["Fund"];
            locked: boolean;
            period: string;
            /** Format: uuid */
            school: string;
            school_name: string;
        };
        LeftOver: {
            courses: components["schemas"]["CourseResult"][];
            pupils: components["schemas"]["LeftPupil"][];
        };
        LeftPupil: {
            code: string;
            /** Format: int32 */
            grade: number;
            /** Format: uuid */
            pupil: string;
            /** Format: int64 */
            wishes: number;
        };
        /** @enum {string} */
        Level: "province" | "prefecture" | "county";
        LevelView: {
            level: components["schemas"]["PlaceLevel"];
            place: string;
            place_name: string;
            values: components["schemas"]["Considered"][];
        };
        /** @enum {string} */
        LineFate: "automatic" | "parked" | "known";
        /** @enum {string} */
        LineKind: "own" | "retired" | "outside" | "manager" | "body";
        /** @enum {string} */
        LineState: "waiting" | "confirmed" | "objected" | "settled";
        LineView: {
            /** Format: int32 */
            confidence: number | null;
            /** Format: int32 */
            number: number;
            text: string;
        };
        /** @enum {string} */
        LinkState: "resolved" | "waiting" | "ambiguous" | "outside";
        /** @enum {string} */
        Listed: "listed" | "no_list" | "outside";
        ListEntry: {
            /** Format: uuid */
            notice: string | null;
            number: string | null;
            reason: string;
            title: string;
            verdict: components["schemas"]["Verdict"];
        };
        ListFault: {
            column: string;
            /** Format: int32 */
            row: number;
            slug: string;
            text: string;
            text_en: string;
        };
        ListingRow: {
            /** Format: date-time */
            applied_at: string;
            /** Format: uuid */
            body: string;
            county: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            items: number;
            /** Format: date */
            licence_until: string;
            /** Format: date */
            listed_until: string | null;
            name: string;
            /** Format: int64 */
            running_courses: number;
            standing: components["schemas"]["ListingStanding"];
            state: components["schemas"]["ListingState"];
        };
        ListingRowPage: {
            items: components["schemas"]["ListingRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        ListingStanding: {
            may_open_courses: boolean;
            tone: string;
            words: string;
            words_en: string;
        };
        /** @enum {string} */
        ListingState: "applied" | "listed" | "refused" | "exited";
        ListingView: {
            about: string;
            actions: components["schemas"]["CatalogueAction"][];
            annual_checks: components["schemas"]["OutsideAnnualCheck"][];
            /** Format: date-time */
            applied_at: string;
            body: components["schemas"]["CatalogueBody"];
            contact: string;
            county: string;
            credit_code: string;
            credit_warning: string | null;
            decision_document: string | null;
            decision_reason: string | null;
            deposit_check: components["schemas"]["PlanCheckLine"];
            /** Format: int64 */
            deposit_fen: number;
            /** Format: date */
            deposit_paid_on: string | null;
            exit_reason: string | null;
            /** Format: date */
            exited_on: string | null;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["OutsideItemView"][];
            licence_kind: string;
            licence_number: string;
            /** Format: date */
            licence_until: string;
            /** Format: date */
            listed_from: string | null;
            /** Format: date */
            listed_until: string | null;
            name: string;
            on_national_platform: boolean;
            running_courses: components["schemas"]["RunningOutsideCourse"][];
            staff: components["schemas"]["OutsideStaffView"][];
            standing: components["schemas"]["ListingStanding"];
            state: components["schemas"]["ListingState"];
            timeline: components["schemas"]["CatalogueEvent"][];
            /** Format: int64 */
            version: number;
        };
        MadeTimetable: {
            /** Format: int64 */
            added: number;
            /** Format: int64 */
            changed: number;
            /** Format: int64 */
            days: number;
            /** Format: int64 */
            differing: number;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            kept: number;
            notes: components["schemas"]["Clash"][];
            /** Format: int64 */
            removed: number;
            /** Format: int64 */
            version: number;
        };
        MadeToken: {
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            secret: string;
        };
        /** @enum {string} */
        Mark: "none" | "present" | "late" | "left_early" | "leave" | "absent" | "stopped";
        MarkOf: {
            at?: string | null;
            mark: components["schemas"]["Mark"];
            /** Format: uuid */
            pupil: string;
        };
        /** @enum {string} */
        MaskedField: "resident_id" | "number" | "phone_1" | "phone_2";
        /** @enum {string} */
        MatchHint: "code" | "name" | "bill" | "all_bills" | "siblings" | "part" | "over" | "only_amount" | "also_named";
        /** @enum {string} */
        MatchStrength: "certain" | "likely" | "possible";
        /** @enum {string} */
        Mechanism: "da" | "rsd" | "first_come";
        /** @enum {string} */
        Mode: "lottery" | "first_come" | "class_quota" | "assigned";
        MoneyGrantRow: {
            /** Format: int64 */
            amount_fen: number;
            by_name: string;
            /** Format: date */
            day: string;
            document: string;
            giver: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["GrantKind"];
        };
        MonthEntry: {
            /** Format: date */
            date: string;
            mark: components["schemas"]["Mark"];
            starts: string;
        };
        MonthView: {
            counters: components["schemas"]["Counters"];
            entries: components["schemas"]["MonthEntry"][];
            month: string;
            name: string;
            /** Format: uuid */
            pupil: string;
        };
        NamedDay: {
            /** Format: date */
            date: string;
            name: string;
        };
        NewBillRow: {
            class_name: string;
            /** Format: int64 */
            cut_fen: number;
            /** Format: int64 */
            due_fen: number;
            /** Format: int64 */
            exempt_fen: number;
            /** Format: int64 */
            gross_fen: number;
            name: string;
            /** Format: uuid */
            pupil: string;
            words: string;
            words_en: string;
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
        /** @enum {string} */
        NoBill: "no_consent" | "not_on_roll" | "not_published" | "price_changed" | "no_lessons";
        NoBillRow: {
            class_name: string;
            name: string;
            /** Format: uuid */
            pupil: string;
            why: components["schemas"]["NoBill"];
            words: string;
            words_en: string;
        };
        NoticeChange: {
            after: string;
            before: string;
            what: string;
            words: string;
            words_en: string;
        };
        NoticeContent: {
            county_name: string;
            free_policy: string;
            free_policy_en: string;
            items: components["schemas"]["NoticeItem"][];
            phones: components["schemas"]["NoticePhone"][];
            plan_document: string;
            reductions: components["schemas"]["NoticeReduction"][];
            rules: components["schemas"]["NoticeRule"][];
            schema: string;
            school_code: string;
            school_name: string;
            /** Format: int32 */
            school_year: number;
            scope: string;
            scope_en: string;
            term: components["schemas"]["TermKind"];
            unit: string;
            unit_en: string;
        };
        NoticeItem: {
            document: string;
            grades: components["schemas"]["GradePrice"][];
            item: string;
            name: string;
            stopped: boolean;
        };
        NoticeObstacle: {
            slug: string;
            words: string;
            words_en: string;
        };
        NoticePhone: {
            body_name: string;
            hours: string;
            number: string;
            words: string;
            words_en: string;
        };
        NoticeReduction: {
            body_name: string;
            category: string;
            document: string;
            /** Format: int32 */
            percent: number;
            stage: string;
            words: string;
            words_en: string;
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
        NoticeRule: {
            body_name: string;
            clause: string;
            document: string;
            parameter: string;
            stage: string;
            state: string;
            value: string;
            value_en: string;
            words: string;
            words_en: string;
        };
        NoticesActionView: {
            action: string;
            enabled: boolean;
            reason: string | null;
            reason_text: string | null;
            reason_text_en: string | null;
            words: string;
            words_en: string;
        };
        /** @enum {string} */
        NoticesStage: "draft" | "checked" | "published";
        NoticesTaskList: {
            items: components["schemas"]["TaskView"][];
        };
        /** @enum {string} */
        NoticeState: "standing" | "superseded" | "withdrawn";
        NoticeStep: {
            /** Format: uuid */
            id: string;
            same_number: components["schemas"]["NoticeRef"][];
            stage: components["schemas"]["NoticesStage"];
            /** Format: int64 */
            version: number;
        };
        NoticeView: {
            actions: components["schemas"]["NoticesActionView"][];
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
        /** @enum {string} */
        NotifyBy: "none" | "mail";
        /** @enum {string} */
        NotPaid: "cancelled" | "nobody_taught" | "no_register" | "through_body" | "no_rate" | "no_lessons" | "paid_elsewhere" | "no_price" | "not_by_body";
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
        /** @enum {string} */
        NumberKind: "G" | "J" | "L";
        /** @enum {string} */
        OfferAnswer: "accept" | "decline";
        OfferRow: {
            activity: components["schemas"]["Activity"];
            body_name: string;
            grades: number[];
            item: string;
            item_name: string;
            /** Format: uuid */
            listing: string;
            /** Format: int64 */
            price_fen: number;
            /** Format: date */
            until: string;
        };
        OfferRowPage: {
            items: components["schemas"]["OfferRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
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
        OnlineOrderView: {
            /** Format: int64 */
            amount_fen: number;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            paid: boolean;
            pay_url: string;
        };
        OpenBillList: {
            bills: components["schemas"]["OpenBillRow"][];
            /** Format: int64 */
            open_fen: number;
        };
        OpenBillRow: {
            /** Format: uuid */
            bill: string;
            class_name: string;
            code: string;
            /** Format: int64 */
            due_fen: number;
            name: string;
            /** Format: int64 */
            open_fen: number;
            /** Format: uuid */
            pupil: string;
            words: string;
        };
        OrderOutcome: {
            /** Format: uuid */
            plan: string;
            reason: string;
            school_name: string;
            settled: boolean;
            words: string;
        };
        OrderView: {
            county: string;
            /** Format: int64 */
            done: number;
            /** Format: uuid */
            id: string;
            outcomes: components["schemas"]["OrderOutcome"][];
            /** Format: int64 */
            schools: number;
            /** Format: int64 */
            settled: number;
        };
        /** @enum {string} */
        OrgStage: "kindergarten" | "primary" | "junior" | "nine_year" | "senior" | "complete" | "special" | "secondary_vocational" | "technician" | "higher_vocational";
        OrgWarning: {
            detail: string;
            field: string;
            slug: string;
        };
        /** @enum {string} */
        Outcome: "holds" | "conflicts" | "overruled" | "tightened" | "less_specific" | "less_certain" | "another_stage" | "another_tier" | "another_season" | "waits" | "elsewhere";
        OutsideAnnualCheck: {
            /** Format: date-time */
            at: string;
            by: string;
            result: string;
            words: string;
            /** Format: int32 */
            year: number;
        };
        OutsideItemContent: {
            activity: components["schemas"]["Activity"];
            code: string;
            grades?: number[];
            name: string;
            /** Format: int64 */
            price_fen: number;
        };
        OutsideItemView: {
            activity: components["schemas"]["Activity"];
            code: string;
            grades: number[];
            listed: boolean;
            name: string;
            /** Format: int64 */
            price_fen: number;
        };
        OutsideStaffView: {
            active: boolean;
            /** Format: date */
            contract_until: string;
            fit: boolean;
            /** Format: date */
            health_until: string;
            /** Format: uuid */
            id: string;
            name: string;
            skill: string;
            /** Format: int64 */
            version: number;
            /** Format: date */
            vetted_on: string;
            vetting_proof: string;
            /** Format: date */
            vetting_until: string;
        };
        OverdueRefundRow: {
            /** Format: int64 */
            amount_fen: number;
            /** Format: date-time */
            arose_at: string;
            /** Format: int64 */
            days: number;
            /** Format: int64 */
            days_max: number | null;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            missing_fen: number;
            overdue: boolean;
            pupil_code: string;
            school_name: string;
            state: components["schemas"]["RightState"];
            state_words: string;
            state_words_en: string;
        };
        OverdueRefundRowPage: {
            items: components["schemas"]["OverdueRefundRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        /** @enum {string} */
        OverrunCause: "outside_list" | "over_share";
        /** @enum {string} */
        OverrunDecision: "approved" | "refused";
        OverrunList: {
            items: components["schemas"]["OverrunRow"][];
            sheets: components["schemas"]["HeadLineSheet"][];
        };
        OverrunRow: {
            /** Format: int64 */
            amount_fen: number;
            /** Format: date-time */
            asked_at: string;
            asked_by_name: string;
            /** Format: int64 */
            before_fen: number;
            booked: boolean;
            cause: components["schemas"]["OverrunCause"];
            /** Format: int64 */
            ceiling_percent: number | null;
            county: string;
            /** Format: date */
            day: string;
            decide: components["schemas"]["PayAction"];
            /** Format: date-time */
            decided_at: string | null;
            decided_by_name: string;
            decision: components["schemas"]["OverrunDecision"] | null;
            document: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            income_fen: number;
            kind: components["schemas"]["SpendingKind"];
            kind_words: string;
            kind_words_en: string;
            /** Format: uuid */
            plan: string | null;
            reason: string;
            /** Format: uuid */
            school: string;
            school_name: string;
            subject: string;
            subject_kind: components["schemas"]["SubjectKind"];
            words: string;
        };
        OwnChild: {
            boarding: boolean;
            /** Format: date */
            born: string;
            class_name: string;
            code: string;
            county: string;
            guardians: components["schemas"]["ChildGuardian"][];
            /** Format: uuid */
            id: string;
            name: string;
            number_masked: string | null;
            school_name: string;
            state: components["schemas"]["PupilState"];
            under_14: boolean;
        };
        OwnPay: {
            items: components["schemas"]["OwnPayLine"][];
        };
        OwnPayLine: {
            confirm: components["schemas"]["PayAction"];
            county: string;
            /** Format: date */
            first_day: string;
            /** Format: date */
            last_day: string;
            line: components["schemas"]["PayLineView"];
            object: components["schemas"]["PayAction"];
            school_name: string;
            /** Format: uuid */
            sheet: string;
            state: components["schemas"]["SheetStep"];
            wage_words: string;
            wage_words_en: string;
        };
        OwnRefunds: {
            rights: components["schemas"]["RefundRightView"][];
        };
        OwnSurvey: {
            anonymous: boolean;
            answered: boolean;
            /** Format: date */
            closes_on: string;
            county: string;
            /** Format: uuid */
            id: string;
            introduction: string;
            pupil: string;
            pupil_name: string;
            questions: components["schemas"]["SurveyQuestion"][];
            school_name: string;
            title: string;
        };
        OwnSurveyPage: {
            items: components["schemas"]["OwnSurvey"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        PaidSession: {
            /** Format: int64 */
            amount_fen: number;
            course: string;
            /** Format: date */
            date: string;
            /** Format: int64 */
            lessons: number;
            /** Format: int64 */
            per_lesson_fen: number;
            /** Format: int64 */
            pupils: number;
            /** Format: uuid */
            session: string;
            stands_in: boolean;
            starts: string;
        };
        Parameter: {
            about: string;
            about_en: string;
            choices: components["schemas"]["Word"][];
            group: string;
            key: string;
            kind: components["schemas"]["ValueKind"];
            /** Format: int64 */
            least: number | null;
            lowest: components["schemas"]["PlaceLevel"];
            /** Format: int64 */
            most: number | null;
            qualifiers: components["schemas"]["Qualifier"][];
            set_by: string;
            set_by_en: string;
            tightening: components["schemas"]["Tightening"];
            unit: string;
            unit_words: string;
            unit_words_en: string;
            words: string;
            words_en: string;
        };
        ParameterView: {
            parameter: components["schemas"]["Parameter"];
            tightening_words: string;
            tightening_words_en: string;
        };
        Passage: {
            lines: number[];
            text: string;
        };
        PatrolList: {
            items: components["schemas"]["PatrolRow"][];
        };
        PatrolRow: {
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            attended: number;
            by_name: string;
            content_as_planned: boolean;
            course: string;
            /** Format: date */
            date: string;
            /** Format: uuid */
            id: string;
            order_good: boolean;
            /** Format: int64 */
            pupils_seen: number;
            safety_good: boolean;
            /** Format: uuid */
            session: string;
            teacher_present: boolean;
            words: string;
        };
        PayAction: {
            action: string;
            enabled: boolean;
            reason: string | null;
            reason_text: string | null;
            reason_text_en: string | null;
            words: string;
            words_en: string;
        };
        /** @enum {string} */
        PayeeKind: "school" | "treasury";
        PayeeView: {
            account_masked: string;
            account_name: string;
            bank: string;
            document: string;
            /** Format: date-time */
            entered_at: string;
            entered_by_name: string;
            kind: components["schemas"]["PayeeKind"];
            online: boolean;
            /** Format: int64 */
            version: number;
        };
        PayEffect: {
            /** Format: int32 */
            lessons: number;
            name: string;
            /** Format: uuid */
            teacher: string;
        };
        PayLineView: {
            /** Format: int64 */
            adjust_fen: number;
            adjust_words: string;
            agreed_by_name: string;
            answer_words: string;
            /** Format: date-time */
            answered_at: string | null;
            earlier: components["schemas"]["EarlierReckoning"][];
            /** Format: int64 */
            gross_fen: number;
            has_account: boolean;
            kind: components["schemas"]["LineKind"];
            /** Format: int64 */
            lessons: number;
            /** Format: int64 */
            line: number;
            name: string;
            /** Format: int64 */
            net_fen: number;
            /** Format: int64 */
            revision: number;
            /** Format: int64 */
            sessions: number;
            /** Format: int64 */
            sessions_fen: number;
            state: components["schemas"]["LineState"];
            taught: components["schemas"]["PaidSession"][];
            /** Format: int64 */
            tax_fen: number | null;
            words: string;
            words_en: string;
        };
        PaymentAction: {
            action: string;
            enabled: boolean;
            reason: string | null;
            reason_text: string | null;
            reason_text_en: string | null;
            words: string;
            words_en: string;
        };
        PaymentPart: {
            /** Format: int64 */
            amount_fen: number;
            /** Format: uuid */
            bill: string;
        };
        PaymentRow: {
            /** Format: int64 */
            amount_fen: number;
            channel: components["schemas"]["Channel"];
            /** Format: date */
            day: string;
            /** Format: int64 */
            handed_back_fen: number;
            /** Format: uuid */
            id: string;
            noted_by_name: string;
            payer: string;
            /** Format: date-time */
            received_at: string;
            reference: string;
            remark: string;
            /** Format: int64 */
            returned_fen: number;
            /** Format: int64 */
            shared_fen: number;
            /** Format: int64 */
            unknown_fen: number;
        };
        PaymentRowPage: {
            items: components["schemas"]["PaymentRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        PaymentUseView: {
            /** Format: int64 */
            amount_fen: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            bill: string | null;
            by_name: string;
            class_name: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["UseKind"];
            /** Format: uuid */
            pupil: string | null;
            pupil_name: string;
            reason: string;
            source: components["schemas"]["UseSource"];
            take_back: components["schemas"]["PaymentAction"];
            taken_back: boolean;
        };
        PaymentView: {
            hand_back: components["schemas"]["PaymentAction"];
            issue_receipt: components["schemas"]["PaymentAction"];
            match: components["schemas"]["PaymentAction"];
            payment: components["schemas"]["PaymentRow"];
            receipts: components["schemas"]["ReceiptView"][];
            uses: components["schemas"]["PaymentUseView"][];
        };
        PayPersonRow: {
            has_account: boolean;
            kind: components["schemas"]["RateKind"];
            name: string;
            /** Format: uuid */
            teacher: string;
            through_body: boolean;
        };
        PayPlan: {
            /** Format: uuid */
            plan: string;
            /** Format: int64 */
            school_year: number;
            term: components["schemas"]["TermKind"];
        };
        PayRateRow: {
            activity: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            body: string;
            by_name: string;
            document: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["RateKind"];
            /** Format: int64 */
            per_lesson_fen: number;
            scope: string;
            /** Format: int64 */
            step_fen: number;
            /** Format: int64 */
            step_from: number | null;
        };
        PayRates: {
            body_courses: components["schemas"]["BodyCourse"][];
            body_prices: components["schemas"]["BodyPriceRow"][];
            ceiling_basis: string;
            /** Format: int64 */
            ceiling_fen: number | null;
            enter: components["schemas"]["PayAction"];
            persons: components["schemas"]["PayPersonRow"][];
            plans: components["schemas"]["PayPlan"][];
            rates: components["schemas"]["PayRateRow"][];
            /** Format: uuid */
            school: string;
            school_name: string;
        };
        PaySheetRow: {
            /** Format: date */
            first_day: string;
            /** Format: int64 */
            gross_fen: number;
            /** Format: uuid */
            id: string;
            invoice: components["schemas"]["InvoiceFigures"] | null;
            kind: components["schemas"]["SheetKind"];
            /** Format: date */
            last_day: string;
            /** Format: int64 */
            lines: number;
            /** Format: date-time */
            made_at: string;
            made_by_name: string;
            /** Format: int64 */
            objected: number;
            state: components["schemas"]["SheetStep"];
            /** Format: int64 */
            waiting: number;
        };
        PaySheets: {
            county: string;
            items: components["schemas"]["PaySheetRow"][];
            make: components["schemas"]["PayAction"];
            plans: components["schemas"]["PayPlan"][];
            /** Format: uuid */
            school: string;
            school_name: string;
        };
        PaySheetView: {
            actions: components["schemas"]["PayAction"][];
            county: string;
            /** Format: date */
            first_day: string;
            /** Format: int64 */
            gross_fen: number;
            /** Format: uuid */
            id: string;
            invoice: components["schemas"]["InvoiceFigures"] | null;
            kind: components["schemas"]["SheetKind"];
            kinds: components["schemas"]["KindSum"][];
            /** Format: date */
            last_day: string;
            lines: components["schemas"]["PayLineView"][];
            made_by_name: string;
            /** Format: int64 */
            net_fen: number;
            /** Format: date */
            paid_day: string | null;
            paid_document: string;
            /** Format: uuid */
            plan: string;
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int64 */
            school_year: number;
            state: components["schemas"]["SheetStep"];
            steps: components["schemas"]["PayStepRow"][];
            /** Format: int64 */
            tax_fen: number;
            term: components["schemas"]["TermKind"];
            unpaid: components["schemas"]["UnpaidSession"][];
            wage_words: string;
            wage_words_en: string;
        };
        PayStepRow: {
            /** Format: date-time */
            at: string;
            by_name: string;
            /** Format: int64 */
            serial: number;
            step: components["schemas"]["SheetStep"];
            words: string;
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
        PermitRow: {
            given_by_name: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_until: string;
            weekdays: number[];
        };
        PhoneView: {
            actions: components["schemas"]["RulesActionView"][];
            /** Format: uuid */
            body: string;
            body_name: string;
            county: string;
            document: string;
            hours: string;
            /** Format: uuid */
            id: string;
            kind: string;
            kind_words: string;
            kind_words_en: string;
            level: components["schemas"]["PlaceLevel"];
            number: string;
            place: string;
            place_name: string;
            source: string;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_until: string | null;
            /** Format: int64 */
            version: number;
        };
        PickupCodeView: {
            code: string;
            /** Format: date */
            day: string;
            /** Format: date-time */
            expires_at: string;
            name: string;
            /** Format: uuid */
            pupil: string;
            token: string;
        };
        PlaceInLine: {
            admitted: boolean;
            /** Format: int32 */
            ask_again_seconds: number;
            /** Format: int32 */
            estimate_seconds: number;
            /** Format: int32 */
            position: number;
            ticket: string;
        };
        /** @enum {string} */
        PlaceLevel: "province" | "prefecture" | "county" | "school";
        PlainWords: {
            clauses: components["schemas"]["ClauseQuote"][];
        };
        PlanAttachment: {
            /** Format: int64 */
            bytes: number;
            name: string;
            sha256: string;
        };
        PlanCheckLine: {
            basis: string;
            code: string;
            found: string;
            limit: string;
            outcome: components["schemas"]["CheckOutcome"];
            subject: string | null;
            subject_name: string;
            where: string;
            words: string;
            words_en: string;
        };
        PlanChecks: {
            checks: components["schemas"]["PlanCheckLine"][];
            /** Format: int64 */
            fails: number;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            opens: number;
            /** Format: int64 */
            warns: number;
        };
        PlanContent: {
            contents: string;
            fees: string;
            organisation: string;
            safety: string;
            spending: string;
            time_and_way: string;
        };
        PlanContentInput: {
            contents?: string;
            fees?: string;
            organisation?: string;
            safety?: string;
            spending?: string;
            time_and_way?: string;
        };
        PlanRow: {
            /** Format: date-time */
            approved_at: string | null;
            county: string;
            /** Format: int64 */
            courses: number;
            /** Format: int64 */
            fails: number;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            opens: number;
            /** Format: date-time */
            published_at: string | null;
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int32 */
            school_year: number;
            state: components["schemas"]["PlanState"];
            /** Format: date-time */
            submitted_at: string | null;
            term: components["schemas"]["TermKind"];
            /** Format: int64 */
            warns: number;
        };
        PlanRowPage: {
            items: components["schemas"]["PlanRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        PlanSection: {
            detail: string;
            detail_en: string;
            section: string;
            state: string;
            words: string;
            words_en: string;
        };
        PlanSlot: {
            code: string;
            ends: string;
            /** Format: int32 */
            lessons: number;
            name: string;
            starts: string;
            weekdays: number[];
        };
        PlanSlotInput: {
            code: string;
            ends: string;
            /** Format: int32 */
            lessons: number;
            name: string;
            starts: string;
            weekdays?: number[];
        };
        /** @enum {string} */
        PlanState: "draft" | "consulted" | "submitted" | "returned" | "approved" | "published" | "ended";
        PlanStep: {
            /** Format: uuid */
            id: string;
            number: string | null;
            state: components["schemas"]["PlanState"];
            /** Format: int64 */
            version: number;
        };
        PlanView: {
            actions: components["schemas"]["CatalogueAction"][];
            approval_document: string | null;
            consultations: components["schemas"]["ConsultationView"][];
            content: components["schemas"]["PlanContent"];
            county: string;
            courses: components["schemas"]["CourseView"][];
            decisions: components["schemas"]["AfterschoolCatalogueDecisionView"][];
            end_reason: string | null;
            /** Format: uuid */
            id: string;
            lessons_end: string | null;
            /** Format: date-time */
            published_at: string | null;
            school: components["schemas"]["CatalogueBody"];
            /** Format: int32 */
            school_year: number;
            sections: components["schemas"]["PlanSection"][];
            slots: components["schemas"]["PlanSlot"][];
            state: components["schemas"]["PlanState"];
            submissions: components["schemas"]["SubmissionView"][];
            /** Format: uuid */
            survey: string | null;
            term: components["schemas"]["TermKind"];
            timeline: components["schemas"]["CatalogueEvent"][];
            /** Format: int64 */
            version: number;
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
        PreviewView: {
            allowed: string;
            allowed_en: string;
            changed: components["schemas"]["ImpactPlace"][];
            counts: components["schemas"]["ImpactCount"][];
            items: components["schemas"]["ImpactItem"][];
            overruled: components["schemas"]["ValueView"][];
            refusal: string | null;
            refusal_field: string | null;
            refusal_text: string | null;
            refusal_text_en: string | null;
            /** Format: int64 */
            schools: number;
            /** Format: int64 */
            schools_below: number;
            warnings: string[];
            warnings_en: string[];
            words: string;
            words_en: string;
        };
        PriceHelp: {
            above_max: boolean;
            /** Format: int64 */
            cost_fen: number;
            families: components["schemas"]["FamilyEffect"][];
            /** Format: int64 */
            managers_fen: number;
            /** Format: int64 */
            missing_fen: number;
            /** Format: int64 */
            price_fen: number;
            scenarios: components["schemas"]["PriceScenario"][];
            /** Format: int64 */
            teachers_fen: number;
            /** Format: int64 */
            to_cover_fen: number;
        };
        PriceHelpView: {
            help: components["schemas"]["PriceHelp"];
            lesson_max_basis: string;
            /** Format: int64 */
            lesson_max_fen: number | null;
            /** Format: int64 */
            term_max_fen: number | null;
        };
        PriceRow: {
            above_rule: boolean;
            /** Format: int64 */
            base_max_fen: number | null;
            /** Format: int64 */
            base_min_fen: number | null;
            basis: string;
            basis_en: string;
            basis_ended: boolean;
            county: string;
            /** Format: int64 */
            lesson_max_fen: number | null;
            no_notice: boolean;
            /** Format: uuid */
            notice: string | null;
            path: string;
            /** Format: uuid */
            plan: string | null;
            /** Format: date */
            published_on: string | null;
            rule_state: string;
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int64 */
            special_max_fen: number | null;
            /** Format: int64 */
            special_min_fen: number | null;
            stage: string;
            /** Format: int64 */
            term_max_fen: number | null;
            term_words: string;
            term_words_en: string;
            tier: string;
            /** Format: int32 */
            version: number | null;
        };
        PriceRowPage: {
            items: components["schemas"]["PriceRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        PriceScenario: {
            above_max: boolean;
            /** Format: int64 */
            balance_fen: number;
            /** Format: int64 */
            cost_fen: number;
            /** Format: int32 */
            participation_percent: number;
            /** Format: int32 */
            pay_percent: number;
            /** Format: int64 */
            price_fen: number;
            /** Format: int64 */
            pupils: number;
        };
        /** @enum {string} */
        PriceUnit: "lesson" | "pupil_lesson";
        PrintedSlip: {
            class_name: string;
            code: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            pupil_name: string;
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
        Promotion: {
            /** Format: int64 */
            classes: number;
            /** Format: int64 */
            graduated_classes: number;
            /** Format: int64 */
            graduated_pupils: number;
            /** Format: uuid */
            school: string;
            /** Format: int32 */
            school_year: number;
        };
        Proof: {
            /** Format: int64 */
            days: number;
            /** Format: int64 */
            days_met: number;
            days_off: components["schemas"]["DayOffView"][];
            gaps: components["schemas"]["ProofGap"][];
            grades: number[];
            met: boolean;
            /** Format: uuid */
            plan: string;
            /** Format: int32 */
            required_minutes: number;
            rule: components["schemas"]["AppliedRule"];
            weeks: components["schemas"]["ProofWeek"][];
        };
        ProofDay: {
            /** Format: date */
            day: string;
            grades: components["schemas"]["GradeMinutes"][];
            /** Format: int32 */
            least_minutes: number;
            met: boolean;
            /** Format: int32 */
            weekday: number;
        };
        ProofGap: {
            /** Format: date */
            day: string;
            grades: number[];
            /** Format: int32 */
            minutes: number;
            /** Format: int32 */
            missing: number;
            /** Format: int32 */
            weekday: number;
            words: string;
            words_en: string;
        };
        ProofWeek: {
            days: components["schemas"]["ProofDay"][];
            /** Format: date */
            monday: string;
        };
        PublicAccountsList: {
            items: components["schemas"]["PublicAccountsRow"][];
            /** Format: uuid */
            school: string;
            school_name: string;
        };
        PublicAccountsRow: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            published_at: string;
            /** Format: int32 */
            school_year: number;
            term: components["schemas"]["TermKind"];
            /** Format: int64 */
            version: number;
        };
        PublicAccountsView: {
            accounts: components["schemas"]["TermAccounts"];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            published_at: string;
            /** Format: int64 */
            pupils: number;
            school_name: string;
            /** Format: int32 */
            school_year: number;
            sha256: string;
            term: components["schemas"]["TermKind"];
            /** Format: int64 */
            version: number;
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
        PublicCourse: {
            activity: components["schemas"]["Activity"];
            aims: string;
            ends: string;
            grades: number[];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["CourseKind"];
            /** Format: int32 */
            lessons: number;
            materials: string;
            name: string;
            outside_body_name: string | null;
            /** Format: int32 */
            places_max: number;
            /** Format: int32 */
            places_min: number;
            price_basis: string;
            price_document: string;
            /** Format: int64 */
            price_fen: number;
            safety: string;
            slot_name: string;
            starts: string;
            stopped: boolean;
            weekdays: number[];
        };
        PublicDraw: {
            algorithm: components["schemas"]["Algorithm"];
            /** Format: date-time */
            announced_at: string;
            commitment: string;
            /** Format: date-time */
            drawn_at: string | null;
            /** Format: date-time */
            draws_at: string;
            events: components["schemas"]["DrawEventView"][];
            /** Format: uuid */
            id: string;
            list_digest: string;
            list_sha256: string;
            mechanism: components["schemas"]["Mechanism"];
            public_source: string;
            public_value: string | null;
            record_sha256: string | null;
            results: components["schemas"]["CourseResult"][];
            round_title: string;
            school_name: string;
            state: components["schemas"]["DrawState"];
        };
        PublicDrawPage: {
            items: components["schemas"]["PublicDraw"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        PublicFeeNotice: {
            changes: components["schemas"]["NoticeChange"][];
            content: components["schemas"]["NoticeContent"];
            /** Format: uuid */
            id: string;
            /** Format: date */
            published_on: string;
            qr: components["schemas"]["QrView"];
            /** Format: uuid */
            school: string;
            school_name: string;
            sha256: string;
            state: components["schemas"]["NoticeState"];
            term_words: string;
            term_words_en: string;
            /** Format: int32 */
            version: number;
            versions: components["schemas"]["PublicFeeNoticeVersion"][];
            /** Format: date */
            withdrawn_on: string | null;
            withdrawn_reason: string | null;
        };
        PublicFeeNoticeRow: {
            county_name: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            published_on: string;
            /** Format: uuid */
            school: string;
            school_name: string;
            term_words: string;
            term_words_en: string;
            /** Format: int32 */
            version: number;
        };
        PublicFeeNoticeRowPage: {
            items: components["schemas"]["PublicFeeNoticeRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        PublicFeeNoticeVersion: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            published_on: string;
            state: components["schemas"]["NoticeState"];
            term_words: string;
            term_words_en: string;
            /** Format: int32 */
            version: number;
        };
        PublicFeeNoticeVersionPage: {
            items: components["schemas"]["PublicFeeNoticeVersion"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        PublicListing: {
            county_name: string;
            decision_document: string;
            exit_reason: string | null;
            /** Format: date */
            exited_on: string | null;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["PublicOutsideItem"][];
            licence_kind: string;
            /** Format: date */
            licence_until: string;
            /** Format: date */
            listed_from: string;
            /** Format: date */
            listed_until: string;
            name: string;
            running_out: boolean;
            state: components["schemas"]["ListingState"];
        };
        PublicListingPage: {
            items: components["schemas"]["PublicListing"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
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
        PublicOutsideItem: {
            activity: components["schemas"]["Activity"];
            grades: number[];
            name: string;
            /** Format: int64 */
            price_fen: number;
        };
        PublicPlan: {
            approval_document: string;
            content: components["schemas"]["PlanContent"];
            county_name: string;
            courses: components["schemas"]["PublicCourse"][];
            ended: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date */
            published_on: string;
            school_code: string;
            school_name: string;
            /** Format: int32 */
            school_year: number;
            term: components["schemas"]["TermKind"];
        };
        PublicPlanRow: {
            county_name: string;
            /** Format: int64 */
            courses: number;
            /** Format: uuid */
            id: string;
            /** Format: date */
            published_on: string;
            school_name: string;
            /** Format: int32 */
            school_year: number;
            term: components["schemas"]["TermKind"];
        };
        PublicPlanRowPage: {
            items: components["schemas"]["PublicPlanRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        PublicRound: {
            announcement: string;
            announcement_sha256: string;
            /** Format: date-time */
            closes: string;
            frozen_sha256: string | null;
            /** Format: uuid */
            id: string;
            mode: components["schemas"]["Mode"];
            /** Format: date-time */
            opens: string;
            school_name: string;
            state: components["schemas"]["RoundState"];
            title: string;
        };
        PublicRoundPage: {
            items: components["schemas"]["PublicRound"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        PublicRule: {
            about: string;
            about_en: string;
            basis: components["schemas"]["Basis"];
            group: string;
            parameter: string;
            stage: components["schemas"]["OrgStage"] | null;
            state: components["schemas"]["RuleState"];
            tier: components["schemas"]["Tier"] | null;
            value: string;
            value_en: string;
            words: string;
            words_en: string;
        };
        PublicRules: {
            /** Format: date */
            on: string;
            phones: components["schemas"]["PhoneView"][];
            place: string;
            place_name: string;
            rules: components["schemas"]["PublicRule"][];
            /** Format: int64 */
            unsettled: number;
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
        PupilCorrection: {
            answer: string | null;
            /** Format: date-time */
            asked_at: string;
            asked_by: string;
            class_name: string;
            county: string;
            /** Format: date-time */
            decided_at: string | null;
            decided_by: string | null;
            field: components["schemas"]["PupilCorrectionField"];
            /** Format: uuid */
            id: string;
            present: string;
            /** Format: uuid */
            pupil: string;
            pupil_name: string;
            reason: string;
            state: components["schemas"]["PupilCorrectionState"];
            wanted: string;
        };
        /** @enum {string} */
        PupilCorrectionDecision: "accept" | "refuse";
        /** @enum {string} */
        PupilCorrectionField: "name" | "sex" | "born" | "boarding" | "resident_id" | "number";
        PupilCorrectionPage: {
            items: components["schemas"]["PupilCorrection"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        /** @enum {string} */
        PupilCorrectionState: "open" | "accepted" | "refused" | "withdrawn";
        PupilNumber: {
            kind: components["schemas"]["NumberKind"];
            masked: string;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_until: string;
        };
        PupilPlace: {
            class_name: string;
            school_name: string;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_until: string;
        };
        PupilRow: {
            boarding: boolean;
            /** Format: uuid */
            class: string;
            class_name: string;
            code: string;
            county: string;
            /** Format: int64 */
            guardians: number;
            /** Format: uuid */
            id: string;
            name: string;
            number_masked: string | null;
            sex: components["schemas"]["Sex"];
            state: components["schemas"]["PupilState"];
        };
        PupilRowPage: {
            items: components["schemas"]["PupilRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        PupilSeats: {
            class_name: string;
            code: string;
            consent: string;
            county: string;
            courses: components["schemas"]["SeatChoice"][];
            name: string;
            /** Format: uuid */
            pupil: string;
            /** Format: uuid */
            round: string;
            seats: components["schemas"]["SeatView"][];
        };
        /** @enum {string} */
        PupilState: "on_roll" | "suspended" | "transferred" | "left" | "graduated";
        PupilStep: {
            code: string;
            county: string;
            doubts: components["schemas"]["OrgWarning"][];
            /** Format: uuid */
            id: string;
            state: components["schemas"]["PupilState"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        PupilStepKind: "suspend" | "resume" | "transfer_out" | "leave";
        PupilView: {
            actions: components["schemas"]["RosterAction"][];
            boarding: boolean;
            /** Format: date */
            born: string | null;
            /** Format: uuid */
            class: string;
            class_name: string;
            code: string;
            county: string;
            doubts: components["schemas"]["OrgWarning"][];
            /** Format: date */
            enrolled_on: string;
            /** Format: date-time */
            erased_at: string | null;
            events: components["schemas"]["RosterEvent"][];
            /** Format: int32 */
            grade: number;
            guardians: components["schemas"]["GuardianshipRow"][];
            /** Format: uuid */
            id: string;
            known_guardians: components["schemas"]["KnownGuardian"][];
            /** Format: date */
            left_on: string | null;
            name: string;
            numbers: components["schemas"]["PupilNumber"][];
            places: components["schemas"]["PupilPlace"][];
            resident_id_masked: string | null;
            /** Format: uuid */
            school: string;
            school_name: string;
            sex: components["schemas"]["Sex"] | null;
            state: components["schemas"]["PupilState"];
            under_14: boolean;
            /** Format: int64 */
            version: number;
        };
        QrView: {
            path: string;
            /** Format: int32 */
            size: number;
            url: string;
        };
        /** @enum {string} */
        Qualifier: "stage" | "tier" | "season";
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
            actions: components["schemas"]["NoticesActionView"][];
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
        /** @enum {string} */
        RateKind: "own" | "retired" | "outside";
        Reassignment: {
            /** Format: uuid */
            child: string;
            to: string;
        };
        /** @enum {string} */
        ReceiptKind: "fiscal" | "tax" | "internal";
        ReceiptLineView: {
            /** Format: int64 */
            amount_fen: number;
            pupil_code: string;
            pupil_name: string;
            words: string;
        };
        /** @enum {string} */
        ReceiptStatus: "issued" | "voided";
        ReceiptView: {
            /** Format: int64 */
            amount_fen: number;
            channel: string;
            channel_en: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issued_at: string;
            issued_by_name: string;
            kind: components["schemas"]["ReceiptKind"];
            lines: components["schemas"]["ReceiptLineView"][];
            number: string;
            /** Format: date */
            paid_on: string;
            payer: string;
            /** Format: uuid */
            payment: string;
            /** Format: date-time */
            printed_at: string | null;
            printed_by_name: string | null;
            printed_number: string;
            /** Format: int64 */
            prints: number;
            replaces: string | null;
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int64 */
            serial: number;
            status: components["schemas"]["ReceiptStatus"];
            /** Format: date-time */
            void_at: string | null;
            void_by_name: string | null;
            void_reason: string | null;
        };
        ReceiptViewPage: {
            items: components["schemas"]["ReceiptView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        RecoveryCodes: {
            codes: string[];
        };
        RefundAction: {
            action: string;
            enabled: boolean;
            reason: string | null;
            reason_text: string | null;
            reason_text_en: string | null;
            words: string;
            words_en: string;
        };
        RefundBatchRow: {
            /** Format: int64 */
            amount_fen: number;
            amount_yuan: string;
            channel_reference: string;
            destination: string;
            /** Format: uuid */
            id: string;
            outlet: string;
            payee: string;
            pupil_name: string;
            route: string;
            state: components["schemas"]["State"];
        };
        RefundBatchRowPage: {
            items: components["schemas"]["RefundBatchRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        RefundBatchView: {
            /** Format: int64 */
            amount_fen: number;
            /** Format: int64 */
            failed: number;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            on_the_way: number;
            /** Format: int64 */
            refunds: number;
            /** Format: date-time */
            sent_at: string;
            sent_by_name: string;
        };
        RefundDeskView: {
            actions: components["schemas"]["RefundAction"][];
            batches: components["schemas"]["RefundBatchView"][];
            county: string;
            /** Format: int64 */
            days_max: number | null;
            /** Format: int64 */
            failed: number;
            /** Format: int64 */
            ordered: number;
            /** Format: int64 */
            ordered_fen: number;
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int64 */
            waiting: number;
            /** Format: int64 */
            waiting_fen: number;
        };
        RefundPartView: {
            actions: components["schemas"]["RefundAction"][];
            /** Format: int64 */
            amount_fen: number;
            /** Format: uuid */
            id: string;
            payee: string;
            route: components["schemas"]["Route"];
            route_words: string;
            route_words_en: string;
            state: components["schemas"]["State"];
            steps: components["schemas"]["RefundStepView"][];
        };
        RefundRightRow: {
            /** Format: int64 */
            amount_fen: number;
            /** Format: date-time */
            arose_at: string;
            class_name: string;
            /** Format: int64 */
            days: number;
            /** Format: int64 */
            done_fen: number;
            /** Format: int64 */
            failed_fen: number;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            open_fen: number;
            overdue: boolean;
            pupil_name: string;
            state: components["schemas"]["RightState"];
            state_words: string;
            state_words_en: string;
            words: string;
            words_en: string;
        };
        RefundRightRowPage: {
            items: components["schemas"]["RefundRightRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        RefundRightView: {
            actions: components["schemas"]["RefundAction"][];
            /** Format: int64 */
            amount_fen: number;
            /** Format: date-time */
            arose_at: string;
            /** Format: date-time */
            carry_over_agreed_at: string | null;
            class_name: string;
            county: string;
            /** Format: int64 */
            days: number;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            open_fen: number;
            parts: components["schemas"]["RefundPartView"][];
            /** Format: uuid */
            pupil: string;
            pupil_name: string;
            school_name: string;
            state: components["schemas"]["RightState"];
            state_words: string;
            state_words_en: string;
            words: string;
            words_en: string;
        };
        RefundsOrdered: {
            /** Format: int64 */
            amount_fen: number;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            left_out: number;
            /** Format: int64 */
            refunds: number;
        };
        RefundStepView: {
            /** Format: date-time */
            at: string;
            by_name: string;
            state: components["schemas"]["State"];
            words: string;
            words_en: string;
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
        RegisterRow: {
            at: string | null;
            class_name: string;
            code: string;
            health_note: boolean;
            leave_in_time: boolean | null;
            left: string | null;
            mark: components["schemas"]["Mark"];
            name: string;
            on_leave: boolean;
            /** Format: uuid */
            pupil: string;
        };
        RegisterSession: {
            cancelled: boolean;
            /** Format: date-time */
            checked_in_at: string | null;
            /** Format: date-time */
            confirmed_at: string | null;
            counters: components["schemas"]["Counters"];
            county: string;
            course: string;
            /** Format: date */
            date: string;
            ends: string;
            /** Format: int64 */
            expected: number;
            overdue: boolean;
            room: string;
            /** Format: uuid */
            school: string;
            /** Format: uuid */
            session: string;
            starts: string;
            state: components["schemas"]["RollState"];
            substitute: boolean;
            teacher: string;
        };
        RegisterView: {
            actions: components["schemas"]["AfterschoolAttendanceActionView"][];
            confirmed_by: string | null;
            /** Format: date-time */
            device_at: string | null;
            /** Format: date-time */
            ends_at: string;
            /** Format: date-time */
            opens_at: string;
            pupils: components["schemas"]["RegisterRow"][];
            session: components["schemas"]["RegisterSession"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        ReliefCause: "exemption" | "stopped" | "left";
        ReliefView: {
            /** Format: int64 */
            amount_fen: number;
            /** Format: date-time */
            at: string;
            cause: components["schemas"]["ReliefCause"];
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            refund_fen: number;
            /** Format: int64 */
            waived_fen: number;
            words: string;
            words_en: string;
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
        Revealed: {
            value: string;
        };
        /** @enum {string} */
        RightState: "waiting" | "ordered" | "sent" | "done" | "failed";
        RoleView: {
            duty: components["schemas"]["Duty"];
            name: string;
            needs_post: boolean;
            permissions: string[];
            words: string;
            words_en: string;
        };
        /** @enum {string} */
        RollState: "missing" | "confirmed" | "closed" | "stopped";
        RoomRef: {
            /** Format: uuid */
            id: string;
            in_use: boolean;
            name: string;
            /** Format: int32 */
            places: number;
        };
        RosterAction: {
            action: string;
            enabled: boolean;
            reason: string | null;
            reason_text: string | null;
            reason_text_en: string | null;
            words: string;
            words_en: string;
        };
        RosterEvent: {
            action: string;
            actor: string;
            /** Format: date-time */
            at: string;
            reason: string;
        };
        /** @enum {string} */
        RosterImportState: "ready" | "faulty" | "done" | "dropped";
        RosterImportView: {
            actions: components["schemas"]["RosterAction"][];
            county: string;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            /** Format: date-time */
            done_at: string | null;
            /** Format: int64 */
            doubts: number;
            /** Format: int64 */
            faults: number;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["RowFault"][];
            kind: components["schemas"]["ImportKind"];
            name: string;
            new_classes: string[];
            /** Format: int64 */
            rows_total: number;
            /** Format: uuid */
            school: string;
            state: components["schemas"]["RosterImportState"];
        };
        RoundCourseView: {
            below_minimum: boolean;
            /** Format: uuid */
            course: string;
            ends: string;
            grades: number[];
            kind: string;
            /** Format: int32 */
            left: number;
            name: string;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            places_min: number;
            /** Format: int64 */
            price_fen: number;
            /** Format: int32 */
            reserved: number;
            slot: string;
            slot_name: string;
            starts: string;
            stopped: boolean;
            /** Format: int32 */
            taken: number;
            /** Format: int32 */
            waiting: number;
            weekdays: number[];
            /** Format: int32 */
            wishes: number;
            /** Format: int32 */
            wishes_first: number;
        };
        RoundRow: {
            /** Format: date-time */
            closes: string;
            county: string;
            /** Format: uuid */
            follows: string | null;
            /** Format: uuid */
            id: string;
            mode: components["schemas"]["Mode"];
            /** Format: date-time */
            opens: string;
            /** Format: uuid */
            plan: string;
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int32 */
            school_year: number;
            state: components["schemas"]["RoundState"];
            term: components["schemas"]["TermKind"];
            title: string;
        };
        RoundRowPage: {
            items: components["schemas"]["RoundRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        RoundSettings: {
            /** Format: date-time */
            closes: string;
            courses: components["schemas"]["CoursePlaces"][];
            grades: number[];
            mode: components["schemas"]["Mode"];
            /** Format: int32 */
            offer_hours: number;
            only_without_seat: boolean;
            /** Format: date-time */
            opens: string;
            priority_groups: string[];
            /** Format: date */
            seats_from: string | null;
            /** Format: int32 */
            seats_max: number;
            windows: components["schemas"]["GradeWindow"][];
        };
        RoundSettingsInput: {
            /** Format: date-time */
            closes?: string;
            courses?: components["schemas"]["CoursePlacesInput"][];
            grades?: number[];
            mode?: components["schemas"]["Mode"];
            /** Format: int32 */
            offer_hours?: number;
            only_without_seat?: boolean;
            /** Format: date-time */
            opens?: string;
            priority_groups?: string[];
            /** Format: date */
            seats_from?: string | null;
            /** Format: int32 */
            seats_max?: number;
            windows?: components["schemas"]["GradeWindowInput"][];
        };
        /** @enum {string} */
        RoundState: "planned" | "published" | "open" | "closed" | "frozen" | "settled" | "cancelled";
        RoundView: {
            actions: components["schemas"]["AfterschoolEnrolmentActionView"][];
            announcement: string | null;
            announcement_sha256: string | null;
            cancelled_reason: string | null;
            county: string;
            courses: components["schemas"]["RoundCourseView"][];
            draw_record_sha256: string | null;
            /** Format: uuid */
            follows: string | null;
            frozen_sha256: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            plan: string;
            /** Format: date-time */
            published_at: string | null;
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int32 */
            school_year: number;
            settings: components["schemas"]["RoundSettings"];
            state: components["schemas"]["RoundState"];
            term: components["schemas"]["TermKind"];
            title: string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        Route: "original" | "transfer" | "cash" | "carry_over";
        RowFault: {
            column: string;
            doubt: boolean;
            /** Format: int32 */
            row: number;
            slug: string;
            text: string;
        };
        RuleCopy: {
            clause: string;
            document: string;
            parameter: string;
            qualifier: string;
            state: string;
            version: string;
            words: string;
        };
        RulesActionView: {
            action: string;
            enabled: boolean;
            reason: string | null;
            reason_text: string | null;
            reason_text_en: string | null;
            words: string;
            words_en: string;
        };
        RulesDecisionView: {
            /** Format: date-time */
            decided_at: string;
            decided_by: string;
            document: string;
            /** Format: uuid */
            id: string;
            reason: string;
        };
        RulesTaskList: {
            tasks: components["schemas"]["TaskRow"][];
        };
        /** @enum {string} */
        RuleState: "confirmed" | "unconfirmed" | "conflicting";
        /** @enum {string} */
        RunKind: "term" | "more";
        RunningOutsideCourse: {
            /** Format: uuid */
            id: string;
            name: string;
            school_name: string;
        };
        SchoolDay: {
            actions: components["schemas"]["AfterschoolAttendanceActionView"][];
            alarms: components["schemas"]["AlarmRow"][];
            /** Format: int64 */
            corrections_waiting: number;
            counters: components["schemas"]["Counters"];
            /** Format: date */
            date: string;
            incidents: components["schemas"]["IncidentRow"][];
            /** Format: date-time */
            now: string;
            /** Format: int64 */
            registers_closed: number;
            /** Format: int64 */
            registers_confirmed: number;
            /** Format: int64 */
            registers_due: number;
            /** Format: int64 */
            registers_missing: number;
            rules_missing: string[];
            /** Format: uuid */
            school: string;
            school_name: string;
            sessions: components["schemas"]["RegisterSession"][];
            uncollected: components["schemas"]["UncollectedRow"][];
        };
        SchoolEffect: {
            /** Format: int64 */
            courses: number;
            /** Format: uuid */
            plan: string;
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int64 */
            sessions: number;
            state: components["schemas"]["TimetableState"];
            /** Format: int64 */
            stopped: number;
            words: string;
            words_en: string;
        };
        SchoolExemptions: {
            actions: components["schemas"]["FeesExemptionsActionView"][];
            categories: components["schemas"]["ExemptionCategory"][];
            county: string;
            items: components["schemas"]["ExemptionView"][];
            /** Format: int64 */
            running: number;
            /** Format: uuid */
            school: string;
            school_name: string;
            why_none: string;
            why_none_en: string;
        };
        SchoolFeeNotices: {
            county: string;
            items: components["schemas"]["FeeNoticeRow"][];
            plans: components["schemas"]["FeeNoticePlan"][];
            /** Format: uuid */
            school: string;
            school_name: string;
        };
        SchoolFeesRow: {
            /** Format: int64 */
            due_fen: number;
            /** Format: int64 */
            exempt_fen: number;
            /** Format: int64 */
            mean_fen: number;
            /** Format: int64 */
            open_fen: number;
            /** Format: int64 */
            paid_fen: number;
            /** Format: uuid */
            plan: string;
            /** Format: int64 */
            pupils: number;
            /** Format: uuid */
            school: string;
            school_name: string;
            settled: boolean;
        };
        SchoolFeesRowPage: {
            items: components["schemas"]["SchoolFeesRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
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
        SchoolPeopleAndRooms: {
            county: string;
            may_change: boolean;
            rooms: components["schemas"]["SchoolRoomView"][];
            school: components["schemas"]["CatalogueBody"];
            teachers: components["schemas"]["ServiceTeacher"][];
        };
        SchoolRef: {
            /** Format: uuid */
            id: string;
            name: string;
            path: string;
        };
        SchoolRoomView: {
            /** Format: uuid */
            id: string;
            in_use: boolean;
            name: string;
            /** Format: int32 */
            places: number;
            /** Format: int64 */
            version: number;
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
        ScreenHit: {
            field: string;
            kind: string;
            word: string;
            words: string;
        };
        /** @enum {string} */
        ScreenState: "clear" | "waiting" | "accepted" | "rejected";
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
        SeatBoard: {
            /** Format: date-time */
            as_of: string;
            /** Format: date-time */
            closes: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            opens: string;
            rows: components["schemas"]["BoardRow"][];
            state: components["schemas"]["RoundState"];
            title: string;
        };
        SeatChoice: {
            /** Format: uuid */
            course: string;
            ends: string;
            /** Format: int32 */
            left: number;
            name: string;
            /** Format: int32 */
            places: number;
            slot_name: string;
            starts: string;
            weekdays: number[];
            why_not: components["schemas"]["WhyNot"] | null;
        };
        SeatReceipt: {
            /** Format: uuid */
            course: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            left: number;
            /** Format: uuid */
            pupil: string;
            /** Format: uuid */
            round: string;
            slot: string;
            /** Format: date-time */
            taken_at: string;
        };
        SeatView: {
            /** Format: uuid */
            course: string;
            course_name: string;
            ends: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            price_fen: number;
            slot_name: string;
            starts: string;
            /** Format: date-time */
            taken_at: string;
            taken_by: string;
            taken_by_en: string;
            weekdays: number[];
        };
        ServiceTeacher: {
            /** Format: uuid */
            account: string | null;
            active: boolean;
            /** Format: date */
            contract_until: string | null;
            fit: boolean;
            fit_words: string;
            fit_words_en: string;
            /** Format: date */
            health_until: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["TeacherKind"];
            /** Format: uuid */
            listing: string | null;
            name: string;
            outside_body_name: string | null;
            skill: string;
            /** Format: uuid */
            staff: string | null;
            /** Format: int64 */
            version: number;
            /** Format: date */
            vetted_on: string | null;
            vetting_proof: string | null;
            /** Format: date */
            vetting_until: string | null;
        };
        /** @enum {string} */
        SessionAct: "generate" | "change" | "substitute" | "swap" | "cancel" | "make_up" | "refund" | "hold" | "reopen" | "assign_room";
        SessionBody: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
            path: string;
        };
        SessionChangeView: {
            act: components["schemas"]["SessionAct"];
            after: components["schemas"]["SessionPlace"];
            /** Format: date-time */
            at: string;
            before: components["schemas"]["SessionPlace"];
            by: string;
            pay: components["schemas"]["PayEffect"][];
            reason: string;
            /** Format: int32 */
            refund_lessons: number;
        };
        SessionCounts: {
            /** Format: int64 */
            cancelled: number;
            /** Format: int64 */
            held: number;
            /** Format: int64 */
            moved: number;
            /** Format: int64 */
            planned: number;
            /** Format: int64 */
            unsettled: number;
            /** Format: int64 */
            without_room: number;
            /** Format: int64 */
            without_teacher: number;
        };
        SessionList: {
            items: components["schemas"]["ClassSession"][];
        };
        SessionPage: {
            actions: components["schemas"]["TimetableAction"][];
            changes: components["schemas"]["SessionChangeView"][];
            clashes: components["schemas"]["Clash"][];
            /** Format: uuid */
            id: string;
            session: components["schemas"]["ClassSession"];
            /** Format: int64 */
            version: number;
        };
        SessionPlace: {
            /** Format: date */
            day: string;
            ends: string;
            room: string | null;
            settlement: components["schemas"]["Settlement"] | null;
            starts: string;
            state: components["schemas"]["SessionState"];
            teacher: string | null;
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
        /** @enum {string} */
        SessionState: "planned" | "moved" | "held" | "cancelled";
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
        Settlement: "open" | "make_up" | "refund";
        SettlementRunView: {
            /** Format: int64 */
            asked_fen: number;
            basis: string;
            /** Format: int64 */
            charged_fen: number;
            /** Format: int64 */
            exempt_asked_fen: number;
            /** Format: int64 */
            exempt_fen: number;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            made_at: string;
            made_by_name: string;
            /** Format: int64 */
            more_fen: number;
            /** Format: uuid */
            plan: string;
            /** Format: int64 */
            pupils: number;
            /** Format: int64 */
            refund_fen: number;
            /** Format: uuid */
            school: string;
            /** Format: int64 */
            waived_fen: number;
        };
        SettlementView: {
            /** Format: int64 */
            asked_fen: number;
            /** Format: int64 */
            charged_fen: number;
            /** Format: int64 */
            exempt_fen: number;
            /** Format: int64 */
            lessons: number;
            /** Format: int64 */
            more_fen: number;
            /** Format: uuid */
            plan: string;
            /** Format: int64 */
            refund_fen: number;
            /** Format: int64 */
            waived_fen: number;
        };
        /** @enum {string} */
        Severity: "minor" | "serious" | "grave";
        /** @enum {string} */
        Sex: "male" | "female";
        /** @enum {string} */
        SheetKind: "teachers" | "invoice";
        /** @enum {string} */
        SheetStep: "drafted" | "offered" | "agreed" | "paid" | "withdrawn";
        SignedUp: {
            /** Format: uuid */
            account: string;
            bound: components["schemas"]["Bound"];
            name: string;
        };
        /** @enum {string} */
        SignInProof: "password" | "password_and_code" | "password_and_recovery" | "oidc";
        SlipLook: {
            class_name: string;
            /** Format: date-time */
            expires_at: string;
            pupil_name_masked: string;
            school_name: string;
        };
        SlipRow: {
            class_name: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issued_at: string;
            issued_by: string;
            /** Format: uuid */
            pupil: string;
            pupil_name: string;
            state: components["schemas"]["SlipState"];
        };
        SlipSheet: {
            items: components["schemas"]["PrintedSlip"][];
            school_name: string;
        };
        /** @enum {string} */
        SlipState: "open" | "used" | "expired" | "void";
        SlotTimeView: {
            ends: string;
            /** Format: date */
            from: string;
            slot: string;
            starts: string;
        };
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
        SpecialDayEffect: {
            schools: components["schemas"]["SchoolEffect"][];
            /** Format: int64 */
            sessions: number;
        };
        SpecialDays: {
            items: components["schemas"]["SpecialDayView"][];
        };
        SpecialDayView: {
            /** Format: uuid */
            body: string;
            body_name: string;
            body_path: string;
            county: string;
            document: string;
            /** Format: date-time */
            entered_at: string;
            entered_by: string;
            /** Format: date */
            first_day: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DayKind"];
            /** Format: date */
            last_day: string;
            reason: string;
            /** Format: int64 */
            sessions: number;
            until: string | null;
            /** Format: int32 */
            weekday: number | null;
        };
        /** @enum {string} */
        SpendingKind: "teachers" | "managers" | "outside_persons" | "outside_bodies" | "consumables" | "utilities" | "maintenance" | "insurance";
        SpendingRow: {
            /** Format: int64 */
            amount_fen: number;
            approval_reason: string;
            approved_by_name: string;
            by_name: string;
            /** Format: date */
            day: string;
            document: string;
            kind: components["schemas"]["SpendingKind"];
            kind_words: string;
            kind_words_en: string;
            over_limit: boolean;
            reverse: components["schemas"]["PayAction"];
            /** Format: date-time */
            reversed_at: string | null;
            reversed_by_name: string;
            reversed_reason: string | null;
            subject: string;
            subject_kind: components["schemas"]["SubjectKind"];
            words: string;
        };
        SpendingView: {
            county: string;
            enter: components["schemas"]["PayAction"];
            grants: components["schemas"]["MoneyGrantRow"][];
            /** Format: int64 */
            income_fen: number;
            kinds: components["schemas"]["KindView"][];
            list_words: string;
            /** Format: uuid */
            plan: string | null;
            plans: components["schemas"]["PayPlan"][];
            requests: components["schemas"]["OverrunRow"][];
            rows: components["schemas"]["SpendingRow"][];
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int64 */
            spent_fen: number;
        };
        /** @enum {string} */
        StaffKind: "own" | "retired";
        /** @enum {string} */
        Standing: "not_published" | "unresolved" | "not_yet" | "in_force" | "repealed" | "expired";
        /** @enum {string} */
        State: "ordered" | "sent" | "done" | "failed";
        StatementFault: {
            column: string;
            detail: string;
            detail_en: string;
            /** Format: int64 */
            row: number;
            slug: string;
        };
        /** @enum {string} */
        Step: "entered" | "standing" | "superseded" | "rejected" | "withdrawn";
        /** @enum {string} */
        StepState: "done" | "ready" | "blocked" | "waits";
        StepView: {
            /** Format: date */
            day: string | null;
            /** Format: int64 */
            number: number;
            state: components["schemas"]["StepState"];
            step: components["schemas"]["CloseStep"];
            words: string;
            words_en: string;
        };
        StoppedDay: {
            sessions: string[];
            /** Format: int64 */
            stopped: number;
        };
        /** @enum {string} */
        SubjectKind: "sheet" | "spending";
        SubmissionView: {
            /** Format: date-time */
            at: string;
            by: string;
            checks: components["schemas"]["PlanCheckLine"][];
            number: string;
            /** Format: int64 */
            serial: number;
        };
        SuggestedBill: {
            /** Format: int64 */
            amount_fen: number;
            /** Format: uuid */
            bill: string;
            class_name: string;
            code: string;
            name: string;
            /** Format: int64 */
            open_fen: number;
            /** Format: uuid */
            pupil: string;
        };
        SuggestionView: {
            bills: components["schemas"]["SuggestedBill"][];
            hints: components["schemas"]["MatchHint"][];
            strength: components["schemas"]["MatchStrength"];
        };
        /** @enum {string} */
        SuggestWhat: "rooms" | "teachers" | "times";
        SurveyCell: {
            /** Format: int32 */
            grade: number;
            /** Format: int64 */
            number: number | null;
        };
        SurveyChoice: {
            key: string;
            words: string;
        };
        SurveyChoiceResult: {
            cells: components["schemas"]["SurveyCell"][];
            key: string;
            words: string;
        };
        SurveyQuestion: {
            choices: components["schemas"]["SurveyChoice"][];
            key: string;
            kind: components["schemas"]["SurveyQuestionKind"];
            words: string;
        };
        SurveyQuestionInput: {
            choices?: components["schemas"]["SurveyChoice"][];
            key: string;
            kind: components["schemas"]["SurveyQuestionKind"];
            words: string;
        };
        /** @enum {string} */
        SurveyQuestionKind: "one" | "several" | "text";
        SurveyQuestionResult: {
            choices: components["schemas"]["SurveyChoiceResult"][];
            key: string;
            kind: components["schemas"]["SurveyQuestionKind"];
            texts: string[];
            words: string;
        };
        SurveyReply: {
            choices?: string[];
            key: string;
            text: string;
        };
        SurveyResult: {
            /** Format: int32 */
            cell_min: number;
            grades: number[];
            hidden: boolean;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            pupils: number;
            questions: components["schemas"]["SurveyQuestionResult"][];
            state: components["schemas"]["SurveyState"];
            title: string;
            /** Format: int64 */
            voices: number;
        };
        SurveyRow: {
            anonymous: boolean;
            /** Format: date */
            closes_on: string;
            county: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            school: string;
            school_name: string;
            /** Format: int32 */
            school_year: number;
            state: components["schemas"]["SurveyState"];
            term: components["schemas"]["TermKind"];
            title: string;
            /** Format: int64 */
            voices: number;
        };
        SurveyRowPage: {
            items: components["schemas"]["SurveyRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        /** @enum {string} */
        SurveyState: "draft" | "open" | "closed";
        SurveyView: {
            actions: components["schemas"]["CatalogueAction"][];
            anonymous: boolean;
            /** Format: int32 */
            cell_min: number;
            /** Format: date */
            closes_on: string;
            county: string;
            /** Format: uuid */
            id: string;
            introduction: string;
            /** Format: int64 */
            pupils: number;
            questions: components["schemas"]["SurveyQuestion"][];
            school: components["schemas"]["CatalogueBody"];
            /** Format: int32 */
            school_year: number;
            state: components["schemas"]["SurveyState"];
            term: components["schemas"]["TermKind"];
            title: string;
            /** Format: int64 */
            version: number;
            /** Format: int64 */
            voices: number;
        };
        /** @enum {string} */
        SwapWhat: "teachers" | "rooms" | "times";
        /** @enum {string} */
        SyncOutcome: "accepted" | "conflict";
        SyncView: {
            conflicts: components["schemas"]["ConflictRow"][];
            outcome: components["schemas"]["SyncOutcome"];
            register: components["schemas"]["RegisterView"];
            /** Format: date-time */
            theirs_at: string | null;
            theirs_by: string | null;
        };
        TaskRow: {
            /** Format: int64 */
            count: number;
            link: string;
            verb: string;
            words: string;
            words_en: string;
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
        TeacherDay: {
            /** Format: date */
            date: string;
            /** Format: date-time */
            now: string;
            sessions: components["schemas"]["RegisterSession"][];
        };
        /** @enum {string} */
        TeacherKind: "own" | "outside";
        TeacherLoad: {
            /** Format: int32 */
            lessons: number;
            /** Format: int32 */
            most_a_week: number;
            name: string;
            over: boolean;
            /** Format: uuid */
            teacher: string;
            weeks: components["schemas"]["TeacherWeek"][];
        };
        TeacherRef: {
            active: boolean;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["TeacherKind"];
            name: string;
        };
        TeacherWeek: {
            /** Format: int32 */
            lessons: number;
            /** Format: int32 */
            minutes: number;
            /** Format: date */
            monday: string;
            over: boolean;
            /** Format: int32 */
            sessions: number;
        };
        TermAccounts: {
            /** Format: int64 */
            closing_fen: number;
            holdings: components["schemas"]["AccountsLine"][];
            income: components["schemas"]["AccountsLine"][];
            /** Format: int64 */
            income_fen: number;
            /** Format: int64 */
            opening_fen: number;
            spending: components["schemas"]["AccountsLine"][];
            /** Format: int64 */
            spending_fen: number;
        };
        /** @enum {string} */
        TermKind: "autumn" | "spring";
        /** @enum {string} */
        TermTime: "past" | "current" | "coming";
        TextRange: {
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
        };
        /** @enum {string} */
        Tier: "city" | "county_seat" | "town" | "village";
        /** @enum {string} */
        Tightening: "lower" | "higher" | "earlier" | "later" | "subset" | "superset" | "equal" | "free";
        TillView: {
            bank_cash: components["schemas"]["PaymentAction"];
            /** Format: int64 */
            bank_fen: number;
            bankings: components["schemas"]["BankingRow"][];
            /** Format: int64 */
            counter_fen: number;
            enter_payee: components["schemas"]["PaymentAction"];
            /** Format: int64 */
            online_fen: number;
            /** Format: int64 */
            open_fen: number;
            payee: components["schemas"]["PayeeView"] | null;
            take: components["schemas"]["PaymentAction"];
            /** Format: int64 */
            treasury_fen: number;
            /** Format: int64 */
            unknown_fen: number;
        };
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            event: string;
            reason: string | null;
            who: string;
            words: string;
            words_en: string;
        };
        TimetableAction: {
            action: string;
            enabled: boolean;
            reason: string | null;
            reason_text: string | null;
            reason_text_en: string | null;
            words: string;
            words_en: string;
        };
        TimetableRow: {
            county: string;
            /** Format: date */
            first_day: string;
            /** Format: int64 */
            gaps: number | null;
            /** Format: date */
            last_day: string;
            /** Format: uuid */
            plan: string;
            /** Format: date-time */
            published_at: string | null;
            /** Format: uuid */
            school: string;
            school_name: string;
            school_path: string;
            /** Format: int32 */
            school_year: number;
            /** Format: int64 */
            sessions: number;
            state: components["schemas"]["TimetableState"];
            term: components["schemas"]["TermKind"];
            /** Format: int64 */
            unsettled: number;
        };
        TimetableRowPage: {
            items: components["schemas"]["TimetableRow"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        TimetableSlot: {
            code: string;
            ends: string;
            /** Format: int32 */
            lessons: number;
            name: string;
            starts: string;
            weekdays: number[];
        };
        /** @enum {string} */
        TimetableState: "draft" | "published";
        TimetableView: {
            actions: components["schemas"]["TimetableAction"][];
            counts: components["schemas"]["SessionCounts"];
            county: string;
            courses: components["schemas"]["CourseRef"][];
            days_off: components["schemas"]["DayOffView"][];
            end_latest: components["schemas"]["AppliedRule"];
            /** Format: date */
            first_day: string | null;
            gap_reason: string | null;
            /** Format: int64 */
            gaps: number | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            last_day: string | null;
            /** Format: date-time */
            made_at: string | null;
            made_by: string | null;
            /** Format: date-time */
            published_at: string | null;
            published_by: string | null;
            rooms: components["schemas"]["RoomRef"][];
            school: components["schemas"]["SchoolRef"];
            /** Format: int32 */
            school_year: number;
            slot_times: components["schemas"]["SlotTimeView"][];
            slots: components["schemas"]["TimetableSlot"][];
            state: components["schemas"]["TimetableState"] | null;
            teachers: components["schemas"]["TeacherRef"][];
            term: components["schemas"]["TermKind"];
            /** Format: int64 */
            version: number;
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
        UncollectedRow: {
            class_name: string;
            course: string;
            ended: string;
            /** Format: int64 */
            minutes: number;
            name: string;
            /** Format: uuid */
            pupil: string;
            /** Format: int64 */
            rung: number;
        };
        UnknownMoney: {
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            ledger_fen: number;
            rows: components["schemas"]["UnknownMoneyRow"][];
            /** Format: int64 */
            total_fen: number;
        };
        UnknownMoneyRow: {
            payment: components["schemas"]["PaymentRow"];
            suggestions: components["schemas"]["SuggestionView"][];
        };
        UnlistedEntry: {
            /** Format: uuid */
            item: string;
            /** Format: uuid */
            notice: string | null;
            number: string | null;
            title: string;
        };
        UnpaidSession: {
            course: string;
            /** Format: date */
            date: string;
            /** Format: uuid */
            session: string;
            starts: string;
            teacher: string;
            why: components["schemas"]["NotPaid"];
            words: string;
            words_en: string;
        };
        /** @enum {string} */
        UseKind: "share" | "taken_back" | "handed_back";
        /** @enum {string} */
        UseSource: "direct" | "parked";
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
        ValueKind: "money" | "count" | "minutes" | "time" | "cutoff" | "weekdays" | "word" | "words" | "table";
        ValueView: {
            actions: components["schemas"]["RulesActionView"][];
            basis: components["schemas"]["Basis"];
            claim: components["schemas"]["Claim"];
            /** Format: date-time */
            confirmed_at: string | null;
            confirmed_by: string | null;
            county: string;
            decision: components["schemas"]["RulesDecisionView"] | null;
            ended_reason: string | null;
            /** Format: date-time */
            entered_at: string;
            entered_by: string;
            /** Format: uuid */
            id: string;
            note: string;
            notice: components["schemas"]["BasisNotice"] | null;
            parameter: string;
            parameter_words: string;
            parameter_words_en: string;
            season_from: string | null;
            season_until: string | null;
            stage: components["schemas"]["OrgStage"] | null;
            step: components["schemas"]["Step"];
            tier: components["schemas"]["Tier"] | null;
            value: unknown;
            /** Format: int64 */
            version: number;
            words: string;
            words_en: string;
        };
        ValueViewPage: {
            items: components["schemas"]["ValueView"][];
            next: string | null;
            /** Format: int64 */
            total: number | null;
        };
        /** @enum {string} */
        Verdict: "keep" | "amend" | "repeal" | "lapsed";
        VerdictRow: {
            actions: components["schemas"]["NoticesActionView"][];
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
        WaitingPlan: {
            county: string;
            /** Format: uuid */
            plan: string;
            /** Format: uuid */
            school: string;
            school_name: string;
            school_path: string;
            /** Format: int32 */
            school_year: number;
            term: components["schemas"]["TermKind"];
        };
        WaitingPlans: {
            items: components["schemas"]["WaitingPlan"][];
        };
        WaitingRow: {
            class_name: string;
            /** Format: uuid */
            course: string;
            course_name: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            offer_expires: string | null;
            /** Format: int32 */
            position: number;
            pupil_name: string;
            state: components["schemas"]["WaitingState"];
        };
        /** @enum {string} */
        WaitingState: "waiting" | "offered" | "accepted" | "declined" | "expired" | "left";
        WayHome: {
            collectors: components["schemas"]["CollectorRow"][];
            county: string;
            health_note: string | null;
            health_note_read: string[];
            name: string;
            permits: components["schemas"]["PermitRow"][];
            /** Format: uuid */
            pupil: string;
        };
        WeekProposal: {
            /** Format: uuid */
            course: string;
            course_name: string;
            ends: string | null;
            fits: boolean;
            now_slot: string;
            /** Format: int32 */
            now_weekday: number;
            /** Format: uuid */
            room: string | null;
            room_name: string | null;
            /** Format: int64 */
            sessions: number;
            starts: string | null;
            /** Format: uuid */
            teacher: string | null;
            teacher_name: string | null;
            to_slot: string | null;
            /** Format: int32 */
            to_weekday: number | null;
            /** Format: int32 */
            weekday: number;
        };
        WeekSuggestion: {
            /** Format: int64 */
            asked: number;
            breaches: components["schemas"]["Clash"][];
            constraints: components["schemas"]["KeptConstraint"][];
            feasible: boolean;
            /** Format: int32 */
            penalty: number;
            /** Format: uuid */
            plan: string;
            proposals: components["schemas"]["WeekProposal"][];
            what: components["schemas"]["SuggestWhat"];
        };
        WhatIfRow: {
            announced: boolean;
            any_wish: number;
            by_grade: components["schemas"]["GroupFairness"][];
            by_priority: components["schemas"]["GroupFairness"][];
            first_wish: number;
            justified_envy: number;
            kept: boolean;
            mechanism: components["schemas"]["Mechanism"];
            nothing: number;
            priorities: boolean;
        };
        WhatIfView: {
            /** Format: int64 */
            applicants: number;
            /** Format: int32 */
            more_places: number;
            rows: components["schemas"]["WhatIfRow"][];
            /** Format: int32 */
            trials: number;
        };
        /** @enum {string} */
        Why: "seated" | "better_wish" | "after_cutoff" | "lower_priority" | "full_at_turn" | "no_places" | "closed" | "class_quota" | "reserved" | "seated_kept";
        WhyNot: {
            reason: string;
            reason_text: string;
            reason_text_en: string;
        };
        WhyView: {
            decision: components["schemas"]["RulesDecisionView"] | null;
            holding: components["schemas"]["Holding"] | null;
            levels: components["schemas"]["LevelView"][];
            notice: components["schemas"]["BasisNotice"] | null;
            /** Format: date */
            on: string;
            parameter: components["schemas"]["ParameterView"];
            place_name: string;
            refusal: string | null;
            refusal_text: string | null;
            refusal_text_en: string | null;
            stage: components["schemas"]["OrgStage"] | null;
            tier: components["schemas"]["Tier"] | null;
        };
        Wish: {
            /** Format: uuid */
            course: string;
            /** Format: int32 */
            rank: number;
            slot: string;
        };
        WishesReceipt: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pupil: string;
            /** Format: uuid */
            round: string;
            sha256: string;
            wishes: components["schemas"]["WishView"][];
        };
        WishResult: {
            /** Format: uuid */
            course: string;
            course_name: string;
            /** Format: int32 */
            kept: number;
            kept_for: components["schemas"]["KeptFor"];
            last_number: string | null;
            last_open_number: string | null;
            /** Format: int32 */
            last_priority: number | null;
            /** Format: int32 */
            place: number;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            priority: number;
            /** Format: int32 */
            rank: number;
            sentence: string;
            sentence_en: string;
            slot: string;
            slot_name: string;
            why: components["schemas"]["Why"];
            /** Format: int32 */
            wished: number;
        };
        WishView: {
            /** Format: uuid */
            course: string;
            course_name: string;
            /** Format: int32 */
            rank: number;
            slot: string;
        };
        Word: {
            key: string;
            words: string;
            words_en: string;
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
    findAgreements: {
        parameters: {
            query?: {
                school?: string | null;
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
                    "application/json": components["schemas"]["AgreementRow"][];
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
    draftAgreement: {
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
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
                    kind: components["schemas"]["AgreementKind"];
                    /** Format: uuid */
                    school: string;
                    /** Format: int32 */
                    school_year: number;
                    term: components["schemas"]["TermKind"];
                    text: string;
                    title: string;
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
                    "application/json": components["schemas"]["AgreementView"];
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
    showAgreement: {
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
                    "application/json": components["schemas"]["AgreementView"];
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
    editAgreement: {
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
                    text: string;
                    title: string;
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
                    "application/json": components["schemas"]["AgreementView"];
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
    discardAgreement: {
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
    publishAgreement: {
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
                    "application/json": components["schemas"]["AgreementView"];
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
    fetchAgreementTemplate: {
        parameters: {
            query: {
                kind: components["schemas"]["AgreementKind"];
                school: string;
                school_year: number;
                term: components["schemas"]["TermKind"];
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
                    "application/json": components["schemas"]["AgreementText"];
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
    enterCollectionBan: {
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
                    county?: string | null;
                    document: string;
                    /** Format: uuid */
                    id: string;
                    name: string;
                    /** Format: uuid */
                    pupil: string;
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
                    "application/json": components["schemas"]["BanRow"];
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
    endCollectionBan: {
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
    showFamilyDay: {
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
                    "application/json": components["schemas"]["FamilyDay"];
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
    makePickupCode: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                pupil: string;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PickupCodeView"];
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
    addCollector: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
                    name: string;
                    phone_tail: string;
                    relation: string;
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
                    "application/json": components["schemas"]["WayHome"];
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
    writeHealthNote: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
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
                    "application/json": components["schemas"]["WayHome"];
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
    previewLeave: {
        parameters: {
            query: {
                first_day: string;
                last_day: string;
            };
            header?: never;
            path: {
                pupil: string;
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
                    "application/json": components["schemas"]["LeaveView"];
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
    findLeaves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
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
                    "application/json": components["schemas"]["LeaveList"];
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
    askLeave: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: date */
                    first_day: string;
                    /** Format: uuid */
                    id: string;
                    kind: components["schemas"]["LeaveKind"];
                    /** Format: date */
                    last_day: string;
                    words: string;
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
                    "application/json": components["schemas"]["LeaveView"];
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
    showAttendanceMonth: {
        parameters: {
            query?: {
                month?: string | null;
            };
            header?: never;
            path: {
                pupil: string;
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
                    "application/json": components["schemas"]["MonthView"];
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
    givePermit: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
                    /** Format: date */
                    valid_from: string;
                    /** Format: date */
                    valid_until: string;
                    weekdays?: number[];
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
                    "application/json": components["schemas"]["WayHome"];
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
    showWayHome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
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
                    "application/json": components["schemas"]["WayHome"];
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
    endCollector: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WayHome"];
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
    findCorrections: {
        parameters: {
            query: {
                cursor?: string | null;
                limit?: number | null;
                school: string;
                undecided?: boolean | null;
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
                    "application/json": components["schemas"]["CorrectionRowPage"];
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
    decideCorrection: {
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
                    decision: components["schemas"]["Decision"];
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
                    "application/json": components["schemas"]["CorrectionRow"];
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
    showAttendanceFigures: {
        parameters: {
            query: {
                body: string;
                from: string;
                to: string;
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
                    "application/json": components["schemas"]["DayFiguresList"];
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
    findIncidents: {
        parameters: {
            query: {
                body: string;
                cursor?: string | null;
                limit?: number | null;
                open?: boolean | null;
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
                    "application/json": components["schemas"]["IncidentRowPage"];
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
    recordIncident: {
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
                    county?: string | null;
                    /** Format: date-time */
                    happened_at: string;
                    /** Format: uuid */
                    id: string;
                    kind: components["schemas"]["IncidentKind"];
                    pupils?: string[];
                    /** Format: uuid */
                    school: string;
                    /** Format: uuid */
                    session?: string | null;
                    severity: components["schemas"]["Severity"];
                    words: string;
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
                    "application/json": components["schemas"]["IncidentView"];
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
    showIncident: {
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
                    "application/json": components["schemas"]["IncidentView"];
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
    addToIncident: {
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
                    act: components["schemas"]["IncidentAct"];
                    county?: string | null;
                    /** Format: int64 */
                    serial: number;
                    words: string;
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
                    "application/json": components["schemas"]["IncidentView"];
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
    withdrawLeave: {
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
                    "application/json": components["schemas"]["LeaveView"];
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
    recordPatrol: {
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
                    content_as_planned: boolean;
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
                    order_good: boolean;
                    /** Format: int32 */
                    pupils_seen: number;
                    safety_good: boolean;
                    /** Format: uuid */
                    session: string;
                    teacher_present: boolean;
                    words: string;
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
                    "application/json": components["schemas"]["PatrolRow"];
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
    endPermit: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WayHome"];
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
    findCollectionBans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["BanList"];
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
    showAttendanceDay: {
        parameters: {
            query?: {
                on?: string | null;
            };
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["SchoolDay"];
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
    findPatrols: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
            };
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["PatrolList"];
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
    checkInToSession: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: date-time */
                    device_at?: string | null;
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
                    "application/json": components["schemas"]["CheckInView"];
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
    closeRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                session: string;
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
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
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
    askCorrection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
                    mark: components["schemas"]["Mark"];
                    /** Format: uuid */
                    pupil: string;
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
                    "application/json": components["schemas"]["CorrectionRow"];
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
    showHandOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                content: {
                    "application/json": components["schemas"]["HandOverList"];
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
    handOver: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string | null;
                    /** Format: uuid */
                    collector?: string | null;
                    county?: string | null;
                    /** Format: date-time */
                    device_at?: string | null;
                    guardian_name?: string | null;
                    method: components["schemas"]["HandOverMethod"];
                    /** Format: uuid */
                    pupil?: string | null;
                    /** Format: uuid */
                    sibling?: string | null;
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
                    "application/json": components["schemas"]["HandedOver"];
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
    revealHealthNote: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: uuid */
                    pupil: string;
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
                    "application/json": components["schemas"]["HealthNoteView"];
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
    showRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
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
                    "application/json": components["schemas"]["RegisterView"];
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
    handInRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    base_version: number;
                    county?: string | null;
                    /** Format: date-time */
                    device_at?: string | null;
                    /** Format: uuid */
                    id: string;
                    marks?: components["schemas"]["MarkOf"][];
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
                    "application/json": components["schemas"]["SyncView"];
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
    showTeacherDay: {
        parameters: {
            query?: {
                on?: string | null;
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
                    "application/json": components["schemas"]["TeacherDay"];
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
    bindChild: {
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
                    name: string;
                    relation: string;
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
                    "application/json": components["schemas"]["Bound"];
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
    lookUpSlip: {
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
                    "application/json": components["schemas"]["SlipLook"];
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
    signUpGuardian: {
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
                    account_name: string;
                    code: string;
                    language?: string | null;
                    name: string;
                    password: string;
                    relation: string;
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
                    "application/json": components["schemas"]["SignedUp"];
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
    findChildren: {
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
                    "application/json": components["schemas"]["ChildCard"][];
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
    showChild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
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
                    "application/json": components["schemas"]["OwnChild"];
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
    findChildAgreements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
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
                    "application/json": components["schemas"]["ChildAgreement"][];
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
    findChildConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
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
                    "application/json": components["schemas"]["ConsentRow"][];
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
    decideConsent: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    agreement: string;
                    county?: string | null;
                    decision: components["schemas"]["ConsentDecision"];
                    /** Format: uuid */
                    id: string;
                    text_sha256: string;
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
                    "application/json": components["schemas"]["ConsentDone"];
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
    confirmConsent: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                pupil: string;
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
                    "application/json": components["schemas"]["ConsentDone"];
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
    contestGuardianship: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: uuid */
                    guardianship: string;
                    /** Format: uuid */
                    id: string;
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
                    "application/json": components["schemas"]["DisputeRow"];
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
    findPupilCorrectionsOfChild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
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
                    "application/json": components["schemas"]["PupilCorrection"][];
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
    askPupilCorrection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    field: components["schemas"]["PupilCorrectionField"];
                    /** Format: uuid */
                    id: string;
                    reason: string;
                    value: string;
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
                    "application/json": components["schemas"]["PupilCorrection"];
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
    withdrawPupilCorrection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                pupil: string;
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
                    "application/json": components["schemas"]["PupilCorrection"];
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
    showChildDraws: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
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
                    "application/json": components["schemas"]["ChildDraw"][];
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
    exportChild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
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
    leaveChild: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                pupil: string;
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
    showClassSession: {
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
                    "application/json": components["schemas"]["SessionPage"];
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
    cancelSession: {
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
                    reason: components["schemas"]["CancelReason"];
                    settlement: components["schemas"]["Settlement"];
                    words: string;
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
                    "application/json": components["schemas"]["SessionPage"];
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
    changeSession: {
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
                    /** Format: date */
                    day?: string | null;
                    ends?: string | null;
                    reason: string;
                    /** Format: uuid */
                    room?: string | null;
                    starts?: string | null;
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
                    "application/json": components["schemas"]["SessionPage"];
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
    checkSessionChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: date */
                    day?: string | null;
                    ends?: string | null;
                    /** Format: uuid */
                    room?: string | null;
                    starts?: string | null;
                    /** Format: uuid */
                    teacher?: string | null;
                    what?: components["schemas"]["SwapWhat"] | null;
                    /** Format: uuid */
                    with?: string | null;
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
                    "application/json": components["schemas"]["ChangeCheck"];
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
    makeUpSession: {
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
                    /** Format: date */
                    day: string;
                    ends: string;
                    reason: string;
                    /** Format: uuid */
                    room?: string | null;
                    /** Format: uuid */
                    session: string;
                    starts: string;
                    /** Format: uuid */
                    teacher?: string | null;
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
                    "application/json": components["schemas"]["SessionPage"];
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
    refundSession: {
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
                    "application/json": components["schemas"]["SessionPage"];
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
    substituteTeacher: {
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
                    /** Format: uuid */
                    teacher: string;
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
                    "application/json": components["schemas"]["SessionPage"];
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
    swapSessions: {
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
                    what: components["schemas"]["SwapWhat"];
                    /** Format: uuid */
                    with: string;
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
                    "application/json": components["schemas"]["SessionPage"];
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
    findClassTeachers: {
        parameters: {
            query: {
                school: string;
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
                    "application/json": components["schemas"]["ClassTeacherRow"][];
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
    findClasses: {
        parameters: {
            query?: {
                school?: string | null;
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
                    "application/json": components["schemas"]["ClassList"];
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
    openClass: {
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
                    county?: string | null;
                    /** Format: int32 */
                    grade: number;
                    /** Format: uuid */
                    head_teacher?: string | null;
                    /** Format: uuid */
                    id: string;
                    name?: string | null;
                    /** Format: int32 */
                    number: number;
                    /** Format: uuid */
                    school: string;
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
                    "application/json": components["schemas"]["ClassRow"];
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
    showClassBoard: {
        parameters: {
            query: {
                kind: components["schemas"]["AgreementKind"];
                school_year: number;
                term: components["schemas"]["TermKind"];
            };
            header?: never;
            path: {
                class: string;
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
                    "application/json": components["schemas"]["ClassBoard"];
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
    findSlips: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
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
                    "application/json": components["schemas"]["SlipRow"][];
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
    issueSlips: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                class: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    county?: string | null;
                    pupils?: string[];
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
                    "application/json": components["schemas"]["SlipSheet"];
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
    changeClass: {
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
                    /** Format: uuid */
                    head_teacher?: string | null;
                    name: string;
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
                    "application/json": components["schemas"]["ClassRow"];
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
    promoteSchool: {
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
                    county?: string | null;
                    /** Format: uuid */
                    school: string;
                    /** Format: int32 */
                    school_year: number;
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
                    "application/json": components["schemas"]["Promotion"];
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
    showConsentBoard: {
        parameters: {
            query: {
                kind: components["schemas"]["AgreementKind"];
                school?: string | null;
                school_year: number;
                term: components["schemas"]["TermKind"];
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
                    "application/json": components["schemas"]["ConsentBoard"];
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
    findPupilCorrections: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                open?: boolean | null;
                school?: string | null;
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
                    "application/json": components["schemas"]["PupilCorrectionPage"];
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
    decidePupilCorrection: {
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
                    answer: string;
                    county?: string | null;
                    decision: components["schemas"]["PupilCorrectionDecision"];
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
                    "application/json": components["schemas"]["PupilCorrection"];
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
    addCourse: {
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
                    county?: string | null;
                    course: components["schemas"]["CourseContent"];
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    plan: string;
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
                    "application/json": components["schemas"]["CourseDetail"];
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
    showCourse: {
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
                    "application/json": components["schemas"]["CourseDetail"];
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
    editCourse: {
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
                    course: components["schemas"]["CourseContent"];
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
                    "application/json": components["schemas"]["CourseDetail"];
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
    judgeCourse: {
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
                    accept: boolean;
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
                    "application/json": components["schemas"]["CourseDetail"];
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
    proposePrice: {
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
                    /** Format: int64 */
                    price_fen: number;
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
                    "application/json": components["schemas"]["CourseDetail"];
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
    decidePrice: {
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
                    approve: boolean;
                    county?: string | null;
                    document: string;
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
                    "application/json": components["schemas"]["CourseDetail"];
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
    removeCourse: {
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
                    "application/json": components["schemas"]["PlanStep"];
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
    stopCourse: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseDetail"];
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
    findDraws: {
        parameters: {
            query?: {
                body?: string | null;
                cursor?: string | null;
                limit?: number | null;
                round?: string | null;
                state?: components["schemas"]["DrawState"] | null;
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
                    "application/json": components["schemas"]["DrawRowPage"];
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
    announceDraw: {
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
                    algorithm: components["schemas"]["Algorithm"];
                    county?: string | null;
                    /** Format: date-time */
                    draws_at: string;
                    /** Format: uuid */
                    id: string;
                    mechanism: components["schemas"]["Mechanism"];
                    public_source: string;
                    /** Format: uuid */
                    round: string;
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
                    "application/json": components["schemas"]["DrawStep"];
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
    showDraw: {
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
                    "application/json": components["schemas"]["DrawView"];
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
    cancelDraw: {
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
                    "application/json": components["schemas"]["DrawStep"];
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
    showLeftOver: {
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
                    "application/json": components["schemas"]["LeftOver"];
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
    runDraw: {
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
                    "application/json": components["schemas"]["DrawStep"];
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
    enterDrawValue: {
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
                    public_value: string;
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
                    "application/json": components["schemas"]["DrawStep"];
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
    confirmDrawValue: {
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
                    public_value: string;
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
                    "application/json": components["schemas"]["DrawStep"];
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
    takeDrawValueBack: {
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
                    "application/json": components["schemas"]["DrawStep"];
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
    showWhatIf: {
        parameters: {
            query?: {
                more_places?: number | null;
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
                    "application/json": components["schemas"]["WhatIfView"];
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
    chooseBasePlace: {
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
                    county?: string | null;
                    entry?: components["schemas"]["Entry"] | null;
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    plan: string;
                    /** Format: uuid */
                    pupil: string;
                    weekdays?: number[];
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
                    "application/json": components["schemas"]["BaseView"];
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
    findChildrenEnrolment: {
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
                    "application/json": components["schemas"]["ChildRow"][];
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
    showChildEnrolment: {
        parameters: {
            query?: {
                school_year?: number | null;
                term?: components["schemas"]["TermKind"] | null;
            };
            header?: never;
            path: {
                pupil: string;
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
                    "application/json": components["schemas"]["ChildView"];
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
    answerEntry: {
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
                    answer: components["schemas"]["EntryAnswer"];
                    county?: string | null;
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
    enterSeat: {
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
                    county?: string | null;
                    /** Format: uuid */
                    course: string;
                    entry: components["schemas"]["Entry"];
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    pupil: string;
                    /** Format: uuid */
                    round: string;
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
                    "application/json": components["schemas"]["SeatReceipt"];
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
    openGroupCase: {
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
                    /** Format: date-time */
                    answers_until: string;
                    county?: string | null;
                    /** Format: uuid */
                    course: string;
                    /** Format: uuid */
                    id: string;
                    measure: components["schemas"]["GroupMeasure"];
                    reason: string;
                    /** Format: uuid */
                    target?: string | null;
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
                    "application/json": components["schemas"]["GroupCaseView"];
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
    answerGroupCase: {
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
                    answer: components["schemas"]["GroupAnswer"];
                    county?: string | null;
                    /** Format: uuid */
                    pupil: string;
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
    closeGroupCase: {
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
                    act: components["schemas"]["CloseGroup"];
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
                    "application/json": components["schemas"]["GroupCaseView"];
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
    answerOffer: {
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
                    answer: components["schemas"]["OfferAnswer"];
                    county?: string | null;
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
    findEnrolmentRounds: {
        parameters: {
            query?: {
                body?: string | null;
                cursor?: string | null;
                limit?: number | null;
                school_year?: number | null;
                term?: components["schemas"]["TermKind"] | null;
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
                    "application/json": components["schemas"]["RoundRowPage"];
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
    planEnrolmentRound: {
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
                    county?: string | null;
                    /** Format: uuid */
                    follows?: string | null;
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    plan: string;
                    settings: components["schemas"]["RoundSettingsInput"];
                    title: string;
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
                    "application/json": components["schemas"]["RoundView"];
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
    showEnrolmentRound: {
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
                    "application/json": components["schemas"]["RoundView"];
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
    changeEnrolmentRound: {
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
                    settings: components["schemas"]["RoundSettingsInput"];
                    title: string;
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
                    "application/json": components["schemas"]["RoundView"];
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
    cancelEnrolmentRound: {
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
                    "application/json": components["schemas"]["RoundView"];
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
    showClassChoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
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
                    "application/json": components["schemas"]["ClassChoices"];
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
    showEnrolmentCockpit: {
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
                    "application/json": components["schemas"]["CockpitView"];
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
    followEnrolmentRound: {
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
            /** @description server-sent events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
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
    freezeEnrolmentRound: {
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
                    "application/json": components["schemas"]["RoundView"];
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
    addEnrolmentPlaces: {
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
                    /** Format: uuid */
                    course: string;
                    /** Format: int32 */
                    places: number;
                    reason: string;
                    /** Format: int32 */
                    seen: number;
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
                    "application/json": components["schemas"]["RoundView"];
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
    publishEnrolmentRound: {
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
                    "application/json": components["schemas"]["RoundView"];
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
    showPupilSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
                round: string;
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
                    "application/json": components["schemas"]["PupilSeats"];
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
    giveSeat: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: uuid */
                    course: string;
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    pupil: string;
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
                    "application/json": components["schemas"]["SeatReceipt"];
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
    handInWishes: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    entry?: components["schemas"]["Entry"] | null;
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    pupil: string;
                    wishes?: components["schemas"]["Wish"][];
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
                    "application/json": components["schemas"]["WishesReceipt"];
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
    takeSeat: {
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
                    county: string;
                    /** Format: uuid */
                    course: string;
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    pupil: string;
                    /** Format: uuid */
                    round: string;
                    ticket?: string | null;
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
                    "application/json": components["schemas"]["SeatReceipt"];
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
    giveSeatBack: {
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
    takeSeatAway: {
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
    joinWaitingList: {
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
                    county?: string | null;
                    /** Format: uuid */
                    course: string;
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    pupil: string;
                    /** Format: uuid */
                    round: string;
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
                    "application/json": components["schemas"]["ChildWaiting"];
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
    leaveWaitingList: {
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
    makeBills: {
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
                    id: string;
                    /** Format: uuid */
                    plan: string;
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
                    "application/json": components["schemas"]["BillRunView"];
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
    showBill: {
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
                    "application/json": components["schemas"]["BillView"];
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
    cancelBill: {
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
                    "application/json": components["schemas"]["BillView"];
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
    fetchExemptionListTemplate: {
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
    findExemptionLists: {
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
                    "application/json": components["schemas"]["ExemptionLists"];
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
    handInExemptionList: {
        parameters: {
            query: {
                county?: string | null;
                id: string;
                name?: string;
                only_check: boolean;
            };
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
                    "application/json": components["schemas"]["ExemptionListView"];
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
    showChildBills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupil: string;
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
                    "application/json": components["schemas"]["ChildBills"];
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
    showFeeStatement: {
        parameters: {
            query: {
                plan: string;
            };
            header?: never;
            path: {
                pupil: string;
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
                    "application/json": components["schemas"]["FeeStatementView"];
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
    grantExemption: {
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
                    category: string;
                    county?: string | null;
                    document: string;
                    evidence: string;
                    /** Format: date */
                    from: string;
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    pupil: string;
                    /** Format: date */
                    until: string;
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
                    "application/json": components["schemas"]["ExemptionView"];
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
    endExemption: {
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
                    ends_on: string;
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
                    "application/json": components["schemas"]["ExemptionView"];
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
    publishFeeNotice: {
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
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    plan: string;
                    sha256: string;
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
                    "application/json": components["schemas"]["FeeNoticeView"];
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
    showFeeNotice: {
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
                    "application/json": components["schemas"]["FeeNoticeView"];
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
    withdrawFeeNotice: {
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
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeNoticeView"];
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
    showFees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
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
                    "application/json": components["schemas"]["FeesView"];
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
    publishTermAccounts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
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
                    "application/json": components["schemas"]["CloseView"];
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
    findBills: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                state?: components["schemas"]["BillState"] | null;
                text?: string | null;
            };
            header?: never;
            path: {
                plan: string;
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
                    "application/json": components["schemas"]["BillRowPage"];
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
    previewBills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
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
                    "application/json": components["schemas"]["BillsPreview"];
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
    showTermClose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
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
                    "application/json": components["schemas"]["CloseView"];
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
    explainDifference: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: components["schemas"]["DifferenceKind"];
                    /** Format: uuid */
                    pupil: string;
                    words: string;
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
                    "application/json": components["schemas"]["CloseView"];
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
    lockTerm: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                plan: string;
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
                    "application/json": components["schemas"]["CloseView"];
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
    previewFeeNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
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
                    "application/json": components["schemas"]["FeeNoticeDraft"];
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
    settlePlan: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
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
                    "application/json": components["schemas"]["CloseView"];
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
    findSubsidyClaim: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                plan: string;
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
                    "application/json": components["schemas"]["ClaimRowPage"];
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
    askPriceHelp: {
        parameters: {
            query: {
                consumables_fen?: number | null;
                groups: number;
                lessons: number;
                managers_percent?: number | null;
                outside_fen?: number | null;
                pupils: number;
                school: string;
                subsidy_fen?: number | null;
                teacher_pay_fen: number;
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
                    "application/json": components["schemas"]["PriceHelpView"];
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
    compareFeePrices: {
        parameters: {
            query?: {
                body?: string | null;
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
                    "application/json": components["schemas"]["PriceRowPage"];
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
    compareFees: {
        parameters: {
            query: {
                body: string;
                school_year: number;
                term: components["schemas"]["TermKind"];
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
                    "application/json": components["schemas"]["SchoolFeesRowPage"];
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
    findExemptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["SchoolExemptions"];
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
    exportExemptions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                school: string;
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
    revealExemptions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                school: string;
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
                    "application/json": components["schemas"]["SchoolExemptions"];
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
    showLedger: {
        parameters: {
            query: {
                fund?: components["schemas"]["Fund"] | null;
                school_year: number;
                term: components["schemas"]["TermKind"];
            };
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["LedgerView"];
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
    findLedgerEntries: {
        parameters: {
            query: {
                account?: components["schemas"]["Account"] | null;
                cursor?: string | null;
                fund?: components["schemas"]["Fund"] | null;
                limit?: number | null;
                school_year: number;
                term: components["schemas"]["TermKind"];
            };
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["LedgerEntryRowPage"];
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
    exportLedger: {
        parameters: {
            query: {
                fund?: components["schemas"]["Fund"] | null;
                school_year: number;
                term: components["schemas"]["TermKind"];
            };
            header?: never;
            path: {
                school: string;
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
    findFeeNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["SchoolFeeNotices"];
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
    orderSettlements: {
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
                    body: string;
                    /** Format: uuid */
                    id: string;
                    /** Format: int32 */
                    school_year: number;
                    term: components["schemas"]["TermKind"];
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
                    "application/json": components["schemas"]["OrderView"];
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
    showSettlementOrder: {
        parameters: {
            query: {
                county: string;
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
                    "application/json": components["schemas"]["OrderView"];
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
    showGuardianContact: {
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
                    "application/json": components["schemas"]["ContactView"];
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
    changeGuardianContact: {
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
                    mail?: string | null;
                    notify_by: components["schemas"]["NotifyBy"];
                    phone?: string | null;
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
                    "application/json": components["schemas"]["ContactView"];
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
    findGuardianDisputes: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                open?: boolean | null;
                school?: string | null;
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
                    "application/json": components["schemas"]["DisputeRowPage"];
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
    settleGuardianDispute: {
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
                    outcome: components["schemas"]["DisputeOutcome"];
                    settlement: string;
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
                    "application/json": components["schemas"]["DisputeRow"];
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
    findGuardianships: {
        parameters: {
            query?: {
                class?: string | null;
                cursor?: string | null;
                limit?: number | null;
                school?: string | null;
                state?: components["schemas"]["GuardianshipState"] | null;
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
                    "application/json": components["schemas"]["GuardianshipRowPage"];
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
    confirmGuardianship: {
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
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianshipRow"];
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
    undoGuardianship: {
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
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianshipRow"];
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
                    "application/json": components["schemas"]["NoticesTaskList"];
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
    findOutsideBodies: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                state?: components["schemas"]["ListingState"] | null;
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
                    "application/json": components["schemas"]["ListingRowPage"];
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
    applyForList: {
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
                    about: string;
                    /** Format: uuid */
                    body: string;
                    contact: string;
                    county?: string | null;
                    credit_code: string;
                    /** Format: int64 */
                    deposit_fen: number;
                    /** Format: date */
                    deposit_paid_on?: string | null;
                    /** Format: uuid */
                    id: string;
                    items?: components["schemas"]["OutsideItemContent"][];
                    licence_kind: string;
                    licence_number: string;
                    /** Format: date */
                    licence_until: string;
                    name: string;
                    on_national_platform: boolean;
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
                    "application/json": components["schemas"]["ListingView"];
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
    showOutsideBody: {
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
                    "application/json": components["schemas"]["ListingView"];
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
    checkOutsideBody: {
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
                    result: string;
                    words: string;
                    /** Format: int32 */
                    year: number;
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
                    "application/json": components["schemas"]["ListingView"];
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
    removeOutsideBody: {
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
                    "application/json": components["schemas"]["ListingView"];
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
    renewLicence: {
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
                    licence_number: string;
                    /** Format: date */
                    licence_until: string;
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
                    "application/json": components["schemas"]["ListingView"];
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
    refuseOutsideBody: {
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
                    "application/json": components["schemas"]["ListingView"];
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
    selectOutsideBody: {
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
                    document: string;
                    items?: string[];
                    /** Format: date */
                    listed_from: string;
                    /** Format: date */
                    listed_until: string;
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
                    "application/json": components["schemas"]["ListingView"];
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
    putOutsideStaff: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                staff: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active: boolean;
                    /** Format: date */
                    contract_until: string;
                    county?: string | null;
                    /** Format: date */
                    health_until: string;
                    name: string;
                    skill: string;
                    /** Format: int64 */
                    version: number;
                    /** Format: date */
                    vetted_on: string;
                    vetting_proof: string;
                    /** Format: date */
                    vetting_until: string;
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
                    "application/json": components["schemas"]["ListingView"];
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
    findOffers: {
        parameters: {
            query?: {
                school?: string | null;
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
                    "application/json": components["schemas"]["OfferRowPage"];
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
    findOwnClasses: {
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
                    "application/json": components["schemas"]["ClassRow"][];
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
    enterBodyPrice: {
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
                    county?: string | null;
                    /** Format: uuid */
                    course: string;
                    document: string;
                    /** Format: date */
                    from: string;
                    /** Format: uuid */
                    id: string;
                    /** Format: int64 */
                    price_fen: number;
                    /** Format: uuid */
                    school: string;
                    unit: components["schemas"]["PriceUnit"];
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
                    "application/json": components["schemas"]["PayRates"];
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
    enterCountyPayRate: {
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
                    activity: string;
                    /** Format: uuid */
                    body: string;
                    county?: string | null;
                    document: string;
                    /** Format: date */
                    from: string;
                    /** Format: uuid */
                    id: string;
                    kind: components["schemas"]["RateKind"];
                    /** Format: int64 */
                    per_lesson_fen: number;
                    /** Format: int64 */
                    step_fen: number;
                    /** Format: int64 */
                    step_from?: number | null;
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
                    "application/json": components["schemas"]["PayRates"];
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
    enterInvoice: {
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
                    difference_words: string;
                    /** Format: date */
                    due_day: string;
                    /** Format: date */
                    first_day: string;
                    /** Format: uuid */
                    id: string;
                    /** Format: int64 */
                    invoiced_fen: number;
                    /** Format: date */
                    last_day: string;
                    number: string;
                    /** Format: uuid */
                    plan: string;
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
                    "application/json": components["schemas"]["PaySheetView"];
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
    previewInvoice: {
        parameters: {
            query: {
                body: string;
                first_day: string;
                last_day: string;
                plan: string;
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
                    "application/json": components["schemas"]["InvoicePreview"];
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
    findOwnPay: {
        parameters: {
            query?: {
                sheet?: string | null;
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
                    "application/json": components["schemas"]["OwnPay"];
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
    answerOwnPay: {
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
                    answer: components["schemas"]["Answer"];
                    county?: string | null;
                    /** Format: int64 */
                    line: number;
                    /** Format: int64 */
                    revision: number;
                    words: string;
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
                    "application/json": components["schemas"]["OwnPay"];
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
    setPayPerson: {
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
                    county?: string | null;
                    document: string;
                    /** Format: date */
                    from: string;
                    kind: components["schemas"]["StaffKind"];
                    /** Format: uuid */
                    school: string;
                    /** Format: uuid */
                    teacher: string;
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
                    "application/json": components["schemas"]["PayRates"];
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
    enterPayRate: {
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
                    activity: string;
                    /** Format: uuid */
                    body: string;
                    county?: string | null;
                    document: string;
                    /** Format: date */
                    from: string;
                    /** Format: uuid */
                    id: string;
                    kind: components["schemas"]["RateKind"];
                    /** Format: int64 */
                    per_lesson_fen: number;
                    /** Format: int64 */
                    step_fen: number;
                    /** Format: int64 */
                    step_from?: number | null;
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
                    "application/json": components["schemas"]["PayRates"];
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
    showPayRates: {
        parameters: {
            query?: {
                plan?: string | null;
            };
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["PayRates"];
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
    findPaySheets: {
        parameters: {
            query?: {
                plan?: string | null;
            };
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["PaySheets"];
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
    makePaySheet: {
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
                    county?: string | null;
                    /** Format: date */
                    first_day: string;
                    /** Format: uuid */
                    id: string;
                    /** Format: date */
                    last_day: string;
                    /** Format: uuid */
                    plan: string;
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
                    "application/json": components["schemas"]["PaySheetView"];
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
    showPaySheet: {
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
                    "application/json": components["schemas"]["PaySheetView"];
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
    agreePaySheet: {
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
                    words: string;
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
                    "application/json": components["schemas"]["PaySheetView"];
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
    agreeHeadLine: {
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
                    words: string;
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
                    "application/json": components["schemas"]["PaySheetView"];
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
    correctPayLine: {
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
                    /** Format: int64 */
                    adjust_fen: number;
                    adjust_words: string;
                    county?: string | null;
                    /** Format: int64 */
                    line: number;
                    /** Format: int64 */
                    revision: number;
                    /** Format: int64 */
                    tax_fen: number;
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
                    "application/json": components["schemas"]["PaySheetView"];
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
    addManagerLine: {
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
                    account: string;
                    county?: string | null;
                    document: string;
                    /** Format: int64 */
                    fixed_fen?: number | null;
                    name: string;
                    /** Format: int64 */
                    percent?: number | null;
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
                    "application/json": components["schemas"]["PaySheetView"];
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
    offerPaySheet: {
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
                    words: string;
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
                    "application/json": components["schemas"]["PaySheetView"];
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
    confirmPayOnPaper: {
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
                    answer: components["schemas"]["Answer"];
                    county?: string | null;
                    /** Format: int64 */
                    line: number;
                    /** Format: int64 */
                    revision: number;
                    words: string;
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
                    "application/json": components["schemas"]["PaySheetView"];
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
    payOutSheet: {
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
                    /** Format: date */
                    day: string;
                    document: string;
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
                    "application/json": components["schemas"]["PaySheetView"];
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
    withholdTax: {
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
                    /** Format: int64 */
                    line: number;
                    /** Format: int64 */
                    tax_fen: number;
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
                    "application/json": components["schemas"]["PaySheetView"];
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
    withdrawPaySheet: {
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
                    words: string;
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
                    "application/json": components["schemas"]["PaySheetView"];
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
    takePayment: {
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
                    /** Format: int64 */
                    amount_fen: number;
                    channel: components["schemas"]["Channel"];
                    county?: string | null;
                    /** Format: date */
                    day: string;
                    /** Format: uuid */
                    id: string;
                    parts?: components["schemas"]["PaymentPart"][];
                    payer: string;
                    reference: string;
                    remark: string;
                    /** Format: uuid */
                    school: string;
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
                    "application/json": components["schemas"]["PaymentView"];
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
    handBackMoney: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                payment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    amount_fen: number;
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
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
                    "application/json": components["schemas"]["PaymentView"];
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
    matchPayment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                payment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    amount_fen: number;
                    /** Format: uuid */
                    bill: string;
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
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
                    "application/json": components["schemas"]["PaymentView"];
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
    issueReceipt: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                payment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
                    kind: components["schemas"]["ReceiptKind"];
                    printed_number: string;
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
                    "application/json": components["schemas"]["ReceiptView"];
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
    showFamilyMoney: {
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
                    "application/json": components["schemas"]["FamilyMoney"];
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
    startOnlinePayment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
                    parts?: components["schemas"]["PaymentPart"][];
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
                    "application/json": components["schemas"]["OnlineOrderView"];
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
    showOnlineOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                pupil: string;
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
                    "application/json": components["schemas"]["OnlineOrderView"];
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
    showFamilyReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                pupil: string;
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
                    "application/json": components["schemas"]["ReceiptView"];
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
    takeBackMatch: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                share: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
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
                    "application/json": components["schemas"]["PaymentView"];
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
    printReceipt: {
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
                    "application/json": components["schemas"]["ReceiptView"];
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
    voidReceipt: {
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
                    "application/json": components["schemas"]["ReceiptView"];
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
    bankMoney: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    amount_fen: number;
                    county?: string | null;
                    /** Format: date */
                    day: string;
                    from: components["schemas"]["BankFrom"];
                    /** Format: uuid */
                    id: string;
                    slip: string;
                    to: components["schemas"]["BankTo"];
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
                    "application/json": components["schemas"]["TillView"];
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
    findOpenBills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["OpenBillList"];
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
    enterPayee: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: string;
                    account_name: string;
                    bank: string;
                    county?: string | null;
                    document: string;
                    kind: components["schemas"]["PayeeKind"];
                    merchant: string;
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
                    "application/json": components["schemas"]["PayeeView"];
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
    findPayments: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["PaymentRowPage"];
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
    showPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                school: string;
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
                    "application/json": components["schemas"]["PaymentView"];
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
    findReceipts: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["ReceiptViewPage"];
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
    showReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                school: string;
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
                    "application/json": components["schemas"]["ReceiptView"];
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
    importStatement: {
        parameters: {
            query: {
                channel: components["schemas"]["Channel"];
                county?: string | null;
                id: string;
                name?: string;
                sha256: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                school: string;
            };
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
                    "application/json": components["schemas"]["BankStatementView"];
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
    previewStatement: {
        parameters: {
            query: {
                channel: components["schemas"]["Channel"];
                county?: string | null;
                name?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                school: string;
            };
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
                    "application/json": components["schemas"]["BankStatementView"];
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
    showTill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["TillView"];
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
    showUnknownMoney: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["UnknownMoney"];
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
    takeWeChatNotice: {
        parameters: {
            query?: {
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
    findPlans: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                school?: string | null;
                school_year?: number | null;
                state?: components["schemas"]["PlanState"] | null;
                term?: components["schemas"]["TermKind"] | null;
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
                    "application/json": components["schemas"]["PlanRowPage"];
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
    openPlan: {
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
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    school: string;
                    /** Format: int32 */
                    school_year: number;
                    term: components["schemas"]["TermKind"];
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
                    "application/json": components["schemas"]["PlanStep"];
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
    showPlan: {
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
                    "application/json": components["schemas"]["PlanView"];
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
    approvePlan: {
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
                    document: string;
                    judgement: string;
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
                    "application/json": components["schemas"]["PlanStep"];
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
    checkPlan: {
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
                    "application/json": components["schemas"]["PlanChecks"];
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
    recordConsultation: {
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
                    /** Format: int32 */
                    against: number;
                    /** Format: int32 */
                    agreeing: number;
                    answer: string;
                    attachments?: components["schemas"]["PlanAttachment"][];
                    /** Format: uuid */
                    consultation: string;
                    county?: string | null;
                    form: string;
                    /** Format: date */
                    held_on: string;
                    opinions: string;
                    /** Format: int32 */
                    present: number;
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
                    "application/json": components["schemas"]["PlanStep"];
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
    editPlanContent: {
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
                    content: components["schemas"]["PlanContentInput"];
                    county?: string | null;
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
                    "application/json": components["schemas"]["PlanStep"];
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
    endPlan: {
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
                    "application/json": components["schemas"]["PlanStep"];
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
    keepPlanFile: {
        parameters: {
            query?: {
                county?: string | null;
                name?: string;
            };
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
                    "application/json": components["schemas"]["PlanAttachment"];
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
    fetchPlanFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sha256: string;
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
    publishPlan: {
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
                    "application/json": components["schemas"]["PlanStep"];
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
    returnPlan: {
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
                    reasons: string;
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
                    "application/json": components["schemas"]["PlanStep"];
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
    setPlanSlots: {
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
                    lessons_end: string;
                    slots?: components["schemas"]["PlanSlotInput"][];
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
                    "application/json": components["schemas"]["PlanStep"];
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
    submitPlan: {
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
                    "application/json": components["schemas"]["PlanStep"];
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
    showPlainWords: {
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
                    "application/json": components["schemas"]["PlainWords"];
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
    findPublicDraws: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                round?: string | null;
                school?: string | null;
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
                    "application/json": components["schemas"]["PublicDrawPage"];
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
    showPublicDraw: {
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
                    "application/json": components["schemas"]["PublicDraw"];
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
    fetchDrawList: {
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
    fetchDrawRecord: {
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
    findPublicRounds: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                school?: string | null;
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
                    "application/json": components["schemas"]["PublicRoundPage"];
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
    showPublicRound: {
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
                    "application/json": components["schemas"]["PublicRound"];
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
    showSeatBoard: {
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
                    "application/json": components["schemas"]["SeatBoard"];
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
    standInLine: {
        parameters: {
            query?: {
                ticket?: string | null;
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
                    "application/json": components["schemas"]["PlaceInLine"];
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
    findPublicFeeNotices: {
        parameters: {
            query?: {
                cursor?: string | null;
                division?: string | null;
                limit?: number | null;
                school?: string | null;
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
                    "application/json": components["schemas"]["PublicFeeNoticeRowPage"];
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
    showPublicFeeNotice: {
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
                    "application/json": components["schemas"]["PublicFeeNotice"];
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
    printFeeNotice: {
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
    findPublicOutsideBodies: {
        parameters: {
            query?: {
                cursor?: string | null;
                division?: string | null;
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
                    "application/json": components["schemas"]["PublicListingPage"];
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
    findPublicPlans: {
        parameters: {
            query?: {
                cursor?: string | null;
                division?: string | null;
                limit?: number | null;
                school?: string | null;
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
                    "application/json": components["schemas"]["PublicPlanRowPage"];
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
    showPublicPlan: {
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
                    "application/json": components["schemas"]["PublicPlan"];
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
    showPublicRules: {
        parameters: {
            query: {
                on?: string | null;
                place: string;
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
                    "application/json": components["schemas"]["PublicRules"];
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
    findSchoolFeeNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["PublicFeeNoticeVersionPage"];
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
    findTermAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["PublicAccountsList"];
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
    showTermAccounts: {
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
                    "application/json": components["schemas"]["PublicAccountsView"];
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
    findPupilGroups: {
        parameters: {
            query?: {
                cursor?: string | null;
                ended?: boolean | null;
                kind?: components["schemas"]["GroupKind"] | null;
                limit?: number | null;
                school?: string | null;
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
                    "application/json": components["schemas"]["GroupRowPage"];
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
    enterPupilGroup: {
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
                    county?: string | null;
                    document: string;
                    evidence: string;
                    /** Format: uuid */
                    id: string;
                    kind: components["schemas"]["GroupKind"];
                    /** Format: uuid */
                    pupil: string;
                    /** Format: date */
                    valid_from: string;
                    /** Format: date */
                    valid_until?: string | null;
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
                    "application/json": components["schemas"]["GroupRow"];
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
    endPupilGroup: {
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
                    /** Format: date */
                    valid_until: string;
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
                    "application/json": components["schemas"]["GroupRow"];
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
    findPupils: {
        parameters: {
            query?: {
                class?: string | null;
                cursor?: string | null;
                limit?: number | null;
                school?: string | null;
                state?: components["schemas"]["PupilState"] | null;
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
                    "application/json": components["schemas"]["PupilRowPage"];
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
    enrolPupil: {
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
                    boarding: boolean;
                    /** Format: date */
                    born: string;
                    /** Format: uuid */
                    class: string;
                    county?: string | null;
                    /** Format: date */
                    enrolled_on?: string | null;
                    guardians?: components["schemas"]["GivenGuardian"][];
                    /** Format: uuid */
                    id: string;
                    name: string;
                    number?: string | null;
                    resident_id?: string | null;
                    sex: components["schemas"]["Sex"];
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
                    "application/json": components["schemas"]["PupilStep"];
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
    showPupil: {
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
                    "application/json": components["schemas"]["PupilView"];
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
    correctPupil: {
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
                    boarding: boolean;
                    /** Format: date */
                    born: string;
                    county?: string | null;
                    guardians?: components["schemas"]["GivenGuardian"][] | null;
                    name: string;
                    reason: string;
                    resident_id?: string | null;
                    sex: components["schemas"]["Sex"];
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
                    "application/json": components["schemas"]["PupilStep"];
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
    erasePupil: {
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
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilStep"];
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
    movePupil: {
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
                    /** Format: uuid */
                    class: string;
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
                    "application/json": components["schemas"]["PupilStep"];
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
    changePupilNumber: {
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
                    /** Format: date */
                    from?: string | null;
                    number: string;
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
                    "application/json": components["schemas"]["PupilStep"];
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
    revealPupilField: {
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
                    field: components["schemas"]["MaskedField"];
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
                    "application/json": components["schemas"]["Revealed"];
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
    stepPupil: {
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
                    step: components["schemas"]["PupilStepKind"];
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
                    "application/json": components["schemas"]["PupilStep"];
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
    enterConsent: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                pupil: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    agreement: string;
                    county?: string | null;
                    decision: components["schemas"]["ConsentDecision"];
                    /** Format: uuid */
                    id: string;
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
                    "application/json": components["schemas"]["ConsentDone"];
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
    fetchConsentScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                pupil: string;
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
    enterPaperConsent: {
        parameters: {
            query: {
                agreement: string;
                county?: string | null;
                decision: components["schemas"]["ConsentDecision"];
                id: string;
                name?: string;
                reason: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                pupil: string;
            };
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
                    "application/json": components["schemas"]["ConsentDone"];
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
    receivePupil: {
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
                    class: string;
                    county?: string | null;
                    name: string;
                    proof: string;
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
                    "application/json": components["schemas"]["PupilStep"];
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
    orderRefundAgain: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                refund: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    destination?: string | null;
                    /** Format: uuid */
                    id: string;
                    payee?: string | null;
                    proof?: string | null;
                    reason?: string | null;
                    route: components["schemas"]["Route"];
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
                    "application/json": components["schemas"]["RefundRightView"];
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
    confirmRefund: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                refund: string;
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
                    "application/json": components["schemas"]["RefundRightView"];
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
    failRefund: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                refund: string;
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
                    "application/json": components["schemas"]["RefundRightView"];
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
    confirmRefundBatch: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                batch: string;
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
                    "application/json": components["schemas"]["RefundBatchView"];
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
    findRefundBatchRows: {
        parameters: {
            query?: {
                county?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                batch: string;
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
                    "application/json": components["schemas"]["RefundBatchRowPage"];
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
    findOverdueRefunds: {
        parameters: {
            query: {
                body: string;
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
                    "application/json": components["schemas"]["OverdueRefundRowPage"];
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
    showOwnRefunds: {
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
                    "application/json": components["schemas"]["OwnRefunds"];
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
    showRefundRight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                right: string;
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
                    "application/json": components["schemas"]["RefundRightView"];
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
    agreeToCarryRefundOver: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                right: string;
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
                    "application/json": components["schemas"]["RefundRightView"];
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
    carryRefundOver: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                right: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
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
                    "application/json": components["schemas"]["RefundRightView"];
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
    orderRefund: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                right: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    destination?: string | null;
                    /** Format: uuid */
                    id: string;
                    payee?: string | null;
                    proof?: string | null;
                    reason?: string | null;
                    route: components["schemas"]["Route"];
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
                    "application/json": components["schemas"]["RefundRightView"];
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
    showRefundDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["RefundDeskView"];
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
    orderRefunds: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
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
                    "application/json": components["schemas"]["RefundsOrdered"];
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
    findRefundRights: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                state?: components["schemas"]["RightState"] | null;
            };
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["RefundRightRowPage"];
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
    sendRefunds: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: uuid */
                    id: string;
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
                    "application/json": components["schemas"]["RefundBatchView"];
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
    uploadRoster: {
        parameters: {
            query: {
                county?: string | null;
                kind: components["schemas"]["ImportKind"];
                name?: string;
                school: string;
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
                    "application/json": components["schemas"]["RosterImportView"];
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
    showRosterImport: {
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
                    "application/json": components["schemas"]["RosterImportView"];
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
    confirmRosterImport: {
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
                    "application/json": components["schemas"]["RosterImportView"];
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
    dropRosterImport: {
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
                    "application/json": components["schemas"]["RosterImportView"];
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
    fetchRowFaults: {
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
    fetchRosterTemplate: {
        parameters: {
            query: {
                kind: components["schemas"]["ImportKind"];
            };
            header?: never;
            path?: never;
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
    findRuleConflicts: {
        parameters: {
            query?: {
                body?: string | null;
                on?: string | null;
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
                    "application/json": components["schemas"]["ConflictView"][];
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
    showHeldRules: {
        parameters: {
            query?: {
                body?: string | null;
                on?: string | null;
                stage?: components["schemas"]["OrgStage"] | null;
                tier?: components["schemas"]["Tier"] | null;
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
                    "application/json": components["schemas"]["HeldView"];
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
    showRuleParameters: {
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
                    "application/json": components["schemas"]["ParameterView"][];
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
    findComplaintPhones: {
        parameters: {
            query?: {
                body?: string | null;
                on?: string | null;
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
                    "application/json": components["schemas"]["PhoneView"][];
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
    enterComplaintPhone: {
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
                    document: string;
                    hours: string;
                    /** Format: uuid */
                    id: string;
                    kind: string;
                    number: string;
                    source: string;
                    /** Format: date */
                    valid_from: string;
                    /** Format: date */
                    valid_until?: string | null;
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
                    "application/json": components["schemas"]["PhoneView"];
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
    endComplaintPhone: {
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
                    "application/json": components["schemas"]["PhoneView"];
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
    previewRuleValue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    body: string;
                    /** Format: uuid */
                    notice?: string | null;
                    parameter: string;
                    season_from?: string | null;
                    season_until?: string | null;
                    stage?: components["schemas"]["OrgStage"] | null;
                    tier?: components["schemas"]["Tier"] | null;
                    /** Format: date */
                    valid_from: string;
                    /** Format: date */
                    valid_until?: string | null;
                    value: unknown;
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
                    "application/json": components["schemas"]["PreviewView"];
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
    findRestingRules: {
        parameters: {
            query?: {
                body?: string | null;
                on?: string | null;
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
                    "application/json": components["schemas"]["ValueView"][];
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
    findRuleTasks: {
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
                    "application/json": components["schemas"]["RulesTaskList"];
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
    findRuleValues: {
        parameters: {
            query?: {
                body?: string | null;
                claim?: components["schemas"]["Claim"] | null;
                cursor?: string | null;
                limit?: number | null;
                parameter?: string | null;
                step?: components["schemas"]["Step"] | null;
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
                    "application/json": components["schemas"]["ValueViewPage"];
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
    enterRuleValue: {
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
                    claim: components["schemas"]["Claim"];
                    clause: string;
                    county?: string | null;
                    document: string;
                    grade: components["schemas"]["Grade"];
                    /** Format: uuid */
                    id: string;
                    note: string;
                    /** Format: uuid */
                    notice?: string | null;
                    parameter: string;
                    season_from?: string | null;
                    season_until?: string | null;
                    source: string;
                    stage?: components["schemas"]["OrgStage"] | null;
                    tier?: components["schemas"]["Tier"] | null;
                    /** Format: date */
                    valid_from: string;
                    /** Format: date */
                    valid_until?: string | null;
                    value: unknown;
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
                    "application/json": components["schemas"]["ValueView"];
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
    showRuleValue: {
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
                    "application/json": components["schemas"]["ValueView"];
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
    confirmRuleValue: {
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
                    "application/json": components["schemas"]["ValueView"];
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
    rejectRuleValue: {
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
                    "application/json": components["schemas"]["ValueView"];
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
    settleRuleValue: {
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
                    clause: string;
                    county?: string | null;
                    /** Format: uuid */
                    decision: string;
                    document: string;
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
                    "application/json": components["schemas"]["ValueView"];
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
    withdrawRuleValue: {
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
                    "application/json": components["schemas"]["ValueView"];
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
    askWhyRule: {
        parameters: {
            query: {
                body?: string | null;
                on?: string | null;
                parameter: string;
                stage?: components["schemas"]["OrgStage"] | null;
                tier?: components["schemas"]["Tier"] | null;
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
                    "application/json": components["schemas"]["WhyView"];
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
    showSchoolSessions: {
        parameters: {
            query: {
                on: string;
            };
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["SessionList"];
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
    cancelDay: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county?: string | null;
                    /** Format: date */
                    day: string;
                    reason: components["schemas"]["CancelReason"];
                    settlement: components["schemas"]["Settlement"];
                    words: string;
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
                    "application/json": components["schemas"]["StoppedDay"];
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
    showPeopleAndRooms: {
        parameters: {
            query?: {
                school?: string | null;
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
                    "application/json": components["schemas"]["SchoolPeopleAndRooms"];
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
    putRoom: {
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
                    in_use: boolean;
                    name: string;
                    /** Format: int32 */
                    places: number;
                    /** Format: uuid */
                    school: string;
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
                    "application/json": components["schemas"]["SchoolRoomView"];
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
    putTeacher: {
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
                    account?: string | null;
                    active: boolean;
                    /** Format: date */
                    contract_until?: string | null;
                    county?: string | null;
                    /** Format: date */
                    health_until?: string | null;
                    kind: components["schemas"]["TeacherKind"];
                    name: string;
                    /** Format: uuid */
                    school: string;
                    skill: string;
                    /** Format: uuid */
                    staff?: string | null;
                    /** Format: int64 */
                    version: number;
                    /** Format: date */
                    vetted_on?: string | null;
                    vetting_proof?: string | null;
                    /** Format: date */
                    vetting_until?: string | null;
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
                    "application/json": components["schemas"]["ServiceTeacher"];
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
    showSpecialDays: {
        parameters: {
            query: {
                body: string;
                from: string;
                to: string;
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
                    "application/json": components["schemas"]["SpecialDays"];
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
    enterSpecialDay: {
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
                    document: string;
                    /** Format: date */
                    first_day: string;
                    /** Format: uuid */
                    id: string;
                    kind: components["schemas"]["DayKind"];
                    /** Format: date */
                    last_day: string;
                    reason: string;
                    until?: string | null;
                    /** Format: int32 */
                    weekday?: number | null;
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
                    "application/json": components["schemas"]["SpecialDayView"];
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
    removeSpecialDay: {
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
    checkSpecialDayWithdrawal: {
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
                    "application/json": components["schemas"]["SpecialDayEffect"];
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
    checkSpecialDay: {
        parameters: {
            query?: never;
            header?: never;
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
                    first_day: string;
                    kind: components["schemas"]["DayKind"];
                    /** Format: date */
                    last_day: string;
                    until?: string | null;
                    /** Format: int32 */
                    weekday?: number | null;
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
                    "application/json": components["schemas"]["SpecialDayEffect"];
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
    enterSpending: {
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
                    /** Format: int64 */
                    amount_fen: number;
                    county?: string | null;
                    /** Format: date */
                    day: string;
                    document: string;
                    /** Format: uuid */
                    id: string;
                    kind: components["schemas"]["SpendingKind"];
                    /** Format: uuid */
                    plan: string;
                    words: string;
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
                    "application/json": components["schemas"]["SpendingView"];
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
    reverseSpending: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendingView"];
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
    enterMoneyGrant: {
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
                    /** Format: int64 */
                    amount_fen: number;
                    county?: string | null;
                    /** Format: date */
                    day: string;
                    document: string;
                    giver: string;
                    /** Format: uuid */
                    id: string;
                    kind: components["schemas"]["GrantKind"];
                    /** Format: uuid */
                    plan: string;
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
                    "application/json": components["schemas"]["SpendingView"];
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
    findOverruns: {
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
                    "application/json": components["schemas"]["OverrunList"];
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
    askOverrun: {
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
                    /** Format: int64 */
                    amount_fen: number;
                    county?: string | null;
                    /** Format: date */
                    day: string;
                    document: string;
                    /** Format: uuid */
                    id: string;
                    kind: components["schemas"]["SpendingKind"];
                    /** Format: uuid */
                    plan: string;
                    subject: string;
                    subject_kind: components["schemas"]["SubjectKind"];
                    words: string;
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
                    "application/json": components["schemas"]["SpendingView"];
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
    decideOverrun: {
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
                    decision: components["schemas"]["OverrunDecision"];
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
                    "application/json": components["schemas"]["OverrunList"];
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
    showSpending: {
        parameters: {
            query?: {
                plan?: string | null;
            };
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["SpendingView"];
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
    findSurveys: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                school?: string | null;
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
                    "application/json": components["schemas"]["SurveyRowPage"];
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
    showSurvey: {
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
                    "application/json": components["schemas"]["SurveyView"];
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
    putSurvey: {
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
                    anonymous: boolean;
                    /** Format: int32 */
                    cell_min: number;
                    /** Format: date */
                    closes_on: string;
                    county?: string | null;
                    introduction: string;
                    questions?: components["schemas"]["SurveyQuestionInput"][];
                    /** Format: uuid */
                    school: string;
                    /** Format: int32 */
                    school_year: number;
                    term: components["schemas"]["TermKind"];
                    title: string;
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
                    "application/json": components["schemas"]["SurveyView"];
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
    answerSurvey: {
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
                    answers?: components["schemas"]["SurveyReply"][];
                    county?: string | null;
                    /** Format: uuid */
                    pupil: string;
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
    closeSurvey: {
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
                    "application/json": components["schemas"]["SurveyView"];
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
    openSurvey: {
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
                    "application/json": components["schemas"]["SurveyView"];
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
    showSurveyResult: {
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
                    "application/json": components["schemas"]["SurveyResult"];
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
    findOwnSurveys: {
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
                    "application/json": components["schemas"]["OwnSurveyPage"];
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
    findTimetables: {
        parameters: {
            query?: {
                body?: string | null;
                cursor?: string | null;
                limit?: number | null;
                school_year?: number | null;
                state?: components["schemas"]["TimetableState"] | null;
                term?: components["schemas"]["TermKind"] | null;
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
                    "application/json": components["schemas"]["TimetableRowPage"];
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
    showTimetable: {
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
                    "application/json": components["schemas"]["TimetableView"];
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
    arrangeCourse: {
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
                    /** Format: uuid */
                    course: string;
                    ends?: string | null;
                    /** Format: date */
                    from: string;
                    reason: string;
                    /** Format: uuid */
                    room?: string | null;
                    starts?: string | null;
                    /** Format: uuid */
                    teacher?: string | null;
                    /** Format: int32 */
                    to_weekday?: number | null;
                    /** Format: int32 */
                    weekday?: number | null;
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
                    "application/json": components["schemas"]["ArrangedCourse"];
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
    showTimetableBalance: {
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
                    "application/json": components["schemas"]["Balance"];
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
    makeTimetable: {
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
                    "application/json": components["schemas"]["MadeTimetable"];
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
    showTimetableProof: {
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
                    "application/json": components["schemas"]["Proof"];
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
    publishTimetable: {
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
                    gap_reason?: string | null;
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
                    "application/json": components["schemas"]["TimetableView"];
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
    findSessions: {
        parameters: {
            query: {
                course?: string | null;
                from: string;
                room?: string | null;
                teacher?: string | null;
                to: string;
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
                    "application/json": components["schemas"]["SessionList"];
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
    setSlotTime: {
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
                    ends: string;
                    /** Format: date */
                    from: string;
                    slot: string;
                    starts: string;
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
                    "application/json": components["schemas"]["TimetableView"];
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
    suggestWeek: {
        parameters: {
            query: {
                what: components["schemas"]["SuggestWhat"];
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
                    "application/json": components["schemas"]["WeekSuggestion"];
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
    showChildrenSessions: {
        parameters: {
            query: {
                from: string;
                to: string;
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
                    "application/json": components["schemas"]["FamilyTimetable"];
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
    showOwnSessions: {
        parameters: {
            query: {
                from: string;
                to: string;
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
                    "application/json": components["schemas"]["SessionList"];
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
    findPlansWithoutTimetable: {
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
                    "application/json": components["schemas"]["WaitingPlans"];
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
