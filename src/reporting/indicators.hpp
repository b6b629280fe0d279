// What is measured, defined once. Everything that shows a figure asks here what it is made of.
#pragma once
#include <boost/describe.hpp>
#include <span>
#include <string_view>

namespace luoshi::reporting {

// When the numerator is looked at.
enum class When {
    in_period,      // what happened in the months of the period
    end_of_period,  // what stands at the end of the last month, within its term
    so_far,         // everything since the beginning, at the end of the last month
};
BOOST_DESCRIBE_ENUM(When, in_period, end_of_period, so_far)

enum class FigureUnit {
    share,
    money_share,  // of sums of money: both parts are fen
    schools,
    people,
    times,
    lessons,
    fen
};
BOOST_DESCRIBE_ENUM(FigureUnit, share, money_share, schools, people, times, lessons, fen)

constexpr bool is_share(FigureUnit unit) { return unit == FigureUnit::share || unit == FigureUnit::money_share; }
constexpr bool is_money(FigureUnit unit) { return unit == FigureUnit::fen || unit == FigureUnit::money_share; }

// A sum over measures of tally; a measure that starts with '-' is taken away. "schools": open schools of the compulsory stages.
using Sum = std::span<const std::string_view>;

struct Clause {
    std::string_view number;  // of the notice: 湘教改〔2022〕1号
    std::string_view path;    // "二"
};

struct Indicator {
    std::string_view name;
    std::string_view words, words_en;
    std::string_view definition, definition_en;
    Sum numerator;
    Sum denominator;  // empty: the figure is a number, no share
    When when;
    FigureUnit unit;
    Clause clause;
    std::string_view rows;  // the desk's page that lists what was counted of one school
    bool more_is_better;
};

std::span<const Indicator> indicators();
const Indicator* find_indicator(std::string_view name);


}  // namespace luoshi::reporting
