// Declared once, added to where the rows change.
#pragma once
#include "afterschool/attendance/counts/api.hpp"

namespace luoshi::afterschool::attendance::counts {

inline constexpr tally::Measure due{"attendance.due", "应到人次", "pupil-sessions due", "人次", tally::Moment::flow};
inline constexpr tally::Measure present{"attendance.present", "实到人次（含迟到、早退）", "pupil-sessions attended, late and left early included", "人次", tally::Moment::flow};

}  // namespace luoshi::afterschool::attendance::counts
