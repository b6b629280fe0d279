#include "identity/oidc_provider.hpp"

#include <mutex>

#include "platform/crypto/bytes.hpp"
#include "platform/http/client.hpp"

namespace luoshi::identity {

namespace {

using Steady = std::chrono::steady_clock;
constexpr std::chrono::hours known_for{1};

// What has been learnt from the provider. Many requests ask at the same time, hence the lock; nobody waits for the network under it.
struct Knowledge {
    std::mutex mutex;
    std::optional<OidcSettings> settings;
    std::optional<OidcEndpoints> endpoints;
    std::optional<json::value> keys;
    Steady::time_point endpoints_at;
    Steady::time_point keys_at;
};

Knowledge& knowledge() {
    static Knowledge known;
    return known;
}

Problem provider_answer(std::string_view what) {
    return {Code::unavailable, "oidc-provider-answer", "统一身份认证平台的应答无法使用（" + std::string(what) + "），请稍后再试或改用密码登录",
            "the identity provider's answer cannot be used (" + std::string(what) + "); try again or sign in with your password"};
}

bool leads_here(std::string_view url) {
    return url.starts_with("http://127.0.0.1:") || url.starts_with("http://localhost:") || url.starts_with("http://[::1]:");
}

Result<json::value> fetch_json(http::ClientRequest request, const OidcSettings& settings, std::string_view what) {
    request.authorities_file = settings.authorities_file;
    TRY(const http::ClientResponse response, http::fetch(request));
    auto document = json::parse(response.body);
    if (response.status != 200 || !document || !document->is_object()) return provider_answer(what);
    return *std::move(document);
}

std::string text_member(const json::value& document, std::string_view name) {
    const auto* member = document.as_object().if_contains(name);
    return member != nullptr && member->is_string() ? std::string(member->get_string()) : std::string();
}

Result<OidcEndpoints> read_discovery(const json::value& document, const OidcSettings& settings) {
    OidcEndpoints endpoints{text_member(document, "issuer"), text_member(document, "authorization_endpoint"),
                            text_member(document, "token_endpoint"), text_member(document, "jwks_uri"), {}};
    if (endpoints.issuer != settings.issuer) return provider_answer("issuer");
    for (const auto& url : {endpoints.authorization_endpoint, endpoints.token_endpoint, endpoints.jwks_uri}) {
        if (!url.starts_with("https://") && !leads_here(url)) return provider_answer("discovery");
    }
    if (const auto* methods = document.as_object().if_contains("token_endpoint_auth_methods_supported"); methods != nullptr && methods->is_array()) {
        for (const auto& method : methods->get_array()) {
            if (method.is_string()) endpoints.token_endpoint_auth_methods_supported.emplace_back(method.get_string());
        }
    }
    return endpoints;
}

// Basic where the provider takes it (it must, unless it says otherwise), else in the body.
void add_client(http::ClientRequest& request, http::Pairs& form, const OidcEndpoints& endpoints, const OidcSettings& settings) {
    const auto& methods = endpoints.token_endpoint_auth_methods_supported;
    const bool basic = methods.empty() || std::ranges::find(methods, "client_secret_basic") != methods.end();
    if (settings.client_secret.empty() || !basic) {
        form.emplace_back("client_id", settings.client_id);
        if (!settings.client_secret.empty()) form.emplace_back("client_secret", settings.client_secret);
        return;
    }
    const auto encoded = [](const std::string& text) { return http::form_encode({{"x", text}}).substr(2); };
    request.headers.emplace_back("authorization",
                                 "Basic " + crypto::base64(encoded(settings.client_id) + ":" + encoded(settings.client_secret)));
}

}  // namespace

void use_oidc(std::optional<OidcSettings> settings) {
    auto& known = knowledge();
    const std::lock_guard lock(known.mutex);
    known.settings = std::move(settings);
    known.endpoints.reset();
    known.keys.reset();
}

const OidcSettings* oidc_settings() {
    const auto& settings = knowledge().settings;
    return settings ? &*settings : nullptr;
}

Problem oidc_off() { return {Code::missing, "oidc-off", "本系统没有启用统一身份认证登录", "signing in through an identity provider is not in use here"}; }

Result<OidcEndpoints> discover() {
    const auto* settings = oidc_settings();
    if (settings == nullptr) return oidc_off();
    auto& known = knowledge();
    {
        const std::lock_guard lock(known.mutex);
        if (known.endpoints && Steady::now() - known.endpoints_at < known_for) return *known.endpoints;
    }
    auto url = settings->issuer;
    if (url.ends_with('/')) url.pop_back();
    TRY(const json::value document, fetch_json({.url = url + "/.well-known/openid-configuration"}, *settings, "discovery"));
    TRY(const OidcEndpoints endpoints, read_discovery(document, *settings));
    const std::lock_guard lock(known.mutex);
    known.endpoints = endpoints;
    known.endpoints_at = Steady::now();
    return endpoints;
}

Result<std::string> fetch_id_token(const OidcEndpoints& endpoints, std::string_view code, std::string_view verifier) {
    const auto* settings = oidc_settings();
    if (settings == nullptr) return oidc_off();
    http::ClientRequest request{.url = endpoints.token_endpoint,
                                .method = "POST",
                                .headers = {{"content-type", "application/x-www-form-urlencoded"}, {"accept", "application/json"}}};
    http::Pairs form{{"grant_type", "authorization_code"},
                     {"code", std::string(code)},
                     {"redirect_uri", settings->return_url},
                     {"code_verifier", std::string(verifier)}};
    add_client(request, form, endpoints, *settings);
    request.body = http::form_encode(form);
    request.authorities_file = settings->authorities_file;
    TRY(const http::ClientResponse response, http::fetch(request));
    const auto document = json::parse(response.body);
    if (response.status == 400 || response.status == 401) {
        return Problem{Code::denied, "oidc-code-refused", "统一身份认证平台不认可这次登录，请重新开始", "the identity provider refused this sign-in; begin again"};
    }
    if (response.status != 200 || !document || !document->is_object()) return provider_answer("token");
    auto token = text_member(*document, "id_token");
    if (token.empty()) return provider_answer("id_token");
    return token;
}

Result<json::value> provider_keys(const OidcEndpoints& endpoints, bool again) {
    const auto* settings = oidc_settings();
    if (settings == nullptr) return oidc_off();
    auto& known = knowledge();
    if (!again) {
        const std::lock_guard lock(known.mutex);
        if (known.keys && Steady::now() - known.keys_at < known_for) return *known.keys;
    }
    TRY(json::value keys, fetch_json({.url = endpoints.jwks_uri}, *settings, "keys"));
    const std::lock_guard lock(known.mutex);
    known.keys = keys;
    known.keys_at = Steady::now();
    return keys;
}

}  // namespace luoshi::identity
