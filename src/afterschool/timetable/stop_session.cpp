#include <fmt/format.h>

#include "afterschool/timetable/moving.hpp"
#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/use_cases.hpp"

namespace luoshi::afterschool::timetable {
namespace {

std::vector<PayEffect> pay_of(const SessionRow& row, int sign) {
    if (!row.adult || row.lessons == 0) return {};
    return {{*row.adult, row.adult_name.value_or(""), sign * row.lessons}};
}

Result<Nothing> require_settlement(Settlement settlement) {
    if (settlement != Settlement::make_up) return Nothing{};
    return Problem{Code::invalid,
                   "make-up-is-a-step",
                   "请先停课，再单独安排补课",
                   "cancel first; the make-up is arranged in a step of its own",
                   {{"settlement", "not-allowed", "停课时只能选退费或待定"}}};
}

// Of those who assisted in the stopped one, whoever is free and fit then.
void take_assistants_along(Work& work, const SessionRow& stopped, const SessionRow& made) {
    std::set<TeacherId> adults;
    for (const auto& one : assistants_at(work, stopped.county, stopped.id)) {
        if (one.adult == made.adult) continue;
        auto placing = placing_of(made);
        placing.assistants = {one};
        if (clashes_of_assistants(work, placing).empty()) adults.insert(one.adult);
    }
    put_assistants(work, made.county, made.school, made.id, adults);
}

}  // namespace

void stop(Work& work, const SessionRow& row, CancelReason reason, const std::string& words, Settlement settlement,
          Telling telling) {
    work.run(queries::cancel_session, row.county, row.id, row.version, reason, words, settlement);
    const auto after = find_row(work, row.id).value();
    note_change(work, {.act = SessionAct::cancel,
                       .before = row,
                       .after = after,
                       .reason = words,
                       .pay = pay_of(row, -1),
                       .refund_lessons = settlement == Settlement::refund ? row.lessons : 0,
                       .one_of_many = telling == Telling::together});
}

Result<SessionPage> cancel_session(Work& work, const CancelSession& command) {
    TRY(const SessionRow row, find_session_for(work, command.id, command.if_match));
    if (auto why_not = why_not_change(row)) return std::move(*why_not);
    TRY_DO(require_reason(command.words));
    TRY_DO(require_settlement(command.settlement));
    stop(work, row, command.reason, command.words, command.settlement, Telling::each);
    return session_page(work, row.id);
}

Result<StoppedDay> cancel_day(Work& work, const CancelDay& command) {
    const auto school = org::find_body(work, command.school);
    if (!school || !work.actor().may(permissions::read, school->path)) {
        return Problem{Code::missing, "no-such-school", "没有这所学校，或者您看不到它",
                       "there is no such school, or not for you"};
    }
    TRY_DO(require(work.actor(), permissions::write, school->path));
    if (school->county != work.county()) {
        return Problem{Code::invalid, "other-county", "这所学校属于另一个区划，请在请求中给出它的 county",
                       "the school belongs to another division; name its county in the request"};
    }
    TRY_DO(require_reason(command.words));
    TRY_DO(require_settlement(command.settlement));
    StoppedDay stopped;
    for (const auto& row : rows_between(work, school->county, school->id, command.day, command.day, {})) {
        if (!row.to_come()) continue;
        stop(work, row, command.reason, command.words, command.settlement, Telling::each);
        stopped.sessions.push_back(row.id);
    }
    if (stopped.sessions.empty())
        return Problem{Code::conflict, "nothing-to-cancel", "这一天没有待上的课",
                       "there is no session to come on that day"};
    stopped.stopped = static_cast<std::int64_t>(stopped.sessions.size());
    return stopped;
}

Result<SessionPage> make_up(Work& work, const MakeUp& command) {
    if (const auto made = find_row(work, command.session)) {
        // A repeat: the same session on the same day for the same stopped one.
        if (made->makes_up == command.id && made->day == command.day &&
            work.actor().may(permissions::write, made->school_path))
            return session_page(work, command.id);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一节课，请重新提交",
                       "this id belongs to another session; submit anew"};
    }
    TRY(const SessionRow row, find_session_for(work, command.id, command.if_match));
    if (auto why_not = why_not_settle(row)) return std::move(*why_not);
    TRY_DO(require_reason(command.reason));
    SessionRow wanted = row;
    wanted.day = command.day;
    TRY(wanted.starts, minutes_of_text("starts", command.starts));
    TRY(wanted.ends, minutes_of_text("ends", command.ends));
    if (command.room) wanted.room = command.room;
    if (command.teacher) wanted.adult = command.teacher;
    if (command.day < work.today())
        return Problem{Code::invalid,
                       "in-the-past",
                       "补课日期不能在今天之前",
                       "a make-up cannot lie in the past",
                       {{"day", "out-of-range", "补课日期不能在今天之前"}}};
    const auto head = find_head(work, row.plan).value();
    const auto judged = judge(work, placing_of(wanted), head.first_day, head.last_day);
    if (auto refused = refusal_of(judged)) return std::move(*refused);
    // It takes the place in the week of the one it makes up: who sits in a base group is asked by weekday.
    work.run(queries::insert_session, row.county, command.session, row.plan, row.school, row.course, row.slot,
             std::optional<Date>{}, row.pattern_weekday, iso_weekday(wanted.day), wanted.day, wanted.starts,
             wanted.ends, judged.end_limit, row.lessons, wanted.room, row.teacher, wanted.adult, std::optional(row.id));
    take_assistants_along(work, row, find_row(work, command.session).value());
    work.run(queries::settle_session, row.county, row.id, row.version, Settlement::make_up, command.session);
    const auto after = find_row(work, row.id).value();
    note_change(
        work, {SessionAct::make_up, row, after, command.reason, pay_of(find_row(work, command.session).value(), 1), 0});
    return session_page(work, row.id);
}

Result<SessionPage> refund_session(Work& work, const RefundSession& command) {
    TRY(const SessionRow row, find_session_for(work, command.id, command.if_match));
    if (auto why_not = why_not_settle(row)) return std::move(*why_not);
    TRY_DO(require_reason(command.reason));
    work.run(queries::settle_session, row.county, row.id, row.version, Settlement::refund, std::optional<SessionId>{});
    const auto after = find_row(work, row.id).value();
    note_change(work, {SessionAct::refund, row, after, command.reason, {}, row.lessons});
    return session_page(work, row.id);
}

}  // namespace luoshi::afterschool::timetable
