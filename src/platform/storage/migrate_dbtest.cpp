// Migrations run once, in order, and never change afterwards; checks and stored replies stand on the migrated schema.
#include <gmock/gmock.h>

#include "platform/storage/check_data.hpp"
#include "platform/storage/connection.hpp"
#include "platform/storage/queries.hpp"
#include "platform/storage/stored_reply.hpp"
#include "platform/storage/test_shop.hpp"

namespace luoshi::storage {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class MigrateTest : public testing::OnBothDatabases {
 protected:
    Result<Migrated> migrate_with(Migrations one) {
        const Migrations modules[] = {one};
        return migrate(storage(), modules, clock());
    }
};
ON_BOTH_DATABASES(MigrateTest);

constexpr std::string_view first_table = "CREATE TABLE first_thing (county TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (county, id));";
constexpr std::string_view second_table = "CREATE TABLE second_thing (county TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (county, id));";
constexpr Migration one[] = {{"demo", "0001_first", first_table, first_table}};
constexpr Migration two[] = {{"demo", "0001_first", first_table, first_table}, {"demo", "0002_second", second_table, second_table}};

TEST_P(MigrateTest, AppliesWhatIsMissingAndOnlyThat) {
    EXPECT_THAT(migrate_with(one)->applied, ElementsAre("demo/0001_first"));
    EXPECT_THAT(migrate_with(two)->applied, ElementsAre("demo/0002_second"));
    EXPECT_THAT(migrate_with(two)->applied, ElementsAre());
}

TEST_P(MigrateTest, TellsWhatItWouldApply) {
    migrate_with(one).value();
    const Migrations modules[] = {two};
    EXPECT_THAT(pending_migrations(storage(), modules).value(), ElementsAre("demo/0002_second"));
}

TEST_P(MigrateTest, RefusesAMigrationThatWasChangedAfterItWasApplied) {
    migrate_with(one).value();
    constexpr Migration changed[] = {{"demo", "0001_first", second_table, second_table}};
    const auto refused = migrate_with(changed);
    EXPECT_EQ(refused.error().slug, "migration-changed");
    EXPECT_THAT(refused.error().detail, HasSubstr("demo/0001_first"));
}

TEST_P(MigrateTest, RefusesADatabaseThatIsNewerThanTheProgram) {
    migrate_with(two).value();
    EXPECT_EQ(migrate_with(one).error().slug, "migration-unknown");
}

TEST_P(MigrateTest, LeavesNothingOfAMigrationThatFailsHalfWay) {
    const std::string half = std::string(first_table) + "CREATE TABLE broken (;";
    const Migration broken[] = {{"demo", "0001_first", half, half}};
    EXPECT_THROW(migrate_with(broken).value(), Failure);
    EXPECT_THAT(migrate_with(one)->applied, ElementsAre("demo/0001_first"));
}

TEST_P(MigrateTest, ShowsTheSchemaAsText) {
    migrate_with(one).value();
    EXPECT_THAT(schema_dump(storage()), HasSubstr("first_thing"));
}

TEST_P(MigrateTest, UnderstandsEveryStatementOfTheStorage) { EXPECT_THAT(not_understood(storage(), queries::all), ElementsAre()); }

TEST_P(MigrateTest, NamesAStatementThatIsNotUnderstood) {
    constexpr Query wrong{"demo.wrong", "SELECT nothing_there FROM nowhere", "SELECT nothing_there FROM nowhere"};
    const Query* const queries[] = {&wrong};
    EXPECT_THAT(not_understood(storage(), queries), ElementsAre(HasSubstr("demo.wrong")));
}

TEST(MarkedTables, AreReadFromTheComments) {
    EXPECT_THAT(marked_tables("-- append-only: a\n-- append-only: b  (why)\n-- reference-table: c\n", "append-only"), ElementsAre("a", "b"));
    EXPECT_THAT(marked_tables("-- append-only: a", "append-only"), ElementsAre("a"));
}

class ShopChecks : public testing::OnBothDatabases {
 protected:
    ShopChecks() : OnBothDatabases({shop::migrations}) {}
};
ON_BOTH_DATABASES(ShopChecks);

constexpr Check empty_shelf{"shop.empty_shelf",
                            "-- severity: warning\n-- says: 货架空了\n-- do: 补货\nSELECT name, stock FROM shop_item WHERE stock = 0 ORDER BY name"};

TEST_P(ShopChecks, ReportEveryRowThatMustNotExist) {
    write([](Work& work) -> Result<Nothing> {
        TRY_DO(shop::add_item(work, "full", 1));
        return shop::add_item(work, "empty", 0);
    }).value();
    const Check checks[] = {empty_shelf};
    const auto violations = check_data(storage(), checks);
    ASSERT_EQ(violations.size(), 1U);
    EXPECT_EQ(json::to_json(violations[0]),
              R"({"check":"shop.empty_shelf","severity":"warning","says":"货架空了","what_to_do":"补货","row":"{\"name\":\"empty\",\"stock\":0}"})");
}

TEST_P(ShopChecks, FindNothingInSoundData) {
    const Check checks[] = {empty_shelf};
    EXPECT_TRUE(check_data(storage(), checks).empty());
}

TEST_P(ShopChecks, KeepTheFirstReplyWithItsAct) {
    const StoredReply reply{.key = "k", .digest = "d", .status = 201, .headers = "{}", .body = "{\"id\":1}"};
    write([&](Work& work) -> Result<Nothing> {
        TRY_DO(shop::add_item(work, "a", 1));
        keep_reply(work, reply);
        return Nothing{};
    }).value();
    const auto found = write([](Work& work) -> Result<std::optional<StoredReply>> { return find_reply(work, "k"); });
    EXPECT_EQ(json::to_json(*found), json::to_json(std::optional(reply)));
    EXPECT_FALSE(write([](Work& work) -> Result<std::optional<StoredReply>> { return find_reply(work, "other"); })->has_value());
}

TEST_P(ShopChecks, ForgetRepliesThatAreOldEnough) {
    for (const auto* county : {"430102", "430103"}) {
        auto ctx = context();
        ctx.county = county;
        storage::write(storage(), ctx, [&](Work& work) -> Result<Nothing> {
            TRY_DO(shop::add_item(work, "a", 1));
            keep_reply(work, {.key = "k", .digest = "d", .status = 200, .headers = "{}", .body = ""});
            return Nothing{};
        }).value();
    }
    EXPECT_EQ(forget_replies(storage(), clock().now()), 0);
    EXPECT_EQ(forget_replies(storage(), clock().now().plus(std::chrono::seconds(1))), 2);
}

}  // namespace
}  // namespace luoshi::storage
