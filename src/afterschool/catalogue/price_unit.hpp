// What the price of a course is the price of: a lesson; of the base service a day, where the county's refund rule is a fixed amount for each real day
// (decision 23). As the fee notice will say it, which decides at last.
#pragma once
#include "afterschool/catalogue/store.hpp"

namespace luoshi::afterschool::catalogue {

// By the rule of today, or of the term's last day once that is over; false where no rule is set or candidates are in conflict.
bool base_by_day(Work& work, const PlanHead& head);

}  // namespace luoshi::afterschool::catalogue
