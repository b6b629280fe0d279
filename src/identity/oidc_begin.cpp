#include "identity/oidc_provider.hpp"
#include "identity/oidc_store.hpp"
#include "identity/queries.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/crypto/token.hpp"
#include "platform/http/client.hpp"

namespace luoshi::identity {

namespace {

// Long enough to type a password and a code at the provider.
constexpr std::chrono::minutes way_and_back{10};

std::string address(const OidcEndpoints& endpoints, const http::Pairs& question) {
    const bool has_question = endpoints.authorization_endpoint.find('?') != std::string::npos;
    return endpoints.authorization_endpoint + (has_question ? "&" : "?") + http::form_encode(question);
}

}  // namespace

Result<OidcOffer> show_oidc(Work&, const OidcQuestion&) {
    const auto* settings = oidc_settings();
    if (settings == nullptr) return OidcOffer{};
    return OidcOffer{true, settings->name};
}

Result<OidcEndpoints> find_endpoints(const OidcQuestion&) { return discover(); }

Result<OidcBegun> begin_oidc(Work& work, const OidcEndpoints& endpoints) {
    const auto* settings = oidc_settings();
    if (settings == nullptr) return oidc_off();
    const auto state = secret_in(work.county(), work.random());
    const auto binding = crypto::random_token(work.random());
    const auto nonce = crypto::random_token(work.random());
    const auto verifier = crypto::random_token(work.random());  // 43 characters, as RFC 7636 asks at least
    work.run(queries::insert_oidc_attempt, work.county(), crypto::sha256_hex(state), crypto::sha256_hex(binding), nonce, verifier, work.now(),
             work.now().plus(way_and_back));
    work.record("identity.oidc_begin", "oidc", settings->issuer);
    return OidcBegun{address(endpoints, {{"response_type", "code"},
                                         {"client_id", settings->client_id},
                                         {"redirect_uri", settings->return_url},
                                         {"scope", "openid"},
                                         {"state", state},
                                         {"nonce", nonce},
                                         {"code_challenge", crypto::base64url(crypto::view(crypto::sha256(verifier)))},
                                         {"code_challenge_method", "S256"}}),
                     binding};
}

}  // namespace luoshi::identity
