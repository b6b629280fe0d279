#include "platform/jobs/runner.hpp"

#include "support/databases.hpp"

namespace luoshi::jobs {
namespace {

using namespace std::chrono_literals;

class Jobs : public luoshi::testing::OnBothDatabases {
 protected:
    void enqueue(std::string_view name, json::value payload = {}, std::chrono::seconds later = 0s) {
        write([&](Work& work) -> Result<Nothing> {
            work.enqueue(name, payload, work.now().plus(later));
            work.record("test.enqueue", "job", name);
            return Nothing{};
        }).value();
    }
    void emit(std::string_view name, json::value payload = {}) {
        write([&](Work& work) -> Result<Nothing> {
            work.emit(name, payload);
            work.record("test.emit", "event", name);
            return Nothing{};
        }).value();
    }
};
ON_BOTH_DATABASES(Jobs);

TEST_P(Jobs, RunWhenTheyAreDueAndOnlyOnce) {
    Runner jobs(storage(), clock(), random());
    std::vector<std::string> seen;
    jobs.add("greet", [&](const JobWork&, const json::value& payload) -> Result<Nothing> {
        seen.emplace_back(payload.as_string());
        return Nothing{};
    });
    enqueue("greet", "now");
    enqueue("greet", "later", 60s);
    jobs.run_due();
    EXPECT_EQ(seen, std::vector<std::string>{"now"});
    clock().advance(61s);
    jobs.run_due();
    jobs.run_due();
    EXPECT_EQ(seen, (std::vector<std::string>{"now", "later"}));
}

TEST_P(Jobs, AreTriedAgainWithGrowingPausesAndThenKeptAsDeadWithTheReason) {
    Runner jobs(storage(), clock(), random());
    int attempts = 0;
    jobs.add("fail", [&](const JobWork&, const json::value&) -> Result<Nothing> {
        ++attempts;
        return Problem{Code::unavailable, "no-luck", "不行"};
    }, {.tries = 3, .first_pause = 10s, .claim = 60s});
    enqueue("fail");
    jobs.run_due();
    clock().advance(9s);
    jobs.run_due();
    EXPECT_EQ(attempts, 1);
    clock().advance(1s);
    jobs.run_due();
    clock().advance(20s);
    jobs.run_due();
    clock().advance(1h);
    jobs.run_due();
    EXPECT_EQ(attempts, 3);
    const auto dead = jobs.dead();
    ASSERT_EQ(dead.size(), 1U);
    EXPECT_EQ(dead[0].reason, "no-luck: 不行");
}

TEST_P(Jobs, AreTakenOverWhenTheClaimOfADeadProcessRunsOut) {
    int done = 0;
    const auto handler = [&](const JobWork&, const json::value&) -> Result<Nothing> { return ++done, Nothing{}; };
    enqueue("import");
    Runner jobs(storage(), clock(), random());
    struct Died {};  // not a std::exception: flies past everything that settles a job, as a killed process does
    jobs.add("import", [&](const JobWork&, const json::value&) -> Result<Nothing> { throw Died{}; }, {.tries = 5, .first_pause = 1s, .claim = 60s});
    EXPECT_THROW(jobs.run_due(), Died);
    Runner next(storage(), clock(), random());
    next.add("import", handler);
    next.run_due();
    EXPECT_EQ(done, 0) << "the claim still holds";
    clock().advance(61s);
    next.run_due();
    EXPECT_EQ(done, 1);
}

TEST_P(Jobs, OfADeadProcessGoOnWithTheNextStartWhereOneProgramWritesAtATime) {
    std::atomic<int> done = 0;
    enqueue("import");
    struct Died {};
    Runner dead(storage(), clock(), random());
    dead.add("import", [&](const JobWork&, const json::value&) -> Result<Nothing> { throw Died{}; }, {.tries = 5, .first_pause = 1s, .claim = 1h});
    EXPECT_THROW(dead.run_due(), Died);
    Runner next(storage(), clock(), random());
    next.add("import", [&](const JobWork&, const json::value&) -> Result<Nothing> { return ++done, Nothing{}; });
    next.start(1);
    for (int looks = 0; looks < 100 && done == 0 && GetParam() == storage::Engine::sqlite; ++looks) std::this_thread::sleep_for(20ms);
    next.stop();
    EXPECT_EQ(done, GetParam() == storage::Engine::sqlite ? 1 : 0) << "on PostgreSQL the other program may be alive";
}

TEST_P(Jobs, ThatGoOnStepByStepKeepTheirClaim) {
    int others = 0;
    enqueue("long");
    Runner jobs(storage(), clock(), random());
    Runner other(storage(), clock(), random());
    other.add("long", [&](const JobWork&, const json::value&) -> Result<Nothing> { return ++others, Nothing{}; });
    jobs.add("long", [&](const JobWork& job, const json::value&) -> Result<Nothing> {
        for (int step = 0; step < 3; ++step) {
            clock().advance(40s);
            job.keep_claim();
            other.run_due();
        }
        return Nothing{};
    }, {.tries = 5, .first_pause = 1s, .claim = 60s});
    jobs.run_due();
    EXPECT_EQ(others, 0) << "after 120 seconds of a claim of 60";
    EXPECT_EQ(jobs.run_due(), 0) << "it was finished";
}

TEST_P(Jobs, LeaveTheJobsOfANewerProgramAlone) {
    enqueue("of-the-future");
    Runner jobs(storage(), clock(), random());
    EXPECT_EQ(jobs.run_due(), 0);
    EXPECT_TRUE(jobs.dead().empty());
}

TEST_P(Jobs, AreNotHeldUpByAnyNumberOfJobsOfANewerProgram) {
    for (int i = 0; i < 40; ++i) enqueue("invented-tomorrow");
    enqueue("greet", {}, 1s);
    int greeted = 0;
    Runner jobs(storage(), clock(), random());
    jobs.add("greet", [&](const JobWork&, const json::value&) -> Result<Nothing> { return ++greeted, Nothing{}; });
    clock().advance(2s);
    jobs.run_due();
    EXPECT_EQ(greeted, 1);
}

TEST_P(Jobs, RepeatAtTheirIntervalWhateverHappenedToTheLastRun) {
    Runner jobs(storage(), clock(), random());
    int runs = 0;
    jobs.repeat("daily", 24h, [&](const JobWork&, const json::value&) -> Result<Nothing> {
        if (++runs == 1) throw std::runtime_error("first day");
        return Nothing{};
    });
    jobs.run_due();
    jobs.run_due();
    EXPECT_EQ(runs, 1);
    clock().advance(24h);
    Runner restarted(storage(), clock(), random());
    restarted.repeat("daily", 24h, [&](const JobWork&, const json::value&) -> Result<Nothing> { return ++runs, Nothing{}; });
    restarted.run_due();
    EXPECT_EQ(runs, 2);
}

TEST_P(Jobs, DeliverAnEventToEverySubscriberInOneTransaction) {
    Runner jobs(storage(), clock(), random());
    std::vector<std::string> heard;
    bool broken = true;
    jobs.subscribe("notice.published", [&](Work&, const json::value& payload) -> Result<Nothing> {
        heard.emplace_back("first " + std::string(payload.as_string()));
        return Nothing{};
    });
    jobs.subscribe("notice.published", [&](Work&, const json::value&) -> Result<Nothing> {
        if (broken) return Problem{Code::conflict, "not-yet", "还不行"};
        heard.emplace_back("second");
        return Nothing{};
    });
    emit("notice.published", "n1");
    emit("nobody.listens");
    EXPECT_EQ(jobs.run_due(), 1) << "the event that nobody hears goes away, the broken one stays";
    broken = false;
    EXPECT_EQ(jobs.run_due(), 0) << "held back for a while";
    clock().advance(31s);
    EXPECT_EQ(jobs.run_due(), 1);
    EXPECT_EQ(heard, (std::vector<std::string>{"first n1", "first n1", "second"}));
    EXPECT_EQ(jobs.run_due(), 0);
}

TEST_P(Jobs, RunOnThreadsUntilStopped) {
    Runner jobs(storage());
    std::atomic<int> done = 0;
    jobs.add("count", [&](const JobWork&, const json::value&) -> Result<Nothing> { return ++done, Nothing{}; });
    jobs.start(2);
    for (int i = 0; i < 20; ++i) enqueue("count");
    for (int i = 0; i < 200 && done < 20; ++i) std::this_thread::sleep_for(50ms);
    jobs.stop();
    EXPECT_EQ(done, 20);
}

}  // namespace
}  // namespace luoshi::jobs
