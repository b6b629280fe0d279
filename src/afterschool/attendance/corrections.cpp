#include <algorithm>

#include "afterschool/attendance/permissions.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/register.hpp"
#include "afterschool/attendance/use_cases.hpp"
#include "foundation/words.hpp"
#include "platform/http/time_cursor.hpp"

namespace luoshi::afterschool::attendance {
namespace {

struct CorrectionHead {
    CorrectionId id;
    SessionId session;
    BodyId school;
    PupilId pupil;
    Mark old_mark = Mark::present;
    Mark new_mark = Mark::present;
    std::string reason;
    Instant asked_at;
    std::string asked_by;
    std::string asked_by_name;
    std::optional<Decision> decision;
    std::optional<Instant> decided_at;
    std::optional<std::string> decided_by_name;
    std::optional<std::string> decision_reason;
};
BOOST_DESCRIBE_STRUCT(CorrectionHead, (),
                      (id, session, school, pupil, old_mark, new_mark, reason, asked_at, asked_by, asked_by_name,
                       decision, decided_at, decided_by_name, decision_reason))

Problem no_such_correction() {
    return {Code::missing, "no-such-correction", "没有这项更正", "there is no such correction"};
}

std::optional<Problem> why_not_decide(Work& work, const CorrectionHead& head) {
    if (head.decision)
        return Problem{Code::conflict, "correction-decided", "这项更正已经有了结论", "this correction is decided"};
    if (head.asked_by == actor_key(work.actor())) {
        return Problem{Code::conflict, "second-person-required", "更正由另一人审核，申请人不能自己审核",
                       "whoever asked for a correction does not decide it; let a second person do so"};
    }
    return std::nullopt;
}

CorrectionRow row_of(Work& work, const CorrectionHead& head) {
    CorrectionRow row;
    row.id = head.id;
    row.session = head.session;
    if (const auto session = timetable::find_session(work, head.session)) {
        row.date = session->date;
        if (const auto course = catalogue::find_course(work, session->course)) row.course = course->name;
    }
    row.pupil = head.pupil;
    if (const auto pupil = pupils::find_pupil(work, head.pupil)) {
        row.pupil_name = pupil->name;
        row.class_name = pupil->class_name;
    }
    row.old_mark = head.old_mark;
    row.new_mark = head.new_mark;
    row.reason = head.reason;
    row.asked_at = head.asked_at;
    row.asked_by_name = head.asked_by_name;
    row.decision = head.decision;
    row.decided_at = head.decided_at;
    row.decided_by_name = head.decided_by_name;
    row.decision_reason = head.decision_reason;
    row.decide = action_view("decide", "审核", "Decide", why_not_decide(work, head));
    return row;
}

// The mark of one pupil in a closed register, changed with everything that follows from it.
Result<Nothing> apply(Work& work, const SessionAt& at, const CorrectionHead& head) {
    const auto& s = at.session;
    const auto roll = find_roll(work, s.county, s.id);
    if (!roll || roll->state != RollState::closed)
        return Problem{Code::conflict, "register-open", "点名册没有关闭", "the register is not closed"};
    const auto pupils = roll->pupils();
    const auto place = static_cast<std::size_t>(std::ranges::find(pupils, head.pupil) - pupils.begin());
    const auto before = roll->unpacked();
    if (place >= before.size() || before[place] != head.old_mark) {
        return Problem{Code::conflict, "changed-meanwhile", "这名学生的记录已被另一项更正改过，请退回后重新申请",
                       "another correction has changed this mark; refuse this one and ask anew"};
    }
    auto after = before;
    after[place] = head.new_mark;
    auto times = roll->times;
    std::erase_if(times, [&](const MarkTime& t) { return t.place == static_cast<std::int64_t>(place); });
    const auto c = count(after);
    if (work.run(queries::correct_roll_call, s.county, s.id, roll->version, storage::Bytes{pack_marks(after)}, times,
                 c.present, c.late, c.left_early, c.on_leave, c.absent) == 0) {
        return Problem{Code::conflict, "changed-meanwhile", "点名册刚被别人改过，请刷新",
                       "somebody has just changed the register; load it anew"};
    }
    follow_marks(work, at, pupils, before, after, 0, 0);
    work.emit("attendance.register_corrected", json::value{{"county", s.county},
                                                           {"school", s.school.to_string()},
                                                           {"course", s.course.to_string()},
                                                           {"session", s.id.to_string()},
                                                           {"pupil", head.pupil.to_string()},
                                                           {"correction", head.id.to_string()},
                                                           {"old", std::string(json::enum_name(head.old_mark))},
                                                           {"new", std::string(json::enum_name(head.new_mark))}});
    return Nothing{};
}

}  // namespace

Result<CorrectionRow> ask_correction(Work& work, const AskCorrection& command) {
    TRY(const SessionAt at, require_session_to_write(work, command.session));
    const auto& s = at.session;
    if (const auto known = work.one<CorrectionHead>(queries::correction_by_id, s.county, command.id)) {
        if (known->session == s.id && known->pupil == command.pupil && known->new_mark == command.mark &&
            known->reason == command.reason)
            return row_of(work, *known);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一项更正，请重新提交",
                       "this id belongs to another correction; submit anew"};
    }
    TRY_DO(require_words("reason", command.reason, 2000, "内容"));
    const auto roll = find_roll(work, s.county, s.id);
    if (!roll || roll->state != RollState::closed) {
        return Problem{Code::conflict, "register-open", "点名册还没有关闭，可以直接修改",
                       "the register is not closed; change it directly"};
    }
    const auto pupils = roll->pupils();
    const auto place = static_cast<std::size_t>(std::ranges::find(pupils, command.pupil) - pupils.begin());
    if (place >= pupils.size())
        return Problem{Code::missing, "no-such-pupil", "这名学生不在这节课的名单上",
                       "this pupil is not on the roster of this session"};
    const auto old_mark = roll->unpacked()[place];
    if (command.mark == Mark::none || command.mark == Mark::stopped || command.mark == old_mark) {
        return Problem{Code::invalid,
                       "mark-invalid",
                       "请选择与现在不同的一种：到课、迟到、早退、请假、缺席",
                       "choose another mark: present, late, left early, leave or absent",
                       {{"mark", "invalid", "请选择与现在不同的一种"}}};
    }
    if (work.one<std::int64_t>(queries::open_correction, s.county, s.id, command.pupil)) {
        return Problem{Code::conflict, "correction-waiting", "这名学生已有一项更正等待审核",
                       "a correction of this mark waits already"};
    }
    work.run(queries::insert_correction, s.county, command.id, s.id, s.school, command.pupil, old_mark, command.mark,
             command.reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("attendance.ask_correction", "session", s.id.to_string(),
                json::value{{"pupil", command.pupil.to_string()}});
    return row_of(work, work.one<CorrectionHead>(queries::correction_by_id, s.county, command.id).value());
}

Result<CorrectionRow> decide_correction(Work& work, const DecideCorrection& command) {
    const auto head = work.one<CorrectionHead>(queries::correction_by_id, work.county(), command.id);
    if (!head) return no_such_correction();
    const auto at = find_session_at(work, head->session);
    if (!at || !work.actor().may(permissions::manage, at->school_path)) return no_such_correction();
    if (auto why_not = why_not_decide(work, *head)) return *why_not;
    if (command.decision == Decision::refused) TRY_DO(require_words("reason", command.reason.value_or(""), 2000, "内容"));
    if (command.decision == Decision::accepted) TRY_DO(apply(work, *at, *head));
    work.run(queries::decide_correction, work.county(), head->id, command.decision, work.now(), actor_key(work.actor()),
             work.actor().name, command.reason);
    work.record("attendance.decide_correction", "session", head->session.to_string(),
                json::value{{"pupil", head->pupil.to_string()},
                            {"decision", std::string(json::enum_name(command.decision))},
                            {"old", std::string(json::enum_name(head->old_mark))},
                            {"new", std::string(json::enum_name(head->new_mark))}});
    return row_of(work, work.one<CorrectionHead>(queries::correction_by_id, work.county(), head->id).value());
}

Result<http::Page<CorrectionRow>> find_corrections(Work& work, const FindCorrections& command) {
    const auto school = org::find_body(work, command.school);
    if (!school || !work.actor().may(permissions::read, school->path))
        return Problem{Code::missing, "no-such-body", "没有这个单位", "there is no such body"};
    TRY(const http::TimeCursor after, http::read_time_cursor(command.cursor));
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    auto heads = work.all<CorrectionHead>(queries::find_corrections, school->county, school->id,
                                          command.undecided.value_or(false), after.at, after.id, limit + 1);
    http::Page<CorrectionRow> page;
    const bool more = heads.size() > limit;
    if (more) heads.pop_back();
    for (const auto& head : heads) page.items.push_back(row_of(work, head));
    if (more) page.next = http::write_time_cursor(heads.back().asked_at, heads.back().id.to_string());
    return page;
}

}  // namespace luoshi::afterschool::attendance
