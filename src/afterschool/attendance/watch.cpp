#include "afterschool/attendance/watch.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "afterschool/attendance/incidents.hpp"
#include "afterschool/attendance/jobs.hpp"
#include "afterschool/attendance/messages.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/register.hpp"

namespace luoshi::afterschool::attendance {
namespace {

bool was_there(Mark mark) { return mark == Mark::present || mark == Mark::late; }

// One third, two thirds and the whole of handover.escalation_minutes after the end: first those who are nearest to the
// child. The rule fixes when the head on duty must know; the steps before it are ours.
Result<int> climb(Work& work, const Waiting& child, std::int64_t minutes) {
    const auto pupil = pupils::find_pupil(work, child.pupil);
    if (!pupil) return 0;
    int climbed = 0;
    for (std::int64_t rung = 1; rung <= 3; ++rung) {
        const auto due = child.ended_at.plus(std::chrono::minutes{minutes * rung / 3});
        if (work.now() < due) break;
        const auto day = child.ended_at.date();
        if (work.one<std::int64_t>(queries::rung_of, work.county(), child.pupil, day, rung)) continue;
        work.run(queries::insert_rung, work.county(), child.pupil, day, rung, child.session, child.school, due,
                 work.now());
        const Notice notice{
            .about = fmt::format("attendance.not_collected/{}/{}/{}", child.pupil.to_string(), day.to_string(), rung),
            .kind = "attendance.not_collected",
            .subject = "课后服务结束，孩子还没有接走",
            .text =
                fmt::format("{}（{}）的课后服务已于 {} 结束，还没有人接走，孩子在学校等候。请尽快来接，或与学校联系。",
                            pupil->name, pupil->class_name, clock_time(child.ended_at))};
        if (rung == 1) TRY_DO(tell_guardians(work, *pupil, notice));
        if (rung == 2) TRY_DO(tell_class_teacher(work, *pupil, notice));
        if (rung == 3) TRY_DO(tell_school(work, child.school, notice));
        work.record("attendance.not_collected", "pupil", child.pupil.to_string(), json::value{{"rung", rung}});
        work.emit("attendance.not_collected", json::value{{"county", work.county()},
                                                          {"school", child.school.to_string()},
                                                          {"pupil", child.pupil.to_string()},
                                                          {"date", day.to_string()},
                                                          {"rung", rung}});
        ++climbed;
    }
    return climbed;
}

Result<Nothing> watch(const jobs::JobWork& job) {
    const auto counties = job.read([](Work& work) -> Result<std::vector<std::string>> {
        return work.all<std::string>(queries::counties_to_watch, work.today(), work.now());
    });
    for (const auto& county : *counties) {
        auto context = job.context();
        context.county = county;
        TRY_DO(storage::write(job.storage, context, [](Work& work) { return watch_county(work); }));
    }
    return Nothing{};
}

Result<Nothing> hear_cancelled(Work& work, const json::value& payload) {
    const auto* members = payload.if_object();
    const auto* text = members == nullptr ? nullptr : members->if_contains("session");
    const auto id =
        text != nullptr && text->is_string() ? SessionId::parse(std::string_view(text->get_string())) : std::nullopt;
    if (!id) return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event names no session"};
    const auto at = find_session_at(work, *id);
    if (at && at->session.state == timetable::SessionState::cancelled) stop_register(work, *at);
    return Nothing{};
}

}  // namespace

std::vector<Waiting> uncollected(Work& work, std::string_view county, BodyId school, Date day) {
    std::set<PupilId> gone;
    work.each(
        queries::left_on_day, [&](const storage::Row& row) { gone.insert(row.get<PupilId>(0)); }, county, school, day);
    std::map<SessionId, RollHead> rolls;
    for (auto& roll : rolls_of_day(work, county, school, day)) rolls.emplace(roll.session, std::move(roll));
    std::map<PupilId, Waiting> last;
    std::set<PupilId> later;  // sit in a session that has not ended
    for (const auto& session : timetable::sessions_on(work, county, school, day)) {
        if (session.state == timetable::SessionState::cancelled) continue;
        const auto found = rolls.find(session.id);
        const bool ended = session.ends_at() <= work.now();
        if (found == rolls.end()) {
            if (!ended) {
                for (const auto& line : enrolment::roster_of(work, county, session.course, day))
                    later.insert(line.pupil);
            }
            continue;
        }
        const auto pupils = found->second.pupils();
        const auto marks = found->second.unpacked();
        for (std::size_t i = 0; i < pupils.size(); ++i) {
            if (!was_there(marks[i])) continue;  // who left early was let go by the teacher of that session
            if (!ended) {
                later.insert(pupils[i]);
                continue;
            }
            auto& waiting = last[pupils[i]];
            if (waiting.ended_at <= session.ends_at()) waiting = {pupils[i], session.id, school, session.ends_at()};
        }
    }
    std::vector<Waiting> found;
    for (const auto& [pupil, waiting] : last) {
        if (!gone.contains(pupil) && !later.contains(pupil)) found.push_back(waiting);
    }
    return found;
}

Result<int> watch_county(Work& work) {
    TRY(int steps, escalate_incidents(work));
    const auto today = work.today();
    std::set<BodyId> schools;
    for (const auto& roll : work.all<RollHead>(queries::roll_calls_of_county_day, work.county(), today)) {
        schools.insert(roll.school);
        const auto marks = roll.unpacked();
        if (std::ranges::find(marks, Mark::absent) == marks.end()) continue;
        if (const auto at = find_session_at(work, roll.session)) {
            TRY(const int raised, raise_absence_alarms(work, *at, roll));
            steps += raised;
        }
    }
    for (const auto& school : schools) {
        const auto body = org::find_body(work, school);
        if (!body) continue;
        for (const auto& child : uncollected(work, work.county(), school, today)) {
            const auto pupil = pupils::find_pupil(work, child.pupil);
            // Without a rule there is no ladder; the desk shows the child as waiting all the same.
            const auto minutes = rules::held_number(work, "handover.escalation_minutes",
                                                    asked_of(body->path, today, pupil ? pupil->grade : 1));
            if (!minutes) continue;
            TRY(const int climbed, climb(work, child, *minutes));
            steps += climbed;
        }
    }
    return steps;
}

void add_jobs(jobs::Runner& runner) {
    runner.repeat("attendance.watch", std::chrono::minutes{1},
                  [](const jobs::JobWork& job, const json::value&) { return watch(job); });
    runner.subscribe("timetable.session_cancelled", &hear_cancelled);
}

}  // namespace luoshi::afterschool::attendance
