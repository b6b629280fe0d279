// kill -9 in the middle of a settlement run, over a county and over one school: after the restart the run goes on to its end, every school is settled once, and
// the books are those of a run that nobody killed.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <map>
#include <thread>

#include "a_county.hpp"
#include "fees/journal/api.hpp"
#include "support/databases.hpp"
#include "support/program.hpp"

namespace luoshi::testing {
namespace {

namespace closing = fees::closing;
using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

namespace rows {
#define ROW(name, text) \
    constexpr storage::Query name { "test.settling_" #name, text, text }
ROW(outcomes, "SELECT count(*) FROM settle_outcome WHERE county = $1 AND settle_order = $2");
ROW(claimed, "SELECT count(*) FROM job WHERE county = $1 AND name = 'closing.settle' AND state = 'running'");
ROW(waiting, "SELECT count(*) FROM job WHERE county = $1 AND name = 'closing.settle'");
ROW(runs, "SELECT count(*) FROM settlement_run WHERE county = $1");
ROW(pupils_twice, "SELECT count(*) FROM (SELECT pupil FROM settlement WHERE county = $1 GROUP BY pupil, plan HAVING count(*) > 1) d");
#undef ROW
}  // namespace rows

struct Progress {
    int outcomes = 0;
    bool claimed = false;
    bool over = false;
};

class SettlementCrash : public ::testing::Test {
 protected:
    // One county for all tests of this file: each works on a copy.
    static constexpr int schools = 5;
    static constexpr int most_kills = 40;
    static void SetUpTestSuite() {
        master_ = new TemporaryFolder();
        schools_ = new std::vector<ASchool>(make_county(master_->path(), schools));
    }
    static void TearDownTestSuite() {
        delete schools_;
        delete master_;
    }
    static const ASchool& largest() { return schools_->front(); }

    // A copy of the county with a run ordered below that path, not begun.
    struct Ordered {
        TemporaryFolder data;
        closing::OrderId order;
        std::filesystem::path path() const { return data.path(); }
    };
    std::unique_ptr<Ordered> ordered(const std::string& below) {
        auto copy = std::make_unique<Ordered>();
        std::filesystem::copy(master_->path(), copy->path(), std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
        copy->order = in_county(copy->path(), [&](Work& work) -> Result<closing::OrderId> {
            const auto id = work.new_id<closing::OrderId>();
            TRY_DO(closing::order_settlements(work, {id, below, 2025, org::TermKind::spring}));
            return id;
        });
        return copy;
    }
    static Progress progress(const Ordered& of) {
        return look_at_county(of.path(), [&](Work& work) -> Result<Progress> {
            return Progress{work.one<int>(rows::outcomes, county, of.order).value(), work.one<int>(rows::claimed, county).value() > 0,
                            work.one<int>(rows::waiting, county).value() == 0};
        });
    }
    // Serves until the run is over; answers how long that took from the moment it served.
    static milliseconds finish(const Ordered& of) {
        ServedProgram server(of.path());
        const auto begun = Clock::now();
        while (!progress(of).over && Clock::now() - begun < std::chrono::seconds{60}) std::this_thread::sleep_for(milliseconds{2});
        const auto took = std::chrono::duration_cast<milliseconds>(Clock::now() - begun);
        EXPECT_TRUE(progress(of).over) << "the run did not go on after the restart";
        EXPECT_EQ(server.terminate(), 0);
        return took;
    }
    // What every account of every school holds.
    static std::map<std::string, std::int64_t> books(const Ordered& of) {
        return look_at_county(of.path(), [&](Work& work) -> Result<std::map<std::string, std::int64_t>> {
            std::map<std::string, std::int64_t> all;
            for (const auto& school : *schools_) {
                for (const auto& sum : fees::journal::sums_of(work, county, {school.body, fees::Fund::service, 2025, org::TermKind::spring}))
                    all[school.path + std::string(json::enum_name(sum.account))] = sum.after().in_fen();
            }
            return all;
        });
    }
    static void expect_settled_once(const Ordered& of, int runs) {
        look_at_county(of.path(), [&](Work& work) -> Result<Nothing> {
            EXPECT_EQ(work.one<int>(rows::runs, county), runs);
            EXPECT_EQ(work.one<int>(rows::outcomes, county, of.order), runs);
            EXPECT_EQ(work.one<int>(rows::pupils_twice, county), 0);
            return Nothing{};
        });
    }
    // Kills at moments spread over the time that the whole run takes, each on a fresh copy, until enough of them fell into its middle: how long a run takes
    // hangs on the machine, and on a fast one most kills come too late. Answers how many did.
    int kill_all_along(const std::string& below, int runs, int wanted) {
        const auto undisturbed = ordered(below);
        const auto whole = finish(*undisturbed);
        const auto expected = books(*undisturbed);
        int in_the_middle = 0;
        for (int kills = 0; kills < most_kills && (kills < 2 * wanted || in_the_middle < wanted); ++kills) {
            const double part = std::fmod(0.1 + kills * 0.38, 0.9);
            const auto copy = ordered(below);
            {
                ServedProgram server(copy->path());
                std::this_thread::sleep_for(std::chrono::duration_cast<milliseconds>(whole * part));
                server.kill();
            }
            const auto left = progress(*copy);
            EXPECT_LE(left.outcomes, runs);
            in_the_middle += left.claimed && left.outcomes < runs ? 1 : 0;
            finish(*copy);
            expect_settled_once(*copy, runs);
            EXPECT_EQ(books(*copy), expected) << "killed after " << part << " of " << whole.count() << " ms";
            if (kills < 2) expect_sound(copy->path());
        }
        return in_the_middle;
    }

    static inline TemporaryFolder* master_ = nullptr;
    static inline std::vector<ASchool>* schools_ = nullptr;
};

TEST_F(SettlementCrash, OfACountyGoesOnWhereItWasKilled) { EXPECT_GE(kill_all_along(county_path, schools, 3), 3); }

TEST_F(SettlementCrash, OfASchoolIsDoneOnceOrNotAtAll) { EXPECT_GE(kill_all_along(largest().path, 1, 1), 1); }

}  // namespace
}  // namespace luoshi::testing
