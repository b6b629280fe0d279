#include "fees/charges/api.hpp"
#include "fees/exemptions/api.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::fees::charges {
namespace {

const http::Route rows[] = {
    http::get<&show_fees>("/api/fees/plans/{plan}", "showFees", permissions::read),
    http::get<&preview_bills>("/api/fees/plans/{plan}/bills-to-make", "previewBills", permissions::read),
    http::get<&find_bills>("/api/fees/plans/{plan}/bills", "findBills", permissions::read),
    http::get<&find_subsidy_claim>("/api/fees/plans/{plan}/subsidy-claim", "findSubsidyClaim", exemptions::permissions::read),
    http::post<&reveal_subsidy_claim>("/api/fees/plans/{plan}/subsidy-claim/reveal", "revealSubsidyClaim", exemptions::permissions::read),
    http::post<&export_subsidy_claim>("/api/fees/plans/{plan}/subsidy-claim/export", "exportSubsidyClaim", exemptions::permissions::read),
    http::post<&make_bills>("/api/fees/bill-runs", "makeBills", permissions::bill),
    http::get<&show_bill>("/api/fees/bills/{id}", "showBill", permissions::read),
    http::post<&cancel_bill>("/api/fees/bills/{id}/cancel", "cancelBill", permissions::bill),
    http::post<&ask_write_off>("/api/fees/bills/{id}/write-off", "askWriteOff", permissions::bill),
    http::post<&answer_write_off>("/api/fees/bills/{id}/write-off/answer", "answerWriteOff", permissions::approve_write_off),
    http::post<&take_back_write_off>("/api/fees/bills/{id}/write-off/take-back", "takeBackWriteOff", permissions::bill),
    http::post<&enter_absence_ground>("/api/fees/bills/{id}/absence-grounds", "enterAbsenceGround", permissions::bill),
    http::post<&end_absence_ground>("/api/fees/bills/{id}/absence-grounds/end", "endAbsenceGround", permissions::bill),
    http::post<&decline_absence_note>("/api/fees/bills/{id}/absence-notes/decline", "declineAbsenceNote", permissions::bill),
    // A guardian's right hangs on the binding to the child.
    http::get<&show_child_bills>("/api/fees/children/{pupil}/bills", "showChildBills", signed_in),
    http::post<&hand_in_absence_note>("/api/fees/children/{pupil}/absence-notes", "handInAbsenceNote", signed_in),
    http::get<&compare_fees>("/api/fees/schools", "compareFees", permissions::oversee),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::fees::charges
