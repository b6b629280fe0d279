#include "afterschool/timetable/routes.hpp"

#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/use_cases.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::afterschool::timetable {
namespace {

using http::ask;
using http::get;
using http::post;

const http::Route rows[] = {
    get<&find_timetables>("/api/timetables", "findTimetables", permissions::read),
    get<&find_waiting_plans>("/api/timetables/waiting", "findPlansWithoutTimetable", permissions::read),
    get<&show_own_sessions>("/api/timetables/mine", "showOwnSessions", signed_in),
    get<&show_children_sessions>("/api/timetables/children", "showChildrenSessions", signed_in),
    get<&show_timetable>("/api/timetables/{id}", "showTimetable", permissions::read),
    post<&make_timetable>("/api/timetables/{id}/make", "makeTimetable", permissions::write),
    post<&discard_draft>("/api/timetables/{id}/discard", "discardTimetableDraft", permissions::write),
    get<&show_proof>("/api/timetables/{id}/proof", "showTimetableProof", permissions::read),
    get<&show_balance>("/api/timetables/{id}/balance", "showTimetableBalance", permissions::read),
    post<&publish_timetable>("/api/timetables/{id}/publish", "publishTimetable", permissions::publish),
    post<&set_slot_time>("/api/timetables/{id}/slot-times", "setSlotTime", permissions::write),
    get<&suggest_week>("/api/timetables/{id}/suggestion", "suggestWeek", permissions::write),
    post<&arrange_course>("/api/timetables/{id}/arrange", "arrangeCourse", permissions::write),
    post<&set_assistants>("/api/timetables/{id}/assistants", "setAssistants", permissions::write),
    get<&find_sessions>("/api/timetables/{id}/sessions", "findSessions", permissions::read),
    get<&show_school_day>("/api/schools/{school}/sessions", "showSchoolSessions", permissions::read),
    post<&cancel_day>("/api/schools/{school}/sessions/cancel", "cancelDay", permissions::write),
    get<&show_session>("/api/class-sessions/{id}", "showClassSession", permissions::read),
    ask<&check_change>("/api/class-sessions/{id}/check", "checkSessionChange", permissions::read),
    post<&change_session>("/api/class-sessions/{id}/change", "changeSession", permissions::write),
    post<&substitute>("/api/class-sessions/{id}/substitute", "substituteTeacher", permissions::write),
    post<&swap_sessions>("/api/class-sessions/{id}/swap", "swapSessions", permissions::write),
    post<&cancel_session>("/api/class-sessions/{id}/cancel", "cancelSession", permissions::write),
    post<&make_up>("/api/class-sessions/{id}/make-up", "makeUpSession", permissions::write),
    post<&refund_session>("/api/class-sessions/{id}/refund", "refundSession", permissions::write),
    get<&show_special_days>("/api/special-days", "showSpecialDays", permissions::read),
    post<&enter_special_day>("/api/special-days", "enterSpecialDay", permissions::write),
    ask<&check_special_day>("/api/special-days/check", "checkSpecialDay", permissions::write),
    get<&check_withdrawal>("/api/special-days/{id}/withdrawal", "checkSpecialDayWithdrawal", permissions::write),
    post<&remove_special_day>("/api/special-days/{id}/remove", "removeSpecialDay", permissions::write),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::afterschool::timetable
