// The one formula behind every figure: sums of the roll-up rows, folded by the borders of the month, divided last.
#pragma once
#include <span>
#include <vector>

#include "reporting/indicators.hpp"
#include "reporting/periods.hpp"
#include "reporting/place.hpp"

namespace luoshi::reporting {

struct Amount {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;  // of shares
    bool operator==(const Amount&) const = default;
};
BOOST_DESCRIBE_STRUCT(Amount, (), (numerator, denominator))

struct ChildAmount {
    std::string key;  // code of the prefecture or county; id of the school
    Amount amount;
};

struct IndicatorFigure {
    const Indicator* indicator = nullptr;
    Amount whole;                    // of the period, or at its end
    std::vector<Amount> months;      // beside months_of(period)
    std::vector<ChildAmount> below;  // by key
};

struct FigureAsked {
    Place place;
    Period period;
    Stratum stratum = {};
    Borders borders = Borders::then;
};

std::vector<IndicatorFigure> figures_of(Work& work, const FigureAsked& asked, std::span<const Indicator* const> wanted);

}  // namespace luoshi::reporting
