#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "afterschool/attendance/messages.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/register.hpp"

namespace luoshi::afterschool::attendance {

Result<int> raise_absence_alarms(Work& work, const SessionAt& at, const RollHead& roll) {
    const auto& s = at.session;
    const auto marks = roll.unpacked();
    if (std::ranges::find(marks, Mark::absent) == marks.end()) return 0;
    // The parameter may be set for a stage; a course may span both: the first pupil's grade decides like the school's
    // younger ones.
    const int grade = at.course.grades.empty() ? 1 : at.course.grades.front();
    const auto minutes =
        rules::held_number(work, "attendance.absence_alarm_minutes", asked_of(at.school_path, s.date, grade));
    std::optional<Instant> due;
    if (minutes) due = s.starts_at().plus(std::chrono::minutes{*minutes});
    // A pupil who is only late is not reported before the minutes are over; without a rule there is no reason to wait.
    if (due && work.now() < *due) return 0;
    std::set<PupilId> explained;
    for (const auto& id : work.all<PupilId>(queries::pupils_on_leave, s.county, s.id)) explained.insert(id);
    for (const auto& id : work.all<PupilId>(queries::alarmed_pupils, s.county, s.id)) explained.insert(id);
    const auto pupils = roll.pupils();
    int raised = 0;
    for (std::size_t i = 0; i < pupils.size(); ++i) {
        if (marks[i] != Mark::absent || explained.contains(pupils[i])) continue;
        const auto pupil = pupils::find_pupil(work, pupils[i]);
        if (!pupil || pupil->state == pupils::PupilState::suspended) continue;  // who is off school is not expected
        work.run(queries::insert_alarm, s.county, s.id, pupil->id, work.now(), due);
        const Notice notice{
            .about = fmt::format("attendance.absence/{}/{}", s.id.to_string(), pupil->id.to_string()),
            .kind = "attendance.absence",
            .subject = "课后服务缺席提醒",
            .text =
                fmt::format("{}（{}）今天 {} 的课后服务“{}”没有到课，也没有请假。请尽快与班主任联系，确认孩子在哪里。",
                            pupil->name, pupil->class_name, s.starts.to_string(), at.course.name)};
        TRY_DO(tell_guardians(work, *pupil, notice));
        TRY_DO(tell_class_teacher(work, *pupil, notice));
        work.emit("attendance.absence", json::value{{"county", s.county},
                                                    {"school", s.school.to_string()},
                                                    {"session", s.id.to_string()},
                                                    {"pupil", pupil->id.to_string()}});
        work.record("attendance.absence_alarm", "pupil", pupil->id.to_string(),
                    json::value{{"session", s.id.to_string()}});
        ++raised;
    }
    return raised;
}

}  // namespace luoshi::afterschool::attendance
