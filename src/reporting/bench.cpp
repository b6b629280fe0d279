#include "reporting/bench.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <random>

#include "org/api.hpp"
#include "reporting/figures.hpp"
#include "reporting/queries.hpp"

namespace luoshi::reporting {
namespace {

using Stopwatch = std::chrono::steady_clock;

double milliseconds_since(Stopwatch::time_point began) { return std::chrono::duration<double, std::milli>(Stopwatch::now() - began).count(); }

const Period year{"2025-09", "2026-08"};

struct Made {
    BodyId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(Made, (), (id, county))

class Bench {
    template <class F>
    auto in(const std::string& county, F&& use_case) {
        auto who = context_;
        who.county = county;
        return storage::write(storage_, who, std::forward<F>(use_case)).value();
    }
    template <class F>
    auto look(F&& question) {
        using Answer = std::invoke_result_t<F&, Work&>;
        return storage::read(storage_, context_, [&](Work& work) -> Result<Answer> { return question(work); }).value();
    }

 public:
    Bench(storage::Storage& storage, const storage::Context& context) : storage_(storage), context_(context) {}

    IndicatorFigures run(int schools, int questions) {
        IndicatorFigures figures;
        open_schools(schools);
        figures.schools = static_cast<double>(schools);
        figures.add_microseconds = count();
        figures.county_rows = static_cast<double>(look([](Work& work) { return work.one<std::int64_t>(queries::bench_rows).value_or(0); }));
        ask(questions, figures);
        return figures;
    }

 private:
    void open_schools(int schools) {
        const auto counties = look([](Work& work) { return work.all<Made>(queries::bench_counties); });
        std::map<std::string, std::vector<int>> numbers;
        for (int n = 0; n < schools; ++n) numbers[counties[static_cast<std::size_t>(n) % counties.size()].county].push_back(n);
        constexpr org::Stage stages[] = {org::Stage::primary, org::Stage::primary, org::Stage::junior, org::Stage::nine_year};
        constexpr org::Tier tiers[] = {org::Tier::city, org::Tier::county_seat, org::Tier::town, org::Tier::village, org::Tier::village};
        for (const auto& government : counties) {
            in(government.county, [&](Work& work) -> Result<Nothing> {
                for (const int n : numbers[government.county]) {
                    org::OpenBody command;
                    command.effective = Date(2025, 8, 1);
                    command.document = "测量";
                    command.reason = "测量";
                    command.parent = government.id;
                    command.body = {.code = government.county + "-b" + std::to_string(n), .name = "测量学校" + std::to_string(n), .kind = org::BodyKind::school};
                    command.body.school = org::SchoolParticulars{.stage = stages[n % 4], .tier = tiers[n % 5]};
                    command.body.school->boarding = n % 7 == 0;
                    command.body.school->private_ = n % 11 == 0;
                    TRY(const auto page, org::open_body(work, command));
                    schools_[government.county].push_back(page.body.id);
                }
                return Nothing{};
            });
        }
        tally::follow_all(storage_, context_).value();
    }

    // Twelve months of a county in one act each: what a month of such a county changes, one add a school, measure and month.
    double count() {
        std::int64_t adds = 0;
        const auto began = Stopwatch::now();
        for (const auto& [county, schools] : schools_) {
            for (const auto& month : months_of(year)) {
                in(county, [&](Work& work) -> Result<Nothing> {
                    adds += count_month(work, county, schools, month);
                    work.record("bench.count", "county", county);
                    return Nothing{};
                });
            }
        }
        return milliseconds_since(began) * 1000 / static_cast<double>(std::max<std::int64_t>(adds, 1));
    }

    std::int64_t count_month(Work& work, const std::string& county, const std::vector<BodyId>& schools, const std::string& month) {
        const auto day = Date::parse(month + "-10").value();
        std::int64_t adds = 0;
        for (const auto& school : schools) {
            for (const auto& one : counted()) {
                const bool begins = month == "2025-09" || (one.measure->moment == tally::Moment::term && month == "2026-02");
                const std::int64_t change = begins ? 200 + static_cast<std::int64_t>(dice_() % 300) : static_cast<std::int64_t>(dice_() % 9) - 2;
                tally::add(work, school, *one.measure, day, change);
                sums_[{county, std::string(one.measure->name)}] += change;
                ++adds;
            }
        }
        return adds;
    }

    void ask(int questions, IndicatorFigures& figures) {
        const auto governments = look([](Work& work) { return work.all<BodyId>(queries::bench_governments); });
        std::vector<double> all, province;
        for (int n = 0; n < questions; ++n) {
            const auto& indicator = indicators()[static_cast<std::size_t>(n) % indicators().size()];
            const bool top = n % 4 == 0;
            const auto body = top ? org::seeded_body_id("430000") : governments[dice_() % governments.size()];
            Stratum stratum;
            if (n % 3 == 1) stratum.stage = org::Stage::primary;
            if (n % 5 == 2) stratum.setting = Setting::rural;
            const auto borders = n % 2 == 0 ? Borders::then : Borders::today;
            const auto began = Stopwatch::now();
            const auto* wanted = &indicator;
            look([&](Work& work) { return figures_of(work, {place_for(work, body, permissions::read).value(), year, stratum, borders}, {&wanted, 1}).size(); });
            all.push_back(milliseconds_since(began));
            if (top) province.push_back(all.back());
        }
        figures.queries = static_cast<double>(questions);
        figures.median_ms = at(all, 0.5);
        figures.p95_ms = at(all, 0.95);
        figures.p99_ms = at(all, 0.99);
        figures.province_p95_ms = at(province, 0.95);
        figures.cards_ms = cards();
        figures.wrong = wrong();
    }

    double cards() {
        std::vector<const Indicator*> wanted;
        for (const auto& one : indicators()) wanted.push_back(&one);
        std::vector<double> times;
        for (int n = 0; n < 5; ++n) {
            const auto began = Stopwatch::now();
            look([&](Work& work) {
                return figures_of(work, {place_for(work, org::seeded_body_id("430000"), permissions::read).value(), {"2026-02", "2026-06"}, {}, Borders::then}, wanted).size();
            });
            times.push_back(milliseconds_since(began));
        }
        return at(times, 0.5);
    }

    // The lessons and the sessions of every county and of the province against the generator's own sums.
    double wrong() {
        double wrong = 0;
        for (const auto& [name, measure] : {std::pair{"lessons", "timetable.lessons_held"}, std::pair{"sessions", "timetable.sessions_held"}}) {
            std::int64_t sum = 0;
            for (const auto& [key, amount] : sums_) sum += key.second == measure ? amount : 0;
            const auto* indicator = find_indicator(name);
            const auto figure = look([&](Work& work) {
                return figures_of(work, {place_for(work, org::seeded_body_id("430000"), permissions::read).value(), year, {}, Borders::then}, {&indicator, 1}).front().whole;
            });
            wrong += figure.numerator == sum ? 0 : 1;
        }
        return wrong;
    }

    static double at(std::vector<double>& times, double share) {
        if (times.empty()) return 0;
        std::ranges::sort(times);
        return times[std::min(times.size() - 1, static_cast<std::size_t>(share * static_cast<double>(times.size())))];
    }

    storage::Storage& storage_;
    storage::Context context_;
    std::mt19937_64 dice_{20260901};
    std::map<std::string, std::vector<BodyId>> schools_;
    std::map<std::pair<std::string, std::string>, std::int64_t> sums_;
};

}  // namespace

IndicatorFigures bench_indicators(storage::Storage& storage, const storage::Context& context, int schools, int questions) {
    return Bench(storage, context).run(schools, questions);
}

}  // namespace luoshi::reporting
