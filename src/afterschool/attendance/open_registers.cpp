#include "afterschool/attendance/open_registers.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "afterschool/attendance/permissions.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/shared.hpp"
#include "afterschool/attendance/use_cases.hpp"

namespace luoshi::afterschool::attendance {
namespace {

constexpr int most = 60;        // of a list; the next ones come up when these are ended
constexpr int most_asked = 12;  // sessions without a register of whom it is asked who sits in them: the home page counts them too

// Which of the sessions have a register. None of them is held or stopped, so theirs is confirmed and not closed.
std::set<SessionId> taken_of(Work& work, const std::vector<timetable::Session>& sessions) {
    std::map<std::string, std::vector<std::string>> by_county;
    for (const auto& s : sessions) by_county[s.county].push_back(s.id.to_string());
    std::set<SessionId> taken;
    for (const auto& [county, ids] : by_county) {
        for (const auto& id : work.all<SessionId>(queries::registers_taken, county, key_set(ids))) taken.insert(id);
    }
    return taken;
}

// Names are asked once for each course and each person, not for each session.
class Names {
 public:
    explicit Names(Work& work) : work_(work) {}

    const std::string& course(CourseId id) {
        const auto known = courses_.find(id);
        if (known != courses_.end()) return known->second;
        const auto line = catalogue::find_course(work_, id);
        return courses_.emplace(id, line ? line->name : std::string()).first->second;
    }
    std::string teacher(const timetable::Session& session) {
        const auto id = session.taught_by();
        if (!id) return {};
        const auto known = teachers_.find(*id);
        if (known != teachers_.end()) return known->second;
        const auto line = catalogue::find_teacher(work_, session.county, *id);
        return teachers_.emplace(*id, line ? line->name : std::string()).first->second;
    }

 private:
    Work& work_;
    std::map<CourseId, std::string> courses_;
    std::map<catalogue::TeacherId, std::string> teachers_;
};

OpenRegister row_of(Names& names, const timetable::Session& s, bool taken) {
    OpenRegister row;
    row.session = s.id;
    row.date = s.date;
    row.starts = s.starts.to_string();
    row.ends = s.ends.to_string();
    row.course = names.course(s.course);
    row.teacher = names.teacher(s);
    row.state = taken ? RollState::confirmed : RollState::missing;
    return row;
}

// The schools in which the actor may take registers.
class OwnSchools {
 public:
    explicit OwnSchools(Work& work) : work_(work) {}
    bool may_take_in(BodyId school) {
        const auto known = schools_.find(school);
        if (known != schools_.end()) return known->second;
        const auto body = org::find_body(work_, school);
        return schools_.emplace(school, body && work_.actor().may(permissions::take, body->path)).first->second;
    }

 private:
    Work& work_;
    std::map<BodyId, bool> schools_;
};

struct Left {
    timetable::Session session;
    bool taken = false;
};

// The actor's, the oldest first. A course fills up: where nobody sat on a day, nobody sat on that weekday before, and it is not asked again.
std::vector<Left> open_to_teacher(Work& work) {
    const auto& account = work.actor().account;
    if (!account) return {};
    OwnSchools schools(work);
    auto sessions = timetable::sessions_left_to(work, *account, work.today(), most);
    std::erase_if(sessions, [&](const timetable::Session& s) { return !schools.may_take_in(s.school); });
    const auto taken = taken_of(work, sessions);
    std::set<std::pair<CourseId, int>> nobody;
    int asked = 0;
    std::vector<Left> open;
    for (auto& s : sessions) {
        if (taken.contains(s.id)) {
            open.push_back({std::move(s), true});
            continue;
        }
        const std::pair course_and_weekday(s.course, s.pattern_weekday);
        if (asked == most_asked || nobody.contains(course_and_weekday)) continue;
        ++asked;
        if (expected_in(work, s) == 0) nobody.insert(course_and_weekday);
        else open.push_back({std::move(s), false});
    }
    std::ranges::reverse(open);
    return open;
}

}  // namespace

std::vector<OpenRegister> open_registers_of_teacher(Work& work) {
    std::vector<OpenRegister> rows;
    Names names(work);
    for (const auto& [session, taken] : open_to_teacher(work)) rows.push_back(row_of(names, session, taken));
    return rows;
}

std::int64_t count_open_registers_of_teacher(Work& work) { return static_cast<std::int64_t>(open_to_teacher(work).size()); }

Result<OpenRegisters> find_open_registers(Work& work, const FindOpenRegisters& command) {
    const auto school = org::find_body(work, command.school);
    if (!school || !work.actor().may(permissions::read, school->path))
        return Problem{Code::missing, "no-such-body", "没有这个单位", "there is no such body"};
    OpenRegisters list;
    const auto sessions = timetable::sessions_left(work, school->county, school->id, work.today(), most);
    const auto taken = taken_of(work, sessions);
    Names names(work);
    for (const auto& s : sessions) list.items.push_back(row_of(names, s, taken.contains(s.id)));
    list.count = static_cast<std::int64_t>(sessions.size());
    if (sessions.size() == static_cast<std::size_t>(most))
        list.count = timetable::count_sessions_left(work, school->county, school->id, work.today());
    return list;
}

}  // namespace luoshi::afterschool::attendance
