#include "platform/crypto/jwt.hpp"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/param_build.h>

#include "platform/crypto/bytes.hpp"
#include "platform/crypto/openssl.hpp"

namespace luoshi::crypto {
namespace {

using Number = Owned<BIGNUM, BN_free>;
using Builder = Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = Owned<OSSL_PARAM, OSSL_PARAM_free>;
using EcSignature = Owned<ECDSA_SIG, ECDSA_SIG_free>;

constexpr std::size_t longest_token = 16 * 1024;
constexpr std::size_t p256_bytes = 32;

Problem refusal(std::string slug, std::string reason) {
    return Problem{Code::denied, std::move(slug), "统一身份认证返回的凭证无效，请重新登录", "the identity provider's token was refused: " + std::move(reason)};
}

std::string member(const json::value& object, std::string_view name) {
    const auto* const fields = object.if_object();
    const auto* const found = fields == nullptr ? nullptr : fields->if_contains(name);
    return found != nullptr && found->is_string() ? std::string(found->get_string()) : std::string();
}

std::optional<std::int64_t> seconds(const json::value& object, std::string_view name) {
    const auto* const found = object.as_object().if_contains(name);
    if (found == nullptr || !found->is_number()) return std::nullopt;
    boost::system::error_code error;
    const auto value = found->to_number<std::int64_t>(error);
    if (!error) return value;
    return static_cast<std::int64_t>(found->to_number<double>());
}

std::optional<json::value> decoded_object(std::string_view part) {
    const auto text = from_base64url(part);
    if (!text) return std::nullopt;
    auto parsed = json::parse(*text);
    if (!parsed || !parsed->is_object()) return std::nullopt;
    return std::move(*parsed);
}

Key key_from(const char* kind, const Builder& builder) {
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr));
    EVP_PKEY* key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) <= 0 || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) <= 0) return {};
    return Key(key);
}

Key rsa_key(const json::value& jwk) {
    const auto n = from_base64url(member(jwk, "n"));
    const auto e = from_base64url(member(jwk, "e"));
    if (!n || !e || n->size() < 256 || n->size() > 1024 || e->empty() || e->size() > 8) return {};  // 2048 bits at least
    const Number modulus(BN_bin2bn(data(std::string_view(*n)), static_cast<int>(n->size()), nullptr));
    const Number exponent(BN_bin2bn(data(std::string_view(*e)), static_cast<int>(e->size()), nullptr));
    const Builder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    return key_from("RSA", builder);
}

Key p256_key(const json::value& jwk) {
    const auto x = from_base64url(member(jwk, "x"));
    const auto y = from_base64url(member(jwk, "y"));
    if (member(jwk, "crv") != "P-256" || !x || !y || x->size() != p256_bytes || y->size() != p256_bytes) return {};
    const std::string point = "\x04" + *x + *y;
    const Builder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
    return key_from("EC", builder);
}

// JWS writes r and s side by side; OpenSSL reads them as DER.
std::string der_signature(std::string_view raw) {
    if (raw.size() != 2 * p256_bytes) return {};
    const EcSignature signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(data(raw), p256_bytes, nullptr), BN_bin2bn(data(raw) + p256_bytes, p256_bytes, nullptr));
    std::string der(80, '\0');
    unsigned char* end = data(der);
    const int length = i2d_ECDSA_SIG(signature.get(), &end);
    der.resize(static_cast<std::size_t>(std::max(length, 0)));
    return der;
}

bool is_signed_by(EVP_PKEY* key, std::string_view message, std::string_view signature) {
    const DigestContext context(EVP_MD_CTX_new());
    must(EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key), "signature");
    return EVP_DigestVerify(context.get(), data(signature), signature.size(), data(message), message.size()) == 1;
}

// The key for this header: of the right kind, with its kid where it names one, not set aside for encryption.
Key find_key(const json::value& keys, const json::value& header, bool is_rsa) {
    const auto* const set = keys.is_object() ? keys.get_object().if_contains("keys") : nullptr;
    if (set == nullptr || !set->is_array()) return {};
    const std::string wanted = member(header, "kid");
    for (const auto& jwk : set->get_array()) {
        if (member(jwk, "kty") != (is_rsa ? "RSA" : "EC") || member(jwk, "use") == "enc") continue;
        if (!wanted.empty() && member(jwk, "kid") != wanted) continue;
        if (Key key = is_rsa ? rsa_key(jwk) : p256_key(jwk)) return key;
    }
    return {};
}

bool has_audience(const json::value& claims, std::string_view wanted) {
    const auto* const audience = claims.as_object().if_contains("aud");
    if (audience == nullptr) return false;
    if (audience->is_string()) return std::string_view(audience->get_string()) == wanted;
    if (!audience->is_array()) return false;
    const bool named = std::ranges::any_of(audience->get_array(), [&](const json::value& one) {
        return one.is_string() && std::string_view(one.get_string()) == wanted;
    });
    // OpenID Connect Core 3.1.3.7: with several audiences the authorised party must be us.
    return named && (audience->get_array().size() == 1 || member(claims, "azp") == wanted);
}

}  // namespace

Result<Jwt> verify_jws(std::string_view token, const json::value& keys) {
    const auto first = token.find('.');
    const auto second = first == std::string_view::npos ? first : token.find('.', first + 1);
    if (token.size() > longest_token || second == std::string_view::npos || token.find('.', second + 1) != std::string_view::npos) {
        return refusal("token-unreadable", "it has not three parts");
    }
    auto header = decoded_object(token.substr(0, first));
    auto claims = decoded_object(token.substr(first + 1, second - first - 1));
    const auto signature = from_base64url(token.substr(second + 1));
    if (!header || !claims || !signature) return refusal("token-unreadable", "a part is not base64url of JSON");
    const std::string algorithm = member(*header, "alg");
    if ((algorithm != "RS256" && algorithm != "ES256") || header->get_object().contains("crit")) {
        return refusal("token-algorithm", "algorithm " + algorithm);
    }
    const bool is_rsa = algorithm == "RS256";
    const Key key = find_key(keys, *header, is_rsa);
    if (!key) return refusal("token-key", "no key fits");
    if (!is_signed_by(key.get(), token.substr(0, second), is_rsa ? *signature : der_signature(*signature))) {
        return refusal("token-signature", "the signature is wrong");
    }
    return Jwt{std::move(*header), std::move(*claims)};
}

Result<Jwt> verify_jwt(std::string_view token, const json::value& keys, const Expected& expected) {
    TRY(Jwt jwt, verify_jws(token, keys));
    if (member(jwt.claims, "iss") != expected.issuer) return refusal("token-issuer", "another issuer");
    if (!has_audience(jwt.claims, expected.audience)) return refusal("token-audience", "meant for somebody else");
    const std::int64_t now = expected.now.microseconds() / 1'000'000;
    const std::int64_t leeway = expected.leeway.count();
    const auto expires = seconds(jwt.claims, "exp");
    if (!expires || *expires + leeway <= now) return refusal("token-expired", "it has expired");
    for (const std::string_view start : {"nbf", "iat"}) {
        if (seconds(jwt.claims, start).value_or(now) - leeway > now) return refusal("token-early", "it is not valid yet");
    }
    if (expected.nonce && !same_secret(member(jwt.claims, "nonce"), *expected.nonce)) return refusal("token-nonce", "another sign-in");
    return jwt;
}

}  // namespace luoshi::crypto
