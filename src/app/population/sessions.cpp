#include "app/population/sessions.hpp"

#include <algorithm>
#include <map>

#include "afterschool/attendance/bulk.hpp"
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

// Nobody joins or leaves a course while the term is made, so a course has one roster on all days that follow one weekday.
class Rosters {
 public:
    const std::vector<pupils::PupilId>& of(Work& work, const timetable::Session& session) {
        const auto [found, is_new] = known_.try_emplace({session.course, session.pattern_weekday});
        if (is_new) {
            for (const auto& line : enrolment::roster_of(work, session.county, session.course, session.date, session.pattern_weekday)) found->second.push_back(line.pupil);
        }
        return found->second;
    }

 private:
    std::map<std::pair<catalogue::CourseId, int>, std::vector<pupils::PupilId>> known_;
};

attendance::BulkRegister register_of(Dice& dice, const timetable::Session& session, const std::vector<pupils::PupilId>& pupils) {
    const auto taken_at = session.starts_at().plus(std::chrono::minutes{6});
    attendance::BulkRegister taken{session, attendance::SubmissionId::make(taken_at, dice), pupils, {}, {}, taken_at,
                                   session.ends_at().plus(std::chrono::minutes{5})};
    for (std::size_t place = 0; place < pupils.size(); ++place) {
        const auto mark = some_mark(dice);
        taken.marks.push_back(mark);
        const int minute = mark == attendance::Mark::late         ? session.starts.minutes() + 6
                           : mark == attendance::Mark::left_early ? session.ends.minutes() - 10
                                                                  : -1;
        if (const auto at = TimeOfDay::from_minutes(minute)) taken.times.push_back({static_cast<std::int64_t>(place), at->to_string()});
    }
    return taken;
}

// All registers of a day as the school's teachers handed them in, one act after the last session.
Result<std::int64_t> take_day(Desk& desk, const MadeSchool& school, Date day, const std::vector<timetable::Session>& sessions, Rosters& rosters) {
    Instant over;
    for (const auto& session : sessions) over = std::max(over, session.ends_at());
    const auto step = "registers " + day.to_string();
    return desk.as("样例·任课教师", over.plus(std::chrono::minutes{5}), step, [&](Work& work) -> Result<std::int64_t> {
        Dice dice(mixed(desk.seed(), step));
        std::vector<attendance::BulkRegister> taken;
        for (const auto& session : sessions) {
            const auto& pupils = rosters.of(work, session);
            if (!pupils.empty() && session.taught_by()) taken.push_back(register_of(dice, session, pupils));
        }
        TRY_DO(attendance::insert_registers(work, taken));
        const auto count = static_cast<std::int64_t>(taken.size());
        work.record("sample.generate", "body", school.body.to_string(), {{"registers", count}});
        return count;
    });
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
    Rosters rosters;
    const auto last = std::min(until.plus_days(-1), term.last);
    for (auto day = last; days > 0 && day >= term.first; day = day.plus_days(-1)) {
        TRY(const std::vector<timetable::Session> sessions, desk.look(hour_of(day, 8), [&](Work& work) -> Result<std::vector<timetable::Session>> {
            return timetable::sessions_on(work, desk.county(), school.body, day);
        }));
        if (sessions.empty()) continue;
        --days;
        TRY(const std::int64_t taken, take_day(desk, school, day, sessions, rosters));
        registers += taken;
    }
    return registers;
}

}  // namespace luoshi::app
