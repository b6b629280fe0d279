// The provider's own words: discovery document, token endpoint, keys. Everything here waits for another server, so nothing here has a Work.
#pragma once
#include "foundation/json.hpp"
#include "identity/oidc_api.hpp"

namespace luoshi::identity {

const OidcSettings* oidc_settings();  // null: not in use
Problem oidc_off();

// The discovery document, fetched at most once an hour. Refuses one that names another issuer or leads to plain http (but to this machine).
Result<OidcEndpoints> discover();
// The id token that the provider gives for a code.
Result<std::string> fetch_id_token(const OidcEndpoints& endpoints, std::string_view code, std::string_view verifier);
// The provider's keys, fetched again when `again` is set: it may have changed them.
Result<json::value> provider_keys(const OidcEndpoints& endpoints, bool again);

}  // namespace luoshi::identity
