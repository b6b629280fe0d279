// identity: accounts and what proves them, sessions, roles bound to posts and scopes, three separated administrators, the audit's reader.
//
// What always holds: an account has one duty for life and holds roles of that duty only; nobody gives a role to oneself; an account whose grants
// are empty, or which must change its password, sees nothing; no password, secret or code is stored readable or answered twice.
#pragma once
#include <string>
#include <vector>

#include "identity/colleagues.hpp"
#include "identity/commands.hpp"
#include "identity/merger.hpp"
#include "identity/oidc_api.hpp"
#include "identity/own_account.hpp"
#include "identity/permissions.hpp"
#include "identity/settings.hpp"
#include "identity/sessions.hpp"
#include "identity/sign_in.hpp"
#include "identity/token_api.hpp"
#include "identity/views.hpp"
#include "identity/work_mail.hpp"
#include "platform/http/credentials.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::identity {

// ---- who asks --------------------------------------------------------------------------------------------------------

// The Actor of a session, in one query; refused with denied "session-expired" (also for ended sessions, locked and closed accounts).
Result<Actor> authenticate(Work& work, const http::Credentials& credentials);
// The same for http::Application; besides, a session's last-seen time is written, at most once a minute.
http::Authenticate authenticate_and_note(storage::Storage& storage, const Clock& clock = system_clock());
struct SeenSession {
    SessionId session;
};
// In a Context with bookkeeping, in the session's county.
Result<Nothing> note_last_seen(Work& work, const SeenSession& seen);

// ---- one's own session and account --------------------------------------------------------------------------------------

Result<SessionView> show_session(Work& work, const NoQuestion&);
Result<http::SessionReply<Nothing>> sign_out(Work& work, const NoQuestion&);
Result<SessionView> switch_post(Work& work, const SwitchPost& command);

Result<AccountProfile> show_profile(Work& work, const NoQuestion&);
Result<AccountProfile> change_profile(Work& work, const ChangeProfile& command);
Result<http::Page<SessionRow>> find_own_sessions(Work& work, const NoQuestion&);
Result<Nothing> revoke_own_session(Work& work, const OneSession& command);
Result<TotpOffer> offer_totp(Work& work, const NoQuestion&);
Result<RecoveryCodes> confirm_totp(Work& work, const GiveCode& command);
Result<http::Kept<Nothing>> disable_totp(Work& work, const GiveCode& command);  // a wrong code is counted like a failed sign-in

// A new password of one's own, in three steps like signing in: a wrong current password is counted like a failed sign-in.
struct PasswordLooked {
    std::string county;
    ChangePassword command;
    std::string account_name;
    std::vector<std::string> digests;  // the one in use first, then those before it
    DrawnBytes salt;
};
struct PasswordPrepared {
    bool current_is_right = false;
    std::string compared_with;
    std::string new_digest;
};
Result<PasswordLooked> find_passwords(Work& work, const ChangePassword& command);
Result<PasswordPrepared> prepare_password(const PasswordLooked& looked);
Result<http::Kept<Nothing>> change_password(Work& work, const PasswordPrepared& prepared);

// ---- accounts of others: the system administrator ------------------------------------------------------------------------

Result<http::Page<AccountRow>> find_accounts(Work& work, const FindAccounts& query);
Result<AccountPage> show_account(Work& work, const ShowAccount& query);
Result<AccountPage> lock_account(Work& work, const OneAccount& command);
Result<AccountPage> unlock_account(Work& work, const OneAccount& command);  // also ends the waiting after failures
Result<AccountPage> close_account(Work& work, const OneAccount& command);   // for good
Result<Nothing> revoke_session(Work& work, const RevokeSession& command);

// Both give a one-time password, in three steps.
struct NewAccountLooked {
    std::string county;
    CreateAccount command;
    std::string password;
    DrawnBytes salt;
};
struct NewAccountPrepared {
    CreateAccount command;
    std::string password;
    std::string digest;
};
Result<NewAccountLooked> find_home(Work& work, const CreateAccount& command);
Result<NewAccountPrepared> prepare_account(const NewAccountLooked& looked);
Result<OneTimePassword> create_account(Work& work, const NewAccountPrepared& prepared);

struct ResetLooked {
    std::string county;
    OneAccount command;
    std::string password;
    DrawnBytes salt;
};
struct ResetPrepared {
    OneAccount command;
    std::string password;
    std::string digest;
};
Result<ResetLooked> find_reset(Work& work, const OneAccount& command);
Result<ResetPrepared> prepare_reset(const ResetLooked& looked);
Result<OneTimePassword> reset_password(Work& work, const ResetPrepared& prepared);

// ---- roles and grants: the security administrator -------------------------------------------------------------------------

Result<std::vector<RoleView>> show_roles(Work& work, const NoQuestion&);
Result<http::Page<GrantRow>> find_grants(Work& work, const FindGrants& query);
Result<GrantRow> give_role(Work& work, const GiveRole& command);
Result<GrantRow> end_grant(Work& work, const EndGrant& command);
Result<std::vector<PermissionView>> show_permissions(Work& work, const NoQuestion&);

// ---- the audit: the audit administrator -----------------------------------------------------------------------------------

Result<http::Page<AuditRow>> find_audit(Work& work, const FindAudit& query);

// ---- beginning -----------------------------------------------------------------------------------------------------------

// Brings the built-in roles to what this program says; at every start. Answers how many changed.
Result<int> seed_roles(Work& work);
// Permissions of built-in roles that no route row asks for: a misspelt name would silently permit nothing.
std::vector<std::string> unknown_permissions(const std::vector<const Permission*>& catalogue);

// An empty system gets its three administrators, each with a one-time password to be printed once. Where there are accounts: nothing.
Result<std::vector<OneTimePassword>> bootstrap(Work& work);

// People to try the system with, on posts of the Hunan tree (org::seed_hunan ran before); all have the same published password, so this belongs into
// samples only. A second call changes nothing and answers the same. Each county is a transaction of its own.
struct SampleAccount {
    std::string name;
    std::string who;
    std::string body;
    std::string may;
};
BOOST_DESCRIBE_STRUCT(SampleAccount, (), (name, who, body, may))
struct SampleAccounts {
    std::string password;
    std::vector<SampleAccount> rows;
};
BOOST_DESCRIBE_STRUCT(SampleAccounts, (), (password, rows))
Result<SampleAccounts> seed_sample(storage::Storage& storage, const storage::Context& context);

// All steps of a use case in one Work, for callers outside of HTTP (the command line, tests), who hold nobody up. In the account's county.
Result<SignedIn> sign_in_at_once(Work& work, const SignIn& command);
Result<http::Kept<Nothing>> change_password_at_once(Work& work, const ChangePassword& command);
Result<OneTimePassword> create_account_at_once(Work& work, const CreateAccount& command);
Result<OneTimePassword> reset_password_at_once(Work& work, const OneAccount& command);

// Where an account of that name lives, for callers that know only the name.
struct AccountPlace {
    AccountId id;
    std::string county;
};
std::optional<AccountPlace> find_place(Work& work, std::string_view name);

}  // namespace luoshi::identity
