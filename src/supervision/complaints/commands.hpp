// What complaints are asked with.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "platform/http/route.hpp"
#include "supervision/complaints/ids.hpp"
#include "supervision/complaints/words.hpp"

namespace luoshi::supervision::complaints {

// ---- complainants ------------------------------------------------------------------------------------------------------

struct ShowComplaintForm {
    std::string against;  // code of the body
};
BOOST_DESCRIBE_STRUCT(ShowComplaintForm, (), (against))

// `secret` is made by the client at random; the receipt code comes from it, so that a repeat gets the same code although nobody keeps it.
struct FileComplaint {
    ComplaintId id;
    std::string against;  // code of the body
    ComplaintKind kind = ComplaintKind::other;
    std::string words;
    std::string secret;
    std::optional<std::string> name = {};
    std::optional<std::string> phone = {};
    std::optional<std::string> resident_id = {};
};
BOOST_DESCRIBE_STRUCT(FileComplaint, (), (id, against, kind, words, secret, name, phone, resident_id))

// By a signed-in parent. follow_by_account: kept so that the own account finds it again; otherwise only the code does.
struct FileOwnComplaint {
    ComplaintId id;
    std::string against;
    ComplaintKind kind = ComplaintKind::other;
    std::string words;
    std::string secret;
    bool follow_by_account = false;
    std::optional<std::string> name = {};
    std::optional<std::string> phone = {};
    std::optional<std::string> resident_id = {};
};
BOOST_DESCRIBE_STRUCT(FileOwnComplaint, (), (id, against, kind, words, secret, follow_by_account, name, phone, resident_id))

struct FilingLooked {
    std::string county;
    FileComplaint command;
    bool by_phone = false;
    bool follow_by_account = false;
};

struct FollowComplaint {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(FollowComplaint, (), (code))

struct SayOnComplaint {
    EntryId id;
    std::string code;
    ComplaintAct act = ComplaintAct::added;  // added, satisfied, not_satisfied, withdrawn
    std::string words;
};
BOOST_DESCRIBE_STRUCT(SayOnComplaint, (), (id, code, act, words))
struct SayLooked {
    std::string county;
    SayOnComplaint command;
};

struct FindOwnComplaints {};
BOOST_DESCRIBE_STRUCT(FindOwnComplaints, (), ())

struct SayOnOwnComplaint {
    EntryId id;
    ComplaintId complaint;
    std::string county;
    ComplaintAct act = ComplaintAct::added;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(SayOnOwnComplaint, (), (id, complaint, county, act, words))

// ---- officials ---------------------------------------------------------------------------------------------------------

// A letter or a call, entered by an official. The code is told to the complainant.
struct EnterComplaint {
    ComplaintId id;
    std::string against;  // code of the body
    std::string county;
    ComplaintKind kind = ComplaintKind::other;
    ComplaintChannel channel = ComplaintChannel::letter;
    std::string words;
    std::string secret;
    std::optional<std::string> name = {};
    std::optional<std::string> phone = {};
    std::optional<std::string> resident_id = {};
};
BOOST_DESCRIBE_STRUCT(EnterComplaint, (), (id, against, county, kind, channel, words, secret, name, phone, resident_id))

enum class ComplaintFilter { open, overdue, closed, all };
BOOST_DESCRIBE_ENUM(ComplaintFilter, open, overdue, closed, all)

struct FindComplaints {
    std::string body;  // path
    ComplaintFilter show = ComplaintFilter::open;
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindComplaints, (), (body, show, cursor, limit))

struct OneComplaint {
    ComplaintId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneComplaint, (), (id, county))

// One step of the handling body. `to` for routed (a body) and joined (the lead complaint's id), `outcome` for answered and decided.
struct ActOnComplaint {
    EntryId entry;
    ComplaintId id;
    std::string county;
    ComplaintAct act = ComplaintAct::told;
    std::string words;
    std::optional<std::string> to = {};
    std::optional<ComplaintOutcome> outcome = {};
};
BOOST_DESCRIBE_STRUCT(ActOnComplaint, (), (entry, id, county, act, words, to, outcome))

struct FindComplaintsAgainst {};
BOOST_DESCRIBE_STRUCT(FindComplaintsAgainst, (), ())

struct ExplainComplaint {
    EntryId entry;
    ComplaintId id;
    std::string county;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ExplainComplaint, (), (entry, id, county, words))

struct ImportTransfers {
    TransferId id;
    std::string county;
    std::string source;  // 12345 …
    bool dry_run = true;
    std::string secret;  // as with FileComplaint; each row has a code of its own from it
    http::Upload upload;
};
BOOST_DESCRIBE_STRUCT(ImportTransfers, (), (id, county, source, dry_run, secret, upload))

struct ShowComplaintStatistics {
    std::string body;  // path
    Date from;
    Date until;
};
BOOST_DESCRIBE_STRUCT(ShowComplaintStatistics, (), (body, from, until))

// ---- who handles what within how many working days

struct ShowComplaintRules {
    std::optional<std::string> body = {};  // path; the own body without it
};
BOOST_DESCRIBE_STRUCT(ShowComplaintRules, (), (body))

// For the own division. Without days it goes back to what holds above.
struct SetComplaintTerm {
    RuleChangeId id;
    std::string county;
    ComplaintKind kind = ComplaintKind::other;
    std::optional<ComplaintDays> days = {};
    std::string source;  // document and clause
    Date valid_from;     // today or later; due days that stand are not moved
};
BOOST_DESCRIBE_STRUCT(SetComplaintTerm, (), (id, county, kind, days, source, valid_from))

struct SetComplaintCompetence {
    RuleChangeId id;
    std::string county;
    ComplaintKind kind = ComplaintKind::other;
    ComplaintSubject subject = ComplaintSubject::school;
    std::optional<HandlingDepartment> department = {};  // without it: back to what holds above
    HandlingLevel level = HandlingLevel::own;
    std::string source;
    Date valid_from;
};
BOOST_DESCRIBE_STRUCT(SetComplaintCompetence, (), (id, county, kind, subject, department, level, source, valid_from))

// ---- custodians --------------------------------------------------------------------------------------------------------

struct ShowCustody {};
BOOST_DESCRIBE_STRUCT(ShowCustody, (), ())

struct MakeCustodianKey {
    CustodianKeyId id;
    std::string passphrase;
};
BOOST_DESCRIBE_STRUCT(MakeCustodianKey, (), (id, passphrase))

// vouch for a new colleague's key, or take a key out of use: with the own passphrase.
struct JudgeCustodianKey {
    CustodianKeyId id;
    std::string passphrase;
};
BOOST_DESCRIBE_STRUCT(JudgeCustodianKey, (), (id, passphrase))

struct AskForIdentity {
    OpeningId id;
    ComplaintId complaint;
    std::string county;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(AskForIdentity, (), (id, complaint, county, reason))

struct AnswerOpening {
    OpeningId id;
    std::string county;
    std::string passphrase;
};
BOOST_DESCRIBE_STRUCT(AnswerOpening, (), (id, county, passphrase))

// The identity is not destroyed while a hold stands: a review, an appeal, a court.
struct HoldIdentity {
    HoldId id;
    ComplaintId complaint;
    std::string county;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(HoldIdentity, (), (id, complaint, county, reason))

struct LiftIdentityHold {
    HoldId id;
    std::string county;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(LiftIdentityHold, (), (id, county, reason))

struct RefuseOpening {
    OpeningId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(RefuseOpening, (), (id, county))

}  // namespace luoshi::supervision::complaints
