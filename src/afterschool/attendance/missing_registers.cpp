#include "afterschool/attendance/missing_registers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "afterschool/attendance/messages.hpp"
#include "afterschool/attendance/queries.hpp"

namespace luoshi::afterschool::attendance {
namespace {

using Alarm = std::pair<SessionId, std::int64_t>;

std::set<Alarm> alarms_of(Work& work, std::string_view county, BodyId school, Date day) {
    std::set<Alarm> alarms;
    work.each(
        queries::register_alarms_of_day,
        [&](const storage::Row& row) { alarms.emplace(row.get<SessionId>(0), row.get<std::int64_t>(1)); }, county, school,
        day);
    return alarms;
}

Result<Nothing> tell(Work& work, const SessionAt& at, std::int64_t rung) {
    const auto& s = at.session;
    const auto place = at.room_name.empty() ? s.starts.to_string() : s.starts.to_string() + "，" + at.room_name;
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(work.now() - s.starts_at()).count();
    const auto about = fmt::format("attendance.register_missing/{}/{}", s.id.to_string(), rung);
    const MailWords words{
        "课后服务还没有点名", "Luoshi: a register is missing",
        fmt::format("“{}”（{}）开始已 {} 分钟，还没有点名。请马上点名；孩子已经离开的，请确认去向。\n", at.course.name, place, minutes),
        fmt::format("\"{}\" ({}) began {} minutes ago and has no register. Take it now; if the children have left, find out where they are.\n",
                    at.course.name, s.starts.to_string(), minutes)};
    const Notice notice{about, "attendance.register_missing", words.subject, words.text, words};
    // Whom nobody can reach is told to the head on duty at once.
    if (rung == 1 && at.teacher_account) return tell_teacher(work, *at.teacher_account, notice);
    return tell_school(work, s.school, notice);
}

}  // namespace

Result<int> raise_register_alarms(Work& work, const org::BodyLine& school, Date day) {
    std::set<SessionId> taken;
    for (const auto& roll : rolls_of_day(work, school.county, school.id, day)) taken.insert(roll.session);
    const auto alarms = alarms_of(work, school.county, school.id, day);
    std::map<org::Stage, std::optional<std::int64_t>> known;  // may differ by stage
    const auto minutes_of = [&](int grade) {
        const auto found = known.find(stage_of(grade));
        if (found != known.end()) return found->second;
        auto& minutes = known[stage_of(grade)];
        if (const auto held = rules::held_number(work, "attendance.register_alarm_minutes", asked_of(school.path, day, grade)))
            minutes = *held;
        return minutes;
    };
    int raised = 0;
    for (auto& session : timetable::sessions_on(work, school.county, school.id, day)) {
        if (session.state == timetable::SessionState::cancelled || taken.contains(session.id) ||
            session.starts_at() > work.now() || alarms.contains(Alarm{session.id, 2}))
            continue;
        const auto at = session_at(work, std::move(session));
        const auto& s = at.session;
        const auto minutes = minutes_of(at.course.grades.empty() ? 1 : at.course.grades.front());
        if (!minutes || work.now() < s.starts_at().plus(std::chrono::minutes{*minutes})) continue;
        // Where nobody is expected there is no register to miss.
        if (expected_in(work, s) == 0) continue;
        for (std::int64_t rung = 1; rung <= 2; ++rung) {
            const auto due = s.starts_at().plus(std::chrono::minutes{*minutes * rung});
            if (work.now() < due) break;
            if (alarms.contains(Alarm{s.id, rung})) continue;
            work.run(queries::insert_register_alarm, s.county, s.id, rung, s.school, day, due, work.now());
            TRY_DO(tell(work, at, rung));
            work.record("attendance.register_missing", "session", s.id.to_string(), json::value{{"rung", rung}});
            work.emit("attendance.register_missing", json::value{{"county", s.county},
                                                                 {"school", s.school.to_string()},
                                                                 {"session", s.id.to_string()},
                                                                 {"rung", rung}});
            ++raised;
        }
    }
    return raised;
}

}  // namespace luoshi::afterschool::attendance
