// What the house does by itself is really planted: a job that nobody wires forgets nothing.
#include <gmock/gmock.h>

#include "app/wiring.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/storage/stored_reply.hpp"
#include "support/databases.hpp"

namespace luoshi {
namespace {

using ::testing::ElementsAre;

class HouseWork : public testing::OnBothDatabases {
 protected:
    HouseWork() : OnBothDatabases(app::all_migrations()) {}

    int run_due() {
        jobs::Runner runner(storage(), clock());
        app::wire_jobs(runner, folder_.path());
        return runner.run_due();
    }

    testing::TemporaryFolder folder_;
};
ON_BOTH_DATABASES(HouseWork);

TEST_P(HouseWork, RepeatsWhatEachModuleAsksFor) {
    run_due();
    constexpr std::string_view sql = "SELECT name FROM job ORDER BY name";
    constexpr storage::Query names{"test.jobs", sql, sql};
    EXPECT_THAT(
        read([&](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(names); }).value(),
        ElementsAre("attendance.watch", "audit.anchor", "catalogue.close_surveys", "catalogue.daily", "http.forget_replies", "identity.sweep", "notices.remind",
                    "pupils.drop_lists", "pupils.erase"));
}

TEST_P(HouseWork, ForgetsAnswersToRepeatedRequestsAfterThreeDays) {
    const auto keep = [&](std::string key) {
        return write([&](Work& work) -> Result<Nothing> {
            storage::keep_reply(work, {std::move(key), "digest", 200, "{}", "{}"});
            work.record("test.keep", "reply", "1");
            return Nothing{};
        });
    };
    ASSERT_TRUE(keep("of-the-first-day"));
    clock().advance(std::chrono::hours{60});
    ASSERT_TRUE(keep("of-the-third-day"));
    clock().advance(std::chrono::hours{13});
    run_due();
    // In a write Work, because replies belong to its county.
    const auto kept = [&](std::string_view key) {
        return write([&](Work& work) -> Result<bool> { return storage::find_reply(work, key).has_value(); }).value();
    };
    EXPECT_FALSE(kept("of-the-first-day"));
    EXPECT_TRUE(kept("of-the-third-day"));
}

}  // namespace
}  // namespace luoshi
