// Changes by place, measure and month: what the statements answer with, and what a value at a month's end is made of.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "reporting/indicators.hpp"
#include "reporting/periods.hpp"
#include "tally/api.hpp"

namespace luoshi::reporting {

// Of one place and measure.
struct Series {
    std::int64_t before = 0;           // before the first month of the grid
    std::vector<std::int64_t> change;  // beside Grid::months
};

class Grid {
 public:
    // The months from the beginning of the term in which the period begins; the measures in the order of their numbers.
    Grid(const Period& period, std::vector<std::string> measures);

    const std::vector<std::string>& months() const { return months_; }
    const std::vector<std::string>& measures() const { return measures_; }
    std::size_t measure(std::string_view name) const;
    std::size_t first_of_period() const { return first_; }

    void add(const std::string& place, std::size_t measure, std::string_view month, std::int64_t amount);  // an empty month: before
    void move(const std::string& from, const std::string& to, std::size_t measure, std::string_view month, std::int64_t amount);

    // What counts of a place in a month: the month's own change, what stands within its term, or all so far.
    std::int64_t value(const std::string& place, std::size_t measure, std::size_t month, tally::Moment moment) const;

    const std::map<std::string, std::vector<Series>>& places() const { return places_; }

 private:
    std::vector<std::string> months_;
    std::vector<std::size_t> term_begin_;  // beside months_: the index of the term's first month
    std::vector<std::string> measures_;
    std::map<std::string, std::vector<Series>> places_;
    std::size_t first_ = 0;
};

inline constexpr std::string_view schools_measure = "schools";

}  // namespace luoshi::reporting
