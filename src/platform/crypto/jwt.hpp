// JSON Web Tokens of an OpenID Connect provider (RFC 7515, 7517, 7519): RS256 and ES256 only. A token that names any other algorithm, "none"
// included, is refused before anything else is looked at.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "foundation/json.hpp"
#include "foundation/result.hpp"
#include "foundation/time.hpp"

namespace luoshi::crypto {

struct Jwt {
    json::value header;
    json::value claims;
};

// The token's content when one of the keys (a JSON Web Key Set, {"keys": […]}) signed it. Refuses with denied "token-unreadable",
// "token-algorithm", "token-key" (no key with its kid: fetch the set again) or "token-signature".
Result<Jwt> verify_jws(std::string_view token, const json::value& keys);

struct Expected {
    std::string issuer;
    std::string audience;
    std::optional<std::string> nonce;
    Instant now;
    std::chrono::seconds leeway{60};
};

// verify_jws, and the claims iss, aud, exp, nbf, iat and nonce. Refuses also with "token-issuer", "token-audience", "token-expired", "token-early",
// "token-nonce".
Result<Jwt> verify_jwt(std::string_view token, const json::value& keys, const Expected& expected);

}  // namespace luoshi::crypto
