#include "afterschool/attendance/watch.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "afterschool/attendance/incidents.hpp"
#include "afterschool/attendance/jobs.hpp"
#include "afterschool/attendance/leave.hpp"
#include "afterschool/attendance/messages.hpp"
#include "afterschool/attendance/missing_registers.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/register.hpp"

namespace luoshi::afterschool::attendance {
namespace {

TimeOfDay time_of_day(Instant at) { return TimeOfDay::parse(clock_time(at)).value(); }

bool was_there(Mark mark) { return mark == Mark::present || mark == Mark::late || mark == Mark::left_early; }

MailWords words_of(const Waiting& child) {
    const auto when = clock_time(child.ended_at);
    switch (child.why) {
        case WaitingWhy::not_collected:
            return {"课后服务结束，孩子还没有接走", "Luoshi: a child was not collected",
                    fmt::format("课后服务已于 {} 结束，有孩子还没有接走。请登录系统，在“当日情况”中查看。\n", when),
                    fmt::format("The service ended at {} and a child has not been collected. Sign in and look at the day.\n", when)};
        case WaitingWhy::left_early:
            return {"孩子早退，没有交接记录", "Luoshi: a child left early, with whom is not on record",
                    fmt::format("有孩子于 {} 早退，没有交接记录。请登录系统，在“当日情况”中查看。\n", when),
                    fmt::format("A child left early at {} and no hand-over is on record. Sign in and look at the day.\n", when)};
        case WaitingWhy::no_register:
            return {"课后服务结束，没有点名，也没有交接记录", "Luoshi: a session ended without a register",
                    fmt::format("{} 结束的课后服务没有点名，有孩子也没有交接记录。请登录系统，在“当日情况”中查看。\n", when),
                    fmt::format("A session that ended at {} has no register, and a child no hand-over. Sign in and look at the day.\n", when)};
    }
    return {};
}

std::string text_of(const Waiting& child, const pupils::PupilLine& pupil) {
    const auto who = fmt::format("{}（{}）", pupil.name, pupil.class_name);
    const auto when = clock_time(child.ended_at);
    switch (child.why) {
        case WaitingWhy::not_collected:
            return fmt::format("{}的课后服务已于 {} 结束，还没有人接走，孩子在学校等候。请尽快来接，或与学校联系。", who, when);
        case WaitingWhy::left_early:
            return fmt::format("{}于 {} 从课后服务早退，学校没有和谁离校的记录。请确认孩子在哪里，并与学校联系。", who, when);
        case WaitingWhy::no_register:
            return fmt::format("{}的课后服务已于 {} 结束，老师没有点名，也没有交接记录。请确认孩子在哪里，并与学校联系。", who, when);
    }
    return {};
}

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
        const auto words = words_of(child);
        const Notice notice{
            .about = fmt::format("attendance.not_collected/{}/{}/{}", child.pupil.to_string(), day.to_string(), rung),
            .kind = "attendance.not_collected",
            .subject = words.subject,
            .text = text_of(child, *pupil),
            .mail = words};
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
        auto all = timetable::counties_with_sessions(work, work.today(), time_of_day(work.now()));
        for (auto& county : work.all<std::string>(queries::counties_with_due_incidents, work.now())) {
            if (std::ranges::find(all, county) == all.end()) all.push_back(std::move(county));
        }
        return all;
    });
    for (const auto& county : *counties) {
        auto context = job.context();
        context.county = county;
        TRY_DO(storage::write(job.storage, context, [](Work& work) { return watch_county(work); }));
    }
    return Nothing{};
}

std::optional<SessionId> session_in(const json::value& payload, std::string_view name) {
    const auto* members = payload.if_object();
    const auto* text = members == nullptr ? nullptr : members->if_contains(name);
    return text != nullptr && text->is_string() ? SessionId::parse(std::string_view(text->get_string())) : std::nullopt;
}

Problem no_session_named() { return {Code::invalid, "bad-payload", "事件内容不完整", "the event names no session"}; }

Result<Nothing> hear_cancelled(Work& work, const json::value& payload) {
    const auto id = session_in(payload, "session");
    if (!id) return no_session_named();
    const auto at = find_session_at(work, *id);
    if (at && at->session.state == timetable::SessionState::cancelled) stop_register(work, *at);
    return Nothing{};
}

// It may have been moved into the days of somebody's leave.
Result<Nothing> hear_changed(Work& work, const json::value& payload) {
    const auto id = session_in(payload, "session");
    if (!id) return no_session_named();
    if (const auto session = timetable::find_session(work, *id)) cover_by_leave(work, *session);
    return Nothing{};
}

Result<Nothing> hear_added(Work& work, const json::value& payload) {
    const auto* members = payload.if_object();
    const auto* added = members == nullptr ? nullptr : members->if_contains("sessions");
    if (added == nullptr || !added->is_array()) return no_session_named();
    for (const auto& one : added->get_array()) {
        const auto id = one.is_string() ? SessionId::parse(std::string_view(one.get_string())) : std::nullopt;
        const auto session = id ? timetable::find_session(work, *id) : std::nullopt;
        if (session) cover_by_leave(work, *session);
    }
    return Nothing{};
}

// Settled by a make-up, that is a new session; by a refund, there is none.
Result<Nothing> hear_settled(Work& work, const json::value& payload) {
    const auto made = session_in(payload, "makes_up_by");
    const auto session = made ? timetable::find_session(work, *made) : std::nullopt;
    if (session) cover_by_leave(work, *session);
    return Nothing{};
}

}  // namespace

namespace {

// When somebody who left early left, where the teacher wrote it down; the end of the session otherwise, and never later.
Instant left_early_at(const RollHead& roll, std::size_t place, const timetable::Session& session) {
    for (const auto& time : roll.times) {
        if (time.place != static_cast<std::int64_t>(place)) continue;
        const auto at = Instant::parse(session.date.to_string() + "T" + time.at + ":00+08:00");
        if (at && *at < session.ends_at()) return *at;
    }
    return session.ends_at();
}

// A day's children: who must still be followed, by the last session in which each was, and who sits in one that is not over.
struct DayOfChildren {
    std::map<PupilId, Waiting> last;
    std::set<PupilId> later;

    void add(const Waiting& waiting, Instant now) {
        if (waiting.ended_at > now) {
            later.insert(waiting.pupil);
            return;
        }
        auto& known = last[waiting.pupil];
        if (known.ended_at <= waiting.ended_at) known = waiting;
    }
};

void add_register(DayOfChildren& day, const timetable::Session& session, const RollHead& roll, Instant now) {
    const auto pupils = roll.pupils();
    const auto marks = roll.unpacked();
    for (std::size_t i = 0; i < pupils.size(); ++i) {
        if (!was_there(marks[i])) continue;
        const bool early = marks[i] == Mark::left_early;
        day.add({pupils[i], session.id, session.school, early ? left_early_at(roll, i, session) : session.ends_at(),
                 early ? WaitingWhy::left_early : WaitingWhy::not_collected},
                now);
    }
}

// Nobody knows who of them was there, so all are followed but those on leave and those off school.
void add_roster(Work& work, DayOfChildren& day, const timetable::Session& session) {
    const auto on_leave = work.all<PupilId>(queries::pupils_on_leave, session.county, session.id);
    for (const auto& line : timetable::roster_of(work, session)) {
        if (line.off_school || std::ranges::find(on_leave, line.pupil) != on_leave.end()) continue;
        day.add({line.pupil, session.id, session.school, session.ends_at(), WaitingWhy::no_register}, work.now());
    }
}

}  // namespace

std::vector<Waiting> uncollected(Work& work, std::string_view county, BodyId school, Date day) {
    std::set<PupilId> gone;
    work.each(
        queries::left_on_day, [&](const storage::Row& row) { gone.insert(row.get<PupilId>(0)); }, county, school, day);
    std::map<SessionId, RollHead> rolls;
    for (auto& roll : rolls_of_day(work, county, school, day)) rolls.emplace(roll.session, std::move(roll));
    DayOfChildren children;
    std::vector<timetable::Session> to_come;  // without a register yet
    for (auto& session : timetable::sessions_on(work, county, school, day)) {
        if (session.state == timetable::SessionState::cancelled) continue;
        const auto found = rolls.find(session.id);
        if (found != rolls.end()) add_register(children, session, found->second, work.now());
        else if (session.ends_at() <= work.now()) add_roster(work, children, session);
        else to_come.push_back(std::move(session));
    }
    if (children.last.empty()) return {};  // before the first session ends nobody's roster need be read
    for (const auto& session : to_come) add_roster(work, children, session);
    std::vector<Waiting> found;
    for (const auto& [pupil, waiting] : children.last) {
        if (!gone.contains(pupil) && !children.later.contains(pupil)) found.push_back(waiting);
    }
    return found;
}

Result<int> watch_county(Work& work) {
    TRY(int steps, escalate_incidents(work));
    const auto today = work.today();
    std::set<BodyId> schools;
    for (const auto& school : timetable::schools_with_sessions(work, work.county(), today, time_of_day(work.now()))) schools.insert(school);
    for (const auto& roll : work.all<RollHead>(queries::roll_calls_of_county_day, work.county(), today)) {
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
        TRY(const int missing, raise_register_alarms(work, *body, today));
        steps += missing;
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
    runner.subscribe("timetable.session_changed", &hear_changed);
    runner.subscribe("timetable.session_settled", &hear_settled);
    runner.subscribe("timetable.sessions_added", &hear_added);
}

}  // namespace luoshi::afterschool::attendance
