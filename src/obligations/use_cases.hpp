// Every use case of the ledger.
#pragma once
#include "obligations/views.hpp"

namespace luoshi::obligations {

// From the clause to the issued duty
Result<DutyBreakdownView> show_breakdown(Work& work, const ShowBreakdown& query);
Result<DutyFileView> make_duty(Work& work, const MakeDuty& command);
Result<DutyFileView> change_duty(Work& work, const ChangeDuty& command);
Result<DutyFileView> add_target(Work& work, const AddTarget& command);
Result<DutyFileView> choose_measure(Work& work, const ChooseMeasure& command);
Result<DutySplitView> preview_split(Work& work, const PreviewSplit& query);
Result<DutyIssueResult> preview_issue(Work& work, const IssueDuties& query);
Result<DutyIssueResult> issue_duties(Work& work, const IssueDuties& command);
Result<DutyFileView> withdraw_duty(Work& work, const DutyWords& command);
Result<DutyFileView> settle_duty_flags(Work& work, const DutyWords& command);

// Lists and files
Result<http::Page<DutyRow>> find_duties(Work& work, const FindDuties& query);
Result<DutyFileView> show_duty(Work& work, const OneDuty& query);
Result<http::Page<DutyShareRow>> find_duty_shares(Work& work, const FindDutyShares& query);
Result<ShareFileView> show_duty_share(Work& work, const OneShare& query);
Result<http::Page<WaitingDutyReport>> find_waiting_reports(Work& work, const FindWaitingReports& query);
Result<DutyMeasureList> show_measures(Work& work, const NoDutyQuestion& query);
Result<PublicDuties> show_public_duties(Work& work, const ShowPublicDuties& query);

// The body that owes
Result<ShareFileView> sign_for(Work& work, const SignFor& command);
Result<ShareFileView> plan_share(Work& work, const ShareWords& command);
Result<ShareFileView> draft_report(Work& work, const DraftReport& command);
Result<ShareFileView> decide_report(Work& work, const DecideReport& command);
Result<ShareFileView> add_evidence(Work& work, const AddDutyEvidence& command);
Result<ShareFileView> hand_in_evidence(Work& work, const HandInEvidence& command);
Result<http::FileReply> fetch_evidence(Work& work, const FetchEvidence& query);
Result<ShareFileView> ask_to_close(Work& work, const AskToClose& command);

// The level above
Result<ShareFileView> conclude_share(Work& work, const ConcludeShare& command);
Result<ShareFileView> reopen_share(Work& work, const ReopenShare& command);
Result<ShareFileView> withdraw_share(Work& work, const ShareWords& command);
Result<ShareFileView> suspend_share(Work& work, const ShareWords& command);
Result<ShareFileView> resume_share(Work& work, const OneShare& command);
Result<ShareFileView> move_due(Work& work, const MoveDue& command);
Result<ShareFileView> finish_lookback(Work& work, const FinishLookback& command);

}  // namespace luoshi::obligations
