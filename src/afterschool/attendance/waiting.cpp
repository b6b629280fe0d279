// What waits for teachers, heads of schools and officials of counties (待办).
#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "afterschool/attendance/api.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/shared.hpp"
#include "afterschool/attendance/watch.hpp"

namespace luoshi::afterschool::attendance {
namespace {

constexpr WaitingKind kinds[] = {
    {"take_registers", "点名", "节课（已经开始）", "sessions that have begun and have no register", "", "/today"},
    {"missing_registers", "督促", "节课点名", "sessions without a register to follow up", "/attendance"},
    {"waiting_children", "处理", "名还没接走的学生", "children whom nobody has collected", "/attendance"},
    {"decide_corrections", "审核", "项点名更正", "corrections of registers to decide", "/attendance/corrections"},
    {"follow_incidents", "跟进", "起安全事件", "incidents to follow up", "/attendance/incidents"},
    {"oversee_incidents", "督办", "起逾期未报的安全事件", "incidents that schools did not report in time", "/attendance/incidents"},
};

struct Owed {
    std::string task;
    std::int64_t count = 0;
    std::optional<Instant> due;  // the earliest
    std::int64_t overdue = 0;
};
BOOST_DESCRIBE_STRUCT(Owed, (), (task, count, due, overdue))

// A teacher's own sessions that have begun. Where nobody sits there is no register to miss.
std::int64_t registers_to_take(Work& work) {
    const auto today = work.today();
    auto sessions = timetable::sessions_taught(work, *work.actor().account, today, today);
    std::erase_if(sessions, [&](const timetable::Session& s) {
        return s.state == timetable::SessionState::cancelled || s.starts_at() > work.now();
    });
    std::map<std::string, std::vector<std::string>> by_county;
    for (const auto& s : sessions) by_county[s.county].push_back(s.id.to_string());
    std::set<SessionId> taken;
    for (const auto& [county, ids] : by_county) {
        for (const auto& id : work.all<SessionId>(queries::registers_taken, county, key_set(ids))) taken.insert(id);
    }
    return std::ranges::count_if(sessions, [&](const timetable::Session& s) {
        return !taken.contains(s.id) && expected_in(work, s) > 0;
    });
}

std::vector<WaitingRow> of_school(Work& work, const org::BodyLine& school) {
    std::vector<WaitingRow> rows;
    for (auto& owed : work.all<Owed>(queries::waiting, school.county, school.id, actor_key(work.actor()), work.now(), work.today())) {
        // A mark may have been changed since somebody was told: who waits now is asked anew, but only then.
        if (owed.task == "waiting_children" && owed.count > 0)
            owed.count = static_cast<std::int64_t>(uncollected(work, school.county, school.id, work.today()).size());
        rows.push_back({std::move(owed.task), owed.count, owed.due ? std::optional(owed.due->date()) : std::nullopt, owed.overdue});
    }
    return rows;
}

}  // namespace

std::vector<luoshi::Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    std::vector<WaitingRow> rows;
    if (actor.account && actor.may_somewhere(permissions::take)) rows.push_back({"take_registers", registers_to_take(work), {}, 0});
    if (actor.body && actor.may(permissions::manage, actor.body_path)) {
        const auto school = org::find_body(work, *actor.body);
        if (school && school->kind == org::BodyKind::school) std::ranges::move(of_school(work, *school), std::back_inserter(rows));
    }
    if (actor.body && actor.may_somewhere(permissions::oversee)) {
        const auto count = work.one<std::int64_t>(queries::waiting_for_county, actor.county, waiting_scopes(actor, permissions::oversee));
        rows.push_back({"oversee_incidents", count.value_or(0), {}, 0});
    }
    return waiting_of(rows, kinds);
}

}  // namespace luoshi::afterschool::attendance
