#include "obligations/api.hpp"
#include "obligations/use_cases.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::obligations {
namespace {

const http::Route rows[] = {
    http::get<&find_duties>("/api/duties", "findDuties", permissions::read),
    http::post<&make_duty>("/api/duties", "makeDuty", permissions::write),
    http::get<&show_measures>("/api/duties/measures", "showDutyMeasures", permissions::read),
    http::get<&show_breakdown>("/api/duties/breakdown/{notice}", "showDutyBreakdown", permissions::write),
    http::ask<&preview_split>("/api/duties/split", "previewDutySplit", permissions::write),
    http::ask<&preview_issue>("/api/duties/issue-preview", "previewDutyIssue", permissions::write),
    http::post<&issue_duties>("/api/duties/issue", "issueDuties", permissions::write),
    http::get<&show_duty>("/api/duties/{id}", "showDuty", permissions::read),
    http::put<&change_duty>("/api/duties/{id}", "changeDuty", permissions::write),
    http::post<&add_target>("/api/duties/{id}/targets", "addDutyTarget", permissions::write),
    http::post<&choose_measure>("/api/duties/{id}/measures", "chooseDutyMeasure", permissions::write),
    http::post<&withdraw_duty>("/api/duties/{id}/withdraw", "withdrawDuty", permissions::write),
    http::post<&settle_duty_flags>("/api/duties/{id}/flags", "settleDutyFlags", permissions::write),
    http::get<&find_duty_shares>("/api/duty-shares", "findDutyShares", permissions::read),
    http::get<&find_waiting_reports>("/api/duty-reports/waiting", "findWaitingDutyReports", permissions::approve),
    http::get<&show_duty_share>("/api/duty-shares/{id}", "showDutyShare", permissions::read),
    http::post<&sign_for>("/api/duty-shares/{id}/sign", "signForDuty", permissions::answer),
    http::post<&plan_share>("/api/duty-shares/{id}/plan", "planDutyShare", permissions::answer),
    http::post<&draft_report>("/api/duty-shares/{id}/reports", "draftDutyReport", permissions::answer),
    http::post<&decide_report>("/api/duty-reports/{report}/decide", "decideDutyReport", permissions::approve),
    http::post<&add_evidence>("/api/duty-shares/{id}/evidence", "addDutyEvidence", permissions::answer),
    http::upload<&hand_in_evidence>("/api/duty-shares/{id}/evidence-files", "handInDutyEvidence", permissions::answer),
    http::get<&fetch_evidence>("/api/duty-evidence/{evidence}/file", "fetchDutyEvidence", permissions::read),
    http::post<&ask_to_close>("/api/duty-shares/{id}/close-requests", "askToCloseDuty", permissions::answer),
    http::post<&conclude_share>("/api/duty-shares/{id}/conclude", "concludeDutyShare", permissions::close),
    http::post<&reopen_share>("/api/duty-shares/{id}/reopen", "reopenDutyShare", permissions::close),
    http::post<&withdraw_share>("/api/duty-shares/{id}/withdraw", "withdrawDutyShare", permissions::close),
    http::post<&suspend_share>("/api/duty-shares/{id}/suspend", "suspendDutyShare", permissions::close),
    http::post<&resume_share>("/api/duty-shares/{id}/resume", "resumeDutyShare", permissions::close),
    http::post<&move_due>("/api/duty-shares/{id}/due", "moveDutyDue", permissions::close),
    http::post<&finish_lookback>("/api/duty-shares/{id}/look-back", "finishDutyLookback", permissions::close),
    http::get<&show_public_duties>("/api/public/notices/{id}/duties", "showPublicDuties", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::obligations
