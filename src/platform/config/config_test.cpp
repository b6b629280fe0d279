#include "platform/config/config.hpp"

#include <gtest/gtest.h>

namespace luoshi::config {
namespace {

Environment no_environment() {
    return [](std::string_view) { return std::nullopt; };
}

TEST(Config, TakesTheFlagBeforeTheEnvironmentBeforeTheFileBeforeTheDefault) {
    const Environment environment = [](std::string_view name) -> std::optional<std::string> {
        if (name == "LUOSHI_DB_READERS" || name == "LUOSHI_LISTEN") return "7";
        return std::nullopt;
    };
    const auto config = Config::load({{"listen", "0.0.0.0:1"}}, environment, R"({"db.readers": 5, "db.writers": 6})").value();
    EXPECT_EQ(config.text("listen"), "0.0.0.0:1");
    EXPECT_EQ(config.number("db.readers"), 7);
    EXPECT_EQ(config.number("db.writers"), 6);
    EXPECT_EQ(config.number("jobs.threads"), 1);
}

TEST(Config, NamesEveryUnknownOrUnfitSettingAtOnce) {
    const auto config = Config::load({{"listn", "x"}}, no_environment(), R"({"db.readers": "many"})");
    ASSERT_FALSE(config);
    ASSERT_EQ(config.error().fields.size(), 2U);
    EXPECT_EQ(config.error().fields[0].field, "listn");
    EXPECT_EQ(config.error().fields[1].slug, "wrong-kind");
}

TEST(Config, RefusesAFileThatIsNoObject) {
    EXPECT_EQ(Config::load({}, no_environment(), "[]").error().slug, "config-unreadable");
    EXPECT_EQ(Config::load({}, no_environment(), "{").error().slug, "unreadable");
}

TEST(Config, ShowsThatASecretIsSetButNotTheSecret) {
    const auto config = Config::load({{"oidc.client-secret", "hush"}}, no_environment(), std::nullopt).value();
    for (const auto& row : config.show()) EXPECT_EQ(row.value.find("hush"), std::string::npos) << row.name;
}

}  // namespace
}  // namespace luoshi::config
