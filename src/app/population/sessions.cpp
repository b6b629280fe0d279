#include "app/population/sessions.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "afterschool/attendance/use_cases.hpp"
#include "afterschool/timetable/api.hpp"
#include "afterschool/timetable/use_cases.hpp"

namespace luoshi::app {

namespace attendance = afterschool::attendance;
namespace timetable = afterschool::timetable;

namespace {

// Mostly present: of a hundred pupils about ninety-two are, three late, three left early, two away.
attendance::Mark some_mark(Dice& dice) {
    const int n = dice.below(256);
    return n < 236 ? attendance::Mark::present : n < 243 ? attendance::Mark::late : n < 250 ? attendance::Mark::left_early : attendance::Mark::absent;
}

Result<Nothing> hand_in(Work& work, Dice& dice, const timetable::Session& session, const std::vector<enrolment::RosterLine>& roster) {
    attendance::HandInRegister command{session.id, work.new_id<attendance::SubmissionId>(), 0, {}, work.now(), {}};
    for (const auto& line : roster) {
        const auto mark = some_mark(dice);
        const int minute = mark == attendance::Mark::late         ? session.starts.minutes() + 6
                           : mark == attendance::Mark::left_early ? session.ends.minutes() - 10
                                                                  : -1;
        const auto at = TimeOfDay::from_minutes(minute);
        command.marks.push_back({line.pupil, mark, at ? std::optional(at->to_string()) : std::nullopt});
    }
    TRY_DO(attendance::hand_in_register(work, command));
    return Nothing{};
}

// Everything that begins at one time on one day.
struct Together {
    Date day;
    std::string name;
    std::vector<timetable::Session> sessions;
};

std::vector<Together> by_start(const std::vector<timetable::Session>& sessions) {
    std::vector<Together> groups;
    for (const auto& session : sessions) {
        const auto name = session.starts.to_string();
        const auto group = std::ranges::find(groups, name, &Together::name);
        if (group != groups.end()) group->sessions.push_back(session);
        else groups.push_back({session.date, name, {session}});
    }
    return groups;
}

Result<std::int64_t> take_together(Desk& desk, const Together& group) {
    const auto begins = group.sessions.front().starts_at().plus(std::chrono::minutes{6});
    const auto step = group.day.to_string() + " " + group.name;
    TRY(const std::vector<timetable::SessionId> taken, desk.as("样例·任课教师", begins, "register " + step, [&](Work& work) -> Result<std::vector<timetable::SessionId>> {
        Dice dice(mixed(desk.seed(), step));
        std::vector<timetable::SessionId> done;
        for (const auto& session : group.sessions) {
            const auto roster = enrolment::roster_of(work, session.county, session.course, session.date);
            if (roster.empty()) continue;
            TRY_DO(hand_in(work, dice, session, roster));
            done.push_back(session.id);
        }
        work.record("sample.generate", "body", group.sessions.front().school.to_string());
        return done;
    }));
    Instant ends;
    for (const auto& session : group.sessions) ends = std::max(ends, session.ends_at());
    TRY_DO(desk.as("样例·任课教师", ends.plus(std::chrono::minutes{5}), "close " + step, [&](Work& work) -> Result<Nothing> {
        for (const auto id : taken) TRY_DO(attendance::close_register(work, {id, {}}));
        work.record("sample.generate", "body", group.sessions.front().school.to_string());
        return Nothing{};
    }));
    return static_cast<std::int64_t>(taken.size());
}

}  // namespace

Result<std::int64_t> make_sessions(Desk& desk, const MadePlan& plan, const TermDays& term) {
    const auto morning = hour_of(term.first.plus_days(-2), 9);
    TRY(const timetable::MadeTimetable made, desk.as("样例·教务员", morning, "timetable", [&](Work& work) { return timetable::make_timetable(work, {plan.id, {}, {}}); }));
    TRY_DO(desk.as("样例·校长", morning.plus(std::chrono::hours{2}), "publish timetable", [&](Work& work) {
        return timetable::publish_timetable(work, {plan.id, "样例：个别日期全校统一放学", {}, {made.version}});
    }));
    return made.added;
}

Result<std::int64_t> take_registers(Desk& desk, const MadeSchool& school, const TermDays& term, Date until, int days) {
    std::int64_t registers = 0;
    const auto last = std::min(until.plus_days(-1), term.last);
    for (auto day = last; days > 0 && day >= term.first; day = day.plus_days(-1)) {
        TRY(const std::vector<timetable::Session> sessions, desk.look(hour_of(day, 8), [&](Work& work) -> Result<std::vector<timetable::Session>> {
            return timetable::sessions_on(work, desk.county(), school.body, day);
        }));
        if (sessions.empty()) continue;
        --days;
        for (const auto& group : by_start(sessions)) {
            TRY(const std::int64_t taken, take_together(desk, group));
            registers += taken;
        }
    }
    return registers;
}

}  // namespace luoshi::app
