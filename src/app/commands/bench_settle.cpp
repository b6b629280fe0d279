#include "app/commands/bench_settle.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <thread>
#include <utility>

#include "app/commands/database_options.hpp"
#include "app/population/population.hpp"
#include "app/simulated_house.hpp"
#include "app/wiring.hpp"
#include "fees/charges/api.hpp"
#include "fees/charges/bench.hpp"
#include "fees/closing/jobs.hpp"
#include "fees/closing/use_cases.hpp"
#include "fees/payments/use_cases.hpp"
#include "fees/reckoning/api.hpp"
#include "fees/refunds/jobs.hpp"
#include "platform/storage/check_data.hpp"
#include "rules/api.hpp"

namespace luoshi::app {
namespace {

namespace charges = fees::charges;
namespace closing = fees::closing;
namespace payments = fees::payments;
using Ticks = std::chrono::steady_clock;

constexpr int school_year = 2026;

double seconds_since(Ticks::time_point began) { return std::chrono::duration<double>(Ticks::now() - began).count(); }

double processor_seconds() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

// To the disk at once: a gigabyte that is still on its way there would hold up the first commits of what is measured.
void write_through(const std::filesystem::path& file) {
    const int opened = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (opened < 0) return;
    ::fsync(opened);
    ::close(opened);
}

void copy_database(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
    write_through(to);
    const auto log = from.string() + "-wal";
    if (std::filesystem::exists(log)) std::filesystem::copy_file(log, to.string() + "-wal", std::filesystem::copy_options::overwrite_existing);
}

// Beside the kept term, so that an outside program can add the books up again (`luoshi ledger export`).
void keep_settled(const std::filesystem::path& settled, const std::filesystem::path& kept) {
    const auto to = kept.string() + ".settled";
    for (const auto* part : {"", "-wal"}) {
        std::filesystem::remove(to + part);
        if (std::filesystem::exists(settled.string() + part)) std::filesystem::copy_file(settled.string() + part, to + part);
    }
    write_through(to);  // the next run shall not wait for it
}

// The term's days are over, but time goes on as on a server: what is made in one instant only would have identifiers in no order at all, and
// every row of a school would lie somewhere else in the county's tables.
class RunningClock final : public luoshi::Clock {
 public:
    void set(Instant now) {
        start_ = now;
        since_ = Ticks::now();
    }
    Instant now() const override { return start_.plus(std::chrono::duration_cast<std::chrono::microseconds>(Ticks::now() - since_)); }

 private:
    Instant start_;
    Ticks::time_point since_ = Ticks::now();
};

class Desk {
 public:
    explicit Desk(const std::filesystem::path& file) : storage_(storage::open("sqlite:" + file.string())) {}
    ~Desk() { storage_->drain(); }

    storage::Storage& storage() { return *storage_; }
    RunningClock& clock() { return clock_; }
    storage::Context context(const std::string& county) {
        auto context = command_line_context(county);
        context.clock = &clock_;
        return context;
    }
    template <class F>
    auto act(const std::string& county, F&& use_case) {
        return storage::write(*storage_, context(county), std::forward<F>(use_case)).value();
    }
    std::vector<charges::PlanId> plans(const std::string& county) {
        return storage::read(*storage_, context(county), [&](Work& work) -> Result<std::vector<charges::PlanId>> {
                   return charges::plans_of_bench(work, county);
               }).value();
    }

 private:
    RunningClock clock_;
    std::unique_ptr<storage::Storage> storage_;
};

// A term up to its last day: registers, bills, and what nineteen of twenty families paid.
class Preparing {
 public:
    Preparing(const std::filesystem::path& file, const SettleWanted& wanted) : desk_(file), wanted_(wanted) {}

    void run() {
        rules::seed_sample(desk_.storage(), command_line_context("430000")).value();
        PopulationWanted population;
        population.scale = wanted_.scale;
        population.on = wanted_.whole_term ? Date(2027, 1, 22) : Date(2026, 9, 18);
        population.password = "bench";
        population.schools_a_county = wanted_.schools;
        population.register_days = wanted_.whole_term ? 200 : 3;
        population.money = MoneyUntil::none;  // it is billed and settled under the clock
        make_population(desk_.storage(), command_line_context("430000"), population, [](std::int64_t, std::int64_t) {}).value();
        desk_.clock().set(Instant::parse("2027-01-23T09:00:00+08:00").value());
        for (const auto& county : counties_of(wanted_.scale, population.seed)) {
            for (const auto plan : desk_.plans(county.code)) prepare(county.code, plan);
        }
    }

 private:
    void prepare(const std::string& county, charges::PlanId plan) {
        desk_.act(county, [&](Work& work) { return charges::prepare_bench(work, plan); });
        desk_.act(county, [&](Work& work) { return charges::make_bills(work, {work.new_id<charges::BillRunId>(), plan}); });
        desk_.act(county, [&](Work& work) { return pay(work, plan); });
    }

    // What came in at the counter, fifty families to a slip.
    static Result<Nothing> pay(Work& work, charges::PlanId plan) {
        const auto school = afterschool::catalogue::find_plan(work, plan).value().school;
        std::vector<payments::PaymentPart> parts;
        int number = 0;
        for (const auto& bill : charges::open_bills_of_school(work, work.county(), school)) {
            if (++number % 20 != 0) parts.push_back({bill.id, bill.open().in_fen()});
            if (parts.size() < 50) continue;
            TRY_DO(take(work, school, parts));
            parts.clear();
        }
        return parts.empty() ? Result<Nothing>(Nothing{}) : take(work, school, parts);
    }
    static Result<Nothing> take(Work& work, BodyId school, const std::vector<payments::PaymentPart>& parts) {
        payments::TakePayment payment;
        payment.id = work.new_id<payments::PaymentId>();
        payment.school = school;
        payment.channel = payments::Channel::counter;
        payment.reference = payment.id.to_string();
        payment.day = work.today();
        payment.payer = "bench";
        payment.parts = parts;
        for (const auto& part : parts) payment.amount_fen += part.amount_fen;
        TRY_DO(payments::take_payment(work, payment));
        return Nothing{};
    }

    Desk desk_;
    const SettleWanted& wanted_;
};

class Settling {
 public:
    Settling(const std::filesystem::path& file, SettleFigures& figures) : desk_(file), figures_(figures) {
        desk_.clock().set(Instant::parse("2027-01-25T09:00:00+08:00").value());
    }

    void run(const std::vector<CountyPlace>& counties) {
        for (const auto& county : counties) {
            const auto plans = desk_.plans(county.code);
            if (plans.empty()) continue;
            settle(county.code, plans);
            arise(county.code, plans);
        }
        figures_.pupils_per_second = figures_.pupils / figures_.settle_seconds;
        figures_.province_seconds = 7'500'000 / figures_.pupils_per_second;
    }

    void check() {
        for (const auto& check : all_checks()) {
            if (!check.name.starts_with("fees/")) continue;
            // A warning is no difference: money that is owed since a moment ago has no order yet.
            const auto rows = std::ranges::count(storage::check_data(desk_.storage(), {&check, 1}), "error", &storage::Violation::severity);
            if (rows > 0) fmt::print(stderr, "{}: {}\n", check.name, rows);
            figures_.differences += static_cast<double>(rows);
        }
    }

 private:
    // The job of the server, with the handler's own reads and transactions.
    void settle(const std::string& county, const std::vector<charges::PlanId>& plans) {
        const auto path = desk_.act(county, [&](Work& work) -> Result<std::string> {
            const auto whole = afterschool::catalogue::find_plan(work, plans.front()).value().school_path;
            return whole.substr(0, whole.find(county) + county.size());
        });
        const auto order = desk_.act(county, [&](Work& work) { return closing::order_settlements(work, {work.new_id<closing::OrderId>(), path, school_year, org::TermKind::autumn}); });
        const std::atomic<bool> stopping{false};
        const jobs::JobWork job{desk_.storage(), desk_.clock(), system_random(), "closing.settle", county, "bench", 1, stopping};
        const auto began = Ticks::now();
        const auto used = processor_seconds();
        closing::carry_out(job, {{"order", order.id.to_string()}}).value();
        figures_.settle_seconds += seconds_since(began);
        figures_.processor_seconds += processor_seconds() - used;
        count(county, order.id);
    }

    void count(const std::string& county, closing::OrderId order) {
        const auto view = desk_.act(county, [&](Work& work) { return closing::show_settlement_order(work, {order, county}); });
        figures_.schools += static_cast<double>(view.settled);
        figures_.refused += static_cast<double>(view.schools - view.settled);
        for (const auto& one : view.outcomes) {
            if (!one.settled) fmt::print(stderr, "{}: {}\n", one.reason, one.words);
            desk_.act(county, [&](Work& work) -> Result<Nothing> {
                if (const auto run = charges::settlement_of_plan(work, county, one.plan)) figures_.pupils += static_cast<double>(run->pupils);
                figures_.moved += static_cast<double>(charges::moved_in_bench(work, county, one.plan));
                return Nothing{};
            });
        }
    }

    void arise(const std::string& county, const std::vector<charges::PlanId>& plans) {
        const auto began = Ticks::now();
        for (const auto plan : plans) {
            desk_.act(county, [&](Work& work) {
                const auto school = afterschool::catalogue::find_plan(work, plan).value().school;
                return fees::refunds::hear_settled(work, {{"school", school.to_string()}, {"plan", plan.to_string()}});
            });
        }
        figures_.rights_seconds += seconds_since(began);
    }

    Desk desk_;
    SettleFigures& figures_;
};

}  // namespace

SettleFigures bench_settle(const SettleWanted& wanted) {
    SettleFigures figures;
    const auto memory = fees::reckoning::bench_reckoning(wanted.reckoned, static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
    figures.reckoned_pupils = static_cast<double>(memory.pupils);
    figures.reckoned_seconds = memory.seconds;
    const auto folder = std::filesystem::temp_directory_path() / fmt::format("luoshi-bench-{}", ::getpid());
    std::filesystem::create_directories(folder);
    {
        const SimulatedHouse house(folder);  // its keys and folders, and a database with Hunan's bodies, roles and rules
        const auto prepared = wanted.kept.empty() ? folder / "term.db" : wanted.kept;
        if (!std::filesystem::exists(prepared)) {
            const auto making = prepared.string() + ".making";
            copy_database(house.parts().prepared, making);
            Preparing(making, wanted).run();
            copy_database(making, prepared);
            std::filesystem::remove(making);
            std::filesystem::remove(making + "-wal");
        }
        const auto counties = counties_of(wanted.scale, PopulationWanted{}.seed);
        const auto settled = folder / "settled.db";
        for (const bool first : {true, false}) {
            const auto cold = std::exchange(figures.settle_seconds, 0.0);
            figures = {.reckoned_pupils = figures.reckoned_pupils, .reckoned_seconds = figures.reckoned_seconds, .first_seconds = cold};
            copy_database(prepared, settled);
            Settling settling(settled, figures);
            settling.run(counties);
            if (!first) settling.check();
        }
        if (!wanted.kept.empty()) keep_settled(settled, wanted.kept);
    }
    std::filesystem::remove_all(folder);
    return figures;
}

}  // namespace luoshi::app
