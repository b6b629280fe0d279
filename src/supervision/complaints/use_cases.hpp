// The acts of this room, each in the file of its name or group.
#pragma once
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "supervision/complaints/commands.hpp"
#include "supervision/complaints/views.hpp"

namespace luoshi::supervision::complaints {

// intake.cpp
Result<ComplaintForm> show_complaint_form(Work& work, const ShowComplaintForm& query);
Result<FilingLooked> find_filing(Work& work, const FileComplaint& command);
Result<FilingLooked> find_own_filing(Work& work, const FileOwnComplaint& command);
Result<FilingLooked> keep_filing(const FilingLooked& looked);
Result<ComplaintReceipt> file_complaint(Work& work, const FilingLooked& looked);
Result<ComplaintReceipt> enter_complaint(Work& work, const EnterComplaint& command);
// transfer.cpp
Result<TransferView> import_transfers(Work& work, const ImportTransfers& command);

// channel.cpp
Result<FollowedComplaint> follow_complaint(Work& work, const FollowComplaint& query);
Result<SayLooked> find_saying(Work& work, const SayOnComplaint& command);
Result<SayLooked> keep_saying(const SayLooked& looked);
Result<FollowedComplaint> say_on_complaint(Work& work, const SayLooked& looked);
Result<OwnComplaints> find_own_complaints(Work& work, const FindOwnComplaints& query);
Result<FollowedComplaint> say_on_own_complaint(Work& work, const SayOnOwnComplaint& command);

// find.cpp
Result<http::Page<ComplaintRow>> find_complaints(Work& work, const FindComplaints& query);
Result<ComplaintCase> show_complaint(Work& work, const OneComplaint& query);
Result<AlikeComplaints> find_alike_complaints(Work& work, const OneComplaint& query);
Result<ComplaintsAgainstUs> find_complaints_against(Work& work, const FindComplaintsAgainst& query);
// handle.cpp
Result<ComplaintCase> act_on_complaint(Work& work, const ActOnComplaint& command);
Result<ComplaintsAgainstUs> explain_complaint(Work& work, const ExplainComplaint& command);
// silence.cpp: reminds, and closes where nobody answered; for one county.
Result<Nothing> remind_complainants(Work& work);
// By mail, once near the deadline and once behind it.
Result<Nothing> tell_handlers(Work& work, std::string_view address = {});
// statistics.cpp
Result<ComplaintStatistics> show_complaint_statistics(Work& work, const ShowComplaintStatistics& query);

// set_rules.cpp: "not-permitted", "backdated", "days-invalid", "handled-above", "nothing-to-end", "id-taken".
Result<ComplaintRulesView> show_complaint_rules(Work& work, const ShowComplaintRules& query);
Result<ComplaintRulesView> set_complaint_term(Work& work, const SetComplaintTerm& command);
Result<ComplaintRulesView> set_complaint_competence(Work& work, const SetComplaintCompetence& command);

// erasure.cpp
Result<CustodyView> hold_identity(Work& work, const HoldIdentity& command);
Result<CustodyView> lift_hold(Work& work, const LiftIdentityHold& command);
// Of one county, every night: destroys what its term is over of.
Result<Nothing> erase_identities(Work& work);

// custody.cpp
Result<CustodyView> show_custody(Work& work, const ShowCustody& query);
struct KeyLooked {
    std::string county;
    std::string passphrase;
    CustodianKeyId id;
    std::string secret, public_part, salt, nonce;  // drawn, not yet sealed
};
struct KeyPrepared {
    CustodianKeyId id;
    std::string public_part, sealed_secret, salt;
};
Result<KeyLooked> find_key_maker(Work& work, const MakeCustodianKey& command);
Result<KeyPrepared> prepare_key(const KeyLooked& looked);
Result<CustodyView> make_custodian_key(Work& work, const KeyPrepared& prepared);

// The own key, opened outside of any Work because Argon2id takes its time. No secret: the passphrase was wrong.
struct OwnKeyLooked {
    std::string county;
    std::string passphrase, sealed_secret, salt, key;
    std::string subject;  // id of what it is about
};
struct OwnKeyOpened {
    std::string county;
    std::string key, subject;
    std::optional<std::string> secret;
};
Result<OwnKeyLooked> find_own_key(Work& work, const JudgeCustodianKey& command);
Result<OwnKeyLooked> find_own_key_for_opening(Work& work, const AnswerOpening& command);
Result<OwnKeyOpened> open_own_key(const OwnKeyLooked& looked);
Result<http::Kept<CustodyView>> vouch_for_key(Work& work, const OwnKeyOpened& own);
Result<http::Kept<CustodyView>> retire_key(Work& work, const OwnKeyOpened& own);
// opening.cpp
Result<CustodyView> ask_for_identity(Work& work, const AskForIdentity& command);
Result<CustodyView> refuse_opening(Work& work, const RefuseOpening& command);
Result<http::Kept<CustodyView>> approve_opening(Work& work, const OwnKeyOpened& own);
Result<http::Kept<OpenedIdentity>> open_identity(Work& work, const OwnKeyOpened& own);

}  // namespace luoshi::supervision::complaints
