// What the lines are asked with. `county` is the partition of the office that runs the line.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "org/api.hpp"
#include "programmes/lines/api.hpp"
#include "programmes/lines/words.hpp"

namespace luoshi::programmes::lines {

struct LineDeadline {
    std::string words;  // 2022年重点民生实事
    std::optional<Date> on;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(LineDeadline, (), (words, on, source))

struct LineQuestion {  // what the text leaves open
    std::string key;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(LineQuestion, (), (key, words, words_en))

// Stored as one document.
struct LineContent {
    using lenient = void;
    std::string title;
    std::string title_en;
    std::string alias;          // 文化传承基地 = 文化馆
    std::string verb;           // as in the clause
    std::string unit;
    std::string notice;         // number or title
    std::string clause;         // path: 二（一）2
    std::string clause_text;
    std::string seen = "unconfirmed";  // where the clause was read
    std::string scope;          // 含技工院校，下同
    std::string parent;         // code of the line it lies under
    std::string responsible;
    std::string measured;       // how it can be counted
    std::vector<LineDeadline> deadlines;
    std::vector<std::string> named;  // beneficiaries by name: sub-duties
    std::vector<LineQuestion> questions;
    std::vector<UnitStage> stages;
    int ban_years = 0;          // after a failed acceptance or a revocation; 0: not said
};
BOOST_DESCRIBE_STRUCT(LineContent, (), (title, title_en, alias, verb, unit, notice, clause, clause_text, seen, scope, parent, responsible, measured, deadlines, named, questions,
                                        stages, ban_years))

struct MakeLine {
    LineId id;
    std::string county;
    std::optional<BodyId> office = {};  // absent: the actor's own body
    std::string code;
    LineContent content;
};
BOOST_DESCRIBE_STRUCT(MakeLine, (), (id, county, office, code, content))

struct ChangeLine {  // everything but code, office and stages
    LineId id;
    std::string county;
    std::int64_t version = 0;
    LineContent content;
};
BOOST_DESCRIBE_STRUCT(ChangeLine, (), (id, county, version, content))

struct AddLineTarget {
    LineId id;
    std::string county;
    std::string source;
    std::optional<Date> source_date = {};
    LineTargetKind kind = LineTargetKind::exact;
    std::optional<std::int64_t> number = {};
    std::string per = {};
    UnitStage stage = UnitStage::accepted;
    std::optional<Date> due = {};
    LineTargetSeen seen = LineTargetSeen::operator_;
    std::string words = {};
};
BOOST_DESCRIBE_STRUCT(AddLineTarget, (), (id, county, source, source_date, kind, number, per, stage, due, seen, words))

struct AddLineList {
    LineId id;
    std::string county;
    std::string name;
    std::string source;
    Date on;
    UnitStage stage = UnitStage::approved;
    std::int64_t number = 0;
    std::string words = {};
};
BOOST_DESCRIBE_STRUCT(AddLineList, (), (id, county, name, source, on, stage, number, words))

struct RuleOnList {
    LineId id;
    std::string county;
    std::string list;
    std::string source;  // of the target
    ListRuling counts = ListRuling::open;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RuleOnList, (), (id, county, list, source, counts, reason))

struct AnswerLineQuestion {
    LineId id;
    std::string county;
    std::string question;
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(AnswerLineQuestion, (), (id, county, question, answer))

struct OneLine {
    LineId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneLine, (), (id, county))

struct ShowLineBoard {
    std::optional<std::string> county = {};  // 430000
    std::optional<BodyId> body = {};         // counted at or below it
};
BOOST_DESCRIBE_STRUCT(ShowLineBoard, (), (county, body))

struct FindUnits {
    std::string county;
    std::optional<LineId> line = {};
    std::optional<UnitStage> stage = {};     // standing there now
    std::optional<UnitStage> reached = {};   // reached, and not withdrawn since
    std::optional<BodyId> body = {};         // at or below
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindUnits, (), (county, line, stage, reached, body, cursor, limit))

struct OneUnit {
    UnitId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneUnit, (), (id, county))

struct NoLineQuestion {};
BOOST_DESCRIBE_STRUCT(NoLineQuestion, (), ())

struct PublicLineQuestion {
    LineId id;
};
BOOST_DESCRIBE_STRUCT(PublicLineQuestion, (), (id))

}  // namespace luoshi::programmes::lines
