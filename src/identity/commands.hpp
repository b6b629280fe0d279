// What the use cases of identity are asked with. `county` names the account's own county where it is not the actor's: a change is written, and
// audited, in the county of the account that it concerns.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "identity/views.hpp"
#include "platform/http/route.hpp"

namespace luoshi::identity {

struct NoQuestion {};
BOOST_DESCRIBE_STRUCT(NoQuestion, (), ())

struct SignIn {
    std::string name;
    std::string password;
    std::optional<std::string> code = {};  // six digits of the authenticator, or a recovery code
    http::ClientFacts client = {};
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (name, password, code, client))

struct SwitchPost {
    org::PostId post;
};
BOOST_DESCRIBE_STRUCT(SwitchPost, (), (post))

struct ChangeProfile {
    std::optional<std::string> display_name = {};
    std::optional<std::string> language = {};  // zh-CN or en
};
BOOST_DESCRIBE_STRUCT(ChangeProfile, (), (display_name, language))

struct ChangePassword {
    std::string current;
    std::string next;
};
BOOST_DESCRIBE_STRUCT(ChangePassword, (), (current, next))

struct GiveCode {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(GiveCode, (), (code))

struct OneSession {
    SessionId id;
};
BOOST_DESCRIBE_STRUCT(OneSession, (), (id))

struct FindAccounts {
    std::optional<std::string> text = {};
    std::optional<BodyId> body = {};  // at or below
    std::optional<AccountState> state = {};
    std::optional<Duty> duty = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindAccounts, (), (text, body, state, duty, cursor, limit))

struct ShowAccount {
    AccountId id;
};
BOOST_DESCRIBE_STRUCT(ShowAccount, (), (id))

struct CreateAccount {
    std::string name;
    std::string display_name;
    std::optional<Duty> duty = {};           // business where absent
    std::optional<BodyId> body = {};         // home; none: of the whole system
    std::optional<org::PersonId> person = {};
    std::optional<std::string> language = {};
};
BOOST_DESCRIBE_STRUCT(CreateAccount, (), (name, display_name, duty, body, person, language))

struct OneAccount {
    AccountId id;
    std::optional<std::string> county = {};
    std::optional<std::string> reason = {};
};
BOOST_DESCRIBE_STRUCT(OneAccount, (), (id, county, reason))

struct RevokeSession {
    AccountId id;
    SessionId session;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(RevokeSession, (), (id, session, county))

struct GiveRole {
    AccountId account;
    std::optional<std::string> county = {};
    std::string role;
    std::optional<org::PostId> post = {};
    std::optional<BodyId> scope = {};  // absent: the post's body; without a post: everywhere
    std::optional<Date> valid_from = {};
    std::optional<Date> valid_until = {};  // excluded
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(GiveRole, (), (account, county, role, post, scope, valid_from, valid_until, reason))

struct EndGrant {
    GrantId id;
    std::optional<std::string> county = {};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(EndGrant, (), (id, county, reason))

struct FindGrants {
    std::optional<BodyId> body = {};  // scope at or below
    std::optional<std::string> role = {};
    std::optional<AccountId> account = {};
    std::optional<bool> ended = {};  // absent: those that hold today
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindGrants, (), (body, role, account, ended, cursor, limit))

struct FindAudit {
    std::optional<Date> from = {};   // first day
    std::optional<Date> until = {};  // last day
    std::optional<std::string> actor = {};    // part of the name, or an account's id
    std::optional<std::string> action = {};   // "identity.sign_in", or its beginning: "identity."
    std::optional<std::string> subject = {};  // id
    std::optional<BodyId> body = {};          // a government: the entries of its county and those below
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindAudit, (), (from, until, actor, action, subject, body, cursor, limit))

}  // namespace luoshi::identity
