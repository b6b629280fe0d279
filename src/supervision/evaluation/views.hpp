// What the pages of evaluations and circulars show. Points are whole hundredths.
#pragma once
#include "supervision/evaluation/commands.hpp"

namespace luoshi::supervision::evaluation {

struct SheetRow {
    SheetId id;
    std::string county;
    std::int64_t version = 0;
    BodyId body;
    std::string body_name;
    std::string title;
    std::int64_t items = 0;
    std::int64_t total = 0;
    Instant made_at;
    std::string made_by_name;
};
BOOST_DESCRIBE_STRUCT(SheetRow, (), (id, county, version, body, body_name, title, items, total, made_at, made_by_name))

struct SheetList {
    std::vector<SheetRow> items;
};
BOOST_DESCRIBE_STRUCT(SheetList, (), (items))

struct ScoreSheetView {
    SheetId id;
    std::string county;
    std::int64_t newest = 0;
    std::int64_t shown = 0;
    BodyId body;
    std::string body_name;
    scoring::Sheet sheet;
    std::string sha256;
    Instant made_at;
    std::string made_by_name;
};
BOOST_DESCRIBE_STRUCT(ScoreSheetView, (), (id, county, newest, shown, body, body_name, sheet, sha256, made_at, made_by_name))

// What the system itself knows for an item, and where its rows are.
struct Evidence {
    std::string name;
    std::string words;
    std::string words_en;
    std::string rows;  // address of the desk's list; empty: none
};
BOOST_DESCRIBE_STRUCT(Evidence, (), (name, words, words_en, rows))

struct EvaluationRow {
    EvaluationId id;
    std::string county;
    BodyId body;
    std::string body_name;
    std::string title;
    int year = 0;
    Stage stage = Stage::open;
    std::int64_t subjects = 0;
    std::int64_t self_sent = 0;
    std::int64_t scored = 0;  // subjects with at least one expert's marks
    std::int64_t open_appeals = 0;
    std::optional<Date> appeals_until;
};
BOOST_DESCRIBE_STRUCT(EvaluationRow, (), (id, county, body, body_name, title, year, stage, subjects, self_sent, scored, open_appeals, appeals_until))

struct SubjectRow {
    BodyId subject;
    std::string name;
    std::string path;
    bool doubled = false;
    bool self_sent = false;
    std::int64_t experts = 0;  // who have sent their marks
    std::optional<std::int64_t> self_total;
    std::optional<std::int64_t> total;  // of the experts; only for the evaluating body until announced
    std::optional<std::string> grade;
    std::optional<std::int64_t> rank;
    bool tied = false;
    std::optional<double> spread;  // points between the highest and the lowest expert
    std::optional<double> corrected;  // for severity, beside the total
};
BOOST_DESCRIBE_STRUCT(SubjectRow, (), (subject, name, path, doubled, self_sent, experts, self_total, total, grade, rank, tied, spread, corrected))

struct AppealView {
    AppealId id;
    BodyId subject;
    std::string subject_name;
    std::optional<std::string> item;
    std::string words;
    Instant at;
    std::string by_name;
    std::optional<bool> upheld;
    std::optional<std::string> reason;
    std::optional<std::string> decided_by_name;
};
BOOST_DESCRIBE_STRUCT(AppealView, (), (id, subject, subject_name, item, words, at, by_name, upheld, reason, decided_by_name))

// One thing that could be done, or the reason why not.
struct ActionState {
    std::string name;
    bool enabled = false;
    std::string reason;
    std::string reason_en;
};
BOOST_DESCRIBE_STRUCT(ActionState, (), (name, enabled, reason, reason_en))

struct EvaluationView {
    EvaluationId id;
    std::string county;
    BodyId body;
    std::string body_name;
    std::string title;
    int year = 0;
    Date from;
    Date until;
    SheetId sheet;
    std::int64_t sheet_version = 0;
    std::string sheet_title;
    Stage stage = Stage::open;
    std::optional<Date> appeals_until;
    std::optional<Instant> published_at;
    std::vector<SubjectRow> subjects = {};
    std::vector<AppealView> appeals = {};
    std::vector<ActionState> actions = {};  // announce, publish
};
BOOST_DESCRIBE_STRUCT(EvaluationView, (),
                      (id, county, body, body_name, title, year, from, until, sheet, sheet_version, sheet_title, stage, appeals_until, published_at, subjects, appeals,
                       actions))

struct MarkingView {
    Marker marker = Marker::self;
    std::string by_name;
    bool mine = false;
    bool sent = false;
    std::vector<scoring::ItemMark> marks;
    std::vector<scoring::Hit> hits;
    std::vector<Note> notes;
    std::optional<scoring::Score> score;  // of one that is complete
};
BOOST_DESCRIBE_STRUCT(MarkingView, (), (marker, by_name, mine, sent, marks, hits, notes, score))

struct WorkbookView {
    EvaluationId id;
    std::string county;
    std::string title;
    Stage stage = Stage::open;
    BodyId subject;
    std::string subject_name;
    scoring::Sheet sheet;
    std::vector<Evidence> evidence = {};     // by the name that items give as `automatic`
    std::vector<MarkingView> markings = {};  // those that the reader may see
    std::optional<scoring::Score> result = {};
    std::optional<scoring::WayUp> way_up = {};
    std::vector<AppealView> appeals = {};
    std::vector<ActionState> actions = {};  // self, expert, appeal
};
BOOST_DESCRIBE_STRUCT(WorkbookView, (), (id, county, title, stage, subject, subject_name, sheet, evidence, markings, result, way_up, appeals, actions))

// ---- circulars
struct FactView {
    BodyId body;
    std::string body_name;
    std::string words;
    std::optional<EvaluationId> evaluation;
    std::optional<std::string> order_county;
    std::optional<std::string> order;
    Instant closed_at;
};
BOOST_DESCRIBE_STRUCT(FactView, (), (body, body_name, words, evaluation, order_county, order, closed_at))

struct FactList {
    std::vector<FactView> items;
};
BOOST_DESCRIBE_STRUCT(FactList, (), (items))

struct CircularRow {
    CircularId id;
    std::string county;
    BodyId body;
    std::string body_name;
    CircularKind kind = CircularKind::praise;
    std::string title;
    CircularState state = CircularState::draft;
    std::optional<std::string> number;
    Date holds_until;
    Instant drafted_at;
    std::optional<Instant> published_at;
};
BOOST_DESCRIBE_STRUCT(CircularRow, (), (id, county, body, body_name, kind, title, state, number, holds_until, drafted_at, published_at))

struct CircularList {
    std::vector<CircularRow> items;
};
BOOST_DESCRIBE_STRUCT(CircularList, (), (items))

struct CircularView {
    CircularId id;
    std::string county;
    std::int64_t version = 0;
    BodyId body;
    std::string body_name;
    CircularKind kind = CircularKind::praise;
    CircularState state = CircularState::draft;
    std::string title;
    std::string addressees;
    std::optional<std::string> number;
    std::vector<FactView> facts = {};
    std::vector<Demand> demands;
    std::vector<std::string> paragraphs = {};  // as they stand in the document
    Date holds_until;
    Instant drafted_at;
    std::string drafted_by_name;
    std::optional<Instant> signed_at;
    std::optional<std::string> signed_by_name;
    std::optional<Instant> published_at;
    std::optional<Instant> ended_at;
    std::optional<std::string> ended_why;
    std::vector<ActionState> actions = {};  // sign, publish, end
};
BOOST_DESCRIBE_STRUCT(CircularView, (),
                      (id, county, version, body, body_name, kind, state, title, addressees, number, facts, demands, paragraphs, holds_until, drafted_at,
                       drafted_by_name, signed_at, signed_by_name, published_at, ended_at, ended_why, actions))

// ---- everybody
struct PublicEvaluationRow {
    EvaluationId id;
    std::string county;
    std::string body_name;
    std::string title;
    int year = 0;
    Instant published_at;
};
BOOST_DESCRIBE_STRUCT(PublicEvaluationRow, (), (id, county, body_name, title, year, published_at))

struct PublicCircularRow {
    CircularId id;
    std::string county;
    std::string body_name;
    CircularKind kind = CircularKind::praise;
    std::string title;
    std::string number;
    Instant published_at;
};
BOOST_DESCRIBE_STRUCT(PublicCircularRow, (), (id, county, body_name, kind, title, number, published_at))

struct PublicEvaluations {
    std::vector<PublicEvaluationRow> evaluations;
    std::vector<PublicCircularRow> circulars;
};
BOOST_DESCRIBE_STRUCT(PublicEvaluations, (), (evaluations, circulars))

struct PublicResultRow {
    std::string body_name;
    std::int64_t points = 0;
    std::string grade;
    std::int64_t rank = 0;
    bool tied = false;
};
BOOST_DESCRIBE_STRUCT(PublicResultRow, (), (body_name, points, grade, rank, tied))

struct PublicEvaluationView {
    std::string body_name;
    std::string title;
    int year = 0;
    std::int64_t total = 0;  // of the sheet
    Instant published_at;
    std::vector<PublicResultRow> results;
};
BOOST_DESCRIBE_STRUCT(PublicEvaluationView, (), (body_name, title, year, total, published_at, results))

struct PublicCircularView {
    std::string body_name;
    CircularKind kind = CircularKind::praise;
    std::string title;
    std::string number;
    std::string addressees;
    std::vector<std::string> paragraphs;
    Instant published_at;
};
BOOST_DESCRIBE_STRUCT(PublicCircularView, (), (body_name, kind, title, number, addressees, paragraphs, published_at))

}  // namespace luoshi::supervision::evaluation
