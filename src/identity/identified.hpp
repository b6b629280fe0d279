// From a session to the Actor, in one query: the session, its account, the grants that hold today and their permissions.
//
// A grant counts when its days include today, its post and its scope are open, and it is bound to the acting post or to no post. Somebody who
// must change the password has no grants until then.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "identity/views.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::identity {

struct Identified {
    SessionId session;
    std::string county;
    std::string digest;
    Instant last_seen;
    Instant expires_at;
    std::optional<Instant> ended_at;
    AccountState state = AccountState::active;
    bool totp_enabled = false;
    bool must_change_password = false;
    std::string account_name;
    Duty duty = Duty::business;
    std::optional<SessionBody> body;
    std::vector<SessionPost> posts;
    std::optional<org::PostId> acting_post;
    Actor actor;  // without csrf, which only the secret gives
};

std::optional<Identified> find_identified(Work& work, std::string_view county, SessionId session);
// The same for another query with the columns and parameters of session_with_grants: another way to prove who one is.
std::optional<Identified> find_identified_by(Work& work, const storage::Query& query, std::string_view county, const std::string& id);
// The session can be used now.
bool holds(const Identified& identified, Instant now);
SessionView session_view(const Identified& identified, std::string csrf);

}  // namespace luoshi::identity
