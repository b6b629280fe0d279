// What the reader read, as the pages show it, with what people decided about it. Lines are 1-based lines of the extracted original, [first, last].
//
// A `key` names one item of a list for corrections ("clauses/二.(一).2/heading"); it stays the same when a newer reader reads again and finds the
// same thing. `corrected` lists the fields of the item that a person put in place.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/json.hpp"
#include "foundation/time.hpp"
#include "notices/entry_views.hpp"
#include "notices/ids.hpp"
#include "notices/reading/reading.hpp"

namespace luoshi::notices {

using reading::LineRange;

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

}  // namespace luoshi::notices
