#include "identity/api.hpp"
#include "identity/identified.hpp"
#include "identity/queries.hpp"
#include "identity/token_api.hpp"
#include "platform/log/log.hpp"

namespace luoshi::identity {
namespace {

constexpr std::chrono::minutes noted_every{1};

Problem session_expired() {
    return {Code::denied, "session-expired", "登录已过期，请重新登录", "your session has ended: please sign in again"};
}

Result<Identified> identify(Work& work, std::string_view secret_text) {
    const auto secret = read_secret(secret_text);
    if (!secret) return session_expired();
    auto identified = find_identified(work, secret->county, secret->id);
    const auto digest = digest_of_secret(secret->text);
    if (!identified || !crypto::same_secret(identified->digest, digest) || !holds(*identified, work.now())) return session_expired();
    identified->actor.csrf = csrf_of(secret->text);
    return *std::move(identified);
}

Result<Identified> identify(Work& work, const http::Credentials& credentials) {
    if (!credentials.bearer.empty()) return identify_token(work, credentials.bearer);
    return identify(work, credentials.session);
}

// The storage does it when it has time; a lost note only lets a session look idle for longer.
void note_later(storage::Storage& storage, const Clock& clock, const Identified& identified) {
    storage::Context context;
    context.actor = identified.actor;
    context.clock = &clock;
    context.county = identified.county;
    context.bookkeeping = true;
    const auto session = identified.session;
    try {
        storage.write_later(
            std::move(context), [session](Work& work) { return note_last_seen(work, {session}).has_value(); }, [](std::exception_ptr) {});
    } catch (const storage::Overloaded&) {
        log::warning("last-seen-not-noted", {{"session", session.to_string()}});
    }
}

}  // namespace

Result<Actor> authenticate(Work& work, const http::Credentials& credentials) {
    TRY(Identified identified, identify(work, credentials));
    return std::move(identified.actor);
}

http::Authenticate authenticate_and_note(storage::Storage& storage, const Clock& clock) {
    return [&storage, &clock](Work& work, const http::Credentials& credentials) -> Result<Actor> {
        TRY(Identified identified, identify(work, credentials));
        if (work.now() - identified.last_seen >= noted_every) note_later(storage, clock, identified);
        return std::move(identified.actor);
    };
}

Result<Nothing> note_last_seen(Work& work, const SeenSession& seen) {
    const auto a_minute_ago = work.now().plus(-noted_every);
    if (work.run(queries::note_last_seen, work.county(), seen.session, work.now(), a_minute_ago) > 0) return Nothing{};
    work.run(queries::note_token_seen, work.county(), seen.session, work.now(), a_minute_ago);  // or it was a token's
    return Nothing{};
}

}  // namespace luoshi::identity
