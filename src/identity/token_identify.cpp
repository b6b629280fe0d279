#include "identity/queries.hpp"
#include "identity/sessions.hpp"
#include "identity/token_api.hpp"
#include "identity/token_secret.hpp"
#include "platform/crypto/bytes.hpp"

namespace luoshi::identity {

namespace {

struct Limits {
    std::string permissions;
    std::optional<BodyId> scope;
    std::string scope_path;
    std::optional<org::PostId> acting_post;
};
BOOST_DESCRIBE_STRUCT(Limits, (), (permissions, scope, scope_path, acting_post))

Problem token_unknown() {
    return {Code::denied, "token-unknown", "访问令牌无效、已过期或已撤销", "this access token does not hold (any more)"};
}

bool token_holds(const Identified& bearer, Instant now) {
    return bearer.state == AccountState::active && bearer.duty == Duty::business && !bearer.ended_at && now < bearer.expires_at;
}

}  // namespace

Result<Identified> identify_token(Work& work, std::string_view text) {
    const auto secret = read_token_secret(text);
    if (!secret) return token_unknown();
    auto bearer = find_identified_by(work, queries::token_with_grants, secret->county, secret->id.to_string());
    if (!bearer || !crypto::same_secret(bearer->digest, digest_of_secret(text)) || !token_holds(*bearer, work.now())) return token_unknown();
    const auto limits = work.one<Limits>(queries::token_limits, secret->county, secret->id).value();
    // A token made through a post ends with the holding of that post; it does not go over to another one.
    if (limits.acting_post && bearer->acting_post != limits.acting_post) return token_unknown();
    bearer->actor.proof = Proof::token;
    bearer->actor.grants =
        confined(bearer->actor.grants, json::from_json<std::vector<std::string>>(limits.permissions).value(), limits.scope_path);
    return *std::move(bearer);
}

}  // namespace luoshi::identity
