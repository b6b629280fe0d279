#include "identity/passwords.hpp"

#include <gtest/gtest.h>

#include "identity/failures.hpp"
#include "identity/names.hpp"
#include "identity/roles.hpp"
#include "identity/sessions.hpp"

namespace luoshi::identity {
namespace {

TEST(Password, MustFollowTheRules) {
    const struct {
        std::string password, name, slug;
    } cases[] = {
        {"Ab1-xyz", "wang", "password-too-short"},
        {"Kite-7-sea9", "wang", "password-too-short"},
        {"天气很好我们去爬山Ab1", "wang", ""},  // characters are counted, not bytes
        {"天气很好我们去爬Ab1", "wang", "password-too-short"},
        {"abcdefghijk1", "wang", "password-too-plain"},
        {"ABCDEFGHIJK-", "wang", "password-too-plain"},
        {"abcdefGHIJKL", "wang", "password-too-plain"},
        {"abcdefGHIJK-", "wang", ""},
        {"Kite-7-sea-9", "wang", ""},
        {"Wang-7-sea-9", "wang", "password-holds-name"},
        {"Kite-7-WANG-9", "wang", "password-holds-name"},
        {"Password1234", "wang", "password-well-known"},
        {"P@ssw0rd1234", "wang", "password-well-known"},
        {"P@ssw0rd!!!!", "wang", "password-well-known"},
        {"Admin@123456", "wang", "password-well-known"},
        {"Hunan-2026-08", "wang", "password-well-known"},
        {"AdminAdmin@1", "wang", "password-well-known"},
        {"1qaz@WSX3edc", "wang", "password-well-known"},
        {std::string(200, 'a') + "B1", "wang", "password-too-long"},
    };
    for (const auto& c : cases) {
        const auto checked = check_password(c.password, c.name);
        EXPECT_EQ(checked ? "" : checked.error().slug, c.slug) << c.password;
    }
}

TEST(OneTimePasswords, FollowTheRulesThemselves) {
    const auto random = seeded_random(1);
    for (int i = 0; i < 200; ++i) EXPECT_TRUE(check_password(one_time_password(*random), "wang").has_value());
}

TEST(OneTimePasswords, AreNeverTheSame) {
    const auto random = seeded_random(1);
    EXPECT_NE(one_time_password(*random), one_time_password(*random));
}

TEST(DrawnBytes, AreGivenOnce) {
    const auto random = seeded_random(1);
    DrawnBytes drawn(*random);
    std::array<std::uint8_t, 16> bytes{};
    drawn.fill(bytes);
    EXPECT_THROW(drawn.fill(bytes), std::logic_error);
}

TEST(LockOut, WaitsLongerEachTime) {
    const std::vector<std::pair<int, int>> cases = {{1, 0}, {4, 0}, {5, 1}, {6, 2}, {7, 4}, {10, 32}, {11, 60}, {500, 60}};
    for (const auto& [failures, minutes] : cases) EXPECT_EQ(wait_after(failures), std::chrono::minutes(minutes)) << failures;
}

TEST(AccountNames, AreComparedInLowerCaseWithoutSpacesAround) { EXPECT_EQ(account_name("  Li.Ming "), "li.ming"); }

TEST(AccountNames, HoldNoSpacesAndAreNotTooShort) {
    for (const auto& name : std::vector<std::string>{"", "a", "a b", "a\tb", std::string(65, 'a')}) EXPECT_FALSE(check_account_name(name)) << name;
    for (const std::string name : {"ab", "李明", "li.ming@hnedu", "张三_01"}) EXPECT_TRUE(check_account_name(name)) << name;
}

TEST(SessionSecrets, NameTheirCountyAndSession) {
    const auto secret = read_secret("430100.019a0000-0000-7000-8000-000000000001.abc");
    ASSERT_TRUE(secret);
    EXPECT_EQ(secret->county, "430100");
    EXPECT_EQ(secret->id.to_string(), "019a0000-0000-7000-8000-000000000001");
}

TEST(BuiltInRoles, KeepTheThreeAdministratorsApart) {
    const std::vector<std::string> powers = {"accounts.write", "roles.grant", "audit.read"};
    for (const auto& role : built_in_roles()) {
        const auto held = std::ranges::count_if(powers, [&](const std::string& power) { return std::ranges::count(role.permissions, power) > 0; });
        EXPECT_EQ(held, role.duty == Duty::business ? 0 : 1) << role.name;
    }
}

}  // namespace
}  // namespace luoshi::identity
