// What of a frozen report may be published, and which small numbers are left out. Pure.
//
// What always holds: of people nothing between 1 and threshold - 1 is published, neither as a count nor as what is missing to the whole; and what was left
// out cannot be reckoned from the sum above and the rows beside it.
#pragma once
#include <string_view>
#include <vector>

#include "reporting/frozen.hpp"
#include "reporting/views.hpp"

namespace luoshi::reporting {

inline constexpr std::int64_t threshold_usual = 10;
inline constexpr std::int64_t threshold_least = 5;

// Exemptions are never offered: in a small school they name a family's need.
std::vector<std::string> offered_indicators();
bool is_offered(std::string_view indicator);

struct Suppressed {
    std::vector<OpenRow> rows;
    std::int64_t hidden = 0;  // rows of which something was left out
};
// The first row is the body itself, the others what lies below it.
Suppressed suppress(const FrozenContent& content, const std::vector<std::string>& indicators, std::int64_t threshold);

std::vector<OpenField> open_fields(const std::vector<std::string>& indicators);

}  // namespace luoshi::reporting
