#include "app/commands/bench_settle.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <thread>

#include "app/commands/database_options.hpp"
#include "app/population/population.hpp"
#include "app/simulated_house.hpp"
#include "app/wiring.hpp"
#include "fees/charges/api.hpp"
#include "fees/charges/bench.hpp"
#include "fees/reckoning/api.hpp"
#include "platform/storage/check_data.hpp"
#include "rules/api.hpp"

namespace luoshi::app {
namespace {

namespace charges = fees::charges;
using Clock = std::chrono::steady_clock;

constexpr const char* county = "430104";

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
        wanted.money = MoneyUntil::none;  // it is billed and settled under the clock
        make_population(*storage_, command_line_context("430000"), wanted, [](std::int64_t, std::int64_t) {}).value();
        clock_.set(Instant::parse("2027-01-23T09:00:00+08:00").value());
    }

    void settle(SettleFigures& figures) {
        for (const auto plan : plans()) {
            here([&](Work& work) { return charges::prepare_bench(work, plan); });
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
                   return charges::plans_of_bench(work, county);
               }).value();
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
