#include "reporting/figures.hpp"

#include <algorithm>
#include <functional>

#include "reporting/borders.hpp"
#include "reporting/grid.hpp"
#include "reporting/queries.hpp"

namespace luoshi::reporting {
namespace {

using tally::Moment;

std::string_view bare(std::string_view measure) { return measure.starts_with('-') ? measure.substr(1) : measure; }

Moment moment_of(std::string_view measure) {
    if (measure == schools_measure) return Moment::lasting;
    const auto all = counted();
    const auto found = std::ranges::find(all, measure, [](const tally::Recount& one) { return one.measure->name; });
    return found == all.end() ? Moment::flow : found->measure->moment;
}

// What a measure is summed over within an indicator.
Moment moment_in(const Indicator& indicator, std::string_view measure) {
    const auto own = moment_of(measure);
    if (indicator.when == When::so_far && own == Moment::flow) return Moment::lasting;
    return own;
}

// The measures that are wanted, each with the first month that matters.
struct Wanted {
    std::vector<std::string> measures;
    std::map<std::string, std::string> from;  // without "schools"
};

Wanted wanted_measures(std::span<const Indicator* const> indicators, const std::string& base) {
    Wanted wanted;
    const auto take = [&](const Indicator& indicator, Sum sum) {
        for (const auto name : sum) {
            const std::string measure(bare(name));
            if (std::ranges::find(wanted.measures, measure) == wanted.measures.end()) wanted.measures.push_back(measure);
            if (measure == schools_measure) continue;
            const auto from = moment_in(indicator, measure) == Moment::lasting ? std::string("0000-00") : base;
            auto& kept = wanted.from.try_emplace(measure, from).first->second;
            kept = std::min(kept, from);
        }
    };
    for (const auto* indicator : indicators) {
        take(*indicator, indicator->numerator);
        take(*indicator, indicator->denominator);
    }
    return wanted;
}

struct Filter {
    std::optional<org::Stage> stage;
    std::optional<std::string> tiers;  // ",city,county_seat,"
    std::optional<std::int64_t> boarding, private_;
};

Filter filter_of(const Stratum& stratum) {
    Filter filter{stratum.stage, {}, {}, {}};
    if (stratum.setting) filter.tiers = *stratum.setting == Setting::urban ? ",city,county_seat," : ",town,village,";
    if (stratum.tier) filter.tiers = "," + std::string(json::enum_name(*stratum.tier)) + ",";
    if (stratum.boarding) filter.boarding = *stratum.boarding ? 1 : 0;
    if (stratum.private_) filter.private_ = *stratum.private_ ? 1 : 0;
    return filter;
}

std::string keys_of(const std::vector<std::string>& keys) {
    boost::json::object object;
    for (const auto& key : keys) object[key] = 1;
    return boost::json::serialize(object);
}

std::string months_json(const std::map<std::string, std::string>& from) {
    boost::json::object object;
    for (const auto& [measure, month] : from) object[measure] = month;
    return boost::json::serialize(object);
}

std::string years_json(const std::map<std::string, std::string>& from) {
    boost::json::object object;
    for (const auto& [measure, month] : from) object[measure] = month.starts_with("0000") ? 0 : tally::year_month(month).year;
    return boost::json::serialize(object);
}

// Fills a grid for one question.
class Filling {
 public:
    Filling(Work& work, const FigureAsked& asked, Grid& grid, const Wanted& wanted)
        : work_(work), asked_(asked), grid_(grid), wanted_(wanted), filter_(filter_of(asked.stratum)), from_(months_json(wanted.from)) {}

    void counties(const std::vector<std::string>& counties) {
        const auto keys = keys_of(counties);
        work_.each(queries::sums_of_counties, [&](const storage::Row& row) { take_year(row); }, keys, years_json(wanted_.from),
                   tally::year_month(asked_.period.to).year, filter_.stage, filter_.tiers, filter_.boarding, filter_.private_);
        if (schools_wanted()) {
            work_.each(
                queries::schools_of_counties,
                [&](const storage::Row& row) { open_between(row.get<std::string>(0), row.get<std::string>(1), row.get<std::optional<std::string>>(2), row.integer(3)); },
                keys, filter_.stage, filter_.tiers, filter_.boarding, filter_.private_);
        }
    }

    void schools(const std::string& county, const std::optional<std::string>& school) {
        work_.each(queries::sums_of_schools, [&](const storage::Row& row) { take(row); }, county, from_, base(), asked_.period.to, filter_.stage,
                   filter_.tiers, filter_.boarding, filter_.private_, school);
        if (!schools_wanted()) return;
        work_.each(
            queries::schools_of_county,
            [&](const storage::Row& row) {
                const auto id = row.get<std::string>(0);
                if (!school || *school == id) open_between(id, row.get<std::string>(1), row.get<std::optional<std::string>>(2), 1);
            },
            county, filter_.stage, filter_.tiers, filter_.boarding, filter_.private_);
    }

    // The past of a school that went over into another one, taken from one place and given to another; an empty place is outside of what is asked for.
    void bring(const Successor& one, const std::string& from, const std::string& to) {
        struct Fits {
            std::string stage, opened;
            std::optional<std::string> closed;
        };
        std::optional<Fits> fits;
        work_.each(
            queries::stratum_fits,
            [&](const storage::Row& row) { fits.emplace(Fits{row.get<std::string>(0), row.get<std::string>(1), row.get<std::optional<std::string>>(2)}); }, one.old_county,
            one.old_school, filter_.stage, filter_.tiers, filter_.boarding, filter_.private_);
        if (!fits) return;
        work_.each(
            queries::rows_of_school,
            [&](const storage::Row& row) {
                const auto measure = row.get<std::string>(0);
                if (wanted_.from.contains(measure)) shift(from, to, grid_.measure(measure), row.text(1), row.integer(2));
            },
            one.old_county, one.old_school, asked_.period.to);
        // A merged school is no more; one that moved was the same school all the time.
        static constexpr std::string_view compulsory[] = {"primary", "junior", "nine_year", "complete", "special"};
        const bool counted_school = std::ranges::find(compulsory, fits->stage) != std::end(compulsory);
        if (schools_wanted() && counted_school && one.old_county != one.new_county) {
            const auto index = grid_.measure(schools_measure);
            shift(from, to, index, fits->opened.substr(0, 7), 1);
            if (fits->closed) shift(from, to, index, month_closed(*fits->closed), -1);
        }
    }

 private:
    const std::string& base() const { return grid_.months().front(); }
    bool schools_wanted() const { return grid_.measure(schools_measure) < grid_.measures().size(); }
    // A row of a county holds a school year; a year that lies before the grid counts as a whole.
    void take_year(const storage::Row& row) {
        const auto county = row.get<std::string>(0);
        const auto measure = grid_.measure(row.text(1));
        const auto september = Date(row.get<int>(2), 9, 1);
        const auto& earliest = wanted_.from.at(std::string(row.text(1)));
        for (int m = 0; m < 12; ++m) {
            const auto amount = row.integer(3 + m);
            if (amount == 0) continue;
            const auto month = tally::month_of(september.plus_months(m));
            if (month >= earliest && month <= asked_.period.to) grid_.add(county, measure, month, amount);
        }
    }
    void take(const storage::Row& row) { grid_.add(row.get<std::string>(0), grid_.measure(row.text(1)), row.text(2), row.integer(3)); }
    void shift(const std::string& from, const std::string& to, std::size_t measure, std::string_view month, std::int64_t amount) {
        if (!from.empty()) grid_.add(from, measure, month, -amount);
        if (!to.empty()) grid_.add(to, measure, month, amount);
    }
    // Closed is the first day without the school: it is not there at the end of that month.
    static std::string month_closed(const std::string& closed) { return closed.substr(0, 7); }
    void open_between(const std::string& place, const std::string& opened, const std::optional<std::string>& closed, std::int64_t schools) {
        const auto index = grid_.measure(schools_measure);
        grid_.add(place, index, opened.substr(0, 7), schools);
        if (closed) grid_.add(place, index, month_closed(*closed), -schools);
    }

    Work& work_;
    const FigureAsked& asked_;
    Grid& grid_;
    const Wanted& wanted_;
    Filter filter_;
    std::string from_;
};

std::int64_t sum_at(const Grid& grid, const std::string& place, const Indicator& indicator, Sum sum, std::size_t month) {
    std::int64_t value = 0;
    for (const auto name : sum) {
        const auto part = grid.value(place, grid.measure(bare(name)), month, moment_in(indicator, bare(name)));
        value += name.starts_with('-') ? -part : part;
    }
    return value;
}

void operator+=(Amount& to, const Amount& other) {
    to.numerator += other.numerator;
    to.denominator += other.denominator;
}

// Which child a place of the grid belongs to in a month; empty: it lies outside. Asked once for all indicators.
using ChildAt = std::function<std::string(const std::string& place, const std::string& month)>;
using Children = std::vector<std::vector<std::string>>;  // beside places() and months()

Children children_of(const Grid& grid, const ChildAt& child_at) {
    Children children;
    for (const auto& [place, series] : grid.places()) {
        auto& months = children.emplace_back();
        for (const auto& month : grid.months()) months.push_back(child_at(place, month));
    }
    return children;
}

IndicatorFigure fold(const Grid& grid, const Indicator& indicator, const Children& children) {
    IndicatorFigure figure;
    figure.indicator = &indicator;
    std::map<std::string, Amount> below;
    const auto first = grid.first_of_period();
    figure.months.resize(grid.months().size() - first);
    for (std::size_t m = first; m < grid.months().size(); ++m) {
        const bool counts = indicator.when == When::in_period || m + 1 == grid.months().size();
        std::size_t at = 0;
        for (const auto& [place, series] : grid.places()) {
            const auto& child = children[at++][m];
            if (child.empty()) continue;
            const Amount amount{sum_at(grid, place, indicator, indicator.numerator, m), sum_at(grid, place, indicator, indicator.denominator, m)};
            figure.months[m - first] += amount;
            if (counts) below[child] += amount;
        }
    }
    for (const auto& [key, amount] : below) {
        figure.whole += amount;
        figure.below.push_back({key, amount});
    }
    return figure;
}

// A county as it was: its schools stand in the stratum that they are in now, its own rows in the one of the time.
void take_county_as_it_was(Work& work, const FigureAsked& asked, const Wanted& measures, std::vector<IndicatorFigure>& figures) {
    Grid grid(asked.period, measures.measures);
    Filling(work, asked, grid, measures).counties({asked.place.county});
    const auto children = children_of(grid, [](const std::string& county, const std::string&) { return county; });
    for (auto& figure : figures) {
        const auto whole = fold(grid, *figure.indicator, children);
        figure.whole = whole.whole;
        figure.months = whole.months;
    }
}

}  // namespace

std::vector<IndicatorFigure> figures_of(Work& work, const FigureAsked& asked, std::span<const Indicator* const> wanted) {
    const auto measures = wanted_measures(wanted, term_begin(asked.period.from));
    Grid grid(asked.period, measures.measures);
    Filling filling(work, asked, grid, measures);
    ChildAt child_at;
    std::optional<CountyMap> counties;
    if (asked.place.level == ReportLevel::province || asked.place.level == ReportLevel::prefecture) {
        counties.emplace(work, asked.borders);
        filling.counties(counties->ever_below(asked.place.code));
        child_at = [&](const std::string& county, const std::string& month) { return counties->child_of(asked.place.code, county, month); };
    } else {
        const bool one = asked.place.level == ReportLevel::school;
        filling.schools(asked.place.county, one ? std::optional(asked.place.id.to_string()) : std::nullopt);
        child_at = [](const std::string& school, const std::string&) { return school; };
    }
    if (asked.borders == Borders::today) {
        const bool of_schools = !counties;
        for (const auto& went : successors(work)) {
            if (of_schools) {
                const bool one = asked.place.level == ReportLevel::school;
                const auto inside = [&](const std::string& county, BodyId school) { return one ? school == asked.place.id : county == asked.place.county; };
                filling.bring(went, inside(went.old_county, went.old_school) ? went.old_school.to_string() : "",
                              inside(went.new_county, went.new_school) ? went.new_school.to_string() : "");
            } else if (went.old_county != went.new_county) {
                filling.bring(went, went.old_county, went.new_county);
            }
        }
    }
    const auto children = children_of(grid, child_at);
    std::vector<IndicatorFigure> figures;
    for (const auto* indicator : wanted) figures.push_back(fold(grid, *indicator, children));
    if (asked.place.level == ReportLevel::county && asked.borders == Borders::then) take_county_as_it_was(work, asked, measures, figures);
    return figures;
}

}  // namespace luoshi::reporting
