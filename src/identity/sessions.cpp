#include "identity/sessions.hpp"

#include "identity/identified.hpp"
#include "identity/queries.hpp"
#include "identity/settings.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/crypto/token.hpp"

namespace luoshi::identity {
namespace {

// What a browser calls itself can be of any length.
std::string shortened(std::string_view text) {
    std::string kept(text.substr(0, 300));
    std::erase_if(kept, [](char c) { return static_cast<unsigned char>(c) < ' ' || static_cast<unsigned char>(c) > '~'; });
    return kept;
}

void make_room(Work& work, const Account& account) {
    auto open = open_sessions(work, account);  // latest first
    for (std::size_t i = static_cast<std::size_t>(std::max(settings().sessions_at_once, 1)) - 1; i < open.size(); ++i) {
        end_session(work, account, open[i].id, SessionEnd::too_many);
    }
}

}  // namespace

std::optional<SessionSecret> read_secret(std::string_view text) {
    const auto first = text.find('.');
    const auto second = first == std::string_view::npos ? first : text.find('.', first + 1);
    if (second == std::string_view::npos || text.size() > 200) return std::nullopt;
    const auto id = SessionId::parse(text.substr(first + 1, second - first - 1));
    if (!id || first == 0) return std::nullopt;
    return SessionSecret{std::string(text.substr(0, first)), *id, std::string(text)};
}

std::string digest_of_secret(std::string_view text) { return crypto::sha256_hex(text); }

std::string csrf_of(std::string_view secret) { return crypto::base64url(crypto::view(crypto::hmac_sha256(secret, "luoshi.csrf/1"))); }

Result<http::SessionReply<SessionView>> open_session(Work& work, const Account& account, SignInProof proof, const http::ClientFacts& client) {
    make_room(work, account);
    const auto id = work.new_id<SessionId>();
    const auto secret = std::string(work.county()) + "." + id.to_string() + "." + crypto::random_token(work.random());
    const auto until = work.now().plus(settings().longest);
    work.run(queries::insert_session, work.county(), id, account.id, digest_of_secret(secret), proof, shortened(client.address),
             shortened(client.agent), work.now(), until);
    work.run(queries::note_sign_in, work.county(), account.id, work.now());
    const auto identified = find_identified(work, work.county(), id);
    auto actor = identified.value().actor;
    work.act_as(actor);  // the entry below names who came in
    work.record("identity.sign_in", "account", account.id.to_string(), {{"session", id.to_string()}, {"proof", json::enum_name(proof)}});
    auto csrf = csrf_of(secret);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(settings().longest).count();
    return http::SessionReply<SessionView>{session_view(*identified, csrf), {secret, csrf, seconds}};
}

std::vector<SessionRow> open_sessions(Work& work, const Account& account) {
    return work.all<SessionRow>(queries::open_sessions, account.county, account.id, work.now(), work.now().plus(-settings().idle),
                                work.actor().session);
}

void end_sessions(Work& work, const Account& account, SessionEnd reason, std::optional<SessionId> except) {
    work.run(queries::end_sessions_of_account, account.county, account.id, work.now(), reason, except ? except->to_string() : "");
}

bool end_session(Work& work, const Account& account, SessionId session, SessionEnd reason) {
    return work.run(queries::end_session, account.county, account.id, session, work.now(), reason) > 0;
}

}  // namespace luoshi::identity
