#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/proving.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/store.hpp"
#include "afterschool/timetable/use_cases.hpp"

namespace luoshi::afterschool::timetable {
namespace {

constexpr int days_max = 62;

Problem no_such_body() {
    return {Code::missing, "no-such-body", "没有这个单位，或者您无权为它办理",
            "there is no such body, or you may not act for it"};
}
Problem no_such_day() {
    return {Code::missing, "no-such-special-day", "没有这条校历变动，或者您看不到它",
            "there is no such special day, or not for you"};
}

Result<org::BodyLine> body_for(Work& work, BodyId id) {
    const auto body = org::find_body(work, id);
    if (!body || !work.actor().may(permissions::write, body->path)) return no_such_body();
    if (body->county != work.county()) {
        return Problem{Code::invalid, "other-county", "这个单位属于另一个区划，请在请求中给出它的 county",
                       "the body belongs to another division; name its county in the request"};
    }
    return *body;
}

Problem field(std::string name, std::string slug, std::string words, std::string words_en) {
    return {Code::invalid, slug, words, std::move(words_en), {{std::move(name), slug, words}}};
}

Result<Nothing> check_parts(Work& work, const EnterSpecialDay& command) {
    if (command.last_day < command.first_day || command.last_day > command.first_day.plus_days(days_max)) {
        return field("last_day", "bad-span", "结束日期应在开始日期之后，最多 62 天",
                     "the last day comes after the first, at most 62 days");
    }
    if ((command.kind == DayKind::follows) != command.weekday.has_value() ||
        (command.weekday && (*command.weekday < 1 || *command.weekday > 5))) {
        return field("weekday", "bad-weekday", "“按周几上课”要选周一至周五，其他变动不填",
                     "a day that follows a weekday names one from Monday to Friday; others name none");
    }
    if (command.until && command.kind != DayKind::half_day)
        return field("until", "not-allowed", "只有半天课才填服务结束时间",
                     "only a half day has a time by which service ends");
    if (command.kind != DayKind::follows) return Nothing{};
    // Service on a public holiday is forbidden, so nothing can be entered that asks for it.
    TRY(const WorkingDays working_days, org::working_days(work));
    for (Date day = command.first_day; day <= command.last_day; day = day.plus_days(1)) {
        TRY(const bool works, working_days.is_working_day(day));
        if (!works)
            return field("first_day", "not-a-working-day", day.to_string() + " 是节假日或周末，不能安排课后服务",
                         "that day is a holiday or a weekend; there is no service");
    }
    return Nothing{};
}

bool is_same(const SpecialDayRow& row, const EnterSpecialDay& command, std::optional<int> until) {
    return row.body == command.body && row.first_day == command.first_day && row.last_day == command.last_day &&
           row.kind == command.kind && row.weekday == command.weekday && row.until_minute == until &&
           row.reason == command.reason && row.document == command.document;
}

}  // namespace

Result<SpecialDays> show_special_days(Work& work, const ShowSpecialDays& query) {
    const auto body = org::find_body(work, query.body);
    if (!body || !work.actor().may(permissions::read, body->path)) return no_such_body();
    SpecialDays days;
    for (const auto& row : work.all<SpecialDayRow>(queries::special_days_for, body->path, query.from, query.to))
        days.items.push_back(special_day_view(row));
    return days;
}

Result<SpecialDayView> enter_special_day(Work& work, const EnterSpecialDay& command) {
    TRY(const org::BodyLine body, body_for(work, command.body));
    TRY_DO(require_reason(command.reason));
    TRY_DO(check_parts(work, command));
    std::optional<int> until;
    if (command.until) {
        TRY(until, minutes_of_text("until", *command.until));
    }
    if (const auto entered = work.one<SpecialDayRow>(queries::special_day_by_id, command.id)) {
        if (is_same(*entered, command, until)) return special_day_view(*entered);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一条校历变动，请重新提交",
                       "this id belongs to another special day; submit anew"};
    }
    work.run(queries::insert_special_day, body.county, command.id, body.id, command.first_day, command.last_day,
             command.kind, command.weekday, until, command.reason, command.document, work.now(),
             actor_key(work.actor()), work.actor().name);
    work.record("timetable.enter_special_day", "special_day", command.id.to_string(),
                json::value{{"body", body.id.to_string()},
                            {"kind", json::enum_name(command.kind)},
                            {"first_day", command.first_day.to_string()}});
    auto view = special_day_view(work.one<SpecialDayRow>(queries::special_day_by_id, command.id).value());
    if (command.kind != DayKind::follows)
        view.sessions =
            work.one<std::int64_t>(queries::sessions_on_days, body.path, command.first_day, command.last_day)
                .value_or(0);
    return view;
}

Result<Nothing> remove_special_day(Work& work, const RemoveSpecialDay& command) {
    const auto row = work.one<SpecialDayRow>(queries::special_day_by_id, command.id);
    if (!row || !work.actor().may(permissions::write, row->body_path)) return no_such_day();
    TRY_DO(body_for(work, row->body));
    TRY_DO(require_reason(command.reason));
    work.run(queries::remove_special_day, row->county, row->id, work.now(), command.reason);
    work.record("timetable.remove_special_day", "special_day", row->id.to_string(),
                json::value{{"reason", command.reason}});
    return Nothing{};
}

Result<TimetableView> set_slot_time(Work& work, const SetSlotTime& command) {
    TRY(const catalogue::PlanLine plan, find_plan_for(work, command.id, permissions::write));
    TRY(const int starts, minutes_of_text("starts", command.starts));
    TRY(const int ends, minutes_of_text("ends", command.ends));
    if (starts >= ends)
        return field("ends", "ends-before-it-starts", "结束时间应晚于开始时间", "it ends before it starts");
    const auto slots = catalogue::slots_of_plan(work, plan.county, plan.id);
    const auto times = slot_times_of(work, plan.county, plan.id);
    bool known = false;
    for (const auto& slot : slots) {
        known = known || slot.code == command.slot;
        if (slot.code == command.slot) continue;
        const auto [other_starts, other_ends] = times_on(slot, times, command.from);
        if (other_starts.minutes() < ends && other_ends.minutes() > starts) {
            return field("starts", "slots-overlap", "与“" + slot.name + "”的时间重叠；请先调整那个时段",
                         "it overlaps with another slot; change that one first");
        }
    }
    if (!known) return field("slot", "no-such-slot", "方案里没有这个时段", "the plan has no such slot");
    work.run(queries::put_slot_time, plan.county, plan.id, command.slot, command.from, starts, ends, work.now(),
             work.actor().name);
    work.record("timetable.set_slot_time", "timetable", plan.id.to_string(),
                json::value{{"slot", command.slot},
                            {"from", command.from.to_string()},
                            {"starts", command.starts},
                            {"ends", command.ends}});
    return timetable_view(work, plan.id);
}

}  // namespace luoshi::afterschool::timetable
