// What the finance role does with exemptions. Whoever lacks the right over the school: missing, as if nothing were there.
#pragma once
#include "fees/exemptions/commands.hpp"
#include "fees/exemptions/views.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::exemptions {

// Refuses "no-such-pupil", "days-reversed", "document-required", "category-not-in-rule", "rule-…", "exempt-already" and "id-taken".
Result<ExemptionView> grant_exemption(Work& work, const GrantExemption& command);
// Refuses "no-such-exemption", "already-ended", "end-outside" and "reason-required".
Result<ExemptionView> end_exemption(Work& work, const EndExemption& command);
// Refuses "no-such-exemption", "already-withdrawn", "second-person" and "reason-required".
Result<ExemptionView> withdraw_exemption(Work& work, const WithdrawExemption& command);
Result<SchoolExemptions> find_exemptions(Work& work, const FindExemptions& query);
Result<SchoolExemptions> reveal_exemptions(Work& work, const RevealExemptions& command);
Result<http::FileReply> export_exemptions(Work& work, const ExportExemptions& command);

// With faults nothing is written and they are all in the answer.
Result<ExemptionListView> hand_in_list(Work& work, const HandInList& command);
Result<ExemptionLists> find_lists(Work& work, const FindLists& query);
Result<http::FileReply> fetch_list_template(Work& work, const FetchListTemplate& query);

}  // namespace luoshi::fees::exemptions
