#include "afterschool/attendance/api.hpp"

#include <map>

#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/shared.hpp"

namespace luoshi::afterschool::attendance {

std::vector<ClosedMark> closed_marks(Work& work, std::string_view county, CourseId course, Date from, Date to) {
    std::map<std::pair<SessionId, PupilId>, std::optional<bool>> leaves;
    work.each(
        queries::leaves_of_course,
        [&](const storage::Row& row) {
            const auto in_time = row.get<std::optional<bool>>(2);
            const auto [kept, is_first] = leaves.try_emplace({row.get<SessionId>(0), row.get<PupilId>(1)}, in_time);
            if (!is_first) kept->second = better_leave(kept->second, in_time);
        },
        county, course, from, to);
    std::vector<ClosedMark> all;
    for (const auto& roll : work.all<RollHead>(queries::closed_roll_calls, county, course, from, to)) {
        const auto pupils = roll.pupils();
        const auto marks = roll.unpacked();
        for (std::size_t i = 0; i < pupils.size(); ++i) {
            const auto leave = leaves.find({roll.session, pupils[i]});
            all.push_back(
                {roll.session, roll.date, pupils[i], marks[i], leave == leaves.end() ? std::nullopt : leave->second});
        }
    }
    return all;
}

}  // namespace luoshi::afterschool::attendance
