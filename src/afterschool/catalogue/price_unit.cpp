#include "afterschool/catalogue/price_unit.hpp"

#include <algorithm>

#include "rules/api.hpp"
#include "tally/api.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

// The only rule set that prices the base service by the day: a test of fees/reckoning, where rule sets are spelt out, holds the two together.
constexpr std::string_view amount_of_a_day = "by_day_amount";

}  // namespace

bool base_by_day(Work& work, const PlanHead& head) {
    const auto last = tally::last_day_of({head.school_year, head.term});
    const auto rule = rules::held_word(work, "refund.rule_set", {.path = head.path, .on = std::min(work.today(), last), .tier = head.tier});
    return rule && *rule == amount_of_a_day;
}

}  // namespace luoshi::afterschool::catalogue
