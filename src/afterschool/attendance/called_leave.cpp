// Leave that a family gives by telephone, because it has no account or has no way to use it just now: entered by the head teacher of the class or by the office, with
// who called and when. It does what a guardian's own leave does. Guardians with an account are told of it at once, so that nobody takes a child off a register unseen.
#include <fmt/format.h>

#include "afterschool/attendance/leave.hpp"
#include "afterschool/attendance/messages.hpp"
#include "afterschool/attendance/permissions.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/use_cases.hpp"
#include "foundation/time_of_day.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::attendance {
namespace {

// Of today: a call of yesterday was entered yesterday, or the register says what happened.
Result<Instant> time_of_call(Work& work, const std::string& called) {
    const auto time = TimeOfDay::parse(called);
    if (!time) return field_problem("called", "time-invalid", "请填写今天来电的时间，例如 09:40", "give the time of today's call, such as 09:40");
    const auto midnight = Instant::parse(work.today().to_string() + "T00:00:00+08:00").value();
    const auto at = midnight.plus(std::chrono::minutes{time->minutes()});
    if (at > work.now()) return field_problem("called", "time-to-come", "来电时间不能晚于现在", "the call cannot lie in the future");
    return at;
}

std::string days_of(Date first, Date last) {
    return first == last ? first.to_string() : fmt::format("{} 至 {}", first.to_string(), last.to_string());
}

Result<Nothing> tell_of_entry(Work& work, const pupils::PupilLine& pupil, const LeaveView& leave) {
    const Notice notice{.about = fmt::format("attendance.leave_entered/{}", leave.id->to_string()),
                        .kind = "attendance.leave_entered",
                        .subject = "学校登记了电话请假",
                        .text = fmt::format("学校（{}）登记：{} 今天 {} 来电，为 {}（{}）请假，{}，共 {} 节课。如果不是您家请的假，请马上与班主任联系。", work.actor().name,
                                            leave.caller.value_or(""), clock_time(*leave.called_at), pupil.name, pupil.class_name,
                                            days_of(leave.first_day, leave.last_day), leave.sessions.size())};
    TRY_DO(tell_guardians(work, pupil, notice));
    const auto class_ = pupils::find_class(work, pupil.class_);
    if (class_ && class_->head_teacher == work.actor().account) return Nothing{};
    return tell_class_teacher(work, pupil, notice);
}

}  // namespace

Result<pupils::PupilLine> require_enterer(Work& work, PupilId id) {
    auto own = pupils::require_class_teacher(work, id);
    if (own || own.error().code != Code::missing) return own;
    auto pupil = pupils::find_pupil(work, id);
    if (!pupil || !work.actor().may(permissions::enter_leave, pupil->school_path)) return own;
    TRY_DO(require_county(work, pupil->county));
    return *std::move(pupil);
}

Result<LeaveView> preview_called_leave(Work& work, const PreviewCalledLeave& command) {
    TRY(const pupils::PupilLine pupil, require_enterer(work, command.pupil));
    TRY(const Instant called_at, time_of_call(work, command.called));
    return preview_of(work, pupil, command.first_day, command.last_day, called_at);
}

Result<LeaveView> enter_called_leave(Work& work, const EnterCalledLeave& command) {
    TRY(const pupils::PupilLine pupil, require_enterer(work, command.pupil));
    TRY_DO(require_words("caller", command.caller, 60, "来电人"));
    TRY(const Instant called_at, time_of_call(work, command.called));
    TRY(KeptLeave kept,
        keep_leave(work, pupil, {command.id, command.first_day, command.last_day, command.kind, command.words, command.caller, called_at}));
    if (!kept.is_new) return std::move(kept.view);
    work.record("attendance.enter_called_leave", "pupil", pupil.id.to_string(),
                json::value{{"leave", command.id.to_string()},
                            {"caller", command.caller},
                            {"called_at", called_at.to_string()},
                            {"sessions", kept.view.sessions.size()}});
    TRY_DO(tell_of_entry(work, pupil, kept.view));
    return std::move(kept.view);
}

// Only what the school entered: what families asked for themselves stands on their own page, and with the register who is on leave.
Result<LeaveList> find_called_leaves(Work& work, const OneChild& command) {
    TRY(const pupils::PupilLine pupil, require_enterer(work, command.pupil));
    LeaveList list;
    for (const auto& head : work.all<LeaveHead>(queries::called_leaves_of_pupil, pupil.county, pupil.id)) list.items.push_back(view_of(work, pupil, head));
    return list;
}

Result<Nothing> tell_of_withdrawal(Work& work, const pupils::PupilLine& pupil, const LeaveHead& head) {
    return tell_guardians(work, pupil,
                          {.about = fmt::format("attendance.called_leave_withdrawn/{}", head.id.to_string()),
                           .kind = "attendance.called_leave_withdrawn",
                           .subject = "电话请假已撤回",
                           .text = fmt::format("{}（{}）{} 的电话请假已由 {} 撤回，孩子照常参加课后服务。", pupil.name, pupil.class_name,
                                               days_of(head.first_day, head.last_day), work.actor().name)});
}

}  // namespace luoshi::afterschool::attendance
