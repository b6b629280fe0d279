// The words of identity and what its reads answer with.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/json.hpp"
#include "org/api.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::identity {

using SessionId = Id<struct SessionTag>;
using GrantId = Id<struct GrantTag>;

// Which powers an account can hold at all. Fixed when the account is made; who changes from one to another gets another account.
enum class Duty { business, system_administrator, security_administrator, audit_administrator };
BOOST_DESCRIBE_ENUM(Duty, business, system_administrator, security_administrator, audit_administrator)

enum class AccountState { active, locked, closed };
BOOST_DESCRIBE_ENUM(AccountState, active, locked, closed)

// How a session was proved.
enum class SignInProof { password, password_and_code, password_and_recovery, oidc };
BOOST_DESCRIBE_ENUM(SignInProof, password, password_and_code, password_and_recovery, oidc)

enum class SessionEnd { signed_out, revoked, too_many, password_changed, account_locked, account_closed };
BOOST_DESCRIBE_ENUM(SessionEnd, signed_out, revoked, too_many, password_changed, account_locked, account_closed)

struct SessionBody {
    BodyId id = {};
    std::string code = {};
    std::string name = {};
    std::string path = {};
};
BOOST_DESCRIBE_STRUCT(SessionBody, (), (id, code, name, path))

struct SessionPost {
    org::PostId id = {};
    std::string title = {};
    SessionBody body = {};
};
BOOST_DESCRIBE_STRUCT(SessionPost, (), (id, title, body))

struct PermissionScope {
    std::string permission = {};
    std::string path = {};
    bool operator==(const PermissionScope&) const = default;
};
BOOST_DESCRIBE_STRUCT(PermissionScope, (), (permission, path))

// Who is asking. Nobody is an answer too: signed_in is false and everything else is empty.
struct SessionView {
    bool signed_in = false;
    std::optional<AccountId> account = {};
    std::string name = {};
    std::string display_name = {};
    Duty duty = Duty::business;
    std::string county = {};
    std::string language = {};
    std::optional<SessionBody> body = {};         // the acting post's, else the account's home
    std::vector<SessionPost> posts = {};          // all that the account holds today
    std::optional<org::PostId> acting_post = {};
    std::string post = {};                        // the acting post's title
    std::vector<std::string> permissions = {};    // held anywhere through the acting post, each once
    std::vector<PermissionScope> scopes = {};     // and where
    std::string csrf = {};                        // to be sent as X-CSRF-Token with every write
    bool must_change_password = false;       // until then nothing else is permitted
    bool totp_enabled = false;
    std::optional<Instant> expires_at = {};
};
BOOST_DESCRIBE_STRUCT(SessionView, (),
                      (signed_in, account, name, display_name, duty, county, language, body, posts, acting_post, post, permissions, scopes, csrf,
                       must_change_password, totp_enabled, expires_at))

struct AccountRow {
    AccountId id = {};
    std::string county = {};
    std::string name = {};
    std::string display_name = {};
    Duty duty = Duty::business;
    AccountState state = AccountState::active;
    std::optional<BodyId> body = {};
    std::string body_name = {};
    std::string body_path = {};  // "/" without a body
    bool totp_enabled = false;
    bool must_change_password = false;
    std::optional<Instant> last_sign_in = {};
    Instant created_at = {};
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(AccountRow, (),
                      (id, county, name, display_name, duty, state, body, body_name, body_path, totp_enabled, must_change_password, last_sign_in,
                       created_at, version))

struct GrantRow {
    GrantId id = {};
    std::string county = {};
    AccountId account = {};
    std::string account_name = {};
    std::string display_name = {};
    std::string role = {};
    std::string role_words = {};
    std::optional<org::PostId> post = {};
    std::string post_title = {};
    std::optional<BodyId> scope = {};  // none: everywhere
    std::string scope_name = {};
    std::string scope_path = {};
    Date valid_from = {};
    Date valid_until = {};  // excluded; 9999-12-31: still
    std::string given_by = {};
    Instant given_at = {};
    std::string reason = {};
    std::string ended_by = {};  // empty: nobody ended it before its time
    std::string end_reason = {};
};
BOOST_DESCRIBE_STRUCT(GrantRow, (),
                      (id, county, account, account_name, display_name, role, role_words, post, post_title, scope, scope_name, scope_path, valid_from,
                       valid_until, given_by, given_at, reason, ended_by, end_reason))

struct SessionRow {
    SessionId id = {};
    std::string address = {};
    std::string agent = {};  // as the browser calls itself
    SignInProof proved_by = SignInProof::password;
    Instant opened_at = {};
    Instant last_seen = {};
    Instant expires_at = {};
    bool current = false;
};
BOOST_DESCRIBE_STRUCT(SessionRow, (), (id, address, agent, proved_by, opened_at, last_seen, expires_at, current))

struct AccountPage {
    AccountRow account = {};
    std::vector<GrantRow> grants = {};
    std::vector<SessionRow> sessions = {};        // open ones
    std::optional<Instant> waits_until = {};      // too many failed sign-ins: none before this
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(AccountPage, (), (account, grants, sessions, waits_until, version))

// A password that is shown to the administrator this one time and has to be changed at the first sign-in.
struct OneTimePassword {
    using shown_once = void;
    AccountId id = {};
    std::string county = {};
    std::string name = {};
    std::string password = {};
};
BOOST_DESCRIBE_STRUCT(OneTimePassword, (), (id, county, name, password))

struct TotpOffer {
    using shown_once = void;
    std::string secret = {};  // base32, for typing
    std::string uri = {};     // otpauth://…, for the QR code
};
BOOST_DESCRIBE_STRUCT(TotpOffer, (), (secret, uri))

struct RecoveryCodes {
    using shown_once = void;
    std::vector<std::string> codes = {};  // each works once in place of a code
};
BOOST_DESCRIBE_STRUCT(RecoveryCodes, (), (codes))

struct AccountProfile {
    AccountId id = {};
    std::string name = {};
    std::string display_name = {};
    std::string language = {};
    std::optional<BodyId> body = {};
    std::string body_name = {};
    Instant password_changed_at = {};
    bool totp_enabled = false;
    std::int64_t recovery_codes_left = 0;
};
BOOST_DESCRIBE_STRUCT(AccountProfile, (),
                      (id, name, display_name, language, body, body_name, password_changed_at, totp_enabled, recovery_codes_left))

struct RoleView {
    std::string name = {};
    std::string words = {};
    std::string words_en = {};
    Duty duty = Duty::business;
    bool needs_post = true;
    std::vector<std::string> permissions = {};
};
BOOST_DESCRIBE_STRUCT(RoleView, (), (name, words, words_en, duty, needs_post, permissions))

struct PermissionView {
    std::string name = {};
    std::string words = {};
    std::string words_en = {};
};
BOOST_DESCRIBE_STRUCT(PermissionView, (), (name, words, words_en))

struct AuditRow {
    std::string county = {};
    std::int64_t serial = 0;
    Instant at = {};
    std::optional<std::string> account = {};
    std::string actor = {};
    std::string proof = {};
    std::string request = {};
    std::string action = {};
    std::string subject_kind = {};
    std::string subject = {};
    std::string details = {};  // JSON text
    std::string digest = {};
};
BOOST_DESCRIBE_STRUCT(AuditRow, (), (county, serial, at, account, actor, proof, request, action, subject_kind, subject, details, digest))

}  // namespace luoshi::identity
