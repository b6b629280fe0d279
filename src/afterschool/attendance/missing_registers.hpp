// Sessions that have begun and have no register: without one nobody is watched over.
#pragma once
#include "afterschool/attendance/shared.hpp"

namespace luoshi::afterschool::attendance {

// Once the minutes of attendance.register_alarm_minutes have gone since the beginning, the session's teacher is told, and after as many again the
// head on duty; each once. The rule fixes the first step, the second is ours. Nothing where no rule is set, and where nobody sits in the session. Answers
// how many steps were new.
Result<int> raise_register_alarms(Work& work, const org::BodyLine& school, Date day);

}  // namespace luoshi::afterschool::attendance
