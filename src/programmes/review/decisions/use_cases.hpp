// Every use case of selection, notice, objections and award.
#pragma once
#include "programmes/review/decisions/views.hpp"
#include "programmes/review/decisions/contest_rules.hpp"

namespace luoshi::programmes::review::decisions {

Result<AwardTermsView> show_award_terms(Work& work, const AwardTermsOfLine& query);
Result<AwardTermsView> set_award_terms(Work& work, const SetAwardTerms& command);

// The selection
Result<AwardContests> find_award_contests(Work& work, const FindAwardContests& query);
Result<AwardContestView> show_award_contest(Work& work, const OneAwardContest& query);
Result<AwardContestView> make_award_contest(Work& work, const MakeAwardContest& command);
Result<AwardContestView> set_award_rules(Work& work, const SetAwardRules& command);
Result<AwardTrialView> try_award_rules(Work& work, const TryAwardRules& query);
// Freezing reckons an explanation for every loser, which takes a while: outside of any transaction. What was read is read again.
struct SelectionLooked {
    std::string county;
    FreezeAwardSelection command;
    std::vector<AwardRunner> runners;
    AwardRules rules;
};
struct SelectionReckoned {
    std::string county;
    FreezeAwardSelection command;
    std::vector<AwardRunner> runners;
    std::vector<SelectedRow> rows;
};
Result<SelectionLooked> find_award_selection(Work& work, const FreezeAwardSelection& command);
Result<SelectionReckoned> reckon_award_selection(const SelectionLooked& looked);
Result<AwardContestView> freeze_award_selection(Work& work, const SelectionReckoned& reckoned);

// The groups, the notice, the award
Result<AwardContestView> record_award_gate(Work& work, const RecordAwardGate& command);
Result<AwardContestView> open_award_notice(Work& work, const OpenAwardNotice& command);
Result<AwardContestView> approve_awards(Work& work, const ApproveAwards& command);
Result<http::FileReply> print_award_docx(Work& work, const OneAwardDocument& query);
Result<http::FileReply> print_award_pdf(Work& work, const OneAwardDocument& query);

// Objections
Result<ObjectionReceipt> raise_objection(Work& work, const RaiseObjection& command);
Result<FollowedObjection> follow_objection(Work& work, const FollowObjection& query);
Result<AwardContestView> judge_objection(Work& work, const JudgeObjection& command);
Result<Objectors> find_objectors(Work& work, const FindObjectors& query);
Result<ObjectorOpened> open_objector(Work& work, const OpenObjector& command);

// The applicant, and anybody
Result<OwnAwards> show_own_awards(Work& work, const OwnAwardResults& query);
Result<PublicAwards> show_public_awards(Work& work, const NoAwardQuestion& query);
Result<PublicAwardView> show_public_award(Work& work, const PublicAwardQuestion& query);
Result<http::FileReply> print_public_award(Work& work, const OneAwardDocument& query);

}  // namespace luoshi::programmes::review::decisions
