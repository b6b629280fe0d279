#include "identity/identified.hpp"

#include <algorithm>

#include "identity/queries.hpp"
#include "identity/settings.hpp"

namespace luoshi::identity {
namespace {

struct SessionPart {
    SessionId session;
    std::string digest;
    Instant last_seen;
    Instant expires_at;
    std::optional<Instant> ended_at;
    std::optional<org::PostId> acting_post;
};
BOOST_DESCRIBE_STRUCT(SessionPart, (), (session, digest, last_seen, expires_at, ended_at, acting_post))

struct AccountPart {
    AccountId account;
    std::string name;
    std::string display_name;
    Duty duty = Duty::business;
    AccountState state = AccountState::active;
    std::string language;
    bool must_change_password = false;
    bool totp_enabled = false;
    std::optional<BodyId> home;
    std::string home_code;
    std::string home_name;
    std::string home_path;
};
BOOST_DESCRIBE_STRUCT(AccountPart, (),
                      (account, name, display_name, duty, state, language, must_change_password, totp_enabled, home, home_code, home_name, home_path))

struct GrantPart {
    std::optional<GrantId> grant;
    std::optional<org::PostId> post;
    std::string title;
    std::optional<Date> post_closed;
    std::optional<BodyId> body;
    std::string body_code;
    std::string body_name;
    std::string body_path;
    std::optional<BodyId> scope;
    std::string scope_path;
    std::optional<Date> scope_closed;
    std::optional<std::string> permission;
};
BOOST_DESCRIBE_STRUCT(GrantPart, (),
                      (grant, post, title, post_closed, body, body_code, body_name, body_path, scope, scope_path, scope_closed, permission))

struct FoundRow : SessionPart, AccountPart, GrantPart {};
BOOST_DESCRIBE_STRUCT(FoundRow, (SessionPart, AccountPart, GrantPart), ())

bool is_open(const std::optional<Date>& closed, Date today) { return !closed || *closed > today; }

bool counts(const GrantPart& grant, Date today) {
    return grant.grant && is_open(grant.post_closed, today) && is_open(grant.scope_closed, today);
}

void take_account(Identified& found, const FoundRow& row) {
    found.session = row.session;
    found.digest = row.digest;
    found.last_seen = row.last_seen;
    found.expires_at = row.expires_at;
    found.ended_at = row.ended_at;
    found.acting_post = row.acting_post;
    found.state = row.state;
    found.totp_enabled = row.totp_enabled;
    found.must_change_password = row.must_change_password;
    found.account_name = row.name;
    found.duty = row.duty;
    if (row.home) found.body = SessionBody{*row.home, row.home_code, row.home_name, row.home_path};
    found.actor.account = row.account;
    found.actor.name = row.display_name;
    found.actor.proof = Proof::session;
    found.actor.session = row.session.to_string();
    found.actor.language = row.language;
}

void take_post(Identified& found, const GrantPart& grant) {
    if (!grant.post || std::ranges::find(found.posts, *grant.post, &SessionPost::id) != found.posts.end()) return;
    found.posts.push_back({*grant.post, grant.title, {grant.body.value(), grant.body_code, grant.body_name, grant.body_path}});
}

// The post that was chosen, while it is held; else the first.
void act_through_a_post(Identified& found) {
    auto acting = found.posts.end();
    if (found.acting_post) acting = std::ranges::find(found.posts, *found.acting_post, &SessionPost::id);
    if (acting == found.posts.end()) acting = found.posts.begin();
    found.acting_post.reset();
    if (acting != found.posts.end()) {
        found.acting_post = acting->id;
        found.body = acting->body;
        found.actor.post = acting->title;
    }
    if (!found.body) return;
    found.actor.body = found.body->id;
    found.actor.body_path = found.body->path;
}

void take_grant(Identified& found, const GrantPart& grant) {
    if (!grant.permission || (grant.post && grant.post != found.acting_post)) return;
    found.actor.grants.push_back({*grant.permission, grant.scope ? grant.scope_path : "/"});
}

}  // namespace

std::optional<Identified> find_identified(Work& work, std::string_view county, SessionId session) {
    return find_identified_by(work, queries::session_with_grants, county, session.to_string());
}

std::optional<Identified> find_identified_by(Work& work, const storage::Query& query, std::string_view county, const std::string& id) {
    const auto today = work.today();
    auto rows = work.all<FoundRow>(query, county, id, today);
    if (rows.empty()) return std::nullopt;
    Identified found;
    found.county = county;
    take_account(found, rows.front());
    found.actor.county = county;
    std::erase_if(rows, [&](const FoundRow& row) { return !counts(row, today); });
    for (const auto& row : rows) take_post(found, row);
    act_through_a_post(found);
    if (found.must_change_password) return found;
    for (const auto& row : rows) take_grant(found, row);
    return found;
}

bool holds(const Identified& identified, Instant now) {
    return identified.state == AccountState::active && !identified.ended_at && now < identified.expires_at &&
           now - identified.last_seen < settings().idle;
}

SessionView session_view(const Identified& identified, std::string csrf) {
    const Actor& actor = identified.actor;
    SessionView view{.signed_in = true,
                     .account = actor.account,
                     .name = identified.account_name,
                     .display_name = actor.name,
                     .duty = identified.duty,
                     .county = identified.county,
                     .language = actor.language,
                     .body = identified.body,
                     .posts = identified.posts,
                     .acting_post = identified.acting_post,
                     .post = actor.post,
                     .csrf = std::move(csrf),
                     .must_change_password = identified.must_change_password,
                     .totp_enabled = identified.totp_enabled,
                     .expires_at = identified.expires_at};
    for (const auto& grant : actor.grants) {
        if (std::ranges::find(view.permissions, grant.permission) == view.permissions.end()) view.permissions.push_back(grant.permission);
        const PermissionScope scope{grant.permission, grant.scope};
        if (std::ranges::find(view.scopes, scope) == view.scopes.end()) view.scopes.push_back(scope);
    }
    std::ranges::sort(view.permissions);
    return view;
}

}  // namespace luoshi::identity
