#include "app/commands/bench_supervision.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "app/commands/database_options.hpp"
#include "app/population/population.hpp"
#include "app/simulated_house.hpp"
#include "app/wiring.hpp"
#include "identity/api.hpp"
#include "org/api.hpp"
#include "platform/draw/record.hpp"
#include "rules/api.hpp"
#include "supervision/checks/use_cases.hpp"
#include "supervision/inspections/drawing/drawing.hpp"
#include "supervision/inspections/template.hpp"
#include "supervision/inspections/use_cases.hpp"

namespace luoshi::app {
namespace {

namespace inspections = supervision::inspections;
using Stopwatch = std::chrono::steady_clock;

constexpr std::string_view first_person = "样例经办人";
constexpr std::string_view second_person = "样例负责人";

double seconds_since(Stopwatch::time_point began) { return std::chrono::duration<double>(Stopwatch::now() - began).count(); }

// A copy of the prepared database, under a clock of its own.
class Bureau {
 public:
    Bureau(const std::filesystem::path& prepared, const std::filesystem::path& file, Date day) : clock_(day) {
        std::filesystem::copy_file(prepared, file, std::filesystem::copy_options::overwrite_existing);
        const auto log = prepared.string() + "-wal";
        if (std::filesystem::exists(log)) std::filesystem::copy_file(log, file.string() + "-wal", std::filesystem::copy_options::overwrite_existing);
        storage_ = storage::open("sqlite:" + file.string());
    }
    ~Bureau() { storage_->drain(); }
    Bureau(const Bureau&) = delete;
    Bureau& operator=(const Bureau&) = delete;

    storage::Storage& storage() { return *storage_; }
    FakeClock& clock() { return clock_; }
    storage::Context context(const std::string& county, std::string_view name = first_person) {
        auto context = command_line_context(county);
        context.actor = trusted_actor(Proof::command_line, std::string(name));
        context.clock = &clock_;
        return context;
    }
    template <class F>
    auto act(const std::string& county, F&& use_case, std::string_view name = first_person) {
        return storage::write(*storage_, context(county, name), std::forward<F>(use_case)).value();
    }
    template <class F>
    auto see(F&& use_case) {
        return storage::read(*storage_, context("430000"), std::forward<F>(use_case)).value();
    }

 private:
    FakeClock clock_;
    std::unique_ptr<storage::Storage> storage_;
};

class Drawing {
 public:
    Drawing(Bureau& bureau, const DrawWanted& wanted, DrawBenchFigures& figures)
        : bureau_(bureau), wanted_(wanted), figures_(figures), county_(wanted.prefecture ? "430100" : "430104") {}

    void run() {
        open_schools();
        bureau_.act(county_, [&](Work& work) { return list_inspectors(work); });
        bureau_.act(county_, [&](Work& work) { return publish_plan(work); });
        draw();
        recompute();
    }

 private:
    void open_schools() {
        const auto counties = wanted_.prefecture ? std::vector<std::string>{"430102", "430103", "430104", "430105", "430111", "430112", "430121", "430181", "430182"}
                                                 : std::vector<std::string>{county_};
        for (std::size_t at = 0; at < counties.size(); ++at) {
            bureau_.act(counties[at], [&](Work& work) -> Result<Nothing> {
                const auto parent = org::find_body_by_code(work, counties[at] + "-education").value().id;
                for (auto number = static_cast<int>(at); number < wanted_.schools; number += static_cast<int>(counties.size())) TRY_DO(open_school(work, parent, counties[at], number));
                return Nothing{};
            });
        }
        figures_.schools = wanted_.schools;
    }
    static Result<Nothing> open_school(Work& work, BodyId parent, const std::string& county, int number) {
        org::OpenBody command;
        command.effective = work.today();
        command.document = command.reason = "bench";
        command.parent = parent;
        command.body = {.code = fmt::format("{}-bench-{}", county, number),
                        .name = fmt::format("试验小学{}", number),
                        .kind = org::BodyKind::school,
                        .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
        TRY_DO(org::open_body(work, command));
        return Nothing{};
    }

    Result<Nothing> list_inspectors(Work& work) {
        const auto office = org::find_body_by_code(work, county_ + "-education").value();
        office_ = office.id;
        for (int number = 0; number < wanted_.inspectors; ++number) {
            const auto name = fmt::format("试验督学{}", number);
            TRY(const auto post, org::open_post(work, {.body = office.id, .title = fmt::format("督学岗{}", number), .opened = work.today()}));
            TRY(const auto held, org::appoint_holder(work, {.id = post.id, .name = name, .from = work.today(), .document = "bench"}));
            identity::CreateAccount account;
            account.name = fmt::format("bench-inspector-{}", number);
            account.display_name = name;
            account.body = office.id;
            account.person = held.holders.front().person;
            TRY_DO(identity::create_account_at_once(work, account));
            inspections::ListInspector command;
            command.id = work.new_id<inspections::InspectorId>();
            command.office = office.id;
            command.post = post.id;
            command.account = account.name;
            TRY_DO(inspections::list_inspector(work, command));
        }
        figures_.inspectors = wanted_.inspectors;
        return Nothing{};
    }

    Result<Nothing> publish_plan(Work& work) {
        const auto sample = inspections::after_school_template();
        const auto template_ = work.new_id<inspections::TemplateId>();
        TRY_DO(inspections::publish_template(work, {.id = template_, .office = office_, .title = sample.title, .content = sample.content}));
        inspections::WriteInspectionPlan plan;
        plan_ = plan.id = work.new_id<inspections::PlanId>();
        plan.office = office_;
        plan.title = "bench";
        plan.year = static_cast<int>(work.today().ymd().year());
        plan.content.matters = {"课后服务收费"};
        plan.content.range = {wanted_.prefecture ? org::find_body_by_code(work, county_).value().id : office_};
        plan.content.counted_by = inspections::CountedBy::ratio;
        plan.content.high = plan.content.mid = plan.content.low = 20;
        plan.content.alternates = 5;
        plan.time_from = work.today();
        plan.time_until = work.today().plus_days(90);
        plan.template_ = template_;
        TRY_DO(inspections::write_plan(work, plan));
        TRY_DO(inspections::publish_plan(work, {plan_, {}, {1}}));
        return Nothing{};
    }

    void draw() {
        const inspections::AnnounceInspectionDraw announcement{draw_, plan_, crypto::Algorithm::sha256, "bench", bureau_.clock().now().plus(std::chrono::hours{24}),
                                                               bureau_.clock().now().date().plus_days(60), {}};
        auto began = Stopwatch::now();
        const auto announced = bureau_.act(county_, [&](Work& work) { return inspections::announce_draw(work, announcement); });
        figures_.announce_ms = seconds_since(began) * 1e3;
        bureau_.clock().set(announcement.draws_at);
        const auto typed = [&](std::int64_t version) { return inspections::EnterInspectionValue{draw_, "857", {}, {version}}; };
        const auto entered = bureau_.act(county_, [&](Work& work) { return inspections::enter_value(work, typed(announced.version)); });
        const auto confirmed = bureau_.act(county_, [&](Work& work) { return inspections::confirm_value(work, typed(entered.version)); }, second_person);
        began = Stopwatch::now();
        bureau_.act(county_, [&](Work& work) { return inspections::run_draw(work, {draw_, {}, {confirmed.version}}); });
        figures_.run_ms = seconds_since(began) * 1e3;
        const auto view = bureau_.see([&](Work& work) { return inspections::show_draw(work, {draw_}); });
        figures_.drawn = static_cast<double>(std::ranges::count_if(view.picks, [](const auto& pick) { return pick.chosen; }));
    }

    void recompute() {
        const auto text = bureau_.see([&](Work& work) { return inspections::fetch_record(work, {draw_}); }).bytes;
        figures_.record_kilobytes = static_cast<double>(text.size()) / 1024;
        const auto began = Stopwatch::now();
        const auto record = luoshi::draw::read_record(text).value();
        const auto nothing_beside = [](const luoshi::draw::RecordPart&) -> std::optional<std::string_view> { return std::nullopt; };
        const auto differences = luoshi::draw::verify(record, nothing_beside, inspections::drawing::recompute);
        figures_.recompute_ms = seconds_since(began) * 1e3;
        figures_.same = differences.empty() ? 1 : 0;
    }

    Bureau& bureau_;
    const DrawWanted& wanted_;
    DrawBenchFigures& figures_;
    std::string county_;
    BodyId office_;
    inspections::PlanId plan_;
    inspections::DrawId draw_ = inspections::DrawId::parse("01890000-0000-7000-8000-0000000000d1").value();
};

// In a folder of its own that is gone afterwards, with a house's keys and its prepared database.
template <class F>
void in_a_house(F&& with_prepared) {
    const auto folder = std::filesystem::temp_directory_path() / fmt::format("luoshi-bench-{}", ::getpid());
    std::filesystem::create_directories(folder);
    {
        const SimulatedHouse house(folder);
        with_prepared(std::filesystem::path(house.parts().prepared), folder / "bench.db");
    }
    std::filesystem::remove_all(folder);
}

}  // namespace

DrawBenchFigures bench_draws(const DrawWanted& wanted) {
    DrawBenchFigures figures;
    in_a_house([&](const std::filesystem::path& prepared, const std::filesystem::path& file) {
        Bureau bureau(prepared, file, Date(2026, 9, 7));
        Drawing(bureau, wanted, figures).run();
    });
    return figures;
}

ChecksBenchFigures bench_checks(const ChecksWanted& wanted) {
    ChecksBenchFigures figures;
    in_a_house([&](const std::filesystem::path& prepared, const std::filesystem::path& file) {
        Bureau bureau(prepared, file, Date(2026, 11, 20));
        rules::seed_sample(bureau.storage(), command_line_context("430000")).value();
        PopulationWanted population;
        population.on = Date(2026, 11, 20);
        population.password = "bench";
        population.schools_a_county = wanted.schools;
        const auto made = make_population(bureau.storage(), command_line_context("430000"), population, [](std::int64_t, std::int64_t) {}).value();
        figures.schools = static_cast<double>(made.schools);
        figures.pupils = static_cast<double>(made.pupils);
        bureau.clock().set(Instant::parse("2026-11-21T01:00:00+08:00").value());
        auto began = Stopwatch::now();
        figures.opened = supervision::checks::run_all(bureau.storage(), bureau.context("430000"), {}).value();
        figures.first_seconds = seconds_since(began);
        bureau.clock().set(Instant::parse("2026-11-22T01:00:00+08:00").value());
        began = Stopwatch::now();
        figures.opened_again = supervision::checks::run_all(bureau.storage(), bureau.context("430000"), {}).value();
        figures.second_seconds = seconds_since(began);
        figures.schools_per_second = figures.schools / std::max(figures.second_seconds, 1e-9);
    });
    return figures;
}

}  // namespace luoshi::app
