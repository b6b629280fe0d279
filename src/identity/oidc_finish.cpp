#include "identity/oidc_provider.hpp"
#include "identity/oidc_store.hpp"
#include "identity/queries.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/crypto/jwt.hpp"

namespace luoshi::identity {

namespace {

constexpr std::chrono::minutes ticket_holds{5};
constexpr std::size_t longest_subject = 255;  // OpenID Connect Core 1.0, section 2

Problem begin_again() {
    return {Code::denied, "oidc-attempt-unknown", "登录过程已过期或不是在本浏览器开始的，请重新开始",
            "this sign-in has run out or was not begun in this browser; begin again"};
}

// With the keys at hand; once more with fresh ones when the provider has changed them.
Result<crypto::Jwt> verified(const OidcEndpoints& endpoints, std::string_view token, const crypto::Expected& expected) {
    TRY(const json::value keys, provider_keys(endpoints, false));
    auto jwt = crypto::verify_jwt(token, keys, expected);
    if (jwt || jwt.error().slug != "token-key") return jwt;
    TRY(const json::value fresh, provider_keys(endpoints, true));
    return crypto::verify_jwt(token, fresh, expected);
}

}  // namespace

Result<OidcLooked> find_attempt(Work& work, const FinishOidc& command) {
    const auto* settings = oidc_settings();
    if (settings == nullptr) return oidc_off();
    const auto attempt = work.one<OidcAttempt>(queries::oidc_attempt_by_state, county_in(command.state), crypto::sha256_hex(command.state));
    const auto binding = crypto::sha256_hex(command.binding);
    if (!attempt || attempt->subject || attempt->expires_at <= work.now() || !crypto::same_secret(attempt->binding_digest, binding)) {
        return begin_again();
    }
    // A code of another provider must not be sent to ours (mix-up, RFC 9207).
    if (command.iss && *command.iss != settings->issuer) return begin_again();
    return OidcLooked{attempt->county, command, *attempt, work.now()};
}

Result<OidcProved> exchange_code(const OidcLooked& looked) {
    const auto* settings = oidc_settings();
    if (settings == nullptr) return oidc_off();
    TRY(const OidcEndpoints endpoints, discover());
    TRY(const std::string token, fetch_id_token(endpoints, looked.command.code, looked.attempt.verifier));
    TRY(const crypto::Jwt jwt,
        verified(endpoints, token, {.issuer = settings->issuer, .audience = settings->client_id, .nonce = looked.attempt.nonce, .now = looked.now}));
    const auto* subject = jwt.claims.as_object().if_contains("sub");
    if (subject == nullptr || !subject->is_string() || subject->get_string().empty() || subject->get_string().size() > longest_subject) {
        return Problem{Code::denied, "token-subject", "统一身份认证平台没有说明是谁登录", "the identity provider does not say who signed in"};
    }
    return OidcProved{looked.attempt.state_digest, settings->issuer, std::string(subject->get_string())};
}

Result<OidcTicket> finish_oidc(Work& work, const OidcProved& proved) {
    const auto ticket = secret_in(work.county(), work.random());
    // Only an attempt that nobody finished meanwhile.
    if (work.run(queries::finish_oidc_attempt, work.county(), proved.state_digest, proved.issuer, proved.subject, crypto::sha256_hex(ticket),
                 work.now().plus(ticket_holds)) == 0) {
        return begin_again();
    }
    work.record("identity.oidc_finish", "oidc", proved.issuer);
    return OidcTicket{ticket, find_link(work, proved.issuer, proved.subject).has_value()};
}

}  // namespace luoshi::identity
