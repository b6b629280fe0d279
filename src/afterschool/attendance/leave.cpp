#include "afterschool/attendance/leave.hpp"

#include <fmt/format.h>

#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::attendance {
namespace {

struct CutOffAt {
    std::optional<Instant> at;  // nothing: not set
    std::optional<std::string> basis;
};

CutOffAt cutoff_of(Work& work, const pupils::PupilLine& pupil, Date day) {
    const auto asked = asked_of(pupil.school_path, day, pupil.grade);
    const auto cutoff = rules::held_cutoff(work, "leave.cutoff", asked);
    if (!cutoff) return {};
    CutOffAt found;
    const auto midnight = Instant::parse(day.plus_days(-cutoff->days_before).to_string() + "T00:00:00+08:00").value();
    found.at = midnight.plus(std::chrono::minutes{cutoff->at.minutes()});
    if (const auto holding = rules::what_holds(work, "leave.cutoff", asked)) {
        found.basis = fmt::format("{} {}{}", holding->basis.body_name, holding->basis.document,
                                  holding->basis.clause.empty() ? "" : " " + holding->basis.clause);
    }
    return found;
}

// `said_at`: when the family said it.
void judge(LeaveSession& row, const CutOffAt& cutoff, Instant said_at) {
    row.cutoff_at = cutoff.at;
    if (cutoff.at) row.in_time = said_at <= *cutoff.at;
}

void say_effect(LeaveSession& row) {
    if (!row.in_time) {
        row.effect = "本地没有规定请假截止时间，退费按学校公布的办法办理";
        row.effect_en = "no cut-off is set here; the refund follows what the school has published";
    } else if (*row.in_time) {
        row.effect = "按时请假，这节课按未上课计算费用";
        row.effect_en = "in time: this session counts as not attended when the fee is reckoned";
    } else {
        row.effect = "已过截止时间，请假照样记下，但这节课可能不退费";
        row.effect_en = "after the cut-off: the leave is kept, but this session may not be refunded";
    }
}

Result<std::vector<LeaveSession>> sessions_of_leave(Work& work, const pupils::PupilLine& pupil, Date first, Date last, Instant said_at,
                                                    std::optional<std::string>& basis) {
    if (last < first || last > first.plus_days(31)) {
        return Problem{Code::invalid,
                       "days-invalid",
                       "请假从哪天到哪天请填对，最长 31 天",
                       "give the first and the last day of leave, at most 31 days",
                       {{"last_day", "invalid", "最长 31 天，且不早于第一天"}}};
    }
    if (last < work.today())
        return Problem{Code::conflict, "days-over", "这些天已经过去，请联系老师更正点名",
                       "these days are over; ask the teacher for a correction"};
    std::vector<LeaveSession> rows;
    std::optional<Date> day;
    CutOffAt cutoff;
    for (const auto& at : sessions_of_child(work, pupil, first, last)) {
        const auto& s = at.session;
        if (!s.to_come() || s.ends_at() <= work.now()) continue;
        if (day != s.date) {
            day = s.date;
            cutoff = cutoff_of(work, pupil, s.date);
            if (cutoff.basis) basis = cutoff.basis;
        }
        LeaveSession row;
        row.session = s.id;
        row.date = s.date;
        row.course = at.course.name;
        row.starts = s.starts.to_string();
        judge(row, cutoff, said_at);
        say_effect(row);
        rows.push_back(std::move(row));
    }
    return rows;
}

struct LeaveSessionRow {
    SessionId session;
    std::optional<Instant> cutoff_at;
    std::optional<bool> in_time;
};
BOOST_DESCRIBE_STRUCT(LeaveSessionRow, (), (session, cutoff_at, in_time))

struct StandingRow {
    LeaveId leave;
    std::optional<bool> in_time;
    bool of_its_day = true;
};
BOOST_DESCRIBE_STRUCT(StandingRow, (), (leave, in_time, of_its_day))

std::optional<Problem> why_not_withdraw(Work& work, const LeaveHead& head) {
    if (head.withdrawn_at)
        return Problem{Code::conflict, "leave-withdrawn", "这次请假已经撤回", "this leave is withdrawn"};
    if (head.last_day < work.today())
        return Problem{Code::conflict, "days-over", "请假的日子已经过去", "these days are over"};
    return std::nullopt;
}

// Of several leaves of one session the first stays, unless it was late and this one, given by telephone before it and entered after it, was in time, or the session has
// been moved out of its days.
bool takes_the_place(Work& work, const pupils::PupilLine& pupil, const LeaveSession& row) {
    const auto standing = work.one<StandingRow>(queries::leave_that_stands, pupil.county, row.session, pupil.id);
    if (!standing) return true;
    if (standing->of_its_day && (standing->in_time != false || row.in_time != true)) return false;
    work.run(queries::end_leave_session, pupil.county, standing->leave, row.session);
    return true;
}

struct LeaveToCover {
    LeaveId leave;
    PupilId pupil;
    Instant said_at;
};
BOOST_DESCRIBE_STRUCT(LeaveToCover, (), (leave, pupil, said_at))

// Its family; what the school entered for the family, also whoever may enter it.
Result<pupils::PupilLine> require_withdrawer(Work& work, const LeaveHead& head) {
    auto bound = pupils::require_guardian(work, head.pupil);
    if (bound || !head.called_at) return bound;
    return require_enterer(work, head.pupil);
}

}  // namespace

LeaveView view_of(Work& work, const pupils::PupilLine& pupil, const LeaveHead& head) {
    LeaveView view;
    view.id = head.id;
    view.pupil = head.pupil;
    view.first_day = head.first_day;
    view.last_day = head.last_day;
    view.kind = head.kind;
    view.words = head.words;
    view.asked_at = head.asked_at;
    view.asked_by_name = head.asked_by_name;
    view.caller = head.caller;
    view.called_at = head.called_at;
    view.withdrawn_at = head.withdrawn_at;
    for (const auto& stored : work.all<LeaveSessionRow>(queries::sessions_of_leave, pupil.county, head.id)) {
        LeaveSession row;
        row.session = stored.session;
        row.cutoff_at = stored.cutoff_at;
        row.in_time = stored.in_time;
        if (const auto session = timetable::find_session(work, stored.session)) {
            row.date = session->date;
            row.starts = session->starts.to_string();
            if (const auto course = catalogue::find_course(work, session->course)) row.course = course->name;
        }
        say_effect(row);
        view.sessions.push_back(std::move(row));
    }
    std::ranges::sort(view.sessions, {}, [](const LeaveSession& s) { return std::tuple(s.date, s.starts); });
    view.withdraw = action_view("withdraw", "撤回请假", "Withdraw", why_not_withdraw(work, head));
    return view;
}

Result<LeaveView> preview_of(Work& work, const pupils::PupilLine& pupil, Date first, Date last, Instant said_at) {
    LeaveView view;
    view.pupil = pupil.id;
    view.first_day = first;
    view.last_day = last;
    TRY(view.sessions, sessions_of_leave(work, pupil, first, last, said_at, view.basis));
    view.withdraw = action_view("withdraw", "撤回请假", "Withdraw",
                                Problem{Code::conflict, "not-asked", "还没有提交", "not asked yet"});
    return view;
}

Result<KeptLeave> keep_leave(Work& work, const pupils::PupilLine& pupil, const NewLeave& leave) {
    if (const auto known = work.one<LeaveHead>(queries::leave_by_id, pupil.county, leave.id)) {
        if (known->pupil == pupil.id && known->first_day == leave.first_day && known->last_day == leave.last_day &&
            known->kind == leave.kind && known->words == leave.words && known->caller == leave.caller && known->called_at == leave.called_at) {
            return KeptLeave{view_of(work, pupil, *known), false};
        }
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次请假，请重新提交",
                       "this id belongs to another leave; submit anew"};
    }
    if (characters(leave.words) > 200) TRY_DO(require_words("words", leave.words, 200, "说明"));
    std::optional<std::string> basis;
    TRY(const auto sessions, sessions_of_leave(work, pupil, leave.first_day, leave.last_day, leave.called_at.value_or(work.now()), basis));
    if (sessions.empty()) {
        return Problem{Code::conflict, "nothing-to-miss", "这些天孩子没有课后服务，不用请假",
                       "the child has no session on these days; no leave is needed"};
    }
    work.run(queries::insert_leave, pupil.county, leave.id, pupil.id, leave.kind, leave.words, leave.first_day,
             leave.last_day, work.now(), actor_key(work.actor()), work.actor().name, leave.caller, leave.called_at);
    boost::json::array told;
    for (const auto& row : sessions) {
        const bool standing = takes_the_place(work, pupil, row);
        work.run(queries::insert_leave_session, pupil.county, leave.id, row.session, pupil.id, row.cutoff_at,
                 row.in_time, standing ? std::optional(std::string("yes")) : std::nullopt);
        told.push_back({{"session", row.session.to_string()},
                        {"in_time", row.in_time ? json::value(*row.in_time) : json::value(nullptr)}});
    }
    work.emit("attendance.leave_asked", json::value{{"county", pupil.county},
                                                    {"pupil", pupil.id.to_string()},
                                                    {"leave", leave.id.to_string()},
                                                    {"sessions", told}});
    auto view = view_of(work, pupil, work.one<LeaveHead>(queries::leave_by_id, pupil.county, leave.id).value());
    view.basis = basis;
    return KeptLeave{std::move(view), true};
}

void cover_by_leave(Work& work, const timetable::Session& session) {
    if (!session.to_come() || session.ends_at() <= work.now()) return;
    std::vector<std::string> there;
    for (const auto& line : timetable::roster_of(work, session)) there.push_back(line.pupil.to_string());
    for (const auto& known : work.all<LeaveToCover>(queries::leaves_to_cover, session.county, session.id, key_set(there), session.date)) {
        const auto pupil = pupils::find_pupil(work, known.pupil);
        if (!pupil) continue;
        LeaveSession row;
        row.session = session.id;
        judge(row, cutoff_of(work, *pupil, session.date), known.said_at);
        if (!takes_the_place(work, *pupil, row)) continue;
        work.run(queries::cover_session, session.county, known.leave, session.id, known.pupil, row.cutoff_at, row.in_time);
        work.record("attendance.cover_by_leave", "pupil", known.pupil.to_string(),
                    json::value{{"leave", known.leave.to_string()}, {"session", session.id.to_string()}});
    }
}

Result<LeaveView> preview_leave(Work& work, const PreviewLeave& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    return preview_of(work, pupil, command.first_day, command.last_day, work.now());
}

Result<LeaveView> ask_leave(Work& work, const AskLeave& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    TRY(KeptLeave kept, keep_leave(work, pupil, {command.id, command.first_day, command.last_day, command.kind, command.words, {}, {}}));
    if (kept.is_new) {
        work.record("attendance.ask_leave", "pupil", pupil.id.to_string(),
                    json::value{{"leave", command.id.to_string()}, {"sessions", kept.view.sessions.size()}});
    }
    return std::move(kept.view);
}

Result<LeaveView> withdraw_leave(Work& work, const OneLeave& command) {
    const Problem missing{Code::missing, "no-such-leave", "没有这次请假", "there is no such leave"};
    const auto head = work.one<LeaveHead>(queries::leave_by_id, work.county(), command.id);
    if (!head) return missing;
    const auto bound = require_withdrawer(work, *head);
    if (!bound) return missing;
    const auto& pupil = *bound;
    if (auto why_not = why_not_withdraw(work, *head)) return *why_not;
    work.run(queries::withdraw_leave, work.county(), head->id, work.now(), actor_key(work.actor()));
    // Sessions that are over keep their leave: the register was taken on it.
    for (const auto& row : work.all<LeaveSessionRow>(queries::sessions_of_leave, work.county(), head->id)) {
        const auto session = timetable::find_session(work, row.session);
        if (session && session->ends_at() > work.now())
            work.run(queries::end_leave_session, work.county(), head->id, row.session);
    }
    work.record("attendance.withdraw_leave", "pupil", pupil.id.to_string(),
                json::value{{"leave", head->id.to_string()}});
    work.emit("attendance.leave_withdrawn",
              json::value{{"county", pupil.county}, {"pupil", pupil.id.to_string()}, {"leave", head->id.to_string()}});
    if (head->called_at) TRY_DO(tell_of_withdrawal(work, pupil, *head));
    return view_of(work, pupil, work.one<LeaveHead>(queries::leave_by_id, work.county(), head->id).value());
}

Result<LeaveList> find_leaves(Work& work, const OneChild& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    LeaveList list;
    for (const auto& head : work.all<LeaveHead>(queries::leaves_of_pupil, pupil.county, pupil.id))
        list.items.push_back(view_of(work, pupil, head));
    return list;
}

}  // namespace luoshi::afterschool::attendance
