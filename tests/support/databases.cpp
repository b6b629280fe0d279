#include "support/databases.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <map>

#include "platform/crypto/digest.hpp"
#include "support/postgresql_server.hpp"

namespace luoshi::testing {
namespace {

std::filesystem::path fresh_folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "luoshi-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make a temporary folder");
    return pattern;
}

// Random numbers that many storage threads may ask for: the seeded ones are for one thread.
class SharedRandom final : public Random {
 public:
    explicit SharedRandom(std::uint64_t seed) : random_(seeded_random(seed)) {}
    void fill(std::span<std::uint8_t> bytes) override {
        const std::lock_guard lock(mutex_);
        random_->fill(bytes);
    }

 private:
    std::mutex mutex_;
    std::unique_ptr<Random> random_;
};

// Each set of migrations is carried out once in a process; a test's file is a copy. Reading the statements of a whole schema took
// half of a short test.
class SqliteModels {
 public:
    void copy_to(const std::filesystem::path& target, const std::vector<storage::Migrations>& modules) {
        const std::lock_guard lock(mutex_);
        std::string key;
        for (const auto& module : modules) {
            for (const auto& migration : module) key += crypto::sha256_hex(migration.sqlite);
        }
        auto& model = models_[key];
        if (model.empty()) {
            model = folder_.path() / fmt::format("{}.db", models_.size());
            storage::migrate(*storage::open("sqlite:" + model.string()), modules).value();
        }
        std::filesystem::copy_file(model, target);
    }

 private:
    std::mutex mutex_;
    TemporaryFolder folder_;
    std::map<std::string, std::filesystem::path> models_;
};

}  // namespace

TemporaryFolder::TemporaryFolder() : path_(fresh_folder()) {}
TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

bool TestDatabase::has_postgresql() { return PostgresqlServer::url().has_value(); }

TestDatabase::TestDatabase(storage::Engine engine, std::vector<storage::Migrations> modules) : engine_(engine) {
    if (engine == storage::Engine::postgresql) {
        url_ = PostgresqlServer::instance().take_database(modules);
    } else {
        static SqliteModels models;
        const auto file = folder_.path() / "luoshi.db";
        models.copy_to(file, modules);
        url_ = "sqlite:" + file.string();
    }
    open();
}

TestDatabase::~TestDatabase() {
    close();
    if (engine_ == storage::Engine::postgresql) PostgresqlServer::instance().give_back(url_);
}

void TestDatabase::open(const storage::Options& options) {
    storage_.reset();
    storage_ = storage::open(url_, options);
}

void OnBothDatabases::SetUp() {
    if (GetParam() == storage::Engine::postgresql && !TestDatabase::has_postgresql()) {
        GTEST_SKIP() << "LUOSHI_TEST_PG names no PostgreSQL server; start one with tests/support/postgres.sh";
    }
    random_ = std::make_unique<SharedRandom>(20260901);
    database_ = std::make_unique<TestDatabase>(GetParam(), modules_);
}

storage::Context OnBothDatabases::context(Actor actor) {
    storage::Context context;
    context.actor = std::move(actor);
    context.clock = &clock_;
    context.random = random_.get();
    context.request = "test";
    return context;
}

std::string engine_name(const ::testing::TestParamInfo<storage::Engine>& info) {
    return info.param == storage::Engine::sqlite ? "Sqlite" : "Postgresql";
}

}  // namespace luoshi::testing
