#include "afterschool/attendance/api.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::afterschool::attendance {
namespace {

using http::get;
using http::post;
using http::put;

// Teachers and families: signed_in, because their right hangs on the session they teach or the child they are bound to;
// the use cases hide everything else (404). Leave by telephone likewise: the head teacher of the child's class.
const http::Route rows[] = {
    get<&show_teacher_day>("/api/attendance/today", "showTeacherDay", permissions::take),
    get<&show_register>("/api/attendance/sessions/{session}/register", "showRegister", signed_in),
    put<&hand_in_register>("/api/attendance/sessions/{session}/register", "handInRegister", signed_in),
    post<&close_register>("/api/attendance/sessions/{session}/close", "closeRegister", signed_in),
    post<&check_in>("/api/attendance/sessions/{session}/check-in", "checkInToSession", permissions::take),
    post<&reveal_health_note>("/api/attendance/sessions/{session}/health-notes", "revealHealthNote", permissions::take),
    get<&show_hand_over>("/api/attendance/sessions/{session}/hand-over", "showHandOver", signed_in),
    post<&hand_over>("/api/attendance/sessions/{session}/hand-over", "handOver", signed_in),
    post<&ask_correction>("/api/attendance/sessions/{session}/corrections", "askCorrection", signed_in),
    get<&find_corrections>("/api/attendance/corrections", "findCorrections", permissions::read),
    post<&decide_correction>("/api/attendance/corrections/{id}/decide", "decideCorrection", permissions::manage),

    get<&show_family_day>("/api/attendance/children", "showFamilyDay", signed_in),
    get<&show_month>("/api/attendance/children/{pupil}/month", "showAttendanceMonth", signed_in),
    get<&preview_leave>("/api/attendance/children/{pupil}/leave-preview", "previewLeave", signed_in),
    get<&find_leaves>("/api/attendance/children/{pupil}/leaves", "findLeaves", signed_in),
    post<&ask_leave>("/api/attendance/children/{pupil}/leaves", "askLeave", signed_in),
    post<&withdraw_leave>("/api/attendance/leaves/{id}/withdraw", "withdrawLeave", signed_in),
    post<&make_pickup_code>("/api/attendance/children/{pupil}/codes", "makePickupCode", signed_in, http::Rate::strict),
    get<&show_way_home>("/api/attendance/children/{pupil}/way-home", "showWayHome", signed_in),
    post<&add_collector>("/api/attendance/children/{pupil}/collectors", "addCollector", signed_in),
    post<&end_collector>("/api/attendance/collectors/{id}/end", "endCollector", signed_in),
    post<&give_permit>("/api/attendance/children/{pupil}/permits", "givePermit", signed_in),
    post<&end_permit>("/api/attendance/permits/{id}/end", "endPermit", signed_in),
    put<&write_health_note>("/api/attendance/children/{pupil}/health-note", "writeHealthNote", signed_in),

    get<&preview_called_leave>("/api/attendance/pupils/{pupil}/leave-preview", "previewCalledLeave", signed_in),
    get<&find_called_leaves>("/api/attendance/pupils/{pupil}/leaves", "findCalledLeaves", signed_in),
    post<&enter_called_leave>("/api/attendance/pupils/{pupil}/leaves", "enterCalledLeave", signed_in),

    get<&show_school_day>("/api/attendance/schools/{school}/day", "showAttendanceDay", permissions::read),
    get<&find_open_registers>("/api/attendance/schools/{school}/open-registers", "findOpenRegisters", permissions::read),
    get<&find_bans>("/api/attendance/schools/{school}/bans", "findCollectionBans", permissions::manage),
    post<&enter_ban>("/api/attendance/bans", "enterCollectionBan", permissions::manage),
    post<&end_ban>("/api/attendance/bans/{id}/end", "endCollectionBan", permissions::manage),
    get<&find_incidents>("/api/attendance/incidents", "findIncidents", signed_in),
    post<&record_incident>("/api/attendance/incidents", "recordIncident", signed_in),
    get<&show_incident>("/api/attendance/incidents/{id}", "showIncident", signed_in),
    post<&add_to_incident>("/api/attendance/incidents/{id}/entries", "addToIncident", permissions::manage),
    post<&record_patrol>("/api/attendance/patrols", "recordPatrol", permissions::patrol),
    get<&find_patrols>("/api/attendance/schools/{school}/patrols", "findPatrols", permissions::read),
    get<&show_day_figures>("/api/attendance/figures", "showAttendanceFigures", permissions::oversee),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::afterschool::attendance
