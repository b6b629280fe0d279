// What the use cases of a plan's end share with the daily job.
#pragma once
#include "afterschool/catalogue/store.hpp"

namespace luoshi::afterschool::catalogue {

Result<Nothing> end_head(Work& work, const PlanHead& head, const std::string& reason);

}  // namespace luoshi::afterschool::catalogue
