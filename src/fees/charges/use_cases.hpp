// Every use case of charges. Routes, events, the close of a term and tests call the same functions.
#pragma once
#include "fees/charges/commands.hpp"
#include "fees/charges/views.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::charges {

// The school
Result<BillsPreview> preview_bills(Work& work, const PreviewBills& command);
Result<BillRunView> make_bills(Work& work, const MakeBills& command);
Result<BillView> show_bill(Work& work, const OneBill& command);
Result<BillView> cancel_bill(Work& work, const CancelBill& command);
Result<BillView> enter_absence_ground(Work& work, const EnterAbsenceGround& command);
Result<BillView> end_absence_ground(Work& work, const EndAbsenceGround& command);
Result<BillView> decline_absence_note(Work& work, const DeclineAbsenceNote& command);
// Refuses "write-off-not-possible" (with the reason that the bill's page shows), "write-off-asked" and "id-taken".
Result<BillView> ask_write_off(Work& work, const AskWriteOff& command);
// For the county. Refuses "no-such-write-off", "write-off-answered", "second-person" and "bill-changed" (something was paid since).
Result<BillView> answer_write_off(Work& work, const AnswerWriteOff& command);
// Refuses "no-such-write-off" and "write-off-not-standing".
Result<BillView> take_back_write_off(Work& work, const TakeBackWriteOff& command);
Result<http::Page<BillRow>> find_bills(Work& work, const FindBills& command);
Result<FeesView> show_fees(Work& work, const ShowFees& command);

// For who may see exemptions: with masked names, with whole ones for a reason, and as a workbook.
Result<http::Page<ClaimRow>> find_subsidy_claim(Work& work, const FindSubsidyClaim& command);
Result<ClaimWithNames> reveal_subsidy_claim(Work& work, const RevealSubsidyClaim& command);
Result<http::FileReply> export_subsidy_claim(Work& work, const ExportSubsidyClaim& command);

// Families
Result<ChildBills> show_child_bills(Work& work, const ShowChildBills& command);
Result<ChildBills> hand_in_absence_note(Work& work, const HandInAbsenceNote& command);

// The county and above
Result<http::Page<SchoolFeesRow>> compare_fees(Work& work, const CompareFees& command);

}  // namespace luoshi::fees::charges
