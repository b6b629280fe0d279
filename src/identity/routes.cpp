#include "identity/routes.hpp"

#include "identity/api.hpp"
#include "identity/oidc_api.hpp"
#include "identity/token_api.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::identity {
namespace {

using namespace http;

constexpr Route rows[] = {
    get<&show_session>("/api/session", "showSession", public_access),
    post_prepared<&find_sign_in, &prove, &sign_in>("/api/session", "signIn", public_access, Rate::strict),
    remove<&sign_out>("/api/session", "signOut", public_access),
    post<&switch_post>("/api/session/post", "switchPost", signed_in),
    get<&show_profile>("/api/account", "showProfile", signed_in),
    patch<&change_profile>("/api/account", "changeProfile", signed_in),
    post_prepared<&find_passwords, &prepare_password, &change_password>("/api/account/password", "changePassword", signed_in, Rate::strict),
    post<&offer_totp>("/api/account/totp", "offerTotp", signed_in),
    post<&confirm_totp>("/api/account/totp/confirm", "confirmTotp", signed_in, Rate::strict),
    post<&disable_totp>("/api/account/totp/disable", "disableTotp", signed_in, Rate::strict),
    get<&show_work_mail>("/api/account/mail", "showWorkMail", signed_in),
    post<&ask_work_mail>("/api/account/mail", "askWorkMail", signed_in, Rate::strict),
    post<&confirm_work_mail>("/api/account/mail/confirm", "confirmWorkMail", signed_in, Rate::strict),
    remove<&drop_work_mail>("/api/account/mail", "dropWorkMail", signed_in),
    get<&find_own_sessions>("/api/account/sessions", "findOwnSessions", signed_in),
    remove<&revoke_own_session>("/api/account/sessions/{id}", "revokeOwnSession", signed_in),
    get<&find_accounts>("/api/accounts", "findAccounts", permissions::accounts_read),
    post_prepared<&find_home, &prepare_account, &create_account>("/api/accounts", "createAccount", permissions::accounts_write),
    get<&show_account>("/api/accounts/{id}", "showAccount", permissions::accounts_read),
    post<&lock_account>("/api/accounts/{id}/lock", "lockAccount", permissions::accounts_write),
    post<&unlock_account>("/api/accounts/{id}/unlock", "unlockAccount", permissions::accounts_write),
    post<&close_account>("/api/accounts/{id}/close", "closeAccount", permissions::accounts_write),
    post_prepared<&find_reset, &prepare_reset, &reset_password>("/api/accounts/{id}/password", "resetPassword", permissions::accounts_write),
    remove<&revoke_session>("/api/accounts/{id}/sessions/{session}", "revokeSession", permissions::accounts_write),
    get<&show_roles>("/api/roles", "showRoles", permissions::roles_read),
    get<&show_permissions>("/api/permissions", "showPermissions", permissions::roles_read),
    get<&find_grants>("/api/grants", "findGrants", permissions::roles_read),
    post<&give_role>("/api/grants", "giveRole", permissions::roles_grant),
    post<&end_grant>("/api/grants/{id}/end", "endGrant", permissions::roles_grant),
    get<&find_own_tokens>("/api/tokens", "findOwnTokens", signed_in),
    post<&make_token>("/api/tokens", "makeToken", signed_in),
    remove<&revoke_own_token>("/api/tokens/{id}", "revokeOwnToken", signed_in),
    get<&find_tokens>("/api/accounts/{id}/tokens", "findTokens", permissions::accounts_read),
    remove<&revoke_token>("/api/accounts/{id}/tokens/{token}", "revokeToken", permissions::accounts_write),
    get<&show_oidc>("/api/oidc", "showOidc", public_access),
    post_after<&find_endpoints, &begin_oidc>("/api/oidc/begin", "beginOidc", public_access, Rate::strict),
    post_prepared<&find_attempt, &exchange_code, &finish_oidc>("/api/oidc/finish", "finishOidc", public_access, Rate::strict),
    post_prepared<&find_ticket, &keep_ticket, &sign_in_by_oidc>("/api/oidc/session", "signInByOidc", public_access, Rate::strict),
    get<&find_oidc_links>("/api/oidc/links", "findOidcLinks", signed_in),
    post<&link_oidc>("/api/oidc/links", "linkOidc", signed_in),
    remove<&unlink_oidc>("/api/oidc/links", "unlinkOidc", signed_in),
    post<&link_account>("/api/accounts/{id}/oidc", "linkAccount", permissions::accounts_write),
    remove<&unlink_account>("/api/accounts/{id}/oidc", "unlinkAccount", permissions::accounts_write),
    get<&find_audit>("/api/audit", "findAudit", permissions::audit_read),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::identity
