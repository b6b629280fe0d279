// Figures of a place: cards of all indicators, and the page of one with its trend and what lies below.
#include <algorithm>
#include <ranges>

#include "reporting/figures.hpp"
#include "reporting/queries.hpp"
#include "reporting/uncertainty.hpp"
#include "reporting/use_cases.hpp"

namespace luoshi::reporting {
namespace {

// Where the register has the notice published, its id; asked once for each number.
std::optional<std::string> notice_called(Work& work, std::string_view number) { return work.one<std::string>(queries::notice_of_number, number); }

bool of_many(const Indicator& indicator) { return indicator.unit == FigureUnit::share; }

Result<FigureAsked> asked_of(Work& work, const ShowFigures& query) {
    TRY(auto place, place_for(work, query.body, permissions::read));
    const auto running = running_term(work.today());
    TRY(auto period, period_between(query.from.value_or(running.from), query.to.value_or(running.to)));
    return FigureAsked{std::move(place), std::move(period), {query.stage, query.tier, query.setting, query.boarding, query.is_private},
                       query.borders.value_or(Borders::then)};
}

std::string rows_of(const Indicator& indicator, const Place& place) {
    return place.level == ReportLevel::school ? std::string(indicator.rows) + "?body=" + place.id.to_string() : std::string{};
}

struct NamedBody {
    std::string key;
    BodyId id;
    std::string name;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(NamedBody, (), (key, id, name, code))

FigureBelow below_of(const NamedBody& body, ReportLevel level, const FigureValue& figure, const Indicator& indicator) {
    const auto rows = level == ReportLevel::school ? std::string(indicator.rows) + "?body=" + body.id.to_string() : std::string{};
    return {body.id, body.name, body.code, level, figure, 0, rows};
}

// Ranked by what is sure: the lower end of the interval, or of the complement where less is better.
void rank(const Indicator& indicator, std::vector<FigureBelow>& below) {
    std::vector<double> scores;
    for (const auto& one : below) {
        const auto sure = indicator.more_is_better ? one.figure.low : one.figure.high;
        const double score = sure.value_or(one.figure.value.value_or(0));
        scores.push_back(indicator.more_is_better ? score : -score);
    }
    const auto ranks = ranks_of(scores);
    for (std::size_t i = 0; i < below.size(); ++i) below[i].rank = ranks[i];
}

std::vector<FigureBelow> below_of(Work& work, const Place& place, const IndicatorFigure& figure) {
    std::vector<FigureBelow> below;
    if (place.level == ReportLevel::school) return below;
    const bool schools = place.level == ReportLevel::county;
    const auto level = schools ? ReportLevel::school : place.level == ReportLevel::province ? ReportLevel::prefecture : ReportLevel::county;
    const auto bodies = schools ? work.all<NamedBody>(queries::schools_named, place.county) : work.all<NamedBody>(queries::governments_named, json::enum_name(level));
    for (const auto& body : bodies) {
        const auto found = std::ranges::find(figure.below, body.key, &ChildAmount::key);
        if (found != figure.below.end()) below.push_back(below_of(body, level, value_of(*figure.indicator, found->amount), *figure.indicator));
    }
    rank(*figure.indicator, below);
    return below;
}

std::vector<Place> above_of(Work& work, const Place& place) {
    std::vector<Place> above;
    for (std::size_t end = place.path.find('/', 1); end != std::string::npos; end = place.path.find('/', end + 1)) {
        const auto path = place.path.substr(0, end + 1);
        const auto body = work.one<Place>(queries::place_at_path, path);
        if (body && work.actor().may(permissions::read, path)) above.push_back(*body);
    }
    return above;
}

}  // namespace

IndicatorView view_of(Work& work, const Indicator& one) {
    return {std::string(one.name),         std::string(one.words),         std::string(one.words_en),    std::string(one.definition),
            std::string(one.definition_en), one.when,                      one.unit,                     std::string(one.clause.number),
            std::string(one.clause.path),  notice_called(work, one.clause.number), one.more_is_better};
}

FigureValue value_of(const Indicator& indicator, const Amount& amount) {
    FigureValue value{amount.numerator, {}, {}, {}, {}};
    if (!is_share(indicator.unit)) {
        value.value = static_cast<double>(amount.numerator);
        return value;
    }
    value.denominator = amount.denominator;
    if (amount.denominator <= 0) return value;
    value.value = static_cast<double>(amount.numerator) / static_cast<double>(amount.denominator);
    if (of_many(indicator) && amount.numerator >= 0 && amount.numerator <= amount.denominator) {
        const auto interval = wilson(amount.numerator, amount.denominator);
        value.low = interval.low;
        value.high = interval.high;
    }
    return value;
}

Result<IndicatorList> show_indicators(Work& work, const NoQuestion&) {
    IndicatorList list;
    for (const auto& one : indicators()) list.items.push_back(view_of(work, one));
    return list;
}

Result<ReportFigures> show_figures(Work& work, const ShowFigures& query) {
    TRY(const FigureAsked asked, asked_of(work, query));
    std::vector<const Indicator*> wanted;
    for (const auto& one : indicators()) wanted.push_back(&one);
    ReportFigures view{asked.place, asked.period.from, asked.period.to, asked.borders, {}};
    for (const auto& figure : figures_of(work, asked, wanted)) {
        view.items.push_back({view_of(work, *figure.indicator), value_of(*figure.indicator, figure.whole), rows_of(*figure.indicator, asked.place)});
    }
    return view;
}

Result<FigurePage> show_figure(Work& work, const ShowFigure& query) {
    TRY(const FigureAsked asked, asked_of(work, query));
    const auto* indicator = find_indicator(query.name);
    if (indicator == nullptr) {
        return Problem{Code::missing, "no-such-indicator", "没有名为“" + query.name + "”的指标；请从指标目录中选择",
                       "there is no indicator \"" + query.name + "\"; choose one of the list"};
    }
    const auto figure = std::move(figures_of(work, asked, {&indicator, 1}).front());
    FigurePage page{asked.place, above_of(work, asked.place), asked.period.from, asked.period.to, asked.borders, view_of(work, *indicator),
                    value_of(*indicator, figure.whole), rows_of(*indicator, asked.place), {}, below_of(work, asked.place, figure)};
    const auto months = months_of(asked.period);
    for (std::size_t m = 0; m < months.size(); ++m) page.months.push_back({months[m], value_of(*indicator, figure.months[m])});
    return page;
}

}  // namespace luoshi::reporting
