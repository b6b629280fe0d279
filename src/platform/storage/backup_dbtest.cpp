// A backup brings everything back, into either engine, and anything less than everything is refused.
#include "platform/storage/backup.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <thread>

#include "platform/storage/audit_verify.hpp"
#include "platform/storage/test_shop.hpp"

namespace luoshi::storage {
namespace {

using namespace shop;
using testing::TemporaryFolder;
using testing::TestDatabase;

const Migrations modules[] = {migrations};

class BackupTest : public testing::OnBothDatabases {
 protected:
    BackupTest() : OnBothDatabases({migrations}) {}

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        write([](Work& work) -> Result<Nothing> {
            TRY_DO(add_item(work, "seat", 3));
            TRY_DO(sell(work, "seat"));
            TRY_DO(keep_everything(work, {.name = "一 \"x\" \\ \n", .number = -9'007'199'254'740'993, .ratio = 0.1, .open = true,
                                          .day = Date(2026, 2, 28), .at = work.now(), .absent = {}, .something = "", .list = {"二"}}));
            TRY_DO(keep_everything(work, {.name = "whole", .number = 1, .ratio = 2.0, .open = false, .day = Date(2026, 3, 1),
                                          .at = work.now(), .absent = "there", .something = {}, .list = {}}));
            work.run(insert_bytes, work.county(), "bytes", Bytes{std::string("\0\xff\n", 3)});
            work.emit("shop.opened", {{"by", "me"}});
            return Nothing{};
        }).value();
        std::filesystem::create_directories(folder.path() / "files/ba");
        std::ofstream(folder.path() / "files/ba/7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad") << "abc";
    }
    BackupPlaces places() { return {folder.path() / "b.luoshi", folder.path() / "files"}; }
    BackupPlaces target() { return {folder.path() / "b.luoshi", folder.path() / "restored"}; }

    TemporaryFolder folder;
};
ON_BOTH_DATABASES(BackupTest);

std::string content(Storage& storage, const TemporaryFolder& folder) {
    const BackupPlaces places{folder.path() / "again.luoshi", std::nullopt};
    backup(storage, places, FakeClock(Date(2026, 1, 1))).value();
    return std::to_string(backup(storage, places, FakeClock(Date(2026, 1, 1)))->rows);
}

std::string slug(const Result<BackupSummary>& result) { return result ? "restored" : result.error().slug; }

void overwrite(const std::filesystem::path& path, std::size_t at, char value) {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(at));
    file.put(value);
}

TEST_P(BackupTest, BringsEverythingBackIntoEitherEngine) {
    const auto made = backup(storage(), places(), clock()).value();
    for (const auto engine : {Engine::sqlite, Engine::postgresql}) {
        if (engine == Engine::postgresql && !TestDatabase::has_postgresql()) continue;
        TestDatabase empty(engine, {migrations});
        const auto restored = restore(empty.storage(), modules, target());
        ASSERT_EQ(slug(restored), "restored") << restored.error().detail_en;
        EXPECT_EQ(restored->rows, made.rows);
        EXPECT_EQ(restored->audit_entries, 4);
        EXPECT_EQ(content(empty.storage(), folder), content(storage(), folder));
        const auto everything = storage::read(empty.storage(), context(), [](Work& work) -> Result<std::vector<Everything>> {
            return work.all<Everything>(find_everything);
        });
        const auto original = read([](Work& work) -> Result<std::vector<Everything>> { return work.all<Everything>(find_everything); });
        EXPECT_EQ(everything->size(), original->size());
        EXPECT_TRUE(storage::write(empty.storage(), context(), [](Work& work) { return sell(work, "seat"); }));
        EXPECT_TRUE(verify_audit(empty.storage()).sound());
    }
}

TEST_P(BackupTest, BringsTheStoredOriginalsBack) {
    EXPECT_EQ(backup(storage(), places(), clock())->files, 1);
    TestDatabase empty(Engine::sqlite, {migrations});
    restore(empty.storage(), modules, target()).value();
    std::ifstream file(folder.path() / "restored/ba/7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), "abc");
}

TEST_P(BackupTest, IsOneMomentWhileOthersWrite) {
    std::jthread writer([&](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            write([](Work& work) -> Result<Nothing> {
                const auto name = work.new_id<Id<struct ItemTag>>().to_string();
                TRY_DO(add_item(work, name, 1));
                return sell(work, name);
            }).value();
        }
    });
    for (int i = 0; i < 5; ++i) {
        backup(storage(), places(), clock()).value();
        TestDatabase empty(Engine::sqlite, {migrations});
        EXPECT_EQ(slug(restore(empty.storage(), modules, target())), "restored");
        const auto balanced = storage::read(empty.storage(), context(), [](Work& work) -> Result<bool> {
            return *work.one<std::int64_t>(count_items) == *work.one<std::int64_t>(count_sales);
        });
        EXPECT_TRUE(*balanced);
    }
}

TEST_P(BackupTest, IsRefusedWhenAnyPartOfItIsDamaged) {
    backup(storage(), places(), clock()).value();
    const auto size = std::filesystem::file_size(places().file);
    for (std::size_t at = 12; at < size; at += size / 23) {
        backup(storage(), places(), clock()).value();
        std::ifstream file(places().file, std::ios::binary);
        file.seekg(static_cast<std::streamoff>(at));
        overwrite(places().file, at, static_cast<char>(file.get() ^ 0x40));
        TestDatabase empty(Engine::sqlite, {migrations});
        EXPECT_THAT(slug(restore(empty.storage(), modules, target())), ::testing::AnyOf("backup-damaged", "not-a-backup", "backup-other-version")) << at;
    }
}

TEST_P(BackupTest, IsRefusedWhenItsEndIsMissing) {
    backup(storage(), places(), clock()).value();
    std::filesystem::resize_file(places().file, std::filesystem::file_size(places().file) - 30);
    TestDatabase empty(Engine::sqlite, {migrations});
    EXPECT_EQ(slug(restore(empty.storage(), modules, target())), "backup-damaged");
    EXPECT_EQ(storage::read(empty.storage(), context(), [](Work& work) -> Result<std::int64_t> { return *work.one<std::int64_t>(count_items); }).value(), 0);
}

// Some migrations fill a table: a new database then holds its rows, and is empty all the same.
TEST_P(BackupTest, BringsBackWhatMigrationsPutThere) {
    constexpr std::string_view limits =
        "-- reference-table: time_limit\nCREATE TABLE time_limit (step TEXT NOT NULL PRIMARY KEY, days BIGINT NOT NULL);\n"
        "INSERT INTO time_limit (step, days) VALUES ('check', 5), ('answer', 15);";
    constexpr Migration filled[] = {migrations[0], {"shop", "0002_limits", limits, limits}};
    const Migrations with_limits[] = {filled};
    TestDatabase one(GetParam(), {filled});
    backup(one.storage(), places(), clock()).value();
    TestDatabase other(GetParam(), {filled});
    EXPECT_EQ(slug(restore(other.storage(), with_limits, target())), "restored");
    EXPECT_EQ(content(other.storage(), folder), content(one.storage(), folder));
}

TEST_P(BackupTest, IsNotRestoredOverOtherData) {
    backup(storage(), places(), clock()).value();
    EXPECT_EQ(slug(restore(storage(), modules, target())), "database-not-empty");
}

TEST_P(BackupTest, IsNotRestoredIntoAnotherSchema) {
    backup(storage(), places(), clock()).value();
    TestDatabase other(GetParam(), {});
    EXPECT_EQ(slug(restore(other.storage(), {}, target())), "backup-other-version");
}

TEST_P(BackupTest, RefusesAFileOfAnotherKind) {
    std::ofstream(places().file) << "hello\n";
    TestDatabase empty(Engine::sqlite, {migrations});
    EXPECT_EQ(slug(restore(empty.storage(), modules, target())), "not-a-backup");
    std::filesystem::remove(places().file);
    EXPECT_EQ(slug(restore(empty.storage(), modules, target())), "backup-damaged");
}

TEST_P(BackupTest, SaysWhenItCannotBeWritten) {
    EXPECT_EQ(slug(backup(storage(), {folder.path() / "nowhere/b.luoshi", std::nullopt}, clock())), "backup-not-written");
}

TEST_P(BackupTest, MovesASystemBetweenTheEngines) {
    const auto other = GetParam() == Engine::sqlite ? Engine::postgresql : Engine::sqlite;
    if (!TestDatabase::has_postgresql()) GTEST_SKIP() << "needs both engines";
    TestDatabase target_database(other, {migrations});
    const auto copied = copy(storage(), target_database.storage(), modules, folder.path());
    ASSERT_EQ(slug(copied), "restored");
    EXPECT_EQ(copied->audit_entries, 4);
    EXPECT_TRUE(verify_audit(target_database.storage()).sound());
}

}  // namespace
}  // namespace luoshi::storage
