// What a frozen report holds: the figures of a body and of what lies right below it, numerator and denominator of every indicator.
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "reporting/figures.hpp"

namespace luoshi::reporting {

struct FrozenFigure {
    std::string indicator;
    Amount amount;
    bool operator==(const FrozenFigure&) const = default;
};
BOOST_DESCRIBE_STRUCT(FrozenFigure, (), (indicator, amount))

struct FrozenLine {
    std::string code;
    std::string name;
    std::vector<FrozenFigure> figures;
};
BOOST_DESCRIBE_STRUCT(FrozenLine, (), (code, name, figures))

// The body itself first.
using FrozenContent = std::vector<FrozenLine>;
FrozenContent content_of(Work& work, const FigureAsked& asked);  // of every indicator
FrozenContent content_of(Work& work, const FigureAsked& asked, std::span<const Indicator* const> wanted);

struct Difference {
    std::string code;
    std::string name;
    std::string indicator;
    Amount before;
    Amount after;
};
BOOST_DESCRIBE_STRUCT(Difference, (), (code, name, indicator, before, after))
std::vector<Difference> differences(const FrozenContent& before, const FrozenContent& after);

// The days of the rule: the 15th and the 30th, in February its last day.
bool is_freezing_day(Date day);
Date last_freezing_day(Date today);  // not after today

}  // namespace luoshi::reporting
