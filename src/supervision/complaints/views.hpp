// What complaints answer with. Views with people's words are shown_once: the answers kept for repeated requests must not hold them readable.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "supervision/complaints/ids.hpp"
#include "supervision/complaints/words.hpp"

namespace luoshi::supervision::complaints {

struct ComplaintClock {
    ComplaintKind kind = ComplaintKind::other;
    std::int64_t accept_days = 0;
    std::int64_t answer_days = 0;
    std::int64_t extend_days = 0;
    std::int64_t remind_days = 0;
    std::int64_t silent_days = 0;
    std::string source;
    std::string confirmed;
    std::string place_name = {};            // whose own rule it is; empty: the house's table
    std::optional<Date> valid_from = {};
};
BOOST_DESCRIBE_STRUCT(ComplaintClock, (), (kind, accept_days, answer_days, extend_days, remind_days, silent_days, source, confirmed, place_name, valid_from))

struct Competence {
    ComplaintKind kind = ComplaintKind::other;
    ComplaintSubject subject = ComplaintSubject::school;
    std::string department;
    std::string place;
    std::string source;
    std::string confirmed;
    std::string place_name = {};
    std::optional<Date> valid_from = {};
};
BOOST_DESCRIBE_STRUCT(Competence, (), (kind, subject, department, place, source, confirmed, place_name, valid_from))

// Something a division said, newest first; days of a term, department and level of a competence; neither: it goes back to what holds above.
struct ComplaintRuleChange {
    RuleChangeId id;
    std::string place_name;
    ComplaintKind kind = ComplaintKind::other;
    std::optional<ComplaintSubject> subject;
    RuleAct act = RuleAct::set;
    std::optional<ComplaintDays> days;
    std::optional<std::string> department;
    std::optional<std::string> level;
    Date valid_from;
    std::string source;
    Instant at;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(ComplaintRuleChange, (), (id, place_name, kind, subject, act, days, department, level, valid_from, source, at, by))

struct ComplaintRulesView {
    std::string body;  // path
    std::string county;
    std::string place_name;  // of the division
    Date today;
    bool may_set = false;
    std::vector<ComplaintClock> clocks;
    std::vector<Competence> competence;
    std::vector<ComplaintRuleChange> history;
};
BOOST_DESCRIBE_STRUCT(ComplaintRulesView, (), (body, county, place_name, today, may_set, clocks, competence, history))

struct ComplaintKindLine {
    ComplaintKind kind = ComplaintKind::other;
    std::string handler_name;
    std::int64_t accept_days = 0;
    std::int64_t answer_days = 0;
    bool confirmed = false;
};
BOOST_DESCRIBE_STRUCT(ComplaintKindLine, (), (kind, handler_name, accept_days, answer_days, confirmed))

// What the form says before anything is written.
struct ComplaintForm {
    std::string against;
    std::string against_name;
    std::string county;
    std::vector<ComplaintKindLine> kinds;
    bool takes_identity = false;
    std::vector<std::string> custodians;  // posts' bodies, never people's names
};
BOOST_DESCRIBE_STRUCT(ComplaintForm, (), (against, against_name, county, kinds, takes_identity, custodians))

struct ComplaintReceipt {
    using shown_once = void;
    ComplaintId id;
    std::string county;
    std::string number;
    std::string code;
    std::string handler_name;
    Date accept_due;
    Date answer_due;
    bool identity_sealed = false;
};
BOOST_DESCRIBE_STRUCT(ComplaintReceipt, (), (id, county, number, code, handler_name, accept_due, answer_due, identity_sealed))

struct ComplaintWord {
    std::int64_t serial = 0;
    ComplaintAct act = ComplaintAct::received;
    ComplaintSide side = ComplaintSide::system;
    ComplaintShown shown = ComplaintShown::office;
    std::string words;
    Instant at;
    std::string by;  // body and person for officials, only the body for complainants
};
BOOST_DESCRIBE_STRUCT(ComplaintWord, (), (serial, act, side, shown, words, at, by))

struct ComplaintStep {
    ComplaintAct act = ComplaintAct::told;
    bool possible = false;
    std::string reason;
    std::string reason_en;
};
BOOST_DESCRIBE_STRUCT(ComplaintStep, (), (act, possible, reason, reason_en))

// What the complainant sees.
struct FollowedComplaint {
    using shown_once = void;
    std::string complaint;
    std::string county;
    std::string number;
    std::string against_name;
    std::string handler_name;
    ComplaintKind kind = ComplaintKind::other;
    ComplaintState state = ComplaintState::received;
    std::optional<ComplaintOutcome> outcome;
    std::optional<ClosedHow> closed_how;
    Date received_on;
    Date accept_due;
    Date answer_due;
    bool overdue = false;
    std::int64_t overdue_days = 0;
    bool joined = false;
    bool identity_sealed = false;
    std::optional<Date> silent_on;  // on that day silence counts as agreement
    std::vector<ComplaintWord> entries;
    std::vector<ComplaintStep> steps;
};
BOOST_DESCRIBE_STRUCT(FollowedComplaint, (),
                      (complaint, county, number, against_name, handler_name, kind, state, outcome, closed_how, received_on, accept_due, answer_due, overdue, overdue_days,
                       joined, identity_sealed, silent_on, entries, steps))

struct OwnComplaints {
    using shown_once = void;
    std::vector<FollowedComplaint> items;
};
BOOST_DESCRIBE_STRUCT(OwnComplaints, (), (items))

struct ComplaintRow {
    ComplaintId id;
    std::string county;
    std::string number;
    std::string against_name;
    std::string handler_name;
    ComplaintKind kind = ComplaintKind::other;
    ComplaintChannel channel = ComplaintChannel::portal;
    ComplaintState state = ComplaintState::received;
    Date received_on;
    Date due;  // of the next step
    bool overdue = false;
    bool joined = false;
    bool mine = false;  // my body's turn
};
BOOST_DESCRIBE_STRUCT(ComplaintRow, (), (id, county, number, against_name, handler_name, kind, channel, state, received_on, due, overdue, joined, mine))

struct RelatedComplaint {
    ComplaintId id;
    std::string number;
    ComplaintState state = ComplaintState::received;
    Date received_on;
    std::string words;  // its beginning
    std::int64_t likeness_percent = 0;
};
BOOST_DESCRIBE_STRUCT(RelatedComplaint, (), (id, number, state, received_on, words, likeness_percent))

struct CompetentBody {
    BodyId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(CompetentBody, (), (id, name))

struct ComplaintCase {
    using shown_once = void;
    ComplaintId id;
    std::string county;
    std::string number;
    BodyId against;
    std::string against_name;
    ComplaintSubject subject = ComplaintSubject::school;
    BodyId handler;
    std::string handler_name;
    ComplaintKind kind = ComplaintKind::other;
    ComplaintChannel channel = ComplaintChannel::portal;
    std::optional<std::string> transfer_number;
    bool named = false;
    ComplaintState state = ComplaintState::received;
    std::optional<ComplaintOutcome> outcome;
    std::optional<ClosedHow> closed_how;
    std::string words;
    Date received_on;
    Date accept_due;
    Date answer_due;
    bool extended = false;
    bool overdue = false;
    std::int64_t overdue_days = 0;
    ComplaintClock clock;
    Competence competence;
    std::optional<RelatedComplaint> lead;
    std::vector<RelatedComplaint> joined;
    std::vector<CompetentBody> may_route_to;
    std::vector<ComplaintWord> entries;
    std::vector<ComplaintStep> steps;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ComplaintCase, (),
                      (id, county, number, against, against_name, subject, handler, handler_name, kind, channel, transfer_number, named, state, outcome, closed_how, words,
                       received_on, accept_due, answer_due, extended, overdue, overdue_days, clock, competence, lead, joined, may_route_to, entries, steps, version))

struct AlikeComplaints {
    std::vector<RelatedComplaint> items;
};
BOOST_DESCRIBE_STRUCT(AlikeComplaints, (), (items))

// What the body complained of sees: what it was asked and what it said, never what the complainant wrote.
struct ComplaintAgainstUs {
    ComplaintId id;
    std::string county;
    std::string number;
    ComplaintKind kind = ComplaintKind::other;
    std::string handler_name;
    bool closed = false;
    Date answer_due;
    std::vector<ComplaintWord> entries;
    ComplaintStep explain;
    ComplaintStep close;  // never possible; says why
};
BOOST_DESCRIBE_STRUCT(ComplaintAgainstUs, (), (id, county, number, kind, handler_name, closed, answer_due, entries, explain, close))
struct ComplaintsAgainstUs {
    using shown_once = void;
    std::vector<ComplaintAgainstUs> items;
};
BOOST_DESCRIBE_STRUCT(ComplaintsAgainstUs, (), (items))

struct TransferFault {
    std::int64_t row = 0;
    std::string column;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(TransferFault, (), (row, column, words, words_en))
struct TransferRow {
    std::int64_t row = 0;
    std::string transfer_number;
    std::string against_name;
    ComplaintKind kind = ComplaintKind::other;
    std::string handler_name;
    bool known = false;   // came in before
    std::string number;   // of the complaint; empty in a dry run
    std::string code;     // for the office that sent it, to tell the complainant; once
};
BOOST_DESCRIBE_STRUCT(TransferRow, (), (row, transfer_number, against_name, kind, handler_name, known, number, code))
struct TransferView {
    using shown_once = void;
    std::string transfer;
    bool dry_run = true;
    std::int64_t fresh = 0;
    std::int64_t known = 0;
    std::vector<TransferRow> rows;
    std::vector<TransferFault> faults;
};
BOOST_DESCRIBE_STRUCT(TransferView, (), (transfer, dry_run, fresh, known, rows, faults))

// Counts below five are not told apart: nothing stands there.
struct ComplaintFigures {
    std::optional<ComplaintKind> kind;  // nothing: all kinds
    std::optional<std::int64_t> received;
    std::optional<std::int64_t> open;
    std::optional<std::int64_t> overdue;
    std::optional<std::int64_t> closed;
    std::optional<std::int64_t> by_silence;
    std::optional<std::int64_t> median_days;        // open ones count with their age; nothing: not half are closed
    std::optional<std::int64_t> median_closed_days; // of closed ones only, as is often told; to compare
    std::optional<std::int64_t> in_time_percent;    // answered by the due day, of all that are due; open ones count as late
    std::optional<std::int64_t> upheld_percent;
    bool too_few = false;
};
BOOST_DESCRIBE_STRUCT(ComplaintFigures, (),
                      (kind, received, open, overdue, closed, by_silence, median_days, median_closed_days, in_time_percent, upheld_percent, too_few))
struct ComplaintStatistics {
    std::string body;
    Date from;
    Date until;
    Date as_of;
    ComplaintFigures all;
    std::vector<ComplaintFigures> kinds;
    std::vector<ComplaintClock> clocks;
    std::vector<Competence> competence;
};
BOOST_DESCRIBE_STRUCT(ComplaintStatistics, (), (body, from, until, as_of, all, kinds, clocks, competence))

struct CustodianKeyView {
    CustodianKeyId id;
    std::string county;
    std::int64_t serial = 0;
    std::string name;
    std::string body_name;
    std::string fingerprint;
    Instant made_at;
    bool mine = false;
    bool stands = false;   // counts for new envelopes
    bool waits = false;    // for a colleague to vouch
    bool retired = false;
};
BOOST_DESCRIBE_STRUCT(CustodianKeyView, (), (id, county, serial, name, body_name, fingerprint, made_at, mine, stands, waits, retired))

struct OpeningView {
    OpeningId id;
    std::string county;
    ComplaintId complaint;
    std::string reason;
    std::string asked_name;
    Instant asked_at;
    std::optional<std::string> approved_name;
    std::optional<Instant> approved_at;
    std::optional<std::string> refused_name;
    std::optional<Instant> opened_at;
    ComplaintStep approve;  // act has no meaning here
    ComplaintStep open;
};
BOOST_DESCRIBE_STRUCT(OpeningView, (), (id, county, complaint, reason, asked_name, asked_at, approved_name, approved_at, refused_name, opened_at, approve, open))

struct IdentityHoldView {
    HoldId id;
    std::string reason;
    std::string by;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(IdentityHoldView, (), (id, reason, by, at))

// Kept, held or destroyed. erase_after: of a closed one that nothing holds.
struct IdentityStanding {
    bool erased = false;
    std::optional<Instant> erased_at;
    std::optional<IdentityHoldView> hold;
    std::optional<Instant> erase_after;
};
BOOST_DESCRIBE_STRUCT(IdentityStanding, (), (erased, erased_at, hold, erase_after))

struct SealedIdentityRow {
    ComplaintId id;
    std::string county;
    std::string number;
    std::string against_name;
    ComplaintKind kind = ComplaintKind::other;
    ComplaintState state = ComplaintState::received;
    Date received_on;
    std::int64_t shares = 0;
    IdentityStanding standing;
    std::vector<OpeningView> openings;
};
BOOST_DESCRIBE_STRUCT(SealedIdentityRow, (), (id, county, number, against_name, kind, state, received_on, shares, standing, openings))

struct CustodyView {
    using shown_once = void;
    std::string reach;
    std::vector<CustodianKeyView> keys;
    std::vector<SealedIdentityRow> identities;
};
BOOST_DESCRIBE_STRUCT(CustodyView, (), (reach, keys, identities))

// Shown once to the asker; kept nowhere.
struct OpenedIdentity {
    using shown_once = void;
    std::string number;
    std::string name;
    std::string phone;
    std::string resident_id;
};
BOOST_DESCRIBE_STRUCT(OpenedIdentity, (), (number, name, phone, resident_id))

}  // namespace luoshi::supervision::complaints
