// Every use case of the marking of a round.
#pragma once
#include "programmes/review/marking/views.hpp"

namespace luoshi::programmes::review::marking {

// The office
Result<http::Page<MarkingRoundRow>> find_marking_rounds(Work& work, const FindMarkingRounds& query);
Result<MarkingRoundView> show_marking_round(Work& work, const OneMarkingRound& query);
Result<MarkingRoundView> keep_marking_sheet(Work& work, const KeepMarkingSheet& command);
Result<AssignmentPlan> plan_assignment(Work& work, const PlanAssignment& query);
Result<MarkingRoundView> freeze_assignment(Work& work, const FreezeAssignment& command);
Result<http::Page<AssignmentRow>> find_assignments(Work& work, const ListOfRound& query);
Result<MarkingRoundView> ask_extra_experts(Work& work, const OneMarkingRound& command);   // for every spread over the limit
Result<MarkingRoundView> replace_experts(Work& work, const OneMarkingRound& command);     // for every review that nobody has
Result<MarkingRoundView> record_marking_absence(Work& work, const RecordMarkingAbsence& command);
Result<MarkingRoundView> settle_spread(Work& work, const SettleSpread& command);
Result<MarkingRoundView> close_marking(Work& work, const OneMarkingRound& command);
Result<http::Page<ReviewResultRow>> find_review_results(Work& work, const ListOfRound& query);
Result<MarkingRoundView> open_panel_vote(Work& work, const OpenPanelVote& command);
Result<MarkingRoundView> count_panel_vote(Work& work, const OneMarkingRound& command);
Result<MarkingRoundView> propose_review_results(Work& work, const OneMarkingRound& command);
Result<MarkingRoundView> freeze_review_results(Work& work, const FreezeReviewResults& command);
Result<MarkingRoundView> rate_expert(Work& work, const RateExpert& command);

// The expert
Result<MyReviews> show_my_reviews(Work& work, const FindMyReviews& query);
Result<MyReviews> open_my_sheets(Work& work, const OpenMySheets& command);
Result<MyItemView> show_my_item(Work& work, const OneMyItem& query);
Result<http::FileReply> fetch_my_material(Work& work, const OneMyMaterial& query);
Result<MarksAnswer> save_my_marks(Work& work, const SaveMyMarks& command);
Result<MyItemView> decline_my_item(Work& work, const DeclineMyItem& command);
Result<http::FileReply> fetch_my_sheets(Work& work, const OneMarkingRound& query);
Result<SheetsRead> read_my_sheets(Work& work, const ReadMySheets& command);
Result<http::FileReply> fetch_paper_sheets(Work& work, const PaperSheets& query);         // the office, for who has no account
Result<SheetsRead> read_paper_sheets(Work& work, const ReadPaperSheets& command);
Result<MyReviews> cast_panel_ballot(Work& work, const CastPanelBallot& command);

}  // namespace luoshi::programmes::review::marking
