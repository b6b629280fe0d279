// What the pages of construction show.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "programmes/construction/commands.hpp"

namespace luoshi::programmes::construction {

// What may be done here, and if not, why.
struct ConstructionAction {
    std::string action;
    bool enabled = false;
    std::string reason = {}, reason_text = {}, reason_text_en = {};
};
BOOST_DESCRIBE_STRUCT(ConstructionAction, (), (action, enabled, reason, reason_text, reason_text_en))

struct KeptConstructionFile {
    std::string name, sha256;
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(KeptConstructionFile, (), (name, sha256, bytes))

struct ConstructionUnitRow {
    UnitId unit;
    std::string county;
    LineId line;
    std::string line_code, line_title;
    BodyId body;
    std::string body_name, body_path, title;
    int batch_year = 0;
    lines::UnitStage stage = lines::UnitStage::approved;
    std::optional<std::int64_t> book_version;  // in force
    std::string building;                      // last stage of the building; empty: none
    std::int64_t percent = 0;
    std::string leaving;                       // last step of the way out; empty: none
};
BOOST_DESCRIBE_STRUCT(ConstructionUnitRow, (), (unit, county, line, line_code, line_title, body, body_name, body_path, title, batch_year, stage, book_version, building, percent, leaving))

// A step of anything: who, when, what.
struct ConstructionStep {
    ActId id;
    std::string act, state, words;
    std::string on_day;  // when it happened; empty: the day it was entered
    std::string note;    // number of a filing or document, percent, outcome
    Instant at;
    std::string by_name, by_body_name;
    std::vector<ConstructionProof> proofs = {};
};
BOOST_DESCRIBE_STRUCT(ConstructionStep, (), (id, act, state, words, on_day, note, at, by_name, by_body_name, proofs))

struct ConstructionTermsView {
    LineId line;
    std::string line_code, line_title;
    std::int64_t version = 0;
    SetTerms terms;
    std::string name_authority_name, mark_authority_name, style_authority_name;
    std::string set_by_name;
    Instant at;
    std::vector<ConstructionAction> actions = {};
};
BOOST_DESCRIBE_STRUCT(ConstructionTermsView, (), (line, line_code, line_title, version, terms, name_authority_name, mark_authority_name, style_authority_name, set_by_name, at, actions))

struct ConstructionUnitView {
    ConstructionUnitRow head;
    std::string office_name;
    bool terms_set = false;
    std::vector<ConstructionAction> actions = {};
};
BOOST_DESCRIBE_STRUCT(ConstructionUnitView, (), (head, office_name, terms_set, actions))

struct TaskVersion {
    TaskBookId id;
    std::int64_t version = 0;
    std::string kind, reason, state;
    bool in_force = false;
    std::vector<ConstructionStep> steps = {};
    std::vector<TaskDifference> changes = {};
};
BOOST_DESCRIBE_STRUCT(TaskVersion, (), (id, version, kind, reason, state, in_force, steps, changes))
struct TaskBookView {
    std::int64_t draft_version = 0;
    std::optional<TaskContent> draft;  // for its writers
    std::vector<TaskFinding> findings = {};
    std::optional<TaskContent> current;  // in force
    std::vector<TaskVersion> versions = {};
    std::vector<ConstructionAction> actions = {};
};
BOOST_DESCRIBE_STRUCT(TaskBookView, (), (draft_version, draft, findings, current, versions, actions))
struct TaskContentView {
    TaskBookId id;
    std::int64_t version = 0;
    std::string digest;
    TaskContent content;
};
BOOST_DESCRIBE_STRUCT(TaskContentView, (), (id, version, digest, content))

struct ProgressReport {
    ActId id;
    std::string period;
    std::int64_t serial = 0;
    std::string words;
    Instant at;
    std::string by_name;
    std::vector<DatumValue> values = {};
    std::vector<ConstructionProof> proofs = {};
};
BOOST_DESCRIBE_STRUCT(ProgressReport, (), (id, period, serial, words, at, by_name, values, proofs))
struct MilestoneRow {
    std::string code, title;
    Date due;
    std::optional<Date> reached_on;
    bool late = false;
};
BOOST_DESCRIBE_STRUCT(MilestoneRow, (), (code, title, due, reached_on, late))
struct ProgressView {
    std::vector<TaskDatum> data = {};
    std::vector<std::string> periods = {};  // that the book asks for
    int year = 0;                           // of the attainments
    std::vector<TaskAttainment> yearly = {}, final = {};
    std::vector<MilestoneRow> milestones = {};
    std::vector<ProgressReport> reports = {};
    std::vector<ConstructionAction> actions = {};
};
BOOST_DESCRIBE_STRUCT(ProgressView, (), (data, periods, year, yearly, final, milestones, reports, actions))

struct MoneyRow {
    MoneySource source = MoneySource::provincial;
    std::optional<int> year;  // nothing: the source as a whole
    std::int64_t budgeted_fen = 0, arrived_fen = 0, spent_fen = 0;
    std::optional<std::int64_t> arrival_milli, execution_milli;  // percent, thousandths
    std::string remark, remark_en;                               // more arrived than budgeted
};
BOOST_DESCRIBE_STRUCT(MoneyRow, (), (source, year, budgeted_fen, arrived_fen, spent_fen, arrival_milli, execution_milli, remark, remark_en))
struct MoneyEntry {
    ActId id;
    MoneySource source = MoneySource::provincial;
    MoneyKind kind = MoneyKind::arrived;
    int year = 0;
    Date on_day;
    std::int64_t amount_fen = 0;
    std::string document, words;
    bool taken_back = false;
    std::string by_name;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(MoneyEntry, (), (id, source, kind, year, on_day, amount_fen, document, words, taken_back, by_name, at))
struct ConstructionMoneyView {
    MoneyRow whole;  // source is without meaning
    std::vector<MoneyRow> rows = {};
    std::vector<MoneyEntry> entries = {};
    std::vector<ConstructionAction> actions = {};
};
BOOST_DESCRIBE_STRUCT(ConstructionMoneyView, (), (whole, rows, entries, actions))

struct UnifiedRow {
    std::string aspect, state;
    std::string authority_name;
    std::vector<ConstructionStep> steps = {};
    std::vector<ConstructionAction> actions = {};
};
BOOST_DESCRIBE_STRUCT(UnifiedRow, (), (aspect, state, authority_name, steps, actions))
struct BuildingView {
    std::string state;
    std::int64_t percent = 0;
    std::vector<ConstructionStep> steps = {};
    std::vector<UnifiedRow> unified = {};
    std::vector<ConstructionAction> actions = {};
};
BOOST_DESCRIBE_STRUCT(BuildingView, (), (state, percent, steps, unified, actions))

struct ProgrammeCheckRow {
    ProgrammeCheckId id;
    UnitId unit;
    std::string county, title, body_name, line_code;
    CheckKind kind = CheckKind::annual;
    int year = 0;
    std::int64_t attempt = 1;
    Date due;
    std::string state;
    std::optional<AcceptanceOutcome> outcome;
    bool overdue = false;
};
BOOST_DESCRIBE_STRUCT(ProgrammeCheckRow, (), (id, unit, county, title, body_name, line_code, kind, year, attempt, due, state, outcome, overdue))
struct CheckItem {
    std::int64_t number = 0;
    std::string kind, code, title, target;
    std::string value;     // as reported; before that, as it stands now
    bool attained = false;
};
BOOST_DESCRIBE_STRUCT(CheckItem, (), (number, kind, code, title, target, value, attained))
struct ProgrammeCheckView {
    ProgrammeCheckRow head;
    bool graded = false;
    int rectify_months = 0;
    std::vector<std::string> asked_parts = {};  // titles of the parts that the report must have
    std::vector<ReportPart> parts = {};
    std::vector<CheckItem> items = {};
    std::vector<ConstructionStep> steps = {};
    std::vector<ConstructionAction> actions = {};
};
BOOST_DESCRIBE_STRUCT(ProgrammeCheckView, (), (head, graded, rectify_months, asked_parts, parts, items, steps, actions))

struct ClawbackPayment {
    std::int64_t serial = 0, paid_fen = 0, left_fen = 0;
    Date on_day;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(ClawbackPayment, (), (serial, paid_fen, left_fen, on_day, document))
struct ClawbackView {
    std::int64_t received_fen = 0, spent_fen = 0, stays_fen = 0, amount_fen = 0, left_fen = 0;
    std::string keeps;
    std::vector<ClawbackPayment> payments = {};
};
BOOST_DESCRIBE_STRUCT(ClawbackView, (), (received_fen, spent_fen, stays_fen, amount_fen, left_fen, keeps, payments))
struct ExitView {
    std::string state;
    std::optional<Date> due, hearing_on;
    std::vector<ConstructionStep> steps = {};
    std::optional<ClawbackView> clawback = {};
    std::vector<ConstructionAction> actions = {};
};
BOOST_DESCRIBE_STRUCT(ExitView, (), (state, due, hearing_on, steps, clawback, actions))

struct EducationGroupRow {
    GroupId id;
    std::string county;
    LineId line;
    std::string kind, name, purpose;
    BodyId lead;
    std::string lead_name, lead_path;
    std::string state;
    std::int64_t members = 0, projects = 0;
};
BOOST_DESCRIBE_STRUCT(EducationGroupRow, (), (id, county, line, kind, name, purpose, lead, lead_name, lead_path, state, members, projects))
struct GroupMember {
    ActId id;
    std::string type, name;
    Date joined_on;
    std::string document;
    std::optional<Date> left_on;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(GroupMember, (), (id, type, name, joined_on, document, left_on, reason))
struct CompositionRow {
    std::string type;
    int least = 0, standing = 0;
    bool met = false;
};
BOOST_DESCRIBE_STRUCT(CompositionRow, (), (type, least, standing, met))
struct GroupOutcome {
    ActId id;
    std::string title;
    Date on_day;
    std::vector<ConstructionProof> proofs = {};
};
BOOST_DESCRIBE_STRUCT(GroupOutcome, (), (id, title, on_day, proofs))
struct GroupProject {
    ActId id;
    std::string title, kind;
    Date begins, ends;
    std::vector<std::string> members = {};
    std::vector<GroupOutcome> outcomes = {};
};
BOOST_DESCRIBE_STRUCT(GroupProject, (), (id, title, kind, begins, ends, members, outcomes))
struct EducationGroupView {
    EducationGroupRow head;
    std::vector<GroupMember> members = {};
    std::vector<CompositionRow> composition = {};
    std::vector<GroupProject> projects = {};
    std::vector<ConstructionStep> steps = {};
    std::vector<ConstructionAction> actions = {};
};
BOOST_DESCRIBE_STRUCT(EducationGroupView, (), (head, members, composition, projects, steps, actions))

// For everybody: where a unit stands, and its building. No money, no proofs, no names of persons.
struct PublicMilestone {
    std::string act;
    Date on_day;
    std::int64_t percent = 0;
};
BOOST_DESCRIBE_STRUCT(PublicMilestone, (), (act, on_day, percent))
struct PublicConstruction {
    UnitId unit;
    std::string line_code, line_title, title, body_name;
    int batch_year = 0;
    lines::UnitStage stage = lines::UnitStage::approved;
    std::int64_t percent = 0;
    std::vector<PublicMilestone> building = {};
    std::vector<std::string> unified = {};  // aspects that were approved
};
BOOST_DESCRIBE_STRUCT(PublicConstruction, (), (unit, line_code, line_title, title, body_name, batch_year, stage, percent, building, unified))

}  // namespace luoshi::programmes::construction
