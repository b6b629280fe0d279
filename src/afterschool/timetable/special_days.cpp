#include <fmt/format.h>

#include <algorithm>
#include <tuple>

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

template <class Command>
Result<Nothing> check_parts(Work& work, const Command& command) {
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

struct EffectRow {
    BodyId school;
    std::string school_name;
    PlanId plan;
    TimetableState state = TimetableState::draft;
    std::int64_t sessions = 0;
    std::int64_t stopped = 0;
    std::int64_t courses = 0;
};
BOOST_DESCRIBE_STRUCT(EffectRow, (), (school, school_name, plan, state, sessions, stopped, courses))

struct Days {
    Date first;
    Date last;
    DayKind kind = DayKind::closed;
    std::optional<int> weekday;
    std::optional<int> until;
};

// From today on: what is past is not touched by a special day.
std::vector<EffectRow> effects_below(Work& work, const std::string& path, const Days& days) {
    const auto first = std::max(days.first, work.today());
    if (first > days.last) return {};
    return work.all<EffectRow>(queries::special_day_effects, path, first, days.last, days.until.value_or(0),
                               days.weekday.value_or(0));
}

SpecialDayEffect summed(const std::vector<EffectRow>& rows, auto&& words) {
    SpecialDayEffect effect;
    for (const auto& row : rows) {
        SchoolEffect one{row.school,  row.school_name, row.plan, row.state, row.sessions,
                         row.stopped, row.courses,     {},       {}};
        std::tie(one.words, one.words_en) = words(row);
        effect.sessions += row.sessions;
        effect.schools.push_back(std::move(one));
    }
    return effect;
}

using Sentence = std::pair<std::string, std::string>;

Sentence entering_words(const EffectRow& row, DayKind kind) {
    if (kind == DayKind::follows) {
        if (row.courses == 0)
            return {"这一周几没有课程，课表不变", "no course meets on that weekday; the timetable stays as it is"};
        return {fmt::format("{} 门课在这一天增加课次，学校重新生成课表后生效", row.courses),
                fmt::format("{} courses gain this day once the school makes its timetable again", row.courses)};
    }
    if (row.sessions == 0) return {"这几天没有要停的课次", "no session to stop on these days"};
    return {fmt::format("{} 节课次要由学校停课或改期，并决定补课或退费", row.sessions),
            fmt::format("{} sessions have to be stopped or moved by the school, with make-up or refund", row.sessions)};
}

Sentence withdrawing_words(const EffectRow& row, DayKind kind) {
    if (kind == DayKind::follows) {
        if (row.sessions == 0)
            return {"这一天没有排课，课表不变", "nothing is planned on this day; the timetable stays as it is"};
        return {fmt::format("{} 节已排课次失去依据，要由学校停课或改期", row.sessions),
                fmt::format("{} planned sessions lose their ground and have to be stopped or moved by the school",
                            row.sessions)};
    }
    if (row.stopped == 0)
        return {"恢复正常上课；课表缺课次时由学校重新生成",
                "days of service again; where sessions are missing the school makes its timetable again"};
    return {
        fmt::format("恢复正常上课；已停的 {} 节不会自动恢复，由学校安排补课", row.stopped),
        fmt::format("days of service again; {} stopped sessions stay stopped, the school plans make-ups", row.stopped)};
}

}  // namespace

Result<SpecialDayEffect> check_special_day(Work& work, const CheckSpecialDay& query) {
    const auto body = org::find_body(work, query.body);
    if (!body || !work.actor().may(permissions::write, body->path)) return no_such_body();
    TRY_DO(check_parts(work, query));
    std::optional<int> until;
    if (query.until) {
        TRY(until, minutes_of_text("until", *query.until));
    }
    const auto rows =
        effects_below(work, body->path, {query.first_day, query.last_day, query.kind, query.weekday, until});
    auto effect = summed(rows, [&](const EffectRow& row) { return entering_words(row, query.kind); });
    if (query.kind == DayKind::follows) effect.sessions = 0;  // nothing has to be stopped
    return effect;
}

Result<SpecialDayEffect> check_withdrawal(Work& work, const OneSpecialDay& query) {
    const auto row = work.one<SpecialDayRow>(queries::special_day_by_id, query.id);
    if (!row || !work.actor().may(permissions::write, row->body_path)) return no_such_day();
    const auto rows = effects_below(work, row->body_path,
                                    {row->first_day, row->last_day, row->kind, row->weekday, row->until_minute});
    auto effect = summed(rows, [&](const EffectRow& one) { return withdrawing_words(one, row->kind); });
    if (row->kind != DayKind::follows) effect.sessions = 0;
    return effect;
}

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
    if (command.kind == DayKind::follows) return view;
    // The same as was said before it was entered: what ends by the time of a half day goes on.
    const Days days{command.first_day, command.last_day, command.kind, command.weekday, until};
    for (const auto& school : effects_below(work, body.path, days)) view.sessions += school.sessions;
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
