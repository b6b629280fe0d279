#include "reporting/frozen.hpp"

#include <algorithm>
#include <map>

#include "reporting/queries.hpp"

namespace luoshi::reporting {
namespace {

struct Named {
    std::string key;
    std::string code;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Named, (), (key, code, name))

std::vector<Named> named_below(Work& work, const Place& place) {
    switch (place.level) {
        case ReportLevel::province: return work.all<Named>(queries::governments_in_short, "prefecture");
        case ReportLevel::prefecture: return work.all<Named>(queries::governments_in_short, "county");
        case ReportLevel::county: return work.all<Named>(queries::schools_in_short, place.county);
        case ReportLevel::school: return {};
    }
    return {};
}

}  // namespace

FrozenContent content_of(Work& work, const FigureAsked& asked) {
    std::vector<const Indicator*> wanted;
    for (const auto& one : indicators()) wanted.push_back(&one);
    return content_of(work, asked, wanted);
}

FrozenContent content_of(Work& work, const FigureAsked& asked, std::span<const Indicator* const> wanted) {
    const auto figures = figures_of(work, asked, wanted);
    FrozenLine own{asked.place.code, asked.place.name, {}};
    std::map<std::string, std::vector<FrozenFigure>> below;
    for (const auto& figure : figures) {
        const std::string name(figure.indicator->name);
        own.figures.push_back({name, figure.whole});
        for (const auto& one : figure.below) below[one.key].push_back({name, one.amount});
    }
    FrozenContent content{std::move(own)};
    for (const auto& named : named_below(work, asked.place)) {
        if (const auto found = below.find(named.key); found != below.end()) content.push_back({named.code, named.name, found->second});
    }
    return content;
}

std::vector<Difference> differences(const FrozenContent& before, const FrozenContent& after) {
    struct Both {
        std::string name;
        Amount before, after;
    };
    std::map<std::pair<std::string, std::string>, Both> all;
    for (const auto& line : before)
        for (const auto& figure : line.figures) all[{line.code, figure.indicator}] = {line.name, figure.amount, {}};
    for (const auto& line : after)
        for (const auto& figure : line.figures) {
            auto& both = all[{line.code, figure.indicator}];
            both.name = line.name;
            both.after = figure.amount;
        }
    std::vector<Difference> found;
    for (const auto& [key, both] : all) {
        if (!(both.before == both.after)) found.push_back({key.first, both.name, key.second, both.before, both.after});
    }
    return found;
}

bool is_freezing_day(Date day) {
    const auto ymd = day.ymd();
    const auto number = static_cast<unsigned>(ymd.day());
    const bool last_of_february = static_cast<unsigned>(ymd.month()) == 2 && static_cast<unsigned>(day.plus_days(1).ymd().month()) == 3;
    return number == 15 || number == 30 || last_of_february;
}

Date last_freezing_day(Date today) {
    while (!is_freezing_day(today)) today = today.plus_days(-1);
    return today;
}

}  // namespace luoshi::reporting
