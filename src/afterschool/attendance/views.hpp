// What the pages of attendance receive. Every action carries why it cannot be done now.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/attendance/ids.hpp"
#include "afterschool/attendance/packed.hpp"
#include "foundation/json.hpp"
#include "foundation/result.hpp"
#include "foundation/time.hpp"

namespace luoshi::afterschool::attendance {

struct ActionView {
    std::string action;
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(ActionView, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))
ActionView action_view(std::string action, std::string words, std::string words_en,
                       const std::optional<Problem>& why_not);

// ---- sessions and registers
// --------------------------------------------------------------------------------------------

struct RegisterSession {
    SessionId session;
    std::string county;
    BodyId school;
    std::string course;
    std::string room;  // empty: none
    std::string teacher;
    bool substitute = false;  // the teacher stands in
    bool assisting = false;   // who asks is a further adult of it, not its teacher
    Date date;
    std::string starts;  // "16:30"
    std::string ends;
    bool cancelled = false;
    RollState state = RollState::missing;
    std::int64_t expected = 0;  // who sits in it that day, or sat in it when it was confirmed
    Counters counters;
    std::optional<Instant> confirmed_at;
    std::optional<Instant> checked_in_at;
    bool overdue = false;  // begun, not cancelled, somebody sits in it, and no register yet
};
BOOST_DESCRIBE_STRUCT(RegisterSession, (),
                      (session, county, school, course, room, teacher, substitute, assisting, date, starts, ends, cancelled, state,
                       expected, counters, confirmed_at, checked_in_at, overdue))

// A session of an earlier day that is neither held nor stopped: `missing` or `confirmed`.
struct OpenRegister {
    SessionId session;
    Date date;
    std::string starts;
    std::string ends;
    std::string course;
    std::string teacher;  // empty: none
    RollState state = RollState::missing;
};
BOOST_DESCRIBE_STRUCT(OpenRegister, (), (session, date, starts, ends, course, teacher, state))
struct OpenRegisters {
    std::int64_t count = 0;  // of all
    std::vector<OpenRegister> items;  // the oldest
};
BOOST_DESCRIBE_STRUCT(OpenRegisters, (), (count, items))

struct TeacherDay {
    Date date;
    Instant now;
    std::vector<RegisterSession> sessions;
    std::vector<OpenRegister> open;  // of days before today
};
BOOST_DESCRIBE_STRUCT(TeacherDay, (), (date, now, sessions, open))

struct RegisterRow {
    PupilId pupil;
    std::string code;
    std::string name;
    std::string class_name;
    Mark mark = Mark::none;
    std::optional<std::string> at;  // of late and left_early
    bool on_leave = false;          // a guardian has asked leave
    std::optional<bool> leave_in_time;
    bool off_school = false;          // 休学: keeps the place and is not expected; the register begins with leave
    bool health_note = false;         // there is one: the page offers to read it, with a reason
    std::optional<std::string> left;  // "16:40": handed over already
};
BOOST_DESCRIBE_STRUCT(RegisterRow, (),
                      (pupil, code, name, class_name, mark, at, on_leave, leave_in_time, off_school, health_note, left))

struct RegisterView {
    RegisterSession session;
    std::int64_t version = 0;  // 0: none yet
    std::optional<std::string> confirmed_by;
    std::optional<Instant> device_at;
    Instant opens_at;  // from when on it may be taken: a phone that was away since cannot ask again
    Instant ends_at;   // of the session: from when on it may be closed
    std::vector<std::string> assistants;  // names of further adults who are there
    std::vector<RegisterRow> pupils;
    std::vector<ActionView> actions;  // hand_in | close | check_in | correct | incident
};
BOOST_DESCRIBE_STRUCT(RegisterView, (),
                      (session, version, confirmed_by, device_at, opens_at, ends_at, assistants, pupils, actions))

struct ConflictRow {
    PupilId pupil;
    std::string name;
    Mark base = Mark::none;
    Mark mine = Mark::none;
    Mark theirs = Mark::none;
};
BOOST_DESCRIBE_STRUCT(ConflictRow, (), (pupil, name, base, mine, theirs))

// accepted: stored, or stored before. conflict: nothing was stored; a person decides and hands in anew on top of
// register.version.
enum class SyncOutcome { accepted, conflict };
BOOST_DESCRIBE_ENUM(SyncOutcome, accepted, conflict)
struct SyncView {
    SyncOutcome outcome = SyncOutcome::accepted;
    std::vector<ConflictRow> conflicts;
    std::optional<std::string> theirs_by;
    std::optional<Instant> theirs_at;
    RegisterView register_;
};
BOOST_DESCRIBE_STRUCT(SyncView, (), (outcome, conflicts, theirs_by, theirs_at, register_))

struct CheckInView {
    SessionId session;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(CheckInView, (), (session, at))

struct HealthNoteView {
    PupilId pupil;
    std::string text;
    std::optional<Instant> written_at;
    using shown_once = void;
};
BOOST_DESCRIBE_STRUCT(HealthNoteView, (), (pupil, text, written_at))

struct CorrectionRow {
    CorrectionId id;
    SessionId session;
    std::string course;
    Date date;
    PupilId pupil;
    std::string pupil_name;
    std::string class_name;
    Mark old_mark = Mark::present;
    Mark new_mark = Mark::present;
    std::string reason;
    Instant asked_at;
    std::string asked_by_name;
    std::optional<Decision> decision;
    std::optional<Instant> decided_at;
    std::optional<std::string> decided_by_name;
    std::optional<std::string> decision_reason;
    ActionView decide;
};
BOOST_DESCRIBE_STRUCT(CorrectionRow, (),
                      (id, session, course, date, pupil, pupil_name, class_name, old_mark, new_mark, reason, asked_at,
                       asked_by_name, decision, decided_at, decided_by_name, decision_reason, decide))

// ---- hand-over
// -----------------------------------------------------------------------------------------------------------

struct CollectorRow {
    CollectorId id;
    std::string name;
    std::string relation;
    std::string phone_tail;
    Instant added_at;
    std::string added_by_name;
};
BOOST_DESCRIBE_STRUCT(CollectorRow, (), (id, name, relation, phone_tail, added_at, added_by_name))

struct PermitRow {
    PermitId id;
    std::vector<int> weekdays;
    Date valid_from;
    Date valid_until;
    std::string given_by_name;
};
BOOST_DESCRIBE_STRUCT(PermitRow, (), (id, weekdays, valid_from, valid_until, given_by_name))

struct HandOverRow {
    PupilId pupil;
    std::string name;
    std::string class_name;
    bool stays_on = false;  // has another session today: is handed over after that one
    std::optional<Instant> left_at;
    std::optional<HandOverMethod> method;
    std::optional<std::string> left_with;  // a name, in words
    std::vector<CollectorRow> collectors;
    std::vector<std::string> guardians;  // names: confirmed ones and those of the school's roll
    std::vector<std::string> must_not;   // who must not collect the child
    bool may_go_alone = false;           // has a permit for today
    std::vector<PupilId> siblings;       // in the same family, at this school
    bool without_register = false;       // left before the register was taken
    std::int64_t rung = 0;               // of the ladder: 1 guardians told, 2 class teacher, 3 head on duty
};
BOOST_DESCRIBE_STRUCT(HandOverRow, (),
                      (pupil, name, class_name, stays_on, left_at, method, left_with, collectors, guardians, must_not,
                       may_go_alone, siblings, without_register, rung))

struct HandOverList {
    RegisterSession session;
    std::vector<HandOverRow> waiting;
    std::vector<HandOverRow> left;
};
BOOST_DESCRIBE_STRUCT(HandOverList, (), (session, waiting, left))

struct HandedOver {
    PupilId pupil;
    std::string name;
    std::string class_name;
    HandOverMethod method = HandOverMethod::code;
    std::string left_with;
    Instant at;
    bool without_register = false;  // nobody had taken the register yet
    bool earlier = false;           // it was recorded before; nothing new
};
BOOST_DESCRIBE_STRUCT(HandedOver, (), (pupil, name, class_name, method, left_with, at, without_register, earlier))

// The code is shown this once; a new one takes its place.
struct PickupCodeView {
    PupilId pupil;
    std::string name;
    Date day;
    std::string code;   // "483920"
    std::string token;  // what the QR code holds
    Instant expires_at;
    using shown_once = void;
};
BOOST_DESCRIBE_STRUCT(PickupCodeView, (), (pupil, name, day, code, token, expires_at))

// ---- families
// --------------------------------------------------------------------------------------------------------------

struct ChildSession {
    SessionId session;
    Date date;
    std::string course;
    std::string starts;
    std::string ends;
    std::string room;
    bool cancelled = false;
    bool on_leave = false;
    std::optional<Mark> mark;  // nothing before the teacher has confirmed the register
    bool alarmed = false;      // the family was told of an unexplained absence
};
BOOST_DESCRIBE_STRUCT(ChildSession, (), (session, date, course, starts, ends, room, cancelled, on_leave, mark, alarmed))

struct ChildDay {
    PupilId pupil;
    std::string county;
    std::string name;
    std::string class_name;
    Date date;
    std::vector<ChildSession> sessions;
    std::optional<Instant> left_at;
    std::optional<std::string> left_with;
    bool code_waiting = false;        // an unused code of today stands
    std::vector<ActionView> actions;  // leave | code
};
BOOST_DESCRIBE_STRUCT(ChildDay, (),
                      (pupil, county, name, class_name, date, sessions, left_at, left_with, code_waiting, actions))

struct FamilyDay {
    Instant now;
    std::vector<ChildDay> children;
};
BOOST_DESCRIBE_STRUCT(FamilyDay, (), (now, children))

struct MonthEntry {
    Date date;
    std::string starts;
    Mark mark = Mark::present;
};
BOOST_DESCRIBE_STRUCT(MonthEntry, (), (date, starts, mark))
struct MonthView {
    PupilId pupil;
    std::string name;
    std::string month;
    Counters counters;
    std::vector<MonthEntry> entries;
};
BOOST_DESCRIBE_STRUCT(MonthView, (), (pupil, name, month, counters, entries))

struct LeaveSession {
    SessionId session;
    Date date;
    std::string course;
    std::string starts;
    std::optional<Instant> cutoff_at;  // nothing: no cut-off is set here
    std::optional<bool> in_time;
    std::string effect;  // what it does to the bill, in words
    std::string effect_en;
};
BOOST_DESCRIBE_STRUCT(LeaveSession, (), (session, date, course, starts, cutoff_at, in_time, effect, effect_en))
struct LeaveView {
    std::optional<LeaveId> id;  // nothing in a preview
    PupilId pupil;
    Date first_day;
    Date last_day;
    LeaveKind kind = LeaveKind::family;
    std::string words;
    std::optional<Instant> asked_at;
    std::optional<std::string> asked_by_name;
    std::optional<std::string> caller;  // who called, where the school entered it for the family
    std::optional<Instant> called_at;
    std::optional<Instant> withdrawn_at;
    std::vector<LeaveSession> sessions;
    std::optional<std::string> basis;  // of the cut-off: body, document, clause
    ActionView withdraw;
};
BOOST_DESCRIBE_STRUCT(LeaveView, (),
                      (id, pupil, first_day, last_day, kind, words, asked_at, asked_by_name, caller, called_at, withdrawn_at,
                       sessions, basis, withdraw))
struct LeaveList {
    std::vector<LeaveView> items;
};
BOOST_DESCRIBE_STRUCT(LeaveList, (), (items))

// Everything a guardian keeps about the way home.
struct WayHome {
    PupilId pupil;
    std::string county;
    std::string name;
    std::vector<CollectorRow> collectors;
    std::vector<PermitRow> permits;
    std::optional<std::string> health_note;
    std::vector<std::string> health_note_read;  // who read it, when and why, newest first
};
BOOST_DESCRIBE_STRUCT(WayHome, (), (pupil, county, name, collectors, permits, health_note, health_note_read))

// ---- the school's desk
// -------------------------------------------------------------------------------------------------------

struct UncollectedRow {
    PupilId pupil;
    SessionId session;  // whose hand-over page the child is on
    std::string name;
    std::string class_name;
    std::string course;
    std::string ended;  // "18:00"; of who left early, when that was
    std::int64_t minutes = 0;
    std::int64_t rung = 0;
    WaitingWhy why = WaitingWhy::not_collected;
};
BOOST_DESCRIBE_STRUCT(UncollectedRow, (), (pupil, session, name, class_name, course, ended, minutes, rung, why))

struct AlarmRow {
    PupilId pupil;
    std::string name;
    std::string class_name;
    std::string course;
    Instant raised_at;
};
BOOST_DESCRIBE_STRUCT(AlarmRow, (), (pupil, name, class_name, course, raised_at))

struct IncidentRow {
    IncidentId id;
    std::string county;
    std::string school;
    IncidentKind kind = IncidentKind::other;
    Severity severity = Severity::minor;
    std::string words;
    Instant happened_at;
    std::string recorded_by_name;
    std::optional<Instant> due_at;
    std::optional<Instant> reported_at;  // by the school, or by the system when the time ran out
    bool escalated = false;
    bool closed = false;
    std::int64_t entries = 0;
};
BOOST_DESCRIBE_STRUCT(IncidentRow, (),
                      (id, county, school, kind, severity, words, happened_at, recorded_by_name, due_at, reported_at,
                       escalated, closed, entries))

struct SchoolDay {
    BodyId school;
    std::string school_name;
    Date date;
    Instant now;
    Counters counters;
    std::int64_t registers_due = 0;
    std::int64_t registers_missing = 0;
    std::int64_t registers_confirmed = 0;
    std::int64_t registers_closed = 0;
    std::vector<RegisterSession> sessions;
    std::vector<UncollectedRow> uncollected;
    std::vector<AlarmRow> alarms;
    std::vector<IncidentRow> incidents;
    std::int64_t corrections_waiting = 0;
    std::vector<std::string> rules_missing;  // parameters that nobody has set here: what does not run because of it
    std::vector<ActionView> actions;         // incident | patrol | corrections
};
BOOST_DESCRIBE_STRUCT(SchoolDay, (),
                      (school, school_name, date, now, counters, registers_due, registers_missing, registers_confirmed,
                       registers_closed, sessions, uncollected, alarms, incidents, corrections_waiting, rules_missing,
                       actions))

struct BanRow {
    BanId id;
    PupilId pupil;
    std::string pupil_name;
    std::string class_name;
    std::string name;
    std::string reason;
    std::string document;
    Instant entered_at;
    std::string entered_by_name;
};
BOOST_DESCRIBE_STRUCT(BanRow, (),
                      (id, pupil, pupil_name, class_name, name, reason, document, entered_at, entered_by_name))
struct BanList {
    std::vector<BanRow> items;
};
BOOST_DESCRIBE_STRUCT(BanList, (), (items))

struct IncidentEntryRow {
    std::int64_t serial = 0;
    IncidentAct act = IncidentAct::note;
    std::string words;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(IncidentEntryRow, (), (serial, act, words, at, by_name))
struct IncidentView {
    IncidentId id;
    std::string county;
    BodyId school;
    std::string school_name;
    IncidentKind kind = IncidentKind::other;
    Severity severity = Severity::minor;
    std::string words;
    Instant happened_at;
    Instant recorded_at;
    std::string recorded_by_name;
    std::optional<Instant> due_at;
    std::vector<std::string> pupils;  // names and classes; for the county the public codes
    std::vector<IncidentEntryRow> entries;
    std::vector<ActionView> actions;  // note | measure | insurance | reported | closed
};
BOOST_DESCRIBE_STRUCT(IncidentView, (),
                      (id, county, school, school_name, kind, severity, words, happened_at, recorded_at,
                       recorded_by_name, due_at, pupils, entries, actions))

struct PatrolRow {
    PatrolId id;
    SessionId session;
    std::string course;
    Date date;
    bool teacher_present = true;
    std::int64_t pupils_seen = 0;
    std::int64_t attended = 0;  // what the register says, beside what was seen
    bool order_good = true;
    bool safety_good = true;
    bool content_as_planned = true;
    std::string words;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(PatrolRow, (),
                      (id, session, course, date, teacher_present, pupils_seen, attended, order_good, safety_good,
                       content_as_planned, words, at, by_name))
struct PatrolList {
    std::vector<PatrolRow> items;
};
BOOST_DESCRIBE_STRUCT(PatrolList, (), (items))

struct DayFigures {
    BodyId school;
    std::string name;
    std::int64_t days = 0;
    std::int64_t registers = 0;
    std::int64_t closed = 0;
    Counters counters;
};
BOOST_DESCRIBE_STRUCT(DayFigures, (), (school, name, days, registers, closed, counters))
struct DayFiguresList {
    std::vector<DayFigures> items;
};
BOOST_DESCRIBE_STRUCT(DayFiguresList, (), (items))

}  // namespace luoshi::afterschool::attendance
