// What the pages of the lines receive.
#pragma once
#include "programmes/lines/commands.hpp"
#include "programmes/lines/colour.hpp"

namespace luoshi::programmes::lines {

struct LineTargetView {
    std::string source;
    std::int64_t version = 1;
    std::optional<Date> source_date;
    LineTargetKind kind = LineTargetKind::exact;
    std::optional<std::int64_t> number;
    std::string per;
    UnitStage stage = UnitStage::accepted;
    std::optional<Date> due;
    LineTargetSeen seen = LineTargetSeen::unconfirmed;
    std::string words;
    Instant at;
    std::string by_name;
    bool current = true;
    std::optional<std::int64_t> wanted;  // of per_body: number × bodies
    std::int64_t reached = 0;            // units, and lists ruled to count; of per_body: bodies that have theirs
    LineColour colour = LineColour::none;
    std::string reason, reason_en;
};
BOOST_DESCRIBE_STRUCT(LineTargetView, (), (source, version, source_date, kind, number, per, stage, due, seen, words, at, by_name, current, wanted, reached, colour, reason, reason_en))

struct ListRulingView {
    std::string source;
    ListRuling counts = ListRuling::open;
    std::string reason;
    std::optional<Instant> at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(ListRulingView, (), (source, counts, reason, at, by_name))

struct LineListView {
    std::string name;
    std::string source;
    Date on;
    UnitStage stage = UnitStage::approved;
    std::int64_t number = 0;
    std::string words;
    std::vector<ListRulingView> rulings;  // one for each source of a target
};
BOOST_DESCRIBE_STRUCT(LineListView, (), (name, source, on, stage, number, words, rulings))

struct LineQuestionView {
    std::string key;
    std::string words, words_en;
    std::string answer;  // empty: open
    std::string by_name;
    std::optional<Instant> at;
};
BOOST_DESCRIBE_STRUCT(LineQuestionView, (), (key, words, words_en, answer, by_name, at))

struct NamedView {
    std::string name;
    std::optional<UnitStage> stage;  // of its unit in this line or the line above; absent: none
};
BOOST_DESCRIBE_STRUCT(NamedView, (), (name, stage))

struct LineCallView {
    std::string call;
    std::string title;
    std::int64_t batch_year = 0;
    std::int64_t places = 0;
    Date on;
};
BOOST_DESCRIBE_STRUCT(LineCallView, (), (call, title, batch_year, places, on))

struct StageCountView {
    UnitStage stage = UnitStage::applied;
    std::string words, words_en;
    std::int64_t reached = 0;
    std::int64_t standing = 0;
};
BOOST_DESCRIBE_STRUCT(StageCountView, (), (stage, words, words_en, reached, standing))

struct LineBoardRow {
    LineId id;
    std::string county;
    std::string code;
    std::string title, title_en;
    std::string verb;
    std::string unit;
    std::string parent;
    std::string clause;
    std::vector<StageCountView> stages;
    std::vector<LineTargetView> targets;  // current ones
    bool targets_disagree = false;
    std::int64_t open_questions = 0;
    std::int64_t listed = 0;              // in published lists that nobody has ruled on
    LineColour colour = LineColour::none;
    std::string reason, reason_en;
};
BOOST_DESCRIBE_STRUCT(LineBoardRow, (), (id, county, code, title, title_en, verb, unit, parent, clause, stages, targets, targets_disagree, open_questions, listed, colour, reason, reason_en))

struct LineBoardView {
    std::string body_name;
    std::vector<LineBoardRow> items;
    bool may_write = false;
};
BOOST_DESCRIBE_STRUCT(LineBoardView, (), (body_name, items, may_write))

struct LineBodyCount {  // of a distributive target: one row a body, zeros too
    std::string code;
    std::string name;
    std::int64_t approved = 0;
    std::int64_t reached = 0;  // at the target's stage
};
BOOST_DESCRIBE_STRUCT(LineBodyCount, (), (code, name, approved, reached))

struct LineFileView {
    LineId id;
    std::string county;
    std::int64_t version = 1;
    std::string code;
    BodyId office;
    std::string office_name;
    LineContent content;
    std::vector<StageCountView> stages;
    std::vector<LineTargetView> targets;
    bool targets_disagree = false;
    std::vector<LineListView> lists;
    std::vector<LineQuestionView> questions;
    std::vector<NamedView> named;
    std::vector<LineCallView> calls;
    std::vector<LineBodyCount> bodies;
    LineColour colour = LineColour::none;
    std::string reason, reason_en;
    bool may_write = false;
};
BOOST_DESCRIBE_STRUCT(LineFileView, (), (id, county, version, code, office, office_name, content, stages, targets, targets_disagree, lists, questions, named, calls, bodies, colour,
                                         reason, reason_en, may_write))

struct ProgrammeUnitRow {
    UnitId id;
    std::string county;
    LineId line;
    std::string line_code, line_title;
    std::string body_name;
    std::string prefecture;  // code
    std::string prefecture_name;
    std::string title;
    std::int64_t batch_year = 0;
    std::optional<std::int64_t> decision_year;
    UnitStage stage = UnitStage::applied;
    std::string stage_words, stage_words_en;
    Instant since;

    static std::vector<std::pair<std::string, std::string>> labels();
};
BOOST_DESCRIBE_STRUCT(ProgrammeUnitRow, (), (id, county, line, line_code, line_title, body_name, prefecture, prefecture_name, title, batch_year, decision_year, stage, stage_words,
                                             stage_words_en, since))

struct UnitStepView {
    std::int64_t serial = 1;
    UnitStage stage = UnitStage::applied;
    std::string stage_words, stage_words_en;
    Date on;
    std::string reference;
    std::string reason;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(UnitStepView, (), (serial, stage, stage_words, stage_words_en, on, reference, reason, at, by_name))

struct UnitBanView {
    std::string line_code;
    Date from, until;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(UnitBanView, (), (line_code, from, until, reason))

struct UnitFileView {
    ProgrammeUnitRow unit;
    std::string reference;
    std::vector<UnitStepView> steps;
    std::vector<UnitBanView> bans;
};
BOOST_DESCRIBE_STRUCT(UnitFileView, (), (unit, reference, steps, bans))

struct PublicLineRow {
    LineId id;
    std::string code;
    std::string title, title_en;
    std::string verb, unit;
    std::vector<LineTargetView> targets;
    std::vector<StageCountView> stages;  // from approved on
};
BOOST_DESCRIBE_STRUCT(PublicLineRow, (), (id, code, title, title_en, verb, unit, targets, stages))
struct PublicLines {
    std::vector<PublicLineRow> items;
};
BOOST_DESCRIBE_STRUCT(PublicLines, (), (items))

struct PublicUnit {
    std::string body_name;
    std::string prefecture, prefecture_name;
    std::string title;
    std::int64_t batch_year = 0;
    std::optional<std::int64_t> decision_year;
    UnitStage stage = UnitStage::approved;
    std::string stage_words, stage_words_en;
};
BOOST_DESCRIBE_STRUCT(PublicUnit, (), (body_name, prefecture, prefecture_name, title, batch_year, decision_year, stage, stage_words, stage_words_en))
struct PublicPrefectureCount {
    BodyId id;
    std::string code, name;
    std::int64_t approved = 0;
    std::int64_t accepted = 0;
};
BOOST_DESCRIBE_STRUCT(PublicPrefectureCount, (), (id, code, name, approved, accepted))
struct PublicLineView {
    PublicLineRow line;
    std::string notice, clause, clause_text;
    std::vector<PublicPrefectureCount> prefectures;
    std::vector<PublicUnit> units;
};
BOOST_DESCRIBE_STRUCT(PublicLineView, (), (line, notice, clause, clause_text, prefectures, units))

}  // namespace luoshi::programmes::lines
