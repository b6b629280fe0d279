// Every use case of rounds and panels.
#pragma once
#include "programmes/review/panels/views.hpp"

namespace luoshi::programmes::review::panels {

// The office
Result<http::Page<RoundRow>> find_rounds(Work& work, const FindRounds& query);
Result<RoundFileView> show_round(Work& work, const OneRound& query);
Result<RoundFileView> open_round(Work& work, const OpenRound& command);
Result<RoundFileView> find_conflicts_anew(Work& work, const OneRound& command);
Result<RoundFileView> override_conflict(Work& work, const OverrideConflict& command);
Result<RoundFileView> commit_draw(Work& work, const CommitDraw& command);
Result<RoundFileView> enter_value(Work& work, const EnterPanelValue& command);
Result<RoundFileView> confirm_value(Work& work, const EnterPanelValue& command);
Result<RoundFileView> take_value_back(Work& work, const RoundWords& command);
Result<RoundFileView> cancel_round(Work& work, const RoundWords& command);
Result<RoundFileView> pick_expert(Work& work, const PickExpert& command);
Result<RoundFileView> lapse_invitations(Work& work, const OneRound& command);
Result<RoundFileView> record_answer(Work& work, const RecordAnswer& command);
Result<RoundFileView> replace_by_alternate(Work& work, const ReplaceMember& command);
Result<RoundFileView> open_objections(Work& work, const OneRound& command);
Result<RoundFileView> decide_objection(Work& work, const DecideObjection& command);
Result<RoundFileView> seal_round(Work& work, const OneRound& command);

// The expert
Result<OwnInvitations> show_own_invitations(Work& work, const OwnInvitationsQuestion& query);
Result<OwnInvitations> accept_invitation(Work& work, const AcceptInvitation& command);
Result<OwnInvitations> refuse_invitation(Work& work, const RefuseInvitation& command);

// The applicant
Result<OwnPanels> show_own_panels(Work& work, const OwnInvitationsQuestion& query);
Result<OwnPanels> object_to_expert(Work& work, const ObjectToExpert& command);

// Anybody
Result<PublicRounds> show_public_rounds(Work& work, const NoRoundQuestion& query);
Result<PublicRound> show_public_round(Work& work, const PublicRoundQuestion& query);
Result<http::FileReply> fetch_round_list(Work& work, const PublicRoundQuestion& query);
Result<http::FileReply> fetch_round_record(Work& work, const PublicRoundQuestion& query);

}  // namespace luoshi::programmes::review::panels
