#include "identity/authenticate_all.hpp"

#include <unordered_map>

#include "identity/api.hpp"
#include "identity/identified.hpp"
#include "identity/queries.hpp"
#include "platform/crypto/bytes.hpp"

namespace luoshi::identity {
namespace {

struct Caller {
    std::string county;
    SessionId session;
    std::string digest;
    Instant last_seen;
    Instant expires_at;
    std::optional<Instant> ended_at;
    AccountId account;
    std::string display_name;
    AccountState state = AccountState::active;
    std::string language;
};
BOOST_DESCRIBE_STRUCT(Caller, (),
                      (county, session, digest, last_seen, expires_at, ended_at, account, display_name, state,
                       language))

Problem session_expired() {
    return {Code::denied, "session-expired", "登录已过期，请重新登录", "your session has ended: please sign in again"};
}

bool holds(const Caller& caller, Instant now) {
    return caller.state == AccountState::active && !caller.ended_at && now < caller.expires_at &&
           now - caller.last_seen < settings().idle;
}

Actor actor_of(const Caller& caller, std::string_view secret) {
    Actor actor;
    actor.account = caller.account;
    actor.name = caller.display_name;
    actor.proof = Proof::session;
    actor.session = caller.session.to_string();
    actor.csrf = csrf_of(secret);
    actor.county = caller.county;
    actor.language = caller.language;
    return actor;
}

Result<Actor> by_token(Work& work, const http::Credentials& credentials) {
    TRY(Actor actor, authenticate(work, credentials));
    actor.grants.clear();
    return actor;
}

std::unordered_map<SessionId, Caller> callers(Work& work, std::span<const std::optional<SessionSecret>> secrets) {
    std::string wanted;
    for (const auto& secret : secrets) {
        if (!secret) continue;
        wanted += wanted.empty() ? '{' : ',';
        json::append(wanted, secret->id);
        wanted += ':';
        json::append(wanted, secret->county);
    }
    std::unordered_map<SessionId, Caller> found;
    if (wanted.empty()) return found;
    wanted += '}';
    work.each(
        queries::sessions_together,
        [&](const storage::Row& row) {
            auto caller = Work::from_row<Caller>(row);
            const auto id = caller.session;
            found.emplace(id, std::move(caller));
        },
        wanted);
    return found;
}

}  // namespace

std::vector<Result<Actor>> authenticate_all(Work& work, std::span<const http::Credentials> credentials) {
    std::vector<std::optional<SessionSecret>> secrets;
    secrets.reserve(credentials.size());
    for (const auto& one : credentials) secrets.push_back(one.bearer.empty() ? read_secret(one.session) : std::nullopt);
    const auto found = callers(work, secrets);
    std::vector<Result<Actor>> actors;
    actors.reserve(credentials.size());
    for (std::size_t i = 0; i < credentials.size(); ++i) {
        if (!credentials[i].bearer.empty()) {
            actors.push_back(by_token(work, credentials[i]));
            continue;
        }
        const auto at = secrets[i] ? found.find(secrets[i]->id) : found.end();
        const bool known = at != found.end() && at->second.county == secrets[i]->county &&
                           crypto::same_secret(at->second.digest, digest_of_secret(secrets[i]->text)) &&
                           holds(at->second, work.now());
        if (known)
            actors.emplace_back(actor_of(at->second, secrets[i]->text));
        else
            actors.emplace_back(session_expired());
    }
    return actors;
}

}  // namespace luoshi::identity
