// A whole course from a day on: another room, somebody else, another time of the week. All or nothing, but for sessions
// whose new day has no service: those stay where they are and are named.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "afterschool/timetable/moving.hpp"
#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/use_cases.hpp"

namespace luoshi::afterschool::timetable {
namespace {

Problem field(std::string name, std::string slug, std::string words, std::string words_en) {
    return {Code::invalid, slug, words, std::move(words_en), {{std::move(name), slug, words}}};
}

Result<Nothing> check_parts(const ArrangeCourse& command) {
    const auto is_weekday = [](const std::optional<int>& day) { return !day || (*day >= 1 && *day <= 5); };
    if (!is_weekday(command.weekday))
        return field("weekday", "bad-weekday", "请选周一至周五", "choose Monday to Friday");
    if (!is_weekday(command.to_weekday))
        return field("to_weekday", "bad-weekday", "请选周一至周五", "choose Monday to Friday");
    if (command.to_weekday && !command.weekday)
        return field("weekday", "required", "换到另一天时，请写明原来是周几", "say which weekday moves to another");
    if (command.starts.has_value() != command.ends.has_value())
        return field(command.starts ? "ends" : "starts", "required", "请同时填写开始和结束时间",
                     "give both the start and the end");
    return require_reason(command.reason);
}

// Make-up Saturdays keep their day: they follow the weekday's pattern, they are not that weekday.
std::optional<Date> day_for(const SessionRow& row, const ArrangeCourse& command) {
    if (!command.to_weekday || iso_weekday(row.day) > 5) return std::nullopt;
    return row.day.plus_days(*command.to_weekday - iso_weekday(row.day));
}

bool is_elsewhere(const SessionRow& one, const SessionRow& two) {
    return one.day != two.day || one.starts != two.starts || one.ends != two.ends || one.room != two.room ||
           one.adult != two.adult;
}

bool is_no_service(const Clash& clash) {
    return clash.slug == "not-a-school-day" || clash.slug == "half-day" || clash.slug == "outside-term";
}

SessionAct act_of(const ArrangeCourse& command) {
    if (command.to_weekday || command.starts) return SessionAct::change;
    if (!command.teacher) return SessionAct::assign_room;
    return command.room ? SessionAct::change : SessionAct::substitute;
}

// 场地改为“舞蹈室”，由 周老师 上课，改到周四 16:00–17:00
std::string words_of(const ArrangeCourse& command, const SessionRow& after) {
    static constexpr std::string_view weekdays[] = {"一", "二", "三", "四", "五"};
    std::vector<std::string> parts;
    if (command.to_weekday || command.starts) {
        const auto weekday = static_cast<std::size_t>(command.to_weekday.value_or(iso_weekday(after.day)) - 1) % 5;
        parts.push_back(command.weekday ? fmt::format("改到周{} {}–{}", weekdays[weekday], minutes_text(after.starts),
                                                      minutes_text(after.ends))
                                        : fmt::format("改到 {}–{}", minutes_text(after.starts), minutes_text(after.ends)));
    }
    if (command.room) parts.push_back(fmt::format("场地改为“{}”", after.room_name.value_or("")));
    if (command.teacher) parts.push_back(fmt::format("由 {} 上课", after.adult_name.value_or("")));
    return fmt::format("{}", fmt::join(parts, "，"));
}

struct Moved {
    std::int64_t changed = 0;
    std::vector<Clash> left;
    std::optional<SessionRow> last;
    std::set<std::string> teachers;  // who gives up or takes sessions
};

// One session; the database knows the ones before it in their new places already.
Result<Nothing> move_one(Work& work, const SessionRow& row, const ArrangeCourse& command, Moved& moved) {
    TRY(const SessionRow wanted,
        changed_row(row, {day_for(row, command), command.starts, command.ends, command.room, command.teacher}));
    if (!is_elsewhere(row, wanted)) return Nothing{};
    const auto judged = judge_move(work, row, wanted, {});
    const auto blocking = std::ranges::find_if(judged.clashes, &Clash::blocking);
    if (blocking != judged.clashes.end()) {
        if (!is_no_service(*blocking)) return refusal_of(judged).value();
        moved.left.push_back(*blocking);
        moved.left.back().with = row.id;
        return Nothing{};
    }
    place(work, row, wanted, judged.end_limit);
    const auto after = find_row(work, row.id).value();
    note_change(work, {.act = act_of(command),
                       .before = row,
                       .after = after,
                       .reason = command.reason,
                       .pay = pay_moves(row, after),
                       .one_of_many = true});
    for (const auto& adult : {row.adult, after.adult}) {
        if (adult) moved.teachers.insert(adult->to_string());
    }
    ++moved.changed;
    moved.last = after;
    return Nothing{};
}

void tell_arranged(Work& work, const TimetableHead& head, const ArrangeCourse& command, const Moved& moved) {
    boost::json::array teachers;
    for (const auto& teacher : moved.teachers) teachers.emplace_back(teacher);
    work.emit("timetable.course_arranged", json::value{{"county", head.county},
                                                       {"plan", head.plan.to_string()},
                                                       {"school", head.school.to_string()},
                                                       {"course", command.course.to_string()},
                                                       {"change", work.new_id<ChangeId>().to_string()},
                                                       {"from", command.from.to_string()},
                                                       {"weekday", command.weekday.value_or(0)},  // whose pattern; 0: all
                                                       {"sessions", moved.changed},
                                                       {"words", words_of(command, *moved.last)},
                                                       {"reason", command.reason},
                                                       {"teachers", std::move(teachers)}});
}

}  // namespace

Result<ArrangedCourse> arrange_course(Work& work, const ArrangeCourse& command) {
    TRY(const catalogue::PlanLine plan, find_plan_for(work, command.id, permissions::write));
    TRY_DO(check_parts(command));
    const auto head = find_head(work, plan.id);
    if (!head) return no_such_timetable();
    const Date from = std::max(command.from, work.today());
    auto rows = rows_between(work, head->county, head->school, from, head->last_day,
                             {.plan = head->plan, .course = command.course});
    std::erase_if(rows, [&](const SessionRow& row) {
        return !row.to_come() || row.makes_up || (command.weekday && row.pattern_weekday != *command.weekday);
    });
    // Towards the later ones first, so that no session comes into the place of one that has yet to move.
    if (command.to_weekday && !rows.empty() && *command.to_weekday > iso_weekday(rows.front().day))
        std::ranges::reverse(rows);
    Moved moved;
    for (const auto& row : rows) TRY_DO(move_one(work, row, command, moved));
    if (moved.changed == 0) {
        if (moved.left.empty()) return nothing_changes();
        return Problem{Code::conflict, moved.left.front().slug, moved.left.front().words, moved.left.front().words_en};
    }
    work.record("timetable.arrange", "course", command.course.to_string(),
                json::value{{"plan", head->plan.to_string()}, {"changed", moved.changed}, {"reason", command.reason}});
    if (head->state == TimetableState::published) tell_arranged(work, *head, command, moved);
    return ArrangedCourse{head->plan, command.course, moved.changed, std::move(moved.left)};
}

}  // namespace luoshi::afterschool::timetable
