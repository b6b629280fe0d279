// What construction is asked with. county: the partition of the office that runs the line.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "programmes/construction/api.hpp"
#include "programmes/construction/contract.hpp"

namespace luoshi::programmes::construction {

using lines::LineId;
using lines::UnitId;

struct ConstructionProof {
    std::string kind;    // file, photo, rows
    std::string name;
    std::string sha256;  // of a file or photo that was kept before
};
BOOST_DESCRIBE_STRUCT(ConstructionProof, (), (kind, name, sha256))

struct KeepConstructionFile {
    std::string county;
    http::Upload upload;
};
BOOST_DESCRIBE_STRUCT(KeepConstructionFile, (), (county, upload))

struct FindConstructionUnits {
    std::string county;
    std::optional<LineId> line;
    std::optional<lines::UnitStage> stage;
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindConstructionUnits, (), (county, line, stage, cursor, limit))

struct OneConstruction {
    UnitId unit;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneConstruction, (), (unit, county))
struct ProofOfUnit {
    std::string subject;  // unit or group
    std::string county;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(ProofOfUnit, (), (subject, county, sha256))

// ---- rules of a line

struct CompositionRule {
    std::string type;
    int least = 0;
};
BOOST_DESCRIBE_STRUCT(CompositionRule, (), (type, least))
struct SetTerms {
    LineId line;
    std::string county;
    ActId id;
    int rectify_months = 0;
    int ban_years_failed = 0, ban_years_withdrawn = 0;
    std::string ban_lines;  // own, all
    std::string keeps;      // nothing, spent, share
    int keeps_percent = 0;
    bool graded = false;
    int answer_days = 0, hearing_days = 0;  // working days
    std::optional<BodyId> name_authority, mark_authority, style_authority;
    std::vector<CompositionRule> composition;
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(SetTerms, (), (line, county, id, rectify_months, ban_years_failed, ban_years_withdrawn, ban_lines, keeps, keeps_percent, graded, answer_days, hearing_days, name_authority, mark_authority, style_authority, composition, basis))
struct TermsOfLine {
    LineId line;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(TermsOfLine, (), (line, county))

// ---- task book

struct DraftTask {
    UnitId unit;
    std::string county;
    std::int64_t version = 0;  // of the draft as it was read; 0: the first
    TaskContent content;
};
BOOST_DESCRIBE_STRUCT(DraftTask, (), (unit, county, version, content))
struct SubmitTask {
    UnitId unit;
    std::string county;
    TaskBookId id;
    std::string reason;  // of a change
};
BOOST_DESCRIBE_STRUCT(SubmitTask, (), (unit, county, id, reason))
struct StepTask {
    UnitId unit;
    std::string county;
    TaskBookId book;
    ActId id;
    std::string act;  // argued, returned, signed_body, signed_office, approved, filed
    std::string words;
    std::string filing;  // number under which a change is filed
};
BOOST_DESCRIBE_STRUCT(StepTask, (), (unit, county, book, id, act, words, filing))
struct OneBook {
    UnitId unit;
    std::string county;
    TaskBookId book;
};
BOOST_DESCRIBE_STRUCT(OneBook, (), (unit, county, book))

// ---- progress and money

struct DatumValue {
    std::string name;
    std::int64_t value_milli = 0;
};
BOOST_DESCRIBE_STRUCT(DatumValue, (), (name, value_milli))
struct MilestoneReached {
    std::string code;
    Date reached_on;
};
BOOST_DESCRIBE_STRUCT(MilestoneReached, (), (code, reached_on))
struct ReportProgress {
    UnitId unit;
    std::string county;
    ActId id;
    std::string period;
    std::string words;
    std::vector<DatumValue> values;
    std::vector<MilestoneReached> milestones;
    std::vector<ConstructionProof> proofs;
};
BOOST_DESCRIBE_STRUCT(ReportProgress, (), (unit, county, id, period, words, values, milestones, proofs))

enum class MoneyKind { arrived, spent };
BOOST_DESCRIBE_ENUM(MoneyKind, arrived, spent)
struct EnterMoney {
    UnitId unit;
    std::string county;
    ActId id;
    MoneySource source = MoneySource::provincial;
    MoneyKind kind = MoneyKind::arrived;
    int year = 0;
    Date on_day;
    std::int64_t amount_fen = 0;
    std::string document;  // number of the voucher or document
    std::string words;
};
BOOST_DESCRIBE_STRUCT(EnterMoney, (), (unit, county, id, source, kind, year, on_day, amount_fen, document, words))
struct TakeMoneyBack {
    UnitId unit;
    std::string county;
    ActId id;
    ActId entry;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(TakeMoneyBack, (), (unit, county, id, entry, words))

// ---- the building

struct StepBuilding {
    UnitId unit;
    std::string county;
    ActId id;
    std::string act;  // approved, land, started, percent, topped_out, handed_over, visited
    int percent = 0;  // with percent only
    Date on_day;
    std::string words;
    std::vector<ConstructionProof> proofs;
};
BOOST_DESCRIBE_STRUCT(StepBuilding, (), (unit, county, id, act, percent, on_day, words, proofs))
struct StepUnified {
    UnitId unit;
    std::string county;
    ActId id;
    std::string aspect;  // name, mark, style
    std::string act;     // asked, approved, refused
    std::string words;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(StepUnified, (), (unit, county, id, aspect, act, words, document))

// ---- checks, clawback

enum class CheckKind { annual, mid_term, acceptance };
BOOST_DESCRIBE_ENUM(CheckKind, annual, mid_term, acceptance)
enum class AcceptanceOutcome { excellent, good, passed, deferred, failed, revoked };
BOOST_DESCRIBE_ENUM(AcceptanceOutcome, excellent, good, passed, deferred, failed, revoked)

struct OpenCheck {
    UnitId unit;
    std::string county;
    ProgrammeCheckId id;
    CheckKind kind = CheckKind::annual;
    int year = 0;
    Date due;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(OpenCheck, (), (unit, county, id, kind, year, due, words))
struct ReportPart {
    std::string title;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ReportPart, (), (title, text))
struct StepCheck {
    ProgrammeCheckId check;
    std::string county;
    ActId id;
    std::string act;  // reported, prechecked, sent_back, decided, missed
    std::string words;
    std::optional<AcceptanceOutcome> outcome;
    std::vector<ReportPart> parts;
    std::vector<ConstructionProof> proofs;
};
BOOST_DESCRIBE_STRUCT(StepCheck, (), (check, county, id, act, words, outcome, parts, proofs))
struct FindChecks {
    std::string county;
    std::optional<bool> open;
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindChecks, (), (county, open, cursor, limit))
struct PayClawback {
    UnitId unit;
    std::string county;
    ActId id;
    std::int64_t paid_fen = 0;
    Date on_day;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(PayClawback, (), (unit, county, id, paid_fen, on_day, document))

// ---- the way out

struct StepExit {
    UnitId unit;
    std::string county;
    ActId id;
    std::string act;  // warned, answered, summoned, heard, suspended, withdrawn, lifted
    std::string words;
    std::vector<ConstructionProof> proofs;
};
BOOST_DESCRIBE_STRUCT(StepExit, (), (unit, county, id, act, words, proofs))

// ---- groups

struct FindEducationGroups {
    std::string county;
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindEducationGroups, (), (county, cursor, limit))
struct OneEducationGroup {
    GroupId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneEducationGroup, (), (id, county))
struct FoundGroup {
    GroupId id;
    std::string county;
    ActId founding;
    LineId line;
    std::string kind;  // group, alliance
    std::string name;
    std::string purpose;
};
BOOST_DESCRIBE_STRUCT(FoundGroup, (), (id, county, founding, line, kind, name, purpose))
struct JoinGroup {
    GroupId group;
    std::string county;
    ActId id;
    std::string type;  // government, industry, enterprise, school, institute, other
    std::string name;
    Date joined_on;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(JoinGroup, (), (group, county, id, type, name, joined_on, document))
struct LeaveGroup {
    GroupId group;
    std::string county;
    ActId id;
    ActId member;
    Date left_on;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(LeaveGroup, (), (group, county, id, member, left_on, reason))
struct StepGroup {
    GroupId group;
    std::string county;
    ActId id;
    std::string act;  // recognised, dissolved
    std::string words;
};
BOOST_DESCRIBE_STRUCT(StepGroup, (), (group, county, id, act, words))
struct AddGroupProject {
    GroupId group;
    std::string county;
    ActId id;
    std::string title;
    std::string kind;  // teaching, training, research, employment, service, other
    Date begins, ends;
    std::vector<ActId> members;
};
BOOST_DESCRIBE_STRUCT(AddGroupProject, (), (group, county, id, title, kind, begins, ends, members))
struct AddGroupOutcome {
    GroupId group;
    std::string county;
    ActId id;
    ActId project;
    std::string title;
    Date on_day;
    std::vector<ConstructionProof> proofs;
};
BOOST_DESCRIBE_STRUCT(AddGroupOutcome, (), (group, county, id, project, title, on_day, proofs))

// ---- everybody

struct FindPublicConstruction {
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindPublicConstruction, (), (cursor, limit))

}  // namespace luoshi::programmes::construction
