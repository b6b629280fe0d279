#include "a_county.hpp"

#include <gtest/gtest.h>

#include "app/house.hpp"
#include "app/population/population.hpp"
#include "app/wiring.hpp"
#include "foundation/json.hpp"
#include "platform/storage/migrate.hpp"
#include "support/program.hpp"

namespace luoshi::testing {
namespace {

namespace rows {
#define ROW(name, text) \
    constexpr storage::Query name { "test.county_" #name, text, text }
ROW(schools, "SELECT p.id, p.school, b.path FROM service_plan p JOIN body b ON b.id = p.school WHERE p.county = $1 AND p.state = 'published' ORDER BY b.path");
ROW(stop, "UPDATE timetable_session SET state = 'cancelled', cancel_reason = 'other', cancel_words = '样例', settlement = 'refund', version = version + 1 "
          "WHERE county = $1 AND state IN ('planned', 'moved')");
// What the population told makes thousands of messages, which would stand before what the test orders.
ROW(forget, "DELETE FROM outbox_event WHERE county = $1");
#undef ROW
}  // namespace rows

std::string url_of(const std::filesystem::path& data) { return "sqlite:" + (data / "luoshi.db").string(); }

void populate(const std::filesystem::path& data, int schools) {
    auto config = config::Config::load({{"data", data.string()}}, [](std::string_view) { return std::nullopt; }, std::nullopt).value();
    auto opened = storage::open(url_of(data));
    storage::migrate(*opened, app::all_migrations()).value();
    app::House house(app::OpenDatabase{std::move(config), std::move(opened)});
    house.prepare_foundations().value();
    app::PopulationWanted wanted;
    wanted.on = Date(2026, 4, 10);
    wanted.password = password_of_all;
    wanted.schools_a_county = schools;
    wanted.register_days = 5;
    wanted.money = app::MoneyUntil::paid;
    app::make_population(house.storage(), app::command_line_context("430000"), wanted, [](std::int64_t, std::int64_t) {}).value();
    house.storage().drain();
}

Result<Nothing> explain_differences(Work& work, const ASchool& school) {
    TRY(const auto view, fees::closing::show_close(work, {school.plan}));
    for (const auto& one : view.differences) TRY_DO(fees::closing::explain_difference(work, {school.plan, one.pupil, one.kind, "样例：已核对"}));
    return Nothing{};
}

}  // namespace

std::unique_ptr<storage::Storage> open_county(const std::filesystem::path& data, bool read_only) {
    storage::Options options;
    options.read_only = read_only;
    return storage::open(url_of(data), options);
}

storage::Context in_county() {
    storage::Context context;
    context.actor = trusted_actor(Proof::command_line, "测试");
    context.county = county;
    return context;
}

std::vector<ASchool> make_county(const std::filesystem::path& data, int schools) {
    populate(data, schools);
    return in_county(data, [](Work& work) -> Result<std::vector<ASchool>> {
        work.run(rows::stop, county);
        work.run(rows::forget, county);
        auto all = work.all<ASchool>(rows::schools, county);
        for (const auto& school : all) TRY_DO(explain_differences(work, school));
        work.record("test.county", "county", county);
        return all;
    });
}

void expect_sound(const std::filesystem::path& data) {
    const auto checked = run_program({"check-data", "--json", "--data", data.string()});
    const auto found = boost::json::parse(checked.out);
    for (const auto& violation : found.as_array()) {
        if (violation.at("severity").as_string() == "error") ADD_FAILURE() << boost::json::serialize(violation);
    }
    EXPECT_EQ(run_program({"audit", "verify", "--data", data.string()}).exit_status, 0);
}

}  // namespace luoshi::testing
