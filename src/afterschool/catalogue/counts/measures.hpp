// Declared once, added to where the rows change.
#pragma once
#include "afterschool/catalogue/counts/api.hpp"

namespace luoshi::afterschool::catalogue::counts {

inline constexpr tally::Measure schools_offering{"catalogue.schools_offering", "公布了课后服务方案的学校", "schools with a published plan", "所", tally::Moment::term};
inline constexpr tally::Measure own_teachers{"catalogue.own_teachers", "登记在岗的本校教师", "own teachers registered and active", "人", tally::Moment::lasting};
inline constexpr tally::Measure outside_persons{"catalogue.outside_persons", "经审查在册的校外人员", "vetted outside persons, active", "人", tally::Moment::lasting};

}  // namespace luoshi::afterschool::catalogue::counts
