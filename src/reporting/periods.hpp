// Whole months, as figures are kept.
#pragma once
#include <string>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time.hpp"

namespace luoshi::reporting {

struct Period {
    std::string from;  // "2026-09", both included
    std::string to;
};

inline constexpr int months_at_most = 60;

// Refuses with "period-wrong": not months, the end before the beginning, more than five years.
Result<Period> period_between(const std::string& from, const std::string& to);
// The months of the term so far, when nothing is named.
Period running_term(Date today);
std::vector<std::string> months_of(const Period& period);
Date end_of(const std::string& month);  // its last day
std::string term_begin(const std::string& month);  // the first month of the term in which it lies

}  // namespace luoshi::reporting
