// What the pages of the register receive. Lines are 1-based lines of the extracted original, [first, last].
//
// A `key` names one item of a list for corrections ("clauses/二.(一).2/heading"); it stays the same when a newer reader reads again and finds the
// same thing. `corrected` lists the fields of the item that a person put in place. Every action carries why it cannot be done now.
#pragma once
#include <array>
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/json.hpp"
#include "foundation/time.hpp"
#include "notices/ids.hpp"
#include "notices/reading/reading.hpp"

namespace luoshi::notices {

using reading::LineRange;

// How far the register entry has come. "In force" and what follows are not stages: they are computed for a day.
enum class Stage { draft, checked, published };
BOOST_DESCRIBE_ENUM(Stage, draft, checked, published)

// What a notice is on one day.
enum class Standing {
    not_published,  // 未公布
    unresolved,     // 施行日期待定: published, but the day of effect cannot be computed yet
    not_yet,        // 尚未施行
    in_force,       // 现行有效
    repealed,       // 已废止 (by another notice or by a clean-up)
    expired,        // 已失效 (validity over)
};
BOOST_DESCRIBE_ENUM(Standing, not_published, unresolved, not_yet, in_force, repealed, expired)

struct BodyRef {
    BodyId id;
    std::string name;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(BodyRef, (), (id, name, path))

// One thing that may be done; disabled ones say why (slug, and a sentence in both languages).
struct ActionView {
    std::string action;  // correct | decide_findings | check | publish | withdraw | read_again | export | ask | …
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(ActionView, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))

// ---- lists -----------------------------------------------------------------------------------------------------------

struct NoticeRow {
    NoticeId id;
    std::string county;
    std::int64_t serial = 0;  // 登记序号 within the county
    std::string body_name;
    Stage stage = Stage::draft;
    Standing standing = Standing::not_published;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<std::string> issuers;  // joined by '、'
    std::optional<std::string> genre;
    std::optional<Date> issued;
    std::optional<Date> effect_from;
    std::optional<Date> expires_on;  // first day no longer in force
    std::optional<Date> ended_from;  // repealed from
    std::int64_t findings_open = 0;  // undecided findings
    Instant registered_at;
    std::string registered_by;
};
BOOST_DESCRIBE_STRUCT(NoticeRow, (),
                      (id, county, serial, body_name, stage, standing, number, title, issuers, genre, issued, effect_from, expires_on,
                       ended_from, findings_open, registered_at, registered_by))

// Where a hit stands inside a snippet, in characters (Unicode code points), [from, to).
struct TextRange {
    int from = 0;
    int to = 0;
};
BOOST_DESCRIBE_STRUCT(TextRange, (), (from, to))

struct Snippet {
    std::string field;                // title | number | issuers | preamble | clause
    std::optional<std::string> path;  // of the clause
    std::string text;
    std::vector<TextRange> hits;
};
BOOST_DESCRIBE_STRUCT(Snippet, (), (field, path, text, hits))

struct SearchHit {
    NoticeId id;
    std::string body_name;
    Standing standing = Standing::not_published;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<std::string> issuers;
    std::optional<Date> issued;
    std::int64_t score = 0;
    std::vector<Snippet> snippets;
};
BOOST_DESCRIBE_STRUCT(SearchHit, (), (id, body_name, standing, number, title, issuers, issued, score, snippets))

// ---- import ----------------------------------------------------------------------------------------------------------

enum class ImportState { waiting, reading, done, refused };
BOOST_DESCRIBE_ENUM(ImportState, waiting, reading, done, refused)

struct ImportedNotice {
    NoticeId id;
    std::string document;  // A, B, …
    std::string form;      // notice | attachment | fragment
    std::optional<std::string> title;
    std::optional<std::string> number;
    LineRange lines{1, 1};
    std::int64_t findings_open = 0;
};
BOOST_DESCRIBE_STRUCT(ImportedNotice, (), (id, document, form, title, number, lines, findings_open))

struct ImportView {
    ImportId id;
    std::string county;
    BodyRef body;
    std::string name;
    std::optional<std::string> kind;  // text | html | docx | pdf | scan, once known
    std::string sha256;
    std::int64_t bytes = 0;
    ImportState state = ImportState::waiting;
    std::int64_t page = 0;   // pages read so far
    std::int64_t pages = 0;  // 0: not known yet
    std::optional<std::string> problem;         // slug, when refused
    std::optional<std::string> problem_text;
    std::optional<std::string> problem_text_en;
    bool earlier = false;  // true: this same file was imported before; nothing new was stored
    Instant created_at;
    std::string created_by;
    std::vector<ImportedNotice> notices;
};
BOOST_DESCRIBE_STRUCT(ImportView, (),
                      (id, county, body, name, kind, sha256, bytes, state, page, pages, problem, problem_text, problem_text_en, earlier,
                       created_at, created_by, notices))

struct ImportRow {
    ImportId id;
    std::string body_name;
    std::string name;
    std::optional<std::string> kind;
    std::int64_t bytes = 0;
    ImportState state = ImportState::waiting;
    std::int64_t page = 0;
    std::int64_t pages = 0;
    std::optional<std::string> problem_text;
    std::optional<std::string> problem_text_en;
    std::int64_t notices = 0;
    Instant created_at;
    std::string created_by;
};
BOOST_DESCRIBE_STRUCT(ImportRow, (),
                      (id, body_name, name, kind, bytes, state, page, pages, problem_text, problem_text_en, notices, created_at, created_by))

// ---- the reading page --------------------------------------------------------------------------------------------------

struct LineView {
    int number = 1;
    std::string text;
    std::optional<int> confidence;  // OCR, 0–100
};
BOOST_DESCRIBE_STRUCT(LineView, (), (number, text, confidence))

struct SourceView {
    std::optional<ImportId> import_;  // none: registered by hand
    std::string name;
    std::string kind;
    std::string sha256;
    std::int64_t bytes = 0;
    int lines = 0;
    bool original_kept = false;  // the original bytes can be fetched from /original
};
BOOST_DESCRIBE_STRUCT(SourceView, (), (import_, name, kind, sha256, bytes, lines, original_kept))

// One of the scalar fields of the head, with the place it was read from.
struct FieldView {
    std::string path;    // issuers | number | title | addressees | signers | issued | attachments | preamble | validity
    std::string words;
    std::string words_en;
    bool present = false;
    bool corrected = false;
    std::optional<LineRange> lines;
    std::optional<int> confidence;
};
BOOST_DESCRIBE_STRUCT(FieldView, (), (path, words, words_en, present, corrected, lines, confidence))

struct ClauseView {
    std::string key;
    std::string path;
    std::string marker;
    int level = 1;
    std::optional<std::string> heading;
    LineRange lines{1, 1};
    std::string text;
    std::optional<int> confidence;
    std::vector<std::string> corrected;
    std::int64_t questions = 0;  // published interpretations on this clause
};
BOOST_DESCRIBE_STRUCT(ClauseView, (), (key, path, marker, level, heading, lines, text, confidence, corrected, questions))

struct QuantityView {
    std::string key;
    std::optional<std::string> path;
    int line = 1;
    std::string raw;
    std::optional<double> value;
    std::optional<double> value_max;
    std::string comparator = "=";
    std::string unit;
    std::string object;
    std::string scope = "total";
    std::optional<std::string> per;
    std::optional<std::string> verb;
    std::vector<std::string> corrected;
};
BOOST_DESCRIBE_STRUCT(QuantityView, (),
                      (key, path, line, raw, value, value_max, comparator, unit, object, scope, per, verb, corrected))

struct DutyView {
    std::string key;
    std::optional<std::string> path;
    LineRange lines{1, 1};
    std::vector<std::string> who;
    std::vector<std::string> with;
    std::string verb;
    std::string what;
    std::optional<reading::Deadline> by;
    std::optional<std::string> recurring;
    std::vector<std::string> corrected;
};
BOOST_DESCRIBE_STRUCT(DutyView, (), (key, path, lines, who, with, verb, what, by, recurring, corrected))

enum class LinkState { resolved, waiting, ambiguous, outside };
BOOST_DESCRIBE_ENUM(LinkState, resolved, waiting, ambiguous, outside)

// The other end of a citation or repeal, once the register holds it.
struct NoticeRef {
    NoticeId id;
    std::optional<std::string> number;
    std::optional<std::string> title;
    Standing standing = Standing::not_published;
};
BOOST_DESCRIBE_STRUCT(NoticeRef, (), (id, number, title, standing))

struct CitationView {
    std::string key;
    std::optional<std::string> title;
    std::optional<std::string> number;
    std::optional<std::string> issuer;
    std::string role;  // basis | repealed | mention | standard
    std::optional<std::string> path;
    LineRange lines{1, 1};
    LinkState state = LinkState::waiting;
    std::optional<NoticeRef> notice;
    std::vector<std::string> corrected;
};
BOOST_DESCRIBE_STRUCT(CitationView, (), (key, title, number, issuer, role, path, lines, state, notice, corrected))

struct EffectView {
    std::string key;
    std::string rule;  // date_of_issue | date | after_days
    std::optional<Date> date;
    std::optional<int> days;
    std::optional<std::string> path;
    int line = 1;
    std::string sentence;  // the rule in words: 自发布之日起施行（发布日期待定）
    std::vector<std::string> corrected;
};
BOOST_DESCRIBE_STRUCT(EffectView, (), (key, rule, date, days, path, line, sentence, corrected))

struct RepealView {
    std::string key;
    std::optional<std::string> title;
    std::optional<std::string> number;
    bool whole = true;
    std::optional<std::string> path;
    LineRange lines{1, 1};
    LinkState state = LinkState::waiting;
    std::optional<NoticeRef> notice;
    std::vector<std::string> corrected;
};
BOOST_DESCRIBE_STRUCT(RepealView, (), (key, title, number, whole, path, lines, state, notice, corrected))

struct InterpreterView {
    std::string key;
    std::string body;
    std::optional<std::string> normalized;
    std::optional<std::string> path;
    int line = 1;
    std::vector<std::string> corrected;
};
BOOST_DESCRIBE_STRUCT(InterpreterView, (), (key, body, normalized, path, line, corrected))

struct DocumentView {
    std::string id;  // A, B, … within its file
    LineRange lines{1, 1};
    std::string form;
    std::vector<FieldView> fields;
    std::vector<reading::Issuer> issuers;
    std::optional<reading::Number> number;
    std::optional<reading::Title> title;
    std::vector<std::string> addressees;
    std::vector<std::string> signers;
    std::optional<Date> issued;
    std::vector<reading::AttachmentEntry> attachments;
    std::optional<reading::Passage> preamble;
    std::vector<CitationView> citations;
    std::vector<ClauseView> clauses;
    std::vector<QuantityView> quantities;
    std::vector<DutyView> duties;
    std::vector<EffectView> effect;
    std::optional<reading::Validity> validity;
    std::vector<RepealView> repeals;
    std::vector<InterpreterView> interpretation;
    std::vector<reading::Definition> definitions;
};
BOOST_DESCRIBE_STRUCT(DocumentView, (),
                      (id, lines, form, fields, issuers, number, title, addressees, signers, issued, attachments, preamble, citations,
                       clauses, quantities, duties, effect, validity, repeals, interpretation, definitions))

enum class FindingState { open, accepted, dismissed };
BOOST_DESCRIBE_ENUM(FindingState, open, accepted, dismissed)

struct FindingView {
    std::string key;  // for decisions
    std::string code;
    std::string severity;  // error | warning | info
    LineRange lines{1, 1};
    std::string message;
    std::string strength;
    FindingState state = FindingState::open;
    std::optional<std::string> reason;
    std::optional<std::string> decided_by;
    std::optional<Instant> decided_at;
};
BOOST_DESCRIBE_STRUCT(FindingView, (), (key, code, severity, lines, message, strength, state, reason, decided_by, decided_at))

enum class CorrectionAct { set, add, remove, reset };
BOOST_DESCRIBE_ENUM(CorrectionAct, set, add, remove, reset)

// How a correction stands against the newest machine reading.
enum class CorrectionFit {
    applied,     // laid over the reading
    superseded,  // a later correction of the same field counts
    agreed,      // the newest reading says the same by itself
    changed,     // applied, but the reading beneath it changed since: to be looked at
    vanished,    // what it corrected is no longer there: kept, not applied, to be looked at
};
BOOST_DESCRIBE_ENUM(CorrectionFit, applied, superseded, agreed, changed, vanished)

struct CorrectionView {
    CorrectionId id;
    std::string path;
    CorrectionAct act = CorrectionAct::set;
    std::optional<json::value> value;
    std::optional<json::value> was;  // what the reading said when it was corrected
    std::string reason;
    std::string author;
    Instant at;
    CorrectionFit fit = CorrectionFit::applied;
};
BOOST_DESCRIBE_STRUCT(CorrectionView, (), (id, path, act, value, was, reason, author, at, fit))

struct TimelineEntry {
    Instant at;
    std::string who;
    std::string event;  // registered | read_again | corrected | finding_decided | checked | published | withdrawn | repealed | …
    std::string words;
    std::string words_en;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(TimelineEntry, (), (at, who, event, words, words_en, reason))

// A published answer of the interpreter, as it stands beside its clause.
struct PublishedAnswer {
    QuestionId id;
    std::string number;  // 解答〔2026〕3号
    std::optional<std::string> clause;  // key; none: on the whole notice
    std::string question;
    std::string answer;
    std::string body_name;
    Date published_on;
};
BOOST_DESCRIBE_STRUCT(PublishedAnswer, (), (id, number, clause, question, answer, body_name, published_on))

// The days that decide what the notice is.
struct Force {
    Standing standing = Standing::not_published;
    std::string words;     // 现行有效, 自2022年1月1日起
    std::string words_en;
    std::optional<Date> effect_from;
    std::optional<Date> expires_on;   // first day no longer in force
    std::optional<Date> ended_from;
    std::optional<std::string> ended_why;  // repeal | cleanup
    std::optional<NoticeRef> ended_by;
};
BOOST_DESCRIBE_STRUCT(Force, (), (standing, words, words_en, effect_from, expires_on, ended_from, ended_why, ended_by))

struct NoticeView {
    NoticeId id;
    std::int64_t version = 1;
    std::string county;
    std::int64_t serial = 0;
    BodyRef body;
    Stage stage = Stage::draft;
    Force force;
    SourceView source;
    std::string reader;         // version of the reader behind this reading
    std::int64_t revision = 1;  // of the reading
    std::vector<LineView> lines;
    std::vector<ImportedNotice> documents;  // all notices of the same file, this one included
    DocumentView document;
    std::vector<FindingView> findings;
    std::vector<CorrectionView> corrections;
    std::vector<NoticeRef> same_number;  // other entries with this number: a warning
    std::vector<TimelineEntry> timeline;
    std::vector<PublishedAnswer> answers;
    std::optional<BodyRef> interpreter;  // who answers questions on it
    std::string registered_by;
    std::optional<std::string> checked_by;
    std::optional<std::string> published_by;
    std::optional<Instant> published_at;
    std::vector<ActionView> actions;
};
BOOST_DESCRIBE_STRUCT(NoticeView, (),
                      (id, version, county, serial, body, stage, force, source, reader, revision, lines, documents, document, findings,
                       corrections, same_number, timeline, answers, interpreter, registered_by, checked_by, published_by, published_at,
                       actions))

// The answer of every step on a notice (correct, decide, check, publish, withdraw, read again).
struct NoticeStep {
    NoticeId id;
    std::int64_t version = 1;
    Stage stage = Stage::draft;
    std::vector<NoticeRef> same_number;
};
BOOST_DESCRIBE_STRUCT(NoticeStep, (), (id, version, stage, same_number))

// ---- graph and timeline ------------------------------------------------------------------------------------------------

struct GraphNode {
    std::optional<NoticeId> id;  // none: cited, but the register does not hold it
    std::string key;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<Date> issued;
    Standing standing = Standing::not_published;
    int distance = 0;  // from the notice asked for
};
BOOST_DESCRIBE_STRUCT(GraphNode, (), (id, key, number, title, issued, standing, distance))

struct GraphEdge {
    std::string from;  // node keys
    std::string to;
    std::string kind;  // basis | mention | standard | repeals | succeeds
    std::optional<std::string> path;
    bool whole = true;
};
BOOST_DESCRIBE_STRUCT(GraphEdge, (), (from, to, kind, path, whole))

struct GraphView {
    NoticeId id;
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
};
BOOST_DESCRIBE_STRUCT(GraphView, (), (id, nodes, edges))

// One bar of the in-force timeline.
struct ForceSpan {
    NoticeId id;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<Date> issued;
    std::optional<Date> from;
    std::optional<Date> until;  // first day no longer in force; none: open
    Standing standing = Standing::in_force;  // on the day asked for
    std::optional<NoticeId> ended_by;
};
BOOST_DESCRIBE_STRUCT(ForceSpan, (), (id, number, title, issued, from, until, standing, ended_by))

struct RestingRow {  // a notice in force whose basis is not
    NoticeId id;
    std::optional<std::string> number;
    std::optional<std::string> title;
    NoticeId basis;
    std::optional<std::string> basis_number;
    std::optional<std::string> basis_title;
    std::optional<std::string> path;
    Standing basis_standing = Standing::repealed;
    std::optional<Date> basis_ended;
};
BOOST_DESCRIBE_STRUCT(RestingRow, (), (id, number, title, basis, basis_number, basis_title, path, basis_standing, basis_ended))

// ---- clean-up ----------------------------------------------------------------------------------------------------------

enum class ExpiryRule { stated, five_years, two_years, task_deadline, permanent };
BOOST_DESCRIBE_ENUM(ExpiryRule, stated, five_years, two_years, task_deadline, permanent)

enum class Verdict { keep, amend, repeal, lapsed };  // 继续有效, 修改, 废止, 失效
BOOST_DESCRIBE_ENUM(Verdict, keep, amend, repeal, lapsed)

struct InventoryRow {
    InventoryId id;
    std::int64_t version = 1;
    std::string county;
    BodyId body;
    std::string body_name;
    std::optional<NoticeId> notice;
    std::optional<std::string> number;
    std::string title;
    Date first_published;
    ExpiryRule expiry_rule = ExpiryRule::five_years;
    std::optional<Date> expires_on;
    std::optional<std::int64_t> days_left;  // negative: over
    std::string warning;                    // "" | six_months | thirty_days | over
    std::optional<std::string> outcome;     // of the newest published clean-up: keep | amend | repeal | lapsed | not_listed
    std::optional<Date> outcome_on;
};
BOOST_DESCRIBE_STRUCT(InventoryRow, (),
                      (id, version, county, body, body_name, notice, number, title, first_published, expiry_rule, expires_on, days_left,
                       warning, outcome, outcome_on))

struct CampaignRow {
    CampaignId id;
    std::string county;
    BodyRef body;
    std::string name;
    std::string scope;  // what kind of documents, in words
    Date opens_on;
    Date closes_on;
    std::int64_t lists_published = 0;
};
BOOST_DESCRIBE_STRUCT(CampaignRow, (), (id, county, body, name, scope, opens_on, closes_on, lists_published))

struct VerdictRow {
    InventoryId item;
    std::int64_t version = 0;  // of the verdict; 0: none yet
    std::optional<NoticeId> notice;
    std::optional<std::string> number;
    std::string title;
    std::optional<Date> expires_on;
    std::optional<Verdict> verdict;
    std::optional<std::string> reason;
    std::optional<std::string> given_by;
    std::optional<std::string> checked_by;
    bool possible_duplicate = false;  // another item of the list has the same number or title
    std::vector<ActionView> actions;  // give_verdict, check_verdict
};
BOOST_DESCRIBE_STRUCT(VerdictRow, (),
                      (item, version, notice, number, title, expires_on, verdict, reason, given_by, checked_by, possible_duplicate, actions))

struct ListEntry {
    std::optional<NoticeId> notice;
    std::optional<std::string> number;
    std::string title;
    Verdict verdict = Verdict::keep;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ListEntry, (), (notice, number, title, verdict, reason))

// Stands in the inventory but not on the list: it stops with the publication.
struct UnlistedEntry {
    InventoryId item;
    std::optional<NoticeId> notice;
    std::optional<std::string> number;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(UnlistedEntry, (), (item, notice, number, title))

// One body's part of a campaign: its inventory with verdicts, and the frozen list once published.
struct CampaignView {
    CampaignRow campaign;
    BodyRef body;
    std::int64_t items = 0;
    std::int64_t decided = 0;
    std::int64_t checked = 0;
    std::vector<VerdictRow> verdicts;
    std::optional<Instant> published_at;
    std::optional<std::string> published_by;
    std::optional<std::string> digest;  // SHA-256 of the frozen list
    std::vector<ListEntry> list;
    std::vector<UnlistedEntry> not_listed;  // without a verdict: they stop
    std::vector<ActionView> actions;
};
BOOST_DESCRIBE_STRUCT(CampaignView, (),
                      (campaign, body, items, decided, checked, verdicts, published_at, published_by, digest, list, not_listed, actions))

// ---- interpretation ----------------------------------------------------------------------------------------------------

enum class QuestionState { asked, answered, checked, published, declined };
BOOST_DESCRIBE_ENUM(QuestionState, asked, answered, checked, published, declined)

struct QuestionRow {
    QuestionId id;
    std::string county;
    NoticeId notice;
    std::optional<std::string> notice_number;
    std::optional<std::string> notice_title;
    std::optional<std::string> clause;
    std::string question;
    QuestionState state = QuestionState::asked;
    std::string body_name;  // who answers
    std::optional<std::string> number;
    Instant asked_at;
    std::optional<Date> due;  // on the working-day clock; none where the calendar is not published yet
};
BOOST_DESCRIBE_STRUCT(QuestionRow, (),
                      (id, county, notice, notice_number, notice_title, clause, question, state, body_name, number, asked_at, due))

struct QuestionView {
    QuestionId id;
    std::int64_t version = 1;
    std::string county;
    NoticeRef notice;
    std::optional<std::string> clause;
    std::optional<std::string> clause_heading;
    std::optional<std::string> clause_text;
    std::string question;
    std::string asked_by;
    Instant asked_at;
    QuestionState state = QuestionState::asked;
    BodyRef body;       // who answers
    std::string ground;  // why this body: interpreter | issuer
    std::optional<std::string> answer;
    std::optional<std::string> answered_by;
    std::optional<std::string> checked_by;
    std::optional<std::string> declined_reason;
    std::optional<std::string> number;
    std::optional<Instant> published_at;
    std::optional<Date> due;
    std::vector<ActionView> actions;  // answer | check | publish | decline
};
BOOST_DESCRIBE_STRUCT(QuestionView, (),
                      (id, version, county, notice, clause, clause_heading, clause_text, question, asked_by, asked_at, state, body, ground,
                       answer, answered_by, checked_by, declined_reason, number, published_at, due, actions))

// ---- home --------------------------------------------------------------------------------------------------------------

// One line of 待办: so many things of one kind wait for the signed-in person.
struct TaskView {
    std::string task;  // check_notices | decide_findings | publish_notices | expiring_documents | answer_questions | check_answers | publish_answers | give_verdicts | check_verdicts | refused_imports
    std::string words;  // 核对 3 件通知
    std::string words_en;
    std::int64_t count = 0;
    std::optional<Date> due;   // the earliest
    std::int64_t overdue = 0;  // how many of them are late
    std::string link;          // page of the desk with the list
};
BOOST_DESCRIBE_STRUCT(TaskView, (), (task, words, words_en, count, due, overdue, link))

struct TaskList {
    std::vector<TaskView> items;
};
BOOST_DESCRIBE_STRUCT(TaskList, (), (items))

// ---- public ------------------------------------------------------------------------------------------------------------

struct PublicClause {
    std::string key;
    std::string path;
    std::string marker;
    int level = 1;
    std::optional<std::string> heading;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(PublicClause, (), (key, path, marker, level, heading, text))

struct PublicNotice {
    NoticeId id;
    Force force;
    std::vector<std::string> issuers;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::vector<std::string> addressees;
    std::optional<Date> issued;
    std::optional<std::string> preamble;
    std::vector<PublicClause> clauses;
    std::vector<std::string> signers;
    std::vector<std::string> attachments;
    std::vector<CitationView> citations;
    std::vector<RepealView> repeals;
    std::vector<PublishedAnswer> answers;
    std::optional<std::string> interpreter;
    std::vector<TimelineEntry> timeline;  // public steps only
    std::string sha256;                   // of the original file
};
BOOST_DESCRIBE_STRUCT(PublicNotice, (),
                      (id, force, issuers, number, title, addressees, issued, preamble, clauses, signers, attachments, citations, repeals,
                       answers, interpreter, timeline, sha256))

}  // namespace luoshi::notices
