// What people may ask of attendance. `county` names the partition of a write where it is not the caller's own; ids of
// what is created are made by the client, so that a phone may send the same again.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/attendance/ids.hpp"
#include "afterschool/attendance/words.hpp"
#include "foundation/json.hpp"
#include "foundation/time.hpp"

namespace luoshi::afterschool::attendance {

// ---- the teacher's phone
// ---------------------------------------------------------------------------------------------

struct ShowTeacherDay {
    std::optional<Date> on = {};  // default: today
};
BOOST_DESCRIBE_STRUCT(ShowTeacherDay, (), (on))

struct OneSession {
    SessionId session;
};
BOOST_DESCRIBE_STRUCT(OneSession, (), (session))

struct MarkOf {
    PupilId pupil;
    Mark mark = Mark::present;
    std::optional<std::string> at = {};  // "16:50": when a late one came or an early one left
};
BOOST_DESCRIBE_STRUCT(MarkOf, (), (pupil, mark, at))

// The whole register as the phone has it. `base_version`: of the register that the phone started from, 0 for none.
struct HandInRegister {
    SessionId session;
    SubmissionId id;
    std::int64_t base_version = 0;
    std::vector<MarkOf> marks;
    std::optional<Instant> device_at = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(HandInRegister, (), (session, id, base_version, marks, device_at, county))

struct CloseRegister {
    SessionId session;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(CloseRegister, (), (session, county))

struct CheckIn {
    SessionId session;
    std::optional<Instant> device_at = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(CheckIn, (), (session, device_at, county))

struct RevealHealthNote {
    SessionId session;
    PupilId pupil;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(RevealHealthNote, (), (session, pupil, reason, county))

// With code or qr the child is the code's and `pupil` may be absent; it must be the same child where both are given.
// `collected_by`: the name of who stands at the gate, of code, qr and sibling; required where somebody must not collect
// the child and the way itself names nobody.
struct HandOver {
    SessionId session = {};
    HandOverMethod method = HandOverMethod::code;
    std::optional<PupilId> pupil = {};
    std::optional<std::string> code = {};  // six digits, or the token of the QR code
    std::optional<CollectorId> collector = {};
    std::optional<std::string> guardian_name = {};  // of a guardian whom the teacher knows
    std::optional<PupilId> sibling = {};
    std::optional<std::string> collected_by = {};
    std::optional<Instant> device_at = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(HandOver, (),
                      (session, method, pupil, code, collector, guardian_name, sibling, collected_by, device_at,
                       county))

// ---- corrections after closing
// -----------------------------------------------------------------------------------------

struct AskCorrection {
    SessionId session;
    CorrectionId id;
    PupilId pupil;
    Mark mark = Mark::present;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AskCorrection, (), (session, id, pupil, mark, reason, county))

struct DecideCorrection {
    CorrectionId id;
    Decision decision = Decision::accepted;
    std::optional<std::string> reason = {};  // of a refusal
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(DecideCorrection, (), (id, decision, reason, county))

struct FindCorrections {
    BodyId school;
    std::optional<bool> undecided = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindCorrections, (), (school, undecided, cursor, limit))

// ---- families
// ------------------------------------------------------------------------------------------------------------

struct NoQuestion {};
BOOST_DESCRIBE_STRUCT(NoQuestion, (), ())

struct OneChild {
    PupilId pupil;
};
BOOST_DESCRIBE_STRUCT(OneChild, (), (pupil))

struct ShowMonth {
    PupilId pupil;
    std::optional<std::string> month = {};  // "2026-09"; default: this month
};
BOOST_DESCRIBE_STRUCT(ShowMonth, (), (pupil, month))

struct PreviewLeave {
    PupilId pupil;
    Date first_day;
    Date last_day;
};
BOOST_DESCRIBE_STRUCT(PreviewLeave, (), (pupil, first_day, last_day))

struct AskLeave {
    PupilId pupil;
    LeaveId id;
    Date first_day;
    Date last_day;  // at most 31 days after the first
    LeaveKind kind = LeaveKind::family;
    std::string words = {};  // need not be given
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AskLeave, (), (pupil, id, first_day, last_day, kind, words, county))

// Leave that a family gave by telephone: entered by the head teacher of the class or the school's office. `called` is a time of today, "09:40".
struct PreviewCalledLeave {
    PupilId pupil;
    Date first_day;
    Date last_day;
    std::string called = {};
};
BOOST_DESCRIBE_STRUCT(PreviewCalledLeave, (), (pupil, first_day, last_day, called))

struct EnterCalledLeave {
    PupilId pupil;
    LeaveId id;
    Date first_day;
    Date last_day;  // at most 31 days after the first
    LeaveKind kind = LeaveKind::family;
    std::string caller = {};  // who called: name and what they are to the child
    std::string called = {};
    std::string words = {};  // need not be given
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EnterCalledLeave, (), (pupil, id, first_day, last_day, kind, caller, called, words, county))

struct OneLeave {
    LeaveId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(OneLeave, (), (id, county))

struct MakePickupCode {
    PupilId pupil;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(MakePickupCode, (), (pupil, county))

struct AddCollector {
    PupilId pupil;
    CollectorId id;
    std::string name;
    std::string relation;
    std::string phone_tail = {};  // last four digits, or nothing
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AddCollector, (), (pupil, id, name, relation, phone_tail, county))

struct OneCollector {
    CollectorId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(OneCollector, (), (id, county))

struct GivePermit {
    PupilId pupil;
    PermitId id;
    std::vector<int> weekdays;  // 1 (Monday) to 5
    Date valid_from;
    Date valid_until;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(GivePermit, (), (pupil, id, weekdays, valid_from, valid_until, county))

struct OnePermit {
    PermitId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(OnePermit, (), (id, county))

struct WriteHealthNote {
    PupilId pupil;
    std::string text;  // empty: take it away
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(WriteHealthNote, (), (pupil, text, county))

// ---- the school's desk
// -----------------------------------------------------------------------------------------------------

struct ShowSchoolDay {
    BodyId school;
    std::optional<Date> on = {};
};
BOOST_DESCRIBE_STRUCT(ShowSchoolDay, (), (school, on))

struct FindOpenRegisters {
    BodyId school;
};
BOOST_DESCRIBE_STRUCT(FindOpenRegisters, (), (school))

struct EnterBan {
    BanId id;
    PupilId pupil;
    std::string name;
    std::string reason;
    std::string document;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EnterBan, (), (id, pupil, name, reason, document, county))

struct EndBan {
    BanId id;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EndBan, (), (id, reason, county))

struct FindBans {
    BodyId school;
};
BOOST_DESCRIBE_STRUCT(FindBans, (), (school))

struct RecordIncident {
    IncidentId id;
    BodyId school;
    std::optional<SessionId> session = {};
    IncidentKind kind = IncidentKind::other;
    Severity severity = Severity::minor;
    std::string words;
    Instant happened_at;
    std::vector<PupilId> pupils = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(RecordIncident, (), (id, school, session, kind, severity, words, happened_at, pupils, county))

struct AddToIncident {
    IncidentId id;
    std::int64_t serial = 1;  // of the new entry: one more than the last one seen
    IncidentAct act = IncidentAct::note;
    std::string words;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AddToIncident, (), (id, serial, act, words, county))

struct OneIncident {
    IncidentId id;
};
BOOST_DESCRIBE_STRUCT(OneIncident, (), (id))

struct FindIncidents {
    std::string body;  // path of a subtree
    std::optional<bool> open = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindIncidents, (), (body, open, cursor, limit))

struct RecordPatrol {
    PatrolId id;
    SessionId session;
    bool teacher_present = true;
    int pupils_seen = 0;
    bool order_good = true;
    bool safety_good = true;
    bool content_as_planned = true;
    std::string words = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(RecordPatrol, (),
                      (id, session, teacher_present, pupils_seen, order_good, safety_good, content_as_planned, words,
                       county))

struct FindPatrols {
    BodyId school;
    std::optional<Date> from = {};
    std::optional<Date> to = {};
};
BOOST_DESCRIBE_STRUCT(FindPatrols, (), (school, from, to))

struct ShowDayFigures {
    std::string body;  // path of a subtree
    Date from;
    Date to;
};
BOOST_DESCRIBE_STRUCT(ShowDayFigures, (), (body, from, to))

}  // namespace luoshi::afterschool::attendance
