#include "platform/crypto/jwt.hpp"

#include <gtest/gtest.h>

#include "platform/crypto/bytes.hpp"
#include "platform/crypto/openssl.hpp"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>

namespace luoshi::crypto {
namespace {

const std::string payload = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

// RFC 7515, appendix A.2.
const std::string rsa_token =
    "eyJhbGciOiJSUzI1NiJ9." + payload +
    ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4"
    "BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1"
    "phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
const std::string rsa_key =
    R"({"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pC)"
    R"(gNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb)"
    R"(3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ","e":"AQAB"})";

// RFC 7515, appendix A.3.
const std::string ec_token =
    "eyJhbGciOiJFUzI1NiJ9." + payload + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
const std::string ec_key =
    R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})";

json::value keys(const std::string& list) { return boost::json::parse(R"({"keys":[)" + list + "]}"); }

std::string slug(const Result<Jwt>& result) { return result ? "accepted" : result.error().slug; }

TEST(Jws, AgreesWithRfc7515ForRsa) { EXPECT_EQ(slug(verify_jws(rsa_token, keys(rsa_key))), "accepted"); }

TEST(Jws, AgreesWithRfc7515ForEc) { EXPECT_EQ(slug(verify_jws(ec_token, keys(rsa_key + "," + ec_key))), "accepted"); }

TEST(Jws, RefusesAChangedPayload) {
    auto forged = ec_token;
    forged[30] = forged[30] == 'A' ? 'B' : 'A';
    EXPECT_NE(slug(verify_jws(forged, keys(ec_key))), "accepted");
}

TEST(Jws, RefusesAChangedSignature) {
    auto forged = ec_token;
    forged[forged.size() - 10] = forged[forged.size() - 10] == 'A' ? 'B' : 'A';
    EXPECT_EQ(slug(verify_jws(forged, keys(ec_key))), "token-signature");
}

TEST(Jws, RefusesTokensWithoutASignature) {
    EXPECT_EQ(slug(verify_jws(base64url(R"({"alg":"none"})") + "." + payload + ".", keys(ec_key))), "token-algorithm");
    EXPECT_EQ(slug(verify_jws(base64url(R"({"alg":"HS256"})") + "." + payload + ".AAAA", keys(ec_key))), "token-algorithm");
}

TEST(Jws, RefusesAKeyOfAnotherKindOrName) {
    EXPECT_EQ(slug(verify_jws(ec_token, keys(rsa_key))), "token-key");
    const auto named = base64url(R"({"alg":"ES256","kid":"other"})") + "." + payload + ".AAAA";
    EXPECT_EQ(slug(verify_jws(named, keys(ec_key))), "token-key");
    EXPECT_EQ(slug(verify_jws(ec_token, json::value())), "token-key");
}

TEST(Jws, RefusesWhatIsNoToken) {
    for (const std::string text : {"", ".", "..", "a.b", "a.b.c", "a.b.c.d"}) EXPECT_EQ(slug(verify_jws(text, keys(ec_key))), "token-unreadable");
}

// A provider with one P-256 key that signs whatever it is given.
class Provider {
 public:
    json::value keys() const {
        std::array<unsigned char, 65> point{};
        std::size_t length = 0;
        EVP_PKEY_get_octet_string_param(key_.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size(), &length);
        const auto octets = view(point);
        return {{"keys", json::value{{{"kty", "EC"}, {"crv", "P-256"}, {"kid", "p1"}, {"x", base64url(octets.substr(1, 32))},
                                      {"y", base64url(octets.substr(33, 32))}}}}};
    }
    std::string sign(const json::value& claims) const {
        const std::string message = base64url(R"({"alg":"ES256","kid":"p1"})") + "." + base64url(boost::json::serialize(claims));
        const DigestContext context(EVP_MD_CTX_new());
        std::string der(80, '\0');
        std::size_t length = der.size();
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key_.get());
        EVP_DigestSign(context.get(), data(der), &length, data(std::string_view(message)), message.size());
        const unsigned char* start = data(std::string_view(der));
        const Owned<ECDSA_SIG, ECDSA_SIG_free> signature(d2i_ECDSA_SIG(nullptr, &start, static_cast<long>(length)));
        std::string raw(64, '\0');
        BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), data(raw), 32);
        BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), data(raw) + 32, 32);
        return message + "." + base64url(raw);
    }

 private:
    Key key_{EVP_EC_gen("P-256")};
};

constexpr std::int64_t now = 1'800'000'000;
json::value sound_claims() {
    return {{"iss", "https://id.example"}, {"aud", "luoshi"}, {"sub", "u1"}, {"exp", now + 300}, {"iat", now}, {"nonce", "n"}};
}

struct ClaimCase {
    std::string claim;
    json::value value;
    std::string slug;
};

class JwtClaims : public ::testing::TestWithParam<ClaimCase> {};
INSTANTIATE_TEST_SUITE_P(
    Cases, JwtClaims,
    ::testing::Values(ClaimCase{"sub", "u1", "accepted"}, ClaimCase{"aud", boost::json::array{"luoshi"}, "accepted"},
                      ClaimCase{"aud", boost::json::array{"luoshi", "other"}, "token-audience"}, ClaimCase{"aud", "other", "token-audience"},
                      ClaimCase{"aud", nullptr, "token-audience"}, ClaimCase{"iss", "https://evil.example", "token-issuer"},
                      ClaimCase{"iss", 1, "token-issuer"}, ClaimCase{"exp", now - 61, "token-expired"}, ClaimCase{"exp", now - 30, "accepted"},
                      ClaimCase{"exp", "soon", "token-expired"}, ClaimCase{"nbf", now + 61, "token-early"},
                      ClaimCase{"iat", now + 3600, "token-early"}, ClaimCase{"nonce", "m", "token-nonce"}));

TEST_P(JwtClaims, DecideAsTheTableSays) {
    const Provider provider;
    auto claims = sound_claims();
    claims.as_object()[GetParam().claim] = GetParam().value;
    const Expected expected{.issuer = "https://id.example", .audience = "luoshi", .nonce = "n", .now = Instant::from_microseconds(now * 1'000'000)};
    EXPECT_EQ(slug(verify_jwt(provider.sign(claims), provider.keys(), expected)), GetParam().slug);
}

}  // namespace
}  // namespace luoshi::crypto
