#include "app/simulated_house.hpp"

#include "afterschool/attendance/api.hpp"
#include "afterschool/catalogue/jobs.hpp"
#include "afterschool/catalogue/plan_files.hpp"
#include "afterschool/enrolment/jobs.hpp"
#include "app/commands/database_options.hpp"
#include "app/wiring.hpp"
#include "identity/api.hpp"
#include "org/api.hpp"
#include "platform/log/log.hpp"
#include "pupils/settings.hpp"
#include "rules/api.hpp"

namespace luoshi::app {
namespace {

// Of the simulation alone: nothing that it seals leaves it.
constexpr const char* key = "simulated 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a\n";

void prepare(const std::filesystem::path& file) {
    std::filesystem::remove(file);
    const auto storage = storage::open("sqlite:" + file.string());
    storage::migrate(*storage, all_migrations()).value();
    const auto context = command_line_context("430000");
    storage::write(*storage, context, [](Work& work) { return identity::seed_roles(work); }).value();
    storage::write(*storage, context, [](Work& work) { return org::seed_hunan(work); }).value();
    storage::write(*storage, context, [](Work& work) { return rules::seed_hunan(work); }).value();
    storage->drain();
}

}  // namespace

SimulatedHouse::SimulatedHouse(const std::filesystem::path& folder)
    : keys_(crypto::FieldKeys::from_text(key)), files_(folder / "files") {
    // Jobs that die on purpose would fill the screen.
    log::configure("words", "error");
    identity::Settings settings;
    settings.keys = &keys_;
    identity::use_settings(settings);
    pupils::use_settings({.keys = &keys_, .scans = &files_});
    afterschool::catalogue::keep_plan_files_in(files_);
    wire_answers();
    parts_.prepared = folder / "prepared.db";
    prepare(parts_.prepared);
    parts_.checks = all_checks();
    // What the simulated modules do by themselves; sweeping and mailing belong to the machine.
    parts_.add_jobs = [](jobs::Runner& runner) {
        afterschool::catalogue::add_jobs(runner);
        afterschool::enrolment::add_jobs(runner);
        afterschool::attendance::add_jobs(runner);
    };
}

}  // namespace luoshi::app
