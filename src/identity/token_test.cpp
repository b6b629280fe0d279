#include <gtest/gtest.h>

#include "identity/token_api.hpp"
#include "identity/token_secret.hpp"

namespace luoshi::identity {
namespace {

std::vector<std::string> reached(const std::vector<Grant>& grants, std::string_view permission, std::string_view scope) {
    std::vector<std::string> scopes;
    for (const auto& grant : confined(grants, {std::string(permission)}, scope)) scopes.push_back(grant.scope);
    return scopes;
}
using Scopes = std::vector<std::string>;

TEST(ConfinedGrants, KeepWhatTheTokenNames) { EXPECT_EQ(reached({{"notices.read", "/430000/"}}, "notices.read", "/"), Scopes{"/430000/"}); }
TEST(ConfinedGrants, DropWhatTheTokenDoesNotName) { EXPECT_EQ(reached({{"notices.write", "/430000/"}}, "notices.read", "/"), Scopes{}); }
TEST(ConfinedGrants, ShrinkToTheTokensScope) {
    EXPECT_EQ(reached({{"notices.read", "/430000/"}}, "notices.read", "/430000/430100/"), Scopes{"/430000/430100/"});
}
TEST(ConfinedGrants, StayWithinTheAccountsScope) {
    EXPECT_EQ(reached({{"notices.read", "/430000/430100/"}}, "notices.read", "/430000/"), Scopes{"/430000/430100/"});
}
TEST(ConfinedGrants, AreNothingWhereTheScopesDoNotMeet) {
    EXPECT_EQ(reached({{"notices.read", "/430000/430100/"}}, "notices.read", "/430000/430200/"), Scopes{});
}
TEST(ConfinedGrants, AreNothingForAnEmptyScope) { EXPECT_EQ(reached({{"notices.read", ""}}, "notices.read", "/"), Scopes{}); }

TEST(TokenSecrets, NameTheirCountyAndToken) {
    const auto random = seeded_random(7);
    const auto id = TokenId::make(Instant::from_microseconds(1), *random);
    const auto read = read_token_secret(write_token_secret("430102", id, *random)).value();
    EXPECT_EQ(read.county, "430102");
    EXPECT_EQ(read.id, id);
}

class NoTokenSecrets : public ::testing::TestWithParam<const char*> {};
TEST_P(NoTokenSecrets, AreNotRead) { EXPECT_FALSE(read_token_secret(GetParam()).has_value()); }
INSTANTIATE_TEST_SUITE_P(Texts, NoTokenSecrets,
                         ::testing::Values("", "luoshi_", "luoshi_430102", "luoshi_430102.x.y", "luoshi_.0190a000-0000-7000-8000-000000000000.x",
                                           "430102.0190a000-0000-7000-8000-000000000000.x", "luoshi_430102.0190a000-0000-7000-8000-000000000000"));

}  // namespace
}  // namespace luoshi::identity
