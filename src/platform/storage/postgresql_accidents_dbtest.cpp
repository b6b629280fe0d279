// What can happen between a program and its PostgreSQL server: lost sessions, deadlocks, several programs on one database.
#include <unistd.h>

#include <future>
#include <thread>

#include "platform/storage/audit_verify.hpp"
#include "platform/storage/connection.hpp"
#include "platform/storage/test_shop.hpp"

namespace luoshi::storage {
namespace {

using namespace shop;

class PostgresqlAccidents : public testing::OnBothDatabases {
 protected:
    PostgresqlAccidents() : OnBothDatabases({migrations}) {}

    void as_owner(const std::string& sql) {
        storage().exclusively([&](Connection& connection) { connection.script(sql); });
    }
    void end_all_other_sessions() {
        as_owner("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }
    std::int64_t items() {
        return *read([](Work& work) -> Result<std::int64_t> { return *work.one<std::int64_t>(count_items); });
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, PostgresqlAccidents, ::testing::Values(Engine::postgresql), testing::engine_name);

TEST_P(PostgresqlAccidents, AnActIsDoneAgainWhenItsSessionIsLost) {
    int runs = 0;
    EXPECT_TRUE(write([&](Work& work) -> Result<Nothing> {
        TRY_DO(add_item(work, "a", 1));
        if (++runs == 1) end_all_other_sessions();
        return add_item(work, "b", 1);
    }));
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(items(), 2);
}

TEST_P(PostgresqlAccidents, AServerThatCameBackIsUsedWithoutAWord) {
    write([](Work& work) { return add_item(work, "a", 1); }).value();
    EXPECT_EQ(items(), 1);
    end_all_other_sessions();
    EXPECT_TRUE(write([](Work& work) { return add_item(work, "b", 1); }));
    EXPECT_EQ(items(), 2);
}

TEST_P(PostgresqlAccidents, ASessionLostDuringCommitLeavesTheOutcomeUnknown) {
    as_owner(R"SQL(
        CREATE FUNCTION end_this_session() RETURNS trigger SECURITY DEFINER LANGUAGE plpgsql AS
            $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON shop_item DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION end_this_session();)SQL");
    EXPECT_THROW(write([](Work& work) { return add_item(work, "a", 1); }), OutcomeUnknown);
    as_owner("DROP TRIGGER at_commit ON shop_item");
    EXPECT_TRUE(write([](Work& work) { return add_item(work, "b", 1); }));
}

TEST_P(PostgresqlAccidents, TheVictimOfADeadlockIsDoneAgain) {
    static constexpr Query touch = both("test.touch", "UPDATE shop_item SET stock = stock + 1 WHERE name = $1");
    for (const auto* name : {"x", "y"}) write([&](Work& work) { return add_item(work, name, 0); }).value();
    const auto other = open(database().url());
    std::promise<void> first_has_x;
    std::promise<void> second_has_y;
    // Both run again after the deadlock; only the first time they wait for each other.
    const auto crossing = [](const char* mine, const char* theirs, std::promise<void>& reached, std::shared_future<void> met) {
        return [=, &reached, runs = 0](Work& work) mutable -> Result<Nothing> {
            work.run(touch, mine).rows();
            if (runs++ == 0) {
                reached.set_value();
                met.wait();
            }
            work.run(touch, theirs);
            work.record("test.touch", "item", mine);
            return Nothing{};
        };
    };
    auto first_context = context();
    first_context.county = "430102";
    auto second_context = context();
    second_context.county = "430103";
    auto first = std::async(std::launch::async, [&] {
        return storage::write(storage(), first_context, crossing("x", "y", first_has_x, second_has_y.get_future().share()));
    });
    auto second = std::async(std::launch::async, [&] {
        return storage::write(*other, second_context, crossing("y", "x", second_has_y, first_has_x.get_future().share()));
    });
    EXPECT_TRUE(first.get());
    EXPECT_TRUE(second.get());
    const auto stocks = read([](Work& work) -> Result<std::int64_t> {
        std::int64_t total = 0;
        work.each(all_items, [&](const Row& row) { total += row.integer(1); });
        return total;
    });
    EXPECT_EQ(*stocks, 4);
}

TEST_P(PostgresqlAccidents, TwoProgramsKeepOneSoundAuditOfOneCounty) {
    const auto other = open(database().url());
    const auto work_on = [&](Storage& storage, const std::string& prefix) {
        for (int i = 0; i < 60; ++i) {
            storage::write(storage, context(), [&](Work& work) { return add_item(work, prefix + std::to_string(i), 1); }).value();
        }
    };
    std::jthread first([&] { work_on(storage(), "a"); });
    std::jthread second([&] { work_on(*other, "b"); });
    first.join();
    second.join();
    const auto verdict = verify_audit(storage());
    EXPECT_TRUE(verdict.sound());
    EXPECT_EQ(verdict.entries, 120);
}

TEST_P(PostgresqlAccidents, ADatabaseThatSortsByALanguageIsRefused) {
    const std::string name = "luoshi_test_collation_" + std::to_string(::getpid());
    bool made = true;
    try {
        as_owner("CREATE DATABASE " + name + " TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'zh-CN' LC_COLLATE 'en_US.UTF-8' ENCODING 'UTF8'");
    } catch (const std::exception&) {
        made = false;
    }
    if (!made) GTEST_SKIP() << "this machine has no locale but C";
    const std::string url = database().url();
    const auto start = url.find('/', url.find("://") + 3) + 1;
    {
        const auto other = open(std::string(url).replace(start, url.find('?') - start, name));
        EXPECT_EQ(migrate(*other, {}).error().slug, "database-collation");
    }
    as_owner("DROP DATABASE " + name + " WITH (FORCE)");
}

TEST_P(PostgresqlAccidents, TheApplicationsRoleMayNotTouchWhatIsAppendOnly) {
    for (const std::string sql : {"UPDATE audit_entry SET actor = 'x'", "DELETE FROM shop_sale", "TRUNCATE audit_entry", "DROP TABLE shop_item",
                                  "DELETE FROM schema_append_only", "UPDATE schema_migration SET checksum = ''"}) {
        EXPECT_THROW(as_owner("SET ROLE luoshi_application; " + sql), InvariantBroken) << sql;
    }
}

}  // namespace
}  // namespace luoshi::storage
