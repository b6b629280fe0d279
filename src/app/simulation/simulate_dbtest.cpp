// A small simulated term over the modules that stand below; the whole program's is in tests/simulation.
#include "app/simulation/simulate.hpp"

#include <gtest/gtest.h>

#include "afterschool/allocation/checks.hpp"
#include "afterschool/allocation/migrations.hpp"
#include "afterschool/attendance/api.hpp"
#include "afterschool/attendance/checks.hpp"
#include "afterschool/attendance/migrations.hpp"
#include "afterschool/catalogue/checks.hpp"
#include "afterschool/catalogue/migrations.hpp"
#include "afterschool/enrolment/checks.hpp"
#include "afterschool/enrolment/jobs.hpp"
#include "afterschool/enrolment/migrations.hpp"
#include "afterschool/timetable/checks.hpp"
#include "afterschool/timetable/migrations.hpp"
#include "identity/api.hpp"
#include "identity/checks.hpp"
#include "identity/migrations.hpp"
#include "notices/migrations.hpp"
#include "org/api.hpp"
#include "org/checks.hpp"
#include "org/migrations.hpp"
#include "platform/mail/migrations.hpp"
#include "pupils/checks.hpp"
#include "pupils/migrations.hpp"
#include "pupils/settings.hpp"
#include "rules/api.hpp"
#include "rules/checks.hpp"
#include "rules/migrations.hpp"
#include "support/databases.hpp"
#include "tally/migrations.hpp"

namespace luoshi::app {
namespace {

class SimulatedTerm : public ::testing::Test {
 protected:
    SimulatedTerm() {
        pupils::use_settings({.keys = &keys_});
        identity::Settings settings;
        settings.keys = &keys_;
        identity::use_settings(settings);
        house_.prepared = folder_.path() / "prepared.db";
        auto storage = storage::open("sqlite:" + house_.prepared.string());
        const std::vector<storage::Migrations> modules{org::migrations::all, tally::migrations::all,   identity::migrations::all,
                                                       notices::migrations::all, pupils::migrations::all,
                                                       rules::migrations::all, afterschool::catalogue::migrations::all,
                                                       afterschool::enrolment::migrations::all, afterschool::allocation::migrations::all,
                                                       afterschool::timetable::migrations::all, afterschool::attendance::migrations::all, mail::migrations::all};
        storage::migrate(*storage, modules).value();
        storage::Context context;
        context.actor = trusted_actor(Proof::command_line, "测试");
        context.county = "430000";
        storage::write(*storage, context, [](Work& work) { return identity::seed_roles(work); }).value();
        storage::write(*storage, context, [](Work& work) { return org::seed_hunan(work); }).value();
        storage::write(*storage, context, [](Work& work) { return rules::seed_hunan(work); }).value();
        const auto add = [&](std::span<const storage::Check> checks) { house_.checks.insert(house_.checks.end(), checks.begin(), checks.end()); };
        add(org::checks::all);
        add(identity::checks::all);
        add(pupils::checks::all);
        add(rules::checks::all);
        add(afterschool::catalogue::checks::all);
        add(afterschool::enrolment::checks::all);
        add(afterschool::allocation::checks::all);
        add(afterschool::timetable::checks::all);
        add(afterschool::attendance::checks::all);
        house_.add_jobs = [](jobs::Runner& runner) {
            afterschool::enrolment::add_jobs(runner);
            afterschool::attendance::add_jobs(runner);
        };
    }
    SimulationFigures run(std::uint64_t seed, int days = 16) {
        SimulationWanted wanted;
        wanted.seed = seed;
        wanted.days = days;
        wanted.schools = 2;
        return simulate(house_, wanted, folder_.path());
    }

    luoshi::testing::TemporaryFolder folder_;
    SimulationHouse house_;

 private:
    crypto::FieldKeys keys_ = crypto::FieldKeys::from_text("k1 " + std::string(64, 'a'));
};

TEST_F(SimulatedTerm, LeavesNoViolation) {
    const auto figures = run(1);
    EXPECT_GT(figures.seats, 0);
    for (const auto& violation : figures.violations) ADD_FAILURE() << violation;
    std::cout << json::to_json(figures) << '\n';
}

TEST_F(SimulatedTerm, ReplaysExactly) { EXPECT_EQ(run(2).digest, run(2).digest); }

}  // namespace
}  // namespace luoshi::app
