// Spending outside the list or above a ceiling: the school asks, the county decides.
#pragma once
#include <vector>

#include "fees/pay/limits.hpp"

namespace luoshi::fees::pay {

std::vector<OverrunRow> requests_of(Work& work, const SchoolAt& school);  // the latest first

}  // namespace luoshi::fees::pay
