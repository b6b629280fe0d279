#include "app/commands/bench_settle.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <thread>

#include "afterschool/catalogue/api.hpp"
#include "app/commands/database_options.hpp"
#include "app/population/population.hpp"
#include "app/simulated_house.hpp"
#include "app/wiring.hpp"
#include "fees/charges/api.hpp"
#include "fees/reckoning/bench.hpp"
#include "platform/storage/check_data.hpp"
#include "rules/api.hpp"

namespace luoshi::app {
namespace {

namespace charges = fees::charges;
using Clock = std::chrono::steady_clock;

constexpr const char* county = "430104";

// The bench prepares by hand what people would do by their pages: a notice at the approved prices, the last sessions stopped.
constexpr storage::Query plans_of_county{"bench.plans_of_county", "SELECT id FROM service_plan WHERE county = $1 AND state = 'published' ORDER BY id",
                                         "SELECT id FROM service_plan WHERE county = $1 AND state = 'published' ORDER BY id"};
constexpr std::string_view notice_text =
    "INSERT INTO fee_notice (county, id, school, plan, school_year, term, version, content, content_sha256, published_at, published_by, published_by_name) "
    "SELECT county, id, school, id, school_year, term, 1, '{}', 'bench', $3, 'bench', 'bench' FROM service_plan WHERE county = $1 AND id = $2";
constexpr storage::Query publish_notice{"bench.publish_notice", notice_text, notice_text};
constexpr std::string_view line_text = "INSERT INTO fee_notice_line (county, notice, item, grade, price_fen) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
constexpr storage::Query publish_line{"bench.publish_line", line_text, line_text};
constexpr std::string_view stop_text =
    "UPDATE timetable_session SET state = 'cancelled', cancel_reason = 'other', cancel_words = 'bench', settlement = 'refund', version = version + 1 "
    "WHERE county = $1 AND plan = $2 AND state IN ('planned', 'moved')";
constexpr storage::Query stop_the_rest{"bench.stop_the_rest", stop_text, stop_text};

double seconds_since(Clock::time_point began) { return std::chrono::duration<double>(Clock::now() - began).count(); }

class Bench {
    template <class F>
    auto here(F&& use_case) {
        auto context = command_line_context(county);
        context.clock = &clock_;
        return storage::write(*storage_, context, std::forward<F>(use_case)).value();
    }

 public:
    explicit Bench(const std::filesystem::path& folder)
        : house_(folder), storage_(storage::open("sqlite:" + house_.parts().prepared.string())) {
        rules::seed_sample(*storage_, command_line_context("430000")).value();
    }
    ~Bench() { storage_->drain(); }

    void populate(int schools, bool whole_term) {
        PopulationWanted wanted;
        wanted.on = whole_term ? Date(2027, 1, 22) : Date(2026, 9, 18);
        wanted.password = "bench";
        wanted.schools_a_county = schools;
        wanted.register_days = whole_term ? 200 : 3;
        make_population(*storage_, command_line_context("430000"), wanted, [](std::int64_t, std::int64_t) {}).value();
        clock_.set(Instant::parse("2027-01-23T09:00:00+08:00").value());
    }

    void settle(SettleFigures& figures) {
        for (const auto plan : plans()) {
            here([&](Work& work) { return prepare(work, plan); });
            auto began = Clock::now();
            here([&](Work& work) { return charges::make_bills(work, {work.new_id<charges::BillRunId>(), plan}); });
            figures.bill_seconds += seconds_since(began);
            began = Clock::now();
            const auto run = here([&](Work& work) { return charges::settle_term(work, {work.new_id<charges::SettlementRunId>(), plan}); });
            figures.settle_seconds += seconds_since(began);
            figures.pupils += static_cast<double>(run.pupils);
        }
        figures.pupils_per_second = figures.pupils / figures.settle_seconds;
        figures.province_seconds = 7'500'000 / figures.pupils_per_second;
        for (const auto& check : all_checks()) {
            if (check.name.starts_with("fees/")) figures.differences += static_cast<double>(storage::check_data(*storage_, {&check, 1}).size());
        }
    }

 private:
    std::vector<charges::PlanId> plans() {
        return storage::read(*storage_, command_line_context(county), [](Work& work) -> Result<std::vector<charges::PlanId>> {
                   return work.all<charges::PlanId>(plans_of_county, county);
               }).value();
    }
    static Result<Nothing> prepare(Work& work, charges::PlanId plan) {
        work.run(stop_the_rest, county, plan);
        work.run(publish_notice, county, plan, work.now().plus(-std::chrono::hours{1}));
        for (const auto& course : afterschool::catalogue::courses_of_plan(work, county, plan)) {
            const auto item = course.kind == afterschool::catalogue::CourseKind::base ? std::string("base") : course.id.to_string();
            for (const auto grade : course.grades) work.run(publish_line, county, plan, item, grade, course.price_fen);
        }
        work.record("bench.prepare", "service_plan", plan.to_string());
        return Nothing{};
    }

    SimulatedHouse house_;  // its keys and folders, and a database with Hunan's bodies, roles and rules
    FakeClock clock_{Date(2026, 9, 1)};
    std::unique_ptr<storage::Storage> storage_;
};

}  // namespace

SettleFigures bench_settle(std::int64_t reckoned, int schools, bool whole_term) {
    SettleFigures figures;
    const auto memory = fees::reckoning::bench_reckoning(reckoned, static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
    figures.reckoned_pupils = static_cast<double>(memory.pupils);
    figures.reckoned_seconds = memory.seconds;
    const auto folder = std::filesystem::temp_directory_path() / fmt::format("luoshi-bench-{}", ::getpid());
    std::filesystem::create_directories(folder);
    {
        Bench bench(folder);
        bench.populate(schools, whole_term);
        bench.settle(figures);
    }
    std::filesystem::remove_all(folder);
    return figures;
}

}  // namespace luoshi::app
