// What the use cases of the lines share.
#pragma once
#include <map>

#include "programmes/lines/stages.hpp"
#include "programmes/lines/use_cases.hpp"

namespace luoshi::programmes::lines {

struct LineEntry {
    std::string county;
    LineId id;
    std::string code;
    BodyId office;
    std::string office_path;
    std::string office_name;
    LineContent content;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(LineEntry, (), (county, id, code, office, office_path, office_name, content, version))

struct UnitEntry {
    UnitId id;
    LineId line;
    std::string county;
    BodyId body;
    std::string body_path, body_name, title;
    std::int64_t batch_year = 0;
    std::optional<std::int64_t> decision_year;
    UnitStage stage = UnitStage::applied;
    Instant since;
    std::string reference;
    std::int64_t serial = 1;
    UnitStage standing = UnitStage::applied;
};
BOOST_DESCRIBE_STRUCT(UnitEntry, (), (id, line, county, body, body_path, body_name, title, batch_year, decision_year, stage, since, reference, serial, standing))

Problem no_such_line();
Problem no_such_unit();
Problem id_taken();
Result<Nothing> require_partition(Work& work, std::string_view county);
std::string end_of(std::string path);  // the first path behind the subtree; of "" the end of all
// The code of the prefecture in which a body lies, out of its path; empty for bodies of the province.
std::string prefecture_of(std::string_view body_path);

Result<LineEntry> find_entry(Work& work, std::string_view county, LineId id);
Result<LineEntry> line_to_write(Work& work, std::string_view county, LineId id);
LineRow row_of(const LineEntry& line);
UnitRow row_of(const UnitEntry& unit);

// All versions, the newest of each source first.
std::vector<LineTargetView> targets_of(Work& work, const LineEntry& line);
std::vector<LineListView> lists_of(Work& work, const LineEntry& line, const std::vector<LineTargetView>& targets);
std::vector<LineQuestionView> questions_of(Work& work, const LineEntry& line);
// The beneficiaries by name, with the stage of their unit in this line or the line above.
std::vector<NamedView> named_of(Work& work, const LineEntry& line);
std::vector<StageCountView> stages_of(Work& work, const LineEntry& line, std::string_view body_path);

// Fills reached, wanted and the colour of each current target; with the bodies of a distributive one.
struct TargetFacts {
    std::vector<LineListView>* lists = nullptr;
    std::vector<StageCountView>* stages = nullptr;
    std::string body_path = {};  // counted below it; "" all
};
void judge_targets(Work& work, const LineEntry& line, std::vector<LineTargetView>& targets, const TargetFacts& facts);
std::vector<LineBodyCount> bodies_of(Work& work, const LineEntry& line, const LineTargetView& target);
bool disagree(const std::vector<LineTargetView>& targets);
// Of the current targets: the colour of the first one that has a colour.
LineJudgement judgement_of(const std::vector<LineTargetView>& targets);

ProgrammeUnitRow unit_row(Work& work, const UnitEntry& unit, const LineEntry& line);

}  // namespace luoshi::programmes::lines
