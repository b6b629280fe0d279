// What every database test stands on: a fresh, migrated database for each test, on SQLite and again on PostgreSQL.
//
//   class Notices : public OnBothDatabases {
//    protected:
//       Notices() : OnBothDatabases({notices::migrations::all}) {}
//   };
//   ON_BOTH_DATABASES(Notices);
//   TEST_P(Notices, KeepTheirNumber) { … luoshi::storage::write(storage(), context(), [&](Work& work) { … }); }
//
// PostgreSQL runs when the environment names a server in LUOSHI_TEST_PG (tests/support/postgres.sh start prints one); each test program makes
// databases of its own there and drops them again. Without it those tests are skipped, and say so.
#pragma once
#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "foundation/random.hpp"
#include "foundation/time.hpp"
#include "platform/storage/migrate.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::testing {

// A folder that goes away with the object.
class TemporaryFolder {
 public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

 private:
    std::filesystem::path path_;
};

// An empty, migrated database that goes away with the object.
class TestDatabase {
 public:
    TestDatabase(storage::Engine engine, std::vector<storage::Migrations> modules);
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    const std::string& url() const { return url_; }
    storage::Storage& storage() { return *storage_; }
    void open(const storage::Options& options = {});  // (again), with these options
    void close() { storage_.reset(); }

    static bool has_postgresql();

 private:
    TemporaryFolder folder_;
    storage::Engine engine_;
    std::string url_;
    std::unique_ptr<storage::Storage> storage_;
};

class OnBothDatabases : public ::testing::TestWithParam<storage::Engine> {
 protected:
    OnBothDatabases() = default;
    explicit OnBothDatabases(std::vector<storage::Migrations> modules) : modules_(std::move(modules)) {}

    void SetUp() override;

    storage::Storage& storage() { return database_->storage(); }
    TestDatabase& database() { return *database_; }
    FakeClock& clock() { return clock_; }
    Random& random() { return *random_; }
    // An act of this actor at the fake time, with random numbers that are the same in every run.
    storage::Context context(Actor actor);
    storage::Context context() { return context(trusted_actor(Proof::command_line, "测试")); }

    template <class F>
    auto write(F&& use_case) {
        return storage::write(storage(), context(), std::forward<F>(use_case));
    }
    template <class F>
    auto read(F&& use_case) {
        return storage::read(storage(), context(), std::forward<F>(use_case));
    }

 private:
    std::vector<storage::Migrations> modules_;
    FakeClock clock_{Date(2026, 9, 1)};
    std::unique_ptr<Random> random_;
    std::unique_ptr<TestDatabase> database_;
};

std::string engine_name(const ::testing::TestParamInfo<storage::Engine>& info);

}  // namespace luoshi::testing

#define ON_BOTH_DATABASES(fixture)                                                                                   \
    INSTANTIATE_TEST_SUITE_P(Databases, fixture,                                                                     \
                             ::testing::Values(luoshi::storage::Engine::sqlite, luoshi::storage::Engine::postgresql), \
                             luoshi::testing::engine_name)
