// The indicators as figures that a duty's target can follow live.
#include "obligations/api.hpp"

#include <deque>

#include "reporting/api.hpp"
#include "reporting/figures.hpp"

namespace luoshi::reporting {
namespace {

std::string_view unit_words(FigureUnit unit) {
    switch (unit) {
        case FigureUnit::share:
        case FigureUnit::money_share: return "%";
        case FigureUnit::schools: return "所";
        case FigureUnit::people: return "人";
        case FigureUnit::times: return "次";
        case FigureUnit::lessons: return "课时";
        case FigureUnit::fen: return "分";
    }
    return "";
}

// Asked without a permission: the caller has asked its own (obligations/api.hpp).
std::optional<obligations::Figure> figure_on(Work& work, const Indicator& indicator, const org::BodyLine& body, Date on) {
    const auto place = place_of(work, body);
    if (!place) return std::nullopt;
    const auto period = Period{tally::month_of(tally::first_day_of(tally::term_of(on))), tally::month_of(on)};
    const auto* wanted = &indicator;
    const auto whole = figures_of(work, {*place, period, {}, Borders::then}, {&wanted, 1}).front().whole;
    obligations::Figure figure;
    figure.rows = "/figures/" + std::string(indicator.name) + "?body=" + place->id.to_string();
    if (!is_share(indicator.unit)) {
        figure.value = static_cast<double>(whole.numerator);
        return figure;
    }
    if (whole.denominator <= 0) return std::nullopt;
    figure.value = static_cast<double>(whole.numerator) / static_cast<double>(whole.denominator);
    return figure;
}

}  // namespace

std::vector<obligations::Measure> measures() {
    static std::deque<std::string> names;  // a measure's name is a view; these stay for good
    static const auto all = [] {
        std::vector<obligations::Measure> made;
        for (const auto& one : indicators()) {
            names.push_back("reporting." + std::string(one.name));
            made.push_back({names.back(), one.words, one.words_en, unit_words(one.unit),
                            [&one](Work& work, const org::BodyLine& body, Date on) { return figure_on(work, one, body, on); }});
        }
        return made;
    }();
    return all;
}

}  // namespace luoshi::reporting
