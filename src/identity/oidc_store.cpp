#include "identity/oidc_store.hpp"

#include "identity/queries.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/crypto/token.hpp"

namespace luoshi::identity {

std::string secret_in(std::string_view county, Random& random) { return std::string(county) + "." + crypto::random_token(random); }

std::string county_in(std::string_view secret) { return std::string(secret.substr(0, secret.find('.'))); }

std::optional<OidcLink> find_link(Work& work, std::string_view issuer, std::string_view subject) {
    return work.one<OidcLink>(queries::oidc_link_by_subject, issuer, subject);
}

std::optional<OidcAttempt> find_ticket_holder(Work& work, std::string_view ticket) {
    auto attempt = work.one<OidcAttempt>(queries::oidc_attempt_by_ticket, county_in(ticket), crypto::sha256_hex(ticket));
    if (!attempt || !attempt->subject || attempt->expires_at <= work.now()) return std::nullopt;
    return attempt;
}

Problem ticket_unknown() {
    return {Code::denied, "oidc-ticket-unknown", "登录凭据已过期或已使用，请重新开始", "this ticket has run out or was used; begin again"};
}

}  // namespace luoshi::identity
